/** Kinds of organisations, their abbreviations and former names, and names of places, one a line. */
export const governmentBodies: string = `
overheid, overheden, overheidsorganisatie, overheidsinstantie, bestuursorgaan, bestuursorganen, overheidsorgaan | government, public body, public authority, public authorities, government agency, public sector | oerheid | ~ gemeente, ministerie
organisatie, organisaties, instantie, instanties, instelling, instellingen | organisation, organisations, organization, organizations, institution, institutions | organisaasje, ynstelling | ~ overheid
gemeente, gemeenten, gemeentelijk, gemeentelijke, gemeentebestuur | municipality, municipalities, municipal, local government, local authority, local council, city council | gemeente | ~ overheid
gemeenteraad, raad van de gemeente | council, municipal council, town council | gemeenteried | ~ gemeente
college van b en w, college van burgemeester en wethouders, benw, b&w | mayor and aldermen, municipal executive | kolleezje fan b en w | ~ gemeente
provincie, provincies, provinciaal, provinciale, gedeputeerde staten, provinciale staten | province, provinces, provincial, provincial government | provinsje | ~ overheid
rijksoverheid, landelijke overheid, rijksdienst | central government, national government | ryksoerheid | ~ ministerie, kabinet
kabinet, regering, ministerraad | cabinet of ministers, council of ministers | regear
ministerie, ministeries, departement | ministry, ministries, government department | ministearje | ~ rijksoverheid
gemeenschappelijke regeling, gemeenschappelijke regelingen, regionaal samenwerkingsverband | joint arrangement, intermunicipal cooperation | mienskiplike regeling | ~ samenwerking
regio, regionaal, streek | region, regional | regio, streek | ~ provincie
uitvoeringsorganisatie, uitvoeringsorganisaties, agentschap, agentschappen, uitvoeringsinstantie | executive agency, implementing body, implementing organisation, agency, agencies | útfieringsorganisaasje | ~ rijksoverheid
zbo, zelfstandig bestuursorgaan, zelfstandige bestuursorganen | independent administrative body, quango, arm's length body | | ~ bestuursorgaan
adviescollege, adviescolleges, adviesraad | advisory body, advisory council | advyskolleezje
parlement, tweede kamer, eerste kamer, staten-generaal | parliament, house of representatives, senate | twadde keamer, earste keamer | ~ kamerlid
raad van state, afdeling bestuursrechtspraak | council of state | ried fan steat
hoge raad | supreme court | hege ried
centrale raad van beroep, crvb | central appeals tribunal |
college van beroep voor het bedrijfsleven, cbb | trade and industry appeals tribunal |
raad voor de rechtspraak | council for the judiciary |
raad voor rechtsbijstand, rvr | legal aid board |
algemene rekenkamer, rekenkamer | court of audit, netherlands court of audit | algemiene rekkenkeamer
nationale ombudsman | national ombudsman | nasjonale ombudsman
college voor de rechten van de mens, mensenrechtencollege | institute for human rights, netherlands institute for human rights | kolleezje foar de rjochten fan de minske
ministerie van algemene zaken, algemene zaken, az, minaz | ministry of general affairs, prime minister's office |
ministerie van asiel en migratie, asiel en migratie, aenm, minaenm | ministry of asylum and migration |
ministerie van binnenlandse zaken en koninkrijksrelaties, bzk, binnenlandse zaken, binnenlandse zaken en koninkrijksrelaties, minbzk | ministry of the interior and kingdom relations, ministry of the interior, interior ministry, home office | ynlânske saken
ministerie van buitenlandse zaken, bz, buitenlandse zaken, buza, minbz, minbuza | ministry of foreign affairs, foreign affairs, foreign ministry | bûtenlânske saken
ministerie van defensie, mindef | ministry of defence, ministry of defense | ministearje fan definsje
ministerie van economische zaken, ez, ezk, economische zaken en klimaat, economische zaken, eleni, economische zaken landbouw en innovatie, minez, minezk | ministry of economic affairs, ministry of economic affairs and climate policy, economic affairs | ekonomyske saken
ministerie van klimaat en groene groei, kgg, klimaat en groene groei, minkgg | ministry of climate policy and green growth, climate ministry |
ministerie van financiën, minfin | ministry of finance, finance ministry, treasury | ministearje fan finânsjes
ministerie van infrastructuur en waterstaat, ienw, infrastructuur en waterstaat, ienm, infrastructuur en milieu, verkeer en waterstaat, minienw, minienm | ministry of infrastructure and water management, ministry of transport | ynfrastruktuer en wettersteat
ministerie van justitie en veiligheid, jenv, justitie en veiligheid, venj, veiligheid en justitie, ministerie van justitie, minjenv, minvenj | ministry of justice and security, ministry of justice, justice ministry | justysje en feiligens
ministerie van landbouw visserij voedselzekerheid en natuur, lvvn, lnv, landbouw natuur en voedselkwaliteit, landbouw visserij voedselzekerheid en natuur, ministerie van landbouw, minlvvn, minlnv | ministry of agriculture, agriculture ministry | ministearje fan lânbou
ministerie van onderwijs cultuur en wetenschap, ocw, onderwijs cultuur en wetenschap, minocw | ministry of education culture and science, ministry of education | ûnderwiis kultuer en wittenskip
ministerie van sociale zaken en werkgelegenheid, szw, sociale zaken en werkgelegenheid, sociale zaken, minszw | ministry of social affairs and employment, ministry of social affairs, social affairs | sosjale saken
ministerie van volksgezondheid welzijn en sport, vws, volksgezondheid welzijn en sport, minvws | ministry of health welfare and sport, ministry of health, health ministry |
ministerie van volkshuisvesting en ruimtelijke ordening, vro, vrom, volkshuisvesting en ruimtelijke ordening, minvro | ministry of housing and spatial planning, ministry of housing, housing ministry |
ambassade, ambassades, consulaat, consulaten | embassy, embassies, consulate | ambassade | ~ buitenlandse zaken
vng, vereniging van nederlandse gemeenten | association of netherlands municipalities, association of dutch municipalities |
ipo, interprovinciaal overleg | association of provinces |
unie van waterschappen, uvw | association of water authorities |
cbs, centraal bureau voor de statistiek | statistics netherlands |
cpb, centraal planbureau | bureau for economic policy analysis |
pbl, planbureau voor de leefomgeving | environmental assessment agency |
scp, sociaal en cultureel planbureau | institute for social research |
knmi, koninklijk nederlands meteorologisch instituut, weerdienst, weerinstituut | meteorological institute, weather service | knmi
justis, dienst justis | screening authority |
logius, dienst digitale overheid | |
dictu, dienst ict uitvoering | |
lbio, landelijk bureau inning onderhoudsbijdragen | maintenance collection agency, child support agency |
coördinator terrorismebestrijding, nctv, nationaal coördinator terrorismebestrijding en veiligheid | coordinator for counterterrorism, counterterrorism coordinator |
ncsc, nationaal cyber security centrum | national cyber security centre |
nwo, nederlandse organisatie voor wetenschappelijk onderzoek | dutch research council, research council |
knaw, koninklijke nederlandse akademie van wetenschappen | academy of arts and sciences |
tno, nederlandse organisatie voor toegepast natuurwetenschappelijk onderzoek | applied scientific research organisation |
nfi, nederlands forensisch instituut | netherlands forensic institute, forensic institute |
cbg, college ter beoordeling van geneesmiddelen | medicines evaluation board, medicines authority |
ctgb, college voor de toelating van gewasbeschermingsmiddelen en biociden | board for the authorisation of plant protection products |
nea, nederlandse emissieautoriteit | emissions authority, dutch emissions authority |
anvs, autoriteit nucleaire veiligheid en stralingsbescherming | nuclear safety authority |
ovv, onderzoeksraad voor veiligheid | safety board, dutch safety board |
openbaar bestuur, bestuur | public administration | iepenbier bestjoer, bestjoer | ~ overheid
belastingsamenwerking, belastingkantoor, gemeentelijk belastingkantoor | joint tax office, regional tax office, local tax office | | ~ gemeentelijke belastingen
den haag, 's-gravenhage, gemeente den haag, haagse | the hague | de haach | ~ zuid-holland
's-hertogenbosch, den bosch, gemeente 's-hertogenbosch, bossche | |
friesland, fryslân, provincie fryslân, friese | province of friesland | | ~ leeuwarden
leeuwarden, ljouwert | | ljouwert
súdwest-fryslân, zuidwest-friesland, gemeente súdwest-fryslân, sneek | | snits
smallingerland, drachten | | drachten, smellingerlân | ~ friesland
heerenveen, gemeente heerenveen | | it hearrenfean
de fryske marren, friese meren, de friese meren, joure | | de jouwer | ~ friesland
noardeast-fryslân, noordoost-friesland, dokkum | | dokkum, noardeast fryslân
tytsjerksteradiel, tietjerksteradeel, burgum, bergum | |
waadhoeke, franeker | | frjentsjer
harlingen, gemeente harlingen | | harns
opsterland, beetsterzwaag, gorredijk | | opsterlân
weststellingwerf, wolvega | |
dantumadiel, dantumadeel, damwoude | | damwâld
achtkarspelen, buitenpost | | achtkarspelen, bûtenpost
noord-brabant, brabant, noordbrabant, provincie noord-brabant | north brabant | noard-brabân | ~ provincie
noord-holland, noordholland, provincie noord-holland | north holland | noard-hollân | ~ provincie
zuid-holland, zuidholland, provincie zuid-holland | south holland | súd-hollân | ~ provincie
zeeland, zeeuws, zeeuwse, provincie zeeland | province of zeeland | seelân | ~ provincie
vlissingen, gemeente vlissingen | flushing |
nederland, koninkrijk der nederlanden | netherlands, the netherlands | nederlân | ~ rijksoverheid
caribisch nederland, bes-eilanden, bonaire, saba, sint eustatius | caribbean netherlands, bes islands | karibysk nederlân | ~ rijksoverheid
utrechtse heuvelrug, driebergen | |
amsterdam, gemeente amsterdam, amsterdamse, mokum | city of amsterdam | amsterdam | ~ noord-holland
rotterdam, gemeente rotterdam, rotterdamse | city of rotterdam | rotterdam | ~ zuid-holland
utrecht, gemeente utrecht, provincie utrecht, utrechtse | city of utrecht, province of utrecht | utert | ~ provincie
groningen, gemeente groningen, provincie groningen, groningse | city of groningen | | ~ provincie
nijmegen, gemeente nijmegen | nimeguen, city of nijmegen | | ~ gelderland
gelderland, provincie gelderland, gelderse | guelders, gelders | gelderlân | ~ provincie
haarlemmermeer, hoofddorp | | | ~ noord-holland
wetterskip fryslân, waterschap friesland | frisian water board |
bsr, belastingsamenwerking rivierenland | |
werkplein, werkbedrijf | work and income office | | ~ sociale dienst
reclassering nederland, stichting reclassering | dutch probation service | | ~ reclassering
raad voor de kinderbescherming, rvdk | child care and protection board, child protection board | ried foar de bernebeskerming | ~ jeugdbescherming
landelijk, landelijke, nationaal, nationale, in heel nederland | national, nationwide, countrywide | lanlik | ~ rijksoverheid
`;
