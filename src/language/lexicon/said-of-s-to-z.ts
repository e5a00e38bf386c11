/** What people say of what entries call by words from s to z: other words of daily life, of professions and of laws, one a line. */
export const saidOfSToZ: string = `
ruimtefoto's, sentinel, aardobservatie | | | ~ satellietbeelden, satellietdata, remote sensing
parkeerbekeuring, cameravoertuig, scanfiets, rondrijdende camera | | | ~ scanauto, scanauto's, parkeercontrole, parkeerhandhaving
weggesleept, auto weggesleept, auto wegslepen, takelwagen, takelen, sleepauto, sleepwagen, scannende bus, busje camera's, belastingbusje | | | ~ scanbussen, anpr, belastingschuldigen
havenbedrijf, havenmeester, havenmeesters, havendienst, jachthaven, vissershaven, scheepsverkeer haven, smokkelboot, drugsboot, rubberboot, rubberboten, schepen volgen | | | ~ scheveningse haven, registratiesysteem scheveningen haven, vaarbewegingen
sloot opschonen, greppel, greppels, waterplanten verwijderen, dijkgraaf, hoogheemraadschap, heemraad | | | ~ schouw, b-watergangen, watergangen, schouwbrievengenerator
schoonheidsgraad, schoonmaakniveau, groene stoep, vervuiling straat, straatafval | | | ~ schouwen van de buitenruimte, objectherkenning openbare ruimte
geldhulp, schuldbemiddeling, schuldhulpmaatje, bewind, schuldenvrij, schulden aflossen | | | ~ schuldhulpverlening, intake schuldhulpverlening
zwakbegaafdheid, zwakbegaafd | | | ~ scil, verstandelijke beperking
geestesziekte, psychiatrisch, psychiatrische problemen, eetstoornis, eetstoornissen, anorexia, zelfbeschadiging, automutilatie, suïcidaal, adhd, emotionele problemen | | | ~ screeningsinstrument psychische stoornissen, psychische problemen, strengths and difficulties questionnaire
kindproblemen, jeugdpsycholoog, gedragsdeskundige | | | ~ screeningsinstrument psychische stoornissen, strengths and difficulties questionnaire
zedenzaak, zedenzaken, kindermisbruik, kindermisbruiker, ontuchtpleger, ontuchtplegers, seksueel overschrijdend | | | ~ seksuele misdrijven, seksueel misdrijf, ssa
wegenbouwer kiezen, roulatiesysteem, gemeenteklus, gemeenteklussen | | | ~ selecteren van aannemers, groslijst
paspoortrij, wachtrij schiphol, doorreizen, reizigerscontrole | | | ~ self service passport control
grenspoort, grenspoortje, grenspoortjes, egates, zelfbediening paspoort, zelfservice paspoort, douanepoortje, kmar | | | ~ self service passport control, e-gate, grens
chemiebedrijf, chemiebedrijven, chemieconcern, explosiegevaar, ontploffingsgevaar, brzo, gevaarlijke stoffen bedrijf, opslag gevaarlijke stoffen, petrochemie, raffinaderij, raffinaderijen, tankopslag | | | ~ seveso, bedrijfsnetwerken seveso
belasting terug bijstand, belastingteruggave bijstand, teruggaaf belasting bijstand | | | ~ signaal heffingskortingen
zwart bijklussen, bijverdienste melden, vergeten inkomsten, nieuwe baan gemeld | | | ~ signaal inkomsten, start inkomstenverhouding, inkomstenverrekening
student uitkering, studiegeld bijstand, dubbele inkomsten student | | | ~ signaal studiefinanciering
briefgenerator, mailmerge, massabrief, massamailing, bulkbrieven | | | ~ sjabloongenerator, uitgaande communicatie, brieven
biologische boerderij, biologische boerderijen, biologische teelt, biologische zuivel, biologische kaas, natuurvoeding | | | ~ skal, biocontrole
biologisch, biologisch vlees, biologische groente, bio-producten, ekokeurmerk, eko, ecologisch eten, onbespoten, nepbiologisch, biowinkel, natuurwinkel | | | ~ skal, biocontrole, toezichtmodel skal
veegroute, veegroutes, veegschema, veegplanning, straatvegen, goten, bladafval | | | ~ slim vegen
veegauto, veegauto's, veegmachine, veegmachines, veegploeg, straatveger, straatvegers, bladblazer, herfstbladeren, bladkorf, bladkorven | | | ~ slim vegen, veegwagens, vegen
werken slechte ogen, slechtziende collega, werkvoorziening, werkplekaanpassing, camerabril | | | ~ slimme bril
blinde medewerker, brailleleesregel, braille, sprekende bril, voorleesbril | | | ~ slimme bril, slechtziende
fraudevoorspelling bijstand, eerlijke bijstand | | | ~ slimme check levensonderhoud
bijstandsaanvraag gecontroleerd, verdachte aanvraag, verdachte aanvragen, aanvraag onderzocht | | | ~ slimme check levensonderhoud, onderzoekswaardigheid
virtuele sensor, meetwaarde schatten, geschatte meting | | | ~ soft sensor
sollicitatiecontrole, sollicitatiegedrag, sollicitatiebewijs, extra hulp baan zoeken, zoekgedrag baan, werkzoekgedrag | | | ~ sollicitatiescan ww
sollicitatieplicht, sollicitatieplichten, sollicitatieactiviteit, sollicitatieactiviteiten, sollicitaties, sollicitatietraining | | | ~ sollicitatiescan ww, sollicitatiescan
s&o, s&o-verklaring, uitvinding, uitvindingen, uitvinder, uitvinders, innoveren, innovatief bedrijf, innovatieve bedrijven, startup, technostarter, technisch onderzoek subsidie, afdrachtvermindering | | | ~ speur- en ontwikkelingswerk, wbso
onderzoekssubsidie, onderzoekspersoneel, innovatiefiscaliteit, techniekontwikkeling, productontwikkeling, uitvinderskorting | | | ~ speur- en ontwikkelingswerk, wbso
opdelen woningen, tweede voordeur, studio's maken, kamers maken huis, bovenwoning, benedenwoning, studentenhuis, studentenhuizen, verhuren kamer, kamerverhuurder, kamerverhuurders | | | ~ splitsen van woningen, vergunningverlening wonen
pand opdelen, huis opsplitsen, woning opsplitsen, pand opsplitsen, splitsingsvergunning, kadastraal splitsen, bouwkundig splitsen, appartementsrecht, appartementsrechten, kamerverhuurvergunning, verkameren, verkamering, kamers verhuren, kamerbewoning, omzettingsvergunning, woningdelen, woningvorming, woonvergunning, huisvestingsvergunning | | | ~ splitsen van woningen, vergunningverlening wonen, woonruimte
uitwerken opname, spraaksoftware, spraakprogramma, meetingnotulen, gespreksnotities | | | ~ spraak naar tekst, transcriptie
stem verdachte, stemvergelijking, stemanalyse, stemonderzoek, stemherkenning, spraakonderzoek, telefoontap, telefoontaps, tapgesprek, tapgesprekken, afgeluisterd gesprek, afgeluisterde gesprekken, afluisteren, opgenomen stem | | | ~ sprekervergelijking, spraak
delictrisico, terugvalrisico, gevaarlijke dader, gevaarlijke daders, misbruikdader, seksdelict, seksdelicten, seksdelinquent, seksdelinquenten, verkrachtingszaak, aanrandingszaak | | | ~ ssa, seksuele misdrijven
obligatiemarkt, schatkistcertificaten, leningveiling, geld lenen staat, grootbank, grootbanken, dsta | | | ~ staatsleningen, primary dealers, dutch state loans, staatsschuld
gedetacheerde werknemers, detachering, gedetacheerd, vaste inrichting | | | ~ startende buitenlandse ondernemingen
buitenlandse firma, buitenlands bedrijf, buitenlandse bedrijven | | | ~ startende buitenlandse ondernemingen
nieuwkomer, inburgeraar, inburgeraars, spreiding statushouders, spreiding vluchtelingen, spreidingswet, huisvesting statushouders, toegelaten asielzoeker | | | ~ statushouder, geomatch, arbeidsmarktregio
steekproefgewijs, steekproefsgewijs, toevallig gekozen, gelote, lukrake controle | | | ~ steekproef, steekproeven, aselecte
landbouwinspectie, boerencontrole, boeren gecontroleerd, boer gecontroleerd, plattelandssubsidie, plattelandsontwikkeling | | | ~ steekproefcontroles glb, gemeenschappelijk landbouwbeleid
audit, audits, auditor, kostencontrole, kostencontroles, subsidiecontrole, subsidiecontroles, subsidiefraude, verantwoording subsidie, subsidieverantwoording | | | ~ steekproefselectie, steekproefcontroles, interreg
drukte-app, stembiljetten bijdrukken, opkomstcijfers, opkomst verkiezingen, kiesopkomst | | | ~ stembureaus
lenen duo, duo-lening, leenstelsel, studentenreisproduct, uitwonend, uitwonende, thuiswonend, thuiswonende | | | ~ studiefinanciering
student beperking, studenten beperking, gehandicapte student | | | ~ studietoeslag
studiekorting, studentenbijdrage, studiebijslag | | | ~ studietoeslag
subsidieloket, subsidieaanvraag hulp, uitleg subsidie | | | ~ subsidie-buddy
subsidieadvies, subsidieadviseur, subsidiewijzer, subsidiezoeker, subsidieassistent, subsidiebot, innovatiesubsidie, innovatiesubsidies | | | ~ subsidie-buddy, subsidie, eip-regeling
taxibedrijf, taxivergunning, ov-reiziger, treinreiziger, bushalte, bushaltes, dienstregeling, doelgroepenvervoer, regiotaxi, valys, wmo-vervoer | | | ~ taxi, openbaar vervoer, leerlingenvervoer
postkamer, postafdeling, documentatie-afdeling, postbak, mails doorsturen, ingekomen mail, ingekomen stukken, documentherkenning, tekst plaatje, optische tekenherkenning | | | ~ tekst herkenning, tekstherkenning, ocr, documentroutering, poststukken
ondermijningstekst, politieteksten, politierapporten sorteren, agenten meldingen, misdaadteksten, processen-verbaal, proces-verbaal, mutatie politie, politiemelding, politiemeldingen | | | ~ tekstclassificatie ondermijningsthema's
telecomregister, belbedrijf, belbedrijven | | | ~ telecomaanbieders
internetbedrijf, isp, kpn, vodafone, ziggo, odido, simkaart, simkaarten, sim-only | | | ~ telecomaanbieders, telecommonitor
dakscan, zonnescan, zonnedakteller, panelenteller, panelen tellen, zonnekaart | | | ~ tellen zonnepanelen
aanbestedingshulp, aanbestedingsdatabase, opdracht voorbereiden, inkooptraject, inkooptrajecten, inkooponderzoek, aanbestedingskalender, inkoopadvies, markt verkennen inkoop | | | ~ tendertrends
sportclub energiebelasting, buurthuis energiebelasting | | | ~ teruggaaf milieubelasting
schrijftips, schrijfadvies, schrijfcoach, taalcoach, taalcheck, taalcontrole, spellingscontrole, spellingcontrole, grammaticacontrole, inclusieve woorden, woordkeuze, woordgebruik, redactiehulp, tekstverbetering | | | ~ textmetrics, leesbaarheid, inclusieve teksten
doodsbedreiging, doodsbedreigingen, haatberichten, online haat, bedreigde persoon, bedreigde personen, persoonsbeveiliging | | | ~ threat-to-life model, protective monitoring
levensonderhoud aanvragen, aanvraag levensonderhoud | | | ~ toekennen uitkering participatiewet, aanvraag uitkering bijstand, levensonderhoud, bijstandsaanvragen
zorgbijdrage laag inkomen, toeslag stopgezet, onterechte toeslag, kindbudget | | | ~ toeslagen, huurtoeslag, zorgtoeslag
regelovertreder, regelovertreders | | | ~ toezicht, handhaving, naleving
tekstversimpelaar, woordenboekje, lees- schrijfproblemen, taalarm, nt2, nieuwkomers taal, lage taalvaardigheid, taalvaardigheid, b1-taal, b1-niveau | | | ~ tolkie, leeshulp website
stadsarchief, streekarchief, gemeentearchief, rijksarchief, genealoog, kerkboeken, doopboek, paleografie | | | ~ transkribus, historische handgeschreven documenten, handgeschreven, archieven
archiefzoeker, historicus, historici, oudnederlands, oude registers, manuscripten | | | ~ transkribus, tekstherkenning loghi, handgeschreven
aangiften toetsen, aangifte toetsen, nalevingsmeting, belastingnaleving, belastingmoraal, belastinggat, nalevingstekort, belastingonderzoek, btw-onderzoek | | | ~ trekken steekproef ondernemingen, steekproef, boekenonderzoeken
tunnelbuis, tunnelbuizen, wegtunnel, wegtunnels, spookrijder, spookrijders, verkeerspost, detectielus, detectielussen | | | ~ tunnels, verkeersleiders, monitoring verkeersveiligheid tunnels
belastingbrief, oproep aangifte, aangifteplicht | | | ~ uitnodigen tot het doen van aangifte, aangifte inkomstenbelasting
adresbewijs, woonbewijs, bewijs adres, levensbewijs, bewijs goed gedrag, gedragsverklaring, vog aanvragen, verklaring omtrent gedrag | | | ~ uittreksel, burgerzaken
kaartenbak, kaartenbakken, arbeidsmarktregio, arbeidsmarktregio's | | | ~ uitwisseling matchinggegevens, vum
booking, woning hotel, toeristenbelasting, verblijfsbelasting | | | ~ vakantieverhuur, illegale vakantieverhuur, toeristische verhuur
varkenshouder, varkenshouders, varkensstal, varkensstallen, zeug, zeugen, varken, megastal, megastallen, staartcouperen, staartjes knippen, dierenmishandeling, dierenleed, verwaarloosde dieren, dierenverwaarlozing, dierenbeul, veehouder, veehouders, veehouderij, intensieve veehouderij | | | ~ varkenswelzijn, dierenwelzijn, houders van dieren
varkensinspectie, varkenscontrole, boerderij-inspectie, stalcontrole, stalinspectie, dierziekte, dierziekten, veearts, slachthuis, slachthuizen, slachterij, slachterijen, slacht, diervervoer, veetransport, veetransporten, hok klein, biggensterfte | | | ~ varkenswelzijn, nvwa
floristisch, natuurkartering, vegetatiekartering, vegetatiekaart, natuurkaart, plantengemeenschap, plantengemeenschappen, boswachter, boswachters, staatsbosbeheer, natuurreservaat, habitattypen, ecoloog, ecologen, ecologisch | | | ~ vegetatie, natuurbeheer, natuurmonitoring, natura 2000
natuur langs rivieren, bomen rivierbed, grasland rivier, bosjes rivier, begroeide uiterwaarden, waterveiligheid | | | ~ vegetatiemonitor
plantenkartering, struikgewas, struweel, ruigte, riet, rietkraag, rietvelden, moeras, moerassen, oeverplanten, oevers, rivieroever, rivieroevers, doorstroming rivier, ruimte rivier, bos langs rivier, bomen uiterwaarden | | | ~ vegetatiemonitor, vegetatie, uiterwaarden, vegetatietypes
versleuteling, cryptografie, vertrouwelijk bericht, bsn gemaild, mailwaarschuwing | | | ~ veilig mailen, beveiligd mailen, zivver, smartlockr
winstbelasting, besloten vennootschap, dga, directeur-grootaandeelhouder, verliesverrekening, verlies verrekenen, innovatiebox, deelnemingsvrijstelling | | | ~ vennootschapsbelasting
bedrijfsaangifte, bedrijvenbelasting, winstaangifte, ondernemingsbelasting, winstcontrole, holding, holdings | | | ~ vennootschapsbelasting
kenniswerker, kennismigrant, kennismigranten, werkvergunning, tewerkstellingsvergunning, erkend referent, arbeidsmigratie | | | ~ verblijfsvergunning, ind
pensionado's, overwinteraars, gepensioneerd buitenland, gepensioneerden buitenland, verzekerd buitenland, verdragsland, verdragslanden, buitenlandbijdrage, emigreren pensioen | | | ~ verdragsgerechtigden, wereldinkomen
beboeten, beboet, verkeersovertreding, verkeersovertredingen, snelheidsovertreding, flitspaal, flitspalen, flitser, flitsers, trajectcontrole, trajectcontroles, geflitst | | | ~ verkeersboetes, monocam, boete en transactieraming
verkeersborden digitaal, elektronisch bord, elektronische borden, reistijdinformatie, reistijdbord, bord langs weg, toegangsafsluiting, verkeersdosering, toeritdosering, verkeersregie, verkeersmanager | | | ~ verkeersinformatiesysteem, verkeerscentrale
rijbaansignalering, route-informatie, parkeerverwijzing, parkeerroute, parkeerverwijssysteem, kantelwals, verkeersinformatie, filemelding, filemeldingen, filenieuws, wegafsluiting, wegafsluitingen, omleiding, omleidingen, omleidingsroute | | | ~ verkeersinformatiesysteem, verkeersinformatiesystemen
verkeerslichtenkast, voetgangerslicht, roodrijder, roodrijders, rood rijden, tovergroen | | | ~ verkeerslichten, monitoring verkeerslichten, verkeersregelinstallatie
fietsnetwerk, doorfietsroute, fietsbeleid, fietstelling, fietstellingen, fietstelpaal, fietsersaantallen, elektrische fiets, speedpedelec | | | ~ verkeersmodel fiets, fietsverkeer
mobiliteitsprognose, verplaatsingsgedrag, verplaatsingen, reisgedrag | | | ~ verkeersmodel, regionaal verkeersmodel
verkeersonderzoek, verkeersonderzoeken, verkeersdeskundige, verkeersdeskundigen, verkeerskundig, verkeerskundige, verkeerskundigen, verkeersingenieur, verkeersaantrekkende werking, ochtendspits, avondspits, rijtijd, ontsluiting wijk, ontsluitingsweg | | | ~ verkeersmodel, regionaal verkeersmodel, verkeersstromen
fietsongeluk, fietsongelukken, gevaarlijke bocht, black spot, ongevallenlocatie | | | ~ verkeersveiligheid, ongevalrisico, verkeersongevallen
letselongeval, letselongevallen, eenzijdig ongeval, frontale botsing, kop-staartbotsing, ongevalscijfers, ongevallencijfers, verkeersrisico, verkeersrisico's, gevaarlijke plek, gevaarlijke plekken, verkeersdrempel, verkeersdrempels, hardrijden, hardrijder, hardrijders, snelheidsduivel, noodremming, wegontwerp | | | ~ verkeersveiligheid, ongevalrisico, verkeersongevallen, netwerkanalyse verkeersveiligheid
aangifte akkoord, mini-aangifte, student aangifte, jongere aangifte | | | ~ verkorte aangifte
simpele aangifte, simpele belastingaangifte, belasting-app, aangifte-app, voorinvullen, vooringevuld | | | ~ verkorte aangifte, inkomensheffing
letterlijk verslag, woordelijk verslag, stenograaf, stenografen, steno, geluid vergadering | | | ~ verslagen van raadsvergaderingen, notuleren van raadsvergaderingen
klantsysteem, tegenstrijdige brieven, tegenstrijdige besluiten, dossiers naast elkaar, dubbel werk gemeente | | | ~ verwijs index
verwijsindex, meerdere loketten, integrale dienstverlening, overzicht inwoner, klantbeeld, 360 graden klantbeeld, stapeling problemen, multiproblematiek, multiprobleemgezin, multiprobleemgezinnen | | | ~ verwijs index, maatwerk systemen inwoner
marktafbakening, klantgebied, marktgebied, autodealer, autodealers, garagebedrijf, garagebedrijven, reikwijdte winkel | | | ~ verzorgingsgebied
toegangspaal, straatafsluiting, slagboompas | | | ~ vezips, paaltjes, slagbomen
zinkpaal, zinkpalen, inzinkbare paal, inzinkbare palen, verzinkpaal, beweegbare paal, beweegbare palen, neerklappaal, rampaal, verzakpaal, obstakelpaal, straatpaal, straatpaaltje, antiparkeerpaal, afzetpaal, afzetpaaltje, doorrijpas, doorrijontheffing, ontheffingspas, toegangspas auto | | | ~ vezips, paaltjes, slagbomen, ontheffing
ondertitels, vergaderingen doorzoeken, vergadering doorzoeken, vergaderarchief, raadsarchief, raadsinformatie, uitspraken raadslid, videoarchief | | | ~ videosearch, notubiz
handafdruk, handpalmafdruk | | | ~ vingerafdruk, vingerafdrukken
bezoekersvisum, visumrisico, visumbesluit, visumbeslissing, visumafdeling, buitenlandse gasten, garantsteller, garantstelling | | | ~ visumaanvragen, kort verblijf
gesproken chatbot, sprekende chatbot, belrobot, keuzemenu, belmenu | | | ~ voicebot, telefonie
luisterversie, tekst beluisteren, website beluisteren, schermlezer, screenreader, kunststem, synthetische stem | | | ~ voorleessoftware, readspeaker, tekst naar spraak, digitale toegankelijkheid
maandelijkse teruggave, maandelijks belasting betalen, schatting belasting, geschatte belasting | | | ~ voorlopige aanslag
maandbedrag belasting, vooruitbetaling belasting, vooruitbetalen, hypotheekrente maandelijks, termijnbedrag | | | ~ voorlopige aanslag
peuter, peuters, taalachterstand, taalachterstanden, onderwijsachterstand, onderwijsachterstanden, achterstand school, vve | | | ~ voorschoolse educatie
vrije parkeerplek, vrije parkeerplekken, vrije parkeerplaatsen | | | ~ voorspelling drukte parkeergarages, parkeerdruk
onbetaalde huur, premieachterstand, geldnood, geldstress, geldgebrek, geldtekort, rondkomen, moeite rondkomen, financiële nood, financieel knel, aanmaningen, blauwe enveloppen | | | ~ vroegsignalering, betalingsachterstanden, vroegsignalering schulden, schulden
schuldalarm, vastelastenpartners, huisbezoek schulden, schuldenaar, schuldenaren, schuldeiser, geldloket, geldfit | | | ~ vroegsignalering, vroegsignaleren van schulden, schulden
vuurwerkstatistiek, vuurwerkklacht, vuurwerkklachten, vuurwerkagent, vuurwerkteam, decemberoverlast | | | ~ vuurwerk-dashboard, handhaving vuurwerk
oudjaar, nieuwjaarsnacht, nieuwjaarsdag, carbidschieten, carbid, vuurwerkvrije zone, vuurwerkverkoop, knallen buurt, geknal | | | ~ vuurwerk-dashboard, vuurwerkoverlast, handhaving vuurwerk
vuurwerkherkenning, vuurwerkdeskundige, vuurwerkvondst, vuurwerkcategorie, flitspoeder, vlinders vuurwerk | | | ~ vuurwerkverkenner
vuurwerkresten, explosief, explosieven, plofkraak, plofkraken, bom voordeur, aanslag vuurwerk, springstof, springstoffen, kruitresten | | | ~ vuurwerkverkenner, vuurwerk
warmtebedrijf, warmtebedrijven | | | ~ warmtenet tariefchecker, warmtenet
hoeveelheid water, hoeveelheid lucht, doorstroomhoeveelheid, waterdebiet, stroomsnelheid water, kubieke meters water | | | ~ waterdebieten, debieten, afvoer
kade, kades, kademuur, kademuren, kadebreuk, keermuur, stuw, stuwen, sluis, sluizen, bevergraverij, muskusrat, muskusratten, bever, bevers, graverij | | | ~ waterkeringen, scheurdetectie waterkeringen
rivierstroming, regenwatermodel, overstromingskaart, regenbui, verdroging | | | ~ watermodel, hydrodynamische, stedelijk water
waterstromen, stromingsleer, hydroloog, hydrologisch, hydraulica, straat blank, ontwatering, piekbui, piekbuien, clusterbui, extreme neerslag | | | ~ watermodel, wateroverlast, hydrodynamische, regenwaterafvoer, neerslag
peilsensor, waterstandsmeter, waterhoogtemeter | | | ~ waterpeilmeter
peilschaal, stijgend water, hoogwateralarm, peilbuis, peilbuizen | | | ~ waterstand, waterpeilmeter, waterpeil
hobbelige weg, hobbels weg, rafeling, spoorvorming, wegreparatie, wegreparaties, wegenbouw, wegenbouwer, wegdekinspectie, wegtoestand, toestand weg | | | ~ wegbeheersystematiek, inspectie wegen, onderhoud van provinciale wegen
rijkswegenwacht, pechhulp, autopech, gestrande auto, berger, bergers, snelweg, snelwegen, autosnelweg, rijksweg, rijkswegen, afzetting rijstrook, rood kruis rijstrook, aanrijtijd, aanrijtijden | | | ~ weginspecteurs, incidenten, rijbanen
grensarbeid, grensarbeider, grensarbeiders, grenswerker, grenswerkers, loon duitsland, loon belgië, buitenlands loon, buitenlands pensioen, inkomsten buitenland, duits inkomen, belgisch inkomen | | | ~ wereldinkomen, ninbi, niet in nederland belastbaar inkomen
werkloosheidscijfer, ontslagvergunning, collectief ontslag, massaontslag | | | ~ werkloosheidswet, ww-uitkering
route parkeercontroleur, routes parkeercontroleurs | | | ~ werkverdeling team scanauto's, inzet boa's
werkzoekersvragenlijst, vragenlijst ww, arbeidsverleden, baanprognose, werkprognose, werkkans, werkkansen, werkzoekprofiel | | | ~ werkverkenner
langdurig werkloos, langdurig werkloze, langdurig werklozen, baankans, baankansen, werkhervattingskans | | | ~ werkverkenner, maatwerkscan, werkhervatting
banenplatform, matchscore, matching-app, passend werk | | | ~ werkzoekenden matchen met vacatures, matchen op vacatures
wet uitgelegd, wetten uitgelegd, uitleg wet, wetteksten begrijpen, regeldruk, ondernemersplein | | | ~ wetwijzer bedrijven
wethulp, wetsvraag, wetsuitleg, wetrobot, regelhulpen, wetgevingswijzer, juridische vraag ondernemer, juridische chatbot | | | ~ wetwijzer bedrijven
wielklem, wielklemmen, autoklem, parkeerklem, klem auto, klem wiel | | | ~ wielkem, scanbussen, beslag
buurtverbetering, krachtwijk, vogelaarwijk, prachtwijk, verpaupering, verloedering, verloederde wijk, wijkvernieuwing, buurtcijfers, wijkcijfers, wijkanalyse, wijkscan, prettig wonen, fijne buurt, sfeer buurt, sociale cohesie, saamhorigheid, buurtproblemen, problemen wijk | | | ~ wijkaanpak
buurtdata, wijkprofiel, wijkmonitor, leefbaarheidsmonitor, buurtmonitor, leefklimaat, buurtkenmerken, wijkplan, wijkplannen, onveilige buurt, onveilige wijk, veiligheidsgevoel, buurtveiligheid | | | ~ wijkaanpak, leefbaarheid in de wijken
verlegd loon, aansprakelijkheidsverklaring, onderaanneming, inleenkracht, inleenkrachten, uitzendkracht, uitzendkrachten, ketenverantwoordelijkheid | | | ~ wka, keten aansprakelijkheid
zorgvraag voorspellen, toename ouderen, dubbele vergrijzing, tekort wmo, budget wmo, wmo-budget, zorgbudget | | | ~ wmo-voorspelmodel, wmo voorspelmodel
begroting zorg, voorzieningengebruik, sociaal domein kosten, kosten sociaal domein, wmo-aanvragen, wmo-cliënten | | | ~ wmo-voorspelmodel, wmo voorspelmodel
rollator, aangepaste badkamer, beugels badkamer | | | ~ wmo, wmo-voorzieningen, maatschappelijke ondersteuning
inbraakgolf, braakschade, woningdiefstal, insluipers, insluiping, babbeltruc, politiekeurmerk, goede sloten, alarminstallatie, inbraakalarm | | | ~ woninginbraak, woninginbraakvoorspeller, woninginbraken
openbaarheid bestuur, openbaar bestuur | | | ~ woo-verzoeken, wet open overheid
plek nieuwbouw, bouwruimte, inbreidingslocatie, bouwlocatiescan, woningprogramma, woningaantallen, woningbouwprogrammering, woningprognose, huizenvraag | | | ~ woonbouwlocaties
woningbouwlocatie, woningbouwlocaties, nieuwbouwlocatie, nieuwbouwlocaties, woningnood, woningvraag, woningbehoefte, woningmarkt, krapte woningmarkt, woonbehoefte | | | ~ woonbouwlocaties, woningbouw
bezwaarmakers, bezwaarmaker, bezwaarbureaus, beroepschrift, beroepschriften, hoge taxatie, hertaxatie | | | ~ woz bezwaren, bezwaren
taxatierapport, huizenprijzen, eigenaarsbelasting, referentiewoning, referentiewoningen, vergelijkingswoning | | | ~ woz taxatie, woz-waarde, modelmatige waardebepaling, waarderen woz
hoogbouw, portiekwoning, rijtjeshuis, rijtjeshuizen, hoekwoning, tussenwoning, woonboot, woonboten | | | ~ woz-waarde woningen, woonruimte
huiseigenaar, huiseigenaren, woningbezitter, woningbezitters, koophuis, koophuizen, koopwoningbezitters, vastgoedeigenaar, pandeigenaar, pandeigenaren | | | ~ woz-waarde, eigenaren, ozb
waardeschatting, massataxatie, taxatieverslag, aanslagbiljet | | | ~ woz-waarde, woz taxatie, uitrekenen woz-waarde
ww'ers, werkloosheidsgeld | | | ~ ww-uitkering, ww
scheepvaartpersoneel, scheepspersoneel, bemanning schip, scheepsbemanning, bemanningslid, koopvaardij, koopvaardijschip, zeemansberoep, opvarende, opvarenden, varensgezel | | | ~ zeevarende
uitvaren, buitengaats, boorplatform, vissers | | | ~ zeevarende
ziektegeld, ziekte-uitkering, ziekengelduitkering, zwangerschapsverlof, zwanger ziek, ziek zwangerschap | | | ~ ziekmelding, ziektewet, ziektewet-uitkering
slim zoeken, slimme zoekmachine, semantisch zoeken, zoekmachine, zoekmachines, zoekhulp, doorzoekbaar maken, naslagwerk, vindbaar, vindbaarheid, zoeken dossiers, dossiers doorzoeken | | | ~ zoekapplicatie, zoekfunctionaliteit, case matcher
pv-panelen, daken panelen, dakpanelen | | | ~ zonnepanelen, tellen zonnepanelen
zorgzwaartepakket, verpleegtehuis, bejaardenhuis, rusthuis, instelling gehandicapten, zorgbehoefte | | | ~ zorgprofiel, wet langdurige zorg
gewichtsbeperking, trekker oplegger, vrachtvervoer, goederenvervoer, tonnage | | | ~ zwaar verkeer, vrachtwagens, vrachtauto's
`;
