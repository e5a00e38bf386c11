import { setImmediate as turn } from 'node:timers/promises';
import { fingerprintOf } from '#formats/fingerprint.ts';
import { readOrganisations } from '#formats/organisations-read.ts';
import { fetchSource } from '#outside/fetch-source.ts';
import { type Actor, mayDo } from '#register/access.ts';
import { dateOf } from '#register/instant.ts';
import { displayName, type OrganisationId } from '#register/organisation.ts';
import {
  type DifferenceKind,
  differenceKind,
  partDifferences,
  partsInConflict,
} from '#register/organisation-difference.ts';
import type { OrganisationList } from '#register/organisation-list.ts';
import { type PlannedOrganisation, planOrganisations } from '#register/organisation-plan.ts';
import type { OrganisationListName } from '#register/organisation-statement.ts';
import { registerReader } from '#register/reader.ts';
import { addChanges, organisationsChange } from '#store/changes.ts';
import type { Queries, Writing } from '#store/database.ts';
import {
  type ListDifference,
  listAllDifferences,
  listRefusedDifferences,
  listReviews,
  removeReview,
  saveRefusedDifferences,
  saveReview,
} from '#store/list-reviews.ts';
import { listOrganisationIds } from '#store/organisations.ts';
import { type CommandContext, type Done, runCommand } from './command.ts';
import { countDecisions, type Decision, decideSlice, writeDecisions } from './decide-organisations.ts';
import { readKnown } from './import-organisations.ts';
import { readActor } from './office/context.ts';

const slice = 300;

/** A comparison has a number below this, drawn so that it does not come back: a page of an earlier comparison never fits a later one. */
const numbers = 1_000_000_000;

/** What a list says of an organisation, with a mark of it; canonical, so that another order of keys is no difference. */
const markOf = ({ statement }: PlannedOrganisation): string => fingerprintOf(statement);

const differenceOf = (decision: Decision, position: number): ListDifference => {
  const { planned, known, organisation, before, statement, changedHere } = decision;
  const inConflict = partsInConflict(changedHere, before, statement);
  return {
    ...{ position, planned, name: displayName(organisation), parts: partDifferences(known, organisation), inConflict },
    ...{ kind: differenceKind(known, organisation, inConflict.length > 0), fingerprint: markOf(planned) },
  };
};

/** What a list would do to the register: one difference for each organisation that is new or changed, parents before their parts. */
export const compareList = async (
  { database: { queries }, now }: CommandContext,
  list: OrganisationList,
): Promise<readonly ListDifference[]> => {
  const { planned } = planOrganisations(list, await readKnown(queries));
  const refused = await listRefusedDifferences(queries, registerReader, list.name);
  const today = dateOf(now());
  const differences: ListDifference[] = [];
  for (let start = 0; start < planned.length; start += slice) {
    const decisions = await decideSlice(queries, planned.slice(start, start + slice), list.name, today);
    for (const decision of decisions)
      if (decision.kind !== 'unchanged' && refused.get(decision.planned.id) !== markOf(decision.planned))
        differences.push(differenceOf(decision, differences.length));
    await turn();
  }
  return differences;
};

/** Puts the differences between a list and the register ready for the administrator; how many there are. */
export const putForReview = async (
  context: CommandContext,
  list: OrganisationList,
  source: string,
): Promise<number> => {
  const differences = await compareList(context, list);
  return runCommand(context, 'compare-organisations', async (writing, now) => {
    const review = { list: list.name, number: context.random(numbers), source: source.slice(0, 500), readAt: now };
    await saveReview(writing, review, differences);
    const line = { objectKind: 'organisations', objectId: list.name, result: 'compared' };
    return { ...line, details: { differences: differences.length }, value: differences.length };
  });
};

export type ReviewOutcome =
  | { readonly kind: 'compared'; readonly list: OrganisationListName; readonly differences: number }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'refused'; readonly reason: { readonly nl: string; readonly en: string } };

const mayReview = async ({ database, now }: CommandContext, { personId }: Actor): Promise<boolean> =>
  mayDo(await readActor(database.queries, personId, now()), 'manage-organisations', null);

const pieceSize = 256 * 1024;

/** A file in pieces, between which others have their turn. */
async function* piecesOf(file: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.length; start += pieceSize) {
    yield file.subarray(start, start + pieceSize);
    await turn();
  }
}

/** A list is large: a process reads one that was sent at a time. */
let listsBeingRead = 0;

/** True while a list is being read; another that is sent has to wait. */
export const isReadingList = (): boolean => listsBeingRead > 0;

/** Compares a file with the register for the administrator; refuses what is no list of organisations. */
export const reviewFile = async (
  context: CommandContext,
  actor: Actor,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ReviewOutcome> => {
  if (!(await mayReview(context, actor))) return { kind: 'not-allowed' };
  listsBeingRead += 1;
  const read = await readOrganisations(piecesOf(file.bytes)).finally(() => {
    listsBeingRead -= 1;
  });
  if (read.kind === 'refused') return read;
  const differences = await putForReview(context, read.list, file.name);
  return { kind: 'compared', list: read.list.name, differences };
};

/** Fetches a list from an address of the configuration and compares it with the register for the administrator. */
export const reviewSource = async (context: CommandContext, actor: Actor, address: string): Promise<ReviewOutcome> => {
  if (!(await mayReview(context, actor))) return { kind: 'not-allowed' };
  const fetched = await fetchSource(address);
  if (fetched.kind === 'refused') return fetched;
  return reviewFile(context, actor, { name: address, bytes: fetched.file });
};

/** What is taken over: the organisations that were ticked, and of these kinds also all that were not shown. */
export type Taking = {
  readonly list: OrganisationListName;
  readonly number: number;
  readonly ticked: readonly OrganisationId[];
  /** What was shown, ticked or not. */
  readonly shown: readonly OrganisationId[];
  readonly restOf: readonly DifferenceKind[];
};

export type TakingOutcome =
  | { readonly kind: 'applied'; readonly taken: number; readonly refused: number }
  | { readonly kind: 'refused'; readonly refusal: 'not-allowed' | 'compared-again' };

/** Without a tie to an organisation that is not here and does not come in: it comes with the next comparison. */
const withKnownParents = (planned: PlannedOrganisation, known: ReadonlySet<OrganisationId>): PlannedOrganisation => ({
  ...planned,
  statement: {
    ...planned.statement,
    parents: planned.statement.parents.filter(({ parentId }) => known.has(parentId)),
  },
});

const takeOver = async (
  writing: Writing,
  list: OrganisationListName,
  taken: readonly ListDifference[],
  today: ReturnType<typeof dateOf>,
): Promise<readonly Decision[]> => {
  const known = new Set(await listOrganisationIds(writing, registerReader));
  for (const { planned } of taken) known.add(planned.id);
  const all: Decision[] = [];
  for (let start = 0; start < taken.length; start += slice) {
    const planned = taken.slice(start, start + slice).map((one) => withKnownParents(one.planned, known));
    const news = (await decideSlice(writing, planned, list, today)).filter(({ kind }) => kind !== 'unchanged');
    await writeDecisions(writing, news, list);
    all.push(...news);
  }
  return all;
};

const isTaken = ({ ticked, shown, restOf }: Taking): ((one: ListDifference) => boolean) => {
  const [isTicked, isShown] = [new Set(ticked), new Set(shown)];
  return ({ planned: { id }, kind }) => isTicked.has(id) || (!isShown.has(id) && restOf.includes(kind));
};

const stillWaits = async (queries: Queries, { list, number }: Taking): Promise<boolean> =>
  (await listReviews(queries, registerReader)).some((one) => one.list === list && one.number === number);

/**
 * Takes over what the administrator ticked of a list that waits, in one transaction; the rest is remembered as refused and not offered again
 * as long as the list says the same. Refuses who may not, and what was compared anew since it was seen.
 */
export const applyReview = async (
  context: CommandContext,
  { personId }: Actor,
  taking: Taking,
): Promise<TakingOutcome> =>
  runCommand(context, 'import-organisations', async (writing, now): Promise<Done<TakingOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const line = { objectKind: 'organisations', objectId: taking.list };
    const refusal = !mayDo(actor, 'manage-organisations', null)
      ? 'not-allowed'
      : (await stillWaits(writing, taking))
        ? null
        : 'compared-again';
    if (refusal !== null)
      return { ...line, result: 'refused', details: { refusal }, value: { kind: 'refused', refusal } };
    const { true: taken = [], false: refused = [] } = Object.groupBy(
      await listAllDifferences(writing, registerReader, taking.list),
      (one) => (isTaken(taking)(one) ? 'true' : 'false'),
    );
    const decisions = await takeOver(writing, taking.list, taken, dateOf(now));
    await saveRefusedDifferences(writing, taking.list, refused, now);
    await removeReview(writing, taking.list);
    if (decisions.length > 0) await addChanges(writing, [organisationsChange(now)]);
    const [added, changed] = [countDecisions(decisions, 'added'), countDecisions(decisions, 'changed')];
    return {
      ...{ ...line, result: `added ${added}, changed ${changed}` },
      details: { added, changed, refused: refused.length },
      value: { kind: 'applied', taken: decisions.length, refused: refused.length },
    };
  });
