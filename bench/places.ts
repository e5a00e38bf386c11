import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { findPostgres, startPostgres } from '#test/support/postgres.ts';

export type StoreKind = 'sqlite' | 'postgres';

/** The address of a new, empty database, and how to be rid of it. */
export type Store = { readonly kind: StoreKind; readonly address: string; readonly drop: () => Promise<void> };

/** Where measurements are done: a temporary folder, and databases on SQLite and PostgreSQL. */
export type Places = {
  readonly folder: string;
  /** What PostgreSQL says of itself; null when there is none. */
  readonly postgres: string | null;
  readonly fresh: (kind: StoreKind) => Promise<Store>;
  readonly remove: () => Promise<void>;
};

const ask = async (server: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query<Readonly<Record<string, unknown>>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const postgresStore = async (server: string): Promise<Store> => {
  const name = `bench_${randomBytes(8).toString('hex')}`;
  await ask(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  const drop = async (): Promise<void> => void (await ask(server, `drop database if exists ${name} with (force)`));
  return { kind: 'postgres', address: address.href, drop };
};

const sqliteStore = (folder: string): Store => {
  const own = mkdtempSync(join(folder, 'sqlite-'));
  const address = `sqlite://${pathToFileURL(join(own, 'register.sqlite')).pathname}`;
  return { kind: 'sqlite', address, drop: async () => rmSync(own, { recursive: true, force: true }) };
};

const describe = async (server: string): Promise<string> => {
  const [row] = await ask(
    server,
    `select current_setting('server_version') as version, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as commit, current_setting('shared_buffers') as buffers`,
  );
  return `${row?.version}, fsync ${row?.fsync}, synchronous_commit ${row?.commit}, shared_buffers ${row?.buffers}`;
};

/** Opens the places: PostgreSQL at the address of TEST_POSTGRES, else a server of our own with the programs that are found. */
export const openPlaces = async (): Promise<Places> => {
  const given = process.env.TEST_POSTGRES;
  const programs = given ? null : findPostgres();
  const own = programs === null ? null : await startPostgres(programs);
  const server = given || own?.address || null;
  const folder = mkdtempSync(join(tmpdir(), 'register-bench-'));
  const open = new Set<Store>();
  const fresh = async (kind: StoreKind): Promise<Store> => {
    if (kind === 'postgres' && server === null) throw new Error('There is no PostgreSQL.');
    const store = kind === 'postgres' ? await postgresStore(server ?? '') : sqliteStore(folder);
    open.add(store);
    const drop = async (): Promise<void> => {
      open.delete(store);
      await store.drop();
    };
    return { ...store, drop };
  };
  const remove = async (): Promise<void> => {
    for (const store of open) await store.drop().catch(() => {});
    await own?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, postgres: server === null ? null : await describe(server), fresh, remove };
};
