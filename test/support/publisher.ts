import type { Instant } from '#register/instant.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { publishEntries, withdrawEntry } from './entries.ts';

// Does one thing with one entry and is killed at the moment it is done, before it can tell anybody:
// node test/support/publisher.ts <address of the database> publish|change|withdraw

const text = (number: number, name: string) => ({
  number,
  at: `2025-0${number}-01T10:00:00Z`,
  document: { values: { name, description_short: `${name} doet iets.`, category: ['economie'] } },
});

/** What can be done with the entry: it is published as Aardappel, then called Boerenkool, then withdrawn. */
const steps: Readonly<Record<string, (database: Database) => Promise<void>>> = {
  publish: (database) => publishEntries(database, [{ n: 7, versions: [text(1, 'Aardappel')] }]),
  change: (database) => publishEntries(database, [{ n: 7, versions: [text(2, 'Boerenkool')] }]),
  withdraw: (database) =>
    withdrawEntry(database, 7, '2025-04-01T10:00:00Z' as Instant, 'Het wordt niet meer gebruikt.'),
};

const [address = '', word = ''] = process.argv.slice(2);
const step = steps[word];
if (step === undefined) throw new Error(`'${word}' is none of: ${Object.keys(steps).join(', ')}.`);
const database = await openDatabase(address);
await step(database);
process.kill(process.pid, 'SIGKILL');
