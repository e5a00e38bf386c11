import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedDocument, carriedKeys, carrying, keysToCheck } from './carry-over.ts';
import { type EntryDocument, emptyDocument } from './entry.ts';
import { factKeys } from './facts.ts';

const source: EntryDocument = {
  ...emptyDocument,
  values: {
    ...{ name: 'Lakken', goal: 'Sneller openbaar', provider: 'Maker BV', contact_email: 'a@elders.example' },
    ...{ begin_date: '2024-03', source_id: 'X1', organization: 'Elders', lawful_basis: 'Woo', risks: 'Geheim' },
  },
  notApplicable: ['proxies', 'department'],
  withheld: { risks: { ground: '5.1.2d', until: null, decidedBy: 'college', reason: null } },
  earlier: { standard: '0.4', values: { type: 'oud' } },
};

test('what is of the product comes along, and what is of the organisation begins empty', () => {
  const begun = carriedDocument(source);
  assert.deepEqual(begun, {
    ...emptyDocument,
    values: { name: 'Lakken', goal: 'Sneller openbaar', provider: 'Maker BV', lawful_basis: 'Woo' },
    notApplicable: ['proxies'],
  });
});

test('no fact of the register and no address of an organisation ever comes along', () => {
  for (const key of [...factKeys, 'contact_email', 'website', 'url', 'source_id', 'redress_routes'] as const) {
    assert.equal(carrying[key], 'own', key);
    assert.ok(!carriedKeys.includes(key), key);
  }
});

test('what must be checked is told as long as it says what the source says', () => {
  const begun = carriedDocument(source);
  assert.deepEqual(keysToCheck(begun, source), ['goal', 'lawful_basis']);
  const changed = { ...begun, values: { ...begun.values, goal: 'Ons eigen doel' } };
  assert.deepEqual(keysToCheck(changed, source), ['lawful_basis']);
  assert.deepEqual(keysToCheck(emptyDocument, emptyDocument), []);
});
