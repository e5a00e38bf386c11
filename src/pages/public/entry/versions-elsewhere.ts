import type { Algorithm } from '#register/algorithm.ts';
import { type Language, languageNames, type Text } from '#standard/text.ts';
import { type CountedWord, plural } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { href } from '../../../routes.ts';
import type { PublicLine } from './view.ts';

const also: Text = {
  nl: 'Versies in een andere taal:',
  en: 'Versions in another language:',
  fy: 'Ferzjes yn in oare taal:',
};

const versions: CountedWord = {
  nl: ['versie', 'versies'],
  en: ['version', 'versions'],
  fy: ['ferzje', 'ferzjes'],
};

/** What is compared on the page, and every version there is beside it. */
type Compared = {
  readonly language: Language;
  readonly algorithm: Algorithm;
  readonly lines: readonly PublicLine[];
  readonly allLines: readonly PublicLine[];
};

/** How many versions stand in each other language, with a link to compare them, or to read the one there is. Null for none. */
export const versionsElsewhere = ({ language, algorithm, lines, allLines }: Compared): Html | null => {
  const counts = Map.groupBy(
    allLines.filter((line) => line.language !== lines[0]?.language),
    (line) => line.language,
  );
  if (counts.size === 0) return null;
  const link = ([other, { length }]: [Language, PublicLine[]]): Html =>
    html`<a href="${href(length > 1 ? 'entryComparison' : 'entry', { language: other, id: algorithm.id })}" hreflang="${other}">${
      languageNames[other]
    } (${plural(length, versions, language)})</a>`;
  return html`<p class="reg-small reg-noprint">${also[language]} ${join([...counts].map(link), ', ')}</p>`;
};
