import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries, type TestEntry } from '#test/support/entries.ts';

const at = '2026-06-01T10:00:00Z';
const plain: EntryDocument['values'] = {
  name: 'Post sorteren',
  description_short: 'Het leest brieven en sorteert ze.',
  status: 'Buiten gebruik',
};
const address = (language = 'nl', rest = ''): string => `/${language}/algoritme/${makeAlgorithmId(1)}${rest}`;
const textOf = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const one = (document: Partial<EntryDocument>): TestEntry => ({ n: 1, versions: [{ number: 1, at, document }] });
/** The part of a page under the heading with this anchor. */
const partOf = (body: string, anchor: string): string => {
  const [, part = ''] = body.split(`<h2 id="${anchor}">`);
  return part.split('</section>')[0] ?? '';
};

storeTest('out of use and no routes: the page says one thing about what you can do', async (database, context) => {
  const keys: readonly FieldKey[] = ['redress_routes'];
  await publishEntries(database, [one({ values: plain, notApplicable: keys })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const part = textOf(partOf((await get(address())).body, 'bezwaar'));
  assert.match(part, /niet meer in gebruik\. Volgens deze beschrijving is dit daarom niet van toepassing\./);
  assert.doesNotMatch(part, /schreef niet op|Niet van toepassing|Niet ingevuld/);
});

storeTest('routes that were not filled in are said once, in a sentence', async (database, context) => {
  await publishEntries(database, [one({ values: plain })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const part = textOf(partOf((await get(address())).body, 'bezwaar'));
  assert.match(part, /De organisatie schreef niet op wat u kunt doen/);
  assert.doesNotMatch(part, /van toepassing|Niet ingevuld/);
});

storeTest('every part of the page without an answer opens with a sentence that says why', async (database, context) => {
  const risks = allFields.filter(({ question }) => question === 'risks').map(({ key }) => key as FieldKey);
  await publishEntries(database, [one({ values: plain, notApplicable: risks })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { body } = await get(address());
  assert.match(partOf(body, 'risico'), /^[^<]*<\/h2><p[^>]*>Volgens deze beschrijving is dit niet van toepassing\./);
  assert.match(partOf(body, 'waarom'), /^[^<]*<\/h2><p[^>]*>De organisatie heeft hier niets ingevuld\./);
});

storeTest('a part with some fields empty and some not applicable says neither of all', async (database, context) => {
  await publishEntries(database, [
    { n: 2, versions: [{ number: 1, at, document: { values: plain, notApplicable: ['methods_and_models'] } }] },
  ]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const { body } = await get(`/nl/algoritme/${makeAlgorithmId(2)}`);
  assert.match(partOf(body, 'techniek'), /^[^<]*<\/h2><p[^>]*>Deze beschrijving geeft hier geen antwoord\./);
});

const english = { language: 'en', number: 1, at, document: { values: { ...plain, name: 'Sorting' } } } as const;

storeTest('a page in a third language has one notice, true of the languages there are', async (database, context) => {
  await publishEntries(database, [
    { n: 1, versions: [{ number: 1, at, document: { values: plain } }, english] },
    { n: 2, versions: [{ number: 1, at, document: { values: plain } }] },
  ]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const both = (await get(address('fy'))).body;
  assert.match(textOf(both), /is der net yn it Frysk\. Jo lêze de tekst yn it Nederlânsk/);
  assert.match(both, /Lês de nijste tekst yn: <a href="\/en\/algoritme/);
  assert.doesNotMatch(textOf(both), /allinnich/);
  const dutch = textOf((await get(`/fy/algoritme/${makeAlgorithmId(2)}`)).body);
  assert.match(dutch, /is der allinnich yn it Nederlânsk/);
  assert.doesNotMatch(dutch, /Dizze Fryske tekst/);
});

storeTest(
  'a version that a language lacks does not say that the language lacks the entry',
  async (database, context) => {
    const versions = [1, 2].map((number) => ({
      number,
      at: `2026-0${number}-01T10:00:00Z`,
      document: { values: plain },
    }));
    await publishEntries(database, [{ n: 1, versions: [...versions, english] }]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const { body } = await get(address('en', '/versie/2'));
    assert.match(textOf(body), /This version is not there in English\. You are reading it in Dutch/);
    assert.match(body, /Read the newest text in: <a href="\/en\/algoritme\/\d{8}"/);
  },
);

storeTest(
  'what the algorithm is, is told whole under its question, as the lead is only its beginning',
  async (database, context) => {
    const text = 'Het sorteert brieven op onderwerp. Een mens opent de brief.\n\nDaarna gaat hij naar de afdeling.';
    await publishEntries(database, [
      one({ values: { name: 'Post', goal: text } }),
      {
        n: 2,
        versions: [{ number: 1, at, document: { values: { name: 'Post', description_short: text, goal: 'Snel.' } } }],
      },
    ]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const bodyOf = async (n: number): Promise<string> => (await get(`/nl/algoritme/${makeAlgorithmId(n)}`)).body;
    const [goalOnly, described] = await Promise.all([bodyOf(1), bodyOf(2)]);
    for (const body of [goalOnly, described]) {
      assert.match(textOf(body.split('<h1')[1] ?? ''), /^[^.]*Post +Het sorteert brieven op onderwerp\./);
      assert.match(
        textOf(partOf(body, 'wat')),
        /Het sorteert brieven op onderwerp\. Een mens opent de brief\. Daarna gaat/,
      );
    }
    assert.match(partOf(goalOnly, 'wat'), /^[^<]*<\/h2><h3 id="veld-goal">Doel en impact<\/h3>/);
    assert.match(
      partOf(described, 'wat'),
      /<div [^>]*id="veld-description_short"><p class="reg-answer__short">Het sorteert.*<h3 id="veld-goal">/,
    );
  },
);

storeTest('a lead that was cut is told whole below', async (database, context) => {
  const goal = `Het sorteert ${'brieven en '.repeat(40)}pakjes. Klaar.`;
  await publishEntries(database, [one({ values: { name: 'Post', goal } })]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const part = partOf((await get(address())).body, 'wat');
  assert.match(textOf(part), /Het sorteert brieven en .*pakjes\. Klaar\./);
});
