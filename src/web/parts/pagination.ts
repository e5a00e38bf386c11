import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '../format.ts';
import { type Html, html } from '../html.ts';

const words = {
  label: { nl: 'Pagina’s', en: 'Pages', fy: 'Siden' },
  page: { nl: 'Pagina', en: 'Page', fy: 'Side' },
  next: { nl: 'Volgende', en: 'Next', fy: 'Folgjende' },
  previous: { nl: 'Vorige', en: 'Previous', fy: 'Foarige' },
} as const satisfies Record<string, Text>;

/** The page numbers to show: the first, the last, and those around the current one; null where numbers are left out. */
export const pagesToShow = (page: number, pages: number): readonly (number | null)[] => {
  const near = (number: number): boolean => number === 1 || number === pages || Math.abs(number - page) <= 1;
  const numbers = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const shown = [...new Set(numbers)].filter(near).toSorted((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? 0;
    if (number === before + 2) return [before + 1, number];
    return number > before + 1 ? [null, number] : [number];
  });
};

/** The page that is asked of a list of so many pages, from 1: the nearest there is, and the first when none is named. */
export const pageAsked = (query: URLSearchParams, pages: number): number =>
  Math.min(pages, Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1));

/** Links to the other pages of a list; nothing when there is one page. The address of a page is made by the caller. */
export const pagination = (
  { page, pages }: { readonly page: number; readonly pages: number },
  address: (page: number) => string,
  language: Language,
): Html => {
  if (pages <= 1) return html``;
  const relative = (to: number, relation: 'prev' | 'next'): Html =>
    html`<a class="utrecht-pagination__relative-link utrecht-pagination__relative-link--${relation}" href="${address(to)}" rel="${relation}">${
      words[relation === 'prev' ? 'previous' : 'next'][language]
    }<span class="reg-hidden"> ${words.page[language].toLowerCase()}</span></a>`;
  const numbered = (number: number): Html =>
    html`<a class="utrecht-pagination__page-link${number === page && ' utrecht-pagination__page-link--current'}" href="${address(number)}"${
      number === page && html` aria-current="page"`
    }><span class="reg-hidden">${words.page[language]} </span>${wholeNumber(number, language)}</a>`;
  return html`<nav class="utrecht-pagination" aria-label="${words.label[language]}">${page > 1 && relative(page - 1, 'prev')}${pagesToShow(
    page,
    pages,
  ).map((number) =>
    number === null ? html`<span class="reg-soft" aria-hidden="true">…</span>` : numbered(number),
  )}${page < pages && relative(page + 1, 'next')}</nav>`;
};
