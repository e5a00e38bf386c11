import type { Instant } from '#register/instant.ts';
import { type PasswordRefusal, refusalOfPassword } from '#register/password.ts';
import { type NameRefusal, refusalOfName } from '#register/person-name.ts';
import { registerReader } from '#register/reader.ts';
import { lasts } from '#register/session.ts';
import { findAccount, savePasswordHash } from '#store/accounts.ts';
import { removeOneTimeLinks } from '#store/one-time-links.ts';
import { listPasskeysOf, type Passkey } from '#store/passkeys.ts';
import { savePersonName } from '#store/people.ts';
import { countRecoveryCodes } from '#store/recovery-codes.ts';
import { listSessionsOf, removeSessionsOf, type Session } from '#store/sessions.ts';
import { type CommandContext, runCommand } from '../command.ts';
import { hashPassword } from '../password-hash.ts';
import { hashOfSecret } from '../secrets.ts';
import { actorName, contextOf } from './context.ts';
import { type Confirmed, withPassword } from './own-password.ts';
import type { Present } from './sessions.ts';
import { strengthenSession } from './sign-in.ts';

/** How somebody signs in and where they are signed in, as they may see it themselves. */
export type OwnAccount = {
  /** True for an example that is there to look around with. */
  readonly isDemo: boolean;
  /** False for who signs in elsewhere: then nothing of this is kept here. */
  readonly hasPassword: boolean;
  readonly hasApp: boolean;
  readonly codesLeft: number;
  readonly passkeys: readonly Passkey[];
  /** Those that last, the newest first. */
  readonly sessions: readonly Session[];
};

/** The own account of somebody who is present. */
export const readOwnAccount = async (context: CommandContext, { person, actor }: Present): Promise<OwnAccount> => {
  const { queries } = context.database;
  const own = { kind: 'person', actor } as const;
  const account = await findAccount(queries, registerReader, person.id);
  const sessions = await listSessionsOf(queries, own, person.id);
  const now = context.now();
  return {
    isDemo: person.isDemo,
    hasPassword: account !== null && account.passwordHash !== null,
    hasApp: account !== null && account.totpSecret !== null,
    passkeys: await listPasskeysOf(queries, own, person.id),
    codesLeft: await countRecoveryCodes(queries, own, person.id),
    sessions: sessions.filter((session) => lasts(session, now)),
  };
};

/** Gives somebody another name, as they ask themselves; why not when it is refused, else null. */
export const changeOwnName = async (
  context: CommandContext,
  { person }: Present,
  name: string,
): Promise<NameRefusal | null> => {
  const refusal = refusalOfName(name);
  if (refusal !== null) return refusal;
  return runCommand(contextOf(context, person.id), 'change-own-name', async (writing) => {
    await savePersonName(writing, person.id, name.trim());
    return { objectKind: 'account', objectId: actorName(person.id), result: 'done', details: {}, value: null };
  });
};

export type ChangePasswordOutcome =
  /** The secret of the session that takes the place of the one in which it was done. */
  | { readonly kind: 'changed'; readonly secret: string }
  | { readonly kind: 'faults'; readonly refusal: PasswordRefusal }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: Instant };

/**
 * Gives somebody another password, as they ask themselves with the present one. Every session ends but the one in which it is done,
 * which gets a new secret, and a link that was sent before no longer opens the account.
 */
export const changeOwnPassword = async (
  context: CommandContext,
  confirmed: Confirmed,
  sessionSecret: string,
  wanted: string,
): Promise<ChangePasswordOutcome> => {
  const { person } = confirmed.present;
  const refusal = refusalOfPassword(wanted, person);
  if (refusal !== null) return { kind: 'faults', refusal };
  const hash = await hashPassword(wanted);
  const outcome = await withPassword(context, 'change-own-password', confirmed, async (writing, now) => {
    await savePasswordHash(writing, person.id, hash, now);
    await removeOneTimeLinks(writing, 'invitation', person.id);
    const secret = await strengthenSession(writing, person, sessionSecret, confirmed.whereabouts, now);
    await removeSessionsOf(writing, person.id, hashOfSecret(secret));
    return secret;
  });
  return outcome.kind === 'done' ? { kind: 'changed', secret: outcome.value } : outcome;
};
