import type { EntryDocument } from '#register/entry.ts';
import type { FieldKey } from '#standard/fields.ts';

/** What lists say of a text, in columns beside its words: what it is called and its own number, withheld or not, for who may see the work; empty when it is not filled in. */
export const listedWordsOf = ({ values }: EntryDocument) => {
  const textOf = (key: FieldKey): string => {
    const value = values[key];
    return typeof value === 'string' ? value : '';
  };
  return { name: textOf('name'), source_id: textOf('source_id') };
};
