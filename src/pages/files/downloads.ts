import { setImmediate as turn } from 'node:timers/promises';
import { csvMetadata as csvMetadataOf } from '#formats/csvw.ts';
import { allFormats, writeEntries } from '#formats/index.ts';
import { type EntryRecord, entryRecord } from '#formats/record.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { parseQuery, queryValues } from '#search/query.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import { problemBody, problems } from '#web/problem.ts';
import { aboutFiles } from '../../about-files.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { FileHandler } from '../file.ts';

const slice = 200;

/** The entries of a whole result, in its order, in slices that let other requests go first. */
async function* recordsOf(reading: Reading, ids: readonly AlgorithmId[]): AsyncGenerator<readonly EntryRecord[]> {
  for (let start = 0; start < ids.length; start += slice) {
    const some = ids.slice(start, start + slice);
    const entries = await listPublishedEntries(reading.queries, reading.reader, some, 'nl');
    yield entries.map((entry) => entryRecord(entry, reading.organisations()));
    await turn();
  }
}

/** Reads the first slice at once: a store that does not answer is found out before the answer has begun. */
const begun = async <Item>(slices: AsyncGenerator<Item>): Promise<AsyncGenerator<Item>> => {
  const first = await slices.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* slices;
  })();
};

/**
 * All entries, or those that the search parameters choose, in the format that the end of the address names; null for an end that
 * no format has.
 */
export const download: FileHandler = async (reading, { query: parameters, parameters: { extension } }) => {
  const format = allFormats.find((candidate) => candidate.extension === extension);
  if (format === undefined) return null;
  const { query, faults } = parseQuery(parameters, { pageSizeDefault: 1, pageSizeMost: 1_000 });
  if (faults.length > 0) return { kind: 'problem', status: 400, body: problemBody({ ...problems.badRequest, faults }) };
  const chosen = { ...queryValues(query), vouw: null, page: null, pageSize: null };
  const { ids } = reading.search.search({
    ...query,
    folded: false,
    alike: true,
    uncounted: true,
    page: 1,
    pageSize: Math.max(1, reading.search.size()),
  });
  return {
    kind: 'file',
    contentType: format.contentType,
    body: writeEntries(format, await begun(recordsOf(reading, ids)), aboutFiles(reading.config, chosen)),
    cache: 'check',
    fileName: `algoritmes.${format.extension}`,
  };
};

/** What the columns of the CSV file mean, for machines. */
export const csvMetadata: FileHandler = async ({ config }) => ({
  kind: 'file',
  contentType: 'application/csvm+json',
  body: JSON.stringify(
    csvMetadataOf(aboutFiles(config), config.baseUrl + href('download', { extension: 'csv' })),
    null,
    2,
  ),
  cache: 'check',
});
