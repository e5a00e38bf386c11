import { setImmediate as turn } from 'node:timers/promises';
import type { AlgorithmId } from '#register/algorithm.ts';
import { makeDirectory, type OrganisationDirectory } from '#register/directory.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { SavableIndex, SearchIndex } from '#search/search.ts';
import { searchEntryOf } from '#search/search-entry.ts';
import { textNumber } from '#search/text-number.ts';
import { lastChange, listChangesAfter } from '#store/changes.ts';
import type { Queries } from '#store/database.ts';
import { listOrganisationIds, listOrganisations } from '#store/organisations.ts';
import { listPublishedIdsAfter, listPublishedTranslations } from '#store/published-entries.ts';
import type { IndexFile } from './index-file.ts';
import { likenessOf } from './likeness.ts';
import { describe, factsAt, isOfStore, type OrganisationMarks, savedMarks, saveIndex } from './saved-index.ts';
import { withTurns } from './turns.ts';

/** The public entries of the store in an index, and the organisations: read once, then kept up with what changes. */
export type PublishedIndex = {
  readonly search: SavableIndex;
  /** The organisations as they are now; none before loading. */
  readonly organisations: () => OrganisationDirectory;
  /** True once everything has been read. */
  readonly ready: () => boolean;
  /** The number of the last change that is in the index. */
  readonly sequence: () => number;
  /**
   * Reads the index that was saved and what changed since; without one all organisations and all public entries, in slices
   * between which other work is done.
   */
  readonly load: () => Promise<void>;
  /** Takes in what changed since, also the change of the day. One call at a time does the work; others wait for it. */
  readonly follow: () => Promise<void>;
  /** Follows again and again, with so many milliseconds between; a store that does not answer is asked again. */
  readonly start: (intervalMs: number) => void;
  /** Saves the index when there is a file for it and something changed since; false when nothing was saved. */
  readonly save: () => Promise<boolean>;
  /** Stops following; what is under way is completed. */
  readonly stop: () => void;
};

export type PublishedIndexOptions = {
  readonly queries: Queries;
  readonly reader: Reader;
  readonly now: () => Instant;
  readonly createIndex: () => SavableIndex;
  /** Where the index is saved; it is not when there is none. */
  readonly file?: IndexFile | null;
  /** The version of the software, which makes an index as no other does. */
  readonly version?: string;
};

/** How many entries or organisations are read at a time; reading and putting them takes some milliseconds. */
const slice = 20;
const organisationSlice = 200;
const changeSlice = 500;
/** The index is saved again after so many changes, or this part of its entries, but not more often than every minute. */
const manyChanges = 500;
const manyOfEntries = 1 / 20;
const leastBetween = 60_000;
/** And at least this often when anything changed: what was withheld or withdrawn is not in the file for longer. */
const mostBetween = 60 * 60_000;

/** An index of the public entries of a store, still empty. */
export const openPublishedIndex = (options: PublishedIndexOptions): PublishedIndex => {
  const { queries, reader, now, createIndex, file = null, version = '' } = options;
  const search = createIndex();
  let directory = makeDirectory([], dateOf(now()));
  let isReady = false;
  let sequence = 0;
  let timer: NodeJS.Timeout | null = null;
  let isStarted = false;
  let under: Promise<void> = Promise.resolve();
  let saving: Promise<boolean> = Promise.resolve(false);
  let isSaving = false;
  let savedSequence = 0;
  let savedAt = Number.NEGATIVE_INFINITY;

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
      await inStretches(entries, (entry) =>
        search.put({ ...searchEntryOf(entry, directory), ...likenessOf(entry.versions) }),
      );
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
    const marks = await marksOf(before);
    directory = await readDirectory();
    try {
      await renewChanged(marks);
    } catch (cause) {
      // The next time sees again which organisations changed.
      directory = before;
      throw cause;
    }
  };

  const renewChanged = async (before: OrganisationMarks): Promise<void> => {
    const changed = changedOrganisations(before, await marksOf(directory));
    if (changed.length > 0) await renew(idsOf(search, changed));
  };

  /** Begins with what was saved; false when there is nothing that can be used. */
  const restoreSaved = async (): Promise<boolean> => {
    const saved = (await file?.read((facts) => isOfStore(queries, reader, facts, version))) ?? null;
    if (saved === null) return false;
    let marks: OrganisationMarks;
    try {
      marks = savedMarks(saved.columns);
      search.restore(saved.columns);
    } catch {
      return false;
    }
    sequence = Number(saved.facts.sequence);
    savedSequence = sequence;
    savedAt = performance.now();
    directory = await readDirectory();
    await renewChanged(marks);
    return true;
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
      if (!(await restoreSaved())) await readAll();
      await takeInChanges();
      isReady = true;
    });

  /** Begins to save the index as it is between two changes, while others wait; then it is written while they go on. */
  const beginSaving = async (indexFile: IndexFile): Promise<Promise<boolean>> => {
    let writing: Promise<boolean> = Promise.resolve(false);
    await oneAfterTheOther(async () => {
      const facts = await factsAt(queries, reader, sequence, version);
      if (facts === null || sequence === savedSequence) return;
      const saved = await indexFile.facts();
      savedSequence = sequence;
      savedAt = performance.now();
      // Another process on this machine has saved the same.
      if (JSON.stringify(saved) === JSON.stringify(facts)) return;
      writing = indexFile.write(facts, saveIndex(search, directory));
    });
    return writing;
  };

  const save = (): Promise<boolean> => {
    if (file === null || !isReady) return Promise.resolve(false);
    const next = saving.then(() => beginSaving(file)).then((writing) => writing);
    saving = next.catch(() => false);
    return saving;
  };

  const isDue = (): boolean => {
    const [changes, elapsed] = [sequence - savedSequence, performance.now() - savedAt];
    if (changes === 0 || isSaving) return false;
    return (
      elapsed > mostBetween ||
      (elapsed > leastBetween && changes > Math.max(manyChanges, search.size() * manyOfEntries))
    );
  };

  const saveWhenDue = (): void => {
    if (!isDue()) return;
    isSaving = true;
    void save().finally(() => {
      isSaving = false;
    });
  };

  const followAgain = (intervalMs: number): void => {
    timer = setTimeout(async () => {
      await follow().catch(() => {});
      saveWhenDue();
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
    save,
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

const marksOf = async (directory: OrganisationDirectory): Promise<OrganisationMarks> => {
  const marks = new Map<OrganisationId, number>();
  await inStretches(directory.all, ({ id }) => marks.set(id, textNumber(describe(directory, id))));
  return marks;
};

/** The organisations that the index must know anew: another kind, other names, or another place in the tree. */
const changedOrganisations = (before: OrganisationMarks, after: OrganisationMarks): readonly OrganisationId[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));

/** The ids of all entries in the index, or of those of some organisations. */
const idsOf = (search: SearchIndex, organisations: readonly OrganisationId[] = []): readonly AlgorithmId[] => {
  if (search.size() === 0) return [];
  const choices = organisations.length === 0 ? {} : { organisatie: organisations };
  const all = { text: '', includingParts: false, sort: 'nieuwste', page: 1, pageSize: search.size() } as const;
  return search.search({ ...all, choices }).ids;
};
