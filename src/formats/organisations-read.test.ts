import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { IncomingOrganisation, OrganisationList } from '#register/organisation-list.ts';
import { readOrganisations } from './organisations-read.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const bytesOf = (content: unknown): Uint8Array =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

const listOf = async (content: unknown, size = 1_000): Promise<OrganisationList> => {
  const read = await readOrganisations(inPieces(bytesOf(content), size));
  assert.equal(read.kind, 'list', JSON.stringify(read));
  return read.kind === 'list' ? read.list : assert.fail();
};

const reasonOf = async (content: unknown): Promise<string> => {
  const read = await readOrganisations(inPieces(content instanceof Uint8Array ? content : bytesOf(content), 1_000));
  return read.kind === 'refused' ? read.reason.en : assert.fail('it was not refused');
};

const find = (list: OrganisationList, key: string): IncomingOrganisation =>
  list.organisations.find((one) => one.key === key) ?? assert.fail(`${key} is not in the list`);

const namesOf = ({ statement }: IncomingOrganisation): readonly string[] =>
  statement.names.map((name) => `${name.kind} ${name.name}`);

const problemsOf = (list: OrganisationList): readonly string[] =>
  list.problems.map(({ row, field, code }) => `${row} ${field} ${code}`);

const rooRow = (values: object): object => ({
  id: 'org:x',
  category: 'gemeenten',
  type: 'gemeente',
  classification: 'gemeente',
  name: 'Gemeente Rietmeer',
  abbr: '',
  tooi: '',
  oin: '',
  roo_id: '',
  kvk: '',
  wikidata: '',
  parent_id: '',
  website: '',
  valid_from: '1900-01-01',
  valid_until: '',
  n_names: 1,
  ...values,
});

test('a first day of 1900 in the flat ROO list means: unknown', async () => {
  const list = await listOf([
    rooRow({ id: 'org:a', roo_id: '1' }),
    rooRow({ id: 'org:b', roo_id: '2', valid_from: '2014-05-01' }),
  ]);
  assert.deepEqual(
    list.organisations.map(({ statement }) => statement.from),
    [null, '2014-05-01'],
  );
});

test('a municipality is called Gemeente first and its bare name is another name', async () => {
  const list = await listOf([rooRow({ roo_id: '1', name: 'gemeente Rietmeer', abbr: 'Rietmeer' })]);
  assert.deepEqual(namesOf(find(list, 'org:x')), ['preferred Gemeente Rietmeer', 'alternative Rietmeer']);
});

test('a row without a ROO number gives its last day, a row with one the first day after', async () => {
  const list = await listOf([
    rooRow({ id: 'org:a', tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9001', valid_until: '2018-12-31' }),
    rooRow({ id: 'org:b', roo_id: '2', valid_until: '2019-01-01' }),
    rooRow({ id: 'org:c', roo_id: '3', valid_from: '2020-01-01' }),
  ]);
  assert.equal(find(list, 'org:a').statement.until, '2019-01-01');
  assert.equal(find(list, 'org:b').statement.until, '2019-01-01');
});

test('an end of a province, or after the list was made, is not believed and is reported', async () => {
  const list = await listOf([
    rooRow({ id: 'org:p', roo_id: '1', type: 'provincie', name: 'Merenland', valid_until: '2021-12-01' }),
    rooRow({ id: 'org:f', roo_id: '2', type: 'zbo', name: 'Toetsbureau', valid_until: '2040-01-01' }),
    rooRow({ id: 'org:n', roo_id: '3', valid_from: '2026-05-16' }),
  ]);
  assert.equal(find(list, 'org:p').statement.until, null);
  assert.equal(find(list, 'org:f').statement.until, null);
  assert.deepEqual(problemsOf(list), ['1 valid_until end-not-believed', '2 valid_until end-not-believed']);
});

test('a ROO number of two organisations is taken from both', async () => {
  const list = await listOf([
    rooRow({ id: 'org:a', roo_id: '7' }),
    rooRow({ id: 'org:b', roo_id: '7', name: 'Gemeente Zandhoven' }),
  ]);
  assert.deepEqual(
    list.organisations.map(({ statement }) => statement.identifiers),
    [[], []],
  );
  assert.deepEqual(problemsOf(list), ['1 roo identifier-twice', '2 roo identifier-twice']);
});

test('a part that is an agency written down again becomes another name of the agency, with its parent and parts', async () => {
  const list = await listOf([
    rooRow({ id: 'org:min', type: 'ministerie', name: 'Wonen', roo_id: '1' }),
    rooRow({ id: 'org:dienst', type: 'agentschap', name: 'Dienst Huurtoets', abbr: 'DHT', roo_id: '2' }),
    rooRow({ id: 'org:again', type: 'organisatieonderdeel', name: 'Dienst Huurtoets (DHT)', parent_id: 'org:min' }),
    rooRow({ id: 'org:team', type: 'organisatieonderdeel', name: 'Team Servicekosten', parent_id: 'org:again' }),
  ]);
  assert.deepEqual(
    list.organisations.map(({ key, parentKeys }) => [key, ...parentKeys]),
    [['org:min'], ['org:dienst', 'org:min'], ['org:team', 'org:dienst']],
  );
  assert.ok(namesOf(find(list, 'org:dienst')).includes('alternative Dienst Huurtoets (DHT)'));
  assert.deepEqual(problemsOf(list), ['3 name same-organisation']);
});

test('an e-mail address where a web address should be is left out, and the report does not repeat it', async () => {
  const list = await listOf([rooRow({ roo_id: '1', website: 'a.voorbeeld@rietmeer.example' })]);
  assert.equal(find(list, 'org:x').statement.website, null);
  assert.doesNotMatch(JSON.stringify(list.problems), /voorbeeld/);
});

test('a web address without a scheme is repaired, with before and after', async () => {
  const list = await listOf([rooRow({ roo_id: '1', website: 'www.rietmeer.example' })]);
  assert.deepEqual(list.problems, [
    {
      row: '1',
      key: 'org:x',
      field: 'website',
      code: 'website-repaired',
      before: 'www.rietmeer.example',
      after: 'https://www.rietmeer.example',
    },
  ]);
});

test('a row that is no organisation is reported and the others are read', async () => {
  const list = await listOf([rooRow({ roo_id: '1' }), 'text', rooRow({ id: 'org:y', roo_id: '2', name: ' ' })]);
  assert.equal(list.organisations.length, 1);
  assert.deepEqual(problemsOf(list), ['2  not-an-organisation', '3 name no-name']);
});

const xml = readFileSync(new URL('../../test/files/roo-export.xml', import.meta.url));

for (const size of [xml.length, 7]) {
  test(`ROO's XML gives every organisation at any depth, and nothing of people, in pieces of ${size} bytes`, async () => {
    const list = await listOf(new TextDecoder().decode(xml), size);
    assert.deepEqual(
      list.organisations.map(({ key, parentKeys, statement }) => [key, statement.type, ...parentKeys]),
      [
        ['900003', 'organisatieonderdeel', '900002'],
        ['900002', 'organisatieonderdeel', '900001'],
        ['900001', 'ministerie'],
        ['900004', 'agentschap', '900001'],
        ['900005', 'gemeente'],
        ['900007', 'overig'],
      ],
    );
    const ministry = find(list, '900001');
    assert.deepEqual(namesOf(ministry), [
      'preferred Ministerie van Wonen & Landschap',
      'alternative Wonen & Landschap',
      'abbreviation WenL',
    ]);
    assert.deepEqual(ministry.statement.identifiers, [
      { scheme: 'tooi', value: 'mnre9001' },
      { scheme: 'roo', value: '900001' },
      { scheme: 'oin', value: '00000001234567890000' },
    ]);
    assert.equal(ministry.statement.website, 'https://www.wenl.example');
    assert.equal(ministry.statement.contact, 'info@wenl.example');
    assert.deepEqual([ministry.statement.from, ministry.statement.until], ['2019-03-01', null]);
    assert.equal(find(list, '900002').statement.until, '2024-06-01');
    assert.doesNotMatch(JSON.stringify(list), /oorbeeld/);
    assert.deepEqual(problemsOf(list), [
      '900002 email personal-contact',
      '900004 startDatum bad-date',
      '900006 naam no-name',
      '900007 types unknown-type',
    ]);
  });
}

const ontology = 'https://identifier.overheid.nl/tooi/def/ont/';

test("TOOI's JSON-LD gives an organisation with its former names, and the last day becomes the first day without it", async () => {
  const list = await listOf([
    { '@id': 'https://identifier.overheid.nl/tooi/set/rwc_gemeenten_compleet/5', '@type': ['x'] },
    {
      '@id': 'https://identifier.overheid.nl/tooi/id/gemeente/gm9100',
      '@type': [`${ontology}Gemeente`],
      [`${ontology}organisatiecode`]: [{ '@value': 'gm9100' }],
      [`${ontology}officieleNaamExclSoort`]: [{ '@value': 'Nieuw Rietmeer' }],
      [`${ontology}officieleNaamInclSoort`]: [{ '@value': 'gemeente Nieuw Rietmeer' }],
      [`${ontology}einddatum`]: [{ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2020-12-31' }],
    },
    {
      '@id': 'https://identifier.overheid.nl/tooi/id/gemeente/hv_1',
      '@type': [`${ontology}HistorischeVersie`, `${ontology}Gemeente`],
      'http://www.w3.org/ns/prov#specializationOf': [
        { '@id': 'https://identifier.overheid.nl/tooi/id/gemeente/gm9100' },
      ],
      [`${ontology}officieleNaamExclSoort`]: [{ '@value': 'Oud Rietmeer' }],
      [`${ontology}einddatumHV`]: [{ '@value': '2010-06-30' }],
    },
  ]);
  assert.equal(list.organisations.length, 1);
  const { statement } = find(list, 'gm9100');
  assert.equal(statement.type, 'gemeente');
  assert.equal(statement.until, '2021-01-01');
  assert.deepEqual(statement.names, [
    { name: 'Gemeente Nieuw Rietmeer', kind: 'preferred', from: null, until: null },
    { name: 'Nieuw Rietmeer', kind: 'alternative', from: null, until: null },
    { name: 'Gemeente Oud Rietmeer', kind: 'former', from: null, until: '2010-07-01' },
  ]);
});

test('a file that is not a list of organisations is refused with the reason', async () => {
  assert.match(await reasonOf(''), /empty/);
  assert.match(await reasonOf('[{"id": 1'), /not valid JSON/);
  assert.match(await reasonOf([{ name: 'x' }]), /not a list of organisations/);
  assert.match(await reasonOf('<a><b></a>'), /not valid XML/);
  assert.match(await reasonOf('<a>'.repeat(1_000)), /deeper than 200/);
  assert.match(await reasonOf('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'), /not valid XML/);
  assert.match(await reasonOf('<!DOCTYPE html><html><body>Niet gevonden</body></html>'), /not a list of organisations/);
  assert.match(await reasonOf(new Uint8Array([0x5b, 0xff, 0xfe, 0x5d])), /UTF-8/);
});
