import { plainText } from './repair-html.ts';
import type { FindingKind } from './repair-kinds.ts';
import { restoreLetters } from './repair-letters.ts';

type TextRepair = Extract<FindingKind, 'mixed-up-letters' | 'html' | 'characters' | 'spaces'>;

/** A text as it comes in: repaired, with what was done to it. */
export type RepairedText = { readonly text: string; readonly repairs: readonly TextRepair[] };

/** Control characters, invisible ones, marks that turn the direction of writing, and halves of a pair that stand alone. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

const withoutForbidden = (text: string): string => text.toWellFormed().replace(forbidden, '').normalize('NFC');

/** A run of white space is tried from its beginning only (the look behind), or a text of spaces would take time by their square. */
const manyLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/(?<! ) +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const oneLine = (text: string): string => manyLines(text).replace(/(?<!\s)\s*\n\s*/g, ' ');

const steps = (lines: 'one' | 'many'): readonly (readonly [TextRepair, (text: string) => string])[] => [
  ['mixed-up-letters', restoreLetters],
  ['html', plainText],
  ['characters', withoutForbidden],
  ['spaces', lines === 'one' ? oneLine : manyLines],
];
const stepsByLines = { one: steps('one'), many: steps('many') };

/** What some step may touch; a text without any of it is left alone. */
const suspect = /[^\n\u0020-\u0025\u0027-\u003B\u003D-\u007E]|^\s|\s$| \n|\n\n\n/;

const mostRounds = 8;

/**
 * A text of a source as plain text: garbled letters restored, HTML made plain, forbidden characters and superfluous white space
 * taken out. Repairing a repaired text changes nothing. A text that hides markup in markup without end loses its brackets.
 */
export const repairText = (original: string, lines: 'one' | 'many'): RepairedText => {
  if (!suspect.test(original) && (lines === 'many' || !original.includes('\n'))) return { text: original, repairs: [] };
  const repairs = new Set<TextRepair>();
  let text = original;
  for (let round = 1; ; round += 1) {
    const before = text;
    if (round === mostRounds) text = text.replace(/[<&\u00C2-\u00F4]/g, ' ');
    for (const [kind, step] of stepsByLines[lines]) {
      const next = step(text);
      if (next !== text) repairs.add(kind);
      text = next;
    }
    if (text === before) return { text, repairs: [...repairs] };
  }
};
