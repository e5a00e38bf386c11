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
`;
