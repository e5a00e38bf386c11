import { type ChildProcess, spawn } from 'node:child_process';
import type { TestContext } from 'node:test';

/** What a started program has written so far, and how to wait for more of it or for its end. */
export type Started = {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Waits until the output holds the pattern; fails when the program ends or takes too long. */
  readonly until: (pattern: RegExp, milliseconds?: number) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
};

/** The settings of every program that tests start: where its compiled code is kept makes it start in two thirds of the work. */
export const settingsOfPrograms = (): Readonly<Record<string, string>> => {
  const { PATH = '', HOME = '/tmp', NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }) };
};

/** Starts a program of this project under the Node.js of the tests, with these settings besides PATH; it ends with the test. */
export const startProgram = (
  context: TestContext,
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Started => {
  const child = spawn(process.execPath, words, {
    env: { ...settingsOfPrograms(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  context.after(() => child.kill('SIGKILL'));
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (data: Buffer): void => {
    output += data.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const until = (pattern: RegExp, milliseconds = 120_000): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const finish = (act: () => void): void => {
        clearTimeout(timer);
        listeners.delete(look);
        act();
      };
      const look = (): void => {
        const found = pattern.exec(output);
        if (found !== null) finish(() => resolve(found));
      };
      const fail = (): void => finish(() => reject(new Error(`No ${pattern} in:\n${output}`)));
      const timer = setTimeout(fail, milliseconds);
      listeners.add(look);
      void ended.then(() => (pattern.test(output) ? look() : fail()));
      look();
    });
  return { child, output: () => output, until, ended };
};
