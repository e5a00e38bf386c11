import { type Table, walkXml } from './read-xml.ts';
import { mostColumns, type TableRoom } from './table-room.ts';

/** The text that a code for a character stands for. Source: ECMA-376, ST_Xstring. */
const plain = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts of the 'si' or 'is' elements: runs are put together, what tells the reading of Japanese is left out. */
const sharedStrings = (xml: string | undefined): readonly string[] => {
  const texts: string[] = [];
  if (xml === undefined) return texts;
  let text = '';
  let isText = false;
  let isReading = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      isReading ||= name === 'rPh';
      isText = name === 't' && !isReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 'si') texts.push(plain(text));
      if (name === 'rPh') isReading = false;
      isText = false;
    },
  });
  return texts;
};

/** The number of a column from the letters of an address (B12 is 1); the next one when there are none. */
const columnOf = (address: string, next: number): number => {
  const letters = address.match(/^[A-Z]{1,3}/)?.[0];
  return letters === undefined
    ? next
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const cellText = (type: string, value: string, shared: readonly string[]): string => {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return '';
  return type === '' || type === 'n' ? value.trim() : plain(value);
};

/** Puts the text of a cell in its column, and nothing in those it leaps over. */
const setCell = (row: string[], column: number, text: string, room: TableRoom): void => {
  if (text === '') return;
  if (column >= mostColumns) room.overflow();
  if (room.isTooLarge()) return;
  while (row.length < column) row.push('');
  row[column] = text;
};

const rowsIn = (xml: string, shared: readonly string[], room: TableRoom): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let [column, type, value, isValue] = [0, '', '', false];
  walkXml(xml, {
    open: (name, read) => {
      if (name === 'row') {
        row = [];
        column = -1;
      }
      if (name === 'c') {
        column = columnOf(read('r'), column + 1);
        [type, value] = [read('t'), ''];
      }
      isValue = name === 'v' || name === 't';
    },
    text: (piece) => {
      if (isValue) value += piece;
    },
    close: (name) => {
      if (name === 'c') setCell(row, column, cellText(type, value, shared), room);
      const width = row.length === 0 ? 1 : Math.max(row.length, rows[0]?.length ?? 0);
      if (name === 'row' && room.take(width)) rows.push(row);
      isValue = false;
    },
  });
  return rows;
};

const sheetsIn = (files: ReadonlyMap<string, string>): readonly { readonly name: string; readonly path: string }[] => {
  const targets = new Map<string, string>();
  const sheets: { readonly name: string; readonly id: string }[] = [];
  walkXml(files.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (name, read) => {
      if (name === 'Relationship') targets.set(read('Id'), read('Target').replace(/^\/?(?:xl\/)?/, 'xl/'));
    },
  });
  walkXml(files.get('xl/workbook.xml') ?? '<none/>', {
    open: (name, read) => {
      if (name === 'sheet') sheets.push({ name: read('name'), id: read('id') });
    },
  });
  return sheets.map(({ name, id }) => ({ name, path: targets.get(id) ?? '' }));
};

/** True for the parts of an XLSX file that the tables are read from. */
export const isXlsxPart = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name);

/**
 * The tables of an XLSX file as far as there is room, every cell as text: a formula as its last outcome, an error as nothing.
 * Throws on broken XML.
 */
export const tablesInXlsx = (files: ReadonlyMap<string, string>, room: TableRoom): readonly Table[] => {
  const shared = sharedStrings(files.get('xl/sharedStrings.xml'));
  return sheetsIn(files).flatMap(({ name, path }) => {
    const xml = files.get(path);
    return xml === undefined ? [] : [{ name, rows: rowsIn(xml, shared, room) }];
  });
};
