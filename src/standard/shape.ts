import type { Field, FieldValue, GroupField, TitledLink } from './field.ts';
import { isRecord, type JsonValue } from './json.ts';
import { recognise } from './vocabularies.ts';

/** A value brought into the shape of a field; `whole` is false when a part of it found no place. */
export type Shaped = { readonly value: FieldValue; readonly whole: boolean };

/** True when a value of a source says nothing: null, an empty text, an empty list or a list of such. */
export const isBlank = (value: JsonValue | undefined): boolean => {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return isRecord(value) && Object.values(value).every(isBlank);
};

/** A simple value as text: numbers as written, true and false as Ja and Nee, a list of texts with commas; null for anything else. */
export const textIn = (value: JsonValue | undefined): string | null => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nee';
  if (!Array.isArray(value)) return null;
  const texts = value.filter((item) => !isBlank(item)).map(textIn);
  return texts.includes(null) ? null : texts.join(', ');
};

/** The separate items of a list, or of a text in which commas, semicolons or lines part them. */
export const itemsIn = (value: JsonValue): readonly string[] => {
  const list = Array.isArray(value) ? value.map(textIn) : (textIn(value) ?? '').split(/[,;\n]/);
  return list.flatMap((item) => (item === null || item.trim() === '' ? [] : [item.trim()]));
};

/** The links in a running text: each with the words before it as title, null when there are none; `rest` is what follows the last. */
export const linksIn = (text: string): { readonly links: readonly FoundLink[]; readonly rest: string } => {
  const links: FoundLink[] = [];
  let from = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const link = match[0].replace(/[.,;:]+$/, '');
    links.push({ title: bare(text.slice(from, match.index)) || null, link });
    from = match.index + link.length;
  }
  return { links, rest: bare(text.slice(from)) };
};
export type FoundLink = { readonly title: string | null; readonly link: string };

const bare = (words: string): string =>
  words
    .replace(/^[\s.,;:|•–-]+|[\s.,;:|•–-]+$/g, '')
    .replace(/^\d+\s*:\s*/, '')
    .trim();

const linkOf = (item: JsonValue): TitledLink | null => {
  if (!isRecord(item)) {
    const title = textIn(item);
    return title === null || title === '' ? null : { title, link: null };
  }
  const title = textIn(item.title) ?? '';
  const link = textIn(item.link) ?? '';
  return title === '' && link === '' ? null : { title: title || link, link: link || null };
};

const asLinks = (value: JsonValue): Shaped | null => {
  if (Array.isArray(value)) {
    const items = value.filter((item) => !isBlank(item));
    const links = items.flatMap((item) => linkOf(item) ?? []);
    return links.length === 0 ? null : { value: links, whole: links.length === items.length };
  }
  const { links, rest } = linksIn(textIn(value) ?? '');
  if (links.length === 0) return null;
  return { value: links.map(({ title, link }) => ({ title: title ?? link, link })), whole: rest === '' };
};

const asGroup = (field: GroupField, value: JsonValue): Shaped | null => {
  const items = (Array.isArray(value) ? value : [value]).filter((item) => !isBlank(item));
  const keys = field.parts.map((part) => part.key);
  const rows = items.filter(isRecord).map((item) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const text = textIn(item[key]) ?? '';
        return text === '' ? [] : [[key, text]];
      }),
    ),
  );
  const filled = rows.filter((row) => Object.keys(row).length > 0);
  const known = items.every(
    (item) => isRecord(item) && Object.entries(item).every(([key, part]) => keys.includes(key) || isBlank(part)),
  );
  return filled.length === 0 ? null : { value: filled, whole: known && filled.length === items.length };
};

/**
 * A value of a source in the shape of a field of 1.0. Choices become the published values; what is not in the list is
 * left out. Lengths, dates and addresses are not judged here. Null when nothing of the value fits.
 */
export const shapedFor = (field: Field, value: JsonValue): Shaped | null => {
  if (field.kind === 'links') return asLinks(value);
  if (field.kind === 'group') return asGroup(field, value);
  if (field.kind === 'choices') {
    const items = itemsIn(value);
    const known = items.flatMap((item) => recognise(field.vocabulary, item)?.value ?? []);
    return known.length === 0 ? null : { value: [...new Set(known)], whole: known.length === items.length };
  }
  const text = textIn(value);
  if (text === null || text === '') return null;
  if (field.kind !== 'choice') return { value: text, whole: true };
  const known = recognise(field.vocabulary, text);
  return known === undefined ? null : { value: known.value, whole: true };
};
