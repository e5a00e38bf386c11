import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { openDatabase } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { freePort } from './support/postgres.ts';
import { startProgram } from './support/process.ts';
import { freshFile, programTest } from './support/program-test.ts';

programTest(
  'a first start shows a living register and says how to get in; Ctrl-C stops it cleanly; a second start finds it again',
  async (address, context) => {
    const settings = { DATABASE_URL: address, PORT: String(await freePort()) };
    for (const round of ['first', 'second']) {
      const { child, until, ended, output } = startProgram(context, ['src/main.ts'], settings);
      await until(/The register is ready at http:\/\/localhost:\d+ /);
      await until(/Look around as an invented person/);
      const [isReady = '', begin = '', lookAround = '', ...more] = output().trimEnd().split('\n');
      assert.match(isReady, /^The register is ready at .*\(127\.0\.0\.1:\d+, (sqlite|postgres):/);
      assert.match(begin, /^Nobody has an account yet\. Begin within an hour, once, at http/);
      assert.match(lookAround, /^Look around .* at http:\/\/localhost:\d+\/nl\/aanmelden$/);
      assert.deepEqual(more, []);
      const page = await fetch(`http://127.0.0.1:${settings.PORT}/nl/zoeken`);
      assert.equal(page.status, 200, round);
      assert.match(await page.text(), /\d+ (resultaten|algoritmes)/);
      await until(/"path":"\/nl\/zoeken"/);
      child.kill('SIGINT');
      assert.equal(await ended, 0, round);
    }
  },
);

programTest('three first starts at once on one empty store all show the same register', async (address, context) => {
  const ports = [String(await freePort()), String(await freePort()), String(await freePort())];
  const programs = ports.map((port) =>
    startProgram(context, ['src/main.ts'], { DATABASE_URL: address, PORT: port, LANG: 'C' }),
  );
  await Promise.all(programs.map(({ until }) => until(/The register is ready/)));
  const answers = ports.map(async (port) => (await fetch(`http://127.0.0.1:${port}/api/v1/algoritmes`)).json());
  const totals = (await Promise.all(answers)).map((answer) => (answer as { totaal: number }).totaal);
  assert.ok((totals[0] ?? 0) > 10);
  assert.equal(new Set(totals).size, 1);
  for (const { child } of programs) child.kill('SIGTERM');
  assert.deepEqual(await Promise.all(programs.map(({ ended }) => ended)), [0, 0, 0]);
});

programTest(
  'with REGISTER_DEMO=off an empty register stays empty and every page still answers',
  async (address, context) => {
    const settings = { DATABASE_URL: address, PORT: String(await freePort()), REGISTER_DEMO: 'off' };
    const { child, until, ended } = startProgram(context, ['src/main.ts'], settings);
    await until(/The register is ready/);
    for (const path of [
      '/nl',
      '/nl/zoeken',
      '/nl/organisaties',
      '/nl/cijfers',
      '/nl/themas',
      '/nl/brief',
      '/nl/wijzigingen',
      '/api/v1/algoritmes',
    ])
      assert.equal((await fetch(`http://127.0.0.1:${settings.PORT}${path}`)).status, 200, path);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  },
);

test('a port that is taken is refused in one sentence', async (context) => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()));
  context.after(() => taken.close());
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { ended, output } = startProgram(context, ['src/main.ts'], {
    DATABASE_URL: 'sqlite::memory:',
    PORT: String(port),
  });
  assert.equal(await ended, 1);
  assert.match(output(), /Another program listens on this port already/);
  assert.doesNotMatch(output(), /\n\s+at /);
});

programTest('a database that is newer than the code is refused and left as it was', async (address, context) => {
  const database = await openDatabase(address);
  await migrate(database);
  await database.queries
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .insertInto('kysely_migration')
    .values({ name: '9999-later', timestamp: '' })
    .execute();
  await database.close();
  const { ended, output } = startProgram(context, ['src/main.ts'], {
    DATABASE_URL: address,
    PORT: String(await freePort()),
  });
  assert.equal(await ended, 1);
  assert.match(output(), /newer than this version of the register/);
});

test('a database that cannot be reached is refused without showing its password', async (context) => {
  const { ended, output } = startProgram(context, ['src/main.ts'], {
    DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none',
  });
  assert.equal(await ended, 1);
  assert.match(output(), /cannot be reached/);
  assert.doesNotMatch(output(), /secret/);
});

programTest('the database of another application is refused and left as it was', async (address, context) => {
  const database = await openDatabase(address);
  await database.queries.schema.createTable('customer').addColumn('id', 'integer').execute();
  const { ended, output } = startProgram(context, ['src/main.ts'], { DATABASE_URL: address });
  assert.equal(await ended, 1);
  assert.match(output(), /holds tables of another application/);
  assert.deepEqual(
    (await database.queries.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name),
    ['customer'],
  );
  await database.close();
});

/** Addresses of a database that cannot be used. */
const nonsense = [
  'nonsense',
  'mysql://x',
  'sqlite://register.sqlite',
  'sqlite:///',
  'sqlite:///%E0%A4%A',
  'sqlite:///tmp',
  'sqlite:///tmp/a%00b',
  ...(process.platform === 'linux' ? ['sqlite:///proc/register/deep/register.sqlite'] : []),
  'postgres://127.0.0.1:99999/x',
  'postgres://me:se@cret@127.0.0.1:1/x',
  'postgres://127.0.0.1:1/x?user=me&password=secret',
];

for (const address of nonsense) {
  test(`the address ${address} is refused in one sentence that names it`, async (context) => {
    const { ended, output } = startProgram(context, ['src/main.ts'], { DATABASE_URL: address });
    assert.equal(await ended, 1);
    assert.match(output(), /^The register does not start\. (DATABASE_URL is|The database at) [^\n]*\n$/);
    assert.doesNotMatch(output(), /cret|\.ts:\d/);
  });
}

test('an unknown theme is refused with the themes there are', async (context) => {
  const settings = { DATABASE_URL: freshFile(context), PORT: String(await freePort()), THEME: 'none-such' };
  const { ended, output } = startProgram(context, ['src/main.ts'], settings);
  assert.equal(await ended, 1);
  assert.match(output(), /Choose from: .*pine/);
});

for (const host of ['no such host', '192.0.2.1'])
  test(`the host ${host}, which this machine is not, is refused with one that it is`, async (context) => {
    const settings = { DATABASE_URL: freshFile(context), PORT: String(await freePort()), HOST: host };
    const { ended, output } = startProgram(context, ['src/main.ts'], settings);
    assert.equal(await ended, 1);
    assert.match(output(), /^The register does not start\. [^\n]*Set HOST to 127\.0\.0\.1[^\n]*\n$/);
  });
