import assert from 'node:assert/strict';
import type { Instant } from '#register/instant.ts';
import { publicReader as reader } from '#register/reader.ts';
import { createSearchIndex } from '#search/index.ts';
import { addAuditLine } from '#store/audit.ts';
import { transact } from '#store/database.ts';
import { storeTest } from '#test/stores.ts';
import { openPublishedIndex } from './published-index.ts';
import { watchStore } from './store-watch.ts';

storeTest('after midnight in the Netherlands nobody is sure until the index is of the new day', async ({ queries }) => {
  let moment = '2026-11-24T22:59:59Z' as Instant;
  const now = (): Instant => moment;
  const index = openPublishedIndex({ queries, reader, now, createIndex: createSearchIndex });
  await index.load();
  const indexedDay = () => index.organisations().day;
  const watch = watchStore({ queries, reader, now, indexed: index.sequence, indexedDay });
  assert.equal(watch.state(), null, 'the store was not asked yet');
  await watch.look();
  const before = watch.state();
  assert.notEqual(before, null);
  moment = '2026-11-24T23:00:00Z' as Instant;
  await watch.look();
  assert.equal(watch.state(), null, 'the organisations are still those of yesterday');
  await index.follow();
  assert.notEqual(watch.state(), null);
  assert.notEqual(watch.state(), before);
});

storeTest(
  'signing in and failing to does not clear what is kept; anything else that somebody does does',
  async (database) => {
    const { queries } = database;
    const now = (): Instant => '2026-11-29T12:00:00Z' as Instant;
    const index = openPublishedIndex({ queries, reader, now, createIndex: createSearchIndex });
    await index.load();
    const indexedDay = () => index.organisations().day;
    const watch = watchStore({ queries, reader, now, indexed: index.sequence, indexedDay });
    const stateAfter = async (objectKind: string): Promise<string> => {
      await transact(database, (writing) =>
        addAuditLine(writing, {
          ...{ at: now(), action: 'x', objectKind, objectId: 'x', result: 'refused', origin: 'page', actor: 'nobody' },
          details: {},
        }),
      );
      await watch.look();
      return watch.state() ?? assert.fail('nobody is sure');
    };
    const before = await stateAfter('source');
    for (let attempt = 0; attempt < 3; attempt += 1) assert.equal(await stateAfter('account'), before);
    const states = [before];
    for (const kind of ['entry', 'organisations', 'explanation', 'appointment', 'register', 'audit', 'not-known-yet']) {
      const after = await stateAfter(kind);
      assert.ok(!states.includes(after), kind);
      states.push(after);
    }
  },
);
