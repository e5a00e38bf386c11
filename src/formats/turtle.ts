import { DataFactory, type Quad, Writer } from 'n3';
import { catalogueNodes } from './catalogue.ts';
import { type About, fullName, type LinkedNode, type LinkedValue, prefixes, vocabularyOf } from './linked.ts';
import { entryNode } from './linked-entry.ts';
import type { WrittenObject } from './record.ts';

const { literal, namedNode, quad } = DataFactory;

const termOf = (value: LinkedValue, about: About) => {
  if ('id' in value) return namedNode(value.id);
  if (value.language !== undefined) return literal(value.text, value.language);
  return value.datatype === undefined
    ? literal(value.text)
    : literal(value.text, namedNode(fullName(value.datatype, about)));
};

/** A node as the statements it is made of. */
export const quadsOf = (about: About, { id, types, values }: LinkedNode): readonly Quad[] => [
  ...types.map((type) => quad(namedNode(id), namedNode(fullName('rdf:type', about)), namedNode(fullName(type, about)))),
  ...values.map(([property, value]) => quad(namedNode(id), namedNode(fullName(property, about)), termOf(value, about))),
];

/** A Turtle file in pieces of one slice each: the catalogue, then the entries. The slices are asked for one by one. */
export async function* turtleOf(about: About, slices: AsyncIterable<readonly WrittenObject[]>): AsyncGenerator<string> {
  let ready = '';
  const output = {
    write: (text: string, _encoding: string, done?: () => void) => {
      ready += text;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { prefixes: { ...prefixes, veld: vocabularyOf(about) } });
  const taken = (): string => {
    const text = ready;
    ready = '';
    return text;
  };
  for (const node of catalogueNodes(about)) writer.addQuads([...quadsOf(about, node)]);
  yield taken();
  for await (const slice of slices) {
    for (const object of slice) writer.addQuads([...quadsOf(about, entryNode(about, object))]);
    yield taken();
  }
  writer.end();
  yield taken();
}
