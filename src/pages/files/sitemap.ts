import type { AlgorithmId } from '#register/algorithm.ts';
import { dateOf } from '#register/instant.ts';
import { languages } from '#standard/text.ts';
import { type AddressLine, listAddressLinesAfter } from '#store/counted.ts';
import { escapeHtml } from '#web/html.ts';
import type { Reading } from '../../reading.ts';
import { href, type PageName } from '../../routes.ts';
import type { FileHandler } from '../file.ts';

/** The most entries in one file; the protocol of sitemaps.org allows 50,000 addresses. */
const perFile = 10_000;
const slice = 1_000;

/** Pages for search engines: not those that robots.txt keeps them from. */
const fixedPages = [
  'home',
  'organisations',
  'themes',
  'letter',
  'figures',
  'changes',
  'glossary',
  'about',
  'standard',
  'interface',
  'delivering',
  'downloads',
  'accessibility',
  'privacy',
] as const satisfies readonly PageName[];

const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${content}</${root}>\n`;

const addressLine = (baseUrl: string, path: string, changed?: string): string =>
  `<url><loc>${escapeHtml(baseUrl + path)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>\n`;

const entryLine = (baseUrl: string, algorithm: AddressLine): string =>
  addressLine(baseUrl, href('entry', { language: 'nl', id: algorithm.id }), dateOf(algorithm.lastPublishedAt));

const inFile = (contentType: string, body: string | AsyncIterable<string>) =>
  ({ kind: 'file', contentType, body, cache: 'check' }) as const;

/** The list of sitemap files: one for the fixed pages and organisations, then one per ten thousand entries. */
export const sitemapIndex: FileHandler = async (reading) => {
  const count = 1 + Math.ceil(reading.search.size() / perFile);
  const { baseUrl } = reading.config;
  const lines = Array.from(
    { length: count },
    (_, number) => `<sitemap><loc>${escapeHtml(baseUrl + href('sitemap', { number }))}</loc></sitemap>\n`,
  );
  return inFile('application/xml; charset=utf-8', xml('sitemapindex', lines.join('')));
};

/** Sitemap 0 holds the fixed pages in every language and the organisations; the others hold entries. */
export const sitemap: FileHandler = async (reading, { parameters }) => {
  const number = Number(parameters.number);
  if (!/^\d{1,4}$/.test(parameters.number ?? '')) return null;
  const lines = number === 0 ? fixedLines(reading) : await entryLines(reading, number);
  if (lines.length === 0) return null;
  return inFile('application/xml; charset=utf-8', xml('urlset', lines.join('')));
};

const fixedLines = (reading: Reading): readonly string[] => {
  const { baseUrl } = reading.config;
  const fixed = languages.flatMap((language) =>
    fixedPages.map((name) => addressLine(baseUrl, href(name, { language }))),
  );
  const organisations = reading
    .organisations()
    .all.map(({ id }) => addressLine(baseUrl, href('organisation', { language: 'nl', id })));
  return [...fixed, ...organisations];
};

const entryLines = async (reading: Reading, number: number): Promise<readonly string[]> => {
  const lines: string[] = [];
  let after: AlgorithmId | null = null;
  let seen = 0;
  while (lines.length < perFile) {
    const algorithms: readonly AddressLine[] = await listAddressLinesAfter(
      reading.queries,
      reading.reader,
      after,
      slice,
    );
    if (algorithms.length === 0) break;
    for (const algorithm of algorithms.filter((candidate) => candidate.isPublic)) {
      if (seen >= (number - 1) * perFile && lines.length < perFile)
        lines.push(entryLine(reading.config.baseUrl, algorithm));
      seen += 1;
    }
    after = algorithms.at(-1)?.id ?? null;
  }
  return lines;
};
