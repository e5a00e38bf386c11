import markdownIt from 'markdown-it';
import { type Html, trustedHtml } from './html.ts';

/** CommonMark without raw HTML; links to script addresses are left as text. Headings start at the second level. */
const renderer = markdownIt({ html: false, linkify: false, typographer: false });

const oneLevelDown = (tokens: ReturnType<typeof renderer.parse>): ReturnType<typeof renderer.parse> => {
  for (const token of tokens)
    if (token.type === 'heading_open' || token.type === 'heading_close')
      token.tag = `h${Math.min(6, Math.max(2, Number(token.tag.slice(1))))}`;
  return tokens;
};

/** Markdown as a piece of a page. Markup inside the text is shown as text, never obeyed. */
export const markdown = (text: string): Html =>
  trustedHtml(renderer.renderer.render(oneLevelDown(renderer.parse(text, {})), renderer.options, {}));
