/** Writes one line for whoever runs the measurements. */
export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** The value below which a share (0 to 1) of the values lies; 0 of none. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** The value in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The heads of the columns that spread() fills. */
export const spreadHeads = ['median', 'p95', 'p99', 'most'] as const;

/** Milliseconds as four cells: median, p95, p99 and the most. */
export const spread = (times: readonly number[]): readonly string[] =>
  [0.5, 0.95, 0.99, 1].map((share) => milliseconds(percentile(times, share)));

/** A number of milliseconds with as many digits as it deserves. */
export const milliseconds = (value: number): string =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);

/** A number with one decimal. */
export const oneDecimal = (value: number): string => value.toFixed(1);

/** Bytes as whole megabytes. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

type Row = readonly (string | number)[];

/** Says a table: a title, heads and rows; the first column starts at the left, the others end at the right. */
export const sayTable = (title: string, heads: Row, rows: readonly Row[]): void => {
  const cells = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  say(`\n${title}`);
  for (const row of cells) say(`  ${line(row)}`);
};
