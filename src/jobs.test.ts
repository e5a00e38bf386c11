import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { CommandContext } from '#commands/command.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { findJobRun } from '#store/jobs.ts';
import { migrate } from '#store/migrate.ts';
import { testMoment } from '#test/app.ts';
import { freshAddress, quickTest, storeTest } from '#test/stores.ts';
import { freshFile } from '#test/support/program-test.ts';
import { readConfig } from './config.ts';
import { type Job, jobs, keepRunningJobs, runJob } from './jobs.ts';

const config = readConfig({}, '/tmp');
/** No job needs to read what pages read when there is nothing to do. */
const readingNow = () => Promise.reject(new Error('Something is read.'));

/** A context whose clock a test moves, and work that nobody stops. */
const at = (database: Database) => {
  let now: Instant = testMoment;
  const context: CommandContext = { database, now: () => now, actor: 'system', origin: 'job', random: () => 0 };
  const wait = (minutes: number): void => {
    now = minutesLater(now, minutes);
  };
  return { context, wait, work: { config, stopped: new AbortController().signal, readingNow } };
};

/** A job that has so many things to do each time, and how often it was asked. */
const jobWith = (things: number, everySeconds = 60): Job & { readonly asked: () => number } => {
  let [left, asked] = [things, 0];
  return {
    ...{ name: 'count', everySeconds, asked: () => asked },
    run: async () => {
      asked += 1;
      if (left > 0) return left-- > 0 ? 1 : 0;
      left = things;
      return 0;
    },
  };
};

quickTest('a job goes on past one thing that goes wrong, and fails at its end', async (database) => {
  const { context, work } = at(database);
  let done = 0;
  const job: Job = {
    ...{ name: 'count', everySeconds: 60 },
    run: async (_context, { fault }) => {
      done += 1;
      if (done === 1) fault(new Error('one'));
      return done > 3 ? 0 : 1;
    },
  };
  const ran = await runJob(job, context, work);
  assert.deepEqual([ran?.result, ran?.count], ['failed', 3]);
  assert.match(String(ran?.cause), /one/);
});

storeTest('a job runs when it never ran, and again when its time has passed', async (database) => {
  const { context, wait, work } = at(database);
  const job = jobWith(2);
  assert.deepEqual(await runJob(job, context, work), { result: 'done', count: 2 });
  assert.equal(await runJob(job, context, work), null, 'it is not due');
  assert.deepEqual(await runJob(job, context, work, true), { result: 'done', count: 2 }, 'somebody asks for it');
  wait(0.5);
  assert.equal(await runJob(job, context, work), null);
  wait(0.5);
  assert.deepEqual(await runJob(job, context, work), { result: 'done', count: 2 });
  wait(60 * 24 * 30);
  assert.deepEqual(await runJob(job, context, work), { result: 'done', count: 2 }, 'once, after a month of nothing');
  assert.equal(await runJob(job, context, work), null);
});

storeTest('a job that fails says why and is tried again when it is due', async (database) => {
  const { context, wait, work } = at(database);
  const failing: Job = { name: 'fails', everySeconds: 60, run: () => Promise.reject(new Error('no')) };
  assert.equal((await runJob(failing, context, work))?.result, 'failed');
  assert.equal(await runJob(failing, context, work), null);
  wait(1);
  assert.equal((await runJob(failing, context, work))?.result, 'failed');
});

storeTest('a job of a process that is gone is taken over, and not before', async (database) => {
  const { context, wait, work } = at(database);
  const { promise, resolve: finish } = Promise.withResolvers<number>();
  const first = runJob({ ...jobWith(0), run: () => promise }, context, work);
  while ((await findJobRun(database.queries, registerReader, 'count')) === null) await delay(1);
  wait(4);
  assert.equal(await runJob(jobWith(1), context, work), null, 'somebody is at it');
  wait(1);
  assert.deepEqual(await runJob(jobWith(1), context, work), { result: 'done', count: 1 });
  const done = await findJobRun(database.queries, registerReader, 'count');
  finish(0);
  assert.equal((await first)?.result, 'done');
  assert.deepEqual(
    await findJobRun(database.queries, registerReader, 'count'),
    done,
    'who comes too late notes nothing',
  );
});

storeTest('a job that is stopped half way goes on at once', async (database) => {
  const { context, work } = at(database);
  const stopping = new AbortController();
  const job = jobWith(3);
  const half: Job = {
    ...job,
    run: async (...given) => {
      if (job.asked() === 1) stopping.abort();
      return job.run(...given);
    },
  };
  const stoppable = { config, stopped: stopping.signal, readingNow };
  assert.deepEqual(await runJob(half, context, stoppable), { result: 'stopped', count: 2 });
  assert.deepEqual(await runJob(job, context, work), { result: 'done', count: 1 });
});

storeTest('one job that fails or never ends holds up no other, and all stop when told', async (database) => {
  const { context } = at(database);
  const stopping = new AbortController();
  const faults: string[] = [];
  const failing: Job = { name: 'fails', everySeconds: 60, run: () => Promise.reject(new Error('no')) };
  const slow: Job = {
    name: 'slow',
    everySeconds: 60,
    run: (_, { stopped }) =>
      new Promise((resolve) => stopped.addEventListener('abort', () => resolve(0), { once: true })),
  };
  const good = jobWith(3);
  const keeping = {
    context,
    config,
    stopped: stopping.signal,
    readingNow,
    fault: (job: string) => void faults.push(job),
  };
  const kept = keepRunningJobs(keeping, [failing, slow, good], 5);
  while (good.asked() < 4 || faults.length === 0) await delay(1);
  stopping.abort();
  await kept;
  assert.deepEqual(faults, ['fails']);
  assert.equal((await findJobRun(database.queries, registerReader, 'slow'))?.claimedUntil, null, 'it is given free');
});

for (const kind of ['sqlite', 'postgres'] as const) {
  const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;
  test(`of several processes on one database one does a job (${kind})`, { skip }, async (context: TestContext) => {
    const address = kind === 'sqlite' ? freshFile(context) : await freshAddress(context, 'postgres');
    const all = await Promise.all([1, 2, 3, 4].map(() => openDatabase(address)));
    context.after(() => Promise.all(all.map((database) => database.close())));
    await migrate(all[0] ?? assert.fail());
    const job = jobWith(5);
    const ran = await Promise.all(all.map((database) => runJob(job, at(database).context, at(database).work)));
    assert.deepEqual(
      ran.filter((one) => one !== null),
      [{ result: 'done', count: 5 }],
    );
  });
}

storeTest('no job of the register writes a line when there is nothing to do', async (database) => {
  const { context, work } = at(database);
  for (const job of jobs) assert.deepEqual(await runJob(job, context, work), { result: 'done', count: 0 }, job.name);
  assert.deepEqual(await listAuditLinesAfter(database.queries, registerReader, 0, 9), []);
});

test('every job has a name of its own', () => {
  assert.equal(new Set(jobs.map(({ name }) => name)).size, jobs.length);
});
