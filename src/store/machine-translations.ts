import { sql } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import type { Instant } from '#register/instant.ts';
import type { TranslatedLanguage } from '#register/machine-translation.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';
import type { DraftKey } from './drafts.ts';
import { nextNumber } from './next-number.ts';

/** The machine that begins missing translations of an organisation: the number under which it writes, and since when; null when it does not. */
export type OrganisationTranslator = { readonly personId: PersonId; readonly since: Instant | null };

const maySee = (reader: Reader, organisationId: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'see-work', organisationId));

/** Whether and since when a machine begins missing translations of an organisation, for who may see its work; null when it never did. */
export const findTranslator = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
): Promise<OrganisationTranslator | null> => {
  if (!maySee(reader, organisationId)) return null;
  const row = await queries
    .selectFrom('organisation_translator')
    .select(['person_id', 'since'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row === undefined ? null : { personId: row.person_id as PersonId, since: row.since as Instant | null };
};

/** The organisation for which a machine writes under a number, as long as it does; only for the register itself. */
export const findTranslatedOrganisation = async (
  queries: Queries,
  reader: Reader,
  personId: PersonId,
): Promise<OrganisationId | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('organisation_translator')
    .select('organisation_id')
    .where('person_id', '=', personId)
    .where('since', 'is not', null)
    .executeTakeFirst();
  return row === undefined ? null : (row.organisation_id as OrganisationId);
};

/** Lets a machine begin missing translations of what an organisation publishes from a moment on; null ends that. */
export const saveTranslatorSince = async (
  writing: Writing,
  organisationId: OrganisationId,
  since: Instant | null,
  now: Instant,
): Promise<void> => {
  const { numUpdatedRows } = await writing
    .updateTable('organisation_translator')
    .set({ since })
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  const id = (await nextNumber(writing, 'person')) as PersonId;
  await writing.insertInto('person').values({ id, created_at: now, is_demo: 0 }).execute();
  await writing
    .insertInto('organisation_translator')
    .values({ organisation_id: organisationId, person_id: id, since })
    .execute();
};

/** What a machine is to translate: a text of an organisation, and the number under which it writes there. */
export type DueTranslation = { readonly key: DraftKey; readonly personId: PersonId; readonly tries: number };

/**
 * A text that is public in Dutch since its organisation lets a machine translate, and never was in another language: nobody works on
 * it, and it was not given to the machine before, or the machine was away, or that failed before a moment and not too often. Only for the
 * register itself.
 */
export const findDueTranslation = async (
  queries: Queries,
  reader: Reader,
  language: TranslatedLanguage,
  { before, mostTries }: { readonly before: Instant; readonly mostTries: number },
): Promise<DueTranslation | null> => {
  if (reader.kind !== 'register') return null;
  const row = await queries
    .selectFrom('organisation_translator as t')
    .innerJoin('algorithm as a', 'a.organisation_id', 't.organisation_id')
    .innerJoin('current_entry as c', (join) => join.onRef('c.algorithm_id', '=', 'a.id').on('c.language', '=', 'nl'))
    .innerJoin('entry_version as v', (join) =>
      join
        .onRef('v.algorithm_id', '=', 'c.algorithm_id')
        .onRef('v.language', '=', 'c.language')
        .onRef('v.number', '=', 'c.number'),
    )
    .leftJoin('machine_translation as m', (join) =>
      join.onRef('m.algorithm_id', '=', 'a.id').on('m.language', '=', language),
    )
    .select(['a.id', 't.person_id', 'm.tries'])
    .whereRef('v.published_at', '>=', 't.since')
    .where('a.succession', 'is', null)
    .where('a.merged_into', 'is', null)
    .where(({ or, and, eb }) =>
      or([
        eb('m.result', 'is', null),
        eb('m.result', '=', 'away'),
        and([eb('m.result', '=', 'failed'), eb('m.tries', '<', mostTries), eb('m.at', '<=', before)]),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('draft as d')
            .select('d.number')
            .whereRef('d.algorithm_id', '=', 'a.id')
            .where('d.language', '=', language),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entry_version as e')
            .select('e.number')
            .whereRef('e.algorithm_id', '=', 'a.id')
            .where('e.language', '=', language),
        ),
      ),
    )
    // A text on which the machine was away waits behind those that were not tried: it may be that text that it cannot do.
    .orderBy(sql`coalesce(m.at, '')`)
    .orderBy('v.published_at')
    .orderBy('a.id')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const key = { algorithmId: row.id as AlgorithmId, language };
  return { key, personId: row.person_id as PersonId, tries: row.tries ?? 0 };
};

/** What became of a text that was given to a machine by itself; 'away' when the machine did not answer, which says nothing of the text. */
export type MachineResult = 'made' | 'failed' | 'away';

/** Notes what became of a text that a machine was given by itself, and how often it was. */
export const saveMachineTranslation = async (
  writing: Writing,
  { algorithmId, language }: DraftKey,
  { result, tries, at }: { readonly result: MachineResult; readonly tries: number; readonly at: Instant },
): Promise<void> => {
  await writing
    .insertInto('machine_translation')
    .values({ algorithm_id: algorithmId, language, tries, at, result })
    .onConflict((conflict) => conflict.columns(['algorithm_id', 'language']).doUpdateSet({ tries, at, result }))
    .execute();
};

/** When a machine last failed to translate a text of an organisation by itself, for who may see its work; null when it did not. */
export const findFailedTranslation = async (
  queries: Queries,
  reader: Reader,
  { algorithmId, language }: DraftKey,
  organisationId: OrganisationId,
): Promise<Instant | null> => {
  if (!maySee(reader, organisationId)) return null;
  const row = await queries
    .selectFrom('machine_translation')
    .innerJoin('algorithm', 'algorithm.id', 'machine_translation.algorithm_id')
    .select('machine_translation.at')
    .where('machine_translation.algorithm_id', '=', algorithmId)
    .where('machine_translation.language', '=', language)
    .where('machine_translation.result', '=', 'failed')
    .where('algorithm.organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row === undefined ? null : (row.at as Instant);
};
