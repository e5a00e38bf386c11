import type { IsoDate } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import { longDate, wholeNumber } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { figuresList, numberWhoSaid } from '#web/parts/figures-list.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { searchForm } from '#web/parts/search-form.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { emptyRegister, isEmptyRegister } from './empty-register.ts';
import { heroArt } from './home/art.ts';
import { type HomeCounts, homeCounts } from './home/counts.ts';
import { changedColumn, newColumn } from './home/news.ts';
import { situations } from './home/situations.ts';
import { everyStatus } from './search/choices.ts';
import { themeList } from './themes.ts';

const words = {
  title: {
    nl: 'Welke algoritmes gebruikt de overheid?',
    en: 'Which algorithms does the government use?',
    fy: 'Hokker algoritmes brûkt de oerheid?',
  },
  examples: { nl: 'Bijvoorbeeld:', en: 'For example:', fy: 'Bygelyks:' },
  what: { nl: 'Wat vindt u hier?', en: 'What is this?', fy: 'Wat fine jo hjir?' },
  lead: {
    nl: 'Een algoritme is een reeks stappen waarmee een computer rekent, kiest of voorspelt. Overheden gebruiken algoritmes bij hun werk, soms ook bij besluiten over u. In dit register leest u welke dat zijn, wat ze met uw gegevens doen en wat u kunt doen als u het er niet mee eens bent.',
    en: 'An algorithm is a series of steps by which a computer calculates, chooses or predicts. Government bodies use algorithms in their work, sometimes for decisions about you. In this register you read which ones, what they do with your data and what you can do if you disagree.',
    fy: "In algoritme is in rige stappen dêr't in kompjûter mei rekkent, kiest of foarseit. Oerheden brûke algoritmes by har wurk, somtiden ek by besluten oer jo. Yn dit register lêze jo hokker dat binne, wat se mei jo gegevens dogge en wat jo dwaan kinne as jo it der net mei iens binne.",
  },
  figures: { nl: 'Het register in cijfers', en: 'The register in figures', fy: 'It register yn sifers' },
  asOf: { nl: 'Stand van', en: 'As of', fy: 'Stân fan' },
  allFigures: { nl: 'Alle cijfers en uitleg', en: 'All figures and how we count', fy: 'Alle sifers en útlis' },
  notSaid: { nl: 'niet ingevuld bij', en: 'not filled in for', fy: 'net ynfolle by' },
  situation: { nl: 'Begin bij uw situatie', en: 'Start from your situation', fy: 'Begjin by jo situaasje' },
  themes: { nl: 'Of kies een thema', en: 'Or choose a theme', fy: 'Of kies in tema' },
  allThemes: { nl: 'Alle thema’s', en: 'All themes', fy: 'Alle tema’s' },
} as const satisfies Record<string, Text>;

/** Words that find something in most registers; the search knows Dutch and English, so that a Frisian page gives Dutch ones. */
const exampleWords = {
  nl: ['parkeren', 'bijstand', 'camera', 'chatbot'],
  en: ['parking', 'benefits', 'camera', 'chatbot'],
} as const;

const hero = (language: Language): Html => {
  const own = language === 'en' ? 'en' : 'nl';
  const example = (word: string): Html =>
    html`<a href="${href('search', { language }, { zoekterm: word })}"${langAttribute(own, language)}>${word}</a>`;
  return html`<div class="reg-hero"><div class="reg-page reg-hero__inner">${heroArt}<h1>${words.title[language]}</h1>${searchForm(
    language,
    { labelShown: true },
  )}<p class="reg-hero__hint">${words.examples[language]} ${join(exampleWords[own].map(example), ', ')}</p></div></div>`;
};

const figures = (counts: HomeCounts, language: Language): Html => {
  const list = (query: Record<string, string | readonly string[]>, text: string): Html =>
    html`<a href="${href('search', { language }, query)}">${text}</a>`;
  const organisations = (text: string): Html => html`<a href="${href('organisations', { language })}">${text}</a>`;
  const changes = (text: string): Html => html`<a href="${href('changes', { language })}">${text}</a>`;
  const unknown = counts.riskSelectionUnknown;
  const notSaid = unknown > 0 && html`; ${words.notSaid[language]} ${wholeNumber(unknown, language)}`;
  const labels = {
    nl: [
      html`${list({ status: everyStatus }, 'algoritmes')} in het register`,
      html`${organisations('organisaties')} met een algoritme in het register`,
      html`met ${list({ status: everyStatus, risicoselectie: 'ja' }, 'risicoselectie')}${notSaid}`,
      html`${changes('wijzigingen')} in de laatste 30 dagen`,
    ],
    en: [
      html`${list({ status: everyStatus }, 'algorithms')} in the register`,
      html`${organisations('organisations')} with an algorithm in the register`,
      html`with ${list({ status: everyStatus, risicoselectie: 'ja' }, 'risk selection')}${notSaid}`,
      html`${changes('changes')} in the last 30 days`,
    ],
    fy: [
      html`${list({ status: everyStatus }, 'algoritmes')} yn it register`,
      html`${organisations('organisaasjes')} mei in algoritme yn it register`,
      html`mei ${list({ status: everyStatus, risicoselectie: 'ja' }, 'risikoseleksje')}${notSaid}`,
      html`${changes('feroarings')} yn de lêste 30 dagen`,
    ],
  }[language];
  const risky = numberWhoSaid(counts.riskSelection, { unknown, all: counts.all }, language);
  const values = [counts.all, counts.organisations, risky, counts.changes];
  return figuresList(
    labels.map((label, index) => ({ label, value: values[index] ?? 0 })),
    language,
    2,
  );
};

const news = async (reading: Reading, language: Language, today: IsoDate): Promise<Html> => {
  if (isEmptyRegister(reading)) return html``;
  const parts = [await newColumn(reading, language, today), await changedColumn(reading, language, today)];
  return html`<div class="reg-section reg-split reg-split--2-late">${parts}</div>`;
};

const themesSection = (counts: HomeCounts, language: Language): Html => {
  const list = themeList(counts.usual, language);
  if (list === null) return html``;
  return html`<section class="reg-section" aria-labelledby="themas"><div class="reg-section__head"><h2 id="themas">${
    words.themes[language]
  }</h2><a class="reg-small" href="${href('themes', { language })}">${words.allThemes[language]}</a></div>${list}</section>`;
};

/** The front page: the question with the search field, what this is, figures with their lists, ways in, what is new. */
export const home: Page = async (reading, { language, today }) => {
  const counts = await homeCounts(reading, today);
  return {
    kind: 'page',
    status: 200,
    title: words.title[language],
    section: null,
    wide: true,
    suggests: true,
    description: words.lead[language],
    main: html`${hero(language)}<div class="reg-page reg-main"><section class="reg-split reg-split--2-late reg-home-top" aria-labelledby="wat"><div class="reg-prose"><h2 id="wat">${
      words.what[language]
    }</h2><p class="reg-lead">${words.lead[language]}</p></div><div><h2 class="reg-hidden">${words.figures[language]}</h2>${figures(
      counts,
      language,
    )}<p class="reg-small reg-soft reg-gap-top">${words.asOf[language]} <time datetime="${today}">${longDate(today, language)}</time>. <a href="${href(
      'figures',
      { language },
    )}">${words.allFigures[language]}</a></p></div></section>${isEmptyRegister(reading) && html`<div class="reg-section">${emptyRegister(language)}</div>`}<section class="reg-section" aria-labelledby="situatie"><div class="reg-section__head"><h2 id="situatie">${
      words.situation[language]
    }</h2></div>${situations(counts.usual, language)}</section>${themesSection(counts, language)}${await news(reading, language, today)}</div>`,
  };
};
