import { mayDo } from '#register/access.ts';
import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, type EntryVersion, textOf } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import { type AuditLine, auditLineFrom } from './audit.ts';
import type { Queries } from './database.ts';
import { algorithmFrom, versionFrom } from './rows.ts';

/** An entry that was withdrawn, as it stands in a list: what it was last called in Dutch, and since when it is gone. */
export type WithdrawnLine = { readonly id: AlgorithmId; readonly name: string; readonly withdrawnAt: Instant };

const maySee = (reader: Reader, organisationId: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'export-archive', organisationId));

/** The withdrawn entries of an organisation after an id, in order of id, at most limit, for who may take them out for the archive. */
export const listWithdrawn = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  after: AlgorithmId | null,
  limit: number,
): Promise<readonly WithdrawnLine[]> => {
  if (!maySee(reader, organisationId)) return [];
  const rows = await queries
    .selectFrom('algorithm')
    .leftJoin('entry_version as last', (join) =>
      join
        .onRef('last.algorithm_id', '=', 'algorithm.id')
        .on('last.language', '=', 'nl')
        .on(({ eb, selectFrom }) =>
          eb(
            'last.number',
            '=',
            selectFrom('entry_version as other')
              .select(({ fn }) => fn.max('other.number').as('number'))
              .whereRef('other.algorithm_id', '=', 'algorithm.id')
              .where('other.language', '=', 'nl'),
          ),
        ),
    )
    .select(['algorithm.id', 'algorithm.withdrawn_at', 'last.body'])
    .where('algorithm.organisation_id', '=', organisationId)
    .where('algorithm.withdrawn_at', 'is not', null)
    .where('algorithm.id', '>', after ?? '')
    .orderBy('algorithm.id')
    .limit(limit)
    .execute();
  return rows.map(({ id, withdrawn_at, body }) => ({
    ...{ id: id as AlgorithmId, withdrawnAt: withdrawn_at as Instant },
    name: body === null ? '' : textOf(JSON.parse(body) as EntryDocument, 'name'),
  }));
};

/** What is not what happened to an entry, but who looked. */
const looking = ['see-trail', 'export-trail', 'export-archive', 'read-under-mandate'] as const;

/** A withdrawn entry with all its versions and what was done with it. */
export type WithdrawnEntry = {
  readonly algorithm: Algorithm;
  readonly versions: readonly EntryVersion[];
  readonly history: readonly AuditLine[];
};

/** These entries as far as they are withdrawn, with everything the register holds of them; only for the register itself. */
export const readWithdrawn = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<readonly WithdrawnEntry[]> => {
  if (reader.kind !== 'register' || ids.length === 0) return [];
  const algorithms = await queries
    .selectFrom('algorithm')
    .selectAll()
    .where('id', 'in', ids)
    .where('withdrawn_at', 'is not', null)
    .orderBy('id')
    .execute();
  const versions = await queries
    .selectFrom('entry_version')
    .selectAll()
    .where('algorithm_id', 'in', ids)
    .orderBy('language')
    .orderBy('number')
    .execute();
  const lines = await queries
    .selectFrom('audit_line')
    .selectAll()
    .where('object_kind', '=', 'entry')
    .where('object_id', 'in', ids)
    .where('action', 'not in', looking)
    .orderBy('at')
    .orderBy('sequence')
    .execute();
  const versionsOf = Map.groupBy(versions, (row) => row.algorithm_id);
  const linesOf = Map.groupBy(lines, (row) => row.object_id);
  return algorithms.map((row) => ({
    algorithm: algorithmFrom(row),
    versions: (versionsOf.get(row.id) ?? []).map((version) => versionFrom(reader, version)),
    history: (linesOf.get(row.id) ?? []).map(auditLineFrom),
  }));
};
