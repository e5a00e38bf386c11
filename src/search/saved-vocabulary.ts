import type { Filing } from './filing.ts';
import { saveTexts } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';
import type { SortedWords } from './sorted-words.ts';

/** A vocabulary to be saved: its words, in how many entries each occurs, and how they are filed. */
export type VocabularyContent = {
  readonly words: readonly string[];
  readonly entries: Uint32Array<ArrayBuffer>;
  readonly letters: Uint32Array<ArrayBuffer>;
  readonly stops: Uint32Array<ArrayBuffer>;
  readonly forms: Filing;
  readonly ends: Filing;
  readonly stems: SortedWords;
  readonly reversedStems: SortedWords;
  readonly isStop: (number: number) => boolean;
  readonly reversed: (word: string) => string;
};

/** So many words are looked at before others have their turn. */
const wordsAtOnce = 8_192;

function* saveWords(words: readonly string[], isKept: (number: number) => boolean): Saving {
  const kept: string[] = [];
  for (const [number, word] of words.entries()) {
    kept.push(isKept(number) ? word : '');
    if (number % wordsAtOnce === 0) yield null;
  }
  yield* saveTexts('words', kept);
}

function* saveColumns(
  entries: Uint32Array<ArrayBuffer>,
  letters: Uint32Array<ArrayBuffer>,
  stops: Uint32Array<ArrayBuffer>,
): Saving {
  yield { name: 'words.entries', column: entries };
  yield { name: 'words.letters', column: letters.map((bits, number) => ((entries[number] ?? 0) > 0 ? bits : 0)) };
  yield { name: 'words.stops', column: stops };
}

function* oneAfterTheOther(savings: readonly Saving[]): Saving {
  for (const saving of savings) {
    yield* saving;
    yield null;
  }
}

/** Saves the words that occur somewhere now, and stop words; of others not even the letters stay. */
export const saveVocabulary = (content: VocabularyContent): Saving => {
  const count = content.words.length;
  const entries = content.entries.slice(0, count);
  const occurs = (number: number): boolean => (entries[number] ?? 0) > 0;
  const isForm = (text: string): boolean => content.forms.under(text).some(occurs);
  return oneAfterTheOther([
    saveWords([...content.words], (number) => occurs(number) || content.isStop(number)),
    saveColumns(entries, content.letters.slice(0, count), content.stops.slice()),
    content.forms.save('forms', occurs),
    content.ends.save('ends', occurs),
    content.stems.save('stems', isForm),
    content.reversedStems.save('reversedStems', (word) => isForm(content.reversed(word))),
  ]);
};
