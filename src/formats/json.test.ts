import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { allFields } from '#standard/fields.ts';
import { dataLicence } from '#standard/licence.ts';
import { entryKeys, entryObject, jsonOf, organisationKeys, organisationObject } from './json.ts';
import type { EntryRecord } from './record.ts';

const at = '2025-03-01T23:30:00Z' as Instant;
const id = makeAlgorithmId(4711);

const recordOf = (document: EntryDocument): EntryRecord => ({
  algorithm: {
    id,
    organisationId: makeOrganisationId('gm9999'),
    category: 'b',
    useStatus: 'in-gebruik',
    inUseFrom: null,
    inUseUntil: null,
    useReason: null,
    mergedInto: null,
    withdrawn: null,
    source: null,
    vanishedAt: null,
  },
  version: {
    algorithmId: id,
    language: 'nl',
    number: 3,
    state: 'published',
    document,
    changeNote: null,
    publishedAt: at,
    confirmedAt: null,
    machineTranslated: false,
  },
  firstPublishedAt: at,
  lastPublishedAt: at,
  organisationName: 'Gemeente Duinwijk',
});

const document: EntryDocument = {
  ...emptyDocument,
  values: {
    name: 'Parkeertoezicht',
    status: 'In gebruik',
    risk_selection: 'Nee',
    source_data: 'GEHEIM-7788',
    organization: 'duinwijk',
  },
  notApplicable: ['provider'],
  withheld: { source_data: { ground: '5.1.2d', until: null, decidedBy: 'college', reason: null } },
  earlier: { standard: '0.4', values: { source_data: 'GEHEIM-7788', uuid: 'x' } },
};

test('the reason of a status that is not public is not public either', () => {
  const { withheld } = document;
  const secret = { ...document, withheld: { ...withheld, status: { ...withheld.source_data, ground: '5.1.2d' } } };
  const record = recordOf(document);
  const reasoned = { ...record, algorithm: { ...record.algorithm, useReason: 'Vervangen door een nieuw algoritme.' } };
  assert.equal(entryObject(reasoned).redenStatus, 'Vervangen door een nieuw algoritme.');
  const hidden = entryObject({ ...reasoned, version: { ...record.version, document: secret as EntryDocument } });
  assert.equal(hidden.redenStatus, null);
});

test('the four states of a field are told apart', () => {
  const written = entryObject(recordOf(document));
  assert.equal(written.name, 'Parkeertoezicht');
  assert.equal(written.goal, null);
  assert.equal(written.provider, null);
  assert.equal(written.source_data, null);
  const notApplicable = written.nietVanToepassing as readonly string[];
  assert.ok(notApplicable.includes('provider'));
  assert.ok(notApplicable.includes('end_date'), 'in use, so there is no end date');
  assert.ok(!notApplicable.includes('goal'));
  assert.deepEqual(written.nietOpenbaar, {
    source_data: { grond: '5.1.2d', tot: null, besluitDoor: 'college', reden: null },
  });
});

test('a value that is not public is nowhere in what is written', () => {
  assert.doesNotMatch(JSON.stringify(entryObject(recordOf(document))), /GEHEIM/);
});

test('every field of the standard is written, in order, and so is every other key', () => {
  assert.deepEqual(Object.keys(entryObject(recordOf(emptyDocument))), entryKeys);
  for (const field of allFields) assert.ok(entryKeys.includes(field.key));
});

test('name of the organisation, number, language and day of publication follow from the register', () => {
  const written = entryObject(recordOf(document));
  assert.equal(written.organization, 'Gemeente Duinwijk');
  assert.equal(written.lars, id);
  assert.equal(written.lang, 'nld');
  assert.equal(written.standard_version, '1.0');
  assert.equal(written.publication_dt, '2025-03-02', 'the day in the Netherlands');
});

test('an organisation has every key', () => {
  const organisation = {
    id: makeOrganisationId('gm9999'),
    type: 'gemeente',
    names: [{ name: 'Duinwijk', kind: 'preferred', from: null, until: null }],
    identifiers: [{ scheme: 'tooi', value: 'https://voorbeeld.example/gm9999' }],
    parents: [],
    website: null,
    contact: null,
    participation: 'connected',
    participationNote: null,
    participationSince: null,
    successorId: null,
    from: null,
    until: null,
  } as const;
  const written = organisationObject({ organisation, parentId: null, entries: 2 });
  assert.deepEqual(Object.keys(written), organisationKeys);
  assert.equal(written.naam, 'Duinwijk');
});

test('a file of JSON in slices is one list', async () => {
  const slices = async function* () {
    yield [{ a: 1 }, { a: 2 }];
    yield [];
    yield [{ a: 3 }];
  };
  const nothing = async function* () {};
  const whole = async (pieces: AsyncIterable<string>): Promise<string> => {
    let text = '';
    for await (const piece of pieces) text += piece;
    return text;
  };
  assert.deepEqual(JSON.parse(await whole(jsonOf(slices()))), {
    licentie: dataLicence.address,
    resultaten: [{ a: 1 }, { a: 2 }, { a: 3 }],
  });
  assert.deepEqual(JSON.parse(await whole(jsonOf(nothing()))), { licentie: dataLicence.address, resultaten: [] });
});
