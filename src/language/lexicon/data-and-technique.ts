/** Concepts of data, computers and techniques, one a line. */
export const dataAndTechnique: string = `
algoritme, algoritmes, rekenmodel | algorithm, algorithms | algoritme | ~ model, ai
ai, kunstmatige intelligentie, artificiële intelligentie | artificial intelligence | keunstmjittige yntelliginsje | ~ zelflerend, generatieve ai
generatieve ai, genai, generatieve kunstmatige intelligentie | generative ai, gen ai | generative ai | ~ taalmodel, copilot
taalmodel, taalmodellen, llm, groot taalmodel | language model, large language model, llms | taalmodel | ~ chatgpt, generatieve ai
chatgpt, gpt | | | ~ taalmodel, copilot, generatieve ai
copilot, ai-assistent, schrijfassistent | ai assistant, writing assistant | | ~ generatieve ai, chatgpt
zelflerend, machine learning, machinelearning, zelflerend algoritme, lerend algoritme | self-learning, deep learning | selslearend | ~ ai, neuraal netwerk
neuraal netwerk, neurale netwerken | neural network, neural networks | neuraal netwurk | ~ zelflerend
beslisboom, beslisbomen, keuzeboom, random forest, gradient boosting | decision tree, decision trees | beslútbeam | ~ beslisregels
beslisregels, bedrijfsregels, business rules, rekenregels, vaste regels, businesslogica, regelgebaseerd | decision rules, rule-based, business logic, fixed rules | beslútregels | ~ beslisboom
regressie, logistische regressie, lineaire regressie, statistisch model | regression, logistic regression, statistical model | regresje | ~ statistiek
statistiek, statistieken, cijfers | statistics, statistical, figures | statistyk | ~ onderzoek
model, modellen, modelleren, modellering | model, modelling, modeling | model | ~ algoritme
simulatie, microsimulatie, simuleren, doorrekenen, doorrekening | simulation, microsimulation, simulate | simulaasje | ~ model
training, trainen, getraind, trainingsdata, trainingsgegevens | training data, trained | training | ~ zelflerend
voorspelmodel, prognosemodel, voorspellend model, ramingsmodel | prediction model, predictive model, forecasting model | foarsismodel | ~ voorspellen
risicomodel, risicomodellen | risk model | risikomodel | ~ risicoprofiel, risicoscore
risicoprofiel, risicoprofielen, profilering, profileren, profiel | risk profile, profile | risikoprofyl, profilearring | ~ risicomodel, discriminatie
risicoscore, risicoscores, score, risicoclassificatie | risk score, scoring, risk rating | risikoskoare | ~ risicoprofiel
risicoselectie, risicogericht, risicogestuurd, risicogericht toezicht | risk selection, risk-based, risk-based supervision | risikoseleksje | ~ selecteren, risicoprofiel
risico, risico's | risk, risks | risiko | ~ risicoanalyse
risicoanalyse, risico-inschatting, risicobeoordeling, risicotaxatie, risicoscan | risk assessment, risk analysis | risikoanalyze | ~ risico
risicobeheer, risicomanagement | risk management | risikobehear | ~ risico
steekproef, steekproeven, aselect, willekeurig | sample, random sample, random check, spot check, random | stekproef | ~ controle
signaal, signalen, signaalmodel, signalering, signaleren | signal, signals, alert, signalling, flagging | sinjaal, sinjalearje | ~ detecteren
indicator, indicatoren | indicators | yndikator | ~ kenmerk
variabele, variabelen, kenmerk, kenmerken | variable, variables, characteristic, feature, features | skaaimerk | ~ indicator
criterium, criteria, maatstaf | criterion | kritearium | ~ voorwaarde
vooringenomenheid, bias, vertekening | biased, prejudice | foaryngenommenens | ~ discriminatie
gegevens, data, dataset, datasets | dataset, information records | gegevens | ~ informatie
informatie, inlichtingen | information, info | ynformaasje | ~ gegevens
persoonsgegevens, persoonlijke gegevens, privégegevens, persoonlijke informatie, privacygevoelige informatie, privacygegevens | personal data, personal information, private information, privacy-sensitive information | persoansgegevens | ~ gegevens, privacy
bijzondere persoonsgegevens, gevoelige gegevens, gevoelige informatie | special categories of personal data, sensitive data, sensitive information | bysûndere persoansgegevens | ~ persoonsgegevens
vertrouwelijk, vertrouwelijke informatie, geheim, geheimhouding | confidential, secret, confidentiality | fertroulik | ~ privacy
anonimiseren, anonimisering, zwartlakken, weglakken, onleesbaar maken, zwart maken, zwartmaken, lakken, maskeren | anonymise, anonymize, anonymisation, anonymization, redact, redaction, black out, blackout, mask personal data | anonimisearje | ~ pseudonimiseren, blurren
anonimiseringssoftware, anonimiseringstool, anonimiseersoftware, lakprogramma, laktool, datamask, octobox | redaction software, redaction tool, anonymisation software, anonymization software, anonymisation tool | anonimisearringssoftware | ~ anonimiseren, woo
pseudonimiseren, pseudonimisering | pseudonymise, pseudonymize, pseudonymisation | pseudonimisearje | ~ anonimiseren
blurren, blurring, vervagen, wazig maken, gezichten onherkenbaar maken | blur, blur faces, face blurring | ferfaagje | ~ anonimiseren, camerabeelden
anoniem | anonymous, anonymously | anonym | ~ anonimiseren
versleutelen, versleuteling, encryptie, versleuteld | encryption, encrypt, encrypted | fersiferje | ~ informatiebeveiliging
tweefactorauthenticatie, tweestapsverificatie, 2fa | two-factor authentication, two-step verification, multi-factor authentication | | ~ inloggen
informatiebeveiliging, cyberveiligheid, cybersecurity, digitale veiligheid, beveiliging van gegevens | information security, cyber security, data security | ynformaasjefeiligens | ~ datalek
beveiligen, beveiligd, beveiliging, beveiligingsmaatregel, beveiligingsmaatregelen | security measure, secured, secure | befeilige | ~ veilig
datalek, datalekken, gelekte gegevens, lekken van gegevens | data breach, data leak, data leaks | datalek | ~ informatiebeveiliging
logging, logbestand, loggegevens, vastleggen van gebruik | log file, audit trail | | ~ informatiebeveiliging
gegevensbescherming, bescherming van gegevens, databescherming | data protection | gegevensbeskerming | ~ privacy, avg
gegevensverwerking, verwerking van gegevens, verwerking, verwerken, gegevens verwerken | data processing, processing of data, process data | gegevensferwurking | ~ persoonsgegevens
verwerkingsregister, gegevensregister verwerkingsactiviteiten, verwerkingsactiviteiten | register of processing, records of processing activities, processing register | ferwurkingsregister | ~ avg
gegevensuitwisseling, gegevens delen, uitwisselen, koppelen van gegevens, gegevenskoppeling, bestandskoppeling | data exchange, data sharing, data linkage, linking data | gegevensútwikseling | ~ gegevens
koppeling, koppelen, api, koppelpunt | interface between systems, application programming interface | keppeling | ~ gegevensuitwisseling
databank, database, gegevensbank | databases, data bank | databank | ~ gegevens
datakwaliteit, kwaliteit van gegevens, gegevenskwaliteit | data quality | datakwaliteit | ~ kwaliteit
open data, overheidsdata | government data, public sector data | iepen data | ~ gegevens
bron, bronnen, gegevensbron, databron | data source, data sources | boarne | ~ gegevens
analyse, analyseren, data-analyse, ontleden | analysis, analyse, analyze, data analysis, analytics | analyze | ~ onderzoek
tekstanalyse, tekstherkenning in berichten, tekstmining, natuurlijke taalverwerking, nlp | text analysis, text mining, natural language processing | tekstanalyze | ~ tekst, taalmodel
sentimentanalyse, sentiment, sociale media monitoren, socialmediamonitoring, coosto | sentiment analysis, social media monitoring, social listening | | ~ sociale media
beeldherkenning, beelden herkennen, computervisie, computer vision, objectherkenning, objectdetectie, herkennen van voorwerpen | image recognition, object recognition, object detection, image analysis | byldwerkenning | ~ camera, foto
gezichtsherkenning, herkennen van gezichten, gezichten herkennen | face recognition, recognition of faces | gesichtswerkenning | ~ gezichtsvergelijking, biometrie
gezichtsvergelijking, gezichtsvergelijker, gezichten vergelijken, gezichtsscan, gezichtsbeeldvergelijking, look-alike | face comparison, facial comparison, face matching, face scan, compare faces | gesichtsfergeliking | ~ gezichtsherkenning, paspoort
biometrie, biometrisch, biometrische gegevens, lichaamskenmerken | biometrics, biometric data, biometric | biometry | ~ vingerafdruk, gezichtsherkenning
gezicht, gezichten | face, faces, facial | gesicht | ~ gezichtsherkenning
camera, camera's, videocamera | cameras, video camera | kamera | ~ cameratoezicht, camerabeelden
foto, foto's, afbeelding, afbeeldingen, beeld, beelden, plaatje | photo, photos, image, images, picture, photograph | foto, byld | ~ beeldherkenning
video, video's, filmpje, beeldopname | videos, footage, film clip | fideo | ~ camerabeelden
sensor, sensoren, meetapparaat | sensors, measuring device | sensor | ~ meten
meten, meting, metingen, opmeten | measure, measuring, measurement, measurements | mjitte, mjitting | ~ sensor
spraak naar tekst, spraakherkenning, transcriberen, transcriptie, spraak omzetten in tekst, uittypen, uitschrijven van gesprekken, amberscript | speech to text, transcribe, transcription | spraakwerkenning | ~ notuleren, ondertitelen
notuleren, notulen, verslag van een vergadering, vergaderverslag, verslaglegging, gespreksverslag, automatisch notuleren | minutes, taking minutes, meeting minutes, minutes of a meeting, meeting notes | notulearje | ~ spraak naar tekst, vergadering
ondertitelen, ondertiteling, ondertitels | subtitle, subtitles, subtitling, captions, captioning | ûndertiteling | ~ spraak naar tekst
handschrift, handschriftherkenning, handgeschreven tekst, transkribus | handwriting, handwriting recognition, handwritten text | hânskrift | ~ tekstherkenning, archief
tekstherkenning, ocr, tekst uit scans halen, optische tekenherkenning | optical character recognition, text recognition | tekstwerkenning | ~ scannen
scannen, gescand, inscannen, documentscanner, scanner | scanning, scanned, scanner, document scanner | scanne | ~ document
samenvatten, samenvatting, samenvattingen, inkorten | summarise, summarize, summary, summaries, summarisation, summarization | gearfetsje, gearfetting | ~ taalmodel, tekst
vertalen, vertaling, vertaler, automatisch vertalen, anderstaligen, deepl | translate, translation, translator, machine translation, automatic translation | oersette, oersetting | ~ taal
voorlezen, voorleeshulp, voorleessoftware, voorleesfunctie, leeshulp, tekst naar spraak, readspeaker | read aloud, text to speech, reading aid, screen reader | foarlêze | ~ toegankelijkheid
taal, talen, moedertaal | language, languages | taal | ~ vertalen
tekst, teksten, schrijven, schrijfhulp, tekst schrijven | text, texts, writing, writing aid | tekst, skriuwe | ~ brief
eenvoudige taal, begrijpelijke taal, duidelijke taal, taalniveau b1, begrijpelijk, klare taal, gewone taal | plain language, simple language, easy to read, understandable language | ienfâldige taal | ~ tekst, laaggeletterd
chatbot, chatbots, chatrobot, virtuele assistent, virtueel assistent | chat bot, virtual assistant, digital assistant, conversational agent | chatbot | ~ livechat, klantcontact
livechat, chat, chatten, chatgesprek | live chat, chatting, online chat | petear | ~ chatbot
voicebot, spraakassistent, spraakcomputer, keuzemenu telefoon, telefoonrobot | voice bot, voice assistant, phone robot | | ~ bellen, chatbot
avatar, avatars, digitale persoon | digital human, virtual human | | ~ chatbot
robot, robots, softwarerobot, rpa, robotic process automation, gerobotiseerd | software robot, process automation | robot | ~ automatisch
automatisch, geautomatiseerd, automatiseren, automatisering | automatic, automatically, automated, automate, automation | automatysk | ~ robot
automatisch besluit, geautomatiseerde besluitvorming, automatische besluitvorming, automatische beslissing, computer beslist, besluit door een computer | automated decision, automated decision-making, automatic decision, decided by a computer | automatysk beslút | ~ besluit, menselijke tussenkomst
handmatig, met de hand | manual, manually, by hand | mei de hân | ~ automatisch
zoekmachine, zoekfunctie, zoeksysteem, slim zoeken, zoeken en vinden | search engine, search function, enterprise search | sykmasine | ~ zoeken
aanbeveling, aanbevelingssysteem, suggesties, suggestie | recommendation, recommender system, suggestion, suggestions | oanrekommandaasje | ~ advies
dashboard, dashboards, power bi, cijferoverzicht | dashboards, management information | dashboard | ~ rapportage
rapportage, rapport, rapporteren, verslag | report, reporting, reports | rapport, ferslach | ~ dashboard
visualisatie, grafiek, visueel weergeven, inzichtelijk maken | visualisation, visualization, chart, graph | fisualisaasje | ~ dashboard
geocodering, geocoderen, locatiebepaling, plaatsbepaling, gps | geocoding, positioning, location tracking | | ~ adres, kaart
locatie, locatiegegevens | location, location data, place | lokaasje, plak | ~ kaart
digitale tweeling, digital twin, 3d-model, 3d | digital twins, 3d model | digitale twilling | ~ model, stad
software, computerprogramma, applicatie, app, programma, tool | application software, computer program, mobile app, software tool | software, app | ~ systeem
systeem, systemen, informatiesysteem, computersysteem | system, systems, information system, computer system | systeem | ~ software
computer, computers, ict, automatiseringssysteem | computers, information technology | kompjûter | ~ systeem
technologie, techniek, technisch, technische | technology, technique, technical | technyk, technology | ~ innovatie
broncode, code, open source, opensource, programmacode | source code, open-source software, program code | boarnekoade | ~ software
leverancier, leveranciers, softwareleverancier, aanbieder, aanbieders | supplier, suppliers, vendor, provider | leveransier | ~ inkoop
cloud, clouddienst, online opslag | cloud service, cloud computing | | ~ computer
internet, website, websites, webpagina, webapplicatie, online | web page, web site, webpage, web application | webside | ~ digitaal
digitaal, digitale, elektronisch, elektronische, langs elektronische weg, virtueel, virtuele | digital, electronic, electronically, virtual | digitaal, elektroanysk, firtueel | ~ internet
digitaliseren, digitalisering | digitalisation, digitization, digitise, digitize | digitalisearje | ~ scannen
innovatie, innovatief, vernieuwing | innovation, innovative | ynnovaasje | ~ pilot
pilot, proef, experiment, experimenteren, proefproject, poc, proeftuin | trial, proof of concept, pilot project, experimental | proef, eksperimint | ~ innovatie
nauwkeurigheid, nauwkeurig, accuraat, betrouwbaarheid, betrouwbaar, precisie | accuracy, accurate, reliability, reliable, precision | krektens, betrouber | ~ kwaliteit, fout
fout, fouten, onjuistheid, onjuist, vergissing, foutief | error, errors, mistake, incorrect, inaccuracy | flater | ~ nauwkeurigheid
vals-positief, onterecht aangewezen, vals alarm, vals negatief | false positive, false alarm, false negative | | ~ fout
afwijking, afwijkingen, anomalie, anomaliedetectie, uitschieters, afwijkend patroon, bijzonderheid, bijzonderheden | anomaly, anomalies, anomaly detection, outlier, deviation, irregularity | ôfwiking | ~ patroon
patroon, patronen, patroonherkenning | pattern, patterns, pattern recognition | patroan | ~ analyse
classificatie, classificeren, categoriseren, indelen, rubriceren, labelen, categorie | classification, classify, categorise, categorize, labelling, category | klassifikaasje | ~ sorteren
clusteren, clustering, groeperen | clusters, grouping | | ~ classificatie
optimalisatie, optimaliseren, verbeteren, verbetering | optimisation, optimization, optimise, optimize, improve, improvement | ferbetterje | ~ efficiënt
extractie, gegevens uit documenten halen, informatie-extractie, documenten uitlezen | data extraction, information extraction, extract information | | ~ tekstherkenning
gamification, serious game, spel | gaming, game-based | spul | ~ leren
gebruiker, gebruikers | user, users | brûker | ~ burger
platform, platforms | online platform | platfoarm | ~ software
sms, pushbericht, appbericht, whatsapp, berichtenapp | text message, push notification, messaging app | berjocht | ~ bericht
synthetische data, nepdata, synthetische gegevens | synthetic data, fake data |
deepfake, nepbeeld, nepvideo | fake video, fake image |
desinformatie, nepnieuws | disinformation, fake news, misinformation |
`;
