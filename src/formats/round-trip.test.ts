import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type EntryDocument, fieldState, publicDocument } from '#register/entry.ts';
import { factKeys } from '#register/facts.ts';
import { allFields, fieldByKey } from '#standard/fields.ts';
import type { JsonRecord, JsonValue } from '#standard/json.ts';
import { longLanguageCode } from '#standard/text.ts';
import { entryRecords } from '#test/api/arbitrary-records.ts';
import { writtenFile } from '#test/support/written-file.ts';
import { understand } from './detect.ts';
import { allFormats, type FormatKey } from './index.ts';
import { nationalExport, nationalObject } from './national.ts';
import type { EntryRecord } from './record.ts';
import { type CleanRecord, cleanRecord } from './repair-record.ts';
import { repairText } from './repair-text.ts';

const readBack = (file: Uint8Array): readonly CleanRecord[] => {
  const understood = understand(file, { organisation: null });
  assert.ok(understood.outcome === 'understood');
  return [...understood.rows()].map((row) => {
    const clean = cleanRecord(row, true);
    return 'fault' in clean ? assert.fail(`row ${clean.row}: ${clean.fault.kind}`) : clean;
  });
};

const isFact = (key: string): boolean => factKeys.some((fact) => fact === key);

/** As it stands in a register: every text is plain, and nothing is filled in with nothing. */
const tidy = (value: JsonValue, lines: 'one' | 'many'): JsonValue => {
  if (typeof value === 'string') return repairText(value, lines).text;
  if (Array.isArray(value))
    return value.map((item) => tidy(item, lines)).filter((item) => JSON.stringify(item).length > 4);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [tidy(key, 'one'), tidy(part, lines)] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== ''));
};

const linesOf = (key: string): 'one' | 'many' => {
  const field = fieldByKey(key);
  if (field?.kind === 'text') return field.lines;
  return field?.kind === 'group' || field === undefined ? 'many' : 'one';
};

const holdsSomething = (value: JsonValue): boolean => value !== '' && !(Array.isArray(value) && value.length === 0);

/** A link whose title was nothing but white space is none. */
const isWhole = (item: JsonValue): boolean =>
  typeof item !== 'object' || item === null || !('link' in item) || 'title' in item;

const tidyValue = (key: string, value: JsonValue): JsonValue => {
  const plain = tidy(value, linesOf(key));
  return Array.isArray(plain) ? plain.filter(isWhole) : plain;
};

const tidyRecord = (record: EntryRecord): EntryRecord => {
  const { document } = record.version;
  const values = Object.entries(document.values as JsonRecord)
    .map(([key, value]) => [key, tidyValue(key, value)] as const)
    .filter(([, value]) => holdsSomething(value));
  const withheld = Object.entries(document.withheld)
    .filter(([key]) => !isFact(key))
    .map(([key, { decidedBy, reason, ...rest }]) => [
      key,
      { ...rest, decidedBy: tidy(decidedBy, 'one'), reason: tidy(reason ?? '', 'one') || null },
    ]);
  const earlier = document.earlier && {
    ...document.earlier,
    values: tidy(document.earlier.values as JsonRecord, 'many') as JsonRecord,
  };
  return {
    ...record,
    organisationName: tidy(record.organisationName, 'one') as string,
    version: {
      ...record.version,
      document: { ...document, values: Object.fromEntries(values), withheld: Object.fromEntries(withheld), earlier },
    },
  };
};

const expected = ({ version, organisationName }: EntryRecord): EntryDocument => {
  const seen = publicDocument(version.document);
  const own = Object.entries(seen.values).filter(([key]) => !isFact(key));
  const facts = {
    ...(organisationName === '' ? {} : { organization: organisationName }),
    lang: longLanguageCode[version.language],
    standard_version: '1.0',
  };
  const document = { ...seen, values: { ...Object.fromEntries(own), ...facts }, notApplicable: [] };
  const named = allFields.filter((field) => !isFact(field.key) && fieldState(seen, field).state === 'not-applicable');
  return {
    ...document,
    notApplicable: named
      .filter((field) => fieldState(document, field).state === 'empty')
      .map((field) => field.key as EntryDocument['notApplicable'][number]),
  };
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Linked data names a text by its entry and language: in it, as in a register, there is one of each. */
const oncePerText = (records: readonly EntryRecord[]): readonly EntryRecord[] => [
  ...new Map(records.map((record) => [`${record.algorithm.id} ${record.version.language}`, record])).values(),
];

test('what goes out in any format comes in again equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entryRecords.map(tidyRecord), { minLength: 1, maxLength: 4 }), async (records) => {
      const all = records.filter((record) => Object.keys(record.version.document.values).length > 1);
      for (const { key, isLinked } of allFormats) {
        const filled = isLinked ? oncePerText(all) : all;
        const back = readBack(await writtenFile(key as FormatKey, filled));
        assert.deepEqual(plain(back.map((clean) => clean.document)), plain(filled.map(expected)));
        assert.deepEqual(
          back.map(({ id, language, machineTranslated, date }) => [id, language, machineTranslated, date]),
          filled.map(({ algorithm, version }) => [
            algorithm.id,
            version.language,
            version.machineTranslated,
            version.publishedAt,
          ]),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('a file of every format that holds no entry comes in again as one without entries', async () => {
  for (const { key } of allFormats) assert.deepEqual(readBack(await writtenFile(key as FormatKey, [])), [], key);
});

const asNational = (write: typeof nationalObject, key: string, records: readonly EntryRecord[]): Uint8Array => {
  const around = { above: [], preferredName: 'Gemeente Testdam', address: 'https://register.example/nl/algoritme/1' };
  return new TextEncoder().encode(JSON.stringify({ [key]: records.map((record) => write(record, around)) }));
};

test('what goes out in the national form comes in again equal, and says where it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entryRecords.map(tidyRecord), { minLength: 1, maxLength: 4 }), async (records) => {
      const all = records.filter((record) => Object.keys(record.version.document.values).length > 1);
      for (const [write, key] of [
        [nationalObject, 'results'],
        [nationalExport, 'algoritme_versions'],
      ] as const) {
        const back = readBack(asNational(write, key, all));
        const named = all.map((record) =>
          record.organisationName === '' ? { ...record, organisationName: 'Gemeente Testdam' } : record,
        );
        assert.deepEqual(plain(back.map((clean) => clean.document)), plain(named.map(expected)));
        for (const [index, { id, language, machineTranslated, date, address, own }] of back.entries()) {
          const { algorithm, version } = all[index] ?? assert.fail();
          assert.deepEqual(
            [id, language, machineTranslated, date, own?.confirmedAt],
            [algorithm.id, version.language, version.machineTranslated, version.publishedAt, version.confirmedAt],
          );
          assert.equal(address, 'https://register.example/nl/algoritme/1');
        }
      }
    }),
    { numRuns: 60 },
  );
});
