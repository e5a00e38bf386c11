import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { importOrganisations, type OrganisationsReport } from '#commands/import-organisations.ts';
import { compareList, putForReview } from '#commands/review-organisations.ts';
import { readOrganisations } from '#formats/organisations-read.ts';
import { fetchSource, isWebAddress } from '#outside/fetch-source.ts';
import { type OrganisationList, type RowProblem, rowProblemTexts } from '#register/organisation-list.ts';
import type { ListDifference } from '#store/list-reviews.ts';
import { cannotRead, fileFault, isFileFault } from './files.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type ReportLine, sayReport, writeReport } from './report.ts';
import { type CliCommand, counted, type Outcome, optionOf, type Terminal, type Typed } from './terminal.ts';

const reportLine = ({ row, key, field, code, before, after }: RowProblem): ReportLine => ({
  row,
  about: key ?? '',
  field,
  code,
  words: rowProblemTexts[code],
  before,
  after: after ?? '',
});

/** So many differences are told one by one. */
const mostTold = 200;

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

type Source = { readonly pieces: AsyncIterable<Uint8Array> } | Outcome;

async function* whole(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield file;
}

const openSource = async (place: string, terminal: Terminal): Promise<Source> => {
  if (!isWebAddress(place)) return cannotRead(place) ?? { pieces: createReadStream(place) };
  const fetched = await fetchSource(place, terminal.progress);
  return fetched.kind === 'refused' ? { kind: 'refused', summary: fetched.reason } : { pieces: whole(fetched.file) };
};

/** Says what a list would change, and changes nothing. */
const told = (terminal: Terminal, differences: readonly ListDifference[]): Outcome => {
  for (const { kind, name, planned, parts } of differences.slice(0, mostTold)) {
    const what = parts.map(({ part, before, after }) => `${part}: ${before || '-'} > ${after || '-'}`).join('; ');
    terminal.say(`${kind}  ${planned.id}  ${name}${kind === 'new' ? '' : `  (${what})`}`);
  }
  const [count, countEn] = [counted(differences.length, 'nl'), counted(differences.length, 'en')];
  return {
    kind: 'done',
    summary: {
      nl: `${count} verschillen${differences.length > mostTold ? `; de eerste ${mostTold} staan hierboven` : ''}. Er is niets veranderd.`,
      en: `${countEn} differences${differences.length > mostTold ? `; the first ${mostTold} are above` : ''}. Nothing was changed.`,
    },
  };
};

const readyForReview = (count: number): Outcome => ({
  kind: 'done',
  summary: {
    nl: `${counted(count, 'nl')} verschillen liggen klaar in de werkbank, bij ‘Lijsten van organisaties’.`,
    en: `${counted(count, 'en')} differences are ready in the workbench, under ‘Lists of organisations’.`,
  },
});

const run = async (typed: Typed, terminal: Terminal): Promise<Outcome> => {
  const [place = ''] = typed.words;
  const source = await openSource(place, terminal);
  if (!('pieces' in source)) return source;
  try {
    const read = await readOrganisations(source.pieces);
    if (read.kind === 'refused') return { kind: 'refused', summary: read.reason };
    const { list } = read;
    return await withRegister(terminal, upToDate, async (database) => {
      if (typed.options['dry-run'] === true) return told(terminal, await compareList(operatorContext(database), list));
      if (typed.options.review === true)
        return readyForReview(await putForReview(operatorContext(database), list, basename(place)));
      const report = await importOrganisations(operatorContext(database), read.list, terminal.progress);
      return reported(report, read.list, optionOf(typed, 'report'), terminal);
    });
  } catch (cause) {
    if (isFileFault(cause)) return fileFault(place, cause);
    throw cause;
  }
};

/** Loads a list of organisations. */
export const organisations: CliCommand = {
  name: 'organisations',
  words: [{ nl: 'bestand-of-webadres', en: 'file-or-url' }],
  options: {
    'dry-run': {
      value: null,
      help: { nl: 'Toon wat er zou veranderen, en verander niets.', en: 'Show what would change, and change nothing.' },
    },
    review: {
      value: null,
      help: {
        nl: 'Leg de verschillen klaar voor de centrale beheerder, die kiest wat het register overneemt.',
        en: 'Put the differences ready for the central administrator, who chooses what is taken over.',
      },
    },
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
  run,
};
