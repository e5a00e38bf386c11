import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { href, type OfficePageName, officeRoutes } from '#src/routes.ts';
import { load } from '../load.ts';
import { type Running, serveBare } from '../programs.ts';
import { median, milliseconds, oneDecimal, say, sayTable, spread, spreadHeads } from '../table.ts';
import { browserOf } from './browser.ts';
import type { Office } from './fill.ts';
import { own } from './organisations.ts';

const language = 'nl';
const [warmUp, asked] = [20, 100];

/** What stands in the address of a page where its route has a parameter. */
const parametersOf = (name: OfficePageName, office: Office): Readonly<Record<string, string | number>> => {
  const { cast, draft, published, question, sheet, supplierText, supplied } = office;
  const ids: Partial<Record<OfficePageName, string | number>> = {
    ...{
      questionAnswer: question,
      sheet,
      sheetRow: sheet,
      domain: 1,
      workSupplierUpdate: supplied,
      workSuccession: published,
      workWithheld: published,
    },
  };
  return {
    ...{ language, organisation: own, id: ids[name] ?? draft, person: cast.editor.id, step: 'wat', row: 1, number: 1 },
    text: name === 'workTranslation' ? 'en' : supplierText,
  };
};

/** Addresses that show no page by themselves: they only take forms, answer a script, or lead to another machine. */
const leftOut: readonly OfficePageName[] = [
  ...(['comeBack', 'signInOutside', 'signInDemo', 'signInPasskey', 'signOut', 'secondFactorPasskey'] as const),
  ...(['signOutOutside', 'signedOutOutside'] as const),
  ...(['workHints', 'endRole', 'revokeToken', 'ownPasskeys', 'ownSessions'] as const),
];

const addressOf = (name: OfficePageName, office: Office): string =>
  name === 'beginAccount'
    ? href(name, { language }, { link: office.invitation })
    : href(name as 'sheetRow', parametersOf(name, office) as Parameters<typeof href<'sheetRow'>>[1]);

/** Who looks at pages, in the order of the table. */
const lookersOf = ({ cast }: Office): Readonly<Record<string, string | null>> => ({
  editor: cast.editor.secret,
  approver: cast.approver.secret,
  administrator: cast.administrator.secret,
  supervisor: cast.supervisor.secret,
  halfway: cast.halfway.secret,
  anyone: null,
});

type Shown = {
  readonly name: string;
  readonly looker: string;
  readonly path: string;
  readonly secret: string | null;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
};

/** Every page with everybody who may see it; whoever is signed in sees what anyone sees only as themselves. */
const findShown = async (server: Running, office: Office): Promise<readonly Shown[]> => {
  const shown: Shown[] = [];
  const names = (Object.keys(officeRoutes) as OfficePageName[]).filter((name) => !leftOut.includes(name));
  for (const [looker, secret] of Object.entries(lookersOf(office))) {
    const browser = browserOf(server.base, secret);
    for (const name of names) {
      const path = addressOf(name, office);
      const { status, headers, body } = await browser.read(path);
      if (status >= 500) throw new Error(`${path} answers ${status}.`);
      if (status === 200) shown.push({ name, looker, path, secret, headers, body });
    }
    browser.close();
  }
  const missing = names.filter((name) => !shown.some((one) => one.name === name));
  if (missing.length > 0) throw new Error(`Nobody sees ${missing.join(', ')}.`);
  return shown.toSorted((a, b) => names.indexOf(a.name as OfficePageName) - names.indexOf(b.name as OfficePageName));
};

/** Milliseconds until each answer was read whole, over one connection that is kept, and processor time of the server for each. */
const timesOf = async (server: Running, { path, secret }: Shown) => {
  const browser = browserOf(server.base, secret);
  const times: number[] = [];
  for (let count = 0; count < warmUp; count += 1) await browser.get(path);
  await server.watched();
  for (let count = 0; count < asked; count += 1) {
    const since = performance.now();
    await browser.get(path);
    times.push(performance.now() - since);
  }
  const { processor } = await server.watched();
  browser.close();
  return { times, processor: processor / asked };
};

const keepForBare = (folder: string, name: string, { headers, body }: Shown): void => {
  const {
    connection: _1,
    'keep-alive': _2,
    date: _3,
    'transfer-encoding': _4,
    'content-encoding': _5,
    ...kept
  } = headers;
  writeFileSync(join(folder, name), body);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ headers: kept }));
};

/** Says how long every page of the office takes for everybody who may see it, and how many times as long as a bare server. */
export const measurePages = async (name: string, server: Running, office: Office, folder: string): Promise<void> => {
  const own = join(folder, 'office-answers');
  mkdirSync(own, { recursive: true });
  const bare = await serveBare(own);
  const rows: (readonly (string | number)[])[] = [];
  const medians: number[] = [];
  const agent = new Agent();
  try {
    for (const [index, shown] of (await findShown(server, office)).entries()) {
      const file = `page-${index}`;
      keepForBare(own, file, shown);
      const { times, processor } = await timesOf(server, shown);
      const { times: bareTimes } = await load([`${bare.base}/${file}`], { connections: 1, count: asked, seconds: 5 });
      const middle = median(times);
      medians.push(middle);
      const kilobytes = Math.round(Buffer.byteLength(shown.body) / 1000);
      const more = [milliseconds(processor), milliseconds(median(bareTimes)), oneDecimal(middle / median(bareTimes))];
      rows.push([shown.name, shown.looker, kilobytes, ...spread(times), ...more]);
    }
  } finally {
    agent.destroy();
    await bare.stop();
  }
  const heads = ['', 'as', 'kB', ...spreadHeads, 'cpu', 'bare median', 'ratio'];
  sayTable(
    `Pages of the office of ${name} (ms, ${asked} times each; cpu is processor time of the server)`,
    heads,
    rows,
  );
  const slow = rows.filter((_, index) => (medians[index] ?? 0) > 5).map(([page, as]) => `${page} as ${as}`);
  say(
    `  Slowest median ${milliseconds(Math.max(...medians))} ms; above 5 ms: ${slow.length} of ${rows.length}${slow.length > 0 ? ` (${slow.join(', ')})` : ''}.`,
  );
};
