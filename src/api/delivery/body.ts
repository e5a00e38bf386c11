import { isRecord, type JsonRecord } from '#standard/json.ts';
import { type Problem, problems } from '#web/problem.ts';
import { isDeeper } from '../json-depth.ts';

/** An entry goes four deep. */
const deepest = 20;

/** The object in a body, or why it cannot be read. */
export type ReadBody = { readonly content: JsonRecord } | { readonly problem: Problem };

const unreadable = (reason: string): ReadBody => ({
  problem: { ...problems.badRequest, faults: [{ name: 'body', reason, pointer: '' }] },
});

const textIn = (body: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
};

/** The object in a body of JSON in UTF-8; nothing is an object without anything where the body may be left out. */
export const objectIn = (body: Uint8Array | null, mayBeMissing: boolean): ReadBody => {
  if (body === null || body.length === 0)
    return mayBeMissing ? { content: {} } : unreadable('Stuur de tekst mee als JSON.');
  const text = textIn(body);
  if (text === null) return unreadable('Dit is geen UTF-8.');
  if (isDeeper(text, deepest)) return unreadable('Deze JSON heeft te veel lagen.');
  try {
    const content: unknown = JSON.parse(text);
    return isRecord(content) ? { content } : unreadable('Stuur één object.');
  } catch {
    return unreadable('Dit is geen JSON.');
  }
};
