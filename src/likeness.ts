import { createHash } from 'node:crypto';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type FoldedEntry, foldEntries, type Likeness, likenessText } from '#register/folding.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { SearchIndex } from '#search/search.ts';
import { listPublishedEntries, listPublishedEntriesAfter } from '#store/published-entries.ts';
import { type Followed, type FollowedSource, follow } from './followed.ts';
import type { Reading } from './reading.ts';
import { withTurns } from './turns.ts';

const slice = 200;

const put = (byId: Map<AlgorithmId, Likeness>, entries: readonly PublishedEntry[]): void => {
  for (const { algorithm, version } of entries) {
    const text = likenessText(version.document);
    if (text === null) continue;
    const key = createHash('sha256').update(text).digest('base64');
    byId.set(algorithm.id, { organisationId: algorithm.organisationId, key });
  }
};

const source: FollowedSource<PublishedEntry, Likeness> = {
  listAfter: ({ queries, reader }, after) =>
    listPublishedEntriesAfter(queries, reader, 'nl', after?.algorithm.id ?? null, slice),
  listOf: ({ queries, reader }, ids) => listPublishedEntries(queries, reader, ids, 'nl'),
  put,
};

const knownByIndex = new WeakMap<SearchIndex, Promise<Followed<Likeness>>>();

/** The likeness of every public entry: read once per index, then kept up with the changes. Entries without a purpose are left out. */
export const likenessById = async (reading: Reading): Promise<ReadonlyMap<AlgorithmId, Likeness>> => {
  const before = knownByIndex.get(reading.search) ?? Promise.resolve(null);
  const now = before.then(
    (known) => follow(reading, known, source),
    () => follow(reading, null, source),
  );
  knownByIndex.set(reading.search, now);
  return (await now).byId;
};

/** Public entries in their order, those that are the same at different organisations as one. */
export const foldedEntries = async (reading: Reading, ids: readonly AlgorithmId[]): Promise<readonly FoldedEntry[]> =>
  withTurns(foldEntries(ids, await likenessById(reading)));
