import { entryObject } from '#formats/json.ts';
import { entryRecord } from '#formats/record.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import type { ReadEntries, Reading } from '../reading.ts';

/** Reads published entries in JSON, as every list of the interface has them. */
export const entryJsonReader =
  ({
    queries,
    reader,
    organisations,
  }: Pick<Reading, 'queries' | 'reader' | 'organisations'>): ReadEntries<Uint8Array> =>
  async (ids, language) => {
    const entries = await listPublishedEntries(queries, reader, ids, language);
    const directory = organisations();
    const jsonOf = (entry: PublishedEntry): Buffer =>
      Buffer.from(JSON.stringify(entryObject(entryRecord(entry, directory))));
    return new Map(entries.map((entry) => [entry.algorithm.id, jsonOf(entry)]));
  };

const comma = Buffer.from(',');

/** What is in JSON already, one after the other, as the parts of a list. */
export const listParts = (items: readonly Uint8Array[]): readonly Uint8Array[] =>
  items.flatMap((item, at) => (at === 0 ? [item] : [comma, item]));

/** An object in JSON with one more key at its end. */
export const withKey = (object: Uint8Array, key: string, value: unknown): Buffer =>
  Buffer.concat([object.subarray(0, -1), Buffer.from(`,${JSON.stringify(key)}:${JSON.stringify(value)}}`)]);
