import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import { dateOf, type Instant, type IsoDate } from '#register/instant.ts';
import { oneLine } from '#register/mail.ts';
import { displayName, type OrganisationId } from '#register/organisation.ts';
import { askedToConfirmBefore } from '#register/out-of-date.ts';
import { registerReader } from '#register/reader.ts';
import {
  isDigestTime,
  isOwnOf,
  type Reminder,
  reminderOf,
  type Waiting,
  waitingLinks,
  waitingQuestion,
  waitingText,
  waitingToConfirm,
} from '#register/reminder.ts';
import { nameInTrail } from '#register/trail.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from '#store/database.ts';
import { listOrganisations } from '#store/organisations.ts';
import { addMail } from '#store/outbox.ts';
import { listOpenQuestions } from '#store/questions.ts';
import {
  findMailAddress,
  findNextToRemind,
  findReminderSetting,
  listCoordinated,
  listDeadSince,
  listRemindersOf,
  saveReminderSetting,
  saveReminders,
  type Told,
} from '#store/reminders.ts';
import { listWaitingTexts } from '#store/waiting-texts.ts';
import { listToConfirm } from '#store/work-list.ts';
import { type CommandContext, runCommandIfAny } from './command.ts';
import { readActor } from './office/context.ts';

/** More of one kind is not read for one person: their mail says how much there is, and nobody does so much in a day. */
const most = 1_000;

/** What a mail of a day tells somebody: what is theirs to do, and what climbed to them. */
export type Digest = {
  readonly language: Language;
  readonly day: IsoDate;
  /** Empty for who stopped that. */
  readonly own: readonly Waiting[];
  readonly climbed: readonly Reminder[];
  readonly nameOf: (id: OrganisationId) => string;
};

/** How the mail of a day is put in words. */
export type DigestWriter = (digest: Digest) => { readonly subject: string; readonly text: string };

/** Everything that waits where somebody holds a role, and at the centre for who works there; whether or not it is theirs. */
const readWaiting = async (queries: Queries, actor: Actor, reviewMonths: number): Promise<readonly Waiting[]> => {
  const organisationIds = organisationsOf(actor);
  const isReleased = mayDo(actor, 'release-entry', null);
  const places = mayDo(actor, 'pass-on-reports', null) ? [...organisationIds, null] : organisationIds;
  const before = askedToConfirmBefore(actor.day, reviewMonths);
  const texts = await listWaitingTexts(queries, registerReader, { organisationIds, isReleased }, most);
  const questions = await listOpenQuestions(queries, registerReader, places, most);
  const toConfirm = await listToConfirm(queries, registerReader, organisationIds, before, most);
  const dead = await listDeadSince(queries, registerReader, organisationIds);
  return [
    ...texts.flatMap((text) => waitingText(text) ?? []),
    ...questions.map(waitingQuestion),
    ...toConfirm.flatMap((version) => waitingToConfirm(version, reviewMonths) ?? []),
    ...[...dead].map(([id, since]) => waitingLinks(id, since)),
  ];
};

/** What waits for somebody, and of what they are told now. */
type Found = { readonly own: readonly Waiting[]; readonly reminders: readonly Reminder[] };

const isQuiet = ({ kind }: Waiting): boolean => kind === 'write' || kind === 'links' || kind === 'remarks';

const findFor = async (queries: Queries, actor: Actor, reviewMonths: number): Promise<Found> => {
  const waiting = await readWaiting(queries, actor, reviewMonths);
  const coordinated = await listCoordinated(queries, registerReader, organisationsOf(actor), actor.day);
  const isCoordinated = (id: OrganisationId | null): boolean => id !== null && coordinated.has(id);
  const reminders = waiting.flatMap((one) => reminderOf(one, actor, isCoordinated(one.organisationId)) ?? []);
  const told = new Set(reminders.map((one) => one.waiting));
  // What somebody still writes on, or what a link does for a day, waits for nobody yet.
  const own = waiting.filter((one) => isOwnOf(one, actor) && (told.has(one) || !isQuiet(one)));
  return { own, reminders };
};

const namesOf = async (queries: Queries, actor: Actor): Promise<Digest['nameOf']> => {
  const found = await listOrganisations(queries, registerReader, organisationsOf(actor));
  const names = new Map(found.map((one) => [one.id, displayName(one)]));
  return (id) => names.get(id) ?? id;
};

type Choices = { readonly stopsOwn: boolean; readonly language: Language };

/** The mail of today when something in it is new to them: a step that was not reached before, and not one that they stopped. */
const digestOf = (
  { own, reminders }: Found,
  { stopsOwn, language }: Choices,
  before: ReadonlyMap<string, Told>,
): Omit<Digest, 'nameOf' | 'day'> | null => {
  const told = reminders.filter(({ step }) => step !== 'own' || !stopsOwn);
  if (!told.some(({ waiting, step }) => before.get(waiting.item)?.step !== step)) return null;
  const climbed = reminders.filter(({ step }) => step !== 'own');
  const items = new Set(climbed.map(({ waiting }) => waiting.item));
  return { language, climbed, own: stopsOwn ? [] : own.filter(({ item }) => !items.has(item)) };
};

/** Since when somebody knows of what they are told now: the day on which they were first told, at the same step. */
const toldSince = (
  reminders: readonly Reminder[],
  before: ReadonlyMap<string, Told>,
  day: IsoDate,
): readonly Reminder[] =>
  reminders.map((reminder) => {
    const told = before.get(reminder.waiting.item);
    return { ...reminder, since: told?.step === reminder.step ? told.since : day };
  });

/** Puts the mail of today in the outbox; false when there is none, or nowhere to send it. */
const addDigest = async (
  writing: Writing,
  digest: ReturnType<typeof digestOf>,
  { actor, write }: { readonly actor: Actor; readonly write: DigestWriter },
  now: Instant,
): Promise<boolean> => {
  if (digest === null) return false;
  const { personId, day } = actor;
  const address = await findMailAddress(writing, registerReader, personId);
  if (address === null) return false;
  const { subject, text } = write({ ...digest, day, nameOf: await namesOf(writing, actor) });
  const mail = {
    address,
    personId,
    kind: 'digest',
    language: digest.language,
    subject: oneLine(subject),
    text,
  } as const;
  await addMail(writing, { ...mail, stopAddress: null, createdAt: now, notBefore: now });
  return true;
};

/** How the mail of a day is made, and after how many months a text must be confirmed. */
export type Reminding = { readonly write: DigestWriter; readonly reviewMonths: number };

const remindOne = async (
  context: CommandContext,
  { write, reviewMonths }: Reminding,
  id: PersonId,
  now: Instant,
): Promise<void> => {
  const actor = await readActor(context.database.queries, id, now);
  const found = await findFor(context.database.queries, actor, reviewMonths);
  await runCommandIfAny(context, 'remind', async (writing) => {
    // Another process was first, or they left meanwhile.
    if ((await findNextToRemind(writing, registerReader, actor.day, id - 1)) !== id) return null;
    const setting = await findReminderSetting(writing, registerReader, id);
    const before = await listRemindersOf(writing, registerReader, id);
    const isMailed = await addDigest(writing, digestOf(found, setting, before), { actor, write }, now);
    await saveReminderSetting(writing, id, { ...setting, digestDay: actor.day });
    await saveReminders(writing, id, toldSince(found.reminders, before, actor.day), now);
    if (!isMailed) return null;
    const line = { objectKind: 'account', objectId: nameInTrail(id), result: 'mailed' };
    return { ...line, details: { things: found.reminders.length }, value: null };
  });
};

/**
 * Looks once a day, on working days, at what waits for the next person after a number: keeps of what they are told (see reminder.ts), and
 * puts one mail in the outbox when something of it is new. Day, reminders and mail are kept in one transaction, so that two processes or
 * one that is killed send it once. The number of the person; null when everybody was looked at. What goes wrong with one person is told
 * to fault and holds up no other: they are looked at again in the next round.
 */
export const remindNext = async (
  context: CommandContext,
  reminding: Reminding,
  after: number,
  fault: (cause: unknown) => void,
): Promise<PersonId | null> => {
  const now = context.now();
  if (!isDigestTime(now)) return null;
  const id = await findNextToRemind(context.database.queries, registerReader, dateOf(now), after);
  if (id !== null) await remindOne(context, reminding, id, now).catch(fault);
  return id;
};
