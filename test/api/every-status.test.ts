import assert from 'node:assert/strict';
import { createServer } from '#src/server.ts';
import { loadAssets } from '#web/assets.ts';
import { type App, makeApp } from '../app.ts';
import { storeTest } from '../stores.ts';
import { askServer } from './ask.ts';
import { type Contract, contractOf, type Document, openOperations } from './contract.ts';
import { addressOf } from './questions.ts';
import { demoIds, root } from './registers.ts';

// Every status that the document promises for an operation is really given at least once, and is as the document says.

type Given = Map<string, Set<number>>;
type Asking = { readonly app: App; readonly contract: Contract; readonly given: Given };

const filled = (path: string, id: string): string => {
  const organisation = 'demo-gemeente-waterwoude';
  return path.replace('{id}', path.startsWith('/organisaties') ? organisation : id).replace('{n}', '1');
};

/** Asks an operation, holds the answer against the document and notes its status. */
const note = async (
  { app, contract, given }: Asking,
  path: string,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> => {
  const operation = contract.document.paths[path]?.get ?? assert.fail(path);
  const reply = await askServer(app)(root + address, { headers });
  contract.check(operation, reply);
  given.set(path, (given.get(path) ?? new Set()).add(reply.status));
  return reply.headers;
};

const askInEveryWay = async (asking: Asking, path: string): Promise<void> => {
  const { etag = '' } = await note(asking, path, filled(path, demoIds.public));
  await note(asking, path, filled(path, demoIds.public), { 'if-none-match': etag });
  await note(asking, path, filled(path, demoIds.public), { accept: 'application/x-other' });
  await note(asking, path, addressOf('', filled(path, demoIds.public), [['onzin', '1']]));
  await note(asking, path, filled(path, demoIds.merged));
  await note(asking, path, filled(path, demoIds.withdrawn));
  if (path.includes('{id}')) await note(asking, path, path.replace('{id}', '99999999').replace('{n}', '1'));
};

/** The same register behind a server that is broken, not ready or asked too often. */
const serverWith = (app: App, change: { readonly isReady?: boolean; readonly isBroken?: boolean }): App => {
  let isBroken = false;
  const reading = new Proxy(app.reading, {
    get: (target, key, receiver) => {
      if (isBroken && key !== 'config') throw new Error('broken on purpose');
      return Reflect.get(target, key, receiver);
    },
  });
  const isReady = (): boolean => change.isReady ?? true;
  const isStoreThere = app.database.isThere;
  const assets = loadAssets(app.config.theme);
  const { context: commands } = app;
  const server = createServer({ reading, commands, assets, isReady, state: () => null, isStoreThere, log: false });
  isBroken = change.isBroken ?? false;
  return { ...app, server };
};

const askTooOften = async (asking: Asking, path: string): Promise<void> => {
  const operation = asking.contract.document.paths[path]?.get ?? assert.fail(path);
  for (let count = 0; count < 20; count += 1) {
    const url = root + filled(path, demoIds.public);
    const answer = await asking.app.server.inject({ method: 'GET', url, remoteAddress: '203.0.113.7' });
    if (answer.statusCode !== 429) continue;
    const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
    asking.contract.check(operation, { status: 429, headers, body: answer.body });
    asking.given.set(path, (asking.given.get(path) ?? new Set()).add(429));
    return;
  }
};

storeTest('every status that is documented for an operation is really given', async (database, context) => {
  const app = await makeApp(context, database, { content: 'demo', environment: { RATE_LIMIT: '1' } });
  const contract = contractOf(JSON.parse((await app.get(`${root}/openapi.json`)).body) as Document);
  const given: Given = new Map();
  const paths = openOperations(contract.document).map(([path]) => path);
  for (const path of paths) {
    await askInEveryWay({ app, contract, given }, path);
    await askTooOften({ app, contract, given }, path);
    for (const change of [{ isReady: false }, { isBroken: true }]) {
      const other = serverWith(app, change);
      await note({ app: other, contract, given }, path, filled(path, demoIds.public));
      await other.server.close();
    }
  }
  const missing = paths.flatMap((path) =>
    Object.keys(contract.document.paths[path]?.get?.responses ?? {})
      .filter((status) => given.get(path)?.has(Number(status)) !== true)
      .map((status) => `${path} ${status}`),
  );
  // The description is made from the settings alone: only a fault in it that nobody knows of yet gives a 500.
  assert.deepEqual(missing, ['/openapi.json 500']);
});
