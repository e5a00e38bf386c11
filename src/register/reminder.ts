import type { Language } from '#standard/text.ts';
import { type Actor, mayDo } from './access.ts';
import type { AlgorithmId } from './algorithm.ts';
import { type Appointment, holdsOn } from './appointment.ts';
import { dateOf, dutchTimeOf, type Instant, type IsoDate } from './instant.ts';
import type { OrganisationId } from './organisation.ts';
import { confirmBy } from './out-of-date.ts';
import type { QuestionKind } from './question.ts';
import type { Role } from './roles.ts';
import { type Task, taskOf, type WaitingText } from './task.ts';
import { addWorkingDays, isWeekend } from './working-days.ts';

/** What can lie too long: a text that waits for a step, one to confirm, a question or report of the public, links that do not work. */
export type ReminderKind = Task | 'confirm' | 'question' | 'report' | 'links';

/** To whom a reminder goes: who must act, then the algorithm owner, then the coordinator, then the CIO. Source: R-134. */
export const reminderSteps = ['own', 'owner', 'coordinator', 'cio'] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** After how many working days a reminder goes to each; null is never. */
type Terms = { readonly own: number } & Readonly<Record<Exclude<ReminderStep, 'own'>, number | null>>;

const judging: Terms = { own: 3, owner: 5, coordinator: 8, cio: 15 };
const answering: Terms = { own: -3, owner: 0, coordinator: 1, cio: 5 };

/**
 * The terms, counted from the day on which it began to wait; for a text to confirm and a question from the day on which that is due, so
 * that a reminder comes before it too. No law sets them: they follow the ten working days for a question and the year for a text
 * . What the centre is to do never climbs at an organisation, and a text that somebody writes on is nobody's fault.
 */
export const reminderTerms = {
  'not-published': { own: 0, owner: 1, coordinator: 2, cio: 5 },
  'sent-back': { own: 5, owner: 8, coordinator: 10, cio: 20 },
  held: judging,
  judge: judging,
  'judge-again': judging,
  release: { own: 3, owner: null, coordinator: null, cio: null },
  publish: judging,
  remarks: { own: 5, owner: 10, coordinator: 15, cio: null },
  write: { own: 20, owner: 30, coordinator: 40, cio: null },
  confirm: { own: -20, owner: -10, coordinator: 1, cio: 20 },
  question: answering,
  report: answering,
  links: { own: 10, owner: 20, coordinator: 30, cio: null },
} as const satisfies Record<ReminderKind, Terms>;

/** What climbs, but never to the CIO. */
export const neverToCio: readonly ReminderKind[] = (Object.keys(reminderTerms) as readonly ReminderKind[]).filter(
  (kind) => reminderTerms[kind].coordinator !== null && reminderTerms[kind].cio === null,
);

/** Something that waits: since when or (a question, a text to confirm) until when, and who is to act. */
export type Waiting = {
  /** Tells it apart from every other thing, and from the same text that waits anew. */
  readonly item: string;
  readonly kind: ReminderKind;
  /** Null for a report of which nobody knows whose it is. */
  readonly organisationId: OrganisationId | null;
  readonly from: IsoDate;
  /** Which text, in which state when it is worked on, or which question. */
  readonly subject: {
    readonly algorithmId: AlgorithmId | null;
    readonly questionId: number | null;
    readonly state: WaitingText['state'] | null;
    /** Of a text: the one in Dutch, or a translation. */
    readonly language: Language;
  };
  /** Whether it is theirs to do. What a coordinator could do as well comes to them when it climbs. */
  readonly isFor: (actor: Actor) => boolean;
};

const holds = ({ appointments, day }: Actor, role: Role, place: OrganisationId | null): boolean =>
  place !== null && appointments.some((one) => one.role === role && one.organisationId === place && holdsOn(one, day));

/** Somebody without what they are as coordinator: whoever could do everything is reminded when it climbs, not of everything at once. */
const asWorker = (actor: Actor): Actor => ({
  ...actor,
  appointments: actor.appointments.filter(({ role }: Appointment) => role !== 'coordinator'),
});

/** A text that is worked on, as far as it is asked how long it waits. */
export type WaitingDraft = WaitingText & {
  readonly id: AlgorithmId;
  readonly language: Language;
  readonly changedAt: Instant;
  /** When it last took a step; null when it did none. */
  readonly movedAt: Instant | null;
  /** When the last remark was made that is not done; null when there is none. */
  readonly remarkedAt: Instant | null;
  readonly notPublished: { readonly on: IsoDate } | null;
  readonly sentBackAt: Instant | null;
};

/** For what a text waits, whoever is to do it; null when it waits for its day. */
const kindOf = ({ state, notPublished, sentBackAt, scheduled, openRemarks }: WaitingDraft): Task | null => {
  if (notPublished !== null) return 'not-published';
  switch (state) {
    case 'held':
      return 'held';
    case 'in-review':
      return 'judge';
    case 'second-review':
      return 'judge-again';
    case 'to-release':
      return 'release';
    case 'approved':
      return scheduled === null ? 'publish' : null;
    case 'draft':
      if (sentBackAt !== null) return 'sent-back';
      return openRemarks > 0 ? 'remarks' : 'write';
  }
};

const later = (one: Instant, other: Instant | null): Instant => (other !== null && other > one ? other : one);

const beganOf = (kind: Task, text: WaitingDraft): IsoDate => {
  const { changedAt, movedAt, remarkedAt, notPublished, sentBackAt } = text;
  if (kind === 'not-published' && notPublished !== null) return notPublished.on;
  if (kind === 'sent-back' && sentBackAt !== null) return dateOf(sentBackAt);
  if (kind === 'remarks') return dateOf(later(changedAt, remarkedAt));
  return dateOf(kind === 'write' ? changedAt : later(changedAt, movedAt));
};

/** What a writer is to do is theirs who wrote; what others are to do is as task.ts says. */
const nothing: Waiting['subject'] = { algorithmId: null, questionId: null, state: null, language: 'nl' };

const isTextFor = (kind: Task, text: WaitingDraft, actor: Actor): boolean => {
  const isOfWriters = kind === 'sent-back' || kind === 'held' || kind === 'remarks' || kind === 'write';
  if (!isOfWriters) return taskOf(text, actor) === kind;
  return mayDo(actor, 'write-entry', text.organisationId) && text.writers.includes(actor.personId);
};

/** A text that waits for a step; null when it waits for its day only. */
export const waitingText = (text: WaitingDraft): Waiting | null => {
  const kind = kindOf(text);
  if (kind === null) return null;
  const from = beganOf(kind, text);
  const { id, language, organisationId, state } = text;
  const which = language === 'nl' ? id : `${id}:${language}`;
  return {
    ...{ item: `${kind}:${which}:${from}`, kind, organisationId, from },
    subject: { ...nothing, algorithmId: id, state, language },
    isFor: (actor) => isTextFor(kind, text, actor),
  };
};

/** A public text that must be confirmed; null when it never was public. */
export const waitingToConfirm = (
  version: Parameters<typeof confirmBy>[0] & {
    readonly id: AlgorithmId;
    readonly organisationId: OrganisationId;
  },
  reviewMonths: number,
): Waiting | null => {
  const { id, organisationId } = version;
  const from = confirmBy(version, reviewMonths);
  if (from === null) return null;
  return {
    ...{ item: `confirm:${id}:${from}`, kind: 'confirm', organisationId, from },
    subject: { ...nothing, algorithmId: id },
    isFor: (actor) => mayDo(actor, 'confirm-entry', organisationId),
  };
};

/** A question or report that waits for an answer, or for who passes it on. */
export const waitingQuestion = ({
  id,
  kind,
  organisationId,
  dueOn,
}: {
  readonly id: number;
  readonly kind: QuestionKind;
  readonly organisationId: OrganisationId | null;
  readonly dueOn: IsoDate;
}): Waiting => ({
  ...{ item: `${kind}:${id}:${dueOn}`, kind, organisationId, from: dueOn },
  subject: { ...nothing, questionId: id },
  isFor: (actor) => mayDo(actor, organisationId === null ? 'pass-on-reports' : 'answer-questions', organisationId),
});

/** The links in the public texts of an organisation that do not work, since the first of them. */
export const waitingLinks = (organisationId: OrganisationId, failingSince: Instant): Waiting => {
  const from = dateOf(failingSince);
  return {
    ...{ item: `links:${organisationId}:${from}`, kind: 'links', organisationId, from },
    subject: nothing,
    isFor: (actor) => mayDo(actor, 'write-entry', organisationId),
  };
};

/** True when a thing is somebody's to do from the start. What only a coordinator can do, or can do too, comes to them when it climbs. */
export const isOwnOf = ({ isFor }: Waiting, actor: Actor): boolean => isFor(asWorker(actor));

/** The day of a step; null is never. Where nobody is coordinator the day of that step is that of the CIO. */
const dayOf = ({ kind, from }: Waiting, step: ReminderStep, hasCoordinator: boolean): IsoDate | null => {
  const terms: Terms = reminderTerms[kind];
  const isEarlier = step === 'cio' && !hasCoordinator && terms.coordinator !== null;
  const term = isEarlier ? terms.coordinator : terms[step];
  return term === null ? null : addWorkingDays(from, term);
};

/** That somebody is told of something: at which step, and since when. */
export type Reminder = { readonly waiting: Waiting; readonly step: ReminderStep; readonly since: IsoDate };

/**
 * At which step somebody is told of a thing on the day of the actor: the last of theirs that has come; null when none has, or it is no
 * matter of theirs. Deputies count on their days, as everywhere. hasCoordinator: whether anybody is coordinator there on that day.
 */
export const reminderOf = (waiting: Waiting, actor: Actor, hasCoordinator: boolean): Reminder | null => {
  const isOwn = isOwnOf(waiting, actor);
  const isTheirs = (step: ReminderStep): boolean => {
    if (step === 'own') return isOwn;
    return holds(actor, step, waiting.organisationId) && !(step === 'owner' && isOwn);
  };
  const reached = reminderSteps.flatMap((step) => {
    const since = isTheirs(step) ? dayOf(waiting, step, hasCoordinator) : null;
    return since !== null && since <= actor.day ? [{ waiting, step, since }] : [];
  });
  return reached.at(-1) ?? null;
};

/** The hour in the Netherlands from which mail of reminders goes out: as the working day begins. Our choice. */
const digestHour = 7;

/** True at a moment at which mail of reminders may go out: from Monday to Friday, once the working day begins. */
export const isDigestTime = (now: Instant): boolean =>
  !isWeekend(dateOf(now)) && Number(dutchTimeOf(now).slice(11, 13)) >= digestHour;
