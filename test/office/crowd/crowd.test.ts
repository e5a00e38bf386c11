import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { freshAddress } from '#test/stores.ts';
import { freePort } from '#test/support/postgres.ts';
import { type Started, startProgram } from '#test/support/process.ts';
import { chance } from '../../../bench/synthetic.ts';
import { type Found, readFound } from './found.ts';
import { type Deed, personOf } from './person.ts';
import { type Scene, setScene } from './scene.ts';
import {
  assertDueIsPublic,
  assertNothingLost,
  assertOneAnswer,
  assertToldIsNoted,
  assertTrailAgrees,
  isDueDone,
} from './sound.ts';

// Twenty people work on the same texts through two processes on one store; one of the processes is ended in the middle, more than once.

const deedsEach = process.env.TEST_ALL ? 25 : 5;
const deedsAtEachKill = process.env.TEST_ALL ? 6 : 3;
const kills = process.env.TEST_ALL ? 12 : 2;
const seed = Number(process.env.TEST_SEED ?? '') || 1;

const addressFor = async (context: TestContext, kind: 'sqlite' | 'postgres'): Promise<string> => {
  if (kind === 'postgres') return freshAddress(context, kind);
  const folder = mkdtempSync(join(tmpdir(), 'register-crowd-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return `sqlite://${join(folder, 'register.sqlite')}`;
};

type Server = { readonly base: string; readonly started: Started };

const serve = async (context: TestContext, address: string): Promise<Server> => {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const quiet = { REGISTER_DEMO: 'off', INDEX_DIR: 'off', CHECK_LINKS: 'off' };
  const started = startProgram(context, ['src/main.ts'], {
    ...{ DATABASE_URL: address, PORT: String(port), BASE_URL: base, ...quiet },
  });
  await started.until(/The register is ready/);
  return { base, started };
};

const killed = async ({ started }: Server): Promise<void> => {
  started.child.kill('SIGKILL');
  await started.ended;
};

const assertSound = (found: Found, deeds: readonly Deed[], scene: Scene): void => {
  assertTrailAgrees(found);
  assertNothingLost(found, deeds);
  assertToldIsNoted(found, deeds, scene);
  assertOneAnswer(found, deeds);
  assertDueIsPublic(found, scene);
};

/** What is found once the work that a server does by itself is done too; quick people are done before its first turn. */
const foundInRest = async (address: string, scene: Scene): Promise<Found> => {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const found = await readFound(address);
    if (isDueDone(found, scene)) return found;
    await delay(100);
  }
  return readFound(address);
};

const tally = (deeds: readonly Deed[]): string => {
  const counts = new Map<string, number>();
  for (const { kind, end } of deeds) counts.set(`${kind} ${end}`, (counts.get(`${kind} ${end}`) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} × ${name}`).join(', ');
};

for (const kind of ['sqlite', 'postgres'] as const) {
  const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;

  test(`twenty people and two processes, one of them killed in the middle: nothing is lost and nothing done twice (${kind})`, {
    skip,
  }, async (context) => {
    const address = await addressFor(context, kind);
    const scene = await setScene(address);
    const servers = await Promise.all([serve(context, address), serve(context, address)]);
    let sentSince = 0;
    let wake = (): void => {};
    const draw = chance(seed);
    const people = scene.people.map((worker) =>
      personOf(worker, {
        ...{ scene, chance: chance(draw(1_000_000)), bases: () => servers.map(({ base }) => base) },
        sent: () => {
          sentSince += 1;
          wake();
        },
      }),
    );
    context.after(() => people.map((person) => person.close()));
    const deeds = (): readonly Deed[] => people.flatMap((person) => person.deeds());
    const allAct = async (times: number): Promise<void> =>
      void (await Promise.all(people.map((person) => person.act(times))));

    await allAct(deedsEach);
    assertSound(await foundInRest(address, scene), deeds(), scene);
    assert.ok(
      deeds().every(({ end }) => end !== 'unknown'),
      'nothing was lost on the way while both ran',
    );
    assert.ok(
      deeds().some(({ kind, end }) => kind === 'write' && end === 'told'),
      'changes met each other',
    );
    context.diagnostic(tally(deeds()));

    for (let kill = 0; kill < kills; kill += 1) {
      const [working, victim] = [1, 0];
      const target = sentSince + 5 + draw(30);
      const moment = new Promise<void>((resolve) => {
        wake = () => (sentSince >= target ? resolve() : undefined);
      });
      const acting = allAct(deedsAtEachKill);
      await Promise.race([moment, acting]);
      const [dead, other] = [servers[victim] ?? assert.fail(), servers[working] ?? assert.fail()];
      await killed(dead);
      servers.splice(0, 2, other);
      servers.push(await serve(context, address));
      await acting;
      assertSound(await readFound(address), deeds(), scene);
    }
    context.diagnostic(tally(deeds()));
    await Promise.all(servers.map(killed));
  });
}
