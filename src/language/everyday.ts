import { elsewhere } from './everyday/elsewhere.ts';
import { englishElsewhere } from './everyday/english-elsewhere.ts';
import { ordinaryWords } from './everyday/ordinary.ts';
import { fold } from './fold.ts';
import { verbsOf } from './kin.ts';
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
const away = read(Object.values(elsewhere).join(' '));
/** English words as they are written only: their Dutch forms would be other words, such as box of boxing and coke of cooking. */
const awayInEnglish: ReadonlySet<string> = new Set(wordsOf(englishElsewhere));

const mostWords = 20_000;

const isOneOf = ({ written, stems }: Words, word: string): boolean =>
  written.has(word) || stems.has(stem(word)) || verbsOf(word).some((verb) => stems.has(stem(verb)));

const kindOf = remembering(
  (word): 'ordinary' | 'elsewhere' | null =>
    isOneOf(ordinary, word) ? 'ordinary' : isOneOf(away, word) || awayInEnglish.has(word) ? 'elsewhere' : null,
  mostWords,
);

/** True for a folded word that in any form stands around the subject of a question, and is seldom that subject. */
export const isOrdinary = (word: string): boolean => kindOf(word) === 'ordinary';

/** True for a folded word that in any form names what no public body decides about. */
export const isElsewhere = (word: string): boolean => kindOf(word) === 'elsewhere';

/** True for a folded word of daily life: it is spelled right, whatever the entries hold. */
export const isEveryday = (word: string): boolean => kindOf(word) !== null;
