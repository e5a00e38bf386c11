import type { Text } from '#standard/text.ts';

/** Where a role is held: at one organisation, at the centre of government, or by mandate over organisations of others. */
export type RoleKind = 'organisation' | 'central' | 'mandate';

type RoleFact = { readonly kind: RoleKind; readonly name: Text; readonly task: Text };

/** Every role, with what it is for. A new role is one object here and its rights in access.ts. Source. */
export const roles = {
  editor: {
    kind: 'organisation',
    name: { nl: 'redacteur', en: 'editor', fy: 'redakteur' },
    task: {
      nl: 'Schrijft de beschrijvingen van algoritmes.',
      en: 'Writes the descriptions of algorithms.',
      fy: 'Skriuwt de beskriuwingen fan algoritmen.',
    },
  },
  approver: {
    kind: 'organisation',
    name: { nl: 'goedkeurder', en: 'approver', fy: 'goedkarder' },
    task: {
      nl: 'Beoordeelt wat een ander schreef en keurt het goed.',
      en: 'Judges what somebody else wrote and approves it.',
      fy: 'Beoardielet wat in oar skreau en kart it goed.',
    },
  },
  coordinator: {
    kind: 'organisation',
    name: { nl: 'coördinator', en: 'coordinator', fy: 'koördinator' },
    task: {
      nl: 'Regelt wie wat mag, en bewaakt de voortgang.',
      en: 'Arranges who may do what, and guards the progress.',
      fy: 'Regelet wa’t wat mei, en bewekket de fuortgong.',
    },
  },
  owner: {
    kind: 'organisation',
    name: { nl: 'algoritme-eigenaar', en: 'algorithm owner', fy: 'algoritme-eigener' },
    task: {
      nl: 'Is verantwoordelijk voor een algoritme en wat erover staat.',
      en: 'Is responsible for an algorithm and what is said of it.',
      fy: 'Is ferantwurdlik foar in algoritme en wat dêroer stiet.',
    },
  },
  cdo: {
    kind: 'organisation',
    name: { nl: 'chief data officer (CDO)', en: 'chief data officer (CDO)', fy: 'chief data officer (CDO)' },
    task: {
      nl: 'Stuurt op gegevens en algoritmes van de organisatie.',
      en: 'Steers the data and algorithms of the organisation.',
      fy: 'Stjoert op gegevens en algoritmen fan de organisaasje.',
    },
  },
  cio: {
    kind: 'organisation',
    name: {
      nl: 'chief information officer (CIO)',
      en: 'chief information officer (CIO)',
      fy: 'chief information officer (CIO)',
    },
    task: {
      nl: 'Oordeelt over de informatievoorziening van de organisatie.',
      en: 'Judges the information systems of the organisation.',
      fy: 'Oardielet oer de ynformaasjefoarsjenning fan de organisaasje.',
    },
  },
  ciso: {
    kind: 'organisation',
    name: {
      nl: 'chief information security officer (CISO)',
      en: 'chief information security officer (CISO)',
      fy: 'chief information security officer (CISO)',
    },
    task: {
      nl: 'Waakt over de veiligheid van gegevens en systemen.',
      en: 'Watches over the security of data and systems.',
      fy: 'Waket oer de feilichheid fan gegevens en systemen.',
    },
  },
  'data-protection-officer': {
    kind: 'organisation',
    name: {
      nl: 'functionaris gegevensbescherming (FG)',
      en: 'data protection officer (DPO)',
      fy: 'funksjonaris gegevensbeskerming (FG)',
    },
    task: {
      nl: 'Houdt toezicht op het gebruik van persoonsgegevens.',
      en: 'Supervises the use of personal data.',
      fy: 'Hâldt tafersjoch op it brûken fan persoansgegevens.',
    },
  },
  lawyer: {
    kind: 'organisation',
    name: { nl: 'jurist', en: 'lawyer', fy: 'jurist' },
    task: {
      nl: 'Geeft advies over de wet en over wat openbaar kan zijn.',
      en: 'Advises on the law and on what can be public.',
      fy: 'Jout advys oer de wet en oer wat iepenbier wêze kin.',
    },
  },
  'security-adviser': {
    kind: 'organisation',
    name: { nl: 'beveiligingsadviseur', en: 'security adviser', fy: 'befeiligingsadviseur' },
    task: {
      nl: 'Weegt wat om de veiligheid niet openbaar kan zijn.',
      en: 'Weighs what cannot be public for reasons of security.',
      fy: 'Weaget wat om de feilichheid net iepenbier wêze kin.',
    },
  },
  administrator: {
    kind: 'central',
    name: { nl: 'centrale beheerder', en: 'central administrator', fy: 'sintrale behearder' },
    task: {
      nl: 'Beheert accounts en wijst coördinatoren aan. Verandert geen tekst of besluit van een organisatie.',
      en: 'Manages accounts and appoints coordinators. Changes no text or decision of an organisation.',
      fy: 'Beheart akkounts en wiist koördinatoaren oan. Feroaret gjin tekst of beslút fan in organisaasje.',
    },
  },
  reader: {
    kind: 'central',
    name: { nl: 'centrale lezer', en: 'central reader', fy: 'sintrale lêzer' },
    task: {
      nl: 'Ziet de voortgang van alle organisaties.',
      en: 'Sees the progress of all organisations.',
      fy: 'Sjocht de fuortgong fan alle organisaasjes.',
    },
  },
  supervisor: {
    kind: 'mandate',
    name: { nl: 'toezichthouder', en: 'supervisor', fy: 'tafersjochhâlder' },
    task: {
      nl: 'Ziet met een mandaat wat niet openbaar is, en waarom. Elke blik wordt vastgelegd.',
      en: 'Sees with a mandate what is not public, and why. Every look is recorded.',
      fy: 'Sjocht mei in mandaat wat net iepenbier is, en wêrom. Elke blik wurdt fêstlein.',
    },
  },
} as const satisfies Record<string, RoleFact>;

export type Role = keyof typeof roles;

export const allRoles = Object.keys(roles) as readonly Role[];

/** True when the text names a role. */
export const isRole = (text: string): text is Role => Object.hasOwn(roles, text);

/** Where a role is held. */
export const kindOfRole = (role: Role): RoleKind => roles[role].kind;
