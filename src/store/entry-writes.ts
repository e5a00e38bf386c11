import type { Algorithm, AlgorithmId, AlgorithmRelation } from '#register/algorithm.ts';
import { countedFactsOf } from '#register/counting.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { Language } from '#standard/text.ts';
import type { Writing } from './database.ts';

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
  source: algorithm.source?.name ?? null,
  source_address: algorithm.source?.address ?? null,
  vanished_at: algorithm.vanishedAt,
});

/** Adds algorithms or replaces what the register keeps of them; their dates of publication stay. */
export const saveAlgorithms = async (writing: Writing, algorithms: readonly Algorithm[]): Promise<void> => {
  for (const algorithm of algorithms) {
    const row = algorithmRow(algorithm);
    await writing
      .insertInto('algorithm')
      .values({ id: algorithm.id, ...row, first_published_at: null, last_published_at: null })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
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

/** Adds versions. A version that exists already is a bug of the caller and throws: no version is ever overwritten. */
export const addVersions = async (writing: Writing, versions: readonly NewVersion[]): Promise<void> => {
  if (versions.length === 0) return;
  await writing
    .insertInto('entry_version')
    .values(
      versions.map((version) => ({
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
      })),
    )
    .execute();
};

/** Makes a version the public one in its language and keeps the first and last date of publication of the algorithm. */
export const makeCurrent = async (
  writing: Writing,
  version: Pick<EntryVersion, 'algorithmId' | 'language' | 'number'> & { readonly publishedAt: Instant },
): Promise<void> => {
  await writing
    .insertInto('current_entry')
    .values({ algorithm_id: version.algorithmId, language: version.language, number: version.number })
    .onConflict((conflict) => conflict.columns(['algorithm_id', 'language']).doUpdateSet({ number: version.number }))
    .execute();
  await writing
    .updateTable('algorithm')
    .set((row) => ({
      first_published_at: row.fn.coalesce('first_published_at', row.val(version.publishedAt)),
      last_published_at: version.publishedAt,
    }))
    .where('id', '=', version.algorithmId)
    .execute();
};

/** Takes an entry off the public register in every language; its versions stay. */
export const removeCurrent = async (writing: Writing, id: AlgorithmId): Promise<void> => {
  await writing.deleteFrom('current_entry').where('algorithm_id', '=', id).execute();
};

/** Adds relations; one that is known already stays as it is. */
export const addRelations = async (writing: Writing, relations: readonly AlgorithmRelation[]): Promise<void> => {
  if (relations.length === 0) return;
  await writing
    .insertInto('algorithm_relation')
    .values(relations.map((relation) => ({ from_id: relation.from, kind: relation.kind, to_id: relation.to })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** What an import must know of an entry to see whether it changes: its last number and fingerprint per language. */
export type KnownVersion = { readonly language: Language; readonly number: number; readonly fingerprint: string };

/** The last version per language of each of these algorithms, for a command that writes the next one. */
export const knownVersionsOf = async (
  writing: Writing,
  ids: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, readonly KnownVersion[]>> => {
  const known = new Map<AlgorithmId, KnownVersion[]>();
  if (ids.length === 0) return known;
  const rows = await writing
    .selectFrom('entry_version')
    .select(['algorithm_id', 'language', 'number', 'fingerprint'])
    .where('algorithm_id', 'in', ids)
    .orderBy('algorithm_id')
    .orderBy('language')
    .orderBy('number')
    .execute();
  for (const row of rows) {
    const id = row.algorithm_id as AlgorithmId;
    const others = (known.get(id) ?? []).filter((version) => version.language !== row.language);
    known.set(id, [
      ...others,
      { language: row.language as Language, number: row.number, fingerprint: row.fingerprint },
    ]);
  }
  return known;
};
