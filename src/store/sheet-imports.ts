import type { Selectable } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { SheetImport, SheetImportId, SheetPhase } from '#register/sheet-import.ts';
import type { Queries, Writing } from './database.ts';
import type { Tables } from './tables.ts';

const maySee = (reader: Reader, organisationId: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'write-entry', organisationId));

const importFrom = (row: Selectable<Tables['sheet_import']>): SheetImport => ({
  id: row.id as SheetImportId,
  organisationId: row.organisation_id as OrganisationId,
  personId: row.person_id as PersonId,
  fileName: row.file_name,
  phase: row.phase as SheetPhase,
  fault: row.fault,
  header: JSON.parse(row.header) as SheetImport['header'],
  targets: JSON.parse(row.targets) as SheetImport['targets'],
  total: row.total,
  done: row.done,
  madeAt: row.made_at as Instant,
  busyUntil: row.busy_until as Instant | null,
  lastsUntil: row.lasts_until as Instant,
});

/** A spreadsheet that is taken in, for who may write the entries of its organisation. */
export const findSheetImport = async (
  queries: Queries,
  reader: Reader,
  id: SheetImportId,
): Promise<SheetImport | null> => {
  const row = await queries.selectFrom('sheet_import').selectAll().where('id', '=', id).executeTakeFirst();
  const found = row === undefined ? null : importFrom(row);
  return found !== null && maySee(reader, found.organisationId) ? found : null;
};

/** The spreadsheets that an organisation takes in or took in lately, the newest first, for who may write its entries. */
export const listSheetImports = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  limit: number,
): Promise<readonly SheetImport[]> => {
  if (!maySee(reader, organisationId)) return [];
  const rows = await queries
    .selectFrom('sheet_import')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(importFrom);
};

/** Adds a spreadsheet of which nothing is known yet. */
export const addSheetImport = async (writing: Writing, added: SheetImport): Promise<void> => {
  await writing
    .insertInto('sheet_import')
    .values({
      ...{ id: added.id, organisation_id: added.organisationId, person_id: added.personId },
      ...{ file_name: added.fileName, phase: added.phase, fault: added.fault },
      ...{ header: JSON.stringify(added.header), targets: JSON.stringify(added.targets) },
      ...{ total: added.total, done: added.done, made_at: added.madeAt },
      ...{ busy_until: added.busyUntil, lasts_until: added.lastsUntil },
    })
    .execute();
};

/** What of a spreadsheet changes while it is taken in. */
export type SheetProgress = Partial<
  Pick<SheetImport, 'phase' | 'fault' | 'header' | 'targets' | 'total' | 'done' | 'busyUntil' | 'lastsUntil'>
>;

/** Keeps how far a spreadsheet is; what is not named stays. */
export const saveSheetProgress = async (
  writing: Writing,
  id: SheetImportId,
  { header, targets, busyUntil, lastsUntil, ...plain }: SheetProgress,
): Promise<void> => {
  await writing
    .updateTable('sheet_import')
    .set({
      ...plain,
      ...(header === undefined ? {} : { header: JSON.stringify(header) }),
      ...(targets === undefined ? {} : { targets: JSON.stringify(targets) }),
      ...(busyUntil === undefined ? {} : { busy_until: busyUntil }),
      ...(lastsUntil === undefined ? {} : { lasts_until: lastsUntil }),
    })
    .where('id', '=', id)
    .execute();
};

/** Throws spreadsheets away with their rows that are kept until before a moment, at most so many; how many that were. */
export const removeSheetImportsBefore = async (writing: Writing, before: Instant, most: number): Promise<number> => {
  const query = writing.selectFrom('sheet_import').select('id').where('lasts_until', '<=', before).limit(most);
  const ids = (await query.execute()).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await writing.deleteFrom('sheet_import_row').where('import_id', 'in', ids).execute();
  await writing.deleteFrom('sheet_import').where('id', 'in', ids).execute();
  return ids.length;
};

/** Throws the oldest spreadsheets of an organisation away of which nothing was written, but for so many. */
export const removeUnwrittenBut = async (
  writing: Writing,
  organisationId: OrganisationId,
  kept: number,
): Promise<void> => {
  const unwritten: readonly SheetPhase[] = ['reading', 'columns', 'planning', 'preview', 'failed'];
  const rows = await writing
    .selectFrom('sheet_import')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('phase', 'in', unwritten)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
  for (const { id } of rows.slice(kept)) await removeSheetImport(writing, id as SheetImportId);
};

/** Throws one spreadsheet away with its rows. */
export const removeSheetImport = async (writing: Writing, id: SheetImportId): Promise<void> => {
  await writing.deleteFrom('sheet_import_row').where('import_id', '=', id).execute();
  await writing.deleteFrom('sheet_import').where('id', '=', id).execute();
};

/** What an organisation said that the columns hold of a spreadsheet with the same header; null when it never said. */
export const findSheetColumns = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  headerHash: string,
): Promise<SheetImport['targets'] | null> => {
  if (!maySee(reader, organisationId)) return null;
  const row = await queries
    .selectFrom('sheet_columns')
    .select('targets')
    .where('organisation_id', '=', organisationId)
    .where('header_hash', '=', headerHash)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.targets) as SheetImport['targets']);
};

/** Remembers what an organisation said that the columns hold. */
export const saveSheetColumns = async (
  writing: Writing,
  organisationId: OrganisationId,
  headerHash: string,
  targets: SheetImport['targets'],
): Promise<void> => {
  const said = { targets: JSON.stringify(targets) };
  await writing
    .insertInto('sheet_columns')
    .values({ organisation_id: organisationId, header_hash: headerHash, ...said })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'header_hash']).doUpdateSet(said))
    .execute();
};
