import { glossary } from '#standard/glossary.ts';
import { type Language, languages } from '#standard/text.ts';
import type { LinkedTerm } from '#web/parts/prose.ts';
import { href } from '../../../routes.ts';

/** Words that every page of the register is about are not linked. */
const known = ['algoritme', 'api'];

const termsIn = (text: Language, page: Language): readonly LinkedTerm[] =>
  glossary
    .filter(({ slug }) => !known.includes(slug))
    .map(({ slug, forms }) => ({ words: forms[text], address: `${href('glossary', { language: page })}#${slug}` }));

const made = new Map<string, readonly LinkedTerm[]>(
  languages.flatMap((text) => languages.map((page) => [`${text} ${page}`, termsIn(text, page)] as const)),
);

/** The terms of the glossary as they are written in the language of a text, leading to the glossary in that of the page. */
export const glossaryTerms = (text: Language, page: Language): readonly LinkedTerm[] =>
  made.get(`${text} ${page}`) ?? [];
