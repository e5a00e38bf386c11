import type { PersonId } from './appointment.ts';
import type { EntryDocument } from './entry.ts';
import { dateOf, type Instant } from './instant.ts';
import { publicationFaults } from './rules/value-faults.ts';
import { openSteps, refusalOfStep, type StepName, type StepRefusal, unasked, type WorkState } from './workflow.ts';

/** A text with which somebody practises. It is of nobody else, and nothing can make it public. */
export type PracticeText = {
  readonly personId: PersonId;
  readonly number: number;
  /** As that of a real text; 'none' when it was published, which here means nothing. */
  readonly state: WorkState;
  readonly changedAt: Instant;
  readonly document: EntryDocument;
};

/** So many texts somebody practises with at once. */
export const mostPracticeTexts = 20;

/** The steps that can be practised; each changes nothing but the practice text. */
export const practiceSteps = [
  'begin',
  'submit',
  'take-back',
  'approve',
  'publish',
  'send-back',
  'discard',
] as const satisfies readonly StepName[];

export type PracticeStep = (typeof practiceSteps)[number];

/** The table of the real workflow, asked as by somebody who plays every role and is never held to be the writer. */
const askedOf = ({ state, document, personId, changedAt }: PracticeText, reason: string) => ({
  ...{ ...unasked, state, personId, reason, may: () => true, isPublished: false, today: dateOf(changedAt) },
  isComplete: publicationFaults(document).length === 0,
});

/** Why a step cannot be practised now; null when it can. */
export const refusalOfPractice = (
  step: PracticeStep | 'write',
  text: PracticeText,
  reason: string,
): StepRefusal | null => refusalOfStep(step, askedOf(text, reason));

/** The steps that can be practised now. */
export const openPracticeSteps = (text: PracticeText): readonly PracticeStep[] => {
  const open: readonly StepName[] = openSteps(askedOf(text, ''));
  return practiceSteps.filter((step) => open.includes(step));
};
