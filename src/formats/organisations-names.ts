import { fold } from '#language/fold.ts';
import type { IsoDate } from '#register/instant.ts';
import type { OrganisationName } from '#register/organisation.ts';
import type { OrganisationType } from '#register/organisation-types.ts';

/** How the lists write a name, and what they say of former ones. */
export type WrittenNames = {
  /** The name to show first, with or without the kind of organisation in front. */
  readonly name: string;
  readonly others: readonly string[];
  readonly abbreviations: readonly string[];
  readonly former: readonly { readonly name: string; readonly until: IsoDate | null }[];
};

type KindWords = { readonly prefix: string; readonly already: RegExp };

/** Kinds that stand in front of the name as people say it: 'Gemeente Amsterdam', 'Ministerie van Financiën'. */
const kindWords: Readonly<Partial<Record<OrganisationType, KindWords>>> = {
  gemeente: { prefix: 'Gemeente ', already: /^gemeente\s/i },
  provincie: { prefix: 'Provincie ', already: /^provincie\s/i },
  waterschap: { prefix: 'Waterschap ', already: /^(waterschap|hoogheemraadschap|wetterskip)\s/i },
  ministerie: { prefix: 'Ministerie van ', already: /^ministerie\s/i },
  'caribisch-openbaar-lichaam': { prefix: 'Openbaar lichaam ', already: /^openbaar lichaam\s/i },
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
};

/** The name in one form of Unicode, without HTML entities, control characters and spare spaces. */
export const tidyName = (name: string): string =>
  name
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#0?39);/g, (_, entity: string) => entities[entity] ?? '')
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, ' ')
    .toWellFormed()
    .normalize('NFC')
    .trim();

const withKind = (type: OrganisationType, name: string): string => {
  const words = kindWords[type];
  if (words === undefined) return name;
  return words.already.test(name) ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : `${words.prefix}${name}`;
};

const withoutKind = (type: OrganisationType, name: string): string => {
  const prefix = kindWords[type]?.prefix ?? '';
  return prefix !== '' && name.toLowerCase().startsWith(prefix.toLowerCase()) ? name.slice(prefix.length) : name;
};

/**
 * The names of an organisation, the one to show first: with its kind in front where people say it so, without as another
 * name. Names that differ in capitals, accents or points only are one name.
 */
export const namesFrom = (type: OrganisationType, written: WrittenNames): readonly OrganisationName[] => {
  const undated = { from: null, until: null };
  const preferred = withKind(type, written.name);
  const others = [written.name, ...written.others].flatMap((name) => [withKind(type, name), withoutKind(type, name)]);
  const names: OrganisationName[] = [
    { name: preferred, kind: 'preferred', ...undated },
    ...others.map((name): OrganisationName => ({ name, kind: 'alternative', ...undated })),
    ...written.abbreviations.map((name): OrganisationName => ({ name, kind: 'abbreviation', ...undated })),
    ...written.former.map(
      ({ name, until }): OrganisationName => ({ name: withKind(type, name), kind: 'former', from: null, until }),
    ),
  ];
  const byFold = new Map<string, OrganisationName>();
  for (const name of names) if (name.name !== '' && !byFold.has(fold(name.name))) byFold.set(fold(name.name), name);
  return [...byFold.values()];
};
