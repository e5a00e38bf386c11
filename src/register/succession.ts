import type { Algorithm, AlgorithmId, Succession } from './algorithm.ts';
import type { Instant } from './instant.ts';
import type { OrganisationId } from './organisation.ts';
import { type StepRefusal, type WorkState, waitingStates } from './workflow.ts';

/** What is known of an entry that makes way for others, or stays in its place. */
export type Standing = {
  readonly id: AlgorithmId;
  readonly organisationId: OrganisationId;
  readonly isPublic: boolean;
  /** Where its text stands that is being worked on, in the language that is furthest. */
  readonly state: WorkState;
};

/** Which entries make way, and which stay or come in their place. */
export type Parties = { readonly olds: readonly Standing[]; readonly news: readonly Standing[] };

export type SuccessionRefusal =
  | StepRefusal
  | 'unknown'
  | 'too-few'
  | 'too-many'
  | 'itself'
  | 'other-not-public'
  | 'other-in-review'
  | 'circle'
  | 'published-since';

/** True for an entry that made way for others: it was merged, split or replaced. */
export const hasMadeWay = ({ mergedInto, withdrawn }: Pick<Algorithm, 'mergedInto' | 'withdrawn'>): boolean =>
  mergedInto !== null || withdrawn?.succession !== undefined;

/** Whether an entry went up into another at a moment (null: now); when it is not known since when, it always did. */
export const isMergedBy = ({ mergedInto, withdrawn }: Algorithm, end: Instant | null): boolean =>
  mergedInto !== null && (end === null || withdrawn === null || withdrawn.at < end);

/** How many other entries are chosen with each kind: a merge takes in at least one, a split makes at least two, one replaces. */
export const othersAsked = {
  merge: { least: 1, most: 50 },
  split: { least: 2, most: 50 },
  replace: { least: 1, most: 1 },
} as const satisfies Record<Succession, { readonly least: number; readonly most: number }>;

/** Every entry to which the first leads, one after the other, by who succeeds whom. */
export const followersOf = (
  first: readonly AlgorithmId[],
  successors: ReadonlyMap<AlgorithmId, readonly AlgorithmId[]>,
): ReadonlySet<AlgorithmId> => {
  const found = new Set<AlgorithmId>(first.flatMap((id) => successors.get(id) ?? []));
  for (const id of found) for (const next of successors.get(id) ?? []) found.add(next);
  return found;
};

/**
 * Why entries cannot make way for others, apart from what the workflow says of those that do; null when they can. All must be of one
 * organisation; what stays is public and nobody judges its text now; and no entry comes after itself. Sources.
 */
export const refusalOfSuccession = (
  kind: Succession,
  { olds, news }: Parties,
  successors: ReadonlyMap<AlgorithmId, readonly AlgorithmId[]>,
): SuccessionRefusal | null => {
  const { least, most } = othersAsked[kind];
  const others = kind === 'merge' ? olds : news;
  if (others.length < least) return 'too-few';
  if (others.length > most) return 'too-many';
  if (new Set([...olds, ...news].map(({ id }) => id)).size < olds.length + news.length) return 'itself';
  if (new Set([...olds, ...news].map(({ organisationId }) => organisationId)).size > 1) return 'unknown';
  if (news.some(({ isPublic }) => !isPublic)) return 'other-not-public';
  if (news.some(({ state }) => waitingStates.some((one) => one === state))) return 'other-in-review';
  const after = followersOf(
    news.map(({ id }) => id),
    successors,
  );
  return olds.some(({ id }) => after.has(id)) ? 'circle' : null;
};
