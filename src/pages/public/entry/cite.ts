import type { Text } from '#standard/text.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { registerName } from '#web/layout.ts';
import { feedLink, followLink } from '#web/parts/feed-link.ts';
import { href } from '../../../routes.ts';
import { entryLanguage } from './field-parts.ts';
import type { EntryView } from './view.ts';

const words = {
  cite: { nl: 'Citeer deze versie', en: 'Cite this version', fy: 'Sitearje dizze ferzje' },
  version: { nl: 'versie', en: 'version', fy: 'ferzje' },
  data: { nl: 'Als gegevens', en: 'As data', fy: 'As gegevens' },
  allVersions: { nl: 'Alle versies (JSON)', en: 'All versions (JSON)', fy: 'Alle ferzjes (JSON)' },
  thisVersion: { nl: 'Deze versie (JSON)', en: 'This version (JSON)', fy: 'Dizze ferzje (JSON)' },
} as const satisfies Record<string, Text>;

/** The lasting address of the version that is shown: in the language of the text, so that it never means another text. */
export const permanentAddress = ({ version, algorithm, baseUrl }: EntryView): string =>
  `${baseUrl}${href('entryVersion', { language: version.language, id: algorithm.id, number: version.number })}`;

/** The links of one version for machines and for whoever quotes it. */
export const citeBlock = (view: EntryView): Html => {
  const { language, version, algorithm, organisation, title } = view;
  const address = permanentAddress(view);
  const day = version.publishedAt === null ? '' : `, ${longDate(version.publishedAt, language)}`;
  const { id } = algorithm;
  const isOpen = version.state === 'published' && algorithm.withdrawn === null && algorithm.mergedInto === null;
  const mayFollow = isOpen && view.offersFollowing;
  const json = href('apiVersion', { id, n: version.number }, { taal: version.language });
  return html`<div class="reg-small reg-gap-top reg-noprint"><p>${words.data[language]}: <a href="${json}">${words.thisVersion[language]}</a> · <a href="${href(
    'apiVersions',
    { id },
  )}">${words.allVersions[language]}</a> · ${feedLink(href('feedEntry', { id }), language)}${
    mayFollow && html` · ${followLink(href('followByMail', { language, what: 'algoritme' }, { id }), language)}`
  }</p><details class="reg-disclose"><summary>${words.cite[language]}</summary><p>${organisation.name}, <cite${entryLanguage(
    view,
  )}>${title}</cite>, ${registerName[language]}, ${words.version[language]} ${version.number}${day}. <a href="${address}">${address}</a></p></details></div>`;
};
