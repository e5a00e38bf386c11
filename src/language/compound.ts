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

/** What ends a word without being a word in it: an aanmelding is no thing, an advisering no ring. */
const endings = new Set(
  'ring ringen ding dingen ling lingen heid heids heden elijk elijke lijk lijke enden ende'.split(' '),
);

/** What tells whether a part is a word: given a folded word it answers true when that word, or another form of it, is known. */
export type IsKnown = (word: string) => boolean;

/** The words that take -er- before another: kinderopvang, eierschaal. */
const wordsWithEr = new Set('kind ei rund kalf lam lied blad hoen goed been volk'.split(' '));

/** An n stands only behind the e of a word (gemeentenfonds), and -er- only behind a few words: a woonboot is no boat of the woo. */
const mayLink = (part: string, link: string): boolean =>
  link === 'n' ? part.endsWith('e') : link !== 'er' || wordsWithEr.has(part);

/** The ways in which letters can be the first part of a compound: as they are, and without a linking s, en, e, er or n. */
export const firstPartsOf = (letters: string): readonly string[] =>
  prefixes.has(letters)
    ? []
    : links
        .filter((link) => letters.endsWith(link) && letters.length - link.length >= shortestPart)
        .map((link) => [letters.slice(0, letters.length - link.length), link] as const)
        .filter(([part, link]) => mayLink(part, link) && !prefixes.has(part))
        .map(([part]) => part);

/**
 * The infinitives of which letters before another word may be the stem: bewaar of bewaren, bestel of bestellen, schrijf of schrijven, lees of
 * lezen. Not all of them are words.
 */
export const infinitivesOf = (letters: string): readonly string[] => {
  const voiced = letters.replace(/f$/, 'v').replace(/s$/, 'z');
  const verbs = [letters, voiced].flatMap((root) => [
    `${root}en`,
    root.replace(/([aeou])\1([^aeiouy])$/, '$1$2en'),
    root.replace(/([aeiou])([^aeiouywx])$/, '$1$2$2en'),
  ]);
  return [...new Set(verbs)].filter((verb) => verb.endsWith('en') && verb.length > letters.length);
};

/** In at most how many parts (four), and what tells whether letters only begin words: the parkeer of parkeerplaats (none do). */
type Taking = { readonly most?: number; readonly isBeginning?: IsKnown };

const knownFirstPart = (letters: string, isKnown: IsKnown, isBeginning: IsKnown): string | null => {
  const parts = firstPartsOf(letters);
  return parts.find(isKnown) ?? (parts[0] === letters && isBeginning(letters) ? letters : null);
};

/** The best place to cut is where the shorter part is longest: there a part is least likely to be a chance word. */
const cutsOf = (word: string): readonly number[] =>
  Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, index) => index + shortestPart).toSorted(
    (a, b) => Math.abs(word.length - 2 * a) - Math.abs(word.length - 2 * b),
  );

/**
 * The known words that a compound is made of, linking letters left out; null when it cannot be taken apart. Two parts are tried before
 * more.
 */
export const partsOfCompound = (
  word: string,
  isKnown: IsKnown,
  { most = 4, isBeginning = () => false }: Taking = {},
): readonly string[] | null => {
  const cuts = cutsOf(word);
  const firstUntil = (cut: number): string | null => knownFirstPart(word.slice(0, cut), isKnown, isBeginning);
  for (const cut of cuts) {
    const last = word.slice(cut);
    const first = endings.has(last) || !isKnown(last) ? null : firstUntil(cut);
    if (first !== null) return [first, last];
  }
  if (most <= 2) return null;
  for (const cut of cuts) {
    const first = firstUntil(cut);
    const rest = first === null ? null : partsOfCompound(word.slice(cut), isKnown, { most: most - 1, isBeginning });
    if (first !== null && rest !== null) return [first, ...rest];
  }
  return null;
};
