import { setImmediate as turn } from 'node:timers/promises';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { SearchQuery } from '#search/search.ts';
import { licenceLink } from '#standard/licence.ts';
import type { Language } from '#standard/text.ts';
import type { Reading } from '../../reading.ts';
import { type ApiAnswer, apiHeaders } from '../answer.ts';
import { entriesIn } from './records.ts';

const slice = 200;

/** The numbers of all entries with a text in a language that fit these choices, the newest first. */
export const idsIn = (
  { search }: Reading,
  language: Language,
  choices: SearchQuery['choices'] = {},
): readonly AlgorithmId[] =>
  search.search({
    ...anyEntry,
    choices: { ...choices, taal: [language] },
    sort: 'gewijzigd',
    pageSize: Math.max(1, search.size()),
  }).ids;

/** These numbers in slices that let other requests go first. */
export async function* slicesOf(ids: readonly AlgorithmId[]): AsyncGenerator<readonly AlgorithmId[]> {
  for (let start = 0; start < ids.length; start += slice) {
    yield ids.slice(start, start + slice);
    await turn();
  }
}

/** The public entries with these numbers in a language, in their order and in slices. */
export async function* entrySlices(
  reading: Reading,
  ids: readonly AlgorithmId[],
  language: Language,
): AsyncGenerator<readonly PublishedEntry[]> {
  for await (const some of slicesOf(ids)) yield await entriesIn(reading, some, language);
}

/** A list of JSON in pieces, between what stands before and behind it. */
export async function* jsonList(
  before: string,
  slices: AsyncIterable<readonly unknown[]>,
  after: string,
): AsyncGenerator<string> {
  let separator = before;
  for await (const some of slices) {
    if (some.length === 0) continue;
    yield separator + some.map((item) => JSON.stringify(item)).join(',');
    separator = ',';
  }
  yield (separator === before ? before : '') + after;
}

/** Reads the first piece at once: a store that does not answer is found out before the answer has begun. */
const begun = async <Piece>(pieces: AsyncIterable<Piece>): Promise<AsyncIterable<Piece>> => {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
};

/** An answer in pieces: JSON to read, or a file to keep. */
export const piecesAnswer = async (
  contentType: string,
  pieces: AsyncIterable<string | Uint8Array>,
  fileName: string | null = null,
): Promise<ApiAnswer> => ({
  status: 200,
  headers: {
    ...apiHeaders,
    'Content-Type': contentType,
    'Cache-Control': 'no-cache',
    Link: licenceLink,
    ...(fileName === null ? {} : { 'Content-Disposition': `attachment; filename="${fileName}"` }),
  },
  body: await begun(pieces),
});
