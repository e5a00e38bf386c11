import { offersFollowing } from '#register/following.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import { organisationsNamed } from '#register/organisation-names.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { contactLink, isMailAddress } from '#web/parts/field-value.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { searchAddress, withoutChoices } from './address.ts';
import type { Asked } from './filters.ts';
import { followSearchAddress } from './followed.ts';
import { nearbyThemes, rightSpelling, singleWords } from './nearby.ts';

const words = {
  title: { nl: 'Niets gevonden', en: 'Nothing found', fy: 'Neat fûn' },
  notIt: { nl: 'Niet wat u zoekt?', en: 'Not what you are looking for?', fy: 'Net wat jo sykje?' },
  lead: {
    nl: 'Dat betekent niet dat de overheid hiervoor geen algoritme gebruikt: niet elke organisatie heeft alles gepubliceerd.',
    en: 'That does not mean the government uses no algorithm for this: not every organisation has published everything.',
    fy: 'Dat betsjut net dat de oerheid hjirfoar gjin algoritme brûkt: net elke organisaasje hat alles publisearre.',
  },
  notItLead: {
    nl: 'Dat u het niet vindt, betekent niet dat de overheid hiervoor geen algoritme gebruikt: niet elke organisatie heeft alles gepubliceerd.',
    en: 'That you do not find it does not mean the government uses no algorithm for this: not every organisation has published everything.',
    fy: 'Dat jo it net fine, betsjut net dat de oerheid hjirfoar gjin algoritme brûkt: net elke organisaasje hat alles publisearre.',
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
  follow: {
    nl: 'Volg per e-mail: u hoort het als er iets komt dat hierbij past',
    en: 'Follow by e-mail: you hear it when something comes that fits this',
    fy: 'Folgje fia e-mail: jo hearre it as der wat komt dat hjirby past',
  },
  byOrganisation: {
    nl: 'Kies de organisatie waar het om gaat',
    en: 'Choose the organisation it is about',
    fy: "Kies de organisaasje dêr't it om giet",
  },
  ask: { nl: 'Vraag het of meld het', en: 'Ask or report it', fy: 'Freegje it of meld it' },
  askWho: {
    nl: 'De organisatie die een algoritme gebruikt, geeft er antwoord op. Zij zet het ook in het register.',
    en: 'The organisation that uses an algorithm answers questions about it. It also puts it in the register.',
    fy: "De organisaasje dy't in algoritme brûkt, jout der antwurd op. Hja set it ek yn it register.",
  },
  reportTo: {
    nl: 'Vraag of meld het bij',
    en: 'Ask or report it to',
    fy: 'Freegje of meld it by',
  },
  subject: { nl: 'Ontbrekend algoritme', en: 'Missing algorithm', fy: 'Untbrekkend algoritme' },
  missing: {
    nl: 'Mist u een algoritme? Lees waar u dat meldt',
    en: 'Is an algorithm missing? Read where to report that',
    fy: "Misse jo in algoritme? Lês wêr't jo dat melde",
  },
  report: {
    nl: 'Mist u een algoritme? Meld het hier',
    en: 'Is an algorithm missing? Report it here',
    fy: 'Misse jo in algoritme? Meld it hjir',
  },
  findOrganisation: {
    nl: 'Zoek het adres van een organisatie',
    en: 'Find the address of an organisation',
    fy: 'Sykje it adres fan in organisaasje',
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
  return html`<h3>${words.asOrganisation[asked.language]}</h3><ul>${links}</ul>`;
};

const tip = (text: Text, language: Language, address: string | null = null): Html =>
  address === null ? html`<li>${text[language]}</li>` : html`<li><a href="${address}">${text[language]}</a></li>`;

/** The organisations that are asked about: chosen in the filter, else named by what was typed. */
const organisationsAsked = ({ query, directory }: Asked): readonly Organisation[] => {
  const chosen = (query.choices.organisatie ?? []).flatMap((id) => directory.find(id as OrganisationId) ?? []);
  return chosen.length > 0 || query.text === '' ? chosen : organisationsNamed(directory, query.text).slice(0, 1);
};

const reportLink = ({ contact, website }: Organisation, language: Language): Html | null => {
  if (contact !== null && isMailAddress(contact))
    return html`<a href="mailto:${contact}?subject=${encodeURIComponent(words.subject[language])}">${contact}</a>`;
  const reach = contact ?? website;
  return reach === null ? null : contactLink(reach);
};

const reportLine = (organisation: Organisation, { directory, language }: Asked): Html | null => {
  const link = reportLink(organisation, language);
  return link && html`<li>${words.reportTo[language]} ${directory.nameOf(organisation.id)}: ${link}</li>`;
};

/** The form to report what is missing, when somebody reads it; else where it says whom to tell. */
const missingTip = (asked: Asked, isReportRead: boolean): Html => {
  const { language } = asked;
  if (!isReportRead) return tip(words.missing, language, href('explanation', { language, slug: 'contact' }));
  const [organisation] = organisationsAsked(asked);
  return tip(words.report, language, href('reportMissing', { language }, { organisatie: organisation?.id }));
};

/** Where to ask, and where to report what is missing. */
const askPart = (asked: Asked, isReportRead: boolean): Html => {
  const { language } = asked;
  return html`<h3>${words.ask[language]}</h3><p>${words.askWho[language]}</p><ul>${organisationsAsked(asked)
    .slice(0, mostNames)
    .map((organisation) => reportLine(organisation, asked))}${tip(
    words.findOrganisation,
    language,
    href('organisations', { language }),
  )}${missingTip(asked, isReportRead)}</ul>`;
};

/**
 * What to do when nothing was found, or nothing that fits well: the right spelling, an organisation, the words apart, themes that fit, a wider question, and
 * where to ask and report what is missing. Nothing is invented.
 * isReportRead tells whether there is somebody who reads a report.
 */
export const nothingFound = (reading: Reading, asked: Asked, isReportRead: boolean): Html => {
  const { query, language } = asked;
  const filtered = Object.keys(query.choices).length > 0;
  const isNothing = asked.result.total === 0;
  const themes = nearbyThemes(reading, asked);
  return html`<div class="reg-prose reg-nothing"><h2>${words[isNothing ? 'title' : 'notIt'][language]}</h2><p>${words[isNothing ? 'lead' : 'notItLead'][language]}</p>${rightSpelling(reading, asked)}${organisationTip(
    query.text,
    asked,
  )}${singleWords(reading, asked)}${themes}<h3>${words.tips[language]}</h3><ul>${
    filtered && tip(words.withoutFilters, language, searchAddress(language, withoutChoices(query)))
  }${query.text !== '' && [tip(words.spelling, language), tip(words.fewer, language)]}${tip(
    words.byTheme,
    language,
    href('themes', { language }),
  )}${tip(words.byOrganisation, language, href('organisations', { language }))}${
    offersFollowing(reading.config) && tip(words.follow, language, followSearchAddress(query, language))
  }</ul>${askPart(asked, isReportRead)}</div>`;
};
