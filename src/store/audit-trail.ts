import { canonicalJson } from '#formats/fingerprint.ts';
import type { ChainedLine } from '#log/audit-chain.ts';
import type { Reader } from '#register/reader.ts';
import { listAuditRowsAfter } from './audit.ts';
import type { Queries } from './database.ts';

/** What is no JSON was not written by the register: it counts as it is, and then fits no hash. */
const canonicalDetails = (text: string): string => {
  try {
    return canonicalJson(JSON.parse(text));
  } catch {
    return text;
  }
};

/** The lines after a number as they count for the chain, oldest first; nobody but the register itself sees any. */
export const listChainedLinesAfter = async (
  queries: Queries,
  reader: Reader,
  after: number,
  limit: number,
): Promise<readonly ChainedLine[]> => {
  const rows = await listAuditRowsAfter(queries, reader, after, limit);
  return rows.map((row) => ({
    sequence: row.sequence,
    at: row.at,
    action: row.action,
    objectKind: row.object_kind,
    objectId: row.object_id,
    organisationId: row.organisation_id,
    result: row.result,
    origin: row.origin,
    actor: row.actor,
    details: canonicalDetails(row.details),
    previousHash: row.previous_hash,
    hash: row.hash,
  }));
};
