/** How English speakers name money, work, benefits, tax and trade, and what that is in Dutch, one a line. */
export const englishMoneyAndWork: string = `
| speeding fine, speeding fines, fine for speeding, traffic penalty, penalty charge notice, penalty notice | | ~ verkeersboete, boete
| penalty fee | | ~ boete
| parking offence, parking violation, parking citation, parking bill, wrongly parked, double parking, parked illegally | | ~ parkeerboete, parkeercontrole
| welfare check, welfare cheque, welfare payment, welfare payments, welfare cheats, welfare claimant, social welfare, social security benefit, public assistance, state benefits, government benefits, cash benefit, safety net, living on benefits, minimum benefit | | ~ bijstand, uitkering
| benefit claimant, benefit claimants, claimant, claimants, benefit applicant, benefit applicants, people on benefits, on benefits, receive benefits | | ~ uitkeringsgerechtigde, rechthebbende, uitkering
| benefit application, claim benefits, claiming benefits, apply for welfare, applying for welfare, welfare application, benefit claim, benefit claims | | ~ bijstandsaanvraag, uitkering, aanvraag
| benefit cheat, benefit cheats, benefit abuse, social benefit fraud, welfare abuse, fraudulent claims, wrongly claimed benefits | | ~ uitkeringsfraude, misbruik
| check my benefits, benefit check, benefits check, benefit inspection, welfare investigation, benefit investigation, eligibility check, check entitlement | | ~ rechtmatigheid, heronderzoek, uitkering
| qualify for, right to benefits, entitled to benefits | | ~ recht, rechthebbende, voorwaarde
| overpayment, overpayments, overpaid benefits, pay back benefits, paying back benefits, repaying benefits, return money, money back, recoup, claw back, recover money, recovery of money | | ~ terugvordering, terugbetalen
| dole, unemployment insurance, unemployment pay, unemployment money, jobseekers allowance | | ~ ww-uitkering
| joblessness, out of a job, without work | | ~ werkloosheid
| disabled people, disabled person, people with disabilities | | ~ beperking, handicap, arbeidsbeperking
| disability insurance, disability payment, disability payments, incapacity, occupational disability, partially disabled, young disabled | | ~ arbeidsongeschiktheid, wia, wajong
| sick note, absence from work, off sick, sick employee, sick employees, sick worker, sick leave benefit | | ~ ziekmelding, ziekteverzuim, ziektewet
| maternity, maternity benefit, pregnancy leave, paternity leave, birth leave | | ~ zwangerschap, verlof
| family benefit, family benefits, money for kids | | ~ kinderbijslag
| child care allowance, child care benefit, day care allowance, daycare benefit, daycare allowance, childcare costs | | ~ kinderopvangtoeslag
| rent subsidy, rental allowance, housing allowance, help with rent, rent support | | ~ huurtoeslag
| health allowance, health benefit, health insurance allowance, insurance subsidy | | ~ zorgtoeslag
| tax allowance, tax allowances, tax benefits, supplementary benefit, allowance fraud | | ~ toeslag
| supplement, top-up benefit, income supplement, additional income | | ~ aanvullende, inkomenstoeslag
| energy subsidy, energy support, energy compensation, help with energy bill, help with energy costs | | ~ energietoeslag
| pensioner benefit, retirement benefit, retirement benefits, old age benefit, pension gap, retirement age | | ~ aow, pensioen
| orphan benefit | | ~ anw, nabestaande
| entrepreneurs allowance, freelance worker, gig worker, gig workers, contractor status, own boss | | ~ zelfstandige, zzp, arbeidsrelaties
| payroll administration, payroll declaration, wage declaration, withholding, withholding tax, employer contributions, social security contributions, social contributions, employment tax | | ~ loonheffing, loonaangifte
| insurance premiums, insurance premium, insurance contributions, employee insurance premiums | | ~ premie, werknemersverzekeringen
| medical insurance | | ~ zorgverzekering, zorgverzekeringswet
| uninsured, insurer, insurers, insurance company, insurance companies, insurance claim, coverage by insurance, policyholder | | ~ verzekering, verzekerden
| vat number, vat registration, vat declaration, vat payer | | ~ omzetbelasting, btw
| provisional assessment, preliminary assessment, provisional tax, tax prepayment, final assessment, tax calculation | | ~ voorlopige aanslag, aanslag, inkomstenbelasting
| tax filing, file taxes, filing taxes, filing a return, tax form, tax forms, tax statement, income tax return, do my taxes | | ~ belastingaangifte, aangifte
| tax inspector, tax inspectors, tax audit, tax audits, tax inspection, tax control, tax controls, tax supervision, tax investigator, tax service | | ~ belastingdienst, controle, boekenonderzoek
| accountants, bookkeeper, bookkeepers, financial audit | | ~ accountant, controle, administratie
| tax dodging, tax dodgers, tax cheat, tax cheats, tax offence, tax crime, hidden money, hiding money, offshore account, offshore accounts, hidden savings | | ~ belastingfraude, belastingontduiking
| carousel fraud, missing trader, missing trader fraud | | ~ carrouselfraude
| tax evasion by companies, large companies, large company, big companies, big company, large enterprise, large enterprises, large businesses, big business, corporation, corporations, corporate | | ~ grote ondernemingen, multinationale, vennootschapsbelasting
| small companies, small company, smes | | ~ mkb, ondernemers
| taxable, tax liability, liable for tax, tax obligation, tax obligations, tax duty | | ~ belastingplicht, belastingplichtige
| tax debt, tax debts, tax arrears, unpaid tax, unpaid taxes, outstanding tax, owe taxes, owing taxes, back taxes | | ~ belastingschuld, invordering
| money back from taxes, overpaid tax, overpaid taxes, reimbursed, reimburse | | ~ teruggaaf, teruggave
| tax relief for poor people, tax forgiveness, forgive debt, debt forgiveness, debt cancellation, write off debt, exempt from tax, tax exempt, exempt from municipal taxes | | ~ kwijtschelding
| home value, value of my home, value of my house, house valuation, home valuation, house price, house prices, real estate value, real estate values, property appraisal, market value, assessed value | | ~ woz-waarde, taxatie
| capital gains, return on investment, returns on savings, savings tax, tax on capital, box three, investor returns, stocks, dividends, bonds and shares | | ~ box 3, vermogen, rendement
| rich people, assets check, bank savings, life savings | | ~ vermogen
| heritage tax, death tax, legacy, will and testament, estates, last will | | ~ erfenis, erfbelasting
| gifts, donating | | ~ schenking
| vehicle tax, vehicle taxes, motor tax, tax on cars, road use tax | | ~ motorrijtuigenbelasting
| vehicle import, car import, car registration | | ~ bpm, voertuig
| private use of company car, lease | | ~ privegebruik auto
| alcohol duty, tobacco duty, fuel duty, fuel tax, alcohol excise, excise goods | | ~ accijns
| consumption tax, soft drink tax, drinks tax, tax on drinks | | ~ verbruiksbelasting
| municipal levies, local levies, local charges, city taxes, taxes of the municipality, municipal charges | | ~ lokale heffingen, gemeentelijke belastingen
| sewage charge, sewage charges, sewer levy, sewage levy, drainage charge | | ~ rioolheffing
| advertising levy, tax on advertising, sign tax, advertisement tax, billboard tax | | ~ reclamebelasting
| tax on overnight stays, city tax, overnight stays | | ~ toeristenbelasting
| administrative fees, handling fee, processing fee, application fee, application fees, municipal fees, municipal fee, service charge, permit costs, charges for permits | | ~ leges
| money owed, owing money, owe money, people in debt, in debt, debtor, debtors, indebted, indebtedness, over-indebted, debt problem, debt problems, problem debt, problem debts, financial trouble, financial difficulties, financial difficulty, financial distress, money troubles, money worries, money trouble, struggling to pay, unable to pay, cannot pay, cant pay, can't pay, behind on payments, behind on rent, missed payments, missed payment | | ~ schulden, betalingsachterstand
| debt collectors, debt collector, debt recovery, collection agency, collections, payment demand | | ~ incasso, invordering
| debt support, debt advice, debt adviser, debt advisor, debt management, debt aid, help with debt, help with debts, get out of debt, debt service, debt services, debt assistance programme, personal bankruptcy | | ~ schuldhulpverlening
| early debt signals, early warning of debts, signs of debt, detect debt, detecting debts, detecting debt, spot debts, spotting debts, predict debt, predicting debts, early identification, early intervention | | ~ vroegsignalering
| instalment, instalments, installment, installments, payment arrangement, payment arrangements, payment agreement, spread payments, deferred payment, deferment, postponement of payment | | ~ betalingsregeling
| unpaid invoice, unpaid invoices, open bill, open bills, outstanding bills, outstanding bill, outstanding payment | | ~ betalingsachterstand, factuur
| utility bills, utility bill, invoice handling, process invoices, accounts department | | ~ factuur, facturen
| payment behaviour, paying bills, payment data, payment file, payment files, payment orders, bank transfer, bank transfers, transactions, transaction, transaction monitoring | | ~ betaling, betalingen
| willingness to pay, ability to pay, payment capacity, payment willingness | | ~ betalingsbereidheid, draagkracht
| banker, bank card, bank details, bank data, credit card, atm | | ~ bank, bankrekening
| bank statements check, reading bank statements, account statement, account statements, banking records | | ~ bankafschriften
| lender, lending, borrower, borrowers, credit check, creditworthiness, credit risk, credit rating, credit score, repay a loan | | ~ lening, krediet, kredietrisico
| interest charges, interest payments, late payment interest, interest calculation | | ~ rente
| wages garnished, wage attachment, seizure of wages, seize wages, seizure of income, seizing property, seized goods, asset seizure, protected earnings, attachment-free allowance, exempt amount | | ~ loonbeslag, beslagvrije voet, deurwaarder
| pay rise, net pay, gross pay, income data, annual income, yearly income, income tax data, household income, monthly income, income level, gross income, net income | | ~ inkomen, loon
| side income, extra income, income on the side, moonlighting, second job, part time work, parttime work, earn extra, extra earnings, earning extra | | ~ bijverdienen, bijverdienbeloning, inkomstenverrekening
| poor people, poor families, poor households, poor family, impoverished, deprivation, destitute, destitution, hardship, child poverty, energy poverty, poverty reduction | | ~ armoede, minima
| budgetary, annual budget, financial planning, government budget, municipal budget, forecast of expenditure, spending forecast, spending | | ~ begroting, raming
| public spending, public expense, state finances, national budget, government finances, treasury bills, state treasury | | ~ overheidsfinanciën, begroting, schatkist
| government bonds market, bond market, bonds, bond trading, primary dealers, state bonds, sovereign bonds, sovereign debt, state debt, government debt, treasury bond, treasury bonds, debt financing, public borrowing, government borrowing | | ~ staatsleningen, staatsschuld, primary dealers
| financial support, financial aid, public funding, public grant, government grant, government grants | | ~ subsidie, financiering
| apply for a grant, applying for a grant, apply for subsidy, subsidy request | | ~ subsidieaanvraag, subsidie
| subsidy fraud, grant fraud, misuse of subsidies, subsidy abuse | | ~ subsidie, misbruik
| farm payments, agricultural policy, farm support, farm aid | | ~ glb, landbouwsubsidie
| research grant, research grants, innovation subsidy, innovation subsidies, tax credit for research, r&d | | ~ wbso, onderzoek
| corona support, covid subsidies, covid subsidy, pandemic support, lockdown support, fixed costs allowance, corona subsidy, corona aid, pandemic aid | | ~ coronasteun, now, tvl
| public tender, public tenders, call for tenders, tender documents, bidder, bidders, purchase order, purchase orders, acquisition of goods, supplier choice | | ~ aanbesteding, inkoop
| contractual | | ~ contract, overeenkomst
| select contractors, selecting contractors, contractor selection, shortlist of contractors, longlist | | ~ aannemers, groslijst
| third party supplier, third parties, external party, external parties, outsourcing, outsourced | | ~ leverancier, uitbesteden
| labour shortage, labor shortage, staff shortage, staff shortages, job offer, job offers, job ads, job advertisement, job advertisements, job listing, job listings, job search, looking for a job, search for jobs, job hunting, job hunt, suitable job, suitable jobs, suitable work | | ~ vacatures, werkzoekenden
| matching jobs, match jobs, match jobseekers, matching candidates, match candidates, candidate matching, job recommendation, job recommendations, job suggestions, matching people to jobs, work placement service, recruitment agency | | ~ matchen, vacatures, arbeidsbemiddeling
| job seekers allowance, application letter, application letters, cvs, screening applicants, interviewing candidates, recruiter, recruiters, talent acquisition, personnel recruitment | | ~ sollicitatie, sollicitanten, werving
| skills assessment, skill set, skills match, skills gap, qualifications, qualification, work experience, professional experience, occupation, occupations, profession, professions, trade skills | | ~ vaardigheden, skills, beroep
| career advice, career guidance, career change, career path, career coach, job coach, job coaching, work coach | | ~ loopbaan, werkverkenner
| back to work, getting back to work, work reintegration, labour participation, help finding work, get people to work, long-term unemployed, chances on the labour market, distance to the labour market | | ~ re-integratie, werkhervatting
| job creation, sheltered work, sheltered jobs, supported employment, workers with disabilities, employees with disabilities, disabled workers wage, disabled employees | | ~ arbeidsbeperking, banenafspraak, beschut werk
| hiring manager, company owner, bosses | | ~ werkgever
| working people, labourer, labourers, workforce planning, personnel data, hr assistant, hr services, personnel department | | ~ werknemer, personeel, hr
| government employee, government employees, government worker, government workers, municipal employee, municipal employees, municipal worker, municipal staff, council worker, council workers, office worker, office workers, clerk, clerks, bureaucrat, bureaucrats, policy officer, policy officers, policy makers, policymaker, policymakers | | ~ medewerker, ambtenaar
| benefit officer, income consultant, job consultant | | ~ consulent, behandelaar, wijkteam
| working hours, duty roster, scheduling staff, staff planning, shift planning, timetables | | ~ rooster, planning, personeel
| holidays, holiday, vacation, vacations, leave of absence, days off | | ~ vakantie, verlof
| expense report, expense reports, travel expenses, claims for expenses, mileage, business trips, business trip | | ~ declaraties
| job satisfaction, work pressure, stress at work, work stress | | ~ werkdruk
| office work, clerical work, repetitive work, repetitive tasks, repetitive, routine tasks, routine work, admin work, administrative work, administrative tasks, routine | | ~ repeterende werkzaamheden, administratieve werkzaamheden, rpa
| labor inspection, labour law, labor law, employment law, employment contract, employment contracts, labour contract, labour exploitation, exploited workers, illegal work, illegal workers, illegal employment, seasonal workers | | ~ arbeidsinspectie, arbeid, buitenlandse
| minimum pay, underpaid, underpayment, wage theft, unfair dismissal, sacked, made redundant, severance, severance pay, firing employees | | ~ minimumloon, ontslag
| own fault, fired for misconduct, voluntary resignation | | ~ verwijtbare werkloosheid
| labour union, works council, collective agreement, collective labour agreement | | ~ vakbond, cao
| commercial, trading company, ltd | | ~ bedrijf, onderneming
| trader, traders, merchants, merchant | | ~ ondernemer
| start-ups, new company, new companies, starting entrepreneurs, register a company, registering a business, business registration | | ~ startende ondernemers, handelsregister, kamer van koophandel
| business activity, business activities, industry code, industry codes, business sector, economic sector, industry classification, business classification | | ~ bedrijfsactiviteiten, sbi
| charities, charity, non-profit, nonprofit, club membership, voluntary organisation | | ~ stichtingen, verenigingen
| going bankrupt, went bankrupt, bust | | ~ faillissement
| business loans, viability, viable, profitability, profitable, losses, sales figures | | ~ levensvatbaarheid, winst, omzet
| inflation, economic growth, gdp, economic forecast, industrial, production | | ~ economie, bedrijven
| consumer protection, customer protection, shoppers, online shop, online shops, online shopping, online purchases | | ~ consument, online
| discounts fake, price comparison, price increase, price increases, unreasonable price, unreasonable prices, excessive prices, price monitoring, consumer prices | | ~ prijs, tarieven, prijsaankondiging
| market research, market analysis, market share, market shares, markets, marketplace online, merger control, competition law, competitors, unfair competition | | ~ markt, mededinging, fusie
| maximum rates, maximum rate, maximum price, maximum prices, cost price, cost prices, price cap, tariff setting, rate setting, setting rates | | ~ maximumtarieven, kostprijzen, tarieven
| child maintenance, alimony payments, support payments, paying alimony | | ~ alimentatie, onderhoudsplicht
| compensation claim, compensation claims, claim damages, claiming damages, recover damages, third party liability | | ~ aansprakelijk, schadevergoeding, regres
| cost savings, save costs, cost reduction, cheaper, savings for the municipality, efficiency gains | | ~ kostenbesparing, efficiency, tijdwinst
| student debt, student debts, study financing, student funding, scholarship, scholarships, bursary, study costs allowance | | ~ studiefinanciering
| college fees, university fee, course fee, course fees, cost of college, cost of university | | ~ collegegeld, lesgeld
| evade, evader, evaders, evading, evasion, tax evaders, tax evader, tax dodger, tax avoiders | | ~ belastingfraude, belastingontduiking
| returns, return form | | ~ aangifte
| levies on | | ~ heffing
| overpaying, paid too much, pay too much, paying too much | | ~ teruggave
| voluntary pension, voluntary | | ~ vrijwillige verzekering, vrijwillig
| subcontractors, subcontractor, subcontracting, sub-contractor, chain liability | | ~ onderaannemer, aannemers
| builder firm | | ~ aannemer
| wealth tax assets, possessions, property owned, second home, second homes | | ~ vermogen
| claims of creditors | | ~ schuldeiser
| cheque, cheques, iban number, direct debit, payment provider | | ~ betaling
| underreport, undeclared, undeclared income, unreported income, black money, cash in hand, off the books, working illegally | | ~ zwart geld, inkomen
| profiteer, profiteers, scrounger, scroungers, freeloader | | ~ uitkeringsfraude
| penniless, broke people, poor household, cant make ends meet, struggling families | | ~ armoede
| workless, no job, jobless people, get a job, getting a job | | ~ werkloos, vacatures
| unemployment rate, unemployment figures | | ~ werkloosheid
| employability, employable, workable, earning capacity, work capacity, ability to work | | ~ arbeidsvermogen, arbeidsongeschiktheid
| assessment of disability, disability assessment, disability claim, disability claims, disability percentage | | ~ arbeidsongeschiktheid
| productivity of workers | | ~ loonwaarde
| wage costs, labour costs, labor costs, payroll costs | | ~ loonkosten
| differentiated premium, premium differentiation, employers premium | | ~ premiedifferentiatie
| retiree, retirees | | ~ aow, ouderen
| housing costs, shared costs | | ~ kostendelers
| paymaster, wage records, wage data, salary data, income records | | ~ loongegevens, inkomensgegevens
| tax code, tax law, tax laws, tax legislation, tax rules, fiscal law | | ~ belastingwetgeving, fiscaal
| environmental taxes, environmental tax, energy tax, energy taxes, coal tax | | ~ milieubelasting
| business tax, business taxes | | ~ vennootschapsbelasting
| bookkeeping check, books inspection, checking the books | | ~ boekenonderzoek
| price lists, rates list, list of fees | | ~ leges, tarieven
| auction, auctions, bids auction | | ~ veiling
| stock market, stock exchange, secondary market | | ~ staatsleningen, vermogen
| interest burden, interest expenses, interest forecast | | ~ rentelasten
| government expenditure, ministry spending, ministry budget, ministry expenditure, departmental budget, expected expenditure, income and expenditure, receipts and expenditure | | ~ begroting, uitgaven
| fines revenue, fine revenue, income from fines | | ~ transactieraming, boete
| economist, economists, macroeconomic, forecasters | | ~ economie, raming
| wholesale, distributor | | ~ handel
| job description, job descriptions, job title, job titles | | ~ functiebeschrijvingen, vacatures
| crew planning, workforce data | | ~ personeel
| team dynamics, teamwork, group dynamics, collaboration in teams | | ~ groepsdynamiek, team
| personality, character test, aptitude test, aptitude, psychometric | | ~ persoonlijkheidstest
| coaching sessions, mentor, mentors, mentoring | | ~ begeleiding
| abuse of digid, digid abuse, misuse of digid, digid fraud, login fraud, stolen login, someone used my login | | ~ misbruik digid, digid
| wrongful use, improperly used | | ~ misbruik, oneigenlijk gebruik
| abuse of benefits, abuse of welfare, misuse of welfare, abuse of care, misuse of care budget, abuse of subsidies | | ~ misbruik, oneigenlijk gebruik, fraude
| submit a tax return | | ~ belastingaangifte, aangifte
| personal tax return, invitation to file a tax return, must i file a tax return | | ~ aangifte inkomstenbelasting, uitnodigen tot het doen van aangifte
| corporation tax return, corporate tax return, company tax return, profit tax return | | ~ vennootschapsbelasting, aangifte vennootschapsbelasting
| wage tax return, payroll return | | ~ loonheffingen, aangifte loonheffingen
| wage tax payment, payroll tax payments, remittance differences, tax paid differs from return, underpaid wage tax | | ~ afdrachtsverschillen, loonheffingen
| vat return, turnover tax return, sales tax return, vat refund, vat id | | ~ omzetbelasting, btw
| vat fraud, vat scam, vat carousel, tax carousel | | ~ carrouselfraude, omzetbelasting
| foreign vat, vat of foreign companies, foreign company vat, foreign turnover tax, vat abroad, cross-border vat | | ~ omzetbelasting buitenland
| private use of a car, private use of a company van, company car, company van, mileage log, mileage registration, trip log, private mileage | | ~ privégebruik auto, rittenregistratie, verklaring geen privégebruik
| customs duties, import duties, import tariff, customs tariff, tariff classification, levies on imports | | ~ douanerechten, douaneaangiften tarief, invoerrechten
| value of imported goods, value of goods at customs | | ~ douanewaarde
| duty-free, duty relief, customs exemption, import duty exemption, exemption from customs duties | | ~ douanevrijstellingen, vrijstelling
| certificate of origin, where goods come from, origin of products | | ~ herkomst en oorsprong van goederen, oorsprong, herkomst
| antidumping, countervailing duties | | ~ antidumpingrecht, compenserende rechten
| excise tax, tax on alcohol and tobacco, tax on alcohol, tax on tobacco, tobacco tax, alcohol tax, tax on fuel, tax on soft drinks | | ~ accijns, verbruiksbelasting
| car tax evasion, road tax evasion, tax on motorcycles | | ~ motorrijtuigenbelasting, mrb, bpm
| used car imports, import of used cars, importing a car, import a car from abroad, parallel import, vehicle registration tax | | ~ bpm, parallelimport, personenauto's en motorrijwielen
| owes tax, collecting taxes, recovery of tax debts, tax recovery | | ~ belastingschulden, invordering, invorderingsschulden
| payment plan, pay in instalments, paying in instalments, repayment plan, pay in installments | | ~ betalingsregeling
| debt write-off, cancellation of debts, waive taxes, waiver of taxes, waiver of municipal taxes, tax remission | | ~ kwijtschelding
| bill of taxes, municipal tax bill, local tax bill, council tax bill, provisional tax assessment | | ~ belastingaanslag, aanslag, lokale heffingen
| house tax, tax on houses, municipal property tax | | ~ onroerendezaakbelasting, ozb, woz
| valuation of houses, appraisal of houses, overvalued house, house appraisal | | ~ woz-waarde, taxatie, waardebepaling
| transfer tax, property transfer tax, tax on buying a house, house transfer tax | | ~ overdrachtsbelasting
| tax on gifts, tax on donations, gifted money | | ~ schenkbelasting
| tax on inheritance | | ~ erfbelasting
| tax on assets, capital gains tax, tax on investments | | ~ werkelijk rendement, box 3, vermogen
| refund of taxes, tax reduction | | ~ heffingskortingen, teruggaaf
| refund of environmental tax, energy tax refund, tax on energy, green tax | | ~ milieubelasting, teruggaaf milieubelasting
| income earned abroad, world income, income in another country, income in other countries | | ~ wereldinkomen, inkomen buitenland
| foreign employer, foreign company, foreign businesses, foreign enterprises, foreign service providers, companies from abroad | | ~ buitenlandse ondernemingen, buitenlandse dienstverrichters
| false self-employment, bogus self-employment, sham self-employment, employee or freelancer, working as a freelancer, employment status, employment relationship, freelance contract | | ~ kwalificatie arbeidsrelaties, arbeidsrelatie
| country-by-country reporting, multinational companies, profit shifting, tax avoidance by multinationals, large companies tax, tax of large companies, big companies tax | | ~ country-by-country, grote ondernemingen
| foundations and associations, clubs and foundations, non-profit organisations | | ~ stichtingen en verenigingen
| audit of books, book audit, bookkeeping audit, tax audit of a company | | ~ boekenonderzoek, boekenonderzoeken
| start-up entrepreneur, starting a business, starting a company, new entrepreneurs, beginner mistakes | | ~ startende ondernemers, startende ondernemingen
| inbound | | ~ binnenkomende, inkomende
| incoming invoices, invoices received, handling invoices, scanning invoices, supplier invoices, purchase invoices, bills from suppliers, invoice scanning | | ~ facturen, factuurverwerking
| incoming documents, mail sorting, sorting letters, routing of documents, document routing | | ~ inkomende post, documentroutering
| payment file check, checking payments, duplicate payments, double payments, wrong bank account number, bank account numbers | | ~ betaalbestanden, bankrekeningnummers
| bank statement, statement of account, bank transactions | | ~ bankafschriften
| accounting software, financial administration, finance department, ledger | | ~ financiële administratie, boekhouding
| reminder letter, reminders to pay, collection of debts, collecting debts, collect money | | ~ incasso, herinnering, invordering
| wage seizure, wage garnishment, garnished wages, protected income, seized income | | ~ beslagvrije voet, beslag
| amount of benefit, benefit amount, size of my benefit, how much benefit, benefit calculation, calculation of benefits, calculating benefits | | ~ berekening uitkering, hoogte van de uitkering
| living allowance, subsistence allowance, living costs | | ~ levensonderhoud, uitkering levensonderhoud
| social assistance application, applications for social assistance, claim welfare, new welfare claim | | ~ bijstandsaanvraag, aanvraag bijstand
| concurrently, at the same time, coincide, overlap, concurrent benefits, concurrent income, two benefits at once | | ~ samenloop, samenloopsignalering
| study loan, studying with welfare, university while on welfare, college while on welfare, student on welfare | | ~ studiefinanciering, studietoeslag
| low income for years, low income for a long time, long-term low income, long-term poverty, years of low income | | ~ individuele inkomenstoeslag, inkomenstoeslag
| extra income from work, working alongside benefit, part-time work on benefit, bonus for working | | ~ bijverdienbeloning, bijverdienen, inkomstenverrekening
| jobless benefit, unemployment insurance act, unemployed benefit | | ~ ww-uitkering, ww
| culpably unemployed, own fault unemployed, blame for losing job, quit my own job, resigned myself | | ~ verwijtbare werkloosheid
| job application check, job applications of unemployed, number of job applications, job search duty, looking for work duty | | ~ sollicitatiescan, sollicitatie, sollicitatieplicht
| incapacity for work, fitness for work, capacity for work, disability insurance act, medical assessment for work | | ~ arbeidsongeschiktheid, wia, wga, claim beoordelings- en borgingsysteem
| social insurance contributions, social insurance premiums, insurance premiums of employers, premiums paid by employers | | ~ premie werknemersverzekeringen, werknemersverzekeringen
| health insurance contribution, healthcare contribution, contribution for health insurance | | ~ bijdrage zorgverzekeringswet, zorgverzekeringswet
| equalisation of health insurers, health insurers compensation | | ~ risicoverevening, zorgverzekeraars
| state pension application, apply for state pension, old-age pension application, claim state pension, old-age pension act | | ~ aow, aow-verstrekking
| supplement to state pension, supplement for elderly, incomplete state pension, pension top-up, pensioners on low income | | ~ aio, aanvullende inkomensvoorziening ouderen
| voluntary insurance, voluntary old age insurance, voluntary pension insurance, voluntary social insurance, survivors pension, orphans pension | | ~ vrijwillige verzekering, anw, nabestaanden
| wage value of disabled workers, labour value, work performance of disabled people, wage cost subsidy | | ~ loonwaarde, loonkostensubsidie
| skills in vacancies, job skills, skills required, required skills, skills passport, skills detection | | ~ vaardigheden, skills
| civil service jobs, hiring staff, hiring people, staff recruitment, recruiting staff, selection of candidates, assessment games, recruitment games, games for applicants | | ~ sollicitanten, werving, kandidaten
| applicants for subsidies, screening of subsidy applicants, check of subsidy applicants, subsidy check, checking subsidies, grant checks | | ~ subsidieaanvragers, subsidieaanvragen
| subsidy chatbot, subsidy finder, find a subsidy, which subsidy, subsidy help, help with subsidies, subsidy advice | | ~ subsidie-buddy, subsidies
| sustainable energy subsidy, renewable energy subsidy, green energy subsidy, subsidy for renewable energy, subsidy for sustainable energy, subsidy for solar farms, climate subsidy | | ~ sde++, sde, duurzame energie
| fixed costs support, support for fixed costs, covid support for businesses, corona support for businesses, covid aid for entrepreneurs, covid loss of turnover, turnover loss | | ~ tvl, vaste lasten, omzetverlies
| compensation for energy costs, energy costs scheme, energy costs of smes, energy support for businesses, support for energy costs | | ~ tegemoetkoming energiekosten, tek
| research and development, r&d tax credit, research and development tax credit, innovation credit, tax credit for innovation, research tax credit | | ~ wbso, speur- en ontwikkelingswerk
| insurance against bad weather, farm insurance, hail damage, frost damage, harvest insurance | | ~ weersverzekering, oogstverzekeringen
| choosing contractors, selection of contractors, contractors | | ~ aannemers, groslijst
| government procurement, government purchasing, government contracts, procurement procedure, bids of contractors | | ~ aanbestedingen, inkoop, aannemers
| interest on government debt, government bonds, national debt, interest costs, public debt, treasury banking, government loans, state loans | | ~ rentelasten, staatsschuld, schatkistbankieren
| benefit of the doubt on objection, object to my tax, objections against taxes, objections to property value, appeal property value | | ~ bezwaarschriften, bezwaar, bezwaren
| settlement and fines, fines and settlements, revenue from fines, forecast of fines | | ~ boete en transactieraming, boetes
| unpaid traffic fines, collecting fines, fine collection, phone call about a fine, unpaid fine | | ~ boetes, verkeersboetes, wahv
| cannot pay my taxes, can not pay my tax, unable to pay tax, trouble paying taxes, pay my tax debt, pay off tax debts | | ~ betalingsregeling, kwijtschelding, belastingschulden
| payment to the tax office, revenue service | | ~ belastingdienst
| small pension, incomplete pension, pension too low, low pension, extra money next to pension | | ~ aio, aow
| tax revenue, tax income of the state, estimate of tax revenue, tax estimate, fiscal policy | | ~ ramingsmodellen, fiscaal beleid, raming
| social security claim, apply for benefits | | ~ uitkering aanvragen, aanvraag uitkering, uitkering
| benefit stopped, stop my benefit, benefit reduced, cut in benefit, benefit sanction, benefit cut | | ~ maatregel uitkering, sancties, uitkering
| savings and benefits, savings while on welfare, savings of welfare recipients, assets of welfare recipients, wealth of welfare recipients, too much savings, too much money in the bank | | ~ vermogen, spaargeld, bijstand
| overpaid | | ~ terugvordering, terugvorderen
| childcare allowance reclaimed, reclaimed childcare allowance, childcare scandal, victims of the childcare scandal | | ~ gedupeerde, kinderopvangtoeslag
| means of support, minimum income, poverty line | | ~ minimaregelingen, armoede, bijstand
| energy poor, poor insulation and low income, high energy bill and low income | | ~ energiearmoede, armoede, energiekosten
| job seekers and employers, match job seekers, matching the unemployed, matched to employers, job matching tool, finding work for people | | ~ matchen werkzoekenden, werkzoekenden matchen met vacatures, matching
| chances of finding a job, likelihood of finding work | | ~ werkverkenner, werkhervatting, arbeidsmarkt
| shortened tax return, short tax return, simplified tax return, simple tax return, quick tax return | | ~ verkorte aangifte, aangifte inkomstenbelasting
| money back from the tax office, letters about money back, letter about a refund, refund letter, refund reminder | | ~ geldteruggaafbrieven, teruggaaf
| tax avoidance scheme, cross-border tax arrangements, reportable arrangements, tax constructions, hallmarks of tax avoidance, tax evasion abroad, foreign bank accounts, accounts abroad | | ~ dac6, fatca, crs, belastingontwijking
| tax partners, fiscal partners, split between partners, division between tax partners | | ~ fiscale partners
| mass correction, corrected tax returns, correction of tax returns | | ~ massaal corrigeren, correctie aangifte
| comparison of companies, compare companies, similar companies, peer companies, company comparison | | ~ bedrijfsvergelijkingstool, vergelijkingen tussen bedrijven
| leaving welfare, way out of welfare, getting off welfare, off welfare | | ~ bijstand naar werk, uitstroom
| tailor-made help for the unemployed, extra help for the unemployed, help for the unemployed, services for the unemployed, support for the unemployed | | ~ maatwerkscan, ww
| single parents benefits, benefits for single parents, benefit for single people, single person benefit, living alone benefit | | ~ alleenstaande, alleenstaande-uitkering
| net salary calculation, calculate salary, test salary, pay slip, salary software, payroll software | | ~ nettoloon, pardon salaris, youforce
| credit limit, counterparty risk, lending limit | | ~ kredietrisico, kredietlimieten
| work next to my benefit, working while on benefit, working while on welfare, income next to benefit, earn next to benefit, job next to my benefit | | ~ inkomstenverrekening, inkomsten, bijstand
| still entitled to welfare, welfare checked again, benefit checked again, recheck of welfare, check on welfare, checks on welfare recipients, review of benefits | | ~ heronderzoek, heronderzoeken uitkeringsgerechtigden, onderzoekswaardigheid
| sick leave questionnaire, sickness report, sickness questionnaire | | ~ ziekmelden, ziekmelding
| leadership profile, drives of employees, personality test, team development | | ~ leiderschap, management drives, drijfveren
| rent calculator, rent price calculator | | ~ huurprijscalculator, huurprijs
| rent my landlord may ask, maximum rent, rent price, fair rent, how much rent, rent points | | ~ huurprijs, huurprijscalculator
| liability for taxes, liability of subcontractors, temporary workers, temp agency, temporary employment agency, employment agencies | | ~ ketenaansprakelijkheid, wet ketenaansprakelijkheid, loonheffingen
| water bill, unpaid water bill, do not pay my water bill, unpaid rent, unpaid energy bill, behind on bills, health premium not paid, unpaid health insurance | | ~ vroegsignalering, betalingsachterstanden
`;
