/** What happens in people's lives, and how they say so, with what entries call it, one a line. */
export const dailyLife: string = `
broer, broers, zus, zussen, zuster, broertje, zusje | brother, brothers, sister, sisters, sibling | broer, suster | ~ gezin, huisgenoot
zoon, zonen, zoons, dochter, dochters | son, sons, daughter, daughters | soan, dochter | ~ kind, kinderen
vriend, vriendin, verloofde, geliefde, lat-relatie | boyfriend, girlfriend, fiancé | freon, freondinne | ~ partner, samenwonen
neef, nicht, oom, tante, familielid, familieleden, verwant, verwanten | cousin, uncle, aunt, relative, relatives | omke, muoike | ~ familie, gezin
opa, oma, grootouder, grootouders, kleinkind, kleinkinderen | grandparent, grandparents, grandchild, grandfather, grandmother | pake, beppe | ~ oudere, kind
samenwonen, bij elkaar wonen, bij iemand inwonen, inwonend | moving in together, living with someone | gearwenje | ~ kostendeler, huishouden, partner
op kamers, studentenkamer, studentenhuis, zelf gaan wonen, uit huis gaan | student room, student housing | op keamers | ~ uitwonende beurs, student
getrouwd, trouwen, ondertrouw, verloven | getting married, wedding | troud | ~ huwelijk, burgerlijke stand
erven, geërfd, nagelaten, testament | inherit, will of the deceased | ervje | ~ erfenis, erfbelasting
schenken, geld geven, geld krijgen van ouders, cadeau krijgen, weggeven | gift of money | skinke | ~ schenkbelasting
nieuwe baby, kraamtijd, ouderschapsverlof, bevallingsverlof | parental leave, maternity leave | | ~ geboorte, kind
ontslagen, ontslagen worden, werk kwijt, baan weg, geen werk, werkloos worden, werkeloos, werkeloosheid | fired, laid off, no work, lost my job | sûnder wurk | ~ ww, werkloosheid, werkzoekende
ontslag nemen, zelf stoppen met werk, zelf ontslag genomen | quit my job, resign | | ~ verwijtbare werkloosheid, ww
niet kunnen werken, niet meer werken, te ziek om te werken, lang ziek, langdurig ziek zijn | unable to work, long-term sick | | ~ arbeidsongeschikt, wia, ziektewet
ongeluk op het werk, bedrijfsongeval, arbeidsongeval | accident at work, workplace accident | | ~ arbeidsomstandigheden, ongeval
schuldige, schuldig, iemand anders zijn schuld, door een ander veroorzaakt | guilty, someone else's fault | skuldich | ~ aansprakelijk, regres
regres, verhaal op de veroorzaker, kosten verhalen, verhalen op | recourse, recover costs from | | ~ aansprakelijk, schade
rondkomen, geldgebrek, geen geld, geen geld hebben, krap bij kas, arm zijn, weinig verdienen, lage inkomens, weinig geld hebben, kleine beurs | short of money, barely any money, hard up | krap | ~ armoede, minimaregeling, inkomenstoeslag, bijzondere bijstand
niet meer kunnen betalen, rood staan, achterlopen met betalen, onbetaalde rekening | can't pay bills, unpaid bills | | ~ betalingsachterstand, schulden, vroegsignalering
kosten verdelen, woonkosten delen, huur delen | share housing costs | | ~ kostendeler
loonstrook, loonstrookje, salarisstrook, loonstroken | payslip, pay slip, wage slip | leanstrook | ~ inkomsten, inkomstenverrekening
deeltijd, parttime, parttime werken, een paar uur werken, erbij werken, naast een uitkering werken | part-time, working part-time | | ~ bijverdienen, inkomstenverrekening
korten, gekort, minder uitkering, uitkering omlaag, strafkorting, inhouden | cut in benefit, benefit reduced | koarte | ~ maatregel, sanctie, inkomstenverrekening
liegen, gelogen, gesjoemeld, bedriegen, vals spelen, de boel oplichten, verzwijgen, verzwegen | lie, lying, cheat, cheating | lige, bedrage | ~ fraude, misbruik
te veel gekregen, te veel ontvangen, te veel betaald, teveel uitbetaald | overpaid, received too much | | ~ terugvordering, terugbetalen
werk vinden, werk krijgen, passend werk | find work, getting work | wurk fine | ~ vacature, matchen, re-integratie
personeel zoeken, personeel aannemen, nieuwe medewerker, nieuwe medewerkers, nieuw personeel, nieuwe collega, nieuwe collega's, mensen aannemen, sollicitant kiezen | hiring people, hire staff, new employees | | ~ werving, sollicitant, sollicitatie, kandidaat
kandidaat, kandidaten, gegadigde, gegadigden | candidate, candidates | kandidaat | ~ sollicitant, vacature
buitenlandse bankrekening, rekening in het buitenland, spaargeld in het buitenland, vermogen in het buitenland, spaarrekening in het buitenland, geld in het buitenland | foreign bank account, savings abroad, money abroad | | ~ belastingverdrag, crs, vermogen
huis kopen, woning kopen, koophuis, koper van een woning, kopers | buying a house, home buyer, first-time buyer | hûs keapje | ~ overdrachtsbelasting, koopwoning
overdrachtsbelasting, belasting bij de koop van een huis, startersvrijstelling, kosten koper | transfer tax, property transfer tax | oerdrachtsbelesting | ~ koopwoning, notaris
huis verkopen, woning verkopen, verkocht huis, huis te koop | selling a house, house for sale | hûs ferkeapje | ~ koopwoning, notaris, kadaster
waardevermindering, minder waard, waarde gedaald, waardeverlies | loss in value, worth less | | ~ waardedaling, schade
gasboring, gasboringen, gaswinning, bevingen, beving, scheuren in mijn huis, scheuren in de muur, bodembeving | gas drilling, tremor, tremors, cracks in the wall | gaswinning | ~ aardbeving, mijnbouwschade, waardedaling
buurman, buurvrouw, overburen, onderburen, bovenburen | the people next door | buorfrou | ~ overlast, omwonenden
burenruzie, last van de buren, lawaai van de buren, muziek van de buren | trouble with neighbours, noisy neighbours | | ~ overlast, geluidsoverlast
harde muziek, muziek, geschreeuw, schreeuwen, kabaal, gillen, blaffen, knallen, knal | loud music, shouting, screaming, bang | lûde muzyk | ~ geluid, geluidsoverlast
luisteren, meeluisteren, gesprekken opnemen, geluid opnemen, microfoon, microfoons | listen, listening, microphone, eavesdropping | harkje, mikrofoan | ~ geluid, geluidssensor, afluisteren
schuur, schuurtje, tuinhuis, tuinhuisje, garage, carport, overkapping, veranda, balkon, dakterras, zwembad in de tuin | shed, garden shed, garage, carport, porch | skuorre | ~ bouwen, verbouwen, bouwactiviteit, omgevingsvergunning, vergunningvrij
vergunningvrij, vergunningsvrij bouwen, zonder vergunning mogen bouwen, mag ik bouwen | permit-free building | | ~ bouwen, omgevingsvergunning
straat vegen, straten vegen, straat schoonmaken, schone straat, schone straten, stoep vegen, vieze straat, straten schoonhouden | cleaning the streets, clean streets, dirty streets | strjitte feie | ~ vegen, veegwagen, zwerfafval
vies, vieze, smerig, viezigheid, vervuild | dirty, filthy | smoarch | ~ afval, vervuiling
vuilnisman, vuilnismannen, afvalbak vol, container vol, volle container, volle prullenbak, vuilnisbak vol | full bin, waste bin full | | ~ afvalcontainer, afvalinzameling, vulgraad
kapot, stuk, stukgegaan, gesloopt, beschadigd, beschadiging | broken things, damaged, vandalised | stikken | ~ melding openbare ruimte, vernieling, schade
vernield, vernielen, vernieling, vernielingen, vandalen, slopen van spullen | destroyed | fernield | ~ overlast, criminaliteit
gestolen, beroofd, bestolen, zakkenroller, straatroof, roof | robbed, stolen, pickpocket | | ~ diefstal, criminaliteit
gevangen, vastzitten, vastzit, opgesloten, achter de tralies, gedetineerden, gevangenen, bajes, opsluiten | locked up, behind bars, imprisoned, inmate, inmates | finzen | ~ gedetineerde, justitiabele, detentie
gevangenen vervoeren, vervoer van gevangenen, gevangenenvervoer, boevenbus | prisoner transport, transporting prisoners | | ~ vervoer, justitiabele
voor de rechter komen, voor de rechter staan, rechtszaak, rechtszaken, proces voeren, zitting | court case, trial, hearing in court | rjochtsaak | ~ rechter, rechtbank
advocaat betalen, geen geld voor een advocaat, advocaat nodig, gratis advocaat, pro deo, pro-deoadvocaat | legal aid, free lawyer | | ~ gesubsidieerde rechtsbijstand, toevoeging
vluchteling met verblijfsvergunning, vluchteling die mag blijven, erkende vluchteling, statushouder | recognised refugee, refugee with a residence permit | | ~ vluchteling, inburgeren
mogen blijven, in nederland blijven, blijven wonen | allowed to stay, stay in the netherlands | | ~ verblijfsvergunning, asiel
het land uit, teruggestuurd, terugsturen, uitgezet, land uitzetten, weg moeten uit nederland | sent back, deported | | ~ terugkeer, vertrek, vreemdeling
vals paspoort, nep paspoort, vervalst, vervalste papieren, nagemaakt, neppapieren | forged passport, fake id, fake document | falsk paspoart | ~ documentfraude, documentcontrole
naar het buitenland, buitenland wonen, emigreren, vertrekken uit nederland | moving abroad, live abroad | nei it bûtenlân | ~ uitschrijving, buitenland
vakantiehuis, vakantiehuisje, vakantiewoning, recreatiewoning, huisje verhuren, kamer verhuren aan toeristen | holiday home, holiday rental | fakânsjehûs | ~ vakantieverhuur, toeristische verhuur
geen huis, geen woning, woningnood, huis zoeken, woning zoeken, huurhuis zoeken, dak boven je hoofd | housing shortage, looking for a home | | ~ woningtoewijzing, dakloos, huisvesting
huurbaas, huisbaas, te hoge huur, hoge huur, huur te hoog, huurverhoging | landlord, rent too high, rent increase | hierbaas | ~ huurprijs, huurcommissie
fiets kwijt, fiets weg, fiets weggehaald, oude fiets, oude fietsen, achtergelaten fietsen, fiets laten staan | old bikes, bike removed, bicycle left behind | âlde fyts | ~ weesfiets, fietsenstalling
fietsenstalling, fietsenstallingen, fiets stallen, fietsenrek | bicycle parking, bike shed | fytsestalling | ~ fiets, weesfiets
achtergelaten, achterlaten, laten staan, onbeheerd, onbeheerde | left behind, abandoned, unattended | efterlitten | ~ gevonden voorwerpen
te laat betalen, vergeten te betalen, niet betalen, wanbetalen, wanbetaling | paying late, late payer | te let betelje | ~ aanmaning, invordering, betalingsachterstand
aangifte vergeten, aangifte te laat, te laat met aangifte | forgot to file taxes, late tax return | | ~ verzuim, aangifte
belasting terugkrijgen, geld terug van de belastingdienst, belastinggeld terug | tax back, tax refund | | ~ teruggaaf, voorlopige aanslag
eigen bedrijf, eigen zaak, voor mezelf beginnen, voor jezelf beginnen, bedrijf starten, zaak beginnen, winkel beginnen | own business, start a business, starting a company | eigen bedriuw | ~ ondernemer, zelfstandige, startende ondernemer
failliet gaan, failliet, op de fles, bankroet gaan, omvallen van een bedrijf, in geldnood | go bankrupt, going bust, insolvent | fallyt | ~ faillissement, financiële positie, financiële gezondheid
energiebedrijf, energiebedrijven, stroomleverancier, gasleverancier, energiemaatschappij | energy company, power company, energy supplier | enerzjybedriuw | ~ energieleverancier, energie
bedrijf uitkiezen, bedrijf kiezen, opdracht krijgen, opdracht geven, bedrijf inhuren, bouwbedrijf kiezen | choose a contractor, award a contract, hire a company | | ~ aanbesteding, aannemer, inkoop
aannemer, aannemers, bouwbedrijf, bouwbedrijven, onderaannemer | contractor, contractors, building company, builder | oannimmer | ~ aanbesteding, bouwen
makkelijk lezen, makkelijker lezen, makkelijk te lezen, makkelijk te begrijpen, duidelijke brief, duidelijke brieven, brief begrijpen, ik snap de brief niet | easy to read, easier to read, understandable letters, plain language | | ~ begrijpelijke taal, eenvoudige taal, tekst
snappen, snap, begrijpen, begrijp | understand it, get it | begripe, snappe | ~ begrijpelijk, uitleg
kunnen lezen, niet kunnen lezen, slecht lezen, moeite met lezen, lezen moeilijk | can't read, difficulty reading | | ~ laaggeletterd, voorlezen
andere taal, geen nederlands, spreek geen nederlands, niet nederlands spreken, buitenlandse taal | another language, don't speak dutch | oare taal | ~ vertalen, anderstaligen
oren, oor, ogen, oog, zicht, slecht zien, slecht horen | ears, eyes, eyesight, poor sight, hearing | earen, eagen | ~ slechtziend, voorlezen, toegankelijkheid
dokter, huisarts, naar de dokter | see a doctor | dokter | ~ arts
medische keuring, gekeurd, keuring door een arts | medical examination | | ~ arts, keuring, rijgeschiktheid
in de war, verward, psychisch ziek, somber, psychische problemen, depressie | mental problems, confused person, depression | yn 'e war | ~ geestelijke gezondheidszorg, verward gedrag
verstandelijk gehandicapt, laag iq, iq, zwakbegaafd, intelligentie | mental disability, low iq, intelligence | | ~ verstandelijke beperking
zorg nodig, hulp nodig, verzorgd worden, naar een verpleeghuis, voor altijd zorg | need care, nursing home care | soarch nedich | ~ wlz, wmo, zorgprofiel
voor mijn moeder zorgen, voor mijn vader zorgen, voor iemand zorgen, zorgen voor familie, zieke ouders | caring for my mother, caring for family | | ~ mantelzorg
opgroeien, puberen, kind met problemen, moeilijk kind, lastig kind, problemen thuis, problemen in het gezin | child with problems, problems at home | opgroeie | ~ jeugdhulp, jeugdzorg
uit huis geplaatst, kind afpakken, kind weghalen, kind uit huis halen | child taken away, taken into care | | ~ uithuisplaatsing, jeugdbescherming
kind in de fout, kattenkwaad, jongere in de fout, jeugdige dader, minderjarige dader, straf voor jongeren | young offender, juvenile offender | | ~ jeugdstrafrecht, halt, werkstraf
peuterspeelzaal, voorschool, voorschoolse opvang, voorschoolse educatie, vve | preschool, nursery school | | ~ kinderopvang, onderwijsachterstand
goede school, slechte school, kwaliteit van scholen, cijfers van de school, schoolprestaties | school quality, how good a school is | goede skoalle | ~ onderwijsresultaten, onderwijsinspectie
rapportcijfer, cijfer, toetscijfer, punten | grade, marks | sifer | ~ score, onderwijsresultaten
studeren, student zijn, nog studeren, naar de universiteit, gaan studeren | studying, going to university | studearje | ~ studiefinanciering, student, collegegeld
lang in de rij, lang moeten wachten, hoe lang duurt het, duurt lang, duurt het lang | long queue, how long does it take | lang wachtsje | ~ termijn, doorlooptijd, wachttijd
door rood rijden, door rood, rood licht, te hard gereden, hard rijden, bellen in de auto, telefoon in de auto, telefoon vasthouden, bellen achter het stuur | running a red light, using phone while driving | trochrydt | ~ verkeersboete, flitspaal, monocam
ongelukken op de weg, ongelukken, verkeersdoden, gewonden in het verkeer, gevaarlijke weg, gevaarlijke kruising, gevaarlijk kruispunt | road accidents, dangerous road, traffic deaths | ûngelokken | ~ verkeersveiligheid, verkeersongeval
weg afgesloten, weg dicht, straat afgesloten, straat dicht, weg openbreken, opgebroken weg, omrijden | road closed, street closed | dyk ticht | ~ wegwerkzaamheden, wegafsluiting, afzetting
lang voor het stoplicht, rood licht wachten, wachten voor het stoplicht, groen licht | waiting at the traffic light, green light | | ~ verkeerslicht, doorstroming
plek voor de auto, auto kwijt kunnen, geen plek om te parkeren, parkeerplek zoeken, waar kan ik parkeren | find a parking space, nowhere to park | | ~ parkeren, parkeerdruk, parkeergarage
rijden na ziekte, rijbewijs met een ziekte, te ziek om te rijden, medische verklaring rijbewijs | driving with an illness | | ~ rijgeschiktheid, cbr
schoon water, water uit de kraan, vies water, zwemmen in de plas | tap water, clean water, swimming water | skjin wetter | ~ drinkwater, waterkwaliteit
natte voeten, ondergelopen, onder water, water in de kelder, water in de straat, overstromen | flooded, flooding, water in the basement | oerstreamd | ~ wateroverlast, overstroming, grondwater
sloot schoonmaken, sloot schoonhouden, sloot vol, sloot dempen, sloot dichtgooien | cleaning the ditch, fill in a ditch | sleat skjinmeitsje | ~ schouw, watergang, demping
stank, stinken, stinkt, het stinkt, vieze lucht, rook, roet | stench, smells bad, smoke | stjonke, reek | ~ geur, luchtkwaliteit
te warm, heet, hete zomer, hete dagen | too hot, hot summer | te waarm | ~ hittestress, klimaat
donker, donkere straat, te donker, lampen op straat | dark street, street light | tsjuster | ~ verlichting, lantaarnpaal, duisternis
koken, koken op gas, van het gas af, gas eraf, aardgasvrij, cv-ketel, warmtepomp | off gas, gas-free, heat pump | fan it gas ôf | ~ aardgas, warmtenet, verduurzaming
stroom opwekken, stroom van de zon, panelen op het dak | generating electricity, panels on the roof | | ~ zonnepaneel
stroomnet vol, stroom uitvallen, stroomstoring, geen stroom | power cut, grid full | | ~ netcongestie, netbeheerder
dier pijn, zielige dieren, dierenbeul, dieren in de stal, dieren op de boerderij | animals in the barn, animal cruelty | | ~ dierenwelzijn, vee
eten kopen, gezond eten, veilig eten, bedorven eten, biologisch, biologisch eten, biologische producten, bio | organic food, safe food, organic | biologysk | ~ voedselveiligheid, biologische productie
pakje uit china, pakje uit het buitenland, spullen uit het buitenland, online bestellen, webshop, namaak, nepmerk, namaakspullen | parcel from abroad, web shop, fake brand, counterfeit | pakje | ~ invoer, douane, zending, intellectuele eigendom
bagage, koffer, koffers, tas, rugzak | luggage, suitcase, bag | koffer | ~ reiziger, gevonden voorwerpen
vliegveld, vliegtuig, vliegtuigen, vliegen, luchthaven, schiphol, luchtvaart | airport, airplane, plane, flying, aviation | fleanfjild | ~ luchtvaart, reiziger
drone, drones, vliegende camera | drone camera | drone | ~ luchtfoto, camera
bewijzen wie ik ben, zeggen wie je bent, iemand anders zijn paspoort, voor iemand anders uitgeven | prove who i am, pretend to be someone else | | ~ identiteit, identiteitsfraude, gezichtsvergelijking
verkeerd adres, nepadres, niet op het adres wonen, ergens anders wonen, ergens anders ingeschreven, post komt terug, adres klopt niet, veel mensen op een adres | wrong address, fake address | ferkeard adres | ~ adreskwaliteit, adresonderzoek, woonfraude
welke gegevens, wat weten jullie van mij, mijn gegevens | my data, what do you know about me | myn gegevens | ~ persoonsgegevens, inzage
mailtje, mailtjes, verkeerde persoon gemaild, mail naar de verkeerde, veilig een mail sturen | mail sent to the wrong person, sending mail safely | mailtsje | ~ veilig mailen, datalek
meepraten, mening geven, mening, meningen, meebeslissen, inspreken bij de gemeente, idee indienen, ideeën van bewoners | have a say, opinion, opinions | miening | ~ participatie, enquête
wie heeft gestemd, mogen stemmen, gaan stemmen, stemhokje, stembus | allowed to vote, voting booth | stimme | ~ verkiezing, kiesgerechtigde, stembureau
oude brieven lezen, oud schrift, oude boeken, stamboom, voorouders, familiegeschiedenis | old handwriting, family tree, ancestors | âlde brieven | ~ handschrift, archief
gifwolk, ontploffen, ontploffing, gevaarlijk bedrijf, gevaarlijke fabriek, chemische fabriek | explosion, chemical plant, dangerous factory | | ~ gevaarlijke stoffen, externe veiligheid
bedrijf controleren, fabriek controleren, bedrijven bezoeken, controle bij een bedrijf, inspecteur op bezoek | inspecting companies, company inspection | | ~ milieutoezicht, inspectie, toezicht
witte was, crimineel geld, drugsgeld, zwart geld witwassen | drug money, laundering money | | ~ witwassen
drugspand, drugshuis, wietzolder, dealer, dealers, drugsdealer, drugsdealers, drugshandel | drug dealer, drug dealing, drug house | drugsdealer | ~ drugs, drugscriminaliteit, ondermijning
`;
