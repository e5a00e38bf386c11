/** What people say of what entries call by words from a to d: other words of daily life, of professions and of laws, one a line. */
export const saidOfAToD: string = `
gegund, inschrijver, inschrijvers, bouwopdracht, bouwopdrachten, inkoopbeleid, programma eisen | | | ~ aanbesteding, groslijst, tendertrends, meervoudige onderhandse
aanspreektitel, aanspreektitels, geachte mevrouw, gehuwde naam, achternaam partner, naam echtgenoot | | | ~ aanhef, aanschrijfwijze, naamgebruik
schooltoewijzing, gelijke kansen school, kleuterklas, schoolvoorkeur, buurtschool | | | ~ aanmeldbeleid basisscholen
schoolkeuze, aanmelding basisschool, schoolplaats, schoolplaatsing, uitgeloot, ingeloot, wachtlijst basisschool, wachtlijst school, kleuters, vierjarige, voorrang school, broertje school, schoolsegregatie, gemengde school | | | ~ aanmeldbeleid basisscholen, basisscholen
gezinssamenstelling, huishoudsamenstelling | | | ~ aantal bewoners, huishouden
parkeren familie, visiteparkeren, parkeerkorting, korting parkeren, zorgverlener parkeren, thuiszorg parkeren | | | ~ aanvragen parkeervergunning bezoek, parkeervergunning
gas-schadegeld, schadegeld groningen, nam-uitkering | | | ~ aanvullende vaste vergoeding
schadebedrag, aardgas groningen, gasveld | | | ~ aanvullende vaste vergoeding, schadebedragen, nam-dossiers
papierwerk, papiermolen, administratieve druk | | | ~ administratieve lasten, rpa
schijnbewoning, postadres, vals adres | | | ~ adreskwaliteit, landelijke aanpak adreskwaliteit, controle verhuizingen, adressen
advies doorsturen, aanvraag doorsturen, doorzetten ketenpartners, doorzenden aanvraag, vergunningsprocedure bedrijf, bedrijfsvergunning | | | ~ adviesverzoeken
arbeidsinspectie inlichten, ggd-advies, brandweeradvies, advies veiligheidsregio | | | ~ adviesverzoeken uitzetten, adviesverzoek
piekbelaster, piekbelasters, pas-melder, pas-melders | | | ~ aerius, stikstof
loonsom, premieplicht, sectorpremie, sv-loon | | | ~ afdrachtsverschillen, meerverzuim, juistheid premie werknemersverzekeringen
ophaaldag, ophaaldagen, afvalkalender, reinigingsdienst, gemeentereiniging, huisvuilzak, kiepwagen, ophaalroute, ledigen, geledigd, lediging, ledigingen | | | ~ afvalinzameling, inzamelen afval, dynamisch inzamelen afval, vuilniswagen
rivierpeil, rivierpeilen, rivierverwachting, afvoergolf, hoogwatergolf, piekafvoer, buienvoorspelling, neerslagverwachting, hoogwatermodel, debietvoorspelling | | | ~ afvoerprognosemodel, afvoer beken
beekpeil, beken, beek, riviertje, riviertjes, rivierstand, rivierwater, hoogwaterverwachting, maas, maaswater | | | ~ afvoerprognosemodel, afvoer beken, afvoer van de roer
uitspraak bezwaar, bezwaartermijn | | | ~ aibezwaar, slimme verwerking van woz bezwaren
aktelezer, notariskantoor, hypotheek doorhalen, koop registreren, eigendomsregistratie, transportakte | | | ~ akten, akte ai, kadaster
overdracht huis, eigenaar opzoeken, perceeleigenaar, perceelnummer, kadasterbericht, erfdienstbaarheid, recht overpad, erfpacht, erfpachtcanon, grondboekhouding | | | ~ akten, akteverwerking, kadaster
onderhoudsbijdragen, verhaalsonderzoek | | | ~ alimentatie
onderhoudsplicht, onderhoudsgeld, alimentatieplicht, alimentatiebedrag, alimentatieplichtig | | | ~ alimentatie, berekening van alimentatie, onderhoudsbijdrage
stukgelopen relatie, boedelscheiding, coouderschap | | | ~ alimentatie, personen- en familierecht
verborgen relatie, stiekem partner, tweepersoonshuishouden, alleenstaandentoeslag, huishoudtype, woonsituatie, leefsituatie, woonvorm | | | ~ alleenstaande-uitkering
vrijgezel, vrijgezelle, alleenwonend, alleenwonende, alleenwonenden, eenoudergezin, eenoudergezinnen, stiekeme relatie, latrelatie, gezamenlijk huishouden, samenlevingsvorm, leefvorm, leefvormfraude, partnerbegrip | | | ~ alleenstaande-uitkering, monitor alleenstaande-uitkering
teveel premie betaald, dubbele zorgpremie | | | ~ ambtshalve teruggaaf, teruggave bijdrage zorgverzekeringswet
automatisch toekennen, automatisch toegekend | | | ~ ambtshalve, ambtshalve teruggaaf
ambulancezorg, broeder ambulance, alarmnummer, hulpverleningsdienst, reddingsdienst, reddingsdiensten, reanimatie, reanimeren, letsel inschatten | | | ~ ambulance, hulpdiensten
aangifterobot, twijfel aangifte, twijfelachtige aangifte, rare aangifte, opvallende aangifte, afwijkende aangifte, aftrek zorgkosten, giften aftrekken, zorgkosten aftrekken, studiekosten aftrekken | | | ~ analyse aan de poort, selectiemodule inkomensheffing, aangiften inkomensheffing
belastingcontrole, belastingcontroles, aftrekpost vergeten, onterechte aftrek, belastingambtenaar, belastinginspecteur, inspecteur belasting | | | ~ analyse aan de poort, selectiemodule inkomensheffing, aangiften inkomstenbelasting
privacyvriendelijke beelden, camerabeelden anoniem, wegpoetsen, pseudonimiseren, gepseudonimiseerd | | | ~ anonimiseren, blurring, anonimiseren van documenten, lakken
auto weggehaald, verkeersfuik, plaatscan | | | ~ anpr, kentekenherkenning, kentekens, beslag op het voertuig
aow-partnertoeslag, arme ouderen, bejaarde minima, halfwees, nabestaandenwet | | | ~ aow, aio-aanvulling, anw
aow'ers, pensioengerechtigd, pensioengerechtigden, bijstand ouderen, ouderenbijstand | | | ~ aow, aio-aanvulling, sociale verzekeringsbank
invalide, invaliden, invaliditeit, chronisch ziek werken, restverdiencapaciteit, verdiencapaciteit, verdienvermogen, uwv-keuring, herkeuring, herkeuringen, herkeurd, keuringsuitslag, passende functies, geduide functies, wia-uitkering | | | ~ arbeidsongeschikt, claim beoordelings- en borgingsysteem, arbeidsongeschiktheid
archivaris, archivarissen, archiefbeheer, bewaartermijn, bewaartermijnen, vernietigen documenten, documentbeheer, documentenbeheer, documentmanagement, recordmanagement, dossiervorming, dossierbeheer, informatiebeheer | | | ~ archief, archivering, metadata
lampstoring, lampstoringen, straatlamp kapot, schakeltijden, avondschakeling | | | ~ armaturen, interact city, slimme verlichting
kindregelingen, jeugdfonds, jeugdsportfonds, cultuurfonds, schoolspullen, gratis fiets, gratis ov ouderen | | | ~ armoedevoorzieningen, bepaling inkomensklasse
armoederegelingen, minimabeleid, minima, kindpakket, meedoenregeling, ooievaarspas, rotterdampas, gratis laptop, sportvergoeding kind, zwemles vergoed | | | ~ armoedevoorzieningen, inkomensklasse
asbestverwijderaar, asbestinventarisatie, sloopvergunning, slopen schuur, gesloopt, sloopwerk, sloopwerkzaamheden, sloopbedrijf, slopers | | | ~ asbestsloopmeldingen, asbest
bootvluchteling, bootvluchtelingen, oorlogsvluchteling, oorlogsvluchtelingen | | | ~ asiel, vreemdelingen
onderzoekssoftware, tekstcodering, codeerprogramma, analyse gesprekken, gesprekken analyseren, interviewanalyse | | | ~ atlas.ti
coderen interviews, diepte-interview, focusgroep, focusgroepen, onderzoeker gezondheid, gezondheidsonderzoeker | | | ~ atlas.ti, kwalitatieve data-analyse, sentimentanalyse
identiteitscheck balie, persoonscontrole | | | ~ authenticatie biometrie, identiteit
tolkentelefoon, beëdigd vertaler | | | ~ automatische vertaling, vertalen, weglot, talen
marktmeester, consumentenrecht | | | ~ autoriteit consument en markt, toezichthouder
instructievideo, instructiefilmpje, instructiefilmpjes, uitlegvideo, uitlegfilmpje, nepmens, computerfiguur, kunstmatig gezicht, deepfake | | | ~ avatars, ggd avatars
gemeenteambtenaar, gemeenteambtenaren, loketmedewerker, loketmedewerkers, spreekuur | | | ~ balie burgerzaken, balies van burgerzaken, burgerzaken
bankcheck, bankafschrift scannen, geldstromen, meekijken bankrekening, snuffelen bankrekening, privé-uitgaven bijstand | | | ~ bankafschriftentool
bankoverzicht, bankoverzichten, uitgavenpatroon, bankgegevens, bankmutaties, transacties bekijken, pintransacties, pinbetalingen, pinuitgaven, rekeningoverzicht, saldo mutaties, bankrekeningen, bijschrijvingen, stortingen, kasstortingen, tikkie, tikkies, marktplaatsverkoop, gokuitgaven, gokken bijstand | | | ~ bankafschriftentool, bankafschriften
adressenregister, adressenbestand, huisnummer, huisnummers, huisnummering, straatnaam, straatnamen | | | ~ basisregistratie adressen en gebouwen, bag
zzp'er nood, zelfstandige nood, ondernemer geldproblemen, ondernemers geldproblemen, zelfstandige geldnood, krediet zelfstandigen, lening zelfstandige, starterskrediet | | | ~ bbz, aanvraagformulier bbz, levensvatbaarheid onderneming
politiedossier, politiedossiers, politiebestand, politiebestanden, zoeken politiedossiers, recherchedossier, recherchedossiers, informatieanalist, inlichtingenanalist | | | ~ bear, politiesystemen, intelligence analisten
gevaarlijke installatie, bedrijfsradio, bedrijfsradio's, communicatie fabriek, industriële communicatie, noodcommunicatie | | | ~ bedrijfsnetwerken seveso
bedrijfswaarde, verrekenprijs, verrekenprijzen, transfer pricing, zakelijke prijs, marktconform, marktconforme prijs, aandelen waarderen, aandelenwaarde, ondernemingswaarde, bedrijf schatten | | | ~ bedrijfsvergelijkingstool, waarderingsrapporten
upcoding, dure rekening dokter, hoge zorgrekening, fout zorgrekening, declaratiefraude, declaratiegedrag artsen, declareergedrag, frauderende arts, frauderende artsen, frauderende tandarts, huisarts declaratie, artsen vergelijken, spiegelinformatie, praktijkvariatie | | | ~ benchmarking van zorgaanbieders, declaratiegegevens, declaratiegedrag
wsw, sw-bedrijf, banenafspraak, participatiebaan | | | ~ beschut, sociale werkvoorziening, afstand tot de arbeidsmarkt
loonbeslag, loon deurwaarder, deurwaarder, deurwaarders, gerechtsdeurwaarder, gerechtsdeurwaarders, bestaansminimum, leefgeld, vtlb, vrij laten bedrag, beslaglegging, beslaglegger, beslagleggers, bankbeslag, inboedelbeslag, aflosbedrag | | | ~ beslagvrije voet
overhoudbedrag, minimumbedrag beslag, beslagberekening | | | ~ beslagvrije voet
bouwtechnische regels, bouwveiligheid, constructieve veiligheid, constructeur, constructieberekening, bouwtoezicht, bouw- woningtoezicht, welstand, welstandscommissie | | | ~ besluit bouwwerken leefomgeving, bouwactiviteit
betaalmoraal, parkeergeld ontduiken, zwartparkeerder, zwartparkeerders, zwart parkeren, parkeeropbrengst, parkeeropbrengsten, parkeeromzet | | | ~ betalingsbereidheid parkeren, parkeergeld, opbrengsten straatparkeren
belasting gespreid, uitstelverzoek, uitstelverzoeken, betaalmoeilijkheden, betalingsmoeilijkheden, betalingsproblemen belasting | | | ~ betalingsregeling burger
aflossen belastingschuld, belastingschuld aflossen | | | ~ betalingsregeling, uitstel van betaling
mailbewaking, mailcontrole, mailcheck, verkeerde geadresseerden, vertrouwelijke bijlage | | | ~ beveiligd mailen, veilig mailen, zivver, smartlockr
hackers, gehackt, hackaanval, cyberaanval, cyberaanvallen, virusscanner, inbraak systeem, inbraak computersysteem, ddos-aanval | | | ~ beveiligingsincidenten, cybersecurity, cyber security
dagjesmensen, vakantiegangers, toeristenseizoen, hoogseizoen, bezoekersprognose | | | ~ bezoekers voorspelling giethoorn, dashboard monitor, aantal bezoekers
bezwaarsamenvatting, zaaksamenvatting, bestuursrechter, raad state, hoger beroep, cassatie | | | ~ bezwaaradviezen, zaakbibliotheek
bezwaaradvies, bezwaarcommissie, bezwaarschriftencommissie, adviescommissie bezwaar, bezwaarjurist, juridische kennis, rechtspraak zoeken, jurisprudentie, rechterlijke uitspraak, rechterlijke uitspraken, eerdere uitspraken, vergelijkbare zaken | | | ~ bezwaaradviezen, zaakbibliotheek, case matcher
taalvooroordelen, mannentaal, vrouwentaal, inclusieve vacatures, vacaturetekst, vacatureteksten, taal vacatures, beroepsbeschrijving, beroepsbeschrijvingen, vaardighedentaal, skillstaal | | | ~ bias inzake taal, competentnl
afkomst, migratieachtergrond, etniciteit, huidskleur, nationaliteit criterium, ongelijke behandeling, ongelijk behandeld | | | ~ bias, discriminatie, gelijke behandeling
bevooroordeeld, partijdig, partijdigheid, vooringenomen, stereotypen, seksistisch, seksisme, racistisch, racistische, genderneutraal, genderneutrale, mannelijke woorden, mannelijke vrouwelijke woorden, vrouwonvriendelijk, uitsluitend taalgebruik | | | ~ bias, inclusieve taal
integriteitstoets, integriteitsonderzoek, achtergrondonderzoek ondernemer, achtergrondcheck, malafide ondernemer, malafide ondernemers, crimineel geld horeca, screening horeca, vergunning intrekken crimineel, integriteitsscreening | | | ~ bibob, dashboard bibob-dossiers
artsenregister, big-nummer | | | ~ big herregistratie
arbeidsactivering, activeren bijstand, kansrijke bijstandsgerechtigden, trajectadvies | | | ~ bijstand naar werk
tegenprestatie, toeleiding werk, werkcoach | | | ~ bijstand naar werk, re-integratie, participatie trajecten
steunaanvrager, steunaanvragers, bijstandsmoeder, bijstandsmoeders, bijstandsgezin, bijstandsgezinnen, uitkeringsgeld, armlastig, onvermogend | | | ~ bijstandsuitkering, participatiewet
vergoeding bril, vergoeding tandarts, vergoeding wasmachine, wasmachine kapot, koelkast kapot, geld wasmachine, inrichtingskosten, bijzondere noden, noodfonds | | | ~ bijzondere bijstand
toegangscontrole, identiteit bevestigen | | | ~ biometrie, authenticatie biometrie, biometrische identificatie
asielbiometrie, vreemdelingenvingers, asielregistratie, id-straat, aanmeldcentrum, ter apel | | | ~ biometrische identificatie vreemdelingen, asiel
vaag maken, balkje ogen, gezicht wegwerken, portretrecht | | | ~ blurring, anonimiseren personen, anoniem maken, onherkenbaar
gefilmd boa, gefilmd handhaver, inzage camerabeelden, beelden opvragen, dashcam, bodycambeelden | | | ~ bodycam
boa's filmen, buitengewoon opsporingsambtenaar, buitengewoon opsporingsambtenaren, agressie boa, geweld boa | | | ~ bodycam, bodycams
belastingcontroleur, controleur belastingdienst, accountantscontrole, accountant, administratie gecontroleerd, administratie controleren, auditfile, administratieplicht | | | ~ boekenonderzoeken, steekproefscript, steekproef
opbrengst verkeersboetes, boete-inkomsten, bekeuring, bon, bonnen, bonnenquota, acceptgiro boete, schikking, schikkingen, transactievoorstel | | | ~ boete en transactieraming, boetes
dode bomen, boomveiligheid, bomenregister, perkjes, gras maaien gemeente, maaibeleid, stadsgroen, boomkroon, boomkronen | | | ~ bomen, groenbeheer, hittestress
bouwplaatsnieuws, bewonersbericht, bewonersbrief, bewonersbrieven, begrijpelijke bouwtekst, projectnieuws, app omwonenden, buurtapp bouw | | | ~ bouwapp
bouwbericht, bouwberichten, opgebroken straat, opengebroken straat, wegwerkzaamheden, nieuws bouwproject, bouwproject volgen, bouwoverlast, overlast bouw, bouwplaats, bouwput, bouwprojecten buurt, omwonenden informeren | | | ~ bouwapp, onderhoudswerkzaamheden openbare ruimte
auto-import, autoimport, autoimporteur, autoimporteurs, importvoertuig, duitse auto, duitse auto's | | | ~ bpm, parallelimport
occasion duitsland, tweedehands auto, tweedehandse auto, occasions, camper importeren, schadeauto, schadeauto's, taxatierapport auto, autohandelaar, autohandelaren, autoverkoper, luxebelasting auto, restbelasting, restwaarde auto, afschrijving auto | | | ~ bpm, parallelimport, belasting van personenauto's
brandgang, brandweeringang, brandveiligheid, brandveilig, brandinspectie, vluchtroute, vluchtroutes, nooduitgang, nooduitgangen, rookmelder, rookmelders, woningbrand, woningbranden, brandonderzoek, brandstichting | | | ~ brandweer
brommer, brommers | | | ~ brom- en snorfietsen, inrijverboden
bruginspectie, bruginspecties, betonrot, scheur brug, sluisbediening | | | ~ bruggen, kunstwerken
stadsdeelkantoor, raadhuis, stadskantoor, stadswinkel, gemeentewinkel, gemeentekantoor | | | ~ burgerzaken, balies van burgerzaken
gemeentebalie, gemeenteloket, webloket, digiloket, gemeentezaken, online formulier, webformulier, webformulieren, digitaal formulier | | | ~ burgerzaken, e-diensten, digitale aanvragen, basisregistratie personen
bron foto, kinderporno, kinderpornografie, seksuele beelden, strafbare foto's, camerasoort, cameratype, sensorruis, fotobewijs | | | ~ camera-identificatie
camera-afdruk, beeldherkomst, beeldruis, telefooncamera, cameratoestel, fotobron, opname-apparaat, opnameapparaat | | | ~ camera-identificatie
beeldgenerator, beelden genereren, illustraties, dia's maken | | | ~ canva magic studio, canva
perceelverandering, kaartverschil, verdwenen gebouw, schuur vergunning, bijgebouw, bijgebouwen | | | ~ changemapp, mutatieherkenning
isolatiesubsidie, dakisolatie, vloerisolatie, muurisolatie | | | ~ chapterchat, isolatie, isolatieaanpak
medewerkersvraagbaak, balieondersteuning, antwoordhulp, procesinformatie | | | ~ chatbot rowiki, kennisbank
kennisdatabank, interne wiki, wiki, interne zoekmachine, zoekmachine ambtenaren, zoekmachine medewerkers, telefoniste, helpdesk, servicedesk, telefoonteam, 14-nummer | | | ~ chatbot rowiki, kennisbank, klant contact centrum, kcc
online aangifte doen, marktplaatsoplichting, marktplaats opgelicht, webshopfraude, webwinkelfraude, online oplichting, internetoplichting, oplichting internet, opgelicht, fiets gestolen melden, aangifte diefstal, politieaangifte | | | ~ chatbot wout
vraagbaak, webchat, chatscherm, chatten gemeente, gemeentechat, digitale gids, robot website, antwoordrobot | | | ~ chatbot, virtuele assistent
loketrobot, websitehulp, vraag-en-antwoord, automatisch gesprek, klantenservicebot | | | ~ chatbot, virtuele assistent
anonieme chat, andersdenkenden, bubbel doorbreken, polarisatie | | | ~ civinc
medewerkersdialoog, gesprek collega's, organisatievraagstuk, tegenspraak organiseren, anoniem praten collega, medewerkers meedenken, intern debat, interne dialoog | | | ~ civinc, gedachten wisselen, medewerkers perspectieven
zaak heropenen, heropening, misdaaddossier, misdaaddossiers, nabestaanden moord | | | ~ cold case
moord opgelost, moordenaar, moordenaars, verdwenen persoon, verdwijning | | | ~ cold cases, cold case, rechercheurs
gemeentepolis, minimapolis, gemeentelijke zorgverzekering, gemeentelijke zorgpolis, aanvullende verzekering minima, zorgverzekering minima, zorgverzekering korting | | | ~ collectieve aanvullende zorgverzekering, categoriale bijzondere bijstand
studiekosten, collegekosten, tweede master, tweede bachelor, instellingsgeld | | | ~ collegegeld
studiegeld, kosten universiteit, kosten hogeschool, tweede bachelorstudie | | | ~ collegegeld, indicatie soort collegegeld
kundigheden, vakbekwaamheid, kwalificaties | | | ~ competenties, vaardigheden, skills
bedrijfsovername, bedrijfsovernames, marktaandeel, marktaandelen, marktpositie, marktdominantie, oligopolie, kartels, kartelvorming, prijskartel, prijzenkartel, concurrentietoezicht, mededingingsrecht, mededingingstoezicht, mededingingsautoriteit, fusiecontrole, fusietoezicht, overnamecontrole, herfindahl, hhi | | | ~ concentratietoezicht, marktmacht- en concentratieindicatoren, mededingingswet
stroomfile, stroomtekort, stroomaansluiting wachtlijst, wachtlijst stroom, netverzwaring, transportcapaciteit, elektrificeren, elektrificatie, terugleveren, teruglevering | | | ~ congestie, elektriciteitsnet, netbelasting
verhuizing verwerkt, adres doorgeven gemeente, inwonen, inwoning, toestemming bewoner, toestemming hoofdbewoner | | | ~ controle verhuizingen, verhuizing
interne chatbot, beleidsstukken samenvatten, ambtelijke stukken, brainstormen, ideeën bedenken, conceptbrief, conceptbrieven, concepttekst, mailtjes schrijven, notities maken, officepakket, kantoorsoftware, kantoorprogramma | | | ~ copilot, ai-assistent, chatamsterdam, safegpt
ai kantoor, schrijftool, tekstrobot, mails opstellen, brieven opstellen, stukken schrijven, nota schrijven, herschrijven, samenvatting maken, samenvattingen maken, office ai, ai outlook, ai teams, ai-collega | | | ~ copilot, ai-assistent, generatieve ai
belastingvlucht, winst wegsluizen, winst wegsluizen buitenland, panama papers, internationaal concern, internationale concerns, oeso, beps, groepsomzet | | | ~ country-by-country reporting
wereldconcern, belastingontwijking, belastingontwijker, belastingparadijs, belastingparadijzen, brievenbusfirma, brievenbusfirma's, brievenbusmaatschappij, belastingroute, belastingconstructie, belastingconstructies, internationale gegevensuitwisseling belasting | | | ~ country-by-country reporting, multinationale groepen
viruspiek, besmettingspiek, ziekenhuizen vol, volle ziekenhuizen, coronaverspreiding | | | ~ covid-19 model, infectieziekten, rivm
coronacijfers, virusuitbraak, besmettingscijfers, ziekenhuisopname, ziekenhuisopnames | | | ~ covid-19, ic opnames
politievoorspelling, criminaliteitsmodel, heatmap criminaliteit, kaartvakken, agenten sturen, politiesurveillance, wijkagent, wijkagenten | | | ~ criminaliteits anticipatie systeem
surveillancerondes, agenten straat, politiepatrouille, patrouille, patrouilleren, misdaadkaart, criminaliteitskaart | | | ~ criminaliteits anticipatie systeem, criminaliteit
crisisorganisatie, crisisteam, crisisteams, rampenplan, rampenplannen, noodplan, weerbaarheid, noodpakket, stroomuitval, grip-fase, crisisoefening, crisistraining, crisismanager, oefenen ramp, rampenoefening, crisisbeleid | | | ~ crisistutorial, crisisbeheersing, crisis
vakantiedrukte, toeristische trekpleister | | | ~ dashboard monitor bezoekers giethoorn, druktebeeld
drugspand, drugspanden, damocles, wietplantage, wietplantages, hennepkwekerij, hennepkwekerijen, hennepplantage, hennep, wiet, wietkwekerij | | | ~ dashboard sluitingen, sluitingen, hennepteelt
managementrapportage, managementrapportages, rapportagetool, overzichtsscherm, bi-tool, qlik, infographic, kpi's, prestatie-indicatoren | | | ~ dashboards, power bi, stuurinformatie dashboard
datawarehouse, datawarehouses, dataplatform, gegevensbestand, gegevensbestanden | | | ~ databank, database, registratie
rioolsensor, rioolsensoren, rioolmeting, rioolmetingen, regenwaterpomp, industrieterrein water, bedrijventerrein water, bergingsriool, bergbezinkbassin, schuif riool, rioolsturing | | | ~ datagestuurd rioolbeheer
datapatroon, datapatronen, gegevensfout, gegevensfouten, datacontrole, datacontroles, datavalidatie, gegevenscontrole, kwaliteitscontrole data, foutopsporing, fouten opsporen data, vervuild register | | | ~ datakwaliteit
rommelige data, gegevensbeheer, databeheer, opschonen gegevens, datafout, datafouten, registratiefouten, invoerfout, invoerfouten, tikfouten gegevens, ontbrekende gegevens | | | ~ datakwaliteit, kwaliteitsregels
databreuk, informatielek, gelekte mail, uitgelekt, uitlekken, abusievelijk verzonden, bcc vergeten | | | ~ datalekken, veilig mailen, beveiligd mailen, dlp
overconsumptie, onnodige zorg, behandelaantallen, dure arts, dure artsen, artsenrekening, doktersrekening, doktersrekeningen, tandartskosten, wijkverpleging | | | ~ declaratiegegevens, benchmarking van zorgaanbieders
gevechtsklaar, gevechtsgereedheid | | | ~ defensie, operationele gereedheid, krijgsmacht
demonstreren, demonstrant, demonstranten, betoging, betogingen, betoger, betogers, protestmars, protestmarsen, protestactie, protestacties, protesteren, actievoeren, wegblokkade, rellen, relschoppers, onlusten, opstootjes, demonstratierecht | | | ~ demonstraties, dashboard overzicht demonstraties
gedempt, water dichtgegooid, verdwenen sloot, verdwenen sloten, greppel dempen | | | ~ dempingen, watergangen
marktverkenning, marktsignalen, internettrends, webscraping, scrapen, online speurwerk, nieuws doorzoeken | | | ~ detectie- en monitoringalgoritme digitale economie
mediamonitoring, nieuwsberichten, krantenartikel, krantenartikelen, trends volgen, trends opsporen, techbedrijven, techreuzen, big tech, platformbedrijven, onlineplatforms, onlineplatform, apps platforms | | | ~ detectie- en monitoringalgoritme digitale economie, digitale markten
bootfeest, bootfeestje, bootfeestjes, geluidsboei, grachtherrie, speaker boot | | | ~ detectie geluidsoverlast op het water
vrijlatingsdatum, strafmaat, strafrestant, ontslagdatum gevangenis, invrijheidstelling, voorwaardelijke invrijheidstelling, gevangenisstraf, gevangenisstraffen | | | ~ detentietermijnen
strafteller, vrijkomdatum, vrijdatum, aftrek voorarrest, straftijd, detentieduur, vervroegde vrijlating, vervroegd vrij | | | ~ detentietermijnen
rondvaartbedrijf, rederij, rederijen, salonboot, salonboten, waterscooter, waterscooters, waterpolitie, grachtengordel, aanmeerplek, afmeren, opstapplaats, opstapplaatsen, vaarvignet, vaarvergunning | | | ~ digitale gracht, passagiersvaart, ligplaatsgebruik, snelheidsoverschrijdingen
bootcontrole, boten controleren, botencamera, grachtcamera, grachtencamera, vaarroute, vaarroutes, vaarverkeer, varend verkeer, havenpolitie, nautisch toezicht, nautisch | | | ~ digitale gracht, vaarweginspecteurs
betaalmaning, maanbrief, maanbrieven, factuurherinnering, incassobureaukosten | | | ~ digitale incasso- en herinnering, incasso
debiteur, debiteuren, debiteurenbeheer, debiteurenadministratie, sommatie | | | ~ digitale incasso- en herinnering, openstaande facturen, incasso-ontvangsten
perceelschouw, luchtfoto sloot, boerensloot, boerensloten, wateraanvoer, doorstroming sloot, keurovertreding, waterschapskeur, keur waterschap, dwangsom sloot | | | ~ digitale schouw, b-watergangen
doorvragen, dynamische vragenlijst | | | ~ digitale vragenlijst, vragenlijst
documentexpertise, documentdeskundige, documentvervalser, vals diploma, valse diploma's, stempelcontrole, papiercontrole, papieren asielzoeker, identiteitspapieren, reispapieren, naturalisatiepapieren | | | ~ documentonderzoek
trouwboekje, buitenlandse akte, buitenlandse akten, buitenlandse geboorteakte, documenten vluchtelingen, documentexpert, documentexperts, stempels zegels | | | ~ documentonderzoek, brondocumenten
mailherkenning, sorteermachine, documentverwerking, documentstroom, documentstromen, poststroom, postintake, scanstraat, dms | | | ~ documentroutering, tekst herkenning
look-alike, gelijkend persoon, identiteitsmisbruik | | | ~ documentscanners balie burgerzaken
id-lezer, paspoortlezer, documentlezer, uv-lamp, dubbelganger, dubbelgangers | | | ~ documentscanners, identificatiedocumenten
id-fraude, id-scan, id-scanner, id-controle | | | ~ documentscanners, identificatiedocumenten, identiteitsbewijzen
fietslicht, fietsvriendelijk, fietsvriendelijke stad | | | ~ doorstroming fietsverkeer
chemische stoffen invoer, afvaltransport, afval exporteren, export afval, uitvoer afval, gevaarlijke stoffen import, milieugevaarlijke stoffen, koelgas, koelgassen, koudemiddelen | | | ~ douaneaangiften omgevingswet, omgevingswet goederen douane
tolheffing douane, grensbeambte, grensambtenaar, aangeven douane, declarant, declaranten, vrachtbrief, vrachtbrieven, zeecontainer, zeecontainers | | | ~ douaneaangiften, douane
coffeeshop, coffeeshops | | | ~ drank- en horecawet, horeca
passantenstroom, massatoerisme, telcamera, telcamera's, telsensor, telpoort | | | ~ druktemeting, personen tellen, druktebeeld, telsensoren, public eye
donkertekaart, satellietbeelden nacht, melkweg zien, stalverlichting, lichtbron, lichtbronnen | | | ~ duisternismonitor
lichtvervuiling, nachtelijk donker, sterrenkijken, nachtelijke verlichting, kaslicht, kassenlicht, assimilatiebelichting, verlichte kassen, donkerte | | | ~ duisternismonitor, lichthinder, lichtuitstoot
gevangenbusplanning, ritplanning gevangenen, planning vervoer, vervoersplanning, vervoer ziekenhuis gevangene, beveiligd vervoer | | | ~ dv&o planapplicatie
boevenwagen, parketpolitie | | | ~ dv&o planapplicatie, justitiabelen vervoeren
ondergrondse kabels, grondkabels, stroomleiding, middenspanning, kabeltemperatuur, hitte kabel, overbelaste kabel, kabels overbelast | | | ~ dynamisch kabelmodel, elektriciteitsnet
kabelbelasting, kabelcapaciteit, bodemtemperatuur, temperatuur kabels, liander, stedin, enexis, reststroom, beschikbare capaciteit | | | ~ dynamisch kabelmodel, elektriciteitsnet
`;
