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

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
};

/** The packages as the lock file names them; another number means installing again. */
const lock = createHash('sha256')
  .update(readFileSync(join(folder, 'package-lock.json')))
  .digest('hex');

/** In production only what runs the register, unless the machine's Node.js is too old: the right one comes with the rest. */
const wanted = `${lock} ${production && isNewEnough(process.versions.node) ? 'production' : 'all'}`;

/** What is there will do when it is what is wanted or more; starting and the command line need no more than production. */
const isPrepared = () => {
  const there = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  const runsOnly = ['prestart', 'precli'].includes(process.env.npm_lifecycle_event);
  return there === wanted || there === `${lock} all` || (runsOnly && there === `${lock} production`);
};

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
    const isWhole = wanted.endsWith('all');
    npm('ci', '--ignore-scripts', isWhole ? '--include=dev' : '--omit=dev');
    // The only package whose install script runs: it puts the exact Node.js of this project in place.
    if (isWhole) npm('rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts=false');
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
if (!isPrepared()) install();

const own = join(folder, 'node_modules', '.bin', 'node');
const found = existsSync(own)
  ? execFileSync(own, ['--version'], { encoding: 'utf8' }).trim().slice(1)
  : process.versions.node;
if (!isNewEnough(found)) {
  stop(
    `The register needs Node.js ${oldest.join('.')} or newer and found ${found}: install Node.js 24 and start again.`,
  );
}
