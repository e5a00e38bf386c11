import assert from 'node:assert/strict';
import type { Instant } from '#register/instant.ts';
import { publicReader as reader } from '#register/reader.ts';
import { createSearchIndex } from '#search/index.ts';
import { algorithm, loadOrganisations, organisation, publish } from '#test/search/publishing.ts';
import { storeTest } from '#test/stores.ts';
import { openPublishedIndex } from './published-index.ts';

storeTest(
  'organisations that changed while the store failed for a moment change their entries after all',
  async (database) => {
    const first = algorithm(1, 'Veldwijk');
    await loadOrganisations(database, [organisation('Veldwijk', null)]);
    await publish(database, first, { values: { name: 'Parkeerwacht' } });
    let fails = false;
    const queries = new Proxy(database.queries, {
      get: (target, key) => {
        const value = Reflect.get(target, key);
        if (key !== 'selectFrom') return typeof value === 'function' ? value.bind(target) : value;
        return (table: string) => {
          if (fails && /entry/.test(JSON.stringify(table))) throw new Error('away');
          return target.selectFrom(table as never);
        };
      },
    });
    const index = openPublishedIndex({
      queries,
      reader,
      now: () => '2026-11-24T12:00:00Z' as Instant,
      createIndex: createSearchIndex,
    });
    await index.load();
    await loadOrganisations(database, [organisation('Veldwijk', null, 'Oudwijk')]);
    fails = true;
    await index.follow().then(
      () => assert.fail('follow should fail'),
      () => {},
    );
    fails = false;
    await index.follow();
    assert.deepEqual(
      index.search.search({
        text: 'oudwijk',
        choices: {},
        includingParts: false,
        sort: 'relevantie',
        page: 1,
        pageSize: 20,
      }).ids,
      [first.id],
    );
  },
);
