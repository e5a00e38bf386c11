import { judgeValue } from '#formats/repair-field.ts';
import { repairText } from '#formats/repair-text.ts';
import type { EntryDocument } from '#register/entry.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { type EntryFault, valueFaults } from '#register/rules/value-faults.ts';
import type { Field, FieldValue, TitledLink } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import { controlName, moreName, notApplicableName, partName } from './control-names.ts';
import { type Row, type RowPart, type RowsField, rowPartsOf, valueOfRows } from './rows.ts';

/** What somebody sent with the form of an entry. */
export type SentEntry = {
  /** The fields that were in the form; of any other nothing was said. */
  readonly sent: readonly FieldKey[];
  /** Everything that was filled in, also what is wrong: as it was typed then. */
  readonly values: EntryDocument['values'];
  readonly notApplicable: readonly FieldKey[];
  /** The field of which one row more was asked. */
  readonly asked: FieldKey | null;
  /** What is wrong with the values. */
  readonly faults: readonly EntryFault[];
};

type Sent = ReadonlyMap<string, readonly string[]>;

const gathered = (form: URLSearchParams): Sent => {
  const sent = new Map<string, string[]>();
  for (const [name, text] of form) {
    const texts = sent.get(name);
    if (texts === undefined) sent.set(name, [text]);
    else texts.push(text);
  }
  return sent;
};

const isRowsField = (field: Field): field is RowsField => field.kind === 'links' || field.kind === 'group';

const namesOf = (field: Field): readonly string[] =>
  isRowsField(field) ? rowPartsOf(field).map((part) => partName(field.key, part.key)) : [controlName(field.key)];

/** A text as an import would take it: plain, dates and addresses in their whole form. What cannot be taken stays as typed. */
const textValue = (field: Field, typed: string): FieldValue | undefined => {
  const { text } = repairText(typed, field.kind === 'text' ? field.lines : 'one');
  return text === '' ? undefined : (judgeValue(field, text).value ?? text);
};

const choices = (typed: readonly string[]): FieldValue | undefined => {
  const chosen = typed.map((text) => repairText(text, 'one').text).filter((text) => text !== '');
  return chosen.length === 0 ? undefined : [...new Set(chosen)];
};

const rowAt = (field: RowsField, parts: readonly RowPart[], sent: Sent, row: number): Row =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const typed = sent.get(partName(field.key, part.key))?.[row] ?? '';
      const { text } = repairText(typed, field.kind === 'group' ? 'many' : 'one');
      return text === '' ? [] : [[part.key, text]];
    }),
  );

/** An address that can do harm is set aside by the judge; it stays here as it was typed, as something to mend. */
const judgedRows = (field: RowsField, rows: readonly Row[]): FieldValue => {
  const value = valueOfRows(field, rows);
  if (field.kind !== 'links') return value;
  const judged = judgeValue(field, value).value as readonly TitledLink[];
  return judged.map((item, row) => ({ title: item.title, link: item.link ?? rows[row]?.link ?? null }));
};

const rowsValue = (field: RowsField, sent: Sent): FieldValue | undefined => {
  const parts = rowPartsOf(field);
  const count = Math.max(0, ...parts.map((part) => sent.get(partName(field.key, part.key))?.length ?? 0));
  const rows = Array.from({ length: count }, (_, row) => rowAt(field, parts, sent, row));
  const filled = rows.filter((row) => Object.keys(row).length > 0);
  return filled.length === 0 ? undefined : judgedRows(field, filled);
};

const valueIn = (field: Field, sent: Sent): FieldValue | undefined => {
  if (isRowsField(field)) return rowsValue(field, sent);
  const typed = sent.get(controlName(field.key)) ?? [];
  return field.kind === 'choices' ? choices(typed) : textValue(field, typed[0] ?? '');
};

/**
 * What was sent with the form of an entry, its text made plain as that of an import. Nothing that was typed is lost: what is wrong
 * stays among the values, with a fault. Names that no field has are passed over.
 */
export const readEntryForm = (form: URLSearchParams): SentEntry => {
  const sent = gathered(form);
  const fields = editableFields.filter((field) => namesOf(field).some((name) => sent.has(name)));
  const keyOf = (field: Field): FieldKey => field.key as FieldKey;
  const values: EntryDocument['values'] = Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueIn(field, sent);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  const ticked = new Set(sent.get(notApplicableName));
  const asked = sent.get(moreName)?.[0];
  return {
    sent: fields.map(keyOf),
    values,
    notApplicable: fields.filter(({ key }) => ticked.has(key)).map(keyOf),
    asked:
      fields
        .filter(isRowsField)
        .map(keyOf)
        .find((key) => key === asked) ?? null,
    faults: valueFaults(values),
  };
};

/** The document with what was sent in its place; what the form did not ask stays as it was. */
export const withSent = (document: EntryDocument, { sent, values, notApplicable }: SentEntry): EntryDocument => {
  const asked = new Set<string>(sent);
  const kept = Object.entries(document.values).filter(([key]) => !asked.has(key));
  return {
    ...document,
    values: { ...Object.fromEntries(kept), ...values },
    notApplicable: [...document.notApplicable.filter((key) => !asked.has(key)), ...notApplicable],
  };
};
