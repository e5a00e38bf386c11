import type { Language, Text } from '#standard/text.ts';
import { findExplanation, listExplanations } from '#store/explanations.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { markdown } from '#web/markdown.ts';
import type { PageAnswer, PageRequest } from '#web/page.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { breadcrumb } from '#web/parts/path.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';

const words = {
  changed: { nl: 'Laatst gewijzigd op', en: 'Last changed on', fy: 'Foar it lêst feroare op' },
  dutchOnly: {
    nl: 'Deze tekst is er alleen in het Nederlands.',
    en: 'This text is available in Dutch only.',
    fy: 'Dizze tekst is der allinnich yn it Nederlânsk.',
  },
  about: { nl: 'Over het register', en: 'About the register', fy: 'Oer it register' },
  more: { nl: 'Meer uitleg', en: 'More explanation', fy: 'Mear útlis' },
  find: { nl: 'Verder zoeken', en: 'Find more', fy: 'Fierder sykje' },
  glossary: { nl: 'Begrippen', en: 'Glossary', fy: 'Begripen' },
  interface: { nl: 'API voor ontwikkelaars', en: 'API for developers', fy: 'API foar ûntwikkelders' },
  standard: { nl: 'De publicatiestandaard', en: 'The publication standard', fy: 'De publikaasjestandert' },
  downloads: { nl: 'Gegevens downloaden', en: 'Download the data', fy: 'Gegevens delhelje' },
} as const satisfies Record<string, Text>;

/** The slug of the explanation page that stands at an address of its own. */
const ownAddress = { about: 'over-dit-register', privacy: 'privacy', accessibility: 'toegankelijkheid' } as const;

const answerOf = async (
  reading: Reading,
  { language }: PageRequest,
  slug: string,
  under: Html | null,
): Promise<PageAnswer> => {
  const page = await findExplanation(reading.queries, reading.reader, slug, language);
  if (page === null) return { kind: 'not-found' };
  const isForeign = page.language !== language;
  const own = langAttribute(page.language, language);
  const path =
    under === null && breadcrumb([{ name: words.about[language], address: href('about', { language }) }], language);
  return {
    kind: 'page',
    status: 200,
    title: page.title,
    section: 'about',
    main: html`${path}<div class="reg-title"><h1${own}>${page.title}</h1>${isForeign && html`<p class="reg-small">${words.dutchOnly[language]}</p>`}</div><div class="reg-prose reg-prose--page"${own}>${markdown(page.body)}</div><p class="reg-small reg-soft reg-gap-top--wide">${words.changed[language]} <time datetime="${page.changedAt}">${longDate(page.changedAt, language)}</time></p>${under}`,
  };
};

/** A page of explanation by its slug, as the centre last wrote it. */
export const explanation: Page = (reading, request) => answerOf(reading, request, request.parameters.slug ?? '', null);

/** What this register is, and the way to every other page of explanation. */
export const about: Page = async (reading, request) => {
  const { language } = request;
  const others = (await listExplanations(reading.queries, reading.reader)).filter(
    ({ slug }) => !Object.values<string>(ownAddress).includes(slug),
  );
  const named = await Promise.all(
    others.map(({ slug }) => findExplanation(reading.queries, reading.reader, slug, language)),
  );
  return answerOf(
    reading,
    request,
    ownAddress.about,
    aboutLinks(
      named.flatMap((page) => page ?? []),
      language,
    ),
  );
};

const aboutLinks = (
  pages: readonly { slug: string; title: string; language: Language }[],
  language: Language,
): Html => {
  const link = (address: string, name: Html | string): Html =>
    html`<li><a href="${address}"><span>${name}</span></a></li>`;
  const explained = pages.map(({ slug, title, language: own }) =>
    link(
      href('explanation', { language, slug }),
      own === language ? title : html`<span${langAttribute(own, language)}>${title}</span>`,
    ),
  );
  const fixed = (['glossary', 'standard', 'interface', 'downloads'] as const).map((name) =>
    link(href(name, { language }), words[name][language]),
  );
  return html`<section class="reg-section" aria-labelledby="meer"><h2 id="meer">${words.more[language]}</h2><ul class="reg-themes reg-themes--2 reg-gap-top">${explained}</ul></section><section class="reg-section" aria-labelledby="verder"><h2 id="verder">${words.find[language]}</h2><ul class="reg-themes reg-themes--2 reg-gap-top">${fixed}</ul></section>`;
};

/** What this register keeps of visitors: nothing, and how that is so. */
export const privacy: Page = (reading, request) => answerOf(reading, request, ownAddress.privacy, null);

/** The accessibility statement: a template that the organisation that runs the register fills in. */
export const accessibility: Page = (reading, request) => answerOf(reading, request, ownAddress.accessibility, null);
