/** Concepts of traffic, vehicles, parking and roads, one a line. */
export const trafficAndParking: string = `
verkeer | traffic | ferkear | ~ weg, auto
mobiliteit, vervoer, transport, reizen | mobility, transport, transportation, travel | mobiliteit, ferfier | ~ verkeer
openbaar vervoer, ov, bus, trein, tram, metro | public transport, public transportation, bus, train, tram | iepenbier ferfier | ~ vervoer
auto, auto's, personenauto, wagen | car, cars, automobile | auto | ~ voertuig
voertuig, voertuigen, motorvoertuig | vehicle, vehicles, motor vehicle | fiertúch | ~ auto
vrachtwagen, vrachtauto, vrachtverkeer | truck, lorry, freight traffic | frachtauto | ~ voertuig
motor, motorfiets, bromfiets, brommer, scooter | motorcycle, moped, motorbike | motorfyts | ~ voertuig
fiets, fietsen, rijwiel, fietser | bicycle, bike, cycling, cyclist | fyts | ~ verkeer
weesfiets, weesfietsen, achtergelaten fiets, fietswrak | abandoned bicycle, abandoned bike, orphan bike | weesfyts | ~ fiets
deelvervoer, deelfiets, deelscooter, deelauto | shared mobility, bike sharing, car sharing | dielferfier
voetganger, voetgangers, lopen, wandelaar | pedestrian, pedestrians, walking | fuotgonger | ~ stoep
parkeren, parkeer, parkeerplek, parkeerplaats, parkeerruimte | parking, park a car, parking space, parking spot | parkeare | ~ auto
parkeercontrole, parkeerhandhaving, controle op parkeren, parkeertoezicht | parking enforcement, parking control, parking inspection | parkearkontrôle | ~ scanauto, parkeerboete
parkeerboete, parkeerbon, naheffingsaanslag parkeerbelasting, bekeuring voor parkeren, foutparkeren, fout parkeren | parking fine, parking ticket, parking penalty, illegal parking | parkearboete | ~ parkeercontrole, parkeerbelasting
parkeerbelasting, parkeerbelastingen, parkeergeld, parkeertarief, betaald parkeren, parkeerkosten | parking charge, parking fee, parking tax, paid parking | parkearbelesting | ~ parkeercontrole
parkeervergunning, bewonersvergunning, parkeerkaart, vergunning voor parkeren | parking permit, resident permit, residents' parking | parkearfergunning | ~ parkeren
gehandicaptenparkeerkaart, invalidenparkeerkaart, gehandicaptenparkeerplaats, gpk | disabled parking permit, blue badge, disabled parking | | ~ parkeervergunning, parkeren
parkeergarage, parkeergarages, parkeerterrein | parking garage, car park, multi-storey car park | parkeargaraazje | ~ parkeren
scanauto, scanauto's, scanvoertuig, scanscooter, auto met camera, scanwagen | scan car, scan vehicle, scanning car | scanauto | ~ parkeercontrole, kentekenherkenning
kenteken, kentekens, kentekenplaat, nummerbord, nummerplaat, nummerborden | number plate, license plate, licence plate, registration plate, plate number | kenteken, nûmerboerd | ~ auto
kentekenherkenning, anpr, nummerbordherkenning, kentekens lezen, automatische kentekenherkenning | automatic number plate recognition, licence plate recognition, license plate recognition, number plate recognition | kentekenwerkenning | ~ kenteken, kentekencamera
kentekencamera, kentekencamera's, kentekencamerahandhaving, anpr-camera, camerahandhaving | number plate camera, licence plate camera, license plate camera, camera enforcement | kentekenkamera | ~ kentekenherkenning
milieuzone, emissiezone, zero-emissiezone, zero emissie, uitstootvrije zone | low emission zone, zero emission zone, environmental zone, clean air zone | miljeusône | ~ luchtkwaliteit, kentekencamera
autoluw, autovrij, autoluwe binnenstad, geslotenverklaring, voetgangersgebied | car-free, low-traffic, pedestrian zone, closed to traffic | autoluw | ~ binnenstad
paaltje, pollers, poller, slagboom, slagbomen, inrijverbod | barrier gate | peal, slachbeam | ~ autoluw
ontheffing, vrijstelling, uitzondering | exemption, dispensation, waiver from the rule | ûntheffing | ~ vergunning
verkeersboete, verkeersboetes, bekeuring, bon, snelheidsboete, proces-verbaal | traffic fine, traffic ticket, speeding ticket | ferkearsboete | ~ boete, snelheid
flitspaal, flitspalen, trajectcontrole, snelheidscontrole, flitser | speed camera, speed check, speed trap, average speed check | flitspeal | ~ snelheid
snelheid, te hard rijden, hardrijden, snelheidsovertreding, te snel rijden, snelheidsovertredingen | speed, speeding, driving too fast | snelheid, te hurd ride | ~ flitspaal
monocam, handheld bellen achter het stuur, telefoon achter het stuur, appen achter het stuur | phone while driving, mobile phone behind the wheel | | ~ camera, verkeersboete
verkeersregels, verkeersregel, verkeersovertreding, verkeersovertredingen | traffic rules, traffic violation, traffic offence | ferkearsregels | ~ verkeersboete
verkeerslicht, verkeerslichten, stoplicht, stoplichten, verkeersregelinstallatie, vri, verkeerslichtinstallatie | traffic light, traffic lights, traffic signal, stoplight | ferkearsljocht, stopljocht | ~ kruispunt
ivri, intelligente verkeersregelinstallatie, slim verkeerslicht, slimme verkeerslichten, intelligent verkeerslicht | smart traffic light, smart traffic lights, intelligent traffic light | | ~ verkeerslicht
kruispunt, kruispunten, kruising, rotonde | intersection, crossroads, junction | krúspunt | ~ verkeerslicht
doorstroming, verkeersdoorstroming, doorstromen | traffic flow, flow of traffic | trochstreaming | ~ verkeer, file
file, files, verkeersdrukte, opstopping | traffic jam, congestion, traffic congestion | file | ~ doorstroming
verkeersmodel, verkeersmodellen, verkeer voorspellen, verkeersprognose | traffic model, traffic forecast, transport model | ferkearsmodel | ~ verkeer
verkeersveiligheid, verkeersveilig, veilig verkeer | road safety, traffic safety | ferkearsfeiligens | ~ ongeluk
verkeerssituatie, gevaarlijke verkeerssituatie | traffic situation, dangerous traffic situation | ferkearssituaasje | ~ melding
ongeluk, ongeval, verkeersongeval, aanrijding, botsing | accident, road accident, traffic accident, crash, collision | ûngelok | ~ verkeersveiligheid
verkeersmaatregel, verkeersbesluit, verkeersbord, verkeersborden | traffic measure, traffic order, traffic sign, road sign | ferkearsboerd | ~ verkeer
weg, wegen, autoweg, snelweg | road, roads, motorway, highway | dyk | ~ straat
fietspad, fietspaden, fietsroute, fietssnelweg | cycle path, bike lane, cycle lane | fytspaad | ~ fiets, weg
wegbeheer, wegbeheerder, wegonderhoud, onderhoud van wegen | road maintenance, road management, road authority | wegebehear | ~ weg
wegdek, asfalt, gat in de weg, wegschade, scheuren in de weg | road surface, pothole, potholes, asphalt, road damage | wegedek | ~ wegbeheer
wegwerkzaamheden, werk aan de weg, omleiding, wegafsluiting | roadworks, road works, diversion, road closure | wurk oan de dyk | ~ weg
vaarbewijs, klein vaarbewijs, groot vaarbewijs | boating licence, boating license | farbewiis
gladheid, gladheidsbestrijding, strooien, strooiwagen, ijzel | slippery roads, gritting, road salting, winter service | glêdens | ~ weg
weggebruiker, weggebruikers, bestuurder, automobilist, rijden | road user, driver, motorist, driving | weibrûker | ~ verkeer
wegenverkeerswet, wvw, wegenwet | road traffic act | | ~ verkeer
rijbewijs, rijbewijzen, rijvaardigheid | driving licence, driver's license, driving license, driver licence | rydbewiis | ~ cbr
rijgeschiktheid, rijgeschikt, medisch geschikt om te rijden, rijexamen, medische keuring rijbewijs, gezond genoeg om te rijden | fitness to drive, medical fitness to drive, driving test | rydgeskiktens | ~ rijbewijs, ziekte
cbr, centraal bureau rijvaardigheidsbewijzen | driving test organisation, driving test authority | cbr | ~ rijbewijs
rdw, rijksdienst voor het wegverkeer, dienst wegverkeer | vehicle authority, vehicle registration authority | rdw | ~ kenteken
kentekenregister, kentekengegevens, voertuiggegevens, voertuigbezit | vehicle register, vehicle registration data | kentekenregister | ~ rdw
apk, autokeuring, periodieke keuring | vehicle inspection, car inspection, mot test, roadworthiness test | apk | ~ rdw
brug, bruggen, brugbediening, viaduct | bridge, bridges, bridge operation | brêge | ~ schip
tunnel, tunnels | tunnel | tunnel | ~ weg
schip, schepen, boot, boten, scheepvaart, vaartuig | ship, ships, boat, vessel, shipping traffic | skip, boat | ~ water, haven
passagiersvaart, rondvaart, rondvaartboot, passagiersvaartuig | passenger boats, canal cruise, tour boat | | ~ gracht, schip
haven, havens, havenbedrijf | port, harbour, harbor | haven | ~ schip
vliegtuig, luchtvaart, vliegen, vliegveld, luchthaven, luchtverkeer | aircraft, aviation, airport, airplane, air traffic | fleantúch, fleanfjild | ~ geluidsoverlast
drone, drones, onbemand luchtvaartuig | unmanned aircraft, uav | drone | ~ luchtvaart
spoor, spoorwegen, treinverkeer, prorail | railway, railways, rail traffic | spoar | ~ openbaar vervoer
taxi, taxichauffeur | cab, taxi driver | taksy | ~ vervoer
verkeersteller, verkeerstelling, tellen van verkeer, fietstelling, passantentelling, bezoekers tellen | traffic count, traffic counting, visitor count, people counting, footfall | ferkearstelling | ~ drukte, sensor
drukte, druktemeting, druktebeeld, crowd management, mensenmassa, hoe druk het is, bezoekersstromen, crowdmanagement, crowdmonitoring, bezoekersaantal, aantal bezoekers, passanten tellen | crowd, crowds, crowding, crowd monitoring, crowdedness | drokte | ~ evenement, sensor, tellen
bereikbaarheid, bereikbaar | accessibility by road, reachability | berikberens | ~ verkeer
route, routes, routeplanner, rijroute | route planning, route planner | rûte | ~ plannen
laadpaal, laadpalen, elektrisch rijden, elektrische auto | charging station, electric car, electric vehicle | laadpeal
verkeersleider, verkeerscentrale, verkeersmanagement, verkeersleiding | traffic control, traffic management | ferkearslieding | ~ verkeer
weginspecteur, weginspecteurs | road inspector | | ~ rijkswaterstaat
crow, wegbeheersystematiek | | | ~ wegbeheer
`;
