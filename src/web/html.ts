/** Text that is safe to put in a page: made by html`…`, by join or by trustedHtml, never by hand. */
export type Html = { readonly html: string };

/** What may stand in html`…`: text and numbers are escaped; false, null and undefined are nothing; lists are put in a row. */
export type HtmlPart = Html | string | number | false | null | undefined | readonly HtmlPart[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in which no character can start or end markup, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => escapes[character] ?? '') : text;

const render = (part: HtmlPart): string => {
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map(render).join('') : part.html;
};

const isList = (part: Html | readonly HtmlPart[]): part is readonly HtmlPart[] => Array.isArray(part);

/** A piece of a page. Every value in it is escaped unless it is Html already; attribute values must stand in double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => {
  let text = strings[0] ?? '';
  for (let index = 0; index < parts.length; index += 1) text += render(parts[index]) + (strings[index + 1] ?? '');
  return { html: text };
};

/** Markup from a source we trust: our own files, or a renderer that escapes (Markdown without HTML). */
export const trustedHtml = (markup: string): Html => ({ html: markup });

/** Pieces with something between them. */
export const join = (parts: readonly HtmlPart[], separator: HtmlPart): Html =>
  trustedHtml(parts.map(render).join(render(separator)));
