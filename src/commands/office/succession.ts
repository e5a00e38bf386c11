import { type Actor, mayDo } from '#register/access.ts';
import type { AlgorithmId, AlgorithmRelation, Succession } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { followersOf, type Parties, refusalOfSuccession, type SuccessionRefusal } from '#register/succession.ts';
import { refusalOfStep, type StepAsked, unasked } from '#register/workflow.ts';
import { addChanges } from '#store/changes.ts';
import type { Queries, Writing } from '#store/database.ts';
import { findStanding } from '#store/drafts.ts';
import { addRelations, makeAllCurrent, removeAllCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { listAlgorithms } from '#store/import-reads.ts';
import { listLatestInEachLanguage, listStandings, listSuccessors, removeSuccession } from '#store/successions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';

/** What is asked: how entries make way, the other entries, and why, in words for the public. */
export type SuccessionRequest = {
  readonly kind: Succession;
  readonly others: readonly AlgorithmId[];
  readonly reason: string;
};

export type SuccessionOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: SuccessionRefusal };

const refused = (
  id: AlgorithmId,
  organisationId: OrganisationId | null,
  refusal: SuccessionRefusal,
): Done<SuccessionOutcome> => ({
  ...{ objectKind: 'entry', objectId: id, organisationId },
  ...{ result: 'refused', details: { refusal }, value: { kind: 'refused', refusal } },
});

/** What the workflow is asked of an entry whose own text is not touched. */
const askedOf = (actor: Actor, owner: OrganisationId, more: Pick<StepAsked, 'state' | 'reason'>): StepAsked => ({
  may: (right) => mayDo(actor, right, owner),
  ...{ ...unasked, personId: actor.personId, today: actor.day },
  ...more,
});

/** Who makes way and who stays; null when one of them is not there. */
const readParties = async (
  queries: Queries,
  id: AlgorithmId,
  { kind, others }: SuccessionRequest,
): Promise<Parties | null> => {
  const standings = await listStandings(queries, registerReader, [id, ...others]);
  const [own, ...rest] = [id, ...others].map((one) => standings.get(one));
  const known = rest.flatMap((one) => one ?? []);
  if (own === undefined || known.length < others.length) return null;
  return kind === 'merge' ? { olds: known, news: [own] } : { olds: [own], news: known };
};

const mostSteps = 50;

/** Who came in whose place from these entries on, as far as it goes. */
const readSuccessors = async (
  queries: Queries,
  first: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, readonly AlgorithmId[]>> => {
  const known = new Map<AlgorithmId, readonly AlgorithmId[]>();
  let next = [...first];
  for (let step = 0; next.length > 0 && step < mostSteps; step += 1) {
    for (const [id, after] of await listSuccessors(queries, registerReader, next)) known.set(id, after);
    next = [...followersOf(next, known)].filter((id) => !known.has(id) && !next.includes(id));
  }
  return known;
};

const refusalOf = async (
  queries: Queries,
  actor: Actor,
  owner: OrganisationId,
  parties: Parties,
  { kind, reason }: SuccessionRequest,
): Promise<SuccessionRefusal | null> => {
  const news = parties.news.map(({ id }) => id);
  const refusal = refusalOfSuccession(kind, parties, await readSuccessors(queries, news));
  if (refusal !== null) return refusal;
  for (const { state, isPublic } of parties.olds) {
    const asked = { ...askedOf(actor, owner, { state, reason }), isPublished: isPublic };
    const ofStep = refusalOfStep(kind, asked);
    if (ofStep !== null) return ofStep;
  }
  return null;
};

const relationsOf = (kind: Succession, { olds, news }: Parties): readonly AlgorithmRelation[] =>
  olds.flatMap((old) =>
    news.map(({ id }): AlgorithmRelation => {
      if (kind === 'merge') return { from: old.id, kind: 'merged-into', to: id };
      return { from: id, kind: kind === 'split' ? 'split-from' : 'replaces', to: old.id };
    }),
  );

const changeKinds = { merge: 'merged', split: 'split', replace: 'replaced' } as const;

const apply = async (
  writing: Writing,
  parties: Parties,
  { kind, reason }: SuccessionRequest,
  now: Instant,
): Promise<void> => {
  const ids = parties.olds.map(({ id }) => id);
  const algorithms = await listAlgorithms(writing, registerReader, ids);
  const withdrawn = { at: now, reason: reason.trim(), succession: kind };
  const mergedInto = kind === 'merge' ? (parties.news[0]?.id ?? null) : null;
  await saveAlgorithms(
    writing,
    [...algorithms.values()].map((algorithm) => ({ ...algorithm, mergedInto, withdrawn })),
  );
  await removeAllCurrent(writing, ids);
  await addRelations(writing, relationsOf(kind, parties));
  const change = { at: now, kind: changeKinds[kind], language: 'nl', number: null } as const;
  await addChanges(
    writing,
    ids.map((algorithmId) => ({ ...change, algorithmId })),
  );
};

/**
 * Lets entries make way for others of the same organisation: others merge into this one, or this one is split into others or replaced
 * by one. No word of any text changes. Refuses what the workflow, access.ts and refusalOfSuccession refuse.
 */
export const succeedEntries = (
  context: CommandContext,
  { personId }: Actor,
  id: AlgorithmId,
  request: SuccessionRequest,
): Promise<SuccessionOutcome> =>
  runCommand(context, request.kind, async (writing, now): Promise<Done<SuccessionOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const standing = await findStanding(writing, registerReader, { algorithmId: id, language: 'nl' });
    if (standing === null) return refused(id, null, 'unknown');
    const { owner } = standing;
    if (!mayDo(actor, 'approve-entry', owner)) return refused(id, owner, 'not-allowed');
    const parties = await readParties(writing, id, request);
    if (parties === null) return refused(id, owner, 'unknown');
    const refusal = await refusalOf(writing, actor, owner, parties, request);
    if (refusal !== null) return refused(id, owner, refusal);
    await apply(writing, parties, request, now);
    const about = { objectKind: 'entry', objectId: id, organisationId: owner };
    return { ...about, result: 'done', details: { others: request.others }, value: { kind: 'done' } };
  });

/** Puts an entry back that made way for others. Refuses when one of those changed or made way since. */
export const reinstateEntry = (
  context: CommandContext,
  { personId }: Actor,
  id: AlgorithmId,
): Promise<SuccessionOutcome> =>
  runCommand(context, 'reinstate', async (writing, now): Promise<Done<SuccessionOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const standing = await findStanding(writing, registerReader, { algorithmId: id, language: 'nl' });
    if (standing === null) return refused(id, null, 'unknown');
    const { owner, isSucceeded } = standing;
    const asked = { ...askedOf(actor, owner, { state: 'none', reason: '' }), isSucceeded };
    const refusal = refusalOfStep('reinstate', asked);
    if (refusal !== null) return refused(id, owner, refusal);
    const algorithm = (await listAlgorithms(writing, registerReader, [id])).get(id);
    const { withdrawn } = algorithm ?? { withdrawn: null };
    if (algorithm === undefined || withdrawn?.succession === undefined) return refused(id, owner, 'not-succeeded');
    const successors = (await listSuccessors(writing, registerReader, [id])).get(id) ?? [];
    const standings = await listStandings(writing, registerReader, successors);
    const isTouched = [...standings.values()].some(
      ({ isPublic, lastPublishedAt }) => !isPublic || (lastPublishedAt ?? '') > withdrawn.at,
    );
    if (isTouched) return refused(id, owner, 'published-since');
    const versions = await listLatestInEachLanguage(writing, registerReader, id);
    await saveAlgorithms(writing, [{ ...algorithm, mergedInto: null, withdrawn: null }]);
    await makeAllCurrent(
      writing,
      versions.map((version) => ({ ...version, publishedAt: version.publishedAt ?? now })),
    );
    await removeSuccession(writing, id, withdrawn.succession);
    await addChanges(
      writing,
      versions.map(({ language, number }) => ({ at: now, algorithmId: id, kind: 'restored', language, number })),
    );
    const about = { objectKind: 'entry', objectId: id, organisationId: owner };
    return { ...about, result: 'done', details: {}, value: { kind: 'done' } };
  });
