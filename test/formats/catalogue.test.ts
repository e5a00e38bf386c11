import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import type { EntryRecord } from '#formats/record.ts';
import { entryRecords } from '#test/api/arbitrary-records.ts';
import { textIn } from '#test/support/written-file.ts';

const records: readonly EntryRecord[] = fc.sample(entryRecords, { numRuns: 12, seed: 20261124 });
const shapes = new Store(new Parser().parse(readFileSync(new URL('shapes.ttl', import.meta.url), 'utf8')));

const quadsIn = (turtle: string): Quad[] => new Parser().parse(turtle);

/** Why a catalogue does not do what the shapes ask: the property and the rule. */
const faultsIn = async (quads: Quad[]): Promise<readonly string[]> => {
  const { results } = await new Validator(shapes).validate(new Store(quads));
  return [...results].map((result) => `${result.path?.value} ${result.sourceConstraintComponent?.value}`);
};

/** A statement as one line; JSON in one way of writing. */
const line = ({ subject, predicate, object }: Pick<Quad, 'subject' | 'predicate' | 'object'>): string => {
  const isJson = object.termType === 'Literal' && object.datatype.value.endsWith('#JSON');
  const value = isJson ? JSON.stringify(sorted(JSON.parse(object.value))) : object.value;
  const kind = object.termType === 'Literal' ? `${object.datatype.value} ${object.language ?? ''}` : 'id';
  return [subject.value, predicate.value, kind, value].join(' | ');
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
};

test('the catalogue does what DCAT-AP-NL asks, and a catalogue that lacks something does not', async () => {
  const quads = quadsIn(await textIn('ttl', records));
  assert.deepEqual(await faultsIn(quads), []);
  const required = ['license', 'contactPoint', 'publisher', 'theme', 'accessRights', 'identifier', 'endpointURL'];
  for (const name of required) {
    const without = quads.filter(({ predicate }) => !predicate.value.endsWith(name));
    assert.notDeepEqual(await faultsIn(without), [], name);
  }
});

test('JSON-LD says the same as Turtle, statement by statement', async () => {
  const fromTurtle = quadsIn(await textIn('ttl', records)).map(line);
  const document = JSON.parse(await textIn('jsonld', records));
  const read = (await jsonld.toRDF(document)) as unknown as Quad[];
  assert.deepEqual([...new Set(read.map(line))].sort(), [...new Set(fromTurtle)].sort());
});

test('another program reads as many statements in the Turtle', async (context) => {
  const text = await textIn('ttl', records);
  const count = (() => {
    try {
      return execFileSync('rapper', ['-q', '-i', 'turtle', '-o', 'ntriples', '-', 'https://register.example/'], {
        input: text,
        maxBuffer: 1e9,
      });
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
      throw cause;
    }
  })();
  if (count === null) {
    context.skip('!! NO RAPPER FOUND: install it with: apt-get install raptor2-utils');
    return;
  }
  const statements = count
    .toString()
    .split('\n')
    .filter((statement) => statement !== '');
  assert.equal(new Set(statements).size, new Set(quadsIn(text).map(line)).size);
});
