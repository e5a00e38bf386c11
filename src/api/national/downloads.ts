import { formatByKey } from '#formats/index.ts';
import { nationalTableKeys } from '#formats/national-keys.ts';
import { nationalCsvOf, nationalRow } from '#formats/national-table.ts';
import { entryRecord, type WrittenObject } from '#formats/record.ts';
import { xlsxOf } from '#formats/xlsx.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { textOf } from '#register/entry.ts';
import { dateOf } from '#register/instant.ts';
import type { PublishedEntry } from '#register/published-entry.ts';
import type { Language } from '#standard/text.ts';
import { listPublishedVersionsOf } from '#store/version-lists.ts';
import type { Reading } from '../../reading.ts';
import type { ApiAnswer } from '../answer.ts';
import { nationalFaults, nationalNotFound, noSuchAlgorithm } from './door.ts';
import { entrySlices, idsIn, piecesAnswer } from './pieces.ts';
import { entriesIn, surroundingsOf } from './records.ts';

type Slices<Item> = AsyncIterable<readonly Item[]>;

/** The kinds of file, as the national interface names them. Source: national interface, 7. */
const fileTypes = {
  csv: { extension: 'csv', contentType: 'text/csv; charset=utf-8', write: nationalCsvOf },
  excel: {
    extension: 'xlsx',
    contentType: formatByKey('xlsx').contentType,
    write: (slices: Slices<WrittenObject>) => xlsxOf(nationalTableKeys, slices),
  },
} as const;

type FileType = keyof typeof fileTypes;

const isFileType = (text: string | null): text is FileType => text !== null && Object.hasOwn(fileTypes, text);

async function* rowSlices(reading: Reading, slices: Slices<PublishedEntry>): AsyncGenerator<readonly WrittenObject[]> {
  for await (const entries of slices)
    yield entries.map((entry) =>
      nationalRow(entryRecord(entry, reading.organisations()), surroundingsOf(reading, entry)),
    );
}

/** Entries with every text that they ever had in a language, those that are not public now included; the newest first. */
async function* withHistory(
  reading: Reading,
  slices: Slices<PublishedEntry>,
  language: Language,
): AsyncGenerator<readonly PublishedEntry[]> {
  for await (const entries of slices) {
    const ids = entries.map(({ algorithm }) => algorithm.id);
    const versions = await listPublishedVersionsOf(reading.queries, reading.reader, ids, language);
    yield entries.flatMap((entry) =>
      (versions.get(entry.algorithm.id) ?? []).map((version): PublishedEntry => ({ ...entry, version })),
    );
  }
}

type Asked = { readonly language: Language; readonly history: boolean; readonly query: URLSearchParams };

const fileOf = async (
  reading: Reading,
  { language, history, query }: Asked,
  ids: readonly AlgorithmId[],
  title: string,
): Promise<ApiAnswer> => {
  const asked = query.get('filetype');
  if (!isFileType(asked)) return nationalFaults([{ name: 'filetype', reason: 'Kies uit: excel, csv.' }]);
  const { extension, contentType, write } = fileTypes[asked];
  const entries = entrySlices(reading, ids, language);
  const rows = rowSlices(reading, history ? withHistory(reading, entries, language) : entries);
  const day = dateOf(reading.now()).replaceAll('-', '');
  return piecesAnswer(contentType, write(rows), `${title} ${day}.${extension}`);
};

/** The table of all entries in a language: as they are now, or with every text they had. */
export const downloadAll = (reading: Reading, asked: Asked): Promise<ApiAnswer> =>
  fileOf(reading, asked, idsIn(reading, asked.language), 'Algoritmebeschrijvingen');

/** The table of one entry; a number that is not public now in this language is not found. */
export const downloadOne = async (reading: Reading, asked: Asked, lars: string): Promise<ApiAnswer> => {
  const id = parseAlgorithmId(lars);
  const [entry] = id === null ? [] : await entriesIn(reading, [id], asked.language);
  if (entry === undefined) return nationalNotFound(noSuchAlgorithm);
  const name = textOf(entry.version.document, 'name').normalize('NFKD');
  const title = name
    .replace(/[^A-Za-z0-9 -]/g, '')
    .slice(0, 80)
    .trim();
  return fileOf(reading, asked, [entry.algorithm.id], title === '' ? entry.algorithm.id : title);
};
