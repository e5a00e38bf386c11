import type { EntryDocument } from '#register/entry.ts';

/** Short texts in a saved document, withheld or not, for who may see the work; empty when there is no document or nothing is filled in. */
export const textsIn = <Key extends 'name' | 'source_id'>(
  body: string | null,
  keys: readonly Key[],
): Readonly<Record<Key, string>> => {
  const values = body === null ? {} : (JSON.parse(body) as EntryDocument).values;
  const texts = keys.map((key) => {
    const text = values[key];
    return [key, typeof text === 'string' ? text : ''] as const;
  });
  return Object.fromEntries(texts) as Record<Key, string>;
};

/** The name in a saved document. */
export const nameIn = (body: string | null): string => textsIn(body, ['name']).name;
