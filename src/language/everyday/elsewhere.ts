/**
 * Everyday Dutch words for what no public body decides about: who asks about them has come to the wrong place, unless an entry speaks
 * of them. By subject; any form of them counts, and so does a compound of them.
 */
export const elsewhere = {
  food: `
aanbakken aardbei aardbeien abrikoos afwas ananas andijvie appel appelmoes appels appelsap appeltaart asperge asperges aubergine augurk avocado avondeten azijn bakmeel bakpoeder bami barbecue basilicum biefstuk bitterbal
bitterballen bloemkool boerenkool boon bonen boter boterham bouillon bosbes bosbessen braadpan brood broodje broodjes brownie bruidstaart cappuccino champagne champignon champignons chips chocola chocolade chocomel citroen cocktail cocktails courgette couscous croissant cupcake
curry deeg dessert diepvries dille dinertje druif druiven ei eieren eitje erwt erwten erwtensoep espresso fondue framboos frambozen friet frietje frikandel gebak gebakje gehakt gehaktbal gember glazuur groentesoep guacamole haring haver havermout hagelslag hamburger
hutspot ijsje ijsjes jenever jus kaas kaasfondue kaassoufle kaneel karnemelk kebab ketchup kers kersen kipfilet kippensoep kiwi knoflook koekje koekjes koffie koffiezetapparaat komkommer kookboek koriander koolhydraten koolraap kroket kroketten kruiden kwark lasagne
lamsvlees linzen lolly lunch macaroni magnetron mango marmelade mayonaise melk meloen meringue mosselen mosterd muesli nasi noedels nootjes noten olijf olijven olijfolie omelet ontbijt oliebol oliebollen pannenkoek pannenkoeken paprika pasta pastasaus patat peer peren peper perzik peterselie pesto picknick
pindakaas pizza pizzeria poffertjes pompoen popcorn prei pruim pruimen pudding quiche rabarber radijs recept recepten snoepen rijst risotto roerei rosbief salade salami saus sausje schnitzel sinaasappel sla slagroom smoothie snack snoep soep spaghetti spek spekkoek sperziebonen spinazie spruitjes stamppot stoofpot
stoofvlees sushi sukade suiker taart taartje tapas thee tiramisu toast toetje tomaat tomaten tomatensoep tonijn tosti ui uien uitje vanille vla vlaflip vlees wafel wafels wasabi whisky witlof worstje yoghurt zalm zoutje zuurkool`,
  sport: `
aanvaller ajax arbiter atletiek badminton basketbal biljart boksen bokser bowlen buikspieren competitie crossfit darts darten dressuur dribbelen eredivisie fitness golf golfbaan gymles gymnastiek halter handbal hardlopen hardloper hattrick hockey hockeystick honkbal ijshockey judo kampioen kampioenschap karate
klaverjassen korfbal marathon medaille olympisch olympische padel pingpong racket rolschaatsen rugby salto schaatsen schaatser schaken schaakbord scheidsrechter schermen skateboard skaten skeeleren skien snowboard snowboarden spierpijn spierballen sprinten squash
surfen surfplank tafeltennis tegenstander tennis tennisracket tourrit trampoline turnen verdediger voetbal voetballer voetballers voetbalschoenen voetbalwedstrijd volleybal waterpolo wedstrijd wedstrijden wielrenner wielrennen wereldkampioen wereldrecord yoga zwemvleugels`,
  playing: `
accordeon zingen dansen acteur acteurs actrice album artiest ballet bassist bioscoop bladmuziek blokfluit bordspel cabaret cello cd circus clown comedy componist concertkaartje dansles dansschool dirigent dj drum drummen drumstel dvd filmster fluit galgje gedicht gedichten gitaar
gitaarles gitaren goochelaar goochelen harp horoscoop hitlijst jazz karaoke kleurplaat kleurplaten klassiek klarinet klucht koor kruiswoordraadsel kwis legpuzzel lego liedje liedjes liedtekst mikado minecraft monopoly moppen musical muzikant netflix opera orgel orkest panfluit piano pianoles playlist playstation podcast poker
popgroep popmuziek poppenhuis prentenboek puzzel puzzels quiz raadsel raadsels rapper ringtone roman romans saxofoon scenario schilderen serie songfestival songtekst soundtrack spotify sprookje sprookjes strip stripboek sudoku symfonie tekenfilm thriller tiktok toneel toneelstuk top40 trailer trombone trompet
viool vioolles volkslied wals wilhelmus xbox youtube zanger zangeres zangles`,
  shopping: `
armband bikini bloes blouse boetiek bontjas broek broeken bruidsjurk bh cadeau cadeaubon cadeautje cadeaus cadeautjes colbert deodorant dekbed duikbril eau gloss gordijn gordijnen haarspeld hak hakken halsketting handdoek handschoen handtas hemd hoed hoesje hoodie horloge ijskast ikea iphone jas jassen jurk jurken jurkje
kaars kaarsen ketting klok kledingmaat koelkast kortingscode kostuum kussen laarzen lampje lippenstift maat maattabel makeup mascara matras muts nagellak nespresso oorbel oorbellen outfit overhemd pantoffels paraplu parfum pyjama riem rits rok sandalen schoen schoenen schoenmaat shampoo shirt short sjaal
slipper slippers sneakers sofa sok sokken spijkerbroek stofzuiger stropdas strijkijzer trouwjurk trouwring trui truien uitverkoop vaas vaatwasser verjaardagscadeau vest wasdroger wasmachine wasmiddel wasknijper zonnebril zwembroek`,
  body: `
acne afslanken afvallen bodylotion borstel buikpijn buikvet dieet dieten eelt gezichtsmasker haarkleur haaruitval haarverf haren hik hoest hoesten hoofdluis hoofdpijn hooikoorts huiduitslag jeuk kaalheid kapsel keelpijn kiespijn kramp krullen likdoorn litteken lippenbalsem migraine muggenbeet nagel nagels neusbloeding
nekpijn oorpijn oorsuizen permanent pedicure puist puistjes rugpijn scheren scheermes snor snot snurken sproeten tandenborstel tandpasta verkouden verkoudheid wallen wenkbrauw wenkbrauwen wimper wimpers wrat wratten zonnebrand zonnebrandcreme zwangerschapstest`,
  love: `
date daten datingsite flirten flirt huwelijksaanzoek huwelijksreis jaloers kus liefde liefdesbrief liefdesverdriet minnaar minnares romantisch tinder valentijn valentijnsdag verjaardag verjaardagen verleiden verliefd vrijen vrijgezel zoen zoenen`,
  animals: `
apen cavia dinosaurus dinosaurussen dinosauriër dolfijn dolfijnen draak egel eekhoorn ezel fret giraf goudvis hagedis hamster haai haaien ijsbeer inktvis kameel kangoeroe kanarie kattenbak kikker kikkers koala konijn konijnen krokodil kuiken leeuw leeuwen lieveheersbeestje marmot neushoorn nijlpaard olifant
olifanten otter panda panter parkiet pauw pinguin slak slang slangen spin spinnen tijger tijgers uil walrus walvis walvissen zebra zeehond zwaan`,
  sky: `
aardbol astronaut heelal hemel jupiter komeet maan maansverduistering mars melkweg planeet planeten pluto raket regenboog saturnus sneeuwman sneeuwvlok sneeuwpop ster sterren sterrenbeeld sterrenbeelden tornado ufo universum venus zonnebloem zonsondergang zonsopgang zonsverduistering zwaartekracht`,
  feasts: `
adventskalender hemelvaart hemelvaartsdag halloween kerst kerstboom kerstdag kerstdiner kerstfilm kerstkaart kerstman kerstmis kerstpakket kerstvakantie lampion moederdag nieuwjaar nieuwjaarsdag pakjesavond pasen paasei paaseieren paashaas pepernoten pinksteren ramadan sinterklaas sint slinger slingers surprise suikerfeest vaderdag`,
  travel: `
ansichtkaart cruise duikvakantie efteling eiffeltoren handbagage luchtbed palmboom pretpark rondreis safari skigebied skipas souvenir stedentrip strandbed tent vliegticket vliegtickets wandelroute wandelschoenen wereldreis wintersport zonvakantie`,
  learning: `
alinea boekverslag breuken dictee driehoek farao gezegde grammatica hoofdstad hoofdsteden kubus kwadraat lijdend meetkunde mummie napoleon piramide rijm rijmen rijmwoord rijmwoorden ridder ridders romeinen scheikunde spreekbeurt spreekwoord spreekwoorden synoniem tafeltje uitdrukking voltooid werelddeel werelddelen werkwoord wortel`,
  hobby: `
aquarel verven bloeien bloempot bolletjes borduren breien breinaald breipatroon breipatronen bruidsboeket cactus decoupage garen haakpatroon haken hamer hortensia hortensias hyacint kamerplant kleien knutsel knutselen kralen krokus lijm macrame mozaiek naaimachine naaipatroon narcis narcissen orchidee origami penseel potgrond rozen schaar scrapbook sleutelhanger spijker
tulp tulpen tuinkabouter verfkwast vogelhuisje zonnebloemen`,
  home: `
afwasmachine antikalk badkuip behang behangen gootsteen kalk kalkaanslag kamerplanten keukenkastje kledingkast laminaat lampenkap nachtkastje oven parket servies strijkplank tapijt theedoek verf vlek vlekken vloerkleed wasgoed wijnvlek wastafel`,
} as const;
