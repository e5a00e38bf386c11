import { mayDo } from '#register/access.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { DifferenceKind, PartDifference } from '#register/organisation-difference.ts';
import type { PlannedOrganisation } from '#register/organisation-plan.ts';
import type { OrganisationListName } from '#register/organisation-statement.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** A list that was compared with the register and waits for somebody to decide what is taken over. */
export type ListReview = {
  readonly list: OrganisationListName;
  /** Tells one comparison of a list from the next. */
  readonly number: number;
  /** The file or address from which it came. */
  readonly source: string;
  readonly readAt: Instant;
};

/** What the list would do to one organisation. */
export type ListDifference = {
  readonly position: number;
  readonly kind: DifferenceKind;
  readonly planned: PlannedOrganisation;
  /** The name to show. */
  readonly name: string;
  readonly parts: readonly PartDifference[];
  /** Parts of it that were changed here and stay so. */
  readonly inConflict: readonly string[];
  /** What the list says, so that it is known again. */
  readonly fingerprint: string;
};

const maySee = (reader: Reader): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'manage-organisations', null));

/** The lists that wait for a decision, for who decides. */
export const listReviews = async (queries: Queries, reader: Reader): Promise<readonly ListReview[]> => {
  if (!maySee(reader)) return [];
  const rows = await queries.selectFrom('list_review').selectAll().orderBy('list').execute();
  return rows.map((row) => ({
    list: row.list as OrganisationListName,
    number: row.number,
    source: row.source,
    readAt: row.read_at as Instant,
  }));
};

/** How many differences of each kind a list that waits has. */
export const countDifferences = async (
  queries: Queries,
  reader: Reader,
  list: OrganisationListName,
): Promise<ReadonlyMap<DifferenceKind, number>> => {
  if (!maySee(reader)) return new Map();
  const rows = await queries
    .selectFrom('list_difference')
    .select(['kind', (column) => column.fn.countAll<number>().as('count')])
    .where('list', '=', list)
    .groupBy('kind')
    .execute();
  return new Map(rows.map(({ kind, count }) => [kind as DifferenceKind, Number(count)]));
};

const differenceFrom = (row: { position: number; kind: string; body: string }): ListDifference => ({
  ...(JSON.parse(row.body) as Omit<ListDifference, 'position' | 'kind'>),
  position: row.position,
  kind: row.kind as DifferenceKind,
});

/** The differences of a list that waits, of one kind, in order of position, at most limit. */
export const listDifferencesOf = async (
  queries: Queries,
  reader: Reader,
  list: OrganisationListName,
  kind: DifferenceKind,
  limit: number,
): Promise<readonly ListDifference[]> => {
  if (!maySee(reader)) return [];
  const query = queries.selectFrom('list_difference').selectAll().where('list', '=', list).where('kind', '=', kind);
  return (await query.orderBy('position').limit(limit).execute()).map(differenceFrom);
};

/** All differences of a list that waits, parents before their parts; only for the register itself. */
export const listAllDifferences = async (
  queries: Queries,
  reader: Reader,
  list: OrganisationListName,
): Promise<readonly ListDifference[]> => {
  if (reader.kind !== 'register') return [];
  const query = queries.selectFrom('list_difference').selectAll().where('list', '=', list).orderBy('position');
  return (await query.execute()).map(differenceFrom);
};

/** What was not taken over of a list before: the fingerprint per organisation; only for the register itself. */
export const listRefusedDifferences = async (
  queries: Queries,
  reader: Reader,
  list: OrganisationListName,
): Promise<ReadonlyMap<OrganisationId, string>> => {
  if (reader.kind !== 'register') return new Map();
  const rows = await queries.selectFrom('refused_difference').selectAll().where('list', '=', list).execute();
  return new Map(rows.map((row) => [row.organisation_id as OrganisationId, row.fingerprint]));
};

const slice = 500;

const slicesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / slice) }, (_, n) => items.slice(n * slice, (n + 1) * slice));

/** Takes a list away that waited. */
export const removeReview = async (writing: Writing, list: OrganisationListName): Promise<void> => {
  await writing.deleteFrom('list_difference').where('list', '=', list).execute();
  await writing.deleteFrom('list_review').where('list', '=', list).execute();
};

/** Keeps a list that waits with its differences, in place of what waited before of the same list. */
export const saveReview = async (
  writing: Writing,
  { list, number, source, readAt }: ListReview,
  differences: readonly ListDifference[],
): Promise<void> => {
  await removeReview(writing, list);
  await writing.insertInto('list_review').values({ list, number, source, read_at: readAt }).execute();
  for (const some of slicesOf(differences))
    await writing
      .insertInto('list_difference')
      .values(
        some.map(({ position, kind, ...body }) => ({
          ...{ list, position, organisation_id: body.planned.id, kind, body: JSON.stringify(body) },
        })),
      )
      .execute();
};

/** Remembers what was not taken over of a list, in place of what was refused of the same organisations before. */
export const saveRefusedDifferences = async (
  writing: Writing,
  list: OrganisationListName,
  refused: readonly Pick<ListDifference, 'planned' | 'fingerprint'>[],
  at: Instant,
): Promise<void> => {
  for (const some of slicesOf(refused))
    await writing
      .insertInto('refused_difference')
      .values(some.map(({ planned, fingerprint }) => ({ list, organisation_id: planned.id, fingerprint, at })))
      .onConflict((conflict) =>
        conflict
          .columns(['list', 'organisation_id'])
          .doUpdateSet((row) => ({ fingerprint: row.ref('excluded.fingerprint'), at: row.ref('excluded.at') })),
      )
      .execute();
};
