import { createHash } from 'node:crypto';

/** What a line of the audit trail says, as it counts for its hash. The details are canonical JSON, so that every store gives the same. */
export type LineContent = {
  readonly sequence: number;
  readonly at: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly organisationId: string | null;
  readonly result: string;
  readonly origin: string;
  readonly actor: string;
  readonly details: string;
};

/** A line with its place in the chain: the hash of the line before it, and its own. */
export type ChainedLine = LineContent & { readonly previousHash: string; readonly hash: string };

/** How far a chain was walked: the number and the hash of a line. */
export type Link = { readonly sequence: number; readonly hash: string };

/** The form of the canonical line. Another form gets another number, and old lines keep theirs. */
const form = '1';

/** What stands before the first line. */
export const beforeAll: Link = { sequence: 0, hash: `${form}:${'0'.repeat(64)}` };

const canonicalLine = (line: LineContent): string =>
  JSON.stringify([
    ...[line.sequence, line.at, line.action, line.objectKind, line.objectId, line.organisationId],
    ...[line.result, line.origin, line.actor, line.details],
  ]);

/** The hash of a line that stands after one with this hash: the form, and SHA-256 over form, previous hash and canonical line. */
export const hashOfLine = (previousHash: string, line: LineContent): string =>
  `${form}:${createHash('sha256')
    .update(`${form}\n${previousHash}\n${canonicalLine(line)}`, 'utf8')
    .digest('hex')}`;

/** Why a line does not stand where it should, or is not what was written. */
export type ChainFault =
  /** One or more numbers before this line are not there. */
  | { readonly kind: 'missing'; readonly sequence: number; readonly from: number }
  /** What the line says is not what its hash was made of. */
  | { readonly kind: 'changed'; readonly sequence: number }
  /** The line was written after another line than the one that stands before it now. */
  | { readonly kind: 'other-before'; readonly sequence: number }
  /** The part that was closed up to this line is not what was written when it was, or lines that were to stay are gone. */
  | { readonly kind: 'not-so-closed'; readonly sequence: number };

/** What is wrong with a line that stands after another; null when nothing is. */
export const faultOfLine = (before: Link, line: ChainedLine): ChainFault | null => {
  const { sequence } = line;
  if (sequence !== before.sequence + 1) return { kind: 'missing', sequence, from: before.sequence + 1 };
  if (hashOfLine(line.previousHash, line) !== line.hash) return { kind: 'changed', sequence };
  return line.previousHash === before.hash ? null : { kind: 'other-before', sequence };
};

/** A part of the chain whose lines may be gone: from which number through which, how many stay, and the hash of the last. */
export type ClosedPart = {
  readonly from: number;
  readonly through: number;
  readonly kept: number;
  readonly hash: string;
};

/** Where the chain goes on after its closed parts; before the first line when there is none. */
export const afterClosed = (parts: readonly ClosedPart[]): Link => {
  const last = parts.at(-1);
  return last === undefined ? beforeAll : { sequence: last.through, hash: last.hash };
};

/**
 * What is wrong with a line that was kept in a closed part; null when nothing is. The lines around it may be gone, so it proves what it
 * says, and its place only where the one before it (null: not there) or the end of the part is known.
 */
export const faultOfKept = (
  before: Link | null,
  line: ChainedLine,
  parts: readonly ClosedPart[],
): ChainFault | null => {
  const { sequence } = line;
  if (hashOfLine(line.previousHash, line) !== line.hash) return { kind: 'changed', sequence };
  const isAfter = before !== null && before.sequence === sequence - 1;
  if (isAfter && before.hash !== line.previousHash) return { kind: 'other-before', sequence };
  const end = parts.find(({ through }) => through === sequence);
  return end !== undefined && end.hash !== line.hash ? { kind: 'not-so-closed', sequence } : null;
};

/** Parts that do not follow each other, or do not hold the number of lines that were kept; kept is asked per part. */
export const faultsOfParts = (
  parts: readonly ClosedPart[],
  keptIn: (part: ClosedPart) => number,
): readonly ChainFault[] =>
  parts.flatMap((part, index) => {
    const follows = part.from === (parts[index - 1]?.through ?? 0) + 1;
    return follows && keptIn(part) === part.kept ? [] : [{ kind: 'not-so-closed', sequence: part.through } as const];
  });
