import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { CommandContext } from '#commands/command.ts';
import { loadDemo } from '#commands/load-demo.ts';
import { addDemoPeople } from '#commands/office/demo-people.ts';
import { makeFirstLink } from '#commands/office/links.ts';
import { findDemoVisitors } from '#commands/office/sign-in-demo.ts';
import { loadExplanations } from '#commands/save-explanations.ts';
import { readLexiconAhead } from '#language/lexicon/read.ts';
import { readContent } from '#outside/content.ts';
import { countAhead } from '#pages/public/figures/counted.ts';
import { dateOf, instantOf } from '#register/instant.ts';
import { publicReader } from '#register/reader.ts';
import { createSearchIndex } from '#search/index.ts';
import { openDatabase, withoutPassword } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { loadAssets } from '#web/assets.ts';
import { adviceFor, type Config, configOfProcess } from './config.ts';
import { openIndexFile } from './index-file.ts';
import { keepRunningJobs } from './jobs.ts';
import { openReading } from './open-reading.ts';
import { openPublishedIndex } from './published-index.ts';
import type { Reading } from './reading.ts';
import { href } from './routes.ts';
import { secretsAtStart } from './secrets-at-start.ts';
import { createServer } from './server.ts';
import { watchStore } from './store-watch.ts';
import { withTurns } from './turns.ts';

const followEvery = 250;
/** The figures of today are counted ahead this often, so that nobody waits for them. */
const countEvery = 1_000;
/** After so many milliseconds an answer that is still being sent is cut off when the register stops. */
const longestGoodbye = 5_000;

/** Listens without a line in the log of requests: where it serves is said once, when it is ready. */
const listen = async (server: FastifyInstance, { host, port }: Config): Promise<void> => {
  const { level } = server.log;
  server.log.level = 'warn';
  await server.listen({ host, port });
  server.log.level = level;
};

/** Counts the figures of today again and again until it is told to stop; a store that does not answer is asked again. */
const keepCounting = async (reading: Reading, stopped: AbortSignal): Promise<void> => {
  while (!stopped.aborted) {
    await countAhead(reading, dateOf(reading.now())).catch(() => {});
    await delay(countEvery, undefined, { ref: false, signal: stopped }).catch(() => {});
  }
};

/** The address where the first administrator begins; null when somebody has an account already. */
const firstAddress = async (context: CommandContext, { baseUrl }: Config): Promise<string | null> => {
  const link = await makeFirstLink(context);
  return link === null ? null : `${baseUrl}${href('beginAccount', { language: 'nl' }, { link })}`;
};

/** What is said when the register is ready: where it is, and how one gets in as long as nobody has an account. */
const whatToSay = async (context: CommandContext, config: Config): Promise<readonly string[]> => {
  const { baseUrl, host, port, databaseUrl } = config;
  const first = await firstAddress(context, config);
  const hasVisitors = (await findDemoVisitors(context, config)).length > 0;
  const demo = `Look around as an invented person at ${baseUrl}${href('signIn', { language: 'nl' })}`;
  return [
    `The register is ready at ${baseUrl} (${host}:${port}, ${withoutPassword(databaseUrl)}). Stop with Ctrl-C.`,
    ...(first === null ? [] : [`Nobody has an account yet. Begin within an hour, once, at ${first}`]),
    ...(hasVisitors ? [demo] : []),
    ...adviceFor(config),
    ...(await secretsAtStart(context)),
  ];
};

/** Starts the register: configuration, database, demo data into an empty one, listen, read the index, stop cleanly. */
const start = async (): Promise<void> => {
  const config = configOfProcess();
  const now = () => instantOf(new Date());
  const database = await openDatabase(config.databaseUrl);
  await migrate(database);
  const context: CommandContext = {
    database,
    now,
    actor: 'system',
    origin: 'start',
    random: (limit) => randomInt(limit),
    sealingKeys: config.sealingKeys,
  };
  await loadExplanations(context, await readContent());
  if (config.demo) await loadDemo(context);
  if (config.demo) await addDemoPeople(context);

  const reader = publicReader;
  const index = openPublishedIndex({
    queries: database.queries,
    reader,
    now,
    createIndex: createSearchIndex,
    file: config.indexFile === null ? null : openIndexFile(config.indexFile),
    version: config.version,
  });
  const watch = watchStore({
    queries: database.queries,
    reader,
    now,
    indexed: index.sequence,
    indexedDay: () => index.organisations().day,
  });
  const { search, organisations } = index;
  const reading = openReading({ queries: database.queries, reader, search, organisations, config, now }, watch.state);
  const server = createServer({
    reading,
    commands: { ...context, actor: 'visitor', origin: 'page' },
    assets: loadAssets(config.theme),
    isReady: index.ready,
    state: watch.state,
    isStoreThere: database.isThere,
    log: true,
  });
  await listen(server, config);
  await index.load();
  // The first question would wait for it.
  void withTurns(readLexiconAhead());
  const lines = await whatToSay(context, config);
  index.start(followEvery);
  void index.save();
  watch.start();
  const stopped = new AbortController();
  const counting = keepCounting(reading, stopped.signal);
  const fault = (job: string, cause: unknown): void => server.log.error({ err: cause, job }, 'A job failed.');
  const readingNow = async (): Promise<Reading> => {
    await index.follow();
    return reading;
  };
  const work = { context: { ...context, origin: 'job' }, config, stopped: stopped.signal, readingNow, fault } as const;
  const jobs = config.runsJobs ? keepRunningJobs(work) : null;

  const stop = async (): Promise<void> => {
    index.stop();
    watch.stop();
    stopped.abort();
    setTimeout(() => server.server.closeAllConnections(), longestGoodbye).unref();
    await server.close();
    await index.save();
    await counting;
    await Promise.race([jobs, delay(longestGoodbye, undefined, { ref: false })]);
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  for (const line of lines) console.log(line);
};

const sentenceOf = (cause: unknown): string => {
  const { code, message } = cause as { code?: string; message?: string };
  if (code === 'EADDRINUSE')
    return 'Another program listens on this port already. Set PORT to another number, such as PORT=3001.';
  if (code === 'EACCES') return 'This port may not be used by this user. Set PORT to a number above 1023.';
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return 'This machine has no such address. Set HOST to 127.0.0.1, or to 0.0.0.0 for every address it has.';
  return message ?? String(cause);
};

try {
  await start();
} catch (cause) {
  console.error(`The register does not start. ${sentenceOf(cause)}`);
  process.exit(1);
}
