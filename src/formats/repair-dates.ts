import { dateOf, type IsoDate, type IsoMonth, parseDate, parseInstant, parseMonth } from '#register/instant.ts';

/** The names and abbreviations of the months in Dutch, English and Frisian, January first. */
const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january', 'jannewaris', 'jan'],
  ['februari', 'february', 'febrewaris', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may', 'maaie'],
  ['juni', 'june', 'juny', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'septimber', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'novimber', 'nov'],
  ['december', 'desimber', 'dec', 'des'],
];

const monthByName = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, String(index + 1).padStart(2, '0')])),
);

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

const believable = <Moment extends string>(moment: Moment | null): Moment | null =>
  moment !== null && moment >= '1900' && moment < '2101' ? moment : null;

type Shape = readonly [RegExp, (parts: RegExpExecArray) => string];

const named = (word: string | undefined): string => monthByName.get((word ?? '').toLowerCase()) ?? '';

/** Day first, as the Dutch write it; a month is never before a day. */
const dateShapes: readonly Shape[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, (parts) => `${parts[1]}-${two(parts[2])}-${two(parts[3])}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (parts) => `${parts[1]}-${parts[2]}-${parts[3]}`],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (parts) => `${parts[3]}-${two(parts[2])}-${two(parts[1])}`],
  [/^(\d{1,2})[- ]([a-z]+)\.?[- ](\d{4})$/i, (parts) => `${parts[3]}-${named(parts[2])}-${two(parts[1])}`],
];

const monthShapes: readonly Shape[] = [
  [/^(\d{4})[-/.](\d{1,2})$/, (parts) => `${parts[1]}-${two(parts[2])}`],
  [/^(\d{1,2})[-/.](\d{4})$/, (parts) => `${parts[2]}-${two(parts[1])}`],
  [/^([a-z]+)\.?[- ](\d{4})$/i, (parts) => `${parts[2]}-${named(parts[1])}`],
  [/^(\d{4})[- ]([a-z]+)\.?$/i, (parts) => `${parts[1]}-${named(parts[2])}`],
];

const firstShape = (shapes: readonly Shape[], text: string): string | null => {
  for (const [pattern, write] of shapes) {
    const parts = pattern.exec(text);
    if (parts !== null) return write(parts);
  }
  return null;
};

const dayOfMoment = (text: string): IsoDate | null => {
  const moment = parseInstant(text);
  if (moment !== null) return dateOf(moment);
  return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) ? parseDate(text.slice(0, 10)) : null;
};

/** A day in any common way of writing (2024-05-01, 1-5-2024, 1 mei 2024, a moment); null when it is none or does not exist. */
export const readDate = (text: string): IsoDate | null =>
  believable(dayOfMoment(text.trim()) ?? parseDate(firstShape(dateShapes, text.trim()) ?? ''));

/** A month in any common way of writing (2024-05, 05-2024, mei 2024, a day in it); null when it is none or does not exist. */
export const readMonth = (text: string): IsoMonth | null =>
  believable(parseMonth(firstShape(monthShapes, text.trim()) ?? '') ?? parseMonth((readDate(text) ?? '').slice(0, 7)));
