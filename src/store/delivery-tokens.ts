import { mayDo } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import { type DeliveryToken, isScope } from '#register/delivery-token.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { Queries, Writing } from './database.ts';
import { nextNumber } from './next-number.ts';

/** A token as its organisation sees it: with the name of who made it; null when the operator did, or the name was erased. */
export type ListedToken = DeliveryToken & { readonly madeByName: string | null };

const tokens = (queries: Queries) =>
  queries
    .selectFrom('delivery_token')
    .innerJoin('person', 'person.id', 'delivery_token.person_id')
    .leftJoin('person_name', 'person_name.person_id', 'delivery_token.made_by')
    .selectAll('delivery_token')
    .select(['person.is_demo', 'person_name.name as made_by_name']);

type Row = Awaited<ReturnType<ReturnType<typeof tokens>['executeTakeFirstOrThrow']>>;

const tokenFrom = (row: Row): ListedToken => ({
  personId: row.person_id as PersonId,
  organisationId: row.organisation_id as OrganisationId,
  name: row.name,
  ending: row.ending,
  scopes: row.scopes.split(' ').filter(isScope),
  madeBy: row.made_by as PersonId | null,
  madeByName: row.made_by_name,
  madeAt: row.made_at as Instant,
  lastDay: row.last_day as IsoDate,
  revokedAt: row.revoked_at as Instant | null,
  usedAt: row.used_at as Instant | null,
  isDemo: row.is_demo === 1,
});

/** Adds a token with a number of its own, by the hash of its secret; the number. */
export const addDeliveryToken = async (
  writing: Writing,
  token: Omit<DeliveryToken, 'personId' | 'revokedAt' | 'usedAt'>,
  hash: string,
): Promise<PersonId> => {
  const id = (await nextNumber(writing, 'person')) as PersonId;
  const { organisationId, name, ending, scopes, madeBy, madeAt, lastDay, isDemo } = token;
  await writing
    .insertInto('person')
    .values({ id, created_at: madeAt, is_demo: isDemo ? 1 : 0 })
    .execute();
  await writing
    .insertInto('delivery_token')
    .values({
      ...{ person_id: id, organisation_id: organisationId, hash, ending, name, scopes: scopes.join(' ') },
      ...{ made_by: madeBy, made_at: madeAt, last_day: lastDay, revoked_at: null, used_at: null },
    })
    .execute();
  return id;
};

/** The token with the hash of a secret, whether it works or not; only for the register itself. */
export const findTokenByHash = async (
  queries: Queries,
  reader: Reader,
  hash: string,
): Promise<DeliveryToken | null> => {
  if (reader.kind !== 'register') return null;
  const row = await tokens(queries).where('delivery_token.hash', '=', hash).executeTakeFirst();
  return row === undefined ? null : tokenFrom(row);
};

const maySee = (reader: Reader, organisationId: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'manage-tokens', organisationId));

/** The token that acts under a number: for the register itself, and for who manages the tokens of its organisation. */
export const findToken = async (queries: Queries, reader: Reader, id: PersonId): Promise<ListedToken | null> => {
  if (reader.kind === 'public') return null;
  const row = await tokens(queries).where('delivery_token.person_id', '=', id).executeTakeFirst();
  const token = row === undefined ? null : tokenFrom(row);
  return token !== null && maySee(reader, token.organisationId) ? token : null;
};

/** The tokens of an organisation, the newest first, those that do not work any more too: for who manages them. */
export const listTokens = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  limit: number,
): Promise<readonly ListedToken[]> => {
  if (!maySee(reader, organisationId)) return [];
  const rows = await tokens(queries)
    .where('delivery_token.organisation_id', '=', organisationId)
    .orderBy('delivery_token.person_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(tokenFrom);
};

/** How many tokens of an organisation work on a day; only for the register itself. */
export const countWorkingTokens = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  day: IsoDate,
): Promise<number> => {
  if (reader.kind !== 'register') return 0;
  const { count } = await queries
    .selectFrom('delivery_token')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('revoked_at', 'is', null)
    .where('last_day', '>=', day)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Revokes a token. */
export const saveTokenRevoked = async (writing: Writing, id: PersonId, at: Instant): Promise<void> => {
  await writing.updateTable('delivery_token').set({ revoked_at: at }).where('person_id', '=', id).execute();
};

/** Notes that a token was used. */
export const saveTokenUsed = async (writing: Writing, id: PersonId, at: Instant): Promise<void> => {
  await writing.updateTable('delivery_token').set({ used_at: at }).where('person_id', '=', id).execute();
};
