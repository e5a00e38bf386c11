import { canonicalJson } from '#formats/fingerprint.ts';
import { fold } from '#language/fold.ts';
import { type Actor, mayDo } from '#register/access.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import {
  type ChangeScene,
  factsWithChange,
  faultsOfChange,
  isOfLists,
  isOwnPart,
  type OrganisationChange,
  type PartName,
  type PlacedFault,
  partsOf,
  rightOfPart,
  withChange,
  withoutPart,
} from '#register/organisation-change.ts';
import { ownSchemes } from '#register/organisation-identifier.ts';
import {
  holdsLists,
  type OrganisationStatements,
  type OwnStatement,
  organisationFrom,
  statementOf,
} from '#register/organisation-statement.ts';
import { registerReader } from '#register/reader.ts';
import { addChanges, organisationsChange } from '#store/changes.ts';
import type { Queries, Writing } from '#store/database.ts';
import {
  addOrganisationChange,
  findOrganisationChange,
  lastChangesOf,
  type PartState,
} from '#store/organisation-changes.ts';
import { countPublicEntriesOf, listNumbersOfOthers, listSuccessors } from '#store/organisation-checks.ts';
import { listStatements, saveStatements } from '#store/organisation-statements.ts';
import { findOrganisation, saveOrganisations } from '#store/organisations.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { readActor } from './context.ts';

/** What is asked: a part becomes something else, follows the lists again, or becomes what it was before a change. */
export type ChangeRequest =
  | { readonly kind: 'change'; readonly change: OrganisationChange; readonly seen: number }
  | { readonly kind: 'follow'; readonly part: PartName; readonly seen: number }
  | { readonly kind: 'undo'; readonly changeId: number };

export type ChangeRefusal = 'not-allowed' | 'unknown' | 'changed-meanwhile' | 'nothing-to-follow';

export type ChangeOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'faults'; readonly faults: readonly PlacedFault[] }
  | { readonly kind: 'refused'; readonly refusal: ChangeRefusal };

/** What becomes of an organisation and of what was changed here. */
type Wanted = { readonly part: PartName; readonly change: OrganisationChange | null };

const wantedOf = async (queries: Queries, id: OrganisationId, request: ChangeRequest): Promise<Wanted | 'unknown'> => {
  if (request.kind === 'change') return { part: request.change.part, change: request.change };
  if (request.kind === 'follow') return { part: request.part, change: null };
  const kept = await findOrganisationChange(queries, registerReader, id, request.changeId);
  if (kept === null) return 'unknown';
  const { part, before } = kept;
  const change = before.isOwn || !isOfLists(part) ? ({ part, value: before.value } as OrganisationChange) : null;
  return { part, change };
};

const readScene = async (
  queries: Queries,
  organisation: Organisation,
  change: OrganisationChange,
  now: Instant,
): Promise<ChangeScene> => {
  const numbers = change.part === 'identifiers' ? change.value.filter(({ scheme }) => ownSchemes.includes(scheme)) : [];
  const successorId = change.part === 'ending' ? change.value.successorId : null;
  return {
    organisation,
    today: dateOf(now),
    entries: change.part === 'participation' ? await countPublicEntriesOf(queries, registerReader, organisation.id) : 0,
    taken: await listNumbersOfOthers(queries, registerReader, organisation.id, numbers),
    successors: successorId === null ? null : await listSuccessors(queries, registerReader, successorId),
  };
};

/** The organisation and what was changed here, with what is wanted in them. */
const withWanted = (
  organisation: Organisation,
  statements: OrganisationStatements,
  { part, change }: Wanted,
): { readonly organisation: Organisation; readonly own: OwnStatement } => {
  const before = statements.own ?? {};
  const own = change === null ? withoutPart(before, part) : withChange(before, change);
  const facts = change === null ? organisation : factsWithChange(organisation, change);
  return { organisation: organisationFrom(organisation.id, { ...statements, own }, facts), own };
};

const stateOf = (organisation: Organisation, own: OwnStatement, part: PartName): PartState =>
  ({ value: partsOf(organisation)[part], isOwn: isOwnPart(own, part) }) as PartState;

const lineOf = (id: OrganisationId) => ({ objectKind: 'organisation', objectId: id, organisationId: id }) as const;

const refused = (id: OrganisationId, refusal: ChangeRefusal): Done<ChangeOutcome> => ({
  ...lineOf(id),
  ...{ result: 'refused', details: { refusal }, value: { kind: 'refused', refusal } },
});

const refusalOf = async (
  queries: Queries,
  actor: Actor,
  id: OrganisationId,
  { part, change }: Wanted,
  request: ChangeRequest,
): Promise<ChangeRefusal | null> => {
  if (!mayDo(actor, rightOfPart[part], id)) return 'not-allowed';
  if (change === null && !isOfLists(part)) return 'nothing-to-follow';
  const last = await lastChangesOf(queries, registerReader, id);
  return request.kind !== 'undo' && (last.get(part)?.id ?? 0) !== request.seen ? 'changed-meanwhile' : null;
};

/** The statements of an organisation; what the register knew before any list is one of them from now on. */
const readStatements = async (queries: Queries, organisation: Organisation): Promise<OrganisationStatements> => {
  const known = (await listStatements(queries, registerReader, [organisation.id])).get(organisation.id) ?? {};
  return holdsLists(known) ? known : { ...known, register: statementOf(organisation) };
};

const save = async (
  writing: Writing,
  organisation: Organisation,
  statements: OrganisationStatements,
  own: OwnStatement,
  now: Instant,
): Promise<void> => {
  const { id } = organisation;
  await saveOrganisations(writing, [organisation], fold);
  if (statements.register !== undefined)
    await saveStatements(writing, 'register', [{ id, statement: statements.register }]);
  await saveStatements(writing, 'own', [{ id, statement: own }]);
  await addChanges(writing, [organisationsChange(now)]);
};

/**
 * Changes one part of an organisation: how to reach it and how it takes part for its coordinator; kind, names, numbers and end for the
 * centre. What was changed goes before what any list says, until it follows the lists again. Refuses who may not, what
 * organisation-change.ts finds wrong, and a form made before the last change of the same part.
 */
export const changeOrganisation = async (
  context: CommandContext,
  { personId }: Actor,
  id: OrganisationId,
  request: ChangeRequest,
): Promise<ChangeOutcome> =>
  runCommand(context, 'change-organisation', async (writing, now): Promise<Done<ChangeOutcome>> => {
    const actor = await readActor(writing, personId, now);
    const found = await findOrganisation(writing, registerReader, id);
    const wanted = found === null ? 'unknown' : await wantedOf(writing, id, request);
    if (found === null || wanted === 'unknown') return refused(id, 'unknown');
    const { part, change } = wanted;
    const refusal = await refusalOf(writing, actor, id, wanted, request);
    if (refusal !== null) return refused(id, refusal);
    const faults = change === null ? [] : faultsOfChange(change, await readScene(writing, found, change, now));
    const told = faults.map(({ fault }) => fault);
    if (faults.length > 0)
      return { ...lineOf(id), result: 'refused', details: { part, faults: told }, value: { kind: 'faults', faults } };
    const statements = await readStatements(writing, found);
    const { organisation, own } = withWanted(found, statements, wanted);
    const before = stateOf(found, statements.own ?? {}, part);
    const after = stateOf(organisation, own, part);
    if (canonicalJson(before) === canonicalJson(after))
      return { ...lineOf(id), result: 'unchanged', details: { part }, value: { kind: 'unchanged' } };
    await save(writing, organisation, statements, own, now);
    const kept = { organisationId: id, at: now, personId, part, before, after };
    const number = await addOrganisationChange(writing, kept);
    return { ...lineOf(id), result: 'changed', details: { part, change: number }, value: { kind: 'changed' } };
  });
