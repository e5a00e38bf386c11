import type { Selectable } from 'kysely';
import type { Algorithm, AlgorithmId, Succession, UseStatus } from '#register/algorithm.ts';
import { type EntryDocument, type EntryVersion, publicDocument, type VersionState } from '#register/entry.ts';
import type { Instant, IsoMonth } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { CategoryCode } from '#standard/field.ts';
import type { Language } from '#standard/text.ts';
import type { Tables } from './tables.ts';

const withdrawnFrom = ({
  withdrawn_at: at,
  withdrawn_reason: reason,
  succession,
}: Selectable<Tables['algorithm']>): Algorithm['withdrawn'] => {
  if (at === null) return null;
  const how = succession === null ? {} : { succession: succession as Succession };
  return { at: at as Instant, reason: reason ?? '', ...how };
};

/** An algorithm from its row. */
export const algorithmFrom = (row: Selectable<Tables['algorithm']>): Algorithm => ({
  id: row.id as AlgorithmId,
  organisationId: row.organisation_id as OrganisationId,
  category: row.category as CategoryCode | null,
  useStatus: row.use_status as UseStatus | null,
  inUseFrom: row.in_use_from as IsoMonth | null,
  inUseUntil: row.in_use_until as IsoMonth | null,
  useReason: row.use_reason,
  mergedInto: row.merged_into as AlgorithmId | null,
  withdrawn: withdrawnFrom(row),
  source: row.source === null ? null : { name: row.source, address: row.source_address },
  vanishedAt: row.vanished_at as Instant | null,
});

/** A document from its column, without what this reader may not see. */
const documentFrom = (reader: Reader, body: string): EntryDocument => {
  const document = JSON.parse(body) as EntryDocument;
  return reader.kind === 'register' ? document : publicDocument(document);
};

/** The columns a version is made of. The others say again what is in the text or in the algorithm, under the same names. */
export const versionColumns = [
  'entry_version.algorithm_id',
  'entry_version.language',
  'entry_version.number',
  'entry_version.state',
  'entry_version.body',
  'entry_version.change_note',
  'entry_version.published_at',
  'entry_version.confirmed_at',
  'entry_version.machine_translated',
] as const;

type ColumnName<Column> = Column extends `entry_version.${infer Name}` ? Name : never;
type VersionRow = Pick<Selectable<Tables['entry_version']>, ColumnName<(typeof versionColumns)[number]>>;

/** A version from its row, without what this reader may not see. */
export const versionFrom = (reader: Reader, row: VersionRow): EntryVersion => ({
  algorithmId: row.algorithm_id as AlgorithmId,
  language: row.language as Language,
  number: row.number,
  state: row.state as VersionState,
  document: documentFrom(reader, row.body),
  changeNote: row.change_note,
  publishedAt: row.published_at as Instant | null,
  confirmedAt: row.confirmed_at as Instant | null,
  machineTranslated: row.machine_translated === 1,
});
