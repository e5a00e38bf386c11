import { isRecord, type JsonRecord, type JsonValue } from '#standard/json.ts';
import type { Fault } from '#web/problem.ts';
import { isDeeper } from '../json-depth.ts';

/** No question goes deeper than two; one that goes deeper than this is not read. */
const deepest = 20;
/** A text in a question is at most so long, as everywhere in this register. */
const longestText = 300;

/** The object in a body, or why it cannot be read. */
export type ReadBody =
  | { readonly kind: 'read'; readonly content: JsonRecord }
  | { readonly kind: 'unread'; readonly fault: Fault };

const unread = (reason: string): ReadBody => ({ kind: 'unread', fault: { name: 'body', reason } });

/** The object in a body of JSON. What it is called in its headers does not matter. */
export const objectIn = (body: Uint8Array | null): ReadBody => {
  if (body === null || body.length === 0) return unread('Stuur een vraag als JSON mee, bijvoorbeeld {"page": 1}.');
  const text = new TextDecoder().decode(body);
  if (isDeeper(text, deepest)) return unread('Deze JSON heeft te veel lagen.');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return unread('Dit is geen JSON.');
  }
  return isRecord(content) ? { kind: 'read', content } : unread('Stuur een object, bijvoorbeeld {"page": 1}.');
};

/** Reads the values of a question and collects every fault. A key that is not asked for is left alone. */
export type BodyReader = {
  /** A whole number, also written as text; otherwise when it is not given. Without `most` any number is enough. */
  readonly wholeNumber: (name: string, range: { readonly most?: number; readonly otherwise: number }) => number;
  /** A text without space around it; null when it is not given, empty or null. */
  readonly text: (name: string) => string | null;
  /** What a choice stands for; null when it is not given, and a fault when it is no choice. */
  readonly choice: <Value>(
    name: string,
    read: (text: string) => Value | null,
    known: readonly string[],
  ) => Value | null;
  readonly yesNo: (name: string, otherwise: boolean) => boolean;
  readonly faults: () => readonly Fault[];
};

const numberIn = (value: JsonValue): number | null => {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  return typeof value === 'string' && /^\s*\+?\d{1,30}\s*$/.test(value) ? Number(value) : null;
};

/** A reader of the values of a question. */
export const readBody = (content: JsonRecord): BodyReader => {
  const faults: Fault[] = [];
  const given = (name: string): JsonValue | undefined => (Object.hasOwn(content, name) ? content[name] : undefined);
  const refuse = <Value>(name: string, reason: string, value: Value): Value => {
    faults.push({ name, reason });
    return value;
  };
  const text = (name: string): string | null => {
    const value = given(name);
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return refuse(name, 'Geef een tekst.', null);
    if (value.length > longestText) return refuse(name, `Gebruik ten hoogste ${longestText} tekens.`, null);
    return value.trim() === '' ? null : value.trim();
  };
  return {
    text,
    wholeNumber: (name, { most, otherwise }) => {
      const value = given(name);
      if (value === undefined) return otherwise;
      const number = numberIn(value);
      if (number !== null && number >= 1 && (most === undefined || number <= most)) return number;
      const upTo = most === undefined ? '' : ` tot en met ${most}`;
      return refuse(name, `Geef een heel getal vanaf 1${upTo}.`, otherwise);
    },
    choice: (name, read, known) => {
      const said = text(name);
      const value = said === null ? null : read(said);
      return said !== null && value === null ? refuse(name, `Kies uit: ${known.join(', ')}.`, null) : value;
    },
    yesNo: (name, otherwise) => {
      const value = given(name);
      if (value === undefined || value === null) return otherwise;
      if (typeof value === 'boolean') return value;
      if (value === 'true' || value === 'false') return value === 'true';
      return refuse(name, 'Geef true of false.', otherwise);
    },
    faults: () => faults,
  };
};
