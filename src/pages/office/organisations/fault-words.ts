import type { ChangeRefusal } from '#commands/office/change-organisation.ts';
import type { OrganisationChange, PartName, PlacedFault } from '#register/organisation-change.ts';
import type { Language, Text } from '#standard/text.ts';
import type { FieldFault } from '#web/parts/error-summary.ts';
import { controls, rowControl, type Unread } from './read-change.ts';

const faultTexts = {
  'no-contact': {
    nl: 'Vul een e-mailadres of een webadres in, zoals algoritmes@gemeente.nl of https://www.gemeente.nl/contact.',
    en: 'Fill in an e-mail address or a web address, such as algoritmes@gemeente.nl or https://www.gemeente.nl/contact.',
    fy: 'Folje in e-mailadres of in webadres yn, lykas algoritmes@gemeente.nl of https://www.gemeente.nl/contact.',
  },
  'personal-contact': {
    nl: 'Dit lijkt van een persoon. Iedereen leest dit, en mensen wisselen van baan. Geef een adres van een team of afdeling.',
    en: 'This looks like it is of a person. Everyone reads this, and people change jobs. Give the address of a team or department.',
    fy: 'Dit liket fan in persoan. Elkenien lêst dit, en minsken wikselje fan baan. Jou in adres fan in team of ôfdieling.',
  },
  'contact-too-long': {
    nl: 'Dit adres is te lang. Geef een adres van ten hoogste 254 tekens.',
    en: 'This address is too long. Give one of at most 254 signs.',
    fy: 'Dit adres is te lang. Jou in adres fan op syn heechst 254 tekens.',
  },
  'needs-day': {
    nl: 'Geef de dag vanaf wanneer dit geldt, zoals 2026-01-31.',
    en: 'Give the day from which this holds, such as 2026-01-31.',
    fy: 'Jou de dei fan wannear’t dit jildt, lykas 2026-01-31.',
  },
  'in-future': {
    nl: 'Deze dag moet nog komen. Geef vandaag of een eerdere dag.',
    en: 'This day is still to come. Give today or an earlier day.',
    fy: 'Dizze dei moat noch komme. Jou hjoed of in eardere dei.',
  },
  'needs-note': {
    nl: 'Leg uit waarom. Lezers willen weten waar dit op berust.',
    en: 'Explain why. Readers want to know what this rests on.',
    fy: 'Lis út wêrom. Lêzers wolle witte wêr’t dit op berêst.',
  },
  'note-too-long': {
    nl: 'Maak de toelichting korter: ten hoogste 1.000 tekens.',
    en: 'Make the explanation shorter: at most 1,000 signs.',
    fy: 'Meitsje de taljochting koarter: op syn heechst 1.000 tekens.',
  },
  'personal-note': {
    nl: 'In de toelichting staat een e-mailadres dat van een persoon lijkt. Haal het weg: iedereen leest dit.',
    en: 'The explanation holds an e-mail address that looks like that of a person. Take it out: everyone reads this.',
    fy: 'Yn de taljochting stiet in e-mailadres dat fan in persoan liket. Helje it fuort: elkenien lêst dit.',
  },
  'has-entries': {
    nl: 'Er staan algoritmes van deze organisatie in het register. Trek die eerst in, of kies iets anders.',
    en: 'The register holds algorithms of this organisation. Withdraw those first, or choose something else.',
    fy: 'Der steane algoritmen fan dizze organisaasje yn it register. Lûk dy earst yn, of kies wat oars.',
  },
  'needs-name': {
    nl: 'Er moet een naam zijn die nu geldt: geen afkorting en geen vroegere naam.',
    en: 'There must be a name that holds now: no abbreviation and no former name.',
    fy: 'Der moat in namme wêze dy’t no jildt: gjin ôfkoarting en gjin eardere namme.',
  },
  'two-preferred': {
    nl: 'Er kan maar één naam zijn die we tonen. Kies voor deze een andere soort.',
    en: 'Only one name can be the one that is shown. Choose another kind for this one.',
    fy: 'Der kin mar ien namme wêze dy’t wy sjen litte. Kies foar dizze in oare soarte.',
  },
  'name-too-long': {
    nl: 'Deze naam is te lang: ten hoogste 500 tekens.',
    en: 'This name is too long: at most 500 signs.',
    fy: 'Dizze namme is te lang: op syn heechst 500 tekens.',
  },
  'name-twice': {
    nl: 'Deze naam staat er al. Maak het veld leeg.',
    en: 'This name is there already. Empty the field.',
    fy: 'Dizze namme stiet der al. Meitsje it fjild leech.',
  },
  'too-many': {
    nl: 'Dit zijn er te veel: ten hoogste 40.',
    en: 'These are too many: at most 40.',
    fy: 'Dit binne der tefolle: op syn heechst 40.',
  },
  'ends-before-it-begins': {
    nl: 'Het einde moet na het begin liggen.',
    en: 'The end must be after the beginning.',
    fy: 'It ein moat nei it begjin lizze.',
  },
  'bad-identifier': {
    nl: 'Dit nummer heeft niet de vorm die erbij hoort.',
    en: 'This number does not have the form it should have.',
    fy: 'Dit nûmer hat net de foarm dy’t derby heart.',
  },
  'identifier-taken': {
    nl: 'Een andere organisatie heeft dit nummer al.',
    en: 'Another organisation has this number already.',
    fy: 'In oare organisaasje hat dit nûmer al.',
  },
  'own-successor': {
    nl: 'Een organisatie kan zichzelf niet opvolgen.',
    en: 'An organisation cannot succeed itself.',
    fy: 'In organisaasje kin himsels net opfolgje.',
  },
  'unknown-successor': {
    nl: 'Deze organisatie staat niet in het register.',
    en: 'This organisation is not in the register.',
    fy: 'Dizze organisaasje stiet net yn it register.',
  },
  'successor-in-circle': {
    nl: 'Die organisatie is zelf opgevolgd door deze. Zo loopt het rond.',
    en: 'That organisation was itself succeeded by this one. That is a circle.',
    fy: 'Dy organisaasje is sels opfolge troch dizze. Sa rint it rûn.',
  },
  'successor-needs-last-day': {
    nl: 'Geef ook de dag tot wanneer deze organisatie bestaat.',
    en: 'Give the day until which this organisation exists too.',
    fy: 'Jou ek de dei oant wannear’t dizze organisaasje bestiet.',
  },
} as const satisfies Record<PlacedFault['fault'], Text>;

const unreadTexts = {
  date: {
    nl: 'Geef een dag die bestaat, zoals 2027-01-31, of laat het veld leeg.',
    en: 'Give a day that exists, such as 2027-01-31, or leave the field empty.',
    fy: 'Jou in dei dy’t bestiet, lykas 2027-01-31, of lit it fjild leech.',
  },
  choice: { nl: 'Kies wat er geldt.', en: 'Choose what holds.', fy: 'Kies wat der jildt.' },
  organisation: {
    nl: 'Deze organisatie vinden we niet, of er zijn er meer met deze naam. Vul de volledige naam of de code in.',
    en: 'This organisation was not found, or several have this name. Fill in the full name or the code.',
    fy: 'Dizze organisaasje fine wy net, of der binne mear mei dizze namme. Folje de folsleine namme of de koade yn.',
  },
} as const satisfies Record<Unread['what'], Text>;

export const refusalTexts = {
  'not-allowed': { nl: 'Uw rol mag dit niet.', en: 'Your role may not do this.', fy: 'Jo rol mei dit net.' },
  unknown: { nl: 'Dit is er niet meer.', en: 'This is no longer there.', fy: 'Dit is der net mear.' },
  'changed-meanwhile': {
    nl: 'Iemand anders veranderde dit ondertussen. Hieronder staat wat er nu geldt, en wat u invulde. Kijk het na en sla opnieuw op.',
    en: 'Somebody else changed this meanwhile. Below stands what holds now, and what you filled in. Check it and save again.',
    fy: 'In oar hat dit ûnderwilens feroare. Hjirûnder stiet wat no jildt, en wat jo ynfold hawwe. Sjoch it nei en bewarje op ’e nij.',
  },
  'nothing-to-follow': {
    nl: 'Geen lijst zegt hier iets over.',
    en: 'No list says anything about this.',
    fy: 'Gjin list seit hjir wat oer.',
  },
} as const satisfies Record<ChangeRefusal, Text>;

const controlOfParticipation = (fault: PlacedFault['fault']): string => {
  if (fault === 'has-entries') return controls.participation;
  return fault === 'needs-day' || fault === 'in-future' ? controls.since : controls.note;
};

const controlOfEnding = (fault: PlacedFault['fault']): string =>
  fault === 'ends-before-it-begins' || fault === 'successor-needs-last-day' ? controls.until : controls.successor;

/** The control at which a fault of a change is told. */
const controlOf = ({ part, value }: OrganisationChange, { fault, row }: PlacedFault): string => {
  switch (part) {
    case 'participation':
      return controlOfParticipation(fault);
    case 'ending':
      return controlOfEnding(fault);
    case 'names':
      return rowControl(fault === 'ends-before-it-begins' ? 'nameUntil' : 'name', row ?? 0);
    case 'identifiers':
      return value[row ?? 0]?.scheme ?? 'tooi';
    default:
      return controls[part];
  }
};

/** What is wrong with a change, each with the control that mends it. */
export const faultsInWords = (
  change: OrganisationChange,
  faults: readonly PlacedFault[],
  language: Language,
): readonly FieldFault[] =>
  faults.map((fault) => ({ control: controlOf(change, fault), message: faultTexts[fault.fault][language] }));

/** What cannot be read, each with its control. */
export const unreadInWords = (unread: readonly Unread[], language: Language): readonly FieldFault[] =>
  unread.map(({ control, what }) => ({ control, message: unreadTexts[what][language] }));

/** The title of the summary over the page. */
export const nothingChanged: Text = {
  nl: 'Er is niets veranderd',
  en: 'Nothing was changed',
  fy: 'Der is neat feroare',
};

/** The part that a form is about, for its heading. */
export type FailedPart = {
  readonly part: PartName;
  readonly faults: readonly FieldFault[];
  readonly form: URLSearchParams;
};
