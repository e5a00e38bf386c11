import { createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportArchive } from '#commands/export-archive.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries } from '#store/database.ts';
import { findOwner } from '#store/drafts.ts';
import { fileFault, isFileFault } from './files.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, counted, done, refused } from './terminal.ts';

const requestOf = async (queries: Queries, typed: string, baseUrl: string) => {
  const id = parseAlgorithmId(typed);
  const owner = id === null ? null : await findOwner(queries, registerReader, id);
  return id !== null && owner !== null
    ? { organisationId: owner, ids: [id], baseUrl }
    : { organisationId: makeOrganisationId(typed), ids: null, baseUrl };
};

/** Writes withdrawn entries with their history to a file for the archive. */
export const archive: CliCommand = {
  name: 'archive',
  words: [
    { nl: 'organisatie-of-nummer', en: 'organisation-or-number' },
    { nl: 'bestand', en: 'file' },
  ],
  options: {},
  help: {
    nl: 'Schrijft ingetrokken algoritmes met hun geschiedenis in een zip-bestand voor het archief (MDTO).',
    en: 'Writes withdrawn algorithms with their history to a zip file for the archive (MDTO).',
  },
  more: {
    nl: 'Van een hele organisatie of van één algoritme. In het bestand staat ook wat niet openbaar is. In het register verandert niets.',
    en: 'Of a whole organisation or of one algorithm. The file also holds what is not public. Nothing changes in the register.',
  },
  run: async ({ words: [typed = '', target = ''] }, terminal) => {
    if (existsSync(target))
      return refused(`${target} bestaat al. Kies een nieuwe naam.`, `${target} exists already. Choose a new name.`);
    return withRegister(terminal, upToDate, async (database) => {
      const request = await requestOf(database.queries, typed, terminal.config().baseUrl);
      const outcome = await exportArchive(operatorContext(database), null, request);
      if (outcome.kind === 'refused') return refused('Hiervan is niets ingetrokken.', 'Nothing of this was withdrawn.');
      try {
        await pipeline(Readable.from(outcome.file), createWriteStream(target, { flags: 'wx', mode: 0o600 }));
      } catch (cause) {
        if (!isFileFault(cause)) throw cause;
        if (cause.code !== 'EEXIST') await rm(target, { force: true }).catch(() => {});
        return fileFault(target, cause);
      }
      const { entries } = outcome;
      return done(
        `${counted(entries, 'nl')} ingetrokken algoritmes staan in ${target}.`,
        `${counted(entries, 'en')} withdrawn algorithms were written to ${target}.`,
      );
    });
  },
};
