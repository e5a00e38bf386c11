import assert from 'node:assert/strict';
import { demoOrganisations } from '#demo/organisations.ts';
import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { publicReader } from '#register/reader.ts';
import { addChanges } from '#store/changes.ts';
import { type Database, transact } from '#store/database.ts';
import { addVersions, makeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import { type App, makeApp, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { askHandlers } from './ask.ts';
import { demoIds, root } from './registers.ts';

const copyId = makeAlgorithmId(1_234_567);

const entryOf = async (database: Database, id: string): Promise<PublishedEntry> => {
  const [entry] = await listPublishedEntries(database.queries, publicReader, [id as AlgorithmId], 'nl');
  assert.ok(entry);
  return entry;
};

/** Publishes the same text once more, at another organisation. */
const publishCopy = async (database: Database, entry: PublishedEntry, owner: OrganisationId): Promise<void> =>
  transact(database, async (writing) => {
    const version = { ...entry.version, algorithmId: copyId, number: 1, publishedAt: testMoment, fingerprint: 'copy' };
    await saveAlgorithms(writing, [{ ...entry.algorithm, id: copyId, organisationId: owner }]);
    await addVersions(writing, [version]);
    await makeCurrent(writing, version);
    await addChanges(writing, [{ at: testMoment, algorithmId: copyId, kind: 'published', language: 'nl', number: 1 }]);
  });

storeTest(
  'the same entry at two organisations is one when it is asked so, and two when not',
  async (database, context) => {
    const before = await makeApp(context, database, { content: 'demo' });
    const original = await entryOf(database, demoIds.public);
    const owner = demoOrganisations.find(({ id }) => id !== original.algorithm.organisationId);
    assert.ok(owner);
    const { likenessOf } = before.reading.search;
    assert.equal(likenessOf(copyId), undefined);
    const listOf = async (app: App, query: string) =>
      JSON.parse((await askHandlers(app)(`${root}/algoritmes?${query}`)).body);
    const earlier = await listOf(before, 'pageSize=100&vouw=ja');
    await publishCopy(database, original, owner.id);
    await before.index.follow();
    assert.ok(likenessOf(copyId));
    assert.equal(likenessOf(copyId)?.key, likenessOf(original.algorithm.id)?.key);

    const app = await makeApp(context, database, { content: 'empty' });
    const [separate, folded] = [await listOf(app, 'pageSize=100'), await listOf(app, 'pageSize=100&vouw=ja')];
    type Result = { id: string; ookBij: { id: string; organisatieId: string }[] };
    const results = folded.resultaten as Result[];
    assert.equal(folded.totaal, earlier.totaal);
    assert.equal(
      results.reduce((sum, { ookBij }) => sum + 1 + ookBij.length, 0),
      separate.totaal,
    );
    const pair = results.filter(({ id, ookBij }) => [id, ...ookBij.map((other) => other.id)].includes(copyId));
    assert.equal(pair.length, 1);
    assert.deepEqual(
      pair.flatMap(({ id, ookBij }) => [id, ...ookBij.map((other) => other.id)]).toSorted(),
      [copyId, original.algorithm.id].toSorted(),
    );
    assert.ok(pair[0]?.ookBij.every(({ organisatieId }) => organisatieId !== undefined));
  },
);
