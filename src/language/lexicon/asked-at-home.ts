/** What people ask when a letter about money, work, family, care or school has come, and what entries call it, one a line. */
export const askedAtHome: string = `
gemeentebelasting niet betalen, gemeentebelastingen niet betalen, vrijstelling van belasting, vrijstelling van gemeentebelasting, ontheffing van belasting, te arm voor belasting, belasting kwijt, aanslag niet kunnen betalen | exemption from local taxes | | ~ kwijtschelding
eenmanszaak, zaak overleven, bedrijf overleven, zaak redden, bedrijf redden, zaak loopt slecht, bedrijf loopt slecht, zaak draait slecht, kleine ondernemer, weinig omzet, ondernemer zonder inkomen, zelfstandige zonder inkomen, mijn zaak gaat failliet, kans van slagen | failing business, sole trader | | ~ bbz, gripvol, levensvatbaarheid
bijstandswet, regels voor de bijstand, wet over bijstand, regels over bijstand, uitleg over bijstand | welfare law | | ~ participatiewet
zorgpremie terug, te veel zorgpremie, bijdrage zorgverzekering, zorgbijdrage, inkomensafhankelijke bijdrage, zvw-bijdrage, bijdrage zvw, zvw premie | health insurance contribution | | ~ zorgverzekeringswet, bijdrage zvw
matroos, matrozen, zeeman, zeelieden, zeelui, varend personeel, op zee werken | sailor, seafarers | seeman | ~ zeevarende, zeevarenden
zieke werknemer, zieke medewerker, zieke werknemers, zelf betalen voor zieken, verzekering voor zieke werknemers | sick employee | | ~ eigenrisicodragerschap, wga
premie niet afdragen, premies niet afgedragen, loonbelasting niet afgedragen, loonbelasting niet betaald, premies niet betaald, loonheffing niet betaald, baas draagt niet af, te weinig afgedragen | unpaid payroll tax | | ~ afdrachtsverschillen, loonheffingen, meerverzuim
btw niet betaald, btw niet afgedragen, btw te laat, btw vergeten, geen btw betaald, te weinig btw, btw ontduiken, btw-fraude | unpaid vat, vat fraud | | ~ omzetbelasting, carrouselfraude
btw-nummer, btw nummer aanvragen, nummer voor de btw | vat number | | ~ ob-nummer
wegenbelasting niet betaald, wegenbelasting ontduiken, rijden zonder wegenbelasting, auto geschorst, geschorste auto, geschorst kenteken, motorrijtuigenbelasting, autobelasting | unpaid road tax, suspended registration | | ~ mrb, weggebruik, motorrijtuigenbelasting
kort formulier, kort belastingformulier, simpel belastingformulier, makkelijk belastingformulier, eenvoudige aangifte, korte aangifte | short tax form | | ~ verkorte aangifte
aangifte verbeterd, aangifte aangepast, fout in mijn aangifte, aangifte verbeteren, aangifte automatisch aangepast, gecorrigeerde aangifte | corrected tax return | | ~ massaal corrigeren, correctie aangifte
belasting afbetalen, afbetalen, afbetaling, termijnen betalen, in termijnen, in delen betalen, belastingschuld afbetalen, later betalen | pay in instalments, payment plan | | ~ betalingsregeling
erfenis, erfdeel, geërfd, overleden ouder, nalatenschap, geld van opa geërfd, huis geërfd | inheritance, inherited | | ~ erfbelasting
belastingvrij schenken, geld van mijn ouders, jubelton, geld weggeven, schenking van ouders | gift tax, gift from parents | | ~ schenkbelasting
echtpaar en belasting, samen aangifte, aangifte met partner, aftrekposten verdelen, aftrek verdelen, wie trekt wat af | joint tax return | | ~ fiscale partners, gezamenlijke aangifte
aandelen, rendement op spaargeld, spaargeld belasting, opbrengst van spaargeld, belasting over beleggingen, tweede huis belasting | shares, investments, tax on savings | | ~ werkelijk rendement, box 3
buitenlands inkomen, salaris uit het buitenland, inkomen uit belgië, inkomen uit duitsland, werken over de grens | foreign income | | ~ wereldinkomen, niet in nederland belastbaar
brief om aangifte te doen, blauwe brief, uitnodiging voor aangifte, moet ik aangifte doen | invitation to file a return | | ~ uitnodigen tot het doen van aangifte
voorschot belasting, maandelijks geld terug, maandelijks terug van de belasting, voorlopige teruggaaf | provisional assessment | | ~ voorlopige aanslag, voorschot
bankafschrift, afschrift, afschriften, rekeningafschrift, rekeningafschriften, afschrijvingen laten zien, banktransacties, uitgaven bekijken | bank statement, bank statements | bankôfskrift | ~ bankafschriften, bankafschriftentool
bijstand terugbetalen, teveel bijstand, te veel bijstand, bijstand terug, uitkering terugbetalen, teveel uitkering, te veel uitkering gekregen, bijstandsschuld | repay benefits, overpaid benefits | | ~ terugvordering, bijstandsdebiteuren
bijverdienen, bijverdienste, bijverdiensten, klusje, klusjes, zwart werken, zwartwerken, erbij werken, parttime naast uitkering, werken naast de bijstand | earn on the side, odd jobs | byfertsjinje | ~ inkomstenverrekening, bijverdienbeloning, inkomsten
bijstand gefraudeerd, vals opgegeven, valse opgave, verkeerd ingevuld met opzet, verzwegen, verzwijgen, iets verzwijgen, inkomen verzwijgen, spaargeld verzwijgen | concealed income | ferswije | ~ onrechtmatigheid, uitkeringsfraude, samenloopsignalering
samenwoner, samen slapen, vriend slaapt bij mij, vriend woont bij mij, stiekem samenwonen, niet alleen wonen, partner verzwijgen, partner woont bij mij, vriendin woont bij mij, blijft slapen, logeert bij mij | secretly living together | | ~ alleenstaande-uitkering, samenwoners, gezamenlijke huishouding
auto en uitkering, auto en bijstand, auto op mijn naam, auto kopen met een uitkering, auto hebben met bijstand, te dure auto | car while on benefits | | ~ voertuigbezit
afgekeurd, wia keuring, keuring wia, wao keuring, keuring van het uwv, arbeidskeuring, keuringsarts, verzekeringsarts, wat ik nog kan werken, wao, arbeidsongeschiktheid | declared unfit for work, disability assessment | ôfkard | ~ cbbs, arbeidsongeschiktheid, claim beoordelings
ziek gemeld, ziek melden, ziekmelden, ziek zijn en uwv, vragen over mijn ziekte, ziektewet vragen | report sick | siik melde | ~ ziekmelding, ziektewet
ontslag genomen, zelf ontslag, zelf ontslag genomen, eigen schuld ontslagen, ontslag door eigen schuld, op staande voet, op staande voet ontslagen, zelf opgestapt, verwijtbaar | resigned, own fault | | ~ verwijtbare werkloosheid
werkloos geworden, ontslagen, baan kwijt, baan verloren, werk kwijt, geen werk meer, contract afgelopen, contract niet verlengd, reorganisatie, op straat gezet door mijn baas | lost my job, made redundant, laid off | wurkleas | ~ ww, werkloosheidswet, werkloos
weer aan het werk, snel weer werk, kans op werk, kans op een baan, hoe snel vind ik werk, terug aan het werk, werk vinden na ontslag | chance of finding work | | ~ werkverkenner, werkhervatting
baan in de buurt, werk in de buurt, baan zoeken, baan vinden, werk vinden, banensite, vacaturesite, vacatures bekijken | find a job, job site | | ~ matching tool, matchen op vacatures, werkzoekenden, vacatures
wajonger, wajongers, wajong baan, arbeidsbeperking, arbeidsgehandicapt, arbeidsgehandicapten, werk met een handicap, werken met een beperking, beschut werk, garantiebaan, garantiebanen | supported employment | | ~ banenafspraak, loonwaarde
loonkostensubsidie, productiviteit van een werknemer, hoeveel werk iemand aankan, loonwaarde meten | wage value | | ~ loonwaardemeting, loonwaarde
stagevergoeding, cv, mijn cv, vaardigheden, beroepen, omscholen, omscholing, ander beroep | skills, cv, retraining | | ~ skills, competenties, matching, passport for work
aow-leeftijd, pensioenleeftijd, wanneer met pensioen, ouderdomspensioen, staatspensioen, pensioen van de overheid | state pension age | | ~ aow, aow-verstrekking
weduwe, weduwen, weduwnaar, man overleden, partner overleden, nabestaanden, nabestaandenpensioen | | widdo | ~ anw, nabestaanden
boete van de svb, straf van de svb, te laat doorgegeven, niet op tijd doorgegeven, wijziging niet doorgegeven, vergeten door te geven | penalty for late reporting | | ~ sancties, inlichtingenplicht
kindergeld, geld voor de kinderen, kinderen geld per kwartaal, geld voor mijn baby | child allowance, money for children | bernejild | ~ kinderbijslag
crèche, gastouder, kinderdagverblijf, kdv, naschoolse opvang, bso, peuteropvang | daycare, nursery, after-school care | berneopfang | ~ kinderopvangtoeslag, kinderopvang
huursubsidie, toeslag voor huur, bijdrage in de huur | rent benefit, housing benefit | hierstaslach | ~ huurtoeslag
te veel huur, huur te hoog, hoge huur, huurprijs te hoog, mag mijn huur omhoog, redelijke huur, punten van mijn huis, puntentelling huur, puntentelling, huurverhoging | rent too high, fair rent | | ~ huurprijscalculator, huurprijs
loonbeslag, beslag op mijn loon, beslag op mijn uitkering, beslaglegging, deurwaarder, deurwaarders, wat mag ik overhouden, hoeveel hou ik over na beslag | wage garnishment | deurwarder | ~ beslagvrije voet
aanmelden voor schuldhulp, schuldhulp, hulp bij geldzorgen, geldzorgen, geldproblemen, rood staan, hoge schulden, schuldeisers, incassobureau | money worries, debt help | skuldhelp | ~ schuldhulpverlening, eerste hulp bij geldzaken, vroegsignalering
onbetaalde rekening, onbetaalde rekeningen, rekeningen niet betaald, rekening van het water, energierekening niet betaald, huurachterstand, achter met betalen, achterlopen met betalen | unpaid bills, behind with payments | | ~ vroegsignalering, betalingsachterstanden
potje, potjes, potjes voor minima, geld voor minima, extraatje, extra geld van de gemeente, weinig geld, weinig te besteden, laag inkomen en extra geld | extra support for low incomes | | ~ armoedevoorzieningen, inkomenstoeslag, minimaregelingen, rechthebbenden
al jaren weinig, al jaren een laag inkomen, jaren van een minimum, lang een laag inkomen | years on a low income | | ~ individuele inkomenstoeslag
gescheiden, uit elkaar, scheiding, alimentatie berekenen, ex betaalt niet, partneralimentatie, kinderalimentatie | divorced, child support | skieden | ~ alimentatie
gezag over een kind, wie is de baas over het kind, ouderlijke macht, ouder met gezag, voogd, voogdij | parental authority, guardian, custody | | ~ gezag
gratis advocaat, pro deo, pro deo advocaat, prodeo, toevoeging, kosten van een advocaat, advocaat niet kunnen betalen | free lawyer, legal aid lawyer | fergees advokaat | ~ toevoegautomaat, inkomensverklaring, rechtsbijstand
advocaat declareert, advocaat rekent te veel, rekening van een advocaat, nota van de advocaat | lawyer's bill | | ~ steekproeftrekker, rechtsbijstand
toeslagenschandaal, toeslagenaffaire, gedupeerde ouders, gedupeerd, gedupeerde, gedupeerden, onterecht fraudeur | childcare benefits scandal | | ~ kindregeling, dgo-kot
zorg voor ouderen, hulpbehoevend, hulpbehoevende, thuis niet meer redden, bejaardenhuis, bejaardentehuis, verpleegtehuis, verpleeghuis, plek in een verpleeghuis, opgenomen in een verpleeghuis, opname verpleeghuis | nursing home, care home | ferpleechhûs | ~ zorgprofiel, langdurige zorg, wlz
huishoudelijke hulp, poetshulp, traplift, scootmobiel, rolstoel, aanpassing van mijn huis, hulp in huis | stairlift, mobility scooter, wheelchair, domestic help | | ~ wmo, wmo-voorspelmodel
jeugdzorg, jeugdzorgwachtlijst, opvoedhulp, opvoedproblemen, hulp bij opvoeden, problemen met mijn kind, kind met problemen, moeilijk kind | child and youth care, parenting support | | ~ jeugdhulp, jeugdzorg
psycholoog, psychiater, therapeut, therapie, geestelijke gezondheidszorg, depressief, depressie, ggz behandeling, psychische hulp | psychologist, psychiatrist, therapy | psycholooch | ~ zorgvraagtypering, ggz, psychosociale gezondheid
bigregister, big register, bevoegd arts, diploma van arts, herregistratie, opnieuw registreren als verpleegkundige, registratie als verpleegkundige, diploma verpleegkundige, inschrijving als arts verlopen | re-registration of nurses | | ~ big herregistratie
zorgbedrijf, zorgbedrijven, zorgbureau, zorgbureaus, nieuw zorgbedrijf, thuiszorgbedrijf, thuiszorgorganisatie, foute zorg, zorgcowboys, zorgfraude, slechte zorg | care company, care fraud | | ~ zorgaanbieders, igj
ziekenhuis controleren, inspectie in een ziekenhuis, inspectie van de zorg, klacht over een ziekenhuis, toezicht op ziekenhuizen | hospital inspection | | ~ igj, toezicht op organisaties
prijs van een operatie, kosten van een operatie, wat mag een ziekenhuis vragen, tarieven van ziekenhuizen, ziekenhuistarieven, ziekenhuisrekening | price of surgery, hospital prices | | ~ maximumtarieven, kostprijzen
ziekenhuizen samen, ziekenhuizen fuseren, ziekenhuisfusie, fuserende ziekenhuizen | hospital merger | | ~ fusiedashboard, medisch specialistische
eigen risico zorgverzekering, zorgverzekeraars, zorgverzekeraar met veel zieken | health insurers | | ~ risicoverevening, zorgverzekeraars
hersenschudding, hoofdletsel, hoofdwond, bewusteloos, bewusteloosheid, coma | head injury, unconscious, concussion | | ~ glasgow coma scale
geslachtsziekte, geslachtsziekten, soa, soa's, hiv, leverontsteking, geelzucht | sexually transmitted disease, std, hiv | | ~ hepatitis, icecream
anderhalve meter, mondkapje, mondkapjes, avondklok, lockdown, coronaregels, coronaboete | social distancing, face mask, curfew | | ~ corona maatregelen, covid
intensive care, ic-bedden, ziekenhuisbedden, ic-opnames, coronapatiënten | intensive care beds | | ~ ic opnames, covid
kleuter, kleuters, loting basisschool, ingeloot, uitgeloot, plek op een school, plaats op een basisschool, inschrijven op een school, school kiezen, schoolkeuze | place at primary school, school lottery | skoalkar | ~ aanmeldbeleid, basisscholen
thuishouden van school, thuis houden van school, thuiszitter, thuiszitters, kind thuis houden, kind thuishouden, luxeverzuim, ongeoorloofd verzuim, vakantie onder schooltijd, niet meer naar school | keeping a child home from school | thússitter | ~ leerplicht, leerplichtambtenaren
zwakke school, slechte school, scholen die slecht zijn, schoolcijfers, examencijfers, eindexamen, cito, citotoets, kwaliteit van de school, schoolinspectie | weak school, exam results | | ~ onderwijsresultaten, prestatiemonitor
tweede studie, hoger collegegeld, instellingscollegegeld, instellingstarief, hoog collegegeld, schoolgeld universiteit | second degree, higher tuition fee | | ~ collegegeld
peuter, peuters, peuterschool, taal van mijn peuter, achterstand van mijn kind, vve | toddler, preschool | pjut | ~ voorschoolse educatie, voorschools
hoeveel studenten, aantal leerlingen, aantal studenten, leerlingenaantal, lerarentekort, krimp van scholen | number of pupils | | ~ referentieraming
laag iq, laag intelligent, iq, iq-test, verstandelijk beperkt, verstandelijke beperking, moeite met leren, moeilijk lerend, licht verstandelijk | low iq, learning disability | | ~ scil, licht verstandelijke
baby, zuigeling, prikken voor mijn kind, vaccinatie van mijn kind, inentingen, wijkverpleegkundige | baby, vaccinations | | ~ jeugdgezondheidszorg
`;
