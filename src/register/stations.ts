/**
 * Where the text of an entry stands that is being worked on. 'none': nobody works on it, and 'published' is what the public sees.
 * 'second-review' where an organisation wants two approvals, 'to-release' and 'held' where it wants the centre to release texts.
 */
export type WorkState = 'none' | 'draft' | 'in-review' | 'second-review' | 'to-release' | 'held' | 'approved';

/** How an organisation wants its texts approved: by one person or two, and whether the centre releases them after that. */
export type WorkflowSettings = { readonly approvals: 1 | 2; readonly needsRelease: boolean };

/** How texts are approved where nobody chose. */
export const usualSettings: WorkflowSettings = { approvals: 1, needsRelease: false };

/** What a text passes on its way after it was submitted, in order; what an organisation does not want is passed over. */
const stations: readonly {
  readonly states: readonly WorkState[];
  readonly isWanted: (settings: WorkflowSettings) => boolean;
}[] = [
  { states: ['in-review'], isWanted: () => true },
  { states: ['second-review'], isWanted: ({ approvals }) => approvals === 2 },
  { states: ['to-release', 'held'], isWanted: ({ needsRelease }) => needsRelease },
  { states: ['approved'], isWanted: () => true },
];

/** Where a text comes that is judged well: the next station that the organisation wants now. What is past one stays past it. */
export const onwards = (state: WorkState, settings: WorkflowSettings): WorkState => {
  const here = stations.findIndex(({ states }) => states.includes(state));
  const next = stations.slice(here + 1).find(({ isWanted }) => isWanted(settings));
  return next?.states[0] ?? state;
};
