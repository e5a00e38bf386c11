import { createHmac } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount, saveTotp } from '#store/accounts.ts';
import type { Queries, Writing } from '#store/database.ts';
import type { CommandContext } from '../command.ts';
import { seal, unseal } from '../sealing.ts';
import { actorName } from './context.ts';
import { type Confirmed, type ConfirmedOutcome, withPassword } from './own-password.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { type Asked, hasFactor, proveSecondFactor, type SecondFactorOutcome } from './second-factor.ts';
import type { Present } from './sessions.ts';

/** What an authenticator app is given: a new secret, the same one as long as a session lasts, and its address for the app. */
export type TotpOffer = { readonly secret: string; readonly address: string };

const issuer = 'Algoritmeregister';
/** A code counts half a minute before and after its own half minute: clocks differ. Source: RFC 6238 5.2. */
const window = 1;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) });

/**
 * The secret that is offered in a session in the place of the one before (null: none); made from the secret of the session, so that
 * nothing is kept before it is confirmed.
 */
export const offerTotp = ({ person }: Present, sessionSecret: string, before: string | null): TotpOffer => {
  const bytes = createHmac('sha256', sessionSecret)
    .update(`totp ${before ?? ''}`)
    .digest()
    .subarray(0, 20);
  const secret = new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
  return { secret, address: totpOf(secret, person.email).toString() };
};

/** A secret belongs to the app of one account: what it is sealed for. */
export const ofApp = (id: PersonId): string => `totp ${actorName(id)}`;

type Kept = { readonly secret: string | null; readonly step: number | null };

/** The secret of the app of somebody and the step of its last code; no secret when there is none or no key opens it. */
const findTotp = async (queries: Queries, { sealingKeys = [] }: CommandContext, id: PersonId): Promise<Kept> => {
  const account = await findAccount(queries, registerReader, id);
  const kept = account?.totpSecret ?? null;
  return { secret: kept === null ? null : unseal(sealingKeys, kept, ofApp(id)), step: account?.totpStep ?? null };
};

/** Keeps a secret and the step of the last code, sealed by the newest key. */
const keepTotp = (
  writing: Writing,
  { sealingKeys = [] }: CommandContext,
  id: PersonId,
  { secret, step }: { readonly secret: string; readonly step: number },
): Promise<void> => saveTotp(writing, id, { secret: seal(sealingKeys, secret, ofApp(id)), step });

/** The step of the half minute to which a code belongs; null when it is no code of this secret now, or one that was used already. */
const stepOf = (secret: string, code: string, now: Instant, lastStep: number | null): number | null => {
  const timestamp = Date.parse(now);
  const delta = totpOf(secret, '').validate({ token: code.replace(/\s/g, ''), timestamp, window });
  const step = delta === null ? null : Math.floor(timestamp / 30_000) + delta;
  return step !== null && (lastStep === null || step > lastStep) ? step : null;
};

/**
 * Confirms the offered secret with a first code, which makes recovery codes and begins a whole session. Refused when the account has
 * a second factor already.
 */
export const confirmTotp = (context: CommandContext, asked: Asked, code: string): Promise<SecondFactorOutcome> =>
  proveSecondFactor(context, 'set-up-second-factor', asked, async (writing, now) => {
    const { person } = asked.present;
    if (await hasFactor(writing, person.id)) return null;
    const { secret } = offerTotp(asked.present, asked.sessionSecret, null);
    const step = stepOf(secret, code, now, null);
    if (step === null) return null;
    await keepTotp(writing, context, person.id, { secret, step });
    return { codes: await makeRecoveryCodes(writing, person.id) };
  });

/** Gives the code of the moment, which begins a whole session. A code counts once. */
export const giveTotp = (context: CommandContext, asked: Asked, code: string): Promise<SecondFactorOutcome> =>
  proveSecondFactor(context, 'second-factor', asked, async (writing, now) => {
    const { id } = asked.present.person;
    const { secret, step: lastStep } = await findTotp(writing, context, id);
    const step = secret === null ? null : stepOf(secret, code, now, lastStep);
    if (secret === null || step === null) return null;
    await keepTotp(writing, context, id, { secret, step });
    return { codes: [] };
  });

/** The secret that somebody in the office is offered in the place of the one they have, or as the first one. */
export const offerNewTotp = async (
  context: CommandContext,
  present: Present,
  sessionSecret: string,
): Promise<TotpOffer> => {
  const { secret } = await findTotp(context.database.queries, context, present.person.id);
  return offerTotp(present, sessionSecret, secret);
};

/** Puts the offered secret in the place of the one before, for who gives their password and a first code of the new one. */
export const replaceTotp = (
  context: CommandContext,
  confirmed: Confirmed,
  sessionSecret: string,
  code: string,
): Promise<ConfirmedOutcome<true>> =>
  withPassword(context, 'replace-totp', confirmed, async (writing, now) => {
    const { present } = confirmed;
    const before = await findTotp(writing, context, present.person.id);
    const { secret } = offerTotp(present, sessionSecret, before.secret);
    const step = stepOf(secret, code, now, null);
    if (step === null) return null;
    await keepTotp(writing, context, present.person.id, { secret, step });
    return true;
  });
