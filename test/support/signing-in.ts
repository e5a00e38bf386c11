import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { makeFirstLink } from '#commands/office/links.ts';
import type { Instant } from '#register/instant.ts';
import { minutesLater } from '#register/session.ts';
import type { Environment } from '#src/config.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
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
export type SignedIn = {
  readonly visitor: Visitor;
  readonly email: string;
  readonly totp: string;
  /** The recovery codes that were shown once. */
  readonly codes: readonly string[];
};

/** The recovery codes that a page shows. */
export const shownCodes = (page: string): readonly string[] =>
  [...page.matchAll(/<li><code>([0-9a-z-]{34})<\/code>/g)].map(([, code = '']) => code);

const language = 'nl';

type Who = { readonly name: string; readonly email: string };

/** Walks from a link that works once to a session that has proven a password. */
const halfwayWith = async (app: App, link: string, who: Who): Promise<Visitor> => {
  const visitor = visitorOf(app);
  const address = href('beginAccount', { language }, { link });
  const begun = await visitor.send(address, { naam: who.name, email: who.email, wachtwoord: goodPassword });
  assert.equal(begun.headers.location, href('secondFactor', { language }), begun.body);
  return visitor;
};

/** Walks from a link that works once to a whole session, as a person does. */
export const beginWith = async (
  app: App,
  link: string,
  who: { readonly name: string; readonly email: string },
): Promise<SignedIn> => {
  const visitor = await halfwayWith(app, link, who);
  const totp = offeredSecret((await visitor.get(href('secondFactor', { language }))).body);
  const whole = await visitor.send(href('secondFactor', { language }), { code: codeOf(totp, app.context.now()) });
  assert.equal(whole.statusCode, 200, whole.body);
  const codes = shownCodes(whole.body);
  assert.equal(codes.length, 10);
  return { visitor, email: who.email, totp, codes };
};

const anna: Who = { name: 'Anna Beheerder', email: 'anna@centrum.example' };

const firstLink = async (app: App): Promise<string> =>
  (await makeFirstLink(app.context)) ?? assert.fail('somebody has an account');

/** The first administrator of an app in which nobody has an account. */
export const firstAdministrator = async (app: App): Promise<SignedIn> => beginWith(app, await firstLink(app), anna);

/** The first administrator, who has chosen a password and has no second factor yet. */
export const firstAdministratorHalfway = async (app: App): Promise<Pick<SignedIn, 'visitor' | 'email'>> => ({
  visitor: await halfwayWith(app, await firstLink(app), anna),
  email: anna.email,
});

/** An app in which nobody has an account yet, and whose clock can be moved. */
export const appWithClock = async (
  context: TestContext,
  database: Database,
  environment: Environment = {},
): Promise<App & { readonly wait: (minutes: number) => void }> => {
  let now: Instant = testMoment;
  const app = await makeApp(context, database, {
    ...{ content: 'empty', clock: () => now, environment: { TRUST_PROXY: 'on', ...environment } },
  });
  return {
    ...app,
    wait: (minutes) => {
      now = minutesLater(now, minutes);
    },
  };
};
