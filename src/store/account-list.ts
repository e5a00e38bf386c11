import { mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';
import { listPeople, type Person } from './people.ts';

/** An account as who manages accounts sees it: no secret, and not where its owner signs in from. */
export type ListedAccount = Person & {
  readonly disabledAt: Instant | null;
  readonly hasPassword: boolean;
  readonly sessions: number;
};

const countSessions = async (queries: Queries, _reader: Reader): Promise<ReadonlyMap<number, number>> => {
  const rows = await queries
    .selectFrom('session')
    .select(({ fn }) => ['person_id', fn.countAll().as('count')])
    .groupBy('person_id')
    .execute();
  return new Map(rows.map(({ person_id, count }) => [person_id, Number(count)]));
};

type Closing = { readonly disabledAt: Instant | null; readonly hasPassword: boolean };

const readAccounts = async (queries: Queries, _reader: Reader): Promise<ReadonlyMap<PersonId, Closing>> => {
  const rows = await queries.selectFrom('account').select(['person_id', 'disabled_at', 'password_hash']).execute();
  return new Map(
    rows.map(({ person_id, disabled_at, password_hash }) => [
      person_id as PersonId,
      { disabledAt: disabled_at as Instant | null, hasPassword: password_hash !== null },
    ]),
  );
};

/** Everybody with an account, in order of name, for who manages accounts. */
export const listAccounts = async (queries: Queries, reader: Reader): Promise<readonly ListedAccount[]> => {
  if (reader.kind === 'public') return [];
  if (reader.kind === 'person' && !mayDo(reader.actor, 'manage-accounts', null)) return [];
  const [accounts, sessions] = [await readAccounts(queries, reader), await countSessions(queries, reader)];
  return (await listPeople(queries, reader)).flatMap((person) => {
    const account = accounts.get(person.id);
    return account === undefined ? [] : [{ ...person, ...account, sessions: sessions.get(person.id) ?? 0 }];
  });
};
