import { partsOfCompound } from '#language/compound.ts';
import type { Subject } from '#language/lexicon/index.ts';
import { isTerm, subjectsOf } from '#language/lexicon.ts';
import { withoutStopWords } from '#language/stop-words.ts';
import { wordsOf } from '#language/words.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { SearchQuery } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { termByCode } from '#standard/vocabularies.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { searchAddress, withoutChoices } from './address.ts';
import { countOf, withStatuses } from './choices.ts';
import type { Asked } from './filters.ts';

const words = {
  apart: {
    nl: 'Zoek op één woord uit uw vraag',
    en: 'Search for one word of your question',
    fy: 'Sykje op ien wurd út jo fraach',
  },
  meant: { nl: 'Bedoelde u', en: 'Did you mean', fy: 'Bedoelden jo' },
  themes: { nl: 'Thema’s die erbij passen', en: 'Themes that fit', fy: "Tema's dy't derby passe" },
} as const satisfies Record<string, Text>;

/** The themes of the standard that entries about a subject are filed under. */
const themesOfSubject: Readonly<Record<Subject, readonly string[]>> = {
  work: ['werk', 'sociale-zekerheid'],
  tax: ['overheidsfinancien', 'sociale-zekerheid'],
  care: ['zorg-en-gezondheid'],
  education: ['onderwijs-en-wetenschap'],
  police: ['openbare-orde-en-veiligheid', 'recht'],
  traffic: ['verkeer'],
  housing: ['wonen', 'ruimte-en-infrastructuur'],
  environment: ['natuur-en-milieu'],
  permits: ['ruimte-en-infrastructuur'],
  economy: ['economie'],
  identity: ['organisatie-en-bedrijfsvoering'],
  migration: ['migratie-en-integratie'],
  defence: ['openbare-orde-en-veiligheid', 'internationaal'],
  health: ['zorg-en-gezondheid'],
  agriculture: ['natuur-en-milieu'],
  culture: ['cultuur-en-recreatie'],
  government: [],
  technique: [],
  rights: ['recht'],
  contact: ['organisatie-en-bedrijfsvoering'],
};

const mostThemes = 3;
const mostWords = 4;

/** The telling words of a question, and two that stand side by side. */
const rowsOf = (text: string): readonly (readonly string[])[] => {
  const single = withoutStopWords(wordsOf(text));
  const parts = single.flatMap((word) => partsOfCompound(word, (part) => isTerm([part])) ?? []);
  return [...single, ...parts]
    .map((word) => [word])
    .concat(single.slice(1).map((word, at) => [single[at] ?? '', word]));
};

/** The codes of themes that a question is about, those of most of its words first. */
export const themesNear = (text: string): readonly string[] => {
  const times = new Map<string, number>();
  for (const code of rowsOf(text)
    .flatMap(subjectsOf)
    .flatMap((subject) => themesOfSubject[subject]))
    times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
};

const linkWithCount = (address: string, name: string, count: number, language: Language): Html =>
  html`<li><a href="${address}">${name}</a> <span class="reg-count">${wholeNumber(count, language)}</span></li>`;

const listed = (title: string, links: readonly Html[]): Html | null =>
  links.length === 0 ? null : html`<h3>${title}</h3><ul>${links}</ul>`;

/** A question of which is only told how many results its page has. */
const counting = { pageSize: 1, uncounted: true, alike: true } as const;

/** What words of a question find by themselves: the words, the address of their results and how many. Without those that find nothing. */
export const foundAlone = (reading: Reading, { query, language }: Asked, some: readonly string[]) =>
  some.slice(0, mostWords).flatMap((text) => {
    const question: SearchQuery = { ...withoutChoices(query), text, weak: false };
    const { total, corrected, weak } = reading.search.search(withStatuses({ ...question, ...counting }));
    if (total === 0 || corrected !== null || weak !== null) return [];
    return [{ text, address: searchAddress(language, question), total }];
  });

/** Links to what single words of a question of several words find; none when none of them finds anything. */
export const singleWords = (reading: Reading, asked: Asked): Html | null => {
  const telling = [...new Set(withoutStopWords(wordsOf(asked.query.text)))];
  const found = telling.length < 2 ? [] : foundAlone(reading, asked, telling);
  const links = found.map(({ text, address, total }) => linkWithCount(address, text, total, asked.language));
  return listed(words.apart[asked.language], links);
};

/** The right spelling of what was searched as it was typed, with what it finds; none when there is none. */
export const rightSpelling = (reading: Reading, { query, language }: Asked): Html | null => {
  if (query.literal !== true) return null;
  const question: SearchQuery = { ...query, literal: false, page: 1 };
  const { total, corrected } = reading.search.search(withStatuses({ ...question, ...counting }));
  if (corrected === null) return null;
  const address = searchAddress(language, { ...question, text: corrected.to });
  return listed(words.meant[language], [linkWithCount(address, corrected.to, total, language)]);
};

/** Links to the themes with entries that a question is about; none when it is about none. */
export const nearbyThemes = (reading: Reading, { query, language }: Asked): Html | null => {
  const counts = reading.search.search(withStatuses(anyEntry));
  const links = themesNear(query.text)
    .map((code) => ({ code, count: countOf(counts, 'thema', code) }))
    .filter(({ count }) => count > 0)
    .slice(0, mostThemes)
    .map(({ code, count }) => {
      const name = termByCode('theme', code)?.label[language] ?? code;
      return linkWithCount(href('search', { language }, { thema: code }), name, count, language);
    });
  return listed(words.themes[language], links);
};
