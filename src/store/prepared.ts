import type { Compilable, CompiledQuery } from 'kysely';
import type { Queries } from './database.ts';

/** What a query is asked with, by name: values, lists of them, and whether or not something is asked at all. */
type Given = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** Stands in a query for a value that is given when it is asked. */
class Blank {
  readonly name: string;
  /** Which value of a list; null when it is no list. */
  readonly place: number | null;

  constructor(name: string, place: number | null) {
    this.name = name;
    this.place = place;
  }

  filledFrom(given: Given): unknown {
    const value = given[this.name];
    const filled = this.place === null || !Array.isArray(value) ? value : value[this.place];
    if (filled === undefined || filled === null)
      throw new Error(`A query was asked without a value for ‘${this.name}’.`);
    return filled;
  }
}

const blankFor = (name: string, value: unknown): unknown => {
  if (typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map((_, place) => new Blank(name, place)) : new Blank(name, null);
};

const blanksFor = (given: Given): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, blankFor(name, value)]));

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return `list of ${value.length}`;
  return typeof value === 'boolean' ? String(value) : 'value';
};

/** Queries have the same words when they are asked with the same names, lists as long, and the same choices of true or false. */
const shapeOf = (given: Given): string =>
  Object.entries(given)
    .map(([name, value]) => `${name}: ${kindOf(value)}`)
    .sort()
    .join();

const mostShapes = 500;

/**
 * A query that is built and put in words once for each database, length of its lists and choice of true or false, and filled in each time:
 * a query of many joins takes longer to build than a small one to answer. To build it sees only blanks where values will be, so it cannot
 * depend on them but for how long a list is. Neither store keeps true or false, so these are never values. Asked with null or undefined
 * where it has a blank, it throws: nothing is equal to these, and where nothing should be asked, false says so.
 */
export const prepared = <Values extends Given, Row>(
  build: (queries: Queries, values: Values) => Compilable<Row>,
): ((queries: Queries, values: Values) => Promise<readonly Row[]>) => {
  const known = new WeakMap<Queries, Map<string, CompiledQuery<Row>>>();
  const compiledFor = (queries: Queries, values: Values): CompiledQuery<Row> => {
    const shapes = known.get(queries) ?? new Map<string, CompiledQuery<Row>>();
    known.set(queries, shapes);
    const shape = shapeOf(values);
    const compiled = shapes.get(shape) ?? build(queries, blanksFor(values) as Values).compile();
    if (shapes.size < mostShapes) shapes.set(shape, compiled);
    return compiled;
  };
  return async (queries, values) => {
    const compiled = compiledFor(queries, values);
    const parameters = compiled.parameters.map((one) => (one instanceof Blank ? one.filledFrom(values) : one));
    return (await queries.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
};
