import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '../format.ts';
import { type Html, type HtmlPart, html } from '../html.ts';

/** A key figure: the number and a label that holds the link to the list behind it. */
export type KeyFigure = { readonly value: number | Html; readonly label: HtmlPart };

const unknown: Text = { nl: 'Onbekend', en: 'Unknown', fy: 'Unbekend' };

/** How many said so; a question mark when everybody, which is a number above zero, left it open: a zero was counted. */
export const numberWhoSaid = (
  count: number,
  silent: { readonly unknown: number; readonly all: number },
  language: Language,
): number | Html =>
  silent.all > 0 && silent.unknown === silent.all
    ? html`<span aria-hidden="true">?</span><span class="reg-hidden">${unknown[language]}</span>`
    : count;

/** Key figures side by side: two in a row, or four where there is room. */
export const figuresList = (figures: readonly KeyFigure[], language: Language, columns: 2 | 4 = 4): Html =>
  html`<dl class="reg-figures${columns === 2 && ' reg-figures--2'}">${figures.map(
    ({ value, label }) =>
      html`<div class="reg-figures__item"><dt class="reg-figures__label">${label}</dt><dd class="reg-figures__value">${
        typeof value === 'number' ? wholeNumber(value, language) : value
      }</dd></div>`,
  )}</dl>`;
