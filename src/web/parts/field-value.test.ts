import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Withholding } from '#register/entry.ts';
import type { IsoDate } from '#register/instant.ts';
import type { Field, FieldValue } from '#standard/field.ts';
import { allFields, fieldByKey } from '#standard/fields.ts';
import { languages } from '#standard/text.ts';
import { fieldRow, fieldValue, withheldBlock } from './field-value.ts';

const field = (key: string): Field => {
  const found = fieldByKey(key);
  assert.ok(found !== undefined, key);
  return found;
};
const value = (key: string, held: FieldValue): string => fieldValue(field(key), held, 'nl').html;

const withholding: Withholding = {
  ground: '5.1.2d',
  until: '2027-03-01' as IsoDate,
  decidedBy: 'Directeur Toezicht',
  reason: 'Wie dit kent, kan de controle ontwijken.',
};

test('a value of every kind is written for people', () => {
  assert.equal(value('provider', 'Firma & Zoon'), 'Firma &amp; Zoon');
  assert.equal(value('goal', 'Een\n\ntwee'), '<p>Een</p><p>twee</p>');
  assert.equal(value('begin_date', '2024-03'), 'maart 2024');
  assert.equal(value('begin_date', '2024-03-18'), '<time datetime="2024-03-18">18 maart 2024</time>');
  assert.equal(value('review_date', '2027-06'), 'juni 2027');
  assert.equal(value('review_date', 'na de zomer'), 'na de zomer');
  assert.equal(value('begin_date', '2024-13'), '2024-13');
  assert.equal(value('review_date', '2027-06-01'), '<time datetime="2027-06-01">1 juni 2027</time>');
  assert.match(fieldValue(field('status'), 'In gebruik', 'en').html, /^In use$/);
  assert.match(value('category', ['Wonen', 'Werk']), /<li>Wonen<\/li><li>Werk<\/li>/);
  assert.match(
    value('website', 'https://www.a.nl/b/'),
    /<a href="https:\/\/www.a.nl\/b\/" rel="nofollow">a.nl\/b<\/a>/,
  );
  assert.equal(value('contact_email', 'info@a.nl'), '<a href="mailto:info@a.nl">info@a.nl</a>');
  assert.match(
    value('lawful_basis_grouping', [{ title: 'Wet X', link: 'https://a.nl' }]),
    /href="https:\/\/a.nl"[^>]*>Wet X</,
  );
  assert.equal(value('impacttoetsen_grouping', [{ title: 'DPIA', link: null }]), 'DPIA');
  const routes = value('redress_routes', [{ route: 'Uitleg vragen', how: 'Bel ons.', contact: 'info@a.nl' }]);
  assert.match(routes, /Uitleg vragen.*Bel ons\..*mailto:info@a\.nl/s);
});

test('an address that is not of the web is no link', () => {
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', ' ftp://a.nl', 'https://', 'a@b@c.nl']) {
    assert.doesNotMatch(value('website', bad), /<a/, bad);
    assert.doesNotMatch(value('contact_email', bad), /<a/, bad);
    assert.doesNotMatch(value('lawful_basis_grouping', [{ title: 'x', link: bad }]), /<a/, bad);
  }
});

test('the four states of a field read differently, in every language', () => {
  for (const language of languages) {
    const states = [
      { state: 'filled', value: 'x' },
      { state: 'empty' },
      { state: 'not-applicable' },
      { state: 'withheld', withholding },
    ] as const;
    const rows = states.map((state) => fieldRow(field('goal'), state, language).html);
    assert.equal(new Set(rows).size, 4);
  }
  assert.match(fieldRow(field('goal'), { state: 'empty' }, 'nl').html, /Niet ingevuld/);
  assert.match(fieldRow(field('goal'), { state: 'not-applicable' }, 'nl').html, /Niet van toepassing/);
  assert.match(fieldRow(field('goal'), { state: 'withheld', withholding }, 'nl').html, /Niet openbaar/);
});

test('a withheld field says the ground, why, until when and who decided', () => {
  const { html } = withheldBlock(field('risks'), withholding, 'nl');
  for (const part of [
    'Risicobeheer: niet openbaar',
    'artikel 5.1 lid 2 onder d',
    '1 maart 2027',
    'Directeur Toezicht',
    'ontwijken',
  ])
    assert.ok(html.includes(part), part);
  const bare = withheldBlock(field('risks'), { ...withholding, until: null, reason: null }, 'nl').html;
  assert.doesNotMatch(bare, /Tot<|Waarom</);
});

test('no field of the standard breaks on a value it does not expect', () => {
  const odd: readonly FieldValue[] = ['<b>', ['<b>'], [{ title: '<b>', link: '<b>' }], [{ x: '<b>' }], []];
  for (const each of allFields)
    for (const held of odd) assert.doesNotMatch(fieldValue(each, held, 'nl').html, /<b>/, each.key);
});
