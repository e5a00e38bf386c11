import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import type { Reading } from '../../../reading.ts';
import { searchAddress } from './address.ts';
import type { Asked } from './filters.ts';
import { foundAlone } from './nearby.ts';

const words = {
  none: {
    nl: 'Geen algoritme past goed bij',
    en: 'No algorithm is a good match for',
    fy: 'Gjin algoritme past goed by',
  },
  nearest: {
    nl: 'Dit algoritme komt er het dichtst bij. Misschien gaat het over iets anders.',
    en: 'This algorithm comes closest. It may be about something else.',
    fy: 'Dit algoritme komt der it tichtst by. Miskien giet it oer wat oars.',
  },
  related: {
    nl: 'Deze algoritmes noemen iets van uw vraag. Ze kunnen over iets anders gaan.',
    en: 'These algorithms mention part of your question. They may be about something else.',
    fy: 'Dizze algoritmes neame wat fan jo fraach. Se kinne oer wat oars gean.',
  },
  onlyBest: { nl: 'Toon alleen het beste', en: 'Show only the closest', fy: 'Lit allinnich it bêste sjen' },
  oneIsNot: { nl: 'Dit algoritme gaat niet over', en: 'This algorithm is not about', fy: 'Dit algoritme giet net oer' },
  noneIs: {
    nl: 'Geen van deze algoritmes gaat over',
    en: 'None of these algorithms is about',
    fy: 'Gjin fan dizze algoritmes giet oer',
  },
  or: { nl: ' of ', en: ' or ', fy: ' of ' },
  alone: { nl: 'Zoek alleen op', en: 'Search only for', fy: 'Sykje allinnich op' },
} as const satisfies Record<string, Text>;

/** The title where no entry fits well what was searched for; null where one does. */
export const hardlyFitsTitle = ({ query, result, language }: Asked): string | null =>
  result.weak === null ? null : `${words.none[language]} ‘${result.corrected?.to ?? query.text}’`;

/** Pieces one after the other, with a word before the last. */
const listed = (pieces: readonly Html[], beforeLast: string): Html => {
  const last = pieces.at(-1) ?? html``;
  return pieces.length < 2 ? last : html`${join(pieces.slice(0, -1), ', ')}${beforeLast}${last}`;
};

/** Links to what the words that nothing here is about find by themselves; null where they find nothing, or help with the question follows. */
const aloneLinks = (reading: Reading, asked: Asked): Html | null => {
  const { result, language } = asked;
  const found = result.weak === null ? foundAlone(reading, asked, result.missing) : [];
  if (found.length === 0) return null;
  const links = found.map(
    ({ text, address, total }) =>
      html`<a href="${address}">${text}</a> <span class="reg-count">${wholeNumber(total, language)}</span>`,
  );
  return html` ${words.alone[language]}: ${join(links, ' · ')}`;
};

/** Says which words no result is about; null when there are none such. */
const missingLine = (reading: Reading, asked: Asked): Html | null => {
  const { result, language } = asked;
  if (result.missing.length === 0) return null;
  const line = result.total === 1 ? words.oneIsNot : words.noneIs;
  const named = result.missing.map((text) => html`<q>${text}</q>`);
  return html`<p class="reg-gap-top">${line[language]} ${listed(named, words.or[language])}.${aloneLinks(reading, asked)}</p>`;
};

/** Says that nothing fits well, or which words no result is about; null where all that was asked is met, and on a page without results. */
export const fittingLines = (reading: Reading, asked: Asked): Html | null => {
  const { result, language } = asked;
  if (result.ids.length === 0) return null;
  const missing = missingLine(reading, asked);
  if (result.weak === null) return missing;
  const line = result.total > 1 ? words.related : words.nearest;
  return html`${missing}<p class="reg-gap-top">${line[language]}</p>`;
};

const showRest = (count: number, language: Language): string => {
  const number = wholeNumber(count, language);
  const line = {
    nl: `Toon ook ${number} ${count === 1 ? 'ander algoritme' : 'andere algoritmes'} met iets uit uw vraag`,
    en: `Also show ${number} other ${count === 1 ? 'algorithm' : 'algorithms'} with part of your question`,
    fy: `Lit ek ${number} ${count === 1 ? 'oar algoritme' : 'oare algoritmes'} sjen mei wat út jo fraach`,
  };
  return line[language];
};

/** The way to what was left out where nothing fits well, and back; null when there is none. */
export const leftOutLine = ({ query, result: { weak, total }, language }: Asked): Html | null => {
  const isAll = query.weak === true;
  if (weak === null || (isAll ? total < 2 : weak.leftOut === 0)) return null;
  const address = searchAddress(language, { ...query, weak: !isAll, page: 1 });
  return html`<p class="reg-gap-top"><a href="${address}">${isAll ? words.onlyBest[language] : showRest(weak.leftOut, language)}</a></p>`;
};
