import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument, Withholding } from '#register/entry.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';

const base = 'https://register.example';
const values: EntryDocument['values'] = {
  name: 'Post sorteren',
  description_short: 'Het leest brieven en legt ze op een stapel.',
  status: 'In gebruik',
  category: ['Verkeer'],
  contact_email: 'post@stad.example',
};
const withholding: Withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: 'Controle.' };

/** The block of JSON-LD in a page, as a search engine reads it. */
const dataIn = (body: string): Record<string, Record<string, unknown>> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '{}');

storeTest(
  'schema.org says of the algorithm what it is and of the text when and which it is',
  async (database, context) => {
    const [first, second] = ['2025-01-10T10:00:00Z', '2026-01-10T10:00:00Z'];
    const english = { ...values, name: 'Sorting post' };
    await publishEntries(database, [
      {
        n: 1,
        versions: [
          { number: 1, at: first, document: { values } },
          { number: 2, at: second, document: { values } },
          { number: 1, at: second, language: 'en', document: { values: english } },
        ],
      },
    ]);
    const { get } = await makeApp(context, database, { content: 'empty' });
    const id = makeAlgorithmId(1);
    const { subjectOf, provider, ...algorithm } = dataIn((await get(`/nl/algoritme/${id}`)).body);
    assert.deepEqual(algorithm, {
      '@context': 'https://schema.org',
      '@type': 'SoftwareApplication',
      '@id': `${base}/nl/algoritme/${id}`,
      url: `${base}/nl/algoritme/${id}`,
      identifier: id,
      name: 'Post sorteren',
      description: 'Het leest brieven en legt ze op een stapel.',
      applicationCategory: 'Government algorithm',
      about: [{ '@type': 'Thing', name: 'Verkeer' }],
      creativeWorkStatus: 'In gebruik',
    });
    assert.deepEqual(provider?.contactPoint, { '@type': 'ContactPoint', email: 'post@stad.example' });
    assert.deepEqual(subjectOf, {
      '@type': 'WebPage',
      url: `${base}/nl/algoritme/${id}/versie/2`,
      name: 'Post sorteren',
      inLanguage: 'nl',
      version: 2,
      datePublished: first,
      dateModified: second,
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      isAccessibleForFree: true,
      isPartOf: { '@type': 'WebSite', name: 'Algoritmeregister', url: `${base}/nl` },
      encoding: {
        '@type': 'MediaObject',
        contentUrl: `${base}/api/v1/algoritmes/${id}/versies/2?taal=nl`,
        encodingFormat: 'application/json',
      },
    });
    const translated = dataIn((await get(`/en/algoritme/${id}`)).body);
    assert.equal(translated['@id'], `${base}/nl/algoritme/${id}`);
    assert.equal(translated.creativeWorkStatus, 'In use');
  },
);

storeTest('schema.org leaves out what is not filled in or not public', async (database, context) => {
  const withheld = { status: withholding, category: withholding, contact_email: withholding };
  await publishEntries(database, [
    { n: 1, versions: [{ number: 1, at: '2026-01-10T10:00:00Z', document: { values, withheld } }] },
  ]);
  const { get } = await makeApp(context, database, { content: 'empty' });
  const data = dataIn((await get(`/nl/algoritme/${makeAlgorithmId(1)}`)).body);
  for (const key of ['about', 'creativeWorkStatus', 'sameAs']) assert.ok(!(key in data), key);
  assert.ok(!('contactPoint' in (data.provider ?? {})));
});
