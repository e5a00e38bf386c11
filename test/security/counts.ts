import type { Answer, Chapter } from './asvs/row.ts';
import type { Protection } from './removed/protection.ts';

const kinds = ['test', 'configuration', 'notApplicable', 'open'] as const satisfies readonly Answer['kind'][];

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The counts of the matrix per chapter and kind of answer, what is open, and what is taken away, as they stand in docs/security.md. */
export const countsInWords = (chapters: readonly Chapter[], protections: readonly Protection[]): string => {
  const rows = chapters.flatMap((chapter) => chapter.rows);
  const countsOf = (of: Chapter['rows']): readonly number[] => [
    of.length,
    ...kinds.map((kind) => of.filter(({ answer }) => answer.kind === kind).length),
  ];
  const open = rows.flatMap(({ id, asks, answer }) =>
    answer.kind === 'open' ? [`- **${id}** ${asks} ${answer.reason}`] : [],
  );
  return [
    line(['Chapter', 'Requirements', 'Test', 'Configuration', 'Not applicable', 'Open']),
    '|---|---|---|---|---|---|',
    ...chapters.map((chapter) => line([`V${chapter.number} ${chapter.name}`, ...countsOf(chapter.rows)])),
    line(['Together', ...countsOf(rows)]),
    '',
    `${protections.length} protections of ${new Set(protections.map(({ requirement }) => requirement)).size} requirements are taken away to see a test fail.`,
    '',
    open.length === 0 ? 'Nothing is open.' : 'Open:\n',
    ...open,
  ].join('\n');
};
