/** Concepts of homes, buildings, neighbourhoods and space, one a line. */
export const housingAndBuilding: string = `
wonen | living in a home, residing | wenje | ~ woning, adres
woning, woningen, huis, huizen, woonhuis, thuis | house, home, dwelling, houses, homes | wenning, hûs | ~ gebouw, appartement
appartement, flat, flatgebouw, etage | apartment, flat building | appartemint | ~ woning
gebouw, gebouwen, pand, panden, bouwwerk, bouwwerken | building, buildings, premises | gebou, pân | ~ woning
huisvesting, volkshuisvesting, woonruimte | housing, accommodation | húsfesting | ~ woning
sociale huurwoning, sociale huur, huurwoning, woningcorporatie, corporatiewoning | social housing, rental home, housing association, council housing | sosjale hierwenning | ~ huur
huur, huren, huurprijs, huurder, verhuurder, verhuren | rent, renting, tenant, landlord, rental | hiere | ~ huurtoeslag
huurcommissie | rent tribunal, rental committee | hierkommisje | ~ huur
koopwoning, huis kopen, huiseigenaar, woningeigenaar | owner-occupied home, homeowner, home owner, buying a house | keapwenning | ~ woz, eigenaar
eigenaar, eigenaren, eigendom, bezit, bezitter | owner, owners, ownership | eigner, eigendom | ~ koopwoning
hypotheek, hypotheken, woninglening | mortgage, home loan | hypoteek | ~ koopwoning
opkoopbescherming, woning opkopen, huisjesmelker, zelfbewoningsplicht | buy-to-let protection, buy-up protection | | ~ woning, huur
woonfraude, woningfraude, adresfraude, illegale bewoning, onderhuur, onderverhuren, onderverhuurd, doorverhuren, onrechtmatige bewoning, woningmisbruik | housing fraud, illegal occupancy, illegal subletting, address fraud, tenancy fraud | wenfraude | ~ adresonderzoek, fraude
vakantieverhuur, airbnb, toeristische verhuur, verhuur aan toeristen | holiday rental, short-term rental, vacation rental, tourist rental | fakânsjeferhier | ~ woonfraude
bewoning, bewoningsgraad, permanente bewoning | occupancy, habitation | bewenning | ~ woning
leegstand, leegstaand, leegstaande woning, onbewoond | vacancy of buildings, vacant property, empty house, unoccupied | leechstân
urgentie, urgentieverklaring, woonurgentie, woningtoewijzing, woonruimteverdeling | housing priority, housing allocation, urgency declaration | urginsjeferklearring | ~ sociale huurwoning
wachtlijst, wachttijd, wachten | waiting list, waiting time | wachtlist | ~ toewijzen
bouwen, bouw, nieuwbouw, woningbouw, mogen bouwen, bouwinitiatief | construction, new construction, house building | bouwe | ~ gebouw, bouwvergunning, omgevingsplan, bouwactiviteit
verbouwen, verbouwing, aanbouw, dakkapel, uitbouw, schuur, schutting, bouwactiviteit, schuur bouwen, in de tuin bouwen | renovation, home extension, dormer, building work, construction activity, building activity | ferbouwe | ~ omgevingsvergunning, omgevingsplan, bouwvergunning
bouwvergunning, omgevingsvergunning, vergunning om te bouwen, bouwaanvraag | building permit, planning permission, environmental permit, environment and planning permit, construction permit | bouwfergunning, omjouwingsfergunning | ~ vergunning, omgevingswet
vergunningcheck, vergunningsplicht, vergunningplicht, heb ik een vergunning nodig, vergunningsvrij | permit requirement, permit check, do i need a permit, permit-free | fergunningplicht | ~ omgevingsvergunning
omgevingswet | environment and planning act | omjouwingswet | ~ omgevingsplan
omgevingsplan, bestemmingsplan, ruimtelijk plan | zoning plan, land use plan, environmental plan, local plan | omjouwingsplan | ~ ruimtelijke ordening
ruimtelijke ordening, ruimtelijke inrichting, ruimtelijk | spatial planning, town planning, urban planning | romtlike oardering | ~ omgevingsplan
omgevingsloket, omgevingsassistent, digitaal stelsel omgevingswet, dso | environment and planning portal | | ~ omgevingswet
leefomgeving, woonomgeving, omgeving, leefbaarheid, leefbaar | living environment, surroundings, liveability, livability | libbensomjouwing | ~ wijk
openbare ruimte, buitenruimte, publieke ruimte | public space, outdoor space | iepenbiere romte | ~ straat, melding openbare ruimte
wijk, wijken, buurt, buurten, stadsdeel, woonwijk | neighbourhood, neighborhood, district, city district | wyk, buert | ~ stad
stad, steden, stedelijk | city, town, urban, cities | stêd | ~ gemeente
dorp, dorpen, platteland | village, villages, countryside | doarp | ~ stad
binnenstad, centrum, stadscentrum | city centre, city center, town centre, downtown, inner city | binnenstêd | ~ stad
slimme stad, smart city | smart cities | tûke stêd | ~ sensor
adres, adressen, woonadres | address, addresses, home address | adres | ~ adresgegevens, adreskwaliteit
postcode, postcodes | postal code, postcode area, zip code | postkoade | ~ adres
verhuizing, verhuizen, verhuisaangifte, adreswijziging, nieuw adres doorgeven | moving house, change of address, relocation, moving home | ferhuzing, ferhúzje | ~ brp
illegale bouw, illegaal bouwwerk, bouwen zonder vergunning, zonder vergunning gebouwd | illegal construction, unauthorised building, unauthorized building, building without a permit | | ~ mutatiedetectie
mutatiedetectie, mutatieherkenning, veranderingen herkennen | change detection, mutation detection | | ~ luchtfoto, bag
luchtfoto, luchtfoto's, satellietbeeld, satellietbeelden, satelliet, foto's uit de lucht, vanuit de lucht, uit de lucht, van bovenaf | satellite, aerial, aerial photo, aerial photograph, aerial image, satellite image, satellite imagery | loftfoto | ~ beeldherkenning, mutatiedetectie
straatbeeld, panoramafoto, straatfoto, 360 graden foto, streetview | street view, street-level imagery, panorama photo | | ~ openbare ruimte
kaart, landkaart, kaarten, plattegrond | geographical map, maps, mapping | kaart | ~ geo-informatie
geo-informatie, geodata, geografische informatie, gis, geografisch | geographic information, geospatial data, spatial data, geographical | geo-ynformaasje | ~ kaart
grond, grondgebied, perceel, percelen, kavel, terrein | plot of land, parcel of land, territory | grûn | ~ kadaster
grondprijs, grondwaarde, erfpacht, canon | ground lease, leasehold, land value | erfpacht | ~ grond
kadaster, kadastrale kaart, eigendomsregister | land registry, cadastre, cadastral | kadaster | ~ perceel
makelaar, makelaars | estate agent, real estate agent | makelder | ~ koopwoning
notaris, notarissen, notariële akte, notarieel | notary, notarial deed | notaris | ~ akte
woningmarkt, huizenmarkt | housing market | wenningmerk | ~ koopwoning
brandveiligheid, brandveilig, brandpreventie | fire safety, fire prevention | brânfeiligens
constructieve veiligheid, bouwveiligheid, instorten, bouwtoezicht | structural safety, building control, building safety, building inspection | | ~ gebouw
fundering, funderingsschade, verzakking, bodemdaling, verzakken | foundation damage, subsidence, land subsidence | boaiemdelgong
aardbeving, aardbevingen, aardbevingsschade, mijnbouwschade, gaswinning, img, instituut mijnbouwschade groningen, tcmg | earthquake, earthquakes, earthquake damage, mining damage, gas extraction | ierdbeving | ~ schade
schade, schademelding, waardedaling, schadevergoeding | damage, damages claim, loss of value, damage claim | skea | ~ vergoeding
asbest, asbestdak, asbestsloopmelding, sloopmelding, slopen, sloop | asbestos, asbestos roof, demolition, demolish | asbest | ~ milieu
energielabel, energielabels | energy label, energy performance certificate | enerzjylabel | ~ energie
isolatie, woningisolatie, huis isoleren, verduurzaming, verduurzamen | insulation, home insulation, making homes sustainable | isolaasje | ~ energie
zonnepaneel, zonnepanelen, zonne-energie | solar, solar panel, solar panels, solar energy | sinnepaniel | ~ energie
dak, daken, dakvorm | roof, roofs | dak | ~ gebouw
monument, monumenten, monumentenzorg | listed building, monument, monuments | monumint
terras, terrassen, horecaterras | terrace, outdoor seating, pavement café | terras | ~ horeca
vastgoedmisbruik, misbruik van panden | real estate abuse, property abuse | | ~ vastgoed, ondermijning
wijkaanpak, wijkgericht | neighbourhood approach | wykoanpak | ~ wijk
bouwtekening, bouwplan, plattegrond van een gebouw | floor plan, layout of a building | | ~ gebouw
kabels en leidingen, kabel, leiding, kabels, ondergrond | cables, pipes, underground infrastructure | kabels en liedingen | ~ openbare ruimte
infrastructuur | infrastructure | ynfrastruktuer | ~ weg, brug
civiele techniek, kunstwerken | civil engineering | | ~ brug, viaduct
`;
