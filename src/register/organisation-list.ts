import type { OrganisationListName, OrganisationStatement } from './organisation-statement.ts';

/** One organisation as a list tells it. Parents are named by the key that the same list gives them. */
export type IncomingOrganisation = {
  /** What the list itself calls it; no two have the same. */
  readonly key: string;
  /** Where it stands in the file, for a report: 'row 12' or the number of the organisation. */
  readonly row: string;
  readonly statement: Omit<OrganisationStatement, 'parents'>;
  readonly parentKeys: readonly string[];
};

/** Something in a row that was not right, and what was done with it: a repair shows before and after. */
export type RowProblem = {
  readonly row: string;
  /** What the list calls the organisation; null when the row is none. */
  readonly key: string | null;
  readonly field: string;
  readonly code: RowProblemCode;
  readonly before: string;
  /** What the register keeps; null when it keeps nothing. */
  readonly after: string | null;
};

/** A list of organisations that was read from a file. */
export type OrganisationList = {
  readonly name: Exclude<OrganisationListName, 'register'>;
  readonly organisations: readonly IncomingOrganisation[];
  readonly problems: readonly RowProblem[];
};

/** What can be wrong in a row, in words for the person who loads the list: what it is, and what was done. */
export const rowProblemTexts = {
  'not-an-organisation': {
    nl: 'Dit is geen organisatie. De regel is overgeslagen.',
    en: 'This is not an organisation. The row was left out.',
  },
  'no-name': {
    nl: 'De organisatie heeft geen naam. De regel is overgeslagen.',
    en: 'The organisation has no name. The row was left out.',
  },
  'name-too-long': {
    nl: 'De naam is langer dan 500 tekens. De regel is overgeslagen.',
    en: 'The name is longer than 500 characters. The row was left out.',
  },
  'name-tidied': {
    nl: 'De naam bevatte vreemde tekens. Die zijn verbeterd.',
    en: 'The name had odd characters. They were repaired.',
  },
  'unknown-type': {
    nl: 'De soort organisatie is onbekend. Het register noemt haar ‘andere organisatie’.',
    en: 'The kind of organisation is unknown. The register calls it ‘other organisation’.',
  },
  'bad-identifier': {
    nl: 'Het nummer heeft niet de vorm die erbij hoort. Het is weggelaten.',
    en: 'The number does not have the form it should have. It was left out.',
  },
  'identifier-twice': {
    nl: 'Dit nummer staat bij meer dan één organisatie. Het is bij allemaal weggelaten.',
    en: 'More than one organisation has this number. It was left out for all of them.',
  },
  'bad-date': {
    nl: 'Deze datum bestaat niet. De datum is weggelaten.',
    en: 'This date does not exist. It was left out.',
  },
  'end-before-begin': {
    nl: 'De begindatum ligt niet voor de einddatum. De begindatum is weggelaten.',
    en: 'The first day is not before the last. The first day was left out.',
  },
  'end-not-believed': {
    nl: 'Deze einddatum kan niet van de organisatie zelf zijn. De datum is weggelaten.',
    en: 'This last day cannot be that of the organisation itself. It was left out.',
  },
  'website-repaired': {
    nl: 'Het webadres was niet volledig. Het is aangevuld.',
    en: 'The web address was not complete. It was completed.',
  },
  'bad-website': {
    nl: 'Dit is geen webadres. Het is weggelaten.',
    en: 'This is not a web address. It was left out.',
  },
  'bad-contact': {
    nl: 'Dit is geen e-mailadres. Het is weggelaten.',
    en: 'This is not an e-mail address. It was left out.',
  },
  'personal-contact': {
    nl: 'Dit lijkt het e-mailadres van een persoon. Het is weggelaten.',
    en: 'This looks like the e-mail address of a person. It was left out.',
  },
  'unknown-parent': {
    nl: 'De organisatie waar deze onder valt, staat niet in de lijst. De band is weggelaten.',
    en: 'The organisation above this one is not in the list. The tie was left out.',
  },
  circle: {
    nl: 'De organisatie valt volgens de lijst onder zichzelf. De band is weggelaten.',
    en: 'By the list the organisation is a part of itself. The tie was left out.',
  },
  'same-organisation': {
    nl: 'Deze organisatie staat ook elders in de lijst. Naam en onderdelen zijn bij elkaar gezet.',
    en: 'This organisation is in the list elsewhere too. Its name and parts were put together.',
  },
} as const satisfies Record<string, { readonly nl: string; readonly en: string }>;

export type RowProblemCode = keyof typeof rowProblemTexts;
