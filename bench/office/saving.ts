import { href } from '#src/routes.ts';
import type { Running } from '../programs.ts';
import { milliseconds, sayTable, spread, spreadHeads } from '../table.ts';
import { type Browser, browserOf } from './browser.ts';
import type { Office } from './fill.ts';

const [warmUp, asked] = [10, 100];
const language = 'nl';

/** What the form of a text holds, as a browser sends it: fields, texts and the choices that are made. */
const formIn = (page: string): Readonly<Record<string, string>> => {
  const plain = (text: string): string =>
    text
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&');
  const areas = [...page.matchAll(/<textarea[^>]* name="(veld-[^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
  const inputs = [...page.matchAll(/<input[^>]* name="(veld-[^"]+)" type="(?:text|email|url|date)" value="([^"]*)"/g)];
  const hidden = [...page.matchAll(/<input type="hidden" name="(revisie)" value="([^"]*)">/g)];
  return Object.fromEntries(
    [...areas, ...inputs, ...hidden].map(([, name = '', value = '']) => [name, plain(value).trim()]),
  );
};

const times = async (count: number, work: (index: number) => Promise<void>): Promise<readonly number[]> => {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const since = performance.now();
    await work(index);
    all.push(performance.now() - since);
  }
  return all;
};

const saver = async (browser: Browser, office: Office, action: 'vanzelf' | 'opslaan') => {
  const path = href('workEdit', { language, id: office.draft });
  const form = formIn((await browser.read(path)).body);
  let { revisie = '' } = form;
  let count = 0;
  return async (): Promise<void> => {
    count += 1;
    const changed = { 'veld-goal': `Een doel, voor de ${count}e keer bewaard.`, revisie, actie: action };
    const { status, headers, body } = await browser.post(path, { ...form, ...changed });
    const known =
      action === 'vanzelf' ? (JSON.parse(body).revisie ?? '') : /opgeslagen=(\d+)/.exec(headers.location ?? '')?.[1];
    if (known === undefined || known === '') throw new Error(`Saving answers ${status}.`);
    revisie = String(known);
  };
};

/** Says how long saving a text takes, by the button and by the script that saves while somebody writes. */
export const measureSaving = async (name: string, server: Running, office: Office): Promise<void> => {
  const browser = browserOf(server.base, office.cast.editor.secret);
  const rows: (readonly string[])[] = [];
  for (const action of ['opslaan', 'vanzelf'] as const) {
    const save = await saver(browser, office, action);
    await times(warmUp, save);
    await server.watched();
    const all = await times(asked, save);
    const { processor } = await server.watched();
    rows.push([action === 'opslaan' ? 'by the button' : 'by itself', ...spread(all), milliseconds(processor / asked)]);
  }
  browser.close();
  sayTable(`Saving a draft of ${name} (ms, ${asked} times each)`, ['', ...spreadHeads, 'cpu'], rows);
};
