import type { ChoicesField, GroupField } from '#standard/field.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { JsonValue } from '#standard/json.ts';
import { linksIn } from '#standard/shape.ts';
import { recognise } from '#standard/vocabularies.ts';
import { readGrouping } from './read-grouping.ts';

const linesOf = (cell: string): readonly string[] =>
  cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A title with an address behind it; a line without an address is a title. */
const linkOf = (line: string): JsonValue => {
  const found = linksIn(line);
  const [first] = found.links;
  return first === undefined ? { title: line, link: null } : { title: first.title ?? first.link, link: first.link };
};

/** Titles with addresses: as the national register writes them in one cell, or one on a line. */
const links = (cell: string): JsonValue => readGrouping(cell)?.items ?? linesOf(cell).map(linkOf);

/** Records of named parts: one on a line, with bars between the parts. */
const records = ({ parts }: GroupField, cell: string): JsonValue =>
  linesOf(cell).map((line) => {
    const texts = line.split('|').map((text) => text.trim());
    return Object.fromEntries(
      parts.flatMap(({ key, vocabulary }, at) => {
        const last = at === parts.length - 1;
        const text = last ? texts.slice(at).join(' | ') : (texts[at] ?? '');
        if (text === '') return [];
        return [[key, (vocabulary === undefined ? undefined : recognise(vocabulary, text)?.value) ?? text]];
      }),
    );
  });

/** The longest run of pieces from a place that is a choice together: names of choices have commas in them. */
const runFrom = (field: ChoicesField, pieces: readonly string[], at: number): readonly [string, number] => {
  for (let end = pieces.length; end > at + 1; end -= 1) {
    const name = pieces.slice(at, end).join(',');
    if (recognise(field.vocabulary, name) !== undefined) return [name.trim(), end];
  }
  return [(pieces[at] ?? '').trim(), at + 1];
};

const choices = (field: ChoicesField, cell: string): JsonValue =>
  cell.split(/[;\n]/).flatMap((part) => {
    const pieces = part.split(',');
    const names: string[] = [];
    for (let at = 0; at < pieces.length; ) {
      const [name, next] = runFrom(field, pieces, at);
      if (name !== '') names.push(name);
      at = next;
    }
    return names;
  });

const jsonIn = (cell: string): JsonValue | undefined => {
  try {
    return JSON.parse(cell) as JsonValue;
  } catch {
    return undefined;
  }
};

/**
 * What a cell says of a field, in the shape in which a source would say it: lists as people type them (one on a line, choices with
 * semicolons or commas), as the national register writes them, or as JSON as in our own files. Anything else is a text.
 */
export const cellValue = (key: string, cell: string): JsonValue => {
  const field = fieldByKey(key);
  const isList = field?.kind === 'links' || field?.kind === 'group' || field?.kind === 'choices';
  if (field === undefined || !isList || cell.trim() === '') return cell;
  const json = /^\s*\[/.test(cell) ? jsonIn(cell) : undefined;
  if (json !== undefined) return json;
  if (field.kind === 'links') return links(cell);
  return field.kind === 'group' ? records(field, cell) : choices(field, cell);
};
