import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** A key that a device or password safe of a person holds; only its public half is here. */
export type Passkey = {
  /** The number that the device gave it, in base64url. */
  readonly id: string;
  readonly personId: PersonId;
  /** COSE, in base64url. */
  readonly publicKey: string;
  /** How often it was used, by its own count; 0 for what does not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** How the person calls it. */
  readonly name: string;
  readonly createdAt: Instant;
  readonly usedAt: Instant | null;
};

type Row = {
  readonly id: string;
  readonly person_id: number;
  readonly public_key: string;
  readonly counter: number;
  readonly transports: string;
  readonly name: string;
  readonly created_at: string;
  readonly used_at: string | null;
};

const passkeyFrom = (row: Row): Passkey => ({
  id: row.id,
  personId: row.person_id as PersonId,
  publicKey: row.public_key,
  counter: row.counter,
  transports: row.transports.split(' ').filter((transport) => transport !== ''),
  name: row.name,
  createdAt: row.created_at as Instant,
  usedAt: row.used_at as Instant | null,
});

/** The passkey with a number; only for the register itself. */
export const findPasskey = async (queries: Queries, reader: Reader, id: string): Promise<Passkey | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : passkeyFrom(row);
};

/** The passkeys of a person, the oldest first: for the register itself, and for that person. */
export const listPasskeysOf = async (queries: Queries, reader: Reader, id: PersonId): Promise<readonly Passkey[]> => {
  if (reader.kind === 'public' || (reader.kind === 'person' && reader.actor.personId !== id)) return [];
  const query = queries.selectFrom('passkey').selectAll().where('person_id', '=', id);
  return (await query.orderBy('created_at').orderBy('id').execute()).map(passkeyFrom);
};

/** Adds a passkey that was not there yet. */
export const addPasskey = async (writing: Writing, passkey: Passkey): Promise<void> => {
  const { id, personId, publicKey, counter, transports, name, createdAt, usedAt } = passkey;
  const row = { id, person_id: personId, public_key: publicKey, counter, transports: transports.join(' '), name };
  await writing
    .insertInto('passkey')
    .values({ ...row, created_at: createdAt, used_at: usedAt })
    .execute();
};

/** Notes that a passkey was used; false when it was used meanwhile or is gone, so that its count never goes back. */
export const savePasskeyUse = async (
  writing: Writing,
  { id, counter }: Pick<Passkey, 'id' | 'counter'>,
  after: { readonly counter: number; readonly at: Instant },
): Promise<boolean> => {
  const { numUpdatedRows } = await writing
    .updateTable('passkey')
    .set({ counter: after.counter, used_at: after.at })
    .where('id', '=', id)
    .where('counter', '=', counter)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Takes a passkey of a person away; false when they have no such passkey. */
export const removePasskey = async (writing: Writing, personId: PersonId, id: string): Promise<boolean> => {
  const query = writing.deleteFrom('passkey').where('person_id', '=', personId).where('id', '=', id);
  return (await query.executeTakeFirst()).numDeletedRows > 0n;
};
