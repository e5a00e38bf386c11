import fc from 'fast-check';
import type { EntryRecord } from '#formats/record.ts';
import { grounds } from '#law/grounds.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument, Withholding } from '#register/entry.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import type { Field, FieldValue } from '#standard/field.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import { languages } from '#standard/text.ts';
import { termsOf } from '#standard/vocabularies.ts';

const awkward = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', 'é', '𐍈', '[', '{', 'a', '\\'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

/** Letters that are easily lost: of other scripts, outside the first plane, joined, turned around, without width, or a mark. */
const strange = fc
  .array(
    fc.constantFrom(
      ...['\u202Eab\u202C', 'ﬁ', 'e\u0301', '👩‍👩‍👧', 'İ', 'ß', '\u00A0', '\u2028', '\u200B', '\uFEFF', '漢字', 'שלום'],
      ...['&amp;', '<b>', '</script>', '%00', '\u0000', '\u001F', '\uFFFD', 'Ã©', '1: Titel, link. 2: x', '\u2019'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `a${parts.join('')}`);

/** A text that is filled in, with everything that could trip a writer or reader; now and then a very long one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: awkward },
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) },
  { weight: 3, arbitrary: strange },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 30 }).map((times) => 'lange tekst, "met" van alles; '.repeat(times)),
  },
);

/** A text that is short enough for a name. */
const anyName = anyText.filter((text) => text.normalize('NFKD').length <= 100);

const days = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const moments = days.map((day) => `${day}T10:11:12Z` as Instant);
const orNull = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(values, { nil: null });

const valuesOf = (field: Field): fc.Arbitrary<FieldValue> => {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...termsOf(field.vocabulary).map((term) => term.value));
    case 'choices':
      return fc.subarray(
        termsOf(field.vocabulary).map((term) => term.value),
        { minLength: 1 },
      );
    case 'links':
      return fc.array(fc.record({ title: anyText, link: orNull(fc.webUrl()) }), { minLength: 1, maxLength: 3 });
    case 'group':
      return fc.array(fc.record(Object.fromEntries(field.parts.map((part) => [part.key, anyText]))), {
        minLength: 1,
        maxLength: 3,
      });
    case 'month':
      return days.map((day) => day.slice(0, 7));
    case 'date':
      return days;
    default:
      return anyText;
  }
};

const withholdings: fc.Arbitrary<Withholding> = fc.record({
  ground: fc.constantFrom(...(Object.keys(grounds) as (keyof typeof grounds)[])),
  until: orNull(days),
  decidedBy: anyText,
  reason: orNull(anyText),
});

const documents: fc.Arbitrary<EntryDocument> = fc.record({
  standard: fc.constant('1.0'),
  values: fc.record(Object.fromEntries(allFields.map((field) => [field.key, valuesOf(field)])), { requiredKeys: [] }),
  notApplicable: fc.subarray(allFields.map((field) => field.key as FieldKey)),
  withheld: fc.dictionary(fc.constantFrom(...allFields.map((field) => field.key)), withholdings, { maxKeys: 3 }),
  earlier: orNull(
    fc.record({ standard: fc.constantFrom('0.1', '0.4'), values: fc.dictionary(anyText, anyText, { maxKeys: 3 }) }),
  ),
});

const algorithmOf = fc.record({
  id: fc.nat(4_782_968).map(makeAlgorithmId),
  organisationId: fc.constantFrom('gm9999', 'ws9998').map(makeOrganisationId),
  category: fc.constant(null),
  useStatus: fc.constant(null),
  inUseFrom: fc.constant(null),
  inUseUntil: fc.constant(null),
  useReason: orNull(anyText),
  mergedInto: fc.constant(null),
  withdrawn: fc.constant(null),
  source: orNull(fc.record({ name: anyName, address: orNull(fc.webUrl()) })),
  vanishedAt: orNull(moments),
});

const versionOf = fc.record({
  language: fc.constantFrom(...languages),
  number: fc.integer({ min: 1, max: 99 }),
  state: fc.constant('published' as const),
  document: documents,
  changeNote: orNull(anyText),
  publishedAt: moments,
  confirmedAt: orNull(moments),
  machineTranslated: fc.boolean(),
});

/** Entries that say anything the standard lets them say, in every state of a field. */
export const entryRecords: fc.Arbitrary<EntryRecord> = fc
  .record({ algorithm: algorithmOf, version: versionOf, organisationName: anyName, first: moments, last: moments })
  .map(({ algorithm, version, organisationName, first, last }) => ({
    algorithm,
    version: { ...version, algorithmId: algorithm.id },
    firstPublishedAt: first,
    lastPublishedAt: last,
    organisationName,
  }));
