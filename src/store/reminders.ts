import type { ExpressionBuilder } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import { linkTerms } from '#register/links.ts';
import { isMailAddress } from '#register/mail.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Reminder, ReminderKind, ReminderStep } from '#register/reminder.ts';
import type { Language } from '#standard/text.ts';
import { onLastRevision } from './current-drafts.ts';
import { onCurrentVersion } from './current-versions.ts';
import type { Queries, Writing } from './database.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** What somebody chose about reminders, and for which day they were looked at last. */
export type ReminderSetting = {
  /** True: no mail about what is theirs to do. */
  readonly stopsOwn: boolean;
  readonly language: Language;
  readonly digestDay: IsoDate | null;
};

const isOwn = (reader: Reader, id: PersonId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && reader.actor.personId === id);

/** What somebody chose; who chose nothing gets everything in Dutch. For the register itself and that person. */
export const findReminderSetting = async (queries: Queries, reader: Reader, id: PersonId): Promise<ReminderSetting> => {
  const usual: ReminderSetting = { stopsOwn: false, language: 'nl', digestDay: null };
  if (!isOwn(reader, id)) return usual;
  const row = await queries.selectFrom('reminder_setting').selectAll().where('person_id', '=', id).executeTakeFirst();
  if (row === undefined) return usual;
  return {
    stopsOwn: row.stops_own === 1,
    language: row.language as Language,
    digestDay: row.digest_day as IsoDate | null,
  };
};

/** Keeps what somebody chose, and for which day they were looked at. */
export const saveReminderSetting = async (
  writing: Writing,
  id: PersonId,
  { stopsOwn, language, digestDay }: ReminderSetting,
): Promise<void> => {
  const set = { stops_own: stopsOwn ? 1 : 0, language, digest_day: digestDay };
  await writing
    .insertInto('reminder_setting')
    .values({ person_id: id, ...set })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(set))
    .execute();
};

/** The next person after a number with an open account and a role on a day who was not looked at for it; only for the register itself. */
export const findNextToRemind = async (
  queries: Queries,
  reader: Reader,
  day: IsoDate,
  after: number,
): Promise<PersonId | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('account')
    .leftJoin('reminder_setting', 'reminder_setting.person_id', 'account.person_id')
    .select('account.person_id')
    .where('account.disabled_at', 'is', null)
    .where('account.person_id', '>', after)
    .where(({ or, eb }) =>
      or([eb('reminder_setting.digest_day', 'is', null), eb('reminder_setting.digest_day', '<', day)]),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('appointment')
          .select('appointment.id')
          .whereRef('appointment.person_id', '=', 'account.person_id')
          .where('appointment.valid_from', '<=', day)
          .where(({ or, eb }) =>
            or([eb('appointment.valid_until', 'is', null), eb('appointment.valid_until', '>=', day)]),
          ),
      ),
    )
    .orderBy('account.person_id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : (row.person_id as PersonId);
};

/** Who can sign in and is no example: whoever has an address among them is reached by mail. */
const mailable = (queries: Queries) =>
  queries
    .selectFrom('person')
    .innerJoin('person_name', 'person_name.person_id', 'person.id')
    .innerJoin('account', 'account.person_id', 'person.id')
    .select('person_name.email')
    .where('person.is_demo', '=', 0)
    .where('account.disabled_at', 'is', null)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('account.password_hash', 'is not', null),
        exists(selectFrom('outside_identity').select('subject').whereRef('person_id', '=', 'person.id')),
      ]),
    );

/** The address of who can sign in, is no example and has one to which mail can go; null for anybody else. Only for the register itself. */
export const findMailAddress = async (queries: Queries, reader: Reader, id: PersonId): Promise<string | null> => {
  if (reader.kind !== 'register') return null;
  const row = await mailable(queries).where('person.id', '=', id).executeTakeFirst();
  return row !== undefined && isMailAddress(row.email) ? row.email : null;
};

/** At which step somebody was told of a thing, and on which day. */
export type Told = { readonly step: ReminderStep; readonly since: IsoDate };

/** Of what somebody was reminded, at which step and since when; only for the register itself. */
export const listRemindersOf = async (
  queries: Queries,
  reader: Reader,
  id: PersonId,
): Promise<ReadonlyMap<string, Told>> => {
  if (reader.kind !== 'register') return new Map();
  const rows = await queries
    .selectFrom('reminder')
    .select(['item', 'step', 'since'])
    .where('person_id', '=', id)
    .execute();
  return new Map(
    rows.map(({ item, ...row }) => [item, { step: row.step as ReminderStep, since: row.since as IsoDate }]),
  );
};

/** A statement takes at most some 30,000 values. */
const slice = 500;

/** Keeps of what somebody is reminded now; of what waits no longer nothing is left. */
export const saveReminders = async (
  writing: Writing,
  id: PersonId,
  reminders: readonly Reminder[],
  at: Instant,
): Promise<void> => {
  await writing.deleteFrom('reminder').where('person_id', '=', id).execute();
  const rows = reminders.map(({ waiting, step, since }) => ({
    ...{ person_id: id, item: waiting.item, step, kind: waiting.kind, organisation_id: waiting.organisationId },
    ...{ algorithm_id: waiting.subject.algorithmId, question_id: waiting.subject.questionId },
    ...{
      state: waiting.subject.state,
      language: waiting.subject.language,
      waits_from: waiting.from,
      since,
      noted_at: at,
    },
  }));
  for (let start = 0; start < rows.length; start += slice)
    await writing
      .insertInto('reminder')
      .values(rows.slice(start, start + slice))
      .execute();
};

/** Something that climbed to somebody and still waits. */
export type Climbed = {
  readonly kind: ReminderKind;
  readonly organisationId: OrganisationId;
  readonly algorithmId: AlgorithmId | null;
  /** In which language the text is. */
  readonly language: Language;
  /** What the text is called; empty when it has no name, or is no text. */
  readonly name: string;
  readonly question: { readonly id: number; readonly askedAt: Instant } | null;
  /** Since when it waits, or the day on which it was due. */
  readonly from: IsoDate;
  /** Since when it is theirs to look after. */
  readonly since: IsoDate;
};

/** What climbed to somebody, what waits longest first: what it is about is looked up for these only. */
type Climber = { readonly personId: PersonId; readonly limit: number };

const firstClimbed = (from: ExpressionBuilder<Tables, never>, { personId, limit }: Climber) =>
  from
    .selectFrom('reminder')
    .selectAll()
    .where('person_id', '=', personId)
    .where('step', '<>', 'own')
    .where('organisation_id', 'is not', null)
    .orderBy('waits_from')
    .orderBy('item')
    .limit(limit);

const readClimbed = prepared((queries, climber: Climber) =>
  queries
    .selectFrom((from) => firstClimbed(from, climber).as('reminder'))
    .leftJoin('draft', (join) =>
      join.onRef('draft.algorithm_id', '=', 'reminder.algorithm_id').onRef('draft.language', '=', 'reminder.language'),
    )
    .leftJoin('draft_revision', onLastRevision)
    .leftJoin('question', 'question.id', 'reminder.question_id')
    .leftJoin('current_entry', (join) =>
      join.onRef('current_entry.algorithm_id', '=', 'reminder.algorithm_id').on('current_entry.language', '=', 'nl'),
    )
    .leftJoin('entry_version', onCurrentVersion)
    .select(['reminder.kind', 'reminder.organisation_id', 'reminder.algorithm_id', 'reminder.question_id'])
    .select(['reminder.state', 'reminder.language', 'reminder.waits_from', 'reminder.since', 'reminder.noted_at'])
    .select(['draft.state as draft_state', 'draft_revision.name as draft_name', 'entry_version.name as public_name'])
    .select(['question.asked_at', 'question.answered_at', 'entry_version.confirmed_at', 'entry_version.published_at'])
    .orderBy('reminder.waits_from')
    .orderBy('reminder.item'),
);

type ClimbedRow = Awaited<ReturnType<typeof readClimbed>>[number];

/** True when a thing waits as it did when it was noted. */
const stillWaits = (row: ClimbedRow): boolean => {
  if (row.kind === 'links') return true;
  if (row.question_id !== null) return row.asked_at !== null && row.answered_at === null;
  if (row.kind !== 'confirm') return row.state !== null && row.draft_state === row.state;
  return row.published_at !== null && row.published_at <= row.noted_at && (row.confirmed_at ?? '') <= row.noted_at;
};

/** What climbed to who reads and still waits, what waits longest first, at most limit; nothing of where they hold no role any more. */
export const listClimbed = async (queries: Queries, reader: Reader, limit: number): Promise<readonly Climbed[]> => {
  if (reader.kind !== 'person') return [];
  const { actor } = reader;
  const rows = await readClimbed(queries, { personId: actor.personId, limit });
  return rows
    .filter((row) => stillWaits(row) && mayDo(actor, 'see-work', row.organisation_id as OrganisationId))
    .map((row) => ({
      ...{ kind: row.kind as ReminderKind, organisationId: row.organisation_id as OrganisationId },
      algorithmId: row.algorithm_id as AlgorithmId | null,
      language: row.language as Language,
      name: row.draft_name || row.public_name || '',
      question: row.question_id === null ? null : { id: row.question_id, askedAt: row.asked_at as Instant },
      ...{ from: row.waits_from as IsoDate, since: row.since as IsoDate },
    }));
};

/** Where among these organisations somebody is coordinator on a day who is reached by mail (see findMailAddress); only for the register itself. */
export const listCoordinated = async (
  queries: Queries,
  reader: Reader,
  ids: readonly OrganisationId[],
  day: IsoDate,
): Promise<ReadonlySet<OrganisationId>> => {
  if (reader.kind !== 'register' || ids.length === 0) return new Set();
  const rows = await mailable(queries)
    .innerJoin('appointment', 'appointment.person_id', 'person.id')
    .select('appointment.organisation_id')
    .where('appointment.organisation_id', 'in', ids)
    .where('appointment.role', '=', 'coordinator')
    .where('appointment.valid_from', '<=', day)
    .where(({ or, eb }) => or([eb('appointment.valid_until', 'is', null), eb('appointment.valid_until', '>=', day)]))
    .execute();
  return new Set(rows.filter(({ email }) => isMailAddress(email)).map((row) => row.organisation_id as OrganisationId));
};

/** Where among these organisations links in public texts do not work, and since when the first; only for the register itself. */
export const listDeadSince = async (
  queries: Queries,
  reader: Reader,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, Instant>> => {
  if (reader.kind !== 'register' || ids.length === 0) return new Map();
  const rows = await queries
    .selectFrom('algorithm')
    .innerJoin('link_place', 'link_place.algorithm_id', 'algorithm.id')
    .innerJoin('link', 'link.address', 'link_place.address')
    .select(['algorithm.organisation_id', ({ fn }) => fn.min('link.failing_since').as('since')])
    .where('algorithm.organisation_id', 'in', ids)
    .where('algorithm.merged_into', 'is', null)
    .where('link.failing_since', 'is not', null)
    .where(({ or, and, eb }) =>
      or([
        eb('link.outcome', '=', 'gone'),
        and([eb('link.outcome', '<>', 'answers'), eb('link.failures', '>=', linkTerms.failuresOfDead)]),
      ]),
    )
    .groupBy('algorithm.organisation_id')
    .execute();
  return new Map(
    rows.map(({ organisation_id, since }): [OrganisationId, Instant] => [
      organisation_id as OrganisationId,
      since as Instant,
    ]),
  );
};
