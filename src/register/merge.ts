import type { FieldValue } from '#standard/field.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';
import type { EntryDocument } from './entry.ts';

/** That a field does not apply, among the values that it can have. */
export const notApplicable = { notApplicable: true } as const;

/** What a document says of one field: a value, that it does not apply, or nothing. */
export type Said = FieldValue | typeof notApplicable | null;

/** A field that two people changed since the same text, each in another way. */
export type Collision = { readonly key: FieldKey; readonly mine: Said; readonly theirs: Said };

/** One text of two changes, and the fields that both changed: of those it says what 'mine' says. */
export type Merged = { readonly document: EntryDocument; readonly collisions: readonly Collision[] };

/** What a document says of a field. */
export const saidOf = (document: EntryDocument, key: FieldKey): Said => {
  const value = document.values[key];
  if (value !== undefined) return value;
  return document.notApplicable.includes(key) ? notApplicable : null;
};

/** As JSON, the parts of a row in order of their names: a store may give them back in another order than they were written. */
const written = (said: Said): string =>
  JSON.stringify(said, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

const inOrder = (said: Said): Said =>
  Array.isArray(said) && said.every((item) => typeof item === 'string') ? said.toSorted() : said;

/** True when two texts say the same of a field; several choices are the same in any order. */
export const saysTheSame = (one: Said, other: Said): boolean => written(inOrder(one)) === written(inOrder(other));

const isSame = (one: Said, other: Said): boolean => written(one) === written(other);

/** The fields of which two documents say something else, in the order of the standard. */
export const changedKeys = (before: EntryDocument, after: EntryDocument): readonly FieldKey[] =>
  allFields.map(({ key }) => key as FieldKey).filter((key) => !isSame(saidOf(before, key), saidOf(after, key)));

/**
 * Brings two changes of one text together, field by field: what one of them changed is changed. Where both changed a field, mine
 * stands and the collision is told, so that nothing is lost without being seen. What is withheld follows theirs.
 */
export const mergeDocuments = (base: EntryDocument, mine: EntryDocument, theirs: EntryDocument): Merged => {
  const byMe = new Set(changedKeys(base, mine));
  const collisions = changedKeys(base, theirs)
    .filter((key) => byMe.has(key) && !isSame(saidOf(mine, key), saidOf(theirs, key)))
    .map((key) => ({ key, mine: saidOf(mine, key), theirs: saidOf(theirs, key) }));
  const said = allFields.map(({ key }) => {
    const from = byMe.has(key as FieldKey) ? mine : theirs;
    return [key as FieldKey, saidOf(from, key as FieldKey)] as const;
  });
  const values = Object.fromEntries(said.filter(([, one]) => one !== null && one !== notApplicable));
  const silent = said.filter(([, one]) => one === notApplicable).map(([key]) => key);
  return { document: { ...theirs, values, notApplicable: silent }, collisions };
};
