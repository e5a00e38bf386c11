import type { Instant, IsoDate } from '#register/instant.ts';
import type { Language } from '#standard/text.ts';
import { longDate, shortDate } from '../format.ts';
import { type Html, type HtmlPart, html } from '../html.ts';
import { langAttribute } from './lang-attribute.ts';

/** One line of a ledger: the date in the margin, a title that leads somewhere, and what else to know. */
export type LedgerLine = {
  readonly date: IsoDate | Instant;
  readonly title: string;
  /** The language of the title when it is not that of the page. */
  readonly titleLanguage?: Language;
  readonly address: string;
  readonly meta: HtmlPart;
};

/** A time element with the date in words; of an instant the machine gets the instant. */
export const dateTag = (
  date: IsoDate | Instant,
  language: Language,
  write: (date: IsoDate | Instant, language: Language) => string = longDate,
): Html => html`<time datetime="${date}">${write(date, language)}</time>`;

const line = (item: LedgerLine, language: Language, thisYear: string | undefined): Html => {
  const write = thisYear !== undefined && item.date.startsWith(thisYear) ? shortDate : longDate;
  const words = write(item.date, language);
  return html`<li class="reg-ledger__item"><time class="reg-ledger__margin" datetime="${item.date}">${words}</time><a class="reg-ledger__title" href="${item.address}"${langAttribute(item.titleLanguage ?? language, language)}>${item.title}</a><span class="reg-ledger__meta">${item.meta}</span></li>`;
};

/** Dated lines under each other, in the order given. Dates in the year given, such as '2026', are written without it. */
export const ledger = (lines: readonly LedgerLine[], language: Language, thisYear?: string): Html =>
  html`<ol class="reg-ledger">${lines.map((item) => line(item, language, thisYear))}</ol>`;
