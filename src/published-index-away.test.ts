import assert from 'node:assert/strict';
import type { QueryId } from 'kysely';
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
    // A query may be built once and asked again and again: it fails when it is answered.
    const ofEntries = new Set<QueryId>();
    const queries = database.queries.withPlugin({
      transformQuery: ({ node, queryId }) => {
        if (/current_entry/.test(JSON.stringify(node))) ofEntries.add(queryId);
        return node;
      },
      transformResult: async ({ result, queryId }) => {
        if (fails && ofEntries.has(queryId)) throw new Error('away');
        return result;
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
