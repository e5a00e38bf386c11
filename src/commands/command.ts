import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { JsonValue } from '#standard/json.ts';
import { addAuditLine } from '#store/audit.ts';
import { type Database, transact, type Writing } from '#store/database.ts';
import type { SealingKeys } from './sealing.ts';

/** What every command gets from outside: the database, the moment, who acts through which door, and chance for new ids. */
export type CommandContext = {
  readonly database: Database;
  readonly now: () => Instant;
  /** Who acts: an opaque id of an account, 'operator' for the command line, 'system' for the register itself. */
  readonly actor: string;
  /** Through which door: 'job' is what the register does by itself when it is due. */
  readonly origin: 'cli' | 'page' | 'api' | 'start' | 'job';
  /** A whole number from 0 up to but not including the limit. */
  readonly random: (limit: number) => number;
  /** The keys with which the secrets of apps are sealed; without one they are kept as they are. */
  readonly sealingKeys?: SealingKeys;
  /** The transaction in which the command is done, when it is part of something larger; otherwise it gets one of its own. */
  readonly writing?: Writing;
};

/** What a command did, for its audit line. */
export type Done<Result> = {
  readonly objectKind: string;
  readonly objectId: string;
  /** The organisation about which it is, when it is about one; never for an account, which is of a person. */
  readonly organisationId?: OrganisationId | null;
  readonly result: string;
  readonly details: { readonly [key: string]: JsonValue };
  readonly value: Result;
};

const noted = async <Result>(
  { actor, origin }: CommandContext,
  action: string,
  writing: Writing,
  at: Instant,
  { value, ...done }: Done<Result>,
): Promise<Result> => {
  await addAuditLine(writing, { ...done, at, action, origin, actor });
  return value;
};

const within = <Result>(context: CommandContext, work: (writing: Writing) => Promise<Result>): Promise<Result> =>
  context.writing === undefined ? transact(context.database, work) : work(context.writing);

/**
 * Runs the work of a command and writes its audit line in the same transaction: both happen or neither does.
 * The answer is the value of the work.
 */
export const runCommand = async <Result>(
  context: CommandContext,
  action: string,
  work: (writing: Writing, now: Instant) => Promise<Done<Result>>,
): Promise<Result> =>
  within(context, async (writing) => {
    const now = context.now();
    return noted(context, action, writing, now, await work(writing, now));
  });

/** As runCommand, for work that may find nothing to do, as that of a job: then the answer is null, and no line is written. */
export const runCommandIfAny = async <Result>(
  context: CommandContext,
  action: string,
  work: (writing: Writing, now: Instant) => Promise<Done<Result> | null>,
): Promise<Result | null> =>
  within(context, async (writing) => {
    const now = context.now();
    const done = await work(writing, now);
    return done === null ? null : noted(context, action, writing, now, done);
  });
