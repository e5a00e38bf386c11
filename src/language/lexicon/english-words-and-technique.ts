/** How English speakers name documents, language, computers and the work of officials, and what that is in Dutch, one a line. */
export const englishWordsAndTechnique: string = `
| artificial intelligent, ai system, ai systems, ai tool, ai tools, ai model, ai models, ai software, ai technology, smart algorithm, smart algorithms, intelligent system, intelligent systems, thinking machine, thinking machines | | ~ kunstmatige intelligentie, ai
| chat gpt, gpt model, openai, claude, gemini, mistral, llama, text generation, text generating, generate text, generating text, generating texts, generates text, writing texts, write texts, writes texts, writing text, text writing, writing tool, writing help, writing support, help with writing, ghostwriter, generative, ai chat, ai writing, assistant software, personal assistant, office assistant, microsoft copilot, office software, productivity tool | | ~ copilot, taalmodel, generatieve ai
| assistant, assistants, helper, assist, assisted, assisting | | ~ assistent, ondersteuning
| bot, bots, virtual agent, virtual agents, virtual helper, digital helper, ask a bot, automated chat, automated answers, automatic answers, automatic answering, automatic reply, automatic replies, conversational bot, whatsapp bot, website assistant, talk to a computer, talk to a robot, talking to a computer, municipal chatbot | | ~ chatbot
| voice robot, voice robots, speech bot, speech assistant, spoken assistant, phone assistant, telephone bot, telephone robot, telephone assistant, talking robot | | ~ voicebot
| digital person, digital persons, virtual person, talking avatar, animated character, video avatar | | ~ avatar
| robots in the office, robotisation, robotization, robot software, process automation robots, rpa robot, process robot, automate tasks, automating tasks, automated tasks, automate work, automated processing, automatic processing, process automated, automated process, automated processes, automatized | | ~ rpa, robotic process automation, automatiseren
| coding tool, write code, writing code, generate code, code generator, programming, software developers, software development, software engineer, software engineers, app development, programming help, github copilot, code completion | | ~ github copilot, programmeren, broncode
| learning algorithm, learning algorithms, self-learning algorithm, learns by itself, trained model, trained models, training a model, training set, neural nets, supervised learning, unsupervised, model training | | ~ machine learning, zelflerend
| if-then rules, business rule, rules engine, rule engine, logic rules, calculation rules, formula, formulas, formulae, arithmetic, mathematical, mathematics, maths, math, equation | | ~ beslisregels, rekenregels
| statistically, statistical analysis, statistics office, statistician, percentage, percentages, average, averages, correlation, regression model, monte carlo, numbers and figures, number crunching, key figures | | ~ statistiek, cijfers
| predictor, predictors, predictive analytics, forecaster, future prediction, future predictions, expected number, expected numbers, expectation, expectations | | ~ voorspellen, voorspelling, prognose, raming
| scenarios, scenario, scenario analysis | | ~ simulatie, scenario
| risk model score, at risk, risk indicators, risk indicator, risk factor, risk factors, risk group, risk groups, risk detection, risky, riskier, risk prediction, risk signals, risk-based selection, risk ranking, blacklist, blacklists, blacklisted, black list, watchlist, watch list, red flag, red flags, scoring system, social scoring | | ~ risicoprofiel, risicoscore, prioritering
| random selection, randomly selected, randomly, sample selection, lottery draw, chosen at random | | ~ steekproef
| selected by computer, selected by algorithm, selection of people, selection model, selection criteria, selection of files, sift, shortlisting | | ~ selectie
| detector, detectors, spot, spotting, spotted, notice, recogniser, recognizer | | ~ detectie, herkenning
| picture recognition, recognise images, recognise objects, recognise pictures, recognize objects, recognizing objects, recognising objects, photo analysis, photo recognition, image processing, image analysis software, image classification, video recognition, video analytics, analyse video, analyse images, analysing images, analyse photos, visual recognition, object tracking | | ~ beeldherkenning, objectherkenning, videoanalyse
| photography, snapshots, icons, generate images, image generator, ai images, make pictures, making pictures, generated images, create images | | ~ afbeelding, foto, beelden
| movies, movie, video clip, video clips, video search, search videos, searching video, explainer video, instruction video, animation, animations, make videos, making videos, video maker | | ~ video
| recorder, conversation recording, recorded meetings, recording meetings, transcripts, transcript, transcription software, speech recognition software, voice to text, spoken word, dictate, dictating, dictation software, listening to conversations, typing out conversations | | ~ spraak naar tekst, transcriptie
| meeting notes writer, meeting report, meeting reports, meeting summary, meeting summaries, summarise meetings, summarize meetings, summarising meetings, note taking, taking notes, take notes, writing minutes, write minutes, writing reports of conversations, conversation report, conversation reports, interview report, interview reports, report of an interview, report of a conversation, write a report, writing a report, write reports, writing reports, reports of meetings, draft reports, drafting reports, record of a meeting | | ~ notuleren, verslag, gespreksverslag, rapportage
| summing up, shorten, shortened, shortening, abstract of a document, condense, gist, overviews of documents, long text, long texts | | ~ samenvatten
| translation software, translation tool, translation app, translation service, translation services, translate letters, translate documents, translating documents, translation of letters, interpretation service, multi-lingual, multilingual website, another language help, language barrier, language barriers, non-dutch speakers, dont speak dutch, doesnt speak dutch, speak no dutch, english version, in english, translated website, bilingual | | ~ vertalen, vertaling
| plain english, plain dutch, easy words, simple words, simpler language, simple letters, clear letters, clearer letters, clear text, clear texts, easy to understand, easier to understand, understandable, understandable texts, rewriting, rewrite, rewritten, rewrite texts, simplify text, simplify texts, simplification, readable, reading level, jargon, difficult language, difficult letters, official language, bureaucratic language, language check, spelling check, grammar | | ~ begrijpelijke taal, eenvoudige taal
| closed captions, live captions, live subtitles | | ~ ondertiteling
| handwritten, hand-written, handwritten letters, handwritten archive, hand writing, old script, paleography, scribbles | | ~ handschriftherkenning
| scanned documents, scan documents, scanning documents, document scanning, document recognition, document reader, read documents, reading documents, reads documents, extract data, extracting data, extract text, document processing, processing documents, document analysis, analyse documents, analysing documents, documents analysed, form processing, read forms, digital forms, online form, online forms, web form, fill in forms, filling in forms, form filling | | ~ tekstherkenning, scannen, documenten, formulier
| paperwork documents, files and documents, record keeping, document storage, document search, document management system, archive system, attach labels, classifier | | ~ document, dossier, classificatie
| redacted documents, black out names, blacking out names, black out documents, blacked out documents, hide personal details, hiding personal details, remove personal data, removing personal data, names removed, removing personal information, remove personal information, personal details, personal details removed, censor, censored, censoring, censorship of documents, anonymise documents, anonymize documents, anonymous documents, mask names, masked, masking, masking names, strike out names, cross out names, white out, pixelate, pixelated, anonymity | | ~ anonimiseren, lakken
| blurred license plates, blurry, unrecognizable, unrecognisable faces, make faces unrecognisable, anonymise images, anonymise faces, anonymous video | | ~ blurren, anonimiseren
| information requests, information request, request for information, public records request, wob request, woo request, woo requests, open government, disclosing documents, publish documents, publishing documents, published documents, publish decisions, documents made public, make documents public, making documents public, government documents, government papers, transparent government, transparency of government | | ~ woo-verzoek, openbaarmaking, anonimiseren
| search tool, search tools, search software, search information, search results, search terms, find documents, finding documents, look up information, information search, intranet, knowledge bank, knowledge search, knowledge management, knowledge assistant, semantic search, search assistant, website search, search box, intelligent search, search in files | | ~ zoekfunctie, zoeken, kennis
| data visualization, visualised, visualized, visualise, visualize, visualizing, visualising, charts and graphs, diagrams, diagram, infographics, reporting tool, business intelligence, power bi reports, management report, management reports, statistics overview, key performance indicators, kpi, kpis | | ~ visualisatie, dashboard, power bi
| monitoring system, monitoring systems, keeps track, keep track, keeping track, real-time, measures values, measurement data, measuring equipment, gauge | | ~ monitoring, monitor, meten
| data set, data sets, big data, data analysis tool, data analytics, data scientist, data scientists, data science, data mining, data driven | | ~ data-analyse, data, analyse
| databases linked, link databases, linking databases, linking files, linked files, combining data, combine data, combining files, match data, matching data, matching files, file matching, data link, data matching between agencies, share data, sharing data, shares data, shared data, exchanging information, sharing information, share information, information sharing, data transfer, cross-check, cross-checking, compare files, comparing files | | ~ koppeling, gegevensuitwisseling
| my details, personal record, data about me, data on me, data about citizens, citizens data, citizen data, my information, information about me, sensitive personal data, sensitive personal information, use of personal data, data collection, collect personal data, collecting personal data, data storage, kept data, what data | | ~ persoonsgegevens, gegevens
| privately, privacy rights, privacy rules, privacy violation, privacy violations, privacy invasion, invasion of privacy, privacy protection, protect privacy, protecting privacy, protection of privacy, data privacy, eu privacy law | | ~ privacy, avg
| privacy assessment, ai impact assessment, algorithm impact assessment, ethical assessment, unethical, moral, morals, responsible ai, trustworthy ai, ai law, ai regulation, ai rules | | ~ impact assessment, ethiek, ai-verordening
| leak, leaks, leaked, leakage, data leakage, data breaches reported, breach of data, stolen data, lost data, data loss, exposed data, report a data breach, report a data leak | | ~ datalek, datalekmelding
| secured connection, security software, security check, security checks, secure connection, security risk, security risks, information protection, antivirus, firewall, network security, computer virus scan, backup, backups, cyber resilience | | ~ informatiebeveiliging, beveiliging
| bias in algorithms, racist, racial, racial bias, algorithmic bias, algorithmic discrimination, equal chances, equal opportunity, inequality | | ~ bias, discriminatie, eerlijk
| computer decisions, computer decision, decisions by computer, decided by algorithm, decisions made by algorithms, decision by algorithm, robot decides, machine decides, computer says no, without human, no human involved, human check | | ~ geautomatiseerde besluitvorming, menselijke tussenkomst
| decision support, support decisions, decision tool, decision aid tool, advice tool, advisory tool, recommended, recommends, recommend, recommending, suggestion tool | | ~ besluitvorming, advies, beslissing
| flow chart, flowchart, decision trees questionnaire, step by step | | ~ beslisboom
| objections handling, appeal decision, appeal against, challenge a decision, contest a decision, contest a fine, appeal a fine, appeal a parking fine, object to a decision, object to, objection letter, objection letters, objector, objectors, disagree, disagreement, disputes, dispute, objection procedure, house value objection, object to house value | | ~ bezwaar, beroep
| applications handling, application handling, application process, handling applications, assess applications, assessing applications, approve applications, refuse an application | | ~ aanvraag, beoordelen, afwijzing
| regulatory, legislative, acts of parliament, law text, legal text, legal texts, legal framework, decree, legal advice writing | | ~ regels, wetgeving, wet
| case management, case handling, case load, caseload, backlog, backlogs, turnaround, speeding up, quicker, business process, distribute work, distribution of work, work distribution, assign cases, assigning cases, work allocation, dividing work | | ~ afhandeling, werkverdeling, processen
| helped by a computer, digital service, digital services, digital government, online service, online services, online government, self-service, government website, government websites, municipal website, website of the municipality, website accessibility, accessible website, accessible websites, mobile apps, mobile application, smartphone app, application software tool | | ~ digitale dienstverlening, website, app
| software package, software packages, programs, program, programme software, it department, it system, it systems, information technology department, ict systems, server, servers, laptop, laptops, tablet computer, cloud storage, hosting, hosted, interfaces, apis | | ~ software, systeem
| test system, testing phase, test phase, trial run, experimented, prototypes, prototype, innovate, innovating, technological, new technology | | ~ pilot, experiment, technologie
| false accusations, wrongly accused, falsely accused, falsely flagged, wrongly flagged, error rate, errors made, mistaken, wrong, inaccurate, incorrectly, wrongly, correctness, faulty, flaws, flaw, failure, failures, failing, quality check, quality checks, quality monitoring, data errors, data error, error detection, detect errors, detecting errors | | ~ fout, kwaliteit
| deviant, abnormal, abnormalities, unusual, unusual pattern, strange pattern, irregular, discrepancies, discrepancy, differ, different from | | ~ afwijking, verschillen
| duplicate files, duplicate emails, double files, double entries, remove duplicates, removing duplicates, deduplicate, de-duplicate, dedupe | | ~ ontdubbelen
| geolocation, geo-location, location tracing, location detection, locate, located, locating, coordinates, track location, phone location, mobile phone location, location of people, nearby, navigation, gps tracking, gps data | | ~ locatie
| wifi trackers, wifi sensors, phone tracking, tracking phones, track phones, bluetooth tracking, tracking people, track people, follow people, following people, being tracked | | ~ wifi-tracking, volgen
| deep fake, deep fakes, fake photo, fake photos, manipulated images, manipulated photos, fake reviews online, misleading online, disinformation campaigns | | ~ deepfake, nep
| serious games, gamified, playful, quiz, virtual reality, vr, augmented reality | | ~ gamification, serious game
| supplier of software, licences software, software vendor, software supplier, software suppliers, tech company, tech companies, big tech, microsoft, google, amazon, palantir | | ~ leverancier, microsoft
| questions list, question list, digital questionnaire, digital questionnaires, smart questionnaire, dynamic questionnaire | | ~ vragenlijst
| templates letter, template generator, document templates, document generator, generate documents, generating documents, create documents, standard text, standard texts, text blocks | | ~ sjabloon, brieven, document
| reporting obligations, mandatory reporting, report generator, monthly report, yearly report, progress report, reporting system | | ~ rapportage, jaarverslag
| chain partners, cooperate, cooperating, collaborate, collaborating, working together, work together, jointly | | ~ samenwerking
| assets management, asset management, maintenance planning, predictive maintenance, maintenance prediction, plan maintenance, planning maintenance, maintenance schedule, maintain equipment, equipment failure, machine failure, breakdown prediction, replacement of equipment, when to replace, replace, replacement, replacing, replaced | | ~ onderhoud, vervanging
| fleet management, fleet of cars, company vehicles, vehicle fleet, service vehicles | | ~ wagenpark
| biometric check, biometric verification, biometrical, iris, palm | | ~ biometrie
| face compared, match my face, check my face, face check | | ~ gezichtsvergelijking
| phrasing | | ~ tekst
| spreadsheet, spreadsheets, excel sheet, excel sheets | | ~ excel, gegevens
| database search, search in a database, registers linked, base registers | | ~ database, register
| intermediary, intermediaries | | ~ tussenpersoon
| network analysis, networks, social network analysis, web of connections | | ~ netwerkanalyse, netwerk
| spatial, spatially, map layers, geography | | ~ geografisch
| cluster of cases, similarity, similarities, resemble, resembling | | ~ vergelijkbaar, clusteren
| marks files | | ~ markeren, signalering
| black box, opaque, understand the algorithm, how the algorithm works | | ~ uitleg, transparant
| dataset quality, data cleaning, clean data, cleaning data, data entry errors, typo, typos | | ~ datakwaliteit
| human error, human mistake, humans check | | ~ menselijke tussenkomst
| dictionary, dictionaries, glossary, terminology, terms used | | ~ begrippen
| privacy officer, data protection officer, privacy lawyer | | ~ privacy
| email address, email addresses | | ~ e-mail
| decrypted, decrypt, cipher | | ~ versleutelen
| webcam, webcams, cam, cams, lens, film camera | | ~ camera
| mobile data, sim card, sim cards, handset, handsets | | ~ telefoon
| copier, printers, printer, printing, printed | | ~ printen, document
| keyboard, touchscreen, screens, display, displays | | ~ scherm, computer
| virtual meeting, online meeting, online meetings, video call, video calls, teams meeting, teams meetings | | ~ vergadering
| agenda, agendas, diary planning | | ~ agenda, planning
| todo, tasks list, work list, inboxes | | ~ werkvoorraad
| obstacle, hurdles | | ~ knelpunt
| trustworthiness of algorithms, algorithm register, register of algorithms, algorithmic, algorithm audit | | ~ algoritme
| copying, copied, copies, copy | | ~ kopie
| voice, voices, spoken | | ~ spraak
| hear recordings, sound recording, sound recordings, tape, tapes, taped | | ~ geluidsopname, spraak
| article writing, blog writing, content creation, web content, web editor, web editors, copywriter, copywriting | | ~ contentredacteuren, tekst
| brainstorm, brainstorming, ideas | | ~ ideeën
| social listening tool, reputation, reputational | | ~ mediamonitoring
| research papers, literature, literature review, systematic review, reference list | | ~ literatuur, onderzoek
| expertise, know-how | | ~ kennis
| plugin, plug-in, add-on, widget, toolbar | | ~ software
| chatting with the municipality, chat window, messenger | | ~ livechat, chatbot
| privacy sensitive data, sensitive data in documents, blacking out data, blacking out privacy, blacked-out text, document redaction, redaction of documents, redacting personal data, de-identify documents, hide names in documents | | ~ anonimiseren, anonimiseringssoftware, lakken
| recognising names, detecting names, finding names in text, names in text, names in descriptions, recognising personal data, detecting personal data | | ~ persoonsgegevens herkennen, namen herkennen, namen
| public records, official archives, old documents, old manuscripts, handwritten documents, old handwriting, reading handwriting | | ~ handgeschreven, transcriptie, handschrift, tekstherkenning
| boring work, manual work, manual processing, robot process automation, automation of work | | ~ rpa, repeterende werkzaamheden, administratieve werkzaamheden
| safe ai chatbot, safe chatbot, secure chatbot, safe ai, secure ai, own ai chatbot, internal ai assistant, internal chatbot, ai assistant for staff, ai assistant for employees, ai assistant for civil servants, ai for civil servants, ai tool for employees, ai writing assistant, own chatgpt, open source ai | | ~ safegpt, govchat, generatieve ai, ai-assistent
| ai helper, office ai, ai in the office, ai for office work, trial with ai, ai trial, ai pilot, pilot with ai, ai experiment, experiment with ai, productivity of employees | | ~ copilot, ai-assistent, generatieve ai
| plain language texts, easy language, clear language, writing clearly, writing simply, clear writing, simple texts, plain writing, understandable letters, writing plain language, readable letters, readable texts, rewriting letters, language level | | ~ begrijpelijke taal, duidelijke teksten, taalniveau
| website in other languages, website in another language, translation of the website, website translation, multilingual, other languages, foreign languages | | ~ vertaling website, vertalen, anderstaligen
| translation of documents, translator tool | | ~ vertalen, vertaling, deepl
| site search, search on the website, smart search | | ~ zoekmachine, zoekfunctie, zoekresultaten
| city website, council website, website of the council, town website | | ~ gemeentelijke website, website
| searching documents, searching through documents, searching through files, searching rules, search policies, searching regulations, searching a knowledge base | | ~ zoeken in documenten, kennisbank, zoekfunctionaliteit
| common topics, frequent topics, recurring topics, topics in complaints, topics of letters, what people ask about most | | ~ veel voorkomende onderwerpen
| qualitative research, interviews analysis, analysing interviews, analysis of interviews, open answers, open-ended answers | | ~ kwalitatieve analyse, atlas.ti, interviews
| visualising data, steering information | | ~ visualisaties, power bi, dashboard
| spam mail, cyber attack, network attack, suspicious logins | | ~ beveiliging, cyber, monitoring
| sensitive email warning, warning before sending email, warning before sending, email warning, encrypted mail | | ~ beveiligd mailen, veilig mailen, zivver
| messages on social media, online reactions | | ~ sociale media, mediamonitoring, coosto
| crisis exercise, crisis training, crisis tutorial, emergency training, disaster training | | ~ crisis, crisisbeheersing
| centre | | ~ centrum
| weather prediction, forecast of the weather | | ~ weersverwachting, weer
| provenance, originate | | ~ herkomst, oorsprong
| incoming | | ~ binnenkomende, inkomende
| dunning, dunning letters | | ~ herinnering, incasso
| origin of goods, product origin | | ~ herkomst en oorsprong van goederen, oorsprong
| smart glasses, glasses for the blind | | ~ slimme bril
| grass, lawn, lawns | | ~ gras, maaien, grasland
| evening, evenings | | ~ avond
| translate letters for immigrants, app that translates, translates texts | | ~ vertalen, deepl, vertaling
| read my email, emails read, scanning emails, email scanning | | ~ e-mail, zivver
| typing personal data into a chatbot, personal data in chatgpt, safe to use chatgpt, safe to use a chatbot, private data in ai | | ~ safegpt, generatieve ai, chatbot
| robot pays, robots pay, pays bills automatically, automatic payment of bills, automatic invoice processing | | ~ facturen, rpa
| virtual assistant of the municipality, virtual assistant of the council, virtual city assistant, ask the municipality online, chat with the council, chat robot | | ~ virtuele assistent, chatbot, gem
| sustainability monitor, sustainable development goals, sustainability goals, sustainability score | | ~ duurzaamheidsmonitor, duurzaamheid
| accessible documents, accessible pdf, accessible pdf documents, pdf accessibility, readable pdf, convert pdf documents | | ~ nldoc, toegankelijke documenten, pdf
| sharing drawings in 3d, 3d objects, drawings to 3d | | ~ 3d-objecten, 3d
| standardise spreadsheets | | ~ excel
`;
