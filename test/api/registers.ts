import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { demoEntries } from '#demo/index.ts';
import { type App, makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { type Ask, askHandlers, askServer } from './ask.ts';
import { type Contract, contractOf, type Document } from './contract.ts';

export const root = '/api/v1';

/** A register with the demo in it, a way to ask it, and the contract it serves. */
export type Register = { readonly app: App; readonly ask: Ask; readonly contract: Contract };

/** A test on both stores that asks the handlers themselves and then the server; on PostgreSQL the server alone, unless all is tested. */
export const apiTest = (
  name: string,
  work: (register: Register, context: TestContext) => Promise<void>,
  options: { readonly content?: 'empty' | 'demo' } = {},
): void =>
  storeTest(name, async (database, context) => {
    const app = await makeApp(context, database, { content: options.content ?? 'demo' });
    const isWhole = database.kind === 'sqlite' || process.env.TEST_ALL === '1';
    for (const ask of isWhole ? [askHandlers(app), askServer(app)] : [askServer(app)]) {
      const reply = await ask(`${root}/openapi.json`);
      assert.equal(reply.status, 200);
      await work({ app, ask, contract: contractOf(JSON.parse(reply.body) as Document) }, context);
    }
  });

/** Asks for JSON and reads it; fails when the answer is not 200. */
export const read = async <Content>({ ask }: Register, address: string): Promise<Content> => {
  const reply = await ask(root + address);
  assert.equal(reply.status, 200, `${address}: ${reply.body}`);
  return JSON.parse(reply.body) as Content;
};

const demoId = (what: string, found: { readonly id: string } | undefined): string => {
  assert.ok(found, `the demo has no ${what} entry`);
  return found.id;
};

/** The id of a demo entry that is public, one that was withdrawn and one that was merged into another. */
export const demoIds = {
  public: demoId(
    'public',
    demoEntries.find((entry) => entry.withdrawn === undefined && entry.merged === undefined),
  ),
  withdrawn: demoId(
    'withdrawn',
    demoEntries.find((entry) => entry.withdrawn !== undefined),
  ),
  merged: demoId(
    'merged',
    demoEntries.find((entry) => entry.merged !== undefined),
  ),
} as const;
