import type { JsonValue } from '#standard/json.ts';
import { catalogueIds } from './catalogue.ts';
import type { About, LinkedNode, LinkedValue } from './linked.ts';
import type { WrittenObject } from './record.ts';

/** A value as linked data: texts plain, numbers and true or false typed, lists and objects as JSON; null is not said. */
export const linkedValue = (value: JsonValue | undefined): LinkedValue | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number')
    return { text: String(value), datatype: Number.isInteger(value) ? 'xsd:integer' : 'xsd:double' };
  if (typeof value === 'boolean') return { text: String(value), datatype: 'xsd:boolean' };
  return { text: JSON.stringify(value), datatype: 'rdf:JSON' };
};

/** An entry as linked data: part of the data set, and every key of its object (src/formats/json.ts) a property of the standard. */
export const entryNode = (about: About, object: WrittenObject): LinkedNode => ({
  id: about.entryAddress(String(object.id), String(object.taal)),
  types: ['veld:Beschrijving'],
  values: [
    ['dct:isPartOf', { id: catalogueIds(about).dataset }],
    ...Object.entries(object).flatMap(([key, value]) => {
      const linked = linkedValue(value);
      return linked === null ? [] : [[`veld:${key}`, linked] as const];
    }),
  ],
});
