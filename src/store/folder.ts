import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one by one from the top. Throws when the system refuses one. The recursive mkdir of Node.js
 * never ends in /proc: there a folder that cannot be made says each time that the one above it is missing.
 */
export const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (cause) {
    // Another process made it meanwhile.
    if ((cause as { code?: unknown }).code !== 'EEXIST') throw cause;
  }
};
