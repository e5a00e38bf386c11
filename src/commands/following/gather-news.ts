import { setImmediate as turn } from 'node:timers/promises';
import type { OrganisationDirectory } from '#register/directory.ts';
import { type FollowKind, type FollowRound, type FollowSubject, keyOfSubject } from '#register/following.ts';
import { registerReader } from '#register/reader.ts';
import { queryOfFollow } from '#search/follow-query.ts';
import type { SearchIndex } from '#search/search.ts';
import { type Change, listChangesAfter, newsKinds } from '#store/changes.ts';
import type { Queries } from '#store/database.ts';
import { type FollowedSearch, listFollowedSearches } from '#store/followed-searches.ts';
import { listFollowsOf } from '#store/followers.ts';

import { listKnownAlgorithms } from '#store/version-lists.ts';

/** What is new for followers: the changes of each thing that is followed, oldest first, and who must be told of something. */
export type News = {
  readonly bySubject: ReadonlyMap<string, readonly Change[]>;
  /** Their numbers, in order. */
  readonly followers: readonly number[];
  /** The themes and searches that were asked what they find; isWaiting when others that are followed wait for the next round. */
  readonly asked: readonly FollowSubject[];
  readonly isWaiting: boolean;
};

/** What the changes are held against: the public entries and the organisations as they are after the last of them. */
export type NewsSource = {
  readonly search: Pick<SearchIndex, 'search'>;
  readonly directory: Pick<OrganisationDirectory, 'lineOf'>;
};

const slice = 300;

const slicesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / slice) }, (_, index) =>
    items.slice(index * slice, (index + 1) * slice),
  );

/** What changed after one change, up to another. */
const readChanges = async (queries: Queries, from: number, through: number): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  for (let after = from; ; ) {
    const more = await listChangesAfter(queries, registerReader, after, slice, newsKinds);
    changes.push(...more.filter(({ sequence }) => sequence <= through));
    const last = more.at(-1)?.sequence ?? through;
    if (last >= through) return changes;
    after = last;
  }
};

type Found = { readonly subject: FollowSubject; readonly changes: Change[] };

/** What changed by entry, and by the organisation of an entry with all that is above it. */
const byPlace = async (
  queries: Queries,
  changes: readonly Change[],
  { directory }: NewsSource,
): Promise<Map<string, Found>> => {
  const found = new Map<string, Found>();
  const add = (kind: FollowKind, value: string, change: Change): void => {
    const subject = { kind, value };
    const known = found.get(keyOfSubject(subject));
    if (known === undefined) found.set(keyOfSubject(subject), { subject, changes: [change] });
    else known.changes.push(change);
  };
  for (const some of slicesOf(changes)) {
    const ids = [...new Set(some.map(({ algorithmId }) => algorithmId))];
    const known = await listKnownAlgorithms(queries, registerReader, ids);
    for (const change of some) {
      add('algoritme', change.algorithmId, change);
      const organisation = known.get(change.algorithmId)?.organisationId;
      for (const one of organisation === undefined ? [] : directory.lineOf(organisation))
        add('organisatie', one, change);
    }
  }
  return found;
};

/**
 * Asks themes and searches that are followed, each once, however many follow it, which of the entries it finds that changed since it was
 * asked last, and adds what changed of those.
 */
const addFound = async (
  changes: readonly Change[],
  searches: readonly FollowedSearch[],
  { search }: NewsSource,
  found: Map<string, Found>,
): Promise<void> => {
  const bySince = Map.groupBy(searches, ({ askedThrough }) => askedThrough);
  for (const [since, some] of bySince) {
    const later = changes.filter(({ sequence }) => sequence > since);
    const byEntry = Map.groupBy(later, ({ algorithmId }) => algorithmId);
    const among = [...byEntry.keys()];
    for (const { kind, value } of among.length === 0 ? [] : some) {
      const subject = { kind, value };
      const query = queryOfFollow(subject);
      const ids = query === null ? [] : search.search({ ...query, among, page: 1, pageSize: among.length }).ids;
      const news = ids.flatMap((id) => byEntry.get(id) ?? []).toSorted((a, b) => a.sequence - b.sequence);
      if (news.length > 0) found.set(keyOfSubject(subject), { subject, changes: news });
      await turn();
    }
  }
};

/** Who follows something of which they were not told the last change. */
const listTold = async (
  queries: Queries,
  found: ReadonlyMap<string, Found>,
  through: number,
): Promise<readonly number[]> => {
  const followers = new Set<number>();
  const byKind = Map.groupBy(found.values(), ({ subject }) => subject.kind);
  for (const [kind, some] of byKind)
    for (const part of slicesOf(some)) {
      const values = part.map(({ subject }) => subject.value);
      for (const follow of await listFollowsOf(queries, registerReader, kind, values, through)) {
        const last = found.get(keyOfSubject(follow))?.changes.at(-1)?.sequence ?? 0;
        if (last > follow.toldThrough) followers.add(follow.followerId);
      }
    }
  return [...followers].toSorted((a, b) => a - b);
};

/**
 * What is new in a round and for whom. It costs in proportion to the changes of the round, to the different themes and searches that
 * are followed, of which it asks at most some, and to the followers who get mail; not to the entries or to all who follow something.
 */
export const gatherNews = async (
  queries: Queries,
  round: FollowRound,
  source: NewsSource,
  mostSearches: number,
): Promise<News> => {
  const { toldThrough, through } = round;
  const due = await listFollowedSearches(queries, registerReader, through, mostSearches + 1);
  const asked = due.slice(0, mostSearches);
  // Those that had to wait are asked about what changed before this round too.
  const changes = await readChanges(queries, Math.min(toldThrough, asked[0]?.askedThrough ?? toldThrough), through);
  const found = await byPlace(
    queries,
    changes.filter(({ sequence }) => sequence > toldThrough),
    source,
  );
  await addFound(changes, asked, source, found);
  const followers = await listTold(queries, found, through);
  const bySubject = new Map([...found].map(([key, { changes: some }]) => [key, some]));
  return { bySubject, followers, asked, isWaiting: due.length > asked.length };
};
