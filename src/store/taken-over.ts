import { sql } from 'kysely';
import type { Instant } from '#register/instant.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries } from './database.ts';

/** Texts that were taken over from one source on one day. */
export type TakenOver = {
  /** The day in UTC on which they came in. */
  readonly day: string;
  /** Null when the register does not know it. */
  readonly source: string | null;
  readonly count: number;
  /** The last of them: when it came in, and the number of that change. */
  readonly at: Instant;
  readonly sequence: number;
  /** When the oldest and the newest were published at their source. */
  readonly oldest: Instant;
  readonly newest: Instant;
};

/** What was taken over after a change up to and including another, together per day and source; the last first. */
export const countTakenOverAfter = async (
  queries: Queries,
  _reader: Reader,
  after: number,
  upTo: number,
): Promise<readonly TakenOver[]> => {
  const rows = await queries
    .selectFrom('change')
    .innerJoin('algorithm', 'algorithm.id', 'change.algorithm_id')
    .innerJoin('entry_version', (join) =>
      join
        .onRef('entry_version.algorithm_id', '=', 'change.algorithm_id')
        .onRef('entry_version.language', '=', 'change.language')
        .onRef('entry_version.number', '=', 'change.number'),
    )
    .select(({ fn, ref }) => [
      fn<string>('substr', [ref('change.at'), sql.lit(1), sql.lit(10)]).as('day'),
      'algorithm.source',
      fn.countAll().as('count'),
      fn.max('change.at').as('at'),
      fn.max('change.sequence').as('sequence'),
      fn.min('entry_version.published_at').as('oldest'),
      fn.max('entry_version.published_at').as('newest'),
    ])
    .where('change.kind', '=', 'taken-over')
    .where('change.sequence', '>', after)
    .where('change.sequence', '<=', upTo)
    .groupBy(['day', 'algorithm.source'])
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map(({ day, source, count, at, sequence, oldest, newest }) => ({
    day,
    source,
    count: Number(count),
    at: at as Instant,
    sequence: Number(sequence),
    oldest: (oldest ?? at) as Instant,
    newest: (newest ?? at) as Instant,
  }));
};
