import { mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import { usualSettings, type WorkflowSettings } from '#register/workflow.ts';
import type { Queries, Writing } from './database.ts';

type Row = { readonly approvals: number | null; readonly needs_release: number | null };

/** How texts are approved, from the columns of an organisation or a draft that may have none. */
export const settingsFrom = (row: Row | undefined): WorkflowSettings =>
  row === undefined || row.approvals === null
    ? usualSettings
    : { approvals: row.approvals === 2 ? 2 : 1, needsRelease: row.needs_release === 1 };

/** The columns that say how texts are approved. */
export const settingsInto = ({ approvals, needsRelease }: WorkflowSettings) => ({
  approvals,
  needs_release: needsRelease ? 1 : 0,
});

/** How an organisation approves its texts, for who may see its work; the usual way for who may not, and where nobody chose. */
export const findWorkflowSettings = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
): Promise<WorkflowSettings> => {
  const maySee =
    reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'see-work', organisationId));
  if (!maySee) return usualSettings;
  const row = await queries
    .selectFrom('organisation_workflow')
    .select(['approvals', 'needs_release'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return settingsFrom(row);
};

/** Keeps how an organisation approves its texts from now on. */
export const saveWorkflowSettings = async (
  writing: Writing,
  organisationId: OrganisationId,
  settings: WorkflowSettings,
): Promise<void> => {
  const columns = settingsInto(settings);
  await writing
    .insertInto('organisation_workflow')
    .values({ organisation_id: organisationId, ...columns })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(columns))
    .execute();
};
