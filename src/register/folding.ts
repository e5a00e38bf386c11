import { fold } from '#language/fold.ts';
import type { AlgorithmId } from './algorithm.ts';
import { type EntryDocument, textOf } from './entry.ts';
import type { OrganisationId } from './organisation.ts';

/** What folding must know of an entry: whose it is, and what its name and purpose come down to. */
export type Likeness = { readonly organisationId: OrganisationId; readonly key: string | number };

/** One entry, with the same entry at other organisations. */
export type FoldedEntry = { readonly id: AlgorithmId; readonly also: readonly AlgorithmId[] };

/** The name and purpose of an entry as they are compared; null when it has no purpose, so that it is like no other. */
export const likenessText = (document: EntryDocument): string | null => {
  const goal = fold(textOf(document, 'goal'));
  return goal === '' ? null : `${fold(textOf(document, 'name'))}\n${goal}`;
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

/**
 * Entries with the same name and the same purpose at different organisations as one, in the order in which the first of each
 * stands. Two entries of one organisation are never one. In steps of one entry: after each of them others can have their turn.
 */
export function* foldEntries(
  ids: readonly AlgorithmId[],
  likenessById: { readonly get: (id: AlgorithmId) => Likeness | undefined },
): Generator<void, readonly FoldedEntry[]> {
  const folded: Group[] = [];
  const alikeByKey = new Map<string | number, Alike>();
  for (const id of ids) {
    yield;
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
}
