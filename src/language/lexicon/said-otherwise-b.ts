/** Other words for what entries are about, what they do and what that does to people, and what entries call it, one a line. */
export const saidOtherwiseB: string = `
sollicitanten koppelen, cv koppelen | | | ~ actonomy, matching tool, matchen
reisduur, reisduur berekenen, woonwerk afstand, pendelaar | | | ~ mapitout, map it out
langdurige werkloosheid, langdurig werkzoekend | | | ~ werkverkenner
mortierbom, mortierbommen, knalpot vuurwerk, lawinepijl, inbeslaggenomen vuurwerk | | | ~ vuurwerkverkenner
mail verkeerd gestuurd, mailfout, aangetekende mail | | | ~ zivver, veilig mailen
dossiers doorspitten, documenten doorspitten | | | ~ zoek & vind, relevantiemodel, woo-verzoeken
afschrift akte, akte opvragen | | | ~ i-burgerzaken, burgerzaken, e-diensten
achternaam wijzigen, naamgebruik aanpassen, adres geheimhouden | | | ~ e-diensten, burgerzaken
parkeervignet, parkeerontheffing, vergunninghouder parkeren, wachtlijst parkeren | | | ~ parkeervergunning
namen verwijderen, namen doorstrepen, gegevens verwijderen, censureren, gecensureerd, censuur | | | ~ anonimiseren, lakken
ontpersonaliseren, depersonaliseren | | | ~ anonimiseren
kabelbelasting, warme kabels | | | ~ dynamisch kabelmodel, kabelmodel
verzwaarde aansluiting, piekbelasting | | | ~ elektriciteitsnet, netbeheerders, congestie
medebewoners, medebewoner, adresgenoten | | | ~ bewoning, api bewoning
leeftijd opvragen, meerderjarigheid, leeftijdscontrole | | | ~ informatievraag leeftijd, leeftijd
inwonersregister, inwonersadministratie, burgerregister | | | ~ brp, basisregistratie personen
knip in de weg, spitsafsluiting | | | ~ geslotenverklaring, autoluwe, kentekencamera
flitscamera kenteken, kentekenscanner | | | ~ kentekenherkenning, anpr, kentekens
parkeeruren, parkeertegoed | | | ~ parkeervergunning bezoek, parkeerbudget
zorgkosten gemeente, zorguitgaven gemeente, zorgbehoefte voorspellen, toekomstige zorgvraag | | | ~ wmo, wmo voorspelmodel
mobilofoon, c2000, zendfrequentie | | | ~ frequentieplanning, frequentiegebruik
buitenlandse aannemer, polen in de bouw, buitenlandse bouwvakkers, grensarbeider, grensarbeiders | | | ~ buitenlandse dienstverrichters
zwart uitbetalen, zwart loon | | | ~ loonheffingen
spookadres, adresfraudeur, katvangeradres, overbevolkt, briefadres misbruik | | | ~ adreskwaliteit, adresonderzoek
inzinkpaal, afgesloten straat inrijden | | | ~ vezips, vezip, pollen en slagbomen
identiteitsbewijs controleren, legitimatie controleren, identiteitscheck | | | ~ documentscanners, echtheidskenmerken
dubbelganger, dubbelgangers, andermans paspoort | | | ~ look-alike fraude, gezichtsvergelijking, identiteitsfraude
identiteit stelen, gestolen identiteit, valse naam, aliassen, schuilnaam | | | ~ identiteitsfraude
verzuimboete, notoire wanbetaler | | | ~ meerverzuim, betalingsachterstand
klachtenapp, meldapp, klachten-app, straatklacht, kapotte lamp straat, rattenplaag, losse putdeksel, putdeksel, straatkolk, overhangende takken, kapot hek, omgewaaid verkeersbord, kapot verkeersbord, losliggende klinker, losse klinkers, verzakte straat, boomwortel stoep | | | ~ buitenbeter, melding openbare ruimte, meldingen openbare ruimte
bestandsvergelijking, bestandsvergelijkingen, gegevensvergelijking | | | ~ samenloopsignalering
abw, wwb, bijstandtrekker | | | ~ bijstand, participatiewet
bouwtekening indienen, dakopbouw, kozijnen vervangen, mantelzorgwoning, balkon plaatsen, bijgebouw | | | ~ bouwactiviteit omgevingsplan, omgevingsvergunningen
principeverzoek, schetsplan, haalbaarheid bouwplan | | | ~ vooroverleggen, omgevingsvergunningen
baan opgezegd, ontslagreden, wangedrag werk, vrijwillig ontslag | | | ~ verwijtbare werkloosheid
dumpprijs, strafheffing, strafheffingen, handelsoorlog, goedkope chinese, tolmuur, tolheffing import | | | ~ antidumpingrecht, compenserend recht, douaneaangiften
douaniers, douanebeambte, tolbeambte, commies, inklaren, inklaring, uitklaren, uitklaring, expediteur, expediteurs, cargadoor, grenspapieren, invoerpapieren, inklaringskosten | | | ~ douane, douaneaangiften
stembureaumedewerker, stembureaumanager | | | ~ stembureaumanager, stembureaus
kiesregister, volmacht stemmen | | | ~ stemgerechtigde, kiesgerechtigden
salarisspecificatie, loonbriefje, loonspecificatie, verdiensten aftrekken | | | ~ inkomstenverrekening, basisregistratie inkomen
stroommodel, regenmodel, rioolmodel, hemelwater, hemelwaterafvoer, regenput | | | ~ hydrodynamische simulatiesoftware, wateroverlast
milieumisdrijf, milieucrimineel, milieuregels bedrijf | | | ~ milieucontroles, toezicht en handhaving milieu
woonlasten, eigenarenbelasting, overwaarde | | | ~ woz, woz-waarde, modelmatige waardebepaling
gasschade, muurscheur, groningenveld, gasveld | | | ~ mijnbouwschade, schaderapporten
dubbel claimen, twee keer geclaimd, tweemaal claimen, tweemaal vergoed | | | ~ eerder behandelde schades
personeelsdossier, personeelsdossiers, personeelsbeheer, personeelsfunctionaris, p&o, arbeidscontract, arbeidscontracten, arbeidsovereenkomst, arbeidsovereenkomsten, aanstelling ambtenaar, salarisverwerking, verlofadministratie, verlofregistratie, onboarding, offboarding | | | ~ hr services, hr
handwerk vervangen, klikwerk, macro's, scriptje | | | ~ robotic process automation, rpa
invorderaar, binnengekomen betalingen, aflossing boeken, aflossingen boeken, betalingen boeken, terugbetalingen verwerken | | | ~ incasso-ontvangsten, invordering
medicinale cannabis, medicinale wiet, wietolie, harddrugs, softdrugs, morfine, ketamine, amfetamine, mdma, cocaïnesmokkel, uithalers, uithaler, bolletjesslikker, bolletjesslikkers | | | ~ opiumwet, opiumwetmiddelen
penningmeester, liefdadigheid, vrijwilligersorganisatie, clubkas | | | ~ stichtingen en verenigingen
rijstrookafsluiting, baan afgezet, afgezette weg, pijlwagen, pylonen, pionnen, verkeerskegels, wegwerker, wegwerkers, nachtwerk weg, nachtwerk, wegwerkzaamheden plannen, wegomleiding, omleidingsroute, wegversperring | | | ~ wbu-tabel, verkeersmaatregel, wegwerkzaamheden
loketkosten, kosten rijbewijs, prijs rijbewijs, duur paspoort | | | ~ leges
balieplanning, paspoortpiek | | | ~ verloop reisdocumenten, reisdocumenten
tweede bul, collegekaart | | | ~ collegegeld
projectkosten, bouwkosten schatten, meerwerk | | | ~ monte carlo
autokraak, omkatten, autosloperij, kenteken vervalst, vals kenteken, gestolen onderdelen, gestolen graafmachine | | | ~ voertuigcriminaliteit, gestolen
beroepenkeuze, tekortberoep, tekortberoepen, werkconsulent, arbeidstoeleiding | | | ~ werk matchen, re-integratie, beroepsprofielen
handheld bellen, appende bestuurder, appende automobilist, bellende automobilist, telefoon vasthouden, handsfree bellen, afgeleide bestuurder | | | ~ monocam
kunsthandelaar, kunstdiefstal, museumstuk, museumstukken, oude munten, kostbaar schilderij, antiquair, relikwie, fossielen | | | ~ cultuurgoederen
portretvergelijking, portretherkenning, gelijkenis gezichten, overvaller herkennen, bewakingsbeelden gezicht | | | ~ gezichtsbeeldvergelijking, gezichtsherkenning
alimentatie terugvragen, draagkracht ex, draagkrachtberekening | | | ~ verhaal op onderhoudsplichtigen, alimentatie
hercontrole, herbeoordeling bijstand | | | ~ heronderzoeken
expertsysteem, expertsystemen, beslishulp, beslisondersteuning, beslissingsondersteuning | | | ~ kennissystemen, beslisregels
beroepsvaardigheden, vakkennis, beroepseisen, functieprofiel, functieprofielen, kwaliteiten werknemer, capaciteiten werknemer, werkervaring | | | ~ competentnl, skills
woz-bezwaarbureau, bezwaarbureau, bezwaarbureaus, woz-adviesbureau, proceskosten, proceskostenvergoeding, bezwaarmaker | | | ~ woz-bezwaren, woz bezwaren
premieachterstand, premieachterstanden, schuldenlast, schuldenberg, schuldenspiraal, ontruiming, ontruimd, energie afgesloten | | | ~ vroegsignalering
moederbedrijf, dochterbedrijf, dochterondernemingen, dochteronderneming, dochterbedrijven, moedermaatschappij, brievenbusbedrijf, winstverschuiving | | | ~ multinationale ondernemingen, externe databank
groepsverbod, coronahandhaver | | | ~ corona maatregelen
gebrom schepen, bromtoon haven, havengeluid, havenlawaai, generatorgeluid, generator schip, walstroom | | | ~ nestgeluid
pratend poppetje, digitale presentator, nepmens, virtuele presentator, digitale nieuwslezer, anderstalige inwoners, taalbarrière, taalbarrières, analfabetisme, ongeletterd, ongeletterden | | | ~ avatars, ggd avatars
straf uitkering, schending inlichtingenplicht, meldplicht geschonden, inlichtingenplicht geschonden, boetebeleid, beboeten, beboet, verwijtbaarheid | | | ~ sancties
mobiliteitsonderzoek, verkeersonderzoek, verkeerskennis, verkeersstudies | | | ~ kim explorer
stoplicht kapot, kapot stoplicht, roodtijd, oversteekknop, verkeerslantaarn, verkeerslantaarns, verkeersregelaar, verkeersregelaars | | | ~ verkeersregelingen, verkeerslichten
transformator, transformatoren, hoogspanningsstation | | | ~ netbelasting, pmiek
peilstok, wassend water | | | ~ waterpeilmeter, waterstand
bacteriën zuivering, blowers, distikstofoxide | | | ~ rwzi
tekstproductie, conceptmail | | | ~ copilot, copilot chat
brieven doorsturen, brievenbus gemeente | | | ~ documentroutering, poststukken
inkomenscheck, inkomensonderzoek, inkomenstoets, vermogenstoets, inkomensbewijs, jaaropgave, jaaropgaven, jaaropgaaf, draagkracht | | | ~ inkomensverklaring
kinderkorting, belastingkorting | | | ~ heffingskortingen
fuik, verkeersfuik | | | ~ anpr-actie, belastingschuldige, invorderingsschulden
executoriaal beslag, auto aan de ketting | | | ~ scanbussen, belastingdeurwaarder
kindermisbruik, kindermisbruiker, kinderlokker, pedoseksueel, exhibitionist | | | ~ seksuele misdrijven, ssa
doorverwezen van kastje naar muur, van het kastje naar de muur | | | ~ melding openbare ruimte, categorie
boerenorganisatie, samenwerkingsverband boeren, innovatie landbouw, boereninnovatie, plattelandsontwikkeling, europees landbouwgeld, subsidiewijzer, subsidiebot | | | ~ subsidie-buddy, eip
zendinstallatie, opstelpunt, opstelpunten, zendvermogen, zendantenne | | | ~ inspectietool frequentiegebruik, frequentiegebruik
overheidschatbot, soevereine ai, open source ai, ambtelijke chatbot, perplexity, grok, bard | | | ~ govchat, openbare chatbots, chatgpt
herhalingsdader, terugval crimineel, herhalingsgevaar, herhalingsrisico, vervolgmisdrijf, herhalingskans | | | ~ oxrec, recidive
voorwaardelijke invrijheidstelling, thuisdetentie | | | ~ reclassering, oxrec
uitbaggeren, baggerplicht, najaarsschouw, greppel, greppels, duiker verstopt, duikers, talud, taluds, krooshek, kroos, dichtgegroeide sloot | | | ~ schouwbrievengenerator, schouw, digitale schouw
armoederegelingen, armoedefonds, ooievaarspas, rotterdampas, kindpas, computer voor schoolgaande kinderen, bijdrage schoolspullen, schoolspullen vergoed | | | ~ armoedevoorzieningen, minimaregelingen
inkomensgroep, inkomensgroepen, inkomenscategorie, inkomensschijf, inkomensgrenzen | | | ~ inkomensklasse, armoedevoorzieningen
intern debat, medewerkersraadpleging, medewerkersonderzoek, tevredenheidsonderzoek, inspraak medewerkers, polariseren | | | ~ civinc
grensoverschrijdend project, grensregio, eurregio, euregio, euregionaal, kosten declareren project, declaratiecontrole subsidie | | | ~ interreg, kostenlijnen
paarden invoeren, veetransport, veetransporten, diertransport, fokdieren, reptielen, veterinaire keuring, importkeuring dieren, mond-en-klauwzeer, dierenziekte, sperma vee, veevoer invoeren, vlees invoeren | | | ~ levende dieren, veterinaire producten
huisdierenpaspoort, hond invoeren, honden invoeren, puppyhandelaar, hondenhandel, broodfokker, broodfokkers, illegale puppy, hondsdolheid, rabiës, adoptiehond, zwerfhond, zwerfhonden, straathond, straathonden, fret, dierensmokkel | | | ~ gezelschapsdieren, niet-commerciële gezelschapsdieren
toeloop jeugdhulp, nasleep corona | | | ~ aanmeldingen jeugdhulp, coronavirus
wollige taal, wollig, onleesbare brief, onleesbare brieven, tekst herschrijven, brief herschrijven, tekst vereenvoudigen, tekstverbeteraar, schrijfcoach, spellingcontrole, spellingscontrole, spellingchecker, grammatica, grammaticacontrole, taalfouten | | | ~ slimtaal, klinkende taal, begrijpelijke
registratiefout, registratiefouten, verkeerd geboortedatum, verkeerde geboortedatum, foute geboortedatum, verkeerd gespelde naam, naam verkeerd gespeld, foutcontrole, plausibiliteit, plausibiliteitscontrole | | | ~ bestands controle module, bcm
pgb-bureau, budgethouder, budgethouders, spookzorg, spookzorgverleners, zorgoplichter, zorgboef, zorgcrimineel, zorgmaffia, zorgondernemer, nepzorgbureau | | | ~ oneigenlijk gebruik wmo, zorgaanbieders
knalpot, knalpotten, schoten, schoten gehoord, schietpartij geluid, lawaaiflitser, geluidsflitser, motorgeluid, toeteren, getoeter, claxon, claxonneren | | | ~ geluidsherkenning, geluidsensoren
rijdende camera, rijdende camera's, straatfotografie, gemeenteauto filmt | | | ~ vormherkenning openbare ruimte, scanauto, objectherkenning
woorduitleg, dyslect, woordblind, slechte lezer, slechte lezers, leesproblemen, leesmoeilijkheden, leesachterstand | | | ~ leeshulp, tolkie, laaggeletterd
kinderopvangaffaire, stiefkind toeslagen, toeslagenramp | | | ~ kindregeling, hersteloperatie toeslagen
wordsjabloon, modelbrief, modelbrieven | | | ~ sjabloongenerator, sjablonen
ontvluchte, gezochte veroordeelde, celstraf ontlopen, onderdoken, ondergedoken, openstaande celstraf, openstaande straf | | | ~ voortvluchtig veroordeelden, voortvluchtig
energieadvies woning, epa-adviseur | | | ~ energielabelgenerator, energieprestatie
krachtwijk, volkswijk, volkswijken, vogelaarwijk, volksbuurt, gebiedsaanpak, verloedering, verloederde buurt, verpauperd, verpaupering, afglijdende wijk, wijkmanager, wijkregisseur | | | ~ wijkaanpak, leefbaarheid
geestesgesteldheid, gemoedstoestand, puberleed, somberheid, somberheidsklachten, angstig, angstklachten, eenzame kinderen, welbevinden, schoolarts, jeugdarts, ggd-vragenlijst, gezondheidsvragenlijst, middelbare scholier, middelbare scholieren | | | ~ psychosociale gezondheid
inlichtingenwerk, persoonsbeeld | | | ~ bear, intelligence analisten
beweegbare brug, beweegbare bruggen, klapbrug, klapbruggen, basculebrug, hefbrug, draaibrug, openstaande brug, vaarverkeer, scheepspassage | | | ~ brug management systeem, brugopening
smoelenboek, compositietekening, signalement, signalementen, opsporing verzocht | | | ~ catch, gezichten automatisch
wazig gemaakt, vaag maken, gezichten wegpoetsen, pixelen, gepixeld, verpixelen, rondomfoto, rondomfoto's | | | ~ blurring, panoramabeelden
terugkijken vergadering, uitzending gemeenteraad | | | ~ notubiz videosearch, notubiz
publicatieplicht, publicatieblad, staatscourant, gemeenteblad, provinciaal blad, officiële bekendmaking, officiële bekendmakingen, terinzagelegging, inzage vergunning, inspraaktermijn, bezwaartermijn | | | ~ wettelijke verplichtingen publiceren, kennisgevingen
asieldossier, asieldossiers, vluchtrelaas, asielrelaas, vluchtelingenstatus, hoormedewerker, asielstatus, landeninformatie | | | ~ case matcher, asielaanvragen
parkeerprent, zwartparkeerder, zwartparkeerders | | | ~ parkeercontrole, scanauto, parkeerbelasting
boete-inkomsten, mulderboete | | | ~ boete en transactieraming, wahv
activisten, protestactie, protestacties, wegblokkade, snelwegblokkade, relschoppers, boerenprotest | | | ~ demonstraties, wet openbare manifestaties
gesprek uitwerken, dicteerapparaat, steno, stenografie, spraakbericht, audio uitschrijven | | | ~ spraak naar tekst, notuleren, transcriptie
overbelaste mantelzorger, naaste verzorgen, familiezorg | | | ~ mantelzorg assistent, mantelzorgers
rechtsbijstandverzekering, sociale advocatuur, gefinancierde rechtshulp, gefinancierde rechtsbijstand, piketadvocaat, raadsman, raadslieden, raadsvrouw, advocatuur, juridisch loket | | | ~ toevoegautomaat, gesubsidieerde rechtsbijstand
volksmassa, verdrukking, opstopping voetgangers, samengedromd, publieksstroom, publieksstromen, crowdcontrol, drukteprognose, loopstromen, drukte winkelstraat, drukte uitgaansgebied, drukte markt, hoofden tellen | | | ~ crowd monitoring, druktemeting, public eye
leiderschapsstijl, leiderschapsstijlen, teamrollen, teamrol, teambuilding, kleurentest, kleurenprofiel, gedragsstijl, gedragsstijlen, talententest, ontwikkelgesprek | | | ~ management drives, drijfveren
emissieloos, nulemissie, vieze auto, vieze auto's, roetfilter | | | ~ milieuzone, zero-emissiezone, nul-emissiezone
glascontainer, textielcontainer, kledingbak, ledigen, lediging, leegmaken, ledigingen, vulgraad, vulgraadmeting, volmelding, volmelder, routeplanning vuilniswagen, ophaalroute | | | ~ legen van papiercontainers, dynamisch inzamelen, mr. fill
uitkeringsregels, fraudetip, fraudetips, fraudesignaal, fraudesignalen | | | ~ risicogericht prioriteren, onderzoekswaardigheid
zorgzwaartepakket, zzp-pakket, hoeveelheid zorg, dement, dementerend, dementerende, dementerenden, verpleegafdeling, gehandicapteninstelling | | | ~ zorgprofiel, wet langdurige zorg
onvolledige melding, onvolledige aanvraag, ontbrekende gegevens, ontbrekende stukken, stukken ontbreken, incompleet, incomplete aanvraag, volledigheidstoets, volledigheidscheck, indieningsvereisten, onvolledig formulier, aanvraag afgekeurd | | | ~ ontvankelijkheid, ontvankelijkheid meldingen
watertaxi, stapvoets varen, vaarvignet, vaargedrag, havendienst, binnenhavengeld, vaargeld, vaardrukte, illegale verhuurboot, sloepverhuur, verhuurbootjes | | | ~ digitale gracht, passagiersvaart
managementrapportage, managementrapportages, rapportagetool | | | ~ dashboards, powerbi, dashboard
fietsstromen, fietsgebruik, doorfietsroute, doorfietsroutes, fietsbrug, fietstunnel, fietsinfrastructuur, fietsersaantallen | | | ~ verkeersmodel fiets, brutus
hersenbeschadiging, hersenbloeding, schedelletsel, flauwgevallen, flauwvallen, van de trap gevallen, hoofd gestoten, knock-out, hersenkneuzing | | | ~ glasgow coma, bewustzijnsniveau
grieperig, zwangerschapsziekte | | | ~ ziekmelding, ziektewet
digitaal politieloket, 0900-8844, wijkagent bellen | | | ~ chatbot wout
begrotingstekst, toelichting cijfers, begrotingsapp, p&c-cyclus, kadernota, voorjaarsnota, programmabegroting | | | ~ lias incontrol, lias
tiktok, mediawatching, publieke opinie, krantenknipsels | | | ~ coosto, media monitor
speelgoed invoeren, batterijen invoeren, broeikasgasapparatuur, koelvloeistof, koudemiddel, koudemiddelen, airco invoeren, koelkast invoeren | | | ~ gevaarlijke stoffen in apparatuur
mestuitstoot, stikstofmodel | | | ~ aerius, stikstofdepositie
matras op straat, koelkast op straat, sluikstort, sluikstorten, sluikstorting, rondslingerend vuil | | | ~ bijplaatsing, bijplaatsingen, straatafval
vorstschade, droogteschade, misoogst, oogstverlies | | | ~ brede weersverzekering
gastarief, gastarieven, nettarief, nettarieven, periodieke aansluitvergoeding, tennet, netwerkbedrijf, netwerkbedrijven, tariefregulering, prijsregulering | | | ~ tariefbesluitalgoritme, netbeheerders
dakisolatie, vloerisolatie, isolatievergoeding, dubbele beglazing | | | ~ maatregel 29, isolatieaanpak
ziekenhuissamenvoeging, ziekenhuiszorg | | | ~ fusiedashboard, medisch specialistische
zorgmiljonair, zorgbestuurder, winstuitkering zorg, jaarverslag zorginstelling, dividend zorg, rendement zorg, faillissement zorginstelling | | | ~ zicht op zorgaanbieders, financiële positie
gemeentepolis, gemeentepolissen, zorgpolis, medische kosten vergoed | | | ~ categoriale bijzondere bijstand, bijzondere bijstand
crisissituatie, noodpakket, noodplan, evacueren, geëvacueerd, gaslek, giframp, kernramp, kernongeluk, opschaling | | | ~ crisistutorial, crisis
telefoon kraken, laptop uitlezen, gegevensdragers, gegevensdrager, harde schijf, harde schijven, digitaal rechercheren, chatberichten verdachte, chats doorzoeken, appjes verdachte, gewiste berichten, gewiste bestanden, geheugenkaart, usb-stick, cyberrecherche | | | ~ hansken, digitale sporen
bezwaarcommissie, bezwaarschriftencommissie, adviescommissie bezwaar, bezwaardossier, heroverweging, bezwaarprocedure, bezwaarprocedures | | | ~ bezwaaradviezen, zaakbibliotheek, juridische bezwaaradviezen
box1, klusinkomsten | | | ~ inkomsten box 1, box 1
box3, spaarders, crypto, bitcoin, bitcoins, cryptovaluta, cryptomunten, verborgen vermogen | | | ~ vermogen box 3, signaal vermogen
eigendomsinformatie, koopsom, koopsommen | | | ~ loki, kadaster
voetgangersoversteek, stoplichtprogramma | | | ~ regelsoftware verkeerslichten, verkeerslichten
schatkistmodel, belastinghervorming, belastingverhoging, belastingverlaging, koopkracht, koopkrachtplaatjes, inkomenseffecten, vlaktaks, fiscalist, fiscalisten, econometrie, econometrisch | | | ~ ramingsmodellen, fiscaal beleid
blikjes, sigarettenpeuk, peuken, peuk, kauwgom, kauwgum, plastic flesje, plastic flesjes, hamburgerdoosje, schoonscore, schoonheidsgraad | | | ~ straatafval, afval
toegankelijke pdf, schermlezer, schermlezers, screenreader, digitoegankelijk, digitoegankelijkheid, pdf omzetten, word omzetten, documentconversie, converteren | | | ~ nldoc, digitale toegankelijkheid
zaaktype, zaaktypen, zaakregistratie, documentbeheersysteem, dms, documentmanagement, archiefsysteem | | | ~ zaaksysteem
ziektekostenaftrek, hypotheekrente, hypotheekaftrek, studieaftrek, aftrekbaar, aftrekbare kosten, belastingcontrole, belastingcontroles, belastingcontroleur, belastinginspecteur, belastinginspecteurs, belastingambtenaar, vragenbrief | | | ~ analyse aan de poort, selectiemodule inkomensheffing, inkomensheffing
lukraak, toevallige selectie | | | ~ steekproef, steekproeven
chatfunctie, digitale baliemedewerker, digitale vraagbaak, antwoordmachine, praatprogramma | | | ~ chatbot
wwaanvraag, werklozensteun, wachtgeld | | | ~ klantapplicatie ww, ww-uitkering
duurzame energiesubsidie, subsidie windpark, windpark, windparken, biomassa, aardwarmte, geothermie, co2-opslag, waterstof, groene stroom, hernieuwbare energie, duurzame opwek, energietransitie bedrijven | | | ~ sde
protestbrief, proforma, brief uitlezen, brieven uitlezen | | | ~ aibezwaar, bezwaarschriften
grafisch ontwerp, grafische vormgeving, ontwerpprogramma, ai-afbeelding, ai-plaatjes, folder maken, powerpoint | | | ~ canva
evenementenaanvraag, festiviteiten, festiviteit, evenementvergunning, evenementenagenda, uitagenda, evenementenlijst | | | ~ evenementenkalender
dienstplicht, gevechtskracht | | | ~ krijgsmacht, operationele gereedheid
bommelding, bomtas, bomtassen, rondslingerende tas, iets laten liggen, verloren tas | | | ~ left luggage, bagage
looncijfers, arbeidsverleden, pensioenuitkering bijstand | | | ~ start inkomstenverhouding, inkomstenverhouding, polisadministratie
grondwaterstroming, kelder nat, vochtige kelder, kruipruimte nat, rottende palen, heipalen, scheefgezakt, scheef huis | | | ~ modelleringsoftware grondwater, grondwater
vrijstelling waterschapsbelasting, kwijtgescholden, schulden wegstrepen | | | ~ kwijtschelding
wooncrisis, woningcrisis, nieuwbouwproject, inbreiding, uitleglocatie, stadsuitbreiding | | | ~ woonbouwlocaties
energiebelasting terugvragen, ecotaks, ecobelasting, kerk energiebelasting | | | ~ teruggaaf milieubelasting, milieubelastingen
huurtoets, puntenstelsel, woningwaarderingsstelsel, wws, huurbescherming, woekerhuur, woekerhuren | | | ~ huurprijscalculator, huurprijs
akkerland, perceelsgrenzen, gewaspercelen, maisveld, akkerranden, akkerrand, perceelsregistratie, perceelwijziging | | | ~ landbouwpercelen, mutatieherkenning
selectieprocedure, jonge academici | | | ~ game based assessment, traineeships
vergaderapp, vergadersysteem, vergaderstukken, vergaderstuk, agendastukken, stukkenapp | | | ~ ibabs
massatoerisme, dagjesmensen, dagrecreanten, recreanten, vakantiegangers, topdrukte, touringcars, touringcar | | | ~ giethoorn, druktebeeld
vloeroppervlak, vloeroppervlakte, vierkante meters, woonoppervlak, adressenregister, adressenbestand gemeente, gebouwregister | | | ~ splitsingstekeningen, pdf naar 3d-objecten, bag
sprekende bril, blindengeleide, aangepaste werkplek, wsw, werkplaats gehandicapten | | | ~ slimme bril, beschut
gezinsproblemen, psychiatrische aandoening, psychiatrische problemen, geestesziek, gestoord, eetstoornis, eetstoornissen, anorexia, boulimia, suïcidaal, zelfbeschadiging, zelfverwonding, automutilatie, blowen, alcoholmisbruik, middelenmisbruik, borderline, depressieve jongere | | | ~ spsy, psychische stoornissen
autogebruik, autobewegingen, reizigersaantallen | | | ~ verkeersmodel, verkeersprognoses
upcoding, upcoden, overdeclareren, verdacht declareren, opvallende declaraties, zorgkantoor | | | ~ declaratiegedrag, declaratiegegevens
garagekaart, parkeerhuis, parkeertoren, uitrijden garage, uitrijkaart, uitrijkaartje, ticketloos parkeren | | | ~ kentekenherkenning parkeergarage, parkeergarage
simpele aangifte, eenvoudige belastingaangifte, aangifteformulier, belastingapp, belastingbiljet | | | ~ verkorte aangifte, vka
open vragen analyseren, open antwoorden analyseren, focusgroep, focusgroepen, thema's ontdekken | | | ~ atlas.ti, kwalitatieve data-analyse
platformbedrijf, platformbedrijven, lootbox, lootboxes | | | ~ digitale economie, digitale markten
damocles, damoclesbeleid, wet victoria, sluitingsbevel, verzegeld, verzegelen, verzegeling pand | | | ~ dashboard sluitingen
trekvogels, ganzen, ganzenoverlast, spreeuwen, kraaien | | | ~ signaleren vogels, vogels
verzakte kade, wankele brug, bouwvakcontainer, bouwcontainer, bouwcontainers, puincontainer, dixi, gewichtsbeperking, aslast, tonnage | | | ~ kwetsbare bruggen, kademuren
verpleegkundigenregister, medisch beroep, fysiotherapeut, fysiotherapeuten, doorhaling, beroepsverbod, tuchtrecht, tuchtraad, werkervaringseis, scholingseis | | | ~ big herregistratie, herregistratie
obligatiehandel, staatsbank, schatkistpapier, geldmarkt, kapitaalmarkt, beursveiling, bankiers, tegenpartij, tegenpartijen, rijksschuld | | | ~ staatsschuld, rentelasten, dutch state loans
renseignering, bankgegevens belasting, bulkcorrectie, correctievoorstel | | | ~ massaal corrigeren
voorbelasting, ploffers | | | ~ omzetbelasting, carrouselfraude
veilige seks, leverziekte | | | ~ icecream, hepatitis
plaatsverbod, verwijderingsbevel, verwijderbevel, verblijfsverbod, wegstuurbevel, notoire overlastpleger, overlastpleger, overlastplegers, verblijfsontzegging, ontzegging, de toegang ontzegd | | | ~ gebiedsverboden, gebiedsverbod
marktaandeel, marktaandelen, monopolisten, dominante positie, marktleider, concentratiegraad, hhi, herfindahl, kartelafspraken, mededingingsautoriteit, marktwaakhond, waakhond, concurrentietoezicht, nma, mededingingsrecht | | | ~ marktmacht, mededingingswet
vies drinkwater, waterleidingbuis | | | ~ loden leidingen
schadevergoeding aardbeving, eerder uitgekeerd | | | ~ nam-dossiers, aanvullende vaste vergoeding
sneeuwval, opvriezing, opvriezen, bevriezing wegen, spekglad, ijsplek, ijsplekken, glijpartij, glijpartijen, strooiploeg, weerstation weg, wegdektemperatuur, glatteis | | | ~ gladheid, gladheid meldsysteem
softwarelek, patches, patch, zero-day, zeroday, cve, hackgroep, hackgroepen, beveiligingsadvies, beveiligingsadviezen | | | ~ cybersecuritykwetsbaarheden, velma
gulle gift, cadeau van ouders, huis schenken, begiftigde, schenkingsvrijstelling, vrijgevig | | | ~ schenkbelasting
beelden terugkijken, deurbelcamera, deurbelcamera's, dashcam, dashcams, beelden veiligstellen | | | ~ videoanalyse tool, briefcam, videomateriaal
afvalpas, vuilnisgegevens, vuilbakcontrole, afvalgegevens | | | ~ kliko controle
dossiervorming, dossiergegevens, dossierbeheer, ontbrekende dossierstukken | | | ~ aanvullen dossiers
bouwhoogte, bouwvlak, bestemmingswijziging, goothoogte, nokhoogte, planologie, planologisch, planoloog | | | ~ omgevingsplannen, struck
gasleidingnet, gasvoorraad, gaslevering | | | ~ afschakelbare capaciteit
urenschrijven, tijdschrijven | | | ~ tijdschrijven, rapportage en prognose
neonreclame, neonreclames, precariobelasting, precario, banier, banieren, puien, raamsticker, raamstickers | | | ~ reclamebelasting
schijnverhuizing, inschrijfadres | | | ~ controle verhuizingen
maaitijdstip, kievit, kieviten, agrarisch natuurbeheer, natuurbeheer boeren, rustperiode weidevogels, uitgesteld maaien, natuursubsidie | | | ~ maaidata
grondverzet, grond storten, grond afvoeren, grondstromen | | | ~ meldingen invoeren, besluit bodemkwaliteit
startende zorgaanbieder, zorgbedrijf starten, zorgbureau beginnen, zorgbureau starten, zorgtoetreder, toetreder zorg, thuiszorgbureau beginnen | | | ~ nieuwe zorgaanbieders
jonge zedendader, jonge zedendaders, jeugdige zedenpleger | | | ~ j soap-d
rivierwater, hoogwatergolf, hoogwaterpiek, afvoergolf, afvoerpiek, watersnood, watersnoodramp, roermond hoogwater, rivierstand, stroomgebied, stroomgebieden | | | ~ afvoerprognosemodel
dedupliceren, dubbele documenten | | | ~ ontdubbelingscript, ontdubbelaar
chatgeschiedenis, appgroep, appgroepen, appverkeer, signalberichten | | | ~ whatsapp ontdubbelaar, chatberichten
lotingsysteem, voorrangsregels school, voorkeursschool, inschrijving basisschool, uitloten, witte school, schoolsegregatie, segregatie | | | ~ aanmeldbeleid basisscholen
uitstroomkans, uitstroomkansen, bijstandsafhankelijk, klantprofiel, klantprofielen | | | ~ bijstand naar werk
vrijgezel, vrijgezellen, alleenstaandennorm, samenwoonfraude, samenleeffraude, latrelatie, schijnverlating, verzwegen partner, vriendje ingetrokken | | | ~ alleenstaande-uitkering
strafproces, vreemdelingenketen | | | ~ strafrechtketendatabank, skdb
koopfraude, verkoopfraude, nep-webwinkel, nepshop, spookwebshop, betaalverzoekfraude, tikkiefraude, whatsappfraude, bankhelpdeskfraude, oplichter aangeven, niet ontvangen bestelling, aankoopfraude | | | ~ online handelsfraude
maatschappelijk werkster, ondersteuningsplan, zorgplan, wmo-consulent, zorgconsulent | | | ~ rapportage-assistent, wijkteammedewerkers
offertes opvragen, gunning opdracht, vriendjespolitiek, opdrachtverlening | | | ~ groslijst, selecteren van aannemers
pakbon, pakbonnen, bestelbon, bestelbonnen, inkooporder, inkooporders, rechtmatige betaling, fiatteren, fiattering, crediteurenadministratie | | | ~ prestatie verklaringen, prestatieverklaring
advocatencontrole, steekproeftrekker | | | ~ steekproeftrekker
telpaal, telpalen, fietstelpaal, fietstelpalen, telslang, telslangen, tellus, tellussen, radarteller | | | ~ telsensoren
ledlampen, kapotte lantaarn, lichtsterkte, dimverlichting, lichtbesparing | | | ~ vervanging lichtmasten, slimme verlichting, armaturen
stropop, btw-nummerverstrekking | | | ~ ob-nummer, afgifte ob-nummer
dozenschuif, dozenschuiven, verdozing landschap, pakhuis, pakhuizen, megahal, megahallen, grote hal, opslaghal, opslaghallen | | | ~ grootschalige vestigingen, grootschalige logistiek
slijtage wegdek, wegslijtage, asfaltschade, asfaltschades, wegrenovatie, levensduur asfalt, restlevensduur, dek vervangen | | | ~ voorspellend onderhoud wegen
zware jongen, zware jongens, recidivisten, stelselmatige dader, stelselmatige daders, criminele carrière, foute broer, risicojongere, risicojongeren, risicojeugd | | | ~ top600, persoonsgerichte aanpak
persoonsverwisseling, identiteitsverwisseling | | | ~ dubbelinschrijvingen
weervrouw, code geel, onweersbui, onweersbuien, windstoten, buienradar, neerslag voorspelling | | | ~ weersverwachting, weersextremen
aangiftebrief, belastingbrief | | | ~ uitnodigen tot het doen van aangifte
bijstandsrecht, afgewezen bijstand, bijstand afgewezen, bijstand geweigerd | | | ~ beoordelen bijstandsaanvraag, avola
kinderpremie, kgb, alleenstaandeouderkop, alleenstaande ouder toeslag | | | ~ kindgebonden budget
drankwinkel, tapvergunning, mysterykids, kroegbaas, kroegbazen, barman, paracommercie, biertap, horecaondernemer, horecaondernemers, caféhouder, caféhouders, snackbar, snackbars, restauranthouder | | | ~ drank- en horecawet, horeca
uitgavenpatroon, uitgavenpatronen, bestedingspatroon, pinbetaling, pinbetalingen, pintransacties, gepind, bankmutaties, betaalrekening controleren, huishoudboekje, pingedrag, gokuitgaven | | | ~ bankafschriftentool
kade controleren, droogtescheuren, droogtescheur, uitgedroogde dijk, dronebeelden | | | ~ scheurdetectie waterkeringen, waterkeringen
geldnood, platzak, blut, financiële nood | | | ~ vroegsignalering, schuldhulpverlening
privacyvriendelijk tellen, millimetergolf, millimetergolven | | | ~ mm wave
bijstandsvordering, aflossen bijstand | | | ~ bijstandsdebiteuren, terugvordering
illegale aanbouw, luchtfotografie, luchtopname, luchtopnames, vogelvlucht, dakkapel gespot, kaart actualiseren, basiskaart, nieuwe aanbouw, gesloopt gebouw | | | ~ changemapp, mutaties buitenruimte
schoolverlaters, schoolverlater | | | ~ prestatiemonitor, onderwijsresultaten
gas afschaffen, elektrisch koken, inductie koken, warmtevisie, restwarmte | | | ~ aardgasvrij, warmtenet
betaalbaarheid verduurzamen, terugverdientijd, verduurzaming woningen, energierekening voorspellen, energiekosten huishouden, woonlasten energie | | | ~ hestia, eindgebruikerskosten
zorgverzekeringspremie, dure verzekerde, dure verzekerden, vereveningsbijdrage, vereveningsfonds, ziektekostenverzekeraar, ziektekostenverzekeraars, ziekenfonds, ziekenfondsen | | | ~ risicoverevening
waterschapsverkiezingen, debat voorbereiden, amendement, amendementen, beleidsstukken, vergadering waterschap | | | ~ debatrijk
werkvermogen, loondispensatie, participatiebaan, participatiebanen, werktempo, praktijkroute | | | ~ loonwaardemeting, loonwaarde
klachtenanalyse, klachten analyseren, klagende burgers, burgerfeedback, klantreis, klantreizen | | | ~ klantsignalen
boekhoudcontrole, steekproef ondernemingen | | | ~ steekproef ondernemingen, boekenonderzoeken
tenderplatform, aanbestedingskalender, tendernet, inkopers, inkoopafdeling, marktconsultatie, bestek, bestekken | | | ~ tendertrends, aanbestedingen
inzittenden onherkenbaar, autoruit wazig, bestuurder onherkenbaar, passagiers wegpoetsen, anpr-foto's, overzichtsfoto kenteken | | | ~ tiresias
fusiecontrole, fusietoezicht, overnamekandidaat, supermarktfusie, samensmelten van bedrijven | | | ~ fusies en overnames
duimafdruk, duimafdrukken, dactyloscopisch, papillairlijnen | | | ~ havank, vingerafdrukken
eco-regeling, ecoregeling, hectaretoeslag, betalingsrechten, boer controleren ter plaatse | | | ~ gemeenschappelijk landbouwbeleid, glb
postorderbedrijf, eenloketsysteem, oss-aangifte, buitenlandse webwinkel, buitenlandse webwinkels, buitenlandse webshop, buitenlandse webshops, temu, shein, aliexpress, alibaba, platformverkopers | | | ~ one-stop-shop, omzetbelasting buitenland
stoepinspectie, straatinspectie, onderhoudstoestand, wegmarkering, wegmarkeringen, belijning, verkeersborden tellen | | | ~ objectherkenning openbare ruimte, objectherkenning
ondernemersregels, regeldruk, regelhulp, juridisch jargon, juridische teksten begrijpen | | | ~ wetwijzer
pijpenstrootje, schapenbegrazing, natuurterrein, natuurterreinen | | | ~ heidevergrassingsmonitor
chatgpt-alternatief, pzh-assist | | | ~ pzh-assist
mmsi, scheepszender | | | ~ naleving ais, ais
bedrijfsbelasting, naamloze vennootschap | | | ~ vennootschapsbelasting, vpb
chemiebedrijf, chemiebedrijven, lpg-station, lpg-tankstation, buisleiding, buisleidingen, brzo, chloortrein, veiligheidszone | | | ~ kwetsbaarheidstoekenning, externe veiligheid
pasfotohokje, brildrager pasfoto | | | ~ pasfoto
werkpremie, stimuleringspremie, deeltijdbaan, bijverdiensten houden, werken lonend maken, loont werken | | | ~ bijverdienbeloning
wlz-budget, wachtlijst verpleeghuis, zorgkantoren, contracteerruimte | | | ~ budgettair kader
schadebeoordeling, second opinion schade | | | ~ kwaliteitsgericht toetsen
bestuurders screenen, antecedenten, criminele bestuurder, oprichters, mantelvennootschap | | | ~ controle op rechtspersonen, rechtspersonen
drugsafval, druglab, ondergrondse criminaliteit, zware misdaad, bovenwereld, arbeidsuitbuiting, prostituee, prostituees, gedwongen prostitutie, motorbende, motorbendes, motorclub, outlaw motorclub, patsers | | | ~ ondermijningsthema's, ondermijning
schoolplicht, kwalificatieplicht, vroegtijdig schoolverlaten, leerplichtbrief | | | ~ leerplichtambtenaren, verzuimmeldingen
eerste belastingaangifte bedrijf, startersaftrek, zelfstandigenaftrek | | | ~ startende ondernemers
`;
