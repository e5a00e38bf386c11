import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  checkBackup,
  move as moveRegister,
  type RestoreOutcome,
  type RestoreRefusal,
  restore as restoreRegister,
} from '#commands/restore.ts';
import { isWhole } from '#commands/verify-audit.ts';
import { registerReader } from '#register/reader.ts';
import { dump } from '#store/copy.ts';
import type { Database } from '#store/database.ts';
import { listFollowersAfter } from '#store/followers.ts';
import { newestMigration } from '#store/migrate.ts';
import { proofInWords } from './audit-words.ts';
import { cannotRead, orFileFault } from './files.ts';
import { sameSchema, upToDate, withDatabase, withRegister } from './register.ts';
import { type CliCommand, counted, done, type Outcome, refused, type Terminal } from './terminal.ts';

const refusalOf = (refusal: RestoreRefusal): Outcome => {
  switch (refusal.code) {
    case 'not-empty':
      return refused(
        `Het register is niet leeg (${refusal.tables.join(', ')}). Een kopie gaat alleen in een leeg register: geef met DATABASE_URL een nieuwe database, en start het register pas na het terugzetten.`,
        `The register is not empty (${refusal.tables.join(', ')}). A backup only goes into an empty one: name a new database in DATABASE_URL, and start the register after restoring.`,
      );
    case 'other-schema':
      return refused(
        `De kopie heeft schema ${refusal.schema}, deze versie werkt met ${newestMigration}. Zet haar terug met de versie die haar maakte en werk daarna bij.`,
        `The backup has schema ${refusal.schema}, this version works with ${newestMigration}. Restore it with the version that made it, then upgrade.`,
      );
    case 'other-format':
      return refused(
        `De kopie heeft vorm ${refusal.format}; deze versie leest vorm 1.`,
        `The backup has form ${refusal.format}; this version reads form 1.`,
      );
    case 'not-a-backup':
      return refused('Dit bestand is geen kopie van een register.', 'This file is not a backup of a register.');
    case 'cut-off':
      return refused(
        'De kopie is afgebroken: het einde ontbreekt. Er is niets teruggezet.',
        'The backup was cut off: its end is missing. Nothing was restored.',
      );
    case 'damaged':
      return refused(
        `De kopie is beschadigd of veranderd (gevonden op regel ${refusal.line}). Er is niets teruggezet.`,
        `The backup is damaged or was changed (found at line ${refusal.line}). Nothing was restored.`,
      );
    case 'does-not-fit':
      return refused(
        `De kopie past niet in deze database (${refusal.table}: ${refusal.reason}). Er is niets teruggezet.`,
        `The backup does not fit in this database (${refusal.table}: ${refusal.reason}). Nothing was restored.`,
      );
    case 'not-equal':
      return refused(
        'Wat er na het terugzetten stond, was niet gelijk aan de kopie. Er is niets teruggezet.',
        'What was there after restoring was not equal to the backup. Nothing was restored.',
      );
  }
};

const outcomeOf = (outcome: RestoreOutcome, said: (rows: string, language: 'nl' | 'en') => string): Outcome => {
  if (outcome.kind === 'refused') return refusalOf(outcome.refusal);
  const trail = proofInWords(outcome.trail);
  return {
    kind: isWhole(outcome.trail) ? 'done' : 'partly',
    summary: {
      nl: `${said(counted(outcome.rows, 'nl'), 'nl')}\n${trail.nl}`,
      en: `${said(counted(outcome.rows, 'en'), 'en')}\n${trail.en}`,
    },
  };
};

/** Everything as text into a file that only its owner may read; under its own name only when it is whole and on the disk. */
const writeBackup = async (database: Database, file: string, terminal: Terminal): Promise<number> => {
  const part = `${file}.part`;
  let total = 0;
  const count = (rows: number, all: number): void => {
    total = all;
    terminal.progress(rows, all);
  };
  await rm(part, { force: true });
  try {
    await database.snapshot((queries) =>
      pipeline(Readable.from(dump(queries, count)), createWriteStream(part, { mode: 0o600, flags: 'wx' })),
    );
    const handle = await open(part, 'r+');
    await handle.sync();
    await handle.close();
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    throw cause;
  }
  return total;
};

const file = { nl: 'bestand', en: 'file' };

/** An end that says that followers are back, and what to do about those who stopped since. */
const withFollowersBack = ({ kind, summary: { nl, en } }: Outcome): Outcome => ({
  kind,
  summary: {
    nl: `${nl}\nIn de kopie staan volgers. Wie sindsdien stopte, krijgt weer e-mail. Voer daarom ‘follower-stops-apply’ uit voor u het register start.`,
    en: `${en}\nThe backup holds followers. Whoever stopped since gets e-mail again. So run ‘follower-stops-apply’ before you start the register.`,
  },
});

/** Writes the whole register to a file. */
export const backup: CliCommand = {
  name: 'backup',
  words: [file],
  options: {},
  help: { nl: 'Schrijft het hele register naar één bestand.', en: 'Writes the whole register to one file.' },
  more: {
    nl: 'Het register kan gewoon doorwerken. In het bestand staat ook wat niet openbaar is: bewaar het zo zorgvuldig als de database zelf.',
    en: 'The register can go on working. The file also holds what is not public: keep it as carefully as the database itself.',
  },
  run: async ({ words: [target = ''] }, terminal) => {
    if (existsSync(target))
      return refused(
        `${target} bestaat al. Kies een nieuwe naam: een kopie wordt nooit overschreven.`,
        `${target} exists already. Choose a new name: a backup is never overwritten.`,
      );
    return withRegister(terminal, sameSchema, (database) =>
      orFileFault(target, async () => {
        const rows = await writeBackup(database, target, terminal);
        return done(
          `${counted(rows, 'nl')} regels staan in ${target}.`,
          `${counted(rows, 'en')} rows were written to ${target}.`,
        );
      }),
    );
  },
};

/** Puts a backup back into an empty register. */
export const restore: CliCommand = {
  name: 'restore',
  words: [file],
  options: {},
  help: { nl: 'Zet een kopie terug in een leeg register.', en: 'Restores a backup into an empty register.' },
  more: {
    nl: 'Eerst wordt de kopie helemaal nagekeken. Dan komt alles erin, of niets. Aan het eind leest het register zichzelf na en moet er precies hetzelfde staan.',
    en: 'First the whole backup is checked. Then everything goes in, or nothing. In the end the register reads itself again, and must hold exactly the same.',
  },
  run: async ({ words: [source = ''] }, terminal) => {
    const missing = cannotRead(source);
    if (missing !== null) return missing;
    const pieces = () => createReadStream(source, { encoding: 'utf8' });
    return orFileFault(source, async () => {
      const refusal = await checkBackup(pieces());
      if (refusal !== null) return refusalOf(refusal);
      return withRegister(terminal, upToDate, async (database) => {
        const outcome = outcomeOf(await restoreRegister(database, pieces()), (rows, language) =>
          language === 'nl'
            ? `${rows} regels zijn teruggezet; het register is gelijk aan de kopie.`
            : `${rows} rows were restored; the register equals the backup.`,
        );
        const [follower] = await listFollowersAfter(database.queries, registerReader, 0, 1);
        return follower === undefined || outcome.kind === 'refused' ? outcome : withFollowersBack(outcome);
      });
    });
  },
};

/** Copies one register into another. */
export const move: CliCommand = {
  name: 'move',
  words: [
    { nl: 'van', en: 'from' },
    { nl: 'naar', en: 'to' },
  ],
  options: {},
  help: {
    nl: 'Kopieert een register naar een andere, lege database (SQLite of PostgreSQL).',
    en: 'Copies a register into another, empty database (SQLite or PostgreSQL).',
  },
  more: {
    nl: '‘van’ en ‘naar’ zijn adressen zoals in DATABASE_URL: sqlite:///pad of postgres://…. Het oude register blijft zoals het was. Zet het stil voor u verhuist: wat er daarna nog in komt, gaat niet mee.',
    en: '‘from’ and ‘to’ are addresses as in DATABASE_URL: sqlite:///path or postgres://…. The old register stays as it was. Stop it before you move: what comes into it later does not come along.',
  },
  run: ({ words: [from = '', to = ''] }, terminal) =>
    withDatabase(from, sameSchema, (source) =>
      withDatabase(to, upToDate, async (target) =>
        outcomeOf(await moveRegister(source, target, terminal.progress), (rows, language) =>
          language === 'nl'
            ? `${rows} regels zijn verhuisd; beide registers zijn gelijk.`
            : `${rows} rows were moved; both registers are equal.`,
        ),
      ),
    ),
};
