import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { upgrade } from '#standard/earlier.ts';
import type { Field } from '#standard/field.ts';
import { allFields, type FieldKey, fieldByKey } from '#standard/fields.ts';
import {
  choicesOf,
  type EntryDocument,
  emptyDocument,
  fieldState,
  linksOf,
  maskedBy,
  publicDocument,
  recordsOf,
  textOf,
  type Withholding,
} from './entry.ts';

const withholding: Withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null };
const field = (key: FieldKey): Field => fieldByKey(key) ?? assert.fail(key);
const stateOf = (document: Partial<EntryDocument>, key: FieldKey): string =>
  fieldState({ ...emptyDocument, ...document }, field(key)).state;

test('a field is filled, empty, not applicable or withheld', () => {
  assert.equal(stateOf({ values: { goal: 'Vinden' } }, 'goal'), 'filled');
  assert.equal(stateOf({}, 'goal'), 'empty');
  assert.equal(stateOf({ notApplicable: ['goal'] }, 'goal'), 'not-applicable');
  assert.equal(stateOf({ withheld: { goal: withholding } }, 'goal'), 'withheld');
});

test('withheld goes before filled, and filled before not applicable', () => {
  const values = { goal: 'Vinden' };
  assert.equal(stateOf({ values, withheld: { goal: withholding }, notApplicable: ['goal'] }, 'goal'), 'withheld');
  assert.equal(stateOf({ values, notApplicable: ['goal'] }, 'goal'), 'filled');
});

test('a field that depends on another applies when the other has the right value, or is not known', () => {
  assert.equal(stateOf({ values: { status: 'In gebruik' } }, 'end_date'), 'not-applicable');
  assert.equal(stateOf({ values: { status: 'Buiten gebruik' } }, 'end_date'), 'empty');
  assert.equal(stateOf({}, 'end_date'), 'empty');
  assert.equal(stateOf({ values: { status: 'In gebruik', end_date: '2024-01' } }, 'end_date'), 'filled');
});

test('what depends on a withheld value does not give it away', () => {
  const hidden = { values: { risk_selection: 'Nee' }, withheld: { risk_selection: withholding } };
  assert.equal(stateOf(hidden, 'distinction'), 'empty');
});

const anyDocument: fc.Arbitrary<EntryDocument> = fc.record({
  standard: fc.constant('1.0'),
  values: fc.dictionary(fc.constantFrom<FieldKey>('goal', 'risks', 'status', 'risk_selection'), fc.string(), {
    noNullPrototype: true,
  }),
  notApplicable: fc.subarray<FieldKey>(['goal', 'distinction']),
  withheld: fc
    .subarray<FieldKey>(['goal', 'status', 'risk_selection', 'area'])
    .map((keys) => Object.fromEntries(keys.map((key) => [key, withholding]))),
  earlier: fc.constant(null),
});

test('every field has the same state in the document and in its public form', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      for (const one of allFields)
        assert.deepEqual(fieldState(publicDocument(document), one), fieldState(document, one));
    }),
  );
});

test('a withheld value is nowhere in the public document, also not under its name in an earlier standard', () => {
  const { values, earlier } = upgrade('0.4', {
    name: 'Naam',
    category: ['Bestuur', 'GEHEIM'],
    risks: 'GEHEIM',
    iama_description: `GEHEIM ${'x'.repeat(2600)}`,
    uuid: 'blijft',
  });
  const withheld = { risks: withholding, category: withholding, impacttoetsen: withholding };
  const shown = publicDocument({ ...emptyDocument, values, earlier, withheld });
  assert.ok(!JSON.stringify(shown).includes('GEHEIM'));
  assert.equal(textOf(shown, 'name'), 'Naam');
  assert.deepEqual(shown.earlier, { standard: '0.4', values: { uuid: 'blijft' } });
});

test('what is withheld later is withheld in older versions as well, and empty fields stay empty', () => {
  const earlier = { standard: '0.3.1', values: { monitoring: 'GEHEIM', uuid: 'blijft' } };
  const old = { ...emptyDocument, values: { goal: 'GEHEIM', name: 'Naam' }, earlier };
  const masked = maskedBy(old, { goal: withholding, monitoring: withholding, area: withholding });
  assert.ok(!JSON.stringify(masked).includes('GEHEIM'));
  assert.deepEqual(masked.withheld, { goal: { ...withholding, afterwards: true } });
  assert.equal(textOf(masked, 'name'), 'Naam');
  assert.equal(maskedBy(old, {}), old);
});

test('text and choices are read as they are, and a withheld value reads as nothing', () => {
  const values = { name: 'Naam', status: 'In gebruik', category: ['Recht', 'Werk'] };
  const document = { ...emptyDocument, values };
  assert.deepEqual(
    [textOf(document, 'name'), textOf(document, 'category'), textOf(document, 'goal')],
    ['Naam', '', ''],
  );
  assert.deepEqual(choicesOf(document, 'category'), ['Recht', 'Werk']);
  assert.deepEqual(choicesOf(document, 'status'), ['In gebruik']);
  assert.deepEqual(choicesOf(document, 'affected'), []);
  const hidden = { ...document, withheld: { name: withholding, category: withholding } };
  assert.deepEqual([textOf(hidden, 'name'), choicesOf(hidden, 'category')], ['', []]);
});

test('links and records are read as they are, and a withheld one reads as nothing', () => {
  const values = {
    lawful_basis_grouping: [{ title: 'Wet', link: null }],
    redress_routes: [{ route: 'Bezwaar maken', how: 'Schrijf een brief' }],
    risks: 'Groot',
  };
  const document = { ...emptyDocument, values };
  assert.deepEqual(linksOf(document, 'lawful_basis_grouping'), values.lawful_basis_grouping);
  assert.deepEqual(recordsOf(document, 'redress_routes'), values.redress_routes);
  assert.deepEqual([linksOf(document, 'risks'), recordsOf(document, 'impacttoetsen_grouping')], [[], []]);
  const hidden = { ...document, withheld: { lawful_basis_grouping: withholding, redress_routes: withholding } };
  assert.deepEqual([linksOf(hidden, 'lawful_basis_grouping'), recordsOf(hidden, 'redress_routes')], [[], []]);
});
