/** Concepts of taxes, allowances, customs and collection, one a line. */
export const taxAndBenefits: string = `
belasting, belastingen | tax, taxes, taxation | belesting | ~ heffing, aanslag
belastingaangifte, aangifte inkomstenbelasting, aangifte doen van belasting | tax return, tax declaration | belestingoanjefte | ~ belasting
aangifte, aangiften, aangifte doen | declaration, declare | oanjefte | ~ belastingaangifte, melding
inkomstenbelasting, inkomensheffing, ib, ih | income tax | ynkomstebelesting | ~ belasting
loonheffing, loonheffingen, loonbelasting | payroll tax, wage tax | leanheffing | ~ loonaangifte
loonaangifte, inhoudingsplichtige, inhoudingsplichtigen | payroll tax return, withholding agent | leanoanjefte | ~ loonheffing
omzetbelasting, btw, ob | vat, value added tax, sales tax, turnover tax | omsetbelesting | ~ belasting
vennootschapsbelasting, vpb, winstbelasting | corporate tax, corporation tax, company tax | fennoatskipsbelesting | ~ belasting, bedrijf
dividendbelasting | dividend tax | dividindbelesting | ~ belasting
erfbelasting, successierecht, belasting over een erfenis | inheritance tax, estate tax, death duty | erfbelesting | ~ erfenis
erfenis, nalatenschap, erven | inheritance, estate of deceased | erfenis | ~ erfbelasting
schenkbelasting, schenking | gift tax, donation tax | skinkbelesting | ~ erfbelasting
motorrijtuigenbelasting, wegenbelasting, mrb, houderschapsbelasting | motor vehicle tax, road tax, car tax | motorrydtúchbelesting, wegebelesting | ~ auto
bpm, belasting op personenauto's en motorrijwielen, aanschafbelasting auto | vehicle purchase tax, car registration tax | | ~ auto
accijns, accijnzen | excise, excise duty | aksyns | ~ douane
box 3, vermogensbelasting, vermogensrendementsheffing, belasting op spaargeld | wealth tax, tax on savings | | ~ vermogen, werkelijk rendement
werkelijk rendement | actual return | wurklik rindemint | ~ box 3
heffingskorting, heffingskortingen, belastingkorting | tax credit, tax rebate | heffingskoarting | ~ belasting
aftrekpost, belastingaftrek, aftrek | tax deduction, deductible | ôftrekpost | ~ belastingaangifte
teruggaaf, belastingteruggave, geld terug van de belasting | refund, tax refund | weromjefte | ~ belasting
aanslag, belastingaanslag, voorlopige aanslag | tax assessment, tax bill, assessment notice | oanslach | ~ belasting
naheffingsaanslag, naheffing, navordering | additional tax assessment, additional assessment | neiheffing | ~ aanslag, parkeerbelasting
heffing, heffingen, heffen | levy, levies | heffing | ~ belasting
gemeentelijke belastingen, lokale belastingen, gemeentebelasting | local tax, local taxes, municipal taxes, council tax | gemeentlike belestingen | ~ ozb, afvalstoffenheffing
onroerendezaakbelasting, ozb, onroerende zaakbelasting, huizenbelasting, huiseigenaarsbelasting | property tax, real estate tax | ûnreplikesaakbelesting | ~ woz
woz, woz-waarde, waardering onroerende zaken, waarde van mijn huis, huiswaarde, woningwaarde | property value, property valuation, house value, valuation of property, real estate valuation | woz-wearde | ~ taxatie, onroerendezaakbelasting
taxatie, taxeren, waardebepaling, waarde bepalen, waardering, taxatiemodel | valuation, appraisal, valuing | taksaasje, taksearje | ~ woz
onroerende zaken, onroerend goed, vastgoed | real estate, immovable property, property | fêstguod | ~ gebouw, woning
waterschapsbelasting, watersysteemheffing, zuiveringsheffing | water board tax, water authority tax | wetterskipsbelesting | ~ waterschap
rioolheffing | sewerage charge, sewer tax | rioelheffing | ~ riool
hondenbelasting | dog tax | hûnebelesting | ~ hond
toeristenbelasting, verblijfsbelasting | tourist tax | toeristebelesting | ~ toerisme
kwijtschelding, kwijtschelden, niet hoeven betalen van belasting | remission, waiver, tax waiver, debt waiver, remission of taxes | kwytskelding | ~ gemeentelijke belastingen, armoede
leges, legesberekening, kosten van een aanvraag | fees, administrative charge, administrative fee, dues | leezjes | ~ tarief, vergunning
tarief, tarieven, prijs | tariff, rate, price | taryf | ~ kosten, leges
kosten, uitgaven | costs, cost, expenses, expenditure | kosten | ~ tarief
bedrag, geldbedrag | amount, sum of money | bedrach | ~ kosten
betalen, betaling | pay, payment, paying | betelje, betelling | ~ bankrekening, factuur
uitbetaling, uitbetalen, uitkeren | payout, pay out, disbursement | útbetelling | ~ betalen
rente, invorderingsrente, belastingrente | interest rate, interest on debt | rinte | ~ schulden
invordering, invorderen, dwanginvordering | tax collection, enforced collection, recovery of debts | ynfoardering | ~ incasso, deurwaarder
belastingplichtige, belastingbetaler | taxpayer, tax payer | belestingbeteller | ~ burger
belastingfraude, belastingontduiking, belasting ontwijken | tax fraud, tax evasion, tax avoidance | belestingfraude | ~ fraude
belastingdienst, fiscus, de belasting | tax administration, tax authority, tax authorities, tax office, tax and customs administration | belestingtsjinst | ~ dienst toeslagen, douane
toeslag, toeslagen | allowance, allowances, benefits supplement, income-related allowance | taslach | ~ zorgtoeslag, huurtoeslag, kinderopvangtoeslag
dienst toeslagen, belastingdienst toeslagen | benefits agency, allowances department | tsjinst taslaggen | ~ toeslag
zorgtoeslag | healthcare allowance, health care allowance, healthcare benefit | soarchtaslach | ~ toeslag, zorgverzekering
huurtoeslag, huursubsidie | rent allowance, rent benefit, housing benefit | hiertaslach | ~ toeslag, huur
kinderopvangtoeslag, kot | childcare allowance, childcare benefit | berneopfangtaslach | ~ toeslag, kinderopvang
kindgebonden budget | child budget, child-related budget | bernbûn budzjet | ~ toeslag
toeslagenaffaire, toeslagenschandaal, kinderopvangtoeslagaffaire | childcare benefits scandal, benefits scandal | taslaggenaffêre | ~ toeslag, discriminatie
douane | customs, customs authority | dûane | ~ invoer, grens
douaneaangifte, douaneaangiften, invoeraangifte | customs declaration | dûaneoanjefte | ~ douane
douanewaarde | customs value | dûanewearde | ~ douane
douanewetboek, douanewetboek van de unie, dwu | union customs code | | ~ douane
invoer, import, importeren, binnenbrengen van goederen | imports, importing, importation | ymport | ~ douane
uitvoer, export, exporteren | exports, exporting, exportation | eksport | ~ douane
doorvoer van goederen, transit | transit of goods | trochfier | ~ invoer, uitvoer
goederen, producten | goods, products, merchandise | guod, produkten | ~ zending
zending, zendingen, pakket, pakketje, postpakket | consignment, shipment, parcel, package | pakket | ~ douane, post
smokkel, smokkelen, smokkelwaar | smuggling, contraband | smokkel | ~ douane
containers, zeecontainer | shipping container | kontener | ~ douane, haven
fiscaal, fiscale | fiscal | fiskaal | ~ belasting
ambtshalve, zonder aanvraag | ex officio, of its own motion | amtshalve | ~ besluit
inkomensafhankelijk, inkomensafhankelijke bijdrage | income-dependent, means-tested, income-related contribution | ynkommensôfhinklik | ~ inkomen
eigen bijdrage | personal contribution, co-payment, own contribution | eigen bydrage | ~ kosten, wmo
belastingverdrag, fatca, crs, uitwisseling van financiële gegevens | common reporting standard, tax treaty, exchange of tax information | | ~ belasting
bankrekening, rekeningnummer, iban | bank account, account number | bankrekken | ~ bank
factuur, facturen, factuurverwerking | invoice, bill, invoicing, invoice processing | faktuer | ~ betalen, inkoop
boekhouding, administratie, boekhouden | bookkeeping, accounting, administration | boekhâlding, administraasje | ~ financiën
begroting, budget | budget, public budget | begrutting | ~ overheidsfinanciën
overheidsfinanciën | public finance | oerheidsfinânsjes | ~ begroting
inkoop, aanbesteding, aanbesteden, inkopen | procurement, tender, purchasing, public procurement | oanbesteging | ~ leverancier
subsidiëren, subsidie, subsidies, overheidssteun | subsidy, subsidies, grant, grants | subsydzje | ~ vergoeding, ondernemer
wet inkomstenbelasting | income tax act | | ~ inkomstenbelasting
awr, algemene wet inzake rijksbelastingen | general tax act, state taxes act | | ~ belasting
invorderingswet | collection act | | ~ invordering
nihilaangever, nihilaangifte, nulaangifte | nil return | | ~ omzetbelasting
startende ondernemer, starter, startende onderneming | start-up, startup, new business | starter | ~ ondernemer
`;
