import assert from 'node:assert/strict';
import { makeFirstLink } from '#commands/office/links.ts';
import { registerReader } from '#register/reader.ts';
import { href } from '#src/routes.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { makeApp, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { appWithClock, beginWith, codeOf, firstAdministrator, goodPassword } from '#test/support/signing-in.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';
const [signIn, secondFactor, office] = [
  href('signIn', { language }),
  href('secondFactor', { language }),
  href('office', { language }),
];
const sessionCookie = '__Host-kantoor';

storeTest('the first link makes an administrator, once', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const link = (await makeFirstLink(app.context)) ?? assert.fail();
  const { visitor } = await beginWith(app, link, { name: 'Anna', email: 'Anna@Centrum.example' });
  const page = await visitor.get(office);
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /Anna · centrale beheerder/);
  assert.equal((await visitorOf(app).get(href('beginAccount', { language }, { link }))).statusCode, 410);
  assert.equal(await makeFirstLink(app.context), null);
});

storeTest('the first link works for an hour, and a newer one takes its place', async (database, context) => {
  const app = await appWithClock(context, database);
  const [old, link] = [await makeFirstLink(app.context), await makeFirstLink(app.context)];
  const statusOf = async (secret: string | null): Promise<number> =>
    (await app.get(href('beginAccount', { language }, { link: secret }), { host: 'localhost' })).statusCode;
  assert.deepEqual([await statusOf(old), await statusOf(link)], [410, 200]);
  app.wait(60);
  assert.equal(await statusOf(link), 410);
});

storeTest('what cannot be a name, address or password is said, and the link still works', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const link = (await makeFirstLink(app.context)) ?? assert.fail();
  const address = href('beginAccount', { language }, { link });
  const visitor = visitorOf(app);
  const refused = await visitor.send(address, { naam: ' ', email: 'anna', wachtwoord: 'Welkom123456' });
  assert.equal(refused.statusCode, 422);
  for (const control of ['naam', 'email', 'wachtwoord']) {
    assert.match(refused.body, new RegExp(`<a href="#${control}">`));
    assert.match(refused.body, new RegExp(`id="${control}-fout"`));
  }
  assert.doesNotMatch(refused.body, /Welkom123456/);
  assert.equal((await visitor.get(address)).statusCode, 200);
});

storeTest(
  'signing in asks a password and then a code, and signing out ends it at the server',
  async (database, context) => {
    const app = await appWithClock(context, database);
    const { email, totp } = await firstAdministrator(app);
    app.wait(2);
    const visitor = visitorOf(app);
    const half = await visitor.send(signIn, { email, wachtwoord: goodPassword });
    assert.equal(half.headers.location, secondFactor);
    const first = visitor.cookies.get(sessionCookie);
    assert.equal((await visitor.get(office)).headers.location, `${secondFactor}?naar=${encodeURIComponent(office)}`);
    const wrong = await visitor.send(secondFactor, { code: '000000' });
    assert.equal(wrong.statusCode, 422);
    await visitor.send(secondFactor, { code: codeOf(totp, app.context.now()) });
    const whole = visitor.cookies.get(sessionCookie) ?? assert.fail();
    assert.notEqual(whole, first, 'a new session begins');
    const before = await app.get(secondFactor, { cookie: `${sessionCookie}=${first}`, host: 'localhost' });
    assert.match(String(before.headers.location), new RegExp(`^${signIn}`), 'and the one before opens nothing');
    assert.equal((await visitor.get(office)).statusCode, 200);
    const thief = { cookie: `${sessionCookie}=${whole}`, host: 'localhost' };
    assert.equal((await app.get(office, thief)).statusCode, 200);
    const out = await visitor.send(office, {}, href('signOut', { language }));
    assert.equal(out.headers['clear-site-data'], '"cache", "storage"');
    assert.equal(visitor.cookies.get(sessionCookie), undefined);
    assert.equal((await app.get(office, thief)).statusCode, 303);
  },
);

storeTest('a code counts once, and a code of long ago never', async (database, context) => {
  const app = await appWithClock(context, database);
  const { email, totp } = await firstAdministrator(app);
  app.wait(2);
  const statusWith = async (code: string): Promise<number> => {
    const visitor = visitorOf(app);
    await visitor.send(signIn, { email, wachtwoord: goodPassword });
    return (await visitor.send(secondFactor, { code })).statusCode;
  };
  assert.equal(await statusWith(codeOf(totp, testMoment)), 422);
  const code = codeOf(totp, app.context.now());
  assert.equal(await statusWith(code), 303);
  assert.equal(await statusWith(code), 422);
});

storeTest('nobody is told whether an account exists', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { email } = await firstAdministrator(app);
  const answers = await Promise.all(
    [email, 'niemand@centrum.example'].map(async (typed) => {
      const reply = await visitorOf(app).send(signIn, { email: typed, wachtwoord: 'iets heel anders dan dat' });
      return [reply.statusCode, reply.body.replaceAll(typed, '').replace(/name="formulier" value="[^"]*"/g, '')];
    }),
  );
  assert.deepEqual(answers[0], answers[1]);
  assert.equal(answers[0]?.[0], 422);
});

storeTest(
  'guessing waits, also when many guess at once, and the owner elsewhere does not',
  async (database, context) => {
    const app = await appWithClock(context, database);
    const { email } = await firstAdministrator(app);
    const guess = async (address: string): Promise<number> =>
      (await visitorOf(app, address).send(signIn, { email, wachtwoord: 'geraden wachtwoord 1' })).statusCode;
    const statuses = await Promise.all(Array.from({ length: 9 }, () => guess('203.0.113.9')));
    assert.deepEqual(statuses.filter((status) => status === 422).length, 5);
    assert.deepEqual(statuses.filter((status) => status === 429).length, 4);
    const right = { email, wachtwoord: goodPassword };
    const strange = await visitorOf(app, '203.0.113.9').send(signIn, right);
    assert.equal(strange.statusCode, 429, 'not even the right password is looked at');
    assert.equal((await visitorOf(app).send(signIn, right)).statusCode, 303);
    app.wait(15);
    assert.equal((await visitorOf(app, '203.0.113.9').send(signIn, right)).statusCode, 303);
  },
);

storeTest('a password that is right gives no new guesses at the code', async (database, context) => {
  const app = await appWithClock(context, database);
  const { email } = await firstAdministrator(app);
  const statuses: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const visitor = visitorOf(app, '203.0.113.9');
    const half = await visitor.send(signIn, { email, wachtwoord: goodPassword });
    statuses.push(half.statusCode === 303 ? (await visitor.send(secondFactor, { code: '123456' })).statusCode : 429);
  }
  assert.deepEqual(statuses, [422, 422, 429, 429]);
});

storeTest('a session ends by itself', async (database, context) => {
  const app = await appWithClock(context, database);
  const { visitor } = await firstAdministrator(app);
  app.wait(29);
  assert.equal((await visitor.get(office)).statusCode, 200);
  app.wait(29);
  assert.equal((await visitor.get(office)).statusCode, 200);
  app.wait(30);
  const elsewhere = `${signIn}?naar=${encodeURIComponent(office)}`;
  assert.equal((await visitor.get(office)).headers.location, elsewhere);
});

storeTest('a session ends after twelve hours, whatever is done in it', async (database, context) => {
  const app = await appWithClock(context, database);
  const { visitor } = await firstAdministrator(app);
  for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
    app.wait(25);
    assert.equal((await visitor.get(office)).statusCode, 200, `${minutes}`);
  }
  app.wait(25);
  assert.equal((await visitor.get(office)).headers.location, `${signIn}?naar=${encodeURIComponent(office)}`);
});

storeTest('a form without its token, or from another site, does nothing', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { visitor } = await firstAdministrator(app);
  const out = href('signOut', { language });
  const [, token = ''] = /name="formulier" value="([^"]*)"/.exec((await visitor.get(office)).body) ?? [];
  for (const reply of [
    await visitor.post(out, {}),
    await visitor.post(out, { formulier: 'A'.repeat(43) }),
    await visitor.post(out, { formulier: token }, { 'sec-fetch-site': 'cross-site' }),
    await visitor.post(out, { formulier: token }, { origin: 'https://elders.example' }),
  ])
    assert.equal(reply.statusCode, 403);
  assert.equal((await visitor.get(office)).statusCode, 200);
  assert.equal((await visitor.post(out, { formulier: token }, { 'sec-fetch-site': 'same-origin' })).statusCode, 303);
});

storeTest('over plain http from elsewhere nobody can sign in, and is told why', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const plain = { method: 'GET', url: signIn, remoteAddress: '203.0.113.9' } as const;
  const reply = await app.server.inject({ ...plain, headers: { host: 'register.example' } });
  assert.equal(reply.statusCode, 403);
  assert.match(reply.body, /https:\/\//);
  assert.equal(reply.headers['set-cookie'], undefined);
});

storeTest('after signing in one comes where one wanted to be, and never elsewhere', async (database, context) => {
  const app = await appWithClock(context, database);
  const { email, totp } = await firstAdministrator(app);
  for (const [wanted, expected] of [
    ['/nl/kantoor/iets?a=1', '/nl/kantoor/iets?a=1'],
    ['https://elders.example/nl/kantoor', office],
    ['//elders.example/nl/kantoor', office],
    ['/nl/kantoor//elders.example', office],
    ['/nl/afmelden', office],
  ] as const) {
    app.wait(2);
    const visitor = visitorOf(app);
    const half = await visitor.send(href('signIn', { language }, { naar: wanted }), {
      email,
      wachtwoord: goodPassword,
    });
    const second = String(half.headers.location);
    const whole = await visitor.send(second, { code: codeOf(totp, app.context.now()) });
    assert.equal(whole.headers.location, expected);
  }
});

storeTest('the audit trail names a person by a number and says what happened', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const { email } = await firstAdministrator(app);
  await visitorOf(app).send(signIn, { email, wachtwoord: 'iets heel anders dan dat' });
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
  assert.deepEqual(
    lines.map(({ action, result, actor, origin }) => [action, result, actor, origin]),
    [
      ['make-first-link', 'made', 'test', 'start'],
      ['use-link', 'begun', 'visitor', 'page'],
      ['set-up-second-factor', 'begun', 'person:1', 'page'],
      ['sign-in', 'refused', 'person:1', 'page'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(lines), /anna|centrum|koeien/i);
});
