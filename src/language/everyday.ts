import { abroad } from './everyday/abroad.ts';
import { elsewhere } from './everyday/elsewhere.ts';
import { aroundInEnglish, englishElsewhere } from './everyday/english-elsewhere.ts';
import { ordinaryWords } from './everyday/ordinary.ts';
import { choosing, outings } from './everyday/outings.ts';
import { fold } from './fold.ts';
import { verbsOf } from './kin.ts';
import { isWrittenSo, subjectsOf } from './lexicon.ts';
import { remembering } from './remember.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** Words and their stems. */
type Words = { readonly written: ReadonlySet<string>; readonly stems: ReadonlySet<string> };

const read = (text: string): Words => {
  const written = new Set(wordsOf(fold(text)));
  return { written, stems: new Set([...written].map(stem)) };
};

const ordinary = read(ordinaryWords);
/** Places abroad as they are written only: bruggen is no town. */
const places: ReadonlySet<string> = new Set(wordsOf(fold(abroad)));
const away = read(Object.values(elsewhere).join(' '));
/** English words as they are written only: their Dutch forms would be other words, such as box of boxing and coke of cooking. */
const awayInEnglish: ReadonlySet<string> = new Set(wordsOf(englishElsewhere));
const ordinaryInEnglish: ReadonlySet<string> = new Set(wordsOf(aroundInEnglish));

const mostWords = 20_000;

const isOneOf = ({ written, stems }: Words, word: string): boolean =>
  written.has(word) || stems.has(stem(word)) || verbsOf(word).some((verb) => stems.has(stem(verb)));

/** The stems of the verbs among what stands around a subject. */
const verbStems: ReadonlySet<string> = new Set([...ordinary.written].filter((word) => word.endsWith('en')).map(stem));

/** True for the weak participle of such a verb: gevuld, neergezet; geluid (sound) is none of lui (lazy). */
const isParticiple = (word: string): boolean => {
  const [, before = '', root = ''] = /^([a-z]*?)ge([a-z]{3,}?)(?:[dt]e?)?$/.exec(word) ?? [];
  return root !== '' && verbStems.has(stem(before + root));
};

/** True for a term of what entries are about: it is no other form of a word that stands around a subject (gedrag, dragen). */
const isSubject = (word: string): boolean => isWrittenSo([word]) && subjectsOf([word]).length > 0;

const isOrdinaryForm = (word: string): boolean =>
  ordinary.written.has(word) || (!isSubject(word) && (isOneOf(ordinary, word) || isParticiple(word)));

const kindOf = remembering((word): 'ordinary' | 'abroad' | 'elsewhere' | null => {
  if (places.has(word) || places.has(word.replace(/(?<=s|sch)e$/, ''))) return 'abroad';
  if (!away.written.has(word) && isOrdinaryForm(word)) return 'ordinary';
  return isOneOf(away, word) || awayInEnglish.has(word) ? 'elsewhere' : null;
}, mostWords);

/** True for a folded word that in any form names a place abroad: seldom what a question is about, but where. */
export const isAbroad = (word: string): boolean => kindOf(word) === 'abroad';

/**
 * What two folded words in a row name that are listed as one: a place abroad (new york), or what no public body decides about (formule 1);
 * null when they name neither, or one of them is a term of what entries are about (sport school).
 */
export const pairNames = (words: readonly [string, string]): 'abroad' | 'elsewhere' | null => {
  const joined = words.join('');
  if (words.some(isSubject)) return null;
  if (places.has(joined)) return 'abroad';
  return away.written.has(joined) || awayInEnglish.has(joined) ? 'elsewhere' : null;
};

/** True for a folded word that in any form stands around the subject of a question, and is seldom that subject. */
export const isOrdinary = (word: string): boolean => kindOf(word) === 'ordinary' || isAbroad(word);

/** True for a folded word that in any form names what no public body decides about. */
export const isElsewhere = (word: string): boolean => kindOf(word) === 'elsewhere';

/** True for a folded word of daily life: it is spelled right, whatever the entries hold. */
export const isEveryday = (word: string): boolean => kindOf(word) !== null;

/**
 * True for a word of private life as it is written in the list, or its plural: its other forms may be of another word, as verkeer is of
 * verkering. What the lexicon knows is none: people may ask a public body about it.
 */
const isPrivate = (word: string): boolean =>
  !isWrittenSo([word]) && (away.written.has(word) || away.written.has(word.replace(/(?:en|s)$/, '')));

const isPrivateInEnglish = (word: string): boolean => awayInEnglish.has(word) && !isWrittenSo([word]);

/** True when the folded words of a question, all Dutch or all English, ask about private life and nothing else: two words of it or more, ordinary words and numbers apart. */
export const areOfPrivateLife = (words: readonly string[]): boolean => {
  const telling = words.filter((word) => !isOrdinary(word) && !ordinaryInEnglish.has(word) && !/^\d+$/.test(word));
  return telling.length > 1 && (telling.every(isPrivate) || telling.every(isPrivateInEnglish));
};

const goingOut: ReadonlySet<string> = new Set(wordsOf(outings));
const chosenBy: ReadonlySet<string> = new Set(wordsOf(choosing));

const isAround = (word: string): boolean => isOrdinary(word) || ordinaryInEnglish.has(word) || /^\d+$/.test(word);

/** The words, with those of a place of two words as one. */
const withPlaces = (words: readonly string[]): readonly string[] => {
  const read: string[] = [];
  for (const word of words) {
    const before = read.at(-1);
    const isPlace = before !== undefined && pairNames([before, word]) === 'abroad';
    if (isPlace) read.pop();
    read.push(isPlace ? `${before}${word}` : word);
  }
  return read;
};

/** True when the folded words of a question look for somewhere to go, abroad or by what it is like, and ask nothing else: the best restaurants, a hotel in Paris. */
export const areOfAnOuting = (asked: readonly string[]): boolean => {
  const words = withPlaces(asked);
  return (
    words.some((word) => goingOut.has(word)) &&
    words.some((word) => chosenBy.has(word) || isAbroad(word)) &&
    words.every((word) => goingOut.has(word) || chosenBy.has(word) || isAround(word))
  );
};
