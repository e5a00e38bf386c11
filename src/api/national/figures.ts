import { nationalCodeOf } from '#formats/national.ts';
import { nationalContentKeys } from '#formats/national-keys.ts';
import { existsOn, type OrganisationId } from '#register/organisation.ts';
import type { OrganisationType } from '#register/organisation-types.ts';
import { anyEntry } from '#search/entry-counts.ts';
import { type FacetKey, unknownValue } from '#search/facets.ts';
import type { FacetCount } from '#search/search.ts';
import type { Language } from '#standard/text.ts';
import { termByCode } from '#standard/vocabularies.ts';
import { listAddressLinesAfter } from '#store/counted.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { ApiAnswer } from '../answer.ts';
import { type NationalHandler, nationalAnswer, nationalFaults } from './door.ts';
import { countsIn } from './organisations.ts';
import { jsonList, piecesAnswer } from './pieces.ts';

/** Source: national interface, 2. */
const mostOrganisations = 20;
const mostValues = 20;

const facetIn = ({ search }: Reading, key: FacetKey, language: Language): readonly FacetCount[] =>
  search.search({ ...anyEntry, choices: { taal: [language] } }).facets[key].filter(({ count }) => count > 0);

/** The organisations with most entries. */
export const topOrganisations = async (reading: Reading, language: Language): Promise<ApiAnswer> => {
  const directory = reading.organisations();
  const counts = [...countsIn(reading, language)].filter(([id, count]) => count > 0 && id !== unknownValue);
  const top = counts.map(([id, count]) => ({ name: directory.nameOf(id as OrganisationId), count }));
  return nationalAnswer(top.toSorted((a, b) => b.count - a.count).slice(0, mostOrganisations));
};

/** How many entries each category has; those that say none are not counted. */
export const countCategories = async (reading: Reading, language: Language): Promise<ApiAnswer> =>
  nationalAnswer(
    facetIn(reading, 'publicatiecategorie', language).flatMap(({ value, count }) => {
      const category = termByCode('publication_category', value)?.label[language];
      return category === undefined ? [] : [{ category, count }];
    }),
  );

/** Every organisation of a kind, with how many entries it has and whether it takes part. */
export const listKind =
  (type: OrganisationType): NationalHandler =>
  async (reading) => {
    const directory = reading.organisations();
    const counts = countsIn(reading, 'nl');
    const some = directory.all.filter((one) => one.type === type && existsOn(one, directory.day));
    return nationalAnswer(
      some.map(({ id, participation }) => {
        const [name, count] = [directory.nameOf(id), counts.get(id) ?? 0];
        const joined = count > 0 || participation !== 'unknown';
        const code = nationalCodeOf(name);
        return {
          name,
          identifier: id,
          number_of_algorithmdescriptions: count,
          show_page: joined,
          joined,
          code,
          org_id: id,
        };
      }),
    );
  };

/** The keys that hold the text of an entry. */
export const listColumns: NationalHandler = async () =>
  nationalAnswer(nationalContentKeys.map((key) => ({ column_name: key, is_nullable: 'YES' })));

/** The columns whose values are counted, with where the count comes from. */
const countedColumns = {
  category: ['thema', 'theme'],
  organization: ['organisatie', null],
  publication_category: ['publicatiecategorie', 'publication_category'],
  status: ['status', 'status'],
} as const;

const isCounted = (text: string): text is keyof typeof countedColumns => Object.hasOwn(countedColumns, text);

/** How often each value of a column occurs in Dutch texts, most first; nothing filled in is null. */
export const countColumn: NationalHandler = async (reading, { parameters: { column = '' } }) => {
  if (!isCounted(column))
    return nationalFaults([{ name: 'column', reason: `Kies uit: ${Object.keys(countedColumns).join(', ')}.` }]);
  const [facet, vocabulary] = countedColumns[column];
  const { nameOf } = reading.organisations();
  const descriptorOf = (value: string): string | null => {
    if (value === unknownValue) return null;
    return vocabulary === null ? nameOf(value as OrganisationId) : (termByCode(vocabulary, value)?.value ?? value);
  };
  const values = facetIn(reading, facet, 'nl').slice(0, mostValues);
  return nationalAnswer(values.map(({ value, count }) => ({ count, descriptor: descriptorOf(value) })));
};

const slice = 1_000;

async function* sitemapSlices({ queries, reader }: Reading) {
  for (let last = null; ; ) {
    const lines: Awaited<ReturnType<typeof listAddressLinesAfter>> = await listAddressLinesAfter(
      queries,
      reader,
      last,
      slice,
    );
    yield lines
      .filter(({ isPublic }) => isPublic)
      .map(({ id, lastPublishedAt }) => ({
        loc: href('entry', { language: 'nl', id }),
        lastmod: lastPublishedAt,
        changefreq: 'daily',
      }));
    last = lines.at(-1)?.id ?? null;
    if (last === null) return;
  }
}

/** Where people read each entry, and when it changed last. */
export const listSitemap: NationalHandler = (reading) =>
  piecesAnswer('application/json', jsonList('[', sitemapSlices(reading), ']'));
