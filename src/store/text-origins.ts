import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, publicDocument } from '#register/entry.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import type { SupplierTextId, SupplierVersion } from '#register/supplier-text.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Queries, Writing } from './database.ts';
import { prepared } from './prepared.ts';

/** A version of a public entry, or of a text of a supplier, with which a text begins. */
export type Beginning =
  | { readonly kind: 'entry'; readonly id: AlgorithmId; readonly number: number }
  | { readonly kind: 'supplier'; readonly id: SupplierTextId; readonly number: number };

/** What the text of an algorithm was begun from, with what that says. */
export type TextOrigin =
  | {
      readonly kind: 'entry';
      readonly id: AlgorithmId;
      readonly number: number;
      readonly organisationId: OrganisationId;
      readonly document: EntryDocument;
    }
  | {
      readonly kind: 'supplier';
      readonly id: SupplierTextId;
      readonly number: number;
      readonly supplier: string;
      readonly name: string;
      /** The versions from the one that was taken over to the newest, in order. */
      readonly versions: readonly SupplierVersion[];
      /** The version up to which somebody took or left each change, and of which version each field was left. */
      readonly seenNumber: number;
      readonly left: ReadonlyMap<FieldKey, number>;
    };

const maySee = (reader: Reader, organisationId: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'see-work', organisationId));

const documentIn = (body: string): EntryDocument => publicDocument(JSON.parse(body) as EntryDocument);

const rowsOf = (queries: Queries, algorithmId: AlgorithmId) =>
  queries
    .selectFrom('text_origin')
    .innerJoin('algorithm', 'algorithm.id', 'text_origin.algorithm_id')
    .leftJoin('algorithm as source', 'source.id', 'text_origin.entry_id')
    .leftJoin('entry_version', (join) =>
      join
        .onRef('entry_version.algorithm_id', '=', 'text_origin.entry_id')
        .on('entry_version.language', '=', 'nl')
        .onRef('entry_version.number', '=', 'text_origin.number'),
    )
    .leftJoin('supplier_text', 'supplier_text.id', 'text_origin.supplier_text_id')
    .leftJoin('supplier_text_version', (join) =>
      join
        .onRef('supplier_text_version.text_id', '=', 'text_origin.supplier_text_id')
        .onRef('supplier_text_version.number', '>=', 'text_origin.number'),
    )
    .selectAll('text_origin')
    .select(['algorithm.organisation_id as owner', 'source.organisation_id as source_owner', 'entry_version.body'])
    .select(['supplier_text.supplier', 'supplier_text.name', 'supplier_text_version.number as version'])
    .select('supplier_text_version.body as supplier_body')
    .where('text_origin.algorithm_id', '=', algorithmId)
    .orderBy('supplier_text_version.number');

/** What the text of an algorithm was begun from, for who may see the work on it; null when it was begun from nothing. */
export const findTextOrigin = async (
  queries: Queries,
  reader: Reader,
  algorithmId: AlgorithmId,
): Promise<TextOrigin | null> => {
  const rows = await rowsOf(queries, algorithmId).execute();
  const [first] = rows;
  if (first === undefined || !maySee(reader, first.owner as OrganisationId)) return null;
  const { number, entry_id, supplier_text_id, seen_number: seenNumber } = first;
  if (entry_id !== null && first.body !== null)
    return {
      ...{ kind: 'entry', id: entry_id as AlgorithmId, number, document: documentIn(first.body) },
      organisationId: first.source_owner as OrganisationId,
    };
  if (supplier_text_id === null) return null;
  const left = JSON.parse(first.left_fields) as Readonly<Record<string, number>>;
  return {
    ...{ kind: 'supplier', id: supplier_text_id as SupplierTextId, number, seenNumber },
    ...{ supplier: first.supplier ?? '', name: first.name ?? '' },
    versions: rows.flatMap(({ version, supplier_body: body }) =>
      version === null || body === null ? [] : [{ number: version, document: documentIn(body) }],
    ),
    left: new Map(Object.entries(left).map(([key, of]) => [key as FieldKey, of])),
  };
};

const readSupplier = prepared((queries, { id, isPublic }: { readonly id: AlgorithmId; readonly isPublic: boolean }) =>
  queries
    .selectFrom('text_origin')
    .innerJoin('supplier_text', 'supplier_text.id', 'text_origin.supplier_text_id')
    .innerJoin('algorithm', 'algorithm.id', 'text_origin.algorithm_id')
    .select('supplier_text.supplier')
    .where('text_origin.algorithm_id', '=', id)
    .$if(isPublic, (rows) => rows.where('algorithm.first_published_at', 'is not', null)),
);

/** The supplier with whose text that of a public algorithm began; null when it began otherwise, or the supplier is not named. */
export const findSupplierOf = async (
  queries: Queries,
  reader: Reader,
  algorithmId: AlgorithmId,
): Promise<string | null> => {
  const [row] = await readSupplier(queries, { id: algorithmId, isPublic: reader.kind !== 'register' });
  return row?.supplier || null;
};

/** Keeps what the text of an algorithm was begun from. */
export const addTextOrigin = async (
  writing: Writing,
  algorithmId: AlgorithmId,
  { kind, id, number }: Beginning,
): Promise<void> => {
  await writing
    .insertInto('text_origin')
    .values({
      algorithm_id: algorithmId,
      entry_id: kind === 'entry' ? id : null,
      supplier_text_id: kind === 'supplier' ? id : null,
      number,
      seen_number: number,
      left_fields: '{}',
    })
    .execute();
};

/** The algorithms of an organisation that were begun from a text of a supplier, for who may see its work. */
export const listTakenBy = async (
  queries: Queries,
  reader: Reader,
  organisationId: OrganisationId,
  id: SupplierTextId,
): Promise<readonly AlgorithmId[]> => {
  if (!maySee(reader, organisationId)) return [];
  const rows = await queries
    .selectFrom('text_origin')
    .innerJoin('algorithm', 'algorithm.id', 'text_origin.algorithm_id')
    .select('algorithm.id')
    .where('text_origin.supplier_text_id', '=', id)
    .where('algorithm.organisation_id', '=', organisationId)
    .orderBy('algorithm.id')
    .limit(20)
    .execute();
  return rows.map((row) => row.id as AlgorithmId);
};

/** Keeps that every change of a supplier up to a version was taken or left, and of which version each field was left. */
export const saveSeenVersion = async (
  writing: Writing,
  algorithmId: AlgorithmId,
  number: number,
  left: ReadonlyMap<FieldKey, number>,
): Promise<void> => {
  await writing
    .updateTable('text_origin')
    .set({ seen_number: number, left_fields: JSON.stringify(Object.fromEntries(left)) })
    .where('algorithm_id', '=', algorithmId)
    .execute();
};
