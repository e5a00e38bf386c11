import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeApp } from '#test/app.ts';
import { freshDatabase } from '#test/stores.ts';

test('the addresses in the document have the agreed names', async (context) => {
  const { get } = await makeApp(context, await freshDatabase(context, 'sqlite'), { content: 'empty' });
  const { paths } = JSON.parse((await get('/api/v1/openapi.json')).body);
  const names = Object.keys(paths).filter((path) => path.includes('{'));
  assert.deepEqual(names.toSorted(), [
    '/algoritmes/{id}',
    '/algoritmes/{id}/versies',
    '/algoritmes/{id}/versies/{n}',
    '/organisaties/{id}',
  ]);
});
