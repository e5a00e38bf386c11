import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Loaded } from './load.ts';
import type { Store } from './places.ts';

// The least a search can cost: reading the texts of what was found, by their ids, with nothing between.

type Read = { readonly rows: (ids: readonly string[]) => unknown; readonly close: () => unknown };

const from = `from entry_version join current_entry using (algorithm_id, language, number) where language = 'nl' and algorithm_id`;

const openSqlite = (address: string): Read => {
  const database = new DatabaseSync(decodeURIComponent(new URL(address).pathname), { readOnly: true });
  const statement = database.prepare(`select body ${from} in (select value from json_each(?))`);
  return { rows: (ids) => statement.all(JSON.stringify(ids)), close: () => database.close() };
};

const openPostgres = async (address: string): Promise<Read> => {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const query = { name: 'read', text: `select body ${from} = any($1)` };
  return { rows: (ids) => client.query({ ...query, values: [ids] }), close: () => client.end() };
};

/** Reads the Dutch texts with these ids of a store, one list after the other. */
export const measureRawReads = async (
  { kind, address }: Store,
  lists: readonly (readonly string[])[],
): Promise<Loaded> => {
  const { rows, close } = kind === 'sqlite' ? openSqlite(address) : await openPostgres(address);
  const times: number[] = [];
  const begin = performance.now();
  for (const ids of lists) {
    const since = performance.now();
    await rows(ids);
    times.push(performance.now() - since);
  }
  const perSecond = (times.length / (performance.now() - begin)) * 1000;
  await close();
  return { times, perSecond };
};
