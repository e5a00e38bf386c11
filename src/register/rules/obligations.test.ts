import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoryCode } from '#standard/field.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import { type EntryDocument, emptyDocument } from '../entry.ts';
import { isObligatory, missingObligations } from './obligations.ts';

const base = ['name', 'description_short', 'status', 'contact_email', 'publication_category'];
const impactful = ['goal', 'proportionality', 'meaning', 'consequences', 'redress_routes'];
const distinction = ['distinction', 'distinction_justification'];
const withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null } as const;

const cases: readonly {
  readonly when: string;
  readonly category: CategoryCode | null;
  readonly document: Partial<EntryDocument>;
  readonly missing: readonly string[];
}[] = [
  { when: 'an empty C entry', category: 'c', document: {}, missing: base },
  { when: 'an entry without a category', category: null, document: {}, missing: base },
  { when: 'an empty B entry', category: 'b', document: {}, missing: [...base, ...impactful, ...distinction] },
  { when: 'an empty A entry', category: 'a', document: {}, missing: [...base, ...impactful, ...distinction] },
  {
    when: 'a B entry that does not select on risk',
    category: 'b',
    document: { values: { risk_selection: 'Nee', name: 'Naam' } },
    missing: [...base.slice(1), ...impactful],
  },
  {
    when: 'a B entry that selects on risk and says how',
    category: 'b',
    document: { values: { risk_selection: 'Ja', distinction: 'Leaseauto of niet' } },
    missing: [...base, ...impactful, 'distinction_justification'],
  },
  {
    when: 'an entry with what is withheld and what does not apply',
    category: 'a',
    document: {
      values: { risk_selection: 'Nee' },
      withheld: { goal: withholding, contact_email: withholding },
      notApplicable: ['redress_routes', 'name'],
    },
    missing: ['description_short', 'status', 'publication_category', 'proportionality', 'meaning', 'consequences'],
  },
];

for (const { when, category, document, missing } of cases)
  test(`${when} lacks what is obligatory, applies and is empty`, () => {
    assert.deepEqual(missingObligations({ ...emptyDocument, ...document }, category), missing);
  });

test('an entry with everything obligatory filled in lacks nothing', () => {
  const keys = allFields.filter((field) => isObligatory(field, 'a')).map((field) => field.key as FieldKey);
  const values = Object.fromEntries(keys.map((key) => [key, 'gevuld']));
  assert.deepEqual(missingObligations({ ...emptyDocument, values: { ...values, risk_selection: 'Ja' } }, 'a'), []);
});

test('what the register knows by itself is obligatory in the standard and never left out', () => {
  const known = ['organization', 'lang', 'standard_version'];
  for (const field of allFields.filter(({ key }) => known.includes(key))) assert.ok(isObligatory(field, null));
  for (const key of missingObligations(emptyDocument, 'a')) assert.ok(!known.includes(key));
});
