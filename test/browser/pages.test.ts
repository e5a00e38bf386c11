import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { languages } from '#standard/text.ts';
import { type App, makeApp } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import {
  accessibilityFaults,
  headingJumps,
  openBrowser,
  partsTooWide,
  skipWithoutBrowser,
} from '../support/browser.ts';
import { htmlFaults } from '../support/html-validity.ts';
import { hugeId, publishHuge } from '../support/huge.ts';

type Content = 'empty' | 'demo' | 'huge';
type Combination = {
  readonly width: (typeof widths)[number];
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
};

const widths = [320, 768, 1280] as const;
const themes = ['pine', 'heather'] as const;
const isFull = process.env.TEST_ALL === '1';

const fixedPages = [
  '',
  '/zoeken',
  '/zoeken?zoekterm=zzzzqqqq',
  '/zoeken?status=buiten-gebruik&page=2',
  '/zoeken?page=0&soort=x',
  '/organisaties',
  '/themas',
  '/brief',
  '/vergelijk',
  '/cijfers',
  '/cijfers?op=2024-06-01',
  '/cijfers?op=morgen',
  '/wijzigingen',
  '/begrippen',
  '/over',
  '/uitleg/wat-is-een-algoritme',
  '/standaard',
  '/api',
  '/api/aanleveren',
  '/downloads',
  '/toegankelijkheid',
  '/privacy',
  '/bestaat-niet',
] as const;

/** Pages that are made of what is published: the lists in which the huge entry stands, and which are another page when there is nothing. */
const listPages = ['', '/zoeken', '/organisaties', '/themas', '/cijfers', '/wijzigingen'] as const;

/** The pages that look otherwise with this content: the others are looked at with the demo, unless all is tested. */
const lookedAt = (content: Content, fixed: readonly string[], found: readonly string[]): ReadonlySet<string> => {
  if (isFull || content === 'demo') return new Set([...fixed, ...found]);
  const own = content === 'huge' ? found.filter((path) => path.includes(hugeId)) : [...found, '/vergelijk', '/brief'];
  return new Set([...listPages, ...own]);
};

/** Pages of single things, found in the app itself: an entry of every kind, its history, organisations, a comparison. */
const foundPages = async (app: App): Promise<readonly string[]> => {
  const rows = await app.database.queries.selectFrom('algorithm').selectAll().orderBy('id').execute();
  const withHistory = await app.database.queries
    .selectFrom('entry_version')
    .select('algorithm_id')
    .where('number', '=', 2)
    .orderBy('algorithm_id')
    .execute();
  const withdrawn = rows.find((row) => row.withdrawn_at !== null && row.merged_into === null)?.id;
  const current = rows.filter((row) => row.withdrawn_at === null && row.merged_into === null).map((row) => row.id);
  const changed = withHistory[0]?.algorithm_id;
  const organisations = await app.database.queries.selectFrom('organisation').select('id').orderBy('id').execute();
  const publishing = new Set(rows.map((row) => row.organisation_id));
  const silent = organisations.find(({ id }) => !publishing.has(id))?.id;
  const entries = [...current.slice(0, 4), withdrawn, current.includes(hugeId) ? hugeId : undefined];
  return [
    ...entries.flatMap((id) => (id === undefined ? [] : [`/algoritme/${id}`])),
    ...(changed === undefined
      ? []
      : [
          `/algoritme/${changed}/versie/1`,
          `/algoritme/${changed}/vergelijk`,
          `/algoritme/${changed}?op=2020-01-01`,
          `/algoritme/${changed}?op=nooit`,
        ]),
    ...(current.includes(hugeId) ? [`/algoritme/${hugeId}/vergelijk`] : []),
    ...[rows[0]?.organisation_id, silent].flatMap((id) => (id === undefined ? [] : [`/organisatie/${id}`])),
    ...(current.length > 2 ? [`/vergelijk?id=${current[0]}&id=${current[1]}&id=${current.at(-1)}`] : []),
  ];
};

const appWith = async (context: TestContext, content: Content, theme: string): Promise<App> => {
  const database = await freshDatabase(context, 'sqlite');
  if (content !== 'huge') return makeApp(context, database, { content, environment: { THEME: theme } });
  const app = await makeApp(context, database, { content: 'demo', environment: { THEME: theme } });
  await publishHuge(app.context);
  await app.index.follow();
  return app;
};

const addressOf = async (app: App): Promise<string> => {
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
};

/**
 * How to look at the page with this number: in every combination when the full matrix is asked. Otherwise in one, so turned from page
 * to page that all pairs of width, language and theme occur.
 */
const combinations = (number: number): readonly Combination[] => {
  if (isFull) {
    return themes.flatMap((theme) =>
      languages.flatMap((language) => widths.map((width) => ({ width, language, theme }))),
    );
  }
  return [
    {
      width: widths[number % widths.length] ?? 320,
      language: languages[Math.floor(number / 3) % languages.length] ?? 'nl',
      theme: themes[Math.floor(number / 9) % themes.length] ?? 'pine',
    },
  ];
};

type Seen = { readonly faults: string[]; readonly foreign: string[] };

type Look = (origin: string, address: string, width: number) => Promise<void>;

/** One page on which everything is looked at, each in its own width; what is wrong with them goes into seen. */
const lookerOf = async (browser: Browser, seen: Seen): Promise<Look> => {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  let [ours, at] = ['', ''];
  page.on('request', (request) => {
    if (!request.url().startsWith(ours) && !request.url().startsWith('data:')) seen.foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      seen.faults.push(`${at} ${message.text()}`);
  });
  return async (origin, address, width) => {
    [ours, at] = [origin, address];
    await page.setViewportSize({ width, height: 900 });
    await page.goto(origin + address);
    const found = [
      ...(await accessibilityFaults(page)),
      ...(await headingJumps(page)),
      ...(await partsTooWide(page)).slice(0, 3),
    ];
    seen.faults.push(...found.map((fault) => `${address} at ${width}: ${fault}`));
  };
};

for (const content of ['empty', 'demo', 'huge'] as const) {
  const name = `every page with ${content} content is accessible, valid, fits its window and asks nothing of others`;
  test(name, { skip: skipWithoutBrowser }, async (context) => {
    const browser = await openBrowser(context);
    const seen: Seen = { faults: [], foreign: [] };
    const look = await lookerOf(browser, seen);
    const apps = { pine: await appWith(context, content, 'pine'), heather: await appWith(context, content, 'heather') };
    const origins = { pine: await addressOf(apps.pine), heather: await addressOf(apps.heather) };
    const found = await foundPages(apps.pine);
    const fixed = content === 'huge' ? listPages : fixedPages;
    const looked = lookedAt(content, fixed, found);
    for (const [number, path] of [...fixed, ...found].entries()) {
      const ways = combinations(number);
      for (const { width, language, theme } of looked.has(path) ? ways : [])
        await look(origins[theme], `/${language}${path}`, width);
      // The window does not change what is sent: each language in each theme is read once.
      for (const { language, theme } of ways.filter(({ width }, _index, all) => !isFull || width === all[0]?.width)) {
        const address = `/${language}${path}`;
        const faults = await htmlFaults((await apps[theme].get(address)).body);
        seen.faults.push(...faults.map((fault) => `${address} in ${theme}: ${fault}`));
      }
    }
    assert.deepEqual(seen, { faults: [], foreign: [] });
  });
}
