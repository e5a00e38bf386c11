import type { Algorithm } from '#register/algorithm.ts';
import type { IsoDate } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import { findLatestVersion } from '#store/entries.ts';
import { longDate } from '#web/format.ts';
import { html } from '#web/html.ts';
import type { PageAnswer, PageRequest } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { dayForm } from './day-form.ts';
import { publicLines } from './view.ts';

const titles: Readonly<Record<Language, (day: string) => string>> = {
  nl: (day) => `Op ${day} stond dit algoritme nog niet in het register`,
  en: (day) => `On ${day} this algorithm was not in the register yet`,
  fy: (day) => `Op ${day} stie dit algoritme noch net yn it register`,
};

const firstTexts: Readonly<Record<Language, (day: string) => string>> = {
  nl: (day) =>
    `De eerste tekst is van ${day}. Wat er daarvoor gold, weet het register niet. Misschien werd het algoritme toen al gebruikt.`,
  en: (day) =>
    `The first text is of ${day}. The register does not know what held before. The algorithm may have been in use already.`,
  fy: (day) =>
    `De earste tekst is fan ${day}. Wat der foar dy tiid joech, wit it register net. Mooglik waard it algoritme doe al brûkt.`,
};

const words = {
  first: { nl: 'Lees de eerste tekst', en: 'Read the first text', fy: 'Lês de earste tekst' },
  now: { nl: 'Lees de tekst van nu', en: 'Read the text of today', fy: 'Lês de tekst fan no' },
} as const satisfies Record<string, Text>;

/**
 * Says that nothing was published yet on that day, and when the first text came. Nothing of the entry itself is shown, so
 * the answer is 404, as that of the interface for machines.
 */
export const notYetPage = async (
  reading: Reading,
  { language, today }: PageRequest,
  algorithm: Algorithm,
  day: IsoDate,
): Promise<PageAnswer> => {
  const { id } = algorithm;
  const lines = (await publicLines(reading, id)).filter((line) => line.language === 'nl');
  const latest = await findLatestVersion(reading.queries, reading.reader, id, 'nl');
  const first = lines.at(-1);
  const name = latest === null ? id : entryTitle(algorithm, latest.document, language);
  const title = titles[language](longDate(day, language));
  const now = href('entry', { language, id });
  const lead = first === undefined ? null : firstTexts[language](longDate(first.publishedAt, language));
  const links = html`<p class="reg-row">${
    first !== undefined &&
    html`<a href="${href('entryVersion', { language, id, number: first.number })}">${words.first[language]}</a>`
  }<a href="${now}">${words.now[language]}</a></p>`;
  const main = html`${pathFromHome([{ name, address: now }], language)}${pageTitle(title, lead, links)}${dayForm({ language, algorithm, today }, { kind: 'day', day })}`;
  return { kind: 'page', status: 404, title, main, section: 'search', noIndex: true };
};
