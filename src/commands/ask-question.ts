import type { AlgorithmId } from '#register/algorithm.ts';
import { dateOf, type Instant, type IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import {
  type Asking,
  type AskingFault,
  askingFaults,
  dueOn,
  questionWaitsUntil,
  referenceOf,
} from '#register/question.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from '#store/database.ts';
import { findAlgorithm } from '#store/entries.ts';
import { addQuestion, findAnswerer, listQuestionMoments } from '#store/questions.ts';
import { type CommandContext, type Done, runCommand } from './command.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

export type AskOutcome =
  /** The secret of the link with which the question is followed is told once. */
  | { readonly kind: 'asked'; readonly key: string }
  | { readonly kind: 'faults'; readonly faults: readonly AskingFault[] }
  | { readonly kind: 'wait'; readonly until: Instant }
  /** There is no such entry, or nobody who would read it. */
  | { readonly kind: 'nobody' };

/** From where and in which language somebody asks. */
export type Asker = { readonly network: string; readonly language: Language };

const waitOf = async (queries: Queries, network: string, now: Instant): Promise<Instant | null> =>
  questionWaitsUntil(await listQuestionMoments(queries, registerReader, network, now, 'question'), now);

const keep = async (
  writing: Writing,
  asking: Asking,
  { network, language }: Asker,
  now: Instant,
): Promise<Done<AskOutcome>> => {
  const key = newSecret();
  const more = { keyHash: hashOfSecret(key), language, at: now, dueOn: dueOn(now) };
  const id = await addQuestion(writing, asking, more, network);
  const { kind, organisationId, algorithmId } = asking;
  return {
    ...{ objectKind: 'question', objectId: referenceOf(id, now), result: 'asked' },
    ...{ organisationId, details: { kind, algorithm: algorithmId } },
    value: { kind: 'asked', key },
  };
};

const refused = (value: AskOutcome): Done<AskOutcome> => ({
  ...{ objectKind: 'question', objectId: '', result: 'refused', details: { refusal: value.kind } },
  value,
});

/** Keeps what was asked. What is refused before it comes here leaves no line: nobody fills the trail by asking too often. */
const ask = async (context: CommandContext, asking: Asking, asker: Asker): Promise<AskOutcome> => {
  const faults = askingFaults(asking);
  if (faults.length > 0) return { kind: 'faults', faults };
  const early = await waitOf(context.database.queries, asker.network, context.now());
  if (early !== null) return { kind: 'wait', until: early };
  return runCommand(context, 'ask-question', async (writing, now): Promise<Done<AskOutcome>> => {
    const until = await waitOf(writing, asker.network, now);
    return until === null ? keep(writing, asking, asker, now) : refused({ kind: 'wait', until });
  });
};

/** Whose an entry is that everyone can read now, when somebody there would read a question; else null. */
export const findAsked = async (
  queries: Queries,
  algorithmId: AlgorithmId,
  day: IsoDate,
): Promise<OrganisationId | null> => {
  const algorithm = await findAlgorithm(queries, publicReader, algorithmId);
  if (algorithm === null || algorithm.withdrawn !== null || algorithm.mergedInto !== null) return null;
  const { organisationId } = algorithm;
  return (await findAnswerer(queries, publicReader, organisationId, day)) ? organisationId : null;
};

/** Asks the organisation of an entry a question about it, or makes a remark. */
export const askQuestion = async (
  context: CommandContext,
  algorithmId: AlgorithmId,
  said: { readonly text: string; readonly email: string },
  asker: Asker,
): Promise<AskOutcome> => {
  const organisationId = await findAsked(context.database.queries, algorithmId, dateOf(context.now()));
  if (organisationId === null) return { kind: 'nobody' };
  return ask(context, { kind: 'question', organisationId, algorithmId, organisationSaid: '', ...said }, asker);
};

/**
 * Reports that an algorithm is not in the register. It goes to the organisation when it is known and somebody there would read it,
 * else to the centre, which passes it on.
 */
export const reportMissing = async (
  context: CommandContext,
  said: {
    readonly text: string;
    readonly email: string;
    readonly organisationSaid: string;
    readonly organisationId: OrganisationId | null;
  },
  asker: Asker,
): Promise<AskOutcome> => {
  const { queries } = context.database;
  const day = dateOf(context.now());
  const reaches = (place: OrganisationId | null): Promise<boolean> => findAnswerer(queries, publicReader, place, day);
  const organisationId =
    said.organisationId !== null && (await reaches(said.organisationId)) ? said.organisationId : null;
  if (organisationId === null && !(await reaches(null))) return { kind: 'nobody' };
  return ask(context, { kind: 'report', algorithmId: null, ...said, organisationId }, asker);
};
