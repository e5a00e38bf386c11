import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyDocument } from '#register/entry.ts';
import type { JsonRecord } from '#standard/json.ts';
import { readNationalRecord } from './read-national.ts';
import { readOwnRecord } from './read-own.ts';
import { type CleanRecord, cleanRecord } from './repair-record.ts';

const base = { lars: '11234933', organization: 'Gemeente Testdam', org_id: 'gm9999', language: 'NLD', name: 'Zoeker' };

const cleaned = (row: JsonRecord): CleanRecord => {
  const clean = cleanRecord(readNationalRecord({ ...base, standard_version: '1.0', ...row }, 1), false);
  return 'fault' in clean ? assert.fail(clean.fault.kind) : clean;
};
const faultOf = (row: JsonRecord): string => {
  const clean = cleanRecord(readNationalRecord({ ...base, ...row }, 1), false);
  return 'fault' in clean ? clean.fault.kind : assert.fail('it came in');
};
const said = (clean: CleanRecord): readonly (readonly (string | null)[])[] =>
  clean.findings.map(({ field, kind, before, after }) => [field, kind, before, after]);

test('what a source publishes is taken, with what is missing left empty', () => {
  const { document, findings } = cleaned({});
  assert.deepEqual(document, {
    ...emptyDocument,
    values: { name: 'Zoeker', organization: 'Gemeente Testdam', lang: 'nld', standard_version: '1.0' },
  });
  assert.deepEqual(findings, []);
});

test('a row without a right number, an organisation, a known language or anything to say is left out', () => {
  assert.equal(faultOf({ lars: null }), 'no-id');
  assert.equal(faultOf({ lars: '11234934' }), 'wrong-id');
  assert.equal(faultOf({ lars: '01234567' }), 'wrong-id');
  assert.equal(faultOf({ organization: null, org_id: null }), 'no-organisation');
  assert.equal(faultOf({ language: 'DEU' }), 'unknown-language');
  assert.equal(faultOf({ name: ' ' }), 'empty');
});

test('each repair is told with what stood there before and after', () => {
  assert.deepEqual(
    said(
      cleaned({
        lars: ' C11234933',
        name: 'CafÃ©',
        begin_date: '05-2023',
        status: 'gestopt',
        website: 'www.testdam.nl',
        contact_email: 'mailto:algoritmes@testdam.nl',
        goal: '<p>Doel</p>',
      }),
    ).toSorted(),
    [
      ['begin_date', 'month', '05-2023', '2023-05'],
      ['contact_email', 'address', 'mailto:algoritmes@testdam.nl', 'algoritmes@testdam.nl'],
      ['goal', 'html', '<p>Doel</p>', 'Doel'],
      ['lars', 'id', 'C11234933', '11234933'],
      ['name', 'mixed-up-letters', 'CafÃ©', 'Café'],
      ['status', 'choice', 'gestopt', 'Buiten gebruik'],
      ['website', 'address', 'www.testdam.nl', 'https://www.testdam.nl'],
    ],
  );
});

test('what cannot be right is kept aside and told, never made up and never lost', () => {
  const { document, findings } = cleaned({
    begin_date: '2023-13',
    status: 'misschien',
    url: 'javascript:alert(1)',
    lawful_basis_grouping: [{ title: 'Wet', link: 'data:text/html,x' }],
  });
  assert.deepEqual(document.earlier, {
    standard: '1.0',
    values: { status: 'misschien', begin_date: '2023-13', url: 'javascript:alert(1)' },
  });
  assert.deepEqual(document.values.lawful_basis_grouping, [{ title: 'Wet', link: null }]);
  assert.deepEqual(findings.map(({ field, kind }) => `${field} ${kind}`).toSorted(), [
    'begin_date no-date',
    'lawful_basis_grouping unsafe-address',
    'status unknown-choice',
    'url unsafe-address',
  ]);
});

test('a text that is too long is taken whole', () => {
  const { document, findings } = cleaned({ name: 'x'.repeat(120) });
  assert.equal(document.values.name, 'x'.repeat(120));
  assert.deepEqual(
    findings.map(({ kind, before, after }) => [kind, before, after]),
    [['too-long', '120', '100']],
  );
});

test('a translation has the values of the standard, without calling that a repair', () => {
  const { document, findings, language, machineTranslated } = cleaned({
    language: 'ENG',
    status: 'In use',
    category: ['Living'],
  });
  assert.deepEqual([language, machineTranslated, findings], ['en', true, []]);
  assert.deepEqual([document.values.status, document.values.category], ['In gebruik', ['Wonen']]);
});

test('a record of an earlier standard comes in as 1.0 and keeps what has no place', () => {
  const { document } = cleaned({
    standard_version: '0.2.3',
    goal: 'Doel',
    impact: 'Groot',
    uuid: 'abc',
    revision_date: '2024-05-01',
  });
  assert.equal(document.values.review_date, '2024-05-01');
  assert.match(String(document.values.goal), /Doel[\s\S]*Groot/);
  assert.deepEqual(document.earlier, { standard: '0.2.3', values: { uuid: 'abc' } });
});

test('the moment of publication is the one the source gives: a moment, or the start of its Dutch day', () => {
  assert.equal(cleaned({ create_dt: '2024-07-01T12:30:15.123+02:00' }).date, '2024-07-01T10:30:15Z');
  assert.equal(cleaned({ publication_dt: '2024-07-01' }).date, '2024-06-30T22:00:00Z');
  assert.equal(cleaned({}).date, null);
  assert.deepEqual(said(cleaned({ create_dt: 'ooit' })), [['publication_dt', 'no-date', 'ooit', null]]);
});

test('nothing that a store cannot hold comes through, also in what is kept aside', () => {
  const { document } = cleaned({ name: 'a\u0000b', onbekend: { 'x\u0000': ['y\u0000\uD800'] } });
  assert.doesNotMatch(JSON.stringify(document), /\\u0000|\\ud800/i);
});

test('nothing that a store cannot hold comes through in what only our own files say', () => {
  const bad = 'a\u0000\u202Eb\uD800';
  const row = {
    name: 'Zoeker',
    organisatieId: bad,
    organization: bad,
    toelichtingWijziging: bad,
    redenStatus: bad,
    bron: { naam: bad, adres: bad },
    eerdereStandaard: { standaard: bad, waarden: { [bad]: [bad], veld: { [bad]: bad } } },
    nietOpenbaar: { risks: { grond: '5.1.2d', besluitDoor: bad, reden: bad } },
  };
  const clean = cleanRecord(readOwnRecord(row, 1), true);
  assert.ok(!('fault' in clean));
  const { findings, own, ...rest } = clean;
  const { withheld: _raw, earlier: _raws, ...parts } = own ?? {};
  assert.doesNotMatch(JSON.stringify([rest, parts]), /\\u0000|\\ud800|\u202E/i);
  assert.equal(clean.document.earlier?.standard, 'ab\uFFFD');
  assert.ok(findings.some((finding) => finding.kind === 'characters'));
});

test('what is withheld stays withheld, also when a value is beside it', () => {
  const row = {
    id: '11234933',
    organisatieId: 'gm9999',
    organization: 'Gemeente Testdam',
    name: 'Zoeker',
    risks: null,
  };
  const hidden = { risks: { grond: '5.1.2d', tot: '2027-01-01', besluitDoor: 'CDO', reden: null } };
  const clean = cleanRecord(
    readOwnRecord({ ...row, nietOpenbaar: hidden, nietVanToepassing: ['proxies', 'goal', 'x'] }, 1),
    true,
  );
  assert.ok(!('fault' in clean));
  assert.deepEqual(clean.document.withheld.risks, {
    ground: '5.1.2d',
    until: '2027-01-01',
    decidedBy: 'CDO',
    reason: null,
  });
  assert.deepEqual(clean.document.notApplicable, ['goal', 'proxies']);
});

test('a row with a field withheld on no ground is left out, so that nothing becomes public by mistake', () => {
  for (const grond of ['5.9', 'constructor', null]) {
    const row = {
      name: 'Zoeker',
      organization: 'X',
      risks: 'GEHEIM',
      nietOpenbaar: { risks: { grond, besluitDoor: '' } },
    };
    const clean = cleanRecord(readOwnRecord(row, 1), true);
    assert.equal('fault' in clean && clean.fault.kind, 'wrong-ground');
  }
});

test('a row that withholds in a way that cannot be understood is left out, so that nothing becomes public by mistake', () => {
  const ground = { grond: '5.1.2d', besluitDoor: '' };
  const said: readonly JsonRecord[] = [
    { nietOpenbaar: { risk: ground } },
    { nietOpenbaar: { Risks: ground } },
    { nietOpenbaar: { toString: ground } },
    { nietOpenbaar: ['risks'] },
    { nietOpenbaar: 'risks' },
    { nietOpenbaar: true },
    { nietopenbaar: { risks: ground } },
    { 'nietOpenbaar ': {} },
  ];
  for (const way of said) {
    const clean = cleanRecord(readOwnRecord({ name: 'Zoeker', organization: 'X', risks: 'GEHEIM', ...way }, 1), true);
    assert.equal('fault' in clean && clean.fault.kind, 'wrong-ground', JSON.stringify(way));
  }
  for (const nothing of [null, '', {}]) {
    const row = { name: 'Zoeker', organization: 'X', risks: 'Geen', nietOpenbaar: nothing };
    assert.ok(!('fault' in cleanRecord(readOwnRecord(row, 1), true)), JSON.stringify(nothing));
  }
});

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<p>a</p>', '05-2023', '2023-02-30', 'www.x.nl', 'In use', 'Ã©', 'javascript:x', '1: A, http://x'),
  fc.jsonValue({ maxDepth: 2 }),
) as fc.Arbitrary<JsonRecord[string]>;
const keys = [
  'name',
  'status',
  'category',
  'begin_date',
  'website',
  'contact_email',
  'goal',
  'lawful_basis_grouping',
  'redress_routes',
  'review_date',
  'tags',
  'onbekend',
];

test('a row that was repaired needs no repair when it comes in again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true }), (row) => {
      const own = { id: '11234933', organisatieId: 'gm9999', organization: 'X', name: 'Zoeker', ...row };
      const once = cleanRecord(readOwnRecord(own, 1), true);
      if ('fault' in once) return;
      const { values, earlier } = once.document;
      const again = cleanRecord(
        readOwnRecord(
          {
            ...own,
            ...Object.fromEntries(keys.map((key) => [key, null])),
            ...(values as JsonRecord),
            eerdereStandaard: earlier === null ? null : { standaard: earlier.standard, waarden: earlier.values },
          },
          1,
        ),
        true,
      );
      assert.ok(!('fault' in again));
      assert.deepEqual(again.document, once.document);
      assert.deepEqual(
        again.findings.filter((finding) => !['too-long', 'no-address', 'lost-letters'].includes(finding.kind)),
        [],
      );
    }),
    { numRuns: 1500 },
  );
});
