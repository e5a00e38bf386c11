import { existsSync, readFileSync } from 'node:fs';
import { demoRecords } from '#commands/demo-records.ts';
import { demoEntries } from '#demo/index.ts';
import { demoOrganisations } from '#demo/organisations.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { makeDirectory } from '#register/directory.ts';
import { emptyDocument } from '#register/entry.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import { createSearchIndex } from '#search/index.ts';
import type { SearchEntry, SearchIndex, SearchQuery } from '#search/search.ts';
import { searchEntryOf } from '#search/search-entry.ts';
import { algorithm, organisation } from './publishing.ts';

const today = '2026-11-24' as IsoDate;

/** A question without words or choices. */
export const plain: SearchQuery = {
  text: '',
  choices: {},
  includingParts: false,
  sort: 'relevantie',
  page: 1,
  pageSize: 20,
};

/** An index of these entries. */
export const indexOf = (entries: readonly SearchEntry[]): SearchIndex => {
  const index = createSearchIndex();
  for (const entry of entries) index.put(entry);
  return index;
};

/** An entry that says these words of a field. */
export const entrySaying = (
  id: AlgorithmId,
  organisationName: string,
  values: Readonly<Partial<Record<'name' | 'organization' | 'goal' | 'lawful_basis', string>>>,
  lastPublishedAt = '2026-01-01T10:00:00Z',
): SearchEntry => {
  const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const at = lastPublishedAt as Instant;
  const rest = { changeNote: null, publishedAt: at, confirmedAt: null, machineTranslated: false };
  const document = { ...emptyDocument, values: said };
  return searchEntryOf(
    {
      algorithm: { ...algorithm(1, organisationName), id },
      versions: [{ algorithmId: id, language: 'nl', number: 1, state: 'published', document, ...rest }],
      firstPublishedAt: at,
      lastPublishedAt: at,
    },
    makeDirectory([organisation(organisationName, null)], today),
  );
};

/** The public entries of the demo. */
export const demoSearchEntries = (): readonly SearchEntry[] => {
  const directory = makeDirectory(demoOrganisations, today);
  return demoRecords(demoEntries, demoOrganisations)
    .filter((record) => record.algorithm.withdrawn === null && record.algorithm.mergedInto === null)
    .map(({ algorithm: own, publications }) => {
      const newest = new Map(publications.map((publication) => [publication.language, publication]));
      const times = publications.map((publication) => publication.publishedAt).toSorted();
      const [first] = times;
      if (first === undefined) throw new Error(`The demo says nothing of ${own.id}.`);
      const lastPublishedAt = times.at(-1) ?? first;
      return searchEntryOf(
        { algorithm: own, versions: [...newest.values()], firstPublishedAt: first, lastPublishedAt },
        directory,
      );
    });
};

const listing = new URL('../../../shared/data/national-register/listing-2026-05-13.json', import.meta.url);

type Row = Readonly<Record<'id' | 'title' | 'organisatie' | 'doel' | 'juridische_basis' | 'laatst_gewijzigd', string>>;

/** The real entries of a listing beside the checkout, or null when it is not there. */
export const realSearchEntries = (): readonly SearchEntry[] | null => {
  if (!existsSync(listing)) return null;
  const { algoritmes } = JSON.parse(readFileSync(listing, 'utf8')) as { readonly algoritmes: readonly Row[] };
  return algoritmes.map((row) =>
    entrySaying(
      row.id as AlgorithmId,
      row.organisatie,
      { name: row.title, organization: row.organisatie, goal: row.doel, lawful_basis: row.juridische_basis },
      `${row.laatst_gewijzigd}T10:00:00Z`,
    ),
  );
};
