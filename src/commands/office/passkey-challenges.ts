import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { transact, type Writing } from '#store/database.ts';
import { addPasskeyChallenge, type ChallengePurpose, removePasskeyChallenge } from '#store/passkey-challenges.ts';
import { listPasskeysOf, type Passkey } from '#store/passkeys.ts';
import type { Person } from '#store/people.ts';
import type { CommandContext } from '../command.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import { actorName } from './context.ts';
import { type Confirmed, type ConfirmedOutcome, withPassword } from './own-password.ts';
import { keyKinds } from './passkey-answer.ts';
import type { RelyingParty } from './relying-party.ts';
import type { Present } from './sessions.ts';
import { webAuthn } from './webauthn.ts';

/** Minutes in which a passkey must answer: as long as looking for a telephone or a key takes. */
export const challengeLasts = 5;

/** What a browser is asked, in the words of WebAuthn. */
export type AskedOfPasskey = PublicKeyCredentialRequestOptionsJSON;
export type AskedForNewPasskey = PublicKeyCredentialCreationOptionsJSON;

const milliseconds = challengeLasts * 60_000;

/** How a device knows the account of a person: by their number, which tells nothing about them. */
export const userHandleOf = (id: PersonId): string => Buffer.from(actorName(id)).toString('base64url');

const makeChallenge = async (
  writing: Writing,
  purpose: ChallengePurpose,
  boundTo: string,
  now: Instant,
): Promise<Uint8Array<ArrayBuffer>> => {
  const challenge = newSecret();
  const kept = { hash: hashOfSecret(challenge), purpose, boundTo: hashOfSecret(boundTo) };
  await addPasskeyChallenge(writing, kept, { now, lastsUntil: minutesLater(now, challengeLasts) });
  return new Uint8Array(Buffer.from(challenge, 'base64url'));
};

/** Takes the challenge that is answered, in the transaction of a command; false when this browser was not asked it for this, or too long ago. */
export const takeChallenge = (
  writing: Writing,
  { challenge, purpose, boundTo }: { challenge: string; purpose: ChallengePurpose; boundTo: string },
  now: Instant,
): Promise<boolean> =>
  removePasskeyChallenge(writing, { hash: hashOfSecret(challenge), purpose, boundTo: hashOfSecret(boundTo) }, now);

const descriptors = (passkeys: readonly Passkey[]): { id: string; transports: string[] }[] =>
  passkeys.map(({ id, transports }) => ({ id, transports: [...transports] }));

/** Asks whoever is at a browser to sign in with any passkey of this register. boundTo is what only that browser holds. */
export const askPasskeySignIn = (
  context: CommandContext,
  party: RelyingParty,
  boundTo: string,
): Promise<AskedOfPasskey> =>
  transact(context.database, async (writing) => {
    const challenge = await makeChallenge(writing, 'sign-in', boundTo, context.now());
    return (await webAuthn()).generateAuthenticationOptions({
      ...{ rpID: party.id, challenge, timeout: milliseconds, userVerification: 'required' as const },
    });
  });

/** Asks somebody who gave a password for one of their own passkeys. */
export const askPasskeySecondFactor = (
  context: CommandContext,
  party: RelyingParty,
  { person }: Present,
  boundTo: string,
): Promise<AskedOfPasskey> =>
  transact(context.database, async (writing) => {
    const challenge = await makeChallenge(writing, 'second-factor', boundTo, context.now());
    const allowCredentials = descriptors(await listPasskeysOf(writing, registerReader, person.id));
    return (await webAuthn()).generateAuthenticationOptions({
      ...{ rpID: party.id, challenge, timeout: milliseconds, userVerification: 'preferred' as const, allowCredentials },
    });
  });

const newPasskeyOptions = async (
  writing: Writing,
  party: RelyingParty,
  person: Person,
  boundTo: string,
  now: Instant,
): Promise<AskedForNewPasskey> => {
  const challenge = await makeChallenge(writing, 'add', boundTo, now);
  return (await webAuthn()).generateRegistrationOptions({
    ...{ rpName: 'Algoritmeregister', rpID: party.id, userName: person.email, userDisplayName: person.name },
    ...{ userID: new Uint8Array(Buffer.from(actorName(person.id))), challenge, timeout: milliseconds },
    excludeCredentials: descriptors(await listPasskeysOf(writing, registerReader, person.id)),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    supportedAlgorithmIDs: keyKinds,
  });
};

/** Asks somebody who gave a password just now, and has no second factor yet, to make a passkey. */
export const askFirstPasskey = (
  context: CommandContext,
  party: RelyingParty,
  { person }: Present,
  boundTo: string,
): Promise<AskedForNewPasskey> =>
  transact(context.database, (writing) => newPasskeyOptions(writing, party, person, boundTo, context.now()));

/** Asks somebody in the office, who gives their password, to make one more passkey. */
export const askNewPasskey = (
  context: CommandContext,
  party: RelyingParty,
  confirmed: Confirmed,
  boundTo: string,
): Promise<ConfirmedOutcome<AskedForNewPasskey>> =>
  withPassword(context, 'ask-passkey', confirmed, (writing, now) =>
    newPasskeyOptions(writing, party, confirmed.present.person, boundTo, now),
  );
