import { strFromU8, unzipSync } from 'fflate';
import { type FormatKey, formatByKey, writeEntries } from '#formats/index.ts';
import type { EntryRecord } from '#formats/record.ts';
import { aboutFiles } from '#src/about-files.ts';
import { readConfig } from '#src/config.ts';

/** What a file of a register somewhere says about itself. */
export const about = aboutFiles(readConfig({ BASE_URL: 'https://register.example' }, '/'));

async function* inSlices(records: readonly EntryRecord[], size: number): AsyncGenerator<readonly EntryRecord[]> {
  for (let start = 0; start < records.length; start += size) yield records.slice(start, start + size);
}

/** The bytes of a file of entries in a format, written in slices of two. */
export const writtenFile = async (key: FormatKey, records: readonly EntryRecord[]): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeEntries(formatByKey(key), inSlices(records, 2), about))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};

/** All text in such a file: of a packed file the text of everything in it. */
export const textIn = async (key: FormatKey, records: readonly EntryRecord[]): Promise<string> => {
  const bytes = await writtenFile(key, records);
  if (formatByKey(key).isText) return Buffer.from(bytes).toString();
  return Object.values(unzipSync(bytes))
    .map((content) => strFromU8(content))
    .join('\n');
};
