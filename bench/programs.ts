import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '#test/support/postgres.ts';
import type { Watched } from './loop-delay.ts';

const started = new Set<ChildProcess>();
process.once('exit', () => endPrograms());

/** Ends every program that still runs. */
export const endPrograms = (): void => {
  for (const child of started) child.kill('SIGKILL');
};

const start = (
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  output: 'ignore' | 'inherit' = 'ignore',
): ChildProcess => {
  const child = spawn(process.execPath, words, {
    cwd: new URL('..', import.meta.url),
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/tmp', LANG: 'en', ...settings },
    stdio: ['ignore', output, 'inherit', 'ipc'],
  });
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
};

const endOf = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};

const answerOf = async <Answer>(child: ChildProcess): Promise<Answer> => {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    const [answer] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`A program ended too soon, with ${code}.`);
      }),
    ]);
    return answer as Answer;
  } finally {
    waiting.abort();
  }
};

/** Runs a program of this folder that sends one answer to who started it. */
export const askProgram = async <Answer>(file: string, words: readonly string[]): Promise<Answer> => {
  const child = start([new URL(file, import.meta.url).pathname, ...words], {});
  const [answer] = await Promise.all([answerOf<Answer>(child), endOf(child)]);
  return answer;
};

/** Starts a program of this folder that goes on until it is told to stop; then it sends one answer. */
export const beginProgram = <Answer>(file: string, words: readonly string[]): (() => Promise<Answer>) => {
  const child = start([new URL(file, import.meta.url).pathname, ...words], {});
  const ended = endOf(child);
  return async () => {
    const answer = answerOf<Answer>(child);
    if (child.connected) child.send('stop');
    const [told] = await Promise.all([answer, ended]);
    return told;
  };
};

/** Runs a program of this folder that says itself what it found. */
export const runProgram = async (file: string, words: readonly string[]): Promise<void> => {
  const code = await endOf(start([new URL(file, import.meta.url).pathname, ...words], {}, 'inherit'));
  if (code !== 0) throw new Error(`${file} ended with ${code}.`);
};

/** Runs a command of the register in a second process; the answer is how many seconds it took. */
export const runCommandLine = async (words: readonly string[], address: string): Promise<number> => {
  const since = performance.now();
  const code = await endOf(start(['src/cli.ts', ...words], { DATABASE_URL: address }));
  if (code !== 0) throw new Error(`${words[0]} ended with ${code}.`);
  return (performance.now() - since) / 1000;
};

/** A server that runs, and where. */
export type Running = {
  readonly base: string;
  /** Milliseconds from its start until it took visitors. */
  readonly readyAfter: number;
  /** What it went through since it was asked before. */
  readonly watched: () => Promise<Watched>;
  readonly stop: () => Promise<void>;
};

const longestStart = 300_000;

const isReady = async (base: string): Promise<boolean> => {
  try {
    return (await fetch(`${base}/health/ready`)).status === 200;
  } catch {
    return false;
  }
};

const untilReady = async (base: string, child: ChildProcess, since: number): Promise<number> => {
  while (performance.now() - since < longestStart) {
    if (await isReady(base)) return performance.now() - since;
    if (child.exitCode !== null) break;
    await delay(10);
  }
  throw new Error(`The server at ${base} was not ready in time (it ended with ${child.exitCode}).`);
};

/** Where npm start keeps compiled code: what watches a server is taken from there too, so that it weighs little on what is measured. */
const compiled = new URL('../node_modules/.compiled', import.meta.url).pathname;

const serve = async (words: readonly string[], settings: Readonly<Record<string, string>>): Promise<Running> => {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const since = performance.now();
  const watcher = new URL('loop-delay.ts', import.meta.url).href;
  const child = start(['--import', watcher, ...words], {
    ...settings,
    NODE_COMPILE_CACHE: compiled,
    PORT: String(port),
  });
  const readyAfter = await untilReady(base, child, since);
  return {
    base,
    readyAfter,
    watched: () => {
      const answer = answerOf<Watched>(child);
      child.send('watched');
      return answer;
    },
    stop: async () => {
      const ended = endOf(child);
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(timer);
    },
  };
};

/** What 'npm start' runs, without the name of Node.js itself. */
const startWords: readonly string[] = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  .scripts.start.split(' ')
  .slice(1);

/** Starts the register on a database, as 'npm start' does, but it visits no web address of an entry; it keeps no answers to send again unless it is given room for them. */
export const serveRegister = (address: string, keptMegabytes = 0): Promise<Running> =>
  serve(startWords, {
    ...{ DATABASE_URL: address, REGISTER_DEMO: 'off', CHECK_LINKS: 'off', CACHE_MB: String(keptMegabytes) },
  });

/** Starts a server of nothing but node:http that sends the answers that are in a folder. */
export const serveBare = (folder: string): Promise<Running> => serve(['bench/bare-server.ts', folder], {});
