import { strFromU8, unzipSync } from 'fflate';

/** The texts of the files in a packed file by name, or why it cannot be read. */
export type Unpacked = ReadonlyMap<string, string> | 'too-large' | 'broken';

/** A spreadsheet has some dozens of files; one with thousands was made to keep somebody busy. Source: ASVS 5.2.3. */
const mostFiles = 2_000;

/**
 * Unpacks the files with a name that is wanted. A file that says it is larger than so many bytes unpacked, all wanted files
 * together, or has thousands of them, is refused before anything is unpacked; one that is larger than it says is broken.
 */
export const unpack = (bytes: Uint8Array, isWanted: (name: string) => boolean, most: number): Unpacked => {
  let total = 0;
  let files = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        files += 1;
        if (isWanted(name)) total += originalSize;
        return false;
      },
    });
    if (total > most || files > mostFiles) return 'too-large';
    const wanted = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    return new Map(Object.entries(wanted).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return 'broken';
  }
};
