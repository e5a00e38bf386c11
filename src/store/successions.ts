import { mayDo } from '#register/access.ts';
import type { AlgorithmId, Succession } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type Reader, registerReader } from '#register/reader.ts';
import type { Standing } from '#register/succession.ts';
import { type WorkState, waitingStates } from '#register/workflow.ts';
import type { Language } from '#standard/text.ts';
import { onCurrentVersion } from './current-versions.ts';
import type { Queries, Writing } from './database.ts';
import { listVersions } from './version-lists.ts';

const order: readonly WorkState[] = ['none', 'draft', ...waitingStates];

const furthest = (states: readonly WorkState[]): WorkState =>
  states.toSorted((one, other) => order.indexOf(other) - order.indexOf(one))[0] ?? 'none';

/** How entries stand, and when each was last published; only for the register itself. Some hundred ids. */
export const listStandings = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, Standing & { readonly lastPublishedAt: Instant | null }>> => {
  if (reader.kind !== 'register' || ids.length === 0) return new Map();
  const rows = await queries
    .selectFrom('algorithm')
    .leftJoin('current_entry', (join) =>
      join.onRef('current_entry.algorithm_id', '=', 'algorithm.id').on('current_entry.language', '=', 'nl'),
    )
    .leftJoin('draft', 'draft.algorithm_id', 'algorithm.id')
    .select(['algorithm.id', 'algorithm.organisation_id', 'algorithm.last_published_at'])
    .select(['current_entry.number', 'draft.state'])
    .where('algorithm.id', 'in', ids)
    .execute();
  const standings = [...Map.groupBy(rows, ({ id }) => id as AlgorithmId)].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const states = [first, ...others].map(({ state }) => (state ?? 'none') as WorkState);
    const standing = {
      ...{ id, organisationId: first.organisation_id as OrganisationId, isPublic: first.number !== null },
      ...{ state: furthest(states), lastPublishedAt: first.last_published_at as Instant | null },
    };
    return [[id, standing] as const];
  });
  return new Map(standings);
};

/** The entries that came in the place of each of these; for the public only those that were ever public. Some hundred ids. */
export const listSuccessors = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, readonly AlgorithmId[]>> => {
  if (ids.length === 0) return new Map();
  let query = queries
    .selectFrom('algorithm_relation')
    .innerJoin('algorithm as first', 'first.id', 'from_id')
    .innerJoin('algorithm as second', 'second.id', 'to_id')
    .selectAll('algorithm_relation')
    .where((either) =>
      either.or([
        either.and([either('kind', 'in', ['replaces', 'split-from']), either('to_id', 'in', ids)]),
        either.and([either('kind', '=', 'merged-into'), either('from_id', 'in', ids)]),
      ]),
    )
    .orderBy('from_id')
    .orderBy('to_id');
  if (reader.kind !== 'register')
    query = query.where('first.first_published_at', 'is not', null).where('second.first_published_at', 'is not', null);
  const rows = (await query.execute()).map(({ from_id, kind, to_id }) =>
    kind === 'merged-into' ? { old: from_id, next: to_id } : { old: to_id, next: from_id },
  );
  const byOld = Map.groupBy(rows, ({ old }) => old as AlgorithmId);
  return new Map([...byOld].map(([old, some]) => [old, some.map(({ next }) => next as AlgorithmId)]));
};

/** The last published version of an entry in every language it has, for the register itself. */
export const listLatestInEachLanguage = async (
  queries: Queries,
  reader: Reader,
  id: AlgorithmId,
): Promise<readonly EntryVersion[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('entry_version')
    .select((expression) => ['language', expression.fn.max('number').as('number')])
    .where('algorithm_id', '=', id)
    .where('state', '=', 'published')
    .groupBy('language')
    .execute();
  const keys = rows.map((row) => ({ algorithmId: id, language: row.language as Language, number: Number(row.number) }));
  return listVersions(queries, registerReader, keys);
};

/** A public entry of an organisation, to choose from. */
export type Choosable = { readonly id: AlgorithmId; readonly name: string };

/** The public entries of an organisation in order of id, at most limit, for who may see its work. */
export const listChoosable = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  limit: number,
): Promise<readonly Choosable[]> => {
  if (reader.kind !== 'person' || !mayDo(reader.actor, 'see-work', organisationId)) return [];
  const rows = await queries
    .selectFrom('algorithm')
    .innerJoin('current_entry', 'current_entry.algorithm_id', 'algorithm.id')
    .innerJoin('entry_version', onCurrentVersion)
    .select(['algorithm.id', 'entry_version.name'])
    .where('algorithm.organisation_id', '=', organisationId)
    .where('current_entry.language', '=', 'nl')
    .orderBy('algorithm.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, name }) => ({ id: id as AlgorithmId, name }));
};

const kindOf = { merge: 'merged-into', split: 'split-from', replace: 'replaces' } as const;

/** Takes away that others came in the place of an entry. */
export const removeSuccession = async (writing: Writing, id: AlgorithmId, kind: Succession): Promise<void> => {
  await writing
    .deleteFrom('algorithm_relation')
    .where('kind', '=', kindOf[kind])
    .where(kind === 'merge' ? 'from_id' : 'to_id', '=', id)
    .execute();
};
