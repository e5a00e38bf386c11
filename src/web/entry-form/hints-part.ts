import type { Hint } from '#register/hints/hint.ts';
import { href } from '#src/routes.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { type CountedWord, plural } from '../format.ts';
import { type Html, html } from '../html.ts';
import { icon } from '../icons.ts';
import { controlOfFault } from './control-names.ts';
import { hintSentence } from './hint-sentence.ts';

const words = {
  title: { nl: 'Aanwijzingen, u hoeft niets', en: 'Hints, you need do nothing', fy: 'Oanwizingen, jo hoege neat' },
  summary: { nl: 'Aanwijzingen bij deze tekst', en: 'Hints for this text', fy: 'Oanwizingen by dizze tekst' },
  why: {
    nl: 'Ze maken de tekst duidelijker voor wie hem leest. Ze houden niets tegen: u beslist.',
    en: 'They make the text clearer for who reads it. They stop nothing: you decide.',
    fy: "Se meitsje de tekst dúdliker foar wa't him lêst. Se hâlde neat tsjin: jo beslute.",
  },
  hide: { nl: 'Verberg de aanwijzingen', en: 'Hide the hints', fy: 'Ferbergje de oanwizingen' },
} as const satisfies Record<string, Text>;

/** How many hints there are at a field, for who hears it. */
export const countedHints = (field: string, count: number, language: Language): string =>
  `${fieldByKey(field)?.label[language] ?? field}: ${plural(count, counted.hints, language)}`;

const counted = {
  hints: { nl: ['aanwijzing', 'aanwijzingen'], en: ['hint', 'hints'], fy: ['oanwizing', 'oanwizingen'] },
} as const satisfies Record<string, CountedWord>;

/** Hints that rest on more than what stands in the field now; a script leaves them as they are. */
const isKept = ({ kind }: Hint): boolean => kind === 'dead-link' || kind === 'alike-here' || kind === 'other-category';

const hintLine = (one: Hint, language: Language): Html =>
  html`<li${isKept(one) && html` data-kept`}>${hintSentence(one, language)}${
    one.other !== null &&
    html` <a href="${href('entry', { language, id: one.other.id })}">${one.other.name}</a> (${one.other.organisation})`
  }</li>`;

/** The hints of one field, beside it; the list is there when it is empty too, so that a script can fill it. */
export const fieldHints = (field: string, hints: readonly Hint[], language: Language): Html => {
  const title = `aanwijzing-${field}`;
  return html`<section class="reg-hints reg-hints--live" aria-labelledby="${title}" data-hints="${field}"${
    hints.length === 0 && html` hidden`
  }><p class="reg-hints__title" id="${title}">${icon('bulb')}${words.title[language]}<span class="reg-hidden">: ${
    fieldByKey(field)?.label[language] ?? field
  }</span></p><ul>${hints.map((one) => hintLine(one, language))}</ul></section>`;
};

/** The name of the tick that hides the hints, and its value. */
export const hintsName = 'aanwijzingen';
export const hintsOff = 'uit';

/** How many hints there are per field with the way to each, and the tick that hides them all; it is there for a script when there are none. */
export const hintsSummary = (
  hints: readonly Hint[],
  {
    language,
    formId,
    areHidden,
  }: { readonly language: Language; readonly formId: string; readonly areHidden: boolean },
): Html => {
  const fields = [...Map.groupBy(hints, ({ field }) => field)];
  const id = 'aanwijzingen-uit';
  return html`<section class="reg-hints reg-hints--all" aria-labelledby="aanwijzingen"${hints.length === 0 && html` hidden`}><h2 class="reg-hints__title" id="aanwijzingen">${icon(
    'bulb',
  )}${words.summary[language]}</h2><p>${words.why[language]}</p><ul>${fields.map(
    ([field, some]) =>
      html`<li data-hints-of="${field}"><a href="#${controlOfFault({ field, place: null })}">${countedHints(field, some.length, language)}</a></li>`,
  )}</ul><div class="reg-option"><input class="reg-check" type="checkbox" id="${id}" name="${hintsName}" value="${hintsOff}" form="${formId}"${
    areHidden && html` checked`
  }><label for="${id}">${words.hide[language]}</label></div></section>`;
};

/** All hints on one page, field by field, for who reads and does not write. */
export const hintsList = (hints: readonly Hint[], language: Language): Html | false =>
  hints.length > 0 &&
  html`<section class="reg-section" aria-labelledby="aanwijzingen"><h2 id="aanwijzingen">${words.summary[language]} (${hints.length})</h2><p>${
    words.why[language]
  }</p><dl class="reg-rows reg-gap-top">${[...Map.groupBy(hints, ({ field }) => field)].map(
    ([field, some]) =>
      html`<div><dt>${fieldByKey(field)?.label[language] ?? field}</dt><dd><ul>${some.map((one) => hintLine(one, language))}</ul></dd></div>`,
  )}</dl></section>`;
