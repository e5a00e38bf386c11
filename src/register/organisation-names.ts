import { fold } from '#language/fold.ts';
import type { OrganisationDirectory } from './directory.ts';
import type { Organisation } from './organisation.ts';

/** An organisation with all its names as they are compared. */
export type NamedOrganisation = {
  readonly organisation: Organisation;
  /** The name that is shown. */
  readonly shown: string;
  readonly names: readonly string[];
};

const namedByDirectory = new WeakMap<OrganisationDirectory, readonly NamedOrganisation[]>();

/**
 * Every organisation with its folded names, former and short ones too, in order of the name that is shown and then of id. Made
 * once for a directory: folding thousands of names takes a while.
 */
export const namedOrganisations = (directory: OrganisationDirectory): readonly NamedOrganisation[] => {
  const known = namedByDirectory.get(directory);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator('nl');
  const made = directory.all
    .map((organisation) => ({
      organisation,
      shown: directory.nameOf(organisation.id),
      names: organisation.names.map(({ name }) => fold(name)),
    }))
    .toSorted((a, b) => compare(a.shown, b.shown) || (a.organisation.id < b.organisation.id ? -1 : 1));
  namedByDirectory.set(directory, made);
  return made;
};

/** 0 for a name that is equal, 1 for one that starts alike, 2 for one with all the words; null when none fits. */
const rank = ({ names }: NamedOrganisation, wanted: string, wantedWords: readonly string[]): number | null => {
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted) || name.includes(` ${wanted}`))) return 1;
  const hasAll = (name: string): boolean => wantedWords.every((word) => name.includes(word));
  return names.some(hasAll) ? 2 : null;
};

/**
 * The organisations with this text in one of their names (former and short names too), best first and then by name.
 * An empty text gives all of them, by name.
 */
export const organisationsNamed = (directory: OrganisationDirectory, text: string): readonly Organisation[] => {
  const wanted = fold(text);
  const all = namedOrganisations(directory);
  if (wanted === '') return all.map(({ organisation }) => organisation);
  const wantedWords = wanted.split(' ');
  return all
    .flatMap((named) => {
      const place = rank(named, wanted, wantedWords);
      return place === null ? [] : [{ named, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ named }) => named.organisation);
};
