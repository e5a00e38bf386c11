import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editableFields } from '#register/rules/obligations.ts';
import { languages } from '#standard/text.ts';
import { about } from '#test/support/written-file.ts';
import { formatByKey, writeList } from './index.ts';
import { readSheetRow } from './read-sheet-row.ts';
import { matchColumns } from './sheet-columns.ts';
import { readSheetFile } from './sheet-file.ts';
import { isExplanation, templateHeader, templateRow } from './sheet-template.ts';

test('every column of the template is known, in every language and form, and its row of explanation is no entry', async () => {
  for (const language of languages)
    for (const key of ['csv', 'xlsx', 'ods'] as const) {
      const written = await writeList(formatByKey(key), templateHeader(language), [templateRow(language)], about);
      const sheet = readSheetFile(Buffer.from(written));
      assert.ok(typeof sheet !== 'string');
      const columns = matchColumns(sheet.header);
      assert.deepEqual(
        columns.filter(({ isKnown, target }) => !isKnown || target === null),
        [],
      );
      const targets = columns.map(({ target }) => target);
      assert.deepEqual(targets, ['lars', ...editableFields.map((field) => field.key)]);
      assert.deepEqual(
        sheet.rows.map((row) => isExplanation(targets, row)),
        [true],
      );
      assert.equal(isExplanation(targets, sheet.header), false);
    }
});

test('names of columns are known by label, key, earlier standard and national register, whatever the capitals', () => {
  const targetsOf = (...header: readonly string[]) => matchColumns(header).map(({ target }) => target);
  assert.deepEqual(targetsOf('NAAM', 'Short description', 'doel en impact (verplicht)', 'Gebieden'), [
    ...['name', 'description_short', 'goal', null],
  ]);
  assert.deepEqual(targetsOf('algorithm_id', 'Organisatienaam', 'taal', 'type', 'Herzieningsdatum'), [
    ...['lars', 'organization', 'lang', 'type', 'revision_date'],
  ]);
});

test('what nobody can tell from its name is asked; what is no text of an entry is known and not taken', () => {
  assert.deepEqual(matchColumns(['Naam', 'name', 'Onze code', '', 'gepubliceerdOp', '__proto__', '!!!']), [
    { header: 'Naam', target: 'name', isKnown: true },
    { header: 'name', target: null, isKnown: false },
    { header: 'Onze code', target: null, isKnown: false },
    { header: '', target: null, isKnown: true },
    { header: 'gepubliceerdOp', target: null, isKnown: true },
    { header: '__proto__', target: null, isKnown: false },
    { header: '!!!', target: null, isKnown: false },
  ]);
});

const valuesOf = (columns: Readonly<Record<string, string>>) =>
  readSheetRow(Object.keys(columns), Object.values(columns), 1).values;

test('lists are read as people type them, as the national register writes them, and as JSON', () => {
  const links = [
    { title: 'Wet open overheid', link: 'https://wetten.overheid.nl/1' },
    { title: 'Gemeentewet', link: null },
  ];
  for (const cell of [
    'Wet open overheid https://wetten.overheid.nl/1\nGemeentewet',
    '1: Wet open overheid, https://wetten.overheid.nl/1. 2: Gemeentewet, ',
    JSON.stringify(links),
  ])
    assert.deepEqual(valuesOf({ lawful_basis_grouping: cell }), { lawful_basis_grouping: links }, cell);
  assert.deepEqual(valuesOf({ redress_routes: 'bezwaar maken | Schrijf een brief | | zes weken' }), {
    redress_routes: [{ route: 'Bezwaar maken', how: 'Schrijf een brief', term: 'zes weken' }],
  });
});

test('a choice with a comma in its name is one choice', () => {
  const data = { data_categories: 'Naam, adres en contact, Inkomen, vermogen en schulden; Iets anders' };
  assert.deepEqual(valuesOf(data), {
    data_categories: ['Naam, adres en contact', 'Inkomen, vermogen en schulden', 'Iets anders'],
  });
});

test('a cell that looks like a formula is a text, and an empty cell says nothing', () => {
  assert.deepEqual(valuesOf({ name: "'=1+1", goal: '=HYPERLINK("http://x")', risks: '  ', provider: '@SOM' }), {
    ...{ name: '=1+1', goal: '=HYPERLINK("http://x")', provider: '@SOM' },
  });
  assert.equal(readSheetRow(['name'], ['a', 'b'], 1).fault, 'columns');
});
