import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { applyStopped } from '#commands/following/apply-stopped.ts';
import { readStopped } from '#commands/following/stopped-follows.ts';
import { registerReader } from '#register/reader.ts';
import { lastWrite } from '#store/audit.ts';
import { cannotRead, orFileFault } from './files.ts';
import { operatorContext, sameSchema, upToDate, withRegister } from './register.ts';
import { type CliCommand, counted, done, type Outcome, refused } from './terminal.ts';

/** The first and last line of the file, with how far the trail of the register was that wrote it. */
const title = (written: number): string => `algoritmeregister stopped-follows 1 ${written}`;

const file = { nl: 'bestand', en: 'file' };

type Stops = { readonly hashes: ReadonlySet<string>; readonly written: number };

/** What a file holds; null when it is no such file, or not all of it: its last line is the first one again. */
const stopsIn = (text: string): Stops | null => {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const last = lines.pop();
  const written = Number(/ (\d+)$/.exec(first)?.[1]);
  const isWhole = first === title(written) && last === first && lines.every((line) => /^[\w-]{43}$/.test(line));
  return isWhole ? { hashes: new Set(lines), written } : null;
};

/** Why a file is not replaced; null when it may be. A register that is put back knows less than the file, and must not take that away. */
const refusalOf = (target: string, written: number): Outcome | null => {
  if (!existsSync(target)) return null;
  const kept = stopsIn(readFileSync(target, 'utf8'));
  if (kept === null)
    return refused(
      `${target} is een ander bestand. Kies een nieuwe naam.`,
      `${target} is another file. Choose a new name.`,
    );
  if (kept.written <= written) return null;
  return refused(
    `${target} is van een register met meer gebeurtenissen. Is er een kopie teruggezet? Voer ‘follower-stops-apply’ uit en kies daarna een nieuwe naam.`,
    `${target} is of a register in which more happened. Was a backup restored? Run ‘follower-stops-apply’ and choose a new name after that.`,
  );
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
    nl: 'Het bestand wordt vervangen als het er al is, maar niet door een register waarin minder is gebeurd. Doe dit vaker dan een kopie maken, en nog eens vlak voor u een oude kopie terugzet.',
    en: 'The file is replaced when it is there already, but not by a register in which less happened. Do this more often than a backup, and once more just before you restore an old one.',
  },
  run: ({ words: [target = ''] }, terminal) =>
    withRegister(terminal, sameSchema, (database) =>
      orFileFault(target, async () => {
        const written = await lastWrite(database.queries, registerReader);
        const hashes = await Array.fromAsync(readStopped(database.queries));
        const refusal = refusalOf(target, written);
        if (refusal !== null) return refusal;
        const part = `${target}.part`;
        await rm(part, { force: true });
        writeFileSync(part, `${[title(written), ...hashes, title(written)].join('\n')}\n`, {
          mode: 0o600,
          flag: 'wx',
          flush: true,
        });
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
      const stops = stopsIn(readFileSync(source, 'utf8'));
      if (stops === null)
        return refused(
          `${source} is geen heel bestand van ‘follower-stops’.`,
          `${source} is not a whole file of ‘follower-stops’.`,
        );
      return withRegister(terminal, upToDate, async (database) => {
        const ended = await applyStopped(operatorContext(database), stops.hashes);
        return done(`${counted(ended, 'nl')} keer volgen is beëindigd.`, `${counted(ended, 'en')} follows were ended.`);
      });
    });
  },
};
