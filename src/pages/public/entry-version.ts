import { parseAlgorithmId } from '#register/algorithm.ts';
import { findAlgorithm, findVersion } from '#store/entries.ts';
import type { Page } from '../page.ts';
import { versionNotice } from './entry/notices.ts';
import { entryPage } from './entry/page.ts';
import { readVersionNumber } from './entry/version-number.ts';
import { readView } from './entry/view.ts';

/**
 * The lasting page of one version, also of entries that were withdrawn or merged. A language in which the entry never was
 * shows the Dutch version with that number.
 */
export const entryVersion: Page = async (reading, request) => {
  const { queries, reader } = reading;
  const id = parseAlgorithmId(request.parameters.id ?? '');
  const number = readVersionNumber(request.parameters.number ?? '');
  const algorithm = id === null ? null : await findAlgorithm(queries, reader, id);
  if (id === null || algorithm === null || number === null) return { kind: 'not-found' };
  const version =
    (await findVersion(queries, reader, id, request.language, number)) ??
    (await findVersion(queries, reader, id, 'nl', number));
  if (version === null) return { kind: 'not-found' };
  const view = await readView(reading, request, algorithm, version);
  return entryPage(reading, view, { notice: versionNotice(view), noIndex: true });
};
