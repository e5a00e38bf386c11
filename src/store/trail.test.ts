import assert from 'node:assert/strict';
import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import { addDays, type Instant, type IsoDate } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { TrailFilter, TrailPlace, TrailSubject } from '#register/trail.ts';
import { storeTest } from '#test/stores.ts';
import { publishEntries } from '#test/support/entries.ts';
import { addAuditLine } from './audit.ts';
import { type Database, type Queries, transact } from './database.ts';
import { listTrail } from './trail.ts';

const whole: TrailFilter = { from: null, until: null, action: null };
const [own, entry] = [makeOrganisationId('demo-testdam'), makeAlgorithmId(10_000)];
const somebody = 7 as PersonId;

const write = (database: Database, index: number, at: string): Promise<void> =>
  transact(database, (writing) =>
    addAuditLine(writing, {
      ...{ at: at as Instant, action: index % 3 === 0 ? 'submit' : 'write-draft', result: 'done', origin: 'page' },
      ...{
        objectKind: index % 4 === 0 ? 'account' : 'entry',
        objectId: index % 4 === 0 ? `person:${somebody}` : entry,
      },
      ...{ actor: index % 2 === 0 ? `person:${somebody}` : 'person:8', organisationId: own, details: { index } },
    }),
  );

const walked = async (queries: Queries, subject: TrailSubject, filter = whole): Promise<readonly number[]> => {
  const numbers: number[] = [];
  for (let before: TrailPlace | null = null; numbers.length < 1_000; ) {
    const part = { before, limit: 3 };
    const { lines }: Awaited<ReturnType<typeof listTrail>> = await listTrail(
      queries,
      registerReader,
      { subject, filter },
      part,
    );
    numbers.push(...lines.map(({ sequence }) => sequence));
    const last = lines.at(-1);
    if (last === undefined) return numbers;
    before = last;
  }
  return assert.fail('the walk has no end');
};

storeTest('a walk over a trail gives every line once, the newest first, also of one second', async (database) => {
  await publishEntries(database, [{ n: 10_000, versions: [] }]);
  const { queries } = database;
  // A clock of another process is behind: the number is later and the moment is not.
  const moments = ['2026-01-01T10:00:00Z', '2026-01-01T10:00:00Z', '2026-01-02T10:00:00Z', '2026-01-01T23:30:00Z'];
  for (let index = 1; index <= 16; index += 1) await write(database, index, moments[index % 4] ?? '');
  const rows = await queries
    .selectFrom('audit_line')
    .select(['sequence', 'object_kind', 'actor', 'at', 'action'])
    .where('organisation_id', '=', own)
    .orderBy('at', 'desc')
    .orderBy('sequence', 'desc')
    .execute();
  assert.equal(rows.length, 16);
  const numbers = (kept: (row: (typeof rows)[number]) => boolean) => rows.filter(kept).map(({ sequence }) => sequence);
  const organisation = { kind: 'organisation', id: own } as const;
  assert.deepEqual(
    await walked(queries, organisation),
    numbers(() => true),
  );
  assert.deepEqual(
    await walked(queries, { kind: 'entry', id: entry }),
    numbers((row) => row.object_kind === 'entry'),
  );
  assert.deepEqual(
    await walked(queries, { kind: 'person', id: somebody }),
    numbers((row) => row.actor === 'person:7' || row.object_kind === 'account'),
  );
  const [day, next] = ['2026-01-01' as IsoDate, '2026-01-02' as IsoDate];
  // Half past eleven at night is the next day in the Netherlands.
  assert.deepEqual(
    await walked(queries, organisation, { ...whole, until: day }),
    numbers((row) => row.at === '2026-01-01T10:00:00Z'),
  );
  assert.deepEqual(
    await walked(queries, organisation, { from: next, until: next, action: 'submit' }),
    numbers((row) => row.at !== '2026-01-01T10:00:00Z' && row.action === 'submit'),
  );
});

/** The statements that a reading sends, each with how the store finds its rows. */
const plansOf = async (database: Database, read: (queries: Queries) => Promise<unknown>): Promise<string> => {
  const nodes: { node: RootOperationNode; queryId: { readonly queryId: string } }[] = [];
  const noting: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      nodes.push({ node, queryId });
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await read(database.queries.withPlugin(noting));
  const explain = database.kind === 'sqlite' ? 'explain query plan' : 'explain';
  const plans: string[] = [];
  for (const { node, queryId } of nodes) {
    const { sql: text, parameters } = database.queries.getExecutor().compileQuery(node, queryId);
    const { rows } = await database.queries.executeQuery(CompiledQuery.raw(`${explain} ${text}`, [...parameters]));
    plans.push(rows.map((row) => JSON.stringify(row)).join('\n'));
  }
  return plans.join('\n');
};

const many = 12_000;

storeTest('with many lines every trail is read by its index, in order', async (database) => {
  await publishEntries(database, [{ n: 10_000, versions: [] }]);
  const numbers =
    database.kind === 'sqlite'
      ? sql`with recursive number (n) as (select 100 union all select n + 1 from number where n < ${sql.lit(many)})`
      : sql`with number (n) as (select generate_series(100, ${sql.lit(many)}))`;
  await sql`
    ${numbers}
    insert into audit_line
      (sequence, at, action, object_kind, object_id, result, origin, actor, details, organisation_id, previous_hash, hash)
    select n, '2026-' || substr(cast(100 + n % 12 + 1 as text), 2) || '-11T10:00:00Z', case n % 500 when 0 then 'submit' else 'write-draft' end,
      case n % 5 when 0 then 'account' else 'entry' end, case n % 5 when 0 then 'person:' || (n % 90) else cast(n % 700 as text) end,
      'done', 'page', 'person:' || (n % 50), '{}', 'org-' || (n % 40), '', ''
    from number`.execute(database.queries);
  await sql`${sql.raw(database.kind === 'sqlite' ? 'analyze' : 'vacuum analyze audit_line')}`.execute(database.queries);
  const from = '2026-03-01' as IsoDate;
  const subjects: Readonly<Record<string, TrailSubject>> = {
    audit_line_of_organisation: { kind: 'organisation', id: makeOrganisationId('org-3') },
    audit_line_of_object: { kind: 'entry', id: entry },
    audit_line_of_actor: { kind: 'person', id: somebody },
  };
  const before = { at: '2026-08-01T00:00:00Z' as Instant, sequence: 500 };
  for (const [index, subject] of Object.entries(subjects))
    for (const filter of [
      whole,
      { ...whole, action: 'submit' },
      { from, until: addDays(from, 60), action: 'submit' },
    ]) {
      const plans = await plansOf(database, (queries) =>
        listTrail(queries, registerReader, { subject, filter }, { before, limit: 51 }),
      );
      assert.ok(plans.includes(index), `${index}: ${plans}`);
      assert.doesNotMatch(
        plans,
        /Seq Scan on audit_line|SCAN audit_line|TEMP B-TREE FOR ORDER BY/,
        `${index}: ${plans}`,
      );
    }
});
