import { createHmac } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount, saveTotp } from '#store/accounts.ts';
import type { Writing } from '#store/database.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName, contextOf, type Whereabouts } from './context.ts';
import type { Present } from './sessions.ts';
import { beginAttempt, strengthenSession } from './sign-in.ts';

export type SecondFactorOutcome =
  | { readonly kind: 'begun'; readonly secret: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: Instant };

/** What an authenticator app is given: a new secret, the same one as long as a session of half lasts, and its address for the app. */
export type TotpOffer = { readonly secret: string; readonly address: string };

const issuer = 'Algoritmeregister';
/** A code counts half a minute before and after its own half minute: clocks differ. Source: RFC 6238 5.2. */
const window = 1;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) });

/** The secret that is offered in a session; made from the secret of the session, so that nothing is kept before it is confirmed. */
export const offerTotp = ({ person }: Present, sessionSecret: string): TotpOffer => {
  const bytes = createHmac('sha256', sessionSecret).update('totp').digest().subarray(0, 20);
  const secret = new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
  return { secret, address: totpOf(secret, person.email).toString() };
};

/** The step of the half minute to which a code belongs; null when it is no code of this secret now, or one that was used already. */
const stepOf = (secret: string, code: string, now: Instant, lastStep: number | null): number | null => {
  const timestamp = Date.parse(now);
  const delta = totpOf(secret, '').validate({ token: code.replace(/\s/g, ''), timestamp, window });
  const step = delta === null ? null : Math.floor(timestamp / 30_000) + delta;
  return step !== null && (lastStep === null || step > lastStep) ? step : null;
};

type Asked = {
  readonly present: Present;
  /** The secret of the session that has proven a password. */
  readonly sessionSecret: string;
  readonly whereabouts: Whereabouts;
};

/** The secret against which a code is held in the transaction, and the step of the last one used; null when there is none. */
type Held = { readonly secret: string; readonly lastStep: number | null };

const proveTotp = async (
  context: CommandContext,
  action: string,
  { present, sessionSecret, whereabouts }: Asked,
  code: string,
  held: (writing: Writing) => Promise<Held | null>,
): Promise<SecondFactorOutcome> => {
  const { person } = present;
  const { until } = await beginAttempt(context, person.email, whereabouts.network);
  if (until !== null) return { kind: 'wait', until };
  const done = { objectKind: 'account', objectId: actorName(person.id), details: {} };
  return runCommand(contextOf(context, person.id), action, async (writing, now): Promise<Done<SecondFactorOutcome>> => {
    const known = await held(writing);
    const step = known === null ? null : stepOf(known.secret, code, now, known.lastStep);
    if (known === null || step === null) return { ...done, result: 'refused', value: { kind: 'refused' } };
    await saveTotp(writing, person.id, { secret: known.secret, step });
    const secret = await strengthenSession(writing, person, sessionSecret, whereabouts, now);
    return { ...done, result: 'begun', value: { kind: 'begun', secret } };
  });
};

/** Confirms the offered secret with a first code, which begins a whole session. Refused when the account has a secret already. */
export const confirmTotp = (context: CommandContext, asked: Asked, code: string): Promise<SecondFactorOutcome> =>
  proveTotp(context, 'set-up-second-factor', asked, code, async (writing) => {
    const account = await findAccount(writing, registerReader, asked.present.person.id);
    if (account === null || account.totpSecret !== null) return null;
    return { secret: offerTotp(asked.present, asked.sessionSecret).secret, lastStep: null };
  });

/** Gives the code of the moment, which begins a whole session. A code counts once. */
export const giveTotp = (context: CommandContext, asked: Asked, code: string): Promise<SecondFactorOutcome> =>
  proveTotp(context, 'second-factor', asked, code, async (writing) => {
    const account = await findAccount(writing, registerReader, asked.present.person.id);
    if (account === null || account.totpSecret === null) return null;
    return { secret: account.totpSecret, lastStep: account.totpStep };
  });

/** Whether an account has a second factor; without one it must be set up before anything else. */
export const hasSecondFactor = async (context: CommandContext, { person }: Present): Promise<boolean> =>
  (await findAccount(context.database.queries, registerReader, person.id))?.totpSecret !== null;
