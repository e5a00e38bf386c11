import { readFileSync } from 'node:fs';
import { fetchSource, isWebAddress } from '#outside/fetch-source.ts';
import { cannotRead, fileFault, isFileFault } from './files.ts';
import type { Outcome, Terminal } from './terminal.ts';

/** What was read, with where it came from, or why it could not be. */
export type Source = { readonly file: Uint8Array; readonly host: string | null; readonly whole: boolean } | Outcome;

/** Reads a file or fetches a web address. */
export const readSource = async (place: string, terminal: Terminal): Promise<Source> => {
  if (isWebAddress(place)) {
    const fetched = await fetchSource(place, terminal.progress);
    return fetched.kind === 'refused' ? { kind: 'refused', summary: fetched.reason } : fetched;
  }
  const missing = cannotRead(place);
  if (missing !== null) return missing;
  try {
    return { file: readFileSync(place), host: null, whole: false };
  } catch (cause) {
    if (isFileFault(cause)) return fileFault(place, cause);
    throw cause;
  }
};
