import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry } from '#test/support/entries.ts';

const at = '2026-06-01T10:00:00Z';
const plain: EntryDocument['values'] = {
  name: 'Post sorteren',
  description_short: 'Het leest brieven.',
  status: 'In gebruik',
};
const one = (document: Partial<EntryDocument>, rest: Partial<TestEntry> = {}): TestEntry => ({
  n: 1,
  versions: [{ number: 1, at, document }],
  ...rest,
});

const page = (number = 1): string => `/nl/algoritme/${makeAlgorithmId(number)}`;
const textOf = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const threeVersions: TestEntry = {
  n: 1,
  versions: [
    { number: 1, at: '2024-03-18T09:00:00Z', document: { values: { ...plain, goal: 'Eerste doel.' } } },
    // A quarter to midnight on 1 June in the Netherlands, and a quarter past midnight on 2 June half an hour later.
    { number: 2, at: '2025-06-01T21:45:00Z', document: { values: { ...plain, goal: 'Tweede doel.' } } },
    { number: 3, at: '2025-06-01T22:15:00Z', document: { values: { ...plain, goal: 'Derde doel.' } } },
  ],
};

storeTest('a day shows the text that held at its end in the Netherlands', async (database, context) => {
  await publishEntries(database, [threeVersions]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const on = async (day: string): Promise<string> => (await get(`${page()}?op=${day}`)).body;
  assert.match(await on('2024-03-18'), /Eerste doel/);
  assert.match(await on('2025-05-31'), /Eerste doel/);
  const old = await on('2025-06-01');
  assert.match(old, /Tweede doel/);
  assert.match(textOf(old), /U leest een oude versie Op 1 juni 2025 gold versie 2/);
  assert.match(old, /name="robots" content="noindex"/);
  const now = await on('2025-06-02');
  assert.match(now, /Derde doel/);
  assert.doesNotMatch(now, /oude versie/);
  assert.match(await on('1-6-2025'), /Tweede doel/);
});

storeTest('before the first publication the page says so and shows nothing of the text', async (database, context) => {
  await publishEntries(database, [threeVersions]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { statusCode, body } = await get(`${page()}?op=2024-03-17`);
  assert.equal(statusCode, 404);
  const machine = await get(`/api/v1/algoritmes/${makeAlgorithmId(1)}?op=2024-03-17`);
  assert.equal(machine.statusCode, statusCode);
  assert.match(textOf(body), /Op 17 maart 2024 stond dit algoritme nog niet in het register/);
  assert.match(textOf(body), /De eerste tekst is van 18 maart 2024/);
  assert.doesNotMatch(body, /doel\.|id="veld-|Het leest brieven/);
});

storeTest('a day that does not exist or has not come is refused at the form', async (database, context) => {
  await publishEntries(database, [threeVersions]);
  const { get } = await makeApp(context, database, { content: 'empty', now: '2026-11-24T23:30:00Z' as Instant });
  for (const day of ['2026-02-30', 'gisteren', '2026-11-26', '%3Cscript%3Ealert(1)']) {
    const { statusCode, body } = await get(`${page()}?op=${day}`);
    assert.equal(statusCode, 400, day);
    assert.match(body, /class="reg-errors"[\s\S]*href="#datum"/);
    assert.match(body, /id="datum"[^>]*aria-invalid="true" aria-describedby="datum-fout"/);
    assert.doesNotMatch(body, /<script>alert/);
    assert.match(body, /Derde doel/);
  }
  assert.match(
    textOf((await get(`${page()}?op=2026-11-26`)).body),
    /‘26 november 2026’ ?: deze datum is nog niet geweest/,
  );
  // Half past midnight on 25 November in the Netherlands.
  assert.equal((await get(`${page()}?op=2026-11-25`)).statusCode, 200);
  assert.equal((await get(`${page()}?op=`)).statusCode, 200);
});

storeTest('a merged entry leads to the end of the row, and a circle is not found', async (database, context) => {
  const merged = (n: number, into: number): TestEntry => ({
    ...one({ values: plain }),
    n,
    algorithm: { mergedInto: makeAlgorithmId(into) },
  });
  await publishEntries(database, [one({ values: plain }), merged(2, 1), merged(3, 2), merged(4, 5), merged(5, 4)]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const answer = await get(`${page(3)}?op=2026-07-01`);
  assert.deepEqual([answer.statusCode, answer.headers.location], [301, `${page(1)}?op=2026-07-01`]);
  for (const nothing of ['', 'gisteren', '2026-02-30', '2027-01-01'])
    assert.equal((await get(`${page(3)}?op=${nothing}`)).headers.location, page(1));
  assert.equal((await get(page(4))).statusCode, 404);
  const version = await get(`${page(3)}/versie/1`);
  assert.equal(version.statusCode, 200);
  assert.match(textOf(version.body), /samengevoegd met een andere/);
});

storeTest('a withdrawn entry keeps its page, with when and why, and its text under it', async (database, context) => {
  const withdrawn = { at: '2026-10-12T08:00:00Z' as Instant, reason: 'De proef is <b>gestopt</b>.' };
  await publishEntries(database, [one({ values: plain }, { algorithm: { withdrawn } })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { statusCode, body } = await get(page());
  assert.equal(statusCode, 410);
  assert.match(textOf(body), /ingetrokken De organisatie trok haar in op 12 oktober 2026/);
  assert.match(body, /De proef is &lt;b&gt;gestopt/);
  assert.match(body, /Het leest brieven/);
  assert.equal((await get(`${page()}?op=2026-10-12`)).statusCode, 410);
  const before = await get(`${page()}?op=2026-10-11`);
  assert.equal(before.statusCode, 200);
  assert.match(textOf(before.body), /Op 11 oktober 2026 gold/);
});

storeTest('an id that is none, is unknown or was never public is not found', async (database, context) => {
  await publishEntries(database, [one({ values: plain }), { n: 2, versions: [] }]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  for (const address of [
    '/nl/algoritme/12345678',
    '/nl/algoritme/abc',
    page(9),
    page(2),
    `${page()}/versie/2`,
    `${page()}/versie/x`,
    `${page(2)}/vergelijk`,
  ])
    assert.equal((await get(address)).statusCode, 404, address);
});
