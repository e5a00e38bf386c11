import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { loadSupplierTexts } from '#commands/load-supplier-texts.ts';
import { carryOutDueTransfer } from '#commands/office/transfer.ts';
import { demoSupplierTexts } from '#demo/supplier-texts.ts';
import type { Instant } from '#register/instant.ts';
import { type App, makeApp, testMoment } from '../app.ts';
import { freshDatabase } from '../stores.ts';
import { openBrowser, skipWithoutBrowser } from '../support/browser.ts';
import { type Hands, mouseOn } from '../support/hands.ts';
import { walkThrough } from '../support/keyboard.ts';
import { keyboardOn } from '../support/keyboard-hands.ts';
import { faultsOn, lookAroundAs, newPage, originOf } from '../support/office-browser.ts';
import { inWords, type Scene, take, type Walker } from '../support/walk.ts';
import { fromDraftToPublic } from './scenes/from-draft-to-public.ts';
import { moved } from './scenes/moved.ts';
import { ownCoordinator } from './scenes/own-coordinator.ts';

const journeys = [
  { name: 'a text is written, sent back, published, read and withdrawn', scenes: fromDraftToPublic },
  { name: 'a municipality with its own coordinator publishes the text of a supplier', scenes: ownCoordinator },
  { name: 'the centre moves the algorithms of an organisation to a ministry', scenes: moved },
] as const;

const widths = [320, 768, 1280] as const;

/** The page is right for who looks at it: at one width, another for a page with another name, unless all is tested. */
const lookFor = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize();
  const some = process.env.TEST_ALL === '1' ? widths : [widths[name.length % widths.length] ?? 320];
  for (const width of some) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await faultsOn(page), [], `${name} at ${width}`);
  }
  if (before !== null) await page.setViewportSize(before);
};

/** The Tab key reaches everything on the page and leaves it. */
const lookAround = async (page: Page, name: string): Promise<void> =>
  assert.deepEqual(await walkThrough(page), [], `not reached on ${name}`);

type Way = {
  readonly name: string;
  readonly hands: (page: Page) => Hands;
  readonly look: Walker['look'];
  readonly javaScript: boolean;
  readonly width: number;
  readonly theme: string;
};

/** Where no script runs, none that looks for faults runs either. */
const ways: readonly Way[] = [
  { name: 'by mouse', hands: mouseOn, look: lookFor, javaScript: true, width: 1280, theme: 'pine' },
  { name: 'by keyboard alone', hands: keyboardOn, look: lookAround, javaScript: true, width: 1280, theme: 'heather' },
  { name: 'without JavaScript', hands: mouseOn, look: async () => {}, javaScript: false, width: 320, theme: 'heather' },
];

type Company = ReadonlyMap<string, Walker>;

/** The pages of everybody in a journey, each in a browser of their own and signed in. */
const companyOf = async (browser: Browser, origin: string, way: Way, scenes: readonly Scene[]): Promise<Company> => {
  const names = new Set(scenes.flatMap((scene) => ('who' in scene ? [scene.who] : [])));
  const company = new Map<string, Walker>();
  for (const name of names) {
    const page = await newPage(browser, way.width, way.javaScript);
    company.set(name, { page, hands: way.hands(page), look: way.look });
    if (name === 'a visitor') await page.goto(`${origin}/nl`);
    else await lookAroundAs(page, origin, name);
  }
  return company;
};

type Office = { readonly app: App; readonly origin: string; readonly setDay: (day: string) => void };

const officeOf = async (context: TestContext, theme: string): Promise<Office> => {
  let now: Instant = testMoment;
  const database = await freshDatabase(context, 'sqlite');
  const app = await makeApp(context, database, { content: 'demo', environment: { THEME: theme }, clock: () => now });
  const setDay = (day: string): void => {
    now = `${day}T12:00:00Z` as Instant;
  };
  return { app, origin: await originOf(app), setDay };
};

/** The supplier offers its text anew, with another goal. */
const changeSupplierText = async (app: App): Promise<void> => {
  const [text] = demoSupplierTexts;
  assert.ok(text !== undefined);
  const goal = 'Stukken zijn eerder openbaar.';
  const changed = { id: text.id, lang: 'NLD', organization: null, ...text.values, goal };
  await loadSupplierTexts(app.context, new TextEncoder().encode(JSON.stringify([changed])));
};

/** What happens between two scenes without anybody on a page. */
const pass = async ({ app, setDay }: Office, meanwhile: string): Promise<void> => {
  if (meanwhile === 'it becomes 7 July 2027') {
    setDay('2027-07-07');
    assert.equal(await carryOutDueTransfer(app.context), 1);
  }
  if (meanwhile === 'the supplier offers another text') await changeSupplierText(app);
  await app.index.follow();
  await app.watch.look();
};

const walk = async (company: Company, office: Office, scenes: readonly Scene[]): Promise<void> => {
  for (const scene of scenes) {
    if ('meanwhile' in scene) {
      await pass(office, scene.meanwhile);
      continue;
    }
    const walker = company.get(scene.who) ?? assert.fail(scene.who);
    for (const [number, step] of scene.does.entries())
      await take(walker, office.origin, step).catch(async (cause: unknown) => {
        const at = `${scene.who}, step ${number + 1} (${inWords(step)}) on ${walker.page.url()}`;
        const stood = (await walker.page.locator('main').ariaSnapshot()).slice(0, 2_000);
        throw new Error(`${at}: ${cause instanceof Error ? cause.message : cause}\nThere stood:\n${stood}`, { cause });
      });
  }
};

for (const way of ways)
  test(`in the office, ${way.name}:`, { skip: skipWithoutBrowser }, async (context) => {
    const office = await officeOf(context, way.theme);
    const browser = await openBrowser(context);
    for (const { name, scenes } of journeys)
      await context.test(name, async () => {
        const company = await companyOf(browser, office.origin, way, scenes);
        await walk(company, office, scenes);
        for (const { page } of company.values()) await page.context().close();
      });
  });
