import type { OrganisationDirectory } from '#register/directory.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import { href } from '../../../routes.ts';

const words = {
  summary: {
    nl: 'Zet algoritmes van deze lijst naast elkaar',
    en: 'Put algorithms of this list side by side',
    fy: 'Set algoritmes fan dizze list njonken elkoar',
  },
  legend: { nl: 'Kies er twee, drie of vier', en: 'Choose two, three or four', fy: 'Kies der twa, trije of fjouwer' },
  button: {
    nl: 'Vergelijk de gekozen algoritmes',
    en: 'Compare the chosen algorithms',
    fy: 'Fergelykje de keazen algoritmes',
  },
} as const satisfies Record<string, Text>;

/** A folded form under a list to put two to four of its entries side by side; nothing when there are fewer than two. */
export const comparePicker = (
  entries: readonly PublishedEntry[],
  directory: OrganisationDirectory,
  language: Language,
): Html | null => {
  if (entries.length < 2) return null;
  const rows = entries.map(({ algorithm, version }) => {
    const title = entryTitle(algorithm, version.document, language);
    return html`<div class="reg-choice reg-choice--wide"><input class="reg-check" type="checkbox" name="id" value="${algorithm.id}" id="naast-${algorithm.id}"><label for="naast-${algorithm.id}">${title} <span class="reg-soft">– ${directory.nameOf(algorithm.organisationId)}</span></label></div>`;
  });
  return html`<details class="reg-fold reg-gap-top reg-noprint"><summary>${words.summary[language]}</summary><form class="reg-stack" action="${href(
    'sideBySide',
    { language },
  )}" method="get"><fieldset><legend>${words.legend[language]}</legend>${rows}</fieldset><button class="nl-button" type="submit">${words.button[language]}</button></form></details>`;
};
