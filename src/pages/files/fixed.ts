import { addDays, dateOf } from '#register/instant.ts';
import { publishedStandard } from '#standard/document.ts';
import { href, otherRoutes } from '../../routes.ts';
import type { FileHandler } from '../file.ts';

const plain = (body: string) =>
  ({ kind: 'file', contentType: 'text/plain; charset=utf-8', body, cache: 'check' }) as const;

/** What robots may visit: everything but result lists and comparisons, which have no end. */
export const robots: FileHandler = async (reading) =>
  plain(
    [
      'User-agent: *',
      'Disallow: /nl/zoeken',
      'Disallow: /en/zoeken',
      'Disallow: /fy/zoeken',
      'Disallow: /nl/vergelijk',
      'Disallow: /en/vergelijk',
      'Disallow: /fy/vergelijk',
      `Sitemap: ${reading.config.baseUrl}${otherRoutes.sitemapIndex}`,
      '',
    ].join('\n'),
  );

/** Where to report a weak spot (RFC 9116), valid for 364 days from the moment it is asked. */
export const securityText: FileHandler = async (reading) => {
  const { baseUrl, securityContact } = reading.config;
  const expires = addDays(dateOf(reading.now()), 364);
  return plain(
    [
      `Contact: ${securityContact}`,
      `Expires: ${expires}T00:00:00Z`,
      'Preferred-Languages: nl, en',
      `Canonical: ${baseUrl}${otherRoutes.securityText}`,
      `Policy: ${baseUrl}${href('explanation', { language: 'nl', slug: 'contact' })}`,
      '',
    ].join('\n'),
  );
};

/** The publication standard as a document, for machines. */
export const standardDocument: FileHandler = async (_reading, { parameters }) =>
  parameters.file === '1.0.json'
    ? {
        kind: 'file',
        contentType: 'application/json; charset=utf-8',
        body: JSON.stringify(publishedStandard(), null, 2),
        cache: 'check',
      }
    : null;
