import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry } from '#test/support/entries.ts';

const entry = (n: number): TestEntry => ({
  n,
  versions: [
    {
      number: 1,
      at: `2025-01-01T10:00:${String(n).padStart(2, '0')}Z`,
      document: { values: { name: `Algoritme ${n}` } },
    },
  ],
});

const changed: TestEntry = {
  n: 50,
  versions: [
    {
      number: 1,
      at: '2026-01-01T10:00:00Z',
      document: { values: { name: 'Post', consequences: 'Korter.', risks: 'Fouten.' } },
    },
    {
      number: 2,
      at: '2026-02-01T10:00:00Z',
      document: { values: { name: 'Post', consequences: 'Langer.', risks: 'Geen.', product: 'P' } },
    },
    {
      number: 3,
      at: '2026-03-01T10:00:00Z',
      changeNote: 'Nieuwe <i>meting</i>.',
      document: { values: { name: 'Post' } },
    },
    { number: 1, language: 'en', at: '2026-04-01T10:00:00Z', document: { values: { name: 'Mail' } } },
  ],
};

const textOf = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

storeTest('changes stand newest first and say in words what changed', async (database, context) => {
  await publishEntries(database, [changed]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { body } = await get('/nl/wijzigingen');
  const text = textOf(body);
  const order = [
    'Tekst in het Engels toegevoegd',
    'Nieuwe &lt;i&gt;meting',
    'Risicobeheer en verwachte gevolgen herschreven; product toegevoegd.',
    'Nieuw ',
  ];
  const places = order.map((words) => text.indexOf(`Gemeente Oosterhaven · ${words}`));
  assert.ok(
    places.every((place) => place > 0),
    text,
  );
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.match(body, new RegExp(`/nl/algoritme/${makeAlgorithmId(50)}/vergelijk\\?van=1&amp;naar=2`));
});

storeTest('the kind of change can be chosen', async (database, context) => {
  await publishEntries(database, [changed, entry(1)]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const lines = async (query: string): Promise<number> =>
    (await get(`/nl/wijzigingen${query}`)).body.split('class="reg-ledger__item"').length - 1;
  assert.deepEqual(
    [await lines(''), await lines('?soort=nieuw'), await lines('?soort=gewijzigd'), await lines('?soort=weg')],
    [5, 2, 3, 0],
  );
});

storeTest('every change is on one page of the list', async (database, context) => {
  await publishEntries(
    database,
    Array.from({ length: 60 }, (_, n) => entry(n)),
  );
  const { get } = await makeApp(context, database, { content: 'empty' });
  const names: string[] = [];
  let next: string | undefined = '/nl/wijzigingen';
  for (let pages = 0; next !== undefined && pages < 10; pages += 1) {
    const { body } = await get(next);
    names.push(...[...body.matchAll(/>(Algoritme \d+)</g)].map((match) => match[1] ?? ''));
    next = /href="([^"]+)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
  }
  assert.deepEqual(
    names,
    Array.from({ length: 60 }, (_, n) => `Algoritme ${59 - n}`),
  );
});

storeTest('a place or kind that does not exist is refused', async (database, context) => {
  const { get } = await makeApp(context, database, { content: 'empty' });
  for (const query of ['voor=x', 'voor=99999999999', 'soort=toString', 'voor=-1'])
    assert.equal((await get(`/nl/wijzigingen?${query}`)).statusCode, 400, query);
  assert.match((await get('/nl/wijzigingen')).body, /Er zijn nog geen wijzigingen/);
});
