import { glossary as terms } from '#standard/glossary.ts';
import type { Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Page } from '../page.ts';

const words = {
  title: { nl: 'Begrippen', en: 'Glossary', fy: 'Begripen' },
  lead: {
    nl: 'Moeilijke woorden die u in het register tegenkomt, in gewone taal uitgelegd.',
    en: 'Difficult words that you meet in the register, explained in plain language.',
    fy: "Drege wurden dy't jo yn it register tsjinkomme, yn gewoane taal útlein.",
  },
  source: { nl: 'Bron:', en: 'Source:', fy: 'Boarne:' },
} as const satisfies Record<string, Text>;

/** Every explained term in order of the alphabet; texts in entries link to a term by its anchor. */
export const glossary: Page = async (_reading, { language }) => {
  const sorted = terms.toSorted((a, b) => a.term[language].localeCompare(b.term[language], language));
  return {
    kind: 'page',
    status: 200,
    title: words.title[language],
    section: 'about',
    description: words.lead[language],
    main: html`${pageTitle(words.title[language], words.lead[language])}<dl class="reg-rows">${sorted.map(
      (entry) =>
        html`<div id="${entry.slug}"><dt>${entry.term[language]}</dt><dd>${entry.definition[language]}${entry.source !== undefined && html` <span class="reg-soft">${words.source[language]} ${entry.source}</span>`}</dd></div>`,
    )}</dl>`,
  };
};
