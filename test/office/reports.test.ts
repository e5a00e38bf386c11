import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eraseOldQuestions } from '#commands/erase-questions.ts';
import type { Instant } from '#register/instant.ts';
import { questionLimits } from '#register/question.ts';
import { href } from '#src/routes.ts';
import { languages } from '#standard/text.ts';
import { freshDatabase, storeTest } from '#test/stores.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { ask, auditText, email, firstWaiting, office, question, worker } from '#test/support/questions.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';

storeTest('one network asks so often and then waits; another does not', async (database, context) => {
  const { app, id, own } = await office(context, database);
  await worker(app, 'redacteur', 'editor', own);
  const [limit] = questionLimits;
  const visitor = visitorOf(app, '203.0.113.7');
  for (let asked = 0; asked < limit.most; asked += 1) assert.equal((await ask(visitor, id)).status, 303);
  const lines = async (): Promise<number> =>
    (await database.queries.selectFrom('audit_line').select('at').execute()).length;
  const before = await lines();
  const refused = await ask(visitorOf(app, '203.0.113.7'), id);
  assert.equal(refused.status, 429);
  assert.match(refused.body, /Probeer het opnieuw na 14:00/);
  assert.ok(refused.body.includes(question));
  assert.equal(await lines(), before, 'who asks too often does not fill the trail');
  assert.equal((await ask(visitorOf(app, '198.51.100.9'), id)).status, 303);
});

storeTest(
  'a report goes to the organisation it names, else the centre passes it on and does not answer',
  async (database, context) => {
    const { app, id, own, other } = await office(context, database);
    const address = href('reportMissing', { language });
    await database.queries.deleteFrom('appointment').execute();
    assert.equal((await visitorOf(app).get(address)).statusCode, 404, 'nobody would read it');
    const editor = await worker(app, 'redacteur', 'editor', own);
    const administrator = await worker(app, 'beheerder', 'administrator', null);
    const name = app.reading.organisations().nameOf(own);
    const tekst = 'De gemeente gebruikt een rekenmodel voor de bijstand.';
    const named = await visitorOf(app).send(address, { tekst, organisatie: name });
    assert.match((await app.get(String(named.headers.location))).body, new RegExp(name));
    const first = await firstWaiting(editor, own);
    assert.equal((await administrator.get(first)).statusCode, 403);
    const unnamed = await visitorOf(app).send(address, { tekst: `${tekst} Ergens.`, organisatie: 'de gemeente' });
    const follow = String(unnamed.headers.location);
    assert.match((await app.get(follow)).body, /Wij zoeken uit welke organisatie/);
    const reports = (await administrator.get(href('reportsQueue', { language }))).body;
    const waiting = /href="([^"]*\/kantoor\/vraag\/\d+)"/.exec(reports)?.[1] ?? assert.fail(reports);
    assert.equal((await editor.get(waiting)).statusCode, 403);
    assert.equal((await administrator.send(waiting, { antwoord: 'Nee.', uitkomst: 'geen-algoritme' })).statusCode, 422);
    const nobody = await administrator.send(waiting, { organisatie: other });
    assert.match(nobody.body, /niemand die antwoordt/);
    assert.equal((await administrator.send(waiting, { organisatie: own })).statusCode, 303);
    assert.equal((await administrator.get(waiting)).statusCode, 403, 'it is of the organisation now');
    const answer = { antwoord: 'Wij zochten het uit.' };
    for (const [values, field] of [
      [{}, 'uitkomst'],
      [{ uitkomst: 'in-register', algoritme: '12' }, 'algoritme'],
      [{ uitkomst: 'niet-openbaar', grond: '9.9' }, 'grond'],
    ] as const) {
      const refused = await editor.send(waiting, { ...answer, ...values });
      assert.equal(refused.statusCode, 422);
      assert.match(refused.body, new RegExp(`href="#${field}"`));
    }
    assert.equal(
      (await editor.send(waiting, { ...answer, uitkomst: 'niet-openbaar', grond: '5.1.2d' })).statusCode,
      303,
    );
    assert.match(
      (await app.get(follow)).body,
      /Het is niet openbaar:[\s\S]*artikel 5\.1 lid 2 onder d[\s\S]*Wij zochten het uit/,
    );
    assert.equal((await editor.send(first, { ...answer, uitkomst: 'in-register', algoritme: id })).statusCode, 303);
    assert.match(
      (await app.get(String(named.headers.location))).body,
      new RegExp(`href="${href('entry', { language, id })}"`),
    );
  },
);

storeTest('after a year what is not public is taken away, and every e-mail address', async (database, context) => {
  const { app, id, own } = await office(context, database);
  const editor = await worker(app, 'redacteur', 'editor', own);
  const follows: string[] = [];
  for (const lezers of ['openbaar', 'vrager']) {
    follows.push((await ask(visitorOf(app), id, { tekst: `${question} (${lezers})`, email })).follow);
    await editor.send(await firstWaiting(editor, own), { antwoord: `Ja, zegt ${lezers}.`, lezers });
  }
  follows.push((await ask(visitorOf(app), id, { tekst: `${question} (wacht)`, email })).follow);
  const at = (moment: string) => ({ ...app.context, now: () => moment as Instant });
  assert.equal(await eraseOldQuestions(at('2027-11-24T12:00:00Z')), 0);
  assert.equal(await eraseOldQuestions(at('2027-11-24T12:00:01Z')), 2);
  assert.equal(await eraseOldQuestions(at('2027-11-24T12:00:02Z')), 0, 'once');
  const rows = await database.queries
    .selectFrom('question')
    .select(['text', 'email', 'answer'])
    .orderBy('id')
    .execute();
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { text: `${question} (openbaar)`, email: null, answer: 'Ja, zegt openbaar.' },
      { text: null, email: null, answer: null },
      { text: `${question} (wacht)`, email, answer: null },
    ],
  );
  const page = await app.get(follows[1] ?? '');
  assert.match(page.body, /omdat de bewaartermijn voorbij is/);
  assert.match(await auditText(app), /erase-questions/);
});

storeTest('where a missing algorithm is reported is said only when somebody reads it', async (database, context) => {
  const { app, own } = await office(context, database);
  const pages = [
    href('search', { language }, { zoekterm: 'qwrtzx', organisatie: own }),
    href('letter', { language }, { organisatie: own }),
  ];
  const link = `href="${href('reportMissing', { language }, { organisatie: own })}"`;
  for (const page of pages) assert.ok((await app.get(page)).body.includes(link), page);
  await database.queries.deleteFrom('appointment').execute();
  for (const page of pages) assert.ok(!(await app.get(page)).body.includes('meld-algoritme'), page);
});

test('every page of asking and answering is valid HTML, in every language', async (context) => {
  const database = await freshDatabase(context, 'sqlite');
  const { app, id, own } = await office(context, database);
  const editor = await worker(app, 'redacteur', 'editor', own);
  const administrator = await worker(app, 'beheerder', 'administrator', null);
  const faults: string[] = [];
  const note = async (address: string, { body }: { readonly body: string }): Promise<void> => {
    for (const fault of await htmlFaults(body)) faults.push(`${address}: ${fault}`);
  };
  for (const page of languages) {
    const asker = visitorOf(app);
    const [question, report] = [href('askQuestion', { language: page, id }), href('reportMissing', { language: page })];
    const sent: string[] = [];
    for (const address of [question, report]) {
      await note(address, await asker.get(address));
      await note(address, await asker.send(address, { tekst: '', email: '<', organisatie: '"', website: '' }));
      sent.push(String((await asker.send(address, { tekst: 'Een "vraag" <over> iets' })).headers.location));
      await note(address, await asker.get(sent.at(-1) ?? ''));
    }
    const waiting = (await firstWaiting(editor, own)).replace('/nl/', `/${page}/`);
    await note(waiting, await editor.get(waiting));
    await note(waiting, await editor.send(waiting, { antwoord: '' }));
    await editor.send(waiting, { antwoord: 'Ja.\n\nEcht.', lezers: 'openbaar' });
    const queue = href('questionQueue', { language: page, organisation: own });
    for (const address of [waiting, queue, href('office', { language: page })])
      await note(address, await editor.get(address));
    for (const address of [sent[0] ?? '', href('entry', { language: page, id })])
      await note(address, await asker.get(address));
    await note('reports', await administrator.get(href('reportsQueue', { language: page })));
  }
  const reports = (await administrator.get(href('reportsQueue', { language }))).body;
  const report = /href="([^"]*\/kantoor\/vraag\/\d+)"/.exec(reports)?.[1] ?? assert.fail(reports);
  await note(report, await administrator.get(report));
  await administrator.send(report, { organisatie: own });
  await note(report, await editor.send(report, { uitkomst: 'niet-openbaar' }));
  assert.deepEqual(faults, []);
});
