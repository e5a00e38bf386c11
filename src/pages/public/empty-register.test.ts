import assert from 'node:assert/strict';
import { transact } from '#store/database.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, testOrganisation } from '#test/support/entries.ts';

const pages = [
  '',
  '/zoeken',
  '/zoeken?zoekterm=parkeren',
  '/organisaties',
  '/themas',
  '/cijfers',
  '/brief',
  '/downloads',
];
const sentences = {
  nl: 'Dit register is nog leeg',
  en: 'This register is still empty',
  fy: 'Dit register is noch leech',
};

storeTest('an empty register says so on every page, and what a reader can do', async (database, context) => {
  const { get } = await makeApp(context, database, { content: 'empty' });
  for (const [language, sentence] of Object.entries(sentences))
    for (const page of pages) {
      const { body, statusCode } = await get(`/${language}${page}`);
      assert.equal(statusCode, 200);
      assert.ok(body.includes(sentence), `/${language}${page}`);
      assert.ok(body.includes(`/${language}/uitleg/wat-kunt-u-doen">`), page);
    }
});

storeTest(
  'organisations without a single entry are told apart from a question without answer',
  async (database, context) => {
    await transact(database, (writing) => saveOrganisations(writing, [testOrganisation], (name) => name.toLowerCase()));
    const { get } = await makeApp(context, database, { content: 'empty' });
    assert.match((await get('/nl/organisaties')).body, /Nog geen organisatie heeft een algoritme gepubliceerd/);
    assert.match((await get('/nl/organisaties?naam=niemand')).body, /Geen organisatie past bij uw vraag/);
  },
);

storeTest('a register with an entry does not say that it is empty', async (database, context) => {
  await publishEntries(database, [
    { n: 1, versions: [{ number: 1, at: '2026-01-01T10:00:00Z', document: { values: { name: 'Post' } } }] },
  ]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  for (const page of pages) assert.ok(!(await get(`/nl${page}`)).body.includes(sentences.nl), page);
  assert.match((await get('/nl/cijfers')).body, /Bij het ene algoritme vulde/);
});
