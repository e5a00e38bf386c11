import type { Text } from '#standard/text.ts';
import type { AppointmentRefusal } from './appointment.ts';

/** Why nobody is appointed: the appointment cannot be made, the one who asks may not, or what is named is not there. */
export type AppointingRefusal =
  | AppointmentRefusal
  | 'not-allowed'
  | 'not-an-address'
  | 'unknown-organisation'
  | 'unknown-deputised'
  | 'real-person-in-demo'
  | 'demo-person';

/** What page and command line say of a refusal: what is wrong and what to do. */
export const appointingRefusals: Readonly<Record<AppointingRefusal, Text>> = {
  'own-role': {
    nl: 'Uzelf kunt u geen rol geven. Vraag een andere coördinator of de centrale beheerder.',
    en: 'You cannot give yourself a role. Ask another coordinator or the central administrator.',
    fy: 'Josels kinne jo gjin rol jaan. Freegje in oare koördinator of de sintrale behearder.',
  },
  'needs-organisation': {
    nl: 'Deze rol hoort bij een organisatie. Kies bij welke.',
    en: 'This role belongs to an organisation. Choose which one.',
    fy: 'Dizze rol heart by in organisaasje. Kies by hokker.',
  },
  'needs-no-organisation': {
    nl: 'Deze rol geldt voor de hele overheid. Kies er geen organisatie bij.',
    en: 'This role is for all of government. Choose no organisation with it.',
    fy: 'Dizze rol jildt foar de hiele oerheid. Kies der gjin organisaasje by.',
  },
  'ends-before-it-begins': {
    nl: 'De laatste dag ligt voor de eerste. Kies een latere dag.',
    en: 'The last day is before the first. Choose a later day.',
    fy: 'De lêste dei leit foar de earste. Kies in lettere dei.',
  },
  'needs-last-day': {
    nl: 'Een mandaat is tijdelijk. Geef de laatste dag.',
    en: 'A mandate is temporary. Give its last day.',
    fy: 'In mandaat is tydlik. Jou de lêste dei.',
  },
  'deputy-needs-last-day': {
    nl: 'Vervangen is tijdelijk. Geef de laatste dag.',
    en: 'Standing in for somebody is temporary. Give the last day.',
    fy: 'Ferfange is tydlik. Jou de lêste dei.',
  },
  'deputy-of-other-role': {
    nl: 'Een vervanger krijgt de rol van wie hij vervangt. Kies dezelfde rol.',
    en: 'A deputy gets the role of the one they stand in for. Choose the same role.',
    fy: 'In ferfanger kriget de rol fan wa’t er ferfangt. Kies deselde rol.',
  },
  'deputy-of-self': {
    nl: 'Niemand vervangt zichzelf. Kies iemand anders.',
    en: 'Nobody stands in for themselves. Choose somebody else.',
    fy: 'Nimmen ferfangt himsels. Kies in oar.',
  },
  'deputy-of-deputy': {
    nl: 'Een vervanger kan niet zelf vervangen worden. Kies wie de rol zelf heeft.',
    en: 'Nobody stands in for a deputy. Choose the one who holds the role itself.',
    fy: 'In ferfanger kin sels net ferfongen wurde. Kies wa’t de rol sels hat.',
  },
  'outside-deputised': {
    nl: 'Deze dagen vallen buiten de dagen van wie u laat vervangen. Kies dagen daarbinnen.',
    en: 'These days are outside those of the one who is replaced. Choose days within them.',
    fy: 'Dizze dagen falle bûten de dagen fan wa’t jo ferfange litte. Kies dagen dêrbinnen.',
  },
  'held-already': {
    nl: 'Deze persoon heeft die rol al in deze dagen. Er is niets veranderd.',
    en: 'This person holds that role already on these days. Nothing was changed.',
    fy: 'Dizze persoan hat dy rol al yn dizze dagen. Der is neat feroare.',
  },
  'not-allowed': {
    nl: 'U mag deze rol niet geven. Vraag de coördinator van de organisatie.',
    en: 'You may not give this role. Ask the coordinator of the organisation.',
    fy: 'Jo meie dizze rol net jaan. Freegje de koördinator fan de organisaasje.',
  },
  'not-an-address': {
    nl: 'Geef een e-mailadres, zoals naam@gemeente.nl.',
    en: 'Give an e-mail address, such as name@municipality.nl.',
    fy: 'Jou in e-mailadres, lykas namme@gemeente.nl.',
  },
  'unknown-organisation': {
    nl: 'Deze organisatie staat niet in het register. Kies een andere.',
    en: 'This organisation is not in the register. Choose another one.',
    fy: 'Dizze organisaasje stiet net yn it register. Kies in oare.',
  },
  'unknown-deputised': {
    nl: 'Wie vervangen wordt, staat hier niet meer. Kies opnieuw.',
    en: 'The one who is replaced is no longer here. Choose again.',
    fy: 'Wa’t ferfongen wurdt, stiet hjir net mear. Kies opnij.',
  },
  'real-person-in-demo': {
    nl: 'U kijkt rond als verzonnen persoon en kunt daarom geen echte mensen uitnodigen. Kies iemand uit de demo. Een echt account sluit de demo voorgoed.',
    en: 'You look around as an invented person, who cannot invite real people. Choose somebody of the demo. A real account closes the demo for good.',
    fy: 'Jo sjogge om as betochte persoan en kinne dêrom gjin echte minsken útnoegje. Kies ien út de demo. In echt akkount slút de demo foargoed.',
  },
  'demo-person': {
    nl: 'Dit adres hoort bij een verzonnen persoon uit de demo. Geef het adres van een echt mens.',
    en: 'This address belongs to an invented person of the demo. Give the address of a real one.',
    fy: 'Dit adres heart by in betochte persoan út de demo. Jou it adres fan in echt minske.',
  },
};
