import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { selectField } from '#web/parts/select-field.ts';
import { textField } from '#web/parts/text-field.ts';
import { actionInWords, actionWords } from './action-words.ts';
import type { AskedTrail } from './asked.ts';

const words = {
  from: { nl: 'Vanaf', en: 'From', fy: 'Fan ôf' },
  until: { nl: 'Tot en met', en: 'Until and including', fy: 'Oant en mei' },
  action: { nl: 'Wat er gebeurde', en: 'What happened', fy: 'Wat der barde' },
  all: { nl: 'Alles', en: 'Everything', fy: 'Alles' },
  show: { nl: 'Toon', en: 'Show', fy: 'Toan' },
} as const satisfies Record<string, Text>;

const optionsIn = (language: Language, chosen: string | null): { readonly value: string; readonly name: string }[] => {
  const known = Object.keys(actionWords);
  const values = chosen === null || known.includes(chosen) ? known : [...known, chosen];
  const options = values.map((value) => ({ value, name: actionInWords(value, language) }));
  return [{ value: '', name: words.all[language] }, ...options.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))];
};

/** The form with which a period and an action are chosen; what was typed stays. */
export const filterForm = (action: string, query: URLSearchParams, asked: AskedTrail, language: Language): Html => {
  const day = (name: 'van' | 'tot', label: Text): Html =>
    textField({
      ...{ name, label: label[language], type: 'date', value: query.get(name) ?? '', autocomplete: 'off' },
      fault: asked.faults.find(({ control }) => control === name)?.message[language],
    });
  return html`<form class="reg-form reg-form--row" method="get" action="${action}" novalidate>${day('van', words.from)}${day(
    'tot',
    words.until,
  )}${selectField({
    ...{ name: 'wat', label: words.action[language], value: asked.filter.action ?? '' },
    options: optionsIn(language, asked.filter.action),
  })}<p><button class="nl-button" type="submit">${words.show[language]}</button></p></form>`;
};
