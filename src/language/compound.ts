/** Letters that may stand between the parts of a Dutch compound: stads-deel, boeken-kast, peren-boom, kinder-opvang. */
const links = ['', 's', 'en', 'e', 'er', 'n'] as const;

/** Parts are at least this many letters, so that 'opvang' is not op + vang and 'gerecht' not ge + recht. */
export const shortestPart = 3;

/** What begins a word without being a word in it that can be asked for: verhuizing is no ver + huizing, voorspellen no voor + spellen. */
const prefixes = new Set(
  'ver her ont mis oer wan toe voor over onder door achter mee terug tegen samen naar tussen binnen buiten aan'.split(
    ' ',
  ),
);

/** What tells whether a part is a word: given a folded word it answers true when that word, or another form of it, is known. */
export type IsKnown = (word: string) => boolean;

/** The ways in which letters can be the first part of a compound: as they are, and without a linking s, en, e, er or n. */
export const firstPartsOf = (letters: string): readonly string[] =>
  links
    .filter((link) => letters.endsWith(link) && letters.length - link.length >= shortestPart)
    .map((link) => letters.slice(0, letters.length - link.length))
    .filter((part) => !prefixes.has(part));

const knownFirstPart = (letters: string, isKnown: IsKnown): string | null =>
  firstPartsOf(letters).find((part) => isKnown(part)) ?? null;

/** The best place to cut is where the shorter part is longest: there a part is least likely to be a chance word. */
const cutsOf = (word: string): readonly number[] =>
  Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, index) => index + shortestPart).toSorted(
    (a, b) => Math.abs(word.length - 2 * a) - Math.abs(word.length - 2 * b),
  );

/**
 * The known words that a compound is made of (at most four), linking letters left out; null when it cannot be taken apart.
 * Two parts are tried before more.
 */
export const partsOfCompound = (word: string, isKnown: IsKnown, most = 4): readonly string[] | null => {
  const cuts = cutsOf(word);
  for (const cut of cuts) {
    const first = isKnown(word.slice(cut)) ? knownFirstPart(word.slice(0, cut), isKnown) : null;
    if (first !== null) return [first, word.slice(cut)];
  }
  if (most <= 2) return null;
  for (const cut of cuts) {
    const first = knownFirstPart(word.slice(0, cut), isKnown);
    const rest = first === null ? null : partsOfCompound(word.slice(cut), isKnown, most - 1);
    if (first !== null && rest !== null) return [first, ...rest];
  }
  return null;
};
