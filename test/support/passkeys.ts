import assert from 'node:assert/strict';
import type { LightMyRequestResponse } from 'fastify';
import { href } from '#src/routes.ts';
import { type Authenticator, askedOn, makeAuthenticator } from './authenticator.ts';
import { goodPassword } from './signing-in.ts';
import type { Visitor } from './visitor.ts';

const language = 'nl';

/** The public address of the app in tests, and the host to which its passkeys belong. */
export const registerOrigin = 'https://register.example';
export const registerHost = 'register.example';

/** The pages on the way of a passkey. */
export const passkeyAddresses = {
  signIn: href('signIn', { language }),
  signInPasskey: href('signInPasskey', { language }),
  secondFactor: href('secondFactor', { language }),
  secondFactorPasskey: href('secondFactorPasskey', { language }),
  office: href('office', { language }),
  ownAccount: href('ownAccount', { language }),
  ownPasskey: href('ownPasskey', { language }),
  ownPasskeys: href('ownPasskeys', { language }),
} as const;

/** Sends what a passkey answered in the form of the page that asked it. */
export const answerWith = (
  visitor: Visitor,
  page: LightMyRequestResponse,
  answer: string,
  values: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> => {
  const [, action = ''] = /<form[^>]*action="([^"]*)"[^>]*data-passkey/.exec(page.body) ?? [];
  const [, formulier = ''] = /data-passkey[\s\S]*?name="formulier" value="([^"]*)"/.exec(page.body) ?? [];
  assert.notEqual(action, '', page.body);
  return visitor.post(action.replaceAll('&amp;', '&'), { ...values, formulier, antwoord: answer });
};

/** Makes a passkey for who is in the office, on a device of its own. */
export const addPasskey = async (visitor: Visitor, name: string): Promise<Authenticator> => {
  const device = makeAuthenticator(registerOrigin, registerHost);
  const page = await visitor.send(passkeyAddresses.ownPasskey, { huidig: goodPassword });
  const added = await answerWith(visitor, page, device.create(askedOn(page.body)), { naam: name });
  assert.equal(added.headers.location, `${passkeyAddresses.ownAccount}?klaar=passkey`, added.body);
  return device;
};
