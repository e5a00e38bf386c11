/** Concepts of health, medicine and hospitals, one a line. */
export const health: string = `
gezondheid, gezond | health, healthy | sûnens | ~ zorg
gezondheidszorg, medische zorg, geneeskunde, medisch | healthcare, health care, medicine as care, medical care, medical | sûnenssoarch | ~ zorg
ziekte, ziektes, ziek, aandoening, klachten van gezondheid | illness, disease, sickness, ill, sick, diseases | sykte, siik | ~ patiënt
ziekenhuis, ziekenhuizen, hospitaal, kliniek | hospital, hospitals, clinic | sikehûs | ~ gezondheidszorg
arts, artsen, dokter, huisarts, huisdokter, specialist | doctor, doctors, physician, general practitioner | dokter | ~ ziekenhuis
tandarts, tandheelkunde, gebit | dentist, dental care | toskedokter
zorgverzekering, ziektekostenverzekering, zorgverzekeraar, zorgverzekeraars, zorgverzekeringswet, zvw | health insurance, health insurer, health care insurance act, health insurance act | soarchfersekering | ~ zorgtoeslag
geneesmiddel, geneesmiddelen, medicijn, medicijnen, medicatie, pillen | medicine, medication, pharmaceutical, pharmaceuticals, medicines | medisyn | ~ apotheek
apotheek, apotheken, apotheker | pharmacy, pharmacist | apteek
medisch hulpmiddel, medische hulpmiddelen, hulpmiddel, hulpmiddelen | medical device, medical devices, assistive device, aid device | helpmiddel | ~ gezondheidszorg
vaccin, vaccinatie, vaccineren, inenting, prik | vaccine, vaccination, vaccinate, jab, immunisation, immunization | faksinaasje | ~ ggd
infectieziekte, infectieziekten, besmetting, virus, epidemie, pandemie | infectious disease, infection, epidemic, pandemic | ynfeksjesykte | ~ corona
ggd, gemeentelijke gezondheidsdienst, consultatiebureau, jeugdgezondheidszorg | municipal health service, public health service, baby clinic, child health clinic | ggd | ~ gezondheid
rivm, rijksinstituut voor volksgezondheid en milieu | institute for public health, national institute for public health and the environment | rivm | ~ gezondheid, milieu
volksgezondheid, publieke gezondheid | public health | folkssûnens | ~ ggd
diagnose, diagnostiek, röntgenfoto, scan van het lichaam, medische beelden | diagnosis, diagnostics, x-ray, medical imaging | diagnoaze | ~ arts
hersenletsel, bewusteloosheid, glasgow coma scale, coma | brain injury, coma scale, unconsciousness | | ~ ambulance
behandeling, behandelen, therapie | treatment, therapy, treat patients | behanneling | ~ arts, operatie
operatie, operaties, chirurgie, opereren | surgery, surgical operation | operaasje | ~ ziekenhuis
bijwerking, bijwerkingen | adverse reaction |
lareb, bijwerkingencentrum | | | ~ bijwerkingen
huisartsenpost, spoedpost | out-of-hours surgery, out-of-hours clinic |
donor, orgaandonatie, orgaandonor, donorregister | organ donation, organ donor, donor register | donor
bloeddonor, bloedbank | blood donor, blood bank |
transplantatie, orgaantransplantatie | organ transplant |
zwanger, zwangerschap, bevalling, verloskundige | pregnant, pregnancy, childbirth, midwife | swier | ~ geboorte
dementie, alzheimer, geheugenverlies | dementia, memory loss | demintens
kanker, bevolkingsonderzoek, kankerscreening | cancer, cancer screening, population screening | kanker
roken, tabak, vapen, e-sigaret, sigaret | smoking, tobacco, vaping, cigarette | smoke | ~ gezondheid
bewegen, sport, sporten, sportclub, sportveld | sport, sports, exercise, sports club, physical activity | sport | ~ gezondheid
concentratieproblemen, concentratieprobleem, adhd, dyslexie, moeite met concentreren | concentration problems, dyslexia, attention deficit | | ~ voorlezen
cak, centraal administratiekantoor | central administration office for healthcare | | ~ eigen bijdrage
ciz, centrum indicatiestelling zorg | care assessment centre, care needs assessment centre | | ~ indicatie
zorgdeclaratie, declaratie, declaraties, declareren | claims for care, expense claim, reimbursement claim | deklaraasje | ~ zorg, zorgfraude
medisch dossier, patiëntgegevens, gezondheidsgegevens, medische gegevens | medical record, medical records, patient data, health data, health records | sûnensgegevens | ~ bijzondere persoonsgegevens
zelfmoord, zelfdoding, suïcide, suïcidepreventie | suicide, suicide prevention | selsdeading
`;
