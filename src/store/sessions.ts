import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { SessionStrength, SessionTimes } from '#register/session.ts';
import type { Queries, Writing } from './database.ts';

/** A stay in the office, known by the SHA-256 of the secret that the browser holds. */
export type Session = SessionTimes & {
  readonly hash: string;
  readonly personId: PersonId;
  /** The browser and the network it began from, so that the person knows it again. */
  readonly agent: string;
  readonly network: string;
};

type Row = {
  readonly hash: string;
  readonly person_id: number;
  readonly created_at: string;
  readonly seen_at: string;
  readonly strength: string;
  readonly agent: string;
  readonly network: string;
};

/** A session from its row. */
export const sessionFrom = (row: Row): Session => ({
  hash: row.hash,
  personId: row.person_id as PersonId,
  createdAt: row.created_at as Instant,
  seenAt: row.seen_at as Instant,
  strength: row.strength as SessionStrength,
  agent: row.agent,
  network: row.network,
});

/** The session with a hash; only for the register itself. */
export const findSession = async (queries: Queries, reader: Reader, hash: string): Promise<Session | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries.selectFrom('session').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row === undefined ? null : sessionFrom(row);
};

/** The sessions of a person, the newest first: for the register itself, and for that person. */
export const listSessionsOf = async (queries: Queries, reader: Reader, id: PersonId): Promise<readonly Session[]> => {
  if (reader.kind === 'public' || (reader.kind === 'person' && reader.actor.personId !== id)) return [];
  const query = queries.selectFrom('session').selectAll().where('person_id', '=', id);
  return (await query.orderBy('created_at', 'desc').orderBy('hash').execute()).map(sessionFrom);
};

/** Begins a session. */
export const addSession = async (writing: Writing, session: Session): Promise<void> => {
  const { hash, personId, createdAt, seenAt, strength, agent, network } = session;
  const row = { hash, person_id: personId, created_at: createdAt, seen_at: seenAt, strength, agent, network };
  await writing.insertInto('session').values(row).execute();
};

/** Notes that something was done in a session. */
export const saveSeen = async (writing: Writing, hash: string, at: Instant): Promise<void> => {
  await writing.updateTable('session').set({ seen_at: at }).where('hash', '=', hash).execute();
};

/** Ends a session; true when there was one. */
export const removeSession = async (writing: Writing, hash: string): Promise<boolean> => {
  const { numDeletedRows } = await writing.deleteFrom('session').where('hash', '=', hash).executeTakeFirst();
  return numDeletedRows > 0n;
};

/** Ends the sessions of a person, but for one that may be kept; how many. */
export const removeSessionsOf = async (writing: Writing, id: PersonId, but: string | null): Promise<number> => {
  let query = writing.deleteFrom('session').where('person_id', '=', id);
  if (but !== null) query = query.where('hash', '!=', but);
  return Number((await query.executeTakeFirst()).numDeletedRows);
};

/** Ends the sessions of a person that began at or before a moment; how many. */
export const removeSessionsBegunBy = async (writing: Writing, id: PersonId, moment: Instant): Promise<number> => {
  const query = writing.deleteFrom('session').where('person_id', '=', id).where('created_at', '<=', moment);
  return Number((await query.executeTakeFirst()).numDeletedRows);
};

/** Takes away the sessions in which nothing was done since a moment. */
export const removeSessionsBefore = async (writing: Writing, seenBefore: Instant): Promise<void> => {
  await writing.deleteFrom('session').where('seen_at', '<', seenBefore).execute();
};
