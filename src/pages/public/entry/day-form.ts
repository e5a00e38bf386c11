import { parseDate } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { icon } from '#web/icons.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { href } from '../../../routes.ts';
import type { Asked } from './asked-day.ts';
import type { EntryView } from './view.ts';

const words = {
  question: {
    nl: 'Welke versie gold op de datum van uw brief?',
    en: 'Which version held on the date of your letter?',
    fy: 'Hokker ferzje joech op de datum fan jo brief?',
  },
  show: { nl: 'Toon die versie', en: 'Show that version', fy: 'Toan dy ferzje' },
  summary: { nl: 'Fout: 1 veld', en: 'Error: 1 field', fy: 'Flater: 1 fjild' },
} as const satisfies Record<string, Text>;

const fieldId = 'datum';

const typedIn = (asked: Asked): string => {
  if (asked.kind === 'nothing') return '';
  if (asked.kind === 'day') return asked.day;
  return parseDate(asked.typed) ?? '';
};

/** What is wrong with what was typed, and what to do. */
const faultWords = (asked: Extract<Asked, { kind: 'fault' }>, language: Language): Html => {
  const day = parseDate(asked.typed);
  return html`<bdi>‘${day === null ? asked.typed : longDate(day, language)}’</bdi>: ${asked.fault[language]}`;
};

/** The form that asks which version held on a day; with a fault the field says what to do. */
export const dayForm = (
  { language, algorithm, today }: Pick<EntryView, 'language' | 'algorithm' | 'today'>,
  asked: Asked,
): Html => {
  const isWrong = asked.kind === 'fault';
  return html`<form class="reg-noprint" action="${href('entry', { language, id: algorithm.id })}" method="get"><div class="reg-question${
    isWrong && ' reg-question--invalid'
  }"><label class="utrecht-form-label" for="${fieldId}">${words.question[language]}</label>${
    isWrong &&
    html`<p class="utrecht-form-field-error-message" id="datum-fout">${icon('warning')}<span>${faultWords(asked, language)}</span></p>`
  }<div class="reg-row"><input class="utrecht-textbox utrecht-textbox--html-input reg-date" id="${fieldId}" name="op" type="date" max="${today}" value="${typedIn(
    asked,
  )}"${isWrong && html` aria-invalid="true" aria-describedby="datum-fout"`}><button class="nl-button" type="submit">${
    words.show[language]
  }</button></div></div></form>`;
};

/** The summary over a page with a fault, with a link to the field. Nothing without a fault. */
export const dayErrors = (asked: Asked, language: Language): Html | null =>
  asked.kind === 'fault'
    ? errorSummary(words.summary[language], [{ control: fieldId, message: faultWords(asked, language) }])
    : null;
