import { archiveOf } from '#formats/archive.ts';
import { type PackedFile, zipOf } from '#formats/zip-pieces.ts';
import { type Actor, mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { listWithdrawn, readWithdrawn } from '#store/archive.ts';
import type { Queries } from '#store/database.ts';
import { listOrganisations } from '#store/organisations.ts';
import { type CommandContext, type Done, runCommand } from './command.ts';
import { readActor } from './office/context.ts';

export type ArchiveOutcome =
  | { readonly kind: 'exported'; readonly entries: number; readonly file: AsyncIterable<Uint8Array> }
  | { readonly kind: 'refused'; readonly refusal: 'not-allowed' | 'nothing' };

/** What is asked: some withdrawn entries of an organisation, or (null) all of them; and the public address of the register. */
export type ArchiveRequest = {
  readonly organisationId: OrganisationId;
  readonly ids: readonly AlgorithmId[] | null;
  readonly baseUrl: string;
};

const slice = 20;
const mostListed = 500;

const allWithdrawn = async (queries: Queries, organisationId: OrganisationId): Promise<readonly AlgorithmId[]> => {
  const ids: AlgorithmId[] = [];
  for (;;) {
    const lines = await listWithdrawn(queries, registerReader, organisationId, ids.at(-1) ?? null, mostListed);
    ids.push(...lines.map(({ id }) => id));
    if (lines.length < mostListed) return ids;
  }
};

async function* filesOf(
  queries: Queries,
  organisation: Organisation,
  ids: readonly AlgorithmId[],
  baseUrl: string,
): AsyncGenerator<PackedFile> {
  for (let start = 0; start < ids.length; start += slice)
    for (const entry of await readWithdrawn(queries, registerReader, ids.slice(start, start + slice)))
      yield* archiveOf({ ...entry, organisation, baseUrl });
}

type Found = { readonly organisation: Organisation; readonly ids: readonly AlgorithmId[] };

const find = async (queries: Queries, { organisationId, ids }: ArchiveRequest): Promise<Found | null> => {
  const [organisation] = await listOrganisations(queries, registerReader, [organisationId]);
  if (organisation === undefined) return null;
  const all = await allWithdrawn(queries, organisationId);
  const asked = ids === null ? all : all.filter((id) => ids.includes(id));
  return asked.length === 0 ? null : { organisation, ids: asked };
};

/**
 * Takes withdrawn entries of an organisation out for the archive: a zip file in pieces with, per entry, its texts, its history and MDTO
 * metadata. The entries stay where they are. That they left is a line, with which ones. Refuses for who may not (the actor is null for
 * the operator of the register), and when nothing asked is withdrawn there. Source: R-221.
 */
export const exportArchive = (
  context: CommandContext,
  actor: Actor | null,
  request: ArchiveRequest,
): Promise<ArchiveOutcome> =>
  runCommand(context, 'export-archive', async (writing, now): Promise<Done<ArchiveOutcome>> => {
    const { organisationId, baseUrl } = request;
    const about = { objectKind: 'organisation', objectId: organisationId, organisationId };
    const refused = (refusal: 'not-allowed' | 'nothing'): Done<ArchiveOutcome> => ({
      ...{ ...about, result: 'refused', details: { refusal }, value: { kind: 'refused', refusal } },
    });
    const asked = actor === null ? null : await readActor(writing, actor.personId, now);
    if (asked !== null && !mayDo(asked, 'export-archive', organisationId)) return refused('not-allowed');
    const found = await find(writing, request);
    if (found === null) return refused('nothing');
    const { ids, organisation } = found;
    const file = zipOf(filesOf(context.database.queries, organisation, ids, baseUrl));
    return {
      ...{ ...about, result: 'exported', details: { entries: ids } },
      value: { kind: 'exported', entries: ids.length, file },
    };
  });
