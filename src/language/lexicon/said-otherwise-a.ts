/** Other words of daily life for what public bodies, professionals and laws name in their own way, one a line. */
export const saidOtherwiseA: string = `
cv-scanner, cv screenen, cv beoordelen, headhunter, functieomschrijving, functie-eisen, taakomschrijving, profielschets | | | ~ kandidatenprofielen, functiebeschrijvingen, sollicitanten, kandidaten
baantje, baantjes, arbeidsplaats, arbeidsplaatsen, jobsite, vacaturebank, banenbank, jobcoach, jobhunter | | | ~ matchen op vacatures, werkzoekenden, matching
kundigheden, vakbekwaamheid, kwalificaties | | | ~ competenties, vaardigheden, skills
reistijdkaart, bereikbaarheidskaart, isochroon, isochronen, woonplek zoeken, woonplek kiezen, forenzen, forens, pendelen, woon-werkverkeer, woon-werkafstand, reizen werk | | | ~ reistijd, mapitout
langdurig werkloos, langdurig werkloze, langdurig werklozen, baankans, baankansen, werkhervattingskans | | | ~ werkverkenner, maatwerkscan, werkhervatting
ww'ers, werkloosheidsgeld, baan zitten | | | ~ ww-uitkering, ww
erflater, erflaters, successiebelasting, erfaangifte, legaat | | | ~ erfbelasting
vuurwerkresten, explosief, explosieven, plofkraak, plofkraken, bom voordeur, aanslag vuurwerk, springstof, springstoffen, kruitresten | | | ~ vuurwerkverkenner, vuurwerk
versleuteling, cryptografie, vertrouwelijk bericht, bsn gemaild, mailwaarschuwing | | | ~ veilig mailen, beveiligd mailen, zivver, smartlockr
databreuk, informatielek, gelekte mail, uitgelekt, uitlekken, ongeluk verstuurd, abusievelijk verzonden, bcc vergeten | | | ~ datalekken, veilig mailen, beveiligd mailen, dlp
vraagbaak, webchat, livechat, chatscherm, chatten gemeente, gemeentechat, digitale gids, robot website, antwoordrobot | | | ~ chatbot, virtuele assistent
gesproken chatbot, sprekende chatbot, belrobot, keuzemenu, belmenu | | | ~ voicebot, telefonie
gemeentebalie, gemeenteloket, webloket, digiloket, gemeentezaken, online formulier, webformulier, webformulieren, digitaal formulier | | | ~ burgerzaken, e-diensten, digitale aanvragen, basisregistratie personen
pasgeborene, pasgeboren baby, naamskeuze, erkenning kind, kind erkennen, geboorteakte, geboortebewijs, trouwakte, huwelijksakte, overlijdensakte, ondertrouw, huwelijksaangifte, partnerschap melden | | | ~ geboorte, burgerzaken, burgerlijke stand
adresbewijs, woonbewijs, bewijs adres, levensbewijs, bewijs leven, bewijs goed gedrag, gedragsverklaring, vog aanvragen, verklaring omtrent gedrag | | | ~ uittreksel, burgerzaken
geheim adres, adres afschermen, gegevens afschermen, adres geheim houden, gegevens geheim houden | | | ~ geheimhouding
emigreren, emigrant, buitenland verhuizen, verhuizen buitenland | | | ~ emigratie
student beperking, studenten beperking, gehandicapte student | | | ~ studietoeslag
ondergrondse kabels, grondkabels, stroomleiding, middenspanning, kabeltemperatuur, hitte kabel, overbelaste kabel, kabels overbelast | | | ~ dynamisch kabelmodel, elektriciteitsnet
stroomfile, stroomtekort, stroomaansluiting wachtlijst, wachtlijst stroom, netverzwaring, transportcapaciteit, elektrificeren, elektrificatie, terugleveren, teruglevering | | | ~ congestie, elektriciteitsnet, netbelasting
elektriciteitsnetwerk, energienetwerk, hoogspanningsnet, nutsbedrijf, nutsvoorzieningen | | | ~ elektriciteitsnet, netbeheerder, energieleveranciers
wandelpromenade, winkelpromenade, voetgangersstraat | | | ~ geslotenverklaring, autoluwe, voetgangersgebied, kentekencamerahandhaving
doorgaand verkeer weren, doorgaand verkeer, sluipweg, sluipweggetje, sluipwegen, afsnijden wijk, busbaan, busbanen, busstrook, bussluis, rijden busbaan | | | ~ geslotenverklaring, geslotenverklaringen, knippen, inrijverboden
oude dieselauto, uitstootvrij, vrachtwagenverbod, oude vrachtwagen, stadslogistiek, stadsdistributie, bezorgbus | | | ~ milieuzone, zero-emissie, nul-emissiezone
bezoekersparkeren, bezoekerspas, bezoekersregeling, bezoekerskaart, kraskaart, kraskaarten, gastparkeren, parkeertegoed | | | ~ parkeervergunning bezoek, parkeerbudget, bezoek
rollator, aangepaste badkamer, beugels badkamer | | | ~ wmo, wmo-voorzieningen, maatschappelijke ondersteuning
zorgvraag voorspellen, toename ouderen, dubbele vergrijzing, tekort wmo, budget wmo, wmo-budget, zorgbudget | | | ~ wmo-voorspelmodel, wmo voorspelmodel
raadsverslag, raadsverslagen, besluitenlijst, commissievergadering, raadscommissie, debat terugzoeken, woordvoerders raad | | | ~ raadsvergaderingen, videosearch, notubiz, vergaderingen
notulist vervangen, gesprekken opnemen, gesprek opnemen, actiepuntenlijst, actiepunten | | | ~ notulen, transcriptie, spraak naar tekst, verslagen
fietsongeluk, fietsongelukken, gevaarlijke bocht, black spot, ongevallenlocatie | | | ~ verkeersveiligheid, ongevalrisico, verkeersongevallen
selectiespel, geschiktheidstest, capaciteitentest, persoonlijkheidstest, psychologische test, rekrutering, recrutering | | | ~ gamification, werving, sollicitanten
zinkpaal, zinkpalen, inzinkbare paal, inzinkbare palen, verzinkpaal, beweegbare paal, beweegbare palen, neerklappaal, rampaal, verzakpaal, obstakelpaal, straatpaal, straatpaaltje, antiparkeerpaal, afzetpaal, afzetpaaltje, doorrijpas, doorrijontheffing, ontheffingspas, toegangspas auto, toegang straat | | | ~ vezips, paaltjes, slagbomen, ontheffing
id-fraude, id-scan, id-scanner, id-controle | | | ~ documentscanners, identificatiedocumenten, identiteitsbewijzen
aow'ers, pensioengerechtigd, pensioengerechtigden, bijstand ouderen, ouderenbijstand | | | ~ aow, aio-aanvulling, sociale verzekeringsbank
kinderuitkering, wezenpensioen, wezenuitkering, weduwenuitkering, vrijwillig bijverzekeren | | | ~ kinderbijslag, anw, svb
loonadministratie, loonadministrateur, salarisadministrateur, salarisstrook, brutoloon, nettoloon, personeelskosten, werkgeverslasten, sociale lasten, werkgever sjoemelt | | | ~ loonheffingen, aangifte loonheffingen, inhoudingsplichtigen
kilometerregistratie, kilometeradministratie, rittenadministratie, rittenstaat, privékilometers, zakelijke kilometers, bedrijfsauto, bedrijfswagen, dienstauto, leasebak, lease-auto, busje zaak | | | ~ rittenregistratie, privégebruik auto, geen privégebruik
boekhouding, boekhouder, boekhouders, boekhoudkundig, crediteur, inkoopfactuur, inkoopfacturen, efactuur | | | ~ factuurverwerking, facturen, e-facturen, financiële administratie
bevooroordeeld, partijdig, partijdigheid, vooringenomen, stereotypen, seksistisch, seksisme, racistisch, racistische, genderneutraal, genderneutrale, mannelijke woorden, mannelijke vrouwelijke woorden, vrouwonvriendelijk, uitsluitend taalgebruik | | | ~ bias, inclusieve taal
hectaresubsidie, hectarepremie, aardappelveld, bietenland, weiland, weilanden, grasland, graslanden, geteeld, omgeploegd, maaien, hooien, grasmaaien | | | ~ glb, gewasclassificatie, areaal monitoring systeem
ruimtefoto's, sentinel, aardobservatie | | | ~ satellietbeelden, satellietdata, remote sensing
jeugdzaak, jeugdzaken, jeugdreclassering, taakstraf jongere, werkstraf jongere, leerstraf | | | ~ jeugdstrafrecht, strafadvies, ritax, jeugdstrafrechtketen
loonstroken inleveren, loonstrook opsturen, inkomstenbriefje | | | ~ inkomstenverrekening, controle inkomsten, loonstroken
waterstromen, stromingsleer, hydroloog, hydrologisch, hydraulica, straat blank, ontwatering, piekbui, piekbuien, clusterbui, extreme neerslag | | | ~ watermodel, wateroverlast, hydrodynamische, regenwaterafvoer, neerslag
bedrijfscontrole, bedrijfscontroles, bedrijfsbezoek, bedrijfsbezoeken, bedrijfsinspectie, bedrijfsinspecties, fabriek controleren, fabrieken controleren, fabriekscontrole, inspectiebezoek, inspectiebezoeken, inspectiefrequentie, controlefrequentie, controlebezoek | | | ~ milieutoezicht, milieucontroles, risicogericht toezicht, toezicht milieu
energiebesparingsplicht, energieverspilling, energietoezicht, energieplicht | | | ~ energiecontroles
taxatierapport, huizenprijzen, eigenaarsbelasting, referentiewoning, referentiewoningen, vergelijkingswoning | | | ~ woz taxatie, woz-waarde, modelmatige waardebepaling, waarderen woz
scheurtjes, gescheurde muur, gescheurde muren, scheurvorming, muren gescheurd, bodembeweging, bodemdaling, verzakking huis, verzakt huis, verzakte huizen, dubbele schade, schadeopname, gasdossier | | | ~ mijnbouwschade, schades, schadebedragen, instituut mijnbouwschade
robot kantoor, digitale collega, overtypen, overtikken, overkloppen, gegevens overnemen, gegevens overzetten, knippen plakken, kopiëren plakken, geestdodend werk, saai werk, routinematig werk, terugkerend werk, terugkerende taken, handmatige handelingen, eentonig werk, monotoon werk, geautomatiseerde handelingen | | | ~ rpa, robotic process automation, repetitieve
bedankje mantelzorgers, mantelzorgbonus, cadeaubon mantelzorg, pluim mantelzorgers, dank mantelzorgers, mantelzorgbedrag | | | ~ mantelzorgwaardering
pand opdelen, huis opsplitsen, woning opsplitsen, pand opsplitsen, splitsingsvergunning, kadastraal splitsen, bouwkundig splitsen, appartementsrecht, appartementsrechten, kamerverhuurvergunning, verkameren, verkamering, kamers verhuren, kamerbewoning, omzettingsvergunning, woningdelen, woningvorming, woonvergunning, huisvestingsvergunning | | | ~ splitsen van woningen, vergunningverlening wonen, woonruimte
sociale recherche, sociaal rechercheur, bijstandsrechercheur, steunfraude, uitkeringstrekker, uitkeringstrekkers, fraudeopsporing, fraudecontrole, fraudeonderzoek, fraudezoeker, fraudealgoritme, fraudesysteem, misbruik bijstand | | | ~ fraudebestrijding, onrechtmatigheid, onrechtmatige uitkering, heronderzoeken uitkeringsgerechtigden
gemeentekosten, factuur gemeente, behandelkosten, dossierkosten, aanvraagkosten, legesaanslag | | | ~ leges, legesberekening, leges lijst
paspoortpiek, paspoortdrukte, drukte gemeente, baliebezetting | | | ~ reisdocumenten, balies van burgerzaken, piekmomenten
studiekosten, collegekosten, tweede master, tweede bachelor, instellingsgeld | | | ~ collegegeld
kansberekening, kansrekening, waarschijnlijkheidsrekening, onzekerheidsmarge, risicoreservering, risico-opslag, onvoorziene kosten, onvoorzien, calculator kosten, kostencalculatie, kostenberekening bouw, begrotingsrisico, betrouwbaarheid begroting, budgetoverschrijding | | | ~ raming, monte carlo, kostenraming
omvallen, omgevallen energiebedrijf, energieleverancier omgevallen, solvabiliteit, liquiditeit, kredietwaardigheid, kredietwaardig, jaarcijfers, balanscijfers, kapitaalpositie | | | ~ financiële positie, quickscan financiële positie
invalide, invaliden, invaliditeit, chronisch ziek werken, restverdiencapaciteit, verdiencapaciteit, verdienvermogen, uwv-keuring, herkeuring, herkeuringen, herkeurd, keuringsuitslag, passende functies, geduide functies, wia-uitkering | | | ~ arbeidsongeschikt, claim beoordelings- en borgingsysteem, arbeidsongeschiktheid
dader camerabeelden, dader beeld, verdachte beeld, verdachte camera, foto's vergelijken verdachte, pasfoto vergelijken, forensisch beeldonderzoek, gezichtskenmerken | | | ~ gezichtsbeeldvergelijking, gezichtsherkenning, gezichtsvergelijkingsalgoritme
stem verdachte, stemvergelijking, stemanalyse, stemonderzoek, stemherkenning, spraakonderzoek, telefoontap, telefoontaps, tapgesprek, tapgesprekken, afgeluisterd gesprek, afgeluisterde gesprekken, afluisteren, opgenomen stem | | | ~ sprekervergelijking, spraak
hobbelige weg, hobbels weg, rafeling, spoorvorming, wegreparatie, wegreparaties, wegenbouw, wegenbouwer, wegdekinspectie, wegtoestand, toestand weg | | | ~ wegbeheersystematiek, inspectie wegen, onderhoud van provinciale wegen
harde bassen, bassen, dreunende bas, gegil, schreeuwen straat, luide auto's, patserbak, patserbakken, patserauto, luisterpaal, luistercamera | | | ~ geluidsoverlast, geluidsherkenning, geluidsensoren, geluidsmeter
inbraakgolf, braakschade, woningdiefstal, insluipers, insluiping, babbeltruc, politiekeurmerk, goede sloten, alarminstallatie, inbraakalarm | | | ~ woninginbraak, woninginbraakvoorspeller, woninginbraken
gedempt, water dichtgegooid, verdwenen sloot, verdwenen sloten, greppel dempen | | | ~ dempingen, watergangen
gedimd, dimbaar, dimbare verlichting, fietspad verlichting, bewegingssensor lamp, armatuur, ledverlichting | | | ~ openbare verlichting, slimme verlichting, armaturen, dynamische openbare verlichting
bedrijfswaarde, verrekenprijs, verrekenprijzen, transfer pricing, zakelijke prijs, marktconform, marktconforme prijs, aandelen waarderen, aandelenwaarde, ondernemingswaarde, bedrijf schatten | | | ~ bedrijfsvergelijkingstool, waarderingsrapporten
energieplanning, energieplan, energieplannen, energie-infrastructuur, energiesysteem, energiesystemen, energiehub, energiehubs, komt nieuw stroomstation, stroomstation, stroomstations, trafostation, transformatorhuisje, transformatorhuis, trafohuisje, verdeelstation, onderstation, energietransitie, energieplanologie, toekomstige energie, netuitbreiding, uitbreiding stroomnet | | | ~ pmiek, netbelasting
peilschaal, stijgend water, hoogwateralarm, peilbuis, peilbuizen | | | ~ waterstand, waterpeilmeter, waterpeil
poepwater, zuiveringsproces, luchttoevoer, beluchtingstank, zuiveringstank | | | ~ rwzi, rioolwaterzuivering, luchtdebieten, afvalwater
virtuele sensor, meetwaarde schatten, geschatte meting | | | ~ soft sensor
hoeveelheid water, hoeveelheid lucht, doorstroomhoeveelheid, waterdebiet, stroomsnelheid water, kubieke meters water | | | ~ waterdebieten, debieten, afvoer
ai kantoor, schrijftool, tekstrobot, mails opstellen, brieven opstellen, stukken schrijven, nota schrijven, herschrijven, samenvatten, samenvatting maken, samenvattingen maken, office ai, ai outlook, ai teams, ai-collega | | | ~ copilot, ai-assistent, generatieve ai
postkamer, postafdeling, documentatie-afdeling, postbak, mails doorsturen, ingekomen mail, ingekomen stukken, documentherkenning, tekst plaatje, optische tekenherkenning | | | ~ tekst herkenning, tekstherkenning, ocr, documentroutering, poststukken
draagkracht, draagkrachttoets, draagkrachtberekening, vermogensgrens | | | ~ inkomensverklaring, inkomens- vermogenstoets, rechtsbijstand
sociale advocatuur, rechtsbijstandverlener, juridische bijstand, juridisch loket, scheidingsbemiddelaar | | | ~ rechtsbijstand, toevoegautomaat, toevoeging
arbeidskorting, belastingkortingen, aanrechtsubsidie | | | ~ heffingskortingen
auto weggehaald, verkeersfuik, plaatscan | | | ~ anpr, kentekenherkenning, kentekens, beslag op het voertuig
wielklem, wielklemmen, autoklem, parkeerklem, klem auto, klem wiel, geklemd | | | ~ wielkem, scanbussen, beslag
zedenzaak, zedenzaken, pedoseksueel, kindermisbruik, kindermisbruiker, ontuchtpleger, ontuchtplegers, seksueel overschrijdend | | | ~ seksuele misdrijven, seksueel misdrijf, ssa
recidivekans, herhalingsgevaar, gevaarlijkheid inschatten, gevaarlijkheid, gevaar inschatten | | | ~ recidive, risicotaxatie, delictgedrag
scheepvaartpersoneel, scheepspersoneel, bemanning schip, scheepsbemanning, bemanningslid, koopvaardij, koopvaardijschip, zeemansberoep, opvarende, opvarenden, varensgezel | | | ~ zeevarende
pensionado's, overwinteraars, gepensioneerd buitenland, gepensioneerden buitenland, verzekerd buitenland, verdragsland, verdragslanden, buitenlandbijdrage, emigreren pensioen | | | ~ verdragsgerechtigden, wereldinkomen
teveel premie betaald, dubbele zorgpremie | | | ~ ambtshalve teruggaaf, teruggave bijdrage zorgverzekeringswet
vanzelf geregeld, automatisch toekennen, automatisch toegekend, ongevraagd | | | ~ ambtshalve, ambtshalve teruggaaf
subsidieadvies, subsidieadviseur, subsidiewijzer, subsidiezoeker, subsidieassistent, subsidiebot, innovatiesubsidie, innovatiesubsidies | | | ~ subsidie-buddy, subsidie, eip-regeling
golflengte, golflengtes, zendapparatuur, zendinstallatie, zendinstallaties, antenne-installatie, radioverbinding, radioverbindingen, mobilofoon, stoorsignaal, signaalstoring | | | ~ frequentiegebruik, telecommunicatiewet, landmobiel frequentiegebruik
luchtvaartfrequentie, luchtvaartfrequenties, verkeerstoren, vliegtuigcommunicatie | | | ~ luchtvaartband, luchtvaart
chatgpt-alternatief, alternatief chatgpt, nederlandse chatgpt, overheids-chatgpt, overheidschatbot, gemeentegpt, eigen taalmodel, soevereine ai, digitale soevereiniteit, deepseek, gemini ai | | | ~ govchat-nl, safegpt, chatamsterdam, ai-platform
soos, steun trekken | | | ~ toekennen uitkering participatiewet, aanvraag uitkering bijstand, levensonderhoud, bijstandsaanvragen
oproep stemmen, oproepingskaart, verkiezingsuitslag, waterschapsverkiezingen | | | ~ kiesgerechtigden, stemgerechtigde, verkiezingen, stembureaus
wegschouw, bermen, obstakel berm, obstakels langs weg, bomen langs weg, boom langs weg, vangrail, vangrails, bermveiligheid | | | ~ rism-inspectie, verkeersveiligheid, schouwen van de buitenruimte
3d-model, 3d-modellen, 3d-kaart, 3d-kaarten, drie dimensies, puntenwolk, puntwolk, laserscan, panoramafoto, panoramafoto's, rondomfoto, straatfoto, straatfoto's, fotoauto, cameraauto, opnameauto, straatopnames | | | ~ panoramabeelden, 3d puntwolken, buitenruimte
straatmeubilair, verkeersborden tellen, verkeersborden herkennen, verkeersbord, verkeersborden, putdeksel, putdeksels, rioolput, kolk, kolken, straatkolk, straatkolken, boomspiegel, inventariseren | | | ~ objectherkenning, openbare ruimte, buitenruimte, assets
kwijtgescholden, gemeentelijke schulden | | | ~ kwijtschelding, automatische kwijtschelding
boa's filmen, buitengewoon opsporingsambtenaar, buitengewoon opsporingsambtenaren, agressie boa, geweld boa | | | ~ bodycam, bodycams
vaag maken, balkje ogen, gezicht wegwerken, portretrecht | | | ~ blurring, anonimiseren personen, anoniem maken, onherkenbaar
onderhoudsplicht, onderhoudsgeld, alimentatieplicht, alimentatiebedrag, alimentatieplichtig, verhaal ex | | | ~ alimentatie, berekening van alimentatie, onderhoudsbijdrage
armoederegelingen, minimabeleid, minima, kindpakket, meedoenregeling, ooievaarspas, rotterdampas, laptop scholier, gratis laptop, sportvergoeding kind, zwemles vergoed | | | ~ armoedevoorzieningen, inkomensklasse
medewerkersdialoog, gesprek collega's, collega's spreken, organisatievraagstuk, tegenspraak organiseren, anoniem praten collega, medewerkers meedenken, intern debat, interne dialoog | | | ~ civinc, gedachten wisselen, medewerkers perspectieven
sloot opschonen, greppel, greppels, waterplanten verwijderen, dijkgraaf, hoogheemraadschap, heemraad | | | ~ schouw, b-watergangen, watergangen, schouwbrievengenerator
uitgaven controleren, kostendeclaratie, kostendeclaraties, projectkosten, projectkosten controleren, declaratiecontrole, bonnetjes controleren, euregio, grensregio, grensoverschrijdende samenwerking, grensoverschrijdend project, projectsubsidie | | | ~ interreg, steekproef kostenlijnen, steekproefselectie
steekproefgewijs, steekproefsgewijs, toevallig gekozen, loting, gelote, lukrake controle, lotnummer | | | ~ steekproef, steekproeven, aselecte
coronacijfers, virusuitbraak, besmettingscijfers, ziekenhuisopname, ziekenhuisopnames | | | ~ covid-19, ic opnames
stadsarchief, streekarchief, gemeentearchief, rijksarchief, genealoog, kerkboeken, doopboek, paleografie | | | ~ transkribus, historische handgeschreven documenten, handgeschreven, archieven
klanttevredenheid, klanttevredenheidsonderzoek, tevredenheidsonderzoek, tevredenheidsenquête, enquêtes, vragenlijst website, pop-up vragenlijst, mening website, cliënttevredenheid, gebruikersonderzoek, gebruikerstest, websitebezoekers, klantbeleving, klantervaring, klantervaringen | | | ~ klantonderzoeken, feedback, klantsignalen
plantenkartering, struikgewas, struweel, ruigte, riet, rietkraag, rietvelden, moeras, moerassen, oeverplanten, oevers, rivieroever, rivieroevers, doorstroming rivier, ruimte rivier, bos langs rivier, bomen uiterwaarden | | | ~ vegetatiemonitor, vegetatie, uiterwaarden, vegetatietypes
ter beschikking gesteld, behandeling straf, forensische kliniek | | | ~ forensische zorg, justitiabele
gestrafte, gestraften, gevonniste, crimineel, criminelen, boef, boeven, wetsovertreder, wetsovertreders, misdadiger, misdadigers | | | ~ justitiabele, justitiabelen, plegers
aangifte nul, nul euro aangifte, niks aangegeven | | | ~ nihilaangevers
huiseigenaar, huiseigenaren, woningbezitter, woningbezitters, koophuis, koophuizen, koopwoningbezitters, vastgoedeigenaar, pandeigenaar, pandeigenaren | | | ~ woz-waarde, eigenaren, ozb
onbegrijpelijke tekst, eenvoudig taalgebruik, simpele taal, ambtelijk taalgebruik, leesniveau, taalhulp, digibeet, digibeten | | | ~ leeshulp, tolkie, textmetrics, begrijpelijker, leesbaarheid
bezwaarmakers, bezwaarmaker, bezwaarbureaus, beroepschrift, beroepschriften, hoge taxatie, hertaxatie | | | ~ woz bezwaren, bezwaren
toeslagenouder, toeslagenouders, toeslagouder, toeslagouders, kinderopvangtoeslagaffaire, kinderopvangschandaal, slachtoffers toeslagenaffaire, schadeloosstelling, compensatieregeling, hersteloperatie, herstelregeling, dertigduizend euro, catshuisregeling | | | ~ kindregeling, gedupeerde ouders, hersteloperatie toeslagen
rijbewijsfoto, roze pasje, rijbewijspas | | | ~ pasfoto, voorregistratie pasfoto, verhoudingen van pasfoto
energiekeuring, energie-index, groen label, labelplicht, energieadviseur, energieadviseurs, epa-adviseur, warmteverlies | | | ~ energielabel, energielabelgenerator, energieprestatie
buurtverbetering, krachtwijk, vogelaarwijk, prachtwijk, verpaupering, verloedering, verloederde wijk, wijkvernieuwing, buurtcijfers, wijkcijfers, wijkanalyse, wijkscan, prettig wonen, fijne buurt, sfeer buurt, sociale cohesie, saamhorigheid, buurtproblemen, problemen wijk | | | ~ wijkaanpak
psychische klachten, depressieve jongeren, depressie jongeren, depressief, depressie, somberheid, angstklachten, stress jongeren, prestatiedruk, eenzame jongeren, ongelukkige kinderen, gelukkige kinderen, welzijn jongeren, welbevinden, jongerenwelzijn, schoolarts, schoolartsen, schoolverpleegkundige, gezondheidsonderzoek scholieren, vragenlijst leerlingen, leerlingen middelbare school, scholieren gezondheid | | | ~ psychosociale gezondheid, jeugdgezondheidszorg
festivalgeluid, harde muziek evenement, kroegherrie, horecalawaai, horecaoverlast, terraslawaai, uitgaansoverlast, uitgaansgebied, uitgaanscentrum, stapavond | | | ~ geluidsensoren evenementlocaties, geluidsoverlast
brekend glas, glasgerinkel, glasbreuk, ruit ingeslagen, vechtpartij horen, ruzie straat horen, schietpartij horen, geweerschot, schoten herkennen | | | ~ geluidsensoren, geluidsensor, slimme geluidsmeter
politiedossier, politiedossiers, politiebestand, politiebestanden, zoeken politiedossiers, recherchedossier, recherchedossiers, informatieanalist, inlichtingenanalist | | | ~ bear, politiesystemen, intelligence analisten
omgevingsloket, bouwvraag, vergunningvrij, vergunningsvrij, vergunningsvrij bouwen, vergunningplichtig, veranda | | | ~ omgevingswet, bouwactiviteit, omgevingsplan
ondertitels, ondertitels vergadering, vergaderingen doorzoeken, vergadering doorzoeken, vergaderarchief, raadsarchief, raadsinformatie, uitspraken raadslid, videoarchief | | | ~ videosearch, notubiz
schrijftips, schrijfadvies, schrijfcoach, taalcoach, taalcheck, taalcontrole, spellingscontrole, spellingcontrole, grammaticacontrole, inclusieve woorden, woordkeuze, woordgebruik, redactiehulp, tekstverbetering | | | ~ textmetrics, leesbaarheid, inclusieve teksten
tolkentelefoon, beëdigd vertaler, arbeidsmigranten taal | | | ~ automatische vertaling, vertalen, weglot, talen
hercontrole, hercontroles, heronderzoek, heronderzoeken, opnieuw gecontroleerd, periodieke controle uitkering, bijstandscontrole, wantrouwen bijstand, verdachte bijstand, risicoscore bijstand, profilering bijstand | | | ~ heronderzoeken uitkeringsgerechtigden, onrechtmatigheid, rechtmatigheid
opbrengst verkeersboetes, boete-inkomsten, bekeuring, bon, bonnen, bonnenquota, acceptgiro boete, schikking, schikkingen, transactievoorstel | | | ~ boete en transactieraming, boetes
demonstreren, demonstrant, demonstranten, betoging, betogingen, betoger, betogers, protestmars, protestmarsen, protestactie, protestacties, protesteren, actievoeren, wegblokkade, rellen, relschoppers, onlusten, opstootjes, demonstratierecht | | | ~ demonstraties, dashboard overzicht demonstraties
zorgen dementerende, dementie thuis, overbelaste mantelzorger, overbelaste mantelzorgers, ontlasting mantelzorgers, respijtzorg, steunpunt mantelzorg, mantelzorgondersteuning, familiezorg, informele zorg | | | ~ mantelzorg assistent, mantelzorgers, mantelzorg
passantenstroom, massatoerisme, telcamera, telcamera's, telsensor, telpoort | | | ~ druktemeting, personen tellen, druktebeeld, telsensoren, public eye
teamontwikkeling, teambuilding, teamdynamiek, persoonlijkheidsprofiel, drijfverentest, kleurentest, kleurenprofiel, drijfveer, drijfveren, leiderschapsstijl, leidinggeven, leiderschap, leidinggevende, leidinggevenden, managementstijl, teamcoach, gedragsstijl, disc-test | | | ~ management drives
papierkliko, oud papier, karton, oudpapiercontainer, verzamelcontainer | | | ~ papiercontainers, afvalcontainers, legen van ondergrondse afvalcontainers
ophaaldag, ophaaldagen, afvalkalender, reinigingsdienst, gemeentereiniging, huisvuilzak, kiepwagen, ophaalroute, ledigen, geledigd, lediging, ledigingen | | | ~ afvalinzameling, inzamelen afval, dynamisch inzamelen afval, vuilniswagen
uitkeringsregels, misbruik ww, ww-fraude, fraude ww, fraude uwv, uwv-fraude, fraudetip, fraude aangeven | | | ~ misbruik, fraudemeldingen
zorgzwaartepakket, verpleegtehuis, bejaardenhuis, rusthuis, instelling gehandicapten, zorgbehoefte | | | ~ zorgprofiel, wet langdurige zorg
onbetaalde huur, premieachterstand, krap zitten, geldnood, geldstress, geldgebrek, geldtekort, rondkomen, moeite rondkomen, financiële nood, financieel knel, deurwaarder deur, aanmaningen, blauwe enveloppen | | | ~ vroegsignalering, betalingsachterstanden, vroegsignalering schulden, schulden
geldhulp, schuldbemiddeling, schuldhulpmaatje, bewind, schuldenvrij, schulden aflossen | | | ~ schuldhulpverlening, intake schuldhulpverlening
floristisch, natuurkartering, vegetatiekartering, vegetatiekaart, natuurkaart, plantengemeenschap, plantengemeenschappen, boswachter, boswachters, staatsbosbeheer, natuurreservaat, habitattypen, ecoloog, ecologen, ecologisch | | | ~ vegetatie, natuurbeheer, natuurmonitoring, natura 2000
managementrapportage, managementrapportages, rapportagetool, overzichtsscherm, bi-tool, qlik, infographic, cijfers scherm, indicatoren, kpi's, prestatie-indicatoren | | | ~ dashboards, power bi, stuurinformatie dashboard
fietsnetwerk, doorfietsroute, fietsbeleid, fietstelling, fietstellingen, fietstelpaal, fietsersaantallen, elektrische fiets, speedpedelec | | | ~ verkeersmodel fiets, fietsverkeer
hersenschade, schedelbreuk, comateus, flauwgevallen, flauwvallen, aanspreekbaar, pupilreactie | | | ~ glasgow coma scale, bewustzijn, bewustzijnsniveau
brommer, brommers | | | ~ brom- en snorfietsen, inrijverboden
gewichtsbeperking, trekker oplegger, vrachtvervoer, goederenvervoer, tonnage | | | ~ zwaar verkeer, vrachtwagens, vrachtauto's
ziektegeld, ziekte-uitkering, ziekengelduitkering, zwangerschapsverlof, zwanger ziek, ziek zwangerschap | | | ~ ziekmelding, ziektewet, ziektewet-uitkering
doorvragen, dynamische vragenlijst | | | ~ digitale vragenlijst, vragenlijst
online aangifte doen, marktplaatsoplichting, marktplaats opgelicht, webshopfraude, webwinkelfraude, online oplichting, internetoplichting, oplichting internet, opgelicht, fiets gestolen melden, aangifte diefstal, politieaangifte | | | ~ chatbot wout
jaarverslag, jaarverslagen, begrotingsstuk, begrotingsstukken, toelichting cijfers, programmabegroting, planning control, p&c-cyclus, tussenrapportage, bestuursrapportage, kadernota, voorjaarsnota, gemeentefinanciën | | | ~ lias incontrol, financiële gegevens toelichtingen, begroting
grensarbeid, grensarbeider, grensarbeiders, grenswerker, grenswerkers, loon duitsland, loon belgië, buitenlands loon, buitenlands pensioen, inkomsten buitenland, buitenland verdiend, verdiend buitenland, duits inkomen, belgisch inkomen | | | ~ wereldinkomen, ninbi, niet in nederland belastbaar inkomen
asbestverwijderaar, asbestinventarisatie, sloopvergunning, slopen schuur, gesloopt, sloopwerk, sloopwerkzaamheden, sloopbedrijf, slopers | | | ~ asbestsloopmeldingen, asbest
bouwput droog, drooghouden bouwput, wateronttrekking, grondwater onttrekken | | | ~ grondwaterlozingen, lozingen
bouwtechnische regels, bouwveiligheid, constructieve veiligheid, constructeur, constructieberekening, bouwtoezicht, bouw- woningtoezicht, welstand, welstandscommissie | | | ~ besluit bouwwerken leefomgeving, bouwactiviteit
medebewoner, medebewoners, zoon woont thuis, dochter woont thuis, voordeurdeler, voordeurdelers, mantelzorgboete, meerpersoonshuishouden | | | ~ kostendelersnorm, kostendelers, signaal kostendelers
rijkswegenwacht, pechhulp, autopech, gestrande auto, berger, bergers, snelweg, snelwegen, autosnelweg, rijksweg, rijkswegen, afzetting rijstrook, rood kruis rijstrook, aanrijtijd, aanrijtijden | | | ~ weginspecteurs, incidenten, rijbanen
luchtopname, luchtopnames, foto vliegtuig, foto's vliegtuig, topografische kaart, stadskaart, kaartmakers, landmeter, landmeters, landmeten, illegale aanbouw, illegale uitbouw, illegaal bouwwerk, vergunning gebouwd, nieuw dakkapel | | | ~ mutatieherkenning, changemapp, mutaties, basisregistratie grootschalige topografie, luchtfoto's
hackers, gehackt, hackaanval, cyberaanval, cyberaanvallen, virusscanner, informatiebeveiliging, inbraak systeem, inbraak computersysteem, ddos-aanval | | | ~ beveiligingsincidenten, cybersecurity, cyber security
isolatiesubsidie, dakisolatie, vloerisolatie, muurisolatie | | | ~ chapterchat, isolatie, isolatieaanpak
ziekenhuisfusie, ziekenhuisfusies, zorgfusie, zorgfusies, streekziekenhuis, streekziekenhuizen | | | ~ fusiedashboard, medisch specialistische zorg
bedrijfsovername, bedrijfsovernames, marktaandeel, marktaandelen, marktpositie, marktdominantie, oligopolie, kartels, kartelvorming, prijskartel, prijzenkartel, concurrentietoezicht, mededingingsrecht, mededingingstoezicht, mededingingsautoriteit, fusiecontrole, fusietoezicht, overnamecontrole, herfindahl, hhi | | | ~ concentratietoezicht, marktmacht- en concentratieindicatoren, mededingingswet
marktafbakening, komen klanten vandaan, klantgebied, marktgebied, autodealer, autodealers, garagebedrijf, garagebedrijven, reikwijdte winkel, afstand klanten | | | ~ verzorgingsgebied
geldzaken zorginstelling, financiën zorginstelling, faillissement zorginstelling, zorgbestuurder, zorgbestuurders, zorgwinst, zorgwinsten, zorgmiljonair, zorgondernemer, zorgondernemers | | | ~ financiële positie van zorgaanbieders, zicht op zorgaanbieders
gemeentepolis, minimapolis, gemeentelijke zorgverzekering, gemeentelijke zorgpolis, aanvullende verzekering minima, zorgverzekering minima, zorgverzekering korting | | | ~ collectieve aanvullende zorgverzekering, categoriale bijzondere bijstand
vergoeding bril, vergoeding tandarts, vergoeding wasmachine, wasmachine kapot, koelkast kapot, geld wasmachine, geld inrichting, inrichtingskosten, bijzondere noden, noodfonds | | | ~ bijzondere bijstand
crisisorganisatie, crisisteam, crisisteams, rampenplan, rampenplannen, noodplan, weerbaarheid, weerbaarder, noodpakket, stroomuitval, opschalen, opschaling, grip-fase, crisisoefening, crisistraining, crisismanager, oefenen ramp, rampenoefening, crisisbeleid | | | ~ crisistutorial, crisisbeheersing, crisis
gsm's uitlezen, uitlezen telefoons, telefoon beslag, laptop beslag, harde schijf, harde schijven, chatgesprekken lezen, whatsappgesprekken, appjes lezen, appberichten, encrochat, sky ecc, cryptotelefoon, cryptotelefoons, versleutelde telefoons, digitale recherche, digitaal rechercheur, digitaal forensisch, computeronderzoek | | | ~ hansken, digitale sporen, digitaal bewijs
jurist, juristen, bezwaaradvies, bezwaarcommissie, bezwaarschriftencommissie, adviescommissie bezwaar, bezwaarjurist, juridische kennis, rechtspraak zoeken, jurisprudentie, rechterlijke uitspraak, rechterlijke uitspraken, eerdere uitspraken, vergelijkbare zaken | | | ~ bezwaaradviezen, zaakbibliotheek, case matcher
zwart bijklussen, bijverdienste melden, werk doorgegeven, vergeten inkomsten, nieuwe baan gemeld | | | ~ signaal inkomsten, start inkomstenverhouding, inkomstenverrekening
leerprestatie, leerprestaties, leeropbrengst, leeropbrengsten, slagingspercentage, slagingspercentages, doorstroomtoets, eindtoets | | | ~ onderwijsresultatenmodellen, onderwijsresultaten, leerresultaten
overdracht huis, eigenaar opzoeken, perceeleigenaar, perceelnummer, kadasterbericht, erfdienstbaarheid, recht overpad, erfpacht, erfpachtcanon, grondboekhouding | | | ~ akten, akteverwerking, kadaster
boevenwagen, parketpolitie | | | ~ dv&o planapplicatie, justitiabelen vervoeren
varkenshouder, varkenshouders, varkensstal, varkensstallen, zeug, zeugen, varken, megastal, megastallen, staartcouperen, staartjes knippen, dierenmishandeling, dierenleed, verwaarloosde dieren, dierenverwaarlozing, dierenbeul, veehouder, veehouders, veehouderij, intensieve veehouderij | | | ~ varkenswelzijn, dierenwelzijn, houders van dieren
tunnelbuis, tunnelbuizen, wegtunnel, wegtunnels, spookrijder, spookrijders, verkeerspost, detectielus, detectielussen | | | ~ tunnels, verkeersleiders, monitoring verkeersveiligheid tunnels
woekerprijs, woekerprijzen, woekertarief, hoge tarieven, variabel tarief, vast tarief energie, prijsopdrijving, graaiflatie | | | ~ energietarieven, onredelijke energietarieven, leveringstarieven
havenbedrijf, havenmeester, havenmeesters, havendienst, jachthaven, vissershaven, scheepsverkeer haven, nachts varen, varen donker, smokkelboot, drugsboot, rubberboot, rubberboten, schepen volgen | | | ~ scheveningse haven, registratiesysteem scheveningen haven, vaarbewegingen
belastingcontrole, belastingcontroles, aftrekpost vergeten, onterechte aftrek, belastingambtenaar, belastinginspecteur, inspecteur belasting | | | ~ analyse aan de poort, selectiemodule inkomensheffing, aangiften inkomstenbelasting
belastingaangifte gewijzigd, aangifte gewijzigd belastingdienst, renseignement, renseignementen | | | ~ massaal corrigeren, derdengegevens
belastingcontroleur, controleur belastingdienst, accountantscontrole, accountant, administratie gecontroleerd, administratie controleren, auditfile, administratieplicht | | | ~ boekenonderzoeken, steekproefscript, steekproef
straatmelding, straatmeldingen, buurtmelding, loszittend, loszittende, verzakte stoep, omgevallen boom, tak afgewaaid, afgebroken tak, hondenpoep, dierpoep, onkruid, onkruid stoep, speeltuin kapot, verstopte put, verstopt riool, verstopte riolering, rattenoverlast, ratten, ongedierte, wespennest, eikenprocessierups, dode vogel, fietswrak, fietswrakken, weesfiets, weesfietsen, vernielde bushalte, fixi | | | ~ meldingen openbare ruimte, melding openbare ruimte
betaalmoraal, parkeergeld ontduiken, zwartparkeerder, zwartparkeerders, zwart parkeren, parkeeropbrengst, parkeeropbrengsten, parkeeromzet | | | ~ betalingsbereidheid parkeren, parkeergeld, opbrengsten straatparkeren
rioolgemaal, rioolgemalen, rioolput overloopt, pompgemaal, poldergemaal, hoofdgemaal | | | ~ hoofdgemalen, rioolbeheer, gemalen
leidingbreuk, waterbuis, waterbuizen, loden pijp, loden pijpen, drinkwaterbedrijf, vervuild drinkwater, ongezond kraanwater | | | ~ loden leidingen, drinkwater
preventief onderhoud, storing voorspellen, storingen voorspellen, voorspellen storingen, slijtage, slijtage voorspellen, versleten, verouderde apparatuur, apparatuur kapot, machineonderhoud, pompen onderhouden, wagenparkbeheer, vlootbeheer, gemeenteauto, gemeenteauto's, dienstauto's, dienstvoertuigen, voertuigonderhoud, autogarage gemeente, apk, autokeuring | | | ~ onderhoud detectie, onderhoud wagenpark, onderhoud
zoekopdracht, zoekopdrachten, trefwoord, trefwoorden, zoekvraag, zoekvragen, zoekresultaat, zoekresultaten, synoniemen, politiejargon, politietaal, vakjargon | | | ~ querytoetser, zoekwoorden
troepen, gevechtsklaar, gevechtsgereedheid | | | ~ defensie, operationele gereedheid, krijgsmacht
verwijsindex, klant meerdere afdelingen, bekend meerdere afdelingen, meerdere loketten, kastje muur, integrale dienstverlening, overzicht inwoner, klantbeeld, 360 graden klantbeeld, langs elkaar heen, stapeling problemen, multiproblematiek, multiprobleemgezin, multiprobleemgezinnen | | | ~ verwijs index, maatwerk systemen inwoner
rondvaartbedrijf, rederij, rederijen, salonboot, salonboten, waterscooter, waterscooters, waterpolitie, grachtengordel, aanmeerplek, afmeren, opstapplaats, opstapplaatsen, vaarvignet, vaarvergunning | | | ~ digitale gracht, passagiersvaart, ligplaatsgebruik, snelheidsoverschrijdingen
grondwaterspiegel, vochtige kelder, houten palen, kelderbak | | | ~ grondwater, grondwaterpeil, modelleringsoftware grondwater
zzp'er nood, zelfstandige nood, ondernemer geldproblemen, ondernemers geldproblemen, zelfstandige geldnood, krediet zelfstandigen, lening zelfstandige, starterskrediet, ioaz | | | ~ bbz, aanvraagformulier bbz, levensvatbaarheid onderneming
klimaatgas, klimaatgassen, klimaatuitstoot, klimaatvoetafdruk, koolstofvoetafdruk, klimaatimpact, co2-voetafdruk | | | ~ lachgas emissie, broeikasgas
woningbouwlocatie, woningbouwlocaties, nieuwbouwlocatie, nieuwbouwlocaties, woningnood, woningvraag, woningbehoefte, woningmarkt, krapte woningmarkt, woonbehoefte | | | ~ woonbouwlocaties, woningbouw
kolenbelasting, leidingwaterbelasting, belasting drinkwater, milieuheffing, milieuheffingen, afvalstoffenbelasting | | | ~ milieubelasting, milieubelastingen, energiebelasting
pv-panelen, daken panelen, dakpanelen | | | ~ zonnepanelen, tellen zonnepanelen
verzekeren werkgever, gedeeltelijk arbeidsongeschikte werknemer, whk, werkhervattingskas | | | ~ eigenrisicodragerschap wga, wga
ww-premies, flexcontract, flexcontracten, vast contract, vaste contracten, tijdelijk contract, tijdelijke contracten, nulurencontract, oproepcontract, contractvorm | | | ~ premiedifferentiatie werkloosheidswet, pdww
dagjesmensen, vakantiegangers, toeristenseizoen, hoogseizoen, bezoekersprognose | | | ~ bezoekers voorspelling giethoorn, dashboard monitor, aantal bezoekers
plattegronden, makelaarsplattegrond, huistekening, woningplattegrond, woning opmeten, gebruiksoppervlakte, vloeroppervlak, vloeroppervlakte, vierkante meters, aantal vierkante meters | | | ~ pdf naar 3d-objecten, bouwtekeningen, splitsingstekeningen
adressenregister, adressenbestand, adresregistratie, huisnummer, huisnummers, huisnummering, straatnaam, straatnamen | | | ~ basisregistratie adressen en gebouwen, bag
blinde medewerker, brailleleesregel, braille, sprekende bril, voorleesbril | | | ~ slimme bril, slechtziende
wsw, sw-bedrijf, banenafspraak, participatiebaan, doelgroepenregister | | | ~ beschut, sociale werkvoorziening, afstand tot de arbeidsmarkt
luisterversie, tekst beluisteren, website beluisteren, schermlezer, screenreader, kunststem, synthetische stem | | | ~ voorleessoftware, readspeaker, tekst naar spraak, digitale toegankelijkheid
foto's straat, privacyvriendelijke beelden, camerabeelden anoniem, wegpoetsen, pseudonimiseren, gepseudonimiseerd | | | ~ anonimiseren, blurring, anonimiseren van documenten, lakken
geestesziek, geestesziekte, psychiatrisch, psychiatrische problemen, eetstoornis, eetstoornissen, anorexia, zelfbeschadiging, automutilatie, suïcidaal, adhd, probleemkind, probleemkinderen, probleemjongeren, moeilijk kind, moeilijke kinderen, emotionele problemen | | | ~ screeningsinstrument psychische stoornissen, psychische problemen, strengths and difficulties questionnaire
zwakbegaafdheid, zwakzinnig | | | ~ scil, verstandelijke beperking
s&o, s&o-verklaring, uitvinding, uitvindingen, uitvinder, uitvinders, innoveren, innovatie, innovatief bedrijf, innovatieve bedrijven, startup, technostarter, technisch onderzoek subsidie, afdrachtvermindering | | | ~ speur- en ontwikkelingswerk, wbso
verkeersonderzoek, verkeersonderzoeken, verkeersdeskundige, verkeersdeskundigen, verkeerskundig, verkeerskundige, verkeerskundigen, verkeersingenieur, verkeersaantrekkende werking, extra auto's nieuwbouw, ochtendspits, avondspits, rijtijd, ontsluiting wijk, ontsluitingsweg | | | ~ verkeersmodel, regionaal verkeersmodel, verkeersstromen
rotonde, rotondes, turborotonde, herinrichting kruispunt, herinrichting straat, invoegstrook, verkeersinfarct | | | ~ microsimulatiemodellen, verkeersmodel, doorstroming
upcoding, dure rekening dokter, hoge zorgrekening, fout zorgrekening, declaratiefraude, declaratiegedrag artsen, declareergedrag, frauderende arts, frauderende artsen, frauderende tandarts, huisarts declaratie, artsen vergelijken, spiegelinformatie, praktijkvariatie | | | ~ benchmarking van zorgaanbieders, declaratiegegevens, declaratiegedrag
garage uitrijden, slagboom open, ticketloos parkeren, uitrijkaart, uitrijkaartje, betaalautomaat parkeergarage | | | ~ kentekenherkenning parkeergarage, parkeergarage
vrije parkeerplek, vrije parkeerplekken, vrije parkeerplaatsen | | | ~ voorspelling drukte parkeergarages, parkeerdruk
simpele aangifte, simpele belastingaangifte, belasting-app, aangifte-app, aangifte klik, voorinvullen, vooringevuld | | | ~ verkorte aangifte, inkomensheffing
coderen interviews, diepte-interview, focusgroep, focusgroepen, onderzoeker gezondheid, gezondheidsonderzoeker | | | ~ atlas.ti, kwalitatieve data-analyse, sentimentanalyse
mediamonitoring, nieuwsberichten, krantenartikel, krantenartikelen, trends volgen, trends opsporen, techbedrijven, techreuzen, big tech, platformbedrijven, onlineplatforms, onlineplatform, apps platforms | | | ~ detectie- en monitoringalgoritme digitale economie, digitale markten
parkeerbekeuring, cameravoertuig, scanfiets, rondrijdende camera | | | ~ scanauto, scanauto's, parkeercontrole, parkeerhandhaving
route parkeercontroleur, routes parkeercontroleurs | | | ~ werkverdeling team scanauto's, inzet boa's
personeel inlenen, uitlener, uitzendbureau, ketenaansprakelijkheid, inlenersaansprakelijkheid, verklaring betalingsgedrag, betaalgedrag belasting, hoofdelijk aansprakelijk, bouwketen | | | ~ keten aansprakelijkheid, wka-verklaring, onderaannemers
grenspoort, grenspoortje, grenspoortjes, egates, zelfbediening paspoort, zelfservice paspoort, reizigers, douanepoortje, kmar | | | ~ self service passport control, e-gate, grens
formules excel, verborgen kolommen, macro's, bestandsformaat omzetten, omzetten bestanden, bestand omzetten | | | ~ excel standardiser, exceldocumenten
afgesproken prijzen, prijzen afspreken, dezelfde prijzen, prijssignaal, prijssignalen, aankondigen prijsverhoging, prijsverhoging, prijsverhogingen, prijsverhoging aankondigen, stiekeme afspraken, verboden afspraken, bedrijven spreken af, samenspanning, samenspannen, heimelijke afspraken, onderhandse afspraken | | | ~ prijsaankondigingsalgoritme, stilzwijgende afstemming
kennisdatabank, interne wiki, wiki, interne zoekmachine, zoekmachine ambtenaren, zoekmachine medewerkers, telefoniste, helpdesk, servicedesk, telefoonteam, 14-nummer | | | ~ chatbot rowiki, kennisbank, klant contact centrum, kcc
voorbelasting, eu-verkopen, afstandsverkopen, eenloketsysteem, verkopen europa | | | ~ omzetbelasting, signaalmodel omzetbelasting
leverziekte, herbesmetting, onbeschermde seks, soa-test, soapoli, gedragsonderzoek gezondheid, gedragsinterventie | | | ~ icecream, hepatitis c, seksueel risicogedrag
plaatsverbod, verblijfsverbod, verblijfsontzegging, verwijderingsbevel, burgemeestersbevel, toegang gebied ontzeggen, verbannen, dealers weren | | | ~ gebiedsverboden, gebiedsverbod
drugspand, drugspanden, damocles, wietplantage, wietplantages, hennepkwekerij, hennepkwekerijen, hennepplantage, hennep, wiet, wietkwekerij | | | ~ dashboard sluitingen, sluitingen, hennepteelt
integriteitstoets, integriteitsonderzoek, achtergrondonderzoek ondernemer, achtergrondcheck, malafide ondernemer, malafide ondernemers, crimineel geld horeca, screening horeca, vergunning intrekken crimineel, integriteitsscreening | | | ~ bibob, dashboard bibob-dossiers
openbaarheid bestuur, openbaar bestuur, overheidsinformatie | | | ~ woo-verzoeken, wet open overheid
mailwisseling, mailwisselingen, mailconversatie, zelfde document, zelfde documenten, doublures, doublure, dubbelingen, dedupliceren | | | ~ ontdubbelingscript
documenten doorzoeken, stapel documenten, duizenden documenten, ediscovery, documenten doorspitten | | | ~ relevantiemodel documenten
nam betaald, schadebedrag, aardgas groningen, gasveld | | | ~ aanvullende vaste vergoeding, schadebedragen, nam-dossiers
veegauto, veegauto's, veegmachine, veegmachines, veegploeg, straatveger, straatvegers, bladblazer, herfstbladeren, bladkorf, bladkorven | | | ~ slim vegen, veegwagens, vegen
dubbele registratie, dubbel geregistreerd, vreemdelingennummer, vreemdelingenregister, vreemdelingenadministratie, schuilnaam, schuilnamen, aliassen, alias, naamsvarianten, schrijfwijze namen, spelling namen | | | ~ registraties van vreemdelingen, basisvoorziening vreemdelingen
`;
