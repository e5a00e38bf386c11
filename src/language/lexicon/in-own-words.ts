/** What people say in everyday words, and how entries name it, one a line. */
export const inOwnWords: string = `
crimineel, misdadiger, misdadigers, boef, boeven, dief, dieven, moordenaar, bende | criminal, criminals, crook, thief | kriminele, boef | ~ dader, verdachte, misdaad
onopgeloste zaak, cold case, oude moord, oude zaak, onopgelost | unsolved case, unsolved crime | | ~ moord, opsporing
drukte, druk, druk zijn, vol, mensenmassa | busy, packed, how busy | drok | ~ druktemeting, bezoekersstromen, tellen
ingeschreven staan, ingeschreven, woonadres, waar iemand woont | registered at an address, live at an address | | ~ adreskwaliteit, brp, adresonderzoek
onderverhuren, doorverhuren, samenwonen, huisgenoot, kamer verhuren, kamerverhuur | sublet, subletting, housemate, room rental | | ~ woonfraude, bewoning, kostendeler
kostendeler, kostendelersnorm, samen in een huis wonen | cost sharing norm | | ~ bijstand, samenwonen
inbraak, inbraken, criminaliteit voorspellen, waar gaat het mis | crime prediction, predictive policing | | ~ criminaliteits anticipatie systeem, woninginbraak, criminaliteit
autorijden, auto rijden, mogen rijden | driving a car, drive | autoride | ~ rijgeschiktheid, rijbewijs
ziek, ziekte, ziekmelden, ziekmelding, griep | ill, illness, sick leave | siik | ~ gezondheid, arbeidsongeschikt
verdienen, verdient, bijverdienen, bijbaan, bijklussen, zwartwerken | earn, side job, undeclared work | fertsjinje | ~ inkomen, loon
weinig inkomen, laag inkomen, weinig geld, te weinig verdienen, rondkomen, krap zitten | low income, make ends meet | | ~ minimaregeling, inkomenstoeslag, bijzondere bijstand, armoede
duur, goedkoop, te veel betalen, hoe duur | expensive, cheap | djoer | ~ tarief, prijs, kosten
leraar, leerkracht, juf, meester, docent | teacher, teachers | learaar | ~ school, onderwijs
spijbelen, niet naar school, thuiszitter, schoolverzuim, verzuim van leerlingen | truancy, playing truant, school absence | | ~ leerplicht
school, scholen, naar school | schools | skoalle | ~ onderwijs, leerling, leerplicht
inloten, loting, schoolkeuze, plek op school, plaatsing op een school | school place, school choice | | ~ aanmeldbeleid, basisschool
meelezen, meekijken, volgen op internet, berichten volgen | read along, monitor messages | | ~ mediamonitoring, sociale media, toezicht
mediamonitoring, media monitoren, webcare, berichten over ons | media monitoring, web care | | ~ sociale media
herrie, geluidsoverlast, lawaai | noise, noise nuisance | | ~ geluidmeting, geluid
zwerfafval, zwerfvuil, rommel op straat, straatafval, bijplaatsing, vuil naast de container | litter on the street, fly-tipping | | ~ afval, straatreiniging, vegen
straatreiniging, vegen, veegwagen, straat schoonmaken | street cleaning, sweeping | | ~ zwerfafval, afval
risicoselectie, risicomodel, selectie voor controle, uitgekozen voor controle, controle krijgen, krijgt controle, wordt gecontroleerd, gecontroleerd worden, risico's detecteren, detecteren van risico's, risico's op onjuistheden | selected for a check, being checked, who gets checked | | ~ steekproef, risico, risicoprofiel
winkelstraat, winkelcentrum, winkelgebied | shopping street, shopping centre | | ~ binnenstad, drukte
wegslepen, takelen, wielklem | tow away, wheel clamp | | ~ parkeren, handhaving
flitsen, flitser, flitspaal, geflitst | speed camera | | ~ snelheid, verkeersboete
dronken, alcohol, drank op | drunk | | ~ verkeersongeval, alcohol
sneeuw, ijs, winter | snow, ice, winter | snie | ~ gladheid
weer, weerbericht, storm, onweer, regen | weather, storm, rain | | ~ neerslag, weersverwachting
sparen, spaarrekening, geld op de bank, eigen geld | save money, savings account | sparje | ~ vermogen, bankrekening
beslag, beslag leggen, loonbeslag, deurwaarder aan de deur | attachment of wages | beslach | ~ beslagvrije voet, deurwaarder
uitzendbureau, uitzendkracht | temp agency, employment agency | | ~ vacature, werk
burn-out, overspannen, depressief, psycholoog, psychische klachten | burn-out, depressed, psychologist | | ~ psychische gezondheid, arbeidsongeschikt
pesten, ruzie, bedreigen | bullying, quarrel, threaten | pleagje | ~ overlast, veiligheid
voedselbank, voedselpakket | food bank | itensbank
geen geld voor eten, honger lijden | no money for food | | ~ armoede, schulden
nepwinkel, nepsite, oplichting op internet, internetoplichting | fake web shop, online scam | | ~ handelsfraude, aangifte
alleenstaand, alleen wonen, alleen woon, alleen woont, alleenwonend, gescheiden | single, living alone | allinnich | ~ alleenstaande ouder, alleenstaande, kostendelers, samenwoners
makkelijke taal, moeilijke woorden, begrijpelijk schrijven, moeilijke tekst, moeilijke brief | easy language, difficult words | | ~ begrijpelijk, eenvoudige taal, leesbaarheid
wachten, wachtrij, wachttijd, lang wachten, in de rij staan | queue, waiting | wachtsje | ~ piek, drukte, balie
gat in de weg, kuil, slechte weg, kapotte weg | pothole, bad road | | ~ wegonderhoud, asfalt
hartstilstand, ambulance bellen, 112 bellen | cardiac arrest | | ~ meldkamer, ambulance
scheiden, uit elkaar gaan, echtscheiding | divorce, separation | skiede | ~ alimentatie
verhuisd, verhuizen, nieuw huis, ander huis | moved house | ferhûzje | ~ verhuizing, adres
geld terug, terugkrijgen, teruggave, teruggaaf | get money back, refund | weromjefte | ~ belasting, terugvordering
fout van de overheid, verkeerd besluit, oneens | wrong decision | | ~ bezwaar, klacht
verkeersongeval, auto-ongeluk, verkeersongeluk, aanrijding, botsing | car accident, traffic accident, crash | ûngelok | ~ verkeersveiligheid, ongeval
geld voor studie, studieschuld, studielening, studiebeurs, stufi | student loan | | ~ studiefinanciering
ov-boete, bekeuring, prent, bon krijgen, boete krijgen | get a ticket, get fined | bekeuring | ~ boete, innen
boete betalen, boete niet betaald, boete in delen betalen | pay a fine | | ~ innen, betalingsregeling
kapotte straatlamp, straatlamp, lamp op straat | broken streetlight | | ~ lantaarnpaal, melding openbare ruimte
iets melden, klagen over de buurt, melding doen, doorgeven aan de gemeente | report a problem | melde | ~ melding openbare ruimte
boom omhakken, boom kappen, bomenkap, omkappen | cut down a tree | | ~ kapvergunning, houtopstand
spionnen, meegluren, bespied, gefilmd worden, filmen | being filmed, spying | | ~ cameratoezicht, privacy
zoekmachine, zoeken op de site, iets opzoeken | search the website | | ~ zoeken
ouder worden, aow krijgen, stoppen met werken, pensioenleeftijd | retire, retirement | | ~ aow, pensioen
baby, geboorte aangeven, kind aangeven, kind gekregen | register a birth, newborn | | ~ geboorteaangifte, kinderbijslag
dood, overleden, sterven, doodgaan, nabestaande | death, died, pass away | dea | ~ overlijden, erfbelasting
hulp thuis, hulp in huis, traplift, rolstoel, scootmobiel | help at home, stairlift | | ~ wmo
problemen met mijn kind, opvoeden, opvoeding, jeugdzorg | parenting, youth care | | ~ jeugdhulp
uit huis gezet, huisuitzetting, huur niet betalen, huurachterstand | eviction, rent arrears | | ~ schulden, vroegsignalering
energierekening, gasrekening, stroomrekening, energie te duur | energy bill | | ~ energietarieven, energieleverancier
afluisteren, telefoontap, tappen | wiretap, eavesdrop | | ~ opsporing
hacker, hackers, gehackt, cyberaanval | hacker, hacked, cyber attack | | ~ informatiebeveiliging
lekken, gelekt, gegevens op straat, datalek | leaked data | | ~ datalek
computer beslist, automatisch beslissen, zonder mens | decided by a computer, automated decision | | ~ geautomatiseerde besluitvorming, menselijke tussenkomst
in delen betalen, in stukjes betalen, in termijnen betalen, gespreid betalen, later betalen, uitstel van betaling | pay in instalments, payment plan | | ~ betalingsregeling, schulden
auto, auto's, oude auto, dieselauto, diesel, benzineauto | diesel car, old car | auto | ~ voertuig, milieuzone, kenteken
baan zoeken, werk zoeken, aan het werk, baan vinden, aan een baan helpen, nieuwe baan | find a job, looking for work | wurk sykje | ~ vacature, werkzoekende, matchen
vrijlaten, vrijkomen, vrij komen, vrijlating, uit de gevangenis | released from prison, release date | | ~ detentie, verlof
`;
