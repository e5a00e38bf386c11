import { type Job, jobs, runJob } from '../jobs.ts';
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
      const work = { config: terminal.config(), stopped: new AbortController().signal };
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
