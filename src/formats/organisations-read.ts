import type { OrganisationList } from '#register/organisation-list.ts';
import { isRooFlatRow, readRooFlat } from './organisations-roo-flat.ts';
import { createRooXmlReader } from './organisations-roo-xml.ts';
import { organisationsFromTooi } from './organisations-tooi.ts';
import { isTooiFlatRow, isTooiNode, tooiFlatRecords, tooiLinkedRecords } from './organisations-tooi-records.ts';

/** A list of organisations, or why the file is none. */
export type ReadOrganisations =
  | { readonly kind: 'list'; readonly list: OrganisationList }
  | { readonly kind: 'refused'; readonly reason: { readonly nl: string; readonly en: string } };

const refused = (nl: string, en: string): ReadOrganisations => ({ kind: 'refused', reason: { nl, en } });

const notText = refused('Het bestand is geen tekst in UTF-8.', 'The file is not text in UTF-8.');
const notKnown = refused(
  'Dit is geen lijst van organisaties die het register kent: ROO (JSON of XML) of TOOI (JSON of JSON-LD).',
  'This is not a list of organisations that the register knows: ROO (JSON or XML) or TOOI (JSON or JSON-LD).',
);

const rowsIn = (content: unknown): readonly unknown[] => {
  if (Array.isArray(content)) return content;
  const graph = typeof content === 'object' && content !== null ? (content as { '@graph'?: unknown })['@graph'] : null;
  return Array.isArray(graph) ? graph : [];
};

const readJson = (text: string): ReadOrganisations => {
  let rows: readonly unknown[];
  try {
    rows = rowsIn(JSON.parse(text));
  } catch {
    return refused('Het bestand is geen geldige JSON.', 'The file is not valid JSON.');
  }
  if (rows.some(isRooFlatRow)) return { kind: 'list', list: readRooFlat(rows) };
  const tooi = rows.some(isTooiFlatRow) ? tooiFlatRecords : rows.some(isTooiNode) ? tooiLinkedRecords : null;
  if (tooi === null) return notKnown;
  const { records, problems } = tooi(rows);
  return records.length === 0 ? notKnown : { kind: 'list', list: organisationsFromTooi(records, problems) };
};

async function* textIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** JSON is read whole: a list of more than this many characters is not read; all of ROO is a tenth of it. XML has no limit. */
const longestList = 256 * 1024 * 1024;

const readPieces = async (pieces: AsyncIterable<string>): Promise<ReadOrganisations> => {
  const xml = createRooXmlReader();
  let kind: 'xml' | 'json' | null = null;
  let text = '';
  for await (const piece of pieces) {
    if (kind === null && (text + piece).trim() !== '')
      kind = (text + piece).trimStart().startsWith('<') ? 'xml' : 'json';
    text += piece;
    if (text.length > longestList) return refused('Het bestand is te groot.', 'The file is too large.');
    if (kind !== 'xml') continue;
    xml.write(text);
    text = '';
  }
  if (kind === null) return refused('Het bestand is leeg.', 'The file is empty.');
  if (kind === 'json') return readJson(text);
  const list = xml.close();
  return list.organisations.length === 0 ? notKnown : { kind: 'list', list };
};

/**
 * Reads a list of organisations from the bytes of a file, and sees from the content which list it is: the flat ROO list, ROO's
 * XML (read piece by piece), the flat TOOI list or TOOI's JSON-LD. Refuses what is not UTF-8, not whole or not such a list.
 */
export const readOrganisations = async (pieces: AsyncIterable<Uint8Array>): Promise<ReadOrganisations> => {
  try {
    return await readPieces(textIn(pieces));
  } catch (cause) {
    if (cause instanceof TypeError) return notText;
    if (!(cause instanceof Error) || !/^\d+:\d+:/.test(cause.message)) throw cause;
    return refused(
      `Het bestand is geen geldige XML (${cause.message}).`,
      `The file is not valid XML (${cause.message}).`,
    );
  }
};
