import type { Running } from './programs.ts';
import { megabytes, sayTable } from './table.ts';

/** Says how long the start of a server took that has just become ready, and what memory it has. */
export const sayStart = async (name: string, { readyAfter, watched }: Running): Promise<void> => {
  const { rss, peak } = await watched();
  sayTable(
    `Start of ${name}`,
    ['', 'seconds until ready', 'memory', 'peak'],
    [['', (readyAfter / 1000).toFixed(2), megabytes(rss), megabytes(peak)]],
  );
};
