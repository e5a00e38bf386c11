import { sql } from 'kysely';
import type { Algorithm, AlgorithmId, AlgorithmRelation } from '#register/algorithm.ts';
import { countedFactsOf } from '#register/counting.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { Writing } from './database.ts';
import { listedWordsOf } from './listed-words.ts';

/** A version as it is stored, with the SHA-256 of its document. */
export type NewVersion = EntryVersion & { readonly fingerprint: string };

const algorithmRow = (algorithm: Algorithm) => ({
  organisation_id: algorithm.organisationId,
  category: algorithm.category,
  use_status: algorithm.useStatus,
  in_use_from: algorithm.inUseFrom,
  in_use_until: algorithm.inUseUntil,
  use_reason: algorithm.useReason,
  merged_into: algorithm.mergedInto,
  withdrawn_at: algorithm.withdrawn?.at ?? null,
  withdrawn_reason: algorithm.withdrawn?.reason ?? null,
  succession: algorithm.withdrawn?.succession ?? null,
  source: algorithm.source?.name ?? null,
  source_address: algorithm.source?.address ?? null,
  vanished_at: algorithm.vanishedAt,
});

/** Rows in one statement: 500 rows of 20 columns stay far under the 32,766 parameters SQLite allows. */
const rowsPerStatement = 500;

const slicesOf = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
  );

/** The last of each with the same key: one statement may not write a row twice. */
const lastOfEach = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] => [
  ...new Map(rows.map((row) => [keyOf(row), row])).values(),
];

/** Adds algorithms or replaces what the register keeps of them; their dates of publication stay. */
export const saveAlgorithms = async (writing: Writing, algorithms: readonly Algorithm[]): Promise<void> => {
  for (const slice of slicesOf(lastOfEach(algorithms, (algorithm) => algorithm.id))) {
    await writing
      .insertInto('algorithm')
      .values(
        slice.map((algorithm) => ({
          id: algorithm.id,
          ...algorithmRow(algorithm),
          first_published_at: null,
          last_published_at: null,
        })),
      )
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          organisation_id: row.ref('excluded.organisation_id'),
          category: row.ref('excluded.category'),
          use_status: row.ref('excluded.use_status'),
          in_use_from: row.ref('excluded.in_use_from'),
          in_use_until: row.ref('excluded.in_use_until'),
          use_reason: row.ref('excluded.use_reason'),
          merged_into: row.ref('excluded.merged_into'),
          withdrawn_at: row.ref('excluded.withdrawn_at'),
          withdrawn_reason: row.ref('excluded.withdrawn_reason'),
          succession: row.ref('excluded.succession'),
          source: row.ref('excluded.source'),
          source_address: row.ref('excluded.source_address'),
          vanished_at: row.ref('excluded.vanished_at'),
        })),
      )
      .execute();
  }
};

const countedColumns = ({ document }: NewVersion) => {
  const { category, useStatus, riskSelection, answered, missing } = countedFactsOf(document);
  return {
    category,
    use_status: useStatus,
    risk_selection: riskSelection,
    answered: answered.join(','),
    missing,
  };
};

const versionRow = (version: NewVersion) => ({
  algorithm_id: version.algorithmId,
  language: version.language,
  number: version.number,
  state: version.state,
  standard: version.document.standard,
  body: JSON.stringify(version.document),
  fingerprint: version.fingerprint,
  change_note: version.changeNote,
  published_at: version.publishedAt,
  confirmed_at: version.confirmedAt,
  machine_translated: version.machineTranslated ? 1 : 0,
  ...countedColumns(version),
  ...listedWordsOf(version.document),
});

/** The counted columns that hold the value of one field. */
const countedFields = {
  category: 'publication_category',
  use_status: 'status',
  risk_selection: 'risk_selection',
} as const;

/** What is not public now is not counted of an earlier day either, or two figures side by side would tell it. */
const hideCounted = async (writing: Writing, versions: readonly NewVersion[]): Promise<void> => {
  const later = versions.filter(
    ({ language, state, number }) => language === 'nl' && state === 'published' && number > 1,
  );
  for (const column of ['category', 'use_status', 'risk_selection'] as const) {
    const ids = later
      .filter(({ document }) => countedFields[column] in document.withheld)
      .map((one) => one.algorithmId);
    if (ids.length === 0) continue;
    const rows = writing.updateTable('entry_version').set({ [column]: null });
    await rows.where('algorithm_id', 'in', ids).where('language', '=', 'nl').where(column, 'is not', null).execute();
  }
};

/**
 * Adds versions. A version that exists already is a bug of the caller and throws: no version is ever overwritten, but that figures
 * no longer count of earlier ones what is withheld now.
 */
export const addVersions = async (writing: Writing, versions: readonly NewVersion[]): Promise<void> => {
  for (const slice of slicesOf(versions)) {
    await writing.insertInto('entry_version').values(slice.map(versionRow)).execute();
    await hideCounted(writing, slice);
  }
};

type Publication = Pick<EntryVersion, 'algorithmId' | 'language' | 'number'> & { readonly publishedAt: Instant };

const keepDates = async (writing: Writing, publications: readonly Publication[]): Promise<void> => {
  const byId = Map.groupBy(publications, (publication) => publication.algorithmId);
  const dates = [...byId].map(([id, all]) => {
    const moments = all.map((publication) => publication.publishedAt).toSorted();
    return sql`(${id}, ${moments[0]}, ${moments.at(-1)})`;
  });
  await sql`
    with published(id, first_at, last_at) as (values ${sql.join(dates)})
    update algorithm set
      first_published_at = coalesce(algorithm.first_published_at, published.first_at),
      last_published_at = case when algorithm.last_published_at > published.last_at
        then algorithm.last_published_at else published.last_at end
    from published where published.id = algorithm.id`.execute(writing);
};

/** Makes versions the public ones in their language and keeps the first and last date of publication of the algorithms. */
export const makeAllCurrent = async (writing: Writing, publications: readonly Publication[]): Promise<void> => {
  for (const slice of slicesOf(lastOfEach(publications, ({ algorithmId, language }) => `${algorithmId} ${language}`))) {
    await writing
      .insertInto('current_entry')
      .values(slice.map(({ algorithmId, language, number }) => ({ algorithm_id: algorithmId, language, number })))
      .onConflict((conflict) =>
        conflict.columns(['algorithm_id', 'language']).doUpdateSet((row) => ({ number: row.ref('excluded.number') })),
      )
      .execute();
    await keepDates(writing, slice);
  }
};

/** Makes a version the public one in its language and keeps the first and last date of publication of the algorithm. */
export const makeCurrent = async (writing: Writing, publication: Publication): Promise<void> =>
  makeAllCurrent(writing, [publication]);

/** Notes that the public texts of an algorithm, in every language, are still right. */
export const saveConfirmed = async (writing: Writing, id: AlgorithmId, at: Instant): Promise<void> => {
  await sql`
    update entry_version set confirmed_at = ${at}
    where algorithm_id = ${id} and exists (
      select 1 from current_entry
      where current_entry.algorithm_id = entry_version.algorithm_id and current_entry.language = entry_version.language
        and current_entry.number = entry_version.number)`.execute(writing);
};

/** Takes entries off the public register in every language; their versions stay. Some hundred ids. */
export const removeAllCurrent = async (writing: Writing, ids: readonly AlgorithmId[]): Promise<void> => {
  await writing.deleteFrom('current_entry').where('algorithm_id', 'in', ids).execute();
};

/** Takes an entry off the public register in every language; its versions stay. */
export const removeCurrent = async (writing: Writing, id: AlgorithmId): Promise<void> =>
  removeAllCurrent(writing, [id]);

/** Adds relations; one that is known already stays as it is. */
export const addRelations = async (writing: Writing, relations: readonly AlgorithmRelation[]): Promise<void> => {
  if (relations.length === 0) return;
  await writing
    .insertInto('algorithm_relation')
    .values(relations.map((relation) => ({ from_id: relation.from, kind: relation.kind, to_id: relation.to })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
