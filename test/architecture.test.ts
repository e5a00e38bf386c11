import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file: string): string => readFileSync(file, 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const sources = globSync('src/**/*.ts').sort();
const code = sources.filter((file) => !file.endsWith('.test.ts'));
const everything = [...sources, ...globSync(['test/**/*.ts', 'bench/**/*.ts', 'demo/**/*.ts', 'scripts/*.mjs'])].sort();

/** What each folder may import of ours; main and server stand above all. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  standard: [],
  language: [],
  log: [],
  law: ['standard'],
  register: ['standard', 'law', 'language'],
  search: ['standard', 'register', 'language'],
  formats: ['standard', 'law', 'register', 'language'],
  store: ['standard', 'law', 'register', 'formats', 'log'],
  outside: ['standard', 'register', 'formats'],
  commands: ['standard', 'law', 'register', 'language', 'formats', 'log', 'store', 'outside', 'search', 'demo'],
  // The form of an entry makes what is typed plain in the way of an import.
  web: ['standard', 'law', 'register', 'formats', 'routes'],
  // The page that documents the interface is made from the interface itself.
  pages: [
    'api',
    'commands',
    'standard',
    'law',
    'register',
    'language',
    'search',
    'formats',
    'store',
    'web',
    'routes',
    'reading',
    'followed',
    'about-files',
    'likeness',
    'turns',
    'config',
  ],
  api: [
    // Only the folder of those who deliver: see below.
    'commands',
    'standard',
    'law',
    'register',
    'language',
    'search',
    'formats',
    'store',
    'web',
    'routes',
    'reading',
    'about-files',
    'likeness',
    'config',
  ],
  // The command that gives somebody a role says at which address they begin.
  cli: [
    'standard',
    'law',
    'register',
    'language',
    'search',
    'formats',
    'store',
    'outside',
    'commands',
    'config',
    'routes',
    'jobs',
    // A job that tells what changed asks the index.
    'reading',
    'open-reading',
    'index-file',
    'published-index',
  ],
  'tell-news': ['commands', 'pages', 'standard', 'register', 'store', 'reading'],
  // A job that sends mail has it put in words with the addresses of pages.
  jobs: ['commands', 'store', 'config', 'outside', 'web', 'reading', 'tell-news'],
  routes: [],
  config: ['register', 'outside', 'sign-in-settings', 'mail-settings', 'translator-settings'],
  'mail-settings': ['register', 'outside'],
  'translator-settings': ['standard', 'outside'],
  'sign-in-settings': ['standard', 'register', 'outside'],
  reading: ['standard', 'register', 'search', 'store', 'config'],
  'kept-entries': ['standard', 'register', 'reading'],
  'open-reading': ['api', 'store', 'kept-entries', 'reading'],
  turns: [],
  followed: ['register', 'store', 'reading'],
  'about-files': ['formats', 'web', 'config', 'routes'],
  likeness: ['register', 'search', 'reading', 'turns'],
  'index-file': ['search', 'store'],
  'saved-index': ['standard', 'register', 'search', 'store'],
  'published-index': ['register', 'search', 'store', 'index-file', 'likeness', 'saved-index', 'turns'],
};

/** Packages that a pure folder may import all the same, each with its reason in docs/dependencies.md. */
const purePackages: Readonly<Record<string, readonly string[]>> = {
  standard: [],
  law: [],
  register: ['diff/lib/diff/array.js'],
  language: [],
  search: [],
  log: ['node:crypto'],
};

type Import = { readonly file: string; readonly from: string; readonly to: string };

const roomOf = (path: string): string => {
  const [first = '', ...rest] = path.replace(/^src\//, '').split('/');
  return rest.length === 0 ? first.replace(/\.ts$/, '') : first;
};

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\('([^']+)'\)/g;

const importsOf = (file: string): readonly Import[] =>
  [...read(file).matchAll(importPattern)].map((match) => ({
    file,
    from: roomOf(file),
    to: match[1] ?? match[2] ?? match[3] ?? '',
  }));

const resolved = ({ file, to }: Import): string | null => {
  if (to.startsWith('#src/')) return to.slice(5);
  if (to.startsWith('#')) return to.slice(1);
  if (!to.startsWith('.')) return null;
  return new URL(to, `file:///${file}`).pathname.slice(1).replace(/^src\//, '');
};

const imports = code.flatMap(importsOf);

test('every import follows the arrows of the house', () => {
  const wrong = imports.flatMap((line) => {
    const target = resolved(line);
    if (target === null || target.startsWith('..')) return [];
    const room = roomOf(target);
    const may = arrows[line.from];
    return may === undefined || room === line.from || may.includes(room) ? [] : [`${line.file} → ${target}`];
  });
  assert.deepEqual(wrong, []);
});

test('the pure folders import no package and nothing of Node', () => {
  const wrong = imports.filter(
    (line) =>
      resolved(line) === null && purePackages[line.from] !== undefined && !purePackages[line.from]?.includes(line.to),
  );
  assert.deepEqual(wrong, []);
});

test('the core reads no clock, no chance and no environment', () => {
  const core = code.filter((file) => /^src\/(standard|law|register|language|search|formats|log)\//.test(file));
  const forbidden = /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.|performance\.now\(/;
  assert.deepEqual(
    core.filter((file) => forbidden.test(read(file))),
    [],
  );
});

test('the environment is read in config.ts only, and only main.ts and the command line write to the console', () => {
  const readers = code.filter((file) => file !== 'src/config.ts' && /process\.env\b/.test(read(file)));
  const writers = code.filter((file) => !/^src\/(main|cli)\.ts$/.test(file) && /\bconsole\./.test(read(file)));
  assert.deepEqual({ readers, writers }, { readers: [], writers: [] });
});

test('SQL and Kysely stay in the store', () => {
  const wrong = code.filter(
    (file) => !file.startsWith('src/store/') && /from '(kysely|pg|node:sqlite)'/.test(read(file)),
  );
  assert.deepEqual(wrong, []);
});

test('pages and the interface never write: they import no command and no writing function of the store', () => {
  const writing = /\b(transact|runCommand|save[A-Z]\w+|add[A-Z]\w+|makeCurrent|removeCurrent)\b/;
  // A page of the office, of asking or of following gives the one command of its form, and reads by commands that leave a trace.
  const isOffice = (file: string): boolean => /^src\/pages\/(office|questions|following)\//.test(file);
  // So does an address at which a machine delivers.
  const isDelivery = (file: string): boolean => file.startsWith('src/api/delivery/');
  const doors = imports.filter(
    (line) => (line.from === 'pages' && !isOffice(line.file)) || (line.from === 'api' && !isDelivery(line.file)),
  );
  assert.deepEqual(
    doors.filter((line) => resolved(line)?.startsWith('commands/')),
    [],
  );
  const wrong = doors
    .filter((line) => resolved(line)?.startsWith('store/'))
    .filter((line) =>
      writing.test(
        read(line.file)
          .match(/import[^;]*#store[^;]*;/g)
          ?.join() ?? '',
      ),
    );
  assert.deepEqual(wrong, []);
});

/** A function that a file hands out: its name and its parameters. */
const exportedFunction = /export const (\w+)\s*=\s*(?:async\s*)?(?:function\s*)?\*?\s*(?:<[^>]*>)?\s*\(([^)]*)\)/g;
/** A prepared query that a file hands out, whatever stands between its name and its value; or a list of names, which would hide one. */
const handsOutPrepared = /\bexport\s+(?:const\b(?:(?!\bconst\b)[\s\S])*?=\s*prepared\s*[<(]|\{)/;
const saysThatItReads = /^(list|find|count|last|read|known)[A-Z]/;

test('every function of the store that reads for somebody takes the reader', () => {
  const wrong = code
    // A backup holds everything and is read by nobody but a restore; the beginning of a query reads nothing yet, and how one is prepared.
    .filter((file) => file.startsWith('src/store/') && !/\/(copy|begun|prepared)\.ts$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(exportedFunction)]
        .map(([, name = '', parameters = '']) => ({ file, name, parameters }))
        .filter(({ name, parameters }) => saysThatItReads.test(name) || /: Queries\b/.test(parameters))
        .filter(({ parameters }) => !/\b_?reader: Reader\b/.test(parameters))
        .map(({ name }) => `${file}: ${name}`),
    );
  assert.deepEqual(wrong, []);
  // A prepared query knows no reader: only the function that asks who reads hands out what it finds.
  assert.deepEqual(
    code.filter((file) => read(file).includes("/prepared.ts'") && handsOutPrepared.test(read(file))),
    [],
  );
});

test('the eye of the register itself is used by commands only, never by a door', () => {
  const users = code.filter((file) => /\bregisterReader\b|kind: 'register'/.test(read(file)));
  const wrong = users.filter((file) => !/^src\/(register\/reader|commands\/|store\/|cli\/|cli\.ts)/.test(file));
  assert.deepEqual(wrong, []);
});

test('public pages never import the office', () => {
  assert.deepEqual(
    imports.filter((line) => line.file.startsWith('src/pages/public/') && resolved(line)?.startsWith('pages/office/')),
    [],
  );
});

test('an address of the register is never written by hand', () => {
  const doors = code.filter((file) => /^src\/(pages|api|web|formats)\//.test(file));
  const written = /(?:href|action|src)="\/|['"`]\/(?:nl|en|fy|api)\/(?![^'"`]*\\)/;
  const allowed = ['src/pages/files/fixed.ts'];
  const wrong = doors.filter(
    (file) => !allowed.includes(file) && written.test(read(file).replace(/\/\*[\s\S]*?\*\//g, '')),
  );
  assert.deepEqual(wrong, []);
});

test('no file of code is longer than 300 lines', () => {
  const isData = (file: string): boolean =>
    /^(src\/(standard|law)\/|demo\/|test\/security\/(asvs|removed)\/|src\/(web\/icons|language\/plain-words)\.ts)/.test(
      file,
    );
  const long = everything.filter((file) => !isData(file)).filter((file) => read(file).split('\n').length > 301);
  assert.deepEqual(long, []);
});

test('nothing is typed any, asserted away, ignored, exported by default, or kept in a folder without a name', () => {
  const marks =
    /(: any\b|\bas any\b|<any>|@ts-ignore|@ts-expect-error|@ts-nocheck|^export default|^\s*(export )?(const )?enum )/m;
  const loose = everything.filter(
    (file) => file !== 'test/architecture.test.ts' && marks.test(withoutComments(read(file))),
  );
  const folders = everything.filter((file) => /\/(utils|helpers|common|services|lib)\//.test(file));
  assert.deepEqual({ loose, folders }, { loose: [], folders: [] });
});

test('the core and the store extend no class', () => {
  assert.deepEqual(
    code.filter((file) => /\bclass \w+ extends (?!Error\b)/.test(read(file))),
    [],
  );
});

/** The packages of the project, and the one that is fetched for the tests where the machine has no PostgreSQL. */
const manifestFolders = ['.', 'scripts/postgres'];

test('package-lock.json names no download host and every dependency has a line of reason', () => {
  const reasons = read('docs/dependencies.md');
  for (const folder of manifestFolders) {
    assert.doesNotMatch(read(`${folder}/package-lock.json`), /"resolved": "https?:/);
    const manifest = JSON.parse(read(`${folder}/package.json`)) as Partial<
      Record<'dependencies' | 'devDependencies', Record<string, string>>
    >;
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      wanted.filter(([name]) => !reasons.includes(`\`${name}\``)),
      [],
    );
    assert.deepEqual(
      wanted.filter(([, version]) => !/^\d/.test(version)),
      [],
    );
  }
});
