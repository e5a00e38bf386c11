import type { PersonId } from '#register/appointment.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** Gives a person other recovery codes, by their hashes; those from before stop working. */
export const saveRecoveryCodes = async (writing: Writing, id: PersonId, hashes: readonly string[]): Promise<void> => {
  await writing.deleteFrom('recovery_code').where('person_id', '=', id).execute();
  const rows = hashes.map((hash) => ({ person_id: id, hash }));
  await writing.insertInto('recovery_code').values(rows).execute();
};

/** Takes a recovery code away, by its hash; true when the person had it. */
export const removeRecoveryCode = async (writing: Writing, id: PersonId, hash: string): Promise<boolean> => {
  const query = writing.deleteFrom('recovery_code').where('person_id', '=', id).where('hash', '=', hash);
  return (await query.executeTakeFirst()).numDeletedRows > 0n;
};

/** How many recovery codes a person has left: for the register itself, and for that person. */
export const countRecoveryCodes = async (queries: Queries, reader: Reader, id: PersonId): Promise<number> => {
  if (reader.kind === 'public' || (reader.kind === 'person' && reader.actor.personId !== id)) return 0;
  const { count } = await queries
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('person_id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
};
