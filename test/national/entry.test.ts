import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { emptyDocument } from '#register/entry.ts';
import { demoIds } from '#test/api/registers.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { got, type Item, listed, refusalOf } from './ask.ts';

const demoTest = (name: string, work: (app: App) => Promise<void>): void =>
  storeTest(name, async (database, context) => work(await makeApp(context, database, { content: 'demo' })));

demoTest(
  'one entry is the record of the list; what is not public now is not found, and what was merged leads on',
  async (app) => {
    const list = await listed(app, { limit: 100 });
    const record = list.results.find(({ lars }) => lars === demoIds.public);
    assert.deepEqual(await got(app, `/api/algoritme/NLD/${demoIds.public}`), record);
    for (const lars of [demoIds.withdrawn, '99999999', `C${demoIds.public}`, 'x', '%00']) {
      assert.equal(refusalOf(await app.get(`/api/algoritme/NLD/${lars}`), 404), 'Kan algoritme niet vinden.');
      assert.ok(list.results.every((one) => one.lars !== lars));
    }
    const merged = await app.get(`/api/algoritme/NLD/${demoIds.merged}`);
    assert.equal(merged.statusCode, 301);
    assert.match(String(merged.headers.location), /^\/api\/algoritme\/NLD\/\d{8}$/);
  },
);

demoTest('one entry is not sent again to who has it, and HEAD sends no body', async (app) => {
  const address = `/api/algoritme/NLD/${demoIds.public}`;
  const { headers } = await app.get(address);
  assert.equal((await app.get(address, { 'if-none-match': String(headers.etag) })).statusCode, 304);
  const head = await app.server.inject({ method: 'HEAD', url: address });
  assert.deepEqual([head.statusCode, head.body], [200, '']);
});

storeTest(
  'what an earlier standard left over stands under its own key, and what is withheld nowhere',
  async (database, context) => {
    const left = { type: 'Zelflerend', mprd: 'GEHEIM' };
    const withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null } as const;
    const document = {
      ...emptyDocument,
      values: { name: 'Post', source_data: 'GEHEIM' },
      withheld: { source_data: withholding },
      earlier: { standard: '0.2.3', values: left },
    };
    await publishEntries(database, [{ n: 1, versions: [{ number: 1, at: '2026-01-01T10:00:00Z', document }] }]);
    const app = await makeApp(context, database, { content: 'empty' });
    const record = await got<Item>(app, `/api/algoritme/NLD/${makeAlgorithmId(1)}`);
    assert.equal(record.type, 'Zelflerend');
    assert.equal(record.source_data, null);
    assert.doesNotMatch(JSON.stringify(record), /GEHEIM/);
    assert.deepEqual(Object.keys(record.nietOpenbaar as object), ['source_data']);
  },
);
