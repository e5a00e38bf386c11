import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FieldValue } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import { type EntryDocument, emptyDocument } from './entry.ts';
import { changedKeys, mergeDocuments, notApplicable } from './merge.ts';

const documentOf = (
  values: Partial<Record<FieldKey, FieldValue>>,
  silent: readonly FieldKey[] = [],
): EntryDocument => ({ ...emptyDocument, values, notApplicable: silent });

const base = documentOf({ name: 'Naam', goal: 'Doel', risks: 'Risico' });

test('what one of two changed is changed, and what nobody changed stays', () => {
  const mine = documentOf({ name: 'Andere naam', goal: 'Doel', risks: 'Risico' });
  const theirs = documentOf({ name: 'Naam', goal: 'Ander doel' });
  const { document, collisions } = mergeDocuments(base, mine, theirs);
  assert.deepEqual(document.values, { name: 'Andere naam', goal: 'Ander doel' });
  assert.deepEqual(collisions, []);
});

test('of what both changed mine stands, and theirs is told', () => {
  const mine = documentOf({ name: 'A', goal: 'Doel' }, ['risks']);
  const theirs = documentOf({ name: 'B', risks: 'Meer risico' });
  const { document, collisions } = mergeDocuments(base, mine, theirs);
  assert.deepEqual(document.values, { name: 'A' });
  assert.deepEqual(document.notApplicable, ['risks']);
  assert.deepEqual(
    collisions.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    [
      { key: 'name', mine: 'A', theirs: 'B' },
      { key: 'risks', mine: notApplicable, theirs: 'Meer risico' },
    ],
  );
});

test('the same change of both is no collision, and a text that says it does not apply is a text', () => {
  const same = documentOf({ name: 'Nieuw', goal: 'not-applicable', risks: 'Risico' });
  const { document, collisions } = mergeDocuments(base, same, same);
  assert.deepEqual(document, same);
  assert.deepEqual(collisions, []);
});

test('what is withheld follows theirs: a form does not say it', () => {
  const withheld = { risks: { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null } } as const;
  const { document } = mergeDocuments(base, documentOf({ ...base.values, name: 'A' }), { ...base, withheld });
  assert.deepEqual(document.withheld, withheld);
  assert.equal(document.values.name, 'A');
});

test('the fields of which two texts say something else are in the order of the standard', () => {
  assert.deepEqual(changedKeys(base, documentOf({ risks: 'Risico', goal: 'X' }, ['name'])), ['name', 'goal']);
  assert.deepEqual(changedKeys(base, base), []);
});

test('a row says the same in whatever order its parts stand', () => {
  const row = (part: object) => ({ ...emptyDocument, values: { redress_routes: [part] } }) as EntryDocument;
  const [one, other] = [row({ route: 'Bezwaar', how: 'Schrijf.' }), row({ how: 'Schrijf.', route: 'Bezwaar' })];
  assert.deepEqual(changedKeys(one, other), []);
  assert.deepEqual(changedKeys(one, row({ how: 'Bel.', route: 'Bezwaar' })), ['redress_routes']);
});
