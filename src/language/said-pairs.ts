import { spokenThemes } from './lexicon/index.ts';
import { lexiconLines, readLexiconLine } from './lexicon/line.ts';
import { remembering } from './remember.ts';
import { stem } from './stem.ts';
import { withoutStopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

const mostWords = 20_000;
const stemOf = remembering(stem, mostWords);

/** The Dutch terms of two words that people say, stop words left out, by the stem of the first and then of the second. */
const readPairs = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = new Map<string, Set<string>>();
  const terms = spokenThemes.flatMap(lexiconLines).flatMap((line) => readLexiconLine(line).columns[0]);
  for (const term of terms) {
    const [first, second, ...others] = withoutStopWords(wordsOf(term));
    if (first === undefined || second === undefined || others.length > 0) continue;
    pairs.set(stem(first), (pairs.get(stem(first)) ?? new Set()).add(stem(second)));
  }
  return pairs;
};

let pairsByStem: ReadonlyMap<string, ReadonlySet<string>> | null = null;
let stemsInPairs: ReadonlySet<string> | null = null;

const pairs = (): ReadonlyMap<string, ReadonlySet<string>> => {
  pairsByStem ??= readPairs();
  return pairsByStem;
};

/** True when a folded word, in any form, stands in a term of two words that people say. */
export const isInSaidPair = (word: string): boolean => {
  stemsInPairs ??= new Set([...pairs()].flatMap(([first, seconds]) => [first, ...seconds]));
  return stemsInPairs.has(stemOf(word));
};

/** True when these two folded words, in this order and in any form, are a term of what people say. */
export const isSaid = (first: string, second: string): boolean =>
  pairs().get(stemOf(first))?.has(stemOf(second)) === true;
