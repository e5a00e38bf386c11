import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';

const words = {
  empty: {
    nl: 'Dit register is nog leeg. Zodra organisaties hun algoritmes publiceren, vindt u ze hier.',
    en: 'This register is still empty. As soon as organisations publish their algorithms, you find them here.',
    fy: 'Dit register is noch leech. Sa gau as organisaasjes har algoritmes publisearje, fine jo se hjir.',
  },
  notNone: {
    nl: 'Dat betekent niet dat de overheid geen algoritmes gebruikt.',
    en: 'That does not mean that the government uses no algorithms.',
    fy: 'Dat betsjut net dat de oerheid gjin algoritmes brûkt.',
  },
  ask: {
    nl: 'Hebt u nu een vraag over een brief of besluit? Stel die aan de organisatie die hem stuurde.',
    en: 'Do you have a question about a letter or decision now? Ask the organisation that sent it.',
    fy: "Hawwe jo no in fraach oer in brief of beslút? Stel dy oan de organisaasje dy't him stjoerde.",
  },
  more: { nl: 'Lees wat u kunt doen', en: 'Read what you can do', fy: 'Lês wat jo dwaan kinne' },
} as const satisfies Record<string, Text>;

/** True when the register holds no public entry. */
export const isEmptyRegister = (reading: Reading): boolean => reading.search.size() === 0;

/** That the register is empty, what that does not mean, and what a reader can do. */
export const emptyRegister = (language: Language): Html =>
  html`<div class="reg-prose"><p><strong>${words.empty[language]}</strong> ${words.notNone[language]}</p><p>${words.ask[language]} <a href="${href(
    'explanation',
    { language, slug: 'wat-kunt-u-doen' },
  )}">${words.more[language]}</a>.</p></div>`;
