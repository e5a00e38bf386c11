// Makes a fresh clone ready to run: installs what is missing and checks the Node.js that will run the register.
// Plain JavaScript without packages, because it runs before anything is installed, under any Node.js from 18.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(fileURLToPath(new URL('..', import.meta.url)));
const stamp = join(folder, 'node_modules', '.prepared');
const production = process.env.NODE_ENV === 'production';
const quiet = process.argv.includes('--quiet');
const oldest = [24, 12];

/** The lock file and the kind of install in one number: another number means installing again. */
const wanted = createHash('sha256')
  .update(readFileSync(join(folder, 'package-lock.json')))
  .update(production ? 'production' : 'all')
  .digest('hex');

const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

/**
 * Runs npm as the machine has it. The Node.js inside node_modules may be the one that runs this script and is taken away by
 * an install, so npm runs with the Node.js that started npm, and without node_modules/.bin on the PATH.
 */
const npm = (...words) => {
  const own = join(folder, 'node_modules');
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(own));
  const node = process.env.npm_node_execpath;
  const script = process.env.npm_execpath;
  const known = node !== undefined && script?.endsWith('.js') && !node.startsWith(own) && !script.startsWith(own);
  execFileSync(
    known ? node : 'npm',
    [...(known ? [script] : []), ...words, '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PATH: path.join(delimiter) },
      shell: !known && process.platform === 'win32',
    },
  );
};

const install = () => {
  if (!quiet) process.stdout.write('Installing what is missing; this takes about half a minute the first time.\n');
  try {
    npm('ci', '--ignore-scripts', ...(production ? ['--omit=dev'] : []));
    // The only package whose install script runs: it puts the exact Node.js of this project in place.
    if (!production) npm('rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts=false');
    writeFileSync(stamp, wanted);
  } catch {
    stop(
      'npm could not install the packages. Check the connection to the npm registry and that this folder can be written.',
    );
  }
};

if (Number(process.versions.node.split('.')[0]) < 18) {
  stop(
    `This is Node.js ${process.versions.node}, which is too old even to install the right one: install Node.js 24 first.`,
  );
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) install();

const own = join(folder, 'node_modules', '.bin', 'node');
const found = existsSync(own)
  ? execFileSync(own, ['--version'], { encoding: 'utf8' }).trim().slice(1)
  : process.versions.node;
const [major = 0, minor = 0] = found.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  stop(
    `The register needs Node.js ${oldest.join('.')} or newer and found ${found}: install Node.js 24 and start again.`,
  );
}
