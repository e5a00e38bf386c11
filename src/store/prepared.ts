import type { Compilable, CompiledQuery } from 'kysely';
import type { Queries } from './database.ts';

/** What a query is asked with, by name: values, and lists of them. */
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

const blanksFor = (given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((_, place) => new Blank(name, place)) : new Blank(name, null),
    ]),
  );

/** Queries have the same words when their lists are as long. */
const shapeOf = (given: Given): string =>
  Object.values(given)
    .map((value) => (Array.isArray(value) ? value.length : ''))
    .join();

const mostShapes = 100;

/**
 * A query that is built and put in words once for each database and length of its lists, and filled in each time: a query of many joins
 * takes longer to build than a small one to answer. To build it sees only blanks where values will be, so it cannot depend on them but
 * for how long a list is.
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
