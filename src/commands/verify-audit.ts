import { beforeAll, type ChainedLine, type ChainFault, faultOfLine, type Link } from '#log/audit-chain.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { listChainedLinesAfter } from '#store/audit-trail.ts';
import type { Queries } from '#store/database.ts';

/** What walking the audit trail showed. Without faults nothing in it was changed, removed from between, added between or moved. */
export type TrailProof = {
  readonly lines: number;
  /** The first and last line, and when they were written; null when there is none. */
  readonly first: TrailEnd | null;
  readonly last: TrailEnd | null;
  /** What is wrong, in order; no more than the first twenty. */
  readonly faults: readonly ChainFault[];
  /** How many lines are wrong. */
  readonly wrong: number;
  /** True when the hash that was noted earlier is in the trail: nothing was taken off at its end since. Null when none was given. */
  readonly hasNoted: boolean | null;
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

/** Follows the chain line by line and remembers what it met. */
const createWalk = (noted: string | null) => {
  const faults: ChainFault[] = [];
  let [lines, wrong, hasNoted] = [0, 0, false];
  let first: TrailEnd | null = null;
  let last: TrailEnd | null = null;
  return {
    step: (line: ChainedLine): void => {
      const fault = faultOfLine(last ?? beforeAll, line);
      if (fault !== null) wrong += 1;
      if (fault !== null && faults.length < mostFaults) faults.push(fault);
      if (line.hash === noted) hasNoted = true;
      lines += 1;
      last = endOf(line);
      first ??= last;
    },
    lines: (): number => lines,
    proof: (): TrailProof => ({ lines, first, last, faults, wrong, hasNoted: noted === null ? null : hasNoted }),
  };
};

/**
 * Walks the whole audit trail, slice by slice. Best done in a snapshot. A trail proves nothing about lines that were taken off at
 * its end, unless a hash is given that was noted before. done is told how many lines were walked.
 */
export const verifyAudit = async (
  queries: Queries,
  noted: string | null = null,
  done: (lines: number) => void = () => {},
): Promise<TrailProof> => {
  const walk = createWalk(noted);
  for await (const lines of slicesOf(queries)) {
    for (const line of lines) walk.step(line);
    done(walk.lines());
  }
  return walk.proof();
};

/** True when nothing is wrong, and the hash that was noted, if any, is there. */
export const isWhole = ({ wrong, hasNoted }: TrailProof): boolean => wrong === 0 && hasNoted !== false;
