import type { Language } from '#standard/text.ts';
import { type Html, type HtmlPart, html } from '../html.ts';
import { withListLines } from './running-lists.ts';

/** A word that is explained elsewhere: how it may be written, and where the explanation is. */
export type LinkedTerm = { readonly words: readonly string[]; readonly address: string };

export type ProseOptions = {
  readonly terms?: readonly LinkedTerm[];
  /** Addresses of terms that were linked already; share one set over a page to link each term once. */
  readonly linked?: Set<string>;
};

type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

const bullet = /^\s*(?:[-*•·–▪●]|o(?=\t))\s+(?=\S)/u;
const numbered = /^\s*\d{1,2}[.)]\s+(?=\S)/;

const kindOf = (line: string): 'bullet' | 'number' | 'text' | 'blank' => {
  if (line.trim() === '') return 'blank';
  if (bullet.test(line)) return 'bullet';
  return numbered.test(line) ? 'number' : 'text';
};

/** The lines of a plain text as paragraphs and lists. One numbered line on its own is a sentence, no list. */
const blocksOf = (text: string): readonly Block[] => {
  const runs: { kind: 'bullet' | 'number' | 'text'; lines: string[] }[] = [];
  let previous = 'blank';
  for (const line of withListLines(text).split('\n')) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (kind !== 'blank') {
      if (last !== undefined && last.kind === kind && (previous === kind || kind !== 'text')) last.lines.push(line);
      else runs.push({ kind, lines: [line] });
    }
    previous = kind;
  }
  return runs.map(({ kind, lines }) =>
    kind === 'text' || (kind === 'number' && lines.length === 1)
      ? { kind: 'paragraph', lines: lines.map((line) => line.trim()) }
      : {
          kind: 'list',
          ordered: kind === 'number',
          items: lines.map((line) => line.replace(kind === 'number' ? numbered : bullet, '').trim()),
        },
  );
};

const address = /https?:\/\/[^\s<>"'’”)\]]+[^\s<>"'’”)\].,;:!?]/gu;

/** A web address as people read it: without https:// and a slash at the end. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const escapeForPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How terms are found in a text: null when there are none. A word belongs to the first term that has it. */
type Finding = { readonly pattern: RegExp | null; readonly byWord: ReadonlyMap<string, LinkedTerm> };

const findings = new WeakMap<readonly LinkedTerm[], Finding>();

const findingOf = (terms: readonly LinkedTerm[]): Finding => {
  const known = findings.get(terms);
  if (known !== undefined) return known;
  const words = terms.flatMap((term) => term.words).toSorted((a, b) => b.length - a.length);
  const made = {
    pattern:
      words.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.map(escapeForPattern).join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    byWord: new Map(
      terms.toReversed().flatMap((term) => term.words.map((word) => [word.toLowerCase(), term] as const)),
    ),
  };
  findings.set(terms, made);
  return made;
};

const withTerms = (text: string, { terms = [], linked = new Set() }: ProseOptions): readonly HtmlPart[] => {
  const { pattern, byWord } = findingOf(terms);
  if (pattern === null) return [text];
  const parts: HtmlPart[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const term = byWord.get(match[0].toLowerCase());
    if (term === undefined || linked.has(term.address)) continue;
    linked.add(term.address);
    parts.push(text.slice(end, match.index), html`<a class="reg-term" href="${term.address}">${match[0]}</a>`);
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
};

/** One line of plain text with its web addresses as links and the terms that are explained linked once. */
export const inlineProse = (text: string, options: ProseOptions = {}): Html => {
  const shared = { ...options, linked: options.linked ?? new Set<string>() };
  const parts: HtmlPart[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    parts.push(withTerms(text.slice(end, match.index), shared));
    parts.push(
      URL.canParse(match[0]) ? html`<a href="${match[0]}" rel="nofollow">${shortAddress(match[0])}</a>` : match[0],
    );
    end = match.index + match[0].length;
  }
  return html`${parts}${withTerms(text.slice(end), shared)}`;
};

/**
 * Plain text as paragraphs and lists: a blank line starts a paragraph, lines with '-' or '1.' make a list, also when they
 * stand in one run and plainly are one; web addresses become links. Nothing in the text is read as markup. The language is that of the page around it.
 */
export const prose = (text: string, _language: Language, options: ProseOptions = {}): Html => {
  const shared = { ...options, linked: options.linked ?? new Set<string>() };
  const inline = (line: string): Html => inlineProse(line, shared);
  const blocks = blocksOf(text).map((block) => {
    if (block.kind === 'paragraph')
      return html`<p>${block.lines.map((line, index) => html`${index > 0 && html`<br>`}${inline(line)}`)}</p>`;
    const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  });
  return html`${blocks}`;
};
