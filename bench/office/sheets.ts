import { setTimeout as delay } from 'node:timers/promises';
import { href } from '#src/routes.ts';
import type { Running } from '../programs.ts';
import { milliseconds, sayTable } from '../table.ts';
import { type Browser, browserOf } from './browser.ts';
import type { Office } from './fill.ts';
import { own } from './organisations.ts';
import { sheetOf } from './sheet-file.ts';

const [rowCount, rounds, lookEvery, longest] = [1_000, 5, 40, 120_000];
const language = 'nl';

/** Looks at a page again and again until its work is done, as its script does; what was said of how far it was. */
const untilDone = async (browser: Browser, path: string): Promise<readonly string[]> => {
  const said = new Set<string>();
  for (const since = performance.now(); performance.now() - since < longest; ) {
    const { body } = await browser.read(path);
    if (!body.includes('data-watch')) return [...said];
    said.add(/<progress max="(\d+)" value="(\d+)"/.exec(body)?.slice(1).join('/') ?? '');
    await delay(lookEvery);
  }
  throw new Error('The preview of the spreadsheet is not ready.');
};

/** Says how long it takes from sending a spreadsheet until its preview is there, and what was shown of how far it was. */
export const measureSheets = async (name: string, server: Running, { cast }: Office): Promise<void> => {
  const browser = browserOf(server.base, cast.editor.secret);
  const file = sheetOf(rowCount, 31);
  const rows: (readonly (string | number)[])[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await server.watched();
    const since = performance.now();
    const { status, headers } = await browser.upload(
      href('sheetStart', { language, organisation: own }),
      'lijst.csv',
      file,
    );
    if (status !== 303) throw new Error(`Sending a spreadsheet answers ${status}.`);
    const taken = performance.now() - since;
    const said = await untilDone(browser, headers.location ?? '');
    const ready = performance.now() - since;
    const { processor, own: pause } = await server.watched();
    rows.push([`${round}`, ...[taken, ready, processor, pause].map(milliseconds), said.length]);
  }
  browser.close();
  const heads = ['', 'first answer', 'preview ready', 'cpu', 'longest pause', 'times progress was said'];
  sayTable(`A spreadsheet of ${rowCount} rows and ${Math.round(file.length / 1000)} kB into ${name} (ms)`, heads, rows);
};
