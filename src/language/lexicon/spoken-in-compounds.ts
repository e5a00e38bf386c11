/** Short everyday words of which people make compounds, by field of daily life, and what entries call it, one a line. */
export const spokenInCompounds: string = `
bonus, extraatje, extraatjes, bijverdienste, bijverdiensten, beloning, aanmoediging, opsteker | bonus | | ~ toelage, bijverdienbeloning, toeslag, inkomenstoeslag
limiet, limieten, plafond, plafonds, bovengrens, hoogste bedrag, grensbedrag | limit, ceiling | | ~ limieten, maximum, maximumtarieven, grens
winst, winsten, verlies maken, omzet, balans, jaarrekening, jaarrekeningen, jaarstukken, jaarcijfers, kasboek, boekhouding, boeken, begroting | annual accounts, bookkeeping | | ~ begroting, financieel, jaarverantwoording, administratie
opbrengst, opbrengsten, inkomsten van de staat, wat het oplevert | proceeds | opbringst | ~ ramingsmodellen, inkomsten, raming
zwart geld, zwartgeld, zwartspaarder, zwartspaarders, zwart sparen, geheime rekening, buitenlandse rekening, spaargeld in het buitenland | undeclared savings | | ~ common reporting standard, vermogen, buitenland
envelop, enveloppen, aanslagbiljet, aanslagbiljetten, biljet, biljetten, belastingaanslag, belastingpapieren | tax assessment | | ~ aanslag, aangifte, lokale heffingen, belastingbedrag
kwitantie, bonnetje, bonnetjes, bon, nota, nota's, rekeningen betalen, facturen betalen, debiteur, debiteuren, schuldeiser, schuldeisers | receipt, debtor, creditor | | ~ facturen, factuurverwerking, incasso, betaalbestanden
lening, leningen, leenbedrag, lenen, uitlenen, geleend geld, krediet, kredieten, borgstelling | loan, credit | liening | ~ kredietrisico, uitleen, krediet, rentelasten, staatsschuld
veiling, veilingen, veilen, bod, biedingen, openbare verkoop | auction | | ~ biedingen, aanbesteding, verkoop
deeltijd, parttime, voltijd, fulltime, ploegendienst, vakantiewerk, bijbaan, bijbaantje, zzper, zzpers, flexwerk, oproepkracht | part-time, shift work | | ~ inkomsten, inkomstenverrekening, werk, zelfstandigen
uitstroom, uitstromen, uit de bijstand, aan het werk komen, instroom, instromen, doorstroom, traject, trajecten, begeleidingstraject, werktraject | outflow to work | | ~ re-integratie, bijstand naar werk, werkverkenner
personeelszaken, personeelsdienst, personeelsadministratie, verlofaanvraag, in dienst nemen, nieuwe medewerker, nieuwe medewerkers | human resources | personiel | ~ hr, hr services, werknemersgegevens, personeel
paraatheid, paraat, gereedheid, inzetbaarheid, inzetbaar, strijdkrachten, kazerne, kazernes, munitie, tanks, oorlogsschip, gevechtsvliegtuig | readiness, barracks | | ~ operationele gereedheid, defensie, materieel
oefening van het leger, schietoefening, helikopter, helikopters, straaljager, straaljagers, laagvliegen | military exercise, helicopter | | ~ defensie, luchtvaart, geluid
schip, schepen, scheeps, scheepvaart, binnenvaartschip, vrachtschip, steiger, steigers, aanlegplaats, rondvaartboot, sloep, sloepen, varen | ship, vessel, jetty | skip, boat | ~ binnenvaart, scheepvaart, passagiersvaart, ligplaats, ais
bord, borden, gevel, gevels, gevelbord, gevelborden, uithangbord, uithangborden, lichtreclame, winkelpui, etalage, reclamezuil | shop sign, billboard | | ~ reclame, reclames, reclamebelasting
ruit, ruiten, autoruit, autoruiten, raam, ramen, venster, deur, deuren, inzittende, inzittenden, bestuurder herkennen, passagier in de auto | car window, windscreen | rút, doar | ~ blurring, onherkenbaar, anonimiseren, tiresias
schimmel, schimmels, vocht in huis, lekkage, ketel, cv-ketel, verwarming, meterkast, gasleiding, gasaansluiting, van het gas af | damp, mould, boiler, heating | skimmel | ~ aardgasvrij, warmtenet, woningen
energiecertificaat, energielabel aanvragen, label van mijn huis, woninglabel, isolatie, isoleren, dubbel glas, spouwmuur | energy certificate, insulation | | ~ energielabel, energielabelgenerator, energiebesparing
zonnedak, zonnedaken, zonnecel, zonnecellen, panelen op het dak, zonnestroom, zonnepark | solar roof | sinnepaniel | ~ zonnepanelen
netbeheer, netbeheerkosten, transportkosten, aansluitkosten, vastrecht, aansluiting op het net, netkosten | grid fees | | ~ netbeheerders, tariefbesluitalgoritme, tarieven, elektriciteit
vijver, vijvers, beek, beken, beekje, rivier, rivieren, sloten, kanaal, kanalen, plas, plassen, watergang, oever, oevers | pond, brook, river | beek, rivier | ~ watergangen, afvoer, waterpeil, oppervlaktewater
peil, peilen, waterhoogte, hoogwater, laagwater, waterstanden, waterniveau | water level | | ~ waterpeil, afvoer, grondwater, waterpeilmeter
rioolzuivering, rioolwaterzuivering, rioolwater, vuil water, beluchten, beluchting, slib, zuiveren, waterzuivering, afvalwaterzuivering | sewage treatment, aeration | | ~ rwzi, afvalwater, lachgas, luchtdebieten, waterdebieten
weide, weides, weiland, weilanden, wei, weien, hooiland, maaien, gemaaid, maaidatum, koeien in de wei | meadow, mowing | greide | ~ maaidata, maai, grasland, landbouwpercelen
pacht, pachten, pachter, pachters, pachtgrond, landgoed, landgoederen, landbouwgrond, akkers, bouwland | lease of farmland | pacht | ~ agrarische gronden, teeltplan, landbouwpercelen, gewas
heide, hei, heidevelden, vergrassing, vergrast, dichtgegroeid, planten in de natuur, begroeiing | heath | heide | ~ heidevergrassingsmonitor, vegetatie, natuur
zand, klei, veen, modder, bodemsoort, grondsoort, grondboring, bodemdaling, verzakking | sand, clay, peat | sân, klaai | ~ bodem, grond, ondergrond
matrixbord, matrixborden, verkeersbord, bewegwijzering, richtingbord, informatiebord, wegwijzer, drip | message sign, road sign | | ~ verkeersinformatiesysteem, verkeersborden, wbu-tabel, verkeersmanagement
paaltje, paaltjes, zakpaal, zakpalen, verzinkbare paal, inrijpaal, afsluitpaal, poller | bollard | | ~ pollen, slagbomen, vezips
verkeersdrempel, drempel, drempels, opbreking, wegopbreking, afsluiting, wegafsluiting, straat afgesloten, omleiding, omleidingen, omrijden | road closure, diversion | omlieding | ~ verkeersmodel, bereikbaarheidsregie, werkzaamheden, bereikbaarheid
groentijd, groentijden, groen licht, rood licht, lang rood, groene golf, wachten voor rood, verkeerslus, lus in de weg, afstelling, afstellen | green time, red light | | ~ verkeerslichten, verkeersregelinstallatie, vri
kruising, kruisingen, kruispunten nabootsen, verkeer nabootsen, nabootsen, simuleren, naspelen | simulate traffic | krusing | ~ microsimulatie, microsimulatiemodellen, simulatie
teller, tellers, tellen, geteld, aantallen tellen, hoeveel mensen, bezoekersteller | counting people | telle | ~ telsensoren, personen tellen, druktemeting
parkeermeter, parkeerautomaat, parkeerkaartje, parkeerwacht, parkeercontroleur, auto met camera, camera-auto | parking meter, camera car | | ~ scanauto, parkeercontrole, parkeercontroles
wijkagent, wijkagenten, agente, dienders, politiekorps, bij de politie werken, politieagent worden, werken bij de politie, vacature bij de politie | community officer, police job | plysje | ~ politie, chatbot job
zeden, zedendader, zedendaders, zedenmisdrijf, aanranding, verkrachting, pedofiel, seksueel misbruik, seksueel geweld | sex offender | | ~ sexual, ssa, soap, seksuele, recidive
opnieuw de fout in, kans op herhaling, weer misdrijf plegen, terugval, herhaling van een misdrijf | reoffending | | ~ recidive, recidiverisico, oxrec, ssa
beeldmateriaal, filmpje, filmpjes, gefilmd, filmen, opname, opnames, opnamen, toestel, toestellen, welk toestel, fototoestel | footage | filmke | ~ camera, camera-identificatie, beelden, bodycam
stemmen tellen, stemmenteller, stemmentellers, stembureaulid, stembureauleden, stemlokaal, stemhokje, kieslokaal | vote counters, polling station | stimburo | ~ stembureau, stembureaumanager, verkiezingen
dialoog, dialogen, gesprek voeren, met elkaar praten, in gesprek, debatteren, discussie, discussies, mening geven, meningen, inspraakreactie, inspraakreacties, zienswijze, zienswijzen | dialogue, opinions | petear | ~ participatie, polis, sensemaking, civinc, debatrijk
vertrekken uit nederland, uitgezet, uitzetten, het land uit, het land verlaten, terug naar eigen land, terugsturen, uitgeprocedeerd | leaving the country, deportation | | ~ terugkeer, kansrijkheid, vertrek
plaatsing op school, schoolplaatsing, schoolkeuze, plek op school, loten voor een school, aanmelden op school, toelating op school | school admission | | ~ aanmeldbeleid, basisscholen, toewijzing
spijbelen, spijbelaar, spijbelaars, spijbelmelding, verzuim, schoolverzuim, ongeoorloofd afwezig, niet op school | truancy | | ~ leerplicht, leerplichtambtenaren, allocatie
jeugdpsychiatrie, kinderpsychiater, jeugd-ggz, psychische klachten bij kinderen, psychisch, stoornis, stoornissen, gedragsprobleem, gedragsproblemen | child psychiatry | | ~ psychische stoornissen, sdq, spsy, jeugd
verpleeghuis, verpleeghuizen, verzorgingshuis, verzorgingstehuis, plek in een verpleeghuis, bejaardentehuis, ouderenzorg | nursing home | ferpleechhûs | ~ zorgprofiel, indicatiestelling, wlz, langdurige zorg
zorginstelling, zorginstellingen, zorgaanbieder, ziekenhuizen, instelling in de zorg, zorgbedrijf, zorgbureau | care provider | | ~ zorgaanbieders, zorgaanbieder
zorgverlener, zorgverleners, zorgregister, artsenregister, verpleegkundigen, inschrijving als arts, big-register | register of doctors | | ~ big, herregistratie
tbc, geelzucht, leverontsteking, ziekte opsporen, ziektes vinden, bloedonderzoek | tuberculosis | | ~ hepatitis, ggd, infectieziekten
assistent, assistenten, digitale hulp, digitale medewerker, digitale collega, hulp in de computer, kantoorhulp | digital helper | helper | ~ ai-assistent, copilot, chatbot, virtuele assistent, gem
baliemedewerker, baliemedewerkers, loketmedewerker, telefoniste, receptie, aan de balie, aan het loket | desk clerk | | ~ balies, klantcontact, virtuele assistent, chatbot
web, site, sites, gemeentesite, homepage, zoekvenster, zoekbalk, zoeken op de site, zoekvak | web, search box | webside | ~ website, websites, zoekresultaten
kunstmatige intelligentie gebruiken, generatieve ai, gpt, taalcomputer, tekst laten schrijven, tekst laten maken, schrijven met ai | generative ai, gpt | | ~ copilot, generatieve, gpt, taalmodel, ai-assistent
rekenblad, rekenbladen, werkblad, werkbladen, tabel, tabellen, grafiek, grafieken, cijfers in beeld | spreadsheet, charts | | ~ excel, power bi, dashboard
lek, lekken, beveiligingslek, veiligheidslek, zwakke plek, zwakke plekken, gat in de beveiliging, kwetsbare software | software vulnerability | lek | ~ kwetsbaarheden, kwetsbaarheid, velma, cyber
storing, storingen, radiostoring, stoorzender, ruis, slecht signaal, geen bereik, zender, zenders, zendmast, radiogolven, radioverkeer | radio interference, transmitter | steuring | ~ frequentie, frequentieplanningstools, frequentiegebruik, luchtvaartband, itu
vals, valse, nagemaakt document, echtheid, echt of nep, vervalst document, documentvervalsing, namaak | counterfeit, authenticity | falsk | ~ documentonderzoek, documentcheck, documentscanners, echtheid
dubbel, dubbele, tweemaal, twee keer, dubbelop, kopie, kopieen, doublure, doublures, dubbele stukken, dubbele berichten | twice, duplicate copies | dûbel | ~ ontdubbeling, ontdubbelingscript, dubbelinschrijvingen, samenloop
onleesbaar, onleesbaar gemaakt, balkje, balkjes, zwarte balkjes, streep door namen, afplakken, doorstrepen, maskeren, maskering, vervagen, vervaagd, wazig | black bars, masking | | ~ anonimiseren, lakken, blurring, datamask
lakprogramma, laktool, lakwerk, woo-stukken, woostukken | redaction software | | ~ anonimiseren, anonimiseringssoftware, anonimiseringstool, lakken
trend, trends, ontwikkeling volgen, nieuws volgen, krantenberichten, wat er speelt, actualiteit | trend, news monitoring | | ~ media monitor, oog op zuid-holland, trends, monitor
trilling, trillingen, lawaai, herrie, kabaal, decibel, decibels, geluidsgrens, geluidsnorm | vibrations, racket | trilling | ~ geluid, geluidsmodel, omgevingslawaai, geluidsbelasting
licht in de nacht, nachtelijke hemel, lichtvervuiling, lichthinder, sterren zien, nachthemel | light pollution, night sky | | ~ duisternismonitor, duisternis
golfplaat, golfplaten, asbestdak, asbestdaken, asbest op het dak, asbest weghalen, sloop, slopen | asbestos roof | | ~ asbest, asbestsloopmeldingen
chemisch, chemische, fabrieken, gevaarlijke stoffen, giftig, gif, giftige, gaswolk, industrie | chemical plant, toxic | | ~ seveso, gevaarlijke stoffen, kwetsbaarheidstoekenning
meubel, meubels, spullen op straat, grofvuil, vuil op straat, rommel op straat, afval naast de bak | furniture on the street | | ~ bijplaatsing, straatafval, afval
vuilcontainer, vuilcontainers, kartonbak, kartonbakken, papierbak, oud papier, papiercontainer, volle container, volle bak, bak legen | paper bin, full container | | ~ afvalcontainers, papiercontainers, afvalinzameling, prullenbak
weidevogel, weidevogels, eieren, broeden, broedvogel, broedende vogels, nesten | birds' nests, breeding birds | | ~ vogels, nestgeluid, signaleren vogels
dijken, dijk kapot, dijkdoorbraak, barst, barsten, scheur in de dijk, waterkering | cracks in dikes | dyk | ~ waterkeringen, scheurdetectie
fusies, fusie, overname, overnames, samengaan van bedrijven, concurrentie, concurrent, concurrenten, marktmacht, kartel, prijsafspraak, prijsafspraken | merger, cartel | | ~ fusies en overnames, marktafbakeningsalgoritme, prijsaankondigingsalgoritme
overheidsopdracht, overheidsopdrachten, opdracht van de overheid, aannemer, aannemers, bouwbedrijf, bouwbedrijven, inschrijven op een opdracht | public contract, contractors | | ~ aanbestedingen, tendertrends, groslijst, aannemers
branche, branches, bedrijfstak, bedrijfssoort, soort bedrijf, bedrijfscode | line of business | branche | ~ sbi, nace, bedrijfsactiviteiten
werelddoel, werelddoelen, doelen van de vn, duurzame doelen, duurzame ontwikkeling | sustainable development goals | | ~ duurzaamheidsmonitor, sdg, brede welvaart
kortverblijf, toeristenvisum, visum voor vakantie, visum aanvragen, familie laten overkomen | tourist visa | | ~ visum, kort verblijf, schengen
aardbeving, aardbevingen, bevingen, bevingshuis, scheuren in mijn huis, huis versterken, versterken | earthquake house | ierdbeving | ~ versterking, mijnbouwschade, veiligheidsnorm, waardedaling
`;
