import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { columnsOf, type SavedColumns } from '#search/saved-columns.ts';
import {
  encodeSaved,
  type ReadColumn,
  readContents,
  readPart,
  readTail,
  type SavedContents,
  type SavedFacts,
  type Saving,
  tailLength,
} from '#search/saved-form.ts';
import { makeFolder } from '#store/folder.ts';

/** Tells whether what was saved, by its facts, can be used. */
export type IsUsable = (facts: SavedFacts) => Promise<boolean>;

/** The file in which an index is saved. Several processes may use it at once: it is written beside its place and then put there. */
export type IndexFile = {
  /** What was saved; null when there is nothing, it cannot be used, or a byte of it is not as it was written. */
  readonly read: (isUsable: IsUsable) => Promise<{ readonly facts: SavedFacts; readonly columns: SavedColumns } | null>;
  /** The facts of what was saved; null when there is nothing that can be read. */
  readonly facts: () => Promise<SavedFacts | null>;
  /** Saves in steps between which other work is done; false when that is not possible there. */
  readonly write: (facts: SavedFacts, saving: Saving) => Promise<boolean>;
};

type Handle = Awaited<ReturnType<typeof open>>;

const longestStretch = 5;
/** A file that was being written and is this old, in milliseconds, was left by a process that ended. */
const leftBehindAfter = 60 * 60 * 1000;

const readBytes = async (handle: Handle, at: number, length: number): Promise<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, at + read);
    if (bytesRead === 0) throw new Error('The file ends too soon.');
    read += bytesRead;
  }
  return bytes.buffer;
};

const contentsIn = async (handle: Handle): Promise<SavedContents | null> => {
  const { size } = await handle.stat();
  if (size < tailLength) return null;
  const tail = readTail(new Uint8Array(await readBytes(handle, size - tailLength, tailLength)));
  if (tail === null || tail.length + tailLength > size) return null;
  return readContents(new Uint8Array(await readBytes(handle, size - tailLength - tail.length, tail.length)), tail.sum);
};

const columnsIn = async (handle: Handle, contents: SavedContents): Promise<SavedColumns | null> => {
  const parts: { name: string; column: ReadColumn }[] = [];
  for (const place of contents.parts) {
    const column = readPart(place, await readBytes(handle, place.at, place.length));
    if (column === null) return null;
    parts.push({ name: place.name, column });
  }
  return columnsOf(parts);
};

/** Does something with the open file; null when there is no such file or it cannot be read. */
const withFile = async <Result>(path: string, work: (handle: Handle) => Promise<Result>): Promise<Result | null> => {
  try {
    const handle = await open(path, 'r');
    try {
      return await work(handle);
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
};

const writePieces = async (handle: Handle, pieces: Iterable<Uint8Array | null>): Promise<void> => {
  let since = performance.now();
  for (const piece of pieces) {
    if (piece !== null) await handle.writeFile(piece);
    else if (performance.now() - since > longestStretch) await turn();
    else continue;
    since = performance.now();
  }
};

const removeLeftBehind = async (path: string): Promise<void> => {
  const folder = dirname(path);
  const names = await readdir(folder);
  for (const name of names.filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith('.part'))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > leftBehindAfter) await rm(join(folder, name), { force: true });
  }
};

const write = async (path: string, facts: SavedFacts, saving: Saving): Promise<boolean> => {
  const part = `${path}.${randomUUID()}.part`;
  try {
    makeFolder(dirname(path));
    await removeLeftBehind(path);
    const handle = await open(part, 'wx', 0o600);
    try {
      await writePieces(handle, encodeSaved(facts, saving));
    } finally {
      await handle.close();
    }
    await rename(part, path);
    return true;
  } catch {
    await rm(part, { force: true }).catch(() => {});
    return false;
  }
};

/** The file at a path. Nothing is forced to the disk: a file that a power cut spoiled is not used. */
export const openIndexFile = (path: string): IndexFile => ({
  read: (isUsable) =>
    withFile(path, async (handle) => {
      const contents = await contentsIn(handle);
      if (contents === null || !(await isUsable(contents.facts))) return null;
      const columns = await columnsIn(handle, contents);
      return columns === null ? null : { facts: contents.facts, columns };
    }),
  facts: () => withFile(path, async (handle) => (await contentsIn(handle))?.facts ?? null),
  write: (facts, saving) => write(path, facts, saving),
});
