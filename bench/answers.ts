import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { href } from '#src/routes.ts';
import { findAddresses } from './addresses.ts';
import { ask, type Load, type Loaded, load } from './load.ts';
import { type Running, serveBare } from './programs.ts';
import { median, milliseconds, oneDecimal, sayTable, spread, spreadHeads } from './table.ts';

/** What is asked takes turns between the two servers, so that what else the machine does falls on both. */
const rounds = 4;

const small: readonly Load[] = [
  { connections: 1, count: 100, seconds: 1.5 },
  { connections: 20, count: 300, seconds: 1.5 },
];
const whole: readonly Load[] = [{ connections: 1, count: 2, seconds: 5 }];

/** Keeps an answer of the register in the folder, for the bare server to send. */
const keepAnswer = async (folder: string, name: string, address: string): Promise<void> => {
  const pieces: Buffer[] = [];
  const agent = new Agent();
  const { headers } = await ask(agent, address, (piece) => pieces.push(piece));
  agent.destroy();
  const { connection: _1, 'keep-alive': _2, date: _3, 'transfer-encoding': _4, ...kept } = headers;
  writeFileSync(join(folder, name), Buffer.concat(pieces));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ headers: kept }));
};

const both = async (ours: string, bare: string, asked: Load): Promise<readonly [Loaded, Loaded]> => {
  const all: [Loaded[], Loaded[]] = [[], []];
  const warm = { ...asked, count: Math.min(asked.count, 20) };
  for (const address of [ours, bare]) await load([address], warm);
  for (let round = 0; round < rounds; round += 1) {
    all[0].push(await load([ours], asked));
    all[1].push(await load([bare], asked));
  }
  const together = (some: readonly Loaded[]): Loaded => ({
    times: some.flatMap((one) => one.times),
    perSecond: median(some.map((one) => one.perSecond)),
  });
  return [together(all[0]), together(all[1])];
};

const rowOf = (name: string, { connections }: Load, [ours, bare]: readonly [Loaded, Loaded]) => {
  const ratio = median(ours.times) / median(bare.times);
  const [p50, p95, p99] = spread(ours.times);
  const answers = `${ours.times.length}/${bare.times.length}`;
  return [name, connections, answers, p50, p95, p99, milliseconds(median(bare.times)), ratio, ours.perSecond].map(
    (cell) => (typeof cell === 'number' && cell !== connections ? oneDecimal(cell) : (cell ?? '')),
  );
};

const wholeCsv = href('download', { extension: 'csv' });

/**
 * Says how long answers take, and how many times as long as the same bytes from a server of nothing but node:http. anew: true when each is
 * to be made anew by a server that keeps answers, of what else it keeps.
 */
export const measureAnswers = async (
  name: string,
  server: Running,
  { folder, anew = false }: { readonly folder: string; readonly anew?: boolean },
): Promise<void> => {
  const own = join(folder, 'answers');
  mkdirSync(own, { recursive: true });
  const addresses = { ...(await findAddresses(server.base)), 'CSV, whole': wholeCsv };
  const names = Object.entries(addresses).map(([title, path], index) => ({ title, path, file: `answer-${index}` }));
  for (const { path, file } of names) await keepAnswer(own, file, server.base + path);
  const bare = await serveBare(own);
  const rows: (readonly (string | number)[])[] = [];
  try {
    for (const { title, path, file } of names)
      for (const asked of path === wholeCsv ? whole : small)
        rows.push(rowOf(title, asked, await both(server.base + path, `${bare.base}/${file}`, { ...asked, anew })));
  } finally {
    await bare.stop();
  }
  const heads = ['', 'connections', 'answers', ...spreadHeads.slice(0, 3), 'bare median', 'ratio', 'per second'];
  sayTable(`Answers of ${name} (ms; ratio of medians to a bare node:http server with the same bytes)`, heads, rows);
};
