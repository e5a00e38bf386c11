import { diffArrays } from 'diff/lib/diff/array.js';
import type { Field, FieldValue } from '#standard/field.ts';
import { allFields } from '#standard/fields.ts';
import type { Language } from '#standard/text.ts';
import { type EntryDocument, type FieldState, fieldState, type Withholding } from './entry.ts';
import { valueText } from './value-text.ts';

/** What happened to a field between two documents; 'withheld' is: public before, not public now. */
export type FieldChangeKind = 'changed' | 'added' | 'removed' | 'withheld' | 'same';

/** A piece of a text and whether it is only on this side. */
export type Run = { readonly text: string; readonly changed: boolean };

export type FieldChange = {
  readonly field: Field;
  readonly kind: FieldChangeKind;
  readonly before: FieldState;
  readonly after: FieldState;
  /** The text of both sides in runs; a side without a public text has none. */
  readonly beforeRuns: readonly Run[];
  readonly afterRuns: readonly Run[];
};

/** Above this many characters together, texts are not compared word by word but replaced as a whole. */
const mostCharacters = 40_000;
/** Above this many differing words the comparison stops and the text is replaced as a whole. */
const mostEdits = 1_800;

const words = (text: string): string[] =>
  text.match(/\s*(?:[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*|\S)/gu) ?? [];

const whole = (before: string, after: string): readonly [readonly Run[], readonly Run[]] => [
  before === '' ? [] : [{ text: before, changed: true }],
  after === '' ? [] : [{ text: after, changed: true }],
];

/**
 * Two texts word by word: the runs of each side, which together are that side's text without space at its end. Texts that
 * are very long or differ in very many words come back as one changed run each.
 */
export const compareWords = (before: string, after: string): readonly [readonly Run[], readonly Run[]] => {
  if (before.length + after.length > mostCharacters) return whole(before, after);
  const [left, right] = [words(before), words(after)];
  const equal = (one: string, other: string): boolean => one.trim() === other.trim();
  const parts = diffArrays(left, right, { comparator: equal, maxEditLength: mostEdits });
  if (parts === undefined) return whole(before, after);
  return runsOf(left, right, parts);
};

type Part = { readonly count: number; readonly added: boolean; readonly removed: boolean };

/** A single sign or small word between two changes reads better as part of the change. */
const isIsland = (parts: readonly Part[], index: number, text: string): boolean =>
  index > 0 && index < parts.length - 1 && text.trim().length <= 2;

const runsOf = (left: readonly string[], right: readonly string[], parts: readonly Part[]) => {
  const [before, after]: [Run[], Run[]] = [[], []];
  let [fromLeft, fromRight] = [0, 0];
  for (const [index, part] of parts.entries()) {
    const leftText = part.added ? '' : left.slice(fromLeft, fromLeft + part.count).join('');
    const rightText = part.removed ? '' : right.slice(fromRight, fromRight + part.count).join('');
    const changed = part.added || part.removed || isIsland(parts, index, leftText);
    if (!part.added) fromLeft += part.count;
    if (!part.removed) fromRight += part.count;
    push(before, { text: leftText, changed });
    push(after, { text: rightText, changed });
  }
  return [before, after] as const;
};

const push = (runs: Run[], run: Run): void => {
  if (run.text === '') return;
  const last = runs.at(-1);
  if (last?.changed === run.changed) runs[runs.length - 1] = { ...run, text: last.text + run.text };
  else runs.push(run);
};

const sameWithholding = (one: Withholding, other: Withholding): boolean =>
  one.ground === other.ground && one.until === other.until && one.reason === other.reason;

const kindWithheld = (before: FieldState, after: Withholding): FieldChangeKind => {
  if (before.state !== 'withheld' || before.withholding.afterwards === true) return 'withheld';
  return sameWithholding(before.withholding, after) ? 'same' : 'changed';
};

const kindOf = (before: FieldState, after: FieldState, textIsEqual: boolean): FieldChangeKind => {
  if (after.state === 'withheld') return kindWithheld(before, after.withholding);
  if (after.state === 'filled') {
    if (before.state !== 'filled') return 'added';
    return textIsEqual ? 'same' : 'changed';
  }
  if (before.state === 'filled') return 'removed';
  return before.state === after.state ? 'same' : 'changed';
};

const publicText = (field: Field, state: FieldState, language: Language): string =>
  state.state === 'filled' ? valueText(field, state.value, language) : '';

const isEqual = (one: FieldValue | undefined, other: FieldValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const changeOf = (field: Field, before: FieldState, after: FieldState, language: Language): FieldChange => {
  const [left, right] = [publicText(field, before, language), publicText(field, after, language)];
  const equal =
    before.state === 'filled' && after.state === 'filled' && (left === right || isEqual(before.value, after.value));
  const kind = kindOf(before, after, equal);
  const unmarked = (text: string): readonly Run[] => (text === '' ? [] : [{ text, changed: false }]);
  const [beforeRuns, afterRuns] =
    kind === 'same'
      ? [unmarked(left), unmarked(right)]
      : left === '' || right === '' || field.kind === 'date' || field.kind === 'month'
        ? whole(left, right)
        : compareWords(left, right);
  return { field, kind, before, after, beforeRuns, afterRuns };
};

/**
 * What differs between two documents, one line per field that is shown to people, in the order of the standard, equal ones
 * too. Values of lists are compared by their names in a language. What is withheld on a side has no text there.
 */
export const changesBetween = (
  before: EntryDocument,
  after: EntryDocument,
  language: Language,
): readonly FieldChange[] =>
  allFields
    .filter((field) => field.shown !== 'never')
    .map((field) => changeOf(field, fieldState(before, field), fieldState(after, field), language));
