import { organisationsNamed } from '#register/organisation-names.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';
import { searchAddress, withoutChoices } from './address.ts';
import type { Asked } from './filters.ts';

const words = {
  title: { nl: 'Niets gevonden', en: 'Nothing found', fy: 'Neat fûn' },
  lead: {
    nl: 'Dat betekent niet dat de overheid hiervoor geen algoritme gebruikt: niet elke organisatie heeft alles gepubliceerd.',
    en: 'That does not mean the government uses no algorithm for this: not every organisation has published everything.',
    fy: 'Dat betsjut net dat de oerheid hjirfoar gjin algoritme brûkt: net elke organisaasje hat alles publisearre.',
  },
  tips: { nl: 'Dit kunt u proberen', en: 'What you can try', fy: 'Dit kinne jo besykje' },
  spelling: {
    nl: 'Kijk of het woord goed is geschreven.',
    en: 'Check the spelling.',
    fy: 'Sjoch oft it wurd goed skreaun is.',
  },
  fewer: {
    nl: 'Gebruik één woord, en het gewone woord ervoor: ‘parkeren’ in plaats van ‘parkeerbelastingnaheffing’.',
    en: 'Use one word, and a plain one. Most descriptions are in Dutch, so try a Dutch word.',
    fy: 'Brûk ien wurd, en it gewoane wurd derfoar. De measte beskriuwingen binne yn it Nederlânsk.',
  },
  withoutFilters: { nl: 'Zoek zonder filters', en: 'Search without filters', fy: 'Sykje sûnder filters' },
  byTheme: { nl: 'Kies een thema', en: 'Choose a theme', fy: 'Kies in tema' },
  byOrganisation: {
    nl: 'Kies de organisatie waar het om gaat',
    en: 'Choose the organisation it is about',
    fy: "Kies de organisaasje dêr't it om giet",
  },
  missing: {
    nl: 'Mist u een algoritme? Lees waar u dat meldt',
    en: 'Is an algorithm missing? Read where to report that',
    fy: "Misse jo in algoritme? Lês wêr't jo dat melde",
  },
  asOrganisation: {
    nl: 'Bedoelt u een organisatie?',
    en: 'Do you mean an organisation?',
    fy: 'Bedoele jo in organisaasje?',
  },
} as const satisfies Record<string, Text>;

const mostNames = 5;

const organisationTip = (text: string, asked: Asked): Html | null => {
  const found = organisationsNamed(asked.directory, text).slice(0, mostNames);
  if (text === '' || found.length === 0) return null;
  const links = found.map(
    (organisation) =>
      html`<li><a href="${href('organisation', { language: asked.language, id: organisation.id })}">${asked.directory.nameOf(organisation.id)}</a></li>`,
  );
  return html`<section aria-labelledby="organisatie-tip"><h3 id="organisatie-tip">${words.asOrganisation[asked.language]}</h3><ul>${links}</ul></section>`;
};

const tip = (text: Text, language: Language, address: string | null = null): Html =>
  address === null ? html`<li>${text[language]}</li>` : html`<li><a href="${address}">${text[language]}</a></li>`;

/** What to do when nothing was found: spelling, a wider question, a theme, an organisation, where to report what is missing. Nothing is invented. */
export const nothingFound = (asked: Asked): Html => {
  const { query, language } = asked;
  const filtered = Object.keys(query.choices).length > 0;
  return html`<div class="reg-prose reg-nothing"><h2>${words.title[language]}</h2><p>${words.lead[language]}</p>${organisationTip(
    query.text,
    asked,
  )}<h3>${words.tips[language]}</h3><ul>${filtered && tip(words.withoutFilters, language, searchAddress(language, withoutChoices(query)))}${
    query.text !== '' && [tip(words.spelling, language), tip(words.fewer, language)]
  }${tip(words.byTheme, language, href('themes', { language }))}${tip(words.byOrganisation, language, href('organisations', { language }))}${tip(
    words.missing,
    language,
    href('explanation', { language, slug: 'contact' }),
  )}</ul></div>`;
};
