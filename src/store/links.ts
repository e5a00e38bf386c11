import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, publicDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { isDead, type LinkOutcome, type LinkState, linkTerms, type PlacedLink } from '#register/links.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { FieldKey } from '#standard/fields.ts';
import { onCurrentVersion } from './current-versions.ts';
import type { Queries, Writing } from './database.ts';
import type { Tables } from './tables.ts';

/** Where a round along the algorithms goes on: those with a greater id; the beginning of all. */
export const firstPlace = '';

/** Algorithms of which the public text in Dutch is another than when its links were last noted, and where to look on; null at the end. */
export type Unscanned = { readonly ids: readonly AlgorithmId[]; readonly next: string | null };

/**
 * Looks at the next algorithms in the order of their ids, at most so many, and stops at most so many unscanned ones further; only for
 * the register itself.
 */
export const listUnscanned = async (
  queries: Queries,
  reader: Reader,
  after: string,
  { looked, found }: { readonly looked: number; readonly found: number },
): Promise<Unscanned> => {
  if (reader.kind !== 'register') return { ids: [], next: null };
  const rows = await queries
    .selectFrom('algorithm')
    .leftJoin('current_entry', (join) =>
      join.onRef('current_entry.algorithm_id', '=', 'algorithm.id').on('current_entry.language', '=', 'nl'),
    )
    .leftJoin('link_scan', 'link_scan.algorithm_id', 'algorithm.id')
    .select(['algorithm.id', 'current_entry.number', 'link_scan.version'])
    .where('algorithm.id', '>', after)
    .orderBy('algorithm.id')
    .limit(looked)
    .execute();
  const changed = rows.filter(({ number, version }) => (number ?? 0) !== (version ?? 0));
  const ids = changed.slice(0, found).map(({ id }) => id as AlgorithmId);
  const last = changed.length > found ? ids.at(-1) : rows.length < looked ? undefined : rows.at(-1)?.id;
  return { ids, next: last ?? null };
};

/** The public text in Dutch of an algorithm, without what is withheld; null when there is none. */
export type PublicText = {
  readonly algorithmId: AlgorithmId;
  readonly public: { readonly version: number; readonly document: EntryDocument } | null;
};

/** The public texts of these algorithms, some dozen ids; only for the register itself. */
export const listPublicTexts = async (
  queries: Queries,
  reader: Reader,
  ids: readonly AlgorithmId[],
): Promise<readonly PublicText[]> => {
  if (reader.kind !== 'register' || ids.length === 0) return [];
  const rows = await queries
    .selectFrom('current_entry')
    .innerJoin('entry_version', onCurrentVersion)
    .select(['entry_version.algorithm_id', 'entry_version.number', 'entry_version.body'])
    .where('current_entry.algorithm_id', 'in', ids)
    .where('current_entry.language', '=', 'nl')
    .execute();
  const byId = new Map(rows.map((row) => [row.algorithm_id, row]));
  return ids.map((algorithmId): PublicText => {
    const row = byId.get(algorithmId);
    if (row === undefined) return { algorithmId, public: null };
    const document = publicDocument(JSON.parse(row.body) as EntryDocument);
    return { algorithmId, public: { version: row.number, document } };
  });
};

/** The links of the public text of an algorithm, and the number of that text; 0 for none. */
export type NotedLinks = {
  readonly algorithmId: AlgorithmId;
  readonly version: number;
  readonly links: readonly PlacedLink[];
};

const addLinks = async (writing: Writing, addresses: readonly string[], now: Instant): Promise<void> => {
  if (addresses.length === 0) return;
  const unasked = { outcome: null, failures: 0, asked_at: null, failing_since: null, due_at: now };
  await writing
    .insertInto('link')
    .values(addresses.map((address) => ({ address, ...unasked })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Forgets which of these addresses stand nowhere any more. */
const forgetLinks = async (writing: Writing, addresses: readonly string[]): Promise<void> => {
  if (addresses.length === 0) return;
  await writing
    .deleteFrom('link')
    .where('address', 'in', addresses)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('link_place').select('link_place.address').whereRef('link_place.address', '=', 'link.address'),
        ),
      ),
    )
    .execute();
};

const stampScans = async (writing: Writing, noted: readonly NotedLinks[]): Promise<void> => {
  const stamps = noted
    .filter(({ version }) => version > 0)
    .map(({ algorithmId, version }) => ({ algorithm_id: algorithmId, version }));
  const none = noted.filter(({ version }) => version === 0).map(({ algorithmId }) => algorithmId);
  if (none.length > 0) await writing.deleteFrom('link_scan').where('algorithm_id', 'in', none).execute();
  if (stamps.length === 0) return;
  await writing
    .insertInto('link_scan')
    .values(stamps)
    .onConflict((conflict) =>
      conflict.column('algorithm_id').doUpdateSet((of) => ({
        version: of.ref('excluded.version'),
      })),
    )
    .execute();
};

/** Notes which links the public texts of algorithms hold now; a new one is due at once, and one that stands nowhere any more is forgotten. */
export const saveLinkPlaces = async (writing: Writing, noted: readonly NotedLinks[], now: Instant): Promise<void> => {
  const ids = noted.map(({ algorithmId }) => algorithmId);
  const before = await writing
    .selectFrom('link_place')
    .select('address')
    .distinct()
    .where('algorithm_id', 'in', ids)
    .execute();
  await writing.deleteFrom('link_place').where('algorithm_id', 'in', ids).execute();
  const places = noted.flatMap(({ algorithmId, links }) =>
    links.map(({ field, address }) => ({ algorithm_id: algorithmId, field, address })),
  );
  if (places.length > 0)
    await writing
      .insertInto('link_place')
      .values(places)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const addresses = new Set(places.map(({ address }) => address));
  await addLinks(writing, [...addresses], now);
  await forgetLinks(
    writing,
    before.map(({ address }) => address).filter((address) => !addresses.has(address)),
  );
  await stampScans(writing, noted);
};

/** An address that is to be asked, with how it went before. */
export type DueLink = Pick<LinkState, 'address' | 'failures' | 'failingSince'>;

/** The next addresses that are due, those that waited longest first; only for the register itself. */
export const listDueLinks = async (
  queries: Queries,
  reader: Reader,
  now: Instant,
  limit: number,
): Promise<readonly DueLink[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('link')
    .select(['address', 'failures', 'failing_since'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...{ address: row.address, failures: row.failures, failingSince: row.failing_since as Instant | null },
  }));
};

/** Notes how an address answered and when it is asked again; one that was forgotten meanwhile stays so. */
export const saveLinkState = async (
  writing: Writing,
  { address, outcome, failures, askedAt, failingSince, dueAt }: LinkState & { readonly dueAt: Instant },
): Promise<void> => {
  await writing
    .updateTable('link')
    .set({ outcome, failures, asked_at: askedAt, failing_since: failingSince, due_at: dueAt })
    .where('address', '=', address)
    .execute();
};

/** What was noted under another word than these did not answer. */
const outcomeFrom = (outcome: string | null): LinkOutcome =>
  outcome === 'answers' || outcome === 'gone' ? outcome : 'fails';

const stateFrom = (row: Tables['link']): LinkState => ({
  address: row.address,
  outcome: outcomeFrom(row.outcome),
  failures: row.failures,
  askedAt: row.asked_at as Instant,
  failingSince: row.failing_since as Instant | null,
});

/** Which of these addresses are dead, as far as they were asked; nothing for the public. */
export const listDeadAmong = async (
  queries: Queries,
  reader: Reader,
  addresses: readonly string[],
): Promise<readonly LinkState[]> => {
  if (addresses.length === 0 || reader.kind === 'public') return [];
  const rows = await queries
    .selectFrom('link')
    .selectAll()
    .where('address', 'in', addresses)
    .where('outcome', 'is not', null)
    .execute();
  return rows.map(stateFrom).filter(isDead);
};

/** A dead link of an organisation: in which text and field it stands. */
export type DeadLink = LinkState & { readonly algorithmId: AlgorithmId; readonly field: FieldKey };

/** The dead links in the public texts of an organisation, by algorithm, at most limit, for who may see its work. */
export const listDeadLinks = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  limit: number,
): Promise<readonly DeadLink[]> => {
  if (reader.kind === 'public') return [];
  if (reader.kind === 'person' && !mayDo(reader.actor, 'see-work', organisationId)) return [];
  const rows = await queries
    .selectFrom('algorithm')
    .innerJoin('link_place', 'link_place.algorithm_id', 'algorithm.id')
    .innerJoin('link', 'link.address', 'link_place.address')
    .selectAll('link')
    .select(['link_place.algorithm_id', 'link_place.field'])
    .where('algorithm.organisation_id', '=', organisationId)
    .where('algorithm.merged_into', 'is', null)
    .where((of) =>
      of.or([
        of('link.outcome', '=', 'gone'),
        of.and([of('link.outcome', '<>', 'answers'), of('link.failures', '>=', linkTerms.failuresOfDead)]),
      ]),
    )
    .orderBy('link_place.algorithm_id')
    .orderBy('link_place.field')
    .orderBy('link.address')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...stateFrom(row),
    algorithmId: row.algorithm_id as AlgorithmId,
    field: row.field as FieldKey,
  }));
};
