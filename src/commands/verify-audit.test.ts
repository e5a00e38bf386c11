import assert from 'node:assert/strict';
import { type Kysely, sql } from 'kysely';
import { type ChainFault, hashOfLine } from '#log/audit-chain.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { addAuditLine } from '#store/audit.ts';
import { listChainedLinesAfter } from '#store/audit-trail.ts';
import { type Database, transact } from '#store/database.ts';
import { up } from '#store/migrations/0009-audit-chain.ts';
import { freshDatabase, storeTest } from '#test/stores.ts';
import { move } from './restore.ts';
import { isWhole, verifyAudit } from './verify-audit.ts';

const details = { z: 1, a: [null, true, 0.1, 1e21, 'ü\u2029"\\'], nested: { b: '', a: -0.5e-7 } };

const write = async (database: Database, count: number): Promise<void> => {
  for (let written = 0; written < count; written += 1)
    await transact(database, (writing) =>
      addAuditLine(writing, {
        ...{ at: '2026-11-29T12:00:00Z' as Instant, action: 'publish', objectKind: 'entry', objectId: 'abc' },
        ...{ organisationId: 'demo-testdam', result: 'moved', origin: 'page', actor: 'person:1', details },
      }),
    );
};

storeTest('lines that were written by twenty at once are one chain, which says from when to when', async (database) => {
  await Promise.all(Array.from({ length: 20 }, () => write(database, 1)));
  const proof = await verifyAudit(database.queries);
  assert.deepEqual([proof.lines, proof.wrong, proof.first?.sequence, proof.last?.sequence], [20, 0, 1, 20]);
  assert.equal(proof.first?.at, '2026-11-29T12:00:00Z');
  assert.ok(isWhole(proof));
});

storeTest('an empty trail is whole', async (database) => {
  const proof = await verifyAudit(database.queries);
  assert.deepEqual([proof.lines, proof.first, isWhole(proof)], [0, null, true]);
});

/** Every column of a line with another value for it, as SQL. */
const changes: Readonly<Record<string, string>> = {
  at: `'2026-11-29T12:00:01Z'`,
  action: `'withdraw'`,
  object_kind: `'account'`,
  object_id: `'abd'`,
  organisation_id: 'null',
  result: `'refused'`,
  origin: `'cli'`,
  actor: `'person:2'`,
  details: `'{"z":2}'`,
};

/** What is found after somebody went around the register with SQL. Everything is put back at the end. */
const faultsAfter = async (database: Database, ...statements: readonly string[]): Promise<readonly ChainFault[]> => {
  let faults: readonly ChainFault[] = [];
  const tampering = transact(database, async (writing) => {
    for (const statement of statements) await sql.raw(statement).execute(writing);
    faults = (await verifyAudit(writing)).faults;
    throw new Error('put back');
  });
  await assert.rejects(tampering, /put back/);
  return faults;
};

storeTest('a change in any column is found at its line', async (database) => {
  await write(database, 5);
  const { rows } = await sql<Record<string, unknown>>`select * from audit_line limit 1`.execute(database.queries);
  const tried = [...Object.keys(changes), 'sequence', 'previous_hash', 'hash'];
  assert.deepEqual(Object.keys(rows[0] ?? {}).sort(), tried.sort(), 'every column is tried here');
  const set = (column: string, value: string) =>
    faultsAfter(database, `update audit_line set ${column} = ${value} where sequence = 3`);
  for (const [column, value] of Object.entries(changes))
    assert.deepEqual(await set(column, value), [{ kind: 'changed', sequence: 3 }], column);
  const changed = { kind: 'changed', sequence: 3 };
  assert.deepEqual(await set('previous_hash', `'x'`), [changed]);
  assert.deepEqual(await set('hash', `'x'`), [changed, { kind: 'other-before', sequence: 4 }]);
  assert.deepEqual(await set('sequence', '30'), [
    { kind: 'missing', sequence: 4, from: 3 },
    { kind: 'missing', sequence: 30, from: 6 },
  ]);
  assert.deepEqual(await faultsAfter(database), []);
});

storeTest('a line that is gone, put between or moved is found', async (database) => {
  await write(database, 5);
  const missing = (sequence: number, from: number) => ({ kind: 'missing', sequence, from });
  const gone = (where: string) => faultsAfter(database, `delete from audit_line where ${where}`);
  assert.deepEqual(await gone('sequence = 1'), [missing(2, 1)]);
  assert.deepEqual(await gone('sequence in (2, 3)'), [missing(4, 2)]);
  // Whoever takes a line out and counts on, and whoever puts one between, changes the number of every line after it.
  const closedUp = [
    'delete from audit_line where sequence = 3',
    'update audit_line set sequence = 3 where sequence = 4',
  ];
  assert.equal((await faultsAfter(database, ...closedUp))[0]?.sequence, 3);
  const between = [
    'update audit_line set sequence = sequence + 100 where sequence > 2',
    'update audit_line set sequence = sequence - 99 where sequence > 100',
    `insert into audit_line (sequence, at, action, object_kind, object_id, result, origin, actor, details, previous_hash, hash)
     select 3, at, 'invented', object_kind, object_id, result, origin, actor, details, hash, 'x' from audit_line where sequence = 2`,
  ];
  assert.deepEqual((await faultsAfter(database, ...between))[0], { kind: 'changed', sequence: 3 });
  const swapped = [
    'update audit_line set sequence = 30 where sequence = 3',
    'update audit_line set sequence = 3 where sequence = 4',
    'update audit_line set sequence = 4 where sequence = 30',
  ];
  assert.deepEqual((await faultsAfter(database, ...swapped))[0], { kind: 'changed', sequence: 3 });
});

storeTest('whoever writes a line anew with a hash that fits is found at the next', async (database) => {
  await write(database, 3);
  const [first, second] = await listChainedLinesAfter(database.queries, registerReader, 0, 2);
  assert.ok(first && second);
  const hash = hashOfLine(first.hash, { ...second, actor: 'person:2' });
  const faults = await faultsAfter(
    database,
    `update audit_line set actor = 'person:2', hash = '${hash}' where sequence = 2`,
  );
  assert.deepEqual(faults, [{ kind: 'other-before', sequence: 3 }]);
});

storeTest('lines taken off at the end are found by a hash that was noted', async (database) => {
  await write(database, 3);
  const noted = (await verifyAudit(database.queries)).last?.hash ?? assert.fail();
  await write(database, 1);
  assert.ok(isWhole(await verifyAudit(database.queries, noted)));
  await sql`delete from audit_line where sequence > 2`.execute(database.queries);
  assert.ok(isWhole(await verifyAudit(database.queries)), 'what is left is a chain');
  assert.equal(isWhole(await verifyAudit(database.queries, noted)), false);
});

storeTest('a moved trail proves the same, and a broken one is moved and told of', async (database, context) => {
  await write(database, 3);
  const proof = await verifyAudit(database.queries);
  const otherKind = database.kind === 'sqlite' && process.env.TEST_POSTGRES ? 'postgres' : 'sqlite';
  const moved = await move(database, await freshDatabase(context, otherKind));
  assert.deepEqual(moved.kind === 'restored' && moved.trail, proof);
  await sql`update audit_line set actor = 'nobody' where sequence = 2`.execute(database.queries);
  const broken = await move(database, await freshDatabase(context, otherKind));
  assert.deepEqual(broken.kind === 'restored' && broken.trail.faults, [{ kind: 'changed', sequence: 2 }]);
});

storeTest('lines from before the chain are chained in order, more of them than a slice', async (database) => {
  for (const index of ['audit_line_of_organisation', 'audit_line_no_account'])
    await sql.raw(`drop index ${index}`).execute(database.queries);
  for (const column of ['organisation_id', 'previous_hash', 'hash'])
    await sql.raw(`alter table audit_line drop column ${column}`).execute(database.queries);
  const said = JSON.stringify(details).replaceAll("'", "''");
  const rows = Array.from(
    { length: 1_203 },
    (_, index) =>
      `(${index + 1}, '2026-01-01T00:00:00Z', 'import', 'source', 'a', 'done', 'cli', 'operator', '${said}')`,
  );
  await sql.raw(`insert into audit_line values ${rows.join()}`).execute(database.queries);
  // A migration knows no tables.
  await up(database.queries as unknown as Kysely<never>, database.kind);
  await write(database, 1);
  const proof = await verifyAudit(database.queries);
  assert.deepEqual([proof.lines, proof.wrong], [1_204, 0]);
});
