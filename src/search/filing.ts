import { grownNumbers } from './growing.ts';
import { type SavedColumns, saveTexts } from './saved-columns.ts';
import type { Saving } from './saved-form.ts';

/** Word numbers filed under what the words come down to, such as a stem. */
export type Filing = {
  /** Files a number under a text; true when it is the first there. */
  readonly file: (text: string, number: number) => boolean;
  /** The numbers under a text, in the order in which they were filed. */
  readonly under: (text: string) => readonly number[];
  /** Saves under a name the texts with a number that is kept, and which number is filed where. */
  readonly save: (name: string, isKept: (number: number) => boolean) => Saving;
};

/** What is written for a number that is filed nowhere. */
const nowhere = 2 ** 32 - 1;
/** So many texts are looked at before others have their turn, while they are saved. */
const textsAtOnce = 8_192;
const none: readonly number[] = [];

type Snapshot = {
  readonly texts: readonly string[];
  readonly members: readonly (readonly number[])[];
  readonly textOf: Uint32Array<ArrayBuffer>;
};

function* saveFiling(name: string, { texts, members, textOf }: Snapshot, isKept: (number: number) => boolean): Saving {
  const kept: string[] = [];
  for (const [index, text] of texts.entries()) {
    kept.push(members[index]?.some(isKept) === true ? text : '');
    if (index % textsAtOnce === 0) yield null;
  }
  yield* saveTexts(`${name}.texts`, kept);
  yield { name: `${name}.of`, column: textOf };
}

/** The filing that was saved under a name, or an empty one. */
export const makeFiling = (name = '', saved: SavedColumns | null = null): Filing => {
  const texts = saved?.texts(`${name}.texts`) ?? [];
  const members: number[][] = texts.map(() => []);
  const places = new Map(texts.flatMap((text, place) => (text === '' ? [] : [[text, place] as const])));
  let textOf = saved?.numbers(`${name}.of`) ?? new Uint32Array(0);
  textOf.forEach((text, number) => {
    if (text !== nowhere) members[text]?.push(number);
  });
  let count = textOf.length;

  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    texts.push(text);
    members.push([]);
    return texts.length - 1;
  };

  return {
    file: (text, number) => {
      const place = placeOf(text);
      textOf = grownNumbers(textOf, number + 1);
      textOf.fill(nowhere, count, number);
      textOf[number] = place;
      count = Math.max(count, number + 1);
      members[place]?.push(number);
      return members[place]?.length === 1;
    },
    under: (text) => {
      const place = places.get(text);
      return place === undefined ? none : (members[place] ?? none);
    },
    save: (saveName, isKept) =>
      saveFiling(saveName, { texts: [...texts], members: [...members], textOf: textOf.slice(0, count) }, isKept),
  };
};
