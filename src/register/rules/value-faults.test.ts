import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EntryDocument, emptyDocument } from '../entry.ts';
import { publicationFaults, valueFaults } from './value-faults.ts';

const said = (values: EntryDocument['values']): readonly string[] =>
  valueFaults(values).map(({ field, kind, place, limit }) =>
    [field, kind, ...(place === null ? [] : [place.row, place.part]), ...(limit === 0 ? [] : [limit])].join(' '),
  );

const good: EntryDocument['values'] = {
  name: 'n'.repeat(100),
  website: 'https://waterhoven.example/vergunning',
  contact_email: 'algoritmes@waterhoven.example',
  begin_date: '2024-03',
  review_date: '2027-06-01',
  status: 'In gebruik',
  category: ['Verkeer', 'Wonen'],
  lawful_basis_grouping: [{ title: 'Gemeentewet', link: 'https://wetten.overheid.nl/BWBR0005416' }],
  impacttoetsen_grouping: [{ title: 'Een toets zonder adres', link: null }],
  redress_routes: [{ route: 'Een eigen weg', how: 'Bel.', contact: '14 000' }],
};

test('an entry as it should be has no faults', () => {
  assert.deepEqual(said(good), []);
});

const wrong: readonly (readonly [EntryDocument['values'], readonly string[]])[] = [
  [{ name: 'n'.repeat(101) }, ['name too-long 100']],
  [{ website: 'waterhoven' }, ['website no-web-address']],
  [{ website: 'javascript:alert(1)' }, ['website no-web-address']],
  [{ website: `https://waterhoven.example/${'x'.repeat(500)}` }, ['website too-long 500']],
  [{ contact_email: 'bel mij' }, ['contact_email no-contact']],
  [{ contact_email: 'https://waterhoven.example/contact' }, []],
  [{ begin_date: '2024-13' }, ['begin_date no-month']],
  [{ review_date: '2027-02-30' }, ['review_date no-date']],
  [{ status: 'Gebruik' }, ['status not-in-list']],
  [{ category: ['Verkeer', 'Onzin'] }, ['category not-in-list']],
  [
    {
      lawful_basis_grouping: [
        { title: 'Wet', link: 'https://a.example' },
        { title: '', link: 'geen' },
        { title: 't'.repeat(101), link: null },
      ],
    },
    [
      'lawful_basis_grouping no-title 1 title',
      'lawful_basis_grouping no-web-address 1 link',
      'lawful_basis_grouping too-long 2 title 100',
      'lawful_basis_grouping no-link 2 link',
    ],
  ],
  [
    { redress_routes: [{ route: 'Bezwaar maken' }, { how: 'x'.repeat(1001), term: 'y'.repeat(201) }] },
    ['redress_routes too-long 1 how 1000', 'redress_routes too-long 1 term 200'],
  ],
];

for (const [values, faults] of wrong)
  test(`${JSON.stringify(values).slice(0, 60)} has ${faults.join(', ') || 'no faults'}`, () => {
    assert.deepEqual(said(values), faults);
  });

test('what stands in the way of publication is what is missing and what is wrong', () => {
  const faults = publicationFaults({ ...emptyDocument, values: { ...good, website: 'geen adres' } });
  assert.deepEqual(
    faults.map(({ field, kind }) => `${field} ${kind}`),
    ['description_short missing', 'publication_category missing', 'website no-web-address'],
  );
});
