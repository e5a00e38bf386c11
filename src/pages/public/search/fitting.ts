import { wordsOf } from '#language/words.ts';
import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { searchAddress } from './address.ts';
import type { Asked } from './filters.ts';

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
  nothingOn: { nl: 'We vonden niets over', en: 'We found nothing about', fy: 'Wy fûnen neat oer' },
  and: { nl: ' en ', en: ' and ', fy: ' en ' },
  closest: {
    nl: 'Hieronder staat wat er het dichtst bij komt.',
    en: 'Below is what comes closest.',
    fy: 'Hjirûnder stiet wat der it tichtst by komt.',
  },
} as const satisfies Record<string, Text>;

/** What is searched for, as it stands in the words that were typed or corrected. */
const searchedText = ({ query, result }: Asked): string => result.corrected?.to ?? query.text;

/** The title where no entry fits well what was searched for; null where one does. */
export const hardlyFitsTitle = (asked: Asked): string | null =>
  asked.result.weak === null ? null : `${words.none[asked.language]} ‘${searchedText(asked)}’`;

/** Words of a question, folded, as they stand in it. */
const asWritten = (text: string, folded: string): string => {
  const pieces = text.split(/\s+/);
  for (let start = 0; start < pieces.length; start += 1)
    for (let end = start + 1; end <= pieces.length; end += 1) {
      const piece = pieces.slice(start, end).join(' ');
      if (wordsOf(piece).join(' ') === folded) return piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    }
  return folded;
};

/** Says of which words nothing was found; null when there are none such. */
const missingLine = (asked: Asked): Html | null => {
  const { result, language } = asked;
  if (result.missing.length === 0) return null;
  const text = searchedText(asked);
  const named = result.missing.map((folded) => html`<q>${asWritten(text, folded)}</q>`);
  return html`<p class="reg-gap-top">${words.nothingOn[language]} ${join(named, words.and[language])}. ${
    result.weak === null && words.closest[language]
  }</p>`;
};

/** Says that nothing fits well, or of which words nothing was found; null where all that was asked is met. */
export const fittingLines = (asked: Asked): Html | null => {
  const { query, result, language } = asked;
  const missing = missingLine(asked);
  if (result.weak === null) return missing;
  const line = query.weak === true ? words.related[language] : words.nearest[language];
  return html`${missing}<p class="reg-gap-top">${line}</p>`;
};

const showRest = (count: number, language: Language): string => {
  const number = wholeNumber(count, language);
  const line = {
    nl: `Toon ook ${number} andere ${count === 1 ? 'algoritme' : 'algoritmes'} die iets van uw vraag ${count === 1 ? 'noemt' : 'noemen'}`,
    en: `Also show ${number} other ${count === 1 ? 'algorithm that mentions' : 'algorithms that mention'} part of your question`,
    fy: `Lit ek ${number} oare ${count === 1 ? 'algoritme' : 'algoritmes'} sjen dy't wat fan jo fraach ${count === 1 ? 'neamt' : 'neame'}`,
  };
  return line[language];
};

/** The way to what was left out where nothing fits well, and back; null when there is none. */
export const leftOutLine = ({ query, result: { weak, total }, language }: Asked): Html | null => {
  const isAll = query.weak === true;
  if (weak === null || (isAll ? total : weak.leftOut) < 1) return null;
  const address = searchAddress(language, { ...query, weak: !isAll, page: 1 });
  return html`<p class="reg-gap-top"><a href="${address}">${isAll ? words.onlyBest[language] : showRest(weak.leftOut, language)}</a></p>`;
};
