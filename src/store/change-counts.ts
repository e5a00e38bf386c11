import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import { entryChangeKinds, isOfKinds } from './changes.ts';
import type { Queries } from './database.ts';

/** How many changes of entries the public saw since an instant, every language counted. */
export const countChangesSince = async (queries: Queries, _reader: Reader, since: Instant): Promise<number> => {
  const row = await queries
    .selectFrom('change')
    .select((count) => count.fn.countAll().as('count'))
    .where(isOfKinds(entryChangeKinds))
    .where('at', '>=', since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
};
