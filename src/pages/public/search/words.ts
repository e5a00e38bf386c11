import { fold } from '#language/fold.ts';

/** The words of a question that are marked in the texts: folded, without the short ones that occur everywhere. */
export const highlightWords = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 2);
