import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument, Withholding } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import { languages } from '#standard/text.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry } from '#test/support/entries.ts';
import { hugeDocument, hugeId, publishHuge } from '#test/support/huge.ts';

const id = makeAlgorithmId(1);
const withholding: Withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: 'Controle.' };
const shown = allFields.filter((field) => field.shown !== 'never');

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
const timesIn = (body: string, key: string): number => body.split(`id="veld-${key}"`).length - 1;
const textOf = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

storeTest('every field that is filled in stands exactly once on the page', async (database, context) => {
  await publishEntries(database, [one({ values: hugeDocument.values })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { body } = await get(page());
  for (const { key } of shown) assert.equal(timesIn(body, key), 1, key);
  for (const { key } of allFields.filter((field) => field.shown === 'never')) assert.equal(timesIn(body, key), 0, key);
});

storeTest(
  'every field that is always shown stands exactly once when nothing is filled in',
  async (database, context) => {
    await publishEntries(database, [one({})]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const { body } = await get(page());
    for (const { key, shown: when } of shown) assert.equal(timesIn(body, key), when === 'always' ? 1 : 0, key);
    assert.match(textOf(body), /Niet ingevuld/);
    assert.match(textOf(body), /De organisatie schreef niet op: wat het algoritme doet/);
  },
);

storeTest('every field that is withheld says its ground once and never its value', async (database, context) => {
  const token = 'GEHEIM-2931';
  const values = Object.fromEntries(
    allFields.map(({ key, kind }) => [key, kind === 'group' ? [{ how: token }] : token]),
  );
  const withheld = Object.fromEntries(allFields.map(({ key }) => [key, withholding]));
  await publishEntries(database, [one({ values, withheld, earlier: { standard: '0.4', values: { goal: token } } })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { body } = await get(page());
  assert.doesNotMatch(body, new RegExp(token));
  for (const { key } of shown) assert.equal(timesIn(body, key), 1, key);
  assert.equal(body.split('artikel 5.1 lid 2 onder d').length - 1, shown.length);
  assert.doesNotMatch(textOf(body), /Niet ingevuld|niet ingevuld/);
});

storeTest('a field that does not apply says so, and not that it was left out', async (database, context) => {
  const keys: readonly FieldKey[] = ['risks', 'review_date'];
  await publishEntries(database, [one({ values: plain, notApplicable: keys })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { body } = await get(page());
  for (const key of keys) assert.equal(timesIn(body, key), 1);
  assert.match(textOf(body), /Niet van toepassing/);
  assert.doesNotMatch(textOf(body), /schreef niet op:[^.]*wat er mis kan gaan/);
});

storeTest(
  'a Dutch text on an English page is marked as Dutch; its choices are in English',
  async (database, context) => {
    const values = { ...plain, goal: 'Een doel in het Nederlands, lang genoeg.', category: ['Werk'] };
    await publishEntries(database, [one({ values })]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const { body } = await get(`/en/algoritme/${id}`);
    assert.match(body, /<h1 id="veld-name" lang="nl">/);
    assert.match(body, /lang="nl"><p>Een doel in het Nederlands/);
    assert.match(textOf(body), /This description is in Dutch only/);
    assert.match(body, /id="veld-category"[^>]*><dt>Theme<\/dt><dd>Work/);
  },
);

storeTest('a translation made by a computer says so and leads to the Dutch text', async (database, context) => {
  const english = {
    language: 'en',
    number: 1,
    at,
    document: { values: { ...plain, name: 'Sorting mail' } },
    machineTranslated: true,
  } as const;
  await publishEntries(database, [{ n: 1, versions: [{ number: 1, at, document: { values: plain } }, english] }]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { body } = await get(`/en/algoritme/${id}`);
  assert.match(textOf(body), /Translated by a computer Where they differ, the Dutch text holds/);
  assert.doesNotMatch((await get(page())).body, /computer/);
});

storeTest('a text that nobody confirmed for a year is marked, from the day after', async (database, context) => {
  await publishEntries(database, [one({ values: plain })]);
  const marked = async (now: string): Promise<boolean> => {
    const { get } = await makeApp(context, database, { content: 'empty', now: now as Instant });
    return (await get(page())).body.includes('Mogelijk verouderd');
  };
  assert.equal(await marked('2027-06-01T12:00:00Z'), false);
  assert.equal(await marked('2027-06-02T12:00:00Z'), true);
});

storeTest('out of use, vanished from its source: the page says so', async (database, context) => {
  const values = { ...plain, status: 'Buiten gebruik', end_date: '2026-03' };
  const algorithm = {
    useReason: 'Te duur.',
    vanishedAt: '2026-09-01T10:00:00Z' as Instant,
    source: { name: 'Bronregister', address: 'https://bron.example/1' },
  };
  await publishEntries(database, [one({ values }, { algorithm })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const text = textOf((await get(page())).body);
  assert.match(text, /Dit algoritme is niet meer in gebruik Het gebruik stopte in maart 2026\. Te duur\./);
  assert.match(text, /Bronregister noemt dit algoritme sinds 1 september 2026 niet meer/);
  assert.match(text, /In de bron van deze tekst staat niet:/);
});

storeTest('an old version tells the status of then, not of now', async (database, context) => {
  const stopped = { ...plain, status: 'Buiten gebruik', end_date: '2026-07' };
  await publishEntries(database, [
    {
      n: 1,
      versions: [
        { number: 1, at, document: { values: plain } },
        { number: 2, at: '2026-08-01T10:00:00Z', document: { values: stopped } },
      ],
      algorithm: { useReason: 'Te duur.' },
    },
  ]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  assert.match((await get(page())).body, /niet meer in gebruik/);
  assert.doesNotMatch((await get(`${page()}?op=2026-06-05`)).body, /niet meer in gebruik|Te duur/);
});

storeTest(
  'what an earlier standard left over stands under technique with its names of then',
  async (database, context) => {
    const earlier = {
      standard: '0.3.1',
      values: { objection_procedure: 'Schrijf een brief.', revision_date: { year: 2023 }, empty: null },
    };
    await publishEntries(database, [one({ values: plain, earlier })]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const text = textOf((await get(page())).body);
    assert.match(
      text,
      /Uit een eerdere standaard .*0\.3\.1 .*Objection procedure Schrijf een brief\. .*Revision date 2023/,
    );
  },
);

storeTest('relations lead to what replaced it and what it was split from, by name', async (database, context) => {
  const [first, second, third] = [makeAlgorithmId(1), makeAlgorithmId(2), makeAlgorithmId(3)];
  await publishEntries(database, [
    one({ values: plain }),
    { ...one({ values: { name: 'Post sorteren met AI' } }), n: 2 },
    {
      ...one({ values: { name: 'Alle stukken' } }),
      n: 3,
      relations: [
        { from: second, kind: 'replaces', to: first },
        { from: first, kind: 'split-from', to: third },
      ],
    },
  ]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const text = textOf((await get(page())).body);
  assert.match(text, /Vervangen door Post sorteren met AI/);
  assert.match(text, /Afgesplitst van Alle stukken/);
  assert.match(textOf((await get(page(2))).body), /Komt in de plaats van Post sorteren/);
});

storeTest('hostile text stays text, on the page and in its data for search engines', async (database, context) => {
  const hostile = '</script><script>alert(1)</script>\u202E"><img src=x onerror=alert(2)>';
  const values = {
    ...plain,
    name: hostile,
    description_short: hostile,
    goal: 'x'.repeat(10_000),
    risks: hostile,
    contact_email: `javascript:alert(1)`,
  };
  await publishEntries(database, [one({ values })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { statusCode, body } = await get(page());
  assert.equal(statusCode, 200);
  assert.doesNotMatch(body, /<script>|<img|href="javascript/);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '';
  assert.equal(JSON.parse(data).name, hostile);
  assert.match(body, /x{200}/);
});

storeTest('a huge entry is shown whole in every language', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  await publishHuge(app.context);
  for (const language of languages)
    for (const rest of ['', '/versie/1', '/vergelijk', '/vergelijk?alles=ja', '?op=2024-05-01']) {
      const { statusCode, body } = await app.get(`/${language}/algoritme/${hugeId}${rest}`);
      assert.equal(statusCode, 200, rest);
      assert.doesNotMatch(body, /<script>alert/);
    }
});
