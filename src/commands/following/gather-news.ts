import { setImmediate as turn } from 'node:timers/promises';
import type { OrganisationDirectory } from '#register/directory.ts';
import { type FollowKind, type FollowRound, type FollowSubject, keyOfSubject } from '#register/following.ts';
import { registerReader } from '#register/reader.ts';
import { queryOfFollow } from '#search/follow-query.ts';
import type { SearchIndex } from '#search/search.ts';
import { type Change, listChangesAfter, newsKinds } from '#store/changes.ts';
import type { Queries } from '#store/database.ts';
import { listFollowed, listFollowsOf } from '#store/followers.ts';
import { listKnownAlgorithms } from '#store/version-lists.ts';

/** What is new for followers: the changes of each thing that is followed, oldest first, and who must be told of something. */
export type News = {
  readonly bySubject: ReadonlyMap<string, readonly Change[]>;
  /** Their numbers, in order. */
  readonly followers: readonly number[];
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

const readChanges = async (queries: Queries, { toldThrough, through }: FollowRound): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  for (let after = toldThrough; ; ) {
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

/** Everything of a kind that somebody follows, once. */
async function* followedOf(queries: Queries, kind: FollowKind): AsyncGenerator<FollowSubject> {
  for (let after: string | null = null; ; ) {
    const subjects: readonly FollowSubject[] = await listFollowed(queries, registerReader, kind, after, slice);
    yield* subjects;
    const last = subjects.at(-1);
    if (last === undefined) return;
    after = last.value;
  }
}

/**
 * Asks every theme and search that is followed, once, however many follow it, which of the changed entries it finds, and adds what changed
 * of those.
 */
const addFound = async (
  queries: Queries,
  changes: readonly Change[],
  { search }: NewsSource,
  found: Map<string, Found>,
): Promise<void> => {
  const byEntry = Map.groupBy(changes, ({ algorithmId }) => algorithmId);
  const among = [...byEntry.keys()];
  for (const kind of ['thema', 'zoeken'] as const)
    for await (const subject of followedOf(queries, kind)) {
      const query = queryOfFollow(subject);
      const ids = query === null ? [] : search.search({ ...query, among, page: 1, pageSize: among.length }).ids;
      const some = ids.flatMap((id) => byEntry.get(id) ?? []).toSorted((a, b) => a.sequence - b.sequence);
      if (some.length > 0) found.set(keyOfSubject(subject), { subject, changes: some });
      await turn();
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
 * are followed when there are changes, and to the followers who get mail; not to the entries or to all who follow something.
 */
export const gatherNews = async (queries: Queries, round: FollowRound, source: NewsSource): Promise<News> => {
  const changes = await readChanges(queries, round);
  const found = await byPlace(queries, changes, source);
  if (changes.length > 0) await addFound(queries, changes, source, found);
  const followers = await listTold(queries, found, round.through);
  return { bySubject: new Map([...found].map(([key, { changes: some }]) => [key, some])), followers };
};
