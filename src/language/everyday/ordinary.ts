/**
 * Everyday Dutch words that stand around the subject of a question and are seldom that subject: what one does, how, when and where it
 * is, and things that are only the occasion. Rare in the register, frequent in speech. Any form of them counts.
 */
export const ordinaryWords = `
aanbieden maken aankijken aankomen aanraken aantrekken aanzetten afdoen afgaan afhangen afkomen afmaken aflopen afspreken
afvragen bedanken bedoelen behoren bemoeien beseffen bestellen betekenen betrappen bewegen bezitten binden
binnenkomen blijken buigen delen dichtdoen dichtmaken doorkomen draaien dragen
duren durven duwen eindigen ergeren fluiten gebeuren geloven genieten gelukken gluren glijden gooien grijpen groeten haasten
halen hangen haten herinneren hijsen hoeven hopen houden huilen inpakken instappen juichen kennen keren kiezen kijken kloppen klimmen
knippen komen kopen krabben kruipen kwijtraken lachen langskomen leggen leunen liggen lijken lopen lukken
meebrengen meegaan meenemen mislukken missen mopperen nadenken noemen oefenen omdraaien omgaan omkeren ontbreken ontmoeten ontstaan openen openmaken opendoen ophouden
opletten oppassen opschieten opstaan opvallen opzeggen overblijven overkomen overleven overslaan pakken passen plukken proberen proeven raden raken
rennen roepen rollen ruiken ruilen rusten schelden schelen schenken schieten schijnen schrikken schudden slagen sluipen smaken
snappen snijden spelen spijten springen staan steken stilstaan stoppen strijken stappen stuiten tillen toegeven toekijken
toestaan trekken treffen trillen uitdoen uitgeven uitkomen uitlachen uitmaken uitrusten vallen vangen veranderen
verbreken verdwalen verdwijnen vergeten vergissen verliezen vermijden vermoeden verpesten verrassen verschijnen verstaan verstoppen vertellen vertrekken vertrouwen
vervelen verwachten verwennen verzinnen vieren volgen voorbijkomen voorkomen vormen vrezen wachten weggaan weggooien weglopen wegnemen
wegrijden wegwerken wennen wensen werpen winnen wuiven zeuren zitten zuchten zwaaien zwijgen

aardig absoluut allerbeste apart bang bazig beige beroemd beter bezig bijna bizar blauw blij bleek blond boos bovendien breed bruin
compleet dapper deftig dertig dicht dol dom doodgewoon duf dun duur dwaas echt eerder eigenwijs eindelijk eng enorm ergerlijk ernstig exact
fantastisch fel fijn fors fraai fris gaaf gauw geel gek gelijk gelukkig gemakkelijk gemeen geregeld gering geweldig gezellig gierig glad gloednieuw goedkoop grappig grauw griezelig
grijs grof gul haastig half handig hard hartstikke heerlijk heftig helaas helder herhaaldelijk hetzelfde hevig hinderlijk hoofdzakelijk ideaal ijverig jarig kaal kalm keurig klaar knap koel
komisch krap krom kwaad kwijt lastig lauw lekker lelijk leuk lief liefst liever lui luid luxe makkelijk mager mild misselijk modern moe moeilijk mooi mooie mooier mooiste nauw netjes niemand nieuwsgierig
nodeloos normaal nuttig onaardig onbekend ongezellig onhandig onmogelijk ontzettend onzeker open opmerkelijk oranje ouderwets overbodig paars pijnlijk plat populair prachtig prettig prima puur raar rijp roze rood ronduit ruig
ruim rustig saai scheef scherp schitterend simpel slap slim slordig smal smerig soepel somber speciaal spannend spijtig stevig stiekem stil stipt stoer stom stomtoevallig stout strak strikt stroef
super tevreden toevallig tof treurig trots tweedehands typisch uitgebreid uitstekend uniek vaag vanavond vanmiddag vanmorgen vast verdrietig verlegen vers verschrikkelijk verstandig vervelend vlak vlot voorlopig voorzichtig
vreemd vreselijk vrolijk vroeg vroeger waardeloos wazig wit woest zacht zalig zielig zoet zomaar zonde zoveel zuur zwaar zwak zwart

anderhalf avond avonden begin dagje einde eind eerstvolgend gisteren eergisteren overmorgen hoek kant keertje kwart kwartier maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend middag midden minuut minuten moment
ochtend ogenblik paar periode rij seconde seconden stuk tijdje tijden uurtje vandaag week winter zomer herfst lente voorjaar najaar januari februari maart april juni juli augustus september oktober november december

ding dingetje doosje doos emmer fles geluk gevoel gezeur grap haast hoop idee ideeen kantje kist lijstje mazzel onzin pech plan probleem problemen reden redenen spijt spul spullen stapel tas tasje toeval
toestand trucje vakantie verhaal verhalen verschil voorbeeld waarheid zin geval gevallen gevolg gevolgen manier kerel meneer mevrouw dame heer collega familielid vriendje vriendinnetje vriendin
papa mama vader moeder oom tante neef nicht opa oma schoonmoeder schoonvader tweeling baasje bazen gast gasten vent gozer iemands

aanhouden aankleden aannemen aanraden aanrichten aansporen aansteken aantreffen aanwijzen achterblijven achterhalen achteruitgaan afbreken afdrogen afkoelen afleiden afleren
afnemen afraden afremmen afschrikken afstaan aftellen afwachten afwassen afwennen belanden beletten beloven bemerken benadrukken benieuwen berusten besteden bevatten beweren
bezorgen bijten bijkomen binnenhalen binnenlaten blazen boffen bukken danken dienen doorbrengen doordringen doorlezen doorlopen doormaken doorstaan drijven dromen duiken dwingen
geraken glimmen hollen ingaan ingrijpen inhalen inruilen inslaan instaan inwisselen klappen kleven klinken knijpen knikken kraken kreunen kwellen kwetsen leven lijden loslaten
loskomen meemaken mengen minderen misgaan mislopen naderen nalaten neerzetten neerleggen neigen omslaan omvallen ondergaan onderbreken ondervinden onthouden ontkennen ontkomen
ontlopen ontvluchten ontwijken opblazen opbrengen opdagen opdelen opdraaien opduiken opeten opgaan opgeven ophangen opheffen opkomen opleveren oplopen opmerken opnoemen oppakken
oprapen oproepen opschrijven opsturen optellen optreden opvragen opvreten opwachten overdoen overdrijven overhouden overlopen overstappen overtuigen overwegen passeren piekeren
plagen ploffen poetsen reiken richten rijzen rinkelen ritselen schoppen schrappen schuiven schuilen slijten smeken smelten smijten snuffelen spatten spreken storten stoten streven
struikelen terugdraaien teruggeven terughalen terugkomen terugvragen thuisblijven thuiskomen toenemen toeslaan tonen treden treuren uitblijven uitdagen uitdenken uitdraaien uitgaan
uitglijden uithalen uithouden uitkijken uitladen uitleven uitlopen uitrekken uitrijden uitsluiten uitspreken uitstappen uitsteken uitstellen uitvallen uitwerken uitwijken uitzien
uitzitten vasthouden vastleggen vechten verbazen verbergen verbinden verdedigen verdubbelen vergeven verhinderen verkleinen verkorten verlangen vermelden verraden verschuiven
versieren versterken verstoren vervangen vervullen verwerpen verwijten verwonderen verzetten vloeien volhouden voordoen voorgaan voorleggen voortzetten vullen wankelen weerhouden
weghouden wegkomen wegleggen wegmaken wegraken wegsturen wegtrekken wegvallen wikkelen wisselen wrijven zakken zorgen zweven zwellen aangenaam aanvankelijk achterlijk
achterstevoren afhankelijk afzonderlijk akelig allerlei ambtelijk bedroefd behoorlijk benauwd bereid bescheiden bewust bezorgd bitter blijkbaar bruikbaar buitengewoon daadwerkelijk
definitief dergelijk dergelijke dichtbij diep dringend droog dubbel dubbele eenmalig eeuwig enig enige evenveel fatsoenlijk flink geduldig geleidelijk gepast gewenst gewoonlijk
globaal grondig herkenbaar hopelijk inderdaad interessant kennelijk kostbaar kritisch langdurig leesbaar leesbare licht logisch matig meervoudig mondeling nader nat natte
natuurlijk negatief nuchter nutteloos officieel onafhankelijk onbelangrijk onbetrouwbaar onderling onduidelijk onervaren ongelijk ongelooflijk ongerust ongeschikt ongewenst
ongewoon onleesbaar onlogisch onmiddellijk onredelijk onschuldig onverwacht onvolledig onvoldoende onzichtbaar oorspronkelijk oppervlakkig overdreven overige positief praktisch
raadzaam redelijk royaal ruw schadelijk stabiel sterk streng strenge subjectief totaal traag uitdrukkelijk uiteindelijk uiterlijk verborgen verderop verdere vijandig vlug voordelig
voorgaand voormalig voortdurend vreedzaam vrijwel warm wederzijds wereldwijd wezenlijk wijd zinloos zinvol zogenaamd zonnig zwijgzaam aldus allerminst alsmaar alsnog alsof althans
alvast anderszins andersom behoudens beneden bovenaan bovenin bovenop buitenom buitenshuis daarbuiten daarentegen daarnaast daarstraks desgewenst desnoods destijds dichterbij
dusdanig eenieder eenmaal eerstdaags ene enerzijds enigszins ertussen ervandoor evenmin evenwel gaandeweg gaarne gedurende gisteravond gisterenavond halverwege heleboel hieronder
hierboven hooguit hoogstens hoogstwaarschijnlijk ietwat immers inclusief inmiddels integendeel jegens kortom krachtens langsheen langzamerhand laatst laatstgenoemde meermaals
merendeel mezelf mijzelf minstens momenteel naartoe naast nabij nachts namelijk nauwelijks niettemin niks nochtans normaliter omhoog omlaag omstreeks omtrent onderaan onderin
ondertussen onderweg ongeacht opzettelijk opzij overdag overeind overigens pal poosje rechtsaf linksaf rechtdoor ruimschoots sindsdien sowieso steevast tegelijk tegelijkertijd
tegemoet tegenover teneinde tenminste tenslotte terzijde teveel tevens tevergeefs thans toentertijd totdat uiteraard uitsluitend vandaan vandaar vaker vanwege veelvuldig vervolgens
vlakbij volop vooraan voordat vooralsnog voorheen vooruit voorts weldra weleens wellicht weliswaar wederom welnee wijzelf zichzelf zodoende zodra zolang zonet zozeer zulk zulke
zowat zojuist aandacht aanleiding aard achterkant afstand blik bovenkant broekzak buitenkant dosis draad drempel duizenden eeuw ellende factor flauwekul gaten gelegenheid gewoonte
honderden hoofd indruk inwendig kamer kamers kilo kilometer kilometers klap kleur knop knoppen koker kracht kring lijn lijnen macht meerderheid meter meters miljoen miljoenen
miljard minderheid nacht nachten namiddag nut ongeduld onderkant oorzaak opmerking plekje plekken poging poot procent rand richting rug schaal schok serieus sfeer speld sprake stok
streep tegendeel teken tekort toon top trap tussenkomst verband verleden verloop voet voorkant vraagstuk weerstand wereld zak zaterdagmiddag zijde zijkant anderen buurjongen
gezinslid kleinzoon kleindochter peetoom schoonzoon schoondochter schoonzus zwager stiefvader stiefmoeder stiefzoon stiefdochter omstander omstanders

aangaat afgaat doorgaat ingaat meegaat misgaat nagaat omgaat opgaat overgaat uitgaat voorgaat weggaat teruggaat opengaat dichtgaat tegengaat samengaat aanstaat afstaat doorstaat
instaat meestaat misstaat nastaat omstaat opstaat overstaat uitstaat voorstaat wegstaat terugstaat openstaat dichtstaat tegenstaat samenstaat afslaat doorslaat meeslaat misslaat
naslaat omslaat uitslaat voorslaat wegslaat terugslaat openslaat dichtslaat tegenslaat samenslaat aanziet afziet doorziet meeziet naziet omziet opziet voorziet wegziet terugziet
openziet dichtziet tegenziet samenziet afging doorging inging meeging misging naging omging opging overging uitging voorging wegging terugging openging dichtging tegenging
samenging afgingen doorgingen ingingen meegingen misgingen nagingen omgingen opgingen overgingen uitgingen voorgingen weggingen teruggingen opengingen dichtgingen tegengingen
samengingen aanstond afstond instond meestond misstond nastond omstond opstond overstond uitstond voorstond wegstond terugstond openstond dichtstond tegenstond samenstond aankwam
afkwam doorkwam inkwam meekwam miskwam omkwam opkwam overkwam uitkwam voorkwam wegkwam terugkwam openkwam dichtkwam tegenkwam samenkwam aankwamen afkwamen doorkwamen inkwamen
meekwamen miskwamen omkwamen opkwamen overkwamen uitkwamen voorkwamen wegkwamen terugkwamen openkwamen dichtkwamen tegenkwamen samenkwamen zeg zegt zeggen kwam kwamen gingen liep
liepen bleef bleven hield hielden gaf gaven kreeg kregen vond vonden nam namen stonden zaten lagen deed deden zag zagen wist wisten dacht dachten bracht brachten vroegen viel
vielen trok trokken hing hingen reed sprak spraken begon begonnen verdween verdwenen woonde woonden werkte werkten gebeurde gebeurden heette heetten ten ter onrechte gelet
gemaakt gepland geleverd geleverde gezet gelegd gehangen geplaatst gehaald gebruikt gewild gestaan gezien
wiens tip tips gratis lettertje vijf vier zes zeven acht negen
`;
