import { type Html, html } from '../html.ts';

/** A text of anybody as it was typed, in paragraphs; nothing in it becomes a link or markup. */
export const plainParagraphs = (text: string): Html =>
  html`${text
    .trim()
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => html`<p>${paragraph}</p>`)}`;
