import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { emptyDocument, textOf } from '#register/entry.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries } from '#store/database.ts';
import { listDraftsOf } from '#store/draft-lists.ts';
import { listAlgorithmIdsOf, listAlgorithms } from '#store/import-reads.ts';
import { listOrganisations } from '#store/organisations.ts';
import { listLatestVersions } from '#store/version-lists.ts';
import type { Here, Judging } from './judge-row.ts';

/** So many algorithms are read at once. */
const slice = 300;

/** What is there of these algorithms in Dutch, those of another organisation left out. */
export const readHere = async (
  queries: Queries,
  organisationId: OrganisationId,
  ids: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, Here>> => {
  const all = new Map<AlgorithmId, Here>();
  for (let start = 0; start < ids.length; start += slice) {
    const some = ids.slice(start, start + slice);
    const algorithms = await listAlgorithms(queries, registerReader, some);
    const drafts = await listDraftsOf(queries, registerReader, some, 'nl');
    const versions = await listLatestVersions(queries, registerReader, some);
    const published = new Map(versions.map(({ algorithmId, number, document }) => [algorithmId, { number, document }]));
    for (const [id, algorithm] of algorithms) {
      if (algorithm.organisationId !== organisationId) continue;
      const nothing = { number: 0, document: emptyDocument };
      all.set(id, { algorithm, draft: drafts.get(id) ?? null, published: published.get(id) ?? nothing });
    }
  }
  return all;
};

const nameOf = ({ draft, published }: Here): string => textOf((draft ?? published).document, 'name');

/** The algorithms of an organisation by the name of their text; what was withdrawn or merged keeps its name for itself. */
const byNameOf = (here: ReadonlyMap<AlgorithmId, Here>): ReadonlyMap<string, readonly AlgorithmId[]> => {
  const named = [...here].filter(
    ([, one]) => nameOf(one) !== '' && one.algorithm.withdrawn === null && one.algorithm.mergedInto === null,
  );
  const groups = Map.groupBy(named, ([, one]) => nameOf(one));
  return new Map([...groups].map(([name, some]) => [name, some.map(([id]) => id)]));
};

/** Everything that the rows of a spreadsheet are judged by, as it is now. */
export const readJudging = async (queries: Queries, organisationId: OrganisationId): Promise<Judging> => {
  const ids = await listAlgorithmIdsOf(queries, registerReader, organisationId);
  const here = await readHere(queries, organisationId, ids);
  const [organisation] = await listOrganisations(queries, registerReader, [organisationId]);
  const names = organisation?.names.map(({ name }) => fold(name)) ?? [];
  return { organisation: { id: organisationId, names }, here, byName: byNameOf(here), taken: new Set() };
};
