import type { Text } from '#standard/text.ts';
import type { Action } from './access.ts';
import type { PersonId } from './appointment.ts';
import { addDays, type IsoDate } from './instant.ts';
import { type PublishDateRefusal, refusalOfPublishDate } from './publish-date.ts';
import { onwards, usualSettings, type WorkflowSettings, type WorkState } from './stations.ts';

export { settingsOfText, stricterOf, usualSettings, type WorkflowSettings, type WorkState } from './stations.ts';

/** Why a step cannot be taken. */
export type StepRefusal =
  | 'wrong-state'
  | 'not-allowed'
  | 'needs-second-person'
  | 'needs-another-approver'
  | 'incomplete'
  | 'needs-confirmation'
  | 'needs-reason'
  | 'nothing-published'
  | 'succeeded'
  | 'not-succeeded'
  | 'not-scheduled'
  | PublishDateRefusal;

type Step = {
  readonly from: readonly WorkState[];
  /** 'onwards': to the next station that is wanted of the text. */
  readonly to: WorkState | 'onwards';
  /** The right in access.ts that the step asks. */
  readonly right: Action;
  /**
   * What must be so besides: everything obligatory is filled in; whoever takes the step changed no word; and approved it not before; every
   * warning is confirmed; a reason is given; something is public; a day is given; a day was given; the entry made way for others, or
   * did not.
   */
  readonly needs: readonly (
    | 'complete'
    | 'second-person'
    | 'another-approver'
    | 'confirmed'
    | 'reason'
    | 'published'
    | 'date'
    | 'scheduled'
    | 'succeeded'
    | 'not-succeeded'
  )[];
  /** True for a judgement of the text, which must change what is public now and nothing older. */
  readonly judges?: true;
  readonly button: Text;
};

/** The states in which a text waits for somebody who did not write it. */
export const waitingStates = [
  'in-review',
  'second-review',
  'to-release',
  'held',
  'approved',
] as const satisfies readonly WorkState[];

/**
 * The way of a text from draft to public and off it: every door goes through this table. What was published never changes: a change
 * begins a new draft. The centre lets a text through or holds it, and changes no word. Sources.
 */
export const steps = {
  begin: {
    from: ['none'],
    to: 'draft',
    right: 'write-entry',
    needs: ['not-succeeded'],
    button: { nl: 'Begin een concept', en: 'Begin a draft', fy: 'Begjin in konsept' },
  },
  write: {
    from: ['draft'],
    to: 'draft',
    right: 'write-entry',
    needs: [],
    button: { nl: 'Sla concept op', en: 'Save draft', fy: 'Bewarje konsept' },
  },
  discard: {
    from: ['draft'],
    to: 'none',
    right: 'write-entry',
    needs: [],
    button: { nl: 'Gooi concept weg', en: 'Discard draft', fy: 'Smyt konsept fuort' },
  },
  submit: {
    from: ['draft'],
    to: 'in-review',
    right: 'submit-entry',
    needs: ['not-succeeded', 'complete'],
    button: { nl: 'Dien in', en: 'Submit', fy: 'Tsjinje yn' },
  },
  'take-back': {
    from: waitingStates,
    to: 'draft',
    right: 'write-entry',
    needs: [],
    button: { nl: 'Haal terug', en: 'Take back', fy: 'Helje werom' },
  },
  approve: {
    from: ['in-review', 'second-review'],
    to: 'onwards',
    right: 'approve-entry',
    needs: ['not-succeeded', 'complete', 'second-person', 'another-approver', 'confirmed'],
    judges: true,
    button: { nl: 'Keur goed', en: 'Approve', fy: 'Kar goed' },
  },
  release: {
    from: ['to-release', 'held'],
    to: 'onwards',
    right: 'release-entry',
    needs: ['not-succeeded', 'complete', 'second-person', 'another-approver'],
    judges: true,
    button: { nl: 'Geef vrij', en: 'Release', fy: 'Jou frij' },
  },
  'hold-back': {
    from: ['to-release'],
    to: 'held',
    right: 'release-entry',
    needs: ['reason'],
    button: { nl: 'Houd aan', en: 'Hold', fy: 'Hâld oan' },
  },
  publish: {
    from: ['approved'],
    to: 'none',
    right: 'approve-entry',
    needs: ['not-succeeded', 'complete', 'second-person'],
    judges: true,
    button: { nl: 'Publiceer nu', en: 'Publish now', fy: 'Publisearje no' },
  },
  schedule: {
    from: ['approved'],
    to: 'approved',
    right: 'approve-entry',
    needs: ['not-succeeded', 'complete', 'second-person', 'date'],
    judges: true,
    button: { nl: 'Publiceer op deze datum', en: 'Publish on this date', fy: 'Publisearje op dizze datum' },
  },
  'call-off': {
    from: ['approved'],
    to: 'approved',
    right: 'approve-entry',
    needs: ['scheduled'],
    button: { nl: 'Haal de datum weg', en: 'Take the date away', fy: 'Helje de datum wei' },
  },
  'send-back': {
    from: waitingStates,
    to: 'draft',
    right: 'approve-entry',
    needs: ['reason'],
    button: { nl: 'Stuur terug', en: 'Send back', fy: 'Stjoer werom' },
  },
  merge: {
    from: ['none'],
    to: 'none',
    right: 'approve-entry',
    needs: ['reason', 'published'],
    button: { nl: 'Voeg samen', en: 'Merge', fy: 'Foegje gear' },
  },
  split: {
    from: ['none'],
    to: 'none',
    right: 'approve-entry',
    needs: ['reason', 'published'],
    button: { nl: 'Splits', en: 'Split', fy: 'Splits' },
  },
  replace: {
    from: ['none'],
    to: 'none',
    right: 'approve-entry',
    needs: ['reason', 'published'],
    button: { nl: 'Vervang', en: 'Replace', fy: 'Ferfang' },
  },
  reinstate: {
    from: ['none'],
    to: 'none',
    right: 'approve-entry',
    needs: ['succeeded'],
    button: { nl: 'Zet terug', en: 'Put back', fy: 'Set werom' },
  },
  withdraw: {
    from: ['none', 'draft'],
    to: 'none',
    right: 'approve-entry',
    needs: ['reason', 'published'],
    button: { nl: 'Trek in', en: 'Withdraw', fy: 'Lûk yn' },
  },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

/** The steps that are taken with an entry and others of its organisation, which go by a page of their own. */
export const successionSteps = ['merge', 'split', 'replace', 'reinstate'] as const satisfies readonly StepName[];

/** True for a step that concerns other entries too. */
export const isSuccessionStep = (name: StepName): name is (typeof successionSteps)[number] =>
  successionSteps.some((one) => one === name);

export const allSteps = Object.keys(steps) as readonly StepName[];

/** What is asked of a step: where the text stands, and what is known of it and of who takes the step. */
export type StepAsked = {
  readonly state: WorkState;
  /** Whether access.ts allows the right of the step to whoever takes it, at the organisation of the entry. */
  readonly may: (right: Action) => boolean;
  readonly personId: PersonId;
  /** Everybody who changed a word since the last published version. */
  readonly writers: readonly PersonId[];
  /** True when everything is filled in that the category of the text obliges. */
  readonly isComplete: boolean;
  /** True when whoever takes the step says of every field with a warning that it is right: see rules/personal-warnings.ts. */
  readonly isConfirmed: boolean;
  readonly reason: string;
  /** True when a version of the entry is public now. */
  readonly isPublished: boolean;
  /** True when the entry made way for others: it was merged, split or replaced. Left out: it did not. */
  readonly isSucceeded?: boolean;
  /** Who approved the text as it is now, the first before the second. */
  readonly approvers: readonly PersonId[];
  /** How the text is approved: see settingsOfText. */
  readonly settings: WorkflowSettings;
  /** The day on which it becomes public by itself; null when none was given. */
  readonly publishOn: IsoDate | null;
  /** The day that is asked with the step; null when none is. */
  readonly date: IsoDate | null;
  readonly today: IsoDate;
};

/** What beginning and writing do not ask. */
export const unasked = {
  writers: [],
  isComplete: true,
  isConfirmed: true,
  reason: '',
  isPublished: true,
  approvers: [],
  settings: usualSettings,
  publishOn: null,
  date: null,
} as const satisfies Partial<StepAsked>;

const refusals = {
  confirmed: ({ isConfirmed }: StepAsked) => (isConfirmed ? null : 'needs-confirmation'),
  complete: ({ isComplete }: StepAsked) => (isComplete ? null : 'incomplete'),
  'second-person': ({ writers, personId }: StepAsked) => (writers.includes(personId) ? 'needs-second-person' : null),
  'another-approver': ({ approvers, personId }: StepAsked) =>
    approvers.includes(personId) ? 'needs-another-approver' : null,
  reason: ({ reason }: StepAsked) => (reason.trim() === '' ? 'needs-reason' : null),
  published: ({ isPublished }: StepAsked) => (isPublished ? null : 'nothing-published'),
  succeeded: ({ isSucceeded = false }: StepAsked) => (isSucceeded ? null : 'not-succeeded'),
  'not-succeeded': ({ isSucceeded = false }: StepAsked) => (isSucceeded ? 'succeeded' : null),
  date: ({ date, today }: StepAsked) => refusalOfPublishDate(date, today),
  scheduled: ({ publishOn }: StepAsked) => (publishOn === null ? 'not-scheduled' : null),
} as const satisfies Record<Step['needs'][number], (asked: StepAsked) => StepRefusal | null>;

/** Why a step cannot be taken now by this person; null when it can. Not allowed is said before anything is told of the text. */
export const refusalOfStep = (name: StepName, asked: StepAsked): StepRefusal | null => {
  const step: Step = steps[name];
  if (!asked.may(step.right)) return 'not-allowed';
  if (!step.from.includes(asked.state)) return 'wrong-state';
  for (const need of step.needs) {
    const refusal = refusals[need](asked);
    if (refusal !== null) return refusal;
  }
  return null;
};

/** True for who may read a text that is worked on: whoever may see the work there, and the centre while it must release it. */
export const mayReadWork = ({ may, state }: Pick<StepAsked, 'may' | 'state'>): boolean =>
  may('see-work') || (steps.release.from.some((one) => one === state) && may('release-entry'));

/** Where a text stands after a step. */
export const stateAfter = (name: StepName, { state, settings }: Pick<StepAsked, 'state' | 'settings'>): WorkState => {
  const { to }: Step = steps[name];
  return to === 'onwards' ? onwards(state, settings) : to;
};

/** True for a step that judges a text, and therefore must judge what changes the public text of now. */
export const isJudgement = (name: StepName): boolean => {
  const step: Step = steps[name];
  return step.judges === true;
};

/** The steps that this person can take now, but for a reason, a day or a confirmation that is still to be given. */
export const openSteps = (asked: StepAsked): readonly StepName[] => {
  const given = { ...asked, reason: 'given', date: addDays(asked.today, 1), isConfirmed: true };
  return allSteps.filter((name) => refusalOfStep(name, given) === null);
};
