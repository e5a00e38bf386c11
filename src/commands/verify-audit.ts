import {
  afterClosed,
  type ChainedLine,
  type ChainFault,
  type ClosedPart,
  faultOfKept,
  faultOfLine,
  faultsOfParts,
  type Link,
} from '#log/audit-chain.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { isRecord } from '#standard/json.ts';
import { listChainedLinesAfter } from '#store/audit-trail.ts';
import { type ClosedTrail, listClosedTrail } from '#store/closed-trail.ts';
import type { Queries } from '#store/database.ts';

/** What walking the audit trail showed. Without faults nothing in it was changed, removed from between, added between or moved. */
export type TrailProof = {
  readonly lines: number;
  /** The first and last line, and when they were written; null when there is none. Before the first all is closed. */
  readonly first: TrailEnd | null;
  readonly last: TrailEnd | null;
  /** What is wrong, in order; no more than the first twenty. */
  readonly faults: readonly ChainFault[];
  /** How many lines are wrong. */
  readonly wrong: number;
  /** True when the hash that was noted earlier is in the trail: nothing was taken off at its end since. Null when none was given. */
  readonly hasNoted: boolean | null;
  /** What was closed when its term passed: up to which line, until when, how many lines that were and how many of them stay; null when nothing was. */
  readonly closed: TrailClosed | null;
};

export type TrailClosed = {
  readonly through: number;
  readonly until: Instant;
  readonly lines: number;
  readonly kept: number;
};

export type TrailEnd = Link & { readonly at: Instant };

const slice = 1_000;
const mostFaults = 20;

const endOf = ({ sequence, hash, at }: ChainedLine): TrailEnd => ({ sequence, hash, at: at as Instant });

async function* slicesOf(queries: Queries): AsyncGenerator<readonly ChainedLine[]> {
  for (let after = 0; ; ) {
    const lines = await listChainedLinesAfter(queries, registerReader, after, slice);
    yield lines;
    if (lines.length < slice) return;
    after = lines.at(-1)?.sequence ?? after;
  }
}

const closingOf = ({ through, lines, hash }: Readonly<Record<'through' | 'lines' | 'hash', unknown>>): string =>
  `${through} ${lines} ${hash}`;

/** What a line says of a part that was closed, as its last number, lines and hash; null when it tells of none. */
const closingIn = ({ action, details }: ChainedLine): string | null => {
  if (action !== 'close-trail') return null;
  const said: unknown = JSON.parse(details);
  return isRecord(said) ? closingOf({ through: said.through, lines: said.lines, hash: said.hash }) : null;
};

const closedOf = (parts: readonly ClosedTrail[]): TrailClosed | null => {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const sum = (of: 'lines' | 'kept'): number => parts.reduce((total, part) => total + part[of], 0);
  return { through: last.through, until: last.throughAt, lines: sum('lines'), kept: sum('kept') };
};

/** Remembers the lines that were kept in closed parts, and what the lines after them say of the parts. */
const createClosedWalk = (parts: readonly ClosedTrail[]) => {
  const kept = new Map<ClosedPart, number>();
  const said = new Set<string>();
  let before: Link | null = null;
  return {
    step: (line: ChainedLine): ChainFault | null => {
      const part = parts.find(({ from, through }) => from <= line.sequence && line.sequence <= through);
      if (part !== undefined) kept.set(part, (kept.get(part) ?? 0) + 1);
      const fault = faultOfKept(before, line, parts);
      before = line;
      return fault;
    },
    note: (line: ChainedLine): void => {
      const closing = closingIn(line);
      if (closing !== null) said.add(closing);
    },
    /** The line that closed the last part is always there; those of the others may be in a part that was closed later. */
    faults: (): readonly ChainFault[] => {
      const last = parts.at(-1);
      const isSaid = last === undefined || said.has(closingOf(last));
      const faults = faultsOfParts(parts, (part) => kept.get(part) ?? 0);
      return isSaid ? faults : [...faults, { kind: 'not-so-closed', sequence: last.through }];
    },
  };
};

/** Follows the chain line by line and remembers what it met. */
const createWalk = (noted: string | null, parts: readonly ClosedTrail[]) => {
  const closed = createClosedWalk(parts);
  const start = afterClosed(parts);
  const faults: ChainFault[] = [];
  let [lines, wrong, hasNoted] = [0, 0, parts.some(({ hash }) => hash === noted)];
  let first: TrailEnd | null = null;
  let last: TrailEnd | null = null;
  const add = (fault: ChainFault): void => {
    wrong += 1;
    if (faults.length < mostFaults) faults.push(fault);
  };
  const next = (line: ChainedLine): ChainFault | null => {
    if (line.sequence <= start.sequence) return closed.step(line);
    const fault = faultOfLine(last ?? start, line);
    closed.note(line);
    last = endOf(line);
    first ??= last;
    return fault;
  };
  return {
    step: (line: ChainedLine): void => {
      const fault = next(line);
      if (fault !== null) add(fault);
      if (line.hash === noted) hasNoted = true;
      lines += 1;
    },
    lines: (): number => lines,
    proof: (): TrailProof => {
      for (const fault of closed.faults()) add(fault);
      const isThere = noted === null ? null : hasNoted;
      return { lines, first, last, faults, wrong, hasNoted: isThere, closed: closedOf(parts) };
    },
  };
};

/**
 * Walks the whole audit trail, slice by slice. Best done in a snapshot. What was closed is known by its last hash, and proves no more. A trail proves nothing about lines that were taken off at
 * its end, unless a hash is given that was noted before. done is told how many lines were walked.
 */
export const verifyAudit = async (
  queries: Queries,
  noted: string | null = null,
  done: (lines: number) => void = () => {},
): Promise<TrailProof> => {
  const walk = createWalk(noted, await listClosedTrail(queries, registerReader));
  for await (const lines of slicesOf(queries)) {
    for (const line of lines) walk.step(line);
    done(walk.lines());
  }
  return walk.proof();
};

/** True when nothing is wrong, and the hash that was noted, if any, is there. */
export const isWhole = ({ wrong, hasNoted }: TrailProof): boolean => wrong === 0 && hasNoted !== false;
