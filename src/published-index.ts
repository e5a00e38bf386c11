import { setImmediate as turn } from 'node:timers/promises';
import type { AlgorithmId } from '#register/algorithm.ts';
import { makeDirectory, type OrganisationDirectory } from '#register/directory.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { SearchIndex } from '#search/search.ts';
import { searchEntryOf } from '#search/search-entry.ts';
import { lastChange, listChangesAfter } from '#store/changes.ts';
import type { Queries } from '#store/database.ts';
import { listOrganisationIds, listOrganisations } from '#store/organisations.ts';
import { listPublishedIdsAfter, listPublishedTranslations } from '#store/published-entries.ts';
import { withTurns } from './turns.ts';

/** The public entries of the store in an index, and the organisations: read once, then kept up with what changes. */
export type PublishedIndex = {
  readonly search: SearchIndex;
  /** The organisations as they are now; none before loading. */
  readonly organisations: () => OrganisationDirectory;
  /** True once everything has been read. */
  readonly ready: () => boolean;
  /** The number of the last change that is in the index. */
  readonly sequence: () => number;
  /** Reads all organisations and all public entries, in slices between which other work is done. */
  readonly load: () => Promise<void>;
  /** Takes in what changed since, also the change of the day. One call at a time does the work; others wait for it. */
  readonly follow: () => Promise<void>;
  /** Follows again and again, with so many milliseconds between; a store that does not answer is asked again. */
  readonly start: (intervalMs: number) => void;
  /** Stops following; what is under way is completed. */
  readonly stop: () => void;
};

export type PublishedIndexOptions = {
  readonly queries: Queries;
  readonly reader: Reader;
  readonly now: () => Instant;
  readonly createIndex: () => SearchIndex;
};

/** How many entries or organisations are read at a time; reading and putting them takes some milliseconds. */
const slice = 50;
const organisationSlice = 200;
const changeSlice = 500;

/** An index of the public entries of a store, still empty. */
export const openPublishedIndex = ({ queries, reader, now, createIndex }: PublishedIndexOptions): PublishedIndex => {
  const search = createIndex();
  let directory = makeDirectory([], dateOf(now()));
  let isReady = false;
  let sequence = 0;
  let timer: NodeJS.Timeout | null = null;
  let isStarted = false;
  let under: Promise<void> = Promise.resolve();

  const readDirectory = async (): Promise<OrganisationDirectory> => {
    const ids = await listOrganisationIds(queries, reader);
    const organisations: Organisation[] = [];
    for (let start = 0; start < ids.length; start += organisationSlice) {
      organisations.push(...(await listOrganisations(queries, reader, ids.slice(start, start + organisationSlice))));
      await turn();
    }
    return makeDirectory(organisations, dateOf(now()));
  };

  /** Puts the entries with these ids as they are now; what is public no longer goes out. */
  const renew = async (ids: readonly AlgorithmId[]): Promise<void> => {
    for (let start = 0; start < ids.length; start += slice) {
      const wanted = ids.slice(start, start + slice);
      const entries = await listPublishedTranslations(queries, reader, wanted);
      const found = new Set(entries.map((entry) => entry.algorithm.id));
      for (const id of wanted) if (!found.has(id)) search.remove(id);
      await inStretches(entries, (entry) => search.put(searchEntryOf(entry, directory)));
    }
  };

  const loadEntries = async (): Promise<void> => {
    let after: AlgorithmId | null = null;
    for (;;) {
      const ids: readonly AlgorithmId[] = await listPublishedIdsAfter(queries, reader, after, changeSlice);
      await renew(ids);
      after = ids.at(-1) ?? null;
      if (after === null) return;
    }
  };

  /** Reads the organisations again, and the entries of those that have another name, kind or place in the tree. */
  const renewOrganisations = async (): Promise<void> => {
    const before = directory;
    directory = await readDirectory();
    const changed = await changedOrganisations(before, directory);
    if (changed.length > 0) await renew(idsOf(search, changed));
  };

  /** Reads everything, and lets go what is no longer there. */
  const readAll = async (): Promise<void> => {
    sequence = await lastChange(queries, reader);
    directory = await readDirectory();
    await renew(idsOf(search));
    await loadEntries();
  };

  const takeInChanges = async (): Promise<void> => {
    if (directory.day !== dateOf(now())) await renewOrganisations();
    const last = await lastChange(queries, reader);
    if (last === sequence) return;
    if (last < sequence) await readAll();
    for (;;) {
      const changes = await listChangesAfter(queries, reader, sequence, changeSlice);
      const last = changes.at(-1);
      if (last === undefined) return;
      if (changes.some((change) => change.kind === 'organisations')) await renewOrganisations();
      const entries = changes.filter((change) => change.kind !== 'organisations');
      await renew([...new Set(entries.map((change) => change.algorithmId))]);
      sequence = last.sequence;
    }
  };

  const oneAfterTheOther = (work: () => Promise<void>): Promise<void> => {
    const next = under.then(work);
    under = next.catch(() => {});
    return next;
  };

  const follow = (): Promise<void> => oneAfterTheOther(takeInChanges);

  const load = (): Promise<void> =>
    oneAfterTheOther(async () => {
      await readAll();
      await takeInChanges();
      isReady = true;
    });

  const followAgain = (intervalMs: number): void => {
    timer = setTimeout(async () => {
      await follow().catch(() => {});
      if (isStarted) followAgain(intervalMs);
    }, intervalMs);
    timer.unref();
  };

  return {
    search,
    organisations: () => directory,
    ready: () => isReady,
    sequence: () => sequence,
    load,
    follow,
    start: (intervalMs) => {
      if (isStarted) return;
      isStarted = true;
      followAgain(intervalMs);
    },
    stop: () => {
      isStarted = false;
      if (timer !== null) clearTimeout(timer);
    },
  };
};

/** Does something for each item, and lets other work have its turn when it takes long. */
const inStretches = async <Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> => {
  await withTurns(items.values().map(work));
  await turn();
};

const describe = (directory: OrganisationDirectory, id: OrganisationId): string => {
  const organisation = directory.find(id);
  return JSON.stringify([organisation?.type, organisation?.names, directory.lineOf(id)]);
};

/** The organisations that the index must know anew: another kind, other names, or another place in the tree. */
const changedOrganisations = async (
  before: OrganisationDirectory,
  after: OrganisationDirectory,
): Promise<readonly OrganisationId[]> => {
  const changed: OrganisationId[] = [];
  const ids = new Set([...before.all, ...after.all].map((organisation) => organisation.id));
  await inStretches([...ids], (id) => {
    if (describe(before, id) !== describe(after, id)) changed.push(id);
  });
  return changed;
};

/** The ids of all entries in the index, or of those of some organisations. */
const idsOf = (search: SearchIndex, organisations: readonly OrganisationId[] = []): readonly AlgorithmId[] => {
  if (search.size() === 0) return [];
  const choices = organisations.length === 0 ? {} : { organisatie: organisations };
  const all = { text: '', includingParts: false, sort: 'nieuwste', page: 1, pageSize: search.size() } as const;
  return search.search({ ...all, choices }).ids;
};
