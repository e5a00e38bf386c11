import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFormats, type FormatKey } from '#formats/index.ts';
import { dataLicence } from '#standard/licence.ts';
import { languages } from '#standard/text.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { textIn } from '#test/support/written-file.ts';
import { demoIds } from './registers.ts';

test('every kind of file but CSV says under which licence it may be used', async () => {
  for (const { key } of allFormats.filter((format) => format.key !== 'csv')) {
    const text = await textIn(key as FormatKey, []);
    assert.ok(text.includes(dataLicence.address) || text.includes(dataLicence.code), key);
  }
});

storeTest(
  'every page, feed, file and answer for machines says under which licence it may be used',
  async (database, context) => {
    const { get } = await makeApp(context, database, { content: 'demo' });
    const id = demoIds.public;
    const pages = [
      '',
      '/zoeken',
      `/algoritme/${id}`,
      '/organisaties',
      '/cijfers',
      '/wijzigingen',
      '/downloads',
      '/api',
    ];
    for (const page of languages.flatMap((language) => pages.map((path) => `/${language}${path}`)))
      assert.match((await get(page)).body, new RegExp(`<a href="${dataLicence.address}" rel="license">`), page);
    for (const path of ['/feeds/alles/atom.xml', `/feeds/algoritme/${id}/atom.xml`])
      assert.match((await get(path)).body, new RegExp(`<rights>[^<]*${dataLicence.address}</rights>`), path);
    const { info } = JSON.parse((await get('/api/v1/openapi.json')).body);
    assert.equal(info.license.url, dataLicence.address);
    assert.ok((await get('/downloads/algoritmes.csv-metadata.json')).body.includes(dataLicence.code));
    for (const path of [
      ...allFormats.map(({ extension }) => `/downloads/algoritmes.${extension}`),
      '/api/v1/algoritmes',
      `/api/v1/algoritmes/${id}`,
      '/api/v1/organisaties',
      '/api/v1/wijzigingen',
      `/api/algoritme/NLD/${id}`,
      '/api/downloads/NLD?filetype=csv',
      '/api/downloads/site-data/json',
    ])
      assert.match(String((await get(path)).headers.link), new RegExp(`<${dataLicence.address}>; rel="license"`), path);
  },
);
