import { type Action, type Actor, mayDo } from './access.ts';
import type { PersonId } from './appointment.ts';
import type { OrganisationId } from './organisation.ts';
import type { WorkState } from './workflow.ts';

/** What is known of a text that is worked on where it is asked for whom it waits. */
export type WaitingText = {
  readonly organisationId: OrganisationId;
  readonly state: Exclude<WorkState, 'none'>;
  readonly writers: readonly PersonId[];
  readonly approvers: readonly PersonId[];
  /** Not null when a day was chosen on which it becomes public by itself. */
  readonly scheduled: object | null;
  /** Not null when it could not become public on its day. */
  readonly notPublished: object | null;
  /** How many remarks on it are not done. */
  readonly openRemarks: number;
  /** Not null when it was sent back and not submitted again. */
  readonly sentBackAt: string | null;
};

type Waiting = {
  readonly right: Action;
  readonly isSo: (text: WaitingText, person: PersonId) => boolean;
};

const isNoWriter = ({ writers }: WaitingText, person: PersonId): boolean => !writers.includes(person);
const isNew = ({ writers, approvers }: WaitingText, person: PersonId): boolean =>
  !writers.includes(person) && !approvers.includes(person);

/** What somebody can be asked to do with a text, in the order of the list: with which right, and when. */
const tasks = {
  'not-published': { right: 'approve-entry', isSo: ({ notPublished }) => notPublished !== null },
  'sent-back': { right: 'write-entry', isSo: ({ state, sentBackAt }) => state === 'draft' && sentBackAt !== null },
  held: { right: 'write-entry', isSo: ({ state }) => state === 'held' },
  remarks: {
    right: 'remark-on-entry',
    isSo: ({ openRemarks, writers }, person) => openRemarks > 0 && writers.includes(person),
  },
  judge: { right: 'approve-entry', isSo: (text, person) => text.state === 'in-review' && isNoWriter(text, person) },
  'judge-again': {
    right: 'approve-entry',
    isSo: (text, person) => text.state === 'second-review' && isNew(text, person),
  },
  // What is held waits for its organisation, and can be released all the same.
  release: {
    right: 'release-entry',
    isSo: (text, person) => (text.state === 'to-release' || text.state === 'held') && isNew(text, person),
  },
  publish: {
    right: 'approve-entry',
    isSo: (text, person) => text.state === 'approved' && text.scheduled === null && isNoWriter(text, person),
  },
  write: { right: 'write-entry', isSo: ({ state }) => state === 'draft' },
} as const satisfies Record<string, Waiting>;

export type Task = keyof typeof tasks;

export const allTasks = Object.keys(tasks) as readonly Task[];

/** What somebody is to do with a text; null when it waits for another, or for its day. */
export const taskOf = (text: WaitingText, actor: Actor): Task | null =>
  allTasks.find((task) => {
    const { right, isSo }: Waiting = tasks[task];
    return mayDo(actor, right, text.organisationId) && isSo(text, actor.personId);
  }) ?? null;
