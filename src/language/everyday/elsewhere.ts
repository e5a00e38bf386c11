/**
 * Everyday Dutch words for what no public body decides about: who asks about them has come to the wrong place, unless an entry speaks
 * of them. By subject; any form of them counts, and so does a compound of them.
 */
export const elsewhere = {
  food: `
aanbakken aardbei aardbeien abrikoos afbakken afwas airfryer amandelen amandelspijs ananas andijvie appel appelflap appelmoes appels appelsap appeltaart asperge asperges aubergine augurk avocado avondeten azijn bakblik
bakken bakmeel bakpoeder baksel bakvorm balsamico bami banaan bananen banket banketstaaf barbecue basilicum basilicumpesto beignet beschuit biefstuk bier biertje bieslook biet bieten bitterbal bitterballen bladerdeeg
blender bloemkool boerenkool boerenomelet bonen bonensoep boon borrelhapje borrelplank bosbes bosbessen bosvruchten boter boterham bouillon braadpan braadworst braden brie broccoli brood broodje broodjes brownie
bruidstaart brunch burrito cake calorie caloriearm calorieen cappuccino caramel cashewnoten champagne champignon champignons cheddar cheesecake chili chilisaus chips chocola chocolade chocolademousse chocoladetaart
chocomel ciabatta citroen cocktail cocktails cola cornflakes courgette couscous crackers crepes croissant cupcake curry dadels daikon deeg dessert diepvries dille dinertje dip dipsaus donut druif druiven dumplings
edammer ei eieren eitje eiwit eiwitshake eiwitten enchilada erwt erwten erwtensoep espresso falafel feta filet flensjes fondue framboos frambozen friet frietje frikandel friteuse frituren frituurpan gebak gebakje
gebraden gegrild gehakt gehaktbal gehaktbrood geitenkaas gember gerechten gin glazuur glutenvrij goulash gourmetten granaatappel gratin griesmeel grillen groenteschotel groentesoep guacamole gyros hagelslag ham hamburger
hapje hapjes haring haver havermout havermoutpap honing hoofdgerecht hummus hutspot ijsje ijsjes ijsthee ingredient ingredienten invriezen jam jenever jus kaas kaasfondue kaassoufle kaneel kaneelbroodje kappertjes
kapsalon karamel karnemelk kebab kerrie kers kersen ketchup kikkererwten kipfilet kippenpoten kippensoep kipsate kiwi knakworst knoedels knoflook koekje koekjes koffie koffiezetapparaat koken kokos kokosmelk komkommer
kookboek kookpot kookwekker koolhydraten koolraap koolrabi koosjer koriander kosjer kreeft kroket kroketten kruiden kruidenboter kruidnoten kwark kwarktaart lamsvlees lasagne latte lekkerste leverworst likeur limonade
linzen linzensoep loempia lolly lunch maaltijdsalade maaltje macaron macaroni magnetron makreel mango margarine marinade marineren marmelade mascarpone mayonaise melk melkchocolade meloen meringue mihoen mixer moorkop
mosselen mosterd mousse mozzarella muesli muffin muffins naan nacho nagerecht nasi noedels nootjes noten oesters oliebol oliebollen olijf olijfolie olijven omelet ontbijt ontdooien oregano ossenhaas ovengerecht
ovenschotel paella paksoi paneermeel pannenkoek pannenkoeken pannenkoekenmix pannetje paprika parmezaan pasta pastasaus pasteitje pastinaak patat peen peer pekel peper peren perzik pesto peterselie peulvruchten picknick
picknickmand pindakaas pitabroodje pizza pizzabodem pizzeria poffertjes pompoen pompoensoep popcorn porridge prei prosecco pruim pruimen pudding puree quiche quinoa rabarber radijs ragout ravioli recept recepten rendang
ribeye rijst rijsttafel risotto roerei rookworst rosbief rozijnen rum rundvlees saffraan salade salami sambal sangria sate satesaus saucijzenbroodje saus sausje schnitzel scones selderij sinaasappel sla slaatje slagroom
slowcooker smoothie snack snoep snoepen soep soepje soja sojasaus spaghetti spareribs speculaas spek spekkoek sperziebonen spinazie spitskool sportdrank spruiten spruitjes stamppot stokbrood stoofpot stoofvlees
stroopwafel suiker suikervrij sukade sushi taart taartje taco tahin tahini tajine tapas tapenade tarwebloem tempeh tequila thee tiramisu toast toetje toetjes tofu tomaat tomaten tomatensoep tompouce tonijn tortilla tosti
truffel tulband tzatziki ui uien uitje vanille varkenshaas vega veganistisch vegetarisch venkel verjaardagstaart vissoep vla vlaai vlaflip vlees volkorenbrood voorgerecht vriezer wafel wafels wasabi waterijs watermeloen
whiskey whisky wijn witlof wodka wokken worst worstje wortels wortelsalade wortelstamppot wrap wraps yoghurt zalm zoetzuur zoutje zuurdesem zuurdesembrood zuurkool`,
  sport: `
aanvaller aftrap ajax arbiter atletiek badminton bal barca baseball basketbal basketballen bergbeklimmen bergetappe biljart biljarten boksen bokser boksring bokswedstrijd bootcamp borstcrawl bowlen bowling buikspieren
buitenspel bundesliga champions competitie conditietraining cricket crossfit cruijff dart dartbord darten dartpijl dartpijlen darts doelpunt doelpunten dressuur dribbelen duathlon elftal eredivisie etappe europacup
feyenoord fietsbroek fietshelm fifa finale finish fitness fitnessapparaat fitnessschema fluitsignaal formule1 freestyle gewichtheffen giro golf golfbaan gymles gymnastiek halter handbal handstand hardloop hardloopschema
hardloopschoenen hardlopen hardloper hartslagmeter hattrick hockey hockeystick honkbal ijshockey judo kampioen kampioenschap karate kickboksen kitesurfen klaverjassen klimmuur knockout korfbal krachttraining
kunstschaatsen langlaufen league liga longboard lopers marathon marathons medaille medailles messi mountainbike mountainbiken nederlaag olympics olympisch olympische opdrukken paardrijden padel pilates pingpong
pingpongen premier psv race racefiets racket roeien rolschaatsen ronaldo rugby salto schaakbord schaatsbaan schaatsbanen schaatsen schaatser schaatswedstrijd schaken scheidsrechter schermen schoolslag sixpack skateboard
skateboarden skaten skater skeeler skeeleren skien skiles skischans skischoenen snowboard snowboarden speelronde speelschema spierballen spierpijn sportschoenen sportschool sprinten squash squashen sterkste strafschop
strafschoppen stretchen sup suppen surfen surfplank survivalrun synchroonzwemmen tafeltennis tegenstander tennis tennisbaan tennisracket tennissen titelstrijd toernooi topscorer tourcaravan tourrit touwtjespringen
trainingsschema trampoline triatlon turnen turner uefa vechtsport verdediger verspringen verstappen vlinderslag voetbal voetbalclub voetballen voetballer voetballers voetbalplaatjes voetbalschoenen voetbalshirt
voetbaluitslagen voetbalwedstrijd volleybal vrijetrap waterpolo wedstrijd wedstrijden wedstrijdschema wereldkampioen wereldrecord wielerploeg wielerronde wielrennen wielrenner wimbledon winnaar wk yoga zeilen zeilles
zwembandjes zwemslag zwemvleugels`,
  playing: `
abba accordeon acteur acteurs actrice aflevering afleveringen afspeellijst album albumhoes animatiefilm anime artiest artiesten avengers ballet bandleden barbie basgitaar bassist batman batterij beatles behanger beyonce
bieber bingo bioscoop bioscoopfilm bladmuziek blockbuster blokfluit bohemian bordspel bordspellen boyband breakdance cabaret cd cello cheats circus clown coldplay comedy comics componist concertkaartje cosplay
dansen dansje dansles dansmuziek danspassen dansschool darth denkspel dirigent discobal disney disneyfilm disneyplus dj dobbelen dobbelsteen dobbelstenen dragonball drum drummen drumstel dvd emoji escape exit familiefilm
fanfare fantasy festivalticket film filmmuziek films filmster fluit fortnite frozen galgje game gameboy gamer games ganzenbord gedicht gedichten gedichtje gitaar gitaarakkoord gitaarakkoorden gitaarles gitaarsolo gitaren
goochelaar goochelen goocheltruc goocheltrucs gta harp harry hitlijst hobbit hogwarts hoofdpersoon hoofdrol horoscoop horror horrorfilm humor instrumentaal intro jackpot jazz jokes jongleren jukebox kaartspel
kaartspellen kaartspelletje kaarttruc karaoke karaokebar keyboard kinderfilm kinderliedje kinderliedjes kinderserie klarinet klassiek klaverjas kleurplaat kleurplaten klucht kolonisten komedie komiek koor kruiswoord
kruiswoordpuzzel kruiswoordraadsel kwis leesboek leesclub lego legpuzzel slijm liedje liedjes liedtekst liedteksten lyrics macarena manga marvel megastuntpiano meme memes memory metal mikado minecraft monoloog monopoly mop
mopje moppen musical musicals muziekinstrument muzieknoten muzieknummer muzikaal muzikant netflix nintendo opera orgel orkest oscar oscars oscaruitreiking panfluit parodie patience personage personages piano pianoles
pinball platenspeler playlist playstation podcast pokemon pokemonkaarten poker popconcert popgroep popliedje popliedjes popmuziek poppenhuis popsong popster potter prank premiere prentenboek puzzel puzzels quiz quizvraag
quizvragen raadsel raadsels racegame rapnummer rapper realityserie refrein reggae remix ringtone roadtrip roblox rock rockband roman romans romcom rummikub saxofoon schaakopening schaakzet schilderen schlager
sciencefiction scrabble seizoen serie series simpsons sims sitcom skins smartlap smurfen soap songfestival songs songtekst songteksten soundtrack speelkaarten spelcomputer speurtocht spongebob spotify sprookje sprookjes
steam stemacteur stoelendans strandfeest stratego streamen streaming strip stripboek striptekenaar stripverhaal studio100 sudoku superheld superman swift symfonie tarot tekenfilm tekenfilms theatervoorstelling thriller
tiktok titanic toneel toneelspelen toneelstuk top40 toverspreuk toverstaf trailer trailers trivia trombone trompet trucs tune twister ukelele uno vampier vampiers videoclip videoclips videogame videogames videospel vinyl
viool vioolles vlog vlogger vloggers voetbalspel volkslied wals wars weerwolven wiezen wilhelmus witz wonderwall woordgrap woordgrapjes woordzoeker wordfeud wordle xbox yahtzee youtube zanger zangeres zangles zeeslag
zelda zingen zombies`,
  shopping: `
adidas afgeprijsd airpods aliexpress armband asics babykleding badjas badpak bankstel bedrade beenwarmers beha bh bikini bloes blokker blouse boetiek bol bontjas boodschappenlijst boots boxershort bretels broek broeken
broekriem bruidsjurk bruiloftsjurk cadeau cadeaubon cadeaus cadeautje cadeautjes cap catwalk chanel colbert coltrui coolblue damesschoenen decathlon dekbed deodorant designer dior douchegel douchegordijn douchekop
duikbril dyson eau enkellaarsjes espressoapparaat etalage galajurk garnituur gloss gordijn gordijnen gucci gympen gympjes haardroger haarelastiek haarlak haarspeld hak hakken hakschoenen halsketting handdoek handschoen
handtas handtassen hanger hema hemd herenhorloge herenmode hoed hoesje hoodie hoofdkussen hoofdtelefoon horloge ijskast ikea iphone jas jassen jeans joggingbroek jurk jurken jurkje kaars kaarsen kado kadootje kapstok
kerstcadeau kerstcadeaus ketting kinderkleding kinderschoenen kinderwagen kledingmaat kledingstuk kleren klok koelkast koffiebonen koffiemachine koffiemok koptelefoon kortingsbon kortingscode kortingscodes kostuum kussen
laarzen lampje lingerie lippenstift louis loungeset luier luiers maat maattabel maattabellen makeup mascara matras matrassen merkkleding merkschoenen modemerk muts nagellak nespresso nike onderbroek ondergoed onesie
oorbel oorbellen oordopjes oortjes outfit overhemd overhemden pandora pantoffels panty paraplu parfum philips pinguinpak playmobil polo polohemd polshorloge puma pyjama regenjas riem ringen rits rok rolex rolkoffer
rugtas rugzak sale sandalen satijn schoen schoenen schoenmaat schoenveters schoudertas senseo shampoo shein shirt shoppen short shorts showroom sieraad sieraden sieradendoos sjaal skinny slaapkamerkast slaapzak slipje
slipper slippers smartwatch sneaker sneakers sofa sok sokken speelgoed spiegel spijkerbroek spijkerjas spijkerjasje sportbh stiletto stofzuiger strijkijzer strik stropdas sweater sweatshirt teddybeer telefoonhoesje temu
trainingspak trouwjurk trouwring trui truien tuinmeubelen tuinset tuinstoel tuintafel uitverkoop vaas vaatwasser vans verjaardagscadeau vest veters vinted vitrine vloerkleden vouwfiets wasdroger wasknijper wasmachine
wasmiddel waterkoker wehkamp wekker winkelmandje winterjas winterjassen winterlaarzen wintersportkleding wollen zalando zara zomerjurk zonnebril zonnebrillen zonneklep zwembroek zwempak zwemshort`,
  body: `
aambeien acne afslanken afvaldieet afvallen anticellulite baard baardgroei baardolie blackheads blonderen bodylotion borstel botox buikpijn buikspier buikspieroefening buikspieroefeningen buikvet cellulite dagcreme dieet
dieetplan dieten droogshampoo eelt epileren eyeliner fohn fohnen gelnagels gewichtsverlies gezichtscreme gezichtsmasker gezichtsverzorging haarborstel haarkleur haarlengte haarmasker haarstijl haarstijlen haaruitval
haarverf haarverzorging handcreme haren highlighter highlights hik hoest hoesten hoofdhuid hoofdluis hoofdpijn hooikoorts huidtype huiduitslag huidverzorging insmeren intermittent jeuk jeukende kaalheid kapsel kapsels
keelpijn keto kiespijn kniepijn koolhydraatarm koortslip kramp krullen krultang kuiten likdoorn lipgloss lippen lippenbalsem lippenstiften litteken masseren meditatie mediteren meeeter meeeters migraine mindfulness
mondgeur muggenbeet nachtcreme nachtmerrie nachtmerries nagel nagelriem nagels nekpijn neusbloeding neushaar oksel okselhaar ontharen oogschaduw oorbelgaatje oorlel oorpijn oorsuizen paardenstaart parfumfles pedicure
peeling piercing piercings pijpenkrullen pony porien puist puisten puistjes rimpel rimpels rugpijn sauna scheermes scheerschuim scheren schouderpijn scrub slaaptekort sliklok snor snot snurken sproet sproeten steil
steiltang stijltang stinkvoeten stressbal stretchoefeningen tanden tandenborstel tandjes tandpasta tandvlees tanning tatoeage tatoeages tattoo tattoos tenen trilplaat verkouden verkoudheid vette vetverbranding vitamine
vlechten vlechtjes wallen wax waxen wenkbrauw wenkbrauwen wenkbrauwpotlood wimper wimpers wrat wratten zelfbruiner zonnebrand zonnebrandcreme zwangerschapstest zweetvoeten zweten`,
  love: `
aanzoek babynaam babynamen blozen bruid bruidegom bruidspaar bruiloftsgast complimentjes blinddate crush date daten dates datingapp datingsite eerstedate exen felicitatie flirt flirten gefeliciteerd geliefde geliefden hartje hartjes huwelijksaanzoek
huwelijkscadeau huwelijksgedicht huwelijksreis huwelijkstoespraak jaloers jaloezie jubileum knuffel knuffelen knuffels koosnaam koosnaampje kus liefde liefdesbrief liefdesgedicht liefdesliedje liefdesverdriet
liefdesverklaring lovers minnaar minnares ontrouw openingszin openingszinnen relatieprobleem relatietips romantiek romantisch romantische singles soulmate spijtbrief tinder trouwdag trouwfeest trouwkaart trouwpak
trouwtaart tweelingziel valentijn valentijnscadeau valentijnsdag valentijnskaart verjaardag verjaardagen verjaardagsfeest verjaardagskaart verjaardagswens verjaardagswensen verleiden verleiding verliefd verliefdheid
vlinders vreemdgaan vriendschap vrijen vrijgezel vrijgezellenfeest zoen zoenen`,
  animals: `
aap aapje apen aquariumvis beren blaffen bulldog cavia chihuahua cobra cocker dino dinosauriër dinosaurus dinosaurussen dolfijn dolfijnen draak dwergkonijn eekhoorn eekhoorns eend eendjes eenhoorn egel ezel fret fretten
galopperen gerbil giraf giraffe gorilla goudhamster goudvis goudvissen haai haaien hagedis hagedissen hamster hamsterkooi hondenbrokken hondenmand hondenras hondenrassen hondensnoep huiskat ijsbeer inktvis jachthond
kameel kanarie kanariepiet kanarievogel kangoeroe katje kattenbak kattenbakkorrels kattenbrokken kattenras kattenvoer keffen kikker kikkers kippenhok kitten kittens knaagdier koala konijn konijnen kooi kraanvogel
krokodil kuiken kwal kwallen kwispelen labradoodle labrador lama lammetje leeuw leeuwen lieveheersbeestje luiaard luipaard marmot merrie miauwen mier mieren neushoorn nijlpaard olifant olifanten olifantje orka otter
paard paarden paardenras paardenrassen panda panter papegaai papegaaien parkiet parkieten pauw pauwen pens pinguin poedel poesje poezen puppies puppy puppycursus puppytraining schildpad schildpadden schorpioen slak slang
slangen spin spinnen spinnenweb spinnenwebben spreeuw stokstaartje tamme tarantula teckel terrarium tijger tijgerhaai tijgers trimmen uil vlinder vlo vlooien vlooienband voskonijn waakhond walrus walvis walvishaai
walvissen wandelende wormen zebra zeehond zeemeermin zeepaardje zeester zindelijk zwaan`,
  sky: `
aardbol aarde aliens asteroide astronaut atoom big boogschutter dampkring evolutie galaxie halley heelal heksen hemel horoscopen jupiter komeet kwantum kwantumfysica kwantummechanica lichtjaar lichtjaren maan maanlanding
maanstand maansverduistering mars marsmannetje marsmannetjes melkweg melkwegstelsel meteoor meteoriet nasa neptunus newton noorderlicht oerknal oertijd planeet planeten pluto poolster raket regenboog relativiteitstheorie
ruimteschip ruimtestation ruimtevaart saturnus schrikkeljaar sneeuwman sneeuwpop sneeuwvlok spoken steenbok ster sterren sterrenbeeld sterrenbeelden sterrenkijker sterrenregen sterrenstelsel supernova telescoop
tijdreizen tornado tovenaar ufo universum uranus venus vulkaan vulkaanuitbarsting vulkanen waterstofatoom zonnebloem zonnestelsel zonsondergang zonsopgang zonsverduistering zwaartekracht zwartgat`,
  feasts: `
aardappeleters advent adventskalender allah bid bidden biechten bijbel bijbels bijbeltekst bijbelverhaal boeddha boeddhabeeld boeddhisme carnaval carnavalskleding carnavalskostuum carnavalspak chanoeka communie
dauwtrappen doop dopen duivel engelen gebed gebeden geboortekaartje halloween hanuka heilige hel hemelvaart hemelvaartsdag hindoe hindoeisme holi islam jezus jodendom kaarsjes kerk kerkdienst kerst kerstavond kerstbal
kerstballen kerstboom kerstdag kerstdiner kerstfilm kerstgroet kerstkaart kerstliedje kerstliedjes kerstman kerstmarkt kerstmenu kerstmis kerstpakket kerstrecept kerstster kerststol kerststukje kersttrui kerstvakantie
kerstverhaal kerstversiering klaagmuur koran lampion lucifer maria mekka moederdag nieuwjaar nieuwjaarsdag nieuwjaarswens nieuwjaarswensen noach offerfeest oudejaarsavond oudjaar paasbrunch paasei paaseieren
paashaas paashazen paasmaandag paasvakantie pakjesavond palmzondag pasen paus pepernoten piet pieten pietenpak pinksterdag pinksteren preek priester profeet psalm psalmen ramadan rozenkrans sabbat schoencadeau sint
sinterklaas sinterklaasgedicht sinterklaasgedichten sinterklaasliedje sinterklaasliedjes slinger slingers spiritueel suikerfeest surprise synagoge tafelgebed tempel vaderdag vastentijd verkleedkleding wijwater zegen`,
  travel: `
allinclusive ansichtkaart ansichtkaarten backpack backpacken backpacker backpackreis badplaats bergwandeling bezienswaardigheden bezienswaardigheid busreis camper camperreis campers camping campings citytrip colosseum
cruise cruises cruiseschip dagtocht disneyland duikcursus duikvakantie efteling eiffeltoren eilandhoppen excursie excursies ferry fietsvakantie fjorden galapagos glamping gondel handbagage handbagagemaat hostel hostels
hotelkamer hotelkamers huurauto inclusive interrail jetlag jungle kampeerplaats kampeerplek kampeervakantie kamperen kampvuur keukenhof kindvriendelijk klimpark lastminute legoland lounge louvre luchtbed
meivakantie nachttrein noordkaap outdoor paklijst palmboom paradijs parasol pretpark pretparken reis reisbureau reisgenoot reisgids reisje reisroute resort resorts rondleiding rondreis rondreizen rugzakreis safari ski
skigebied skihut skioord skipas skipiste skis skivakantie snorkelen souvenir souvenirs stadswandeling stedentrip stedentrips stopover strand strandbed stranden strandvakantie surfvakantie tent thermen tomorrowland
treinreis trektent trektocht trip trips uitjes vakantiebestemming vakantiebestemmingen vakantieland vakantielanden verrekijker vliegreis vliegticket vliegtickets vliegtijd wandelroute wandelschoenen wandelvakantie
waterpretpark waterval watervallen weekendweg wellness wereldkaart wereldreis wereldreizen wereldwonder wereldwonderen wildkamperen wintersport winterzon zandkasteel zeilvakantie zomervakantie zonbestemming zonnebaden
zonnebed zonvakantie zwemparadijs`,
  learning: `
abc alfabet algebra alinea archimedes aristoteles atlas atoommodel bach beethoven bijvoeglijk bijwoord biologie biologieboek boekbespreking boekverslag boekverslagen breuk breuken brontosaurus cesar columbus continent
continenten deelsom deelsommen dictee driehoek eenwoordzin egyptenaren einstein elftallen encyclopedie examenstof fabel fabels farao fotosynthese gedichtenbundel geodriehoek geschiedenisboek gezegde gogh goniometrie
grammatica grieken hoofdletter hoofdletters hoofdstad hoofdsteden huiswerk ikvorm impressionisme keersommen komma kommagetal kruistocht kruistochten kubisme kubus kwadraat leenwoord leesteken leestekens lettergreep
lettergrepen lidwoord lidwoorden lijdend maaltafels macbeth meervoud meervouden meetkunde meetlat middeleeuwen mitose mozart multatuli mummie naamval naamvallen nachtwacht napoleon natuurkunde neanderthaler nomaden
opstel ottomaanse persoonsvorm piramide piramides plato poezie priemgetal priemgetallen proefwerk pythagoras quotient rekensom rekensommen rembrandt renaissance ridder ridders rijm rijmen rijmwoord rijmwoorden romeinen
scheikunde scheikundige schilder schrijfster schrijver shakespeare sinaasappels sinus socrates spellingregels spreekbeurt spreekbeurten spreekwoord spreekwoorden spreuken staartdeling stelling stellingen synoniem tafels
tafeltje tafeltjes tangens thales trojaanse uitdrukking verhaaltjessom vermenigvuldigen vertaalwoord vervoegen vervoeging vikingen vincent voegwoord voltooid voltooide voorzetsel voorzetsels waterloo werelddeel
werelddelen wereldoorlog werkstuk werkstukken werkwoord werkwoorden wiskunde wiskundesom woordenlijst woordsoort woordsoorten wortel worteltrekken zinsdeel zinsdelen zinsontleding`,
  hobby: `
aardbeienplant aquarel aquarelverf bamboe begonia bloeien bloembol bloemenkrans bloempot bloemschikken boeket boeketten bolletjes bonsai borduren brei breien breinaald breipatronen breipatroon breiwol bruidsboeket buxus
cactus chrysant citroenplant decoupage diamond garen gazon geranium gieter gitaarspelen glasinlood grasmaaier haaknaald haakpatroon haakwerk haken hamer hobby hortensia hortensias hyacint hydrangea kamerplant kerstroos
kleien klimop klimplant klimroos klussen knutsel knutselen knutselidee knutselideeen kralen krokus lavendel lijm macrame magnolia mandala modelbouw modelspoor moestuin moestuintje mos mozaiek munt munten naaien
naaimachine naaipatroon narcis narcissen nestkast oleander olijfboom orchidee orchideeen origami papiervliegtuigje patchwork pennenstreek penseel pioenroos pioenrozen plakboek plantenbak plantenpot postzegels
postzegelverzameling potgrond quilten rododendron rozen rozenstruik schaar schetsen schilderles scrapbook sedum siergras sleutelhanger snoeischaar spijker stekje stekjes stekken strijkkralen tekenles tomatenplant
tomatenplanten tuin tuinieren tuinkabouter tuinkabouters tuinslang tuintje tulp tulpen tulpenbol verfkwast verpotten verven vetplant vetplanten vijverfilter violen viooltjes vlieger vliegeren vogelhuisje vogelhuisjes
vogelvoer weven wol zonnebloemen zonnebloempitten zweefvliegen`,
  home: `
afstandsbediening afvoerputje afwasmachine antikalk badkamer badkuip bandenplak bankkussen bedtijd behang behangen bestek binnenband boekenkast boormachine dekbedovertrek dekens deurklink douche douchen droger fietsband
fietsbel fietsketting gootje gootsteen gordijnrail inductie inductieplaat interieur kaarsvet kalk kalkaanslag kamerplanten kamerscherm kattenpis keukenblad keukenkast keukenkastje keukenkastjes kledingkast kookplaat
kranen krijtverf kussensloop laminaat lampenkap lekt lijmresten meubel meubelen meubels nachtkastje ontkalken ontstoppen ontstopper oven oventje parket plakband plakken plamuren poetsdoek radiator sauzen schoonmaakazijn
schoonmaaktips schroef schroeven servies slaapkamer soda spijkeren stinken stinkt stofzuigen stofzuigerzak strijkbout strijkplank stucen tapijt theedoek toiletbril trapbekleding vaatwassers verf vergeeld vlek vlekken
vlekkenmiddel vloerkleed vouwen wandverf wasgoed wasje wasmachines wasmand wassen wastafel wasvoorschrift wasvoorschriften wijnvlek woonkamer zitzak`,
  devices: `
alexa android appen beeldscherm beltegoed bluetooth bluray chromebook desktop discord firmware formatteren fotoboek fotolijst galaxy geheugenkaart gmail headset hotmail inktpatroon ipad ipads koptelefoons laptop laptops
ledlamp luidspreker macbook memorystick mobieltje modem netflixaccount netwerkkabel ontgrendelen oortje oplaadkabel oplader overzetten paint paypal photoshop playlists powerbank prepaid printen printer printers projector
resetten router samsung scherm schermbeveiliging screenshot screenshots sim simkaart simlock siri smartphone smartphones snapchat soundbar speaker speakers stekker stopcontact tablet tablets
toetsenbord twitch updaten usb virusscanner webcam wifi youtuber youtubers`,
} as const;
