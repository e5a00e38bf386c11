import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { addAuditLine, listAuditLinesAfter } from '#store/audit.ts';
import { listClosedTrail } from '#store/closed-trail.ts';
import { type Database, transact } from '#store/database.ts';
import { saveDraft } from '#store/drafts.ts';
import { addPerson } from '#store/people.ts';
import { freshDatabase, storeTest } from '#test/stores.ts';
import { publishEntries, testOrganisation } from '#test/support/entries.ts';
import { closeTrail, removeRevisionsOf } from './close-trail.ts';
import type { CommandContext } from './command.ts';
import { hold } from './hold.ts';
import { move } from './restore.ts';
import { isWhole, verifyAudit } from './verify-audit.ts';

const now = '2026-11-24T10:00:00Z';
const entry = makeAlgorithmId(10_000);
const own = testOrganisation.id;

const contextOf = (database: Database): CommandContext => ({
  ...{ database, now: () => now as Instant, actor: 'operator', origin: 'cli' as const, random: () => 0 },
});

/** Nine old lines: of every three one about an organisation, one about its entry, and one about an account; and two new ones. */
const fill = async (database: Database): Promise<void> => {
  await publishEntries(database, [{ n: 10_000, versions: [] }]);
  const about = [
    { objectKind: 'organisation', objectId: own, organisationId: own },
    { objectKind: 'entry', objectId: entry, organisationId: null },
    { objectKind: 'account', objectId: 'person:3', organisationId: null },
  ];
  await transact(database, async (writing) => {
    for (let index = 0; index < 11; index += 1) {
      const at = (index < 9 ? `202${index % 3}-01-01T00:00:00Z` : '2026-11-01T00:00:00Z') as Instant;
      const line = { action: 'x', result: 'x', origin: 'x', actor: 'x', details: { index } };
      await addAuditLine(writing, { ...line, ...(about[index % 3] ?? assert.fail()), at });
    }
  });
};

const closeAll = async (database: Database, months = 36, most = 4): Promise<number> => {
  let all = 0;
  for (let count = -1; count !== 0; all += count) count = await closeTrail(contextOf(database), months, most);
  return all;
};

const sequences = async (database: Database): Promise<readonly number[]> =>
  (await listAuditLinesAfter(database.queries, registerReader, 0, 1_000)).map(({ sequence }) => sequence);

const faultsAfter = async (database: Database, statement: string): Promise<number> => {
  let wrong = 0;
  const tampering = transact(database, async (writing) => {
    await sql.raw(statement).execute(writing);
    ({ wrong } = await verifyAudit(writing));
    throw new Error('put back');
  });
  await assert.rejects(tampering, /put back/);
  return wrong;
};

storeTest('what is older than its term goes, and the rest is proven on from there', async (database) => {
  await fill(database);
  const before = await verifyAudit(database.queries);
  assert.equal(await closeAll(database), 9);
  // Three parts of at most four lines, each with a line that tells of it.
  assert.deepEqual(await sequences(database), [10, 11, 12, 13, 14]);
  const proof = await verifyAudit(database.queries);
  assert.equal(proof.wrong, 0);
  assert.deepEqual([proof.first?.sequence, proof.last?.sequence], [10, 14]);
  assert.deepEqual(proof.closed, { through: 9, until: '2022-01-01T00:00:00Z', lines: 9, kept: 0 });
  assert.equal(isWhole(await verifyAudit(database.queries, before.last?.hash)), true, 'a hash that was noted is there');
  const parts = await listClosedTrail(database.queries, registerReader);
  assert.deepEqual(
    parts.map(({ from, through, lines }) => [from, through, lines]),
    [
      [1, 4, 4],
      [5, 8, 4],
      [9, 9, 1],
    ],
  );
  assert.equal(isWhole(await verifyAudit(database.queries, parts[1]?.hash)), true, 'as is the last of a part');
  assert.equal(await closeAll(database), 0, 'a second time there is nothing to do');
  assert.equal((await sequences(database)).length, 5, 'and no line says so');
});

storeTest('no term, nothing old enough, or nothing at all: nothing goes', async (database) => {
  assert.equal(await closeAll(database), 0);
  await fill(database);
  assert.equal(await closeAll(database, 0), 0);
  assert.equal(await closeAll(database, 1_200), 0);
  assert.equal((await sequences(database)).length, 11);
});

storeTest('the newest line stays, however old, so that the chain goes on', async (database) => {
  await fill(database);
  await database.queries.deleteFrom('audit_line').where('sequence', '>', 3).execute();
  assert.equal(await closeTrail(contextOf(database), 36), 2);
  assert.deepEqual(await sequences(database), [3, 4]);
  assert.equal((await verifyAudit(database.queries)).wrong, 0);
});

storeTest('whatever is changed in what is closed is found', async (database) => {
  await fill(database);
  await hold(contextOf(database), entry, 'Rechtszaak');
  await closeAll(database);
  assert.equal((await verifyAudit(database.queries)).wrong, 0);
  const { rows } = await sql<Record<string, unknown>>`select * from closed_trail limit 1`.execute(database.queries);
  /** Moments are said by the line that tells of the closing too, which counts. */
  const moments = ['from_at', 'through_at', 'closed_at'];
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !moments.includes(column));
  assert.deepEqual(columns.sort(), ['from_sequence', 'hash', 'kept', 'lines', 'through']);
  const last = `where through = (select max(through) from closed_trail)`;
  for (const statement of [
    ...['from_sequence', 'kept', 'lines', 'through'].map(
      (column) => `update closed_trail set ${column} = ${column} + 1 ${last}`,
    ),
    `update closed_trail set hash = 'x' ${last}`,
    `delete from closed_trail ${last}`,
    'delete from closed_trail where from_sequence = 1',
    'delete from closed_trail',
    'delete from audit_line where sequence = 2',
    `update audit_line set actor = 'y' where sequence = 2`,
    `update audit_line set sequence = 3 where sequence = 2`,
    'delete from audit_line where sequence = 10',
    `delete from audit_line where sequence = (select max(sequence) from audit_line where action = 'close-trail')`,
  ])
    assert.ok((await faultsAfter(database, statement)) > 0, statement);
  assert.equal(await faultsAfter(database, 'select 1'), 0);
});

storeTest('what is held stays until it is let go', async (database) => {
  await fill(database);
  const context = contextOf(database);
  assert.deepEqual(await hold(context, own, ' '), { kind: 'refused', refusal: 'needs-reason' });
  assert.deepEqual(await hold(context, 'bestaat-niet', 'x'), { kind: 'refused', refusal: 'unknown' });
  assert.deepEqual(await hold(context, own, null), { kind: 'refused', refusal: 'not-held' });
  assert.deepEqual(await hold(context, own, 'Onderzoek'), { kind: 'held' });
  assert.deepEqual(await hold(context, entry, 'Rechtszaak'), { kind: 'held' });
  await closeAll(database);
  const kept = async () => (await sequences(database)).filter((sequence) => sequence <= 9);
  assert.deepEqual(await kept(), [1, 2, 4, 5, 7, 8]);
  assert.equal((await verifyAudit(database.queries)).closed?.kept, 6);
  assert.deepEqual(await hold(context, own, null), { kind: 'released' });
  assert.equal(await closeAll(database), 3);
  assert.deepEqual(await kept(), [2, 5, 8]);
  const proof = await verifyAudit(database.queries);
  assert.deepEqual([proof.wrong, proof.closed?.kept], [0, 3]);
});

storeTest('a part that is broken is not closed, and one that cannot be noted is not taken away', async (database) => {
  await fill(database);
  await database.queries.updateTable('audit_line').set({ actor: 'y' }).where('sequence', '=', 6).execute();
  await assert.rejects(closeAll(database), /broken at line 6/);
  assert.deepEqual((await sequences(database)).slice(0, 2), [5, 6], 'what was whole before it is closed');
  await database.queries.updateTable('audit_line').set({ actor: 'x' }).where('sequence', '=', 6).execute();
  const whole = await sequences(database);
  // Whatever goes wrong on the way undoes the whole step.
  const failing = { ...contextOf(database), actor: null as unknown as string };
  await assert.rejects(closeTrail(failing, 36, 4));
  assert.deepEqual(await sequences(database), whole);
  assert.equal((await listClosedTrail(database.queries, registerReader)).length, 1);
  assert.equal((await verifyAudit(database.queries)).wrong, 0);
});

storeTest('a register that moves takes along what was closed and what is held', async (database, context) => {
  await fill(database);
  await hold(contextOf(database), entry, 'Rechtszaak');
  await closeAll(database);
  const proof = await verifyAudit(database.queries);
  const otherKind = database.kind === 'sqlite' && process.env.TEST_POSTGRES ? 'postgres' : 'sqlite';
  const there = await freshDatabase(context, otherKind);
  const moved = await move(database, there);
  assert.deepEqual(moved.kind === 'restored' && moved.trail, proof);
  await hold(contextOf(there), entry, null);
  assert.equal(await closeAll(there), 3);
  assert.equal((await verifyAudit(there.queries)).wrong, 0);
});

storeTest('who wrote a text is forgotten when it was public long enough', async (database) => {
  const [old, held, fresh, drafted] = [10_000, 20_000, 30_000, 40_000];
  const version = (n: number) => ({
    number: 1,
    at: n === fresh ? '2026-10-01T00:00:00Z' : '2020-01-01T00:00:00Z',
    document: {},
  });
  await publishEntries(
    database,
    [old, held, fresh, drafted].map((n) => ({ n, versions: [version(n)] })),
  );
  await hold(contextOf(database), makeAlgorithmId(held), 'Onderzoek');
  await transact(database, async (writing) => {
    const by = await addPerson(writing, { name: 'A', email: 'a@b.example', isDemo: false }, now as Instant);
    const document = { standard: '1.0', values: {}, notApplicable: [], withheld: {}, earlier: null };
    const text = {
      language: 'nl',
      number: 1,
      basedOn: 0,
      state: 'draft',
      revision: 1,
      changeNote: null,
      document,
    } as const;
    for (const n of [old, held, fresh, drafted])
      await saveDraft(
        writing,
        { ...text, algorithmId: makeAlgorithmId(n) },
        { personId: by, at: '2020-01-01T00:00:00Z' as Instant },
      );
  });
  await database.queries.deleteFrom('draft').where('algorithm_id', '<>', makeAlgorithmId(drafted)).execute();
  assert.equal(await removeRevisionsOf(contextOf(database), 0), 0);
  assert.equal(await removeRevisionsOf(contextOf(database), 24), 1);
  assert.equal(await removeRevisionsOf(contextOf(database), 24), 0);
  const left = await database.queries.selectFrom('draft_revision').select('algorithm_id').execute();
  assert.deepEqual(
    left.map(({ algorithm_id }) => algorithm_id).toSorted(),
    [held, fresh, drafted].map((n) => String(makeAlgorithmId(n))).toSorted(),
  );
});
