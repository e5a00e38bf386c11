import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { href, otherRoutes } from '#src/routes.ts';
import { findAddresses } from './addresses.ts';
import { ask } from './load.ts';
import type { Watched } from './loop-delay.ts';
import type { Store } from './places.ts';
import { beginProgram, type Running, runCommandLine, serveRegister } from './programs.ts';
import { milliseconds, oneDecimal, say, sayTable, spread, spreadHeads } from './table.ts';

/** A question is asked every so many milliseconds, whether the one before was answered or not: fifty readers, each twice a second. */
const askEvery = 10;
const mostAtOnce = 100;
/** Seconds that readers are watched with nobody writing, to compare with. */
const quietSeconds = 10;
const mostSeconds = 900;

type Asked = { readonly times: Map<string, number[]>; missed: number; readonly done: () => Promise<void> };

/** Asks the addresses in turn until it is told to stop; every answer must be good. */
const keepAsking = (base: string, addresses: Readonly<Record<string, string>>): Asked => {
  const agent = new Agent({ keepAlive: true, maxSockets: mostAtOnce });
  const times = new Map(Object.keys(addresses).map((name): [string, number[]] => [name, []]));
  const under = new Set<Promise<void>>();
  const turns = Object.entries(addresses);
  const faults: unknown[] = [];
  let turn = 0;
  const one = async (name: string, path: string): Promise<void> => {
    const since = performance.now();
    const { status } = await ask(agent, base + path);
    if (status !== 200) throw new Error(`${path} answers ${status}.`);
    times.get(name)?.push(performance.now() - since);
  };
  const asked = {
    times,
    missed: 0,
    done: async (): Promise<void> => {
      clearInterval(timer);
      await Promise.all(under);
      agent.destroy();
      if (faults.length > 0) throw faults[0];
    },
  };
  const askNext = (): void => {
    if (under.size >= mostAtOnce) {
      asked.missed += 1;
      return;
    }
    const [name, path] = turns[turn++ % turns.length] ?? ['', ''];
    const promise: Promise<void> = one(name, path)
      .catch((fault) => void faults.push(fault))
      .finally(() => under.delete(promise));
    under.add(promise);
  };
  const timer = setInterval(askNext, askEvery);
  return asked;
};

const total = async (base: string): Promise<number> => {
  const answer = await fetch(base + href('apiAlgorithms', {}, { pageSize: 1 }));
  return ((await answer.json()) as { readonly totaal: number }).totaal;
};

const untilFollowed = async (base: string, wanted: number): Promise<number> => {
  const since = performance.now();
  while ((await total(base)) < wanted) {
    if (performance.now() - since > mostSeconds * 1000) throw new Error('The index does not follow.');
    await delay(50);
  }
  return (performance.now() - since) / 1000;
};

const sayAsked = (title: string, { times, missed }: Asked): void => {
  const rows = [...times].map(([name, some]) => [name, some.length, ...spread(some)]);
  const all = [...times.values()].flat();
  sayTable(title, ['', 'answers', ...spreadHeads], [...rows, ['all', all.length, ...spread(all)]]);
  if (missed > 0) say(`  ${missed} questions were not asked, because ${mostAtOnce} waited for an answer already.`);
};

const loopRow = (name: string, { delay: most, delayP99, own, ownOver50, garbage }: Watched) => [
  name,
  ...[delayP99, most, own, garbage].map(milliseconds),
  ownOver50,
];

/** The addresses that readers ask: those of the register as it was before, and the figures and changes, which everything that is new makes anew. */
const readersAddresses = async (base: string): Promise<Readonly<Record<string, string>>> => ({
  ...(await findAddresses(base)),
  changes: href('changes', { language: 'nl' }),
  figures: href('figures', { language: 'nl' }),
  'first sitemap': otherRoutes.sitemapIndex,
});

/** What is imported while readers read: something to read first, then the file. */
export type Meanwhile = {
  readonly first: { readonly file: string; readonly count: number; readonly seed: number };
  readonly file: string;
  readonly wanted: number;
};

const measure = async (
  name: string,
  store: Store,
  server: Running,
  { first, file, wanted }: Meanwhile,
): Promise<void> => {
  const addresses = await readersAddresses(server.base);
  const warm = keepAsking(server.base, addresses);
  await delay(3_000);
  await warm.done();
  await server.watched();
  const quiet = keepAsking(server.base, addresses);
  await delay(quietSeconds * 1000);
  await quiet.done();
  const before = await server.watched();
  const busy = keepAsking(server.base, addresses);
  const stopPublishing = beginProgram<readonly number[]>('publish-program.ts', [
    store.address,
    String(first.count),
    String(first.seed),
  ]);
  const seconds = await runCommandLine(['import', file], store.address);
  const behind = await untilFollowed(server.base, wanted);
  await busy.done();
  const published = await stopPublishing();
  const during = await server.watched();
  sayAsked(`Readers of ${name} while nobody writes (a question every ${askEvery} ms; ms)`, quiet);
  sayAsked(`Readers of ${name} while a second process imports and a third one publishes (ms)`, busy);
  say(`  The import took ${oneDecimal(seconds)} s; ${oneDecimal(behind)} s later everything could be found.`);
  sayTable(
    '  Texts published meanwhile, one every 200 ms (ms)',
    ['', 'texts', ...spreadHeads],
    [['', published.length, ...spread(published)]],
  );
  sayTable(
    `Event loop of the server of ${name} (ms; 'own' is processor time of its own between two turns)`,
    ['', 'delay p99', 'delay most', 'own most', 'garbage', 'own > 50'],
    [loopRow('quiet', before), loopRow('during the import', during)],
  );
};

/** Measures what readers notice of an import by a second process, on an empty database. */
export const measureReaders = async (name: string, store: Store, meanwhile: Meanwhile): Promise<void> => {
  await runCommandLine(['import', meanwhile.first.file], store.address);
  const server = await serveRegister(store.address);
  try {
    await measure(name, store, server, meanwhile);
  } finally {
    await server.stop();
  }
};
