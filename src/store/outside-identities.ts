import type { PersonId } from '#register/appointment.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** How a provider knows somebody: its own address and the name it never gives to anybody else. An e-mail address is neither. */
export type OutsideIdentity = { readonly issuer: string; readonly subject: string };

/** The person whom a provider knows so; null when they never came. Only for the register itself. */
export const findPersonOutside = async (
  queries: Queries,
  reader: Reader,
  { issuer, subject }: OutsideIdentity,
): Promise<PersonId | null> => {
  if (reader.kind !== 'register') return null;
  const query = queries.selectFrom('outside_identity').select('person_id').where('issuer', '=', issuer);
  const row = await query.where('subject', '=', subject).executeTakeFirst();
  return row === undefined ? null : (row.person_id as PersonId);
};

/** Keeps as whom a provider knows a person. */
export const addOutsideIdentity = async (
  writing: Writing,
  { issuer, subject }: OutsideIdentity,
  personId: PersonId,
): Promise<void> => {
  await writing.insertInto('outside_identity').values({ issuer, subject, person_id: personId }).execute();
};

/** The providers that know a person: for the register itself, and for that person. */
export const listOutsideIssuersOf = async (
  queries: Queries,
  reader: Reader,
  id: PersonId,
): Promise<readonly string[]> => {
  if (reader.kind === 'public' || (reader.kind === 'person' && reader.actor.personId !== id)) return [];
  const query = queries.selectFrom('outside_identity').select('issuer').where('person_id', '=', id);
  return (await query.orderBy('issuer').execute()).map(({ issuer }) => issuer);
};
