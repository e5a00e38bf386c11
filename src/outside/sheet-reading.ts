import { on } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SheetFault } from '#formats/sheet-file.ts';

/** What comes out of a spreadsheet one after the other: its header with how many rows there are, then rows with their cells as JSON; or why it cannot be read. */
export type SheetPiece =
  | { readonly kind: 'header'; readonly header: readonly string[]; readonly total: number }
  | { readonly kind: 'rows'; readonly rows: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: SheetFault | 'too-much' | 'too-busy' };

export type SheetReading = (file: Uint8Array) => AsyncIterable<SheetPiece>;

/** How much a file may ask: memory in megabytes, and milliseconds. What asks more is stopped, and the server goes on. */
export type SheetRoom = { readonly megabytes: number; readonly milliseconds: number };

/** What is new in a thread lives in so many megabytes apart; together with the usual room half a gigabyte. */
const youngMegabytes = 32;
const usualRoom: SheetRoom = { megabytes: 480, milliseconds: 60_000 };

/** So many files are read at once; who comes then waits, each with a whole file in memory, and after so many nobody is let in. */
const mostAtOnce = 2;
const mostWaiting = 4;
let reading = 0;
const waiting: (() => void)[] = [];

/** True when no other file can wait: a minute later one can, as reading takes no longer than that. */
export const isSheetReadingFull = (): boolean => reading >= mostAtOnce && waiting.length >= mostWaiting;

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

/** Where compiled code of the last time is kept, when this process uses it: without it a thread takes the types off every file anew. */
const compiled = (): Readonly<Record<string, string>> => {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
};

const workerFor = (file: Uint8Array, { megabytes }: SheetRoom): Worker =>
  new Worker(new URL('./sheet-reading-thread.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    // A file from a stranger is read without the settings of the server.
    ...{ env: compiled(), execArgv: [], stdout: true, stderr: true },
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
 * holds. The thread waits until each piece was taken. Where too many wait already it is not read: 'too-busy'.
 */
export async function* sheetPieces(file: Uint8Array, room: SheetRoom = usualRoom): AsyncGenerator<SheetPiece> {
  if (isSheetReadingFull()) return yield { kind: 'fault', fault: 'too-busy' };
  await begin();
  try {
    yield* piecesOf(file, room);
  } finally {
    end();
  }
}
