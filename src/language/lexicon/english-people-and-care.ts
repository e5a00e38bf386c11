/** How English speakers name people, health, care, school and contact with public bodies, and what that is in Dutch, one a line. */
export const englishPeopleAndCare: string = `
| surgeon, surgeons, medical doctor, medical doctors, family doctor, medical specialist, medical specialists, medic, clinicians | | ~ arts, artsen, medisch
| hospital costs, hospital prices, operation in hospital, specialist care, medical specialist care, patient records, medical data, emergency department, emergency ward, diagnosed, triage | | ~ ziekenhuis, medisch-specialistische zorg, medische, patiënt
| healthcare costs, health care costs, care costs, healthcare spending, medical costs, healthcare budget, healthcare prices, care prices, care rates, healthcare inspection, healthcare inspectorate, healthcare system, healthcare institutions | | ~ zorg, zorgkosten
| unhealthy, health service, health services, wellness, lifestyle, obesity, overweight, smokers, health survey | | ~ gezondheid, ggd
| chronic disease, chronic illness, tumour, tumor, diabetes, heart disease, heart attack, stroke, infectious, contagion, viruses, bacteria, outbreak, outbreaks, flu, influenza, measles, tuberculosis | | ~ ziekte, infectieziekten
| prescription, prescriptions, side effects, drug safety, opioids, opiates, painkillers, blood pressure | | ~ geneesmiddelen, medicijnen
| animal doctor | | ~ dierenarts, diergeneesmiddelen
| mentally ill, mental disorder, mental disorders, psychiatry, psychiatric, psychiatrist, psychological, psychology, psychosis, psychotic, anxiety, stressed, trauma, traumatic, suicidal, self-harm, disturbed person, disturbed people, therapist, therapists | | ~ ggz, psychische, psychosociale
| autistic, learning difficulties, low intelligence, intellectually disabled, mental handicap, cognitive, cognitive disability | | ~ verstandelijke beperking, scil
| care needs, care requirement, need for support, support needs, care requests, care request, care demand, demand for care, demand for healthcare, future care, predict care, predicting care, care planning, care plan, care plans, intensity of care, level of care, residential care, placement in a care home | | ~ indicatie, zorgprofiel, zorgvraag
| old peoples home, retirement home, elderly home, elderly homes, elderly people, older adults, aged, aging, ageing population, care for the elderly, senior care, elder care | | ~ verpleeghuis, ouderen
| care for a family member, caring for relatives, caring for a relative, caring for parents, looking after my mother, unpaid carers, unpaid care, carers allowance, appreciation for carers | | ~ mantelzorg
| home helper, household assistance, domestic support, cleaning help, support at home, help around the house, walking aid, stair lift, home adaptation, home adaptations, day care for elderly, day activities, social support application | | ~ wmo, huishoudelijke hulp
| caregiver organisations, care company, care companies, dishonest care provider, fraudulent care, fraud by care providers, unreliable care providers, care declarations, healthcare claims, medical claims, care invoices, false claims in healthcare | | ~ zorgaanbieder, zorgfraude
| medical license, medical registration, doctor registration, professional register, reregistration, re-registration, health professionals, healthcare professionals, healthcare workers, health workers, care worker, care workers | | ~ big, herregistratie, verpleegkundige
| social care, community team, social district team, social help, community care, social domain data, welfare work, intake conversation | | ~ wmo, wijkteam, intake
| youth care services, youth welfare, child welfare, child care system, child protection services, family services, parenting support, family help, troubled child, troubled children, troubled youth, youth with problems, vulnerable children, vulnerable child, children at risk, child at risk, child safety, abused children, neglected child, child neglect, foster homes, taken away from parents, children removed from home | | ~ jeugdzorg, jeugdhulp
| teen, teens, teenage, youngsters, youngster, juvenile, juveniles, babies, pupils at risk | | ~ jongeren, kinderen
| juvenile delinquents, juvenile delinquent, juvenile delinquency, youth offender, youth offenders, juvenile justice system, youth probation, juvenile prison, juvenile detention, juvenile criminal law, young suspects | | ~ jeugdstrafrecht, jeugdreclassering
| babysitter, childminder, pre-school, early childhood education, preschool education | | ~ kinderopvang, voorschoolse educatie
| grammar school, educational, educate, educated | | ~ onderwijs, school
| admission to school, getting into school, school lottery, school placement, school registration, enrol at school, enroll, choose a school, choosing a school, school selection, finding a school, allocation of school places, school allocation, assign pupils, assigning students to schools | | ~ schoolkeuze, toelating, plaatsing
| schoolchildren, school children, school child, school kids, students in school, undergraduates, undergraduate, classmates | | ~ leerling, student
| drop-out, absent pupils, absence at school, school attendance officer, absenteeism at school | | ~ leerplicht, schoolverzuim, voortijdig schoolverlaten
| tests at school, test scores, school results, marks at school, school grades, final exam, final exams, online exam, online exams, cheating at exams, plagiarism, degree, degrees | | ~ examen, diploma
| inspect schools, weak schools, weak school, quality of education, education quality, quality of schools, school supervision | | ~ onderwijstoezicht, onderwijsinspectie
| colleges, academic, academics, professor, professors, phd, scientific research, research funding, research proposals, research proposal | | ~ universiteit, wetenschappelijk onderzoek, hogeschool
| students living at home, grant for students living away, housing allowance students, student grant fraud, fraud with student grants, student allowance | | ~ studiefinanciering, uitwonende
| repay student loan, repay student debt, repaying student debt, repayment of student loan, paying off student loan | | ~ studieschuld, terugbetalen
| interns, trainees, apprentice, apprentices | | ~ stage
| adult education, language course, language courses, dutch lessons, dutch lesson, learn dutch, learning dutch, dutch classes, language level test, literacy, illiteracy, people who cannot read, reading difficulties, reading problems, dyslexic | | ~ taal, laaggeletterd, voorlezen
| librarian, reading books, book search, library catalogue, book recommendations, journals, journal articles | | ~ bibliotheek, boek
| museums visit, sculpture, gallery, exhibition, exhibitions, arts and culture, art collection, culture sector, cultural sector, cultural subsidies, films, cinema, performing arts, musicians | | ~ museum, kunst, cultuur
| historical documents, history archive, old archive, old archives, old records, historical records, archives search, archivist, archivists, archive search, old letters, old texts, ancient documents, ancestor search, family research, slavery archives, colonial archives, war archives | | ~ archief, archieven, handschriftherkenning
| relatives contact, dad, mum, mom, parenthood, grandma, grandpa, family members, family member, kin | | ~ gezin, familie, ouders
| personal situation, home situation, living situation, single person household, cohabitants, flatmates sharing, share a house, shared household, sharing a house, sharing costs, cost-sharing | | ~ leefsituatie, samenwonen, kostendelers
| female, females, male, males, lgbt, gay, gays, transgender, gender equality, ethnic, ethnic minority, ethnic minorities, minorities, minority, skin colour, skin color, black people, muslims, religious | | ~ vrouw, discriminatie, afkomst
| vulnerable citizens, vulnerable families, people in need, underprivileged, vulnerable residents | | ~ kwetsbaar, kwetsbare
| local people, townspeople, villager, villagers, population growth forecast, demographic, demographics, population prediction, population statistics, census, inhabitants forecast | | ~ inwoners, bevolking, bevolkingsprognosemodel
| visually impaired people, deafness, hearing impairment, hearing loss, impaired, audio version, listen to text, listen to texts, website reading aloud, have a website read aloud, reads text aloud, text reader, web reader, spoken text, speech software, reading software, audio reading | | ~ visueel, voorleessoftware
| alcoholism, alcoholic, alcoholics, drug addicts, drug addict, addiction care, rehab | | ~ verslaving
| sick children, unwell, ill people, ill person, injured, injuries, injury, wounded, wounds, casualty, casualties, fall accidents, head trauma | | ~ ziek, letsel
| eating, hunger, hungry, meal, meals, nutrition, diet, school meals | | ~ voedsel, voedselbank
| safe sex, sexual health, sexually transmitted, sexually transmitted infection, sexually transmitted infections, sti, stis, std test, sti test, sexual risk, unprotected sex | | ~ soa, seksueel risicogedrag
| moved, moving house notice, moved away, relocate, relocating, emigrants, people who move often, frequent movers, address change, address changes, incorrect address, false address, false addresses, unregistered residents | | ~ verhuizing, adres, adreskwaliteit
| seaman, seamen, ship crew, crew, crew members, mariners, maritime, maritime workers | | ~ zeevarende
| appointments online, schedule an appointment, scheduling appointments, appointment planning, reservation, reservations, reserve a room, room booking, desk booking, meeting room, meeting rooms | | ~ afspraak, reserveren
| waiting line, waiting lines, long wait | | ~ wachttijd, drukte
| callers, telephone queue, phone line, phone lines, voicemail, answering machine, phone menu, hotline, telephone service, recorded calls, call recording, call recordings, telephone conversation, telephone conversations | | ~ telefoon, klantcontact, voicebot
| customers questions, customer questions, questions from citizens, citizens questions, citizen questions, answer questions, answering questions, question answering, answers to questions, faq, frequently asked questions, customer enquiry, customer enquiries, customer query, customer queries, service to citizens, customer assistance, customer care, customer helpdesk, helpdesk questions | | ~ vraag, beantwoorden, klantcontact
| complaints handling, complaints procedure, complaint handling, file a complaint, filing a complaint, submit a complaint, make a complaint, dissatisfaction, dissatisfied, unhappy with the service | | ~ klacht
| letters from the government, government letter, government letters, official letter, official letters, letter from the municipality, municipal letters, letters from the municipality, letter writing, draft letters, drafting letters, draft letter, letter drafting, generate letters, generating letters, automatic letters, answering letters, answer letters, reply letters | | ~ brief, brieven
| posts, postal, post office, postal service, mailbox, postbox, mailman, parcel delivery, mail delivery, undeliverable mail, undeliverable letters, returned mail, returned letters, physical mail, paper mail, incoming letters, scanning mail, scan mail, mail scanning, sort mail, sorting mail | | ~ post, inkomende post
| send email, send emails, sending emails, sending email, email messages, inbox, mailboxes, incoming emails, sort emails, sorting emails, email sorting, email classification, answer emails, answering emails, reply to emails, email assistant | | ~ e-mail
| secured email, safe mailing, safe mail, mail encryption, email encryption, protected email, sensitive email, sensitive emails, email leak, wrong email address, email to the wrong person, emailed the wrong person, email mistakes, send documents securely, sending files securely, secure file transfer, secure sending, send securely | | ~ veilig mailen, beveiligd mailen
| remind me, notification service, notify people, notices, text messages from the government, sms reminder, text reminder | | ~ herinnering, attenderen, waarschuwing
| moving having a child, personal advice, personalised, personalized, personalised service, tailored advice, tailor-made, custom-made, personal approach | | ~ persoonlijk, maatwerk
| social media posts, social media messages, social networks monitoring, tweets, facebook posts, facebook page, online messages, online discussion, monitoring social media, monitor social media, news articles, online news, web monitoring, media coverage, media analysis, public sentiment, opinion mining, online sentiment, twitter messages | | ~ sociale media, mediamonitoring
| journalism, reporters, reporter, press officer, press office, communication department, communications department, communication advisers | | ~ communicatie, persbericht
| childhood, infants care, boy, teenagers problems | | ~ kinderen, jeugdhulp
| orphaned, adopted, adoption, adoptive, surrogacy | | ~ adoptie, kind
| motherhood, fatherhood, stepfather, stepmother, in-laws | | ~ ouders
| midwives, birth care, giving birth | | ~ zwangerschap, geboorte
| bereavement, mourning, grieving | | ~ overlijden
| bandage, wound, broken leg, fracture, fractures, operation, operated, operating room | | ~ ziekenhuis
| paralysed, paralyzed, amputee, mobility problems | | ~ beperking
| body, bodies, weight | | ~ lichaam, gezondheid
| nurse shortage, caretaker, caretakers, helpers | | ~ verzorging, zorg
| optician, dental, physiotherapist, physiotherapy, podiatrist | | ~ zorgverlener
| emergency doctor, out-of-hours, acute care, acute | | ~ acute zorg
| insane, madness, deranged, schizophrenia, bipolar, personality disorder, disorder, disorders, behavioural disorder | | ~ psychische stoornis
| screening tool, screened, screening test, mental screening, screening of youths | | ~ screening
| social security office, benefit office, job centre, job center, jobcentre | | ~ uwv, sociale dienst
| household help application, apply for home help, apply for a wheelchair, apply for care | | ~ wmo, aanvraag
| schoolyard, school building | | ~ school
| teacher shortage, headmaster, school principal, instructors, instructor | | ~ leraar, onderwijs
| pupil counts, student numbers, student forecast, expected number of pupils | | ~ leerlingen, referentieraming
| homework help, textbook, textbooks, learning material, learning materials | | ~ leren, onderwijs
| bursaries, educational grants | | ~ studiefinanciering
| read aloud website, read out loud, reads out loud, read out, read to me, out loud, aloud, loud | | ~ voorlezen
| eyesight problems, colour blind, color blind, colour blindness | | ~ visueel
| elders, old man, frail, frailty | | ~ ouderen
| swimmer, swimmers, runner, runners, athlete, athletes | | ~ sport
| dancing, dance, dancers, singer, choir, orchestra, cinema tickets, painter, sculptor | | ~ cultuur
| manuscript, manuscripts, diaries, parchment, letter archive, will archive | | ~ archief, handschriftherkenning
| polite, greeting, greetings, dear madam | | ~ aanschrijfnaam
| reception desk, receptionist, kiosk, kiosks | | ~ balie
| closing time, closed today, when is the town hall open | | ~ openingstijden
| complainant, complainants, dissatisfied customers | | ~ klacht
| citizens letter, citizens letters, writing to the municipality | | ~ brief
| stranger, strangers, intruder, intruders, visitor registration | | ~ bezoekers
| newspaper articles, magazine articles, articles, article, blog, blogs | | ~ nieuws, media
| tweets about, posts online, online comments, comments, comment | | ~ sociale media, reacties
| nursing home care, care in a nursing home, institutional care, elderly care, care for elderly people, care of old people | | ~ langdurige zorg, wlz, zorgprofiel
| spending on long-term care, budget for long-term care, care budget forecast, care spending, spending on care, health spending, health care spending forecast | | ~ budgettair kader langdurige zorg, zorguitgaven, zorgkosten
| help at home, stairlift, social support services, demand for home help | | ~ wmo, maatschappelijke ondersteuning
| toddlers health, health of toddlers, health of babies, health of children, health of young children, child health centre, infant welfare, child health care, youth health care, youth healthcare, growth of children | | ~ jeugdgezondheidszorg
| pre-school education, nursery school, playgroup, toddlers with a language delay | | ~ voorschoolse educatie
| youth care demand, demand for youth care, youth care forecast, forecast of youth care, youth care costs | | ~ prognosemodel jeugdzorg, voorspelmodel jeugdhulp, jeugdzorg
| new healthcare providers, new care providers, starting care providers, start-up care provider | | ~ nieuwe zorgaanbieders, zorgaanbieders
| claims data, declared care, care claims, hospital claims, insurance claims data, benchmark of hospitals, benchmark of care providers, comparing hospitals | | ~ declaratiegegevens, zorgaanbieders
| doctors register, register of doctors, registration of doctors, registration of nurses, re-registration of doctors, healthcare professionals register, nurses and doctors registration, registered nurse | | ~ big herregistratie, big-register
| iq test, intelligence test, mentally disabled | | ~ licht verstandelijke beperking, verstandelijke beperking
| psychiatric problems, psychiatric disorder, mental health screening, mental healthcare, mental health of residents, psychological problems | | ~ psychische stoornissen, ggz, psychosociale gezondheid
| missing person photo, searching for missing people | | ~ vermiste personen, vermist
| blind people, poor eyesight, vision impairment, sight loss, visual handicap, visually handicapped | | ~ slechtzienden, visuele beperking, slimme bril
| reading the website aloud, read the page aloud, text read aloud, reads the website, website reader, page reader | | ~ voorlezen, voorleessoftware, readspeaker
| alimony after divorce, spousal support, maintenance after divorce, spousal maintenance, ex-partner pays | | ~ alimentatie, onderhoudsplichtigen
| child custody, parental custody, who has custody | | ~ gezag
| people at an address, number of people at an address, people living at an address, number of people living at an address, residents at an address, how many people live at an address, occupants of an address | | ~ bewoners op adres, aantal bewoners, bewoning
| salutation, how to address someone, addressing someone in a letter, how to address people in letters, name in a letter, title in letters, married name, use of surname | | ~ aanhef, aanschrijfwijze, naamgebruik
| wrongly registered, registered at the wrong address, suspicious address, house visit, re-registration at an address | | ~ adreskwaliteit, adresonderzoek, risicoadressen
| reporting a move, reporting a change of address, moving to a new address, house move, i am moving, moved to another city, notify of moving | | ~ verhuizing, verhuisaangifte, adreswijziging
| civil affairs desk, civil registry services, civil registry online services, resident services, population affairs, town hall services, online town hall services, services of the town hall | | ~ burgerzaken, e-diensten burgerzaken
| facial scan, lookalike fraud | | ~ gezichtsvergelijking, gezichtsbeeldvergelijking
| checking identity, identity documents check, check of documents, checking passports | | ~ identiteitsvaststelling, verificatie identiteit, documentcheck
| register as a resident, registration of new residents, registering new residents, new residents, new arrivals, newly arrived, first registration, register in the netherlands, registration of foreigners | | ~ eerste inschrijving, rni, inschrijving brp
| passport photograph, photo on my passport, photo for driving licence, driving licence photo, signature on driving licence | | ~ pasfoto, pasfoto en handtekening
| short stay schengen visa, tourist visa | | ~ visum kort verblijf, visumaanvraag, visum
| rejected asylum seeker, refused asylum, failed asylum seeker, return to country of origin, return to own country, go back to his own country, deported, expelled from the country | | ~ terugkeer, vreemdelingen, kansrijkheid
| asylum file, asylum cases, similar asylum cases, asylum request | | ~ asielaanvragen, asiel, case matcher
| asylum seekers fingerprints, fingerprints of asylum seekers, fingerprints of foreigners, fingerprints of migrants, fingerprint check | | ~ vingerafdrukken, biometrische identificatie
| school places, primary school admission, school enrolment, enrolment at a primary school, admission to primary school | | ~ aanmeldbeleid basisscholen
| school absenteeism | | ~ leerplichtambtenaren, leerplicht, verzuimmeldingen
| number of pupils, pupil numbers, number of students, forecast of pupils, pupil forecast, how many pupils, how many students, student population, school population | | ~ referentieraming, leerlingen
| school quality, exam results, school performance, performance of schools, school inspection | | ~ onderwijsresultaten, kwaliteit van het onderwijs, inspectie van het onderwijs
| university fees, statutory tuition fee | | ~ collegegeld
| population, population size | | ~ bevolking, inwoners
| school choice, choice of school, admission policy | | ~ aanmeldbeleid basisscholen, aanmeldbeleid
| dropping out of school, leave school early | | ~ voortijdig schoolverlaten, leerplicht, verzuim
| language delay, language disadvantage, cannot read well, trouble reading | | ~ laaggeletterden, moeite met lezen, voorlezen
| personal budget for care, care budget fraud, fraud in care | | ~ pgb, zorgfraude, zorgaanbieders
| refugee placement, placing refugees, placement of refugees, refugees matched to a town, refugee housing, allocation of refugees, asylum status holders | | ~ geomatch, statushouders, huisvesting
| live with someone, living with a partner, household members | | ~ samenwonen, kostendeler, samenwoners
| informal carer, reward for carers | | ~ mantelzorg, mantelzorgwaardering
| child abuse signals, signs of child abuse | | ~ huiselijk geweld, kindermishandeling
| consciousness, unconscious, level of consciousness, head injury | | ~ bewustzijn, glasgow coma
| risk signals in care, risk signals of care providers, health care inspection, health care inspectorate, inspection of hospitals, inspection of care providers | | ~ igj, toezicht zorgaanbieders, risico-signaleringssyteem
| sexual risk behaviour, sexually transmitted diseases, std | | ~ seksueel, infectie
| move house often, moving very often, many moves, frequent moving | | ~ veelverhuizers, adresonderzoek
| undelivered letters, mail returned, letters returned | | ~ onbestelbaar retour, onbestelbaar
| first settlement, first time in the netherlands, coming to live in the netherlands, moving to the netherlands, settle in the netherlands | | ~ eerste vestiging, rni
| speech bias, language bias, bias in language, discriminating words, discriminatory language, biased language | | ~ bias, taal
| single parent, single parents, single mother, single mothers, single father, lone parent, lone parents | | ~ alleenstaande, alleenstaande-uitkering
| official letters easier to read, letters easier to read, easier to read, hard to read letters, rewrite letters | | ~ begrijpelijke taal, duidelijke teksten
`;
