/**
 * Countries, regions and towns abroad, some in English: where something is, or where a journey goes. By the alphabet; as they are written, a
 * name of two words as one, adjectives with an e behind too.
 */
export const abroad = `
abudhabi accra afghanistan afrika afrikaans agadir alanya alaska albanie algarve algerije alicante alpen amalfi amerika amerikaans andalusie andorra angola ankara antalya antarctica antwerpen ardennen argentinie
armenie athene auckland australie australisch austria azerbeidzjan azie bagdad bahamas bahrein baku bali balkan bangalore bangkok bangladesh barbados barcelona bari bazel beiroet belarus belfast belg belgen belgie
belgisch belgium benidorm benin bergamo berlijn bermuda bhutan bilbao birma bodrum boedapest boekarest bogota bolivia bologna bordeaux bosnie boston botswana brasilia bratislava braziliaans brazilie bremen bretagne
brisbane brugge brussel bucharest budapest buenosaires bulgaria bulgarije burkinafaso burundi cairo calcutta californie cambodja canada canadees canarische cancun cannes capri caracas casablanca chicago china colombia
congo corfu corsica costabrava costarica croatia cuba cyprus dakar dallas damascus deens delhi denemarken denmark denver djibouti doha dolomieten dominicaanserepubliek dordogne dresden dubai dublin dubrovnik duinkerke
duits duitsland dusseldorf ecuador edinburgh egypte egyptisch elsalvador elzas engeland eritrea estland ethiopie ethiopisch europa faro fiji filipijnen finland florence florida formentera france frankfurt frankrijk
fuerteventura gabon gambia gardameer gaza gdansk gent georgie germany ghana gibraltar glasgow goa goteborg granada grancanaria greece griekenland grieks guatemala guinee haiti hamburg hannover hanoi havana hawaii
helsinki himalaya hollywood honduras hongaars hongarije hongkong honolulu houston hungary hurghada ibiza ierland iers ijsland india indiaas indonesie indonesisch innsbruck iraans irak iran iraq ireland israel istanbul
italiaans italie italy ivoorkust izmir jakarta jamaica japan jemen jeruzalem jordanie kaapstad kaapverdie kabul kameroen kazachstan kenia keulen kiev kirgizie koerdistan koeweit kongo kopenhagen korea koreaans korfoe
kos kosovo krakau kreta kroatie kroatisch kyiv lagos lanzarote laos lapland lasvegas lebanon leipzig lesbos letland libanon liberia libie liechtenstein ligurie lille lima lissabon litouwen litouws liverpool lloret
lombok londen london losangeles lourdes luxemburg lyon macedonie madagaskar madeira madrid malaga malawi maldiven maleisie mali mallorca malmo malta manchester manhattan manila marbella marmaris marokkaans marokko
marrakech marseille mauritanie mauritius melbourne mexicaans mexico miami milaan minorca moldavie monaco mongolie montenegro montevideo montreal morocco moskou mozambique mumbai munchen myanmar mykonos nairobi namibie
nantes napels nepal newyork newzealand nicaragua nieuwzeeland niger nigeria noordkorea noors noorwegen normandie normandy norway oeganda oekraine oezbekistan oman oostenrijk oostenrijks orlando oslo ottawa pakistan
palermo palestina panama paraguay paramaribo parijs peking perth peru petra philadelphia phuket pisa poland polen porto portugal portugees praag provence puertorico pyreneeen qatar quebec quito reykjavik rhodos riga
rio riodejaneiro riyad roemeens roemenie romania rome rusland russia rwanda saigon salou salzburg samos sanfrancisco sanmarino santiago santorini saoedi saoediarabie sardinie schotland schots seattle senegal seoul
servisch sevilla shanghai siberie sicilie siena sierraleone singapore slovenie slowakije soedan somalia somalie southafrica spain spanje srilanka stockholm straatsburg stuttgart sudan surinaams suriname sweden
switzerland sydney syria syrie syrisch tadzjikistan taiwan tallinn tanger tanzania tbilisi teheran tenerife texas thailand thais tibet tirol togo tokio tokyo toronto toscane toulouse trinidad tromso tsjaad tsjechie
tsjechisch tunesie tunis tunisia turijn turkije turkmenistan turks uganda ukraine uruguay valencia vancouver vaticaan vaticaanstad venetie venezuela verona versailles vietnam vilnius vlaanderen vogezen wales wallonie
warschau washington wenen witrusland yellowstone zagreb zakynthos zambia zanzibar zaragoza zimbabwe zuidafrika zuidkorea zurich zweden zweeds zwitserland zwitsers
`;
