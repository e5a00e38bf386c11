import { canonicalJson } from '#formats/fingerprint.ts';
import { fold } from '#language/fold.ts';
import type { IsoDate } from '#register/instant.ts';
import type { Organisation } from '#register/organisation.ts';
import type { PlannedOrganisation } from '#register/organisation-plan.ts';
import {
  holdsLists,
  nextStatement,
  type OrganisationListName,
  type OrganisationStatement,
  type OrganisationStatements,
  type OwnStatement,
  organisationFrom,
  statementOf,
} from '#register/organisation-statement.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries, Writing } from '#store/database.ts';
import { listStatements, saveStatements } from '#store/organisation-statements.ts';
import { listOrganisations, saveOrganisations } from '#store/organisations.ts';

/** What a list comes down to for one organisation. */
export type Decision = {
  readonly planned: PlannedOrganisation;
  readonly kind: 'added' | 'changed' | 'unchanged';
  /** What is here now; null when it is new. */
  readonly known: Organisation | null;
  readonly organisation: Organisation;
  /** What the same list said before; null when it never did. */
  readonly before: OrganisationStatement | null;
  readonly changedHere: OwnStatement;
  readonly statement: OrganisationStatement;
  /** What the register knew before any list spoke, to be kept as a statement of its own. */
  readonly own: OrganisationStatement | null;
};

const notYet = {
  participation: 'unknown',
  participationNote: null,
  participationSince: null,
  successorId: null,
} as const;

const isSame = (a: object | undefined, b: object): boolean => a !== undefined && canonicalJson(a) === canonicalJson(b);

const decide = (
  planned: PlannedOrganisation,
  list: OrganisationListName,
  known: Organisation | undefined,
  statements: OrganisationStatements,
  today: IsoDate,
): Decision => {
  const own = known !== undefined && !holdsLists(statements) ? statementOf(known) : null;
  const statement = nextStatement(statements[list], planned.statement, today);
  const all = { ...statements, ...(own === null ? {} : { register: own }), [list]: statement };
  const organisation = organisationFrom(planned.id, all, known ?? notYet);
  const unchanged = isSame(statements[list], statement) && isSame(known, organisation);
  return {
    planned,
    kind: known === undefined ? 'added' : unchanged ? 'unchanged' : 'changed',
    known: known ?? null,
    organisation,
    before: statements[list] ?? null,
    changedHere: statements.own ?? {},
    statement,
    own,
  };
};

/** What a list comes down to for some organisations, as the register is now. */
export const decideSlice = async (
  queries: Queries,
  planned: readonly PlannedOrganisation[],
  list: OrganisationListName,
  today: IsoDate,
): Promise<readonly Decision[]> => {
  const ids = planned.map((one) => one.id);
  const known = new Map((await listOrganisations(queries, registerReader, ids)).map((one) => [one.id, one]));
  const statements = await listStatements(queries, registerReader, ids);
  return planned.map((one) => decide(one, list, known.get(one.id), statements.get(one.id) ?? {}, today));
};

/** How many of these are new, changed or the same. */
export const countDecisions = (decisions: readonly Decision[], kind: Decision['kind']): number =>
  decisions.filter((decision) => decision.kind === kind).length;

/** Writes what was decided. */
export const writeDecisions = async (
  writing: Writing,
  decisions: readonly Decision[],
  list: OrganisationListName,
): Promise<void> => {
  await saveOrganisations(
    writing,
    decisions.map((decision) => decision.organisation),
    fold,
  );
  const own = decisions.flatMap(({ planned, own }) => (own === null ? [] : { id: planned.id, statement: own }));
  await saveStatements(writing, 'register', own);
  await saveStatements(
    writing,
    list,
    decisions.map(({ planned, statement }) => ({ id: planned.id, statement })),
  );
};
