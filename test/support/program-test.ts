import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { freshAddress } from '../stores.ts';

/** The address of a SQLite file that is not there yet, in a folder of its own that goes away with the test. */
export const freshFile = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'register start '));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return `sqlite://${pathToFileURL(join(folder, 'register.sqlite')).pathname}`;
};

const stores = (['sqlite', 'postgres'] as const).map((kind) => ({
  kind,
  skip: kind === 'postgres' && !process.env.TEST_POSTGRES ? 'no PostgreSQL server' : false,
  addressFor: (context: TestContext) =>
    kind === 'sqlite' ? Promise.resolve(freshFile(context)) : freshAddress(context, kind),
}));

/** A test of the program on a file and on PostgreSQL, each with an empty database of its own. */
export const programTest = (name: string, work: (address: string, context: TestContext) => Promise<void>): void => {
  for (const { kind, skip, addressFor } of stores)
    test(`${name} (${kind})`, { skip }, async (context) => work(await addressFor(context), context));
};
