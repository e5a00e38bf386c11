import { type Html, type HtmlPart, html } from '../html.ts';

/** What is wrong with one field: the id of its control, and what to do about it. */
export type FieldFault = { readonly control: string; readonly message: HtmlPart };

/**
 * The summary over a page with faults in a form, with a link to each field. Its title is no heading: it stands above the h1. The page
 * opens with the focus on it, so that who uses the keyboard or hears the page begins here; source: the form guidelines of NL Design System.
 */
export const errorSummary = (title: string, faults: readonly FieldFault[]): Html =>
  html`<div class="reg-errors" role="alert" tabindex="-1" autofocus aria-labelledby="fouten"><p class="reg-errors__title" id="fouten">${title}</p><ul>${faults.map(
    ({ control, message }) => html`<li><a href="#${control}">${message}</a></li>`,
  )}</ul></div>`;
