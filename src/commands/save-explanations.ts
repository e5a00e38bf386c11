import { registerReader } from '#register/reader.ts';
import { isLanguage, type Language } from '#standard/text.ts';
import type { Queries } from '#store/database.ts';
import { type Explanation, findExplanation, listSavedByHand, saveExplanations } from '#store/explanations.ts';
import { type CommandContext, runCommand } from './command.ts';

/** A page of explanation as somebody wrote it: Markdown that begins with a heading, which becomes the title. */
export type WrittenExplanation = { readonly slug: string; readonly language: string; readonly markdown: string };

export type ExplanationRefusal = 'slug-not-kebab-case' | 'unknown-language' | 'no-heading';

export type ExplanationOutcome =
  | { readonly kind: 'saved'; readonly slug: string; readonly language: Language; readonly title: string }
  | { readonly kind: 'refused'; readonly refusal: ExplanationRefusal };

type ReadExplanation = Omit<Explanation, 'changedAt'>;

const mostSlugCharacters = 80;

/** PostgreSQL keeps no text with a zero in it. */
const withoutZeros = (text: string): string => text.replaceAll('\u0000', '');

const read = ({ slug, language, markdown }: WrittenExplanation): ReadExplanation | ExplanationRefusal => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > mostSlugCharacters) return 'slug-not-kebab-case';
  if (!isLanguage(language)) return 'unknown-language';
  const [, title, body] = /^\uFEFF?\s*# +(\S[^\r\n]*)(?:\r?\n([\s\S]*))?$/.exec(withoutZeros(markdown)) ?? [];
  if (title === undefined) return 'no-heading';
  return { slug, language, title: title.trim(), body: (body ?? '').trim() };
};

/**
 * Adds a page of explanation or replaces its text; it is public at once. The first line is its title (# Title) and is kept
 * apart from the body. Refuses a name that is no kebab-case, a language the register does not have, and a text without heading.
 */
export const saveExplanation = async (
  context: CommandContext,
  written: WrittenExplanation,
): Promise<ExplanationOutcome> => {
  const explanation = read(written);
  if (typeof explanation === 'string') return { kind: 'refused', refusal: explanation };
  return runCommand(context, 'save-explanation', async (writing, now) => {
    await saveExplanations(writing, [{ ...explanation, changedAt: now }], 'hand');
    const { slug, language, title } = explanation;
    return {
      objectKind: 'explanation',
      objectId: nameOf(explanation),
      result: 'saved',
      details: { title },
      value: { kind: 'saved', slug, language, title } satisfies ExplanationOutcome,
    };
  });
};

const nameOf = ({ slug, language }: ReadExplanation): string => `${slug}.${language}`;

/** True when the register does not have the page in that language, or with other words. */
const isOther = async (queries: Queries, { slug, language, title, body }: ReadExplanation): Promise<boolean> => {
  const here = await findExplanation(queries, registerReader, slug, language);
  return here?.language !== language || here.title !== title || here.body !== body;
};

/** The shipped pages that are missing or have other words now. A page that somebody ever saved is theirs. */
const changedIn = async (
  queries: Queries,
  explanations: readonly ReadExplanation[],
): Promise<readonly ReadExplanation[]> => {
  const edited = await listSavedByHand(queries, registerReader);
  const changed: ReadExplanation[] = [];
  for (const explanation of explanations)
    if (!edited.has(nameOf(explanation)) && (await isOther(queries, explanation))) changed.push(explanation);
  return changed;
};

const readShipped = (written: WrittenExplanation): ReadExplanation => {
  const explanation = read(written);
  if (typeof explanation === 'string')
    throw new Error(`The page ${written.slug}.${written.language}.md cannot be used: ${explanation}.`);
  return explanation;
};

/**
 * Adds the shipped pages of explanation that the register does not have yet, replaces those whose shipped text changed, and answers
 * how many that were. A page that somebody ever saved is never overwritten. Throws when a shipped page cannot be used.
 */
export const loadExplanations = async (
  context: CommandContext,
  contents: readonly WrittenExplanation[],
): Promise<number> => {
  const changed = await changedIn(context.database.queries, contents.map(readShipped));
  if (changed.length === 0) return 0;
  return runCommand(context, 'load-explanations', async (writing, now) => {
    const loaded = await changedIn(writing, changed);
    await saveExplanations(
      writing,
      loaded.map((explanation) => ({ ...explanation, changedAt: now })),
      'shipped',
    );
    const pages = loaded.map(nameOf);
    return {
      objectKind: 'explanation',
      objectId: 'shipped',
      result: 'loaded',
      details: { pages },
      value: loaded.length,
    };
  });
};
