import { allFields } from '#standard/fields.ts';
import type { JsonRecord, JsonValue } from '#standard/json.ts';
import { catalogueNodes } from './catalogue.ts';
import { keysBesideFields } from './json.ts';
import { type About, type LinkedNode, type LinkedValue, prefixes, vocabularyOf } from './linked.ts';
import type { WrittenObject } from './record.ts';

/*
 * JSON-LD 1.1: the same statements as Turtle. The entries stand under 'resultaten' as in JSON, so that a reader of plain JSON
 * reads them too; lists and objects in them are JSON values.
 */

const structuredKeys: readonly string[] = [
  ...allFields.filter(({ kind }) => kind === 'choices' || kind === 'links' || kind === 'group').map(({ key }) => key),
  ...keysBesideFields.filter((key) => ['nietOpenbaar', 'nietVanToepassing', 'eerdereStandaard', 'bron'].includes(key)),
];

const contextOf = (about: About): JsonRecord => ({
  '@version': 1.1,
  '@vocab': vocabularyOf(about),
  ...prefixes,
  resultaten: { '@reverse': 'dct:isPartOf' },
  ...Object.fromEntries(structuredKeys.map((key) => [key, { '@type': '@json' }])),
});

const jsonValue = (value: LinkedValue): JsonValue => {
  if ('id' in value) return { '@id': value.id };
  if (value.language !== undefined) return { '@value': value.text, '@language': value.language };
  return value.datatype === undefined ? value.text : { '@value': value.text, '@type': value.datatype };
};

const jsonNode = ({ id, types, values }: LinkedNode): JsonRecord => {
  const byProperty = Map.groupBy(values, ([property]) => property);
  return {
    '@id': id,
    '@type': [...types],
    ...Object.fromEntries(
      [...byProperty].map(([property, said]) => [property, said.map(([, value]) => jsonValue(value))]),
    ),
  };
};

/** A key without a value is left out: nothing is said of it. */
const entryText = (about: About, object: WrittenObject): string => {
  const said = Object.entries(object).filter(([, value]) => value !== null);
  const address = about.entryAddress(String(object.id), String(object.taal));
  return JSON.stringify({ '@id': address, '@type': 'Beschrijving', ...Object.fromEntries(said) });
};

/** A JSON-LD file in pieces of one slice each: the catalogue, then the entries. The slices are asked for one by one. */
export async function* jsonldOf(about: About, slices: AsyncIterable<readonly WrittenObject[]>): AsyncGenerator<string> {
  const [dataset, ...others] = catalogueNodes(about);
  const head = { '@context': contextOf(about), ...(dataset && jsonNode(dataset)), '@included': others.map(jsonNode) };
  yield `${JSON.stringify(head).slice(0, -1)},"resultaten":[\n`;
  let separator = '';
  for await (const slice of slices) {
    if (slice.length === 0) continue;
    yield separator + slice.map((object) => entryText(about, object)).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}
