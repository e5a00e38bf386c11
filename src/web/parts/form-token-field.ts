import { type Html, html } from '../html.ts';

/** The name under which a form carries its token. */
export const formTokenName = 'formulier';

/** The hidden field by which the register knows that a form is one of its own. */
export const formTokenField = (token: string): Html =>
  html`<input type="hidden" name="${formTokenName}" value="${token}">`;
