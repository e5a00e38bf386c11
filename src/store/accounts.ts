import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** How a person signs in. Secrets are for the register itself. */
export type Account = {
  readonly personId: PersonId;
  /** Null as long as no password was chosen: for who signs in elsewhere, or was only invited. */
  readonly passwordHash: string | null;
  readonly disabledAt: Instant | null;
  readonly totpSecret: string | null;
  readonly totpStep: number | null;
};

/** The account of a person; only for the register itself. */
export const findAccount = async (queries: Queries, reader: Reader, id: PersonId): Promise<Account | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries.selectFrom('account').selectAll().where('person_id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return {
    personId: id,
    passwordHash: row.password_hash,
    disabledAt: row.disabled_at as Instant | null,
    totpSecret: row.totp_secret,
    totpStep: row.totp_step,
  };
};

/** Gives an account another password, by its hash. */
export const savePasswordHash = async (writing: Writing, id: PersonId, hash: string, at: Instant): Promise<void> => {
  await writing
    .updateTable('account')
    .set({ password_hash: hash, password_changed_at: at })
    .where('person_id', '=', id)
    .execute();
};

/** Closes an account from a moment on, or (null) opens it again. */
export const saveDisabled = async (writing: Writing, id: PersonId, at: Instant | null): Promise<void> => {
  await writing.updateTable('account').set({ disabled_at: at }).where('person_id', '=', id).execute();
};

/** Gives an account another secret for the codes of an authenticator app (null: none), with the step of the last code that was used. */
export const saveTotp = async (
  writing: Writing,
  id: PersonId,
  { secret, step }: { readonly secret: string | null; readonly step: number | null },
): Promise<void> => {
  await writing
    .updateTable('account')
    .set({ totp_secret: secret, totp_step: step })
    .where('person_id', '=', id)
    .execute();
};

/** The secrets of the apps of everybody, as they are kept; only for the register itself. */
export const listTotpSecrets = async (
  queries: Queries,
  reader: Reader,
): Promise<readonly { readonly personId: PersonId; readonly kept: string }[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('account')
    .select(['person_id', 'totp_secret'])
    .where('totp_secret', 'is not', null)
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id, totp_secret }) => ({ personId: person_id as PersonId, kept: totp_secret ?? '' }));
};

/** Keeps the same secret of an app sealed otherwise, unless it was replaced meanwhile. */
export const saveSealedTotp = async (
  writing: Writing,
  id: PersonId,
  { kept, sealed }: { readonly kept: string; readonly sealed: string },
): Promise<void> => {
  await writing
    .updateTable('account')
    .set({ totp_secret: sealed })
    .where('person_id', '=', id)
    .where('totp_secret', '=', kept)
    .execute();
};

/** Takes away everything with which somebody signs in here: password, app, recovery codes and passkeys. */
export const removeWaysIn = async (writing: Writing, id: PersonId): Promise<void> => {
  const nothing = { password_hash: null, password_changed_at: null, totp_secret: null, totp_step: null };
  await writing.updateTable('account').set(nothing).where('person_id', '=', id).execute();
  await writing.deleteFrom('recovery_code').where('person_id', '=', id).execute();
  await writing.deleteFrom('passkey').where('person_id', '=', id).execute();
};
