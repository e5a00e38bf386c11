import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { test } from 'node:test';
import { readOrganisations } from '#formats/organisations-read.ts';
import { fold } from '#language/fold.ts';
import type { Instant } from '#register/instant.ts';
import { displayName, makeOrganisationId, type Organisation } from '#register/organisation.ts';
import type { IncomingOrganisation, OrganisationList } from '#register/organisation-list.ts';
import { registerReader } from '#register/reader.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { listChangesAfter } from '#store/changes.ts';
import { type Database, openDatabase, transact } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import {
  findOrganisation,
  listFoldedNames,
  listOrganisationIds,
  listOrganisations,
  saveOrganisations,
} from '#store/organisations.ts';
import { storeTest } from '#test/stores.ts';
import type { CommandContext } from './command.ts';
import { importOrganisations } from './import-organisations.ts';

const contextOf = (database: Database, day = '2026-11-24'): CommandContext => ({
  database,
  now: () => `${day}T12:00:00Z` as Instant,
  actor: 'operator',
  origin: 'cli',
  random: () => 0,
});

const incoming = (
  key: string,
  name: string,
  values: Partial<IncomingOrganisation['statement']> = {},
  parentKeys: readonly string[] = [],
): IncomingOrganisation => ({
  key,
  row: key,
  parentKeys,
  statement: {
    type: 'gemeente',
    names: [{ name, kind: 'preferred', from: null, until: null }],
    identifiers: [{ scheme: 'roo', value: key }],
    website: null,
    contact: null,
    from: null,
    until: null,
    ...values,
  },
});

const roo = (...organisations: readonly IncomingOrganisation[]): OrganisationList => ({
  name: 'roo',
  organisations,
  problems: [],
});

const everything = async ({ queries }: Database): Promise<readonly Organisation[]> =>
  listOrganisations(queries, registerReader, await listOrganisationIds(queries, registerReader));

const audit = async ({ queries }: Database) => listAuditLinesAfter(queries, registerReader, 0, 1_000);

storeTest('a list loaded twice changes nothing and writes nothing', async (database) => {
  const list = roo(incoming('1', 'Gemeente Rietmeer'), incoming('2', 'Team', { type: 'organisatieonderdeel' }, ['1']));
  const first = await importOrganisations(contextOf(database), list);
  const [organisations, lines] = [await everything(database), await audit(database)];
  const second = await importOrganisations(contextOf(database, '2026-12-01'), list);
  assert.deepEqual([first.added, first.changed, first.unchanged], [2, 0, 0]);
  assert.deepEqual([second.added, second.changed, second.unchanged], [0, 0, 2]);
  assert.deepEqual(await everything(database), organisations);
  assert.deepEqual(await audit(database), lines);
});

storeTest('only the changed organisation is changed, and its move is dated', async (database) => {
  const before = [incoming('1', 'Ministerie A'), incoming('2', 'Ministerie B')];
  await importOrganisations(contextOf(database), roo(...before, incoming('3', 'Dienst', {}, ['1'])));
  const moved = await importOrganisations(
    contextOf(database, '2027-01-02'),
    roo(...before, incoming('3', 'Dienst Nieuw', {}, ['2'])),
  );
  assert.deepEqual([moved.added, moved.changed, moved.unchanged], [0, 1, 2]);
  const service = await findOrganisation(database.queries, registerReader, makeOrganisationId('3'));
  assert.deepEqual(service?.parents, [
    { parentId: '1', from: null, until: '2027-01-02' },
    { parentId: '2', from: '2027-01-02', until: null },
  ]);
  assert.deepEqual(service?.names, [
    { name: 'Dienst Nieuw', kind: 'preferred', from: null, until: null },
    { name: 'Dienst', kind: 'former', from: null, until: '2027-01-02' },
  ]);
});

storeTest(
  'every transaction has an audit line with its organisations and a change for running servers',
  async (database) => {
    const many = Array.from({ length: 650 }, (_, index) => incoming(`${index + 1}`, `Gemeente ${index + 1}`));
    const done: number[] = [];
    await importOrganisations(contextOf(database), roo(...many), (count) => done.push(count));
    const lines = await audit(database);
    const named = lines.flatMap((line) => (Array.isArray(line.details.added) ? line.details.added : []));
    assert.deepEqual(done, [300, 600, 650]);
    assert.deepEqual(
      lines.map(({ action, objectId, result }) => [action, objectId, result]),
      [300, 300, 50].map((count) => ['import-organisations', 'roo', `added ${count}, changed 0`]),
    );
    assert.deepEqual(named.toSorted(), (await listOrganisationIds(database.queries, registerReader)).toSorted());
    const changes = await listChangesAfter(database.queries, registerReader, 0, 10);
    assert.deepEqual(
      changes.map(({ kind, algorithmId }) => [kind, algorithmId]),
      [1, 2, 3].map(() => ['organisations', '']),
    );
  },
);

storeTest('what an organisation decided about taking part is never changed by a list', async (database) => {
  const own: Organisation = {
    id: makeOrganisationId('gemeente-rietmeer'),
    type: 'gemeente',
    names: [{ name: 'Gemeente Rietmeer', kind: 'preferred', from: null, until: null }],
    identifiers: [],
    parents: [],
    website: 'https://rietmeer.example',
    contact: 'algoritmes@rietmeer.example',
    participation: 'none-in-use',
    participationNote: 'Wij gebruiken er geen.',
    participationSince: null,
    successorId: null,
    from: null,
    until: null,
  };
  await transact(database, (writing) => saveOrganisations(writing, [own], fold));
  const list = roo(incoming('7', 'gemeente Rietmeer'));
  const report = await importOrganisations(contextOf(database), list);
  assert.deepEqual([report.added, report.changed], [0, 1]);
  assert.deepEqual(await everything(database), [
    { ...own, names: [{ ...own.names[0], name: 'gemeente Rietmeer' }], identifiers: [{ scheme: 'roo', value: '7' }] },
  ]);
  assert.equal((await importOrganisations(contextOf(database), list)).unchanged, 1);
});

storeTest('a problem of an organisation that did not change is not reported again', async (database) => {
  const problem = { row: '1', key: '1', field: 'website', code: 'bad-website', before: 'x', after: null } as const;
  const rejected = { ...problem, row: '2', key: '2', code: 'no-name' } as const;
  const list = { ...roo(incoming('1', 'Gemeente Rietmeer')), problems: [problem, rejected] };
  assert.deepEqual((await importOrganisations(contextOf(database), list)).problems, [problem, rejected]);
  assert.deepEqual((await importOrganisations(contextOf(database), list)).problems, [rejected]);
});

const lists = new URL('../../../shared/data/organisations/', import.meta.url);
const skip = existsSync(lists) ? false : '!! THE REAL LISTS OF ORGANISATIONS ARE NOT HERE';

const readList = async (file: string): Promise<OrganisationList> => {
  const read = await readOrganisations(createReadStream(new URL(file, lists)));
  return read.kind === 'list' ? read.list : assert.fail(read.reason.en);
};

const emptyDatabase = async (): Promise<Database> => {
  const database = await openDatabase('sqlite::memory:');
  await migrate(database);
  return database;
};

test('the real lists load in either order to the same organisations, and again without a change', {
  skip,
}, async () => {
  const [rooList, tooiList] = [await readList('roo-flat.json'), await readList('tooi-flat.json')];
  const results = [];
  for (const order of [
    [rooList, tooiList],
    [tooiList, rooList],
  ]) {
    const database = await emptyDatabase();
    for (const list of order) await importOrganisations(contextOf(database), list);
    for (const list of order) {
      const again = await importOrganisations(contextOf(database, '2027-01-01'), list);
      assert.deepEqual([again.added, again.changed, again.problems.length], [0, 0, 0]);
    }
    results.push(await everything(database));
    await database.close();
  }
  const [first = [], second = []] = results;
  assert.equal(first.length, second.length);
  const name = (organisation: Organisation): string => `${organisation.type} ${displayName(organisation)}`;
  assert.deepEqual(first.map(name).toSorted(), second.map(name).toSorted());
  assert.equal(first.filter(({ type }) => type === 'provincie').length, 12);
  assert.ok(first.every(({ type, until }) => type !== 'provincie' || until === null));
});

test('each kind of organisation is found by the name people use', { skip }, async () => {
  const database = await emptyDatabase();
  for (const file of ['roo-flat.json', 'tooi-flat.json'])
    await importOrganisations(contextOf(database), await readList(file));
  const ids = new Map(
    (await listFoldedNames(database.queries, registerReader)).map((one) => [one.folded, one.organisationId]),
  );
  const expected = {
    'Gemeente Amsterdam': 'gm0363',
    'Gemeente Bedum': '36121',
    'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties': 'mnre1034',
    'Waterschap Aa en Maas': 'ws0654',
    'Hoogheemraadschap van Rijnland': 'ws0616',
    'RUD Zuid-Limburg': 'so0788',
    'Provincie Fryslân': 'pv21',
  };
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, ids.get(fold(name))]));
  assert.deepEqual(found, expected);
  const amsterdam = await findOrganisation(database.queries, registerReader, makeOrganisationId('gm0363'));
  assert.equal(amsterdam === null ? '' : displayName(amsterdam), 'Gemeente Amsterdam');
  await database.close();
});
