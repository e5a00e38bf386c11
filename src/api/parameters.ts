import type { JsonRecord } from '#standard/json.ts';
import type { Fault } from '#web/problem.ts';

/** A query parameter of a resource: what the OpenAPI document says of it. */
export type Parameter = {
  readonly name: string;
  readonly description: string;
  readonly schema: JsonRecord;
  readonly example?: string | number;
};

/** Reads the query parameters of a request and collects every fault, so that one answer names them all. */
export type ParameterReader = {
  /** The value, or null when it is not given (or empty, or faulty). */
  readonly one: (name: string) => string | null;
  readonly many: (name: string) => readonly string[];
  /** Notes that the value of a parameter is not right. */
  readonly fault: (name: string, reason: string) => void;
  readonly faults: () => readonly Fault[];
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A reader of the query of a request that may have these parameters and no others. */
export const readParameters = (query: URLSearchParams, known: readonly Parameter[]): ParameterReader => {
  const names = known.map((parameter) => parameter.name);
  const allowed = names.length === 0 ? 'Dit adres kent geen parameters.' : `Kies uit: ${names.join(', ')}.`;
  const faults: Fault[] = [...new Set(query.keys())]
    .filter((name) => !names.includes(name))
    .map((name) => ({ name: shortened(name), reason: `Deze parameter bestaat niet. ${allowed}` }));
  const fault = (name: string, reason: string): void => {
    faults.push({ name, reason });
  };
  const many = (name: string): readonly string[] => query.getAll(name).filter((value) => value !== '');
  return {
    one: (name) => {
      if (query.getAll(name).length > 1) fault(name, 'Geef deze parameter één keer.');
      return many(name)[0]?.trim() ?? null;
    },
    many,
    fault,
    faults: () => faults,
  };
};

/** A whole number from least to most; otherwise when it is not given, and a fault when it is something else. */
export const wholeNumberIn = (
  reader: ParameterReader,
  name: string,
  range: { readonly least: number; readonly most: number; readonly otherwise: number },
): number => {
  const text = reader.one(name);
  if (text === null) return range.otherwise;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number >= range.least && number <= range.most) return number;
  reader.fault(name, `Geef een heel getal van ${range.least} tot en met ${range.most}.`);
  return range.otherwise;
};

/** One of these values; null when it is not given, and a fault when it is something else. */
export const oneOf = <Value extends string>(
  reader: ParameterReader,
  name: string,
  values: readonly Value[],
): Value | null => {
  const text = reader.one(name);
  const value = values.find((candidate) => candidate === text) ?? null;
  if (text !== null && value === null) reader.fault(name, `Kies uit: ${values.join(', ')}.`);
  return value;
};
