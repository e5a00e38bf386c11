import type { Compilable, CompiledQuery } from 'kysely';
import type { Queries } from './database.ts';

/** What a query is asked with, by name: values, lists of them, and whether or not something is asked at all. */
type Given = Readonly<Record<string, unknown>>;

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
    return this.place === null || !Array.isArray(value) ? value : value[this.place];
  }
}

const blankFor = (name: string, value: unknown): unknown => {
  if (typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map((_, place) => new Blank(name, place)) : new Blank(name, null);
};

const blanksFor = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, blankFor(name, value)]));

/** Queries have the same words when their lists are as long and the same is asked at all. */
const shapeOf = (given: Given): string =>
  Object.values(given)
    .map((value) => (Array.isArray(value) ? value.length : typeof value === 'boolean' && value))
    .join();

const mostShapes = 500;

/**
 * A query that is built and put in words once for each database, length of its lists and choice of true or false, and filled in each time:
 * a query of many joins takes longer to build than a small one to answer. To build it sees only blanks where values will be, so it cannot
 * depend on them but for how long a list is. Neither store keeps true or false, so these are never values.
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
