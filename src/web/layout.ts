import { href } from '#src/routes.ts';
import { dataLicence } from '#standard/licence.ts';
import { type Language, languageNames, languages, perLanguage, type Text } from '#standard/text.ts';
import type { Assets } from './assets.ts';
import { type Html, html } from './html.ts';
import { mark } from './mark.ts';
import { type Office, officeHeader, officeNote } from './office-frame.ts';
import type { PageAnswer } from './page.ts';

/** What the frame must know of the request and of the register around a page. */
export type Frame = {
  readonly language: Language;
  /** The path with its query. */
  readonly address: string;
  readonly config: { readonly baseUrl: string };
  /** True while the register holds invented organisations: every page says so then. */
  readonly holdsInvented: boolean;
  /** Set in the office: who is there. */
  readonly office?: Office;
  readonly assets: Pick<
    Assets,
    'stylesheet' | 'icon' | 'preload' | 'suggestScript' | 'passkeyScript' | 'writeScript' | 'watchScript'
  >;
};

type Page = Extract<PageAnswer, { kind: 'page' }>;
type Section = NonNullable<Page['section']>;

/** The name of the register in every language. */
export const registerName: Text = {
  nl: 'Algoritmeregister',
  en: 'Algorithm register',
  fy: 'Algoritmeregister',
};

const words = {
  skip: { nl: 'Naar de inhoud', en: 'Skip to content', fy: 'Nei de ynhâld' },
  menu: { nl: 'Hoofdmenu', en: 'Main menu', fy: 'Haadmenu' },
  language: { nl: 'Taal', en: 'Language', fy: 'Taal' },
  chosen: { nl: 'gekozen', en: 'chosen', fy: 'keazen' },
  invented: {
    nl: 'In dit register staan verzonnen voorbeelden: organisaties en algoritmes die niet bestaan.',
    en: 'This register holds invented examples: organisations and algorithms that do not exist.',
    fy: "Yn dit register steane betochte foarbylden: organisaasjes en algoritmes dy't net bestean.",
  },
  which: { nl: 'Lees welke', en: 'Read which', fy: 'Lês hokker' },
  licence: {
    nl: 'U mag de beschrijvingen vrij gebruiken:',
    en: 'You may use the descriptions freely:',
    fy: 'Jo meie de beskriuwingen frij brûke:',
  },
  footer: { nl: 'Over deze site', en: 'About this site', fy: 'Oer dizze side' },
  note: {
    nl: 'In dit register staat welke algoritmes overheden gebruiken en waarvoor. Elke organisatie is zelf verantwoordelijk voor haar beschrijving. Wie hier leest, krijgt geen cookies en wordt niet gevolgd.',
    en: 'This register lists which algorithms government bodies use and what for. Each organisation is responsible for its own description. Who reads here gets no cookies and is not tracked.',
    fy: 'Yn dit register stiet hokker algoritmes oerheden brûke en wêrfoar. Elke organisaasje is sels ferantwurdlik foar har beskriuwing. Wa’t hjir lêst, kriget gjin cookies en wurdt net folge.',
  },
} as const satisfies Record<string, Text>;

const invented = perLanguage(
  (language) =>
    html`<p class="reg-unread"><span class="reg-page">${words.invented[language]} <a href="${href('about', { language })}">${words.which[language]}</a></span></p>`,
);

const notReadYet = html`<p class="reg-unread"><span class="reg-page">De Fryske wurden fan dizze webside binne noch net neilêzen troch in memmetaalsprekker.</span></p>`;

const menu = (language: Language): readonly { section: Section; name: string; address: string }[] => [
  {
    section: 'search',
    name: { nl: 'Zoeken', en: 'Search', fy: 'Sykje' }[language],
    address: href('search', { language }),
  },
  {
    section: 'organisations',
    name: { nl: 'Organisaties', en: 'Organisations', fy: 'Organisaasjes' }[language],
    address: href('organisations', { language }),
  },
  {
    section: 'figures',
    name: { nl: 'Cijfers', en: 'Figures', fy: 'Sifers' }[language],
    address: href('figures', { language }),
  },
  { section: 'about', name: { nl: 'Over', en: 'About', fy: 'Oer' }[language], address: href('about', { language }) },
];

/** The same page in another language: only the first part of the path differs. */
export const inLanguage = (address: string, language: Language): string =>
  address.replace(/^\/[a-z]{2}(?=[/?]|$)/, `/${language}`);

const menuNavOf = (section: Page['section'], language: Language): Html =>
  html`<nav class="reg-nav" aria-label="${words.menu[language]}"><ul class="reg-nav__list">${menu(language).map(
    (link) =>
      html`<li><a class="reg-nav__link" href="${link.address}"${link.section === section && html` aria-current="true"`}>${link.name}</a></li>`,
  )}</ul></nav>`;

const menuNavs = perLanguage(
  (language) =>
    new Map(
      [...menu(language).map(({ section }) => section), null].map((section) => [section, menuNavOf(section, language)]),
    ),
);

const languageNav = ({ language, address }: Frame): Html =>
  html`<nav aria-label="${words.language[language]}"><ul class="reg-language">${languages.map((other) => {
    const name = html`<abbr title="${languageNames[other]}">${other.toUpperCase()}</abbr>`;
    return other === language
      ? html`<li><span>${name}<span class="reg-hidden"> (${words.chosen[language]})</span></span></li>`
      : html`<li><a href="${inLanguage(address, other)}" lang="${other}" hreflang="${other}">${name}</a></li>`;
  })}</ul></nav>`;

const bar = (page: Page, frame: Frame): Html =>
  html`<div class="reg-page reg-header__bar"><a class="reg-brand" href="${href('home', {
    language: frame.language,
  })}">${mark}<span>${registerName[frame.language]}</span></a>${menuNavs[frame.language].get(page.section)}${languageNav(frame)}</div>`;

const header = (page: Page, frame: Frame): Html => {
  const notes = html`${frame.language === 'fy' && notReadYet}${frame.holdsInvented && invented[frame.language]}`;
  return frame.office === undefined
    ? html`<header class="reg-header">${bar(page, frame)}${notes}</header>`
    : html`<header>${officeHeader(frame.office, frame.language, languageNav(frame))}${notes}</header>`;
};

const footerLinks = (language: Language): readonly { name: Text; address: string }[] => [
  {
    name: { nl: 'Over het register', en: 'About the register', fy: 'Oer it register' },
    address: href('about', { language }),
  },
  {
    name: { nl: 'Wat kunt u doen?', en: 'What can you do?', fy: 'Wat kinne jo dwaan?' },
    address: href('explanation', { language, slug: 'wat-kunt-u-doen' }),
  },
  { name: { nl: 'Begrippen', en: 'Glossary', fy: 'Begripen' }, address: href('glossary', { language }) },
  { name: { nl: 'Thema’s', en: 'Themes', fy: 'Tema’s' }, address: href('themes', { language }) },
  { name: { nl: 'Wijzigingen', en: 'Changes', fy: 'Feroarings' }, address: href('changes', { language }) },
  {
    name: { nl: 'Gegevens downloaden', en: 'Download data', fy: 'Gegevens delhelje' },
    address: href('downloads', { language }),
  },
  { name: { nl: 'API', en: 'API', fy: 'API' }, address: href('interface', { language }) },
  { name: { nl: 'Standaard', en: 'Standard', fy: 'Standert' }, address: href('standard', { language }) },
  {
    name: { nl: 'Toegankelijkheid', en: 'Accessibility', fy: 'Tagonklikens' },
    address: href('accessibility', { language }),
  },
  { name: { nl: 'Privacy', en: 'Privacy', fy: 'Privacy' }, address: href('privacy', { language }) },
  {
    name: { nl: 'Contact', en: 'Contact', fy: 'Kontakt' },
    address: href('explanation', { language, slug: 'contact' }),
  },
];

const publicNote = (language: Language): Html =>
  html`${words.note[language]} ${words.licence[language]} <a href="${dataLicence.address}" rel="license">${dataLicence.name}</a>.`;

const footerOf = (language: Language, note: Html): Html =>
  html`<footer class="reg-footer"><div class="reg-page reg-footer__grid"><p class="reg-footer__note">${note}</p><nav aria-label="${
    words.footer[language]
  }"><ul class="reg-footer__list">${footerLinks(language).map(
    ({ name, address }) => html`<li><a href="${address}">${name[language]}</a></li>`,
  )}</ul></nav></div></footer>`;

/** What is the same on every page is made once. */
const publicFooters = perLanguage((language) => footerOf(language, publicNote(language)));
const officeFooters = perLanguage((language) => footerOf(language, officeNote(language)));

const footer = ({ language, office }: Frame): Html => (office === undefined ? publicFooters : officeFooters)[language];

/** The address a search engine must keep: the page without what only narrows or orders it. */
const canonicalOf = (address: string): string => {
  const [path = '', query = ''] = address.split('?');
  const page = new URLSearchParams(query).get('page');
  return page === null || !/^\d+$/.test(page) || page === '1' ? path : `${path}?page=${page}`;
};

const languageLinks = ({ address, config }: Frame): Html => {
  const canonical = canonicalOf(address);
  const alternate = (code: string, language: Language): Html =>
    html`<link rel="alternate" hreflang="${code}" href="${config.baseUrl}${inLanguage(canonical, language)}">`;
  return html`<link rel="canonical" href="${config.baseUrl}${canonical}">${languages.map((language) => alternate(language, language))}${alternate('x-default', 'nl')}`;
};

const head = (page: Page, frame: Frame): Html => {
  const file = (name: string): string => href('asset', { name });
  const hidden = page.noIndex === true || page.status !== 200;
  return html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title} – ${
    registerName[frame.language]
  }</title>${page.description !== undefined && html`<meta name="description" content="${page.description}">`}${
    hidden ? html`<meta name="robots" content="noindex">` : languageLinks(frame)
  }${frame.assets.preload.map(
    (name) => html`<link rel="preload" href="${file(name)}" as="font" type="font/woff2" crossorigin>`,
  )}<link rel="stylesheet" href="${file(frame.assets.stylesheet)}"><link rel="icon" href="${file(frame.assets.icon)}" type="image/svg+xml">${
    page.suggests === true && html`<script type="module" src="${file(frame.assets.suggestScript)}"></script>`
  }${page.asksPasskey === true && html`<script type="module" src="${file(frame.assets.passkeyScript)}"></script>`}${
    page.writesEntry === true && html`<script type="module" src="${file(frame.assets.writeScript)}"></script>`
  }${
    page.watches === true && html`<script type="module" src="${file(frame.assets.watchScript)}"></script>`
  }${page.head}</head>`;
};

/**
 * The whole document of a page: the frame of the register around its main part. The style is one file with its hash in the
 * name, nothing is inline, no script is needed: the one that suggests words comes only where a search field is. Pages that are not to be found or not there carry 'noindex'.
 */
export const layout = (page: Page, frame: Frame): string => {
  const main =
    page.wide === true
      ? html`<main id="inhoud">${page.main}</main>`
      : html`<main id="inhoud" class="reg-page reg-main">${page.main}</main>`;
  return html`<!DOCTYPE html>
<html lang="${frame.language}">${head(page, frame)}<body${frame.office !== undefined && html` class="reg-office"`}><a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">${
    words.skip[frame.language]
  }</a>${header(page, frame)}${main}${footer(frame)}</body></html>
`.html;
};
