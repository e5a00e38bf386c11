import { dateOf } from '#register/instant.ts';
import type { Organisation } from '#register/organisation.ts';
import type { OrganisationList, RowProblem } from '#register/organisation-list.ts';
import { type PlannedOrganisation, planOrganisations } from '#register/organisation-plan.ts';
import type { OrganisationListName } from '#register/organisation-statement.ts';
import { registerReader } from '#register/reader.ts';
import { addChanges, organisationsChange } from '#store/changes.ts';
import type { Queries } from '#store/database.ts';
import { listOrganisationIds, listOrganisations } from '#store/organisations.ts';
import { type CommandContext, runCommand } from './command.ts';
import { countDecisions, type Decision, decideSlice, writeDecisions } from './decide-organisations.ts';

/** How many organisations one transaction takes. */
const slice = 300;

/** What loading a list did: how many organisations, and the problems of those that are new or changed. */
export type OrganisationsReport = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly problems: readonly RowProblem[];
};

const importSlice = async (
  context: CommandContext,
  planned: readonly PlannedOrganisation[],
  list: OrganisationListName,
): Promise<readonly Decision[]> => {
  const before = await decideSlice(context.database.queries, planned, list, dateOf(context.now()));
  if (before.every((decision) => decision.kind === 'unchanged')) return before;
  return runCommand(context, 'import-organisations', async (writing, now) => {
    const decisions = await decideSlice(writing, planned, list, dateOf(now));
    const news = decisions.filter((decision) => decision.kind !== 'unchanged');
    await writeDecisions(writing, news, list);
    await addChanges(writing, [organisationsChange(now)]);
    const details = {
      added: news.filter(({ kind }) => kind === 'added').map(({ planned }) => planned.id),
      changed: news.filter(({ kind }) => kind === 'changed').map(({ planned }) => planned.id),
    };
    const result = `added ${details.added.length}, changed ${details.changed.length}`;
    return { objectKind: 'organisations', objectId: list, result, details, value: decisions };
  });
};

/** Every organisation that the register knows. */
export const readKnown = async (queries: Queries): Promise<readonly Organisation[]> =>
  listOrganisations(queries, registerReader, await listOrganisationIds(queries, registerReader));

/** Problems of organisations that this load added or changed, and of rows left out: a second load reports no repair again. */
const newsOnly = (problems: readonly RowProblem[], decisions: readonly Decision[]): readonly RowProblem[] => {
  const planned = new Set(decisions.map((decision) => decision.planned.key));
  const unchanged = new Set(decisions.flatMap(({ kind, planned: { key } }) => (kind === 'unchanged' ? key : [])));
  const isAbout = ({ key, code, after }: RowProblem): string | null => (code === 'same-organisation' ? after : key);
  return problems.filter((problem) => {
    const key = isAbout(problem);
    return key === null || !planned.has(key) || !unchanged.has(key);
  });
};

/**
 * Loads a list of organisations, some hundred in each transaction: new ones are added, changed ones replaced, and one that is
 * the same is left alone, so that a list loaded twice changes nothing and a load that was broken off is completed by loading
 * again. report is told how many were done after each transaction.
 */
export const importOrganisations = async (
  context: CommandContext,
  list: OrganisationList,
  report: (done: number, total: number) => void = () => {},
): Promise<OrganisationsReport> => {
  const { planned, problems } = planOrganisations(list, await readKnown(context.database.queries));
  const decisions: Decision[] = [];
  for (let start = 0; start < planned.length; start += slice) {
    decisions.push(...(await importSlice(context, planned.slice(start, start + slice), list.name)));
    report(decisions.length, planned.length);
  }
  return {
    added: countDecisions(decisions, 'added'),
    changed: countDecisions(decisions, 'changed'),
    unchanged: countDecisions(decisions, 'unchanged'),
    problems: newsOnly([...list.problems, ...problems], decisions),
  };
};
