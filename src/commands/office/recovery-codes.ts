import { randomBytes } from 'node:crypto';
import type { PersonId } from '#register/appointment.ts';
import type { Writing } from '#store/database.ts';
import { removeRecoveryCode, saveRecoveryCodes } from '#store/recovery-codes.ts';
import type { CommandContext } from '../command.ts';
import { hashOfSecret } from '../secrets.ts';
import { type Confirmed, type ConfirmedOutcome, withPassword } from './own-password.ts';
import { type Asked, proveSecondFactor, type SecondFactorOutcome } from './second-factor.ts';

/** How many recovery codes somebody gets at once. */
export const recoveryCodeCount = 10;

/** Figures and letters that nobody takes for another: without i, l, o and u. Source: the base 32 of Douglas Crockford. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const codeLength = 28;

/** 28 signs of 5 bits: 140 bits. Source: ASVS 6.5.2 (112 bits for a plain hash), 11.5.1 (128 bits for what nobody may guess). */
const newRecoveryCode = (): string => Array.from(randomBytes(codeLength), (byte) => alphabet[byte % 32]).join('');

const inFours = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

/** However it is typed: in capitals, with spaces or without lines, with an o for the figure 0. */
const folded = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[\s–-]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');

/**
 * What is kept of a code. SHA-256 is enough, and argon2id would add nothing: a code is chosen by chance out of 2^140, so that nobody can
 * try them all, while a password is chosen by a person. It also finds the code at once, without trying all ten of somebody.
 */
const hashOfCode = (code: string): string => hashOfSecret(folded(code));

/** Makes new recovery codes in the transaction of a command, which are told once; those from before stop working. */
export const makeRecoveryCodes = async (writing: Writing, personId: PersonId): Promise<readonly string[]> => {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  await saveRecoveryCodes(writing, personId, codes.map(hashOfCode));
  return codes.map(inFours);
};

/** Gives a recovery code in the place of a code of the app, which begins a whole session. It counts once. */
export const giveRecoveryCode = (context: CommandContext, asked: Asked, code: string): Promise<SecondFactorOutcome> =>
  proveSecondFactor(context, 'use-recovery-code', asked, async (writing) =>
    (await removeRecoveryCode(writing, asked.present.person.id, hashOfCode(code))) ? { codes: [] } : null,
  );

/** Gives somebody in the office new recovery codes, told once, for their password; those from before stop working. */
export const renewRecoveryCodes = (
  context: CommandContext,
  confirmed: Confirmed,
): Promise<ConfirmedOutcome<readonly string[]>> =>
  withPassword(context, 'renew-recovery-codes', confirmed, (writing) =>
    makeRecoveryCodes(writing, confirmed.present.person.id),
  );
