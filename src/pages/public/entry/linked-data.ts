import { choicesOf, textOf } from '#register/entry.ts';
import { choiceLabel } from '#register/value-text.ts';
import { dataLicence } from '#standard/licence.ts';
import { type Html, trustedHtml } from '#web/html.ts';
import { registerName } from '#web/layout.ts';
import { href } from '../../../routes.ts';
import { permanentAddress } from './cite.ts';
import type { EntryView, OrganisationView } from './view.ts';

type Data = Readonly<Record<string, unknown>>;

const present = (text: string): string | undefined => (text === '' ? undefined : text);

const organisationData = (view: EntryView, { id, name }: Pick<OrganisationView, 'id' | 'name'>): Data => ({
  '@type': 'GovernmentOrganization',
  name,
  url: `${view.baseUrl}${href('organisation', { language: view.language, id })}`,
  identifier: id,
});

const providerData = (view: EntryView): Data => {
  const { parent } = view.organisation;
  const contact = textOf(view.version.document, 'contact_email');
  const point = contact.includes('@') ? { email: contact } : { url: contact };
  return {
    ...organisationData(view, view.organisation),
    parentOrganization: parent === null ? undefined : organisationData(view, parent),
    contactPoint: contact === '' ? undefined : { '@type': 'ContactPoint', ...point },
  };
};

/** What holds of the text and not of the algorithm: its language, number, dates, licence, and the register it stands in. */
const textData = (view: EntryView): Data => {
  const { version, algorithm, baseUrl, title, lines } = view;
  const { id } = algorithm;
  const json = href('apiVersion', { id, n: version.number }, { taal: version.language });
  return {
    '@type': 'WebPage',
    url: permanentAddress(view),
    name: title,
    inLanguage: version.language,
    version: version.number,
    datePublished: lines.at(-1)?.publishedAt,
    dateModified: version.publishedAt ?? undefined,
    license: dataLicence.address,
    isAccessibleForFree: true,
    isPartOf: {
      '@type': 'WebSite',
      name: registerName[version.language],
      url: `${baseUrl}${href('home', { language: version.language })}`,
    },
    encoding: { '@type': 'MediaObject', contentUrl: `${baseUrl}${json}`, encodingFormat: 'application/json' },
  };
};

/**
 * The entry in the words of schema.org: the algorithm, whose it is and the text about it; what is public and nothing else.
 * Choices are named in the language of the text.
 */
export const linkedData = (view: EntryView, description: string): Data => {
  const { version, algorithm, baseUrl, title, language } = view;
  const { document } = version;
  const themes = choicesOf(document, 'category').map((value) => choiceLabel('theme', value, version.language));
  const status = textOf(document, 'status');
  return {
    '@context': 'https://schema.org',
    '@type': 'SoftwareApplication',
    '@id': `${baseUrl}${href('entry', { language: 'nl', id: algorithm.id })}`,
    url: `${baseUrl}${href('entry', { language, id: algorithm.id })}`,
    identifier: algorithm.id,
    name: title,
    description: present(description),
    applicationCategory: 'Government algorithm',
    provider: providerData(view),
    about: themes.length === 0 ? undefined : themes.map((name) => ({ '@type': 'Thing', name })),
    creativeWorkStatus: status === '' ? undefined : choiceLabel('status', status, version.language),
    sameAs: algorithm.source?.address ?? undefined,
    subjectOf: textData(view),
  };
};

const codes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** A block of JSON-LD for the head. No text in it can end the block; browsers do not run it, so the content policy allows it. */
export const linkedDataBlock = (data: Data): Html =>
  trustedHtml(
    `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => codes[sign] ?? '')}</script>`,
  );
