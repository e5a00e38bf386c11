/** What algorithms and officials do, one a line, with the nouns of these verbs. */
export const everydayVerbs: string = `
beoordelen, beoordeling, beoordelingsproces, oordelen, toetsen, toets, toetsing | assess, assessment, evaluate, judge a case, assessing | beoardiele, beoardieling | ~ controle, besluit
evaluatie, evalueren, evaluaties | evaluation, evaluating, evaluations | evaluaasje | ~ beoordelen
voorspellen, voorspelling, voorspellingen, vooruitkijken, verwachten, anticiperen | predict, prediction, predictive, predicting | foarsizze, foarsizzing | ~ prognose, schatten
schatten, schatting, inschatten, inschatting | estimating, estimation, educated guess | skatte, skatting | ~ voorspellen
selecteren, selectie, uitkiezen, kiezen, keuze, uitzoeken, selectiemodule | select, selection, choose, choice, choosing, pick | selektearje, seleksje, kieze | ~ prioriteren, risicoselectie
detecteren, detectie, ontdekken, opsporen, vinden van afwijkingen | detect, detection, detecting, discover | ûntdekke | ~ opsporing, herkennen
herkennen, herkenning, herkend | recognise, recognize, recognition, recognising | werkenne, werkenning | ~ beeldherkenning, detecteren
zoeken, opzoeken, zoekt, doorzoeken | search, searching, look up, look for | sykje | ~ zoekmachine, vinden
vinden, vindbaar, vindbaarheid, terugvinden | find, findable, findability, finding | fûn | ~ zoeken
toewijzen, toewijzing, toebedelen, indelen bij een afdeling | assign, assignment, allocate, allocation | tawize | ~ verdelen, doorsturen
verdelen, verdeling, uitdelen | distribute, distribution, divide | ferdiele | ~ toewijzen
matchen, matching, koppelen van vraag en aanbod, bij elkaar zoeken, matchtool | match, matches, match people | matche | ~ vergelijken, toewijzen
plannen, inplannen, voorbereiden, voorbereiding | plan ahead, prepare, preparation | planne, tariede | ~ planning
berekenen, berekening, rekenen, uitrekenen, rekentool, rekeninstrument | calculate, calculation, compute, calculator, calculating | berekkenje | ~ bedrag
tellen, telling, turven | count, counting, tally | telle | ~ verkeersteller
vergelijken, vergelijking, naast elkaar leggen | compare, comparison, comparing | ferlykje | ~ matchen
vaststellen, vaststelling, bepalen, bepaling | determine, determination, establish a fact | fêststelle, bepale | ~ besluit, berekenen
sorteren, sortering, ordenen, ordening | sort, sorting, arrange in order | sortearje | ~ classificatie
filteren, filter, zeven van berichten | filtering, filters | filterje | ~ selecteren
opstellen, genereren, maken, aanmaken, produceren | generate, create, produce, draft a text, generating, drafting | meitsje, opstelle | ~ schrijven
ontwikkelen, ontwikkeling, bouwen aan software | develop, development, developing | ûntwikkelje | ~ innovatie
invoeren, invullen, ingevuld, invoer van gegevens, gegevens invoeren | fill in, data entry, input data, enter data | ynfiere, ynfolje | ~ formulier
verzamelen, verzameling, vergaren, bijeenbrengen | collect data, collecting, gather, gathering | sammelje | ~ gegevens
verzenden, versturen, sturen, verzending, verzonden, verzender, verzenders | send, sending, sender, dispatch | stjoere | ~ e-mail
ontvangen, ontvangst, ontvanger, krijgen, ontvangt | receive, recipient, receiving, receipt of mail | ûntfange, krije | ~ verzenden
verstrekken, verlenen, verstrekking, leveren, levering | supply, provision of data, deliver, delivery | leverje | ~ dienstverlening
lezen, leest, inlezen, uitlezen | read, reading | lêze | ~ tekst
bekijken, kijken, zien, bezien, bekeken | view, look at, viewing | besjen | ~ controle
afhandelen, afhandeling, afgehandeld, in behandeling nemen, verwerken van een aanvraag | handling, deal with, settle a case, processing of applications | ôfhannelje | ~ behandelaar
aanpassen, aanpassing, wijzigen, wijziging, wijzigingen, veranderen, verandering | adjust, adjustment, modify, modification, alter, changes | feroarje, oanpasse | ~ correctie
verminderen, vermindering, verlagen, beperken, terugdringen | reduce, reduction, decrease, lower the number | ferminderje | ~ preventie
verhogen, vergroten, toename, stijgen, verhoging | increase, enlarge, raise the number, growth | ferheegje | ~ verminderen
beschermen, bescherming, behoeden | protect, protection, safeguard | beskermje | ~ beveiligen
beheren, beheer, onderhouden, onderhoud | manage, management, maintenance, maintain | behear, ûnderhâld | ~ toezicht
gebruiken, gebruik, inzetten, inzet, toepassen, toepassing, benutten | usage, deploy, deployment, utilise, utilize | brûke, gebrûk | ~ algoritme
testen, test, uitproberen, proberen | testing, tests, try out | teste | ~ pilot
online zetten, op internet plaatsen | put online, web publishing | | ~ openbaarheid
bewerken, bewerking, redigeren | edit, editing | bewurkje | ~ tekst
aanvullen, aanvulling, toevoegen, toevoeging van gegevens | add, supplement information, adding | oanfolje | ~ invoeren
bevorderen, stimuleren, aanmoedigen, bijdragen, bijdrage | promote, stimulate, encourage, contribute | befoarderje | ~ preventie
bestrijden, bestrijding | counteract, counteracting | bestride
weghalen, weggehaald, verwijdering, verwijderd | removal, removed, take away | weihelje | ~ opruimen
opruimen, opgeruimd, schoonmaken, reinigen, schoonmaak | clean up, cleaning, cleanup, cleared | opromje, skjinmeitsje | ~ afval
repareren, herstellen, reparatie, kapot, defect | repair, fix, broken, out of order, mend | reparearje, stikken | ~ melding openbare ruimte
ophalen, halen, afhalen | pick up, fetch, retrieve | ophelje | ~ afvalinzameling
volgen van personen, traceren, tracken | tracking, trace people | | ~ privacy
voldoen, voldoet, aan de voorwaarden voldoen | meet the requirements, satisfy conditions, qualify | foldwaan | ~ voorwaarde
voldoende, genoeg, toereikend | sufficient, enough, adequate | genôch | ~ voorwaarde
beschrijven, beschrijving, omschrijving, omschrijven | describe, description | beskriuwing | ~ tekst
waarborgen, borgen, garanderen, garantie | guarantee, safeguards, ensure, assurance | garandearje | ~ kwaliteit
informeren, op de hoogte brengen, laten weten, inlichten | inform, informing, let know | ynformearje | ~ communicatie
organiseren, organisatie van werk | organise, organize, organising | organisearje | ~ plannen
deelnemen, deelname, meedoen, deelnemer, deelnemers | participate, take part, participant, participants | meidwaan | ~ participatie
combineren, combinatie, samenvoegen, samenhang | combine, combination, merge, coherence | kombinearje | ~ koppeling
vereenvoudigen, makkelijker maken, eenvoudig, makkelijk, gemakkelijk | simplify, easy, easier, simple | ienfâldich, maklik | ~ eenvoudige taal
moeilijk, ingewikkeld, complex, lastig | difficult, complicated, hard to understand | dreech, yngewikkeld | ~ probleem
inzicht, inzien, inzicht krijgen, begrijpen, begrip | insight, insights, understand, understanding | ynsjoch, begripe | ~ dashboard
redeneren, onderbouwen, onderbouwing, motivering, motiveren, reden, redenen | substantiate, reasoning, justification, reason, reasons | reden | ~ uitleg
verplaatsen, verplaatsing, vervoeren | move goods, movement, displacement | ferpleatse | ~ vervoer
overdragen, overdracht, overnemen | transfer, hand over, handover | oerdrage | ~ doorsturen
`;
