import type { AlgorithmId } from '#register/algorithm.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const words = {
  legend: {
    nl: 'Nummers van de algoritmes',
    en: 'Numbers of the algorithms',
    fy: 'Nûmers fan de algoritmes',
  },
  help: {
    nl: 'Het nummer heeft acht cijfers en staat bij elk algoritme onder ‘In het kort’. U kunt ook onder een lijst met zoekresultaten kiezen wat u naast elkaar zet.',
    en: 'The number has eight digits and stands with every algorithm under ‘In short’. You can also choose under a list of search results what to put side by side.',
    fy: 'It nûmer hat acht sifers en stiet by elk algoritme ûnder ‘Yn it koart’. Jo kinne ek ûnder in list mei sykresultaten kieze wat jo njonken elkoar sette.',
  },
  number: { nl: 'Nummer', en: 'Number', fy: 'Nûmer' },
  optional: { nl: '(niet verplicht)', en: '(optional)', fy: '(net ferplichte)' },
  button: { nl: 'Zet naast elkaar', en: 'Put side by side', fy: 'Set njonken elkoar' },
  toSearch: {
    nl: 'Zoek algoritmes om te vergelijken',
    en: 'Search algorithms to compare',
    fy: 'Sykje algoritmes om te fergelykjen',
  },
} as const satisfies Record<string, Text>;

/** A form with four places for the number of an algorithm; those that were given already stand in it. */
export const numbersForm = (given: readonly AlgorithmId[], language: Language): Html => {
  const fields = [0, 1, 2, 3].map((index) => {
    const id = `nummer-${index + 1}`;
    return html`<div class="reg-question"><label class="utrecht-form-label" for="${id}">${words.number[language]} ${index + 1}${
      index > 1 && html` <span class="reg-soft reg-light">${words.optional[language]}</span>`
    }</label><input class="utrecht-textbox utrecht-textbox--html-input reg-date" id="${id}" name="id" type="text" inputmode="numeric" autocomplete="off" value="${given[index] ?? ''}"></div>`;
  });
  return html`<form class="reg-stack" action="${href('sideBySide', { language })}" method="get"><fieldset class="reg-stack" aria-describedby="nummers-hulp"><legend class="utrecht-form-label">${words.legend[language]}</legend><p class="reg-question__description" id="nummers-hulp">${words.help[language]}</p>${fields}</fieldset><div class="reg-row"><button class="nl-button nl-button--primary" type="submit">${words.button[language]}</button><a href="${href('search', { language })}">${words.toSearch[language]}</a></div></form>`;
};
