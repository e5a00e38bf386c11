import { equivalentsOf, isTerm } from '#language/lexicon.ts';
import { wordsInNamesOf } from '#language/organisation-kinds.ts';
import { withoutStopWords } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';

/** Which organisations a row of words names: their ids; null when it names none. In: folded words without stop words. */
export type NamedBy = (words: readonly string[]) => ReadonlySet<string> | null;

/** The organisations of the kind that a word names, such as every municipality: their ids; null when it names no kind. In: a folded word. */
export type OfKind = (word: string) => ReadonlySet<string> | null;

/** The words before the own name of an organisation: gemeente Waterhoven is Waterhoven too. */
const kindWords = new Set(
  'gemeente provincie waterschap hoogheemraadschap ministerie veiligheidsregio omgevingsdienst gemeenschappelijke regeling municipality province ministry'.split(
    ' ',
  ),
);

/** How people shorten the kind of an organisation before its name: 'gem Waterhoven', 'prov. Merenland'. */
const shortKinds: Readonly<Record<string, string>> = {
  ...{ gem: 'gemeente', prov: 'provincie', min: 'ministerie', ws: 'waterschap' },
  ...{ hhs: 'hoogheemraadschap', vr: 'veiligheidsregio', od: 'omgevingsdienst' },
};

/** A row of words with the kind of organisation written out where the first is short for one; null where it is not. */
export const writtenOut = ([first = '', ...others]: readonly string[]): readonly string[] | null => {
  const kind = Object.hasOwn(shortKinds, first) ? shortKinds[first] : undefined;
  return kind === undefined || others.length === 0 ? null : [kind, ...others];
};

/** True when a name without its kind is an everyday word, as that of a town called Houses would be. */
const isEveryday = (words: readonly string[]): boolean =>
  isTerm(words) && !equivalentsOf(words).some((equivalent) => kindWords.has(equivalent.words[0] ?? ''));

const keyOf = (words: readonly string[]): string => words.join(' ');

/** The words of a name by which it is looked up; its own are those without what kind of organisation it is, none when no other stand there. */
const keysOf = (name: string): { readonly whole: string; readonly own: string } => {
  const whole = withoutStopWords(wordsOf(name));
  const own = whole.filter((word) => !kindWords.has(word));
  return { whole: keyOf(whole), own: own.length < whole.length ? keyOf(own) : '' };
};

/** Names by which organisations are found, as far as they have entries now. */
export type OrganisationNames = {
  /** Tells what an organisation is called now. */
  readonly note: (id: string, names: readonly string[]) => void;
  /** Which of them a row of words names, or what means the same as those words. */
  readonly namedBy: NamedBy;
  /** Which of them are of the kind that a word names, whether they have entries now or not. */
  readonly ofKind: OfKind;
};

/** No names yet; 'isThere' tells whether an organisation has entries. */
export const makeOrganisationNames = (isThere: (id: string) => boolean): OrganisationNames => {
  const namesOf = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  const byOwnName = new Map<string, Set<string>>();
  const byKind = new Map<readonly string[], ReadonlySet<string>>();

  const forget = (id: string): void => {
    for (const ids of [...byName.values(), ...byOwnName.values()]) ids.delete(id);
  };

  const file = (byKey: Map<string, Set<string>>, key: string, id: string): void => {
    if (key !== '') byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  };

  const under = (words: readonly string[]): readonly string[] => {
    const key = keyOf(words);
    const own = byOwnName.get(key);
    const named = [...(byName.get(key) ?? []), ...(own === undefined || isEveryday(words) ? [] : own)];
    return named.filter(isThere);
  };

  const idsOfKind = (words: readonly string[]): ReadonlySet<string> => {
    const known = byKind.get(words);
    if (known !== undefined) return known;
    const isSo = (names: string): boolean => names.split(/\s/).some((word) => words.includes(word));
    const ids = new Set([...namesOf].filter(([, names]) => isSo(names)).map(([id]) => id));
    byKind.set(words, ids);
    return ids;
  };

  return {
    note: (id, names) => {
      const all = names.join('\n');
      if (namesOf.get(id) === all) return;
      if (namesOf.has(id)) forget(id);
      namesOf.set(id, all);
      byKind.clear();
      for (const { whole, own } of names.map(keysOf)) {
        file(byName, whole, id);
        file(byOwnName, own, id);
      }
    },
    namedBy: (words) => {
      const same = equivalentsOf(words).filter(({ kind }) => kind === 'same');
      const rows = [words, ...same.map((equivalent) => withoutStopWords(equivalent.words))];
      const ids = rows.flatMap(under);
      return ids.length === 0 ? null : new Set(ids);
    },
    ofKind: (word) => {
      const words = wordsInNamesOf(word);
      return words === null ? null : idsOfKind(words);
    },
  };
};
