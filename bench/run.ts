import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#src/config.ts';
import { measureAnswers } from './answers.ts';
import { type Asked, type Part, readAsked } from './asked.ts';
import { type Import, measureImports } from './importing.ts';
import { measureOffice } from './office/office.ts';
import { openPlaces, type Places, type Store, type StoreKind } from './places.ts';
import { endPrograms, runProgram, serveRegister } from './programs.ts';
import { measureQuestions } from './questions.ts';
import { measureReaders } from './readers.ts';
import { sayStart } from './starting.ts';
import { findWords, listingFile, syntheticFile } from './synthetic.ts';
import { say } from './table.ts';

// npm run bench [-- --sizes 1.5k,15k,150k --parts entries,start,answers,questions,readers,search,office --stores sqlite,postgres]
// Measures the register and says what it found in tables. Nothing is judged here: docs/performance.md does that.

/** The name of a size on a store in every table. */
const nameOf = (size: number, { kind }: Store): string => `${size.toLocaleString('en')} on ${kind}`;

/** How many entries a register has before readers are watched. */
const firstEntries = 500;

/** Megabytes of kept answers, as when nothing is set. */
const usualKept = readConfig({}, '/').keptMegabytes;

const fileOf = (folder: string, size: number, seed: number): string => {
  const path = join(folder, `entries-${size}-${seed}.json`);
  if (!existsSync(path)) writeFileSync(path, syntheticFile(size, seed, findWords()));
  return path;
};

const measureListing = async (places: Places, stores: readonly StoreKind[]): Promise<void> => {
  if (!existsSync(listingFile))
    return say('\n!! NO REAL LISTING beside the checkout: only invented entries are measured.');
  for (const kind of stores) {
    const store = await places.fresh(kind);
    await measureImports([{ name: `real listing on ${kind}`, file: listingFile.pathname, address: store.address }]);
    await store.drop();
  }
};

/** Measures a register of one size on one store: filling it, starting on it, and answering from it. */
const measureFilled = async (asked: Asked, places: Places, size: number, kind: StoreKind): Promise<void> => {
  const store = await places.fresh(kind);
  const name = nameOf(size, store);
  const filling: Import = { name, file: fileOf(places.folder, size, 1), address: store.address };
  await measureImports([filling]);
  if (['start', 'answers', 'questions'].some((part) => asked.parts.some((one) => one === part))) {
    const server = await serveRegister(store.address);
    await sayStart(name, server);
    if (asked.parts.includes('answers')) await measureAnswers(name, server, places);
    if (asked.parts.includes('questions')) await measureQuestions(name, server, store);
    await server.stop();
    const again = await serveRegister(store.address, usualKept);
    await sayStart(`${name}, with the index that was saved`, again);
    if (asked.parts.includes('answers')) {
      await measureAnswers(`${name}, kept`, again, places);
      await measureAnswers(`${name}, what they are made of kept and answers not`, again, { ...places, anew: true });
    }
    if (asked.parts.includes('questions'))
      await measureQuestions(`${name}, entries kept and answers not`, again, store);
    await again.stop();
  }
  await store.drop();
};

const measureDisturbed = async (places: Places, size: number, kind: StoreKind): Promise<void> => {
  const store = await places.fresh(kind);
  const file = fileOf(places.folder, size, 1);
  const first = { file: fileOf(places.folder, firstEntries, 2), count: firstEntries, seed: 2 };
  await measureReaders(nameOf(size, store), store, { first, file, wanted: size });
  await store.drop();
};

const measureOfficeOn = async (places: Places, size: number, kind: StoreKind): Promise<void> => {
  const store = await places.fresh(kind);
  await measureOffice(nameOf(size, store), store, size, places.folder, usualKept);
  await store.drop();
};

const measureAll = async (asked: Asked, places: Places): Promise<void> => {
  const has = (...some: readonly Part[]): boolean => some.some((part) => asked.parts.includes(part));
  const stores = asked.stores.filter((kind) => kind === 'sqlite' || places.postgres !== null);
  const registers = asked.sizes.flatMap((size) => stores.map((kind) => ({ size, kind })));
  if (has('entries')) await measureListing(places, stores);
  if (has('entries', 'start', 'answers', 'questions'))
    for (const { size, kind } of registers) await measureFilled(asked, places, size, kind);
  if (has('readers')) for (const { size, kind } of registers) await measureDisturbed(places, size, kind);
  if (has('office')) for (const { size, kind } of registers) await measureOfficeOn(places, size, kind);
  if (has('search')) for (const size of asked.sizes) await runProgram('search.ts', [String(size)]);
};

const sayMachine = ({ postgres }: Places): void => {
  const load = loadavg().map((value) => value.toFixed(1));
  say(
    `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node.js ${process.versions.node}, load ${load.join(' ')}`,
  );
  say(postgres === null ? '!! NO POSTGRESQL FOUND: only SQLite is measured.' : `PostgreSQL ${postgres}`);
};

const run = async (): Promise<void> => {
  const asked = readAsked(process.argv.slice(2));
  const places = await openPlaces();
  const stop = async (): Promise<void> => {
    endPrograms();
    await places.remove();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(1)));
  const since = performance.now();
  try {
    sayMachine(places);
    await measureAll(asked, places);
    say(`\nMeasured in ${Math.round((performance.now() - since) / 1000)} s; load now ${loadavg()[0]?.toFixed(1)}.`);
  } finally {
    await stop();
  }
};

try {
  await run();
} catch (cause) {
  say(`The measurements ended too soon. ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
}
