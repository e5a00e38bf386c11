import { type Table, walkXml } from './read-xml.ts';
import { mostColumns, type TableRoom } from './table-room.ts';

type Reading = {
  readonly room: TableRoom;
  rows: string[][];
  row: string[];
  text: string | null;
  paragraphs: number;
  value: string;
  cellRepeats: number;
  rowRepeats: number;
  isNote: boolean;
};

const repeats = (value: string): number => Math.max(1, Number.parseInt(value, 10) || 1);

const beginCell = (reading: Reading, read: (name: string) => string): void => {
  reading.text = '';
  reading.paragraphs = 0;
  reading.cellRepeats = repeats(read('number-columns-repeated'));
  reading.value = read('value') || read('date-value') || read('boolean-value') || read('string-value');
};

const endCell = (reading: Reading): void => {
  const text = reading.value || reading.text || '';
  const free = mostColumns - reading.row.length;
  if (text !== '' && reading.cellRepeats > free) reading.room.overflow();
  for (let count = Math.min(reading.cellRepeats, free); count > 0; count -= 1) reading.row.push(text);
  reading.text = null;
};

/** A spreadsheet fills its empty end with repeated rows: an empty row counts once. */
const endRow = (reading: Reading): void => {
  while (reading.row.at(-1) === '') reading.row.pop();
  const count = reading.row.length === 0 ? 1 : reading.rowRepeats;
  const width = Math.max(reading.row.length, reading.rows[0]?.length ?? 0);
  const fits = reading.room.take(reading.row.length === 0 ? 1 : count * width);
  for (let at = 0; fits && at < count; at += 1) reading.rows.push(reading.row);
  reading.row = [];
};

const opening: Readonly<Record<string, (reading: Reading, read: (name: string) => string) => void>> = {
  'table-row': (reading, read) => {
    reading.rowRepeats = repeats(read('number-rows-repeated'));
  },
  'table-cell': beginCell,
  'covered-table-cell': beginCell,
  annotation: (reading) => {
    reading.isNote = true;
  },
  p: (reading) => {
    if (reading.isNote) return;
    if (reading.paragraphs > 0) reading.text += '\n';
    reading.paragraphs += 1;
  },
  s: (reading, read) => {
    const count = repeats(read('c'));
    if (reading.room.take(count)) reading.text += ' '.repeat(count);
  },
  tab: (reading) => {
    reading.text += '\t';
  },
  'line-break': (reading) => {
    reading.text += '\n';
  },
};

const closing: Readonly<Record<string, (reading: Reading) => void>> = {
  'table-cell': endCell,
  'covered-table-cell': endCell,
  'table-row': endRow,
  annotation: (reading) => {
    reading.isNote = false;
  },
};

/** The tables of an ODS file as far as there is room, every cell as text: numbers and dates as their value. Throws on broken XML. */
export const tablesInOds = (content: string, room: TableRoom): readonly Table[] => {
  const tables: Table[] = [];
  const reading: Reading = {
    room,
    rows: [],
    row: [],
    text: null,
    paragraphs: 0,
    value: '',
    cellRepeats: 1,
    rowRepeats: 1,
    isNote: false,
  };
  let name = '';
  walkXml(content, {
    open: (element, read) => {
      if (element === 'table') [name, reading.rows] = [read('name'), []];
      opening[element]?.(reading, read);
    },
    text: (piece) => {
      if (reading.text !== null && reading.paragraphs > 0 && !reading.isNote) reading.text += piece;
    },
    close: (element) => {
      closing[element]?.(reading);
      if (element === 'table') tables.push({ name, rows: reading.rows });
    },
  });
  return tables;
};
