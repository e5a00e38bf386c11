/** Subjects of public bodies as people name them who do not know what they are called there, one a line. */
export const saidOtherwise: string = `
zendmast, zendmasten, zender, radiozender, antennes, ether, storing op de radio, slechte ontvangst, draadloos | radio mast, transmitter, wireless signal | stjoermêst | ~ frequentie, frequentiegebruik, frequentieplanning
visite, bezoek krijgen, bezoek laten parkeren, gasten parkeren | visitors' parking, guests | besite | ~ parkeervergunning, bezoek
nog kunnen werken, hoeveel kan ik werken, belastbaarheid | what work can i still do, capacity to work | | ~ arbeidsongeschikt, arbeidsmogelijkheden, claim
kunst, schilderij, schilderijen, antiek, oude kunst, kunstwerk | painting, antiques, work of art | skilderij | ~ cultuurgoed, cultuurgoederen, erfgoed
drank, sterke drank, bier, wijn, sigaretten, shag, benzine | liquor, beer, wine, cigarettes, petrol | drank, bier | ~ accijns, alcohol
pillen, medicijn, medicijnen uit het buitenland, drogist | pills, drugs from the pharmacy | pillen | ~ geneesmiddel, geneesmiddelen
programmeren, programmeur, programmeurs, code schrijven, softwareontwikkelaar, ontwikkelaar, ontwikkelaars | programmer, coding, developer | programmearje | ~ broncode, copilot, softwareontwikkeling
rekening van een leverancier, rekeningen van bedrijven, bonnetje, bonnetjes, rekeningen verwerken, facturen betalen | invoices, processing bills | faktuer | ~ factuur, facturen, factuurverwerking
oude vrouw, oude man, oude mensen, oudjes, op leeftijd, met pensioen, pensionado | old lady, retired people | âlde minsken | ~ oudere, ouderen, aow
zwembad, sporthal, voetbalveld, sportveld, sportvereniging | sports hall, football pitch | swimbad | ~ accommodatie
kermis | fair | kermis | ~ evenement
braderie | street fair | | ~ evenement
concert, concerten | concert, concerts | | ~ evenement, drukte
optocht | parade | | ~ evenement, drukte
koningsdag | king's day | | ~ evenement, drukte
oud en nieuw, jaarwisseling | new year's eve | | ~ vuurwerk
rotje, vuurpijl, vuurpijlen, afsteken, illegaal vuurwerk, zwaar vuurwerk | firecracker, fireworks | fjoerwurk | ~ vuurwerk
brandweerauto, uitrukken, blussen, in brand, bosbrand, heidebrand | fire engine, wildfire, bush fire | brânwacht | ~ brandweer, natuurbrand
ziekenwagen, met de ambulance, eerste hulp, spoedeisende hulp, bewusteloos | emergency room, unconscious | sikewein | ~ ambulance, hulpdiensten
smokkelaar, smokkelaars, iets meesmokkelen, verboden spullen, verboden spullen invoeren | smuggler, smugglers, banned goods | smokkeler | ~ douane, invoer, smokkel
speelgoed uit het buitenland, onveilig speelgoed, gevaarlijke spullen, gevaarlijke producten, onveilige spullen | dangerous products, unsafe toys | | ~ productveiligheid
pakketjes, postpakketten, post uit het buitenland, bestelling, bestellingen | parcels, packages | pakjes | ~ zending, zendingen, douane
auto uit het buitenland, auto invoeren, auto importeren, importauto | importing a car, imported car | | ~ bpm, invoer
auto van de zaak, leaseauto, privé rijden, bestelauto, bijtelling, zakelijke auto | company car, lease car | | ~ privégebruik, bijtelling, verklaring geen privégebruik
auto verkopen, auto hebben, hoeveel auto's, auto op naam, autobezit | owning a car, car ownership | | ~ voertuigbezit, kenteken
wegenbelasting betalen, belasting voor mijn auto, autobelasting | road tax, car tax | dykjild | ~ motorrijtuigenbelasting, mrb
geld lenen, geleend, krediet krijgen, lening krijgen | borrow money, get a loan | jild liene | ~ geldlening, krediet
staatskas, schatkist, geld van de overheid, geld van het rijk, belastinggeld | treasury, public money, taxpayers' money | skatkiste | ~ begroting, overheidsfinanciën, staatsschuld
begroten | how much money is needed | | ~ raming, ramingsmodel, begroting
hoeveel mensen, hoeveel inwoners, meer inwoners, minder inwoners, groei van de bevolking, bevolkingsgroei, vergrijzing | number of people, population growth, ageing | befolking | ~ bevolkingsprognose
toekomst voorspellen, in de toekomst | predict the future | takomst | ~ prognose, voorspelmodel, voorspellen
personeelszaken, hrm, hr, salarisadministratie, salarissen, personeelsafdeling, verlof aanvragen | human resources, payroll | personielsaken | ~ personeel, salaris
computerspel, computerspelletje, spelletje, spelletjes, gamen, videospel | computer game, video game, playing games | spultsje | ~ gamification, game based, spel
trainee, traineeship, stagiair, jonge ambtenaar, starten bij de overheid | graduate programme, traineeships | | ~ traineeships, werving
soort bedrijf, bedrijf inschrijven, bedrijfstak, bedrijfsactiviteit | company registration, line of business | | ~ sbi, bedrijfsactiviteiten, kvk, handelsregister
bedrijven samenvoegen, bedrijf overnemen, overname van een bedrijf, bedrijf kopen, fuseren, gefuseerd, fusie, samengaan | merger, takeover, company buys another | fúzje | ~ fusies en overnames, concentratie, markt
te machtig, te groot worden, monopolie, kartel, prijsafspraak, prijsafspraken, oneerlijke concurrentie, concurrentie | monopoly, competition | konkurrinsje | ~ marktmacht, mededinging
misleiden, misleidend, misleiding, nepkorting, nepkortingen, valse korting, afgeprijsd, aanbieding, aanbiedingen, uitverkoop | misleading, fake discount, sale price | | ~ consument, prijsaankondiging, online
telefoonabonnement, internetprovider, provider, providers, telefoonaanbieder, bellen en internet | phone contract, internet provider | | ~ telecom, telecomaanbieders
energieprijs, dure stroom, duur gas, te dure energie, energiecontract, prijs van stroom, prijs van gas | energy price, expensive energy, power price | | ~ energietarieven, tarief, energieleverancier
stadswarmte, blokverwarming, warmterekening | district heating | | ~ warmtenet, tarief
ziekenhuisrekening, rekening van het ziekenhuis, wat kost een operatie, kosten van zorg, dure zorg | hospital bill, cost of care | | ~ zorgkosten, tarief, declaratie
rekening voor zorg, sjoemelen in de zorg, nepzorg, slechte zorg | care not given, dodgy care provider | | ~ zorgfraude, zorgaanbieder, declaratie
verpleegster, zuster in het ziekenhuis, verpleegkundigen | nurse, nurses, licensed doctor | ferpleechkundige | ~ big, herregistratie, zorgverlener
psychiater, tbs, tbs'er, behandeling van een dader, kliniek voor daders, psychische zorg voor daders | psychiatric care for offenders | | ~ forensische zorg, justitiabele
agressief, gevaarlijke mensen, gevaarlijk persoon, gevaarlijke dader, bedreigde mensen, doodsbedreiging, bedreigd worden | dangerous person, death threat, threatened | | ~ dreiging, bedreiging, risicotaxatie
naaktfoto, naaktfoto's, naaktbeelden, chantage, chanteren, afpersen, afpersing | nude pictures, blackmail, extortion | | ~ sextortion, seksueel misbruik
bloedspoor, speeksel, haar op de plek, sporen op een plaats delict, plaats delict, dader vinden | crime scene, traces, blood sample | | ~ dna, nederlands forensisch instituut
stem herkennen, stemgeluid, opgenomen telefoongesprek | recognise a voice, voice recording | | ~ sprekervergelijking
telefoon onderzoeken, telefoon van een verdachte, computer van een verdachte, in beslag genomen, in beslag | suspect's phone, seized phone | | ~ digitaal onderzoek, forensisch, opsporing
foto van de dader, gezicht van de dader, dader herkennen, onbekende dader | photo of the offender | | ~ gezichtsherkenning, catch, opsporing
agent op straat, agenten op pad, politie sturen, surveilleren, surveillance | police patrol, sending police | plysjeauto | ~ politie, criminaliteit
kinderen in de drugs, jongeren in de drugs, foute vrienden, verkeerde vrienden, criminele jongeren | young people in crime, bad friends | | ~ jonge aanwas, jeugdcriminaliteit
samenscholing, gebiedsverbod, straatverbod, niet meer in de buurt komen, wijkverbod | banning order, restraining order | | ~ gebiedsverbod, overlast
actie voeren, betogers, staken, demonstreren, de straat op | demonstrating, protesters | demonstrearje | ~ demonstratie, demonstraties
winkel, winkels, kapper, bakker, slager, restaurant, kroeg | shop owner, hairdresser, bakery | winkel | ~ ondernemer, onderneming, bedrijf
bloed, bloedsporen, speekselmonster | blood, blood stain | | ~ dna, nederlands forensisch instituut
pikken, gepikt, jatten, gejat, gapen, winkeldief | nick, shoplifter | | ~ diefstal, strafbaar feit
kind in de problemen met de politie, jongere die steelt, opgepakt, opgepakte jongere, bureau halt | arrested youngster | | ~ halt, jeugdstrafrecht, jongere
nep, niet echt, namaken, echt of nep, echt of vals | fake or real, phoney | nep | ~ echtheid, vervalsing, documentcontrole
opwarming, warmer, heter, droger, natter, extreem weer, hittegolven | global warming, hotter, drier | waarmer | ~ klimaat, klimaatverandering, hittestress, droogte
dichtgooien, volstorten, dempen, gedempt | filling in | | ~ demping, dempingen
winkel sluiten, café sluiten, huis dicht, pand dicht, burgemeester sluit | closing a premises, mayor closes | | ~ sluiting
betrouwbaar bedrijf, betrouwbare ondernemer, criminele ondernemer, bedrijf van criminelen, foute ondernemer | dodgy business, reliable entrepreneur | | ~ bibob, rechtspersonen, integriteit
naam weghalen, namen weghalen, naam zwart, zwarte balk, zwarte balken, namen onleesbaar, weggestreept, zwart gemaakt | removing names, blacked out, black bars | | ~ anonimiseren, lakken
onherkenbaar, onherkenbaar maken, gezicht wazig, gezichten wazig, gezicht weghalen, wazige foto | unrecognisable, blurred face | | ~ blurren, anonimiseren
geheime stukken, stukken opvragen, documenten opvragen, informatie opvragen, openbaar krijgen | requesting documents | | ~ woo, woo-verzoek
zoeken in documenten, stukken zoeken, documenten vinden, archief doorzoeken | searching documents | | ~ zoekfunctie, zoeken, documenten
helpt ambtenaren schrijven, teksten laten schrijven, brief laten schrijven, mail laten schrijven, computer schrijft | writing by computer, writes letters | | ~ copilot, generatieve ai, schrijven
gesprek opschrijven, gesprekken uittypen, opgenomen gesprek, verslag maken | writing down a conversation | | ~ spraak naar tekst, notuleren, transcriberen
keukentafelgesprek, gesprek over hulp, eerste gesprek | | | ~ wmo, intake, verslag
intakegesprek | intake interview | | ~ intake
raadsvergadering terugkijken, vergadering terugzien, vergadering volgen, debat terugkijken | watching a council meeting | | ~ raadsvergadering, video, ondertiteling
onderschrift, tekst onder het filmpje | captions | | ~ ondertiteling
blinde, blinden, slechtziende, slechtzienden, braille | blind person, braille | blyn | ~ slechtziend, voorlezen, toegankelijkheid
computerstem, stem van de computer, laten voorlezen, hardop | read aloud, computer voice | lûdop | ~ voorlezen, readspeaker
zelf chatten, vraag aan de computer, vragen aan een robot, robot aan de telefoon, computer aan de telefoon, robotstem | asking a robot, robot on the phone | | ~ chatbot, voicebot
sociale hulp, uitkering aanvragen, bijstand aanvragen, online aanvragen, hulp aanvragen, geld aanvragen | applying for benefit | oanfreegje | ~ aanvraag, bijstand, ediensten
zaak starten met uitkering, hulp voor ondernemers, ondernemer in de problemen, ondernemer zonder geld, winkel loopt slecht | struggling entrepreneur | | ~ bbz, zelfstandige, levensvatbaarheid
energiebesparing bedrijf, zuinig met energie, bespaarplicht, minder energie gebruiken, energie verspillen | saving energy, wasting energy | | ~ energiebesparing, energiebesparingsplicht
zuinig huis, hoe zuinig is mijn huis, tochtig, tochtig huis, koud huis, dubbel glas | energy efficient home, draughty house | | ~ energielabel, isolatie
nieuwe huizen, nieuwe woningen, huizen bouwen, waar komen nieuwe huizen, plek voor huizen, bouwgrond | new homes, building houses | nije huzen | ~ woningbouw, woonbouwlocaties, bouwen
huis vol, te veel mensen in een huis, overbewoning, kamers verhuren | overcrowded house | | ~ woonfraude, bewoning, bewoningsgraad
grond van de gemeente, grond van de stad, pacht, huur voor de grond, erfpacht afkopen | ground rent | | ~ erfpacht
reclamebord, reclameborden, uithangbord, reclame aan de gevel, gevelreclame | billboard, shop sign | reklameboerd | ~ reclamebelasting, reclame, gevel
luchtfoto's, uit een vliegtuig, foto van boven, foto van mijn huis, vanuit de ruimte, meekijken vanuit de lucht | photo from above, photo of my house | | ~ luchtfoto, satellietbeeld, mutatiedetectie
kaart van nederland, grens van mijn grond, erfgrens, perceelgrens, hoe groot is mijn tuin | plot boundary, property line | | ~ kadastrale kaart, perceel, kadaster
huis op naam, naam van de eigenaar, van wie is dit huis, hypotheek inschrijven, akte van de notaris | who owns this house, title deed | | ~ kadaster, akte, notaris
lek riool, verstopt riool, verstopping, rioolbuizen, put verstopt, rioolput | blocked drain, sewer pipe | | ~ riool, rioolgemaal
loden leiding, lood, loden buizen, waterleidingen, oude leidingen | lead pipe, lead pipes | | ~ loden leidingen, drinkwater
scheur in de dijk, dijk sterk genoeg, dijkdoorbraak, dijken controleren | dike crack, levee | | ~ dijk, waterkering, scheurdetectie
hoe hoog staat het water, water stijgt, hoog water in de beek, water in de rivier, afvoer van water | water level, rising water | heech wetter | ~ waterstand, afvoer, waterpeil
zuiveren, water schoonmaken, vies water schoonmaken, wc-water, doorspoelen | cleaning waste water | | ~ rioolwaterzuivering, rwzi
lachgas, broeikas, uitlaatgas, uitlaatgassen, co2-uitstoot | exhaust fumes, nitrous oxide | | ~ emissie, uitstoot, luchtkwaliteit
vieze lucht inademen, gezonde lucht, hoe schoon is de lucht, smog | smog, air pollution | smoch | ~ luchtkwaliteit
hei, heide, gras, bermen, berm, struiken, bloemen | heath, shrubs, flowers | heide, berm | ~ vegetatie, maaien, natuur
beestjes, vogeltellen, vogels tellen, vleermuis, vleermuizen, zwaluw, insecten | bats, counting birds, insects | fûgels telle | ~ vogels, natuur, signaleren
stal, veestal, varkensstal, kalf, kalveren, kippenhok | pigsty, calves, piglets | stâl | ~ dierenwelzijn, varkenswelzijn, vee
wat groeit er op het land, welk gewas, mais, aardappel, aardappelen, tarwe, graan, maaien en ploegen, oogsten, ploegen, zaaien | corn, potatoes, wheat, ploughing, harvest | mais, ierappels | ~ gewas, oogst, ploeg, landbouw
mislukte oogst, oogst kapot, hagel, schade door het weer, schade door storm, weerschade | crop damage, hail damage | | ~ weersverzekering, oogstschade
tuincentrum, plantjes, bloemen kopen, zaad, zaadjes, stekje | garden plants, seeds | | ~ plantengezondheid, planten
bos kappen, hout, tropisch hout, illegaal hout, houtkap | timber, illegal logging | hout | ~ houtproducten, bos
roeien, varen, bootje, bootjes, rondvaartboot, rondvaart, aanleggen, ligplaats, sloep | rowing, sailing, boat trip, mooring | boatsje, farre | ~ boot, vaartuig, passagiersvaart, ligplaats
schipper, binnenvaartschip, vrachtschip, tanker, zeeschip | barge, cargo ship, tanker | skipper | ~ binnenvaart, scheepvaart, schip
brug open, open brug, wachten voor de brug, brugwachter | bridge open, drawbridge | brêge iepen | ~ brug, brugopening
weg slecht, weg repareren, nieuw asfalt, scheuren in het asfalt, kuilen | repairing the road, road cracks | | ~ asfalt, wegonderhoud, wegen
sneeuwschuiver, strooiauto, glad, gladde weg, ijs op de weg, bevroren | slippery road, gritting, icy | glêd | ~ gladheid
pech onderweg, pech, auto stil, ongeluk op de snelweg, snelweg vrijmaken, hulp op de snelweg | breakdown, stranded car, highway accident | pech | ~ weginspecteurs, incident
hoeveel auto's er rijden, hoe druk op de weg, drukke weg, veel verkeer, verkeer tellen | how busy are the roads | drok ferkear | ~ verkeersmodel, verkeer, verkeersteller
hoeveel fietsers, drukte op het fietspad, fietsers tellen, meer mensen op de fiets | counting cyclists | | ~ fietsverkeer, fiets, verkeersmodel
vrachtauto in de stad, laden, lossen, bestelbusje, bestelbus, bestelbusjes, pakketbezorger, bezorger | delivery van, loading and unloading | bestelbus | ~ laden en lossen, laad- en lostijden, zero-emissiezone
niet de straat in, verboden in te rijden, verboden voor auto's, niet met de auto, auto's weren, eenrichting | no entry, no cars allowed | | ~ geslotenverklaring, autoluw, kentekencamera
parkeren zonder te betalen, vergeten parkeergeld, niet betaald voor parkeren, parkeren controleren, foto van mijn auto | parked without paying | | ~ parkeercontrole, scanauto, parkeerbelasting
vol parkeren, parkeergarage vol, plek in de garage, hoe vol is de parkeergarage | car park full | | ~ parkeergarage, bezetting, parkeerdruk
lantaarnpalen, lamp vervangen, lampen vervangen, paal vervangen, oude lantaarnpaal | replacing lamps | | ~ lichtmast, lichtmasten, verlichting
niet lezen en schrijven, hulp bij lezen, moeilijke website, website te moeilijk | hard to use website | | ~ leeshulp, voorlezen, toegankelijkheid
rij bij de balie, wachten bij het gemeentehuis, druk aan de balie, paspoort ophalen, paspoort aanvragen | queue at the town hall, picking up passport | | ~ balie, burgerzaken, afspraak, reisdocument
handtekening zetten, foto voor mijn rijbewijs, foto voor mijn paspoort, foto afgekeurd | photo for my licence | | ~ pasfoto, handtekening
wie heeft de baas over een kind, voogd, gezag over een kind, wie beslist over een kind | guardian, custody | fâd | ~ gezag, ouderlijk gezag
familienaam, naam van mijn man, meisjesnaam, aangesproken worden, meneer of mevrouw, heer of mevrouw | maiden name, sir or madam | | ~ naamgebruik, aanhef, aanschrijfwijze
twee keer ingeschreven, dubbel ingeschreven, dubbele inschrijving | registered twice | | ~ dubbelinschrijvingen, brp
hond, hondenbezit, hoeveel honden | dog ownership | | ~ hondenbelasting
pinnen, afschrift, bankafschrift, bankafschriften, uitgaven bekijken, rekening bekijken, wat ik uitgeef | bank statement, bank statements | bankôfskrift | ~ bankafschriften, bankrekening
werkgever betaalt, premie betalen, loon uitbetalen, loonbelasting betalen, personeel betalen | employer pays tax | | ~ loonheffing, loonaangifte, premie
te laat ziekmelden, ziek op het werk, zieke werknemer, ziek personeel | ill employee | | ~ ziekmelding, ziektewet, ziekteverzuim
vrijwillig verzekeren, verzekering in het buitenland, aow opbouwen, minder aow, aow-gat | voluntary insurance, gap in pension | | ~ vrijwillige verzekering, aow
crisisoefening, oefenen voor een ramp, rampoefening, ramp oefenen | disaster exercise | | ~ crisis, opleiding, crisisbeheersing
digitale inbraak, hackers tegenhouden, computervirus, cybercriminelen, nepmail, phishingmail | computer virus, phishing mail | | ~ informatiebeveiliging, cybersecurity, nationaal cyber security centrum
afpakken, afgepakt, in beslag nemen, weghalen, meenemen door de deurwaarder | take away, confiscate | ôfpakke | ~ beslag, beslaglegging, invordering
te hard, te snel, hard varen, te hard varen, racen | too fast, racing | te hurd | ~ snelheid, snelheidsoverschrijding, snelheidsovertreding
ontcijferen, ontrafelen, overtypen, uitlezen | decipher | ûntsiferje | ~ transcriptie, handschrift, tekstherkenning
baby's, zuigeling, peuters, kleuters, jonge kinderen, kinderarts | infants, toddlers | poppe, beukers | ~ jeugdgezondheidszorg, kinderen
ex, ex-man, ex-vrouw, ex-partner, uit elkaar, scheiding, gescheiden leven | ex-husband, ex-wife | eks | ~ alimentatie, scheiden
slecht voor de natuur, schade aan de natuur, natuur beschermen, beschermde natuur | bad for nature, protect nature | | ~ stikstof, natura, leefomgeving
broeikasgas, broeikasgassen, co2, methaan | greenhouse gas, methane | broeikasgas | ~ emissie, uitstoot, lachgas, klimaat
nieuwe weg, weg aanleggen, nieuwe straat, meer verkeer, drukker verkeer, meer auto's | new road, more traffic | nije dyk | ~ verkeersmodel, verkeer
stempas, kiezerspas, uitnodiging om te stemmen, stemkaart | polling card, voting pass | stimpas | ~ kiesgerechtigden, stemgerechtigden, verkiezing
wandelen, wandelaars, voetgangers tellen, te voet, zebrapad, oversteken, oversteekplaats | walk, pedestrian crossing | kuierje, oerstekke | ~ voetganger, verkeer
vrachtwagenchauffeur, vrachtwagens, chauffeur, taxi, taxichauffeur, buschauffeur | truck driver, taxi driver | sjauffeur | ~ vrachtwagen, vervoer
treinkaartje, treinreis, perron, station, busreis | train station, bus ride | stasjon | ~ openbaar vervoer
boomwortels, omgevallen boom, zieke boom, takken, bladeren | fallen tree | beamtûke | ~ boom, bomen, groen
speeltuintje, klimrek, glijbaan, wipkip | playground, slide | boartersplak | ~ speelplek, openbare ruimte
dode dieren, aangereden dier | dead animal | | ~ dier, melding
zwerfkat, zwerfkatten | stray cat, stray cats |
loslopende hond | stray dog |
zwembadwater, blauwalg, botulisme, meer om te zwemmen | blue-green algae, lake | | ~ zwemwater, waterkwaliteit
bliksem, orkaan, wind, windkracht, temperatuur, zon, bewolking, mist | lightning, wind, temperature, fog | bliksem, wyn | ~ weersverwachting, weer
trouwboekje, trouwakte, geboortebewijs, uittreksel, bewijs van inschrijving | marriage certificate, birth certificate | trouboekje | ~ burgerzaken, akte, uittreksel
rijexamen, rijles, rijlessen, rijschool, theorie-examen | driving lesson, driving school | rydles | ~ rijbewijs, cbr
auto keuren, garage keuring, keuringsstation, sjoemelauto, teruggedraaide kilometerteller | car inspection, odometer fraud | | ~ apk, rdw
grafsteen, kerkhof, begraven worden, laten cremeren | grave, cemetery | tsjerkhôf | ~ begraafplaats, uitvaart
schuldhulp, schuldhulpverlener, hulp met geld, hulp bij geldzaken, budgetcoach, bewindvoerder nodig | help with money, debt helper | | ~ schuldhulpverlening, schulden
alarm slaan, noodnummer, noodoproep, nood, hulp inroepen | emergency call, distress | need | ~ meldkamer, hulpdiensten
spullen terugvinden, sleutel kwijt, iets verloren, portemonnee kwijt | lost my keys, lost wallet | kwyt | ~ gevonden voorwerpen
klacht over een ambtenaar, slecht behandeld, onbeschoft, niet teruggebeld | treated badly, rude | | ~ klacht, klachten
geen antwoord, geen reactie, brief niet beantwoord, wachten op antwoord | no answer, no reply | | ~ termijn, dwangsom, beantwoorden
persoonlijke hulp, iemand spreken, echt mens spreken, mens aan de lijn | talk to a person | | ~ medewerker, klantcontact
oordeel van de computer, computer besluit, computer afgewezen, automatisch afgewezen, zomaar afgewezen | rejected by computer | | ~ geautomatiseerde besluitvorming, afwijzen
oneerlijk, oneerlijk behandeld, voorgetrokken, achtergesteld, anders behandeld, vanwege mijn naam, buitenlandse naam | treated unfairly, because of my name | ûnearlik | ~ discriminatie, vooringenomenheid, gelijke behandeling
in de gaten gehouden, gevolgd worden, bespioneerd, stiekem volgen, meekijken | being watched, being followed | | ~ toezicht, privacy, monitoren
onder de loep, extra controle, extra gecontroleerd, uitgepikt, eruit gepikt | singled out, extra check | | ~ risicoselectie, selectie, controle
bijles, huiswerk, zittenblijven, blijven zitten, doubleren | homework, repeat a year | neisitte | ~ onderwijs, leerling
klas, klassen, klaslokaal, schoolplein, juffrouw, schoolbestuur | classroom, school board | klasse | ~ school, onderwijs
tandarts | dentist | toskedokter
beugel | braces |
gebit | teeth | tosken
bril | glasses |
gehoorapparaat | hearing aid |
corona, mondkapje, prik halen, inenting, besmet, besmettelijk | face mask, jab, contagious | oanstekke | ~ besmetting, infectieziekte, ggd
soa, hiv, hepatitis, geslachtsziekte | std, sexually transmitted disease | | ~ seksueel risicogedrag, besmetting, ggd
verslaafde, drankprobleem, gokverslaafd, gokverslaving, afkicken | addict, gambling addict | ferslaafde | ~ verslaving
huisarrest, enkelband, proeftijd, voorwaardelijk, vrij op proef | ankle monitor, probation, parole | inkelbân | ~ reclassering, detentie, toezicht
papieren straf, werkstraf doen, onbetaald werk als straf, schoffelen | community payback | | ~ werkstraf, taakstraf
vermoord, doodgeschoten, schietpartij, steekpartij, neergestoken | murdered, shooting, stabbing | fermoarde | ~ moord, geweld, opsporing
opgelicht, oplichter op marktplaats, niet geleverd, nooit iets ontvangen, webwinkel oplichting | scammed, never delivered | | ~ oplichting, handelsfraude, aangifte
camera aan de muur, camera op straat, camera's op straat, deurbel met camera, camerabewaking | street camera, cctv | | ~ cameratoezicht, camera
`;
