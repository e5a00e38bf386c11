import { type Actor, readsByMandate } from '#register/access.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries } from '#store/database.ts';
import { findOwner } from '#store/drafts.ts';
import { findQuestion } from '#store/questions.ts';
import { type CommandContext, runCommand } from '../command.ts';

/** What was shown to somebody in the office: the name of the page, the address it is served at, and what stands in the address. */
export type ShownPage = {
  readonly name: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
};

type About = {
  readonly objectKind: string;
  readonly objectId: string;
  readonly organisationId: OrganisationId | null;
};

const aboutEntry = async (queries: Queries, typed: string): Promise<About> => {
  const id = parseAlgorithmId(typed);
  const organisationId = id === null ? null : await findOwner(queries, registerReader, id);
  return { objectKind: 'entry', objectId: id ?? typed, organisationId };
};

const aboutQuestion = async (queries: Queries, typed: string): Promise<About> => {
  const question = /^\d{1,9}$/.test(typed) ? await findQuestion(queries, registerReader, Number(typed)) : null;
  return { objectKind: 'question', objectId: typed, organisationId: question?.organisationId ?? null };
};

/** What a page is about, by its address: an entry, a question, an organisation, or no one thing. */
const aboutOf = async (queries: Queries, { name, path, parameters }: ShownPage): Promise<About> => {
  const { id, organisation } = parameters;
  if (id !== undefined && /\/vraag\/:id/.test(path)) return aboutQuestion(queries, id);
  if (id !== undefined && parseAlgorithmId(id) !== null) return aboutEntry(queries, id);
  if (organisation === undefined) return { objectKind: 'page', objectId: name, organisationId: null };
  return { objectKind: 'organisation', objectId: organisation, organisationId: makeOrganisationId(organisation) };
};

/** True for the pages that hold nothing of an organisation but what somebody has there themselves. */
const isOwn = ({ path, parameters }: ShownPage, actor: Actor): boolean =>
  /\/(aanmelden|afmelden|kantoor\/mijn-account)\b|\/kantoor(\/toezicht)?$/.test(path) ||
  parameters.person === String(actor.personId);

/**
 * Notes that somebody read a page under the mandate of a supervisor, in the trail of the organisation and of the entry it is about,
 * before they see it; true when it did. Who works there themselves, or reads only what is their own, leaves no line. Source: R-210.
 */
export const readUnderMandate = async (context: CommandContext, actor: Actor, page: ShownPage): Promise<boolean> => {
  if (isOwn(page, actor) || !readsByMandate(actor, null)) return false;
  const { organisationId, ...object } = await aboutOf(context.database.queries, page);
  if (!readsByMandate(actor, organisationId)) return false;
  return runCommand(context, 'read-under-mandate', async () => ({
    ...{ ...object, organisationId, result: 'read', details: { page: page.name }, value: true },
  }));
};
