import { createReadStream } from 'node:fs';
import { importOrganisations, type OrganisationsReport } from '#commands/import-organisations.ts';
import { readOrganisations } from '#formats/organisations-read.ts';
import { type OrganisationList, type RowProblem, rowProblemTexts } from '#register/organisation-list.ts';
import { cannotRead, fileFault, isFileFault } from './files.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type ReportLine, sayReport, writeReport } from './report.ts';
import { type CliCommand, counted, type Outcome, optionOf, type Terminal } from './terminal.ts';

const reportLine = ({ row, key, field, code, before, after }: RowProblem): ReportLine => ({
  row,
  about: key ?? '',
  field,
  code,
  words: rowProblemTexts[code],
  before,
  after: after ?? '',
});

/** What makes that a row is not in the register at all. */
const leftOut = (problems: readonly RowProblem[]): number =>
  problems.filter(({ code }) => ['not-an-organisation', 'no-name', 'name-too-long'].includes(code)).length;

const summaryOf = (list: OrganisationList, report: OrganisationsReport): Outcome => {
  const missing = leftOut(report.problems);
  const words = (language: 'nl' | 'en'): readonly string[] =>
    [report.added, report.changed, report.unchanged, missing].map((number) => counted(number, language));
  const [added, changed, unchanged, left] = words('nl');
  const [addedEn, changedEn, unchangedEn, leftEn] = words('en');
  const name = list.name.toUpperCase();
  return {
    kind: missing === 0 ? 'done' : 'partly',
    summary: {
      nl: `${name}: ${added} organisaties nieuw, ${changed} gewijzigd, ${unchanged} ongewijzigd, ${left} overgeslagen.`,
      en: `${name}: ${addedEn} organisations new, ${changedEn} changed, ${unchangedEn} unchanged, ${leftEn} left out.`,
    },
  };
};

const reported = (
  report: OrganisationsReport,
  list: OrganisationList,
  file: string | null,
  terminal: Terminal,
): Outcome => {
  const lines = report.problems.map(reportLine);
  sayReport(terminal, lines);
  try {
    if (file !== null) writeReport(file, lines, terminal.language);
  } catch (cause) {
    if (isFileFault(cause)) return fileFault(file ?? '', cause);
    throw cause;
  }
  return summaryOf(list, report);
};

/** Loads a list of organisations. */
export const organisations: CliCommand = {
  name: 'organisations',
  words: [{ nl: 'bestand', en: 'file' }],
  options: {
    report: {
      value: { nl: 'bestand', en: 'file' },
      help: { nl: 'Schrijf elke melding naar dit CSV-bestand.', en: 'Write every finding to this CSV file.' },
    },
  },
  help: {
    nl: 'Laadt organisaties uit een lijst van ROO (JSON, XML) of TOOI (JSON, JSON-LD).',
    en: 'Loads organisations from a list of ROO (JSON, XML) or TOOI (JSON, JSON-LD).',
  },
  more: {
    nl: 'Het register ziet aan de inhoud welke lijst het is. Laad beide lijsten, in welke volgorde u wilt: dezelfde organisatie wordt één. Nog eens laden verandert niets.',
    en: 'The register sees from the content which list it is. Load both lists, in any order: the same organisation becomes one. Loading again changes nothing.',
  },
  run: async (typed, terminal) => {
    const [file = ''] = typed.words;
    const missing = cannotRead(file);
    if (missing !== null) return missing;
    try {
      const read = await readOrganisations(createReadStream(file));
      if (read.kind === 'refused') return { kind: 'refused', summary: read.reason };
      return await withRegister(terminal, upToDate, async (database) => {
        const report = await importOrganisations(operatorContext(database), read.list, terminal.progress);
        return reported(report, read.list, optionOf(typed, 'report'), terminal);
      });
    } catch (cause) {
      if (isFileFault(cause)) return fileFault(file, cause);
      throw cause;
    }
  },
};
