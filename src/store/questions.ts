import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type Answer, type Asking, longestCount, type ReportOutcome, rolesThatAnswer } from '#register/question.ts';
import type { Reader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import type { Language } from '#standard/text.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** A question as it is kept; of the answer everything, or nothing yet. */
export type Question = Omit<Asking, 'text' | 'email'> & {
  readonly id: number;
  readonly language: Language;
  /** Null when the term passed for which it is kept. */
  readonly text: string | null;
  readonly email: string | null;
  readonly askedAt: Instant;
  readonly dueOn: IsoDate;
  readonly answer: (Answer & { readonly at: Instant }) | null;
};

const questionFrom = (row: Tables['question']): Question => ({
  id: row.id,
  kind: row.kind as Question['kind'],
  organisationId: row.organisation_id as OrganisationId | null,
  algorithmId: row.algorithm_id as AlgorithmId | null,
  organisationSaid: row.organisation_said,
  language: row.language as Language,
  text: row.text,
  email: row.email,
  askedAt: row.asked_at as Instant,
  dueOn: row.due_on as IsoDate,
  answer:
    row.answered_at === null
      ? null
      : {
          at: row.answered_at as Instant,
          text: row.answer ?? '',
          isPublic: row.is_public === 1,
          outcome: row.outcome === null ? null : (JSON.parse(row.outcome) as ReportOutcome),
        },
});

/** True for the register itself, and for who may answer questions to an organisation, or (null) pass reports on. */
export const maySeeQuestions = (reader: Reader, organisationId: OrganisationId | null): boolean => {
  if (reader.kind !== 'person') return reader.kind === 'register';
  return mayDo(reader.actor, organisationId === null ? 'pass-on-reports' : 'answer-questions', organisationId);
};

/** A question by its number, for the register itself and for who may answer it or pass it on. */
export const findQuestion = async (queries: Queries, reader: Reader, id: number): Promise<Question | null> => {
  const row = await queries.selectFrom('question').selectAll().where('id', '=', id).executeTakeFirst();
  const question = row === undefined ? null : questionFrom(row);
  return question !== null && maySeeQuestions(reader, question.organisationId) ? question : null;
};

/** A question by the hash of the secret in the link of who asked: whoever has that link may see it, but for the e-mail address. */
export const findQuestionByKey = async (
  queries: Queries,
  _reader: Reader,
  keyHash: string,
): Promise<Question | null> => {
  const row = await queries.selectFrom('question').selectAll().where('key_hash', '=', keyHash).executeTakeFirst();
  return row === undefined ? null : { ...questionFrom(row), email: null };
};

/** At which organisations, and whether also those of which nobody knows whose they are. */
type OpenAt = {
  readonly known: readonly OrganisationId[];
  readonly unplaced: boolean;
  readonly limit: number;
};

const readOpen = prepared((queries, { known, unplaced, limit }: OpenAt) =>
  queries
    .selectFrom('question')
    .selectAll()
    .where('answered_at', 'is', null)
    .where(({ or, eb }) =>
      or([
        ...(known.length > 0 ? [eb('organisation_id', 'in', known)] : []),
        ...(unplaced ? [eb('organisation_id', 'is', null)] : []),
      ]),
    )
    .orderBy('due_on')
    .orderBy('id')
    .limit(limit),
);

/** The questions that wait at these places (null: of which nobody knows whose they are), the first due first, at most limit. */
export const listOpenQuestions = async (
  queries: Queries,
  reader: Reader,
  places: readonly (OrganisationId | null)[],
  limit: number,
): Promise<readonly Question[]> => {
  const seen = places.filter((place) => maySeeQuestions(reader, place));
  if (seen.length === 0) return [];
  const known = seen.filter((place) => place !== null);
  return (await readOpen(queries, { known, unplaced: seen.includes(null), limit })).map(questionFrom);
};

/** The questions that an organisation answered, the last first, at most limit. */
export const listAnsweredQuestions = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  limit: number,
): Promise<readonly Question[]> => {
  if (!maySeeQuestions(reader, organisationId)) return [];
  const rows = await queries
    .selectFrom('question')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('answered_at', 'is not', null)
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(questionFrom);
};

/** What everyone may read under an entry: a question with its answer, and nothing of who asked. */
export type PublicQuestion = Pick<Question, 'id' | 'language' | 'askedAt'> & {
  readonly text: string;
  readonly answer: string;
  readonly answeredAt: Instant;
};

const readPublic = prepared((queries, { id, limit }: { readonly id: AlgorithmId; readonly limit: number }) =>
  queries
    .selectFrom('question')
    .select(['id', 'language', 'asked_at', 'text', 'answer', 'answered_at'])
    .where('algorithm_id', '=', id)
    .where('is_public', '=', 1)
    .where('answered_at', 'is not', null)
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit),
);

/** The questions about an algorithm that were answered for everyone, the last first, at most limit. */
export const listPublicQuestions = async (
  queries: Queries,
  _reader: Reader,
  algorithmId: AlgorithmId,
  limit: number,
): Promise<readonly PublicQuestion[]> => {
  const rows = await readPublic(queries, { id: algorithmId, limit });
  return rows.map((row) => ({
    id: row.id,
    language: row.language as Language,
    askedAt: row.asked_at as Instant,
    text: row.text ?? '',
    answer: row.answer ?? '',
    answeredAt: row.answered_at as Instant,
  }));
};

/** Once with an organisation; without one of the centre. */
type AnswererAt = {
  readonly at: readonly OrganisationId[];
  readonly roles: ReturnType<typeof rolesThatAnswer>;
  readonly day: IsoDate;
};

const readAnswerer = prepared((queries, { at, roles, day }: AnswererAt) =>
  queries
    .selectFrom('appointment')
    .select('id')
    .where(({ eb }) => (at.length > 0 ? eb('organisation_id', 'in', at) : eb('organisation_id', 'is', null)))
    .where('role', 'in', roles)
    .where('valid_from', '<=', day)
    .where(({ or, eb }) => or([eb('valid_until', 'is', null), eb('valid_until', '>=', day)]))
    .limit(1),
);

/** True when somebody holds a role today with which a question to this organisation (null: to the centre) is seen. */
export const findAnswerer = async (
  queries: Queries,
  _reader: Reader,
  organisationId: OrganisationId | null,
  day: IsoDate,
): Promise<boolean> => {
  const at = organisationId === null ? [] : [organisationId];
  return (await readAnswerer(queries, { at, roles: rolesThatAnswer(organisationId), day })).length > 0;
};

/** What is counted of a network, each apart: questions, and requests about following. */
export type CountedKind = 'question' | 'follow';

/** When questions, or requests of another kind, came from a network lately; only for the register itself. */
export const listQuestionMoments = async (
  queries: Queries,
  reader: Reader,
  network: string,
  now: Instant,
  kind: CountedKind,
): Promise<readonly Instant[]> => {
  if (reader.kind !== 'register') return [];
  const since = minutesLater(now, -longestCount);
  const query = queries
    .selectFrom('question_count')
    .select('at')
    .where('network', '=', network)
    .where('kind', '=', kind);
  const rows = await query.where('at', '>', since).orderBy('at', 'desc').limit(1_000).execute();
  return rows.map((row) => row.at as Instant);
};

/** Keeps a question, its number; notes that its network asked, and forgets what is not counted any more. */
export const addQuestion = async (
  writing: Writing,
  { text, email, ...asking }: Asking,
  more: { readonly keyHash: string; readonly language: Language; readonly at: Instant; readonly dueOn: IsoDate },
  network: string,
): Promise<number> => {
  const id = await nextNumber(writing, 'question');
  const { kind, organisationId, algorithmId, organisationSaid } = asking;
  const { keyHash, language, at, dueOn } = more;
  await writing
    .insertInto('question')
    .values({
      ...{ id, key_hash: keyHash, kind, organisation_id: organisationId, algorithm_id: algorithmId },
      ...{ organisation_said: organisationSaid, language, text, email: email === '' ? null : email },
      ...{
        asked_at: at,
        due_on: dueOn,
        answered_at: null,
        answered_by: null,
        answer: null,
        is_public: 0,
        outcome: null,
      },
    })
    .execute();
  await addQuestionMoment(writing, network, at, 'question');
  return id;
};

/** Notes that somebody asked something from a network, and forgets what is not counted any more. */
export const addQuestionMoment = async (
  writing: Writing,
  network: string,
  at: Instant,
  kind: CountedKind,
): Promise<void> => {
  await writing.deleteFrom('question_count').where('at', '<=', minutesLater(at, -longestCount)).execute();
  const id = await nextNumber(writing, 'question_count');
  await writing.insertInto('question_count').values({ id, network, at, kind }).execute();
};

/** Keeps the answer to a question. */
export const saveAnswer = async (
  writing: Writing,
  id: number,
  { text, isPublic, outcome }: Answer,
  { personId, at }: { readonly personId: PersonId; readonly at: Instant },
): Promise<void> => {
  const said = {
    answer: text,
    is_public: isPublic ? 1 : 0,
    outcome: outcome === null ? null : JSON.stringify(outcome),
  };
  await writing
    .updateTable('question')
    .set({ ...said, answered_at: at, answered_by: personId })
    .where('id', '=', id)
    .execute();
};

/** Passes a report on to an organisation. */
export const saveQuestionPlace = async (
  writing: Writing,
  id: number,
  organisationId: OrganisationId,
  dueOn: IsoDate,
): Promise<void> => {
  const set = { organisation_id: organisationId, due_on: dueOn };
  await writing.updateTable('question').set(set).where('id', '=', id).execute();
};
