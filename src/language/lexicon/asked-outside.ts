/** What people ask about street, house, traffic, water, nature and energy, and what entries call it, one a line. */
export const askedOutside: string = `
kuil, kuilen, gat in de weg, gaten in de weg, gat in de straat, losse tegel, losse tegels, scheve tegels, stoeptegels, schommel, wipkip, speeltoestel, kapotte bank, bankje kapot, kapot in de straat, losliggende tegel, iets kapot op straat, straat kapot | pothole, loose tiles, broken swing | | ~ meldingen openbare ruimte, melding openbare ruimte
gaten in het asfalt, scheuren in het asfalt, slecht asfalt, asfalt, slecht wegdek, wegdek, slechte weg, slechte wegen, kapotte weg, weg kapot | bad road surface, asphalt | wegdek | ~ asfaltdegradatie, wegbeheer, onderhoud wegen, inspectie wegen
werk aan de weg, werkzaamheden in de straat, opgebroken, straat opgebroken, straat open, wegwerkzaamheden, bouw in mijn straat, wat wordt er gebouwd | road works, works in the street | | ~ bouwapp
straat opknappen, straten opknappen, stoep opknappen, straat moet opgeknapt, onderhoud van de straat, onderhoud van het park | street maintenance | | ~ hotspots onderhoud
graven in de tuin, graven in mijn tuin, kabels in de grond, leiding geraakt, kabel kapot gegraven, kabel kapot, kabelbreuk, graafmachine, graafwerk, straat open voor kabels, glasvezel | digging, fibre cable, cable damage | | ~ wibon, graafschade
straatlantaarn, straatlantaarns, straatlamp, straatlampen, lantaarnpaal, lantaarnpalen, lampen op straat, licht dimmen, dimmen, licht uit 's nachts | street lamps, dimming lights | lantearnepeal | ~ openbare verlichting, lichtmasten, lantaarnpalen
donker, duister, te licht 's nachts, licht 's nachts, nachtelijk licht, sterrenhemel | darkness at night | tsjuster | ~ duisternis, lichtuitstoot
bedrijf stopt met stroom, stroom afschakelen, stroomtekort, stroom tekort, te weinig stroom, vol net, netbeheerder | power shortage | | ~ netbeheerders, afschakelbare capaciteit, kabelmodel
hoogspanning, hoogspanningskabel, hoogspanningskabels, hoogspanningsmast, elektriciteitskabel, elektriciteitskabels, nieuwe stroomkabels | high-voltage cables | | ~ kabelmodel, pmiek
stroomverbruik, energieverbruik doorgeven, verbruik doorgeven, energie doorgeven, hoeveel stroom wij gebruiken, energieverbruik van bedrijven | reporting energy use | | ~ energiebesparingsplicht, energiecontroles
energiebedrijf failliet, energiebedrijf, energiebedrijven, energieleverancier, gasleverancier, failliete energieleverancier, stroomleverancier | energy company bankrupt | enerzjybedriuw | ~ energieleveranciers, vergunninghouders elektriciteit
dure stroom, dure energie, gasprijs, gasprijzen, hoge gasprijs, stroomprijs, energieprijs, te duur gas, energiecontract | gas price, energy contract | | ~ energietarieven, onredelijke energietarieven
energiesubsidie, energiekosten van bedrijven, compensatie energie, hoge energierekening bedrijf, tegemoetkoming energie, bakker energie | energy cost compensation | | ~ tegemoetkoming energiekosten, tek
warmtepomp kopen, kosten van een warmtepomp, kost een warmtepomp, isoleren kosten, van gas naar stroom, duur om te isoleren | cost of a heat pump | | ~ hestia, eindgebruikerskosten, aardgasvrij
wijk van het gas, wanneer van het gas, gasvrij, gasvrije wijk, gaskraan dicht | gas-free district | | ~ aardgasvrij
scheuren in mijn huis, scheuren in de muur, scheur in mijn huis, scheuren, aardbeving, aardbevingen, beving, bevingen, bevingsschade, gasbevingen, gaswinningsschade, schade aan mijn huis | earthquake damage, cracks in my house | ierdbeving | ~ mijnbouwschade, schades, schademelding
huis versterken, huis verstevigen, onveilig huis, huis onveilig, versterkt worden, instorten, instorting, versterkingsoperatie | reinforcing a house | | ~ versterking, veiligheidsnorm
verdriet om schade, verdriet, angst door bevingen, stress door bevingen, psychische klachten door bevingen, slapeloosheid | distress damages | fertriet | ~ immateriële schade
tuingrens, perceelgrens, perceelgrenzen, erfgrens, grens van mijn tuin, grens met de buren, grens van mijn grond, landmeter, inmeten, kadasterkaart | property boundary | | ~ kadastrale kaart, kadastrale
eigenaar van een huis, wie is de eigenaar, van wie is dit huis, huiseigenaar, eigenaar van de grond, hypotheek, koopakte, leveringsakte, huis op naam, hypotheekakte | owner of a house, mortgage deed | eigner | ~ kadaster, akten, akte
mag ik bouwen, huis neerzetten, iets bouwen, mag hier gebouwd worden, bouwen op mijn grond, bestemmingsplan, wat mag ik bouwen, tuinhuisje, blokhut, overkapping, schutting plaatsen, schuur bouwen, carport, zwembad in de tuin | zoning plan, may i build | bouplan | ~ omgevingsplan, bouwinitiatieven, bouwactiviteit
illegaal gebouwd, illegaal bouwen, illegale bouw, verboden bouwsel, bouwsel, gebouwd zonder vergunning, aanbouw gezien, dakkapel gezien, foto's uit de lucht, luchtfoto, uit de lucht gezien, vliegtuig maakt foto's | illegal building, aerial photos | | ~ mutaties, changemapp, mutatieherkenning
huizen nodig, hoeveel huizen, nieuwbouwwijk, nieuwe huizen, woningtekort, woningnood, plek voor huizen, waar komen huizen, meer huizen | housing shortage, new homes | | ~ woonbouwlocaties, bevolkingsprognose, woningbehoefte
boom omzagen, omzagen, bomen omzagen, omhakken, boom weg, boom in mijn tuin, boom te groot | cut down a tree | | ~ boomkap, houtopstand, vellen
blokkendoos, blokkendozen, distributiecentrum, distributiecentra, magazijn, magazijnen, verdozing, grote loodsen, loods, loodsen | distribution centre, big sheds | | ~ grootschalige, logistiek
winkelvloer, reclamebord, reclameborden, lichtbak, lichtbakken, lichtreclame, uithangbord, reclame op de gevel, gevelreclame | billboard, neon sign | reklamebuorden | ~ reclamebelasting, reclames
huurbaas, huisbaas, huisjesmelkers, pandeigenaar, pandeigenaren, malafide verhuurder, slechte verhuurder, uitbuiting van huurders, foute verhuurder | slum landlord, rogue landlord | hierbaas | ~ vastgoedmisbruik, onderhuur
kamers verhuren, kamerverhuur, kamer verhuren, huis doorverhuren, doorverhuren, doorverhuurd, sociale huurwoning verhuurd, woning delen | subletting, renting out rooms | ferhiere | ~ onderhuur, illegale onderhuur, vergunningverlening wonen
huis verhuren aan toeristen, verhuren aan toeristen, toeristen in huis, vakantieverhuur, vakantiewoning, illegaal hotel, b&b | holiday rental, tourist flat | | ~ toeristische verhuur, vakantieverhuur
beleggers, belegger, huis kopen om te verhuren, kopen om te verhuren, opkopen, opgekocht, huizen opkopen, zelf wonen verplicht | buy to let, investors | | ~ opkoopbescherming
parkeerkaartje, parkeerticket, kaartje kopen, niet betaald voor parkeren, parkeren zonder betalen, fout geparkeerd, foutparkeren, parkeerboetes, naheffing, naheffing parkeren, parkeerbon, parkeerwachter | parking fine, unpaid parking | | ~ parkeercontrole, scanauto, parkeerhandhaving
visite parkeren, bezoekerspas, bezoek parkeren, bezoekersvergunning, parkeren voor bezoek, visite | visitor parking permit | | ~ parkeervergunning bezoek
wachtlijst parkeervergunning, parkeervergunning wachtlijst, tweede auto parkeren, plek voor mijn auto, vergunning voor mijn straat | parking permit waiting list | | ~ parkeervergunning, parkeerdruk
verdient aan parkeren, parkeerinkomsten, parkeeropbrengst, winst op parkeren | parking revenue | | ~ opbrengsten straatparkeren
winkelstraat, door de winkelstraat rijden, afgesloten straat, straat afgesloten, afsluiting voor auto's, inrijverbod, inrijden verboden, verboden in te rijden, verboden voor auto's, knip, boete voor inrijden | closed to cars, no entry | | ~ geslotenverklaring, autoluwe, voetgangersgebied
bestelbus, bestelbusje, bestelbusjes, dieselbus, vrachtauto in het centrum, uitstoot van auto's, oude auto's weren, elektrisch rijden verplicht | diesel van | | ~ zero emissie, milieuzone
bevoorraden, bevoorrading, leveren in het centrum, laden en lossen, lossen, vrachtwagen in de winkelstraat | loading and unloading | | ~ laad- en lostijden
rood licht, rood stoplicht, lang rood, stoplicht op rood, lang wachten voor rood, groen licht, stoplichten, verkeerslicht, afstellen van stoplichten | red light, traffic light | ferkearsljocht | ~ verkeersregelinstallatie, ivri, verkeerslichten
wachten voor de brug, open brug, brug staat open, brug gaat open, brug dicht, brugwachter, bruggen, zeilboot bij de brug, boot langs de brug | waiting for the bridge, drawbridge | brêge | ~ brugopening, brug management systeem
brug stevig, sterkte van een brug, kademuur, kademuren, kades, constructie berekenen | bridge strength | | ~ civiele techniek
gevaarlijke weg, gevaarlijk kruispunt, gevaarlijke oversteek, aanrijding, aanrijdingen, verkeersdoden, dodelijk ongeluk, verkeersongeluk, verkeersongelukken, botsingen, botsing | dangerous crossing, car crash | ûngelok | ~ verkeersongevallen, verkeersveiligheid, ongevalrisico
auto in de tunnel, stilstaande auto, pech in de tunnel, tunnelveiligheid, brand in een tunnel | tunnel safety | | ~ tunnels
meer auto's, meer verkeer, drukker verkeer, verkeersdrukte, verkeer in de toekomst, nieuwe wijk en verkeer | more traffic | | ~ verkeersmodel
fietspad, fietspaden, druk op het fietspad, fietsroutes, fietsroute, fietsers tellen, fietsdrukte | cycle path | fytspaad | ~ fietsverkeer, verkeersmodel fiets, langzaam verkeer
rijbewijs medisch, medische keuring rijbewijs, keuring rijbewijs, rijbewijskeuring, gezondheidsverklaring, epilepsie en rijden, ouderen achter het stuur | medical fitness to drive | | ~ rijgeschiktheid
foto voor rijbewijs, rijbewijs foto, rijbewijs verlengen, nieuw rijbewijs, handtekening rijbewijs | driving licence photo | rydbewiis | ~ pasfoto en handtekening
volle afvalbak, volle prullenbak, afvalbak, afvalbakken, prullenbak, prullenbakken, prullenbak vol, vuilnisbakken op straat | full litter bin | jiskebak | ~ slimme prullenbak, mr fill
ondergrondse container, afvalcontainer vol, container vol, containers legen, vuilcontainer, ophalen van vuilnis, ophalen van afval, vuilniswagen, oud papier, kliko, gft | underground container, rubbish collection | kontener | ~ ondergrondse afvalcontainers, inzamelen afval, afvalinzameling
naast de container, vuilniszak naast de container, vuilniszakken op straat, grofvuil, afval gedumpt, afvaldumping, dumpen, troep op straat, zwerfafval, bankstel op straat | dumped rubbish, fly-tipping | | ~ bijplaatsing, straatafval, objectdetectie afval
vegen, straat vegen, veegwagen, veegauto, vieze straten, bladeren op straat | street sweeping | | ~ slim vegen
strooien, strooiwagen, strooiwagens, strooizout, gestrooid, ijzel, gladde weg, gladde wegen, bevroren weg | gritting, icy roads | strooie | ~ gladheid, winter controle
bermen, berm, bermen maaien, maaien van bermen, gras maaien | verge mowing | | ~ maaidata
knalpijp, uitlaat, lawaaiige motoren, lawaai van auto's, lawaai van brommers, lawaai van scooters, brommer, brommers, scooters, scooter, herrie op straat, harde muziek, lawaai op straat, geluidsmeter, geluid meten | loud exhaust, noisy scooters, loud music | | ~ geluidsherkenning, geluidsmeter, geluidsoverlast
herrie van een festival, lawaai van een feest, feest te hard, geluid van concerten, festivalgeluid, festival te hard | festival noise | | ~ geluidsensoren, evenementlocaties
lawaai van de snelweg, verkeerslawaai, vliegtuiglawaai, lawaai van vliegtuigen, windmolens, windmolen, stank, stinkt, geur, geuroverlast, fijnstof, luchtvervuiling, vieze lucht, slechte lucht, gezonde lucht | traffic noise, air pollution, wind turbine | | ~ geomilieu, geluidsmodel, luchtkwaliteitsmodel, luchtkwaliteit, omgevingslawaai
buurtfeest, straatfeest, buurtbarbecue, feest in de straat, feest aanmelden, evenement aanmelden, evenement melden, rommelmarkt, braderie, kermis | street party, organising an event | buertfeest | ~ evenementenkalender, evenementen, evenement
drukte op straat, te druk, te vol, overvol, mensenmassa, mensenmenigte, menigte, hoeveel mensen op straat, mensen tellen, druk in het centrum, drukke stad, toeristen tellen, voorbijgangers | crowds, overcrowded | drokte | ~ druktemeting, druktebeeld, crowd monitoring, public eye
vechtpartij voorspellen, opstootje, opstootjes, onrustige groep, dreigende groep, agressieve groep, sfeer in een groep, uitgaansgeweld | restless crowd | | ~ groepsdynamiek
verdachte koffer, koffer op het perron, achtergelaten koffer, achtergelaten tas, tas op het station, koffer op het station, onbeheerde koffer, achtergebleven tas, bom in een tas | unattended bag, abandoned suitcase | | ~ luggage, left luggage
radar, radargolven, sensor die mensen telt, mensen tellen zonder camera | radar sensor | | ~ mm wave
helpen de camera's, werken de camera's, camera's in de stad, nut van camera's, cameratoezicht evalueren, straatcamera's | do cameras help | | ~ cameratoezicht
slagboom, slagbomen, paaltje gaat omlaag, poller, pollers, parkeergarage uitrijden | barrier | slachbeam | ~ pollen, vezips, parkeergarage
rondvaartboot, rondvaartboten, rondvaart, feestboot, bootjes, grachtenboot, pleziervaart, pleziervaartuig, boot in de gracht, bootverhuur | canal boat, tour boat | rûnfeartboat | ~ digitale gracht, passagiersvaart
vissersboot, schepen in de haven, vrachtschepen, schepen controleren, binnenschippers | ships in the harbour | skippen | ~ scheveningen haven, binnenvaart, ais
beek stroomt over, beek loopt over, rivier te hoog, hoogwater in de rivier, waterhoogte, water in de rivier, maaswater, stijgende rivier, hoog water limburg | stream overflows, river too high | | ~ afvoer beken, afvoerprognosemodel, waterstand
riool loopt over, riool verstopt, pomp stuk, rioolpomp stuk, storing riool, riolen, rioolput | blocked sewer | | ~ rioolgemaal, hoofdgemalen, rioolbeheer
straat onder water, straten onder water, plassen op straat, hoosbui, hoosbuien, stortbui, stortbuien, zware regen, wolkbreuk, regen in de wijk | cloudburst, flooded street | plensbui | ~ klimaatadaptatie, wateroverlast, stedelijk water, water berekeningen
overstroming oefenen, ramp oefenen, wat te doen bij een ramp, crisis oefenen, crisisoefening, rampoefening | disaster drill | | ~ crisistutorial
water onder mijn huis, water onder het huis, kruipruimte, diep grondwater, stijgend water, hoe diep zit het water, verzakking, verzakt, funderingen, fundering, paalrot | water under my house, subsidence | grûnwetter | ~ grondwater, grondwaterpeil, grondwaterstanden
bouwput, water oppompen, grondwater oppompen, droogpompen, pompen bij de bouw, pompen in de grond | pumping groundwater | | ~ grondwaterlozingen
sloot, sloten schoon, sloot schonen, slootbrief, sloten controleren, vieze sloot, volgooien, sloot volgooien, sloot vol | ditch letter | | ~ schouw, schouwbrieven, watergangen
riool drugs, afvalwater, zuivering, waterzuivering, lachgas, klimaat en riool | wastewater | | ~ rwzi, lachgas
asbest, asbest weghalen, asbestdak, asbest verwijderen, asbestsanering, asbest melden | asbestos | | ~ asbestsloopmeldingen, asbest
gevaarlijke fabriek, gevaarlijke fabrieken, chemische fabriek, chemisch bedrijf, chemische bedrijven, fabriek ontploft, ontploffing, explosie bij een bedrijf, giftige stoffen | dangerous factory, chemical plant | fabryk | ~ seveso, milieutoezicht, milieucontroles
milieucontrole, controle van bedrijven, vervuilend bedrijf, vervuilende bedrijven, bedrijf vervuilt, vervuiling, uitstoot van fabrieken, inspecteur bij mijn bedrijf | polluting company | fersmoarging | ~ milieutoezicht, milieucontroles
natuurbrand, bosbrand, bosbranden, heidebrand, brand op de hei, brand in de natuur, droogte en brand | wildfire, forest fire | boskbrân | ~ natuurbrandmodel
vergrassing, gras op de hei, heide, planten tellen, soorten planten, plantengroei, natuurgebied, begroeiing | heathland, vegetation | | ~ heidevergrassing, vegetatie, vegetatiemonitor
zwaluw, zwaluwen, zwaluwnest, vogelnest, nesten, broedende vogels, broedseizoen, vogels tellen, meeuwen, meeuw | bird nests, nesting birds, gulls | fûgelnêst | ~ nestgeluid, vogels
landbouwgrond, akker, akkers, wat er groeit, gewassen van boven, satelliet boven het land, satellieten, mais, tarwe, graan | crops from space, fields | | ~ gewasclassificatie, landbouwpercelen, perceel
geploegd, ploegen, land ploegen, geoogst, oogsten, inzaaien, ingezaaid, gras inzaaien, gemaaid, weiland maaien, vanggewas | ploughing, harvested, sown | ploegje | ~ ploeg algoritme, oogst algoritme, maai algoritme, groenbedekking
mest, mestfraude, boerensubsidie, landbouwsubsidie, subsidie voor boeren, geld voor boeren, europese subsidie, europees geld, boer en europa, glb-subsidie | farm subsidy | boeresubsydzje | ~ glb, gemeenschappelijk landbouwbeleid
zieke varkens, mishandelde varkens, varkenshouder, varkensstal, dierenleed, dierenmishandeling, vee mishandeld, slachthuis | pig farm, animal cruelty | bargestâl | ~ varkenswelzijn
spuitlicentie, spuiten van gif, gif spuiten, gif op het land, bestrijdingsmiddelen, gewasbescherming, landbouwgif, bewijs van vakbekwaamheid | spraying licence, pesticides | | ~ vakbekwaamheidsbewijs, gewasbescherming
groene provincie, groen bezig, goed bezig met het milieu, duurzame provincie, duurzame gemeente, klimaatdoelen | green enough | | ~ duurzaamheidsmonitor
duurder door het klimaat, wordt het warmer, warmere zomers, klimaat over vijftig jaar, klimaat in de toekomst, hoe warm wordt het | will it get warmer | | ~ klimaatscenario's
weerbericht, weerbericht maken, weer voorspellen, knmi verwachting, storm voorspellen, code rood, code oranje | weather forecast | waarberjocht | ~ weersverwachting
`;
