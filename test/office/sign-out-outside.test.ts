import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { beginSession } from '#commands/office/sign-in.ts';
import { type Instant, instantOf } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { href, otherRoutes } from '#src/routes.ts';
import type { JsonRecord } from '#standard/json.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { type Database, transact } from '#store/database.ts';
import { findPersonOutside } from '#store/outside-identities.ts';
import { listSessionsOf } from '#store/sessions.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { startHostileProvider, type Twist } from '#test/support/hostile-provider.ts';
import { appOutside, comeBackTo, leave } from '#test/support/outside.ts';
import { signedOutAddress } from '#test/support/provider.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
const [office, signOut, signIn] = [
  href('office', { language }),
  href('signOut', { language }),
  href('signIn', { language }),
];

const linkTo = (page: string): string =>
  (/href="([^"]*\/afmelden\/organisatie\?[^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&');

/** Tells the register that somebody signed out, as a provider does. */
const tell = (app: App, token: string | readonly string[], headers: Record<string, string> = {}) =>
  app.server.inject({
    method: 'POST',
    url: otherRoutes.backChannelSignOut,
    headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams([token].flat().map((one): [string, string] => ['logout_token', one])).toString(),
  });

storeTest(
  'who signs out here can sign out at the provider too, which then ends every session here',
  async (database, context) => {
    const { app, provider } = await appOutside(context, database, { clock: () => instantOf(new Date()) });
    const browser = provider.browser('a-1');
    const visitor = visitorOf(app);
    const arrive = async (): Promise<void> => {
      const arrived = await comeBackTo(visitor, await browser.signIn((await leave(visitor)).href));
      assert.equal(arrived.headers.location, office);
    };
    await arrive();
    const out = await visitor.send(office, {}, signOut);
    const page = (await visitor.get(String(out.headers.location))).body;
    assert.match(page, /U bent uitgelogd\..*misschien nog ingelogd/s);
    const left = await visitor.get(linkTo(page));
    const there = new URL(String(left.headers.location));
    assert.equal(there.origin, provider.issuer);
    assert.deepEqual([...there.searchParams.keys()].toSorted(), ['client_id', 'post_logout_redirect_uri', 'state']);
    const back = new URL(await browser.signOut(there.href));
    assert.equal(back.origin + back.pathname, signedOutAddress);
    const returned = await visitor.get(back.pathname + back.search);
    assert.match((await visitor.get(String(returned.headers.location))).body, /ook bij uw organisatie/);
    const stranger = await visitorOf(app).get(back.pathname + back.search);
    assert.equal(stranger.headers.location, signIn, 'another browser went nowhere');

    assert.equal(provider.logoutTokens.length, 1);
    await arrive();
    const elsewhere = visitorOf(app);
    await comeBackTo(elsewhere, await provider.browser('a-1').signIn((await leave(elsewhere)).href));
    assert.equal((await visitor.get(office)).statusCode, 200);
    assert.equal((await tell(app, provider.logoutTokens[0] ?? '')).statusCode, 200);
    for (const one of [visitor, elsewhere])
      assert.equal((await one.get(office)).statusCode, 303, 'it is over here too');
    assert.equal((await tell(app, provider.logoutTokens[0] ?? '')).statusCode, 400, 'a token counts once');
    const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 500);
    const [line, ...more] = lines.filter(({ action }) => action === 'sign-out-outside');
    assert.deepEqual([line?.result, line?.origin, line?.details.count, more.length], ['ended', 'api', 2, 0]);
  },
);

/** Anna has a session in a register whose provider can be told to do wrong. */
const withHostile = async (context: TestContext, database: Database) => {
  await publishEntries(database, []);
  const provider = await startHostileProvider(context);
  let now = instantOf(new Date());
  const app = await makeApp(context, database, {
    content: 'empty',
    environment: provider.environment,
    clock: () => now,
  });
  const visitor = visitorOf(app);
  await comeBackTo(visitor, provider.sendBack(await leave(visitor), {}));
  const identity = { issuer: provider.origin, subject: 'a-1' };
  const id = (await findPersonOutside(database.queries, registerReader, identity)) ?? assert.fail();
  const count = async (): Promise<number> => (await listSessionsOf(database.queries, registerReader, id)).length;
  const at = (moment: Instant): void => {
    now = moment;
  };
  return { app, provider, visitor, id, count, at };
};

const seconds = (later: number): number => Math.floor(Date.now() / 1000) + later;
const event = 'http://schemas.openid.net/event/backchannel-logout';

/** What a logout token may be that is none. */
const wrong: Readonly<Record<string, Twist>> = {
  'another issuer': { claims: { iss: 'https://inloggen.example' } },
  'another audience': { claims: { aud: 'een-ander-register' } },
  'others beside the register': { claims: { aud: ['register', 'ander'] } },
  'no audience': { claims: { aud: null } },
  'of long ago': { claims: { iat: seconds(-3600), exp: seconds(60) } },
  'of tomorrow': { claims: { iat: seconds(86_400), exp: seconds(90_000) } },
  'of no moment': { claims: { iat: null } },
  'over already': { claims: { exp: seconds(-100) } },
  'a nonce': { claims: { nonce: 'een' } },
  'an ID token': { claims: { events: null, nonce: 'een' } },
  'no event': { claims: { events: null } },
  'another event': { claims: { events: { 'https://schemas.example/iets': {} } } },
  'an event that says nothing': { claims: { events: { [event]: 'ja' } } },
  'events in a list': { claims: { events: [event] } },
  'no name of its own': { claims: { jti: null } },
  'an empty name': { claims: { jti: '' } },
  'a session and nobody': { claims: { sub: null, sid: 'een-sessie' } },
  'an empty somebody': { claims: { sub: '' } },
  'somebody who is a list': { claims: { sub: ['a-1'] } },
  'no signature': { header: { alg: 'none' }, signedWith: 'nothing' },
  'an empty signature': { signedWith: 'nothing' },
  'the secret as key': { header: { alg: 'HS256' }, signedWith: 'the secret' },
  'the public key as secret': { header: { alg: 'HS256' }, signedWith: 'the public key' },
  'another key': { signedWith: 'another key' },
  'a key that is not published': { header: { kid: 'twee' }, signedWith: 'another key' },
  'another kind': { header: { typ: 'at+jwt' } },
  'any kind': { header: { typ: 'JWT' } },
  'no kind': { header: { typ: null } },
  'a header that is not understood': { header: { crit: ['b64'], b64: false } } as { readonly header: JsonRecord },
};

storeTest('nobody is signed out by a token that is not right', async (database, context) => {
  const { app, provider, visitor, count, id, at } = await withHostile(context, database);
  assert.equal(await count(), 1);
  for (const [what, twist] of Object.entries(wrong)) {
    const reply = await tell(app, provider.logoutToken(twist));
    assert.equal(reply.statusCode, 400, what);
    assert.equal(reply.headers['cache-control'], 'no-store');
    assert.deepEqual(reply.json(), { error: 'invalid_request' }, what);
  }
  const good = provider.logoutToken({});
  for (const token of ['', 'x', 'a.b.c', `${good}x`, 'x'.repeat(10_000), [good, good], []])
    assert.equal((await tell(app, token)).statusCode, 400, String(token).slice(0, 20));
  assert.equal((await tell(app, 'x'.repeat(100_000))).statusCode, 413);
  const overHttp = await tell(app, good, { host: 'register.example' });
  assert.equal(overHttp.statusCode, 403, 'not over a connection that others read');
  assert.equal((await app.get(otherRoutes.backChannelSignOut, { host: 'localhost' })).statusCode, 404);
  assert.equal(await count(), 1);
  assert.equal((await visitor.get(office)).statusCode, 200);

  assert.equal((await tell(app, provider.logoutToken({ claims: { sub: 'nobody' } }))).statusCode, 200);
  assert.equal(await count(), 1, 'somebody who is not known here');
  at(minutesLater(instantOf(new Date()), 5));
  await transact(database, (writing) =>
    beginSession(writing, id, 'full', { agent: '', network: '' }, minutesLater(instantOf(new Date()), 5)),
  );
  assert.equal(await count(), 2);
  assert.equal((await tell(app, provider.logoutToken({ claims: { aud: ['register'] } }))).statusCode, 200);
  assert.equal(await count(), 1, 'a session that began later stays');
});

storeTest('without a way to sign out there it is said, and nobody is sent anywhere', async (database, context) => {
  const { visitor } = await withHostile(context, database);
  assert.equal(
    (await visitor.get(href('signOutOutside', { language }))).headers.location,
    office,
    'who is in first signs out',
  );
  const out = await visitor.send(office, {}, signOut);
  const page = (await visitor.get(String(out.headers.location))).body;
  const left = await visitor.get(linkTo(page));
  assert.match((await visitor.get(String(left.headers.location))).body, /lukte niet vanuit dit register/);
  const fromElsewhere = await visitor.get(`${href('signOutOutside', { language })}?begin=x`);
  assert.equal(fromElsewhere.headers.location, signIn);
  const plain = await makeApp(context, database, { content: 'empty' });
  assert.equal((await tell(plain, 'x')).statusCode, 404);
  for (const name of ['signOutOutside', 'signedOutOutside'] as const)
    assert.equal((await visitorOf(plain).get(href(name, { language }))).statusCode, 404);
});
