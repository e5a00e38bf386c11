/** Concepts of waste, water, air, energy and climate, one a line. */
export const environmentAndWater: string = `
milieu | environment, environmental | miljeu | ~ natuur
afval, vuilnis, huisvuil, vuil, vuilniszak, vuilniszakken, grofvuil, rommel, rotzooi, troep, gft | waste, garbage, rubbish, trash, bin bag, litter | ôffal, smoargens | ~ afvalcontainer, afvalinzameling
afvalcontainer, vuilcontainer, kliko, container voor afval, vuilnisbak, prullenbak, afvalbak, ondergrondse container, orac, papiercontainer | waste container, rubbish bin, trash can, dustbin, wheelie bin, garbage can, underground container | ôffalkontener, jiskebak | ~ afval
afvalinzameling, vuilnis ophalen, vuilophaal, afval ophalen, vuilniswagen | waste collection, garbage collection, refuse collection, garbage truck | ôffalynsammeling | ~ afvalcontainer
afvalstoffenheffing, reinigingsrecht, diftar, betalen voor afval | waste charge, waste tax, refuse charge | ôffalstoffeheffing | ~ afval
bijplaatsing, bijplaatsingen, afval naast de container, zwerfafval, zwerfvuil, afvaldumping, dumping, illegaal gestort afval, antidump | fly-tipping, illegal dumping, dumped waste, stray waste, waste next to container | swalkôffal | ~ afval, melding openbare ruimte
afvalscheiding, afval scheiden, recycling, hergebruik, milieustraat | waste separation, recycling centre, recycle | ôffalskieding | ~ afval
afvalstoffen, overbrenging van afvalstoffen, afvaltransport | waste shipment, waste substances | ôffalstoffen | ~ afval
gevaarlijke stoffen, chemicaliën, chemische stoffen, gif, giftig, precursoren | hazardous substances, dangerous substances, chemicals, toxic substances, explosives precursors | gefaarlike stoffen | ~ veiligheid
kwik | mercury | kwik | ~ gevaarlijke stoffen
luchtkwaliteit, schone lucht, luchtvervuiling, luchtverontreiniging, fijnstof | air quality, clean air, air pollution, particulate matter | loftkwaliteit | ~ stikstof, milieuzone
stikstof, stikstofdepositie, stikstofuitstoot, aerius | nitrogen, nitrogen deposition, nitrogen emissions | stikstof | ~ natuur, landbouw
emissie, emissies, uitstoot, broeikasgas, broeikasgassen, co2 | emission, emissions, greenhouse gas, carbon emissions | útstjit | ~ klimaat
geur, stank, geuroverlast, stankoverlast | odour, odor, bad smell | stank | ~ overlast
geluid, geluidsmeting, geluidmonitoring, geluidsmeter, geluidssensor, geluidsherkenning | sound, noise measurement, noise monitoring, sound sensor, sound recognition | lûd | ~ geluidsoverlast
geluidsoverlast, lawaai, geluidhinder, geluidshinder, herrie | noise nuisance, noise pollution, noise, noise disturbance | lûdsoerlêst | ~ geluid, overlast
bodem, bodemkwaliteit, bodemverontreiniging, vervuilde grond | soil, soil quality, soil pollution, contaminated land | boaiem | ~ grond
vervuiling, verontreiniging, milieuvervuiling | pollution, contamination | fersmoarging | ~ milieu
energie, stroom, elektriciteit | energy, electricity, power supply | enerzjy, stroom | ~ netbeheerder, gas
gas, aardgas, gasnet | natural gas, gas supply | ierdgas | ~ energie
energiekosten, energietarief, energietarieven, energierekening, stroomprijs, gasprijs, energieprijs | energy costs, energy bill, energy price, electricity price, gas price, energy tariff | enerzjykosten | ~ energie, armoede
energietoeslag, tegemoetkoming energiekosten, tek, prijsplafond | energy allowance, energy cost compensation, energy price cap | enerzjytaslach | ~ energiekosten
energieleverancier, energieleveranciers, energiebedrijf | energy supplier, energy company, utility company | enerzjyleveransier | ~ energie
netbeheerder, netbeheerders, elektriciteitsnet, stroomnet, netcongestie | grid operator, network operator, power grid, electricity grid, grid congestion | netbehearder | ~ energie
energiebesparing, energiebesparingsplicht, energie besparen | energy saving, save energy, energy saving obligation | enerzjybesparring | ~ energie
warmtenet, stadsverwarming, warmte | district heating, heat network, heat grid | waarmtenet | ~ energie
windmolen, windmolens, windturbine, windenergie | wind turbine, wind turbines, wind power, wind energy | wynmole
kernenergie, kerncentrale, straling, nucleair | nuclear energy, nuclear power, nuclear, radiation | kearnenerzjy | ~ energie
klimaat, klimaatverandering, klimaatadaptatie, opwarming | climate, climate change, climate adaptation, global warming | klimaat | ~ hittestress
hittestress, hitte, hittegolf, warm weer | heat stress, heat wave, heat in the city, hot weather | waarmtestress | ~ klimaat
weersverwachting, weerbericht, weersomstandigheden, storm, onweer | weather, weather forecast | waarberjocht | ~ klimaat, knmi
regen, neerslag, regenval, hoosbui | rain, rainfall, precipitation, heavy rain | rein | ~ wateroverlast
droogte, watertekort | drought, water shortage | drûchte | ~ water
overstroming, wateroverlast, hoogwater, hoog water | flood, flooding, high water | oerstreaming | ~ dijk
water, wateren | waters | wetter | ~ waterbeheer, drinkwater
waterbeheer, watersysteem, oppervlaktewater | water management, water system, surface water | wetterbehear | ~ waterschap, water
waterpeil, waterpeilmeter, waterstand, peilbeheer | water level, water level management | wetterpeil | ~ water
waterkwaliteit, schoon water | water quality, clean water | wetterkwaliteit
zwemwater | bathing water, swimming water | swimwetter
drinkwater, kraanwater, kraan, waterleiding | drinking water, tap water, water supply | drinkwetter | ~ water
grondwater, grondwaterstand | groundwater, ground water level | grûnwetter | ~ water
afvalwater, rioolwater, rioolwaterzuivering, rwzi, zuivering, zuiveringsinstallatie, waterzuivering | waste water, wastewater, sewage, sewage treatment, water treatment | ôffalwetter | ~ riool
riool, riolering, put, kolk, rioolbuis, rioolinspectie | sewer, sewerage, drain, sewer pipe, sewer inspection | riel, riolearring | ~ afvalwater
watergang, watergangen, sloot, sloten, beek | ditch, ditches, watercourse, stream | sleat | ~ water, gracht
gracht, grachten, kanaal, kanalen, vaarweg | canal, canals, waterway | grêft, kanaal | ~ watergang, schip
demping, dempingen, sloot dempen | filling in of ditches | | ~ sloot
schouw, schouwen, schouwbrief, slootschouw | ditch inspection, inspection of watercourses | skou | ~ sloot, inspectie
maaien, maaibeheer, maaiwerk, gras maaien | mowing, mow | meane | ~ groenonderhoud
gemaal, gemalen, pomp, pompen | pumping station, pump, pumps | gemaal | ~ waterpeil
sluis, sluizen, stuw, stuwen | sluice, weir, canal lock | slûs | ~ waterpeil, schip
dijk, dijken, waterkering, dijkinspectie, dijkbewaking | dike, dyke, levee, flood defence, flood defense | seedyk | ~ overstroming
waterschap, hoogheemraadschap, wetterskip, waterschappen | water board, water authority, regional water authority | wetterskip | ~ waterbeheer
rijkswaterstaat, rws | directorate-general for public works and water management | rykswettersteat | ~ weg, water
omgevingsdienst, milieudienst, regionale uitvoeringsdienst, rud | environment agency, environmental agency, environmental service | omjouwingstsjinst | ~ milieutoezicht
milieutoezicht, milieucontrole, milieucontroles, milieu-inspectie, wet milieubeheer, milieubeheer | environmental inspection, environmental supervision, environmental enforcement | miljeutafersjoch | ~ toezicht
vuurwerk, vuurwerkoverlast, vuurwerkverkenner | fireworks, firework | fjoerwurk | ~ veiligheid
verlichting, straatverlichting, lantaarnpaal, lantaarnpalen, straatlantaarn, lichtmast, kapotte lamp | lighting, street light, street lighting, lamp post, streetlight | ferljochting, lantearnepeal | ~ openbare ruimte
duurzaam, duurzaamheid | sustainable, sustainability | duorsum, duorsumens | ~ milieu
houtstook, houtrook, kachel, open haard | wood burning, wood smoke, wood stove | houtkachel | ~ luchtkwaliteit
rivier, rivieren | river, rivers | rivier | ~ water
zee, zeeën, oceaan, noordzee | sea, ocean, north sea | see | ~ water, strand
`;
