import type { AlgorithmId } from '#register/algorithm.ts';
import type { OrganisationId, OrganisationIdentifier } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';

/** How many entries of an organisation are public in Dutch, those of its parts not counted. */
export const countPublicEntriesOf = async (queries: Queries, _reader: Reader, id: OrganisationId): Promise<number> => {
  const { entries } = await queries
    .selectFrom('algorithm')
    .innerJoin('current_entry', 'current_entry.algorithm_id', 'algorithm.id')
    .select((column) => column.fn.countAll<number>().as('entries'))
    .where('organisation_id', '=', id)
    .where('current_entry.language', '=', 'nl')
    .executeTakeFirstOrThrow();
  return Number(entries);
};

const slice = 500;

/** Which of these algorithms are public in Dutch, in order of number. */
export const listPublicIds = async (
  queries: Queries,
  _reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<readonly AlgorithmId[]> => {
  const found: AlgorithmId[] = [];
  for (let start = 0; start < ids.length; start += slice) {
    const some = ids.slice(start, start + slice);
    const query = queries.selectFrom('current_entry').select('algorithm_id').where('algorithm_id', 'in', some);
    for (const row of await query.where('language', '=', 'nl').orderBy('algorithm_id').execute())
      found.push(row.algorithm_id as AlgorithmId);
  }
  return found;
};

/** Which of these numbers another organisation has, as 'tooi gm0001'. */
export const listNumbersOfOthers = async (
  queries: Queries,
  _reader: Reader,
  id: OrganisationId,
  numbers: readonly OrganisationIdentifier[],
): Promise<readonly string[]> => {
  if (numbers.length === 0) return [];
  const rows = await queries
    .selectFrom('organisation_identifier')
    .select(['scheme', 'value'])
    .where('organisation_id', '<>', id)
    .where(
      'value',
      'in',
      numbers.map(({ value }) => value),
    )
    .execute();
  return rows.map(({ scheme, value }) => `${scheme} ${value}`);
};

const findSuccessor = async (queries: Queries, id: OrganisationId): Promise<OrganisationId | null | undefined> => {
  const row = await queries.selectFrom('organisation').select('successor_id').where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : (row.successor_id as OrganisationId | null);
};

const longestLine = 20;

/** An organisation and those that came after it, at most twenty; null when there is no such organisation. */
export const listSuccessors = async (
  queries: Queries,
  _reader: Reader,
  first: OrganisationId,
): Promise<readonly OrganisationId[] | null> => {
  const line: OrganisationId[] = [];
  for (let id: OrganisationId | null = first; id !== null && line.length < longestLine; ) {
    const next: OrganisationId | null | undefined = await findSuccessor(queries, id);
    if (next === undefined) return line.length === 0 ? null : line;
    line.push(id);
    id = next;
  }
  return line;
};
