/** How English speakers name their street, house, traffic, water and surroundings, and what that is in Dutch, one a line. */
export const englishStreetAndHome: string = `
| houses for rent, rental housing, rental house, rental houses, rental property, rental properties, rented house, rented home, private rental, tenancy, lessor, lessee, letting, let a house, rent a house, renting a house, rent out, renting out | | ~ huur, huurwoning, verhuurder
| abusive landlord, greedy landlord, malpractice by landlords, housing malpractice, exploitative landlord, slumlord, slumlords | | ~ verhuurder, goed verhuurderschap, huisjesmelker
| housing corporation, housing corporations, council flat, council flats, public housing, affordable housing, affordable home, affordable homes, social rent | | ~ woningcorporatie, sociale huurwoning
| subletter, illegal tenants, illegal tenant, illegal residents, illegally rented, illegally renting, illegal rental, illegal rentals, tenant fraud | | ~ woonfraude, onderhuur
| holiday lets, holiday let, tourist apartments, tourist apartment, renting to tourists illegally, home sharing, short stay | | ~ vakantieverhuur
| homeless people, night shelter, evicted, evict, housing crisis, roof over my head, squatter, squatters, squatting | | ~ dakloos, huisuitzetting, opvang
| vacant house, vacant houses, vacant buildings, vacant building, empty homes, empty home, empty buildings, empty building, unoccupied houses, vacancy rate, abandoned house, abandoned houses, abandoned building | | ~ leegstand
| overcrowding, overcrowded homes, too many people in a house, too many residents, number of residents, number of occupants, occupants, occupancy of homes | | ~ bewoning, woonfraude, adres
| house waiting list, housing waiting list, housing queue, allocate houses, allocation of homes, allocating homes, get a house, finding a house, find a house, find a home, house hunting, urgent housing | | ~ woningtoewijzing, woonruimte, urgentie
| house buyers, buying a home, buy a house, buy a home, house purchase, home purchase, owner occupied, property investors, property buyer | | ~ koopwoning, opkoopbescherming
| housing stock, residence, residences, residential, residential area, living space, living room, flats, apartment building, apartment buildings, villa, tower block, high-rise, mobile home, mobile homes, caravan, caravans | | ~ woning, huishouden
| house extension, house extensions, build an extension, building an extension, dormer window, dormer windows, roof terrace, roof extension, garden house, build a shed, building a shed, build a fence, building a fence, balcony, balconies, refurbish, refurbishment, remodel, remodelling, rebuild, renovate my house, alterations to a house | | ~ verbouwen, dakkapel, omgevingsvergunning
| building permit application, building application, building applications, building plans, building plan, construction plan, construction plans, planning application, planning applications, planning permit, planning permits, permission to build, allowed to build, can i build, permit for building, permit to build | | ~ omgevingsvergunning, bouwvergunning
| permission needed, permit needed, do i need permission, without permission, permit required, permits required | | ~ vergunningcheck, vergunningvrij
| illegal buildings, illegal building, illegal structure, illegal structures, illegal extension, illegal extensions, illegally built, unpermitted construction, built without permission | | ~ illegale bouw
| zoning rules, zoning law, zoning laws, planning rules, planning law, spatial plan rules, land use, land uses, urban development, urban planning rules, area development, building rules, building regulations, building code | | ~ omgevingsplan, bestemmingsplan, ruimtelijke ordening
| urban planners, city planning, planner, planners, redevelopment, regeneration, new district, new neighbourhood, housing development, housing developments, new-build, newly built, housing plans, housing locations, building sites, where to build, building homes, build homes | | ~ woningbouw, bouwlocaties, gebiedsontwikkeling
| bricklayer, construction company, construction companies, construction work, construction worker, construction workers, scaffolding, crane, building contractors | | ~ bouw, aannemer
| environmental law, environmental act, environment act, environmental rules, environmental legislation | | ~ omgevingswet, milieuwetgeving
| realtor, realtors, brokers, broker, notary deeds, notary deed, conveyancing, transfer of property, property transfer, property deeds, property deed, house deeds | | ~ makelaar, notaris, akten
| land register, property register, property registration, land registration, parcel boundaries, parcel boundary, boundaries of land, border of my land, boundary line, plot of land size, land ownership, landowner, landowners, land owner, ownership register | | ~ kadaster, perceel, kadastrale
| mapping buildings, map of buildings, digital map, digital maps, cartography, geographic, geospatial, geo information, gis data, base map, topographic, topography, point cloud, point clouds, lidar, laser scan, 3d scan | | ~ kaart, geo-informatie, puntwolken
| aerial photography, aerial pictures, aerial picture, satellite photo, satellite photos, satellite pictures, satellite picture, pictures from the air, photos from the air, pictures from above, photographed from above, seen from space, from space | | ~ luchtfoto, satellietbeeld
| detect changes, detecting changes, change in buildings, building changes, changes to buildings, changed buildings | | ~ mutatiedetectie, mutaties
| street photographs, panorama images, panoramic images, panoramic image, panoramic photos blurred, 360 images, 360 photos, street images | | ~ panoramabeelden, straatbeeld
| energy efficiency, energy use, energy usage, energy consumption, energy waste at companies, save electricity, saving electricity, insulate, insulated, insulating, home improvement, making homes greener, green homes | | ~ energiebesparing, energielabel, isolatie
| solar roof, solar roofs, solar installation, solar installations, solar parks, solar park, solar panels on roofs, counting solar panels, detect solar panels, roof panels | | ~ zonnepanelen
| windmills, windmill, wind farm, wind farms, renewable energy, renewables, green energy, green electricity, clean energy, sustainable energy, energy transition | | ~ windenergie, duurzame energie, energie
| electric grid, power lines, power line, power network, grid capacity problem, overloaded grid, overloaded power grid, full grid, cable capacity, cable load, electricity cables, electricity cable, grid company, grid companies, power outage, power outages, blackout risk, electricity demand, energy demand | | ~ netbeheerder, kabelmodel, elektriciteitsnet
| energy contracts, energy contract, energy market, gas bill, electricity bill, electricity bills, unreasonable energy prices | | ~ energietarieven, energieleverancier
| heating, heating network price, heating price, heating prices, warm water, heat supply, district heating price | | ~ warmtenet
| boiler, central heating, gas heating | | ~ cv-ketel, verwarming
| gas pipe, gas pipes, gas pipeline, gas pipelines, gas transport, gas network, gas leak, gas leaks | | ~ gas, leidingen
| hydrogen, hydrogen buses, biomass, biogas, nuclear energy plant | | ~ waterstof, energie
| traffic lights waiting, smart traffic signals, signal control, junction control, traffic light control, green for cyclists, priority at traffic lights, priority for buses, pedestrian lights | | ~ verkeerslicht, ivri
| traffic simulation, traffic simulations, simulate traffic, simulating traffic, mobility model, predict traffic, predicting traffic, traffic prediction, traffic predictions, effect of a new road, traffic impact | | ~ verkeersmodel, microsimulatiemodellen
| traffic jams prediction, gridlock, congested, congested roads, traffic pressure, traffic intensity, traffic density, count cars, counting cars, count vehicles, counting vehicles, vehicle counts, count traffic, counting traffic, traffic counter, traffic counters, traffic sensors, traffic sensor, traffic data, traffic information | | ~ verkeersintensiteit, verkeerstelling
| count pedestrians, counting pedestrians, bicycle counts, bike counts, counting bikes, counting bicycles, pedestrian counter, pedestrian flow, pedestrian flows, pedestrian traffic, people counter, people counters, count people, counting visitors, visitor numbers, footfall counting | | ~ telsensoren, drukte, voetganger
| crowdedness monitor, crowd control, crowd density, crowd safety, crowd size, crowd sizes, busy places, busy place, busyness, how crowded, how busy is it, busy city, too many tourists, mass events, crowd management system, crowd forecast, predict crowds, predicting crowds | | ~ drukte, crowd management
| traffic safety model, road safety model, accident risk, accident risks, accident prediction, predict accidents, predicting accidents, predict road accidents, accident hotspots, dangerous crossing, dangerous crossings, dangerous intersection, dangerous intersections, unsafe road, unsafe roads, road deaths statistics, road crash, road crashes, car crash, car crashes, near misses | | ~ verkeersveiligheid, ongevalrisico
| speeding cars, speeding drivers, speed limit, speed limits, speed control, speed detection, average speed camera, driving speed | | ~ snelheid, flitspaal
| phone behind the wheel, phone use while driving, drivers on the phone, distracted driving, distracted drivers, smartphone in the car, texting drivers, handheld phone | | ~ monocam
| seat belt, seatbelt, drunk driving, drink driving, drunk drivers, dui, driving under influence, reckless driving, dangerous driving | | ~ verkeersovertreding, verkeersveiligheid
| plate recognition, plate reader, plate readers, number plate scanner, number plate reading, license plate reader, license plate readers, license plate scanner, license plate scan, plate scanning, scan license plates, scan number plates, scanning number plates, read license plates, read number plates, reading license plates, reading number plates, registration number, camera that reads plates | | ~ kentekenherkenning, kenteken
| scanner car, scanner cars, car with cameras, cars with cameras, camera car, camera cars, google car, parking scan car, cars scanning | | ~ scanauto
| parking check, parking checks, parking inspector, parking inspectors, parking enforcement car, parking surveillance, parking officer, parking officers, paying for parking, unpaid parking, parking payment, parking payments, parking meter, parking meters, parking machine, parking app, parking apps, parking rights, parking fees, parking rates, parking costs, parking duties | | ~ parkeren, parkeercontrole
| residents parking permit, residential parking, parking licence, guest parking, parking pass, parking card, parking disc, parking permits for residents | | ~ parkeervergunning
| disabled parking space, disabled parking spaces, disabled parking place, parking for disabled people, disabled parking card, handicapped parking, disabled badge, disabled spot | | ~ gehandicaptenparkeerkaart
| parking lots, parking lot, parking deck, underground car park, barrier at the car park, park and ride, exit of the car park, number plate at car park | | ~ parkeergarage
| parking places, parking place, parking shortage, parking occupancy, occupied parking spaces, free parking space, free parking spaces, parking demand, parking policy, parking norms, parking standard, parking standards, parking study, parking problems | | ~ parkeerdruk, parkeerplaats
| parking money, parking budget, parking earnings | | ~ parkeerbudget
| no-car zone, car-free streets, car-free centre, car-free city centre, closed to cars, cars banned, car ban, no cars, entry ban, access ban, access restriction, access restrictions, restricted access, restricted zone, street closure, street closures, low-traffic neighbourhood, traffic-free, pedestrian area, pedestrian areas, pedestrianised, shopping area closed, entry to the city centre, drive into the city, driving into the city centre | | ~ autoluw, geslotenverklaring
| environment zone, diesel cars banned, old diesel cars, polluting vehicles, polluting vehicle, polluting trucks, diesel vans, emission rules for cars | | ~ milieuzone, zero-emissiezone
| delivery vehicles, delivery vehicle, delivery trucks, delivery truck, delivery times in the city, city logistics, loading bay, loading times, unloading, loading zone, truck ban, trucks banned, heavy traffic, heavy vehicle, heavy vehicles, weight limit, overloaded trucks, overloaded lorries, overweight trucks, weighing trucks, vans, van driver | | ~ laad- en lostijden, vrachtwagen
| exemption permit, exempt, exempted | | ~ ontheffing
| driving permit, licence to drive, learner driver, driving exam, driving exams, driving theory | | ~ rijbewijs, cbr
| unfit to drive, medically fit, medical check for driving licence, driving with a medical condition, medical check driver, too ill to drive, too old to drive, older drivers, elderly drivers, health declaration, diabetes and driving | | ~ rijgeschiktheid
| car owner, car owners, vehicle owner, vehicle owners, owning a vehicle, vehicle ownership, vehicle data, vehicle registrations, vehicle registration, registered vehicle, registered keeper, vehicle keeper, car dealers, car dealer, dealer plate, dealer plates, trade plates, second-hand cars, used car, used cars, odometer, mileage fraud, car papers | | ~ voertuig, voertuigbezit, kentekenregister
| uninsured vehicle, uninsured car, uninsured cars, untaxed car, untaxed vehicle, suspended vehicle, unregistered vehicle, car insurance | | ~ voertuig, verzekering, schorsing
| mot, car checks, roadworthy, roadworthiness, vehicle approval, vehicle safety | | ~ apk
| fatbike, fatbikes, electric bike, electric bikes, motor scooters | | ~ motor, bromfiets
| biker, cyclist counts, cycling routes, cycling route, bike path, bike paths, bicycle path, bicycle paths, bicycle lane, bicycle route, bicycle routes, cycle traffic, cycling traffic, cycling model, bicycle traffic, cycling network | | ~ fietsverkeer, fietspad, fiets
| bike parking spaces, parked bikes, parked bicycles, parking bikes, bike storage, bicycle storage, bike shed full, bike parking full, bike depot, wrongly parked bikes, wrongly parked bicycles, removed bikes, bicycle removal, bike wreck, bike wrecks | | ~ fietsparkeren, weesfietsen
| shared bike, shared bikes, shared scooter, shared scooters, shared car, shared cars, rental bike, rental bikes, rental scooters, carpool, carpooling, ride sharing | | ~ deelvervoer
| subway, railway station, rail, railroad, passenger transport, transit passengers, public transit, bus stop, bus stops, bus lane, bus lanes, ticket gates, commuters, commuter, taxis, taxi rides, special transport, student transport, wheelchair transport | | ~ openbaar vervoer, vervoer
| passenger ships, cruise boat, cruise boats, boat traffic, boat tours, pleasure craft, sloops, berth, berths, jetty, illegal mooring, boat owners, boat licence, boat vignette, boat counting, counting boats, waterway traffic, vessel tracking, shipping routes, shipping lanes, busy canals, crowded canals, canals traffic | | ~ passagiersvaart, vaarverkeer, vaartuig, digitale gracht
| bridge opening times, bridge control, bridge operation times, open bridge, waiting for a bridge, lock keeper, locks and bridges | | ~ brugbediening, brugopening
| bridge condition, old bridges, quays, quay, unsafe bridges, bridge damage, bridge inspection, bridge inspections, concrete cracks, crack detection, cracks in concrete, detect cracks, detecting cracks, civil structures | | ~ scheurdetectie, kademuren, brug
| potholes in the road, broken road, road condition, road conditions, condition of roads, damaged road, damaged roads, road inspection, road inspections, road quality, state of the roads, asphalt damage, asphalt repair, road works planning, cracks in the road, cracks in asphalt, road wear, pavement condition, maintenance of roads | | ~ wegdek, wegonderhoud, asfaltdegradatie
| tunnel safety, stopped vehicles, stopped car, stationary vehicle, wrong-way driver, wrong way drivers, ghost driver | | ~ tunnel, stilstaand
| roadside assistance, broken down car, breakdown on the road, incident management, road incidents, traffic incidents, motorway incidents, traffic controllers, traffic officers | | ~ weginspecteur, incident
| highways network, main roads, freeway, freeways, road network, provincial road, provincial roads, secondary roads, ring road | | ~ snelweg, weg
| slippery, ice on roads, frost on roads, salt trucks, salt on the roads, salting roads, salting, winter roads, snow clearing, snow removal, gritters, freezing roads, wintry, winter maintenance | | ~ gladheid
| streetlamps, streetlamp, street lanterns, lampposts, lamppost, light poles, light pole, lanterns, lantern, lamps, light bulbs, broken lamp, broken lamps, broken street light, broken street lights, outdoor lighting, city lighting, smart lighting, dimming lights, dim lights, dimming street lights, led lighting, lighting maintenance, light fixtures, luminaires | | ~ straatverlichting, lichtmasten, openbare verlichting
| dark nights, night sky, darkness, dark skies, light nuisance, light emissions, stars at night | | ~ duisternis, duisternismonitor
| bin, bins, garbage bin, garbage bins, trash bin, trash bins, waste container full, full containers, full container, overflowing bins, overflowing bin, overflowing container, container full, container sensors, litter bins, litter bin, glass container, glass containers, paper container, paper containers, paper recycling, underground bins | | ~ afvalcontainer
| garbage collectors, garbage collector, garbage men, bin men, binmen, refuse truck, refuse trucks, rubbish truck, bin collection, bin day, trash collection, trash pickup, garbage pickup, collecting waste, collect waste, waste collectors, waste pick-up, collection of waste, household waste, household rubbish, bulky waste, bulky refuse, organic waste, food waste, green waste, plastic bottles, waste processing, waste disposal, waste management, recyclable, circular economy | | ~ afvalinzameling, afval
| fly tippers, illegally dumped, dumped rubbish, dumped garbage, dumped trash, rubbish dumping, waste dumping, garbage dumping, dumping rubbish, dumping garbage, garbage on the street, rubbish on the street, trash on the street, waste beside bins, rubbish bags, rubbish bag, litterers, street litter, bags next to containers, waste next to bins | | ~ bijplaatsing, zwerfafval
| detect litter, detecting litter, litter detection, detect garbage, garbage detection, detecting garbage, recognise garbage, recognising waste, waste detection, waste scanning, scan garbage, scanning garbage | | ~ objectdetectie afval, afval
| clean streets machine, street cleaners, street cleaner, dirt, dirtiness, cleanliness, weeds on the pavement, leaves on the street, fallen leaves | | ~ straatreiniging, schoonmaken
| street reports, report a broken street light, report a nuisance, reporting nuisance, report a complaint, complaints about the neighbourhood, public space complaints, report rubbish, report garbage, report something broken, report damage, reporting damage, fix my street, broken pavement tiles, broken tiles, report an issue, report issues, issue report, notify the municipality, complaint form, neighbourhood complaints, neighborhood complaints | | ~ melding openbare ruimte
| walkway, crossing, crossings, zebra crossing, kerb, curb, park bench, street signs, street sign, signposts, road markings, road marking, objects in the street, obstacles on the pavement, obstacles | | ~ stoep, openbare ruimte, objectherkenning
| graffitis, damage to property | | ~ graffiti, vandalisme
| advertising, adverts, ads, advert, advertisement signs, advertisement board | | ~ reclame, reclamebelasting
| outdoor cafe, outdoor cafes, sidewalk cafe, street vendors, street vendor, market traders, markets in the street, food truck | | ~ terras, markt
| mall, downtown area | | ~ winkel, binnenstad
| suburb, suburbs, suburban, local community, communities, community, local area, residential neighbourhood, deprived neighbourhood, deprived neighbourhoods, poor neighbourhood, poor neighbourhoods, problem area, problem areas, liveable, livable, quality of life, living conditions | | ~ wijk, buurt, leefbaarheid
| villages town, town centre shops, rural, rural area, rural areas, countryside area | | ~ dorp, buitengebied
| noise complaints, noise complaint, noise map, noise maps, noise level meter, noise measuring, measure noise, measuring noise, noise sensor, noise meter, noise meters, noise camera, noise cameras, noisy street, noisy cars, noisy traffic, loud cars, loud parties, loud neighbours, traffic noise, road noise, aircraft noise, event noise, environmental noise, sound meter, sound meters, acoustic, acoustics, noise barrier | | ~ geluid, geluidsoverlast
| breaking glass, hear screaming, detect screaming, sound detection, sound classification, recognising sounds | | ~ geluidsherkenning
| air pollutants, polluted air, smoky, smog alarm, air quality map, air quality measurements, air quality sensor, air quality sensors, air quality model, air monitoring, fine dust, fine particles, exhaust, exhaust gas, exhaust gases, car exhaust, air | | ~ luchtkwaliteit
| hay fever, hayfever, allergy, allergies, allergic | | ~ pollen, gezondheid
| smell nuisance, stinks, stinking, smell of manure, odour nuisance | | ~ geur, mest
| wood burners, wood fire, fireplaces, fireplace | | ~ houtstook
| nitrogen permit, nitrogen calculation, nitrogen pollution, nitrogen near nature, nitrogen model, nitrogen rules, ammonia emissions | | ~ stikstof, aerius
| carbon dioxide, carbon footprint, carbon, co2 emissions, carbon tax, climate emissions, emission trading, emissions trading | | ~ emissie, duurzaamheid, klimaat
| climate goals, climate policy, climate targets, climate neutral | | ~ klimaat, duurzaamheid
| sustainable development | | ~ duurzaamheid
| climate adaptation measures, climate crisis, extreme weather, heatwave, heatwaves, heat map, hot city, hot days in the city, shade trees, shadow, felt temperature, perceived temperature | | ~ klimaat, hittestress, gevoelstemperatuur
| weather model, weather models, weather data, meteorological, thunderstorm, thunderstorms, hurricane, rain forecast, rain radar, rainfall forecast, cloudburst, showers, hail | | ~ weer, weersverwachting, neerslag
| flood prediction, flood forecast, flood forecasting, flood forecasts, flood model, flood models, risk of flooding, predict floods, predicting floods, flood protection, inundation, water nuisance, excess water, stormwater, storm water, rainwater, rain water, drainage model | | ~ overstroming, wateroverlast, watermodel
| water level prediction, water level forecast, predict water level, predicting water levels, water height, water heights, water gauge, water gauges, urban water, city water, river forecast, river discharge forecast, high river, river water | | ~ waterpeil, waterstand, afvoer
| regional water, water manager, water managers, water system management, water management system | | ~ waterschap, waterbeheer
| groundwater levels, ground water, groundwater monitoring, groundwater extraction, groundwater prediction, high groundwater, water under my house, wet basement, wet cellar, damp cellar | | ~ grondwater, grondwaterstand
| dike safety, dike failure, dike monitoring, flood barrier, flood barriers, storm surge, sea defences, embankment, embankments | | ~ dijk, waterkering
| sewer management, sewage system, sewage systems, sewerage system, sewage pipes, drain cover, blocked sewer, clogged drain, clogged sewer, manhole, gully | | ~ riool, riolering
| sewage treatment plants, sewage water, waste water treatment, water purification, purification, purify water, wastewater plant, effluent, nitrous oxide emissions | | ~ rioolwaterzuivering, zuivering
| pump maintenance, broken pump, pump breakdown, sewage pumping station, water pumps | | ~ gemaal, rioolgemaal
| ditch cleaning inspection, ditch filled, ditch maintenance inspection, waterway inspection, waterways inspection, duckweed | | ~ schouw, watergang
| swimming in open water, swimming lake, swimming spots, open water swimming, algae, blue algae, beach water | | ~ zwemwater, waterkwaliteit
| water meter, water meters, water company, water companies, water supply network, water pipe, water pipes, pipeline, pipelines, drinking water quality, water price, water prices | | ~ drinkwater, leidingen
| discharges, discharging, discharge permit, drain groundwater | | ~ lozing, grondwaterlozingen
| soil contamination, soil samples, soil research, soil testing, contaminated soil, polluted soil, soil sample, soil types, ground pollution, excavation, excavate, digger, diggers, digging work | | ~ bodem, grond
| asbestos detection, detect asbestos, detecting asbestos, asbestos map, asbestos in houses, asbestos removal companies, remove asbestos, removing asbestos, demolish a building, tear down | | ~ asbest, sloopmelding
| trees map, tree inspection, tree inspections, tree maintenance, tree care, tree species, tree registration, tree count, counting trees, count trees, map trees, mapping trees, tree canopy, chop down trees, chopping down trees, cut trees, cutting trees, remove a tree, removing trees, dead trees, sick trees, tree disease, tree health, permission to cut a tree, permit to cut a tree, logging permit | | ~ boom, bomen
| gardens green, urban green, urban greenery, city green, green areas, green city, green roofs, green roof, green coverage, vegetation cover, greening, bushes, bush, gardener, gardeners | | ~ groen, groenbedekking
| mowing policy, mow the grass, mowing data, grass mowing, mowing plan, roadside verge, roadside verges | | ~ maaien, maaidata
| natural area, natural areas, nature areas, nature protection, nature monitoring, national park, national parks, habitats, habitat, ecosystem, ecosystems, ecological, ecologist, biodiversity loss, heather, moorland, grass invasion, wetland, wetlands, peat | | ~ natuur, natura 2000
| woodland clearing, deforestation products, wood products | | ~ bos, hout
| knotweed, invasive exotics, invasive exotic, exotic plants, exotic plant, alien species, giant hogweed, ragweed | | ~ japanse duizendknoop, exoten
| rodents, rodent, rat infestation, rat traps, rat nuisance, mouse traps, cockroaches, bed bugs | | ~ ongedierte, ratten
| birds nests, bird nests, bird counts, bird protection, bird population, geese, goose, seagull, seagulls, chicks, nestlings, breeding birds, breeding season | | ~ vogel, vogels
| processionary caterpillars, oak caterpillars | | ~ eikenprocessierups
| animal abuse reports, cruelty to animals, animal neglect, animal shelter, animal shelters, animal protection, animal health, animal disease outbreak, avian flu, foot and mouth disease, swine fever, livestock disease | | ~ dierenwelzijn, dierziekte
| pet owner, pet owners, dog owner, dog owners, dog licence, dog license, dog registration, puppies trade, puppy trade, stray animals | | ~ huisdier, hond
| swine, slaughterhouse cameras, butchers, poultry, hens, calf, goat, goats, horse, horses, factory farming, intensive farming, cattle farm, dairy farm, dairy farmers, barns, barn, stables | | ~ vee, varkens, veehouderij
| agricultural parcels, agricultural plots, agricultural fields, farmers fields, arable, cultivation, cultivate, tractor, tractors, orchards, orchard | | ~ landbouw, landbouwpercelen
| crop types, crop type, crop detection, detect crops, which crops, growing crops, crop rotation, beet, cereals | | ~ gewas, gewassen
| pesticide use, crop protection, plant protection, weedkiller, insecticide, insecticides, fungicide, glyphosate, spraying, sprayed | | ~ gewasbeschermingsmiddelen
| manure policy, manure transport, slurry, phosphate | | ~ mest
| fishing boats, fishing vessels, fishing vessel, fishing quota, fishermen, catches, fishing nets, trawlers, discards | | ~ visserij, vangst
| food authority, food products, food imports, food business, food companies, food hygiene, hygiene, kitchen hygiene, food poisoning, food fraud, food labels, organic certificate, organic label | | ~ voedselveiligheid, levensmiddelen, biologisch
| product recall, recalls, product testing, product inspection, toy safety, toys safety, dangerous toys, cosmetics, tattoo ink, electrical appliances, gas appliances, product standards | | ~ productveiligheid
| weighing instruments, weighing instrument, weighing machines, fuel pump, fuel pumps, petrol pump, petrol pumps, gas station, taximeter | | ~ weegmiddelen, metrologie
| heritage sites, historic building, historic buildings, monument care, archaeology, archaeological, archaeologist, ruins, castle, church, churches | | ~ monument, erfgoed
| sports fields, sports field, gym, gyms, fitness, sports facilities, football field, soccer, tennis | | ~ sport, recreatie
| camping, campsite, campsites, hiking, hiking trail, hikers, nature lovers, outdoor recreation, parks and gardens | | ~ recreatie
| left luggage, lost luggage, unattended bag, unattended bags, abandoned luggage, lost bag, suspicious bag, suspicious bags, forgotten bag | | ~ left luggage, vergeten bagage
| drone photos, drone pictures, drone images, drone footage, drone flights, drone permit, drone operator | | ~ drone
| flights, airlines, airline, airspace, runway, air traffic controllers, flight paths, flight path, schiphol airport, private jet, aeroplane, aeroplanes, helicopter, helicopters, balloon, balloons | | ~ luchtvaart
| smart city sensors, sensor network, sensor data, sensor networks, sensors in the city, sensors in the street, sensing, internet of things, iot, connected devices, smart meters, smart meter | | ~ sensoren, slimme stad
| city model 3d, digital twin city, virtual model, virtual model of the city, digital copy of the city, simulated city, 3d city, three-dimensional | | ~ digitale tweeling
| flow, flows, flowing | | ~ stroom, afvoer
| brook, brooks, creek, creeks | | ~ beek, afvoer
| runoff, outflow, drainage of water, water drainage, discharge of rivers, discharge of streams | | ~ afvoer
| deviate from rules, deviation from the plan, deviate from the plan, deviating from rules, exception to the zoning plan, depart from the plan | | ~ afwijken van de regels
| deviating, deviate, deviates, depart from | | ~ afwijken
| demolish house, knock down, pull down a house, wrecking | | ~ sloopmelding, slopen
| barn conversion, outbuilding, outbuildings, greenhouse building | | ~ omgevingsvergunning
| parcel owner, acreage, hectare, hectares | | ~ perceel
| surveyor, surveyors, land survey, land surveying | | ~ kadaster
| sunlight, sun | | ~ zon, schaduw
| wind nuisance, gust, gusts, breeze | | ~ wind
| lightbulbs, streetlamp broken, outage of street lights | | ~ straatverlichting
| leak in pipe, water leak, water leaks, leaking pipe, leaking pipes | | ~ leidingen, drinkwater
| pond, ponds, pool of water, basin, reservoir, reservoirs | | ~ water, zwemwater
| sea level rise, tide, tides, coastal, coastline, shoreline, seaside | | ~ kust, zee
| sand, sandy, clay, soil type, subsoil, underground | | ~ bodem, ondergrond
| drilling, drill, drilled | | ~ boren, gaswinning
| shake, shaking, tremor damage, subsided, sinking house, sinking houses | | ~ aardbeving, verzakking
| highway agency, highways agency, motorway management | | ~ rijkswaterstaat
| motor car | | ~ auto, voertuig
| ride, rides, rider, riders | | ~ rit, fiets
| driveway, carriageway, roadway, lane closure, lane closed | | ~ rijstrook, weg
| overtaking, tailgating, traffic offender | | ~ verkeersovertreding
| towing, towed, tow, impound, impounded | | ~ wegslepen
| shortest route, routes for trucks, optimise routes, route optimisation, route optimization, plan routes | | ~ route, routeplanning
| harbour fees, dock, docks, dockyard, container ship, container ships, ship inspection, inland waterways | | ~ scheepvaart, haven
| yacht, yachts, sailing boat, canoe, kayak, ferry boat, tugboat | | ~ vaartuig, boot
| emission test, vehicle emissions, carbon monoxide | | ~ uitstoot
| polluted, pollute, pollutes, polluting, pollutant, contaminate, contaminated | | ~ vervuiling, milieu
| environmental permits checks, environmental supervision visits, environmental notification, environmental notifications | | ~ omgevingsdienst, milieutoezicht
| notification valid, notification complete, completeness of notifications, incomplete notification, admissible, admissibility | | ~ ontvankelijkheid
| landfill, landfills, dumps, dumped, junk, rubble, debris | | ~ afval
| wardrobe on the street, bulky items, old furniture, mattress, mattresses, sofa on the street, furniture | | ~ grofvuil, afval
| plastic bags, packages waste, cardboard | | ~ afval, papiercontainers
| hedgehog, foxes, fox, deer, boar, wild boar, badger, badgers, otters, frogs, species, species recognition, recognise plants, recognise animals | | ~ fauna, natuur
| swans, ducks, duck, crows | | ~ vogel
| crops protection | | ~ planten, groen
| oak, oaks, stump | | ~ boom
| fertile, meadowland, grazing, graze | | ~ landbouw, grasland
| grain, corn field, sugar beet, onions, tulips, vineyard | | ~ gewas
| crop plans, leased land, leased farmland, tenant farmer, tenant farmers | | ~ teeltplan, gewas
| piggery, pork | | ~ varkens
| cabin, hut, tiny house, tiny houses, squat | | ~ woning
| furniture allowance | | ~ inrichtingskosten
| neighbour dispute, neighbours dispute, neighbour quarrel, next-door neighbour | | ~ buren, overlast
| rooftop, rooftops, gutter, facade, facades, window, windows, doors, wall, walls, floor, floors, stairs, stair, ceiling, kitchen, bathroom, bedroom | | ~ gebouw, woning
| rubbish chute, elevator, elevators, lift broken, escalator | | ~ gebouw
| tourist boats, party boat, party boats, loud music on boats, boat noise | | ~ geluidsoverlast, passagiersvaart
| statue, statues, fountain, fountains, graveyard | | ~ openbare ruimte, begraafplaats
| traffic control centre, traffic centre, traffic management centre, traffic operators, traffic control room | | ~ verkeerscentrale, verkeercentrale, monitoren verkeersstromen
| traffic information system, traffic info, information about traffic, matrix signs, road information panels | | ~ verkeersinformatie, verkeersinformatiesysteem
| rising bollards, retractable bollards, retractable posts, bollards and barriers, traffic barriers, barriers, access barriers, road barriers | | ~ pollers, slagbomen, vezips
| state of the road surface, wear of road surface, wear of the road, wear and tear of roads, asphalt wear, damaged asphalt, ageing asphalt, bad roads | | ~ asfalt, wegdek, schade aan wegen
| inspecting roads, inspection of roads, quality of roads, road maintenance planning | | ~ inspectie wegen, wegbeheersystematiek, wegen
| highway inspectors, highway patrol, motorway patrol, deployment of road inspectors | | ~ weginspecteurs
| dangerous junctions, risk of accidents, car accident, risk of road accidents, preventing accidents, preventing traffic accidents, accident statistics | | ~ verkeersongevallen, ongevalrisico, ongevallen
| order of traffic lights, green phase, red light time, simulation of junctions | | ~ kruispunten, kruispunt, verkeerslichten
| traffic light system, waiting at a red light, red lights, traffic light installation | | ~ verkeersregelinstallatie, verkeerslichten, ivri
| heavy lorries, heavy trucks, lorry ban, ban on lorries, ban on trucks, entry ban for lorries, entry ban for heavy lorries, freight vehicles | | ~ zwaar verkeer, inrijverbod, vrachtverkeer
| number plate check, anpr camera | | ~ kentekenherkenning, kenteken, anpr
| cars taken off the road, cars seized, seized car, car impounded, impounded car | | ~ anpr-actie, beslag, invorderingsschulden
| cameras at entry ban, cameras in car-free area, cameras in pedestrian zone, pedestrian zone cameras, pedestrian precinct, car-free area cameras, car-free city centre cameras | | ~ kentekencamerahandhaving, voetgangersgebieden, autoluwe binnenstad
| pedestrian count, counting cyclists, number of visitors, number of pedestrians | | ~ voetgangers, tellen, telsensoren
| crowded streets, busy streets, busy day, busy days, busy city centre, number of tourists, tourist crowds, tourist numbers | | ~ drukte, bezoekers, druktebeeld
| waiting times at the counter, waiting times at the desk, queue at the town hall, queues at the desk, busy at the desk, desk busy | | ~ piekmomenten, balies, wachttijden
| bridge opening, waiting time at a bridge, waiting times at an open bridge, drawbridges, movable bridge, operating bridges, bridge management | | ~ brugopening, brug, brugbediening
| boats on canals, canal boats, boat speed, boats too fast, speeding boats, pleasure boats, mooring places, moorings, illegal boat tours, passenger vessels | | ~ passagiersvaart, digitale gracht, ligplaats
| inland shipping, inland vessels, barges, inspection of ships, ship tracking, ais signal | | ~ binnenvaart, schepen
| port registration, harbour registration, port authority, harbour master, ships in the harbour | | ~ haven, registratiesysteem
| noise map of roads, railway noise, tram noise, calculating noise, calculating traffic noise, noise calculation, noise model, noise forecast, noise from trains, ambient noise | | ~ geluidsmodel, geomilieu, geluid
| noise camera for scooters, loud scooters, scooter noise, aggression detection, screaming | | ~ geluidsherkenning, geluidsmeting
| air pollution forecast, air pollution model, air quality forecast, air quality norms, air quality standards, dirty air, soot, nitrogen dioxide | | ~ luchtkwaliteit, luchtkwaliteitsmodel
| nitrogen deposition calculator, nitrogen calculator, ammonia | | ~ aerius, stikstof
| light pollution, darkness at night, sky glow, light at night, too much light | | ~ duisternis, duisternismonitor, lichtuitstoot, lichthinder
| smart street lights, dynamic street lighting, dynamic lighting, street lights on and off | | ~ slimme verlichting, openbare verlichting, verlichting
| replacement of lamp posts, replacing lamp posts, lamp post replacement, new lamp posts, location of lamp posts, locating lamp posts | | ~ lichtmasten, lantaarnpalen
| reed beds, vegetation types, vegetation map, mapping vegetation, mapping nature, mapping reeds, monitoring nature, grass on heathland, heathland | | ~ vegetatie, natuurmonitoring, heidevergrassing
| protected nature, protected nature areas, wildlife area | | ~ natuurgebieden, natuur
| bird recognition, recognising birds, bird sounds, counting birds, bird species, nesting birds, bats | | ~ vogels, natuur
| mown, grass mown, cutting grass, grass cutting, mowing of grassland, meadow | | ~ maaien, maai, gras
| crop cover, cover crop, ground cover, soil cover, green cover, plants on farmland, winter crops, crops in winter, catch crop | | ~ groenbedekking, bodembedekking
| which crops are grown, crops on fields, harvest date | | ~ gewas, gewasclassificatie, oogst
| fields of farmers | | ~ landbouw, glb, landbouwpercelen
| fell a tree, tree removal, tree cutting permit | | ~ boomkap, houtopstand vellen, kappen
| planning permission for an extension, permit-free building, do i need a permit to build, conservatory, shed in the garden | | ~ bouwactiviteit, vergunningvrij bouwen, omgevingsvergunning
| deviating from the zoning plan, environment plan | | ~ omgevingsplan, afwijken omgevingsplan
| environmental and planning act, planning act, spatial planning act | | ~ omgevingswet
| environment permit, incomplete permit application, incomplete permit file, incomplete files, incomplete application | | ~ omgevingsvergunning, aanvullen dossiers, ontvankelijkheid
| environmental inspector, prioritising environmental inspections, inspection of companies, inspecting companies, company inspections, environmental checks | | ~ milieucontroles, milieutoezicht, toezicht milieu
| energy inspection, energy audit, energy check at companies, energy checks, energy saving duty, obligation to save energy, energy supervision | | ~ energiecontroles, energietoezicht, energiebesparingsplicht
| harm the environment, harmful to the environment, environmental damage, activities that harm the environment, environmentally harmful activities, environmentally harmful, industrial pollution | | ~ mba, milieubelastende activiteiten, milieu
| asbestos removal, asbestos removal reports, demolition with asbestos, asbestos report, asbestos notifications, demolition notification | | ~ asbestsloopmeldingen, asbest
| discharge of water, discharge of groundwater, groundwater discharge | | ~ lozingen, grondwaterlozingen
| river discharge, stream discharge, river flow, flow of rivers, stream flow, discharge of brooks, flow forecast, river levels, high water forecast | | ~ afvoer, afvoer beken, afvoerprognosemodel
| flood simulation, water flow simulation, hydrodynamic, hydrodynamic simulation, water simulation, water model | | ~ hydrodynamische simulatie, watermodel, overstromingen
| sewage pump, sewer pump | | ~ gemalen, rioolgemaal, hoofdgemalen
| sewer system, sewer network, data-driven sewer, sewer maintenance | | ~ riool, rioolbeheer, rioolgemaal
| dike inspection, dyke inspection, cracks in dikes, cracks in dykes | | ~ waterkeringen, dijken, scheurdetectie
| cleaning ditches, maintenance of ditches, letters about ditch maintenance, inspection letters, dike inspection letters | | ~ schouwbrieven, schouw, watergangen
| water table | | ~ grondwaterpeil, grondwaterstand, grondwater
| lead pipes, lead water pipes, lead in drinking water, lead in water, old water pipes | | ~ loden leidingen
| rubbish containers, garbage containers, trash containers, containers emptied, emptying containers, emptying bins, full bins, bins emptied, rubbish collection, bin lorry, collection route, waste collection route | | ~ afvalcontainers, afval inzamelen, inzamelen afval
| rubbish next to containers, garbage next to containers, waste beside containers, dumped next to containers | | ~ bijplaatsingen, bijplaatsing
| smart sweeping, street sweeping, sweeping streets, sweeping route, sweeping machine | | ~ slim vegen, vegen
| maintenance hotspots, hotspots of maintenance | | ~ hotspots onderhoud, openbare ruimte
| maintenance of public space, upkeep of public space, upkeep of streets, condition of public space, changes in public space, changes in the street, aerial photo changes, changes seen from the air, mutations | | ~ openbare ruimte, buitenruimte, mutaties buitenruimte
| orphaned bicycles, wrecked bicycles, bicycle wrecks, left behind bicycles, bicycles left behind, bicycle parking facilities, bike parking occupancy, bicycle shed | | ~ weesfietsen, fietsenstallingen
| bike traffic, bike traffic flow, bicycle flow, traffic flow of bikes, cyclists at traffic lights, bicycle model | | ~ fietsverkeer, fiets
| checking parked cars, scanning parked cars, parking scanner | | ~ scanauto, parkeercontrole, parkeerhandhaving
| willingness to pay for parking, parking price, parking tariffs, price of parking, cost of parking | | ~ betalingsbereidheid parkeren, parkeertarieven
| adverts on buildings, adverts on facades, adverts on building facades, advertising on buildings, advertising on facades, advertising on shop fronts, advertisement, signs on buildings, shop signs, advertising signs, advertising permit, advertising tax | | ~ reclame, reclamebelasting, gevelbeeld
| rogue landlord, bad landlord, unfair landlords, dishonest landlords, landlord checks, supervision of landlords, good landlord | | ~ verhuurderschap, vastgoedmisbruik, verhuurders
| investors buying houses, buy-to-let, purchase protection, purchase protection of houses, houses bought by investors, ban on buying to let, investors in houses | | ~ opkoopbescherming
| house splitting, house splitting permit, split a house, splitting homes, split into apartments, split a house into apartments, permit to split a house, divide a house, converting a house into flats, conversion to apartments | | ~ splitsen van woningen, vergunningverlening wonen
| houses in earthquake area, reinforcement of houses, earthquake-proof houses, earthquake proof, earthquake-resistant, strengthening of houses against earthquakes, houses not safe in earthquakes | | ~ versterking, versterking woningen, veiligheidsnorm
| earthquake compensation, damage by gas extraction, compensation for mining damage, compensation for earthquake damage, loss of house value, drop in house value, fixed compensation, photos of damage, photos of earthquake damage, damage seen before, damage already treated | | ~ mijnbouwschade, waardedaling, schade
| homes without natural gas, homes without gas, natural gas free, gas free homes, gas-free, off gas, alternative to natural gas, heating without gas, phasing out gas | | ~ aardgasvrij, warmtebronnen
| energy performance of houses | | ~ energielabel
| insulation grant, insulation subsidy, subsidy for insulation, grant for insulation, insulation of houses, insulation scheme | | ~ isolatie, nij begun, subsidie isolatie
| full power grid, congestion of the power grid, electricity grid congestion, energy infrastructure planning | | ~ netcongestie, pmiek, energie-infrastructuur
| heat stress map, urban heat, hot streets, heat model | | ~ hittestress
| locations for new housing, where to build houses, new housing, new homes, house building locations | | ~ woonbouwlocaties, woningbouw
| wildfire risk, wild fire, forest fire, bush fire, forest fire risk, risk of forest fire | | ~ natuurbrand, natuurbrandmodel
| fireworks ban, illegal fireworks, fireworks nuisance, fireworks import, import of fireworks, recognising fireworks, firecracker | | ~ vuurwerk
| licences of bars, bar licence, pub licence, licensed premises, bars and pubs, restaurants and cafes, hospitality businesses, catering businesses, hospitality inspections | | ~ drank- en horecawet, horeca
| construction app, construction works app, app about building works, works in my street, construction in my street, construction works in my street, news about construction works, information about road works | | ~ bouwapp
| public works contractors, works contracts | | ~ aannemers, groslijst
| population forecast, population growth, forecast of the population, number of inhabitants, future population | | ~ bevolkingsprognosemodel, bevolkingsprognose, inwoners
| neighbourhood figures, neighbourhood data, problem neighbourhoods, vulnerable neighbourhoods | | ~ wijkaanpak, wijken, buurten
| plough, plow, ploughed field, tillage | | ~ ploeg, ploegen
| sow, sown, sown crops, seed crop | | ~ gewas, teeltplan
| inspected farmers, farmers inspected, inspection of farmers, farm inspections, checks on farmers, farmers checked, sample checks at farms | | ~ steekproefcontroles glb, glb, landbouw
| satellites watch farmland, satellite images of fields, watched by satellite | | ~ satellietbeelden, gewasclassificatie
| nest sounds | | ~ nestgeluid, vogels
| shops that sell alcohol, alcohol to minors, selling alcohol to minors, underage drinking | | ~ drank- en horecawet, alcohol
| fix my road first, which road first, repair roads first, roads repaired first, order of road repairs | | ~ onderhoud wegen, wegbeheersystematiek
| street dark, dark streets, no light in my street, lights off at night | | ~ duisternis, verlichting
| sorting reports, reports sorted, nuisance reports, complaints sorted, sorting complaints, reports from residents, residents reports, citizens reports | | ~ meldingen openbare ruimte, signalen
| illegal renting, illegal renting out, illegal tourist rental, tourist renting | | ~ vakantieverhuur, toeristische verhuur
| bins full, full waste containers, fill level | | ~ vulgraad, afvalcontainers, inzamelen
| trees counted from the air, trees from the air, aerial photo of trees, aerial imagery | | ~ luchtfoto, luchtfoto's, beeldherkenning
| high tide, water too high, water level too high | | ~ hoogwater, waterstand, afvoer
| delivery hours, delivery window, delivery time, time slots for deliveries, unloading times, lorries in the city centre, vans in the city centre | | ~ laad- en lostijden, venstertijden
| driving ban, ban on driving, promenade, promenade area, no entry for cars | | ~ geslotenverklaring, kentekencamerahandhaving
| parking pressure, parking pressure measurement, pressure on parking, shortage of parking, shortage of parking spaces | | ~ parkeerdruk
| paper bins, waste paper, emptying paper containers, old paper | | ~ papiercontainers, papier
| climate scenarios, climate model, climate models, future climate, climate projections, climate in the future | | ~ klimaatscenario, klimaatscenario's
| cost of leaving gas, costs for residents, end user costs, costs for end users, heating costs, cost of heating | | ~ eindgebruikerskosten, hestia, warmtenet
| damage assessment report, review of damage reports, quality check of damage reports | | ~ schaderapporten, kwaliteitsgericht toetsen
| bin that tells when it is full, smart bin, smart litter bin | | ~ slimme prullenbak, prullenbak
| treatment plant, water treatment plant, sewage plant, sewage works, waste water plant | | ~ rwzi, afvalwater
| overflowing rubbish bins, bin overflowing | | ~ afvalcontainers, prullenbak
| bicycle parking full, full bicycle parking, full bike park, free bicycle spaces | | ~ fietsenstallingen, bezetting
| children in traffic, school children in traffic, safe routes to school, safe way to school, school routes | | ~ verkeersveiligheid
`;
