import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { applyStopped } from '#commands/following/apply-stopped.ts';
import { readStopped } from '#commands/following/stopped-follows.ts';
import { cannotRead, orFileFault } from './files.ts';
import { operatorContext, sameSchema, upToDate, withRegister } from './register.ts';
import { type CliCommand, counted, done, refused } from './terminal.ts';

/** The first line of the file. */
const title = 'algoritmeregister stopped-follows 1';

const file = { nl: 'bestand', en: 'file' };

/** The hashes in a file; null when it is no such file, or not all of it: its last line is the first one again. */
const hashesIn = (text: string): ReadonlySet<string> | null => {
  const [first, ...lines] = text.trimEnd().split('\n');
  const last = lines.pop();
  const isWhole = first === title && last === title && lines.every((line) => /^[\w-]{43}$/.test(line));
  return isWhole ? new Set(lines) : null;
};

/** Writes what is followed no longer to a file beside a backup, without any address. */
export const followerStops: CliCommand = {
  name: 'follower-stops',
  words: [file],
  options: {},
  help: {
    nl: 'Schrijft in een bestand wie gestopt is met volgen, zonder adressen, voor naast een kopie.',
    en: 'Writes to a file who stopped following, without addresses, to keep beside a backup.',
  },
  more: {
    nl: 'Het bestand wordt vervangen als het er al is. Doe dit vaker dan een kopie maken, en nog eens vlak voor u een oude kopie terugzet.',
    en: 'The file is replaced when it is there already. Do this more often than a backup, and once more just before you restore an old one.',
  },
  run: ({ words: [target = ''] }, terminal) =>
    withRegister(terminal, sameSchema, (database) =>
      orFileFault(target, async () => {
        const hashes = await Array.fromAsync(readStopped(database.queries));
        if (existsSync(target) && hashesIn(readFileSync(target, 'utf8')) === null)
          return refused(
            `${target} is een ander bestand. Kies een nieuwe naam.`,
            `${target} is another file. Choose a new name.`,
          );
        const part = `${target}.part`;
        await rm(part, { force: true });
        writeFileSync(part, `${[title, ...hashes, title].join('\n')}\n`, { mode: 0o600, flag: 'wx', flush: true });
        await rename(part, target);
        return done(
          `${counted(hashes.length, 'nl')} keer gestopt met volgen staat in ${target}.`,
          `${counted(hashes.length, 'en')} times that somebody stopped following are in ${target}.`,
        );
      }),
    ),
};

/** Ends what was followed in a backup and stopped since, by the file that was kept beside it. */
export const followerStopsApply: CliCommand = {
  name: 'follower-stops-apply',
  words: [file],
  options: {},
  help: {
    nl: 'Beëindigt na het terugzetten van een kopie het volgen waarmee iemand sindsdien stopte.',
    en: 'Ends, after a backup was restored, what somebody stopped following since.',
  },
  more: {
    nl: 'Doe dit na ‘restore’ en vóór u het register start: anders krijgt wie gestopt was weer e-mail. Nog eens doen kan geen kwaad.',
    en: 'Do this after ‘restore’ and before you start the register: otherwise whoever stopped gets e-mail again. Doing it again does no harm.',
  },
  run: async ({ words: [source = ''] }, terminal) => {
    const missing = cannotRead(source);
    if (missing !== null) return missing;
    return orFileFault(source, async () => {
      const hashes = hashesIn(readFileSync(source, 'utf8'));
      if (hashes === null)
        return refused(
          `${source} is geen heel bestand van ‘follower-stops’.`,
          `${source} is not a whole file of ‘follower-stops’.`,
        );
      return withRegister(terminal, upToDate, async (database) => {
        const ended = await applyStopped(operatorContext(database), hashes);
        return done(`${counted(ended, 'nl')} keer volgen is beëindigd.`, `${counted(ended, 'en')} follows were ended.`);
      });
    });
  },
};
