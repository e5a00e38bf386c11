import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readSheetFile } from '#formats/sheet-file.ts';
import type { SheetPiece } from './sheet-reading.ts';

/** So many rows go to the other side at once. */
const rowsPerPiece = 200;

const port = parentPort;

/** Gives one piece to the other side and waits until it was taken. */
const give = async (piece: SheetPiece): Promise<void> => {
  if (port === null) return;
  const taken = once(port, 'message');
  port.postMessage(piece);
  await taken;
};

const sheet = readSheetFile(workerData as Uint8Array);
if (typeof sheet === 'string') await give({ kind: 'fault', fault: sheet });
else {
  await give({ kind: 'header', header: sheet.header, total: sheet.rows.length });
  for (let start = 0; start < sheet.rows.length; start += rowsPerPiece)
    await give({ kind: 'rows', rows: sheet.rows.slice(start, start + rowsPerPiece).map((row) => JSON.stringify(row)) });
}
port?.close();
