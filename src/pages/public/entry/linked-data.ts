import { choicesOf, textOf } from '#register/entry.ts';
import { type Html, trustedHtml } from '#web/html.ts';
import { href } from '../../../routes.ts';
import { permanentAddress } from './cite.ts';
import type { EntryView } from './view.ts';

const present = (text: string): string | undefined => (text === '' ? undefined : text);

const organisationData = ({ organisation, baseUrl, language, version }: EntryView) => {
  const contact = textOf(version.document, 'contact_email');
  const point = contact.includes('@') ? { email: contact } : { url: present(contact) };
  return {
    '@type': 'GovernmentOrganization',
    name: organisation.name,
    url: `${baseUrl}${href('organisation', { language, id: organisation.id })}`,
    identifier: organisation.id,
    contactPoint: contact === '' ? undefined : { '@type': 'ContactPoint', ...point },
  };
};

/** The entry in the words of schema.org: what is public and nothing else. */
export const linkedData = (view: EntryView, description: string): Readonly<Record<string, unknown>> => {
  const { version, algorithm, baseUrl, title, lines, language } = view;
  const { document } = version;
  return {
    '@context': 'https://schema.org',
    '@type': 'SoftwareApplication',
    '@id': `${baseUrl}${href('entry', { language: 'nl', id: algorithm.id })}`,
    url: `${baseUrl}${href('entry', { language, id: algorithm.id })}`,
    identifier: algorithm.id,
    name: title,
    description: present(description),
    inLanguage: version.language,
    applicationCategory: 'Government algorithm',
    provider: organisationData(view),
    about: choicesOf(document, 'category').map((theme) => ({ '@type': 'Thing', name: theme })),
    creativeWorkStatus: present(textOf(document, 'status')),
    version: version.number,
    datePublished: lines.at(-1)?.publishedAt,
    dateModified: version.publishedAt ?? undefined,
    sameAs: algorithm.source?.address ?? undefined,
    subjectOf: { '@type': 'WebPage', url: permanentAddress(view) },
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
export const linkedDataBlock = (data: Readonly<Record<string, unknown>>): Html =>
  trustedHtml(
    `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => codes[sign] ?? '')}</script>`,
  );
