/** Other words for what entries say of streets, houses, water and surroundings, and what entries call it, one a line. */
export const saidOtherwiseStreetAndHome: string = `
woonwerk afstand, pendelaar | | | ~ mapitout, map it out
parkeervignet, parkeerontheffing, vergunninghouder parkeren, wachtlijst parkeren | | | ~ parkeervergunning
warme kabels, kabelbelasting | | | ~ dynamisch kabelmodel, kabelmodel
verzwaarde aansluiting, piekbelasting | | | ~ elektriciteitsnet, netbeheerders, congestie
adresgenoten, bewoning | | | ~ bewoning, api bewoning
knip in de weg, spitsafsluiting | | | ~ geslotenverklaring, autoluwe, kentekencamera
flitscamera kenteken, kentekenscanner | | | ~ kentekenherkenning, anpr, kentekens
parkeeruren, parkeertegoed | | | ~ parkeervergunning bezoek, parkeerbudget
inzinkpaal, afgesloten straat inrijden | | | ~ vezips, vezip, pollen en slagbomen
klachtenapp, meldapp, klachten-app, kapotte lamp straat, rattenplaag, overhangende takken, kapot hek, omgewaaid verkeersbord, losliggende klinker, verzakte straat, boomwortel stoep | | | ~ buitenbeter, melding openbare ruimte, meldingen openbare ruimte
bouwtekening indienen, dakopbouw, kozijnen vervangen, mantelzorgwoning, balkon plaatsen | | | ~ bouwactiviteit omgevingsplan, omgevingsvergunningen
principeverzoek, schetsplan, haalbaarheid bouwplan | | | ~ vooroverleggen, omgevingsvergunningen
regenmodel, rioolmodel, hemelwater, hemelwaterafvoer, regenput | | | ~ hydrodynamische simulatiesoftware, wateroverlast
milieumisdrijf, milieucrimineel, milieuregels bedrijf | | | ~ milieucontroles, toezicht en handhaving milieu
gasschade, muurscheur, groningenveld | | | ~ mijnbouwschade, schaderapporten
rijstrookafsluiting, baan afgezet, afgezette weg, pijlwagen, pylonen, pionnen, verkeerskegels, wegwerker, wegwerkers, nachtwerk weg, nachtwerk, wegwerkzaamheden plannen, wegomleiding, wegversperring | | | ~ wbu-tabel, verkeersmaatregel, wegwerkzaamheden
gebrom schepen, bromtoon haven, havengeluid, havenlawaai, generatorgeluid, generator schip, walstroom | | | ~ nestgeluid
mobiliteitsonderzoek, verkeerskennis | | | ~ kim explorer
stoplicht kapot, kapot stoplicht, oversteekknop, verkeerslantaarn, verkeerslantaarns, verkeersregelaar, verkeersregelaars | | | ~ verkeersregelingen, verkeerslichten
transformator, transformatoren, hoogspanningsstation | | | ~ netbelasting, pmiek
peilstok, wassend water | | | ~ waterpeilmeter, waterstand
bacteriën zuivering, blowers, distikstofoxide | | | ~ rwzi
uitbaggeren, baggerplicht, najaarsschouw, duiker verstopt, talud, taluds, krooshek, kroos, dichtgegroeide sloot | | | ~ schouwbrievengenerator, schouw, digitale schouw
paarden invoeren, diertransport, fokdieren, reptielen, veterinaire keuring, importkeuring dieren, mond-en-klauwzeer, dierenziekte, sperma vee, veevoer invoeren, vlees invoeren | | | ~ levende dieren, veterinaire producten
huisdierenpaspoort, hond invoeren, honden invoeren, puppyhandelaar, hondenhandel, broodfokker, broodfokkers, illegale puppy, hondsdolheid, rabiës, adoptiehond, zwerfhond, zwerfhonden, straathond, straathonden, fret, dierensmokkel | | | ~ gezelschapsdieren, niet-commerciële gezelschapsdieren
knalpot, knalpotten, schoten, schoten gehoord, schietpartij geluid, lawaaiflitser, geluidsflitser, motorgeluid, toeteren, getoeter, claxon, claxonneren | | | ~ geluidsherkenning, geluidsensoren
rijdende camera, rijdende camera's, straatfotografie | | | ~ vormherkenning openbare ruimte, scanauto, objectherkenning
energieadvies woning, epa-adviseur | | | ~ energielabelgenerator, energieprestatie
volkswijk, volkswijken, volksbuurt, gebiedsaanpak, afglijdende wijk, wijkmanager, wijkregisseur | | | ~ wijkaanpak
beweegbare brug, beweegbare bruggen, klapbrug, klapbruggen, basculebrug, hefbrug, draaibrug, openstaande brug, scheepspassage | | | ~ brug management systeem, brugopening
volksmassa, verdrukking, opstopping voetgangers, samengedromd, publieksstroom, publieksstromen, crowdcontrol, drukteprognose, loopstromen, drukte winkelstraat, drukte uitgaansgebied, drukte markt, hoofden tellen | | | ~ crowd monitoring, druktemeting, public eye
emissieloos, nulemissie, vieze auto, vieze auto's, roetfilter | | | ~ milieuzone, zero-emissiezone, nul-emissiezone
glascontainer, textielcontainer, kledingbak, leegmaken, vulgraad, vulgraadmeting, volmelding, volmelder, routeplanning vuilniswagen | | | ~ legen van papiercontainers, dynamisch inzamelen, mr. fill
watertaxi, stapvoets varen, vaargedrag, binnenhavengeld, vaargeld, vaardrukte, illegale verhuurboot, sloepverhuur, verhuurbootjes | | | ~ digitale gracht, passagiersvaart
fietsstromen, fietsbrug, fietstunnel, fietsinfrastructuur | | | ~ verkeersmodel fiets, brutus
mestuitstoot, stikstofmodel | | | ~ aerius, stikstofdepositie
matras op straat, koelkast op straat, sluikstort, sluikstorten, sluikstorting, rondslingerend vuil | | | ~ bijplaatsing, bijplaatsingen, straatafval
vorstschade, droogteschade, misoogst, oogstverlies | | | ~ brede weersverzekering
gastarief, gastarieven, periodieke aansluitvergoeding, tennet, netwerkbedrijf, netwerkbedrijven, tariefregulering, prijsregulering | | | ~ tariefbesluitalgoritme, netbeheerders
isolatievergoeding, dubbele beglazing | | | ~ maatregel 29, isolatieaanpak
eigendomsinformatie, koopsom, koopsommen | | | ~ loki, kadaster
voetgangersoversteek, stoplichtprogramma | | | ~ regelsoftware verkeerslichten, verkeerslichten
blikjes, sigarettenpeuk, peuken, peuk, kauwgom, kauwgum, plastic flesje, plastic flesjes, hamburgerdoosje, schoonscore | | | ~ straatafval, afval
duurzame energiesubsidie, subsidie windpark, biomassa, aardwarmte, geothermie, co2-opslag, waterstof, groene stroom, hernieuwbare energie, duurzame opwek, energietransitie bedrijven | | | ~ sde
grondwaterstroming, kelder nat, kruipruimte nat, rottende palen, heipalen, scheefgezakt, scheef huis | | | ~ modelleringsoftware grondwater, grondwater
wooncrisis, woningcrisis, nieuwbouwproject, inbreiding, uitleglocatie, stadsuitbreiding | | | ~ woonbouwlocaties
huurtoets, puntenstelsel, woningwaarderingsstelsel, wws, huurbescherming, woekerhuur, woekerhuren | | | ~ huurprijscalculator, huurprijs
akkerland, perceelsgrenzen, gewaspercelen, maisveld, akkerranden, akkerrand, perceelsregistratie, perceelwijziging | | | ~ landbouwpercelen, mutatieherkenning
ambulance voorrang, voorrang ambulance | | | ~ ivri, intelligente verkeersregelinstallatie
radioactiviteit, atoomenergie, kernsplitsing, kernbrandstof, borssele, splijtstof | | | ~ kernenergie
ongelukkenkaart, ongevallenkaart, kettingbotsing, remgedrag | | | ~ verkeersongevallen, netwerkanalyse verkeersveiligheid
autowrakken exporteren, schroot | | | ~ overbrenging afvalstoffen
lantaarnpaalregister, areaalgegevens | | | ~ lokaliseren van lantaarnpalen
eigendomsgrens, eigendomsgrenzen, landmeetkunde | | | ~ kadastrale kaart
sterkteberekening, sterkteberekeningen, brugconstructie, cad, autocad, bouwkundig rekenen, betonconstructie, betonberekening | | | ~ modelleringssoftware civiele techniek
energiereus, energieboer, energieboeren, stresstest, financiële buffers, buffers energie | | | ~ energieleveranciers, quickscan
hitte-eiland, hitte-eilanden, bloedheet, snikheet, schaduwrijke, koelteplekken, versteende tuin, oververhitting stad | | | ~ hittestress
sloot vullen, ingeklonken sloot, landaanwinning | | | ~ dempingen
bewegingsmelder lamp, licht bij beweging, slimme lantaarn, slimme lampen | | | ~ dynamische openbare verlichting
grondruil, landinrichtingsproject, land herverdelen | | | ~ landinrichting
fijnstofmeting, luchtmeetnet, roetdeeltjes, no2, kachelrook, luchtvervuiling meten | | | ~ luchtkwaliteitsmodel, luchtkwaliteit
kentekenhouder, boot verzwijgen | | | ~ voertuigbezit
wegveiligheid, bermonderzoek, onveilige berm, bocht gevaarlijk | | | ~ rism-inspectie
3d-beelden, buurtschouw, schoonmaakinspectie | | | ~ digitaal schouwen, schouwen
opkopers, koopwoning verhuren | | | ~ opkoopbescherming
bosopslag, opslag wilgen, stroombaan | | | ~ vegetatiemonitor, uiterwaarden
ledlampen verplicht, gasverbruik bedrijf, energieslurper, energieslurpers | | | ~ energiebesparingsplicht
regenbestendig, droogteperiode, groene daken, groen dak, sedumdak, regenton, vergroening, ontstenen, onttegelen | | | ~ klimaatadaptie
rijkeuring, medische rijkeuring, oude bestuurder, oude bestuurders, bejaarde bestuurder, oudere automobilist, oudere automobilisten, slechte ogen rijbewijs | | | ~ rijgeschiktheid
hardhout, houtkap tropen, gekapt regenwoud, boskap | | | ~ houtproducten
gebouwbeheer, gebouwbeheerder, maatschappelijk vastgoed | | | ~ csr manager
scooters tellen, fietsfile, fietsfiles | | | ~ langzaam verkeer
intimidatie huurders, onderhoud huurwoning slecht, achterstallig onderhoud huis, vastgoeduitbuiting, krotten, krot | | | ~ vastgoedmisbruik, verhuurderschap
notariaat, notarisakte | | | ~ notariële akten, akte ai, kik
energiesteun, energiesteun bedrijven, energie-intensief mkb | | | ~ tegemoetkoming energiekosten, tek
verpachten, verpachter, grondpacht, domeingrond, landerijen, vruchtwisseling, bollenteelt, bollengrond, uitgeputte grond | | | ~ teeltplan, pachtadministratie
eterniet, asbestvezels, kankerverwekkend | | | ~ asbestsloopmeldingen, ipa risicomodel
gele auto's, berging auto, bergingsbedrijf, wegbeheer snelweg | | | ~ weginspecteurs
dagrecreanten, recreanten, topdrukte, touringcars, touringcar | | | ~ giethoorn, druktebeeld
woonoppervlak, gebouwregister | | | ~ splitsingstekeningen, pdf naar 3d-objecten, bag
autogebruik, autobewegingen, reizigersaantallen | | | ~ verkeersmodel, verkeersprognoses
garagekaart, parkeerhuis, parkeertoren, uitrijden garage | | | ~ kentekenherkenning parkeergarage, parkeergarage
trekvogels, ganzen, ganzenoverlast, spreeuwen, kraaien | | | ~ signaleren vogels, vogels
verzakte kade, wankele brug, bouwvakcontainer, bouwcontainer, bouwcontainers, puincontainer, dixi, aslast | | | ~ kwetsbare bruggen, kademuren
waterleidingbuis, vies drinkwater | | | ~ loden leidingen
schadevergoeding aardbeving, eerder uitgekeerd | | | ~ nam-dossiers, aanvullende vaste vergoeding
sneeuwval, opvriezing, opvriezen, bevriezing wegen, spekglad, ijsplek, ijsplekken, glijpartij, glijpartijen, strooiploeg, weerstation weg, wegdektemperatuur, glatteis | | | ~ gladheid, gladheid meldsysteem
bouwhoogte, bouwvlak, bestemmingswijziging, goothoogte, nokhoogte, planologie, planologisch, planoloog | | | ~ omgevingsplannen, struck
gasleidingnet, gasvoorraad, gaslevering | | | ~ afschakelbare capaciteit
neonreclame, neonreclames, precariobelasting, precario, banier, banieren, puien, raamsticker, raamstickers | | | ~ reclamebelasting
maaitijdstip, kievit, kieviten, agrarisch natuurbeheer, natuurbeheer boeren, rustperiode weidevogels, uitgesteld maaien, natuursubsidie | | | ~ maaidata
grondverzet, grond storten, grond afvoeren, grondstromen | | | ~ meldingen invoeren, besluit bodemkwaliteit
hoogwaterpiek, afvoerpiek, watersnood, watersnoodramp, stroomgebied, stroomgebieden | | | ~ afvoerprognosemodel
telpaal, telpalen, telslang, telslangen, tellus, tellussen, radarteller | | | ~ telsensoren
ledlampen, kapotte lantaarn, lichtsterkte, dimverlichting, lichtbesparing | | | ~ vervanging lichtmasten, slimme verlichting, armaturen
dozenschuif, dozenschuiven, verdozing landschap, pakhuis, pakhuizen, megahal, megahallen, grote hal, opslaghal, opslaghallen | | | ~ grootschalige vestigingen, grootschalige logistiek
wegslijtage, asfaltschade, asfaltschades, wegrenovatie, levensduur asfalt, restlevensduur, dek vervangen | | | ~ voorspellend onderhoud wegen
weervrouw, code geel, onweersbui, onweersbuien, windstoten, buienradar, neerslag voorspelling | | | ~ weersverwachting, weersextremen
droogtescheuren, droogtescheur, uitgedroogde dijk, dronebeelden | | | ~ scheurdetectie waterkeringen, waterkeringen
privacyvriendelijk tellen, millimetergolf | | | ~ mm wave
luchtfotografie, vogelvlucht, dakkapel gespot, kaart actualiseren, basiskaart, gesloopt gebouw | | | ~ changemapp, mutaties buitenruimte
gas afschaffen, elektrisch koken, inductie koken, warmtevisie, restwarmte | | | ~ aardgasvrij, warmtenet
betaalbaarheid verduurzamen, terugverdientijd, verduurzaming woningen, energierekening voorspellen, energiekosten huishouden, woonlasten energie | | | ~ hestia, eindgebruikerskosten
inzittenden onherkenbaar, autoruit wazig, bestuurder onherkenbaar, passagiers wegpoetsen, anpr-foto's, overzichtsfoto kenteken | | | ~ tiresias
eco-regeling, ecoregeling, hectaretoeslag, betalingsrechten | | | ~ gemeenschappelijk landbouwbeleid, glb
stoepinspectie, straatinspectie, wegmarkering, wegmarkeringen, belijning | | | ~ objectherkenning openbare ruimte, objectherkenning
pijpenstrootje, schapenbegrazing, natuurterrein, natuurterreinen | | | ~ heidevergrassingsmonitor
schadebeoordeling, second opinion schade | | | ~ kwaliteitsgericht toetsen
kamer onderverhuren, huisuitzetting onderhuur, antikraak | | | ~ illegale onderhuur, onderhuur
vakantieappartement, bnb, booking.com, kamerverhuur toeristen, verhuurplatform, verhuurplatforms, rolkoffers, rolkoffer, hotelgasten, illegaal pension | | | ~ vakantieverhuur, toeristische verhuur
droge natuur, vlammenzee, vuurzee, rookpluim, kampvuur, barbecueverbod, stookverbod | | | ~ natuurbrandmodel, natuurbrandrisico
psychisch leed, slapeloos door aardbeving, gezinsleed | | | ~ immateriële schade
broeikaseffect, temperatuurstijging | | | ~ klimaatscenario
registergoed, registergoederen, eigendom overdragen | | | ~ rechtsfeiten, akten
staarten couperen, varkensflat, bio-industrie, dierenbescherming, kiloknaller | | | ~ varkenswelzijn
tunnelafsluiting, afgesloten tunnel | | | ~ verkeersveiligheid tunnels, tunnels
oneerlijk energietarief, vast energiecontract | | | ~ onredelijke energietarieven, energietarieven
aanmeren, scheveningen haven | | | ~ scheveningen haven, havenbeheer
parkeermoraal, betaalgedrag parkeren | | | ~ betalingsbereidheid parkeren, straatparkeren
rioolverstopping, overlopend riool | | | ~ rioolgemaal, datagestuurd rioolbeheer, hoofdgemalen
roundup, bijscholing landbouw, licentie gewasbescherming | | | ~ vakbekwaamheidsbewijs, gewasbeschermingsmiddelen
onverkoopbaar huis, onverkoopbare huizen | | | ~ waardedaling
zonnecollector, zonnecollectoren | | | ~ tellen zonnepanelen
garagebezetting, parkeergaragedrukte | | | ~ drukte parkeergarages
grondrente, afkoopsom, erfpachtstelsel | | | ~ erfpacht
grondwatermeting, grondwatermetingen | | | ~ grondwaterpeil, grondwaterstanden
zienswijze indienen, zienswijzenota, reactienota, omwonenden bezwaar, buurtprotest | | | ~ omgevingsassistent, zienswijzen
grachtpeil, stadsgracht | | | ~ stedelijk water
parkeerproblemen, parkeernood, parkeerbezetting, parkeeronderzoek | | | ~ parkeerdruk
prullenmand, prullenmanden, afvalperser, afvalpers, zonnepaneelprullenbak, perscontainer, sensorprullenbak | | | ~ mr. fill, slimme prullenbak
bladruimen, herfstblad, borstelwagen, stadsreiniging | | | ~ slim vegen, veegwagens
ruimtewet, wro, wabo, bouwwet | | | ~ omgevingswet, besluit bouwwerken leefomgeving
dierenwelzijnswet, dierenwet | | | ~ wet dieren
kaartviewer, kaartlaag, kaartlagen, coördinaten, topografisch | | | ~ grootschalige topografie, geo
handelaarsplaat, garagekenteken, proefrittenplaat, kenteken autohandelaar, autobedrijf, autobedrijven | | | ~ handelaarskenteken, handelaarsregeling
fietstrommel, fietstrommels, fietsvlonder, fietsrekken, fietsbeugel, fietsbeugels, stationsstalling, fietsflat, overvolle fietsenstalling | | | ~ buurtstallingen, fietsenstallingen
eenrichtingsweg, eenrichtingsstraat, verkeerde kant inrijden | | | ~ eenrichtingsverkeer
stil asfalt, stiller asfalt, geluidsscherm, geluidsschermen, geluidswal, geluidwal, geluidsmuur, vliegtuiggeluid, geluidscontour | | | ~ geomilieu, omgevingslawaai
kamertekort, studentenflat | | | ~ studentenhuisvesting
bevolkingscijfers, geboortecijfer, geboortecijfers, sterftecijfer | | | ~ bevolkingsprognosemodel
duwbak, duwvaart, rusttijden schipper, tankschip, tankschepen | | | ~ risicoanalyse binnenvaart
lelijke winkelstraat, rommelige gevel | | | ~ verzorgd gevelbeeld
kraanmachinist, grondwerk | | | ~ wibon, graafschade
sloop nieuwbouw, bevingsbestendig, ncg | | | ~ versterking, versterkingstraject
assimilatielicht, strooilicht, hemelhelderheid | | | ~ duisternismonitor
plofkip, bioboer, ecologisch keurmerk | | | ~ skal, biocontrole
opgebaggerd, wegenbouwadvies, wegopname, valgewicht, meetwagen | | | ~ inspectie wegen, kiwa
gemeentewagens, wagenpark | | | ~ wagenpark
duurzaamheidscijfers, brede welvaart | | | ~ duurzaamheidsmonitor, sustainable development goals
parkeersurveillant, parkeerbeheer, parkeertijd verlopen, verlopen parkeertijd, parkeerduur | | | ~ scanauto, parkeercontrole
regensensor fietsers, regensensor, adaptief stoplicht | | | ~ ivri, verkeersregelinstallatie
klachtenlijn gemeente, klachtenformulier straat, buitendienst, straatbeheer, stadsbeheer, plantsoenendienst, gemeentewerken, straatonderhoud, trottoirband, straatklinkers, kadaver, kadavers, losse kabel | | | ~ melding openbare ruimte, meldingen openbare ruimte, fixi
camerapoort, camerapoorten, digitale slagboom, virtuele slagboom, ontheffingshouder, ontheffingshouders, inrijontheffing, doorrijverbod, doorrijboete | | | ~ geslotenverklaring, kentekencamerahandhaving
vwa, voedselautoriteit, warenkeuring, voedselwaakhond | | | ~ nvwa
polder, polders, polderbestuur | | | ~ waterschap
rijwielpad, bakfiets, bakfietsen, stalen ros, ov-fiets | | | ~ fietsen, fietsverkeer
snorbrommer, tuktuk, tuktuks, biro, canta, brommobiel, brommobielen | | | ~ brom- en snorfietsen, snorfietsen
bolide, sleurhut, automobielen, vierwieler, vehikel | | | ~ voertuigen
toeloop, oploop, massale toeloop, bezoekerspiek, bomvol | | | ~ druktebeeld, crowd
euvel, euvels, mankement, mankementen, ongerief, ongemakken | | | ~ meldingen openbare ruimte
kapaanvraag, gerooid, monumentale boom, monumentale bomen | | | ~ boomkap, houtopstand
groenkaart, bomenkaart, boomkruin, boomkruinen, begroeid oppervlak, versteend, verstening, bestrate tuin, tegeltuin, tegeltuinen, betegelde tuin, operatie steenbreek | | | ~ groenbedekking
ploegdatum, wintergewas | | | ~ ploeg algoritme, oogst algoritme, gewasclassificatie
bouwwerkzaamheden volgen, bouwupdates | | | ~ bouwapp
ontmoetingsplek, ontmoetingsplekken | | | ~ gezonde gebiedsontwikkeling
parkeertekorten, parkeernorm, parkeernormen, parkeertelling, parkeertellingen | | | ~ parkeerdruk
overpad, kadastrale inschrijving | | | ~ akte ai, rechtsfeiten
woninggegevens, bouwjaar, straatnaambord, adressenlijst | | | ~ bag
oldtimer, oldtimers, campers belasting, camperbelasting, kwarttarief | | | ~ motorrijtuigenbelasting, mrb
autotaxateur, catalogusprijs, youngtimer | | | ~ bpm
`;
