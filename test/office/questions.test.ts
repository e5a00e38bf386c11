import assert from 'node:assert/strict';
import { href } from '#src/routes.ts';
import { storeTest } from '#test/stores.ts';
import { ask, auditText, email, firstWaiting, office, question, worker } from '#test/support/questions.ts';
import { type Visitor, visitorOf } from '#test/support/visitor.ts';

const language = 'nl';

storeTest('a question is asked, answered for everyone and read under the entry', async (database, context) => {
  const { app, id, own } = await office(context, database);
  const editor = await worker(app, 'redacteur', 'editor', own);
  const asker = visitorOf(app, '203.0.113.7');
  const entry = href('entry', { language, id });
  assert.match((await asker.get(entry)).body, new RegExp(href('askQuestion', { language, id })));
  assert.equal(asker.cookies.size, 0, 'a page that is read sets no cookie');
  const { status, follow } = await ask(asker, id, { email });
  assert.equal(status, 303);
  const before = await asker.get(follow);
  assert.match(before.body, /V-2026-0001-[A-Z]/);
  assert.match(before.body, /8 december 2026/);
  assert.match(before.body, /Er is nog geen antwoord/);
  assert.equal(before.headers['cache-control'], 'no-store');
  assert.equal((await asker.get(href('followQuestion', { language }, { sleutel: 'geraden' }))).statusCode, 404);
  assert.match((await editor.get(href('office', { language }))).body, /Kijkt er ook een mens/);
  const address = await firstWaiting(editor, own);
  assert.match((await editor.get(address)).body, new RegExp(email));
  assert.equal((await editor.send(address, { antwoord: ' ' })).statusCode, 422);
  const answered = await editor.send(address, { antwoord: 'Ja, altijd.', lezers: 'openbaar' });
  assert.equal(answered.statusCode, 303);
  const page = await app.get(entry);
  assert.match(page.body, /Kijkt er ook een mens[\s\S]*Ja, altijd\./);
  assert.match((await asker.get(follow)).body, /Ja, altijd\.[\s\S]*Iedereen kan ze daar lezen/);
  const queue = await editor.get(href('questionQueue', { language, organisation: own }));
  assert.match(queue.body, /Op tijd beantwoord<\/dt><dd>1</);
  const trail = await auditText(app);
  assert.match(trail, /ask-question[\s\S]*answer-question/);
  assert.doesNotMatch(trail, /Kijkt er|Ja, altijd/);
  for (const open of [entry, follow, `/api/v1/algoritmes/${id}`, href('feedAll', {})])
    assert.doesNotMatch((await app.get(open)).body, new RegExp(email), open);
  assert.ok(!trail.includes(email));
});

storeTest(
  'an answer to the asker alone is nowhere else, and a question with an e-mail address stays so',
  async (database, context) => {
    const { app, id, own } = await office(context, database);
    const owner = await worker(app, 'eigenaar', 'owner', own);
    const asker = visitorOf(app, '203.0.113.7');
    const { follow } = await ask(asker, id, { tekst: `Mail mij op ${email} over dit besluit.` });
    const address = await firstWaiting(owner, own);
    const refused = await owner.send(address, { antwoord: 'Dat doen wij.', lezers: 'openbaar' });
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /href="#lezers"[\s\S]*Dat doen wij\./);
    assert.equal((await owner.send(address, { antwoord: 'Dat doen wij.', lezers: 'vrager' })).statusCode, 303);
    assert.match((await asker.get(follow)).body, /Dat doen wij/);
    assert.doesNotMatch((await app.get(href('entry', { language, id }))).body, /Dat doen wij|over dit besluit/);
  },
);

storeTest(
  'another organisation, another role and the centre see no question and answer none',
  async (database, context) => {
    const { app, id, own, other } = await office(context, database);
    const editor = await worker(app, 'redacteur', 'editor', own);
    await ask(visitorOf(app), id);
    const address = await firstWaiting(editor, own);
    const strangers = [
      await worker(app, 'vreemde', 'coordinator', other),
      await worker(app, 'goedkeurder', 'approver', own),
      await worker(app, 'beheerder', 'administrator', null),
    ];
    const queue = href('questionQueue', { language, organisation: own });
    for (const stranger of strangers) {
      const home = await stranger.get(href('office', { language }));
      assert.doesNotMatch(home.body, /Kijkt er/);
      const [, formulier = ''] = /name="formulier" value="([^"]*)"/.exec(home.body) ?? [];
      for (const one of [queue, address]) {
        const page = await stranger.get(one);
        assert.equal(page.statusCode, 403, one);
        assert.doesNotMatch(page.body, /Kijkt er/);
      }
      const sent = await stranger.post(address, {
        formulier,
        antwoord: 'Nee.',
        lezers: 'openbaar',
        organisatie: other,
      });
      assert.equal(sent.statusCode, 403);
    }
    assert.match((await editor.get(address)).body, /Verstuur het antwoord/);
  },
);

storeTest('of two who answer at once one is told so and loses no word', async (database, context) => {
  const { app, id, own } = await office(context, database);
  const one = await worker(app, 'een', 'editor', own);
  const two = await worker(app, 'twee', 'coordinator', own);
  await ask(visitorOf(app), id);
  const address = await firstWaiting(one, own);
  const formOf = async (visitor: Visitor): Promise<string> =>
    /name="formulier" value="([^"]*)"/.exec((await visitor.get(address)).body)?.[1] ?? assert.fail();
  const [first, second] = [await formOf(one), await formOf(two)];
  const replies = await Promise.all([
    one.post(address, { formulier: first, antwoord: 'Antwoord van een.', lezers: 'vrager' }),
    two.post(address, { formulier: second, antwoord: 'Antwoord van twee.', lezers: 'vrager' }),
  ]);
  assert.deepEqual(replies.map(({ statusCode }) => statusCode).sort(), [303, 409]);
  const told = replies.find(({ statusCode }) => statusCode === 409)?.body ?? '';
  assert.match(told, /Antwoord van een\./);
  assert.match(told, /Antwoord van twee\./);
});

storeTest('hostile text is text, on every page where it stands', async (database, context) => {
  const { app, id, own } = await office(context, database);
  const editor = await worker(app, 'redacteur', 'editor', own);
  const hostile = `</textarea><script>alert(1)</script> "onload='x' javascript:alert(1) https://spam.example \u0000\u202e\u001b`;
  const asker = visitorOf(app);
  const kept = await ask(asker, id, { tekst: hostile, email: 'geen adres' });
  assert.equal(kept.status, 422);
  assert.match(kept.body, /href="#email"/);
  const { follow } = await ask(asker, id, { tekst: hostile });
  const address = await firstWaiting(editor, own);
  const pages = [kept.body, (await asker.get(follow)).body, (await editor.get(address)).body];
  await editor.send(address, { antwoord: hostile, lezers: 'openbaar' });
  pages.push((await app.get(href('entry', { language, id }))).body, (await asker.get(follow)).body);
  for (const page of pages) {
    for (const sign of ['\u0000', '\u202e', '\u001b']) assert.ok(!page.includes(sign));
    assert.match(page, /&lt;script&gt;alert\(1\)/);
    assert.doesNotMatch(page, /<script>alert|href="(https:\/\/spam|javascript)/);
  }
});

storeTest('what a program, another site or a hurry sends is not taken', async (database, context) => {
  const { app, id, own } = await office(context, database);
  await worker(app, 'redacteur', 'editor', own);
  const visitor = visitorOf(app, '203.0.113.7');
  const address = href('askQuestion', { language, id });
  const trapped = await ask(visitor, id, { website: 'https://spam.example' });
  assert.equal(trapped.status, 422);
  assert.match(trapped.body, /Maak dit veld leeg/);
  assert.ok(trapped.body.includes(question));
  for (const tekst of ['kort', 'x'.repeat(2_001)]) assert.equal((await ask(visitor, id, { tekst })).status, 422);
  assert.equal((await visitor.post(address, { tekst: question })).statusCode, 403);
  const [, formulier = ''] = /name="formulier" value="([^"]*)"/.exec((await visitor.get(address)).body) ?? [];
  const elsewhere = { origin: 'https://elders.example' };
  assert.equal((await visitor.post(address, { formulier, tekst: question }, elsewhere)).statusCode, 403);
  assert.equal((await visitorOf(app).post(address, { formulier, tekst: question })).statusCode, 403);
  assert.equal((await visitor.post(address, { formulier, tekst: 'x'.repeat(40_000) })).statusCode, 413);
  const kept = await database.queries.selectFrom('question').select('id').execute();
  assert.equal(kept.length, 0);
});

storeTest(
  'over http, where a browser keeps no such cookie, the form must say that it comes from here',
  async (database, context) => {
    const { app, id, own } = await office(context, database);
    await worker(app, 'redacteur', 'editor', own);
    const url = href('askQuestion', { language, id });
    const post = async (origin: Record<string, string>): Promise<number> => {
      const headers = {
        ...{ host: 'register.example', 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'http' },
        'content-type': 'application/x-www-form-urlencoded',
      };
      const payload = new URLSearchParams({ tekst: question }).toString();
      const reply = await app.server.inject({ method: 'POST', url, payload, headers: { ...headers, ...origin } });
      return reply.statusCode;
    };
    assert.equal(await post({}), 403);
    assert.equal(await post({ origin: 'http://elders.example' }), 403);
    assert.equal(await post({ origin: 'null' }), 403);
    assert.equal(await post({ origin: 'http://register.example' }), 303);
  },
);
