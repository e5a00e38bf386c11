/**
 * Words of government Dutch that many people must read twice, each with a plainer one. On every line: the hard word, with other forms
 * of it behind commas, then what may stand in its place. A star stands for any end of a word. Our own list.
 */
export const plainWordLines = `
aangaande | over
aanhaken | meedoen
aanschaffen, aangeschaft | kopen
aanstonds | zo meteen
aanvangen, aangevangen, vangt aan | beginnen
aanvang | begin
aanwenden, aangewend | gebruiken
aanzienlijk, aanzienlijke | groot, veel
abusievelijk | per ongeluk
accorder*, geaccordeerd | goedkeuren
acquisitie | aankoop
ad hoc | als het nodig is
additioneel, additionele | extra
adequaat, adequate | goed, passend
adresser*, geadresseerd | aanpakken
adviser* | raad geven
adstruer* | uitleggen
afdoende | genoeg
afschaling | minder doen
afstemmen, afgestemd, afstemming | overleggen
ageren | iets doen tegen
aggregatieniveau | niveau waarop gegevens zijn opgeteld
agglomeratie | groep steden
akkoord bevinden, akkoord bevonden | goedkeuren
alsmede | en ook
alsook | en ook
alsnog | toch nog
alternatief, alternatieven | andere keuze
alvorens | voordat
ambtshalve | uit zichzelf
analoog aan | net als
anderszins | op een andere manier
anticiper*, geanticipeerd | vooruitlopen op
annotatie, annotaties | aantekening
apparatuur | apparaten
applicatie, applicaties | programma
a priori | vooraf
artefact, artefacten | fout beeld, bijproduct
assessment, assessments | beoordeling
atypisch, atypische | ongewoon
audit, audits | controle
basaal, basale | eenvoudig
beducht | bang
begunstigde, begunstigden | wie het krijgt
behelzen, behelst | gaan over
behoeve van, ten behoeve van | voor
behoudens | behalve
belanghebbende, belanghebbenden | wie het aangaat
belemmer* | tegenhouden
beleidsmatig, beleidsmatige | van het beleid
benchmark* | vergelijken
beneficiair* | gunstig
beogen, beoogd, beoogde, beoogt | willen
bescheiden (documenten), bescheiden over te leggen | papieren
beschikking, beschikkingen | besluit
bestendigen, bestendigd | laten doorgaan
betreffende | over
bevoegdheid, bevoegdheden | wat iemand mag
bevorder* | helpen, beter maken
bewerkstellig* | zorgen voor
bezien | bekijken
biometrie | herkennen aan het lichaam
casuïstiek | voorbeelden
casus | geval
categoriser* | indelen
circa | ongeveer
classificatie, classificaties | indeling
classificer*, geclassificeerd, geclassificeerde | indelen
coherent, coherente | samenhangend
communicer*, gecommuniceerd | vertellen
compenser*, gecompenseerd | goedmaken
competentie, competenties | wat iemand kan
complementair, complementaire | aanvullend
complex, complexe | ingewikkeld
compliance | zich aan de regels houden
compliant | volgens de regels
component, componenten | deel
concretiser* | duidelijker maken
conform | volgens
consequentie, consequenties | gevolg
consistent, consistente | steeds hetzelfde
consolider*, geconsolideerd | samenvoegen
constater*, geconstateerd | zien, merken
consulter*, geconsulteerd | om raad vragen
context | omstandigheden
contextueel, contextuele | uit de omgeving
continu | steeds
continueren, gecontinueerd | doorgaan
conversie, conversies | omzetten
coördiner*, gecoördineerd | regelen
correlatie, correlaties | verband
correler* | samenhangen
criterium, criteria | eis
cruciaal, cruciale | heel belangrijk
daar waar | waar
daaromtrent | daarover
daartoe | daarvoor
dataset, datasets | gegevens
datagedreven | met gegevens
declaratoir | verklarend
deduceren | afleiden
default | standaard
definitief, definitieve | vast
degelijk, degelijke | goed
delegeren, gedelegeerd | overlaten aan
deployen, deployment | in gebruik nemen
derhalve | dus
dermate | zo
desalniettemin | toch
desbetreffende | die
desgewenst | als u dat wilt
detecteren, gedetecteerd, detectie | opsporen, vinden
dientengevolge | daardoor
dienaangaande | daarover
dienen te, dient te, diende te | moeten
differentiër*, gedifferentieerd | onderscheid maken
disproportioneel, disproportionele | te zwaar
dossiervorming | een dossier maken
doelgroepenbeleid | beleid voor een groep
doelmatig, doelmatige, doelmatigheid | zuinig, goed besteed
doeltreffend, doeltreffende, doeltreffendheid | wat werkt
door middel van | met
dusdanig, dusdanige | zo
dynamisch, dynamische | veranderlijk
effectief, effectieve | wat werkt
effectueren, geëffectueerd | uitvoeren
efficiënt, efficiënte, efficiënter, efficiency | snel en zuinig
elementair, elementaire | eerste, eenvoudig
eliminer* | weghalen
empirisch, empirische | uit ervaring
enerzijds | aan de ene kant
anderzijds | aan de andere kant
enigerlei | een of andere
ernstig rekening mee houden | goed op letten
escaleren, geëscaleerd, escalatie | voorleggen aan de leiding
essentieel, essentiële | heel belangrijk
evalueren, geëvalueerd | nakijken hoe het ging
evaluatie, evaluaties | nakijken hoe het ging
eveneens | ook
evident, evidente | duidelijk
ex ante | vooraf
ex post | achteraf
exclusief | zonder
exploiteren | gebruiken
expliciet, expliciete | duidelijk
explorer* | verkennen
extern, externe | van buiten
extraheren, geëxtraheerd, extractie | halen uit
extrapoler* | doortrekken
facet, facetten | kant
faciliter*, gefaciliteerd | helpen, mogelijk maken
factoren die van invloed zijn | wat meetelt
feature, features | kenmerk
feedback | reactie
fluctuer* | op en neer gaan
fraudeleus, fraudeleuze | oneerlijk
functionaliteit, functionaliteiten | wat het kan
fundamenteel, fundamentele | heel belangrijk
gebruikmaken van, maakt gebruik van, gebruik maken van, maken gebruik van | gebruiken
gedurende | tijdens
gelet op | omdat, door
gemachtigde, gemachtigden | wie namens u handelt
genereren, gegenereerd, gegenereerde, genereert | maken
geschil, geschillen | ruzie
gestandaardiseerd, gestandaardiseerde | op een vaste manier
gevolmachtigde | wie namens u handelt
gezien het feit dat | omdat
gros | meeste
grondslag, grondslagen | reden in de wet
handhaving, handhaven | zorgen dat regels worden gevolgd
herhaaldelijk | vaak
heuristiek, heuristieken, heuristisch | vuistregel
hieromtrent | hierover
hiertoe | hiervoor
hoedanigheid | rol
hoofdzakelijk | vooral
identificer*, geïdentificeerd | herkennen, vinden
identiek, identieke | hetzelfde
illustratief | als voorbeeld
implementeren, geïmplementeerd, implementatie, implementeert | invoeren
impliciet, impliciete | zonder het te zeggen
implicatie, implicaties | gevolg
implicer* | betekenen
in acht nemen, in acht genomen | zich houden aan
in beginsel | meestal
in casu | in dit geval
in het kader van | voor, bij
in overeenstemming met | volgens
in principe | meestal
in samenspraak met | samen met
in toenemende mate | steeds meer
inachtneming | rekening houden met
incidenteel, incidentele | soms
inclusief | met
incompleet, incomplete | niet af
incorrect, incorrecte | fout
indicatie, indicaties | aanwijzing
indicatief, indicatieve | ongeveer
indicator, indicatoren | kenmerk
indien | als
indiceren | aangeven
ingevolge | volgens
inherent, inherente | wat erbij hoort
initieel, initiële | eerste
initiër* | beginnen
input | wat erin gaat
instrumentarium | middelen
integraal, integrale | in zijn geheel
integratie | samenvoegen
integriteit | eerlijkheid, kloppend zijn
interacter*, interactie | met elkaar omgaan
interface, interfaces | scherm, verbinding
intermediair, intermediairs | tussenpersoon
intern, interne | van binnen de organisatie
interpreter*, interpretatie | uitleggen
interventie, interventies | ingrijpen
inventariser*, geïnventariseerd, inventarisatie | een lijst maken van
invalider* | ongeldig maken
inzake | over
inzichtelijk maken, inzichtelijk gemaakt, inzichtelijk | laten zien
iteratief, iteratieve, iteratie, iteraties | in stappen
jegens | tegen
juridisch kader | regels
juridische basis | reden in de wet
kaders | regels
kenbaar maken, kenbaar gemaakt | zeggen
krachtens | volgens
kwalificer*, gekwalificeerd | voldoen
kwalitatief, kwalitatieve | goed
kwantitatief, kwantitatieve | in aantallen
legitiem, legitieme | toegestaan
legitimatie | bewijs wie u bent
lopende | tijdens
mandaat | toestemming om te beslissen
manifest, manifesteren, manifesteert | laten zien
marginaal, marginale | heel klein
maximaliseren | zo groot mogelijk maken
mediaan | middelste
met betrekking tot | over
met behulp van | met
met ingang van | vanaf
met name | vooral
met inachtneming van | volgens
metadata | gegevens over gegevens
methodiek, methodieken | manier
methodologie | manier van werken
middels | met
minimaliseren, geminimaliseerd | zo klein mogelijk maken
mitiger*, gemitigeerd, mitigatie | kleiner maken
mits | als
modaliteit, modaliteiten | vorm
module, modules | deel
mogelijkerwijs | misschien
monitoren, gemonitord, monitoring, monitort | in de gaten houden
mutatie, mutaties | wijziging
muteren, gemuteerd | veranderen
naar aanleiding van | door
naar verwachting | waarschijnlijk
nadien | daarna
nagenoeg | bijna
naleving, naleven | zich houden aan
niettegenstaande | ondanks
niettemin | toch
nihil | niets
noodzakelijkerwijs | moet
notificatie, notificaties | bericht
objectief, objectieve | zonder mening
objectiviteit | zonder mening oordelen
observatie, observaties | wat is gezien
omtrent | over
omvangrijk, omvangrijke | groot
ondervangen | oplossen
onderhavig, onderhavige | deze
onderkennen, onderkend | zien
ondersteuning bieden, ondersteunend, ondersteunende | helpen
ongeacht | het maakt niet uit
onherroepelijk | niet meer te veranderen
onrechtmatig, onrechtmatige | tegen de wet
ontberen | missen
ontsluiten, ontsloten, ontsluiting | beschikbaar maken
onverhoopt | als het toch misgaat
onverwijld | meteen
operationeel, operationele | in gebruik
operationaliser* | uitwerken
opdat | zodat
opschalen, opschaling | groter maken
opteren | kiezen
optimaliser*, geoptimaliseerd, optimalisatie | beter maken
optimaal, optimale | zo goed mogelijk
output | uitkomst
overeenkomstig | volgens
overigens | verder
overwegend | vooral
parameter, parameters | instelling
participer*, participatie | meedoen
per abuis | per ongeluk
per ommegaande | meteen
periodiek, periodieke | op vaste tijden
pertinent | zeker
pilot, pilots | proef
potentieel, potentiële | mogelijk
prealabel | vooraf
precair | onzeker
predictie, predicties, prediction | voorspelling
predictief, predictieve | voorspellend
prevaleren, prevaleert | voorgaan
preventief, preventieve | om te voorkomen
primair, primaire | eerste, belangrijkste
prioriter*, geprioriteerd, prioritering | kiezen wat eerst komt
proactief, proactieve | uit zichzelf
procedureel, procedurele | volgens de stappen
proportioneel, proportionele, proportionaliteit | in verhouding
prudent | voorzichtig
pseudonimiser*, gepseudonimiseerd, gepseudonimiseerde | namen vervangen door een code
ratio, ratione | verhouding
ratificer* | goedkeuren
realiser*, gerealiseerd | maken, doen
recent, recente | van kort geleden
recidive | opnieuw een strafbaar feit plegen
rectificer*, rectificatie | verbeteren
reduceren, gereduceerd, reductie | kleiner maken
redundant, redundante | overbodig
referentie, referenties | voorbeeld om mee te vergelijken
regulier, reguliere | gewoon
relevant, relevante | van belang
relevantie | belang
representatief, representatieve | goed voorbeeld van het geheel
respectievelijk | en
restrictie, restricties | beperking
resulter*, resulterend | leiden tot
retentie | bewaren
retrospectief | achteraf
robuust, robuuste | sterk
sanctie, sanctioneren | straf
scenario, scenario's | wat kan gebeuren
scope | wat erbij hoort
screening, screenen | controleren
secundair, secundaire | tweede
segmenteren, segmentatie | in groepen verdelen
selecter*, geselecteerd, selectie | kiezen
signaler*, gesignaleerd | zien, melden
significant, significante | duidelijk, belangrijk
simuler*, simulatie, simulaties | nadoen
specifiek, specifieke | bepaald
specificer*, gespecificeerd | precies zeggen
stakeholder, stakeholders | wie ermee te maken heeft
stagneren, gestagneerd | stilstaan
statuten | regels
strekken tot, strekt tot, strekkende tot | bedoeld voor
stringent, stringente | streng
structureel, structurele | blijvend
structurer*, gestructureerd, gestructureerde | ordenen
subsidiair, subsidiariteit | of het ook lichter kan
substantieel, substantiële | groot, veel
sui generis | eigen soort
systematiek | vaste manier
te allen tijde | altijd
te dien einde | daarvoor
ten aanzien van | over
ten behoeve | voor
ten einde, teneinde | om
ten gevolge van | door
ten gunste van | voor
ten laste van | op kosten van
ten minste | minstens
ten tijde van | tijdens
tendens | richting
tenuitvoerlegging | uitvoeren
tevens | ook
terugkoppelen, teruggekoppeld, terugkoppeling | vertellen hoe het afloopt
ter beschikking stellen, ter beschikking gesteld | geven
ter zake | hierover
tijdig, tijdige | op tijd
toereikend, toereikende | genoeg
toetsen, getoetst, toetst | nakijken
toetsing | nakijken
tot op heden | tot nu toe
traject, trajecten | weg, plan
transformer*, transformatie | veranderen
transparantie | openheid
transparant, transparante | open, duidelijk
trainingsdata, trainingsdataset | voorbeelden om van te leren
trigger*, getriggerd | starten
uiteenzetten, uiteengezet | uitleggen
uit hoofde van | vanwege
uitsluitend | alleen
uitvoer geven aan | doen
uniform, uniforme | overal gelijk
usance | gewoonte
valide, valideren, gevalideerd, validatie, validiteit | controleren of het klopt
variabele, variabelen | kenmerk
vergaren, vergaard | verzamelen
verifiër*, geverifieerd, verificatie | controleren
vermits | omdat
verschaffen, verschaft | geven
verstrekken, verstrekt, verstrekte, verstrekking | geven
vervaardigen, vervaardigd | maken
vigerend, vigerende | wat nu geldt
visualiser*, gevisualiseerd, visualisatie | laten zien
vooralsnog | voorlopig
voornemens zijn, voornemens is, voornemens | van plan
voorts | verder
voortvloeien uit, voortvloeiend uit, vloeit voort uit | komen door
voorzien van | met
waarborgen, gewaarborgd, waarborgt, waarborging | zorgen voor
workflow | manier van werken
woonachtig | wonend
zienswijze, zienswijzen | mening
zodoende | zo
zorg dragen voor, zorgdragen voor, draagt zorg voor | zorgen voor
zorgvuldigheid | zorg
zulks | dit
a.d.h.v. | met
cq, c.q. | of
d.m.v. | met
d.w.z. | dat betekent
e.d. | en zo
i.c.m. | samen met
i.h.k.v. | voor
i.p.v. | in plaats van
i.r.t. | en
i.s.m. | samen met
i.v.m. | door, vanwege
m.b.t. | over
m.b.v. | met
m.n. | vooral
n.a.v. | door
o.a. | onder andere
o.b.v. | op basis van
o.g.v. | op grond van
t.a.v. | over
t.b.v. | voor
t.g.v. | door
t.o.v. | vergeleken met
`;
