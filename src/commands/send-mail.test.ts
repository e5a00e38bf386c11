import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Mailer, openMailer } from '#outside/mail.ts';
import type { Instant } from '#register/instant.ts';
import { type Mail, type MailAnswer, type MailFailure, mailTerms } from '#register/mail.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { type Database, openDatabase, transact } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { addMail, countOutbox, listOutbox, removeMailTo, saveMailSent, takeDueMail } from '#store/outbox.ts';
import { testMoment } from '#test/app.ts';
import { freshAddress, quickTest, storeTest } from '#test/stores.ts';
import { mailServerWith } from '#test/support/mail-server.ts';
import { freshFile } from '#test/support/program-test.ts';
import type { CommandContext } from './command.ts';
import { forgetMail, sendMail } from './send-mail.ts';

const mailTo = (address: string, change: Partial<Mail> = {}): Mail => ({
  ...{ address, personId: null, kind: 'digest', language: 'nl', subject: 'Er wacht iets', text: 'Dag.' },
  ...{ stopAddress: null, createdAt: testMoment, notBefore: testMoment, ...change },
});

/** An outbox with a clock that a test moves; the server answers what the test says. */
const outboxOn = (database: Database) => {
  let now: Instant = testMoment;
  const context: CommandContext = { database, now: () => now, actor: 'system', origin: 'job', random: () => 0 };
  const stopping = new AbortController();
  const sent: { readonly address: string; readonly id: string }[] = [];
  let answers: (mail: Mail) => MailAnswer = () => ({ kind: 'sent' });
  const open = (): Mailer => ({
    send: async (mail, id) => {
      const answer = answers(mail);
      if (answer.kind === 'sent') sent.push({ address: mail.address, id });
      return answer;
    },
    close: () => {},
  });
  return {
    ...{ context, stopping, sent },
    add: (mail: Mail) => transact(database, (writing) => addMail(writing, mail)),
    send: (opening = open) => sendMail(context, opening, { host: 'register.example', stopped: stopping.signal }),
    answer: (answer: (mail: Mail) => MailAnswer) => {
      answers = answer;
    },
    wait: (minutes: number) => {
      now = minutesLater(now, minutes);
    },
    counts: () => countOutbox(database.queries, registerReader),
    list: (state: 'waiting' | 'failed' | 'sent') =>
      listOutbox(database.queries, registerReader, state, { skip: 0, limit: 9 }),
    lines: () => listAuditLinesAfter(database.queries, registerReader, 0, 99),
  };
};

const failed = (failure: MailFailure): MailAnswer => ({ kind: 'failed', failure, answer: 'no' });

storeTest('mail that is due goes to the server once, and what is not due waits', async (database, context) => {
  const outbox = outboxOn(database);
  const server = await mailServerWith(context);
  await outbox.add(mailTo('Anna@Oosterlee.example'));
  await outbox.add(mailTo('bas@oosterlee.example', { subject: 'Twééde' }));
  await outbox.add(mailTo('cor@oosterlee.example', { notBefore: minutesLater(testMoment, 10) }));
  assert.equal(await outbox.send(() => openMailer(server.server)), 2);
  assert.deepEqual(
    server.taken.flatMap(({ to }) => to),
    ['anna@oosterlee.example', 'bas@oosterlee.example'],
  );
  assert.equal(await outbox.send(() => openMailer(server.server)), 0);
  outbox.wait(10);
  assert.equal(await outbox.send(() => openMailer(server.server)), 1);
  assert.deepEqual(await outbox.counts(), { waiting: 0, failed: 0, sent: 3 });
  assert.deepEqual(await outbox.lines(), [], 'what goes well leaves no line');
});

quickTest('of a mail that was sent the text and the address to stop it go', async (database) => {
  const outbox = outboxOn(database);
  const stopAddress = 'https://register.example/stop?sleutel=abc';
  for (const name of ['weg', 'anna']) await outbox.add(mailTo(`${name}@oosterlee.example`, { stopAddress }));
  outbox.answer(({ address }) => (address.startsWith('weg') ? failed('refused') : { kind: 'sent' }));
  assert.equal(await outbox.send(), 2);
  const said = async (state: 'sent' | 'failed') => {
    const [mail] = await outbox.list(state);
    return [mail?.text, mail?.stopAddress];
  };
  assert.deepEqual(await said('sent'), ['', null]);
  assert.deepEqual(await said('failed'), ['Dag.', stopAddress], 'what can be sent again keeps them');
});

quickTest('while mail goes slowly others get their turn', async (database) => {
  const outbox = outboxOn(database);
  for (const name of ['a', 'b', 'c', 'd']) await outbox.add(mailTo(`${name}@oosterlee.example`));
  outbox.answer(() => {
    outbox.wait(mailTerms.minutesAtOnce * 0.6);
    return { kind: 'sent' };
  });
  assert.equal(await outbox.send(), 2);
  assert.equal(await outbox.send(), 2);
});

quickTest('who sent a mail notes nothing about another that got its number', async (database) => {
  const outbox = outboxOn(database);
  await outbox.add(mailTo('anna@oosterlee.example'));
  outbox.wait(60 * 24 * (mailTerms.keptDays + 1));
  const taken = await transact(database, (writing) => takeDueMail(writing, outbox.context.now()));
  assert.ok(taken !== null);
  await forgetMail(outbox.context);
  const now = outbox.context.now();
  const id = await outbox.add(mailTo('bas@oosterlee.example', { createdAt: now, notBefore: now }));
  assert.ok(id === taken.id && (await transact(database, (writing) => takeDueMail(writing, now))) !== null);
  await transact(database, (writing) => saveMailSent(writing, taken, now));
  assert.deepEqual(await outbox.counts(), { waiting: 1, failed: 0, sent: 0 });
});

storeTest('a mail that the server does not take is tried again later and later, and given up', async (database) => {
  const outbox = outboxOn(database);
  const id = await outbox.add(mailTo('anna@oosterlee.example'));
  outbox.answer(() => failed('later'));
  for (const wait of mailTerms.waits) {
    assert.equal(await outbox.send(), 1);
    assert.equal(await outbox.send(), 0, 'it is not due');
    outbox.wait(wait - 1);
    assert.equal(await outbox.send(), 0, 'it is not due yet');
    outbox.wait(1);
  }
  assert.deepEqual(await outbox.counts(), { waiting: 1, failed: 0, sent: 0 });
  assert.equal(await outbox.send(), 1);
  assert.deepEqual(await outbox.counts(), { waiting: 0, failed: 1, sent: 0 });
  const [line, ...more] = await outbox.lines();
  assert.equal(more.length, 0);
  assert.deepEqual([line?.action, line?.objectId], ['give-up-mail', String(id)]);
  assert.ok(!JSON.stringify(line).includes('oosterlee'), 'the trail holds no address');
});

storeTest('what is refused for good is given up at once, and holds up no other', async (database) => {
  const outbox = outboxOn(database);
  await outbox.add(mailTo('weg@oosterlee.example'));
  await outbox.add(mailTo('anna@oosterlee.example'));
  outbox.answer(({ address }) => (address.startsWith('weg') ? failed('refused') : { kind: 'sent' }));
  assert.equal(await outbox.send(), 2);
  assert.deepEqual(await outbox.counts(), { waiting: 0, failed: 1, sent: 1 });
  assert.equal((await outbox.list('failed'))[0]?.failure, 'refused');
});

storeTest('a server that is away costs one mail an attempt, not all', async (database) => {
  const outbox = outboxOn(database);
  for (const name of ['a', 'b', 'c']) await outbox.add(mailTo(`${name}@oosterlee.example`));
  outbox.answer(() => failed('away'));
  assert.equal(await outbox.send(), 0);
  assert.deepEqual((await outbox.list('waiting')).map(({ attempts }) => attempts).toSorted(), [0, 0, 1]);
});

quickTest(
  'what the server refuses to everybody costs no mail, and what it never answered is not sent twice',
  async (database) => {
    const outbox = outboxOn(database);
    for (const name of ['a', 'b', 'c']) await outbox.add(mailTo(`${name}@oosterlee.example`));
    for (const failure of ['server', 'sender'] as const) {
      outbox.answer(() => failed(failure));
      assert.equal(await outbox.send(), 0, failure);
    }
    assert.deepEqual(await outbox.counts(), { waiting: 3, failed: 0, sent: 0 });
    outbox.answer(() => failed('unanswered'));
    assert.equal(await outbox.send(), 0, 'a server that is slow gets no next one for now');
    assert.deepEqual(await outbox.counts(), { waiting: 2, failed: 1, sent: 0 });
  },
);

storeTest('mail that somebody took and never came back with is sent again once, with the same id', async (database) => {
  const outbox = outboxOn(database);
  await outbox.add(mailTo('anna@oosterlee.example'));
  const take = () => transact(database, (writing) => takeDueMail(writing, outbox.context.now()));
  const ids = new Set<string>();
  assert.ok((await take()) !== null);
  assert.equal(await outbox.send(), 0, 'somebody is sending it');
  outbox.wait(mailTerms.claimMinutes);
  assert.equal(await outbox.send(), 1);
  for (const { id } of outbox.sent) ids.add(id);
  assert.deepEqual([...ids], ['<1.20261124120000@register.example>']);
  await outbox.add(mailTo('bas@oosterlee.example'));
  for (let times = 0; times < mailTerms.mostBrokenOff; times += 1) {
    assert.ok((await take()) !== null);
    outbox.wait(mailTerms.claimMinutes);
  }
  assert.equal(await outbox.send(), 1);
  assert.equal(outbox.sent.length, 1, 'twice at most');
  assert.equal((await outbox.list('failed'))[0]?.failure, 'broken-off');
});

storeTest('who comes back too late with a mail changes nothing', async (database) => {
  const outbox = outboxOn(database);
  await outbox.add(mailTo('anna@oosterlee.example'));
  const { promise: late, resolve } = Promise.withResolvers<MailAnswer>();
  const begun = Promise.withResolvers<void>();
  const slow: Mailer = {
    send: () => {
      begun.resolve();
      return late;
    },
    close: () => {},
  };
  const first = outbox.send(() => slow);
  await begun.promise;
  outbox.wait(mailTerms.claimMinutes);
  assert.equal(await outbox.send(), 1);
  resolve(failed('refused'));
  await first;
  assert.deepEqual(await outbox.counts(), { waiting: 0, failed: 0, sent: 1 });
});

storeTest('mail that lay for days because there was no server is old news', async (database) => {
  const outbox = outboxOn(database);
  await outbox.add(mailTo('anna@oosterlee.example'));
  outbox.wait(60 * 24 * 4);
  await outbox.add(mailTo('bas@oosterlee.example', { notBefore: outbox.context.now() }));
  assert.equal(await outbox.send(), 2);
  assert.deepEqual(
    outbox.sent.map(({ address }) => address),
    ['bas@oosterlee.example'],
  );
  assert.equal((await outbox.list('failed'))[0]?.failure, 'too-old');
});

storeTest('text and address go when their term has passed, and at once for who is erased', async (database) => {
  const outbox = outboxOn(database);
  await outbox.add(mailTo('anna@oosterlee.example'));
  await outbox.add(mailTo('bas@oosterlee.example'));
  await transact(database, (writing) => removeMailTo(writing, { personId: null, address: ' BAS@oosterlee.example' }));
  assert.deepEqual(
    (await outbox.list('waiting')).map(({ address }) => address),
    ['anna@oosterlee.example'],
  );
  assert.equal(await forgetMail(outbox.context), 0);
  outbox.wait(60 * 24 * (mailTerms.keptDays + 1));
  assert.equal(await forgetMail(outbox.context), 1);
  assert.equal(await forgetMail(outbox.context), 0);
  assert.deepEqual(await outbox.counts(), { waiting: 0, failed: 0, sent: 0 });
});

storeTest('a mail that cannot be sent never comes into the outbox', async (database) => {
  const outbox = outboxOn(database);
  await assert.rejects(outbox.add(mailTo('anna@oosterlee.example\r\nBcc: x@y.nl')), /cannot be sent/);
  await assert.rejects(outbox.add(mailTo('anna@oosterlee.example', { subject: 'a\r\nBcc: x@y.nl' })), /cannot be sent/);
  assert.deepEqual(await outbox.counts(), { waiting: 0, failed: 0, sent: 0 });
});

for (const kind of ['sqlite', 'postgres'] as const) {
  const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;
  test(`of two processes on one database one sends a mail (${kind})`, { skip }, async (context: TestContext) => {
    const address = kind === 'sqlite' ? freshFile(context) : await freshAddress(context, 'postgres');
    const both = await Promise.all([1, 2].map(() => openDatabase(address)));
    context.after(() => Promise.all(both.map((database) => database.close())));
    await migrate(both[0] ?? assert.fail());
    const [first, second] = both.map(outboxOn);
    assert.ok(first && second);
    for (let number = 0; number < 12; number += 1) await first.add(mailTo(`m${number}@oosterlee.example`));
    await Promise.all([first.send(), second.send()]);
    const sent = [...first.sent, ...second.sent].map((one) => one.address);
    assert.equal(sent.length, 12);
    assert.equal(new Set(sent).size, 12);
  });
}
