import type { Parameter } from '#api/parameters.ts';
import type { Resource } from '#api/resource.ts';
import { resources } from '#api/resources.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { prose } from '#web/parts/prose.ts';
import { apiRoutes, href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { nationalBlock } from './interface/national.ts';

const words = {
  title: { nl: 'API voor ontwikkelaars', en: 'API for developers', fy: 'API foar ûntwikkelders' },
  lead: {
    nl: 'Alle openbare gegevens van dit register, zonder sleutel en zonder account. De API volgt de Nederlandse API Design Rules.',
    en: 'All public data of this register, without a key and without an account. The API follows the Dutch API Design Rules.',
    fy: 'Alle iepenbiere gegevens fan dit register, sûnder kaai en sûnder akkount. De API folget de Nederlânske API Design Rules.',
  },
  dutch: {
    nl: '',
    en: 'The descriptions below are in Dutch, as the Design Rules ask.',
    fy: "De beskriuwings hjirûnder binne yn it Nederlânsk, sa't de Design Rules freegje.",
  },
  document: { nl: 'Beschrijving in OpenAPI 3.0', en: 'Description in OpenAPI 3.0', fy: 'Beskriuwing yn OpenAPI 3.0' },
  delivering: { nl: 'Zelf aanleveren', en: 'Deliver yourself', fy: 'Sels oanleverje' },
  downloads: { nl: 'Liever een bestand?', en: 'Rather have a file?', fy: 'Leaver in triem?' },
  parameter: { nl: 'Parameter', en: 'Parameter', fy: 'Parameter' },
  meaning: { nl: 'Betekenis', en: 'Meaning', fy: 'Betsjutting' },
  values: { nl: 'Waarden', en: 'Values', fy: 'Wearden' },
  parameters: { nl: 'Parameters van', en: 'Parameters of', fy: 'Parameters fan' },
  example: { nl: 'Probeer het', en: 'Try it', fy: 'Besykje it' },
  formats: { nl: 'Formaten', en: 'Formats', fy: 'Formaten' },
} as const satisfies Record<string, Text>;

/** The addresses that can be tried as they stand, because they have no part to fill in. */
const examples: Readonly<Record<string, string>> = {
  apiAlgorithms: href('apiAlgorithms', {}, { zoekterm: 'parkeren', pageSize: 5 }),
  apiSuggestions: href('apiSuggestions', {}, { zoekterm: 'par' }),
  apiOrganisations: href('apiOrganisations', {}, { pageSize: 5 }),
  apiChanges: href('apiChanges', {}, { limit: 5 }),
  apiOpenapi: href('apiOpenapi', {}),
};

const valuesOf = ({ schema }: Parameter): string => {
  const inner = (schema.items ?? schema) as { enum?: readonly string[]; minimum?: number; maximum?: number };
  if (inner.enum !== undefined) return inner.enum.join(' · ');
  if (inner.minimum !== undefined && inner.maximum !== undefined) return `${inner.minimum}–${inner.maximum}`;
  return '';
};

const parameterTable = (name: string, path: string, { parameters }: Resource, language: Language): Html | false =>
  parameters.length > 0 &&
  html`<div class="reg-scroll" tabindex="0" role="region" aria-labelledby="${name}-parameters"><table class="utrecht-table utrecht-table--html-table"><caption class="utrecht-table__caption" id="${name}-parameters">${words.parameters[language]} ${path}</caption><thead><tr><th scope="col">${words.parameter[language]}</th><th scope="col">${words.meaning[language]}</th><th scope="col">${words.values[language]}</th></tr></thead><tbody>${parameters.map(
    (parameter) =>
      html`<tr><th scope="row" class="reg-nowrap"><code>${parameter.name}</code></th><td lang="nl">${parameter.description}</td><td>${valuesOf(parameter)}</td></tr>`,
  )}</tbody></table></div>`;

const resourceBlock = (name: string, path: string, resource: Resource, language: Language): Html => {
  const shown = path.replace(/:([a-z]+)/g, '{$1}');
  const example = examples[name];
  return html`<section class="reg-answer" aria-labelledby="${name}"><h2 id="${name}" lang="nl">${resource.summary}</h2><p><code>GET ${shown}</code></p><div class="reg-prose" lang="nl">${prose(resource.description, 'nl')}</div><p class="reg-small">${words.formats[language]}: ${resource.formats.map((format) => format.mediaType).join(', ')}</p>${example !== undefined && html`<p class="reg-small">${words.example[language]}: <a href="${example}"><code>${example}</code></a></p>`}${parameterTable(name, shown, resource, language)}</section>`;
};

const underTitle = (language: Language): Html =>
  html`${language !== 'nl' && html`<p class="reg-small">${words.dutch[language]}</p>`}<p class="reg-links"><a href="${href('apiOpenapi', {})}">${words.document[language]}</a> <a href="${href('delivering', { language })}">${words.delivering[language]}</a> <a href="${href('downloads', { language })}">${words.downloads[language]}</a></p>`;

/** The interface for machines, made from the same resources that answer: addresses, parameters, formats, examples. */
export const interfacePage: Page = async ({ config }, { language }) => ({
  kind: 'page',
  status: 200,
  title: words.title[language],
  section: 'about',
  description: words.lead[language],
  main: html`${pageTitle(words.title[language], words.lead[language], underTitle(language))}<div class="reg-answers reg-answers--wide">${Object.entries(resources).map(([name, resource]) => resourceBlock(name, apiRoutes[name as keyof typeof apiRoutes], resource, language))}${nationalBlock(config, language)}</div>`,
});
