import { setImmediate as turn } from 'node:timers/promises';
import type { IncomingFile } from '#formats/detect.ts';
import type { IncomingRecord } from '#formats/read-record.ts';
import { languageIn, numberIn } from '#formats/repair-record.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';

/** What a whole file holds, known before anything is written. */
export type ImportPlan = {
  /** The ids that the source lists, also of rows that cannot come in. */
  readonly listed: ReadonlySet<string>;
  /** How many rows name no algorithm that can be known: any of them may be an entry that seems to be missing. */
  readonly nameless: number;
  /** True for the one row per algorithm and language that counts: the newest. */
  readonly counts: (record: IncomingRecord) => boolean;
};

/** How many rows are read before others get a turn. */
const rowsPerTurn = 500;

const keyOf = (record: IncomingRecord): string => {
  const language = languageIn(record.language) ?? record.language;
  if (record.id !== null) return `${numberIn(record.id)} ${language}`;
  const { source_id: ownNumber, name } = record.values;
  return JSON.stringify([record.organisation.id ?? record.organisation.name, ownNumber ?? name ?? null, language]);
};

type Best = { readonly row: number; readonly date: string };

/** Walks all rows once, without repairing them. */
export const planImport = async (file: IncomingFile): Promise<ImportPlan> => {
  const best = new Map<string, Best>();
  const listed = new Set<string>();
  let nameless = 0;
  for (const record of file.rows()) {
    if (record.row % rowsPerTurn === 0) await turn();
    if (record.fault === 'not-published') continue;
    const id = record.id === null ? null : parseAlgorithmId(numberIn(record.id));
    if (id === null) nameless += 1;
    else listed.add(id);
    if (record.fault !== null) continue;
    const [key, date] = [keyOf(record), record.date ?? ''];
    const known = best.get(key);
    if (known === undefined || known.date <= date) best.set(key, { row: record.row, date });
  }
  const counts = (record: IncomingRecord): boolean =>
    record.fault !== null || best.get(keyOf(record))?.row === record.row;
  return { listed, nameless, counts };
};
