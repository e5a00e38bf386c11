/** How English speakers name justice, safety, borders, votes and what their government does, and what that is in Dutch, one a line. */
export const englishStateAndSafety: string = `
| cop, cops, policeman, policewoman, policemen, law enforcers, police force, police station, police department, constable, sheriff, patrol, patrols | | ~ politie
| felony, lawbreaking, criminal activity, criminal activities, crime rate, crime rates, crime figures, delinquency, delinquent, delinquents, street crime | | ~ criminaliteit, misdrijf
| crime forecasting, crime forecast, crime hotspots, crime map, where crime happens, crime prevention, preventing crime, prevent crime | | ~ criminaliteit voorspellen, hotspots
| burgled, burgle, housebreaking, break-ins, home burglary, burglary prediction, predict burglary, predict burglaries, predicting burglaries | | ~ inbraak, woninginbraak
| stolen goods, stolen property, muggers, mugging, mugged, looting, shoplifting thieves | | ~ diefstal
| killing, killed, killer, killers, femicide, femicides, murder investigation, death threats in messages | | ~ moord, levensdelict
| assault, assaults, beaten up, fight, fights, fighting, brawl, abusive, domestic abuse, violent crime, violent behaviour, violent behavior, violent person, violent people, child abuse report | | ~ geweld, mishandeling
| sex crime, sex crimes, sexual crime, sexual crimes, sexual harassment, sexual offenses, paedophile, pedophile, child pornography images, child porn, grooming, abuse images, sexual abuse material | | ~ zedendelict, seksueel, kinderporno
| culprits, culprit, wrongdoer, wrongdoers, criminals list, ex-convict, ex-convicts, ex-offender, ex-offenders | | ~ veroordeelde, dader
| re-offend, re-offending, repeat offence, repeat offences, repeat crime, risk of repeat offending, chance of reoffending, predict recidivism, predicting recidivism, will commit crime again, commit another crime | | ~ recidive, recidiverisico
| probation report, parolee, parole board, supervision of offenders, electronic tag, electronic tagging, ankle tag, ankle bracelet | | ~ reclassering, toezicht
| jail time, prison sentence, prison sentences, prison cell, prison cells, prison population, prison place, prison places, detained, detention centre, detention centres, custodial, incarceration, incarcerated, correctional, penitentiary, inmates record, locked away, prison guard, prison guards | | ~ gevangenis, detentie, gedetineerde
| release of prisoners, released prisoners, released from jail, early release, conditional release, probationary release, release of offenders | | ~ einde detentie, detentietermijnen
| forensic clinic, forensic hospital, psychiatric treatment, psychiatric prison, mental health of prisoners, mentally ill offenders, treatment order, treatment duration | | ~ forensische zorg, behandeling, tbs
| punish, punished, punishing, jail sentence, community punishment | | ~ straf, sanctie
| justice, judicial, judiciary system, legal system, rule of law | | ~ justitie, rechtspraak
| magistrate, magistrates, court ruling, court rulings, court decision, court decisions, court judgment, court judgement, judgment, judgments, judgement, judgements, verdict, verdicts, case law, jurisprudence, lawsuit, lawsuits, litigation, sued, suing, legal case, legal cases, legal proceedings, legal procedure, court proceedings, court hearing, tribunal, tribunals | | ~ rechter, uitspraak, rechtspraak
| barrister, barristers, legal advisor, legal adviser, legal advisers, legal help, legal assistance, legal counsel, legal support, legal question, legal questions, legal matters, free legal advice, free legal aid, subsidised lawyer | | ~ advocaat, rechtsbijstand, juridisch
| prosecute, prosecuted, prosecution, prosecuting, district attorney, indictment, charged with a crime | | ~ openbaar ministerie, vervolging
| suspicious, suspicious behaviour, suspicious behavior, arrested, arrest, arrests, arresting, interrogation, interrogate, questioning suspects, police interview, police interviews, statement of a suspect | | ~ verdachte, verdacht
| victim support, crime victims, victims of crime, victims rights, informing victims, testimony | | ~ slachtoffer, getuige
| crime report, report to the police, file a police report, online police report | | ~ aangifte, politie
| investigators, investigator, investigative, criminal investigators, detective work, cold cases | | ~ opsporing, cold case
| forensic lab, forensic evidence analysis, forensic investigation, evidence in court, traces of blood, shoe print, shoe prints, tyre tracks, ballistics, bullet, bullets, gunshot, gunshots, gunshot residue, handwriting comparison, glass traces, digital forensics | | ~ forensisch, sporen
| fingerprint matching, finger print, finger prints, finger scan, comparing fingerprints | | ~ vingerafdruk
| phone data, phone records, phone search, unlock phone, phone hacking, reading phones, search phones, seized computers, data carriers, chat logs, encrypted chats, cryptophones, encrypted phones | | ~ inbeslaggenomen, berichten, digitale sporen
| phone tap, phone tapping, tapped phones, intercepted messages, interception, intercept, surveil, spied on, spy, spying on citizens, espionage | | ~ toezicht, inlichtingendiensten, afluisteren
| cctv cameras, camera system, camera systems, watch cameras, smart camera, smart cameras, filmed, filming, video recording, video recordings, filmed in the street | | ~ cameratoezicht, camera
| body cam, body cams, wearable camera, wearable cameras | | ~ bodycam
| face recognition software, face detection, face database, recognise faces, recognize faces, recognising faces, recognizing faces, identify faces, identify people, identify suspects, matching faces, facial images, facial image, facial matching, mugshot, mugshots | | ~ gezichtsherkenning, gezichtsvergelijking
| voice analysis, voice comparison software, identify a voice, speaker identification, voice print | | ~ sprekervergelijking
| fugitives list, wanted list, most wanted, escaped prisoner, escaped prisoners, on the run from police, arrest warrant, arrest warrants, warrant, warrants | | ~ voortvluchtig, gezocht
| missing child, missing children, disappeared, disappearance, lost person | | ~ vermissing
| drug, drug crime, drug crimes, drug trafficking, drug traffickers, drug trade, drug smuggling, drug abuse, drug use, drug users, drug gang, drug gangs, drug gangsters, cocaine smuggling, hemp, hemp plantation, heroin, marijuana, synthetic drugs, drug waste | | ~ drugs, drugscriminaliteit
| young drug dealers, teens in drug crime, youngsters in crime, youth recruited, recruiting youngsters, teenagers dealing drugs, youths at risk | | ~ jonge aanwas, drugscriminaliteit
| gangster, gangsters, mob, organised crime groups, crime gang, crime gangs, subversive crime, subversion, criminal network, criminal networks, underworld, criminal infiltration | | ~ ondermijning
| launder, suspicious transactions, unusual transactions, suspicious transaction, financial crime, financial crimes, white-collar crime, economic crime, terrorist money, terrorism financing | | ~ witwassen
| bribe, bribes, bribed, police corruption, leaking police, rogue officer, insider threat | | ~ corruptie, integriteit
| human smuggling, traffickers, people trafficking, modern slavery, forced labour, forced labor, forced prostitution, sexual exploitation, exploited | | ~ mensenhandel, uitbuiting
| terrorists, terror, terror attack, terrorist attack, terrorist attacks, extremism, extremist, extremists, radicalisation, radicalization, radicalised, jihad, jihadists | | ~ terrorisme, extremisme
| cybercriminal, cybercriminals, hacked account, cyberattack, cyberattacks, malware, ddos attack, phishing email, phishing emails, spam, spoofing, digital attack, digital attacks, digital threats, cyber threats, cyber threat, threat intelligence, security incident, security incidents, intrusion detection, security operations centre, soc | | ~ cybersecurity, beveiliging, dreigingen
| scammer, scammers, swindlers, conned, fraudster, fraudsters, fraudulent, trading fraud, fake shop, fake shops, online purchase fraud, bank fraud, identity fraudster, telephone scam, helpdesk fraud, friend in need fraud | | ~ oplichting, fraude, handelsfraude
| fraud investigation, fraud investigator, fraud investigators, fraud risk, fraud risks, fraud signals, fraud scoring, fraud score, fraud check, fraud checks, detect fraud, detecting fraud, predict fraud, predicting fraud, find fraud, catch fraud, catching fraudsters, combat fraud, combating fraud, combatting fraud, fraud analytics, fraud model, fraud algorithm, suspected of fraud, accused of fraud, fraud suspicion | | ~ fraudebestrijding, fraude, misbruik
| demonstrators, demonstrator, demonstrations in the city, riots, riot, rioting, rioters, unrest, public unrest, marches | | ~ demonstratie, openbare orde
| hooligans, hooligan, football fans, football supporters, football match, stadium, stadiums | | ~ gebiedsverboden, evenement
| safety in the city, street safety, neighbourhood safety, safe city, safer streets, unsafe street, unsafe streets, unsafe neighbourhood, feel unsafe, feeling unsafe, safety monitor, neighbourhood watch | | ~ veiligheid, openbare orde
| annoyance, disturbance, disturbances, troublemaker, troublemakers, antisocial, anti-social behaviour, anti-social behavior, rowdy neighbours, loitering, hanging around, teenagers hanging around, drunks, drunk people, homeless people nuisance | | ~ overlast, jeugdoverlast
| wardens, inspectors in the street, city wardens, municipal enforcement, municipal enforcement officers, ticket inspector, ticket inspectors | | ~ boa, handhaving
| emergency response, emergency responders, rescue service, incident room, dispatch centre, dispatch center, response time, response times, arrival time | | ~ meldkamer, hulpdiensten, ambulance
| firemen, fire station, fire risk, fire risks, house fire, house fires, blaze, fire prevention advice, smoke detector | | ~ brandweer, brand
| nature fire, nature fires, brush fire, heath fire, vegetation fire, fire spread | | ~ natuurbrandmodel, natuurbrand
| crisis response, crisis team, crisis communication, crisis plan, crisis situation, crisis app, emergency management, emergency planning, disaster management, disaster response, resilience, resilient, preparedness | | ~ crisis, crisisbeheersing
| regional safety authority | | ~ veiligheidsregio
| explosion risk, explosive risk, hazardous companies, hazardous company, chemical company, chemical companies, chemical factory, chemical factories, major accident hazards, industrial accident, industrial accidents | | ~ seveso, gevaarlijke stoffen, explosie
| ammunition, munitions, unexploded bomb, unexploded bombs, unexploded ordnance, landmine, landmines | | ~ munitie, explosieven
| troops, royal military police, defence forces, defense forces, operational readiness, military equipment, military personnel, nato, warfare, wars, armed conflict | | ~ defensie, marechaussee
| revolver, gun permit, gun licence, gun license, gun owner, gun owners, firearms licence, weapon licence, weapon license, hunting licence, hunting license, knife, knives | | ~ wapen, wapenvergunning
| border crossing, border crossings, border guard, border guards, border guarding, border surveillance, frontier, passport check, passport checks, passport gate, passport gates, automatic passport gate, automated border control, e-gates, arrivals | | ~ grenscontrole, grensbewaking
| passenger name records, flight passengers, airline passengers, air passengers, flight data | | ~ passagiersgegevens, reizigers
| applying for asylum, apply for asylum, asylum centre, asylum centres, displaced, refugee status, rejected asylum, asylum shelter | | ~ asiel, asielaanvraag, vluchtelingen
| housing refugees, distribution of refugees, placing asylum seekers, refugee settlement, settle refugees, where refugees live, resettlement | | ~ statushouders, geomatch
| integration, integrating, civic integration course, integration exam, newcomers course | | ~ inburgering, integratie
| immigration office, migrate, migrating, non-citizens, undocumented, undocumented migrants, illegal migrants, illegal migration | | ~ migratie, vreemdelingen
| residency permit, residency, resident permit for foreigners, residence status, permanent residence, work permit, work permits, green card, work visa, student visa, knowledge migrants, skilled migrants | | ~ verblijfsvergunning
| visa applicant, visa applicants, short-stay visa, schengen visa, visitor visa, apply for a visa | | ~ visum, schengen
| dutch nationality, dual nationality, country of origin, country of birth, birthplace, place of birth | | ~ nationaliteit, naturalisatie
| expelled, repatriation, repatriate, return of migrants, remigration, returning home | | ~ vertrek, terugkeer, remigratie
| passport application, apply for a passport, new passport, renew passport, renewing passport, passport renewal, lost passport, stolen passport, expired passport | | ~ paspoort
| ids, identity papers, identification card, identification document, identification number, proof of id, id check, id checks, verify identity, verification of identity | | ~ identiteitsbewijs, identiteit, identificatie
| fake ids, fake papers, false papers, false document, false documents, forged papers, counterfeit documents, document forgery, genuine document, authenticity, authentic, authenticity check, genuine | | ~ identiteitsfraude, echtheid, documentonderzoek
| passport pictures, passport picture, photo morphing, morphing, face morphing, photograph for passport | | ~ pasfoto
| national insurance number, citizen number, national id number | | ~ bsn
| digital id, online identity, digital identity wallet, username, two-factor | | ~ digid, inloggen, authenticatie
| registry of persons, personal records, population records, population database, residents register, basic registration | | ~ basisregistratie personen, brp
| registered more than once, duplicate persons, duplicate records | | ~ dubbelinschrijvingen
| new born baby, death certificates, death certificate, dead person, dying | | ~ geboorteaangifte, overlijden
| wedding ceremony, marital status, sham marriage, sham marriages, marriage of convenience | | ~ huwelijk, partner, scheiding
| last name, name change, change my name, sex registration, title of address | | ~ naam, naamgegevens, aanschrijfnaam
| customs check, customs checks, customs controls, customs inspection, customs inspections, customs officer, customs officers, customs clearance, customs fraud, import control, import controls, import checks, border goods, cross-border goods, goods crossing the border | | ~ douane, douaneaangifte
| imports from china, imported products, imported food products, parcel post, packages from abroad, parcels from outside the eu, air freight, air cargo, cargo inspection, container inspection, freight inspection, shipping goods, goods transport, container scan, container scanning | | ~ invoer, zending, douaneaangifte
| export licence, export license, export permit, goods leaving the eu | | ~ uitvoer
| smuggled goods, contraband goods, illegal goods, illegal import, illegal imports, illegal trade, illegal export, forbidden goods, prohibited goods | | ~ smokkel, verboden
| cash control, cash declaration, carrying money, money smuggling, money couriers, cash couriers, declare cash | | ~ liquide middelen
| brand infringement, trademark infringement, fake goods, fake products, counterfeit goods, counterfeit products, imitation products, copyright infringement, intellectual property rights | | ~ namaak, intellectuele eigendomsrechten
| weapons export, sanctioned countries, sanctioned goods, russia sanctions, sanctions regulation, sanctions evasion | | ~ sancties, wapen
| endangered animals, endangered plants, protected animals, protected plants, protected species, wildlife trade, exotic pets, exotic pet, cites species, ivory trade | | ~ cites, beschermde dieren
| waste imports, waste trade, illegal waste, cross-border waste, transport of waste, shipment of waste, moving waste across borders, waste transport | | ~ afvalstoffen, overbrenging
| feed additives, animal products, products of animal origin, meat import, meat imports, dairy imports, fish imports, meat, dairy, milk | | ~ dierlijke producten, levensmiddelen
| dumping duty, anti-dumping, anti-dumping duties, trade protection, trade tariffs, trade measures, tariff fraud | | ~ antidumping, oorsprong
| ozone-depleting, ozone depleting substances, greenhouse gas imports, f-gases, fluorinated gases, cooling gases | | ~ ozonlaagafbrekende, broeikasgas
| drug precursors, chemicals for drugs | | ~ precursoren
| electoral, ballot paper, ballot papers, ballot box, election day, election results, vote counting, municipal elections, candidate list, candidate lists, election candidates | | ~ verkiezingen, stembiljetten
| polling place, polling places, polling station staff, busy polling station, polling stations queue, voting location, voting locations, voting station, voting stations, where to vote | | ~ stembureau
| electors, electorate, voting rights, entitled to vote, register to vote, voter card, voting card, voting cards, voter cards, who can vote, people allowed to vote | | ~ kiesgerechtigden, stemgerechtigde
| political party, political parties, alderwoman, town councillors, local democracy, democratic, local government meeting | | ~ politiek, gemeenteraad
| council documents, council decisions, council papers, city council documents, council information, town council meeting, town council meetings, municipal council meeting, council recordings, council video, meeting videos, debates in the council | | ~ raadsinformatie, raadsvergadering
| mps, lawmakers, legislators, parliamentary, parliamentarian, parliamentary questions, parliamentary debate, letter to parliament, letters to parliament, lower house, upper house, senators | | ~ tweede kamer, parlement
| government ministers, prime minister, secretary of state, national government policy, cabinet, coalition, policymaking, policy choices, policy decision, policy decisions, policy advice | | ~ beleid, minister
| citizen engagement, public opinion, citizens opinion, residents opinion, opinion survey, opinion surveys, online survey, digital participation, online participation, public hearing, consultations, participatory budgeting, have your say, comments of citizens | | ~ participatie, vragenlijst, enquête
| authorities, public institutions, public institution, public organisation, public organisations, state agency, state agencies, government bodies, government institutions, government organisations, governmental, civil service | | ~ overheid
| municipal office, municipal offices, council offices, council office, help desk counter | | ~ gemeentehuis, balie
| mayors office, close a building, closed building, closing houses, house closed by mayor, drugs house closed | | ~ sluitingen, burgemeester
| bar inspection, bar inspections, bartender, pubs inspection, alcohol inspection, alcohol sale to minors, alcohol sales, selling alcohol, sale of alcohol, alcohol laws, drinking laws, selling liquor, liquor law, alcohol control, licensing law, restaurant inspection, restaurant inspections | | ~ drank- en horecawet, horeca
| event planning, organise an event, organising an event, organizing an event, event organiser, events calendar, event calendar, festival safety, festivals permit, carnival, marathon | | ~ evenement, evenementenkalender
| gamblers, gambler, gambling addiction, betting, bet, bets, slot machine, slot machines, online gambling, online casino, gambling operator, gambling operators | | ~ kansspelen
| prostitutes, prostitute, brothel, brothels, sex industry | | ~ prostitutie
| screening companies, integrity screening of companies, reliability check, criminal background, criminal background check, police clearance, good conduct | | ~ bibob, vog
| inspection report, inspection reports, site visit, inspection planning, who gets inspected, which companies get inspected, inspection priorities | | ~ inspectie, toezicht
| supervisory authority, supervisory authorities, watchdog, watchdogs, regulated, regulating, overseeing, oversee | | ~ toezicht, toezichthouder
| enforcers, law enforcement agencies, crack down, crackdown, penalise, penalize, warning letter, warning letters | | ~ handhaving
| compliant, non-compliance, noncompliance, breaking rules, break the rules, breaking the law, break the law, rule breaking, violate, violating, rule breakers, violator, violators, offending companies | | ~ naleving, overtreding
| mining, mine, mines, gas field, gas fields, gas extraction damage, quake, quakes, seismic, earthquake victims, earthquake zone, quake damage | | ~ mijnbouwschade, aardbeving
| damage reports, damage report, damage assessment, damage assessments, damage expert, damage assessor, assess damage, compensation for damage, damage to my house, compensation for damages | | ~ schade, schadevergoeding, schaderapport
| intangible damage, non-material damage, immaterial damage, grief, psychological damage, mental suffering | | ~ immateriële schade
| strengthening houses, reinforced houses, strengthening, reinforce houses, earthquake strengthening | | ~ versterken
| nuclear plant, nuclear plants, nuclear safety, nuclear reactor, radioactive waste, radioactivity, radiological, x-rays | | ~ kernenergie, straling
| radios, frequency, frequencies, frequency permit, frequency permits, broadcasting licence, telecoms, telecom providers, telecom provider, mobile phone network, 5g antenna, phone mast, phone masts, cell towers, cell tower | | ~ frequenties, radio, telecom
| broadband, internet connection, internet provider market, telephone market, telephony, mobile phones market, mobile subscription | | ~ telecomaanbieders, telecommonitor
| criminal justice, criminal law database, penal law, penal, criminal proceedings | | ~ strafrecht, strafrechtketen
| outlaw, gang member, gang members, culprit wanted | | ~ verdachte, criminaliteit
| prisoner release, inmate release, set free, freed | | ~ gedetineerde, einde detentie
| release, released, releasing, releases | | ~ vrijlating, einde detentie
| custodial sentence | | ~ detentie
| cybersecurity threats | | ~ cybersecurity
| harassed, harass, harasser | | ~ stalking, bedreiging
| threatened person, threats to life, death threat message | | ~ bedreiging
| lethal, deadly, fatal, fatalities, fatality | | ~ overlijden, moord
| vice squad, vice, indecent, indecency, obscene | | ~ zedendelict
| blackmailer, extorted, extort | | ~ sextortion
| exhibit, exhibits | | ~ bewijs, sporen
| mugger, street robbery, street robberies | | ~ diefstal, beroving
| petty crime, petty theft, minor crime, small crime | | ~ kleine criminaliteit
| vandals damage, destruction of property | | ~ vernieling
| radicals, hate speech, hate crime, hate crimes, hate | | ~ discriminatie, extremisme
| patrolling, patrol planning, police deployment, deploy police, police capacity | | ~ politie
| detective search, murder files, murder file, murder case files, old cases | | ~ cold case
| legal aid lawyers, lawyers funding, legal aid applications, legal aid application | | ~ rechtsbijstand
| passport office, passport desk, passport scanner, document scanner at the desk | | ~ documentscanners, paspoort
| travelling abroad, cross the border, crossing the border | | ~ grens
| applicant for asylum, asylum decision, asylum decisions | | ~ asiel
| returnees, return of asylum seekers | | ~ terugkeer
| contraceptives, contraband search, searched luggage, baggage, baggage scan, baggage control | | ~ bagage, douane
| drugs smuggling, narcotics smuggling, drug smugglers | | ~ drugs
| jamming devices, jamming device, signal blockers, signal blocker | | ~ jammers
| aluminium, metals, scrap metal | | ~ douane, goederen
| veterinary checks, veterinary certificates, animal transport, transport of animals | | ~ levende dieren, veterinaire
| bulbs, cut flowers, phytosanitary checks | | ~ plantengezondheid
| toy imports, unsafe products import, product compliance | | ~ productveiligheid
| soldiers data, combat, weapons systems, defence readiness, army vehicles, jets | | ~ defensie
| evacuate, evacuated, evacuees | | ~ evacuatie, crisis
| disasters prevention, catastrophe | | ~ ramp, crisis
| alarm system, alarm systems | | ~ alarm, melding
| fireworks nuisance reports, fireworks reports, fireworks complaints | | ~ vuurwerk
| closure of houses, mayor closing houses, closure orders | | ~ sluitingen
| candidate councillors, chairing, mayor and council | | ~ gemeenteraad
| vote count, tally votes, election office, election supplies | | ~ verkiezingen, stembureau
| democracy platform, deliberation, deliberate | | ~ debat
| licence holder, permit conditions, license holder | | ~ vergunning
| regulation compliance, rule compliance, abide, obeying rules, obey | | ~ naleving
| offender profile, offender profiles, risk of violence, violence risk | | ~ recidive, dader
| juvenile rehabilitation, halt programme, diversion programme | | ~ halt, jeugdstrafrecht
| psychopath, forensic psychiatry, forensic patients | | ~ forensische zorg
| treaty countries, consular, diplomat, diplomats | | ~ ambassade, buitenland
| supervision report, national audit | | ~ ombudsman
| antenna permits, radio spectrum licences, radio interference, interference | | ~ frequenties
| transport of prisoners, prisoner transport, moving prisoners, prison transport, prison van, transport between prisons | | ~ vervoer justitiabelen, planapplicatie, justitiabelen
| prison sentence length, length of a sentence, length of a prison sentence, end of sentence, release date, date of release, time in prison, prison term, prison time | | ~ detentietermijnen, einde detentie
| convict on the run, fugitive convicts, wanted criminals, on the run, escaped convict | | ~ voortvluchtig veroordeelden, voortvluchtig
| seized phone, seized devices, confiscated phone, confiscated devices, digital evidence, digital traces, evidence on phones, phone evidence, searching computers for evidence | | ~ in beslag genomen, digitale sporen, hansken
| camera identification, which camera took a picture, source camera, which camera made a photo | | ~ camera-identificatie
| voice recognition of a suspect, recognise a voice, whose voice, voice of a suspect, intercepted calls | | ~ sprekervergelijking, stemgeluid, spraakherkenning
| dna mixture, dna traces, dna evidence, dna matching, mixed dna profile, dna research | | ~ dna, dna-profielen, dnaxs
| police body camera, bodycam footage, bodycam images | | ~ bodycam
| crime hotspots map, forecasting crime, crime anticipation, hot spots of crime | | ~ criminaliteits anticipatie systeem, hotspot
| burglary forecast, risk of burglary, burglary risk | | ~ woninginbraakvoorspeller, woninginbraken
| undermining, organised crime undermining, organised crime undermining society, drug related crime, drug criminals | | ~ ondermijning, drugscriminaliteit
| recruiting youngsters for drugs, young drug runners, youngsters in drug crime, young people in drug crime, recruitment of young criminals | | ~ jonge aanwas, drugscriminaliteit
| drug house, drug dens, houses used for drugs, cannabis farm, cannabis grow house, weed plantation, drug lab, closing drug houses, closing premises | | ~ drugspanden, sluitingen
| integrity check of a company, integrity check of permit holders, criminal permit holders, bibob check, bibob screening, bibob investigation | | ~ bibob, bibob-dossiers
| young offenders, juvenile offenders, youth crime risk, youth criminal law | | ~ jeugdstrafrecht, ritax
| sexual violence offenders, rapist | | ~ seksuele misdrijven, seksueel
| threats against people, threats to kill, death threat, threatened with death | | ~ threat-to-life, doodsbedreigingen
| forensic care placement, placement in forensic care, forensic psychiatric care | | ~ forensische zorg, forensische zorglocatie
| online scam, internet scam, internet fraud, web shop fraud, webshop fraud, fake web shop, fake webshop, scammed online, scammed by a web shop, marketplace fraud, online trade fraud | | ~ handelsfraude, online handelsfraude
| forged passport, fake passport, forged identity documents | | ~ documentfraude, vals document, echtheid
| counterfeit, counterfeit brands, fake brands, pirated goods | | ~ intellectuele eigendomsrechten, namaak
| cold case search, search cold cases, unsolved murders | | ~ cold cases
| protests and demonstrations, announced protests, announced demonstrations, overview of protests, registered demonstrations, public demonstrations | | ~ demonstraties, aangemelde demonstraties
| football hooligans | | ~ openbare orde, evenementen
| area ban, banned from the area, exclusion order, exclusion zone | | ~ gebiedsverboden
| camera surveillance evaluation, evaluation of cameras, evaluation of camera surveillance, are cameras effective | | ~ evaluatie cameratoezicht, cameratoezicht
| armed forces readiness, readiness of the armed forces, military readiness, combat readiness, readiness of troops, deployability | | ~ operationele gereedheid, krijgsmacht, inzetbaarheid
| legal aid assignment, lawyer paid by the state, free lawyer, pro bono lawyer | | ~ rechtsbijstand, toevoeging
| who may vote, right to vote, voting pass, voters list, list of voters, electoral roll | | ~ kiesgerechtigden, stemgerechtigden
| queue at polling station, crowds at polling stations, number of ballot papers | | ~ stembureaus, stembiljetten, stembureaumanager
| council papers summary, council documents summary, summaries of council papers, understanding council papers, board papers, management documents, political documents | | ~ bestuursdocumenten, debatrijk, raadsstukken
| minute taking, minutes of council meetings, minutes of the council, transcript of meetings, notes of meetings | | ~ notulen, notuleren, verslagen van vergaderingen
| city council meetings | | ~ raadsvergaderingen
| online debate, citizens panel, opinions of residents | | ~ participatie, polis, civinc
| freedom of information act request, request for public records, requests under the open government act | | ~ woo-verzoeken, woo
| which documents are relevant to a request, relevance of documents, finding relevant documents | | ~ relevantiemodel, relevante documenten
| radio networks, radio spectrum, frequency use, antenna register, illegal transmitter | | ~ frequentiegebruik, frequentie, antenne
| underground cables, underground pipes, cables and pipes, digging damage, damage by digging, excavation damage, damage to cables, damage to pipes | | ~ graafschade, graafproces, ondergrondse netten, wibon
| telecom market, telecom companies, telecom operators, telephone companies, phone companies, internet providers | | ~ telecommonitor, telecommarkt, telecomaanbieders
| merger simulation, mergers and acquisitions, company mergers, company takeover, acquisition of companies | | ~ fusies, fusies en overnames, concurrentie
| energy company licence, energy provider, energy suppliers licence, gas and electricity suppliers, late energy bills, energy bill late, wrong energy bill, annual energy bill, final energy bill | | ~ energieleveranciers, vergunninghouders elektriciteit en gas, energieleverancier
| network tariffs, grid tariffs, grid fees, transmission tariffs | | ~ netbeheerders
| dutch caribbean, caribbean islands | | ~ caribisch nederland
| misleading websites, misleading practices, misleading sales, dark patterns, unfair trade practices, drip pricing | | ~ digitale economie, consumenten, oneerlijke handelspraktijken
| torture equipment, torture instruments, instruments of torture, goods for torture, torture tools, death penalty goods | | ~ folterwerktuigen
| travelling with cash, large amounts of cash, cash at the border, cash over ten thousand euros, carrying cash, taking cash abroad, liquid assets | | ~ liquide middelen
| sanctions on exports, export sanctions, trade sanctions, trade embargo, embargoes, goods to russia, trade with russia, european sanctions, eu sanctions | | ~ sanctiemaatregelen, uitvoer sanctiemaatregelen
| bringing medicines into the country, bringing medicines, importing medicines, medicines from abroad, medicine import, drugs from an online pharmacy, import of pharmaceuticals | | ~ geneesmiddelen, vergunningsplicht geneesmiddelen
| veterinary drugs, medicine for animals | | ~ diergeneesmiddelen
| import of chemicals, chemicals import, hazardous chemicals, dangerous chemicals, toxic chemicals, chemicals import licence, export of chemicals | | ~ chemicaliën, chemische stoffen, vergunningsplicht chemicaliën
| endangered species, trade in endangered species, ivory, exotic animals, trade in wildlife, illegal wildlife trade, rare animals | | ~ inbreuk maken op de omgevingswet, levende dieren, beschermde dieren
| timber, timber import, import of timber, timber licence, illegal timber, tropical wood, wood imports, import of wood, illegal logging | | ~ houtproducten, invoer houtproducten
| import of greenhouse gases, greenhouse gas products, refrigerants, coolants | | ~ broeikasgasproducten, broeikasgas
| plant diseases, phytosanitary import, import of plants, plants from abroad, seeds from abroad, quarantine pests | | ~ fytosanitaire, planten
| animal feed, pet food, cattle feed, feed imports | | ~ diervoeders
| pets from abroad, bringing a pet, bringing my dog, bringing my cat, travelling with pets, travelling with a dog, dog from abroad, import of pets, importing a dog, puppies from abroad, pet passport | | ~ gezelschapsdieren
| import of animals, live animal import | | ~ levende dieren
| imported food, food from abroad, inspection of food, food inspection, food of non-animal origin | | ~ levensmiddelen, niet-dierlijke levensmiddelen
| fresh vegetables, fruit and vegetables, vegetables and fruit, fresh fruit, import of fruit, fruit imports | | ~ verse groenten en fruit, verse groenten
| herbicides | | ~ gewasbeschermingsmiddelen
| art export, export of art, stolen art, art theft, art and antiques, antiques, cultural objects, cultural heritage goods | | ~ cultuurgoederen
| precursors for explosives, bomb ingredients, ingredients for explosives, homemade explosives | | ~ precursoren, precursoren voor explosieven
| guns and ammunition, firearms and ammunition, import of weapons | | ~ wapens en munitie
| dual use, military goods, export of military goods | | ~ strategische goederen
| goods leaving europe | | ~ vergunningsplicht uitvoer, uitvoer
| shipping waste, waste exports, export of waste, waste trafficking, waste abroad | | ~ overbrenging afvalstoffen, afvalstoffen
| stolen vehicles, stolen cars abroad, vehicle theft, export of stolen cars, stolen cars export | | ~ voertuigcriminaliteit
| unsafe toys, dangerous products, recall of products | | ~ productveiligheid
| organic products, organic food, organic farming, organic certification | | ~ biologische producten, biologisch, skal
| opium exemption, opium act exemption, narcotics licence, narcotic drugs licence, import of narcotics | | ~ opiumwetontheffing, opiumwet
| ozone layer | | ~ ozonlaagafbrekende stoffen
| nuclear shipments, nuclear material, radioactive material, radioactive goods, transport of nuclear material | | ~ kernenergie zendingen, kernenergie
| the military | | ~ krijgsmacht, defensie
| ready for use, readiness, ready to deploy, battle ready | | ~ gereedheid
| another crime, new crime, reoffend again, fall back into crime, back to crime, criminal again | | ~ recidive
| fake brand shoes, fake branded goods, fake designer clothes, fake shoes, brand piracy | | ~ intellectuele eigendomsrechten, namaak
| parcel opened, parcel from china, opened parcel, package from china, parcels from abroad, package opened by customs, parcel opened by customs, customs check on parcels | | ~ douaneaangiften, zendingen
| invited for an interview, interview with immigration, immigration interview, hearing with immigration | | ~ asiel, vreemdelingen
| people who do not speak dutch, foreign speakers, do not understand dutch | | ~ anderstaligen, vreemdelingen, vertalen
| board members of companies, board members, directors of companies, check on legal entities, background of directors | | ~ rechtspersonen, controle op rechtspersonen
| juvenile diversion, diversion scheme, second chance for youngsters, second chance for young offenders, alternative punishment for youngsters | | ~ halt, jongeren
| predatory pricing, announcing prices, price signalling, market power, market concentration, concentration of the market | | ~ prijsaankondiging, marktmacht
| interruptible capacity, gas transmission, gas network tariffs, discount on gas transport | | ~ afschakelbare capaciteit, tarievencode gas
| scales in shops, weighing scales, petrol pumps checked | | ~ meetinstrumenten, metrologie, weegmiddelen
| security operations, security analyst, cyber security centre, cybersecurity centre, security monitoring | | ~ ensoc, beveiliging, cyber
| community service orders, community service placement, work punishment, placement for community service | | ~ werkstraffen, matchtool
| habitual offenders, persistent offenders, young repeat offenders | | ~ top600, persoonsgerichte aanpak, recidive
| polling station manager | | ~ stembureaumanager, stembureau
| leave prison, leaves prison, leaving prison, out of prison, freed from prison | | ~ einde detentie
| hacker attack, attack on computers, attacks on the government, attack on government computers | | ~ cyber, beveiliging, protective monitoring
| phone tap recordings, tapped conversations, voices in phone taps | | ~ sprekervergelijking, spraak
| medicines for cows, medicines for pets, drugs for animals, animal drugs, antibiotics for animals | | ~ diergeneesmiddelen
| old electronics, electronic waste, scrap cars, shipping waste abroad, waste to africa | | ~ overbrenging afvalstoffen, afvalstoffen
`;
