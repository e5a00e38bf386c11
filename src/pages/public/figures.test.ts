import assert from 'node:assert/strict';
import { endOfDate, type Instant, type IsoDate } from '#register/instant.ts';
import { publicReader } from '#register/reader.ts';
import { countAllQuestions } from '#store/question-counts.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry, withdrawEntry } from '#test/support/entries.ts';
import { countedDay } from './figures/counted.ts';

const today = '2026-11-24' as IsoDate;

const entry = (n: number, at: string): TestEntry => ({ n, versions: [{ number: 1, at, document: { values: {} } }] });

storeTest('the figures follow what is published and withdrawn while the register runs', async (database, context) => {
  const { reading } = await makeApp(context, database, { content: 'empty' });
  const total = async (day: IsoDate): Promise<readonly number[]> => {
    const { figures, growth } = await countedDay(reading, day);
    return [figures.published.total, figures.withdrawn, growth.at(-1)?.published ?? 0];
  };
  assert.deepEqual(await total(today), [0, 0, 0]);
  await publishEntries(database, [entry(1, '2025-03-01T10:00:00Z'), entry(2, '2025-04-01T10:00:00Z')]);
  assert.deepEqual(await total(today), [2, 0, 2]);
  await withdrawEntry(database, 1, '2026-01-01T10:00:00Z' as Instant, 'Gestopt');
  await publishEntries(database, [entry(3, '2026-02-01T10:00:00Z')]);
  assert.deepEqual(await total(today), [2, 1, 2]);
  assert.deepEqual(await total('2025-03-15' as IsoDate), [1, 0, 1]);
});

storeTest('many who ask for the figures at once get the same answer', async (database, context) => {
  const { reading, get } = await makeApp(context, database, { content: 'demo' });
  const days = [today, '2026-01-01' as IsoDate, today, today, '2026-01-01' as IsoDate];
  const counted = await Promise.all(days.map((day) => countedDay(reading, day)));
  assert.deepEqual(counted[2], counted[0]);
  assert.deepEqual(counted[4], counted[1]);
  assert.equal(counted[0]?.figures.published.total, reading.search.size());
  assert.equal((await get('/nl/cijfers')).statusCode, 200);
});

storeTest('figures of a register that was put back in time are of what is in it then', async (database, context) => {
  const { reading } = await makeApp(context, database, { content: 'empty' });
  await publishEntries(database, [entry(1, '2025-03-01T10:00:00Z'), entry(2, '2025-04-01T10:00:00Z')]);
  assert.equal((await countedDay(reading, today)).figures.published.total, 2);
  for (const table of ['change', 'current_entry', 'entry_version', 'algorithm'] as const)
    await database.queries.deleteFrom(table).execute();
  await publishEntries(database, [entry(3, '2025-03-01T10:00:00Z')]);
  assert.equal((await countedDay(reading, today)).figures.published.total, 1);
});

storeTest(
  'the figures tell how many questions were asked, answered, and answered in time',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    assert.match((await app.get('/nl/cijfers')).body, /Er is nog geen vraag gesteld/);
    const { queries } = database;
    const common = { kind: 'question', language: 'nl', is_public: 0, text: 'Waarom?', organisation_said: '' };
    const asked = [
      // Due on 12 January, which ends at 23:00 UTC.
      [1, '2026-01-02T10:00:00Z', '2026-01-12', '2026-01-12T22:59:59Z'],
      [2, '2026-01-02T10:00:00Z', '2026-01-12', '2026-01-12T23:00:00Z'],
      [3, '2026-01-02T10:00:00Z', '2026-01-12', null],
      [4, '2026-06-02T10:00:00Z', '2026-06-12', '2026-06-12T21:59:59Z'],
      [5, '2026-06-02T10:00:00Z', '2026-06-12', '2026-06-12T22:00:00Z'],
      [6, '2026-12-02T10:00:00Z', '2026-12-12', null],
    ] as const;
    for (const [id, asked_at, due_on, answered_at] of asked) {
      const row = { ...common, id, key_hash: String(id), asked_at, due_on, answered_at };
      await queries
        .insertInto('question')
        .values(row as never)
        .execute();
    }
    const countOn = (day: string) => countAllQuestions(queries, publicReader, endOfDate(day as IsoDate));
    assert.deepEqual(await countOn('2025-12-31'), { asked: 0, answered: 0, inTime: 0 });
    assert.deepEqual(await countOn('2026-01-12'), { asked: 3, answered: 1, inTime: 1 });
    assert.deepEqual(await countOn('2026-01-13'), { asked: 3, answered: 2, inTime: 1 });
    assert.deepEqual(await countOn(today), { asked: 5, answered: 4, inTime: 2 });
    assert.match((await app.get('/nl/cijfers?op=2026-01-13')).body, /op tijd beantwoord<\/dt><dd[^>]*>1</);
  },
);
