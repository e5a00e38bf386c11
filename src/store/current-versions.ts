import type { JoinBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** Ties the versions of an entry to what is public of it in a language: what that says now. */
export const onCurrentVersion = <DB extends Pick<Tables, 'current_entry' | 'entry_version'>, TB extends keyof DB>(
  join: JoinBuilder<DB, TB | 'current_entry' | 'entry_version'>,
) => {
  const plain = join as unknown as JoinBuilder<Tables, 'current_entry' | 'entry_version'>;
  return plain
    .onRef('entry_version.algorithm_id', '=', 'current_entry.algorithm_id')
    .onRef('entry_version.language', '=', 'current_entry.language')
    .onRef('entry_version.number', '=', 'current_entry.number');
};
