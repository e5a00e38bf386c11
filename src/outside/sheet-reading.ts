import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SheetFault } from '#formats/sheet-file.ts';

/** What comes out of a spreadsheet one after the other: its header with how many rows there are, then rows with their cells as JSON; or why it cannot be read. */
export type SheetPiece =
  | { readonly kind: 'header'; readonly header: readonly string[]; readonly total: number }
  | { readonly kind: 'rows'; readonly rows: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: SheetFault | 'too-much' };

export type SheetReading = (file: Uint8Array) => AsyncIterable<SheetPiece>;

/** How much a file may ask: memory in megabytes, and milliseconds. What asks more is stopped, and the server goes on. */
export type SheetRoom = { readonly megabytes: number; readonly milliseconds: number };

const usualRoom: SheetRoom = { megabytes: 1_024, milliseconds: 60_000 };

/** So many files are read at once; who comes then waits. */
const mostAtOnce = 2;
let reading = 0;
const waiting: (() => void)[] = [];

const begin = async (): Promise<void> => {
  if (reading >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else reading += 1;
};

/** Hands the place on to who waits first. */
const end = (): void => {
  const next = waiting.shift();
  if (next === undefined) reading -= 1;
  else next();
};

const workerFor = (file: Uint8Array, { megabytes }: SheetRoom): Worker =>
  new Worker(new URL('./sheet-reading-thread.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
    // A file from a stranger is read without the settings of the server.
    ...{ env: {}, execArgv: [], stdout: true, stderr: true },
  });

async function* piecesOf(file: Uint8Array, room: SheetRoom): AsyncGenerator<SheetPiece> {
  const worker = workerFor(file, room);
  const signal = AbortSignal.timeout(room.milliseconds);
  try {
    for await (const [piece] of on(worker, 'message', { signal, close: ['exit'] })) {
      yield piece as SheetPiece;
      worker.postMessage('next');
    }
  } catch {
    // It asked too much memory or time, or broke on something that no file should hold.
    yield { kind: 'fault', fault: 'too-much' };
  } finally {
    await worker.terminate();
  }
}

/**
 * Reads a spreadsheet in a thread of its own, with limits to its memory and time: the server answers meanwhile, whatever the file
 * holds. The thread waits until each piece was taken.
 */
export async function* sheetPieces(file: Uint8Array, room: SheetRoom = usualRoom): AsyncGenerator<SheetPiece> {
  await begin();
  try {
    yield* piecesOf(file, room);
  } finally {
    end();
  }
}
