import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** What a link is for: becoming the first administrator, or beginning (again) with an account that exists. */
export type LinkPurpose = 'first-administrator' | 'invitation';

/** A link that works once, known by the SHA-256 of the secret in it. */
export type OneTimeLink = {
  readonly hash: string;
  readonly purpose: LinkPurpose;
  /** Whose account it opens; null for that of somebody who is not known yet. */
  readonly personId: PersonId | null;
  readonly madeAt: Instant;
  readonly lastsUntil: Instant;
};

/** The link with a hash, whether it lasts or not; only for the register itself. */
export const findOneTimeLink = async (queries: Queries, reader: Reader, hash: string): Promise<OneTimeLink | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries.selectFrom('one_time_link').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) return null;
  return {
    hash: row.hash,
    purpose: row.purpose as LinkPurpose,
    personId: row.person_id as PersonId | null,
    madeAt: row.made_at as Instant,
    lastsUntil: row.lasts_until as Instant,
  };
};

/** Adds a link. Those for the same purpose and person stop working: only the last one that was sent counts. */
export const addOneTimeLink = async (writing: Writing, link: OneTimeLink): Promise<void> => {
  await removeOneTimeLinks(writing, link.purpose, link.personId);
  const { hash, purpose, personId, madeAt, lastsUntil } = link;
  const row = { hash, purpose, person_id: personId, made_at: madeAt, lasts_until: lastsUntil };
  await writing.insertInto('one_time_link').values(row).execute();
};

/** Takes the links away that were made for a purpose and person (null: for nobody in particular). */
export const removeOneTimeLinks = async (
  writing: Writing,
  purpose: LinkPurpose,
  personId: PersonId | null,
): Promise<void> => {
  await writing
    .deleteFrom('one_time_link')
    .where('purpose', '=', purpose)
    .where('person_id', personId === null ? 'is' : '=', personId)
    .execute();
};
