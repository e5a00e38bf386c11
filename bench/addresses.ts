import { href } from '#src/routes.ts';

/** What is asked of a register, each under its name. */
export type Addresses = Readonly<Record<string, string>>;

type Found = { readonly resultaten: readonly { readonly id: string; readonly name: string | null }[] };

/** The longest word of a text, in small letters. */
export const longestWord = (text: string): string =>
  text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** Addresses that people and machines ask most, about an entry and a word that are in this register. */
export const findAddresses = async (base: string): Promise<Addresses> => {
  const answer = await fetch(base + href('apiAlgorithms', {}, { pageSize: 1 }));
  const { resultaten } = (await answer.json()) as Found;
  const { id, name } = resultaten[0] ?? { id: '', name: '' };
  const zoekterm = longestWord(name ?? '');
  const language = 'nl';
  return {
    'home page': href('home', { language }),
    'results page, one word': href('search', { language }, { zoekterm }),
    'entry page': href('entry', { language, id }),
    'API, search for a word': href('apiAlgorithms', {}, { zoekterm }),
    'API, one entry': href('apiAlgorithm', { id }),
  };
};
