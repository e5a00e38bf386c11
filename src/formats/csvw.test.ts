import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about } from '#test/support/written-file.ts';
import { csvHead } from './csv.ts';
import { csvMetadata } from './csvw.ts';
import { entryKeys } from './json.ts';

test('the columns that CSV on the Web describes are those of the CSV file, in order', () => {
  const metadata = csvMetadata(about, 'https://register.example/downloads/algoritmes.csv');
  const { columns } = metadata.tableSchema as { columns: readonly { name: string; datatype: string }[] };
  assert.equal(columns.map(({ name }) => name).join(','), csvHead(entryKeys).replace(/^\uFEFF|\r\n$/g, ''));
  const kinds = Object.fromEntries(columns.map(({ name, datatype }) => [name, datatype]));
  assert.deepEqual(
    [kinds.id, kinds.versie, kinds.automatischVertaald, kinds.bron, kinds.begin_date, kinds.publication_dt],
    ['string', 'integer', 'boolean', 'json', 'gYearMonth', 'date'],
  );
});
