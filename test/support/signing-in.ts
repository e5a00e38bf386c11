import assert from 'node:assert/strict';
import { Secret, TOTP } from 'otpauth';
import { makeFirstLink } from '#commands/office/links.ts';
import type { Instant } from '#register/instant.ts';
import { href } from '#src/routes.ts';
import type { App } from '#test/app.ts';
import { type Visitor, visitorOf } from './visitor.ts';

export const goodPassword = 'drie koeien in het natte gras';

/** The code that an authenticator app shows for a secret at a moment, or so many half minutes later. */
export const codeOf = (secret: string, now: Instant, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(now) + later * 30_000 });

/** The secret that a page offers to an authenticator app. */
export const offeredSecret = (page: string): string => {
  const [, secret = ''] = /<code class="reg-secret">([^<]*)<\/code>/.exec(page) ?? [];
  assert.match(secret, /^[A-Z2-7 ]+$/);
  return secret.replaceAll(' ', '');
};

/** Somebody who is wholly signed in, with what they need to do so again. */
export type SignedIn = { readonly visitor: Visitor; readonly email: string; readonly totp: string };

const language = 'nl';

/** Walks from a link that works once to a whole session, as a person does. */
export const beginWith = async (
  app: App,
  link: string,
  who: { readonly name: string; readonly email: string },
): Promise<SignedIn> => {
  const visitor = visitorOf(app);
  const address = href('beginAccount', { language }, { link });
  const begun = await visitor.send(address, { naam: who.name, email: who.email, wachtwoord: goodPassword });
  assert.equal(begun.headers.location, href('secondFactor', { language }), begun.body);
  const totp = offeredSecret((await visitor.get(href('secondFactor', { language }))).body);
  const whole = await visitor.send(href('secondFactor', { language }), { code: codeOf(totp, app.context.now()) });
  assert.equal(whole.headers.location, href('office', { language }), whole.body);
  return { visitor, email: who.email, totp };
};

/** The first administrator of an app in which nobody has an account. */
export const firstAdministrator = async (app: App): Promise<SignedIn> =>
  beginWith(app, (await makeFirstLink(app.context)) ?? assert.fail('somebody has an account'), {
    name: 'Anna Beheerder',
    email: 'anna@centrum.example',
  });
