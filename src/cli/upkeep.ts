import { readFileSync } from 'node:fs';
import { loadDemo } from '#commands/load-demo.ts';
import { type ExplanationRefusal, loadExplanations, saveExplanation } from '#commands/save-explanations.ts';
import { readContent } from '#outside/content.ts';
import { appliedMigrations, migrate as migrateDatabase, newestMigration } from '#store/migrate.ts';
import { cannotRead, fileFault, isFileFault } from './files.ts';
import { cannotBegin, operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, counted, done, optionOf, refused, type Words } from './terminal.ts';

const refusals: Readonly<Record<ExplanationRefusal, Words>> = {
  'slug-not-kebab-case': {
    nl: 'De naam mag alleen kleine letters, cijfers en streepjes hebben, zoals ‘bezwaar-maken’.',
    en: 'The name may have small letters, digits and dashes only, such as ‘bezwaar-maken’.',
  },
  'unknown-language': {
    nl: 'Deze taal kent het register niet. Kies nl, en of fy.',
    en: 'The register does not know this language. Choose nl, en or fy.',
  },
  'no-heading': {
    nl: 'De eerste regel moet de titel zijn: # Titel.',
    en: 'The first line must be the title: # Title.',
  },
};

/** Adds or replaces a page of explanation. */
export const explanation: CliCommand = {
  name: 'explanation',
  words: [
    { nl: 'naam', en: 'name' },
    { nl: 'bestand', en: 'file' },
  ],
  options: {
    language: {
      value: { nl: 'taal', en: 'language' },
      help: { nl: 'De taal van de tekst: nl, en of fy (nl).', en: 'The language of the text: nl, en or fy (nl).' },
    },
  },
  help: {
    nl: 'Voegt een pagina met uitleg toe of vervangt de tekst.',
    en: 'Adds a page of explanation or replaces its text.',
  },
  more: {
    nl: 'Het bestand is Markdown; de eerste regel is de titel (# Titel). De pagina is meteen openbaar.',
    en: 'The file is Markdown; its first line is the title (# Title). The page is public at once.',
  },
  run: async (typed, terminal) => {
    const [slug = '', file = ''] = typed.words;
    const missing = cannotRead(file);
    if (missing !== null) return missing;
    let markdown: string;
    try {
      markdown = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    } catch (cause) {
      if (isFileFault(cause)) return fileFault(file, cause);
      return refused(`${file} is geen tekst in UTF-8.`, `${file} is not text in UTF-8.`);
    }
    return withRegister(terminal, upToDate, async (database) => {
      const language = optionOf(typed, 'language') ?? 'nl';
      const outcome = await saveExplanation(operatorContext(database), { slug, language, markdown });
      if (outcome.kind === 'refused') return { kind: 'refused', summary: refusals[outcome.refusal] };
      return done(
        `De pagina ‘${outcome.title}’ (${slug}, ${language}) is bewaard.`,
        `The page ‘${outcome.title}’ (${slug}, ${language}) was saved.`,
      );
    });
  },
};

/** Brings the database to the schema of this software. */
export const migrate: CliCommand = {
  name: 'migrate',
  words: [],
  options: {},
  help: {
    nl: 'Werkt de database bij tot het schema van deze versie.',
    en: 'Brings the database to the schema of this version.',
  },
  more: {
    nl: 'Starten en importeren doen dit ook. Maak eerst een kopie met ‘backup’.',
    en: 'Starting and importing do this too. Make a copy with ‘backup’ first.',
  },
  run: (_, terminal) =>
    withRegister(
      terminal,
      async () => null,
      async (database) => {
        const before = await appliedMigrations(database);
        try {
          await migrateDatabase(database);
        } catch (cause) {
          return cannotBegin(cause);
        }
        const steps = (await appliedMigrations(database)).slice(before.length);
        return steps.length === 0
          ? done(
              `De database heeft schema ${newestMigration} al.`,
              `The database has schema ${newestMigration} already.`,
            )
          : done(
              `De database is bijgewerkt: ${steps.join(', ')}.`,
              `The database was brought up to date: ${steps.join(', ')}.`,
            );
      },
    ),
};

/** Loads the demo into an empty register. */
export const demo: CliCommand = {
  name: 'demo',
  words: [],
  options: {},
  help: {
    nl: 'Laadt verzonnen organisaties en algoritmes in een leeg register.',
    en: 'Loads invented organisations and algorithms into an empty register.',
  },
  run: (_, terminal) =>
    withRegister(terminal, upToDate, async (database) => {
      const context = operatorContext(database);
      await loadExplanations(context, await readContent());
      const outcome = await loadDemo(context);
      if (outcome.kind === 'not-empty')
        return refused(
          'Het register heeft al organisaties. De demo gaat alleen in een leeg register.',
          'The register has organisations already. The demo only goes into an empty register.',
        );
      return done(
        `${counted(outcome.organisations, 'nl')} organisaties en ${counted(outcome.algorithms, 'nl')} algoritmes zijn geladen. Alles is verzonnen.`,
        `${counted(outcome.organisations, 'en')} organisations and ${counted(outcome.algorithms, 'en')} algorithms were loaded. All are invented.`,
      );
    }),
};

/** Says which version this is. */
export const version: CliCommand = {
  name: 'version',
  words: [],
  options: {},
  help: { nl: 'Noemt de versie en het schema.', en: 'Names the version and the schema.' },
  run: async (_, terminal) => {
    try {
      const words = `algoritmeregister ${terminal.config().version}, schema ${newestMigration}, Node.js ${process.versions.node}`;
      return done(words, words);
    } catch (cause) {
      return cannotBegin(cause);
    }
  },
};
