import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';

/** Somebody who works with the register. The name and address stand apart and can be taken away; the number stays. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  /** Lower case, without spaces around it: no two people share one. */
  readonly email: string;
  readonly isDemo: boolean;
};

type Row = { readonly id: number; readonly is_demo: number; readonly name: string; readonly email: string };

/** A person from their row. */
export const personFrom = ({ id, is_demo, name, email }: Row): Person => ({
  ...{ id: id as PersonId, name, email },
  isDemo: is_demo === 1,
});

const people = (queries: Queries) =>
  queries
    .selectFrom('person')
    .innerJoin('person_name', 'person_name.person_id', 'person.id')
    .select(['person.id', 'person.is_demo', 'person_name.name', 'person_name.email']);

/** An e-mail address as it is kept and compared. */
export const foldedEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** Adds a person with an account that cannot sign in yet; the number of that person. */
export const addPerson = async (
  writing: Writing,
  { name, email, isDemo }: Omit<Person, 'id'>,
  createdAt: Instant,
): Promise<PersonId> => {
  const id = (await nextNumber(writing, 'person')) as PersonId;
  await writing
    .insertInto('person')
    .values({ id, created_at: createdAt, is_demo: isDemo ? 1 : 0 })
    .execute();
  await writing
    .insertInto('person_name')
    .values({ person_id: id, name, email: foldedEmail(email) })
    .execute();
  const nothing = { password_hash: null, password_changed_at: null, disabled_at: null, totp_secret: null };
  await writing
    .insertInto('account')
    .values({ person_id: id, ...nothing, totp_step: null })
    .execute();
  return id;
};

/** Gives a person another name. */
export const savePersonName = async (writing: Writing, id: PersonId, name: string): Promise<void> => {
  await writing.updateTable('person_name').set({ name }).where('person_id', '=', id).execute();
};

/** Gives a person another e-mail address, which must be nobody else's. */
export const savePersonEmail = async (writing: Writing, id: PersonId, email: string): Promise<void> => {
  await writing
    .updateTable('person_name')
    .set({ email: foldedEmail(email) })
    .where('person_id', '=', id)
    .execute();
};

/** The person with an e-mail address; only for the register itself. */
export const findPersonByEmail = async (queries: Queries, reader: Reader, email: string): Promise<Person | null> => {
  if (reader.kind !== 'register') return null;
  const row = await people(queries).where('person_name.email', '=', foldedEmail(email)).executeTakeFirst();
  return row === undefined ? null : personFrom(row);
};

/** The person with a number: for the register itself, and for that person. */
export const findPerson = async (queries: Queries, reader: Reader, id: PersonId): Promise<Person | null> => {
  if (reader.kind === 'public' || (reader.kind === 'person' && reader.actor.personId !== id)) return null;
  const row = await people(queries).where('person.id', '=', id).executeTakeFirst();
  return row === undefined ? null : personFrom(row);
};

/** How many people there are who are not of the demo, whether or not they ever signed in; only for the register itself. */
export const countRealPeople = async (queries: Queries, reader: Reader): Promise<number> => {
  if (reader.kind !== 'register') return 0;
  const { count } = await queries
    .selectFrom('person')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('is_demo', '=', 0)
    // A token has a number too, and is nobody.
    .where('id', 'not in', queries.selectFrom('delivery_token').select('person_id'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** How many people there ever were, those who were taken away too; only for the register itself. */
export const countPeople = async (queries: Queries, reader: Reader): Promise<number> => {
  if (reader.kind !== 'register') return 0;
  const { count } = await queries
    .selectFrom('person')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** The people of the demo in the order in which they were added; only for the register itself. */
export const listDemoPeople = async (queries: Queries, reader: Reader): Promise<readonly Person[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await people(queries).where('person.is_demo', '=', 1).orderBy('person.id').execute();
  return rows.map(personFrom);
};

/** Takes the people of the demo away for good: their sessions, their roles, their names, and the tokens that they made. */
export const removeDemoPeople = async (writing: Writing, at: Instant): Promise<void> => {
  const demo = writing.selectFrom('person').select('id').where('is_demo', '=', 1);
  await writing.deleteFrom('session').where('person_id', 'in', demo).execute();
  await writing.deleteFrom('appointment').where('person_id', 'in', demo).execute();
  const tokens = writing.updateTable('delivery_token').set({ revoked_at: at }).where('person_id', 'in', demo);
  await tokens.where('revoked_at', 'is', null).execute();
  await writing.updateTable('account').set({ disabled_at: at }).where('person_id', 'in', demo).execute();
  await writing.deleteFrom('person_name').where('person_id', 'in', demo).execute();
};
