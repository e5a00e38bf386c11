import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import { isOfKinds, newsKinds } from './changes.ts';
import type { Queries } from './database.ts';

/** How many changes of entries the public saw since an instant, every language counted; what was taken over is no change. */
export const countChangesSince = async (queries: Queries, _reader: Reader, since: Instant): Promise<number> => {
  const row = await queries
    .selectFrom('change')
    .select((count) => count.fn.countAll().as('count'))
    .where(isOfKinds(newsKinds))
    .where('at', '>=', since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
};
