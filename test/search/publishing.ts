import { fold } from '#language/fold.ts';
import { type Algorithm, type AlgorithmId, makeAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { makeOrganisationId, type Organisation } from '#register/organisation.ts';
import type { Language } from '#standard/text.ts';
import { addChanges, type ChangeKind, organisationsChange } from '#store/changes.ts';
import { type Database, transact } from '#store/database.ts';
import { addVersions, makeCurrent, removeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { saveOrganisations } from '#store/organisations.ts';

// What commands do to the store, in short: publish, withdraw, load organisations.

/** The moment at which everything in these tests happens. */
export const moment = '2026-11-24T12:00:00Z' as Instant;

/** The algorithm with a number, of an organisation. */
export const algorithm = (number: number, organisation: string): Algorithm => ({
  id: makeAlgorithmId(number),
  organisationId: makeOrganisationId(organisation),
  category: null,
  useStatus: 'in-gebruik',
  inUseFrom: null,
  inUseUntil: null,
  useReason: null,
  mergedInto: null,
  withdrawn: null,
  source: null,
  vanishedAt: null,
});

/** An organisation under another, or alone. */
export const organisation = (name: string, parent: string | null, ...others: readonly string[]): Organisation => ({
  id: makeOrganisationId(name),
  type: 'gemeente',
  names: [
    { name, kind: 'preferred', from: null, until: null },
    ...others.map((other) => ({ name: other, kind: 'former' as const, from: null, until: null })),
  ],
  identifiers: [],
  parents: parent === null ? [] : [{ parentId: makeOrganisationId(parent), from: null, until: null }],
  website: null,
  contact: null,
  participation: 'connected',
  participationNote: null,
  participationSince: null,
  successorId: null,
  from: null,
  until: null,
});

/** Saves organisations and says so to running processes. */
export const loadOrganisations = (database: Database, organisations: readonly Organisation[]): Promise<void> =>
  transact(database, async (writing) => {
    await saveOrganisations(writing, organisations, fold);
    await addChanges(writing, [organisationsChange(moment)]);
  });

const change = (id: AlgorithmId, kind: ChangeKind, language: Language, number: number | null) => ({
  at: moment,
  algorithmId: id,
  kind,
  language,
  number,
});

export type Publication = {
  readonly values: EntryDocument['values'];
  readonly number?: number;
  readonly language?: Language;
  readonly withheld?: EntryDocument['withheld'];
};

/** Publishes a version of an entry. */
export const publish = (
  database: Database,
  entry: Algorithm,
  { values, number = 1, language = 'nl', withheld = {} }: Publication,
): Promise<void> =>
  transact(database, async (writing) => {
    const document = { ...emptyDocument, values, withheld };
    await saveAlgorithms(writing, [entry]);
    const version = { algorithmId: entry.id, language, number, publishedAt: moment };
    const rest = { changeNote: null, confirmedAt: null, machineTranslated: false, fingerprint: `${number}` };
    await addVersions(writing, [{ ...version, ...rest, state: 'published', document }]);
    await makeCurrent(writing, version);
    await addChanges(writing, [change(entry.id, number === 1 ? 'published' : 'changed', language, number)]);
  });

/** Takes an entry off the public register. */
export const withdraw = (database: Database, { id }: Algorithm, kind: 'withdrawn' | 'merged'): Promise<void> =>
  transact(database, async (writing) => {
    await removeCurrent(writing, id);
    await addChanges(writing, [change(id, kind, 'nl', null)]);
  });

/** Notes that the source no longer lists an entry: it stays public. */
export const vanish = (database: Database, entry: Algorithm): Promise<void> =>
  transact(database, async (writing) => {
    await saveAlgorithms(writing, [{ ...entry, vanishedAt: moment, useStatus: 'buiten-gebruik' }]);
    await addChanges(writing, [change(entry.id, 'vanished', 'nl', null)]);
  });
