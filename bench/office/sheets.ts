import { setTimeout as delay } from 'node:timers/promises';
import { href } from '#src/routes.ts';
import type { Running } from '../programs.ts';
import { milliseconds, sayTable } from '../table.ts';
import { type Browser, browserOf } from './browser.ts';
import type { Office } from './fill.ts';
import { own } from './organisations.ts';
import { sheetOf, wholeSheetOf } from './sheet-file.ts';

/** An organisation has ten previews at most: with more rounds the one whose pages are measured would be thrown away. */
const [rowCount, rounds, lookEvery, longest] = [1_000, 4, 40, 120_000];
const language = 'nl';

/** Looks at a page again and again until its work is done, as its script does; what was said of how far it was. */
const untilDone = async (browser: Browser, path: string): Promise<readonly string[]> => {
  const said = new Set<string>();
  for (const since = performance.now(); performance.now() - since < longest; ) {
    const { body } = await browser.read(path);
    if (!body.includes('data-watch')) {
      if (!/<table|reg-sheet|name="gezien"|rij\/1"/.test(body)) throw new Error('The spreadsheet has no preview.');
      return [...said];
    }
    said.add(/<progress max="(\d+)" value="(\d+)"/.exec(body)?.slice(1).join('/') ?? '');
    await delay(lookEvery);
  }
  throw new Error('The preview of the spreadsheet is not ready.');
};

type File = { readonly name: string; readonly bytes: Uint8Array };

const measureFile = async (name: string, server: Running, browser: Browser, file: File): Promise<void> => {
  const rows: (readonly (string | number)[])[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await server.watched();
    const since = performance.now();
    const start = href('sheetStart', { language, organisation: own });
    const { status, headers } = await browser.upload(start, file.name, file.bytes);
    if (status !== 303) throw new Error(`Sending a spreadsheet answers ${status}.`);
    const taken = performance.now() - since;
    const said = await untilDone(browser, headers.location ?? '');
    const ready = performance.now() - since;
    const { processor, own: pause } = await server.watched();
    rows.push([`${round}`, ...[taken, ready, processor, pause].map(milliseconds), said.length]);
  }
  const heads = ['', 'first answer', 'preview ready', 'cpu', 'longest pause', 'times progress was said'];
  const size = Math.round(file.bytes.length / 1000);
  sayTable(`${file.name}, ${rowCount} rows and ${size} kB, into ${name} (ms)`, heads, rows);
};

/** Says how long it takes from sending a spreadsheet until its preview is there, and what was shown of how far it was. */
export const measureSheets = async (name: string, server: Running, { cast }: Office): Promise<void> => {
  const browser = browserOf(server.base, cast.editor.secret);
  await measureFile(name, server, browser, { name: 'eleven-columns.csv', bytes: sheetOf(rowCount, 31) });
  await measureFile(name, server, browser, { name: 'every-column.xlsx', bytes: wholeSheetOf(rowCount, 32) });
  browser.close();
};
