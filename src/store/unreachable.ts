import { isBusy } from './busy.ts';

/** What the network says when a server is not there, stops, or does not answer in time. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

/**
 * What PostgreSQL says itself: a broken connection (class 08), stopping or starting (57P01 to 57P05), too many connections (53300),
 * a writer of which nothing was heard for too long (25P03).
 * Source: appendix A of its manual.
 */
const isPostgresCode = (code: string): boolean => /^(08[0-9A-Z]{3}|57P0\d|53300|25P03)$/.test(code);

/** What the driver of PostgreSQL says without a code. */
const driverWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** SQLite may not write its file (8), cannot read (10) or open it (14), or the disk is full (13): its result codes. */
const fileCodes = new Set([8, 10, 13, 14]);

/**
 * True when the store is not there or does not answer now, so that the same may succeed later: the server stopped, too many ask at
 * once, the disk is away or full, another writer is in the way. False for a fault in what was asked.
 */
export const isUnreachable = (cause: unknown): boolean => {
  if (cause instanceof AggregateError) return cause.errors.some(isUnreachable);
  if (!(cause instanceof Error)) return false;
  if (isBusy(cause) || driverWords.test(cause.message)) return true;
  const { code, errcode } = cause as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') return fileCodes.has(errcode & 0xff);
  return typeof code === 'string' && (networkCodes.has(code) || isPostgresCode(code));
};
