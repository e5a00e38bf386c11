import type { FastifyInstance } from 'fastify';

/** So many milliseconds of answers may begin in one turn of the event loop; what comes after waits for a turn of its own. */
const longestTurn = 8;

/** Asks for a turn: nothing when it is there at once, otherwise a promise of one. */
export type AskTurn = () => Promise<void> | undefined;

/**
 * Gives out turns in the order in which they are asked for. Answers that are ready together would follow each other in one turn
 * of the event loop, in which nothing else happens; what finds its turn used up waits for the next.
 */
export const fairTurns = (now: () => number = () => performance.now()): AskTurn => {
  const waiting: (() => void)[] = [];
  /** When the first answer of this turn began. */
  let since: number | null = null;
  let isScheduled = false;

  const endTurn = (): void => {
    since = null;
    isScheduled = waiting.length > 0;
    if (isScheduled) setImmediate(nextTurn);
  };

  /** Lets the first who waits begin, and after all that it can do now the one after it, as long as the turn lasts. */
  const letBegin = (turnBegan: number): void => {
    const begin = now() - turnBegan < longestTurn ? waiting.shift() : undefined;
    begin?.();
    if (begin === undefined) endTurn();
    else queueMicrotask(() => process.nextTick(letBegin, turnBegan));
  };

  /** Answers that began as they came in have used this turn already. */
  const nextTurn = (): void => (since === null ? letBegin(now()) : endTurn());

  return () => {
    if (!isScheduled) setImmediate(nextTurn);
    isScheduled = true;
    if (waiting.length === 0 && now() - (since ?? now()) < longestTurn) {
      since ??= now();
      return undefined;
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
};

/** Lets a server answer in fair turns; stands after what can be answered without work. */
export const answerInTurn = (server: FastifyInstance): void => {
  const turn = fairTurns();
  server.addHook('onRequest', async () => turn());
};
