import { makeDirectory } from '#register/directory.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import { makeOrganisationId, type Organisation } from '#register/organisation.ts';
import type { PublishedTranslations } from '#register/published-entry.ts';
import { createSearchIndex } from '#search/index.ts';
import type { SearchEntry, SearchIndex, SearchQuery } from '#search/search.ts';
import { searchEntryOf } from '#search/search-entry.ts';
import { isFieldKey } from '#standard/fields.ts';
import type { JsonRecord } from '#standard/json.ts';
import { findWords, syntheticRecords, type Words } from './synthetic.ts';
import { megabytes, milliseconds, oneDecimal, say, sayTable, spread, spreadHeads } from './table.ts';

// How long the index takes to build and to answer, in this process: node bench/search.ts [number of entries …]
// 'cpu' is the mean in processor time of this thread: others on the machine do not count in it.

const organisationsOf = (words: Words): readonly Organisation[] =>
  words.organisations.map(({ id, name }) => ({
    id: makeOrganisationId(id),
    type: 'gemeente',
    names: [{ name, kind: 'preferred', from: null, until: null }],
    identifiers: [],
    parents: [],
    website: null,
    contact: null,
    participation: 'connected',
    participationNote: null,
    participationSince: null,
    successorId: null,
    from: null,
    until: null,
  }));

const indexedEntryOf = (record: JsonRecord): PublishedTranslations => {
  const values = Object.fromEntries(Object.entries(record).filter(([key, value]) => isFieldKey(key) && value !== null));
  const document: EntryDocument = { ...emptyDocument, values: values as EntryDocument['values'] };
  const id = record.id as PublishedTranslations['algorithm']['id'];
  const publishedAt = `${String(record.publication_dt)}T10:00:00Z` as Instant;
  return {
    algorithm: {
      id,
      organisationId: makeOrganisationId(String(record.organisatieId)),
      category: null,
      useStatus: 'in-gebruik',
      inUseFrom: null,
      inUseUntil: null,
      useReason: null,
      mergedInto: null,
      withdrawn: null,
      source: null,
      vanishedAt: null,
    },
    versions: [
      {
        algorithmId: id,
        language: 'nl',
        number: 1,
        state: 'published',
        document,
        changeNote: null,
        publishedAt,
        confirmedAt: null,
        machineTranslated: false,
      },
    ],
    firstPublishedAt: publishedAt,
    lastPublishedAt: publishedAt,
  };
};

const plain: SearchQuery = { text: '', choices: {}, includingParts: false, sort: 'relevantie', page: 1, pageSize: 20 };

/** The questions that are timed, each under its name. */
const questionsFor = (entries: readonly SearchEntry[]): Readonly<Record<string, readonly SearchQuery[]>> => {
  const some = entries.filter((_, index) => index % Math.ceil(entries.length / 200) === 0);
  const word = (text: string): string => text.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  const texts = (make: (entry: SearchEntry) => string): readonly SearchQuery[] =>
    some.map((entry) => ({ ...plain, text: make(entry).slice(0, 300) }));
  return {
    'no words': [plain],
    'no words, filtered': [{ ...plain, choices: { thema: ['verkeer'], risicoselectie: ['ja'] } }],
    'no words, by name, far page': [{ ...plain, sort: 'naam', page: Math.ceil(entries.length / 40) }],
    'one common word': ['parkeren', 'gegevens', 'gemeente', 'algoritme'].map((text) => ({ ...plain, text })),
    'one word of a title': texts((entry) => word(entry.title)),
    'a whole title': texts((entry) => entry.title),
    'two words of a text': texts((entry) => (entry.texts[1]?.text ?? '').split(' ').slice(3, 6).join(' ')),
    'a question': texts((entry) => `hoe weet u dat ${(entry.texts[1]?.text ?? '').split(' ').slice(3, 9).join(' ')}?`),
    'a typing error': texts((entry) => word(entry.title).replace(/^(..)(.)(.)/, '$1$3$2')),
    'a phrase': texts(
      (entry) => `"${(entry.texts[1]?.text ?? '').split(' ').slice(0, 3).join(' ').replaceAll('"', '')}"`,
    ),
  };
};

/** Milliseconds of processor time that this thread has used. */
const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

type Times = { readonly wall: readonly number[]; readonly processor: number };

/** Asks the questions over and over; the first round of a few questions only warms up. */
const time = (index: SearchIndex, questions: readonly SearchQuery[]): Times => {
  const wall: number[] = [];
  for (const question of questions.slice(0, 50)) index.search(question);
  const before = processorTime();
  while (wall.length < 200)
    for (const question of questions) {
      const start = performance.now();
      index.search(question);
      wall.push(performance.now() - start);
    }
  return { wall, processor: (processorTime() - before) / wall.length };
};

const rowOf = (name: string, { wall, processor }: Times) => [name, ...spread(wall), milliseconds(processor)];

type Built = { readonly index: SearchIndex; readonly entries: readonly SearchEntry[]; readonly times: Times };

const build = (words: Words, count: number): Built => {
  const directory = makeDirectory(organisationsOf(words), '2026-01-01' as IsoDate);
  const index = createSearchIndex();
  const entries: SearchEntry[] = [];
  const wall: number[] = [];
  let processor = 0;
  for (const record of syntheticRecords(count, 1, words)) {
    const entry = searchEntryOf(indexedEntryOf(record), directory);
    const [start, startProcessor] = [performance.now(), processorTime()];
    index.put(entry);
    wall.push(performance.now() - start);
    processor += processorTime() - startProcessor;
    if (entries.length * (count / 1500) < wall.length) entries.push(entry);
  }
  return { index, entries, times: { wall, processor: processor / count } };
};

/** Builds an index of so many invented entries in this process, asks it questions and says how long both took. */
const measureSearch = (count: number, words: Words): void => {
  const before = process.memoryUsage().rss;
  const { index, entries, times } = build(words, count);
  const [seconds, memory] = [(times.processor * count) / 1000, process.memoryUsage().rss - before];
  sayTable(
    `Search in ${count.toLocaleString('en')} entries, in this process (ms; 'cpu' is the mean processor time of one)`,
    ['', ...spreadHeads, 'cpu'],
    [
      rowOf('putting an entry in', times),
      ...Object.entries(questionsFor(entries)).map(([name, questions]) => rowOf(name, time(index, questions))),
    ],
  );
  say(`  All entries were put in with ${oneDecimal(seconds)} s of processor time and about ${megabytes(memory)}.`);
};

const sizes = process.argv.slice(2).map(Number);
const words = findWords();
for (const count of sizes.length > 0 ? sizes : [1_500, 15_000, 150_000]) measureSearch(count, words);
