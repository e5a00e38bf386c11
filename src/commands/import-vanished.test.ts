import assert from 'node:assert/strict';
import { registerReader } from '#register/reader.ts';
import { findAlgorithm, findLatestVersion } from '#store/entries.ts';
import { storeTest } from '#test/stores.ts';
import {
  changesOf,
  everything,
  idOf,
  national,
  noon,
  numbers,
  reasonOf,
  results,
  run,
} from '#test/support/importing.ts';

const whole = { whole: 'bron' };

storeTest(
  'what a whole source no longer lists is marked, stays public, and is back when it is listed again',
  async (database) => {
    await run(database, results(...numbers(20)), whole);
    const report = await run(database, results(...numbers(19)), whole);
    assert.equal(report.counts.vanished, 1);
    assert.deepEqual((await changesOf(database)).slice(-1), ['vanished nl -']);
    const gone = await findAlgorithm(database.queries, registerReader, idOf(19));
    assert.equal(gone?.vanishedAt, noon);
    assert.ok(await findLatestVersion(database.queries, registerReader, idOf(19), 'nl'));
    assert.equal((await run(database, results(...numbers(19)), whole)).counts.vanished, 0);
    const back = await run(database, results(...numbers(20)), whole);
    assert.equal(back.counts.reappeared, 1);
    assert.equal((await findAlgorithm(database.queries, registerReader, idOf(19)))?.vanishedAt, null);
    assert.deepEqual((await changesOf(database)).slice(-1), ['reappeared nl 1']);
  },
);

storeTest('when more than a tenth would vanish nothing is done until a person says yes', async (database) => {
  await run(database, results(...numbers(20)), whole);
  const before = await everything(database);
  const less = results(...numbers(17), national(50));
  assert.match(await reasonOf(database, less, whole), /3 of the 20 algorithms of bron are not in this file/);
  assert.deepEqual(await everything(database), before);
  assert.equal((await run(database, less, { ...whole, yes: true })).counts.vanished, 3);
});

storeTest('a file that is not said to be whole makes nothing vanish, nor does another source', async (database) => {
  await run(database, results(...numbers(20)), whole);
  assert.equal((await run(database, results(national(1)))).counts.vanished, 0);
  assert.equal((await run(database, results(national(60)), { whole: 'ander' })).counts.vanished, 0);
});

storeTest('one page of a list is told to be one, and is never taken for the whole source', async (database) => {
  await run(database, results(...numbers(20)), whole);
  const before = await everything(database);
  const page = (said: number) => ({ results: numbers(19), total_count: said });
  assert.match(await reasonOf(database, page(20), { ...whole, yes: true }), /holds 19 of the 20 algorithms/);
  assert.deepEqual(await everything(database), before);
  const { kinds, counts } = await run(database, page(20));
  assert.deepEqual([kinds.get('one-page'), counts.unchanged, counts.repaired], [1, 19, 0]);
  assert.equal((await run(database, page(19))).kinds.has('one-page'), false);
});

storeTest('while a row has no number that can be read nothing is marked as vanished', async (database) => {
  await run(database, results(...numbers(20)), whole);
  const report = await run(database, results(...numbers(19), national(19, { lars: 'onleesbaar' })), whole);
  assert.equal(report.counts.vanished, 0);
  assert.match(report.notMarked?.en ?? '', /1 rows have no number/);
});
