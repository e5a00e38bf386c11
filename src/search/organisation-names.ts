import { equivalentsOf, isTerm } from '#language/lexicon.ts';
import { withoutStopWords } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';

/** Which organisations a row of words names: their ids; null when it names none. In: folded words without stop words. */
export type NamedBy = (words: readonly string[]) => ReadonlySet<string> | null;

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

/** What an organisation is called, for looking up: its whole name, and its name without what kind of organisation it is. */
const keysOf = (name: string): readonly string[] => {
  const whole = withoutStopWords(wordsOf(name));
  const own = whole.filter((word) => !kindWords.has(word));
  const isOwnName = own.length > 0 && own.length < whole.length && !isEveryday(own);
  return [whole, ...(isOwnName ? [own] : [])].filter((words) => words.length > 0).map(keyOf);
};

/** Names by which organisations are found, as far as they have entries now. */
export type OrganisationNames = {
  /** Tells what an organisation is called now. */
  readonly note: (id: string, names: readonly string[]) => void;
  /** Which of them a row of words names, or what means the same as those words. */
  readonly namedBy: NamedBy;
};

/** No names yet; 'isThere' tells whether an organisation has entries. */
export const makeOrganisationNames = (isThere: (id: string) => boolean): OrganisationNames => {
  const namesOf = new Map<string, string>();
  const byKey = new Map<string, Set<string>>();

  const forget = (id: string): void => {
    for (const ids of byKey.values()) ids.delete(id);
  };

  const under = (words: readonly string[]): readonly string[] => [...(byKey.get(keyOf(words)) ?? [])].filter(isThere);

  return {
    note: (id, names) => {
      const all = names.join('\n');
      if (namesOf.get(id) === all) return;
      if (namesOf.has(id)) forget(id);
      namesOf.set(id, all);
      for (const key of names.flatMap(keysOf)) byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
    },
    namedBy: (words) => {
      const same = equivalentsOf(words).filter(({ kind }) => kind === 'same');
      const rows = [words, ...same.map((equivalent) => withoutStopWords(equivalent.words))];
      const ids = rows.flatMap(under);
      return ids.length === 0 ? null : new Set(ids);
    },
  };
};
