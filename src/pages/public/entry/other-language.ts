import { type Language, languageNames, type Text } from '#standard/text.ts';
import { longDate } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { href } from '../../../routes.ts';
import type { EntryView } from './view.ts';

/** The name of a language in the middle of a sentence in another. */
export const languageInSentence: Readonly<Record<Language, Text>> = {
  nl: { nl: 'het Nederlands', en: 'Dutch', fy: 'it Nederlânsk' },
  en: { nl: 'het Engels', en: 'English', fy: 'it Ingelsk' },
  fy: { nl: 'het Fries', en: 'Frisian', fy: 'it Frysk' },
};

type Said = Readonly<Record<Language, (text: string, page: string) => string>>;

const only: Said = {
  nl: (text, page) => `Deze beschrijving is er alleen in ${text}. De koppen zijn in ${page}.`,
  en: (text, page) => `This description is in ${text} only. The headings are in ${page}.`,
  fy: (text, page) => `Dizze beskriuwing is der allinnich yn ${text}. De koppen binne yn ${page}.`,
};
const notIn: Said = {
  nl: (text, page) =>
    `Deze beschrijving is er niet in ${page}. U leest de tekst in ${text}. De koppen zijn in ${page}.`,
  en: (text, page) =>
    `This description is not there in ${page}. You are reading it in ${text}. The headings are in ${page}.`,
  fy: (text, page) =>
    `Dizze beskriuwing is der net yn ${page}. Jo lêze de tekst yn ${text}. De koppen binne yn ${page}.`,
};
const versionNotIn: Said = {
  nl: (text, page) => `Deze versie is er niet in ${page}. U leest de tekst in ${text}. De koppen zijn in ${page}.`,
  en: (text, page) =>
    `This version is not there in ${page}. You are reading it in ${text}. The headings are in ${page}.`,
  fy: (text, page) => `Dizze ferzje is der net yn ${page}. Jo lêze de tekst yn ${text}. De koppen binne yn ${page}.`,
};
const also: Text = { nl: 'Lees de nieuwste tekst in', en: 'Read the newest text in', fy: 'Lês de nijste tekst yn' };

const withdrawn: Readonly<Record<Language, (day: string) => string>> = {
  nl: (day) => `De organisatie trok de tekst in het Nederlands in op ${day}. De reden:`,
  en: (day) => `The organisation withdrew the English text on ${day}. The reason:`,
  fy: (day) => `De organisaasje hat de Fryske tekst ynlutsen op ${day}. De reden:`,
};

/** Says in which language a text is that is not in the language of the page, with links to the other languages it has. */
export const otherLanguageWords = (view: EntryView): Html => {
  const { version, language, allLines, algorithm, withdrawal } = view;
  const others = [...new Set(allLines.map((line) => line.language))].filter((one) => one !== version.language);
  const without = others.length === 0 ? only : notIn;
  const words = others.includes(language) ? versionNotIn : without;
  const said = words[language](languageInSentence[version.language][language], languageInSentence[language][language]);
  const links = (algorithm.withdrawn === null ? others : []).map(
    (other) =>
      html`<a href="${href('entry', { language: other, id: algorithm.id })}" hreflang="${other}" lang="${other}">${languageNames[other]}</a>`,
  );
  return html`<p>${said}${links.length > 0 && html` ${also[language]}: ${join(links, ', ')}.`}</p>${
    withdrawal !== null &&
    html`<p>${withdrawn[language](longDate(withdrawal.at, language))} <span lang="nl">${withdrawal.reason}</span></p>`
  }`;
};
