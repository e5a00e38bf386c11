import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { languages } from '#standard/text.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry } from '#test/support/entries.ts';

const token = 'GEHEIM-8812';
const base: EntryDocument['values'] = { name: 'Post sorteren', goal: 'Het sorteert de post van de stad.' };
const withheld = { risks: { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null } } as const;

/** Version 1 tells the risks, version 3 withholds them; there is no version 2 that was public. */
const entry: TestEntry = {
  n: 1,
  versions: [
    {
      number: 1,
      at: '2025-01-01T10:00:00Z',
      document: { values: { ...base, risks: token, meaning: 'Het duurt zes weken langer.' } },
    },
    {
      number: 3,
      at: '2025-06-01T10:00:00Z',
      changeNote: 'Duur aangepast.',
      document: {
        values: { ...base, risks: token, meaning: 'Het duurt drie weken langer.', product: 'Sorteerder' },
        withheld,
      },
    },
    {
      number: 4,
      at: '2025-09-01T10:00:00Z',
      document: { values: { ...base, risks: token, meaning: 'Het duurt drie weken langer.' }, withheld },
    },
    { number: 1, language: 'en', at: '2025-02-01T10:00:00Z', document: { values: { ...base, risks: token } } },
  ],
};
const id = makeAlgorithmId(1);
const address = (rest: string): string => `/nl/algoritme/${id}${rest}`;
const textOf = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

storeTest(
  'the newest version is compared with the one before it, and the choice can be changed',
  async (database, context) => {
    await publishEntries(database, [entry]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const { statusCode, body } = await get(address('/vergelijk'));
    assert.equal(statusCode, 200);
    assert.match(body, /<h1>Wat is er veranderd tussen versie 3 en 4\?/);
    assert.match(textOf(body), /Versie van 1 september 2025: 1 veld weggehaald\./);
    assert.match((await get(address('/vergelijk?naar=3'))).body, /tussen versie 1 en 3\?/);
    assert.match((await get(address('/vergelijk?van=4&naar=1'))).body, /tussen versie 4 en 1\?/);
  },
);

storeTest('words that went are struck and new words underlined, each said in words too', async (database, context) => {
  await publishEntries(database, [entry]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { body } = await get(address('/vergelijk?van=1&naar=3'));
  assert.match(body, /Het duurt <del><span class="reg-hidden">weg: <\/span>zes<\/del> weken langer/);
  assert.match(body, /Het duurt <ins><span class="reg-hidden">nieuw: <\/span>drie<\/ins> weken langer/);
  assert.match(
    textOf(body),
    /1 veld gewijzigd, 1 veld toegevoegd, 1 veld niet meer openbaar\. 2 velden bleven gelijk\./,
  );
  assert.match(textOf(body), /De organisatie schreef: Duur aangepast\./);
});

storeTest('months are written out on both sides', async (database, context) => {
  const version = (number: number, month: string) => ({
    number,
    at: `2025-0${number}-01T10:00:00Z`,
    document: { values: { ...base, begin_date: month } },
  });
  await publishEntries(database, [{ n: 1, versions: [version(1, '2024-03'), version(2, '2024-05')] }]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  assert.match(textOf((await get(address('/vergelijk'))).body), /weg: maart 2024 .*nieuw: mei 2024/);
});

storeTest('a day is written out whole, also where a month was asked', async (database, context) => {
  const version = (number: number, begin_date: string, review_date: string) => ({
    number,
    at: `2025-0${number}-01T10:00:00Z`,
    document: { values: { ...base, begin_date, review_date } },
  });
  const versions = [version(1, '2024-03', '2026-03-01'), version(2, '2024-03-18', '2026-03-09')];
  await publishEntries(database, [{ n: 1, versions }]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const text = textOf((await get(address('/vergelijk'))).body);
  assert.match(text, /weg: maart 2024 .*nieuw: 18 maart 2024/);
  assert.match(text, /weg: 1 maart 2026 .*nieuw: 9 maart 2026/);
  assert.doesNotMatch(text.split('Toon ook')[1] ?? '', /20\d\d-\d\d/);
});

storeTest('what stayed the same is shown only when asked', async (database, context) => {
  await publishEntries(database, [entry]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  assert.doesNotMatch((await get(address('/vergelijk'))).body, /Het sorteert de post/);
  assert.match((await get(address('/vergelijk?alles=ja'))).body, /Het sorteert de post/);
});

storeTest('a field withheld later is on no page, of no version and in no language', async (database, context) => {
  await publishEntries(database, [entry]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const rests = [
    '',
    '/versie/1',
    '/versie/3',
    '/versie/4',
    '/vergelijk?alles=ja',
    '/vergelijk?van=1&naar=3',
    '?op=2025-01-05',
    '?op=2025-06-02',
  ];
  for (const language of languages)
    for (const rest of rests) {
      const { statusCode, body } = await get(`/${language}/algoritme/${id}${rest}`);
      if (language !== 'en') assert.equal(statusCode, 200, rest);
      assert.doesNotMatch(body, new RegExp(token), `${language} ${rest}`);
    }
  for (const language of languages)
    assert.doesNotMatch((await get(`/${language}/wijzigingen`)).body, new RegExp(token));
  assert.match(textOf((await get(address('/versie/1'))).body), /was dit veld eerst openbaar/);
  assert.match(
    textOf((await get(address('/vergelijk?van=1&naar=3'))).body),
    /Niet meer openbaar .*de oude tekst staat er daarom ook niet/,
  );
});

storeTest('versions that do not exist are refused at the form', async (database, context) => {
  await publishEntries(database, [entry]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  for (const query of ['van=2', 'naar=9', 'van=x&naar=1', 'van=99999999999']) {
    const { statusCode, body } = await get(address(`/vergelijk?${query}`));
    assert.equal(statusCode, 400, query);
    assert.match(body, /class="reg-errors"[\s\S]*href="#van"[\s\S]*<select[^>]*id="van"/);
  }
});

storeTest('an entry with one version has nothing to compare, and says so', async (database, context) => {
  await publishEntries(database, [{ n: 1, versions: entry.versions.slice(0, 1) }]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { statusCode, body } = await get(address('/vergelijk'));
  assert.equal(statusCode, 200);
  assert.match(body, /Er is één versie, dus/);
});

storeTest(
  'a language with one version leads to the comparison in the language that has more',
  async (database, context) => {
    await publishEntries(database, [entry]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const english = (await get(`/en/algoritme/${id}/vergelijk`)).body;
    assert.match(textOf(english), /There is one version in this language/);
    assert.match(
      english,
      new RegExp(`href="/nl/algoritme/${id}/vergelijk" hreflang="nl">Nederlands \\(3 versions\\)</a>`),
    );
    const frisian = (await get(`/fy/algoritme/${id}/vergelijk`)).body;
    assert.match(textOf(frisian), /Wat is der feroare tusken ferzje 3 en 4\?/);
    assert.match(frisian, new RegExp(`href="/en/algoritme/${id}" hreflang="en">English \\(1 ferzje\\)</a>`));
  },
);

storeTest('the page of a version stays what it was and says that it is old', async (database, context) => {
  await publishEntries(database, [entry]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const old = textOf((await get(address('/versie/1'))).body);
  assert.match(old, /Het duurt zes weken langer/);
  assert.match(old, /U leest een oude versie Dit is versie 1, van 1 januari 2025\. De nieuwste is versie 4\./);
  assert.match(textOf((await get(address('/versie/4'))).body), /Het is nu de nieuwste/);
});

storeTest(
  'the history names every public version, newest first, each with what it is compared with',
  async (database, context) => {
    await publishEntries(database, [entry]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const { body } = await get(address(''));
    const numbers = [...body.matchAll(/Versie (\d+), /g)].map((match) => match[1]);
    assert.deepEqual(numbers, ['4', '3', '1']);
    assert.match(body, /vergelijk\?van=1&amp;naar=3"/);
    assert.match(
      textOf(body),
      /Citeer deze versie .*versie 4, 1 september 2025\. https:\/\/register\.example\/nl\/algoritme\/\d{8}\/versie\/4/,
    );
  },
);
