import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { copyPrograms, embeddedPostgres } from './embedded-postgres.ts';

/** A PostgreSQL server for one run of the tests: its address, and how to end it. */
export type TestServer = { readonly address: string; readonly stop: () => Promise<void> };

/** A PostgreSQL that is not running yet: where its programs are, and whether they must be copied to where its user may read them. */
export type Programs = { readonly folder: string; readonly isCopied: boolean };

/** PostgreSQL as Debian's packages install it, the newest that the register runs on, else that of npm; null when neither can be had. */
export const findPostgres = (installed = '/usr/lib/postgresql', fromNpm = embeddedPostgres): Programs | null => {
  const [debian] = globSync(join(installed, '*/bin'))
    .map((folder) => ({ folder, major: Number(basename(dirname(folder))) }))
    .filter(({ folder, major }) => major >= 15 && existsSync(join(folder, 'initdb')))
    .sort((a, b) => b.major - a.major);
  if (debian !== undefined) return { folder: debian.folder, isCopied: false };
  const embedded = fromNpm();
  return embedded === null ? null : { folder: embedded, isCopied: true };
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/**
 * A port of this machine on which nothing listens now. Who asks the system for any port gets one above 32,767: no other test gets this
 * one before it is used.
 */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(10_000, 32_768);
    if (await isFree(port)) return port;
  }
};

/** PostgreSQL refuses root; then it runs as the user postgres, or nobody. Empty when this process is not root. */
const ownUser = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const idOf = (option: string): number => Number(execFileSync('id', [option, name], { encoding: 'utf8' }));
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {}
  }
  return {};
};

const answers = async (address: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

const untilItAnswers = async (address: string, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (await answers(address)) return;
    if (child.exitCode !== null) break;
    await delay(200);
  }
  throw new Error(`The PostgreSQL for the tests did not start (exit code ${child.exitCode}).`);
};

/** More than the databases of one run of the tests take at any moment. */
const room = 2 ** 30;

/**
 * A folder in memory when this one has room for the databases of tests, else the usual one for what is temporary: a database is some
 * 750 files, and on a disk making them takes longer than most tests that use them.
 */
export const quickFolder = (inMemory = '/dev/shm', asked = room): string => {
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize >= asked ? inMemory : tmpdir();
};

/** A new folder of the server's user. */
const folderFor = ({ uid, gid }: ReturnType<typeof ownUser>, within: string): string => {
  const made = mkdtempSync(join(within, 'register-postgres-'));
  if (uid !== undefined && gid !== undefined) chownSync(made, uid, gid);
  return made;
};

/** Starts a new, empty PostgreSQL server on a free port of this machine, with its data in this folder, as another user when this one is root. */
export const startPostgres = async ({ folder, isCopied }: Programs, within = tmpdir()): Promise<TestServer> => {
  const user = ownUser();
  const home = folderFor(user, within);
  const data = join(home, 'data');
  // Where memory is a folder, programs may not run from it.
  const copied = isCopied ? folderFor(user, tmpdir()) : null;
  const programs = copied === null ? folder : copyPrograms(folder, join(copied, 'programs'));
  const options = { ...user, cwd: home, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' } };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...options, stdio: 'ignore' },
  );
  const port = await freePort();
  const settings = [`port=${port}`, `unix_socket_directories=${home}`, 'listen_addresses=127.0.0.1', 'fsync=off'];
  const child = spawn(
    join(programs, 'postgres'),
    [
      '-D',
      data,
      ...[...settings, 'max_connections=200', 'full_page_writes=off', 'max_wal_size=256MB'].flatMap((setting) => [
        '-c',
        setting,
      ]),
    ],
    { ...options, stdio: 'ignore' },
  );
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilItAnswers(address, child);
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await Promise.race([ended, delay(10_000)]);
    for (const made of copied === null ? [home] : [home, copied]) rmSync(made, { recursive: true, force: true });
  };
  return { address, stop };
};
