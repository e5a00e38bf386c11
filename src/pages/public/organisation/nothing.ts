import type { OrganisationDirectory } from '#register/directory.ts';
import type { Organisation, Participation } from '#register/organisation.ts';
import { unknownValue } from '#search/facets.ts';
import type { SearchResult } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { countedWords, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { contactLink } from '#web/parts/field-value.ts';
import { href } from '../../../routes.ts';
import { facetLabel } from '../search/choices.ts';
import { thisOrganisation } from './words.ts';

const words = {
  know: { nl: 'Wat we wel weten', en: 'What we do know', fy: 'Wat wy wol witte' },
  state: { nl: 'Stand', en: 'State', fy: 'Stân' },
  howMany: { nl: 'Hoeveel algoritmes', en: 'How many algorithms', fy: 'Hoefolle algoritmes' },
  unknown: { nl: 'Onbekend', en: 'Unknown', fy: 'Unbekend' },
  note: { nl: 'Toelichting', en: 'Note', fy: 'Taljochting' },
  do: { nl: 'Wat kunt u doen?', en: 'What can you do?', fy: 'Wat kinne jo dwaan?' },
  ask: { nl: 'Stel uw vraag aan de organisatie', en: 'Ask the organisation', fy: 'Stel jo fraach oan de organisaasje' },
  objection: {
    nl: 'Kreeg u een besluit? Op de brief staat hoe u bezwaar maakt.',
    en: 'Did you receive a decision? The letter says how to object.',
    fy: "Krigen jo in beslút? Op de brief stiet hoe't jo beswier meitsje.",
  },
  searchToo: {
    nl: 'Zoek in het hele register',
    en: 'Search the whole register',
    fy: 'Sykje yn it hiele register',
  },
  others: {
    nl: 'Waarvoor andere organisaties van deze soort algoritmes gebruiken',
    en: 'What other organisations of this kind use algorithms for',
    fy: 'Wêrfoar oare organisaasjes fan dizze soarte algoritmes brûke',
  },
} as const satisfies Record<string, Text>;

const states: Readonly<Record<Participation, Text>> = {
  unknown: {
    nl: 'Deze organisatie doet nog niet mee aan het register.',
    en: 'This organisation does not take part in the register yet.',
    fy: 'Dizze organisaasje docht noch net mei oan it register.',
  },
  connected: {
    nl: 'Deze organisatie doet mee aan het register, maar publiceerde nog niets.',
    en: 'This organisation takes part in the register but has published nothing yet.',
    fy: 'Dizze organisaasje docht mei oan it register, mar publisearre noch neat.',
  },
  'none-in-use': {
    nl: 'Deze organisatie meldt dat zij geen algoritmes gebruikt die in het register horen.',
    en: 'This organisation reports that it uses no algorithms that belong in the register.',
    fy: "Dizze organisaasje meldt dat se gjin algoritmes brûkt dy't yn it register hearre.",
  },
  independent: {
    nl: 'Deze organisatie publiceert haar algoritmes zelf, op haar eigen website.',
    en: 'This organisation publishes its algorithms itself, on its own website.',
    fy: 'Dizze organisaasje publisearret har algoritmes sels, op har eigen webside.',
  },
};

const nothingNow: Text = {
  nl: 'Deze organisatie doet mee aan het register, maar heeft er nu niets in staan.',
  en: 'This organisation takes part in the register but has nothing in it now.',
  fy: 'Dizze organisaasje docht mei oan it register, mar hat der no neat yn stean.',
};

/**
 * The sentence under the name of an organisation without entries; it says that silence is no proof of absence, and does not
 * say 'yet' of an organisation that withdrew what it had.
 */
export const nothingLead = (
  { type, participation }: Organisation,
  hasWithdrawn: boolean,
  language: Language,
): string => {
  const who = thisOrganisation(type, language);
  if (participation === 'none-in-use')
    return {
      nl: `${who} heeft niets gepubliceerd, en meldt dat er geen algoritmes in gebruik zijn.`,
      en: `${who} has published nothing, and reports that no algorithms are in use.`,
      fy: `${who} hat neat publisearre, en meldt dat der gjin algoritmes yn gebrûk binne.`,
    }[language];
  if (hasWithdrawn)
    return {
      nl: `${who} heeft nu niets in het register. Dat betekent niet dat er geen algoritmes in gebruik zijn.`,
      en: `${who} has nothing in the register now. That does not mean no algorithms are in use.`,
      fy: `${who} hat no neat yn it register. Dat betsjut net dat der gjin algoritmes yn gebrûk binne.`,
    }[language];
  return {
    nl: `${who} heeft hier nog niets gepubliceerd. Dat betekent niet dat er geen algoritmes in gebruik zijn.`,
    en: `${who} has published nothing here yet. That does not mean no algorithms are in use.`,
    fy: `${who} hat hjir noch neat publisearre. Dat betsjut net dat der gjin algoritmes yn gebrûk binne.`,
  }[language];
};

const stateOf = ({ participation }: Organisation, hasWithdrawn: boolean): Text =>
  hasWithdrawn && participation === 'connected' ? nothingNow : states[participation];

const known = (organisation: Organisation, hasWithdrawn: boolean, language: Language): Html => {
  const { participation, participationNote } = organisation;
  return html`<section aria-labelledby="weten"><h2 id="weten">${words.know[language]}</h2><dl class="reg-rows reg-gap-top"><div><dt>${words.state[language]}</dt><dd>${stateOf(organisation, hasWithdrawn)[language]}</dd></div>${
    participation !== 'none-in-use' &&
    html`<div><dt>${words.howMany[language]}</dt><dd>${words.unknown[language]}</dd></div>`
  }${
    participationNote !== null &&
    html`<div><dt>${words.note[language]}</dt><dd lang="nl">${participationNote}</dd></div>`
  }</dl></section>`;
};

const steps = ({ contact, website }: Organisation, language: Language): Html => {
  const reach = contact ?? website;
  return html`<section aria-labelledby="kunt"><h2 id="kunt">${words.do[language]}</h2><div class="reg-prose reg-gap-top"><ul>${
    reach !== null && html`<li>${words.ask[language]}: ${contactLink(reach)}.</li>`
  }<li>${words.objection[language]}</li><li><a href="${href('search', { language })}">${words.searchToo[language]}</a></li></ul></div></section>`;
};

const mostThemes = 6;

const othersUse = (
  { type }: Organisation,
  same: SearchResult,
  directory: OrganisationDirectory,
  language: Language,
): Html | null => {
  const themes = same.facets.thema
    .filter(({ value, count }) => value !== unknownValue && count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostThemes);
  if (themes.length === 0) return null;
  const rows = themes.map(
    ({ value, count }) =>
      html`<li><a href="${href('search', { language }, { organisatietype: type, thema: value })}"><span>${facetLabel('thema', value, language, directory)}</span> <span class="reg-count">${plural(count, countedWords.algorithm, language)}</span></a></li>`,
  );
  return html`<section aria-labelledby="anderen"><h2 id="anderen">${words.others[language]}</h2><ul class="reg-themes reg-gap-top">${rows}</ul></section>`;
};

/** What to say of an organisation that published nothing: what is known, what a reader can do, what others like it use. */
export const nothingPublished = (
  organisation: Organisation,
  { sameKind, hasWithdrawn }: { readonly sameKind: SearchResult; readonly hasWithdrawn: boolean },
  directory: OrganisationDirectory,
  language: Language,
): Html =>
  html`<div class="reg-stack--wide">${known(organisation, hasWithdrawn, language)}${steps(organisation, language)}${othersUse(
    organisation,
    sameKind,
    directory,
    language,
  )}</div>`;
