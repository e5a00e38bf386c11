import type { AlgorithmId } from '#register/algorithm.ts';
import type { Language } from '#standard/text.ts';
import { listSuccessors } from '#store/successions.ts';
import { listLatestVersions } from '#store/version-lists.ts';
import { type Html, html } from '#web/html.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';

/** An entry that came in the place of another, by its Dutch name. */
export type Successor = { readonly id: AlgorithmId; readonly name: string };

/** What came in the place of each of these entries; those without are left out. Some hundred ids. */
export const readSuccessors = async (
  { queries, reader }: Pick<Reading, 'queries' | 'reader'>,
  ids: readonly AlgorithmId[],
): Promise<ReadonlyMap<AlgorithmId, readonly Successor[]>> => {
  const successors = await listSuccessors(queries, reader, ids);
  const versions = await listLatestVersions(queries, reader, [...new Set([...successors.values()].flat())]);
  const names = new Map(
    versions.map(({ algorithmId, document }) => [algorithmId, entryTitle({ id: algorithmId }, document, 'nl')]),
  );
  return new Map(
    [...successors].map(([id, some]) => [id, some.map((one) => ({ id: one, name: names.get(one) ?? one }))]),
  );
};

/** Each as a link to its entry. */
export const successorLinks = (successors: readonly Successor[], language: Language): readonly Html[] =>
  successors.map(
    ({ id, name }) => html`<a href="${href('entry', { language, id })}"${langAttribute('nl', language)}>${name}</a>`,
  );
