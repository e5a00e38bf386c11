import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { textField } from '#web/parts/text-field.ts';

/** The name under which the word stands in the address. */
export const findName = 'zoek';

const button: Text = { nl: 'Zoek', en: 'Search', fy: 'Sykje' };

/** A field for a word with its button, to find a text to begin with: a GET form. */
export const findForm = (asked: {
  readonly action: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly language: Language;
}): Html =>
  html`<form class="reg-form" method="get" action="${asked.action}" role="search">${textField({
    ...{ name: findName, label: asked.label, help: asked.help, value: asked.value, autocomplete: 'off' },
  })}<p><button class="nl-button" type="submit">${button[asked.language]}</button></p></form>`;
