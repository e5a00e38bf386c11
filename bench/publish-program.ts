import { setTimeout as delay } from 'node:timers/promises';
import { importEntries } from '#commands/import-entries.ts';
import { instantOf } from '#register/instant.ts';
import { openDatabase } from '#store/database.ts';
import { findWords, syntheticFile } from './synthetic.ts';

// Publishes one changed text after the other until it is told to stop: node bench/publish-program.ts <address of the database>.
// Then it tells how long each took, in milliseconds.

const every = 200;

const publish = async (address: string, stopped: AbortSignal): Promise<readonly number[]> => {
  const database = await openDatabase(address);
  const now = () => instantOf(new Date());
  const context = { database, now, actor: 'operator', origin: 'cli', random: () => 0 } as const;
  const words = findWords();
  const times: number[] = [];
  for (let seed = 1_000; !stopped.aborted; seed += 1) {
    const file = Buffer.from(syntheticFile(1, seed, words));
    const since = performance.now();
    const report = await importEntries(context, { file, whole: null, host: null, yes: false, organisation: null });
    if (report.outcome === 'refused') throw new Error(report.reason.en);
    times.push(performance.now() - since);
    await delay(Math.max(0, every - (performance.now() - since)), undefined, { signal: stopped }).catch(() => {});
  }
  await database.close();
  return times;
};

const stopped = new AbortController();
process.once('message', () => stopped.abort());
const times = await publish(process.argv[2] ?? '', stopped.signal);
process.send?.(times, () => process.disconnect());
