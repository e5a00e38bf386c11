import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { openapiDocument } from '#api/document.ts';
import { resources } from '#api/resources.ts';
import { unguardedCell } from '#formats/csv.ts';
import { allFormats, type FormatKey } from '#formats/index.ts';
import { entryObject } from '#formats/json.ts';
import type { EntryRecord } from '#formats/record.ts';
import { readConfig } from '#src/config.ts';
import { textIn } from '#test/support/written-file.ts';
import { entryRecords } from './arbitrary-records.ts';
import { contractOf, type Document, type Schema } from './contract.ts';

const config = readConfig({ BASE_URL: 'https://register.example' }, '/');
const contract = contractOf(openapiDocument(config, resources) as unknown as Document);
const schemaOf = contract.document.components.schemas.AlgoritmeInLijst?.properties ?? {};

/** What a cell means, told by the schema alone: the way somebody reads it who has only the document. */
const meaningOf = (cell: string, schema: Schema | undefined): unknown => {
  if (cell === '') return null;
  return schema?.type === 'string' ? unguardedCell(cell) : JSON.parse(cell);
};

test('every entry is as the schema says, whatever is filled in', () => {
  fc.assert(fc.property(entryRecords, (record) => contract.checkSchema('AlgoritmeInLijst', entryObject(record))));
});

test('a CSV file says the same as the JSON file, read with the schema alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entryRecords, { maxLength: 5 }), async (records) => {
      const { resultaten } = JSON.parse(await textIn('json', records)) as { resultaten: Record<string, unknown>[] };
      const rows: Record<string, string>[] = parse(await textIn('csv', records), { bom: true, columns: true });
      const read = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, meaningOf(cell, schemaOf[key])])),
      );
      assert.deepEqual(read, resultaten);
    }),
    { numRuns: 50 },
  );
});

test('a value that is not public is in no format', async () => {
  const token = 'GEHEIM-5521';
  await fc.assert(
    fc.asyncProperty(entryRecords, async (record) => {
      const { document } = record.version;
      const hidden = Object.fromEntries(Object.keys(document.withheld).map((key) => [key, token]));
      const values = { ...document.values, ...hidden };
      const earlier = { standard: '0.4', values: hidden };
      const full: EntryRecord = {
        ...record,
        version: { ...record.version, document: { ...document, values, earlier } },
      };
      for (const format of allFormats)
        assert.doesNotMatch(await textIn(format.key as FormatKey, [full]), new RegExp(token));
    }),
    { numRuns: 50 },
  );
});
