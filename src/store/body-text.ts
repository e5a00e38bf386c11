import type { EntryDocument } from '#register/entry.ts';

/** A short text in a saved document, withheld or not, for who may see the work; empty when there is no document or nothing is filled in. */
export const textIn = (body: string | null, key: 'name' | 'source_id'): string => {
  if (body === null) return '';
  const text = (JSON.parse(body) as EntryDocument).values[key];
  return typeof text === 'string' ? text : '';
};

/** The name in a saved document. */
export const nameIn = (body: string | null): string => textIn(body, 'name');
