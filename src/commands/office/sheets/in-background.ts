import { setTimeout as delay } from 'node:timers/promises';

/** So many milliseconds somebody waits for work that is soon done; longer work goes on without them. */
const patience = 1_500;

/**
 * Waits a moment for work, which goes on when it takes longer. Work that fails is warned of on the console of the operator; what it did
 * is in the store, from where another may go on.
 */
export const inBackground = async (work: Promise<void>): Promise<void> => {
  const watched = work.catch((cause: unknown) =>
    process.emitWarning(cause instanceof Error ? cause : String(cause), { code: 'SPREADSHEET' }),
  );
  await Promise.race([watched, delay(patience, undefined, { ref: false })]);
};
