import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { textOf } from '#register/entry.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { SearchIndex } from '#search/search.ts';
import { entryChangeKinds, lastChange, listChangesAfter } from '#store/changes.ts';
import { listPublishedEntries, listPublishedEntriesAfter } from '#store/published-entries.ts';
import type { Reading } from '../reading.ts';

/** What folding must know of an entry: whose it is, and what its name and purpose come down to. */
export type Likeness = { readonly organisationId: OrganisationId; readonly key: string };
/** One entry, with the same entry at other organisations. */
export type FoldedEntry = { readonly id: AlgorithmId; readonly also: readonly AlgorithmId[] };

/** What the name and purpose of an entry come down to; null when it has no purpose, so that it is like no other. */
const likenessOf = ({ algorithm, version }: PublishedEntry): Likeness | null => {
  const goal = fold(textOf(version.document, 'goal'));
  if (goal === '') return null;
  const text = `${fold(textOf(version.document, 'name'))}\n${goal}`;
  return { organisationId: algorithm.organisationId, key: createHash('sha256').update(text).digest('base64') };
};

type Group = { readonly id: AlgorithmId; readonly also: AlgorithmId[] };
/** The groups of entries that are alike, and how many of them each organisation is in: always the first ones. */
type Alike = { readonly groups: Group[]; readonly groupsOf: Map<OrganisationId, number> };

/** Puts an entry with those like it; the group that it begins, or null when it joins one. */
const place = (id: AlgorithmId, { organisationId }: Likeness, { groups, groupsOf }: Alike): Group | null => {
  const number = groupsOf.get(organisationId) ?? 0;
  groupsOf.set(organisationId, number + 1);
  const group = groups[number];
  if (group !== undefined) {
    group.also.push(id);
    return null;
  }
  const first: Group = { id, also: [] };
  groups.push(first);
  return first;
};

/** How many entries are folded before another request may go first. */
const foldSlice = 2_000;

/**
 * Entries with the same name and the same purpose at different organisations as one, in the order in which the first of each
 * stands. Two entries of one organisation are never one.
 */
export const foldEntries = async (
  ids: readonly AlgorithmId[],
  likenessById: ReadonlyMap<AlgorithmId, Likeness>,
): Promise<readonly FoldedEntry[]> => {
  const folded: Group[] = [];
  const alikeByKey = new Map<string, Alike>();
  for (const [index, id] of ids.entries()) {
    if (index % foldSlice === foldSlice - 1) await nextTurn();
    const likeness = likenessById.get(id);
    if (likeness === undefined) {
      folded.push({ id, also: [] });
      continue;
    }
    const alike = alikeByKey.get(likeness.key) ?? { groups: [], groupsOf: new Map() };
    alikeByKey.set(likeness.key, alike);
    const first = place(id, likeness, alike);
    if (first !== null) folded.push(first);
  }
  return folded;
};

type Known = { sequence: number; readonly byId: Map<AlgorithmId, Likeness> };
const slice = 200;
const knownByIndex = new WeakMap<SearchIndex, Promise<Known>>();

const note = (known: Known, entry: PublishedEntry): void => {
  const likeness = likenessOf(entry);
  if (likeness === null) known.byId.delete(entry.algorithm.id);
  else known.byId.set(entry.algorithm.id, likeness);
};

const readAll = async ({ queries, reader }: Reading): Promise<Known> => {
  const known: Known = { sequence: await lastChange(queries, reader), byId: new Map() };
  for (let after: AlgorithmId | null = null; ; ) {
    const entries: readonly PublishedEntry[] = await listPublishedEntriesAfter(queries, reader, 'nl', after, slice);
    for (const entry of entries) note(known, entry);
    after = entries.at(-1)?.algorithm.id ?? null;
    if (after === null) return known;
    await nextTurn();
  }
};

const readChanges = async ({ queries, reader }: Reading, known: Known): Promise<Known> => {
  for (;;) {
    const changes = await listChangesAfter(queries, reader, known.sequence, slice, entryChangeKinds);
    const last = changes.at(-1);
    if (last === undefined) return known;
    const ids = [...new Set(changes.map((change) => change.algorithmId))];
    for (const id of ids) known.byId.delete(id);
    for (const entry of await listPublishedEntries(queries, reader, ids, 'nl')) note(known, entry);
    known.sequence = last.sequence;
    await nextTurn();
  }
};

/** The likeness of every public entry: read once per index, then kept up with the changes. Entries without a purpose are left out. */
export const likenessById = async (reading: Reading): Promise<ReadonlyMap<AlgorithmId, Likeness>> => {
  const before = knownByIndex.get(reading.search);
  const now =
    before === undefined
      ? readAll(reading)
      : before.then(
          (known) => readChanges(reading, known),
          () => readAll(reading),
        );
  knownByIndex.set(reading.search, now);
  return (await now).byId;
};
