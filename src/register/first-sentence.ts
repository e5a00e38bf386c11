import { endsInAbbreviation } from '#language/sentences.ts';

/** Longer than this a sentence is cut, in characters. */
export const mostCharacters = 240;

export type FirstSentence = {
  readonly text: string;
  /** True when the sentence was cut at a word and ends with '…'. */
  readonly cut: boolean;
};

/** A short line above an empty line, a label such as 'DOEL:' and the number of a first point: none of them is the sentence. */
const headings = [
  /^[^\n.!?]{1,39}[^\n.!?:]\n\s*\n\s*/,
  /^(doel|doelen|doel en impact|doelstelling|impact|goal)\s*:\s*/i,
  /^(\d{1,2}|[a-z])[.)]\s+/i,
];
const sentenceEnd = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\p{N}])|\n\s*\n|\s(?=(?:DOEL|IMPACT)\s*:)/gu;

/** A sentence that does not end before this is cut anyway; looking further takes time by the square of the text. */
const reach = 4_000;

/** The length of the first sentence in UTF-16 units, with the signs that close it; a line that ends in a colon goes on. */
const lengthOfSentence = (text: string): number => {
  for (const match of text.slice(0, reach).matchAll(sentenceEnd)) {
    const isBreak = match[0].trim() === '';
    const before = text.slice(0, isBreak ? match.index : match.index + match[0].length);
    if (isBreak ? !/[:;,]\s*$/.test(before) : !endsInAbbreviation(before)) return before.length;
  }
  return text.length;
};

/** The length of the first sentence, with its answer when it is a question that the next sentence answers. */
const lengthOfStatement = (text: string): number => {
  const length = lengthOfSentence(text);
  const rest = text.slice(length);
  if (!text.slice(0, length).endsWith('?') || !answersQuestion.test(rest.trim())) return length;
  return length + lengthOfSentence(rest.trimStart()) + (rest.length - rest.trimStart().length);
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const withoutHeadings = (text: string): string => headings.reduce((left, heading) => left.replace(heading, ''), text);

/** A statement that answers the question before it makes no sense alone: 'Hebt u een auto? Dan kan dit gevolgen hebben.' */
const answersQuestion = /^(dan|then|als dat zo is|zo ja|zo nee|if so)\b/i;

/** A question asks attention for what follows: 'Kapotte lantaarnpaal? Meld het.' The statement after it is what we need. */
const withoutQuestion = (text: string): string => {
  const length = lengthOfSentence(text);
  const after = text.slice(length).trim();
  return text.slice(0, length).endsWith('?') && after !== '' && !answersQuestion.test(after) ? after : text;
};

const cutAtWord = (text: string, most: number): string => {
  const characters = [...text].slice(0, most - 1).join('');
  const lastSpace = characters.lastIndexOf(' ');
  const words = lastSpace > most / 2 ? characters.slice(0, lastSpace) : characters;
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
};

/**
 * The first statement of a text: on one line, without a heading or question before it, cut at a word with '…' when it is
 * longer than most characters. An empty text gives an empty sentence.
 */
export const firstSentence = (source: string, most = mostCharacters): FirstSentence => {
  const text = withoutQuestion(withoutHeadings(source.trim()));
  const sentence = oneLine(text.slice(0, lengthOfStatement(text)));
  if ([...sentence].length > most) return { text: cutAtWord(sentence, most), cut: true };
  return { text: sentence, cut: false };
};

/**
 * A text as its first sentence and what follows, word for word, so that the first can be set larger. The opening is empty
 * when the text does not begin with a sentence of a good length (30 characters to most) that stands alone.
 */
export const splitOpening = (
  source: string,
  most = mostCharacters,
): { readonly opening: string; readonly rest: string } => {
  const text = source.trim();
  const opening = text.slice(0, lengthOfSentence(text));
  const length = [...opening].length;
  const standsAlone = length >= 30 && length <= most && !/[:;,]$/.test(opening) && withoutHeadings(text) === text;
  return standsAlone && !opening.includes('\n')
    ? { opening, rest: text.slice(opening.length).trim() }
    : { opening: '', rest: text };
};
