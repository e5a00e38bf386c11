import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type Algorithm, makeAlgorithmId } from '#register/algorithm.ts';
import { type EntryVersion, emptyDocument } from '#register/entry.ts';
import type { Instant, IsoDate, IsoMonth } from '#register/instant.ts';
import type { Language } from '#standard/text.ts';
import { testOrganisation } from '#test/support/entries.ts';
import { mdtoFaults, readMdto, textsAt } from '#test/support/mdto.ts';
import { type ArchivedEntry, archiveOf } from './archive.ts';

const id = makeAlgorithmId(10_000);
const awkward = 'Naam <script>alert("1")</script> & \u0001 \uD800 🙂 ]]>';

const version = (language: Language, number: number): EntryVersion => ({
  ...{ algorithmId: id, language, number, state: 'published', changeNote: number === 1 ? null : awkward },
  ...{
    publishedAt: `2026-0${number}-01T10:00:00Z` as Instant,
    confirmedAt: null,
    machineTranslated: language !== 'nl',
  },
  document: {
    ...emptyDocument,
    values: { name: awkward, description_short: 'Kort.', methods_and_models: 'Geheime drempel 42' },
    withheld: {
      methods_and_models: {
        ground: '5.1.2b',
        until: '2030-01-01' as IsoDate,
        decidedBy: 'directeur',
        reason: 'Dan weet men de drempel.',
      },
    },
  },
});

const algorithm: Algorithm = {
  ...{ id, organisationId: testOrganisation.id, category: 'b', useStatus: 'buiten-gebruik', useReason: null },
  ...{
    inUseFrom: '2020-03' as IsoMonth,
    inUseUntil: '2026-05' as IsoMonth,
    mergedInto: null,
    source: null,
    vanishedAt: null,
  },
  withdrawn: { at: '2026-06-01T10:00:00Z' as Instant, reason: 'Gestopt & <b>weg</b>' },
};

const entry: ArchivedEntry = {
  ...{ algorithm, organisation: testOrganisation, baseUrl: 'https://register.example' },
  versions: [version('en', 1), version('nl', 1), version('nl', 2)],
  history: [
    {
      at: '2026-06-01T10:00:00Z' as Instant,
      action: 'withdraw',
      result: 'moved',
      origin: 'page',
      actor: 'person:3',
      details: { language: 'nl' },
    },
  ],
};

const bare: ArchivedEntry = {
  ...entry,
  algorithm: {
    ...algorithm,
    inUseFrom: null,
    inUseUntil: null,
    withdrawn: { at: '2026-06-01T10:00:00Z' as Instant, reason: '' },
  },
  organisation: {
    ...testOrganisation,
    identifiers: [{ scheme: 'tooi', value: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999' }],
  },
  versions: [],
  history: [],
};

const filesOf = (one: ArchivedEntry): ReadonlyMap<string, string> =>
  new Map(archiveOf(one).map(({ name, pieces }) => [name, [...(pieces as Iterable<string>)].join('')]));

test('everything that goes to the archive is described by MDTO that fits its schema', () => {
  for (const one of [entry, bare]) {
    const xml = [...filesOf(one)].filter(([name]) => name.endsWith('.mdto.xml'));
    assert.equal(xml.length, one.versions.length * 2 + 3);
    for (const [name, text] of xml) assert.deepEqual(mdtoFaults(text), [], name);
  }
});

test('the schema finds what is missing, out of order, unknown or of another form', () => {
  const xml = filesOf(entry).get(`${id}/${id}.mdto.xml`) ?? assert.fail();
  const without = (part: string): string => xml.replace(new RegExp(`<${part}>[\\s\\S]*?</${part}>\\n`), '');
  for (const part of ['naam', 'waardering', 'archiefvormer', 'beperkingGebruik', 'begripBegrippenlijst'])
    assert.notDeepEqual(mdtoFaults(without(part)), [], part);
  assert.notDeepEqual(mdtoFaults(xml.replaceAll('omschrijving>', 'beschrijving>')), []);
  assert.notDeepEqual(mdtoFaults(xml.replace('<taal>nl<', '<taal>Nederlands<')), []);
  assert.notDeepEqual(mdtoFaults(xml.replace('2020-03<', 'maart 2020<')), []);
});

test('every file is there under the name, size and checksum that its metadata says', () => {
  const files = filesOf(entry);
  const described = [...files].filter(([name]) => name.endsWith('.bestand.mdto.xml'));
  assert.equal(described.length, 4);
  for (const [name, xml] of described) {
    const content = files.get(name.replace('.bestand.mdto.xml', '')) ?? assert.fail(name);
    const file = readMdto(xml);
    assert.deepEqual(textsAt(file, 'omvang'), [String(Buffer.byteLength(content))]);
    assert.deepEqual(textsAt(file, 'checksum', 'checksumWaarde'), [createHash('sha256').update(content).digest('hex')]);
    assert.deepEqual(textsAt(file, 'checksum', 'checksumDatum'), ['2026-06-01T10:00:00Z']);
    assert.ok(JSON.parse(content));
  }
});

test('the whole points to its parts, and they to the whole and to their files', () => {
  const files = filesOf(entry);
  const whole = readMdto(files.get(`${id}/${id}.mdto.xml`) ?? assert.fail());
  const parts = textsAt(whole, 'bevatOnderdeel', 'verwijzingIdentificatie', 'identificatieKenmerk');
  assert.deepEqual(parts, [`${id}-en-1`, `${id}-nl-1`, `${id}-nl-2`, `${id}-geschiedenis`]);
  for (const part of parts) {
    const object = readMdto(files.get(`${id}/${part}/${part}.mdto.xml`) ?? assert.fail(part));
    assert.deepEqual(textsAt(object, 'identificatie', 'identificatieKenmerk'), [part]);
    assert.deepEqual(textsAt(object, 'isOnderdeelVan', 'verwijzingIdentificatie', 'identificatieKenmerk'), [
      String(id),
    ]);
    assert.deepEqual(textsAt(object, 'heeftRepresentatie', 'verwijzingNaam'), [`${part}.json`]);
  }
  assert.deepEqual(textsAt(whole, 'event', 'eventType', 'begripLabel'), [
    'Publicatie',
    'Publicatie',
    'Publicatie',
    'Intrekking',
  ]);
  assert.deepEqual(textsAt(whole, 'event', 'eventResultaat').at(-1), 'Gestopt & <b>weg</b>');
});

test('what is withheld is in the text, and its ground and term in the metadata', () => {
  const files = filesOf(entry);
  const name = `${id}/${id}-nl-2/${id}-nl-2`;
  assert.ok((files.get(`${name}.json`) ?? '').includes('Geheime drempel 42'));
  const xml = files.get(`${name}.mdto.xml`) ?? assert.fail();
  assert.ok(!xml.includes('Geheime drempel 42'));
  const object = readMdto(xml);
  assert.deepEqual(textsAt(object, 'beperkingGebruik', 'beperkingGebruikType', 'begripCode'), ['5.1.2b']);
  assert.deepEqual(textsAt(object, 'beperkingGebruik', 'beperkingGebruikTermijn', 'termijnEinddatum'), ['2030-01-01']);
});

test('the same entry gives the same text', () => {
  assert.deepEqual([...filesOf(entry)], [...filesOf(structuredClone(entry))]);
});
