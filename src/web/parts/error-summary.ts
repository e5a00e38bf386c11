import { type Html, type HtmlPart, html } from '../html.ts';

/** What is wrong with one field: the id of its control, and what to do about it. */
export type FieldFault = { readonly control: string; readonly message: HtmlPart };

/** The summary over a page with faults in a form, with a link to each field. Its title is no heading: it stands above the h1. */
export const errorSummary = (title: string, faults: readonly FieldFault[]): Html =>
  html`<div class="reg-errors" role="alert"><p class="reg-errors__title">${title}</p><ul>${faults.map(
    ({ control, message }) => html`<li><a href="#${control}">${message}</a></li>`,
  )}</ul></div>`;
