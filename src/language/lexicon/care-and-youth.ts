/** Concepts of care, support at home and youth care, one a line. */
export const careAndYouth: string = `
zorg, verzorging | care | soarch | ~ gezondheidszorg, hulp
hulp, ondersteuning, steun, helpen, ondersteunen | help, support, assistance, aid, helping | help, stipe | ~ begeleiding
begeleiding, begeleiden | guidance, coaching, counselling, counseling | begelieding | ~ hulp
wmo, wet maatschappelijke ondersteuning, maatschappelijke ondersteuning, hulp in huis | social support act, social support, home support | | ~ huishoudelijke hulp, zorg
huishoudelijke hulp, thuishulp, hulp in de huishouding, schoonmaakhulp | domestic help, household help, home help | húshâldlike help | ~ wmo
thuiszorg, wijkverpleging | home care, district nursing | thússoarch
mantelzorg, mantelzorger, zorg voor een familielid | informal care, family carer, carer, caregiver | mantelsoarch | ~ zorg
wlz, wet langdurige zorg, langdurige zorg | long-term care, long-term care act | langduerjende soarch | ~ verpleeghuis
verpleeghuis, verzorgingshuis, bejaardenhuis, bejaardentehuis | nursing home, care home, old people's home | fersoargingshûs | ~ oudere, wlz
verpleging, verpleegkundige, verpleger | nursing, nurse | ferpleging | ~ zorg
pgb, persoonsgebonden budget | personal budget, personal care budget | pgb | ~ zorg
zorgaanbieder, zorgaanbieders, zorgverlener, zorginstelling | care provider, healthcare provider | soarchoanbieder | ~ zorg
zorgfraude, fraude in de zorg | care fraud, healthcare fraud | soarchfraude | ~ fraude, zorgaanbieder
zorgprofiel, zorgzwaarte | care profile | soarchprofyl | ~ indicatie
indicatie, indicatiestelling, indiceren | needs assessment, care needs assessment | yndikaasje | ~ zorg
keuzehulp, hulp bij kiezen | decision aid | karhelp | ~ hulp
handicap, beperking, gehandicapt, gehandicapte, invalide | disability, disabled, handicap, handicapped, impairment | beheining, handikap | ~ zorg, toegankelijkheid
verstandelijke beperking, licht verstandelijke beperking, lvb | intellectual disability, learning disability, mild intellectual disability | ferstanlike beheining | ~ handicap
visuele handicap, visuele beperking, slechtziend, blind, blinden | visually impaired, visual impairment, low vision, partially sighted | blyn, swaksichtich | ~ voorlezen, toegankelijkheid
doof, slechthorend, gehoorbeperking | deaf, hard of hearing, hearing impaired | dôf | ~ gebarentaal
rolstoel, scootmobiel, hulpmiddel voor lopen | wheelchair, mobility scooter | rolstoel | ~ wmo
jeugdhulp, jeugdzorg, hulp voor kinderen en gezinnen | youth care, youth services, child services, youth assistance | jeugdhelp, jeugdsoarch | ~ jeugdbescherming, jeugdwet
jeugdwet | youth act | jeugdwet | ~ jeugdhulp
jeugdbescherming, kinderbescherming, ondertoezichtstelling, ots, voogdij | child protection, child protective services, guardianship, youth protection | bernebeskerming | ~ jeugdhulp, uithuisplaatsing
uithuisplaatsing, kind uit huis plaatsen | out-of-home placement, removal from home, taking into care | úthúspleatsing | ~ jeugdbescherming
pleegzorg, pleeggezin, pleegouder, pleegkind | foster care, foster family, foster parent, foster child | pleechsoarch | ~ jeugdhulp
kindermishandeling | child abuse | bernemishanneling | ~ veilig thuis, huiselijk geweld
huiselijk geweld | domestic violence | húslik geweld | ~ veilig thuis, kindermishandeling, mishandeling
mishandeling, mishandelingen | | mishanneling | ~ huiselijk geweld, kindermishandeling, geweld
veilig thuis, meldpunt huiselijk geweld | domestic violence reporting | feilich thús | ~ kindermishandeling
kinderopvang, kinderdagverblijf, crèche, bso, buitenschoolse opvang, naschoolse opvang, gastouder | childcare, child care, day care, daycare, nursery, after-school care | berneopfang | ~ kinderopvangtoeslag
wijkteam, sociaal wijkteam, buurtteam | neighbourhood team, neighborhood team, social team | wykteam | ~ wmo, jeugdhulp
maatschappelijk werk, maatschappelijk werker | social work, social worker | maatskiplik wurk
dakloos, dakloze, daklozen, thuisloos, zwerver, daklozenopvang | homeless, homelessness, rough sleeper, homeless shelter | dakleas
opvang, maatschappelijke opvang, noodopvang | shelter, reception facility, emergency shelter | opfang | ~ dakloos, asielzoeker
eenzaamheid, eenzaam | loneliness, lonely | iensumens
verslaving, verslaafd, verslavingszorg | addiction, addicted, substance abuse | ferslaving | ~ drugs, alcohol
geestelijke gezondheidszorg, ggz, psychische hulp, psychische klachten, psychosociale hulp | mental health, mental health care, mental illness, psychological help | geastlike sûnenssoarch | ~ zorg
verward gedrag, verward persoon, verwarde personen, onbegrepen gedrag | confused person, mentally confused person | betiizge minsken | ~ geestelijke gezondheidszorg
gezin, familie, huishouden | family, household, families | gesin, húshâlding | ~ ouder, kind
scheiding, echtscheiding, scheiden | divorce, separation | skieding | ~ alimentatie, huwelijk
zelfredzaamheid, zelfredzaam, zelfstandig leven | self-reliance, self-sufficiency, independent living | selsrêdsumens | ~ hulp
leerlingenvervoer, schoolvervoer, schooltaxi | school transport, pupil transport, school bus, school buses | learlingeferfier
doelgroepenvervoer, regiotaxi, taxivervoer | target group transport, community transport | doelgroepferfier | ~ wmo
beschermd wonen, begeleid wonen | sheltered housing, assisted living, supported housing | beskerme wenjen | ~ wmo
preventie, voorkomen, tegengaan | prevention, prevent, preventing | previnsje, foarkomme | ~ vroegsignalering
welzijn | wellbeing, well-being | wolwêzen | ~ zorg
forensische zorg, ifzo, tbs, terbeschikkingstelling | forensic care, forensic mental health | forinsyske soarch | ~ gevangenis
vrijwilliger, vrijwilligerswerk, vrijwilligers | volunteer, volunteering, voluntary work | frijwilliger | ~ vereniging
cliënt, cliënten | client, clients | kliïnt | ~ klant, inwoner
patiënt, patiënten | patient, patients | pasjint | ~ zieke
arrangement, maatwerk, op maat | tailored, customised, customized, made to measure | maatwurk | ~ hulp
`;
