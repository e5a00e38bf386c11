import { fingerprintOf } from '#formats/fingerprint.ts';
import { type Algorithm, type AlgorithmId, type AlgorithmRelation, makeAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { factsOf } from '#register/facts.ts';
import type { Instant } from '#register/instant.ts';
import { makeOrganisationId, type Organisation } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import { addChanges } from '#store/changes.ts';
import { type Database, transact, type Writing } from '#store/database.ts';
import { findAlgorithm } from '#store/entries.ts';
import { addRelations, addVersions, makeCurrent, removeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { saveOrganisations } from '#store/organisations.ts';

/** A published text of a test entry; what is not given is plain. */
export type TestVersion = {
  readonly language?: Language;
  readonly number: number;
  /** An instant in UTC. */
  readonly at: string;
  readonly document: Partial<EntryDocument>;
  readonly changeNote?: string;
  readonly confirmedAt?: string;
  readonly machineTranslated?: boolean;
};

export type TestEntry = {
  /** Any whole number: every number gives another id. */
  readonly n: number;
  readonly versions: readonly TestVersion[];
  readonly algorithm?: Partial<Algorithm>;
  readonly relations?: readonly AlgorithmRelation[];
};

/** The organisation of every test entry. */
export const testOrganisation: Organisation = {
  id: makeOrganisationId('gm9999'),
  type: 'gemeente',
  names: [{ name: 'Gemeente Oosterhaven', kind: 'preferred', from: null, until: null }],
  identifiers: [],
  parents: [],
  website: 'https://www.oosterhaven.example',
  contact: 'info@oosterhaven.example',
  participation: 'connected',
  participationNote: null,
  participationSince: null,
  successorId: null,
  from: null,
  until: null,
};

const documentOf = (given: Partial<EntryDocument>): EntryDocument => ({ ...emptyDocument, ...given });

const algorithmOf = ({ n, versions, algorithm }: TestEntry): Algorithm => ({
  id: makeAlgorithmId(n),
  organisationId: testOrganisation.id,
  ...factsOf(documentOf(versions.findLast((version) => (version.language ?? 'nl') === 'nl')?.document ?? {})),
  useReason: null,
  mergedInto: null,
  withdrawn: null,
  source: null,
  vanishedAt: null,
  ...algorithm,
});

const publishVersion = async (
  writing: Writing,
  id: AlgorithmId,
  given: TestVersion,
  isFirst: boolean,
): Promise<void> => {
  const document = documentOf(given.document);
  const key = { algorithmId: id, language: given.language ?? 'nl', number: given.number } as const;
  const publishedAt = given.at as Instant;
  const version = {
    ...key,
    state: 'published',
    document,
    fingerprint: fingerprintOf(document),
    changeNote: given.changeNote ?? null,
    publishedAt,
    confirmedAt: (given.confirmedAt as Instant | undefined) ?? null,
    machineTranslated: given.machineTranslated ?? false,
  } as const;
  await addVersions(writing, [version]);
  await makeCurrent(writing, { ...key, publishedAt });
  await addChanges(writing, [{ ...key, at: publishedAt, kind: isFirst ? 'published' : 'changed' }]);
};

/** Publishes entries as a command would: versions, the current one, and what changed. Withdrawn and merged ones are not current. */
export const publishEntries = (database: Database, entries: readonly TestEntry[]): Promise<void> =>
  transact(database, async (writing) => {
    await saveOrganisations(writing, [testOrganisation], (name) => name.toLowerCase());
    await saveAlgorithms(writing, entries.map(algorithmOf));
    for (const { n, versions, algorithm = {} } of entries) {
      const id = makeAlgorithmId(n);
      for (const [position, version] of versions.entries()) await publishVersion(writing, id, version, position === 0);
      if (algorithm.withdrawn !== undefined || algorithm.mergedInto !== undefined) await removeCurrent(writing, id);
    }
    for (const { relations = [] } of entries) await addRelations(writing, relations);
  });

/** Withdraws the entry with this number as a command would; it must be there. */
export const withdrawEntry = async (database: Database, n: number, at: Instant, reason: string): Promise<void> => {
  const id = makeAlgorithmId(n);
  const algorithm = await findAlgorithm(database.queries, registerReader, id);
  if (algorithm === null) throw new Error('There is no such entry.');
  await transact(database, async (writing) => {
    await saveAlgorithms(writing, [{ ...algorithm, withdrawn: { at, reason } }]);
    await removeCurrent(writing, id);
    await addChanges(writing, [{ at, algorithmId: id, kind: 'withdrawn', language: 'nl', number: null }]);
  });
};
