import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { untilFree } from './busy.ts';
import type { Database } from './database.ts';
import * as register from './migrations/0001-register.ts';
import * as statement from './migrations/0002-organisation-statement.ts';
import * as changeIndexes from './migrations/0003-change-indexes.ts';
import * as takenOver from './migrations/0004-taken-over.ts';
import * as changesOfAnAlgorithm from './migrations/0005-changes-of-an-algorithm.ts';
import * as people from './migrations/0006-people.ts';
import * as drafts from './migrations/0007-drafts.ts';
import * as questions from './migrations/0008-questions.ts';
import * as auditChain from './migrations/0009-audit-chain.ts';
import * as organisations from './migrations/0010-organisations.ts';
import * as links from './migrations/0011-links.ts';
import * as startFrom from './migrations/0012-start-from.ts';
import * as sheetImports from './migrations/0013-sheet-imports.ts';
import * as previews from './migrations/0014-previews.ts';
import * as successionAndPractice from './migrations/0015-succession-and-practice.ts';
import * as jobs from './migrations/0016-jobs.ts';
import * as approval from './migrations/0017-approval.ts';
import * as trail from './migrations/0018-trail.ts';
import * as keeping from './migrations/0019-keeping.ts';
import * as deliveryTokens from './migrations/0020-delivery-tokens.ts';
import * as lastRevision from './migrations/0021-last-revision.ts';
import * as keptApproval from './migrations/0024-kept-approval.ts';
import * as mail from './migrations/0025-mail.ts';
import * as following from './migrations/0027-following.ts';
import * as machineTranslation from './migrations/0028-machine-translation.ts';
import * as translationWithdrawn from './migrations/0029-translation-withdrawn.ts';
import * as reminders from './migrations/0030-reminders.ts';
import * as followingLimits from './migrations/0034-following-limits.ts';
import * as remindersOfTranslations from './migrations/0035-reminders-of-translations.ts';
import * as machineMark from './migrations/0037-machine-mark.ts';
import * as followingEnds from './migrations/0038-following-ends.ts';
import { tooOldPostgres } from './postgres-version.ts';

type Step = { readonly up: (database: Kysely<never>, kind: Database['kind']) => Promise<void> };

/** Every migration in order. A migration that was released is never edited; a change is a new one. */
const steps: Readonly<Record<string, Step>> = {
  '0001-register': register,
  '0002-organisation-statement': statement,
  '0003-change-indexes': changeIndexes,
  '0004-taken-over': takenOver,
  '0005-changes-of-an-algorithm': changesOfAnAlgorithm,
  '0006-people': people,
  '0007-drafts': drafts,
  '0008-questions': questions,
  '0009-audit-chain': auditChain,
  '0010-organisations': organisations,
  '0011-links': links,
  '0012-start-from': startFrom,
  '0013-sheet-imports': sheetImports,
  '0014-previews': previews,
  '0015-succession-and-practice': successionAndPractice,
  '0016-jobs': jobs,
  '0017-approval': approval,
  '0018-trail': trail,
  '0019-keeping': keeping,
  '0020-delivery-tokens': deliveryTokens,
  '0021-last-revision': lastRevision,
  '0024-kept-approval': keptApproval,
  '0025-mail': mail,
  '0027-following': following,
  '0028-machine-translation': machineTranslation,
  '0029-translation-withdrawn': translationWithdrawn,
  '0030-reminders': reminders,
  '0034-following-limits': followingLimits,
  '0035-reminders-of-translations': remindersOfTranslations,
  '0037-machine-mark': machineMark,
  '0038-following-ends': followingEnds,
};

const migratorFor = (database: Database): Migrator =>
  new Migrator({
    db: database.queries,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(steps).map(([name, step]) => [
            name,
            { up: (queries: Kysely<never>) => step.up(queries, database.kind) },
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
