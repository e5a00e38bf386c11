/** Concepts of work, social security, debts and poverty, one a line. */
export const workAndIncome: string = `
uitkering, uitkeringen | benefit, social benefit, benefit payment | útkearing | ~ bijstand, toeslag, pensioen
bijstand, bijstandsuitkering, algemene bijstand | social assistance, welfare, welfare benefit, income support | bystân | ~ uitkering, participatiewet
bijzondere bijstand | special assistance, special social assistance | bysûndere bystân | ~ bijstand, minimaregeling
participatiewet | participation act | partisipaasjewet | ~ bijstand
ioaw, inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers | | | ~ uitkering, werkloosheid
ioaz, inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen | | | ~ uitkering, zelfstandige
bbz, besluit bijstandverlening zelfstandigen, bijstand voor zelfstandigen | assistance for the self-employed | bystân foar selsstannigen | ~ zelfstandige
tozo, coronasteun voor zelfstandigen | | | ~ bbz
now, loonkostensteun corona, noodmaatregel overbrugging werkgelegenheid | corona wage support | | ~ omzetdaling
aio, aanvullende inkomensvoorziening ouderen, aio-aanvulling | supplementary income for the elderly | | ~ aow
aow, ouderdomspensioen, staatspensioen, algemene ouderdomswet | old age pension | aldereinpensjoen | ~ pensioen
anw, nabestaandenuitkering, nabestaandenpensioen, weduwenpensioen | widow's pension | neibesteandenútkearing | ~ pensioen
pensioen | pension, retirement pension | pensjoen | ~ aow, pensioenfonds
pensioenfonds | pension fund | pensjoenfûns | ~ pensioen
kinderbijslag, akw | child benefit | bernebyslach | ~ kindgebonden budget
ww, werkloosheidsuitkering, werkloosheidswet, ww-uitkering | unemployment benefit | wurkleazensútkearing | ~ werkloosheid, uitkering
werkloosheid | unemployment | wurkleazens | ~ ww
werkloos, werkloze, zonder werk, baanloos, baan kwijt, baan verliezen, baan kwijtraken, werk verliezen | unemployed, jobless, out of work | wurkleas | ~ werkzoekende, ww
werkzoekende, werkzoekenden, werk zoeken, baan zoeken | jobseeker, job seeker, looking for work | wurksikende | ~ werkloos, vacature
wia, arbeidsongeschiktheidsuitkering, wet werk en inkomen naar arbeidsvermogen | disability benefit, incapacity benefit | | ~ arbeidsongeschikt
wao, wet op de arbeidsongeschiktheidsverzekering | | | ~ wia
wajong, jonggehandicapten | young disabled persons act | | ~ arbeidsongeschikt
arbeidsongeschikt, arbeidsongeschiktheid, afgekeurd | incapacitated for work, work disability, unfit for work | arbeidsûngeskikt | ~ ziekte, wia
ziektewet, zw, ziektewetuitkering | sickness benefit | siktewet | ~ ziekmelding
ziekmelding, ziek melden | sick report, reporting sick, calling in sick | siikmelding | ~ ziekteverzuim
ziekteverzuim, verzuim op het werk | sick leave, sickness absence | siikteferlof | ~ ziekmelding
sociale zekerheid, sociaal vangnet | social security | sosjale wissichheid | ~ uitkering
sociaal domein | social domain | sosjaal domein | ~ wmo, jeugdhulp, participatiewet
werk, baan, arbeid, werken | job, jobs, work, employment, labour, labor, working | wurk, wurkje | ~ vacature, werknemer
vacature, openstaande baan | vacancy, job vacancy, job opening | fakatuere | ~ sollicitatie
sollicitatie, solliciteren, sollicitant | job application, applying for a job, job applicant | sollisitaasje | ~ werving, cv
werving, werving en selectie, personeel werven | recruitment, hiring | werving | ~ sollicitatie
cv, curriculum vitae | résumé, curriculum | | ~ sollicitatie
werkgever, baas | employer | wurkjouwer | ~ bedrijf
werknemer, personeelslid | employee, worker | wurknimmer | ~ medewerker
medewerker, ambtenaar, collega | staff member, civil servant, public servant, official, colleague | meiwurker, amtner | ~ werknemer, behandelaar
behandelaar, dossierbehandelaar, zaakbehandelaar | case handler, case worker, caseworker | behanneler | ~ medewerker
consulent, klantmanager | client manager | konsulint | ~ medewerker
personeel, staf | staff, personnel, workforce | personiel | ~ medewerker
loon, salaris, verdiensten | wage, wages, salary | lean, salaris | ~ inkomen
loonwaarde, loonwaardemeting | wage value | leanwearde | ~ loon
minimumloon | minimum wage | minimumlean | ~ loon
inkomen, inkomsten | income, earnings | ynkommen, ynkomsten | ~ loon, vermogen
inkomstenverrekening, inkomsten verrekenen | offsetting income | ynkomsten ferrekkenje | ~ uitkering
inkomensverklaring, ib60 | income statement | ynkommensferklearring | ~ inkomen
vermogen, spaargeld, eigen geld | assets, savings, capital | fermogen | ~ inkomen
zelfstandige, zzp'er, zzp, zelfstandig ondernemer, freelancer | self-employed, freelance | selsstannige | ~ ondernemer
arbeidsmarkt, banenmarkt | labour market, labor market, job market | arbeidsmerk | ~ werk
re-integratie, reintegratie, terug naar werk, aan het werk helpen | reintegration, return to work | re-yntegraasje | ~ werk, werkzoekende
werkverkenner, kans op werk, werkhervatting | chance of finding work, work resumption | | ~ werkzoekende
verwijtbare werkloosheid, eigen schuld aan ontslag | culpable unemployment | ferwytbere wurkleazens | ~ ww, ontslag
ontslag, ontslaan | dismissal, being fired, redundancy, layoff | ûntslach | ~ ww
vaardigheden, vaardigheid, competentie, bekwaamheid | skill, competence, competency | feardichheid | ~ opleiding
matching van werkzoekenden, arbeidsbemiddeling, bemiddeling naar werk | job matching, job placement | arbeidsbemiddeling | ~ matchen, vacature
armoede, arm, minima, weinig geld | poverty, poor, low income | earmoed | ~ schulden, minimaregeling
minimaregeling, minimaregelingen, armoedevoorziening, armoedeondersteuning, inkomensondersteuning | poverty scheme, low income scheme, minimum income scheme | minimaregeling | ~ armoede
individuele inkomenstoeslag | individual income supplement | yndividuele ynkommenstaslach | ~ minimaregeling
kindregeling, kindpakket | child scheme | berneregeling | ~ minimaregeling
studietoeslag | study supplement | stúdzjetaslach | ~ studiefinanciering
schulden, schuld, financiële problemen, geldproblemen, geldzorgen | debt, debts, financial problems, money problems, in the red | skuld, skulden, jildsoargen | ~ betalingsachterstand, schuldhulpverlening
schuldhulpverlening, schuldhulp, schuldsanering, hulp bij schulden, wgs | debt counselling, debt counseling, debt assistance, debt relief, debt help | skuldhelpferliening | ~ schulden, vroegsignalering
vroegsignalering, vroeg eropaf, vroege signalen van schulden, tijdig signaleren | early warning, early detection, early signalling | betide sinjalearring | ~ schulden, betalingsachterstand
betalingsachterstand, achterstand, achterstallige betaling, huurachterstand, niet betaalde rekening, wanbetaler | payment arrears, arrears, overdue payment, late payment, unpaid bill | betellingsefterstân | ~ schulden, energierekening
schuldeiser, schuldeisers, crediteur | creditor | skuldeasker | ~ schulden
huisbezoek | home visit, house call | húsbesite | ~ controle
heronderzoek, opnieuw onderzoeken | re-examination, review of entitlement, re-assessment | werûndersyk | ~ controle, uitkering
rechtmatigheid, rechtmatig | lawfulness, lawful, legality, legitimacy | rjochtmjittichheid | ~ controle
recht op uitkering, uitkeringsgerechtigde, uitkeringsgerechtigden, rechthebbende | benefit recipient, entitled person, entitlement to benefit | útkearingsrjochtige | ~ uitkering
levensonderhoud | living expenses, cost of living, subsistence | libbensûnderhâld | ~ bijstand
kostendeler, kostendelers, kostendelersnorm, samenwonend, samenwoner | cost sharer, cohabitation, cohabiting, living together | kostendieler | ~ bijstand, huishouden
terugvordering, terugvorderen, terugbetalen, geld terughalen | recovery of benefit, reclaim, clawback, repay, repayment | weromfoarderje, werombetelje | ~ invordering
verhaal op onderhoudsplichtige, onderhoudsplicht, onderhoudsplichtige, onderhoudsbijdrage | maintenance obligation, maintenance payer | ûnderhâldsplicht | ~ alimentatie
alimentatie, kinderalimentatie, partneralimentatie | alimony, child support, maintenance payment | alimintaasje | ~ onderhoudsplicht
samenloop, samenloopsignaal, dubbele uitkering | concurrence, overlapping benefits, double benefit | gearrin | ~ signaal
uitkeringsfraude, bijstandsfraude, fraude met uitkeringen, sociale zekerheidsfraude, onrechtmatige uitkering, ten onrechte bijstand, misbruik van uitkeringen, samenloop van uitkeringen, heronderzoek uitkering | benefit fraud, welfare fraud, social security fraud | útkearingsfraude | ~ fraude
oneigenlijk gebruik | improper use | oneigentlik gebrûk | ~ misbruik, fraude
niet-gebruik, niet gebruik van regelingen, voorzieningen niet aanvragen | non-take-up, unclaimed benefits | net-gebrûk | ~ minimaregeling
voorziening, voorzieningen, faciliteit, faciliteiten | facility, provision | foarsjenning | ~ wmo
vergoeding, vergoedingen, tegemoetkoming, compensatie | reimbursement, compensation | fergoeding, kompensaasje | ~ toeslag, subsidie
sociale dienst, dienst werk en inkomen | social services department, welfare office | sosjale tsjinst | ~ bijstand, gemeente
uwv, uitvoeringsinstituut werknemersverzekeringen | employee insurance agency | uwv | ~ ww, wia
svb, sociale verzekeringsbank | social insurance bank | svb | ~ aow, kinderbijslag
suwi, wet suwi, wet structuur uitvoeringsorganisatie werk en inkomen | | | ~ uwv, uitkering
werknemersverzekeringen, werknemersverzekering | employee insurance, employee insurances | wurknimmersfersekering | ~ loonheffing
volksverzekeringen, volksverzekering | national insurance | folksfersekering | ~ aow
premie, premies | premium, contribution | preemje | ~ verzekering
verzekering, verzekeringen, verzekeren | insurance, insure | fersekering | ~ premie
werkstraf, taakstraf | community service, community sentence | wurkstraf | ~ straf
detacheren, detachering, uitzenden | secondment, posting of workers | detasjearring
sociale werkvoorziening, sociale werkplaats, beschut werk | sheltered employment, sheltered workshop | sosjale wurkfoarsjenning | ~ arbeidsongeschikt
arbeidsomstandigheden, arbo | working conditions, occupational safety | arbeidsomstannichheden | ~ werk
inburgeren, inburgering, inburgeringscursus | civic integration, integration course | ynboargering | ~ migratie, taal
inkomensgrens, inkomensklasse | income limit, income class | ynkommensgrins | ~ inkomen
financiële situatie, geldzaken, financiën | finances, financial situation | finânsjes | ~ inkomen, schulden
geldlening, lening, krediet, leenbijstand | loan, credit | liening | ~ schulden
incasso, innen, inning, geld innen | debt collection, collection of payments, collecting payments | ynkasso | ~ invordering
loonbeslag, beslaglegging, beslag leggen | garnishment, attachment of earnings | beslachlizzing | ~ deurwaarder
deurwaarder, gerechtsdeurwaarder | | deurwarder | ~ invordering
wereldinkomen, buitenlands inkomen, buitenlandse inkomsten | worldwide income, foreign income | wrâldynkommen | ~ inkomen
`;
