import { type Follow, type FollowSubject, followKinds, followTerms, keyOfSubject } from './following.ts';

/** What a mail tells of one thing that is followed: changes, the newest first, and how many more there are. */
export type NewsSection<Change> = {
  readonly subject: FollowSubject;
  readonly changes: readonly Change[];
  readonly more: number;
};

/**
 * What is new of all that somebody follows, given the changes of each thing (by keyOfSubject, oldest first). A change that is of several
 * things is told once: of the entry before the organisation, the theme and the search. Sizes as in followTerms.
 */
export const newsOf = <Change extends { readonly sequence: number }>(
  follows: readonly Follow[],
  bySubject: ReadonlyMap<string, readonly Change[]>,
): readonly NewsSection<Change>[] => {
  const seen = new Set<number>();
  let room: number = followTerms.mostPerMail;
  const inOrder = follows.toSorted((a, b) => followKinds.indexOf(a.kind) - followKinds.indexOf(b.kind));
  return inOrder.flatMap(({ kind, value, toldThrough }) => {
    const changes = (bySubject.get(keyOfSubject({ kind, value })) ?? [])
      .filter(({ sequence }) => sequence > toldThrough && !seen.has(sequence))
      .toReversed();
    if (changes.length === 0) return [];
    for (const { sequence } of changes) seen.add(sequence);
    const told = changes.slice(0, Math.min(followTerms.mostPerSubject, Math.max(1, room)));
    room -= told.length;
    return [{ subject: { kind, value }, changes: told, more: changes.length - told.length }];
  });
};
