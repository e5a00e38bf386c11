/** Signs that only ever stand before a point of a list, and signs that may be a dash or a multiplication too. */
const pointSigns = ['·', '•', '▪', '●'];
const doubtfulSigns = ['-', '–', '*'];

/** A number after one of these words is that of an article or part, not of a point. */
const numberedThings =
  /(?:^|[\s(])(?:artikel(?:en)?|artt?\.?|art\.?|leden|lid|hoofdstuk|bijlage|paragraaf|sub|nr\.?|nummer|versie|fase|stap|categorie|niveau|article|section|version)$/iu;

/** Where a point begins: the place of its sign or number. */
type Start = number;

const startsOf = (line: string, sign: string): readonly Start[] => {
  const found: Start[] = [];
  for (let at = line.indexOf(sign); at !== -1; at = line.indexOf(sign, at + 1)) {
    const opens = at === 0 || line[at - 1] === ' ';
    if (opens && line[at + 1] === ' ' && line.slice(at + 2).trim() !== '') found.push(at);
  }
  return found;
};

const textBefore = (line: string, at: Start): string => line.slice(Math.max(0, at - 40), at).trimEnd();

/** True at the start of a line or after a sign that ends or announces something. */
const standsApart = (line: string, at: Start): boolean => /(?:^|[:;.!?])$/.test(textBefore(line, at));

/** Points that begin with one sign: at least two of them; a dash or star must each time follow a sign that ends or announces. */
const signStarts = (line: string): readonly Start[] => {
  for (const sign of pointSigns) {
    const starts = startsOf(line, sign);
    if (starts.length > 1) return starts;
  }
  for (const sign of doubtfulSigns) {
    const starts = startsOf(line, sign);
    const isList = starts.length > 1 && starts.every((at) => standsApart(line, at));
    if (isList) return starts;
  }
  return [];
};

const number = /(?<=^|\s)(\d{1,2})[.)]\s(?=\S)/gu;

/** Points that are numbered from 1 on without a gap; two points must each stand apart, three or more only the first. */
const numberStarts = (line: string): readonly Start[] => {
  const starts: Start[] = [];
  for (const match of line.matchAll(number)) {
    const isNext = Number(match[1]) === starts.length + 1;
    if (!isNext || numberedThings.test(textBefore(line, match.index))) continue;
    if (starts.length > 0 || standsApart(line, match.index)) starts.push(match.index);
  }
  const [, second] = starts;
  const isList = starts.length > 2 || (second !== undefined && standsApart(line, second));
  return isList && starts.length > 1 ? starts : [];
};

/** What follows the last full stop or bracket of a point and ends in a colon announces the next points; after a bracket only when short. */
const announcement = /^(.*(?:[.;]|\)(?=\s\p{Lu}[^.;:]{0,50}:$)))\s+(\p{Lu}[^.;:]*:)$/su;

const brokenAt = (line: string, starts: readonly Start[]): string => {
  const [first = 0] = starts;
  const pieces = starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
  const points = pieces.map((piece) => piece.replace(announcement, '$1\n$2'));
  const before = line.slice(0, first).trim();
  return [...(before === '' ? [] : [before]), ...points].join('\n');
};

/** A word in capitals with a colon after the end of a sentence, 'IMPACT:', heads a paragraph. */
const heads = /(?<=[.!?;])[ \t]+(?=\p{Lu}{4,}(?:[ \t]\p{Lu}{2,}){0,3}:[ \t])/gu;

/** Longer than this a line is left alone, in characters. */
const mostCharacters = 20_000;

const lineInLines = (line: string): string => {
  if (line.length > mostCharacters) return line;
  const signs = signStarts(line);
  const starts = signs.length > 0 ? signs : numberStarts(line);
  return starts.length > 0 ? brokenAt(line, starts) : line;
};

/**
 * A plain text with line ends where it plainly has points or headed paragraphs in one run: 'Kosten van: · a · b', '1. a 2. b',
 * 'IMPACT:'. Only spaces become line ends; words, signs and their order stay as they were, and what is doubtful stays whole.
 */
export const withListLines = (text: string): string =>
  text.replaceAll('\r\n', '\n').replaceAll(heads, '\n\n').split('\n').map(lineInLines).join('\n');
