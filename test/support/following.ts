import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { fingerprintOf } from '#formats/fingerprint.ts';
import { type Algorithm, makeAlgorithmId } from '#register/algorithm.ts';
import { emptyDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { href } from '#src/routes.ts';
import { tellNews } from '#src/tell-news.ts';
import { addChanges, type ChangeKind } from '#store/changes.ts';
import { type Database, transact } from '#store/database.ts';
import { findAlgorithm } from '#store/entries.ts';
import { addVersions, makeCurrent, removeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { type App, makeApp } from '#test/app.ts';
import { publishEntries } from './entries.ts';
import { type Visitor, visitorOf } from './visitor.ts';

const language = 'nl';
/** The address of a follower, to be found again. */
export const address = 'volger@post.example';
const day = 24 * 60;

/** A mail in the outbox. */
export type Sent = {
  readonly address: string;
  readonly kind: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly stop_address: string | null;
};

/** A register with three entries, a clock that a test moves, and what happens in it. */
export type Following = {
  readonly app: App;
  readonly database: Database;
  readonly visitor: Visitor;
  readonly now: () => Instant;
  readonly wait: (minutes: number) => void;
  /** A new text of the entry with this number. */
  readonly change: (n: number, number: number, changeNote?: string) => Promise<void>;
  /** The entry comes to its end in this way. */
  readonly end: (n: number, kind: ChangeKind, how: Partial<Algorithm>) => Promise<void>;
  /** Lets the register tell followers what it can tell now, as its job does. */
  readonly tell: () => Promise<void>;
  /** The next day at the same time, when followers are told. */
  readonly nextDay: () => Promise<void>;
  /** All mail, oldest first. */
  readonly mail: () => Promise<readonly Sent[]>;
};

const documentOf = (n: number, name = `Algoritme ${n}`) => ({
  ...emptyDocument,
  values: { name, description_short: `Weegt aardappel ${n}.`, category: ['Economie'] },
});

/** Lets a register tell followers what it can tell now, as its job does, asking at most so many searches. */
export const tellIn = async (app: App, mostSearches?: number): Promise<void> => {
  const readingNow = async () => {
    await app.index.follow();
    return app.reading;
  };
  const run = {};
  for (let steps = 0; (await tellNews(app.context, run, readingNow, mostSearches)) > 0; steps += 1)
    assert.ok(steps < 1_000, 'it never ends');
};

export const followingApp = async (
  context: TestContext,
  database: Database,
  hasMailServer = true,
): Promise<Following> => {
  let now = '2026-11-24T12:00:00Z' as Instant;
  const at = '2026-01-01T10:00:00Z';
  const entries = [1, 2, 3].map((n) => ({ n, versions: [{ number: 1, at, document: documentOf(n) }] }));
  await publishEntries(database, entries);
  const environment = {
    ...{ TRUST_PROXY: 'on', CACHE_MB: '0' },
    ...(hasMailServer ? { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'register@register.example' } : {}),
  };
  const app = await makeApp(context, database, { content: 'empty', environment, clock: () => now });
  const tell = (): Promise<void> => tellIn(app);
  const wait = (minutes: number): void => {
    now = minutesLater(now, minutes);
  };
  return {
    ...{ app, database, visitor: visitorOf(app, '203.0.113.7'), now: () => now, wait, tell },
    change: (n, number, changeNote) =>
      transact(database, async (writing) => {
        const key = { algorithmId: makeAlgorithmId(n), language, number } as const;
        const document = documentOf(n, `Algoritme ${n} versie ${number}`);
        const version = { ...key, state: 'published', document, fingerprint: fingerprintOf(document) } as const;
        const more = { changeNote: changeNote ?? null, publishedAt: now, confirmedAt: null, machineTranslated: false };
        await addVersions(writing, [{ ...version, ...more }]);
        await makeCurrent(writing, { ...key, publishedAt: now });
        await addChanges(writing, [{ ...key, at: now, kind: 'changed' }]);
      }),
    end: (n, kind, how) =>
      transact(database, async (writing) => {
        const algorithmId = makeAlgorithmId(n);
        const algorithm = (await findAlgorithm(writing, registerReader, algorithmId)) ?? assert.fail();
        await saveAlgorithms(writing, [{ ...algorithm, ...how }]);
        await removeCurrent(writing, algorithmId);
        await addChanges(writing, [{ at: now, algorithmId, kind, language, number: null }]);
      }),
    nextDay: async () => {
      wait(day);
      await tell();
    },
    mail: async () => {
      const columns = ['address', 'kind', 'language', 'subject', 'text', 'stop_address'] as const;
      return database.queries.selectFrom('mail').select(columns).orderBy('id').execute();
    },
  };
};

/** The address of the page to follow an entry. */
export const followEntry = (n: number, spoken: 'nl' | 'en' | 'fy' = language): string =>
  href('followByMail', { language: spoken, what: 'algoritme' }, { id: makeAlgorithmId(n) });

/** The path of the first link to a page in a text. */
export const linkIn = (text: string, page: 'bevestigen' | 'stoppen' | 'niet-meer' | ''): string => {
  const path = page === '' ? '/volgen' : `/volgen/${page}`;
  const found = new RegExp(`https?://[^/\\s]+(/(?:nl|en|fy)${path}\\?\\S+)`).exec(text);
  return found?.[1] ?? assert.fail(`no link to ${page} in ${text}`);
};

/** Asks to follow what a page is about, and confirms it by the link in the mail; the address of what they follow. */
export const followBy = async ({ visitor, mail }: Following, page: string, email = address): Promise<string> => {
  assert.equal((await visitor.send(page, { email })).statusCode, 303);
  const link = linkIn((await mail()).findLast(({ kind }) => kind === 'follow-confirm')?.text ?? '', 'bevestigen');
  const confirmed = await visitor.post(link, {});
  assert.equal(confirmed.statusCode, 303);
  return String(confirmed.headers.location);
};
