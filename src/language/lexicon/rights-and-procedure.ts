/** Concepts of decisions, objections, privacy and the rule of law, one a line. */
export const rightsAndProcedure: string = `
bezwaar, bezwaarschrift, bezwaar maken, niet eens met een besluit, het er niet mee eens zijn | objection, notice of objection, lodge an objection, disagree with a decision | beswier, beswierskrift | ~ beroep, klacht
beroep, beroepschrift, in beroep gaan, hoger beroep | appeal, court appeal, appeal to court | berop | ~ bezwaar, rechter
klacht, klachten, klagen, klachtbehandeling | complaint, complaints, complain, grievance | klacht | ~ melding, bezwaar
zienswijze, zienswijzen, inspraak, inspreken | public view, consultation response, public comment | sjenswize | ~ participatie
inzage, recht op inzage, inzageverzoek, gegevens inzien, welke gegevens hebben jullie van mij | right of access, access request, subject access request, access to my data | ynsjen | ~ avg
correctie, rectificatie, corrigeren, gegevens verbeteren, rechtzetten | rectification, correct my data, correction of data | korreksje | ~ fout, inzage
wissen, verwijderen, recht op vergetelheid, vernietigen | erase, delete, deletion, right to be forgotten, destroy | wiskje | ~ bewaartermijn
bewaartermijn, bewaren, bewaartermijnen, opslaan | retention period, retention, store data, storage | bewarje | ~ wissen, archief
toestemming, instemming, goedvinden | consent, permission | tastimming | ~ privacy
privacy, persoonlijke levenssfeer, bescherming persoonsgegevens | private life, right to privacy | privacy | ~ avg, persoonsgegevens
avg, algemene verordening gegevensbescherming, privacywet, privacywetgeving | gdpr, general data protection regulation, privacy law | avg | ~ uavg, privacy
uavg, uitvoeringswet avg, uitvoeringswet algemene verordening gegevensbescherming | gdpr implementation act | | ~ avg
autoriteit persoonsgegevens, privacytoezichthouder, privacywaakhond | data protection authority, privacy regulator | autoriteit persoansgegevens | ~ avg
dpia, gegevensbeschermingseffectbeoordeling, data protection impact assessment, privacytoets, privacyonderzoek | privacy impact assessment, data protection assessment | dpia | ~ iama, impacttoets
iama, impact assessment mensenrechten en algoritmes, mensenrechtentoets | human rights impact assessment, fundamental rights impact assessment, fraia | iama | ~ dpia, mensenrechten
impacttoets, impacttoetsen, impact assessment, effectbeoordeling | impact assessments | impacttoets | ~ dpia, iama
mensenrechten, grondrechten, grondrecht | human rights, fundamental rights | minskerjochten, grûnrjochten | ~ gelijke behandeling
discriminatie, discrimineren, racisme, vooroordeel, achterstellen | discrimination, discriminate, discriminatory, racism | diskriminaasje | ~ vooringenomenheid, gelijke behandeling
etnisch profileren, etnische profilering, selectie op afkomst | ethnic profiling, racial profiling | etnysk profilearjen | ~ discriminatie, nationaliteit
gelijke behandeling, gelijkheid, eerlijk behandelen, onderscheid maken | equal treatment, equality, non-discrimination | gelikense behanneling | ~ discriminatie
eerlijk, eerlijkheid, rechtvaardig, objectief | fair, fairness, just and fair, objective | earlik | ~ gelijke behandeling
ethiek, ethisch, ethische | ethics, ethical | etyk | ~ mensenrechten
afkomst, herkomst, etniciteit, etnische afkomst, migratieachtergrond | ethnicity, ethnic origin, descent, migration background | komôf | ~ nationaliteit
geslacht, gender, man of vrouw | gender identity, sex of a person | geslacht | ~ gelijke behandeling
geloof, religie, godsdienst, levensovertuiging | religion, belief, faith | leauwe
transparantie, transparant, doorzichtig | transparency, transparent | transparânsje | ~ openbaarheid, uitleg
uitleg, uitleggen, uitlegbaar, uitlegbaarheid, toelichting | explanation, explain, explainability, explainable | útlis | ~ transparantie
menselijke tussenkomst, mens beslist, menselijk toezicht, menselijke controle, een mens laten kijken | human intervention, human in the loop, human oversight, human review | minsklik tuskenkommen | ~ automatisch besluit
besluit, beslissing, beschikking, besluiten, beslissen, besluitvorming | decision, decisions, decide, decision-making, ruling | beslút | ~ bezwaar
voorstel, voorstellen, voorgesteld | proposal, propose, proposed | foarstel | ~ advies
advies, adviezen, adviseren, advisering, raad geven | advice, advise, advisory | advys | ~ aanbeveling
afweging, afwegen, belangenafweging, proportionaliteit | balancing of interests, proportionality, trade-off | ôfwaging | ~ besluit
belang, belangen, algemeen belang | public interest, general interest | belang | ~ afweging
afwijzen, afwijzing, weigeren, afkeuren, geweigerd, afgewezen | reject, rejection, refuse, refusal, disapprove, denied, denial | ôfwize | ~ besluit
goedkeuren, goedkeuring, toekennen, akkoord, toekenning, toewijzing van een aanvraag | approve, approval, grant a request, award of benefit | goedkarre, takenne | ~ besluit
intrekken, intrekking, stopzetten, beëindigen, stoppen | withdraw, withdrawal, revoke, terminate, stop payment | ynlûke | ~ besluit
boete, boetes, bestuurlijke boete, geldboete | fine, fines, monetary penalty, administrative fine | boete | ~ verkeersboete, parkeerboete, straf
dwangsom, last onder dwangsom, bestuursdwang | penalty payment, order subject to penalty | twangsom | ~ handhaving
waarschuwing, waarschuwen | warning, warn | warskôging | ~ boete
aanvraag, aanvragen, verzoek, indienen, aanvrager, verzoeken | application, application form, apply for, request, applicant, requests, submit, submission | oanfraach, fersyk | ~ formulier
formulier, formulieren, aanvraagformulier, invulformulier, vragenlijst | form, forms, questionnaire, survey form | formulier, fragelist | ~ aanvraag
voorwaarde, voorwaarden, eis, eisen, vereiste | condition, conditions, requirement, requirements | betingst, eask | ~ criterium
termijn, termijnen, doorlooptijd, wettelijke termijn, behandeltijd, beslistermijn | deadline, time limit, term for decision, processing time, turnaround time, lead time | termyn | ~ wachtlijst
procedure, procedures, werkwijze, werkproces, proces, processen | process, processes, work process, workflow, way of working | proseduere, proses | ~ stappen
dossier, dossiers, zaak, zaakdossier, zaakgegevens | case file, file of a case, dossier, case records | dossier | ~ zaaksysteem
zaaksysteem, zaakgericht werken, zaaksystemen | case management system, case system | saaksysteem | ~ dossier
wet, wetten en regels, wetgeving, regelgeving, wet- en regelgeving, wettelijk | legislation, statute, laws, legal provision, statutory | wet, wetjouwing | ~ verordening, recht
wettelijke basis, wettelijke grondslag, juridische basis, grondslag, rechtsgrond | legal basis, legal ground, lawful basis | wetlike basis | ~ wet
wettelijke taak, wettelijke verplichting, publieke taak, taak van algemeen belang, verplichting, verplicht | legal obligation, statutory task, public task, obligation, obliged, mandatory | wetlike taak, ferplichting | ~ wet
verordening, verordeningen, gemeentelijke verordening, plaatselijke regels | regulation, regulations, bylaw, by-law, ordinance | feroardering | ~ apv, wet
apv, algemene plaatselijke verordening | general local regulation, local by-laws | | ~ verordening
artikel, wetsartikel, artikelen, lid van een artikel | article of law, section of an act, paragraph of law | artikel | ~ wet
regel, regels, voorschrift, voorschriften, richtlijn, richtlijnen, beleidsregel | rule, rules, guideline, guidelines, directive, policy rule | regel, rjochtline | ~ wet
beleid, beleidsmaker, beleidsvorming | policy, policies, policy-making | belied | ~ regel
awb, algemene wet bestuursrecht, bestuursrecht | general administrative law act, administrative law | | ~ bezwaar
woo, wet open overheid, woo-verzoek, wob, wet openbaarheid van bestuur, wob-verzoek, openbaarheidsverzoek | freedom of information, open government act, freedom of information request, foi request | woo | ~ openbaarheid, anonimiseren
openbaarheid, openbaar maken, openbaarmaking, openbaar, publiceren, publicatie, bekendmaken, bekendmaking | publication, publish, disclosure, disclose, make public, publicly available, announcement | iepenbierheid, publisearje | ~ woo
wep, wet elektronische publicaties, bekendmakingswet | electronic publications act | | ~ openbaarheid
archiefwet | public records act, archives act | argyfwet | ~ archief
gemeentewet, provinciewet, waterschapswet | municipalities act, provinces act | gemeentewet | ~ verordening
ai-verordening, ai act, europese ai-wet | eu ai act, artificial intelligence act | ai-feroardering | ~ hoog risico
hoog risico, hoogrisico-ai | high risk, high-risk ai | heech risiko | ~ ai-verordening
impactvol, impactvol algoritme, gevolgen voor mensen, gevolg, gevolgen, effect, impact | impactful, effects, impacts | gefolch, ympakt | ~ besluit
wdo, wet digitale overheid | digital government act | | ~ inloggen
burgerlijk wetboek, wetboek | civil code | boargerlik wetboek | ~ wet
telecommunicatiewet, telecomwet, telecom, telefonie | telecommunications act, telecommunications | telekommunikaasje | ~ frequentie
verantwoordelijkheid, verantwoordelijk, verantwoording, verantwoorden | responsibility, responsible, accountability, accountable | ferantwurdlikens | ~ toezicht
aansprakelijkheid, aansprakelijk, claim, claims, schadeclaim | liability, liable | oanspraaklikens | ~ schade
bemiddeling, mediation, bemiddelen | mediate, dispute resolution | bemiddeling | ~ klacht
ombudsman, kinderombudsman, ombudsvrouw, gemeentelijke ombudsman | ombudsperson, children's ombudsman | ombudsman
integriteit, corruptie, omkoping, belangenverstrengeling | integrity, corruption, bribery, conflict of interest | yntegriteit | ~ fraude
vertegenwoordiger, machtiging, gemachtigde, machtigen, volmacht | representative, authorisation, authorization, power of attorney, proxy | folmacht | ~ inloggen
bewijs, bewijsstuk, bewijsstukken, bewijsmateriaal | evidence, proof, supporting document | bewiis | ~ document
getuige, getuigen | witness, witnesses | tsjûge | ~ rechter
gebrek, tekortkoming, overtreding, overtreden, schending, inbreuk | violation, infringement, breach of the rules, offence against rules, shortcoming | oertrêding | ~ handhaving
recht hebben op, waar heb ik recht op, aanspraak | eligible, eligibility, entitled, entitlement | rjocht op | ~ voorwaarde
kwaliteit, kwaliteitscontrole, kwaliteitsbepaling | quality, quality control, quality assurance | kwaliteit | ~ nauwkeurigheid
efficiënt, efficiëntie, doelmatig, doeltreffend, effectief, tijdwinst, tijd besparen | efficient, efficiency, effective, effectiveness, time saving, saves time | effisjint | ~ sneller
snel, sneller, versnellen, vlot | fast, faster, quick, speed up, accelerate | fluch | ~ efficiënt
doel, doelen, doelstelling, doeleinde | purpose, goal, objective of a project, aim | doel | ~ belang
`;
