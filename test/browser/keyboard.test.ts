import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Language, languages } from '#standard/text.ts';
import { type App, makeApp } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { tabTo, walkThrough } from '../support/keyboard.ts';

/** One step: go there with Tab, do something, and be where it leads. */
type Step = {
  readonly to: string;
  /** How many times Tab may be pressed. */
  readonly within?: number;
  readonly type?: string;
  readonly press?: 'Enter' | 'Space';
  readonly leadsTo?: RegExp;
};
type Journey = { readonly name: string; readonly start: string; readonly steps: readonly Step[] };
type Way = { readonly width: number; readonly language: Language; readonly javaScriptEnabled: boolean };
/** An entry of the demo with two versions, in use. */
type Known = { readonly id: string; readonly title: string; readonly category: string };

const journeysWith = ({ id, title, category }: Known): readonly Journey[] => [
  {
    name: 'the skip link comes first and leads past the menu',
    start: '/zoeken',
    steps: [
      { to: 'a[href^="#"]', within: 1, press: 'Enter', leadsTo: /#/ },
      { to: 'main *', within: 1 },
    ],
  },
  {
    name: 'search, filter, open an entry and compare its versions',
    start: '',
    steps: [
      { to: 'input[name=zoekterm]', type: title, press: 'Enter', leadsTo: /zoekterm=/ },
      { to: `input[name=publicatiecategorie][value=${category}]`, press: 'Space' },
      { to: '.reg-filters button[type=submit]', press: 'Enter', leadsTo: /publicatiecategorie=/ },
      { to: `main h3 a[href*="/algoritme/${id}"]`, press: 'Enter', leadsTo: /\/algoritme\/\d{8}/ },
      { to: `a[href*="/algoritme/${id}/vergelijk"]`, press: 'Enter', leadsTo: /\/vergelijk/ },
      { to: 'select[name=van]' },
      { to: 'select[name=naar]', within: 1 },
      { to: 'button[type=submit]', within: 1, press: 'Enter', leadsTo: /van=1&naar=/ },
    ],
  },
  {
    name: 'a filter is applied by Enter on a choice, and taken away again',
    start: '/zoeken',
    steps: [
      { to: 'input[name=publicatiecategorie]', press: 'Space' },
      { to: 'input[name=status]', press: 'Enter', leadsTo: /publicatiecategorie=/ },
      { to: 'a.reg-chip', press: 'Enter', leadsTo: /^(?!.*publicatiecategorie)/ },
    ],
  },
  {
    name: 'read an old version',
    start: `/algoritme/${id}`,
    steps: [
      { to: `main a[href*="/algoritme/${id}/versie/1"]`, press: 'Enter', leadsTo: /\/versie\/1/ },
      { to: `main a[href$="/algoritme/${id}"]`, press: 'Enter', leadsTo: /\/algoritme\/\d{8}$/ },
    ],
  },
  {
    name: 'put two algorithms side by side',
    start: '/zoeken',
    steps: [
      { to: 'main input[name=id]', press: 'Space' },
      { to: 'main input[name=id]', within: 1, press: 'Space' },
      { to: 'main form[action$="/vergelijk"] button', press: 'Enter', leadsTo: /\/vergelijk\?id=\d+&id=\d+/ },
    ],
  },
  {
    name: 'find an organisation in the list and open what it publishes',
    start: '/organisaties',
    steps: [
      { to: 'main input[name=naam]', type: 'waterwoude', press: 'Enter', leadsTo: /naam=waterwoude/ },
      { to: 'main a[href*="/organisatie/demo-"]', press: 'Enter', leadsTo: /\/organisatie\/demo-/ },
      { to: 'main a[href*="/zoeken?organisatie="]', press: 'Enter', leadsTo: /\/zoeken\?/ },
    ],
  },
  {
    name: 'find the algorithm of a letter',
    start: '/brief',
    steps: [
      { to: 'main input[name=naam]', type: 'waterwoude', press: 'Enter', leadsTo: /naam=waterwoude/ },
      { to: 'main a[href*="organisatie=demo-gemeente-waterwoude"]', press: 'Enter', leadsTo: /organisatie=/ },
      { to: 'main a[href*="/algoritme/"]', press: 'Enter', leadsTo: /\/algoritme\/\d{8}/ },
    ],
  },
];

const originOf = async (app: App): Promise<string> => {
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
};

const knownIn = async ({ database }: App): Promise<Known> => {
  const { id, category, document } = await database.queries
    .selectFrom('algorithm')
    .innerJoin('entry_version', 'entry_version.algorithm_id', 'algorithm.id')
    .select(['algorithm.id', 'algorithm.category', 'entry_version.body as document'])
    .where('algorithm.use_status', '=', 'in-gebruik')
    .where('algorithm.withdrawn_at', 'is', null)
    .where('merged_into', 'is', null)
    .where('entry_version.language', '=', 'nl')
    .where('entry_version.number', '=', 2)
    .orderBy('algorithm.id')
    .executeTakeFirstOrThrow();
  const body: unknown = typeof document === 'string' ? JSON.parse(document) : document;
  const title = (body as { values?: { name?: string } }).values?.name ?? '';
  assert.ok(title !== '' && category !== null);
  return { id, title, category };
};

const isFull = process.env.TEST_ALL === '1';

/** A journey on a phone and on a desk, turned so that every pair of window, language and JavaScript occurs; else all of them. */
const waysOf = (number: number): readonly Way[] => {
  const widths = [320, 1280] as const;
  if (isFull)
    return widths.flatMap((width) =>
      languages.flatMap((language) =>
        [true, false].map((javaScriptEnabled) => ({ width, language, javaScriptEnabled })),
      ),
    );
  return widths.map((width, index) => ({
    width,
    language: languages[(number + index) % languages.length] ?? 'nl',
    javaScriptEnabled: (number + index) % 2 === 0,
  }));
};

const walk = async (page: Page, { steps }: Journey): Promise<void> => {
  for (const { to, within, type, press, leadsTo } of steps) {
    await tabTo(page, to, within);
    if (type !== undefined) await page.keyboard.type(type);
    if (press !== undefined) await page.keyboard.press(press);
    if (leadsTo !== undefined) await page.waitForURL(leadsTo, { waitUntil: 'load', timeout: 60_000 });
  }
};

const started = async (context: TestContext): Promise<{ app: App; origin: string }> => {
  const app = await makeApp(context, await freshDatabase(context, 'sqlite'), { content: 'demo' });
  return { app, origin: await originOf(app) };
};

/** One of the ways for each, another for the next, unless all is tested. */
const waysFor = (number: number): ReturnType<typeof waysOf> =>
  isFull ? waysOf(number) : waysOf(number).slice(number % 2, (number % 2) + 1);

test('with the keyboard alone, on a phone and on a desk, with and without JavaScript, a visitor can', {
  skip: skipWithoutBrowser,
}, async (context) => {
  const { app, origin } = await started(context);
  const browser = await openBrowser(context);
  for (const [number, journey] of journeysWith(await knownIn(app)).entries())
    for (const { width, language, javaScriptEnabled } of waysFor(number))
      await context.test(
        `${journey.name} (${language}, ${width} wide, JavaScript ${javaScriptEnabled ? 'on' : 'off'})`,
        async () => {
          const page = await browser.newPage({ javaScriptEnabled, viewport: { width, height: 800 } });
          await page.goto(`${origin}/${language}${journey.start}`);
          await walk(page, journey);
          await page.close();
        },
      );
});

test('the Tab key reaches everything on a page and traps nobody', { skip: skipWithoutBrowser }, async (context) => {
  const { app, origin } = await started(context);
  const { id } = await knownIn(app);
  const browser = await openBrowser(context);
  const pages = [
    '',
    '/zoeken',
    `/algoritme/${id}`,
    `/algoritme/${id}/vergelijk`,
    '/organisaties',
    '/cijfers',
    '/brief',
  ];
  for (const [number, path] of pages.entries())
    for (const { width, language } of waysFor(number)) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(`${origin}/${language}${path}`);
      assert.deepEqual(await walkThrough(page), [], `${path} at ${width}`);
      await page.close();
    }
});
