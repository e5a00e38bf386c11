import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '#store/database.ts';

const [pause, longest] = [250, 120_000];

/**
 * Waits until a server that was started on a new store has noted which links stand in all its texts, which it does once, and gives the
 * seconds that took. What is measured after that is a register at work, not one that was filled a moment ago.
 */
export const untilLinksAreNoted = async (address: string, texts: number): Promise<number> => {
  const since = performance.now();
  const database = await openDatabase(address);
  try {
    for (; performance.now() - since < longest; await delay(pause)) {
      const { count } = await database.queries
        .selectFrom('link_scan')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      if (Number(count) >= texts) return (performance.now() - since) / 1_000;
    }
    throw new Error('The links of the texts were not noted in two minutes.');
  } finally {
    await database.close();
  }
};
