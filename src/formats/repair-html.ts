const blocks = 'p div h1 h2 h3 h4 h5 h6 blockquote table ul ol section article pre dl'.split(' ');
const lines = 'br li tr hr dt dd'.split(' ');
const inline =
  'a b i u em strong span sup sub font small big s del ins code abbr cite mark img td th tbody thead tfoot caption'.split(
    ' ',
  );
const dropped = ['script', 'style'];
const known = new Set([...blocks, ...lines, ...inline, ...dropped]);
const breaking = new Set([...blocks, ...lines]);
const paragraphs = new Set(blocks);

const tag = /<!--(?:(?!<!--)[\s\S])*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)\/?>/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  trade: '™',
  oelig: 'œ',
  OElig: 'Œ',
  rarr: '→',
  larr: '←',
  le: '≤',
  ge: '≥',
  ne: '≠',
  minus: '−',
  zwnj: '',
  zwj: '',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ...Object.fromEntries(
    (
      'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not _ reg macr deg plusmn sup2 sup3 acute micro para ' +
      'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
      'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc ' +
      'Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc ' +
      'iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
    )
      .split(' ')
      .map((name, index) => [name, String.fromCharCode(160 + index)]),
  ),
};

const numbered = (code: number): string | null =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : null;

const entity = (found: string, body: string): string => {
  if (/^#x/i.test(body)) return numbered(Number.parseInt(body.slice(2), 16)) ?? found;
  if (body.startsWith('#')) return numbered(Number(body.slice(1))) ?? found;
  return Object.hasOwn(named, body) ? (named[body] ?? found) : found;
};

/** The text with the character references of HTML replaced: &eacute; &#233; &#xE9; Those it does not know stay. */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:amp;)+/g, '&').replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,7});/g, entity);

/** What has been written so far, the lists that are open with their numbers, and the link that is open. */
type Writing = {
  readonly parts: string[];
  readonly lists: { numbered: boolean; count: number }[];
  /** Where the mark of the last item stands; null when none is open. */
  mark: number | null;
  link: { readonly address: string; readonly at: number } | null;
  dropping: string | null;
};

const isList = (name: string): boolean => name === 'ul' || name === 'ol';

/** Closes the item that is open; an item with nothing in it leaves no mark. */
const closeItem = (writing: Writing): void => {
  const { mark, lists, parts } = writing;
  writing.mark = null;
  if (mark === null || parts.slice(mark + 1).some((part) => part.trim() !== '')) return;
  parts[mark] = '';
  const list = lists.at(-1);
  if (list !== undefined) list.count -= 1;
};

const openItem = (writing: Writing): void => {
  const list = writing.lists.at(-1) ?? { numbered: false, count: 0 };
  list.count += 1;
  writing.mark = writing.parts.length;
  writing.parts.push(list.numbered ? `\n${list.count}. ` : '\n- ');
};

const linkAddress = (attributes: string): string | null =>
  /\shref\s*=\s*["']?((?:https?:|mailto:)[^"'\s>]+)/i.exec(attributes)?.[1] ?? null;

const closeLink = (writing: Writing): void => {
  if (writing.link === null) return;
  const words = writing.parts.slice(writing.link.at).join('').trim();
  const address = writing.link.address.replace(/^mailto:/i, '');
  if (!words.includes(address.replace(/^https?:\/\/|\/$/gi, ''))) writing.parts.push(` (${address})`);
  writing.link = null;
};

const openLink = (writing: Writing, attributes: string): void => {
  const address = linkAddress(attributes);
  if (address !== null) writing.link = { address, at: writing.parts.length };
};

const writeBreak = (writing: Writing, name: string, closes: boolean): void => {
  if (name === 'li' || isList(name)) closeItem(writing);
  if (isList(name) && closes) writing.lists.pop();
  if (name === 'li' && !closes) openItem(writing);
  else if (paragraphs.has(name)) writing.parts.push(writing.lists.length > 0 ? '\n' : '\n\n');
  else if (name !== 'li') writing.parts.push('\n');
  if (isList(name) && !closes) writing.lists.push({ numbered: name === 'ol', count: 0 });
};

const writeTag = (writing: Writing, name: string, closes: boolean, attributes: string): void => {
  if (writing.dropping !== null) {
    if (closes && writing.dropping === name) writing.dropping = null;
  } else if (dropped.includes(name)) writing.dropping = closes ? null : name;
  else if (name === 'a') {
    closeLink(writing);
    if (!closes) openLink(writing, attributes);
  } else if (breaking.has(name)) writeBreak(writing, name, closes);
  else if (name === 'td' || name === 'th') writing.parts.push(' ');
};

const tidy = (text: string): string =>
  text
    .replace(/(?<! ) +\n/g, '\n')
    .replace(/\n +/g, '\n')
    .replace(/(^|\n)(-|\d{1,3}\.)\s*\n+/g, '$1$2 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const withoutTags = (text: string): string => {
  const hasBlocks = [...text.matchAll(tag)].some((match) => breaking.has((match[2] ?? '').toLowerCase()));
  const source = hasBlocks ? text.replace(/\s+/g, ' ') : text;
  const writing: Writing = { parts: [], lists: [], mark: null, link: null, dropping: null };
  let from = 0;
  for (const match of source.matchAll(tag)) {
    const name = (match[2] ?? '').toLowerCase();
    if (name !== '' && !known.has(name)) continue;
    if (writing.dropping === null) writing.parts.push(source.slice(from, match.index));
    from = match.index + match[0].length;
    if (name !== '') writeTag(writing, name, match[1] === '/', match[3] ?? '');
  }
  if (writing.dropping === null) writing.parts.push(source.slice(from));
  closeLink(writing);
  return hasBlocks ? tidy(writing.parts.join('')) : writing.parts.join('');
};

const hasTag = (text: string): boolean =>
  text.includes('<') &&
  [...text.matchAll(tag)].some((match) => match[2] === undefined || known.has(match[2].toLowerCase()));

/**
 * HTML as plain text: paragraphs apart by an empty line, items of a list behind '- ' or their number, the address of a link behind
 * its words, character references replaced. A text without tags and references stays as it is; so does a '<' that opens no tag.
 */
export const plainText = (text: string): string => {
  const bare = hasTag(text) ? withoutTags(text) : text;
  return bare.includes('&') ? withoutEntities(bare) : bare;
};
