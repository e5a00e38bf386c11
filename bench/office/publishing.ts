import { setTimeout as delay } from 'node:timers/promises';
import { href } from '#src/routes.ts';
import type { Running } from '../programs.ts';
import { sayTable, spread, spreadHeads } from '../table.ts';
import { type Browser, browserOf } from './browser.ts';
import { nameOf } from './drafts.ts';
import type { Office } from './fill.ts';

const [lookEvery, longest] = [5, 30_000];
const language = 'nl';

/** Looks again and again until a page of another process says it; the milliseconds since a moment. */
const untilSaid = async (reader: Browser, path: string, text: string, since: number): Promise<number> => {
  while (!(await reader.read(path)).body.includes(text)) {
    if (performance.now() - since > longest) throw new Error('The other process does not show what was published.');
    await delay(lookEvery);
  }
  return performance.now() - since;
};

/** Says how long it takes from publishing a text in one process until another one shows it to the public. */
export const measurePublishing = async (
  name: string,
  [first, second]: readonly [Running, Running],
  { cast, approved }: Office,
): Promise<void> => {
  const office = browserOf(first.base, cast.approver.secret);
  const [reader, searcher] = [browserOf(second.base, null), browserOf(second.base, null)];
  const [done, shown, found]: [number[], number[], number[]] = [[], [], []];
  for (const id of approved) {
    const path = href('workEntry', { language, id });
    const { body } = await office.read(path);
    const revision = /name="stap" value="publish"><input type="hidden" name="revisie" value="(\d+)"/.exec(body)?.[1];
    const since = performance.now();
    const { status } = await office.post(path, { stap: 'publish', revisie: revision ?? '' });
    if (status !== 303) throw new Error(`Publishing answers ${status}.`);
    done.push(performance.now() - since);
    const [, , word = ''] = nameOf(id).split(' ');
    const search = href('apiAlgorithms', {}, { zoekterm: word });
    const [page, results] = await Promise.all([
      untilSaid(reader, href('entry', { language, id }), nameOf(id), since),
      untilSaid(searcher, search, nameOf(id), since),
    ]);
    shown.push(page);
    found.push(results);
  }
  office.close();
  reader.close();
  searcher.close();
  sayTable(
    `Publishing in ${name} (ms, ${approved.length} texts)`,
    ['', ...spreadHeads],
    [
      ['published', ...spread(done)],
      ['its page in another process', ...spread(shown)],
      ['found by search in another process', ...spread(found)],
    ],
  );
};
