import { makeDirectory } from '#register/directory.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import { makeOrganisationId, type Organisation } from '#register/organisation.ts';
import { createSearchIndex } from '#search/index.ts';
import type { SearchEntry, SearchIndex, SearchQuery } from '#search/search.ts';
import { type IndexedEntry, searchEntryOf } from '#search/search-entry.ts';
import { isFieldKey } from '#standard/fields.ts';
import type { JsonRecord } from '#standard/json.ts';
import { findWords, syntheticRecords, type Words } from './synthetic.ts';

// How long the index takes to build and to answer, in this process: node bench/search.ts [number of entries …]
// 'cpu' is the mean in processor time of this thread: others on the machine do not count in it.

const say = (line: string): void => void process.stdout.write(`${line}\n`);

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
    from: null,
    until: null,
  }));

const indexedEntryOf = (record: JsonRecord): IndexedEntry => {
  const values = Object.fromEntries(Object.entries(record).filter(([key, value]) => isFieldKey(key) && value !== null));
  const document: EntryDocument = { ...emptyDocument, values: values as EntryDocument['values'] };
  const id = record.id as IndexedEntry['algorithm']['id'];
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

const percentile = (times: readonly number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);

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

const sayTimes = (name: string, { wall, processor }: Times): void => {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => percentile(wall, share).padStart(6));
  say(`  ${name.padEnd(28)} p50 ${p50}  p95 ${p95}  most ${most}  cpu ${processor.toFixed(2).padStart(6)} ms`);
};

const build = (words: Words, count: number): { index: SearchIndex; entries: readonly SearchEntry[] } => {
  const directory = makeDirectory(organisationsOf(words), '2026-01-01' as IsoDate);
  const index = createSearchIndex();
  const kept: SearchEntry[] = [];
  const before = process.memoryUsage().rss;
  const wall: number[] = [];
  let processor = 0;
  for (const record of syntheticRecords(count, 1, words)) {
    const entry = searchEntryOf(indexedEntryOf(record), directory);
    const [start, startProcessor] = [performance.now(), processorTime()];
    index.put(entry);
    wall.push(performance.now() - start);
    processor += processorTime() - startProcessor;
    if (kept.length * (count / 1500) < wall.length) kept.push(entry);
  }
  const memory = Math.round((process.memoryUsage().rss - before) / 1e6);
  say(`\n${count} entries: put in ${(processor / 1000).toFixed(1)} s of processor time, about ${memory} MB`);
  sayTimes('put', { wall, processor: processor / count });
  return { index, entries: kept };
};

const sizes = process.argv.slice(2).map(Number);
const words = findWords();
for (const count of sizes.length > 0 ? sizes : [1_500, 15_000, 150_000]) {
  const { index, entries } = build(words, count);
  for (const [name, questions] of Object.entries(questionsFor(entries))) sayTimes(name, time(index, questions));
}
