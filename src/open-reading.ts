import { entryJsonReader } from '#api/entry-json.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import { keepEntries } from './kept-entries.ts';
import type { Reading } from './reading.ts';

/** Of the room for answers so much is added for entries as they are, as much for entries in JSON, and as much for parts of pages. */
const partOfKept = 1 / 4;
/** What is kept takes about so many bytes beside its own; an entry as it is so many for every letter of its text. */
const besideJson = 300;
const besideEntry = 3_000;
const bytesPerLetter = 2;

/** What a door reads with, where entries are kept while the state of the store is the same (null: nobody is sure, nothing is kept). */
export const openReading = (
  own: Omit<Reading, 'entries' | 'entryJson' | 'keeping'>,
  state: () => string | null,
): Reading => {
  const { queries, reader, config } = own;
  const megabytes = config.keptMegabytes * partOfKept;
  const read: Reading['entries'] = async (ids, language) =>
    new Map((await listPublishedEntries(queries, reader, ids, language)).map((entry) => [entry.algorithm.id, entry]));
  const keeping: Reading['keeping'] = (readOthers, sizeOf) => keepEntries(readOthers, { state, megabytes, sizeOf });
  return {
    ...own,
    keeping,
    entries: keeping(read, ({ version }) => besideEntry + bytesPerLetter * JSON.stringify(version.document).length),
    entryJson: keeping(entryJsonReader(own), (json) => besideJson + json.length),
  };
};
