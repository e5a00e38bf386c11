import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import { checkLinks, noteLinks } from '#commands/check-links.ts';
import { claimJob, endClaim, keepClaim } from '#commands/claim-job.ts';
import { closeTrail, removeRevisionsOf } from '#commands/close-trail.ts';
import type { CommandContext } from '#commands/command.ts';
import { forgetAnswers } from '#commands/delivery/answer-once.ts';
import { eraseOldQuestions } from '#commands/erase-questions.ts';
import { endFollowsOfGone, forgetFollowRequests } from '#commands/following/stop-following.ts';
import { translateDue } from '#commands/office/machine-translation/translate-due.ts';
import { publishDue } from '#commands/office/publish-due.ts';
import { removeOldSheets } from '#commands/office/sheets/begin-sheet.ts';
import { carryOutDueTransfer } from '#commands/office/transfer.ts';
import { remindNext } from '#commands/remind.ts';
import { forgetMail, sendMail } from '#commands/send-mail.ts';
import { askLink } from '#outside/ask-link.ts';
import { createTranslator } from '#outside/translator.ts';
import type { JobResult } from '#store/jobs.ts';
import { firstPlace } from '#store/links.ts';
import { digestMail } from '#web/mail/digest-mail.ts';
import type { Config } from './config.ts';
import type { Reading } from './reading.ts';
import { tellNews } from './tell-news.ts';

/** What a job gets besides the context of its commands: the configuration, the sign to stop, and what pages read with. */
export type JobWork = {
  readonly config: Config;
  readonly stopped: AbortSignal;
  /** The index and the organisations, that know every change until now. */
  readonly readingNow: () => Promise<Reading>;
};

/**
 * What a job gets at each step: the same, and where its round goes on, which it keeps itself; null when it is round. What goes wrong with one
 * thing and need hold up no other is told to fault: the job goes on and fails at its end.
 */
export type JobStep = JobWork & {
  readonly round: { next: string | null };
  readonly fault: (cause: unknown) => void;
};

/**
 * Work that is due in the background. run does one small step (one short transaction, or one question to another machine with a time
 * limit) and says how many things it did; it is asked again until that is 0. What it does it does by a command, which leaves an audit
 * line only when there was something to do. It may be ended at any moment and asked again.
 */
export type Job = {
  readonly name: string;
  readonly everySeconds: number;
  readonly run: (context: CommandContext, work: JobStep) => Promise<number>;
};

const minute = 60;
const hour = 60 * minute;

/** Every job of the register: a new one is one line here. */
export const jobs: readonly Job[] = [
  {
    name: 'close-trail',
    everySeconds: 24 * hour,
    run: (context, { config }) => closeTrail(context, config.trailMonths),
  },
  {
    name: 'remove-revisions',
    everySeconds: 24 * hour,
    run: (context, { config }) => removeRevisionsOf(context, config.revisionMonths),
  },
  { name: 'forget-delivery-answers', everySeconds: 6 * hour, run: (context) => forgetAnswers(context) },
  { name: 'publish-due', everySeconds: 20, run: (context) => publishDue(context) },
  {
    name: 'check-links',
    everySeconds: 10 * minute,
    run: async (context, { config, stopped, round }) => {
      if (round.next !== null) {
        const { noted, next } = await noteLinks(context, round.next, stopped);
        round.next = next;
        if (noted > 0) return noted;
      }
      return config.checksLinks ? checkLinks(context, askLink, stopped) : 0;
    },
  },
  { name: 'erase-questions', everySeconds: 6 * hour, run: (context) => eraseOldQuestions(context) },
  { name: 'carry-out-transfers', everySeconds: minute, run: (context) => carryOutDueTransfer(context) },
  {
    name: 'translate',
    everySeconds: 5 * minute,
    run: async (context, { config: { translator } }) =>
      translator === null ? 0 : translateDue(context, createTranslator(translator)),
  },
  {
    name: 'tell-followers',
    everySeconds: 10 * minute,
    run: (context, { round, readingNow }) => tellNews(context, round, readingNow),
  },
  { name: 'forget-follow-requests', everySeconds: hour, run: (context) => forgetFollowRequests(context) },
  { name: 'end-follows-of-gone', everySeconds: 6 * hour, run: (context) => endFollowsOfGone(context) },
  { name: 'remove-old-sheets', everySeconds: hour, run: (context) => removeOldSheets(context) },
  {
    name: 'remind',
    everySeconds: 5 * minute,
    run: async (context, { config: { baseUrl, reviewMonths }, round, fault }) => {
      const write = (digest: Parameters<typeof digestMail>[0]) => digestMail(digest, baseUrl);
      const after = round.next === null || round.next === firstPlace ? 0 : Number(round.next);
      const id = await remindNext(context, { write, reviewMonths }, after, fault);
      round.next = String(id ?? after);
      return id === null ? 0 : 1;
    },
  },
  {
    name: 'send-mail',
    everySeconds: 20,
    run: async (context, { config, stopped }) => {
      const { mailServer, baseUrl } = config;
      const host = new URL(baseUrl).hostname;
      if (mailServer === null) return 0;
      const { openMailer } = await import('#outside/mail.ts');
      return sendMail(context, () => openMailer(mailServer), { host, stopped });
    },
  },
  { name: 'forget-mail', everySeconds: 6 * hour, run: (context) => forgetMail(context) },
];

/** A job that says again and again that it did something is stopped after so many steps, and goes on when it is due again. */
const mostSteps = 100_000;
/** A claim is kept alive at least this often, in milliseconds. */
const keepEvery = 30_000;

type Ran = { readonly result: JobResult; readonly count: number; readonly cause?: unknown };

const takeSteps = async (job: Job, claim: number, context: CommandContext, work: JobWork): Promise<Ran> => {
  let [count, kept] = [0, performance.now()];
  const faults: unknown[] = [];
  const step: JobStep = { ...work, round: { next: firstPlace }, fault: (cause) => faults.push(cause) };
  try {
    for (let steps = 0; steps < mostSteps; steps += 1) {
      if (work.stopped.aborted) return { result: 'stopped', count };
      const done = await job.run(context, step);
      if (done === 0) break;
      count += done;
      if (performance.now() - kept > keepEvery) {
        kept = performance.now();
        if (!(await keepClaim(context, job.name, claim))) return { result: 'stopped', count };
      }
      await turn();
    }
    return faults.length === 0 ? { result: 'done', count } : { result: 'failed', count, cause: faults[0] };
  } catch (cause) {
    return { result: 'failed', count, cause };
  }
};

/**
 * Runs a job when it is due (or at once, when isAsked) and nobody else is at it: how it ended and how many things it did, or null when
 * it did not run. What the job throws is in the answer.
 */
export const runJob = async (
  job: Job,
  context: CommandContext,
  work: JobWork,
  isAsked = false,
): Promise<Ran | null> => {
  const claim = await claimJob(context, job.name, isAsked ? 0 : job.everySeconds);
  if (claim === null) return null;
  const ran = await takeSteps(job, claim, context, work);
  await endClaim(context, job.name, claim, ran.result);
  return ran;
};

/** The register looks this often whether a job is due, in milliseconds. */
const lookEvery = 5_000;
/** After a fault it looks so many times later: a store that is away is not asked for nothing. */
const longerAfterFault = 6;

type Keeping = JobWork & { readonly context: CommandContext; readonly fault: (job: string, cause: unknown) => void };

const keepRunningOne = async (job: Job, { context, fault, ...work }: Keeping, every: number): Promise<void> => {
  while (!work.stopped.aborted) {
    const ran = await runJob(job, context, work).catch((cause: unknown) => ({ result: 'failed', cause }) as const);
    const hasFailed = ran?.result === 'failed';
    if (hasFailed && !work.stopped.aborted) fault(job.name, ran.cause);
    await delay(hasFailed ? every * longerAfterFault : every, undefined, { ref: false, signal: work.stopped }).catch(
      () => {},
    );
  }
};

/**
 * Runs each job whenever it is due until it is told to stop, beside each other: one that fails or is slow holds up no other. What a job or
 * the store throws is told to fault, and tried again later.
 */
export const keepRunningJobs = async (
  keeping: Keeping,
  all: readonly Job[] = jobs,
  every: number = lookEvery,
): Promise<void> => {
  await Promise.all(all.map((job) => keepRunningOne(job, keeping, every)));
};
