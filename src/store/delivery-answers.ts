import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';

/** What was answered to a delivery: it is answered the same when it is sent again. */
export type DeliveryAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** An answer that is kept, with the hash of what was asked. */
export type KeptAnswer = DeliveryAnswer & { readonly requestHash: string };

/** What was answered to a token under a key since a moment; only for the register itself. */
export const findDeliveryAnswer = async (
  queries: Queries,
  reader: Reader,
  { tokenId, key, since }: { readonly tokenId: PersonId; readonly key: string; readonly since: Instant },
): Promise<KeptAnswer | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('delivery_answer')
    .selectAll()
    .where('person_id', '=', tokenId)
    .where('idempotency_key', '=', key)
    .where('at', '>', since)
    .executeTakeFirst();
  if (row === undefined) return null;
  const headers = JSON.parse(row.headers) as DeliveryAnswer['headers'];
  return { status: row.status, headers, body: row.body, requestHash: row.request_hash };
};

/** Keeps what was answered to a token under a key. */
export const addDeliveryAnswer = async (
  writing: Writing,
  { tokenId, key, at }: { readonly tokenId: PersonId; readonly key: string; readonly at: Instant },
  { requestHash, status, headers, body }: KeptAnswer,
): Promise<void> => {
  await writing
    .insertInto('delivery_answer')
    .values({
      ...{ person_id: tokenId, idempotency_key: key, request_hash: requestHash, status, body, at },
      headers: JSON.stringify(headers),
    })
    .execute();
};

/** Takes away the answers that were kept until a moment; how many. */
export const removeDeliveryAnswers = async (writing: Writing, until: Instant): Promise<number> => {
  const { numDeletedRows } = await writing.deleteFrom('delivery_answer').where('at', '<=', until).executeTakeFirst();
  return Number(numDeletedRows);
};
