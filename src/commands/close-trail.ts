import { afterClosed, type ChainedLine, faultOfLine, type Link } from '#log/audit-chain.ts';
import type { Instant } from '#register/instant.ts';
import { monthsBefore } from '#register/keeping.ts';
import { registerReader } from '#register/reader.ts';
import { listChainedLinesAfter } from '#store/audit-trail.ts';
import { closePart, listClosedTrail, releaseLines, removeOldRevisions } from '#store/closed-trail.ts';
import type { Queries } from '#store/database.ts';
import { type CommandContext, runCommandIfAny } from './command.ts';

/** So many lines at once: others wait no longer than that takes. */
const slice = 2_000;

/** The lines after a link that are older than a moment, without the newest of all: the chain goes on from that. */
const closable = async (
  queries: Queries,
  after: Link,
  before: Instant,
  most: number,
): Promise<readonly ChainedLine[]> => {
  const lines = await listChainedLinesAfter(queries, registerReader, after.sequence, most + 1);
  const old = lines.findIndex(({ at }) => at >= before);
  return lines.slice(0, old === -1 ? lines.length - 1 : old).slice(0, most);
};

/** Throws when the lines are not as they were written: what is broken is looked into, not taken away. */
const mustBeWhole = (lines: readonly ChainedLine[], after: Link): void => {
  let last = after;
  for (const line of lines) {
    const fault = faultOfLine(last, line);
    if (fault !== null)
      throw new Error(`The audit trail is broken at line ${fault.sequence}: nothing of it is closed.`);
    last = line;
  }
};

const release = (context: CommandContext): Promise<number | null> =>
  runCommandIfAny(context, 'release-trail', async (writing) => {
    const lines = await releaseLines(writing);
    if (lines === 0) return null;
    const about = { objectKind: 'register', objectId: 'trail', result: 'released' };
    return { ...about, details: { lines }, value: lines };
  });

/**
 * Closes a part of the audit trail whose term of so many months passed: its lines go, but those that are held; how many there were and
 * the hash of the last stay, here and in the line that tells of it. How many lines were closed or let go; 0 when no more are left. With
 * 0 months nothing is closed. At once goes at most so many. Throws when that part is broken. Sources: R-221, BIO2 5.33.01.
 */
export const closeTrail = async (context: CommandContext, months: number, most = slice): Promise<number> => {
  const released = await release(context);
  if (released !== null || months === 0) return released ?? 0;
  const closed = await runCommandIfAny(context, 'close-trail', async (writing, now) => {
    const after = afterClosed(await listClosedTrail(writing, registerReader));
    const lines = await closable(writing, after, monthsBefore(now, months), most);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return null;
    mustBeWhole(lines, after);
    const part = { from: first.sequence, through: last.sequence, lines: lines.length, hash: last.hash };
    const [fromAt, throughAt] = [first.at as Instant, last.at as Instant];
    const kept = await closePart(writing, { ...part, fromAt, throughAt, closedAt: now });
    const about = { objectKind: 'register', objectId: 'trail', result: 'closed' };
    return { ...about, details: { ...part, kept, until: throughAt }, value: lines.length };
  });
  return closed ?? 0;
};

/**
 * Takes away who wrote which words of texts that were published more than so many months ago; the published texts themselves stay. How
 * many revisions went; 0 when no more are left. With 0 months nothing goes.
 */
export const removeRevisionsOf = async (context: CommandContext, months: number): Promise<number> => {
  if (months === 0) return 0;
  const removed = await runCommandIfAny(context, 'remove-revisions', async (writing, now) => {
    const before = monthsBefore(now, months);
    const revisions = await removeOldRevisions(writing, before, slice);
    if (revisions === 0) return null;
    const about = { objectKind: 'register', objectId: 'revisions', result: 'removed' };
    return { ...about, details: { revisions, before }, value: revisions };
  });
  return removed ?? 0;
};
