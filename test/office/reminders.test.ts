import assert from 'node:assert/strict';
import { beginSession } from '#commands/office/sign-in.ts';
import { remindNext } from '#commands/remind.ts';
import { addDays, dateOf, type Instant, type IsoDate, startOfDate } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { jobs } from '#src/jobs.ts';
import { href } from '#src/routes.ts';
import { transact } from '#store/database.ts';
import { findReminderSetting } from '#store/reminders.ts';
import { testMoment } from '#test/app.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { type Colleague, colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { visitorOf } from '#test/support/visitor.ts';
import { begin, move } from '#test/support/work.ts';
import { digestMail } from '#web/mail/digest-mail.ts';

const language = 'nl';
const home = href('office', { language });
const today = dateOf(testMoment);

storeTest('the first page of the office shows what climbed to somebody and since when', async (database, context) => {
  let now: Instant = testMoment;
  const app = await officeWith(context, database, {}, { clock: () => now });
  const at = (role: Parameters<typeof colleagueWith>[1][number]['role'], organisationId = own) =>
    colleagueWith(app, [{ role, organisationId }]);
  const [editor, approver, cio] = [await at('editor'), await at('approver'), await at('cio')];
  const [coordinator, stranger] = [await at('coordinator'), await at('coordinator', other)];
  const key = await begin(app, editor, 'Straat <b>schoon</b>');
  await move(app, editor, key, 'submit', 2);
  await database.queries
    .insertInto('question')
    .values({
      ...{ id: 418, key_hash: 'x', kind: 'question', organisation_id: own, algorithm_id: null, organisation_said: '' },
      ...{
        language,
        text: 'Geheime vraag',
        email: null,
        asked_at: testMoment,
        due_on: '2026-12-08',
        answered_at: null,
      },
      ...{ answered_by: null, answer: null, is_public: 0, outcome: null },
    })
    .execute();
  const on = (day: IsoDate): void => {
    now = minutesLater(startOfDate(day), 13 * 60);
  };
  const pageOf = async ({ id }: Colleague): Promise<string> => {
    const where = { agent: 'test', network: '127.0.0.1' };
    const secret = await transact(database, (writing) => beginSession(writing, id, 'full', where, now));
    return (await visitorOf(app, 'here', secret).get(home)).body;
  };
  const look = async (day: IsoDate): Promise<void> => {
    on(day);
    const write = () => assert.fail('nobody here has an address that is used');
    for (let after: number | null = 0; after !== null; )
      after = await remindNext({ ...app.context, origin: 'job' }, { write, reviewMonths: 12 }, after, assert.ifError);
  };
  await look('2026-12-03' as IsoDate);
  for (const one of [coordinator, cio, stranger, approver]) assert.doesNotMatch(await pageOf(one), /te lang liggen/);
  for (const day of ['2026-12-04', '2026-12-09', '2026-12-15']) await look(day as IsoDate);
  const seen = await pageOf(coordinator);
  assert.match(seen, /Blijft te lang liggen \(1\)/, 'what is theirs to do too stands among what waits for them');
  assert.match(seen, /Straat &lt;b&gt;schoon[\s\S]*?wacht sinds 24 november 2026[\s\S]*?bij u sinds 4 december 2026/);
  assert.match(seen, /V-2026-0418-.[^<]*ligt te lang, bij u sinds 9 december 2026/);
  assert.deepEqual(await htmlFaults(seen), []);
  const head = await pageOf(cio);
  assert.match(head, /Blijft te lang liggen \(2\)/);
  assert.match(head, /<span class="reg-inbox__what">V-2026-0418-.<\/span>/);
  assert.ok(!head.includes('Geheime vraag'), 'that it waits, not what is asked');
  for (const one of [stranger, approver]) assert.doesNotMatch(await pageOf(one), /te lang liggen/);
  assert.equal(await move(app, approver, key, 'approve', 2), 'moved');
  assert.doesNotMatch(await pageOf(coordinator), /Blijft te lang liggen/, 'what was done waits no longer');
  await database.queries.updateTable('question').set({ answered_at: now }).execute();
  assert.doesNotMatch(await pageOf(coordinator), /bij u sinds/);
  assert.doesNotMatch(await pageOf(cio), /bij u sinds/);
});

quickTest('somebody chooses whether and in which language mail comes', async (database, context) => {
  const app = await officeWith(context, database);
  const { id, visitor } = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const address = href('ownReminders', { language });
  assert.match((await visitor.get(href('ownAccount', { language }))).body, /mijn-account\/herinneringen/);
  const first = (await visitor.get(address)).body;
  assert.match(first, /name="eigen" value="ja"[^>]* checked/);
  assert.match(first, /De CIO krijgt geen e-mail over: [^<]*links die het niet doen\./);
  assert.deepEqual(await htmlFaults(first), []);
  const reply = await visitor.send(address, { taal: 'fy' });
  assert.equal(reply.statusCode, 303);
  const after = (await visitor.get(String(reply.headers.location))).body;
  assert.match(after, /Uw keuze is opgeslagen/);
  assert.doesNotMatch(after, /name="eigen" value="ja"[^>]* checked/);
  assert.match(after, /value="fy" selected/);
  await visitor.send(address, { eigen: 'ja', taal: '<script>' });
  const setting = await findReminderSetting(database.queries, registerReader, id);
  assert.deepEqual([setting.stopsOwn, setting.language], [false, 'nl']);
});

quickTest('the job looks at everybody once a day', async (database, context) => {
  const now = minutesLater(startOfDate(addDays(today, 0)), 13 * 60);
  const app = await officeWith(context, database, {}, { clock: () => now });
  for (let count = 0; count < 3; count += 1) await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
  const job = jobs.find(({ name }) => name === 'remind') ?? assert.fail();
  const reading = { readingNow: async () => app.reading };
  const step = {
    ...reading,
    config: app.config,
    stopped: new AbortController().signal,
    round: { next: null },
    fault: assert.ifError,
  };
  const done: number[] = [];
  for (let times = 0; times < 5; times += 1) done.push(await job.run({ ...app.context, origin: 'job' }, step));
  assert.deepEqual(done, [1, 1, 1, 0, 0]);
});

quickTest('the mail of a day is there in every language, with links that work', async () => {
  for (const one of ['nl', 'en', 'fy'] as const) {
    const around = { language: one, day: today, nameOf: () => 'Oosterlee', own: [], climbed: [] };
    const { text, subject } = digestMail(around, 'https://register.example');
    assert.ok(subject.length > 10 && !subject.includes('\n'));
    assert.match(text, new RegExp(`https://register\\.example/${one}/kantoor/mijn-account/herinneringen\n`));
  }
});
