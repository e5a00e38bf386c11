import type { PersonId } from '#register/appointment.ts';
import { attemptLimits, type FailedAttempt } from '#register/attempts.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';

/** An attempt to sign in: on which account (a hash of the address that was typed, which may be nobody's) and from which network. */
export type Attempt = { readonly account: string; readonly network: string; readonly isKnownNetwork: boolean };

const longest = Math.max(...Object.values(attemptLimits).map(({ minutes }) => minutes));

/** The attempts that failed lately on this account or from this network, with what each counts for; only for the register itself. */
export const listFailedAttempts = async (
  queries: Queries,
  reader: Reader,
  { account, network }: Pick<Attempt, 'account' | 'network'>,
  now: Instant,
): Promise<readonly FailedAttempt[]> => {
  if (reader.kind !== 'register') return [];
  const since = minutesLater(now, -longest);
  const lately = () => queries.selectFrom('failed_attempt').selectAll().where('at', '>', since).limit(1_000);
  const onAccount = await lately().where('account', '=', account).orderBy('at', 'desc').execute();
  const fromNetwork = await lately().where('network', '=', network).orderBy('at', 'desc').execute();
  const rows = new Map([...onAccount, ...fromNetwork].map((row) => [row.id, row]));
  return [...rows.values()].map((row) => ({
    at: row.at as Instant,
    countsFor: [
      ...(row.account === account && row.network === network ? (['pair'] as const) : []),
      ...(row.account === account && row.is_known_network === 0 ? (['strange'] as const) : []),
      ...(row.network === network ? (['network'] as const) : []),
    ],
  }));
};

/** Adds an attempt that failed, or may still fail, and takes away those that count for nothing any more. */
export const addFailedAttempt = async (writing: Writing, attempt: Attempt, at: Instant): Promise<void> => {
  await writing.deleteFrom('failed_attempt').where('at', '<=', minutesLater(at, -longest)).execute();
  const id = await nextNumber(writing, 'failed_attempt');
  const { account, network, isKnownNetwork } = attempt;
  await writing
    .insertInto('failed_attempt')
    .values({ id, account, network, is_known_network: isKnownNetwork ? 1 : 0, at })
    .execute();
};

/** Takes away what failed on an account from a network: its owner got in after all. */
export const removeFailedAttempts = async (
  writing: Writing,
  { account, network }: Pick<Attempt, 'account' | 'network'>,
): Promise<void> => {
  await writing.deleteFrom('failed_attempt').where('account', '=', account).where('network', '=', network).execute();
};

/** Takes away what failed on an account from anywhere: its owner is erased. */
export const removeFailedAttemptsOf = async (writing: Writing, account: string): Promise<void> => {
  await writing.deleteFrom('failed_attempt').where('account', '=', account).execute();
};

/** True when the person signed in from this network since a moment; only for the register itself. */
export const findKnownNetwork = async (
  queries: Queries,
  reader: Reader,
  id: PersonId,
  network: string,
  since: Instant,
): Promise<boolean> => {
  if (reader.kind !== 'register') return false;
  const query = queries.selectFrom('known_network').select('network').where('person_id', '=', id);
  return (await query.where('network', '=', network).where('seen_at', '>', since).executeTakeFirst()) !== undefined;
};

/** Notes that a person signed in from a network, and forgets the networks from which they did not since a moment. */
export const saveKnownNetwork = async (
  writing: Writing,
  id: PersonId,
  network: string,
  { at, since }: { readonly at: Instant; readonly since: Instant },
): Promise<void> => {
  await writing.deleteFrom('known_network').where('person_id', '=', id).where('seen_at', '<=', since).execute();
  await writing
    .insertInto('known_network')
    .values({ person_id: id, network, seen_at: at })
    .onConflict((conflict) => conflict.columns(['person_id', 'network']).doUpdateSet({ seen_at: at }))
    .execute();
};
