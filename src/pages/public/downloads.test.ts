import assert from 'node:assert/strict';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';

storeTest(
  'the page of downloads says how CSV opens in a Dutch Excel, and what stands between its columns',
  async (database, context) => {
    const { get } = await makeApp(context, database, { content: 'empty' });
    const { body } = await get('/nl/downloads');
    assert.match(
      body,
      /komma tussen de kolommen.*RFC 4180.*Nederlandse Excel verwacht een puntkomma.*kies daar ‘Komma’/,
    );
    const [head = ''] = (await get('/downloads/algoritmes.csv')).body.split('\r\n');
    assert.match(head, /^\uFEFFid,/);
  },
);
