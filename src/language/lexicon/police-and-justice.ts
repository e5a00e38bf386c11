/** Concepts of police, courts, punishment and crime, one a line. */
export const policeAndJustice: string = `
politie, politieagent, agent, agenten | police, police officer | plysje | ~ opsporing, handhaving
politiegegevens, wpg, wet politiegegevens | police data, police data act | plysjegegevens | ~ politie
openbaar ministerie, officier van justitie, aanklager | public prosecution service, public prosecutor, prosecutor | iepenbier ministearje | ~ strafrecht
rechter, rechters | judge, judges | rjochter | ~ rechtbank
rechtbank, gerecht, rechtspraak, gerechtshof | court, courts, court of law, judiciary | rjochtbank | ~ rechter
justitie | justice department, justice system | justysje | ~ rechtbank, politie
recht, rechtsregels | law, legal rules | rjocht | ~ wet
juridisch, juridische | legal, juridical | juridysk | ~ recht
advocaat, advocaten, rechtsbijstand | lawyer, solicitor, attorney, legal aid | advokaat | ~ rechter
misdaad, criminaliteit, misdrijf, delict, crimineel, criminelen | crime, criminality, offence, offense, criminals | misdie, kriminaliteit | ~ strafbaar feit
strafbaar feit, strafbare feiten, strafbaar | criminal offence, criminal offense, punishable | strafber feit | ~ misdaad
strafrecht, strafvordering, wetboek van strafvordering, strafrechtelijk | criminal law, criminal procedure | strafrjocht | ~ strafbaar feit
jeugdstrafrecht, jeugdcriminaliteit, jeugddelinquent | juvenile justice, youth crime, juvenile crime | jeugdstrafrjocht | ~ jongere
straf, straffen, sanctie, sancties, bestraffen | punishment, sanction, penalty | straf | ~ boete, gevangenis
gevangenis, detentie, penitentiaire inrichting, cel, gevangenschap | prison, detention, jail, custody, imprisonment | finzenis | ~ straf, gedetineerde
gedetineerde, gevangene, justitiabele, justitiabelen | prisoner, inmate, detainee | finzene | ~ gevangenis, veroordeelde
veroordeelde, veroordeelden, veroordeling, dader, daders | convicted person, convict, conviction, offender, perpetrator | feroardielde | ~ straf
reclassering, reclasseringswerker, reclasseringsorganisatie | probation, probation service, probation officer | reklassearring | ~ recidive
recidive, recidiverisico, opnieuw de fout in gaan, herhaling van misdrijven, terugval, tweede keer de fout in, weer de fout in, nog een keer de fout in | recidivism, reoffending, repeat offending, risk of reoffending | residive | ~ reclassering, dader
tenuitvoerlegging, strafvonnis, vonnis, straf uitvoeren | enforcement of sentences, execution of sentence, sentence | fonnis | ~ straf
gratie, gratiewet | pardon, clemency | graasje | ~ straf
resocialiseren, resocialisatie, terug in de maatschappij | resocialisation, rehabilitation of offenders | | ~ reclassering
verdachte, verdachten, verdenking | suspect, suspects, suspicion | fertochte | ~ misdaad
slachtoffer, slachtoffers | victim, victims | slachtoffer | ~ misdaad
aangifte bij de politie, aangifte van een misdrijf, misdrijf melden | reporting a crime, report a crime, police report | oanjefte by de plysje | ~ aangifte
opsporing, opsporingsonderzoek, recherche, rechercheur | criminal investigation, detective, tracing | opspoaring | ~ politie
boa, buitengewoon opsporingsambtenaar, handhaver, parkeerwacht | enforcement officer, traffic warden, community enforcement officer | hanthavener | ~ handhaving
predictive policing, criminaliteit voorspellen, criminaliteitsanticipatiesysteem, voorspellend politiewerk | crime prediction, predicting crime | | ~ politie, voorspellen
inbraak, inbreken, inbreker, woninginbraak | burglary, break-in, burglar | ynbraak | ~ diefstal, criminaliteit
diefstal, stelen, zakkenroller, zakkenrollen, winkeldiefstal, beroving, overval | theft, stealing, robbery, pickpocketing, shoplifting | stellerij | ~ misdaad, criminaliteit
autodiefstal, voertuigcriminaliteit, gestolen auto | car theft, vehicle crime, stolen car | autodieverij | ~ diefstal
geweld, gewelddadig, agressie, vechtpartij | violence, violent, aggression | geweld | ~ mishandeling
moord, doodslag | murder, homicide, manslaughter | moard | ~ misdaad, misdrijf
drugs, verdovende middelen, drugslab, opiumwet, hennep, wiet, wietplantage, hennepkwekerij | narcotics, cannabis, weed, opium act | drugs | ~ ondermijning
ondermijning, georganiseerde misdaad, ondermijnende criminaliteit | organised crime, organized crime, undermining crime | ûndermining | ~ misdaad
witwassen, witgewassen geld, zwart geld, crimineel geld | money laundering, laundering money, dirty money | wytwaskjen | ~ bank
terrorisme, terrorist, terrorismefinanciering | terrorism, terrorist financing | terrorisme | ~ nationale veiligheid
mensenhandel, uitbuiting, mensensmokkel | trafficking, human trafficking, exploitation, people smuggling | minskehannel
seksueel misbruik, zedendelict, zedenmisdrijf, sextortion, aanranding, verkrachting | sexual abuse, sexual offence, sexual assault, rape | seksueel misbrûk | ~ misdaad
kinderporno, kinderpornografie, beeldmateriaal van misbruik | child pornography, child sexual abuse material | berneporno | ~ seksueel misbruik
cybercrime, internetcriminaliteit, computercriminaliteit, hacken, hacker, phishing | cyber crime, hacking, online fraud | cyberkriminaliteit | ~ informatiebeveiliging
oplichting, oplichten, oplichter | scam, swindle, con artist | oplichterij | ~ fraude
fraude, frauderen, fraudeur, sjoemelen, bedrog | fraud, cheating, deception | fraude | ~ misbruik, uitkeringsfraude
fraudebestrijding, fraudeopsporing, fraude opsporen, fraudedetectie | fraud detection, fighting fraud, fraud prevention, anti-fraud | fraudebestriding | ~ fraude
misbruik, misbruiken | misuse, abuse, abuse of schemes | misbrûk | ~ fraude, oneigenlijk gebruik
forensisch, forensisch onderzoek, sporenonderzoek | forensic, forensics, forensic research | forinsysk | ~ politie
dna, dna-onderzoek, dna-profiel | dna profile, dna test | dna | ~ forensisch
vingerafdruk, vingerafdrukken | fingerprint, fingerprints | fingerôfdruk | ~ biometrie
sprekervergelijking, stemherkenning, stemvergelijking, herkennen van een stem | speaker recognition, voice recognition, speaker comparison, voice comparison | | ~ biometrie
bodycam, bodycams, lichaamscamera | body camera, body-worn camera | bodycam | ~ camera, politie
cameratoezicht, bewakingscamera, beveiligingscamera, toezicht met camera's, cameratoezicht in de openbare ruimte | camera surveillance, cctv, security camera, surveillance camera, video surveillance | kameratafersjoch | ~ camera
camerabeelden, camerabeeld, videobeelden | camera images, camera footage, video footage | kamerabylden | ~ camera
voortvluchtig, voortvluchtige, gezocht persoon | fugitive, wanted person | flechtling foar de plysje | ~ opsporing
vermist, vermissing, vermiste personen | missing person, missing persons | fermist | ~ politie
demonstratie, demonstraties, betoging, protest, betogen | demonstration, protest, rally | demonstraasje | ~ openbare orde
openbare orde, openbare orde en veiligheid | public order, public order and safety | iepenbiere oarder | ~ politie
overlast, hinder, burenoverlast, burenruzie, woonoverlast, buren maken lawaai | nuisance, antisocial behaviour, antisocial behavior, neighbour nuisance | oerlêst | ~ melding, geluidsoverlast
jeugdoverlast, hangjongeren, overlast van jongeren | youth nuisance, loitering youths | oerlêst fan jongerein | ~ overlast
meldkamer, 112, alarmcentrale, noodnummer, noodmelding | emergency call, control room, emergency number | meldkeamer | ~ hulpdiensten
gevonden voorwerpen, verloren voorwerpen | lost property, lost and found | fûn guod
cjib, centraal justitieel incassobureau, incassobureau van justitie | central judicial collection agency | cjib | ~ boete
wahv, wet mulder, verkeersboetewet | | | ~ verkeersboete
transactie, schikking, strafbeschikking | out-of-court settlement, penalty order | skikking | ~ boete
dji, dienst justitiële inrichtingen | custodial institutions agency, prison service | dji | ~ gevangenis
justid, justitiële informatiedienst, justitiële informatie | judicial information service | | ~ justitie
bibob, wet bibob, integriteitsbeoordeling | integrity screening | | ~ vergunning
vog, verklaring omtrent het gedrag, bewijs van goed gedrag | certificate of conduct, criminal record check, certificate of good conduct | ferklearring oangeande it gedrach | ~ justis
toevoeging, toevoegingen, gesubsidieerde rechtsbijstand | subsidised legal aid, subsidized legal aid | | ~ advocaat
leger des heils, leger des heils jeugdbescherming en reclassering | salvation army | | ~ reclassering
wapen, wapens, vuurwapen | weapon, gun, firearm | wapen | ~ geweld
ongewenst gedrag, gedrag, gedragingen | conduct | gedrach | ~ overlast
bedreiging, intimidatie | threat, harassment, intimidation | bedriging | ~ geweld, stalking
stalking, belaging, stalken | stalker, stalked | | ~ bedreiging
faillissement, failliet, bankroet | insolvency, bankruptcy, bankrupt | fallisemint | ~ schulden
bewindvoering, bewindvoerder, curatele, beschermingsbewind | administration order, guardianship of adults | bewâldfiering | ~ schulden
`;
