import { statSync } from 'node:fs';
import { type Outcome, refused } from './terminal.ts';

/** Why a file cannot be read, before anything is done with it; null when it can. */
export const cannotRead = (file: string): Outcome | null => {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return refused(`Het bestand ${file} bestaat niet.`, `The file ${file} does not exist.`);
  return found.isDirectory() ? refused(`${file} is een map, geen bestand.`, `${file} is a folder, not a file.`) : null;
};

const tooLarge = 'ERR_FS_FILE_TOO_LARGE';

/** True for a fault of the file system, which has a sentence of its own: no right to read, no room on the disk, too large to read. */
export const isFileFault = (cause: unknown): cause is NodeJS.ErrnoException =>
  cause instanceof Error && 'code' in cause && ('syscall' in cause || cause.code === tooLarge);

/** The end of a command that met a fault of the file system. */
export const fileFault = (file: string, cause: NodeJS.ErrnoException): Outcome => {
  const known: Readonly<Record<string, readonly [string, string]>> = {
    ENOENT: ['de map bestaat niet', 'the folder does not exist'],
    EACCES: ['u hebt er geen recht op', 'you have no right to it'],
    EEXIST: ['het bestand bestaat al', 'the file exists already'],
    ENOSPC: ['de schijf is vol', 'the disk is full'],
    [tooLarge]: ['het is groter dan 2 GB', 'it is larger than 2 GB'],
    EISDIR: ['het is een map', 'it is a folder'],
  };
  const [nl, en] = known[cause.code ?? ''] ?? [cause.message, cause.message];
  return refused(`${file} kan niet worden gebruikt: ${nl}.`, `${file} cannot be used: ${en}.`);
};

/** Does something with a file; a fault of the file system is an end with a sentence. */
export const orFileFault = async (file: string, work: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await work();
  } catch (cause) {
    if (isFileFault(cause)) return fileFault(file, cause);
    throw cause;
  }
};
