import { lettersOf } from '#language/distance.ts';
import { stem, stemAsLastPart } from '#language/stem.ts';
import { isStopWord } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';
import { type Alternative, entriesOf, isClose } from '#search/alternatives.ts';
import { impactOf, shareOf } from '#search/analysis.ts';
import type { PlannedClause } from '#search/plan.ts';
import { asItCounts, otherOrganisation, ownOrganisation } from '#search/room.ts';
import type { SearchEntry } from '#search/search.ts';
import { nearestTerm, nearestWord } from '#search/spelling.ts';
import type { Vocabulary } from '#search/vocabulary.ts';

// What an entry says and how well it meets a clause, found by looking through all its texts.

/** An entry with its words and how much it is about each. */
export type Read = {
  readonly entry: SearchEntry;
  readonly texts: readonly (readonly string[])[];
  readonly impacts: ReadonlyMap<string, number>;
};

/** Takes an entry apart. */
export const readEntry = (entry: SearchEntry): Read => {
  const frequencies = new Map<string, number>();
  const texts = entry.texts.map(({ text }) => wordsOf(text));
  texts.forEach((words, index) => {
    const share = shareOf(entry.texts[index]?.weight ?? 0, words.length);
    for (const word of words) if (!isStopWord(word)) frequencies.set(word, (frequencies.get(word) ?? 0) + share);
  });
  return { entry, texts, impacts: new Map([...frequencies].map(([word, value]) => [word, impactOf(value)])) };
};

/** The vocabulary of these entries, looked through from end to end for every question. */
export const vocabularyOf = (reads: readonly Read[]): { vocabulary: Vocabulary; words: readonly string[] } => {
  const entries = new Map<string, number>();
  for (const read of reads) for (const word of read.impacts.keys()) entries.set(word, (entries.get(word) ?? 0) + 1);
  const stops = new Set(reads.flatMap((read) => read.texts.flat()).filter(isStopWord));
  const words = [...entries.keys(), ...stops];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const stems = new Map<string, string[]>();
  for (const word of entries.keys()) stems.set(stem(word), [...(stems.get(stem(word)) ?? []), word]);
  const numberOf = (word: string): number => numbers.get(word) ?? -1;
  const table = {
    words,
    letters: Uint32Array.from(words, lettersOf),
    entries: Uint32Array.from(words, (word) => entries.get(word) ?? 0),
  };
  const isStop = (number: number): boolean => stops.has(words[number] ?? '');
  return {
    words,
    vocabulary: {
      add: numberOf,
      numberOf,
      isStop,
      entriesWith: (number) => entries.get(words[number] ?? '') ?? 0,
      count: () => {},
      isKnown: (word) => stems.has(stem(word)),
      formsOf: (stemmed) => (stems.get(stemmed) ?? []).map(numberOf),
      wordAt: (number) => words[number] ?? '',
      isHeld: (word) => entries.has(word),
      isKnownEnd: (stemmed) => [...entries.keys()].some((word) => stemAsLastPart(word) === stemmed),
      stemsBeginningWith: (letters) => [...stems.keys()].filter((stemmed) => stemmed.startsWith(letters)),
      stemsEndingWith: (letters) => [...stems.keys()].filter((stemmed) => stemmed.endsWith(letters)),
      remember: (_question, work) => work(),
      nearest: (word, isInEnglish) => nearestWord(word, table, isStop, isInEnglish) ?? nearestTerm(word, isInEnglish),
    },
  };
};

const holds = (text: readonly string[], phrase: readonly string[]): boolean =>
  text.some((_, start) => phrase.every((word, index) => text[start + index] === word));

const holdNear = (
  text: readonly string[],
  [first = [], ...others]: readonly (readonly string[])[],
  within: number,
): boolean =>
  text.some((word, at) => {
    const around = text.slice(Math.max(0, at - within), at + within + 1);
    return first.includes(word) && others.every((group) => around.some((other) => group.includes(other)));
  });

const stand = (read: Read, { parts, standing }: Alternative, words: readonly string[]): boolean => {
  if (standing.kind === 'anywhere') return true;
  if (standing.kind === 'phrase') {
    const wanted = standing.words.map((number) => words[number] ?? '');
    return read.texts.some((text) => holds(text, wanted));
  }
  const rarestFirst = parts.toSorted((a, b) => a.entries - b.entries);
  const groups = rarestFirst.map((part) => part.words.map(({ number }) => words[number] ?? ''));
  return read.texts.some((text) => holdNear(text, groups, standing.within));
};

/** How well an entry meets one way of a clause; zero when it does not. */
export const scoreOf = (read: Read, alternative: Alternative, words: readonly string[]): number => {
  const { parts, factor } = alternative;
  const scores = parts.map((part) =>
    Math.max(
      0,
      ...part.words.map(
        ({ number, factor: likeness }) => ((factor * likeness) / 255) * (read.impacts.get(words[number] ?? '') ?? 0),
      ),
    ),
  );
  if (scores.some((score) => score === 0) || !stand(read, alternative, words)) return 0;
  return scores.length === 1 ? (scores[0] ?? 0) : scores.reduce((total, score) => total + score / scores.length, 0);
};

/** The words by their numbers, and the number of entries. */
export type Collection = { readonly words: readonly string[]; readonly size: number };

/** How well an entry meets a clause, looking too at what means nearly the same when so few hold it. */
export const clauseScore = (
  read: Read,
  clause: PlannedClause,
  { words, size }: Collection,
  mostClose: number,
): number => {
  const looked = clause.alternatives.filter(
    (alternative) => !isClose(alternative) || entriesOf(alternative) <= mostClose,
  );
  const score = Math.max(0, ...looked.map((way) => scoreOf(read, asItCounts(way, clause, size), words)));
  if (clause.organisations === null || score === 0) return score;
  const isOwn = read.entry.facets.organisatie.some((id) => clause.organisations?.has(id));
  return isOwn ? Math.max(score, ownOrganisation) : score * otherOrganisation;
};
