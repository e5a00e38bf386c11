import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file in a packed file: its name, its text in pieces, and whether it is stored as it is. */
export type PackedFile = {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
  readonly isStored?: boolean;
};

/** Every packed file carries the same date, so that the same content gives the same bytes. */
const fixedDate = '1980-01-01T00:00:00';

/**
 * A zip file in pieces, one after each piece of text that goes in: a file of any size takes the memory of one piece.
 * The same content gives the same bytes.
 */
export async function* zipOf(files: Iterable<PackedFile> | AsyncIterable<PackedFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((problem, bytes) => {
    if (problem) throw problem;
    ready.push(bytes);
  });
  for await (const { name, pieces, isStored = false } of files) {
    const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = fixedDate;
    zip.add(file);
    for await (const piece of pieces) {
      file.push(strToU8(piece));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
