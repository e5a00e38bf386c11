/** Concepts of farming, animals and nature, one a line. */
export const agricultureAndNature: string = `
landbouw, boerenbedrijf, agrarisch, agrarische, akkerbouw, landbouwer | agriculture, farming, agricultural, arable farming | lânbou | ~ boer
boer, boeren, boerin, agrariër, veehouder, tuinder | farmer, farmers, livestock farmer | boer | ~ landbouw, glb, gewas, landbouwer
glb, gemeenschappelijk landbouwbeleid, landbouwsubsidie, landbouwsubsidies | common agricultural policy, farm subsidy, agricultural subsidy | | ~ subsidie, landbouw
gewas, gewassen, gewasclassificatie, teelt, teeltplan, gewasherkenning, oogst, akker | crop, crops, crop classification, crop recognition, cultivation plan, harvest | gewaaks, rispinge | ~ landbouw, satellietbeeld
landbouwgrond, weiland, grasland, weide, bouwland | farmland, grassland, pasture, agricultural land | lân, greide | ~ perceel
bestrijdingsmiddel, bestrijdingsmiddelen, gewasbeschermingsmiddel, gewasbeschermingsmiddelen, pesticide | pesticide, pesticides, crop protection product, plant protection product | bestridingsmiddel | ~ landbouw
mest, mestfraude, meststoffen, bemesting | manure, fertiliser, fertilizer, manure fraud | dong | ~ stikstof
vee, veehouderij, koe, koeien, varken, varkens, kip, kippen, schaap, schapen | livestock, cattle, cow, pig, chicken, sheep | fee, ko, bargen, skiep | ~ boer
dier, dieren, beest, beesten | animal, animals | bist, bisten | ~ huisdier, dierenwelzijn
dierenwelzijn, dierenmishandeling, dierenleed | animal welfare, animal abuse | bistewolwêzen | ~ dier
dierproef, dierproeven | animal testing, animal experiment | bisteproef
huisdier, huisdieren, kat, katten, poes | pet, pets, cat | húsdier | ~ hond
hond, honden, hondenpoep, poep | dog, dogs, dog poo, dog mess | hûnen | ~ hondenbelasting
dierenarts, dierenartsen, veterinair, veterinaire, diergeneesmiddel, diergeneesmiddelen | veterinarian, veterinary, animal medicine, veterinary medicine | feedokter, bistedokter | ~ dier
dierziekte, dierziekten, vogelgriep, dierziektes | animal disease, bird flu, avian influenza | bistesykte | ~ dier
slacht, slachthuis, slachterij, slachten | slaughter, slaughterhouse, abattoir | slacht | ~ vee
visserij, visser, vissers, vis, vissen, vangst, sportvisser | fishery, fishing, fisherman, fish catch, fisheries | fiskerij, fisk | ~ schip
natuur, natuurgebied, natuurgebieden, natura 2000, natuurbeheer, natuurbescherming | nature, nature reserve, nature conservation | natuer | ~ milieu
bos, bossen, houtopstand, bosbouw, houtproduct, houtproducten | forest, woods, woodland, forestry, timber products | bosk | ~ boom
boom, bomen, boomkap, boom kappen, kappen, kapvergunning, boominspectie, boomonderhoud, vellen | tree, trees, felling trees, tree felling, cutting down trees, tree felling permit | beam, beammen | ~ groenonderhoud
groen, groenonderhoud, plantsoen, groenbeheer, groenvoorziening, beplanting | green space, greenery, green maintenance, parks maintenance | grien | ~ park
park, parken, stadspark, recreatiegebied | parks, city park, public park | park | ~ groen
plant, planten, onkruid, vegetatie, begroeiing | plants, weeds, vegetation | plant, ûnkrûd | ~ groen
exoot, exoten, japanse duizendknoop, invasieve plant | invasive species, japanese knotweed, invasive plant | | ~ plant
vegetatiemonitor, rivierbegroeiing, vegetatielegger | vegetation monitoring | | ~ rivier
volkstuin, volkstuinen, volkstuincomplex | allotment garden, allotment gardens |
eikenprocessierups, processierups, rups, rupsen | oak processionary caterpillar, caterpillars | rûp
ongedierte, rat, ratten, rattenoverlast, muizenplaag, plaagdier, plaagdieren | vermin, rats, pest control, pests | ûngedierte, rôt
vogel, vogels, nest, nesten, weidevogel, weidevogels, meeuw, meeuwen, nestgeluid | bird, birds, nests, meadow birds, gulls | fûgel | ~ natuur
wilde dieren, faunabeheer, fauna, wildbeheer | wildlife, wild animals | wylde bisten | ~ natuur, jacht
jacht, jager, jagers | hunting, hunter | jacht
muskusrat, muskusratten, bever, bevers | muskrat, beaver, coypu | bisamrôt
wolf, wolven | wolves | wolf
plantengezondheid, bloembollen, zaden, fytosanitair | plant health, flower bulbs, seeds, phytosanitary | | ~ landbouw
weersverzekering, oogstschade, hagelschade | weather insurance, crop damage, crop insurance | | ~ landbouw
exportcertificaat, importcertificaat, certificaat voor export | export certificate, import certificate | | ~ uitvoer
`;
