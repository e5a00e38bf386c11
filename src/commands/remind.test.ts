import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { chooseReminders } from '#commands/office/own-reminders.ts';
import type { IsoDate } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { saveLastDay } from '#store/appointments.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { type Database, openDatabase, transact } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { testMoment } from '#test/app.ts';
import { freshAddress, quickTest, storeTest } from '#test/stores.ts';
import { colleagueWith, own } from '#test/support/colleagues.ts';
import { freshFile } from '#test/support/program-test.ts';
import { daysOfMail, officeOn, submitted, today, write } from '#test/support/reminding.ts';
import { begin, move, published } from '#test/support/work.ts';
import { remindNext } from './remind.ts';

storeTest(
  'a text that waits climbs from approver to owner, coordinator and CIO, each told once',
  async (database, context) => {
    const office = await officeOn(context, database);
    const [editor, approver, owner] = [
      await office.worker('editor'),
      await office.worker('approver'),
      await office.worker('owner'),
    ];
    const [coordinator, cio] = [await office.worker('coordinator'), await office.worker('cio')];
    await submitted(office.app, editor);
    const mailed = await daysOfMail(office, 23);
    assert.deepEqual(
      [editor, approver, owner, coordinator, cio].map(({ email }) => mailed.get(email) ?? []),
      [[], ['2026-11-27'], ['2026-12-01'], ['2026-12-04'], ['2026-12-15']],
    );
    const [first, second, third, fourth] = await office.mails();
    assert.match(first?.text ?? '', /Dit wacht op u:\n\n.*\n- 1 tekst om na te kijken, sinds 24 november 2026/);
    assert.match(first?.text ?? '', /https:\/\/register\.example\/nl\/kantoor\n/);
    assert.match(second?.text ?? '', /als algoritme-eigenaar/);
    assert.match(third?.text ?? '', /als coördinator/);
    assert.match(fourth?.text ?? '', /als CIO/);
    for (const { text, subject } of await office.mails()) assert.ok(!`${subject}${text}`.includes('Geheime'));
    const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 999);
    const reminded = lines.filter(({ action }) => action === 'remind');
    assert.equal(reminded.length, 4);
    assert.ok(reminded.every((line) => !JSON.stringify(line).includes('example')));
  },
);

quickTest(
  'what was done in time is told to nobody, and one mail tells everything of a day',
  async (database, context) => {
    const office = await officeOn(context, database);
    const [editor, approver] = [await office.worker('editor'), await office.worker('approver')];
    const coordinator = await office.worker('coordinator');
    const key = await submitted(office.app, editor);
    for (const name of ['Tweede', 'Derde']) await submitted(office.app, editor, name);
    office.on('2026-11-26' as IsoDate);
    assert.equal(await move(office.app, approver, key, 'send-back', 2, 'Leg dit uit.'), 'moved');
    office.on('2026-11-27' as IsoDate);
    await office.lookAll();
    const [mail, ...more] = await office.mails();
    assert.equal(more.length, 0);
    assert.equal(mail?.address, approver.email);
    assert.match(mail?.text ?? '', /- 2 teksten om na te kijken, de langste sinds 24 november 2026/);
    office.on('2026-12-03' as IsoDate);
    await office.lookAll();
    assert.match(
      (await office.mails()).find(({ address }) => address === editor.email)?.text ?? '',
      /1 teruggestuurde tekst/,
    );
    assert.equal(
      (await office.mails()).some(({ address }) => address === coordinator.email),
      false,
    );
  },
);

quickTest(
  'who stopped reminders of their own work gets only what climbs, in their language',
  async (database, context) => {
    const office = await officeOn(context, database);
    const [editor, approver, coordinator] = [
      await office.worker('editor'),
      await office.worker('approver'),
      await office.worker('coordinator'),
    ];
    for (const { id } of [approver, coordinator])
      await chooseReminders(office.app.context, { person: { id } } as never, { stopsOwn: true, language: 'en' });
    await submitted(office.app, editor);
    const mailed = await daysOfMail(office, 22);
    assert.deepEqual([...mailed.keys()], [coordinator.email]);
    const [mail] = await office.mails();
    assert.match(mail?.text ?? '', /as the coordinator:[\s\S]*1 text to review, since 24 November 2026/);
    assert.equal(mail?.language, 'en');
  },
);

quickTest('nobody without a role, an open account, a way in or a real address gets mail', async (database, context) => {
  const office = await officeOn(context, database);
  const editor = await office.worker('editor');
  const closed = await office.worker('approver');
  const invited = await colleagueWith(office.app, [{ role: 'approver', organisationId: own }]);
  const demo = await colleagueWith(office.app, [{ role: 'approver', organisationId: own }], { isDemo: true });
  const former = await office.worker('approver');
  const strange = await office.worker('approver');
  const { queries } = database;
  await queries.updateTable('account').set({ disabled_at: testMoment }).where('person_id', '=', closed.id).execute();
  await queries.updateTable('person_name').set({ email: 'nummer-8817' }).where('person_id', '=', strange.id).execute();
  await transact(database, (writing) => saveLastDay(writing, former.appointments[0] ?? 0, today));
  assert.ok(invited && demo);
  await submitted(office.app, editor);
  assert.deepEqual([...(await daysOfMail(office, 22)).keys()], []);
});

quickTest(
  'a deputy is told on the days of the deputy, and the CIO sooner where nobody coordinates',
  async (database, context) => {
    const office = await officeOn(context, database);
    const [editor, cio] = [await office.worker('editor'), await office.worker('cio')];
    const coordinator = await office.worker('coordinator');
    const deputyFor = coordinator.appointments[0] ?? null;
    const until = '2026-12-04' as IsoDate;
    await office.hire({ role: 'coordinator', organisationId: own, deputyFor, until });
    await transact(database, (writing) => saveLastDay(writing, deputyFor ?? 0, '2026-11-30' as IsoDate));
    await submitted(office.app, editor);
    const mailed = await daysOfMail(office, 22);
    assert.deepEqual(mailed.get(cio.email), ['2026-12-04'], 'nobody coordinates any more');
    assert.equal(mailed.size, 1);
  },
);

storeTest(
  'a question of the public past its day climbs, and a text is confirmed a year later',
  async (database, context) => {
    const office = await officeOn(context, database);
    const [editor, approver] = [await office.worker('editor'), await office.worker('approver')];
    const [coordinator, cio] = [await office.worker('coordinator'), await office.worker('cio')];
    const asked = { kind: 'question', organisation_id: own, algorithm_id: null, organisation_said: '', language: 'nl' };
    const nothing = { email: null, answered_at: null, answered_by: null, answer: null, is_public: 0, outcome: null };
    await database.queries
      .insertInto('question')
      .values({
        id: 1,
        key_hash: 'x',
        text: 'Wat doet dit?',
        asked_at: testMoment,
        due_on: '2026-12-08',
        ...asked,
        ...nothing,
      })
      .execute();
    const mailed = await daysOfMail(office, 22);
    assert.deepEqual(
      [editor, approver, coordinator, cio].map(({ email }) => mailed.get(email) ?? []),
      [['2026-12-03'], [], ['2026-12-09'], ['2026-12-15']],
    );
    await database.queries.updateTable('question').set({ answered_at: testMoment }).execute();
    office.on(today);
    await published({ app: office.app, editor, approver, stranger: editor }, 'Openbaar');
    office.on('2027-11-25' as IsoDate);
    await office.lookAll();
    const last = (await office.mails()).filter(({ createdAt }) => createdAt > '2027');
    assert.deepEqual(
      last.map(({ address }) => address).toSorted(),
      [editor.email, approver.email, coordinator.email].toSorted(),
    );
    assert.ok(
      last.every(({ text }) =>
        /1 openbare tekst om te bevestigen, uiterlijk op 24 november 2027 \(te laat\)/.test(text),
      ),
    );
  },
);

quickTest('a text of weeks ago that is submitted today is not late', async (database, context) => {
  const office = await officeOn(context, database);
  const [editor, approver] = [await office.worker('editor'), await office.worker('approver')];
  const key = await begin(office.app, editor, 'Lang geleden');
  office.on('2026-12-14' as IsoDate);
  assert.equal(await move(office.app, editor, key, 'submit', 2), 'moved');
  assert.deepEqual((await daysOfMail(office, 24)).get(approver.email), ['2026-12-17']);
});

quickTest('nothing goes out at night or in a weekend, and no day is looked at twice', async (database, context) => {
  const office = await officeOn(context, database);
  const [editor] = [await office.worker('editor'), await office.worker('approver')];
  await submitted(office.app, editor);
  office.on('2026-12-05' as IsoDate);
  assert.equal(await office.lookAll(), 0, 'a Saturday');
  office.on('2026-12-07' as IsoDate);
  assert.equal(await office.lookAll(), 2);
  assert.equal(await office.lookAll(), 0);
  assert.equal((await office.mails()).length, 1);
});

for (const kind of ['sqlite', 'postgres'] as const) {
  const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;
  test(`two processes at once send one mail (${kind})`, { skip }, async (context: TestContext) => {
    const address = kind === 'sqlite' ? freshFile(context) : await freshAddress(context, 'postgres');
    const [first, second] = await Promise.all([openDatabase(address), openDatabase(address)]);
    context.after(() => Promise.all([first.close(), second.close()]));
    await migrate(first);
    const office = await officeOn(context, first);
    const [editor, approver] = [await office.worker('editor'), await office.worker('approver')];
    await submitted(office.app, editor);
    office.on('2026-12-01' as IsoDate);
    const look = (database: Database) =>
      remindNext({ ...office.job, database }, { write, reviewMonths: 12 }, approver.id - 1, assert.ifError);
    await Promise.all([look(first), look(second), look(first), look(second)]);
    assert.deepEqual(
      (await office.mails()).map(({ address: to }) => to),
      [approver.email],
    );
  });
}
