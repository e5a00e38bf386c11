import type { Imported } from './import-program.ts';
import { askProgram } from './programs.ts';
import { megabytes, oneDecimal, sayTable, spread, spreadHeads } from './table.ts';

/** What is imported: its name, the file and the database. */
export type Import = { readonly name: string; readonly file: string; readonly address: string };

const rowOf = (name: string, imported: Imported) => {
  const { rows, added, unchanged, seconds, processorSeconds, slices, peak } = imported;
  const perSecond = Math.round(rows / seconds);
  const slice = spread(slices.slice(1));
  return [
    name,
    added,
    unchanged,
    seconds.toFixed(2),
    oneDecimal(processorSeconds),
    perSecond,
    ...slice,
    megabytes(peak),
  ];
};

const heads = ['', 'added', 'unchanged', 'seconds', 'cpu s', 'rows/s', ...spreadHeads, 'peak'];

/** Imports files into databases, each twice, and says how long it took; slices are of a hundred rows, in milliseconds. */
export const measureImports = async (imports: readonly Import[]): Promise<void> => {
  const rows: (readonly (string | number)[])[] = [];
  for (const { name, file, address } of imports)
    for (const round of ['', ', again']) {
      const imported = await askProgram<Imported>('import-program.ts', [file, address]);
      rows.push(rowOf(`${name}${round}`, imported));
    }
  sayTable('Entries in (a slice is a hundred rows; times of a slice in ms)', heads, rows);
};
