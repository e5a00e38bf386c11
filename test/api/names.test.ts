import assert from 'node:assert/strict';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';

storeTest('the addresses in the document have the agreed names', async (database, context) => {
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { paths } = JSON.parse((await get('/api/v1/openapi.json')).body);
  const names = Object.keys(paths).filter((path) => path.includes('{'));
  assert.deepEqual(names.toSorted(), [
    '/algoritmes/{id}',
    '/algoritmes/{id}/versies',
    '/algoritmes/{id}/versies/{n}',
    '/organisaties/{id}',
    '/organisaties/{id}/algoritmes',
    '/organisaties/{id}/algoritmes/{algoritme}',
    '/organisaties/{id}/algoritmes/{algoritme}/indienen',
    '/organisaties/{id}/algoritmes/{algoritme}/staat',
  ]);
});
