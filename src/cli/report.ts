import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { counted, type Terminal, type Words } from './terminal.ts';

/** One line of a report: what was not right in a row, and what was done with it. */
export type ReportLine = {
  readonly row: string;
  readonly about: string;
  readonly field: string;
  readonly code: string;
  readonly words: Words;
  readonly before: string;
  readonly after: string;
};

const heads: Readonly<Record<keyof Words, readonly string[]>> = {
  nl: ['regel', 'over', 'veld', 'melding', 'wat', 'stond er', 'is geworden'],
  en: ['row', 'about', 'field', 'code', 'what', 'before', 'after'],
};

/** Writes every line of a report to a file that a spreadsheet opens: CSV with a byte order mark. Throws what the file system throws. */
export const writeReport = (file: string, lines: readonly ReportLine[], language: keyof Words): void => {
  const rows = lines.map((line) => [
    line.row,
    line.about,
    line.field,
    line.code,
    line.words[language],
    line.before,
    line.after,
  ]);
  writeFileSync(file, stringify([heads[language], ...rows], { bom: true, delimiter: ';', escape_formulas: true }));
};

/** Says how often each thing was not right, most often first, with one example. */
export const sayReport = (terminal: Terminal, lines: readonly ReportLine[]): void => {
  const kinds = [...Map.groupBy(lines, (line) => line.code).values()].toSorted((a, b) => b.length - a.length);
  for (const [first, ...others] of kinds) {
    if (first === undefined) continue;
    const { language } = terminal;
    const example = [first.row, first.about, first.field].filter((part) => part !== '').join(', ');
    const word = { nl: 'regel', en: 'row' }[language];
    terminal.say(`${counted(others.length + 1, language).padStart(7)} × ${first.words[language]} (${word} ${example})`);
  }
};
