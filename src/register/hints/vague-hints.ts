import { fold } from '#language/fold.ts';
import { withoutStopWords } from '#language/stop-words.ts';
import type { FieldKey } from '#standard/fields.ts';
import { type Hint, hint } from './hint.ts';
import { asksAnswer, fewestWords, saysNothing, saysSomething } from './vague-answers.ts';

const nothing = new Set(saysNothing);

/** True for an answer that says nothing in this field: one of the list, or only a way to somewhere else. */
const isEmptyTalk = (field: FieldKey, folded: string): boolean => {
  if (saysSomething[field]?.includes(folded) === true) return false;
  return folded === '' || nothing.has(folded) || (/^zie /.test(folded) && folded.split(' ').length <= 5);
};

/** True when a text says no more than the name of the entry does. */
const saysOnly = (name: string, text: string): boolean => {
  const known = new Set(fold(name).split(' '));
  const words = withoutStopWords(fold(text).split(' '));
  return words.length > 0 && words.every((word) => known.has(word));
};

/** What a text in a field does not say: nothing at all, only the name of the entry, or too little; at most one of these. */
export const vagueHints = (field: FieldKey, text: string, name: string): readonly Hint[] => {
  if (!asksAnswer.includes(field)) return [];
  const quote = text.length > 60 ? '' : text;
  if (isEmptyTalk(field, fold(text))) return [hint(field, 'vague', { quote })];
  const fewest = fewestWords[field] ?? 0;
  if (fewest > 0 && saysOnly(name, text)) return [hint(field, 'only-title')];
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words < fewest ? [hint(field, 'too-short', { count: fewest })] : [];
};
