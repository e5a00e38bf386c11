import { importEntries } from '#commands/import-entries.ts';
import { type ImportReport, summaryOf } from '#commands/import-report.ts';
import { type Finding, findingKinds } from '#formats/repair-kinds.ts';
import { displayName } from '#register/organisation.ts';
import { fileFault, isFileFault } from './files.ts';
import { readSource } from './read-source.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type ReportLine, writeReport } from './report.ts';
import { type CliCommand, counted, type Outcome, optionOf, type Terminal, type Typed, type Words } from './terminal.ts';

const lineOf = ({ row, id, field, kind, before, after }: Finding): ReportLine => ({
  row: row === 0 ? '' : String(row),
  about: id ?? '',
  field: field ?? '',
  code: kind,
  words: findingKinds[kind].text,
  before: before ?? '',
  after: after ?? '',
});

const unmatched: Readonly<Record<'unknown' | 'ambiguous', Words>> = {
  unknown: {
    nl: 'Deze organisatie stond nog niet in het register. Zij is toegevoegd met wat de bron zegt.',
    en: 'This organisation was not in the register. It was added with what the source says.',
  },
  ambiguous: {
    nl: 'Deze naam past bij meer dan één organisatie. Zij is apart toegevoegd.',
    en: 'This name fits more than one organisation. It was added on its own.',
  },
};

const organisationLines = ({ organisations }: ImportReport): readonly ReportLine[] =>
  organisations.map(({ organisation, why }) => ({
    row: '',
    about: organisation.id,
    field: 'organization',
    code: `organisation-${why}`,
    words: unmatched[why],
    before: displayName(organisation),
    after: organisation.id,
  }));

const mostNames = 20;

const sayOrganisations = ({ organisations }: ImportReport, { say, language }: Terminal): void => {
  for (const why of ['unknown', 'ambiguous'] as const) {
    const names = organisations.filter((one) => one.why === why).map((one) => displayName(one.organisation));
    if (names.length === 0) continue;
    say(`${counted(names.length, language).padStart(7)} × ${unmatched[why][language]}`);
    for (const name of names.slice(0, mostNames)) say(`          ${name}`);
    if (names.length > mostNames) say('          …');
  }
};

const lastLine = (report: ImportReport): Outcome => {
  const { added, changed, unchanged, leftOut, vanished, reappeared } = report.counts;
  const say = (language: keyof Words, words: readonly string[]): string =>
    [added, changed, unchanged, leftOut, vanished, reappeared]
      .map((number, index) => `${counted(number, language)} ${words[index]}`)
      .slice(0, vanished + reappeared > 0 ? 6 : 4)
      .join(', ');
  return {
    kind: leftOut === 0 && report.notMarked === null ? 'done' : 'partly',
    summary: {
      nl: `${report.source}: ${say('nl', ['nieuw', 'gewijzigd', 'ongewijzigd', 'overgeslagen', 'verdwenen', 'teruggekomen'])}.`,
      en: `${report.source}: ${say('en', ['new', 'changed', 'unchanged', 'left out', 'vanished', 'back again'])}.`,
    },
  };
};

const reported = (report: ImportReport, file: string | null, terminal: Terminal): Outcome => {
  const { language, say } = terminal;
  sayOrganisations(report, terminal);
  for (const { number, text } of summaryOf(report.kinds))
    say(`${counted(number, language).padStart(7)} × ${text[language]}`);
  if (report.notMarked !== null) say(report.notMarked[language]);
  try {
    if (file !== null) writeReport(file, [...organisationLines(report), ...report.findings.map(lineOf)], language);
  } catch (cause) {
    if (isFileFault(cause)) return fileFault(file ?? '', cause);
    throw cause;
  }
  return lastLine(report);
};

const run = async (typed: Typed, terminal: Terminal): Promise<Outcome> => {
  const source = await readSource(typed.words[0] ?? '', terminal);
  if (!('file' in source)) return source;
  return withRegister(terminal, upToDate, async (database) => {
    const report = await importEntries(operatorContext(database), {
      file: source.file,
      host: source.host,
      whole: optionOf(typed, 'whole') ?? (source.whole ? source.host : null),
      yes: typed.options.yes === true,
      organisation: optionOf(typed, 'organisation'),
      progress: terminal.progress,
    });
    if (report.outcome === 'refused') return { kind: 'refused', summary: report.reason };
    return reported(report, optionOf(typed, 'report'), terminal);
  });
};

const file = { nl: 'bestand', en: 'file' };

/** Takes entries of other registers, of suppliers and of our own files in. */
export const importCommand: CliCommand = {
  name: 'import',
  words: [{ nl: 'bestand-of-webadres', en: 'file-or-url' }],
  options: {
    whole: {
      value: { nl: 'bron', en: 'source' },
      help: {
        nl: 'Dit is alles wat deze bron heeft: wat er niet bij staat, wordt als verdwenen gemerkt.',
        en: 'This is all the source has: what is not in it is marked as vanished.',
      },
    },
    yes: {
      value: null,
      help: {
        nl: 'Ga door, ook als meer dan een tiende zou verdwijnen.',
        en: 'Go on, even when more than a tenth would vanish.',
      },
    },
    organisation: {
      value: { nl: 'nummer', en: 'id' },
      help: {
        nl: 'De organisatie die het algoritme gebruikt, bij teksten van een leverancier.',
        en: 'The organisation that uses the algorithm, for texts by a supplier.',
      },
    },
    report: {
      value: file,
      help: { nl: 'Schrijf elke melding naar dit CSV-bestand.', en: 'Write every finding to this CSV file.' },
    },
  },
  help: {
    nl: 'Neemt beschrijvingen van algoritmes over uit een bestand of van een webadres.',
    en: 'Takes descriptions of algorithms in from a file or a web address.',
  },
  more: {
    nl: 'Het register ziet aan de inhoud wat het is: de landelijke interface (/api/algoritme/NLD of /api/downloads/site-data/json), haar CSV, onze eigen JSON en CSV, of teksten van leveranciers. Nog eens importeren verandert niets; een import die is afgebroken, maakt u af door haar opnieuw te doen.',
    en: 'The register sees from the content what it is: the national interface (/api/algoritme/NLD or /api/downloads/site-data/json), its CSV, our own JSON and CSV, or texts by suppliers. Importing again changes nothing; an import that was broken off is completed by doing it again.',
  },
  run,
};
