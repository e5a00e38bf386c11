import { fold } from '#language/fold.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Organisation } from '#register/organisation.ts';

type Named = { readonly organisation: Organisation; readonly folded: readonly string[]; readonly shown: string };

const foldedNames = new WeakMap<OrganisationDirectory, readonly Named[]>();

/** Every organisation with its folded names, made once for a directory: folding thousands of names takes a while. */
const namesIn = (directory: OrganisationDirectory): readonly Named[] => {
  const known = foldedNames.get(directory);
  if (known !== undefined) return known;
  const made = directory.all
    .map((organisation) => ({
      organisation,
      folded: organisation.names.map(({ name }) => fold(name)),
      shown: fold(directory.nameOf(organisation.id)),
    }))
    .toSorted((a, b) => (a.shown < b.shown ? -1 : Number(a.shown > b.shown)));
  foldedNames.set(directory, made);
  return made;
};

/** 0 for a name that is equal, 1 for one that starts alike, 2 for one with all the words; null when none fits. */
const rank = (named: Named, wanted: string, wantedWords: readonly string[]): number | null => {
  if (named.folded.includes(wanted)) return 0;
  if (named.folded.some((name) => name.startsWith(wanted) || name.includes(` ${wanted}`))) return 1;
  const hasAll = (name: string): boolean => wantedWords.every((word) => name.includes(word));
  return named.folded.some(hasAll) ? 2 : null;
};

/**
 * The organisations with this text in one of their names (former and short names too), best first and then by name.
 * An empty text gives all of them, by name.
 */
export const organisationsNamed = (directory: OrganisationDirectory, text: string): readonly Organisation[] => {
  const wanted = fold(text);
  const all = namesIn(directory);
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
