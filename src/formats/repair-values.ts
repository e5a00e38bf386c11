import { fieldByKey } from '#standard/fields.ts';
import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';
import type { Remark } from './repair-field.ts';
import { excerpts } from './repair-kinds.ts';
import { repairText } from './repair-text.ts';

/** A value with its texts repaired, and what was done to them. */
export type RepairedValue = { readonly value: JsonValue; readonly remarks: readonly Remark[] };

const repairString = (text: string, lines: 'one' | 'many'): RepairedValue => {
  const repaired = repairText(text, lines);
  if (repaired.repairs.length === 0) return { value: text, remarks: [] };
  const shown = excerpts(text, repaired.text);
  const lost = repaired.text.includes('\uFFFD') ? [{ kind: 'lost-letters', ...shown } as const] : [];
  return { value: repaired.text, remarks: [...repaired.repairs.map((kind) => ({ kind, ...shown })), ...lost] };
};

const repairValue = (value: JsonValue, lines: 'one' | 'many'): RepairedValue => {
  if (typeof value === 'string') return repairString(value, lines);
  if (Array.isArray(value)) {
    const items = value.map((item) => repairValue(item, lines));
    return { value: items.map((item) => item.value), remarks: items.flatMap((item) => item.remarks) };
  }
  if (!isRecord(value)) return { value, remarks: [] };
  const parts = Object.entries(value).map(([key, part]) => [cleanKey(key), repairValue(part, lines)] as const);
  return {
    value: Object.fromEntries(parts.map(([key, part]) => [key, part.value])),
    remarks: parts.flatMap(([, part]) => part.remarks),
  };
};

const cleanKey = (key: string): string => repairText(key, 'one').text;

/** Lists, choices and addresses are one line; a text field says itself; a key nobody knows may have many. */
const linesOf = (key: string): 'one' | 'many' => {
  const field = fieldByKey(key);
  if (field?.kind === 'text') return field.lines;
  return field === undefined || field.kind === 'group' ? 'many' : 'one';
};

/** The record with every text repaired, and what was done per key. */
export const repairValues = (
  record: JsonRecord,
): { readonly values: JsonRecord; readonly remarks: readonly (readonly [string, Remark])[] } => {
  const remarks: (readonly [string, Remark])[] = [];
  const values: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(record)) {
    if (value === null) continue;
    const repaired = repairValue(value, linesOf(key));
    values[cleanKey(key)] = repaired.value;
    for (const remark of repaired.remarks) remarks.push([key, remark]);
  }
  return { values, remarks };
};
