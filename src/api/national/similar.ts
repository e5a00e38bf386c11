import { fold } from '#language/fold.ts';
import { withoutStopWords } from '#language/stop-words.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { textOf } from '#register/entry.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { Language } from '#standard/text.ts';
import type { Reading } from '../../reading.ts';
import type { ApiAnswer } from '../answer.ts';
import { nationalAnswer, nationalNotFound, noSuchAlgorithm } from './door.ts';
import { entriesIn, recordOf } from './records.ts';

/** Source: national interface, 2. */
const mostNeighbours = 5;
/** Of so many entries with words of the name the nearest are taken. */
const compared = 30;
/** Entries that share less than this are no neighbours. */
const leastScore = 15;
const mostWordsAsked = 12;

const wordsOf = (text: string): readonly string[] => withoutStopWords(fold(text).split(' '));

const tellingWords = ({ version: { document } }: PublishedEntry): ReadonlySet<string> =>
  new Set(
    wordsOf([textOf(document, 'name'), textOf(document, 'description_short'), textOf(document, 'goal')].join(' ')),
  );

/** Twice the words in both, by the words of the one and of the other, in hundredths. */
const scoreOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const all = one.size + other.size;
  return all === 0 ? 0 : Math.round((200 * one.intersection(other).size) / all);
};

const candidates = async (reading: Reading, entry: PublishedEntry, language: Language) => {
  const words = wordsOf(textOf(entry.version.document, 'name')).slice(0, mostWordsAsked);
  if (words.length === 0) return [];
  const { ids } = reading.search.search({
    ...anyEntry,
    text: words.join(' OF '),
    literal: true,
    choices: { taal: [language] },
    sort: 'relevantie',
    uncounted: true,
    pageSize: compared,
  });
  return entriesIn(
    reading,
    ids.filter((id) => id !== entry.algorithm.id),
    language,
  );
};

/** At most five entries whose name, short description and purpose share most words with an entry, with how much, from 0 to 100. */
export const listSimilar = async (reading: Reading, language: Language, lars: string): Promise<ApiAnswer> => {
  const id = parseAlgorithmId(lars);
  const [entry] = id === null ? [] : await entriesIn(reading, [id], language);
  if (entry === undefined) return nationalNotFound(noSuchAlgorithm);
  const own = tellingWords(entry);
  const near = (await candidates(reading, entry, language))
    .map((one) => ({ one, score: scoreOf(own, tellingWords(one)) }))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostNeighbours);
  return nationalAnswer({
    results: near.map(({ one }) => recordOf(reading, one)),
    scores: near.map(({ score }) => score),
    total_count: near.length,
  });
};
