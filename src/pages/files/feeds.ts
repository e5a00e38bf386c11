import { atomOf } from '#formats/atom.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { parseQuery, queryValues } from '#search/query.ts';
import type { SearchQuery } from '#search/search.ts';
import { termByCode } from '#standard/vocabularies.ts';
import {
  type Change,
  entryChangeKinds,
  listChangesBefore,
  listChangesOf,
  listChangesOfOrganisations,
  newsKinds,
} from '#store/changes.ts';
import { html } from '#web/html.ts';
import { registerName } from '#web/layout.ts';
import type { FileAnswer } from '#web/page.ts';
import { problemBody, problems } from '#web/problem.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { FileHandler } from '../file.ts';
import { changeLines } from '../public/changes/lines.ts';

/** A feed holds at most so many changes, of the entries that changed last. */
const most = 50;

/** Where an address on this site begins in markup; in a feed it must be whole. */
const beginningOfLink = /href="(?=\/)/g;

type Told = { readonly title: string; readonly note?: string; readonly address: string; readonly page: string };

/** A withdrawn text is not searched any more: whoever follows a choice must know where withdrawals are told. */
const noWithdrawals =
  'Een beschrijving die is ingetrokken, staat hier niet meer. Dat zij is ingetrokken, leest u in de feed van de organisatie of van het hele register.';

const feedOf = async (reading: Reading, changes: readonly Change[], told: Told): Promise<FileAnswer> => {
  const { baseUrl } = reading.config;
  const lines = await changeLines(reading, changes, 'nl');
  const items = changes.flatMap(({ sequence, at }, index) => {
    const line = lines[index];
    if (line === undefined) return [];
    const address = baseUrl + line.address;
    const content = html`${line.meta}`.html.replace(beginningOfLink, `$&${baseUrl}`);
    return [{ id: `${address}#wijziging-${sequence}`, title: line.title, address, at, content }];
  });
  const body = atomOf({
    title: `${told.title} – ${registerName.nl}`,
    note: told.note ?? null,
    address: baseUrl + told.address,
    page: baseUrl + told.page,
    author: registerName.nl,
    items,
    otherwise: reading.now(),
  });
  return { kind: 'file', contentType: 'application/atom+xml; charset=utf-8', body, cache: 'check' };
};

/** The changes of the entries that a question finds, of those that changed last. */
const changesFound = (reading: Reading, query: SearchQuery): Promise<readonly Change[]> =>
  listChangesOf(
    reading.queries,
    reading.reader,
    reading.search.search({ ...query, folded: false, sort: 'gewijzigd', page: 1, pageSize: most, uncounted: true }).ids,
    newsKinds,
    most,
  );

const everything: SearchQuery = {
  text: '',
  choices: {},
  includingParts: false,
  sort: 'gewijzigd',
  page: 1,
  pageSize: most,
};

/** What changes in the whole register. */
export const feedAll: FileHandler = async (reading) =>
  feedOf(reading, await listChangesBefore(reading.queries, reading.reader, newsKinds, null, most), {
    title: 'Wijzigingen',
    address: href('feedAll', {}),
    page: href('changes', { language: 'nl' }),
  });

/** An organisation and everything under it. */
const withParts = ({ organisations }: Reading, id: OrganisationId): readonly OrganisationId[] => {
  const directory = organisations();
  const found = new Set([id]);
  for (const one of found) for (const part of directory.childrenOf(one)) found.add(part);
  return [...found];
};

/** What changes in the entries of an organisation and its parts; null when there is no such organisation. */
export const feedOrganisation: FileHandler = async (reading, { parameters }) => {
  const id = makeOrganisationId(parameters.id ?? '');
  if (reading.organisations().find(id) === null) return null;
  const { queries, reader } = reading;
  const changes = await listChangesOfOrganisations(queries, reader, withParts(reading, id), newsKinds, most);
  return feedOf(reading, changes, {
    title: reading.organisations().nameOf(id),
    address: href('feedOrganisation', { id }),
    page: href('organisation', { language: 'nl', id }),
  });
};

/** What changes in the entries of a theme; null when there is no such theme. */
export const feedTheme: FileHandler = async (reading, { parameters: { code = '' } }) => {
  const term = termByCode('theme', code);
  if (term === undefined) return null;
  return feedOf(reading, await changesFound(reading, { ...everything, choices: { thema: [code] } }), {
    title: term.label.nl,
    note: noWithdrawals,
    address: href('feedTheme', { code }),
    page: href('search', { language: 'nl' }, { thema: code }),
  });
};

/** What changes in the entries that the search parameters choose. */
export const feedSearch: FileHandler = async (reading, { query: parameters }) => {
  const { query, faults } = parseQuery(parameters, { pageSizeDefault: most, pageSizeMost: 1_000 });
  if (faults.length > 0) return { kind: 'problem', status: 400, body: problemBody({ ...problems.badRequest, faults }) };
  const values = { ...queryValues(query), vouw: null, page: null, pageSize: null };
  return feedOf(reading, await changesFound(reading, query), {
    title: query.text === '' ? 'Een keuze uit het register' : `Zoeken naar ${query.text}`,
    note: noWithdrawals,
    address: href('feedSearch', {}, values),
    page: href('search', { language: 'nl' }, values),
  });
};

/** What changes in one entry, from when it came in, also when it is withdrawn; null when it was never public. */
export const feedEntry: FileHandler = async (reading, { parameters }) => {
  const id = parseAlgorithmId(parameters.id ?? '');
  if (id === null) return null;
  const changes = await listChangesOf(reading.queries, reading.reader, [id], entryChangeKinds, most);
  const [line] = await changeLines(reading, changes.slice(0, 1), 'nl');
  return line === undefined
    ? null
    : feedOf(reading, changes, { title: line.title, address: href('feedEntry', { id }), page: line.address });
};
