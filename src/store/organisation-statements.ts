import type { OrganisationId } from '#register/organisation.ts';
import type {
  OrganisationListName,
  OrganisationStatement,
  OrganisationStatements,
  OwnStatement,
} from '#register/organisation-statement.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** What the lists say of these organisations, by id; the public reads what follows from it, not the statements themselves. */
export const listStatements = async (
  queries: Queries,
  reader: Reader,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, OrganisationStatements>> => {
  const found = new Map<OrganisationId, OrganisationStatements>();
  if (reader.kind !== 'register' || ids.length === 0) return found;
  const rows = await queries
    .selectFrom('organisation_statement')
    .selectAll()
    .where('organisation_id', 'in', ids)
    .execute();
  for (const row of rows) {
    const id = row.organisation_id as OrganisationId;
    const statement = JSON.parse(row.body) as OrganisationStatement | OwnStatement;
    found.set(id, { ...found.get(id), [row.list as keyof OrganisationStatements]: statement });
  }
  return found;
};

/** Keeps what a list says of organisations that are in the store, or what was changed here, in place of what it said before. */
export const saveStatements = async <List extends keyof OrganisationStatements>(
  writing: Writing,
  list: List,
  statements: readonly {
    readonly id: OrganisationId;
    readonly statement: List extends OrganisationListName ? OrganisationStatement : OwnStatement;
  }[],
): Promise<void> => {
  if (statements.length === 0) return;
  await writing
    .insertInto('organisation_statement')
    .values(statements.map(({ id, statement }) => ({ organisation_id: id, list, body: JSON.stringify(statement) })))
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'list']).doUpdateSet((row) => ({ body: row.ref('excluded.body') })),
    )
    .execute();
};
