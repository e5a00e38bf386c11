import { setImmediate as turn } from 'node:timers/promises';

/** Other work gets its turn at least after so many milliseconds. */
const longestStretch = 4;

/** Runs work that is done in steps, and lets other work have its turn between them when it takes long. */
export const withTurns = async <Result>(steps: Iterator<unknown, Result>): Promise<Result> => {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < longestStretch) continue;
    await turn();
    since = performance.now();
  }
};
