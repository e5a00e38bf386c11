import { publicReader } from '#register/reader.ts';
import { createSearchIndex } from '#search/index.ts';
import type { Database } from '#store/database.ts';
import type { Config } from '../config.ts';
import { openIndexFile } from '../index-file.ts';
import { type Job, jobs, runJob } from '../jobs.ts';
import { openReading } from '../open-reading.ts';
import { openPublishedIndex } from '../published-index.ts';
import type { Reading } from '../reading.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, counted, done, optionOf, refused, type Words } from './terminal.ts';

const lineOf = (name: string, ran: Awaited<ReturnType<typeof runJob>>): Words => {
  if (ran === null)
    return { nl: `${name}: nu niet nodig, of een ander is ermee bezig.`, en: `${name}: not due, or another is at it.` };
  const { result, count, cause } = ran;
  if (result !== 'failed')
    return { nl: `${name}: ${counted(count, 'nl')} gedaan.`, en: `${name}: ${counted(count, 'en')} done.` };
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { nl: `${name}: mislukt (${reason}).`, en: `${name}: failed (${reason}).` };
};

/** What pages read with, made when a job asks for it first and brought up to date each time. */
const readingOf = (database: Database, config: Config): (() => Promise<Reading>) => {
  const { now } = operatorContext(database);
  const reader = publicReader;
  const file = config.indexFile === null ? null : openIndexFile(config.indexFile);
  const { queries } = database;
  const index = openPublishedIndex({
    queries,
    reader,
    now,
    createIndex: createSearchIndex,
    file,
    version: config.version,
  });
  const { search, organisations } = index;
  return async () => {
    await (index.ready() ? index.follow() : index.load());
    return openReading({ queries, reader, search, organisations, config, now }, () => null);
  };
};

/** Does the work that is due in the background, for who has a timer of their own. */
export const jobsRun: CliCommand = {
  name: 'jobs run',
  words: [],
  options: {
    job: {
      value: { nl: 'naam', en: 'name' },
      help: { nl: 'Alleen deze taak, ook als die nog niet nodig is.', en: 'This job only, due or not.' },
    },
  },
  help: {
    nl: 'Doet het werk op de achtergrond dat nu aan de beurt is.',
    en: 'Does the work in the background that is due now.',
  },
  more: {
    nl: `Het register doet dit zelf zolang het draait. Taken: ${jobs.map(({ name }) => name).join(', ')}.`,
    en: `The register does this itself while it runs. Jobs: ${jobs.map(({ name }) => name).join(', ')}.`,
  },
  run: (typed, terminal) => {
    const asked = optionOf(typed, 'job');
    const chosen: readonly Job[] = jobs.filter(({ name }) => asked === null || name === asked);
    if (chosen.length === 0)
      return Promise.resolve(refused(`Er is geen taak ‘${asked}’.`, `There is no job ‘${asked}’.`));
    return withRegister(terminal, upToDate, async (database) => {
      const config = terminal.config();
      const readingNow = readingOf(database, config);
      const work = { config, stopped: new AbortController().signal, readingNow };
      const failed: string[] = [];
      for (const job of chosen) {
        const ran = await runJob(job, operatorContext(database), work, asked !== null);
        if (ran?.result === 'failed') failed.push(job.name);
        terminal.say(lineOf(job.name, ran)[terminal.language]);
      }
      if (failed.length > 0) return refused(`Mislukt: ${failed.join(', ')}.`, `Failed: ${failed.join(', ')}.`);
      return done('Wat aan de beurt was, is gedaan.', 'What was due is done.');
    });
  },
};
