import type { ReadColumn, Saving } from './saved-form.ts';

/** What was saved, by name. A part is asked for once; asking for one that is not there throws: the index is made anew then. */
export type SavedColumns = {
  readonly has: (name: string) => boolean;
  readonly numbers: (name: string) => Uint32Array<ArrayBuffer>;
  readonly floats: (name: string) => Float64Array<ArrayBuffer>;
  readonly bytes: (name: string) => Uint8Array<ArrayBuffer>;
  /** Texts that were saved with saveTexts. */
  readonly texts: (name: string) => string[];
};

/** So many texts are saved at a time. */
const textsAtOnce = 16_384;
const separator = '\u0000';
const inBytes = 8;
const inUnits = 16;

/** Texts as bytes: UTF-8, or their units of 16 bits when half a character is among them, as at the end of a word that was cut off. */
const encodeTexts = (texts: readonly string[]): Uint8Array<ArrayBuffer> => {
  const joined = texts.join(separator);
  if (joined.isWellFormed()) {
    const encoded = new TextEncoder().encode(joined);
    const all = new Uint8Array(encoded.length + 1);
    all[0] = inBytes;
    all.set(encoded, 1);
    return all;
  }
  const all = new Uint8Array(joined.length * 2 + 1);
  all[0] = inUnits;
  for (let index = 0; index < joined.length; index += 1) {
    const unit = joined.charCodeAt(index);
    all[2 * index + 1] = unit & 255;
    all[2 * index + 2] = unit >>> 8;
  }
  return all;
};

const unitsIn = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 1; at + 1 < bytes.length; at += 2)
    pieces.push(String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)));
  return pieces.join('');
};

const decodeTexts = (bytes: Uint8Array): readonly string[] =>
  (bytes[0] === inUnits
    ? unitsIn(bytes)
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(1))
  ).split(separator);

/** Saves a list of texts, none of which holds a zero; it may not change meanwhile. */
export function* saveTexts(name: string, texts: readonly string[]): Saving {
  for (let start = 0; start < texts.length; start += textsAtOnce) {
    const column = encodeTexts(texts.slice(start, start + textsAtOnce));
    yield { name: `${name}.${start / textsAtOnce}`, column };
    yield null;
  }
  yield { name, column: Uint32Array.of(texts.length) };
}

const textsFrom = (name: string, count: number, bytes: (name: string) => Uint8Array): string[] => {
  const texts: string[] = [];
  for (let part = 0; part * textsAtOnce < count; part += 1)
    for (const text of decodeTexts(bytes(`${name}.${part}`))) texts.push(text);
  if (texts.length !== count) throw new Error(`There are ${texts.length} of ${count} ${name}.`);
  return texts;
};

/** The parts that were read back, to be asked for by name. */
export const columnsOf = (parts: readonly { readonly name: string; readonly column: ReadColumn }[]): SavedColumns => {
  const byName = new Map<string, ReadColumn>(parts.map(({ name, column }) => [name, column]));
  const missing = (name: string): Error => new Error(`The part ${name} is missing.`);
  const numbers = (name: string): Uint32Array<ArrayBuffer> => {
    const column = byName.get(name);
    byName.delete(name);
    if (column instanceof Uint32Array) return column;
    throw missing(name);
  };
  const bytes = (name: string): Uint8Array<ArrayBuffer> => {
    const column = byName.get(name);
    byName.delete(name);
    if (column instanceof Uint8Array) return column;
    throw missing(name);
  };
  return {
    has: (name) => byName.has(name),
    numbers,
    bytes,
    floats: (name) => {
      const column = byName.get(name);
      byName.delete(name);
      if (column instanceof Float64Array) return column;
      throw missing(name);
    },
    texts: (name) => textsFrom(name, numbers(name)[0] ?? 0, bytes),
  };
};
