import type { Text } from '#standard/text.ts';
import type { Action } from './access.ts';
import type { PersonId } from './appointment.ts';

/** Where the text of an entry stands that is being worked on. 'none': nobody works on it, and 'published' is what the public sees. */
export type WorkState = 'none' | 'draft' | 'in-review' | 'approved';

/** Why a step cannot be taken. */
export type StepRefusal =
  | 'wrong-state'
  | 'not-allowed'
  | 'needs-second-person'
  | 'incomplete'
  | 'needs-confirmation'
  | 'needs-reason'
  | 'nothing-published'
  | 'succeeded'
  | 'not-succeeded';

type Step = {
  readonly from: readonly WorkState[];
  readonly to: WorkState;
  /** The right in access.ts that the step asks. */
  readonly right: Action;
  /**
   * What must be so besides: everything obligatory is filled in; whoever takes the step changed no word; every warning is confirmed;
   * a reason is given; something is public; the entry made way for others, or did not.
   */
  readonly needs: readonly (
    | 'complete'
    | 'second-person'
    | 'confirmed'
    | 'reason'
    | 'published'
    | 'succeeded'
    | 'not-succeeded'
  )[];
  readonly button: Text;
};

/**
 * The way of a text from draft to public and off it: every door goes through this table. What was published never changes: a change
 * begins a new draft. Sources.
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
    needs: ['complete'],
    button: { nl: 'Dien in', en: 'Submit', fy: 'Tsjinje yn' },
  },
  'take-back': {
    from: ['in-review', 'approved'],
    to: 'draft',
    right: 'write-entry',
    needs: [],
    button: { nl: 'Haal terug', en: 'Take back', fy: 'Helje werom' },
  },
  approve: {
    from: ['in-review'],
    to: 'approved',
    right: 'approve-entry',
    needs: ['complete', 'second-person', 'confirmed'],
    button: { nl: 'Keur goed', en: 'Approve', fy: 'Kar goed' },
  },
  publish: {
    from: ['approved'],
    to: 'none',
    right: 'approve-entry',
    needs: ['complete', 'second-person'],
    button: { nl: 'Publiceer', en: 'Publish', fy: 'Publisearje' },
  },
  'send-back': {
    from: ['in-review', 'approved'],
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
};

const refusals = {
  complete: ({ isComplete }: StepAsked) => (isComplete ? null : 'incomplete'),
  confirmed: ({ isConfirmed }: StepAsked) => (isConfirmed ? null : 'needs-confirmation'),
  'second-person': ({ writers, personId }: StepAsked) => (writers.includes(personId) ? 'needs-second-person' : null),
  reason: ({ reason }: StepAsked) => (reason.trim() === '' ? 'needs-reason' : null),
  published: ({ isPublished }: StepAsked) => (isPublished ? null : 'nothing-published'),
  succeeded: ({ isSucceeded = false }: StepAsked) => (isSucceeded ? null : 'not-succeeded'),
  'not-succeeded': ({ isSucceeded = false }: StepAsked) => (isSucceeded ? 'succeeded' : null),
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

/** The steps that this person can take now, but for a reason and a confirmation that are still to be given. */
export const openSteps = (asked: StepAsked): readonly StepName[] =>
  allSteps.filter((name) => refusalOfStep(name, { ...asked, reason: 'given', isConfirmed: true }) === null);
