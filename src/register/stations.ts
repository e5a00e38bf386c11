/**
 * Where the text of an entry stands that is being worked on. 'none': nobody works on it, and 'published' is what the public sees.
 * 'second-review' where an organisation wants two approvals, 'to-release' and 'held' where it wants the centre to release texts.
 */
export type WorkState = 'none' | 'draft' | 'in-review' | 'second-review' | 'to-release' | 'held' | 'approved';

/** How an organisation wants its texts approved: by one person or two, and whether the centre releases them after that. */
export type WorkflowSettings = { readonly approvals: 1 | 2; readonly needsRelease: boolean };

/** How texts are approved where nobody chose. */
export const usualSettings: WorkflowSettings = { approvals: 1, needsRelease: false };

/** The stricter of two ways of approving: two approvals before one, with a release before without. */
export const stricterOf = (one: WorkflowSettings, other: WorkflowSettings): WorkflowSettings => ({
  approvals: one.approvals === 2 || other.approvals === 2 ? 2 : 1,
  needsRelease: one.needsRelease || other.needsRelease,
});

/**
 * How a text is approved: as strictly as was asked of it before, as its organisation wants now, and as it waits for already. A choice
 * that is made lighter counts for the texts that begin after it, and takes no second pair of eyes and no hold away from one on its way.
 */
export const settingsOfText = (
  state: WorkState,
  kept: WorkflowSettings,
  present: WorkflowSettings,
): WorkflowSettings => {
  const waitsFor: WorkflowSettings = {
    approvals: state === 'second-review' ? 2 : 1,
    needsRelease: state === 'to-release' || state === 'held',
  };
  return stricterOf(waitsFor, stricterOf(kept, present));
};

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

/** Where a text comes that is judged well: the next station that is wanted. What is past one stays past it. */
export const onwards = (state: WorkState, settings: WorkflowSettings): WorkState => {
  const here = stations.findIndex(({ states }) => states.includes(state));
  const next = stations.slice(here + 1).find(({ isWanted }) => isWanted(settings));
  return next?.states[0] ?? state;
};
