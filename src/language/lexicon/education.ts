/** Concepts of school, study and science, one a line. */
export const education: string = `
onderwijs | education, schooling | ûnderwiis | ~ school, opleiding
school, scholen | school, schools | skoalle | ~ onderwijs
basisschool, basisonderwijs, lagere school, primair onderwijs | primary school, elementary school, primary education | basisskoalle | ~ school
middelbare school, voortgezet onderwijs, vo | secondary school, high school, secondary education | fuortset ûnderwiis | ~ school
mbo, middelbaar beroepsonderwijs, beroepsonderwijs, roc | vocational education, vocational school, vocational training | beropsûnderwiis | ~ opleiding
hbo, hogeschool, hogescholen | university of applied sciences, higher professional education | hegeskoalle | ~ hoger onderwijs
universiteit, universiteiten, wo, wetenschappelijk onderwijs | university, universities, academic education | universiteit | ~ hoger onderwijs
hoger onderwijs | higher education | heger ûnderwiis | ~ universiteit, hbo
opleiding, opleiden, studie, cursus | training course, course, study programme, study program, degree programme | oplieding | ~ onderwijs
leerling, leerlingen, scholier | pupil, schoolchild, pupils | learling | ~ student
student, studenten, studeren | student, students, studying | studint | ~ leerling, studiefinanciering
leraar, leerkracht, docent, onderwijzer, juf, meester | teacher, schoolteacher, lecturer | learaar, dosint | ~ school
leerplicht, leerplichtig, leerplichtambtenaar, niet naar school gaan | compulsory education, compulsory schooling | learplicht | ~ schoolverzuim, school
schoolverzuim, spijbelen, meerverzuim, verzuim van school, thuiszitter | truancy, school absence, absenteeism, skipping school | skoalfersom | ~ leerplicht
schooluitval, voortijdig schoolverlaten, voortijdig schoolverlater, vsv, zonder diploma | early school leaving, dropout, school dropout, early school leaver | betiid skoalferlitte | ~ leerling
studiefinanciering, studiebeurs, beurs, studielening, studieschuld, stufi | student loan, study grant | stúdzjefinansiering | ~ student, duo
uitwonende beurs, uitwonendenbeurs, uitwonende student, basisbeurs | student living away from home, basic grant | | ~ studiefinanciering
collegegeld, lesgeld, schoolgeld | tuition, tuition fee, tuition fees | kolleezjejild | ~ student
examen, examens, eindexamen, toets op school, tentamen | exam, exams, examination, school test | eksamen
diploma, getuigschrift | diploma, certificate of education, degree certificate | diploma | ~ examen
toelating, toelaten | admission | talitting | ~ loting
aanmeldbeleid, aanmelden voor school, inschrijven voor school, schoolaanmelding | school admission, enrolment, enrollment | | ~ basisschool, loting
loting, loten, lotingssysteem | lottery, drawing lots, draw | lotting
schooladvies, doorstroomtoets, eindtoets, cito | school advice, school recommendation | skoaladvys | ~ basisschool
onderwijsachterstand, leerachterstand, taalachterstand, achterstandsscore | educational disadvantage, learning gap | ûnderwiisefterstân | ~ onderwijs
passend onderwijs, speciaal onderwijs | special education, special needs education | passend ûnderwiis | ~ handicap
surveilleren, online surveilleren, proctoring, toezicht bij tentamens | proctoring, online proctoring, exam surveillance | | ~ examen
laaggeletterd, laaggeletterden, moeite met lezen, niet goed kunnen lezen, analfabeet | low literacy, illiterate, low literate, difficulty reading | leechgeletterd | ~ voorlezen, eenvoudige taal
wetenschap, wetenschappelijk, wetenschapper | science, scientific, academic research, scientist | wittenskip | ~ onderzoek
duo, dienst uitvoering onderwijs, ib-groep, informatie beheer groep | education executive agency, student finance agency | duo | ~ studiefinanciering
inspectie van het onderwijs, onderwijsinspectie, ivho | inspectorate of education, education inspectorate, schools inspectorate | ynspeksje fan it ûnderwiis | ~ toezicht
bibliotheek, bieb, bibliotheken | library, public library | biblioteek
leren, aanleren | learn, learning | leare | ~ onderwijs
nt2, nederlands leren, taalles, taalcursus | dutch language course, language lessons | taalles | ~ inburgeren
stage, stageplek, bpv, leerwerkplek | internship, work placement, apprenticeship | staazje | ~ mbo
kennis, kennissysteem, kennisbank | knowledge, knowledge base, knowledge system | kennis | ~ informatie
`;
