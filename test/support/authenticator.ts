import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What can be wrong, or otherwise, about an answer. */
export type Answering = {
  readonly origin: string;
  readonly rpId: string;
  readonly counter: number;
  readonly isVerified: boolean;
  readonly userHandle: string | null;
  readonly type: string;
};

/** A device with one passkey, in software: it answers whatever it is asked, also what a browser would not let it. */
export type Authenticator = {
  readonly id: string;
  readonly create: (asked: Asked, otherwise?: Partial<Answering>) => string;
  readonly get: (asked: Asked, otherwise?: Partial<Answering>) => string;
};

export type Asked = {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id: string };
  readonly user?: { readonly id: string };
  readonly userVerification?: string;
  readonly allowCredentials?: readonly { readonly id: string }[];
};

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/** What a page asks of a passkey. */
export const askedOn = (page: string): Asked => {
  const [, options = ''] = /data-options="([^"]*)"/.exec(page) ?? [];
  assert.notEqual(options, '', 'the page asks for a passkey');
  return JSON.parse(options.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Asked;
};

const present = 0x01;
const verified = 0x04;
const holdsKey = 0x40;

const counted = (counter: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(counter);
  return bytes;
};

/** A device that stands at this address and belongs to this host. */
export const makeAuthenticator = (origin: string, rpId: string): Authenticator => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const number = randomBytes(16);
  const id = number.toString('base64url');
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  let counter = 0;
  let owner: string | null = null;

  const answering = (otherwise: Partial<Answering>, type: string): Answering => {
    counter += 1;
    return { origin, rpId, counter, isVerified: true, userHandle: owner, type, ...otherwise };
  };
  const clientData = (asked: Asked, { type, origin: at }: Answering): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge: asked.challenge, origin: at, crossOrigin: false }));
  const dataOf = ({ rpId: host, counter: count, isVerified }: Answering, flags: number): Buffer =>
    Buffer.concat([...[sha256(host), Buffer.from([present | flags | (isVerified ? verified : 0)]), counted(count)]]);
  const envelope = (response: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });

  /** The public key as COSE writes it in CBOR. Source: RFC 9052 7, RFC 9053 7.1. */
  const coseKey = Buffer.concat([
    ...[Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x, 'base64url')],
    ...[Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')],
  ]);

  return {
    id,
    create: (asked, otherwise = {}) => {
      owner = asked.user?.id ?? null;
      const answer = answering(otherwise, 'webauthn.create');
      const length = Buffer.from([0, number.length]);
      const data = Buffer.concat([dataOf(answer, holdsKey), Buffer.alloc(16), length, number, coseKey]);
      const attestation = Buffer.concat([
        ...[Buffer.from('a363', 'hex'), Buffer.from('fmt'), Buffer.from('64', 'hex'), Buffer.from('none')],
        ...[Buffer.from('67', 'hex'), Buffer.from('attStmt'), Buffer.from('a068', 'hex'), Buffer.from('authData')],
        ...[Buffer.from([0x58, data.length]), data],
      ]);
      return envelope({
        clientDataJSON: clientData(asked, answer).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal', 'made-up'],
      });
    },
    get: (asked, otherwise = {}) => {
      const answer = answering(otherwise, 'webauthn.get');
      const [client, data] = [clientData(asked, answer), dataOf(answer, 0)];
      return envelope({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString('base64url'),
        ...(answer.userHandle === null ? {} : { userHandle: answer.userHandle }),
      });
    },
  };
};
