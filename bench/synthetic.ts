import { existsSync, readFileSync } from 'node:fs';
import { demoEntries } from '#demo/index.ts';
import { demoOrganisations } from '#demo/organisations.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { displayName } from '#register/organisation.ts';
import type { JsonRecord } from '#standard/json.ts';
import { termsOf, type VocabularyKey } from '#standard/vocabularies.ts';

/** What invented entries are put together from: titles, sentences, legal bases and organisations. */
export type Words = {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly bases: readonly string[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

/** A real listing beside the checkout, when it is there. */
export const listingFile = new URL('../../shared/data/national-register/listing-2026-05-13.json', import.meta.url);

const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20 && sentence.length < 300);

const texts = (values: readonly unknown[]): readonly string[] =>
  values.filter((value): value is string => typeof value === 'string' && value !== '');

/** Words from the demo that comes with the register. */
export const wordsOfDemo = (): Words => {
  const values = demoEntries.flatMap((entry) => entry.versions.slice(-1).map((version) => version.values));
  return {
    titles: texts(values.map((value) => value.name)),
    sentences: texts(values.flatMap((value) => Object.values(value))).flatMap(sentencesIn),
    bases: texts(values.map((value) => value.lawful_basis)),
    organisations: demoOrganisations.map((organisation) => ({ id: organisation.id, name: displayName(organisation) })),
  };
};

type ListingRow = Readonly<Record<'title' | 'doel' | 'juridische_basis' | 'organisatie' | 'url', string>>;

const wordsOfListing = (rows: readonly ListingRow[]): Words => ({
  titles: texts(rows.map((row) => row.title)),
  sentences: texts(rows.map((row) => row.doel)).flatMap(sentencesIn),
  bases: texts(rows.map((row) => row.juridische_basis)),
  organisations: [
    ...new Map(
      rows.map((row) => [row.organisatie, { id: row.url.split('/').at(-2) ?? '', name: row.organisatie }]),
    ).values(),
  ],
});

/** Words from the real listing when it is there, else from the demo. */
export const findWords = (): Words => {
  if (!existsSync(listingFile)) return wordsOfDemo();
  const { algoritmes } = JSON.parse(readFileSync(listingFile, 'utf8')) as {
    readonly algoritmes: readonly ListingRow[];
  };
  return wordsOfListing(algoritmes);
};

/** Whole numbers from 0 up to but not including a limit, the same for the same seed (mulberry32). */
export const chance = (seed: number): ((limit: number) => number) => {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};

type Pick = <Item>(items: readonly Item[]) => Item | undefined;

const titleOf = (pick: Pick, words: Words): string => {
  const [first, second] = [pick(words.titles) ?? '', pick(words.titles) ?? ''].map((title) => title.split(' '));
  const start = (first ?? []).slice(0, Math.ceil((first ?? []).length / 2));
  const end = (second ?? []).slice(Math.floor((second ?? []).length / 2));
  return [...start, ...end].join(' ').slice(0, 100).trim();
};

const paragraph = (pick: Pick, words: Words, most: number): string =>
  Array.from({ length: most }, () => pick(words.sentences) ?? '').join(' ');

const two = (number: number): string => String(number).padStart(2, '0');

const recordOf = (index: number, seed: number, words: Words): JsonRecord => {
  const next = chance(seed * 1_000_003 + index);
  const pick: Pick = (items) => items[next(items.length)];
  const value = (key: VocabularyKey): string | null => pick(termsOf(key))?.value ?? null;
  const organisation = pick(words.organisations);
  return {
    id: makeAlgorithmId((seed * 7919 + index * 524_287) % 4_782_969),
    organisatieId: organisation?.id ?? null,
    organization: organisation?.name ?? null,
    name: `${titleOf(pick, words)}`,
    description_short: paragraph(pick, words, 1),
    category: [value('theme')],
    status: value('status'),
    begin_date: `${2010 + next(16)}-${two(1 + next(12))}`,
    publication_category: value('publication_category'),
    goal: paragraph(pick, words, 2 + next(3)),
    proportionality: paragraph(pick, words, 1 + next(2)),
    human_intervention: paragraph(pick, words, 1 + next(2)),
    risks: paragraph(pick, words, 1),
    lawful_basis: (pick(words.bases) ?? '').slice(0, 500),
    source_data: paragraph(pick, words, 1),
    methods_and_models: paragraph(pick, words, 1 + next(2)),
    technique: [value('technique')],
    risk_selection: value('yes_no'),
    taal: 'nl',
    publication_dt: `${2022 + next(4)}-${two(1 + next(12))}-${two(1 + next(28))}`,
  };
};

/** Invented entries as records of our own JSON, put together from words; the same for the same seed. Ids repeat after 4,782,969. */
export function* syntheticRecords(count: number, seed: number, words: Words): Generator<JsonRecord> {
  for (let index = 0; index < count; index += 1) yield recordOf(index, seed, words);
}

/** A file of our own JSON with invented entries. */
export const syntheticFile = (count: number, seed: number, words: Words): Uint8Array => {
  const pieces: Buffer[] = [];
  for (const record of syntheticRecords(count, seed, words))
    pieces.push(Buffer.from(`${pieces.length === 0 ? '{"resultaten":[' : ','}\n${JSON.stringify(record)}`));
  return Buffer.concat([...pieces, Buffer.from(pieces.length === 0 ? '{"resultaten":[]}' : ']}')]);
};
