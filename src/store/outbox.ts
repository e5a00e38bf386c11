import { mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import {
  followerMail,
  isSendable,
  type Mail,
  type MailFailure,
  type MailKind,
  type MailState,
  mailStates,
  mailTerms,
} from '#register/mail.ts';
import type { Reader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';
import { foldedEmail } from './people.ts';
import type { Tables } from './tables.ts';

/** A mail in the outbox: where it stands and what became of the last attempt. */
export type OutboxMail = Mail & {
  readonly id: number;
  readonly state: MailState;
  readonly attempts: number;
  /** When it was sent or given up; null while it waits. */
  readonly endedAt: Instant | null;
  readonly failure: MailFailure | null;
  readonly answer: string | null;
};

/** A mail that somebody took to send, with the number of the attempt: who comes back with another notes nothing. */
export type TakenMail = { readonly id: number; readonly attempt: number; readonly mail: Mail };

/** What a kept mail says. */
type Row = Tables['mail'];

const mailFrom = (row: Row): Mail => ({
  address: row.address,
  personId: row.person_id as PersonId | null,
  kind: row.kind as MailKind,
  language: row.language as Language,
  subject: row.subject,
  text: row.text,
  stopAddress: row.stop_address,
  createdAt: row.created_at as Instant,
  notBefore: row.not_before as Instant,
});

const outboxMailFrom = (row: Row): OutboxMail => ({
  ...mailFrom(row),
  id: row.id,
  state: row.state as MailState,
  attempts: row.attempts,
  endedAt: row.ended_at as Instant | null,
  failure: row.failure as MailFailure | null,
  answer: row.answer,
});

/**
 * Puts a mail in the outbox, from where the register sends it; its number. Throws when it cannot be sent at all (see isSendable): the
 * caller makes the subject with oneLine and takes no address that is none.
 */
export const addMail = async (writing: Writing, mail: Mail): Promise<number> => {
  const address = foldedEmail(mail.address);
  if (!isSendable({ ...mail, address })) throw new Error(`A mail of the kind ${mail.kind} cannot be sent.`);
  const id = await nextNumber(writing, 'mail');
  const { personId, kind, language, subject, text, stopAddress, createdAt, notBefore } = mail;
  await writing
    .insertInto('mail')
    .values({
      ...{ id, address, person_id: personId, kind, language, subject, text, stop_address: stopAddress },
      ...{ created_at: createdAt, not_before: notBefore, state: 'waiting', attempts: 0, broken_off: 0 },
      ...{ claimed_until: null, ended_at: null, failure: null, answer: null },
    })
    .execute();
  return id;
};

/** True when a mail is due: it waits, its moment has come, and nobody is sending it; only for the register itself. */
export const isMailDue = async (queries: Queries, reader: Reader, now: Instant): Promise<boolean> =>
  reader.kind === 'register' && (await dueRows(queries, now).select('id').executeTakeFirst()) !== undefined;

const dueRows = (queries: Queries, now: Instant) =>
  queries
    .selectFrom('mail')
    .where('state', '=', 'waiting')
    .where('not_before', '<=', now)
    .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
    .orderBy('not_before')
    .orderBy('id')
    .limit(1);

/**
 * Takes the mail that is due longest, so that no other process sends it meanwhile; null when none is due. One that whoever took it before
 * never came back with counts as broken off: brokenOff says how often that was.
 */
export const takeDueMail = async (
  writing: Writing,
  now: Instant,
): Promise<(TakenMail & { readonly brokenOff: number; readonly isFirst: boolean }) | null> => {
  const row = await dueRows(writing, now).selectAll().executeTakeFirst();
  if (row === undefined) return null;
  const brokenOff = row.broken_off + (row.claimed_until === null ? 0 : 1);
  const attempt = row.attempts + 1;
  const claimed_until = minutesLater(now, mailTerms.claimMinutes);
  await writing
    .updateTable('mail')
    .set({ attempts: attempt, broken_off: brokenOff, claimed_until })
    .where('id', '=', row.id)
    .execute();
  return { id: row.id, attempt, mail: mailFrom(row), brokenOff, isFirst: row.attempts === 0 };
};

/**
 * Notes that a mail was sent, unless somebody else took it meanwhile. Its text and the address to stop it go: the links in them are for the
 * receiver alone.
 */
export const saveMailSent = async (writing: Writing, { id, attempt, mail }: TakenMail, at: Instant): Promise<void> => {
  await writing
    .updateTable('mail')
    .set({
      state: 'sent',
      claimed_until: null,
      ended_at: at,
      failure: null,
      answer: null,
      text: '',
      stop_address: null,
    })
    .where('id', '=', id)
    .where('created_at', '=', mail.createdAt)
    .where('attempts', '=', attempt)
    .execute();
};

/** Notes that an attempt failed and when the next one is, or (null) that the mail is given up; unless somebody else took it meanwhile. */
export const saveMailFailed = async (
  writing: Writing,
  { id, attempt, mail }: TakenMail,
  { failure, answer }: { readonly failure: MailFailure; readonly answer: string },
  next: Instant | null,
  at: Instant,
): Promise<void> => {
  const outcome =
    next === null ? ({ state: 'failed', ended_at: at } as const) : ({ state: 'waiting', not_before: next } as const);
  await writing
    .updateTable('mail')
    .set({ ...outcome, claimed_until: null, failure, answer })
    .where('id', '=', id)
    .where('created_at', '=', mail.createdAt)
    .where('attempts', '=', attempt)
    .execute();
};

/** Lets a mail that was given up wait again, to be sent at once; false when it is not there, was not given up, or its receiver was forgotten. */
export const saveMailWaiting = async (writing: Writing, id: number, at: Instant): Promise<boolean> => {
  const { numUpdatedRows } = await writing
    .updateTable('mail')
    .set({ state: 'waiting', not_before: at, attempts: 0, broken_off: 0, ended_at: null })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where(({ or, eb }) => or([eb('failure', 'is', null), eb('failure', '<>', 'forgotten')]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Lets all mail that was given up for one of these reasons wait again, to be sent at once; how many. */
export const saveAllMailWaiting = async (
  writing: Writing,
  failures: readonly MailFailure[],
  at: Instant,
): Promise<number> => {
  const { numUpdatedRows } = await writing
    .updateTable('mail')
    .set({ state: 'waiting', not_before: at, attempts: 0, broken_off: 0, ended_at: null })
    .where('state', '=', 'failed')
    .where('failure', 'in', failures)
    .executeTakeFirst();
  return Number(numUpdatedRows);
};

const maySee = (reader: Reader): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'manage-mail', null));

/** How much mail there is in each state, for who looks after it. */
export const countOutbox = async (queries: Queries, reader: Reader): Promise<Readonly<Record<MailState, number>>> => {
  const none = { waiting: 0, sent: 0, failed: 0 };
  if (!maySee(reader)) return none;
  const rows = await queries
    .selectFrom('mail')
    .select(['state', ({ fn }) => fn.countAll().as('count')])
    .groupBy('state')
    .execute();
  const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  return { ...none, ...Object.fromEntries(mailStates.map((state) => [state, counts.get(state) ?? 0])) };
};

/** The mail in a state, the newest first, from a place in the list, at most limit, for who looks after it. */
export const listOutbox = async (
  queries: Queries,
  reader: Reader,
  state: MailState,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<readonly OutboxMail[]> => {
  if (!maySee(reader)) return [];
  const rows = await queries
    .selectFrom('mail')
    .selectAll()
    .where('state', '=', state)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset(skip)
    .limit(limit)
    .execute();
  return rows.map(outboxMailFrom);
};

/** When mail of a kind was made for an address lately, the newest first, at most some; only for the register itself. */
export const listMailMoments = async (
  queries: Queries,
  reader: Reader,
  address: string,
  kind: MailKind,
): Promise<readonly Instant[]> => {
  if (reader.kind !== 'register') return [];
  const query = queries.selectFrom('mail').select('created_at').where('address', '=', address).where('kind', '=', kind);
  return (await query.orderBy('created_at', 'desc').limit(10).execute()).map((row) => row.created_at as Instant);
};

/** Takes away mail that was made before a moment, at most so many; how many went. */
export const removeOldMail = async (writing: Writing, before: Instant, limit: number): Promise<number> => {
  const old = writing
    .selectFrom('mail')
    .select('id')
    .where('created_at', '<', before)
    .orderBy('created_at')
    .limit(limit);
  const { numDeletedRows } = await writing.deleteFrom('mail').where('id', 'in', old).executeTakeFirst();
  return Number(numDeletedRows);
};

/** Takes away a mail that was sent about what somebody followed, when they follow nothing any more: their address goes with it. */
export const removeSentToNobody = async (writing: Writing, id: number): Promise<void> => {
  await writing
    .deleteFrom('mail')
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .where('kind', 'in', followerMail)
    .where('address', 'not in', (query) => query.selectFrom('follower').select('email'))
    .execute();
};

/** True when the server took any mail since a moment; only for the register itself. */
export const hasSentSince = async (queries: Queries, reader: Reader, since: Instant): Promise<boolean> =>
  reader.kind === 'register' &&
  (await queries
    .selectFrom('mail')
    .select('id')
    .where('state', '=', 'sent')
    .where('ended_at', '>=', since)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** Leaves of a mail that was given up only that its receiver was forgotten: no address, text or answer. */
export const saveMailForgotten = async (writing: Writing, id: number): Promise<void> => {
  await writing
    .updateTable('mail')
    .set({ address: '', text: '', stop_address: null, answer: null, failure: 'forgotten' })
    .where('id', '=', id)
    .execute();
};

/** Takes away every mail of a person and to an address: whoever it was for is erased or wants none any more. */
export const removeMailTo = async (
  writing: Writing,
  { personId, address }: { readonly personId: PersonId | null; readonly address: string },
): Promise<void> => {
  await writing
    .deleteFrom('mail')
    .where(({ or, eb }) =>
      or([eb('address', '=', foldedEmail(address)), ...(personId === null ? [] : [eb('person_id', '=', personId)])]),
    )
    .execute();
};

/** Takes away mail of some kinds to some addresses, made at or before a moment or (null) ever. */
export const removeMailOfKinds = async (
  writing: Writing,
  addresses: readonly string[],
  kinds: readonly MailKind[],
  before: Instant | null,
): Promise<void> => {
  if (addresses.length === 0) return;
  const folded = [...new Set(addresses.map(foldedEmail))];
  let query = writing.deleteFrom('mail').where('address', 'in', folded).where('kind', 'in', kinds);
  if (before !== null) query = query.where('created_at', '<=', before);
  await query.execute();
};
