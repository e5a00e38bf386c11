import type { Language } from '#standard/text.ts';
import { wholeNumber } from '../format.ts';
import { type Html, type HtmlPart, html } from '../html.ts';

/** A key figure: the number and a label that holds the link to the list behind it. */
export type KeyFigure = { readonly value: number | string; readonly label: HtmlPart };

/** Key figures side by side: two in a row, or four where there is room. */
export const figuresList = (figures: readonly KeyFigure[], language: Language, columns: 2 | 4 = 4): Html =>
  html`<dl class="reg-figures${columns === 2 && ' reg-figures--2'}">${figures.map(
    ({ value, label }) =>
      html`<div class="reg-figures__item"><dt class="reg-figures__label">${label}</dt><dd class="reg-figures__value">${
        typeof value === 'number' ? wholeNumber(value, language) : value
      }</dd></div>`,
  )}</dl>`;
