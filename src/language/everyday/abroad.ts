/** Countries, regions and towns abroad: where something is, or where a journey goes. By the alphabet; as they are written, adjectives with an e behind too. */
export const abroad = `
afghanistan afrika afrikaans alanya alaska albanie algarve algerije alicante alpen amalfi amerika amerikaans andalusie andorra ankara antalya antarctica ardennen argentinie armenie athene australie australisch azie
bahamas bali balkan bangkok barcelona bari bazel belg belgen belgie belgisch berlijn bermuda bhutan boedapest bolivia bordeaux bosnie boston bratislava braziliaans brazilie brussel budapest bulgarije cairo californie
cambodja canada canadees canarische capri casablanca chicago china colombia corfu corsica cuba cyprus deens denemarken dolomieten dordogne dubai dublin dubrovnik duinkerke duits duitsland ecuador edinburgh egypte
engeland estland ethiopie europa faro finland florence florida formentera frankrijk fuerteventura gambia gardameer gent ghana gibraltar granada griekenland grieks guatemala haiti hamburg hawaii helsinki himalaya hongaars
hongarije hongkong honolulu ibiza ierland iers ijsland india indiaas indonesie indonesisch innsbruck iraans irak iran israel istanbul italiaans italie jamaica japan jeruzalem jordanie kaapstad kaapverdie kenia keulen
koeweit kopenhagen korea koreaans kos krakau kreta kroatie kroatisch laos lapland letland libanon ligurie lissabon litouwen litouws lombok londen london lourdes luxemburg lyon macedonie madagaskar madeira madrid malaga
maldiven maleisie mallorca malta manchester manhattan marbella marokkaans marokko marrakech marseille mauritius melbourne mexicaans mexico miami milaan minorca moldavie monaco mongolie montenegro montreal moskou mumbai
munchen myanmar namibie napels nepal newyork nicaragua nigeria noors noorwegen normandie normandy oeganda oekraine oostenrijk oostenrijks oslo pakistan panama paraguay parijs peking peru petra polen porto portugal
portugees praag provence pyreneeen qatar rhodos riga rio roemeens roemenie rome rusland salzburg santorini saoedi sardinie schotland schots senegal seoul servisch sevilla shanghai siberie sicilie singapore slovenie
slowakije somalie spanje srilanka stockholm straatsburg surinaams suriname sydney syrie syrisch taiwan tallinn tanzania tenerife texas thailand thais tirol tokio tokyo toronto toscane tromso tsjechie tsjechisch tunesie
turijn turkije uganda uruguay valencia vancouver vaticaan vaticaanstad venetie venezuela versailles vietnam vilnius warschau washington wenen yellowstone zagreb zambia zanzibar zurich zweden zweeds zwitserland zwitsers
`;
