import { type Html, type HtmlPart, html } from '../html.ts';

/** The top of a page: its one h1, the sentence under it, and what else stands there before the page begins. */
export const pageTitle = (title: HtmlPart, lead: HtmlPart = null, more: HtmlPart = null): Html =>
  html`<div class="reg-title"><h1>${title}</h1>${lead !== null && html`<p class="reg-lead">${lead}</p>`}${more}</div>`;
