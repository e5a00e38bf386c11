import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openLink } from '#commands/office/links.ts';
import { type Instant, instantOf } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { runCommandLine } from '#src/cli/command-line.ts';
import type { Terminal } from '#src/cli/terminal.ts';
import { readConfig } from '#src/config.ts';
import { listAppointmentsAt } from '#store/appointments.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { findPersonByEmail } from '#store/people.ts';
import { freshAddress } from './stores.ts';

type Said = { readonly code: number; readonly said: readonly string[]; readonly complained: string };
type Register = { readonly type: (words: string) => Promise<Said>; readonly database: Database };

const municipality = 'demo-gemeente-oosterlee';

const addressOf = async (context: TestContext, kind: 'sqlite' | 'postgres'): Promise<string> => {
  if (kind === 'postgres') return freshAddress(context, kind);
  const folder = mkdtempSync(join(tmpdir(), 'register account '));
  context.after(() => rmSync(folder, { recursive: true }));
  return `sqlite://${pathToFileURL(join(folder, 'register.sqlite')).pathname}`;
};

/** A register with the organisations of the demo, and a terminal that speaks English. */
const registerFor = async (context: TestContext, kind: 'sqlite' | 'postgres'): Promise<Register> => {
  const environment = { DATABASE_URL: await addressOf(context, kind), BASE_URL: 'https://register.example' };
  const type = async (words: string): Promise<Said> => {
    const [said, complained]: [string[], string[]] = [[], []];
    const terminal: Terminal = {
      language: 'en',
      say: (line) => said.push(line),
      progress: () => {},
      config: () => readConfig(environment, tmpdir()),
    };
    const code = await runCommandLine(words.split(' '), terminal, (line) => complained.push(line));
    return { code, said, complained: complained.join('\n') };
  };
  await type('demo');
  const database = await openDatabase(environment.DATABASE_URL);
  context.after(() => database.close());
  return { type, database };
};

const accountTest = (name: string, work: (register: Register) => Promise<void>): void => {
  for (const kind of ['sqlite', 'postgres'] as const) {
    const skip = kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false;
    test(`${name} (${kind})`, { skip }, async (context) => work(await registerFor(context, kind)));
  }
};

const linkIn = ({ said }: Said): string => {
  const link = said.find((line) => line.startsWith('https://register.example/en/aanmelden/begin?link='));
  return new URL(link ?? assert.fail(said.join('\n'))).searchParams.get('link') ?? '';
};

const isOpen = async (database: Database, secret: string): Promise<boolean> => {
  const now = (): Instant => instantOf(new Date());
  const context = { database, now, actor: 'test', origin: 'cli', random: () => 0 } as const;
  return (await openLink(context, secret)) !== null;
};

accountTest('an account gets its role and a link that works', async ({ type, database }) => {
  const answer = await type(`account Anna@Oosterlee.example --organisatie ${municipality} --rol coördinator`);
  assert.equal(answer.code, 0, answer.complained);
  assert.ok(await isOpen(database, linkIn(answer)));
  const person = await findPersonByEmail(database.queries, registerReader, 'anna@oosterlee.example');
  assert.equal(person?.isDemo, false);
});

accountTest('who holds the role already gets a new link, and the old one stops', async ({ type, database }) => {
  const words = 'account anna@centrum.example --rol administrator';
  const [first, second] = [linkIn(await type(words)), linkIn(await type(words))];
  assert.deepEqual([await isOpen(database, first), await isOpen(database, second)], [false, true]);
  assert.equal((await listAppointmentsAt(database.queries, registerReader, null)).length, 1);
});

accountTest('a mandate over all of government needs its last day', async ({ type, database }) => {
  const without = await type('account toezicht@inspectie.example --rol toezichthouder');
  assert.equal(without.code, 1);
  assert.match(without.complained, /--tot 2027-12-31/);
  assert.equal((await type('account toezicht@inspectie.example --rol toezichthouder --tot 2099-12-31')).code, 0);
  const [mandate] = await listAppointmentsAt(database.queries, registerReader, null);
  assert.deepEqual([mandate?.role, mandate?.until, mandate?.organisationId], ['supervisor', '2099-12-31', null]);
});

/** What cannot be done, with a word of the answer. */
const refused: readonly (readonly [string, RegExp])[] = [
  ['anna@x.example', /Name a role with --rol: editor, approver, coordinator/],
  ['anna@x.example --rol boss', /The role ‘boss’ does not exist/],
  ['anna@x.example --rol editor', /--organisatie and the code/],
  ['anna@x.example --rol editor --organisatie nowhere', /‘nowhere’ is not in the register/],
  [`anna@x.example --rol reader --organisatie ${municipality}`, /Choose no organisation/],
  [`anna --rol editor --organisatie ${municipality}`, /Give an e-mail address/],
  [`anna@x.example --rol editor --organisatie ${municipality} --tot morgen`, /‘morgen’ is no day/],
  [`anna@x.example --rol editor --organisatie ${municipality} --tot 2020-01-01`, /The last day is before the first/],
];

accountTest('what cannot be done ends with 1 and a sentence that says what to do', async ({ type, database }) => {
  for (const [words, answer] of refused) {
    const { code, said, complained } = await type(`account ${words}`);
    assert.deepEqual([code, said], [1, []], words);
    assert.match(complained, answer);
  }
  assert.equal(await findPersonByEmail(database.queries, registerReader, 'anna@x.example'), null);
});

accountTest('who lost everything begins anew with a link', async ({ type, database }) => {
  const before = linkIn(await type('account anna@centrum.example --rol administrator'));
  const answer = await type('account-reset anna@centrum.example');
  assert.equal(answer.code, 0, answer.complained);
  assert.deepEqual([await isOpen(database, before), await isOpen(database, linkIn(answer))], [false, true]);
  assert.match((await type('account-reset niemand@centrum.example')).complained, /no longer there/);
});
