import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { untilFree } from './busy.ts';
import type { Database } from './database.ts';
import { tooOldPostgres } from './postgres-version.ts';

type Step = { readonly up: (database: Kysely<never>, kind: Database['kind']) => Promise<void> };

/** Every migration in order, read when a database lacks it. A migration that was released is never edited; a change is a new one. */
const steps: Readonly<Record<string, () => Promise<Step>>> = {
  '0001-register': () => import('./migrations/0001-register.ts'),
  '0002-organisation-statement': () => import('./migrations/0002-organisation-statement.ts'),
  '0003-change-indexes': () => import('./migrations/0003-change-indexes.ts'),
  '0004-taken-over': () => import('./migrations/0004-taken-over.ts'),
  '0005-changes-of-an-algorithm': () => import('./migrations/0005-changes-of-an-algorithm.ts'),
  '0006-people': () => import('./migrations/0006-people.ts'),
  '0007-drafts': () => import('./migrations/0007-drafts.ts'),
  '0008-questions': () => import('./migrations/0008-questions.ts'),
  '0009-audit-chain': () => import('./migrations/0009-audit-chain.ts'),
  '0010-organisations': () => import('./migrations/0010-organisations.ts'),
  '0011-links': () => import('./migrations/0011-links.ts'),
  '0012-start-from': () => import('./migrations/0012-start-from.ts'),
  '0013-sheet-imports': () => import('./migrations/0013-sheet-imports.ts'),
  '0014-previews': () => import('./migrations/0014-previews.ts'),
  '0015-succession-and-practice': () => import('./migrations/0015-succession-and-practice.ts'),
  '0016-jobs': () => import('./migrations/0016-jobs.ts'),
  '0017-approval': () => import('./migrations/0017-approval.ts'),
  '0018-trail': () => import('./migrations/0018-trail.ts'),
  '0019-keeping': () => import('./migrations/0019-keeping.ts'),
  '0020-delivery-tokens': () => import('./migrations/0020-delivery-tokens.ts'),
  '0021-last-revision': () => import('./migrations/0021-last-revision.ts'),
  '0024-kept-approval': () => import('./migrations/0024-kept-approval.ts'),
  '0025-mail': () => import('./migrations/0025-mail.ts'),
  '0027-following': () => import('./migrations/0027-following.ts'),
  '0028-machine-translation': () => import('./migrations/0028-machine-translation.ts'),
  '0029-translation-withdrawn': () => import('./migrations/0029-translation-withdrawn.ts'),
  '0030-reminders': () => import('./migrations/0030-reminders.ts'),
  '0034-following-limits': () => import('./migrations/0034-following-limits.ts'),
  '0035-reminders-of-translations': () => import('./migrations/0035-reminders-of-translations.ts'),
  '0037-machine-mark': () => import('./migrations/0037-machine-mark.ts'),
  '0038-following-ends': () => import('./migrations/0038-following-ends.ts'),
  '0039-listed-words': () => import('./migrations/0039-listed-words.ts'),
};

const migratorFor = (database: Database): Migrator =>
  new Migrator({
    db: database.queries,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(steps).map(([name, read]) => [
            name,
            { up: async (queries: Kysely<never>) => (await read()).up(queries, database.kind) },
          ]),
        ),
    },
  });

/** The names of the migrations that the database has had, in order; empty for a new database. */
export const appliedMigrations = async (database: Database): Promise<readonly string[]> => {
  const tables = await database.queries.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await database.queries
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map((row) => row.name);
};

/** True when there are tables, but not the one in which the migrations of a register are noted. */
const isOfAnother = async (database: Database): Promise<boolean> => {
  const tables = await database.queries.introspection.getTables({ withInternalKyselyTables: true });
  const own = tables.filter((table) => !table.isView);
  return own.length > 0 && !own.some((table) => table.name === 'kysely_migration');
};

/** Throws with a sentence for people when the server of a PostgreSQL database is older than the register can use. */
const refuseOldServer = async ({ kind, queries }: Database): Promise<void> => {
  if (kind !== 'postgres') return;
  const { rows } = await sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(
    queries,
  );
  const refusal = tooOldPostgres(Number(rows[0]?.version));
  if (refusal !== null) throw new Error(refusal);
};

/**
 * Brings the database to the newest schema. Throws with a sentence for people when the database is newer than this code or its
 * server too old, and leaves it untouched then.
 */
export const migrate = async (database: Database): Promise<void> => {
  await refuseOldServer(database);
  if (await isOfAnother(database))
    throw new Error('The database holds tables of another application. Give the register a database of its own.');
  const unknown = (await appliedMigrations(database)).filter((name) => !(name in steps));
  if (unknown.length > 0) {
    throw new Error(
      `The database is newer than this version of the register (it has ${unknown.join(', ')}). Install the newest version.`,
    );
  }
  await untilFree(async () => {
    const { error } = await migratorFor(database).migrateToLatest();
    if (error !== undefined) throw error;
  });
};

/** The name of the newest migration this code knows; a backup carries it. */
export const newestMigration = Object.keys(steps).sort().at(-1) ?? '';
