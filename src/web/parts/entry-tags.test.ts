import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Algorithm, makeAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import type { Instant, IsoMonth } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { termsOf } from '#standard/vocabularies.ts';
import { entryTags } from './entry-tags.ts';
import { resultItem } from './result-item.ts';

const algorithm: Algorithm = {
  id: makeAlgorithmId(12),
  organisationId: makeOrganisationId('voorbeeld'),
  category: 'b',
  useStatus: 'in-gebruik',
  inUseFrom: '2024-03' as IsoMonth,
  inUseUntil: null,
  useReason: null,
  mergedInto: null,
  withdrawn: null,
  source: null,
  vanishedAt: null,
};
const document = (values: EntryDocument['values']): EntryDocument => ({ ...emptyDocument, values });
const tags = (change: Partial<Algorithm>, values: EntryDocument['values']): string =>
  entryTags({ algorithm: { ...algorithm, ...change }, document: document(values) }, 'nl').html;

test('an entry has at most four tags', () => {
  const full = tags({}, { risk_selection: 'Ja', automation: 'Het algoritme beslist zonder mens' });
  assert.equal(full.match(/<li>/g)?.length, 4);
  for (const text of [
    'Impactvol algoritme',
    'Risicoselectie',
    'De computer beslist zelf',
    'In gebruik sinds maart 2024',
  ])
    assert.ok(full.includes(text), text);
});

test('what is not known gets no tag, and a category that is missing is said', () => {
  const bare = tags({ category: null, useStatus: null }, { risk_selection: 'Nee' });
  assert.equal(bare.match(/<li>/g)?.length, 1);
  assert.match(bare, /Categorie niet ingevuld/);
});

test('out of use and withdrawn are told from in use', () => {
  const stopped = { useStatus: 'buiten-gebruik', inUseUntil: '2025-11' as IsoMonth } as const;
  assert.match(tags(stopped, {}), /reg-tag--stop">Buiten gebruik sinds november 2025/);
  const withdrawn = { withdrawn: { at: '2026-01-02T10:00:00Z' as Instant, reason: 'x' } };
  assert.match(tags(withdrawn, {}), /reg-tag--stop">Ingetrokken op 2 januari 2026/);
});

test('every degree of automation has a tag', () => {
  for (const { value } of termsOf('automation')) assert.match(tags({}, { automation: value }), /reg-shape/, value);
});

test('a result without a name has its number, and a text in another language says so', () => {
  const item = { algorithm, document: document({ goal: 'Een doel.' }), documentLanguage: 'nl' as const };
  const { html } = resultItem(item, 'en');
  assert.ok(html.includes(`(${algorithm.id})`));
  assert.match(html, /<p class="reg-result__text" lang="nl">Een doel\.<\/p>/);
  assert.doesNotMatch(resultItem(item, 'nl').html, /lang=/);
});
