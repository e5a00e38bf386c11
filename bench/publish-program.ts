import { setTimeout as delay } from 'node:timers/promises';
import { importEntries } from '#commands/import-entries.ts';
import { instantOf } from '#register/instant.ts';
import { openDatabase } from '#store/database.ts';
import { findWords, syntheticRecords } from './synthetic.ts';

// Publishes a changed text of one of so many invented entries after the other until it is told to stop:
// node bench/publish-program.ts <address of the database> <number of entries> <seed>. Then it tells how long each took, in milliseconds.

const every = 200;

const [address = '', count = '', seed = ''] = process.argv.slice(2);

const publish = async (stopped: AbortSignal): Promise<readonly number[]> => {
  const database = await openDatabase(address);
  const now = () => instantOf(new Date());
  const context = { database, now, actor: 'operator', origin: 'cli', random: () => 0 } as const;
  const records = [...syntheticRecords(Number(count), Number(seed), findWords())];
  const times: number[] = [];
  for (let number = 0; !stopped.aborted; number += 1) {
    const record = records[number % records.length];
    const changed = { ...record, goal: `${record?.goal} (${number})` };
    const file = Buffer.from(JSON.stringify({ resultaten: [changed] }));
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
const times = await publish(stopped.signal);
process.send?.(times, () => process.disconnect());
