import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { href } from '#src/routes.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { makeApp, testMoment } from '#test/app.ts';
import { freshDatabase, storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { anna, appOutside, arriveAs, comeBackTo, leave } from '#test/support/outside.ts';
import { allProofs, startProvider } from '#test/support/provider.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
const [office, signIn] = [href('office', { language }), href('signIn', { language })];
const refusedAs = (refusal: string): string => href('signIn', { language }, { fout: refusal });

for (const proof of allProofs)
  for (const signing of ['PS256', 'ES256', 'RS256'] as const)
    test(`somebody signs in at their own organisation, twice (${proof}, ${signing})`, async (context) => {
      const database = await freshDatabase(context, 'sqlite');
      await publishEntries(database, []);
      const provider = await startProvider(context, proof, signing);
      provider.accounts.set('a-1', anna);
      const app = await makeApp(context, database, { content: 'empty', environment: provider.environment });
      for (const _time of ['first', 'second']) {
        const visitor = visitorOf(app);
        const arrived = await comeBackTo(visitor, await provider.signIn((await leave(visitor)).href, 'a-1'));
        assert.equal(arrived.headers.location, office);
        assert.match((await visitor.get(office)).body, /Anna de Vries · redacteur, Gemeente Oosterhaven/);
      }
    });

storeTest('what is sent to the provider is what the Dutch profile asks', async (database, context) => {
  const { app } = await appOutside(context, database);
  const [one, other] = [await leave(visitorOf(app)), await leave(visitorOf(app))];
  const sent = Object.fromEntries(one.searchParams);
  assert.deepEqual(
    { ...sent, state: '', nonce: '', code_challenge: '' },
    {
      ...{ client_id: 'register', response_type: 'code', scope: 'openid profile email register' },
      ...{ redirect_uri: 'https://register.example/nl/aanmelden/terug', code_challenge_method: 'S256' },
      ...{ state: '', nonce: '', code_challenge: '' },
    },
  );
  for (const name of ['state', 'nonce', 'code_challenge']) {
    assert.match(sent[name] ?? '', /^[A-Za-z0-9_-]{43}$/);
    assert.notEqual(sent[name], other.searchParams.get(name));
  }
});

storeTest('the audit trail says who came by which provider, and signing out ends it', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  const { visitor } = await arriveAs(app, provider, 'a-1');
  assert.equal((await visitor.get(signIn)).headers.location, office);
  await visitor.send(office, {}, href('signOut', { language }));
  assert.equal((await visitor.get(office)).statusCode, 303);
  await arriveAs(app, provider, 'a-1');
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
  const details = { issuer: provider.issuer, given: ['editor gm9999'], ended: [] };
  assert.deepEqual(
    lines.map((line) => [line.action, line.result, line.actor, line.objectId, line.details]),
    [
      ['appoint', 'appointed', 'visitor', '1', { person: 'person:1', role: 'editor' }],
      ['sign-in-outside', 'begun', 'visitor', 'person:1', details],
      ['sign-out', 'ended', 'person:1', 'person:1', {}],
      ['sign-in-outside', 'begun', 'person:1', 'person:1', { ...details, given: [] }],
    ],
  );
});

storeTest('after signing in one comes where one wanted to be, in one’s own language', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  for (const [wanted, expected] of [
    ['/en/kantoor/iets?a=1', '/en/kantoor/iets?a=1'],
    ['https://elders.example/en/kantoor', '/en/kantoor'],
    ['//elders.example/en/kantoor', '/en/kantoor'],
  ] as const) {
    const page = href('signIn', { language: 'en' }, { naar: wanted });
    const { arrived } = await arriveAs(app, provider, 'a-1', { page });
    assert.equal(arrived.headers.location, expected);
  }
  provider.accounts.set('b-2', { ...anna, email: 'bert@oosterhaven.example', rollen: [] });
  const { arrived } = await arriveAs(app, provider, 'b-2', { page: href('signIn', { language: 'fy' }) });
  assert.equal(arrived.headers.location, href('signIn', { language: 'fy' }, { fout: 'no-role' }));
});

storeTest('it begins on a page of ours, and nowhere else', async (database, context) => {
  const { app } = await appOutside(context, database);
  const start = href('signInOutside', { language });
  const visitor = visitorOf(app);
  for (const address of [start, `${start}?begin=${'A'.repeat(43)}`])
    assert.equal((await visitor.get(address)).headers.location, signIn);
  const other = visitorOf(app);
  const [, begin = ''] = /begin=([\w-]*)/.exec((await other.get(signIn)).body) ?? [];
  assert.equal((await visitor.get(`${start}?begin=${begin}`)).headers.location, signIn);
});

storeTest('without a provider there is no button and no address for it', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const visitor = visitorOf(app);
  assert.doesNotMatch((await visitor.get(signIn)).body, /account van uw organisatie/);
  for (const name of ['signInOutside', 'comeBack'] as const)
    assert.equal((await visitor.get(href(name, { language }))).statusCode, 404);
});

storeTest('what comes back counts in the browser that left, once, and for minutes', async (database, context) => {
  let now = testMoment;
  const { app, provider } = await appOutside(context, database, { clock: () => now });
  const comeTo = async (visitor: Visitor, address: string): Promise<string> =>
    String((await comeBackTo(visitor, address)).headers.location);
  const [anna1, thief] = [visitorOf(app), visitorOf(app)];
  const back = await provider.signIn((await leave(anna1)).href, 'a-1');
  assert.equal(await comeTo(thief, back), refusedAs('not-started-here'));
  assert.equal(await comeTo(anna1, back), refusedAs('not-started-here'), 'whoever it was, it was used');

  const again = await provider.signIn((await leave(anna1)).href, 'a-1');
  assert.equal(await comeTo(anna1, again), office);
  const secret = anna1.cookies.get('__Host-kantoor');
  assert.equal(await comeTo(anna1, again), office, 'who goes back is still in');
  assert.equal((await listAuditLinesAfter(database.queries, registerReader, 0, 100)).at(-1)?.result, 'refused');
  assert.equal(anna1.cookies.get('__Host-kantoor'), secret);

  const late = visitorOf(app);
  const slow = await provider.signIn((await leave(late)).href, 'a-1');
  now = minutesLater(now, 10);
  assert.equal(await comeTo(late, slow), refusedAs('not-started-here'));
  assert.equal(await comeTo(late, new URL('?state=', slow).href), refusedAs('not-started-here'));
});

storeTest('a code of one sign-in is worth nothing in another', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  const [victim, thief] = [visitorOf(app), visitorOf(app)];
  const stolen = new URL(await provider.signIn((await leave(victim)).href, 'a-1'));
  const own = await leave(thief);
  stolen.searchParams.set('state', own.searchParams.get('state') ?? '');
  assert.equal((await comeBackTo(thief, stolen.href)).headers.location, refusedAs('invalid'));
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
  assert.deepEqual(lines.at(-1)?.details, { refusal: 'invalid', reason: 'invalid_grant' });
});

storeTest('who comes back in vain again and again must wait, and a colleague need not', async (database, context) => {
  const { app, provider } = await appOutside(context, database);
  const visitor = visitorOf(app);
  const answers: string[] = [];
  for (let time = 0; time < 6; time += 1)
    answers.push(String((await comeBackTo(visitor, `${provider.issuer}/?state=x`)).headers.location));
  assert.deepEqual(answers, [...Array(5).fill(refusedAs('not-started-here')), refusedAs('wait')]);
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
  assert.equal(lines.length, 5);
  assert.equal((await arriveAs(app, provider, 'a-1')).arrived.headers.location, office);
});
