import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDocument } from '#register/entry.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { allFields } from '#standard/fields.ts';
import { controlName, partName } from './control-names.ts';
import { readEntryForm, withSent } from './read-entry-form.ts';
import { rowPartsOf } from './rows.ts';

const read = (...pairs: readonly (readonly [string, string])[]) =>
  readEntryForm(new URLSearchParams(pairs.map(([name, text]): [string, string] => [name, text])));

const namesOf = editableFields.flatMap((field) =>
  field.kind === 'links' || field.kind === 'group'
    ? rowPartsOf(field).map((part) => partName(field.key, part.key))
    : [controlName(field.key)],
);

test('what was typed becomes plain, and dates and addresses get their whole form', () => {
  const { values, faults } = read(
    ['veld-name', '  Keuze \u202Evan\r\nvergunningen  '],
    ['veld-goal', '<p>Eerst dit.</p><p>Dan dat.</p>'],
    ['veld-begin_date', 'maart 2024'],
    ['veld-review_date', '1-6-2027'],
    ['veld-website', 'www.waterhoven.nl/parkeren'],
    ['veld-contact_email', 'mailto:algoritmes@waterhoven.example'],
  );
  assert.deepEqual(values, {
    name: 'Keuze van vergunningen',
    goal: 'Eerst dit.\n\nDan dat.',
    begin_date: '2024-03',
    review_date: '2027-06-01',
    website: 'https://www.waterhoven.nl/parkeren',
    contact_email: 'algoritmes@waterhoven.example',
  });
  assert.deepEqual(faults, []);
});

test('what is wrong stays as it was typed, with a fault', () => {
  const { values, faults } = read(
    ['veld-begin_date', 'ergens in het voorjaar'],
    ['veld-website', 'javascript:alert(1)'],
    ['veld-name', 'n'.repeat(200)],
    ['veld-status', 'Onzin'],
    ['veld-lawful_basis_grouping-title', ''],
    ['veld-lawful_basis_grouping-link', 'data:text/html,x'],
  );
  assert.deepEqual(values, {
    begin_date: 'ergens in het voorjaar',
    website: 'javascript:alert(1)',
    name: 'n'.repeat(200),
    status: 'Onzin',
    lawful_basis_grouping: [{ title: '', link: 'data:text/html,x' }],
  });
  assert.deepEqual(
    faults.map(({ kind }) => kind),
    ['too-long', 'not-in-list', 'no-month', 'no-web-address', 'no-title', 'no-web-address'],
  );
});

test('empty fields and empty rows are nothing', () => {
  const sent = read(
    ['veld-name', ' \r\n '],
    ['veld-category', ''],
    ['veld-status', ''],
    ['veld-redress_routes-route', ''],
    ['veld-redress_routes-how', ' '],
    ['veld-redress_routes-route', 'Bezwaar maken'],
    ['veld-redress_routes-how', ''],
  );
  assert.deepEqual(sent.values, { redress_routes: [{ route: 'Bezwaar maken' }] });
  assert.deepEqual(sent.sent, ['name', 'category', 'status', 'redress_routes']);
});

test('the tick and the button for one more name a field that was asked, and nothing else', () => {
  const more = read(['veld-redress_routes-route', ''], ['nog-een', 'redress_routes'], ['nvt', 'redress_routes']);
  assert.deepEqual([more.asked, more.notApplicable], ['redress_routes', ['redress_routes']]);
  for (const asked of ['name', 'lars', '__proto__', ''])
    assert.equal(read(['veld-name', 'x'], ['nog-een', asked]).asked, null);
  assert.deepEqual(read(['veld-name', 'x'], ['nvt', 'lars'], ['nvt', 'goal'], ['nvt', 'toString']).notApplicable, []);
});

test('what the form did not ask stays as it was', () => {
  const document = {
    ...emptyDocument,
    values: { name: 'Oud', goal: 'Doel', lang: 'nld', lars: '12345678' },
    notApplicable: ['proxies', 'risks'],
  } as const;
  const after = withSent(document, read(['veld-name', ''], ['veld-risks', 'Nieuw'], ['veld-lang', 'fry']));
  assert.deepEqual(after, {
    ...emptyDocument,
    values: { goal: 'Doel', lang: 'nld', lars: '12345678', risks: 'Nieuw' },
    notApplicable: ['proxies'],
  });
});

test('a script in every field leaves no tag behind', () => {
  const { values } = read(
    ...namesOf.map((name) => [name, `Tekst<script>alert('${name}')</script> <b>vet</b>`] as const),
  );
  assert.equal(Object.keys(values).length, editableFields.length);
  assert.doesNotMatch(JSON.stringify(values), /<|alert/);
});

test('a thousand names of no field are passed over, also those of the register and of objects', () => {
  const unknown = Array.from({ length: 1000 }, (_, index) => [`veld-onbekend-${index}`, 'x'] as const);
  const own = allFields
    .filter((field) => !editableFields.includes(field))
    .map(({ key }) => [controlName(key), 'x'] as const);
  const { values, sent } = read(...unknown, ...own, ['__proto__', 'x'], ['veld-__proto__', 'x'], ['veld-name', 'Naam']);
  assert.deepEqual([values, sent], [{ name: 'Naam' }, ['name']]);
});

test('of a name that comes more than once a field of one text takes the first, rows take all', () => {
  const { values } = read(
    ['veld-name', 'Een'],
    ['veld-name', 'Twee'],
    ...Array.from({ length: 500 }, (_, row) => ['veld-redress_routes-how', `Weg ${row}`] as const),
    ['veld-category', 'Verkeer'],
    ['veld-category', 'Verkeer'],
  );
  assert.equal(values.name, 'Een');
  assert.deepEqual(values.category, ['Verkeer']);
  assert.equal(values.redress_routes?.length, 500);
});

test('a text of 200 kB is kept whole', () => {
  const long = 'Een zin van alledag. '.repeat(10_000).trim();
  const { values, faults } = read(['veld-goal', long]);
  assert.equal(values.goal, long);
  assert.deepEqual(faults, [{ field: 'goal', kind: 'too-long', place: null, limit: 2500 }]);
});
