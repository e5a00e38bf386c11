import { type Literal, Parser, type Quad, type Term } from 'n3';
import type { JsonRecord, JsonValue } from '#standard/json.ts';
import { prefixes } from './linked.ts';

/** The key of a field at the end of the name of a property of the standard, whichever register says it. */
const keyIn = (property: string): string | null => property.match(/\/standaard\/[\d.]+#([A-Za-z_]\w*)$/)?.[1] ?? null;

const isLiteral = (term: Term): term is Literal => term.termType === 'Literal';

/** A literal that is no JSON stays the text it is: then the row is at fault, and not the file. */
const parsed = (text: string): JsonValue => {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
};

const jsonOf = (term: Term): JsonValue => {
  if (!isLiteral(term)) return term.value;
  const type = term.datatype.value;
  if (type === `${prefixes.rdf}JSON`) return parsed(term.value);
  if (type === `${prefixes.xsd}integer` || type === `${prefixes.xsd}double`) return Number(term.value);
  return type === `${prefixes.xsd}boolean` ? term.value === 'true' : term.value;
};

/** A property that is said twice with another value is a list: whoever repairs the row tells it, and nothing is chosen silently. */
const together = (known: JsonValue | undefined, value: JsonValue): JsonValue => {
  if (known === undefined || JSON.stringify(known) === JSON.stringify(value)) return value;
  return [known, value].flat();
};

/** True when a text begins as Turtle does. */
export const looksTurtle = (start: string): boolean => /^\s*(?:@prefix|@base|prefix|base)\s/i.test(start);

/** True when a quad says that a set of data follows the standard of a register: such a set may hold no entry. */
const saysStandard = ({ predicate, object }: Quad): boolean =>
  predicate.value === `${prefixes.dct}conformsTo` && object.value.endsWith('/standaard');

/** The objects of entries in a text of Turtle, in their order; null when it is about something else; a sentence of the parser when it cannot be read. */
export const objectsInTurtle = (text: string): readonly JsonRecord[] | null | string => {
  const objects = new Map<string, Record<string, JsonValue>>();
  try {
    const quads: readonly Quad[] = new Parser().parse(text);
    for (const { subject, predicate, object } of quads) {
      const key = keyIn(predicate.value);
      if (key === null) continue;
      const known = objects.get(subject.value) ?? {};
      known[key] = together(known[key], jsonOf(object));
      objects.set(subject.value, known);
    }
    return objects.size > 0 || quads.some(saysStandard) ? [...objects.values()] : null;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
};
