import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Passkey } from '#store/passkeys.ts';
import type { RelyingParty } from './relying-party.ts';
import { webAuthn } from './webauthn.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

const parsed = (text: string): Fields | null => {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
};

const mostSigns = 20_000;

/** An answer that has the form of one; nothing in it is believed yet. */
export type PasskeyAnswer = {
  readonly id: string;
  /** What the browser says that it was asked. */
  readonly challenge: string;
  /** Whose passkey the device says that it is; null when it says nothing. */
  readonly userHandle: string | null;
  readonly fields: Fields;
};

/** What a browser sent as the answer of a passkey; null when it has not the form of one. */
export const readPasskeyAnswer = (text: string): PasskeyAnswer | null => {
  const fields = text.length > mostSigns ? null : parsed(text);
  const response = fieldsOf(fields?.response);
  if (fields === null || response === null) return null;
  const { id } = fields;
  const { clientDataJSON, userHandle } = response;
  if (typeof id !== 'string' || typeof clientDataJSON !== 'string') return null;
  const challenge = parsed(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))?.challenge;
  if (typeof challenge !== 'string') return null;
  return { id, challenge, userHandle: typeof userHandle === 'string' ? userHandle : null, fields };
};

/** The library throws at whatever is not right in an answer, which comes from outside: that is a refusal, no bug. */
const orNull = async <Value>(verify: () => Promise<Value>): Promise<Value | null> => {
  try {
    return await verify();
  } catch {
    return null;
  }
};

/** The count of a passkey after this answer; null when the answer is not given by it, here, or by who was asked to prove who they are. */
export const counterOfAnswer = async (
  { challenge, fields }: PasskeyAnswer,
  { id, publicKey, counter }: Passkey,
  party: RelyingParty,
  needsVerification: boolean,
): Promise<number | null> => {
  const { verifyAuthenticationResponse } = await webAuthn();
  const verified = await orNull(() =>
    verifyAuthenticationResponse({
      // The library looks at every field itself and throws when one is not what this type says.
      response: fields as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: needsVerification,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
    }),
  );
  return verified?.verified === true ? verified.authenticationInfo.newCounter : null;
};

/** The kinds of public key that are taken: Ed25519, P-256 and RSA, as COSE numbers them. */
export const keyKinds = [-8, -7, -257];

const knownTransports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

const transportsIn = (fields: Fields): readonly string[] => {
  const transports = fieldsOf(fields.response)?.transports;
  return Array.isArray(transports) ? knownTransports.filter((one) => transports.includes(one)) : [];
};

/** The passkey that was made in this answer; null when it was not made here or is of no kind that is taken. */
export const madeInAnswer = async (
  { challenge, fields }: PasskeyAnswer,
  party: RelyingParty,
): Promise<Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'> | null> => {
  const { verifyRegistrationResponse } = await webAuthn();
  const verified = await orNull(() =>
    verifyRegistrationResponse({
      response: fields as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false,
      supportedAlgorithmIDs: keyKinds,
    }),
  );
  if (verified?.verified !== true) return null;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  const key = Buffer.from(publicKey).toString('base64url');
  return { id, publicKey: key, counter, transports: transportsIn(fields) };
};
