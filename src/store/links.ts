import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { isDead, type LinkOutcome, type LinkState, linkTerms, type PlacedLink } from '#register/links.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Queries, Writing } from './database.ts';
import type { Tables } from './tables.ts';

/** The texts of an algorithm as they are now: the public one and the one that is worked on, and which these are. */
export type TextsNow = {
  readonly algorithmId: AlgorithmId;
  readonly version: number;
  readonly draft: number;
  readonly revision: number;
  readonly documents: readonly EntryDocument[];
};

/** The next algorithms of which a text in Dutch is another than when its links were last noted; only for the register itself. */
export const listUnscanned = async (queries: Queries, reader: Reader, limit: number): Promise<readonly TextsNow[]> => {
  if (reader.kind !== 'register') return [];
  const rows = await queries
    .selectFrom('algorithm')
    .leftJoin('current_entry', (join) =>
      join.onRef('current_entry.algorithm_id', '=', 'algorithm.id').on('current_entry.language', '=', 'nl'),
    )
    .leftJoin('entry_version', (join) =>
      join
        .onRef('entry_version.algorithm_id', '=', 'current_entry.algorithm_id')
        .onRef('entry_version.language', '=', 'current_entry.language')
        .onRef('entry_version.number', '=', 'current_entry.number'),
    )
    .leftJoin('draft', (join) => join.onRef('draft.algorithm_id', '=', 'algorithm.id').on('draft.language', '=', 'nl'))
    .leftJoin('draft_revision', (join) =>
      join
        .onRef('draft_revision.algorithm_id', '=', 'draft.algorithm_id')
        .onRef('draft_revision.language', '=', 'draft.language')
        .onRef('draft_revision.number', '=', 'draft.number')
        .onRef('draft_revision.revision', '=', 'draft.revision'),
    )
    .leftJoin('link_scan', 'link_scan.algorithm_id', 'algorithm.id')
    .select((of) => [
      'algorithm.id',
      'entry_version.body as public_body',
      'draft_revision.body as draft_body',
      of.fn.coalesce('current_entry.number', of.lit(0)).as('version'),
      of.fn.coalesce('draft.number', of.lit(0)).as('draft'),
      of.fn.coalesce('draft.revision', of.lit(0)).as('revision'),
    ])
    .where((of) =>
      of.or([
        of(of.fn.coalesce('current_entry.number', of.lit(0)), '<>', of.fn.coalesce('link_scan.version', of.lit(0))),
        of(of.fn.coalesce('draft.number', of.lit(0)), '<>', of.fn.coalesce('link_scan.draft', of.lit(0))),
        of(of.fn.coalesce('draft.revision', of.lit(0)), '<>', of.fn.coalesce('link_scan.revision', of.lit(0))),
      ]),
    )
    .orderBy('algorithm.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    algorithmId: row.id as AlgorithmId,
    version: Number(row.version),
    draft: Number(row.draft),
    revision: Number(row.revision),
    documents: [row.public_body, row.draft_body].flatMap((body) =>
      body === null ? [] : [JSON.parse(body) as EntryDocument],
    ),
  }));
};

/** Notes which links the texts of algorithms hold now; a new one is due at once, and one that stands nowhere any more is forgotten. */
export const saveLinkPlaces = async (
  writing: Writing,
  scanned: readonly (TextsNow & { readonly links: readonly PlacedLink[] })[],
  now: Instant,
): Promise<void> => {
  const ids = scanned.map(({ algorithmId }) => algorithmId);
  await writing.deleteFrom('link_place').where('algorithm_id', 'in', ids).execute();
  const places = scanned.flatMap(({ algorithmId, links }) =>
    links.map(({ field, address }) => ({ algorithm_id: algorithmId, field, address })),
  );
  if (places.length > 0) {
    await writing
      .insertInto('link_place')
      .values(places)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const links = [...new Set(places.map(({ address }) => address))].map((address) => ({
      ...{ address, outcome: null, failures: 0, asked_at: null, failing_since: null, due_at: now },
    }));
    await writing
      .insertInto('link')
      .values(links)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await writing
    .deleteFrom('link')
    .where('address', 'not in', (query) => query.selectFrom('link_place').select('address'))
    .execute();
  const stamps = scanned.map(({ algorithmId, version, draft, revision }) => ({
    ...{ algorithm_id: algorithmId, version, draft, revision },
  }));
  await writing
    .insertInto('link_scan')
    .values(stamps)
    .onConflict((conflict) =>
      conflict.column('algorithm_id').doUpdateSet((of) => ({
        version: of.ref('excluded.version'),
        draft: of.ref('excluded.draft'),
        revision: of.ref('excluded.revision'),
      })),
    )
    .execute();
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
    .orderBy('address')
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

const stateFrom = (row: Tables['link']): LinkState => ({
  address: row.address,
  outcome: row.outcome as LinkOutcome,
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

/** The dead links in the texts of an organisation, by algorithm, at most limit, for who may see its work. */
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
        of('link.outcome', 'in', ['gone', 'not-public']),
        of.and([of('link.outcome', '=', 'fails'), of('link.failures', '>=', linkTerms.failuresOfDead)]),
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
