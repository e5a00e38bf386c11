import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { exportArchive } from '#commands/export-archive.ts';
import { type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import { href } from '#src/routes.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import type { App } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';
import { publishEntries } from '#test/support/entries.ts';
import { mdtoFaults } from '#test/support/mdto.ts';

const language = 'nl';
const baseUrl = 'https://register.example';
const gone = { at: '2026-06-01T10:00:00Z' as Instant, reason: 'Gestopt' };
const ids = (count: number, from: number) => Array.from({ length: count }, (_, index) => makeAlgorithmId(from + index));

/** More withdrawn entries at one organisation than are read at once, one that is public there, and one that was withdrawn elsewhere. */
const filledOffice = async (...[context, database]: Parameters<typeof officeWith>): Promise<App> => {
  const app = await officeWith(context, database);
  const entry = (n: number, organisationId: OrganisationId, isGone: boolean) => ({
    ...{ n, algorithm: { organisationId, withdrawn: isGone ? gone : null } },
    versions: [1, 2].map((number) => ({
      number,
      at: `2026-0${number}-01T10:00:00Z`,
      document: { values: { name: `Naam ${n}` } },
    })),
  });
  await publishEntries(database, [
    ...Array.from({ length: 23 }, (_, index) => entry(10_000 + index, own, true)),
    entry(20_000, own, false),
    entry(30_000, other, true),
  ]);
  return app;
};

const bytesOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};

const exported = async (app: App, asked: readonly AlgorithmId[] | null): Promise<Buffer> => {
  const outcome = await exportArchive(app.context, null, { organisationId: own, ids: asked, baseUrl });
  return outcome.kind === 'exported' ? bytesOf(outcome.file) : assert.fail(outcome.refusal);
};

const foldersIn = (zip: Buffer): readonly string[] => [
  ...new Set(Object.keys(unzipSync(zip)).map((name) => name.split('/')[0] ?? '')),
];

storeTest('what was withdrawn leaves whole, once, and the same every time', async (database, context) => {
  const app = await filledOffice(context, database);
  const zip = await exported(app, null);
  assert.deepEqual(foldersIn(zip).toSorted(), ids(23, 10_000).map(String).toSorted());
  assert.ok(zip.equals(await exported(app, null)), 'the same bytes');
  const files = unzipSync(zip);
  for (const [name, bytes] of Object.entries(files)
    .filter(([one]) => one.endsWith('.mdto.xml'))
    .slice(0, 30))
    assert.deepEqual(mdtoFaults(strFromU8(bytes)), [], name);
  const [first] = ids(1, 10_000);
  assert.ok(first !== undefined);
  assert.deepEqual(foldersIn(await exported(app, [first, makeAlgorithmId(20_000), makeAlgorithmId(30_000)])), [first]);
  const none = await exportArchive(app.context, null, { organisationId: own, ids: [makeAlgorithmId(30_000)], baseUrl });
  assert.deepEqual(none, { kind: 'refused', refusal: 'nothing' });
  const lines = await listAuditLinesAfter(database.queries, registerReader, 0, 100);
  assert.deepEqual(
    lines.filter(({ action }) => action === 'export-archive').map(({ result }) => result),
    ['exported', 'exported', 'exported', 'refused'],
  );
  assert.deepEqual(lines.findLast(({ result }) => result === 'exported')?.details, { entries: [first] });
});

storeTest(
  'who takes entries out for the archive is listed, and nobody else sees what was withdrawn',
  async (database, context) => {
    const app = await filledOffice(context, database);
    const places = { organisation: own, central: null, mandate: null } as const;
    for (const role of allRoles)
      for (const place of [own, other]) {
        const organisationId = places[kindOfRole(role)];
        const colleague = await colleagueWith(app, [{ role, organisationId, until: '2027-01-01' as never }]);
        const address = href('archive', { language, organisation: place });
        const may = role === 'owner' && place === own;
        const page = await colleague.visitor.get(address);
        const file = await colleague.send(address, { wat: 'alles' });
        assert.deepEqual([page.statusCode, file.statusCode], may ? [200, 200] : [403, 403], `${role} at ${place}`);
        assert.equal(page.body.includes('Naam 10000'), may);
        assert.equal(String(file.headers['content-type']).startsWith('application/zip'), may);
      }
  },
);

storeTest(
  'some or all are ticked on a page; ticking nothing, or what is not there, says what to do',
  async (database, context) => {
    const app = await filledOffice(context, database);
    const { visitor } = await colleagueWith(app, [{ role: 'owner', organisationId: own }]);
    const address = href('archive', { language, organisation: own });
    const [first] = ids(1, 10_000);
    const file = await visitor.send(address, { wat: 'keuze', algoritme: String(first) });
    assert.match(String(file.headers['content-disposition']), /archief-.*\.zip/);
    assert.deepEqual(foldersIn(file.rawPayload), [first]);
    for (const ticked of ['', '12345678', String(makeAlgorithmId(20_000)), String(makeAlgorithmId(30_000))]) {
      const reply = await visitor.send(address, { wat: 'keuze', algoritme: ticked });
      assert.equal(reply.statusCode, 422, ticked);
      assert.match(reply.body, /Vink minstens één/);
    }
    const empty = await colleagueWith(app, [{ role: 'owner', organisationId: other }]);
    await database.queries.updateTable('algorithm').set({ withdrawn_at: null }).execute();
    const body = (await empty.visitor.get(href('archive', { language, organisation: other }))).body;
    assert.match(body, /geen ingetrokken algoritmes/);
  },
);
