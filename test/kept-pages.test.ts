import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#standard/text.ts';
import { makeApp } from './app.ts';
import { freshDatabase } from './stores.ts';

/** Who has a cookie gets no answer that is kept, but one made of the parts that are. */
const headers = { cookie: 'visitor=known' };

const addressesOf = (ids: readonly string[]): readonly string[] => {
  const days = ids.filter((_, index) => index % 8 === 0).map((id) => `algoritme/${id}?op=2026-01-02`);
  const lists = ['zoeken?zoekterm=gemeente', 'zoeken?zoekterm=camera', 'zoeken?vouw=nee'];
  const places = [...ids.map((id) => `algoritme/${id}`), ...days, ...lists];
  return places.flatMap((place) => languages.map((language) => `/${language}/${place}`));
};

test('a page made of parts that are kept is the page that is made anew', async (context) => {
  const database = await freshDatabase(context, 'sqlite');
  const kept = await makeApp(context, database, { content: 'demo' });
  const anew = await makeApp(context, database, { content: 'empty', environment: { CACHE_MB: '0' } });
  const rows = await database.queries.selectFrom('algorithm').select('id').orderBy('id').execute();
  const addresses = addressesOf(rows.map(({ id }) => id));
  assert.ok(addresses.length > 100);
  // The first round finds nothing kept, the second finds what the first left, of this page and of others.
  for (const round of ['first', 'second'])
    for (const address of addresses) {
      await kept.watch.look();
      const [one, other] = [await kept.get(address, headers), await anew.get(address, headers)];
      assert.equal(one.statusCode, other.statusCode, `${round} ${address}`);
      assert.ok(one.body === other.body, `${round}: ${address} is another page`);
    }
});
