import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importEntries } from '#commands/import-entries.ts';
import { instantOf } from '#register/instant.ts';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';

// One import in a process of its own: node bench/import-program.ts <file> <address of the database>.

/** What an import took. */
export type Imported = {
  readonly rows: number;
  readonly added: number;
  readonly unchanged: number;
  /** From the bytes of the file to the last line of the audit trail, without the start of the process. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Milliseconds between two reports of progress: a slice of rows read, repaired, decided on and written. */
  readonly slices: readonly number[];
  readonly peak: number;
};

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const importFile = async (path: string, address: string): Promise<Imported> => {
  const database = await openDatabase(address);
  await migrate(database);
  const file = readFileSync(path);
  const [begin, beginProcessor] = [performance.now(), processorSeconds()];
  const slices: number[] = [];
  let since = begin;
  const progress = (): void => {
    slices.push(performance.now() - since);
    since = performance.now();
  };
  const now = () => instantOf(new Date());
  const context = {
    database,
    now,
    actor: 'operator',
    origin: 'cli',
    random: (limit: number) => randomInt(limit),
  } as const;
  const report = await importEntries(context, {
    file,
    whole: null,
    host: null,
    yes: false,
    organisation: null,
    progress,
  });
  const [seconds, processor] = [(performance.now() - begin) / 1000, processorSeconds() - beginProcessor];
  await database.close();
  if (report.outcome === 'refused') throw new Error(report.reason.en);
  const { read, added, unchanged } = report.counts;
  const peak = process.resourceUsage().maxRSS * 1024;
  return { rows: read, added, unchanged, seconds, processorSeconds: processor, slices, peak };
};

const [path = '', address = ''] = process.argv.slice(2);
process.send?.(await importFile(path, address));
process.disconnect?.();
