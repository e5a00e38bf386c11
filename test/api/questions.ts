import fc from 'fast-check';
import { testMoment } from '#test/app.ts';
import type { Operation, Parameter, Schema } from './contract.ts';

/** A query as a list of names and values. */
export type Question = readonly (readonly [name: string, value: string])[];

/** Ids that lead somewhere, so that generated paths do not all end in 404. */
export type Known = { readonly algorithms: readonly string[]; readonly organisations: readonly string[] };

/** Days that were, up to the day of the tests. */
const dates = fc
  .date({ min: new Date('2015-01-01'), max: new Date(testMoment), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A value that the schema of a parameter allows. */
const valid = (schema: Schema): fc.Arbitrary<string> => {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.format === 'date') return dates;
  if (schema.type === 'integer')
    return fc
      .oneof(
        fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 100, 5) }),
        fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 }),
      )
      .map(String);
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
  return fc.oneof(
    fc.constantFrom('parkeren', 'de', 'bijstand OR 1=1', '"', "'; drop table", '%00', '\u0000', '\u202Eabc', '𐍈 é ﬁ'),
    fc.string({ unit: 'binary', maxLength: Math.min(schema.maxLength ?? 50, 50) }),
  );
};

/** A value that the schema of a parameter forbids. */
const invalid = (schema: Schema): fc.Arbitrary<string> => {
  if (schema.type === 'array') return invalid(schema.items ?? {});
  if (schema.enum !== undefined || schema.pattern !== undefined)
    return fc.constantFrom('bestaat niet', 'JA', 'a b', '<script>', '../..', 'x'.repeat(500));
  if (schema.format === 'date')
    return fc.constantFrom('2025-02-30', '2025-13-01', 'gisteren', '2025-1-1', '01-02-2025', '2099-01-01');
  if (schema.type === 'integer')
    return fc.constantFrom(
      String((schema.minimum ?? 0) - 1),
      String((schema.maximum ?? 0) + 1),
      '1.5',
      '1e2',
      'x',
      '0x1',
      '9'.repeat(40),
    );
  return fc.constant('a'.repeat((schema.maxLength ?? 0) + 1));
};

const pairsOf = ({ name, schema }: Parameter): fc.Arbitrary<Question> =>
  schema.type === 'array'
    ? fc
        .array(valid(schema.items ?? {}), { maxLength: 3 })
        .map((values) => values.map((value) => [name, value] as const))
    : fc.option(valid(schema), { nil: null, freq: 2 }).map((value) => (value === null ? [] : [[name, value] as const]));

const inQuery = (operation: Operation): readonly Parameter[] =>
  operation.parameters.filter((parameter) => parameter.in === 'query');

/** Queries that an operation must accept. */
export const validQueries = (operation: Operation): fc.Arbitrary<Question> =>
  fc.tuple(...inQuery(operation).map(pairsOf)).map((parts) => parts.flat());

/** A query with faults, and the names of the parameters that are at fault. */
export type Faulty = { readonly question: Question; readonly names: readonly string[] };

const faultsIn = (parameters: readonly Parameter[]): fc.Arbitrary<Question> =>
  fc
    .subarray([...parameters], { minLength: 0 })
    .chain((chosen) =>
      fc.tuple(...chosen.map(({ name, schema }) => invalid(schema).map((value) => [name, value] as const))),
    );

const unknown = fc
  .subarray(['offset', 'PAGE', 'page_size', '__proto__', 'constructor', 'q'])
  .map((names) => names.map((name) => [name, '1'] as const));

/** Queries that an operation must refuse, naming every parameter that is at fault. */
export const faultyQueries = (operation: Operation): fc.Arbitrary<Faulty> =>
  fc
    .tuple(validQueries(operation), faultsIn(inQuery(operation)), unknown)
    .filter(([, wrong, strange]) => wrong.length + strange.length > 0)
    .map(([right, wrong, strange]) => {
      const bad = [...wrong, ...strange];
      const names = bad.map(([name]) => name);
      return { question: [...right.filter(([name]) => !names.includes(name)), ...bad], names };
    });

/** A path with its parameters filled in: known ids, ids that could exist and anything else. */
export const pathsOf = (path: string, known: Known): fc.Arbitrary<string> => {
  const ids = path.startsWith('/algoritmes') ? known.algorithms : known.organisations;
  const id = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.stringMatching(/^[1-9]{7}\d$/) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/^\.{1,2}$/.test(text)) },
  );
  const number = fc.constantFrom('1', '2', '3', '0', '-1', 'x', '999999999', '99999999999999999999');
  return fc
    .tuple(id, number)
    .map(([one, two]) => path.replace('{id}', encodeURIComponent(one)).replace('{n}', encodeURIComponent(two)));
};

/** The question behind the path, encoded. */
export const addressOf = (root: string, path: string, question: Question): string => {
  const query = new URLSearchParams(question.map(([name, value]): [string, string] => [name, value])).toString();
  return `${root}${path}${query === '' ? '' : `?${query}`}`;
};
