import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { contextOf } from '#commands/office/context.ts';
import { eraseSomebody } from '#commands/office/erase-person.ts';
import { sendMail } from '#commands/send-mail.ts';
import type { Mail, MailAnswer } from '#register/mail.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { jobs } from '#src/jobs.ts';
import { href } from '#src/routes.ts';
import { type Database, transact } from '#store/database.ts';
import { addMail, countOutbox } from '#store/outbox.ts';
import { testMoment } from '#test/app.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { colleagueWith, officeWith, own } from '#test/support/colleagues.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { mailServerWith } from '#test/support/mail-server.ts';

const language = 'nl';
const address = href('outbox', { language });

const mail: Mail = {
  ...{ address: 'iemand@elders.example', personId: null, kind: 'digest', language: 'nl' },
  ...{ subject: 'Er wacht <script>alert(1)</script>', text: 'Regel één\n<b>Regel twee</b>', stopAddress: null },
  ...{ createdAt: testMoment, notBefore: testMoment },
};

const outboxIn = async (context: TestContext, database: Database, environment: Record<string, string> = {}) => {
  const app = await officeWith(context, database, environment);
  const administrator = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
  const add = (change: Partial<Mail> = {}) => transact(database, (writing) => addMail(writing, { ...mail, ...change }));
  const answerAll = (answer: MailAnswer) =>
    sendMail({ ...app.context, origin: 'job' }, () => ({ send: async () => answer, close: () => {} }), {
      ...{ host: 'register.example', stopped: new AbortController().signal },
    });
  return { app, administrator, add, answerAll };
};

const refused: MailAnswer = { kind: 'failed', failure: 'refused', answer: '550 <iemand@elders.example> onbekend' };

storeTest('without a server mail is kept and can be read on its page', async (database, context) => {
  const { administrator, add } = await outboxIn(context, database);
  const empty = await administrator.visitor.get(address);
  assert.match(empty.body, /Er wacht geen e-mail/);
  assert.match(empty.body, /SMTP_URL is niet ingesteld/);
  await add();
  const { body } = await administrator.visitor.get(address);
  assert.match(body, /Wacht \(1\)/);
  assert.match(body, /iemand@elders\.example/);
  assert.match(body, /Regel één\n&lt;b&gt;Regel twee/);
  assert.ok(!body.includes('<script>alert'));
  assert.deepEqual(await htmlFaults(body), []);
});

storeTest('what was given up shows why, and is sent again when asked', async (database, context) => {
  const environment = { SMTP_URL: 'smtp://localhost:1', MAIL_FROM: 'register@overheid.example' };
  const { administrator, add, answerAll } = await outboxIn(context, database, environment);
  const id = await add();
  assert.equal(await answerAll(refused), 1);
  const failed = href('outbox', { language }, { staat: 'niet-verstuurd' });
  const shown = (await administrator.visitor.get(failed)).body;
  assert.match(shown, /neemt voor dit adres geen e-mail aan/);
  assert.match(shown, /550 &lt;iemand@elders\.example&gt; onbekend/);
  assert.ok(!shown.includes('Regel één'), 'what is sent is for its receiver');
  assert.deepEqual(await htmlFaults(shown), []);
  const reply = await administrator.visitor.send(failed, { bericht: String(id) }, failed);
  assert.equal(reply.statusCode, 303);
  assert.match((await administrator.visitor.get(String(reply.headers.location))).body, /verstuurt het bericht opnieuw/);
  assert.equal(await answerAll({ kind: 'sent' }), 1);
  assert.match((await administrator.visitor.get(address)).body, /Verstuurd \(1\)/);
  for (const bericht of [String(id), '999', 'x', '-1', '', '1e3'])
    assert.equal((await administrator.send(address, { bericht })).statusCode, 422, bericht);
});

quickTest('all that was given up is sent again together, but what may have arrived', async (database, context) => {
  const environment = { SMTP_URL: 'smtp://localhost:1', MAIL_FROM: 'register@overheid.example' };
  const { administrator, add, answerAll } = await outboxIn(context, database, environment);
  const failed = href('outbox', { language }, { staat: 'niet-verstuurd' });
  const askAll = () => administrator.send(failed, { bericht: 'alle' });
  assert.equal((await askAll()).statusCode, 422);
  await add();
  await answerAll({ kind: 'failed', failure: 'unanswered', answer: '' });
  for (let number = 0; number < 3; number += 1) await add();
  assert.equal(await answerAll(refused), 3);
  const shown = (await administrator.visitor.get(failed)).body;
  assert.match(shown, /Verstuur alle berichten opnieuw/);
  assert.deepEqual(await htmlFaults(shown), []);
  const reply = await askAll();
  assert.equal(reply.statusCode, 303);
  assert.match(
    (await administrator.visitor.get(String(reply.headers.location))).body,
    /verstuurt de berichten opnieuw/,
  );
  const counts = { waiting: 3, failed: 1, sent: 0 };
  assert.deepEqual(await countOutbox(database.queries, registerReader), counts);
  assert.equal((await askAll()).statusCode, 422);
});

quickTest('the secret in a link is shown to nobody but with invented people', async (database, context) => {
  const secret = 'Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmE';
  const text = `Open https://register.example/nl/volgen/bevestig?sleutel=${secret} en druk op de knop.`;
  const shownWith = async (environment: Record<string, string>) => {
    const { administrator, add } = await outboxIn(context, database, environment);
    await add({ text });
    return (await administrator.visitor.get(address)).body;
  };
  const shown = await shownWith({ REGISTER_DEMO: 'off' });
  assert.ok(!shown.includes(secret) && shown.includes('?sleutel=… en druk'));
  assert.ok((await shownWith({ REGISTER_DEMO: 'on' })).includes(secret));
});

quickTest('only the administrator sees mail, page by page', async (database, context) => {
  const { app, administrator, add } = await outboxIn(context, database);
  for (let number = 1; number <= 51; number += 1)
    await add({ subject: `Bericht ${number}`, createdAt: minutesLater(testMoment, number) });
  const first = (await administrator.visitor.get(address)).body;
  assert.ok(first.includes('Bericht 51<') && !first.includes('Bericht 1<'));
  const second = (await administrator.visitor.get(href('outbox', { language }, { page: 2 }))).body;
  assert.ok(second.includes('Bericht 1<') && !second.includes('Bericht 51<'));
  for (const page of ['0', '-1', '9999999999', 'x'])
    assert.equal((await administrator.visitor.get(`${address}?page=${page}`)).statusCode, 200, page);
  for (const held of [
    [{ role: 'reader', organisationId: null }],
    [{ role: 'coordinator', organisationId: own }],
    [],
  ] as const) {
    const { visitor } = await colleagueWith(app, held);
    const reply = await visitor.get(address);
    assert.equal(reply.statusCode, 403);
    assert.ok(!reply.body.includes('elders.example'));
  }
});

storeTest('who is erased gets no mail that still waits', async (database, context) => {
  const { app, administrator, add } = await outboxIn(context, database);
  const leaver = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  await add({ address: leaver.email });
  await add({ address: 'oud.adres@elders.example', personId: leaver.id });
  await add();
  const actor = { personId: administrator.id, appointments: [], day: '2026-11-24' as never };
  const outcome = await eraseSomebody(contextOf(app.context, administrator.id), actor, leaver.id);
  assert.equal(outcome.kind, 'erased');
  assert.equal((await countOutbox(database.queries, registerReader)).waiting, 1);
});

quickTest('the job hands mail to the server of the settings, and to none without one', async (database, context) => {
  const mailServer = await mailServerWith(context);
  const SMTP_URL = `smtp://127.0.0.1:${mailServer.server.port}`;
  const { app, administrator, add } = await outboxIn(context, database, {
    SMTP_URL,
    MAIL_FROM: 'post@overheid.example',
  });
  await add({ subject: 'Er wacht iets' });
  const job = jobs.find(({ name }) => name === 'send-mail') ?? assert.fail();
  const work = {
    stopped: new AbortController().signal,
    round: { next: null },
    fault: assert.ifError,
    readingNow: async () => app.reading,
  };
  const given = { ...app.context, origin: 'job' } as const;
  assert.equal(await job.run(given, { ...work, config: { ...app.config, mailServer: null } }), 0);
  assert.equal(await job.run(given, { ...work, config: app.config }), 1);
  const [source = ''] = mailServer.sources();
  assert.match(source, /^From: Algoritmeregister <post@overheid\.example>\r$/m);
  assert.match(source, /^Message-ID: <1\.20261124120000@register\.example>\r$/m);
  assert.match((await administrator.visitor.get(address)).body, /Verstuurd \(1\)/);
});
