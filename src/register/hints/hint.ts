import type { FieldKey } from '#standard/fields.ts';
import type { AlgorithmId } from '../algorithm.ts';

/** What a hint is about: how it reads, what it does not say, who is named, and what is elsewhere. */
export type HintKind =
  | 'hard-to-read'
  | 'long-sentence'
  | 'hard-word'
  | 'abbreviation'
  | 'passive'
  | 'vague'
  | 'too-short'
  | 'only-title'
  | 'names-person'
  | 'dead-link'
  | 'alike-here'
  | 'other-category';

/** Another entry that a hint points to. */
export type OtherEntry = {
  readonly id: AlgorithmId;
  readonly name: string;
  /** The name of its organisation. */
  readonly organisation: string;
};

/** Something that may make a field better. It is never an error and stands in the way of nothing. */
export type Hint = {
  readonly field: FieldKey;
  readonly kind: HintKind;
  /** What it is about, as it stands in the text; empty when it is about the text as a whole. */
  readonly quote: string;
  /** What may stand there instead; empty where the hint does not say. */
  readonly instead: string;
  /** How many: words of a sentence, sentences, or the score of a text; 0 where nothing is counted. */
  readonly count: number;
  readonly other: OtherEntry | null;
};

/** A hint with what it says; the rest is empty. */
export const hint = (
  field: FieldKey,
  kind: HintKind,
  about: Partial<Pick<Hint, 'quote' | 'instead' | 'count' | 'other'>> = {},
): Hint => ({ field, kind, quote: '', instead: '', count: 0, other: null, ...about });
