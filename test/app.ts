import { randomInt } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { CommandContext } from '#commands/command.ts';
import { loadDemo } from '#commands/load-demo.ts';
import { loadExplanations } from '#commands/save-explanations.ts';
import { readContent } from '#outside/content.ts';
import type { Instant } from '#register/instant.ts';
import { publicReader } from '#register/reader.ts';
import { createSearchIndex } from '#search/index.ts';
import { type Config, type Environment, readConfig } from '#src/config.ts';
import { openReading } from '#src/open-reading.ts';
import { openPublishedIndex, type PublishedIndex } from '#src/published-index.ts';
import type { Reading } from '#src/reading.ts';
import { createServer } from '#src/server.ts';
import { type StoreWatch, watchStore } from '#src/store-watch.ts';
import type { Database } from '#store/database.ts';
import { loadAssets } from '#web/assets.ts';

/** The whole register on one database, without a socket: requests go in and answers come out. */
export type App = {
  readonly server: FastifyInstance;
  readonly database: Database;
  readonly context: CommandContext;
  readonly reading: Reading;
  readonly index: PublishedIndex;
  /** Nothing is kept to be sent again before this has looked. */
  readonly watch: StoreWatch;
  readonly config: Config;
  readonly get: (address: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
};

export type AppOptions = {
  /** What the register is started with: nothing, or the demo data and the explanation pages. */
  readonly content: 'empty' | 'demo';
  readonly environment?: Environment;
  readonly now?: Instant;
  /** A clock that a test moves itself. */
  readonly clock?: () => Instant;
};

/** The moment at which tests run: fixed, so that what is shown does not depend on the day. */
export const testMoment = '2026-11-24T12:00:00Z' as Instant;

/** The app on a migrated database. It is closed when the test ends. */
export const makeApp = async (context: TestContext, database: Database, options: AppOptions): Promise<App> => {
  const config = readConfig({ BASE_URL: 'https://register.example', ...options.environment }, '/tmp');
  const moment = options.now ?? testMoment;
  const now = options.clock ?? ((): Instant => moment);
  const commands: CommandContext = {
    database,
    now,
    actor: 'test',
    origin: 'start',
    random: (limit) => randomInt(limit),
    sealingKeys: config.sealingKeys,
  };
  if (options.content === 'demo') {
    await loadExplanations(commands, await readContent());
    await loadDemo(commands);
  }
  const { queries } = database;
  const index = openPublishedIndex({ queries, reader: publicReader, now, createIndex: createSearchIndex });
  await index.load();
  const { search, organisations } = index;
  const indexedDay = () => organisations().day;
  const watch = watchStore({ queries, reader: publicReader, now, indexed: index.sequence, indexedDay });
  const reading = openReading({ queries, reader: publicReader, search, organisations, config, now }, watch.state);
  const server = createServer({
    reading,
    commands: { ...commands, actor: 'visitor', origin: 'page' },
    assets: loadAssets(config.theme),
    isReady: index.ready,
    state: watch.state,
    isStoreThere: database.isThere,
    log: false,
  });
  context.after(async () => {
    index.stop();
    // A browser that is still open may hold a connection on which it never asked anything.
    const closed = server.close();
    server.server.close();
    server.server.closeAllConnections();
    await closed;
  });
  const get = (address: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
    server.inject({ method: 'GET', url: address, headers });
  return { server, database, context: commands, reading, index, watch, config, get };
};
