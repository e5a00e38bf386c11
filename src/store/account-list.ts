import { sql } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';
import { type Person, personFrom } from './people.ts';

/** An account as who manages accounts sees it: no secret, and not where its owner signs in from. */
export type ListedAccount = Person & { readonly disabledAt: Instant | null; readonly hasPassword: boolean };

const maySee = (reader: Reader): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'manage-accounts', null));

/** Everybody with an account, in order of name, for who manages accounts. */
export const listAccounts = async (queries: Queries, reader: Reader): Promise<readonly ListedAccount[]> => {
  if (!maySee(reader)) return [];
  const rows = await queries
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.person_id')
    .innerJoin('person_name', 'person_name.person_id', 'account.person_id')
    .select(['person.id', 'person.is_demo', 'person_name.name', 'person_name.email', 'account.disabled_at'])
    .select(sql<number>`case when account.password_hash is null then 0 else 1 end`.as('has_password'))
    .orderBy('person_name.name')
    .orderBy('person.id')
    .execute();
  return rows.map((row) => ({
    ...personFrom(row),
    disabledAt: row.disabled_at as Instant | null,
    hasPassword: row.has_password === 1,
  }));
};

/** In how many sessions each of these people is, for who manages accounts; who is in none is left out. */
export const countSessionsOfAll = async (
  queries: Queries,
  reader: Reader,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, number>> => {
  if (!maySee(reader) || ids.length === 0) return new Map();
  const rows = await queries
    .selectFrom('session')
    .select(({ fn }) => ['person_id', fn.countAll().as('count')])
    .where('person_id', 'in', ids)
    .groupBy('person_id')
    .execute();
  return new Map(rows.map(({ person_id, count }) => [person_id as PersonId, Number(count)]));
};
