/** Concepts of contact between people and government, one a line. */
export const customerContact: string = `
klantcontact, klantcontactcentrum, kcc, klantenservice, contactcentrum, callcenter, klantenservice van de gemeente | customer contact, customer service, contact centre, contact center, call centre, call center, customer support | klantkontakt | ~ dienstverlening
contact, contact opnemen, bereiken | contacting, get in touch, contact us | kontakt | ~ bellen, klantcontact
bellen, telefoon, telefonisch, telefoongesprek, opbellen, belletje | phone, telephone, call by phone, calling, telephone call | belje, tillefoan | ~ klantcontact
gesprek, gesprekken, praten, in gesprek | conversation, conversations, talking | petearen, prate | ~ bellen
e-mail, mail, e-mails, mails, email, mailen, emails, e-mailen, elektronische post | emailing, electronic mail, e-mail message | mailtsje | ~ bericht, zivver
veilig mailen, beveiligd mailen, beveiligde e-mail, veilig versturen, mail beveiligen, zivver, smartlockr | secure mail, encrypted email, email security, safe email | feilich maile | ~ e-mail, datalek
bericht, berichten, berichtje, antwoordbericht | message, messages | berjochten | ~ e-mail, brief
brief, brieven, post, postbode, poststuk, schriftelijk | letter, letters, postal mail, incoming mail, correspondence, in writing | brief, post | ~ bericht
brievengenerator, sjabloon, sjablonen, standaardbrief, brief maken, sjabloongenerator | template, templates, letter template, letter generator | sjabloan | ~ brief
inkomende post, postverwerking, binnenkomende post, postregistratie, post sorteren | mail handling, post sorting, mail room, incoming post | | ~ brief, doorsturen
afspraak, afspraken, afspraak maken, spreekuur | appointment, appointments, book an appointment, make an appointment | ôfspraak | ~ balie, drukte aan de balie
balie, loket, gemeentebalie, stadhuis, gemeentehuis, publieksbalie | counter, desk, service desk, town hall, city hall, front desk, service counter | balie, loket, gemeentehûs | ~ afspraak
wachtkamer, wachtruimte, wachtrij, in de rij staan | waiting room, queue, waiting area | wachtkeamer | ~ drukte
vraag, vragen, stel een vraag, informatievraag, vragen stellen, vraagbaak | question, questions, enquiry, inquiry, ask a question | fraach | ~ antwoord
antwoord, antwoorden, beantwoorden, beantwoording, reageren, reactie | answer, answers, reply, replies, respond, response | antwurd | ~ vraag
dienstverlening, dienst, diensten, service, publieke dienstverlening | services, public services, service provision, service delivery | tsjinstferliening, tsjinst | ~ klantcontact
klant, klanten, afnemer | customer, customers | klant | ~ burger, cliënt
persoonlijk, persoonlijke, individueel, individuele | personal, individual | persoanlik | ~ maatwerk
herinnering, herinneren, aanmaning, aanmaningen, attenderen, attendering | reminder, remind, payment reminder, demand notice | oantinken, oanmoaning | ~ brief, betalen
doorsturen, doorverwijzen, doorverwijzing, doorgeven, doorzetten, verwijzen, routeren, naar de juiste afdeling sturen, verwijzing | forward, forwarding, refer, referral, route to department, routing, redirect | trochstjoere | ~ toewijzen
mijn overheid, mijnoverheid, berichtenbox, persoonlijke pagina, mijn gemeente | my government, personal portal, message box | myn oerheid | ~ digid
portaal, digitaal loket, webportaal | portal, online portal, online counter | portaal | ~ website
tevredenheid, klanttevredenheid, waardering van klanten, klantbeleving | satisfaction, customer satisfaction, customer feedback | tefredenens | ~ enquête
voorkeur, voorkeuren, wens, wensen, persoonlijke voorkeur | preference, preferences, wish, wishes | foarkar | ~ kiezen
proactieve dienstverlening, proactief, uit eigen beweging helpen, zonder aanvraag krijgen | proactive services, proactive service | proaktyf | ~ niet-gebruik
openingstijden, geopend, bereikbaarheid van de gemeente | opening hours, office hours | iepeningstiden | ~ balie
levensgebeurtenis, levensgebeurtenissen | life event, life events |
afdeling, afdelingen, team van de gemeente, directie, bureau | division, unit of an organisation | ôfdieling | ~ organisatie
`;
