import { type Algorithm, parseAlgorithmId } from '#register/algorithm.ts';
import type { FieldChange } from '#register/changes.ts';
import type { EntryVersion } from '#register/entry.ts';
import type { Language, Text } from '#standard/text.ts';
import { findAlgorithm, findVersion } from '#store/entries.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer, PageRequest } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { changeSection, countSentence, type Side, shownChanges, versionSide } from './entry/comparison.ts';
import { comparisonForm } from './entry/comparison-form.ts';
import { readVersionNumber } from './entry/version-number.ts';
import { versionsElsewhere } from './entry/versions-elsewhere.ts';
import { type PublicLine, publicLines } from './entry/view.ts';

const words = {
  how: { nl: 'Zo leest u dit:', en: 'How to read this:', fy: 'Sa lêze jo dit:' },
  struck: { nl: 'doorgestreept', en: 'struck through', fy: 'trochstreke' },
  gone: { nl: 'is weggehaald,', en: 'was removed,', fy: 'is weihelle,' },
  underlined: { nl: 'onderstreept', en: 'underlined', fy: 'understreke' },
  isNew: { nl: 'is nieuw.', en: 'is new.', fy: 'is nij.' },
  showAll: { nl: 'Toon ook wat gelijk bleef', en: 'Show what stayed the same too', fy: 'Toan ek wat gelyk bleau' },
  showChanges: { nl: 'Toon alleen wat veranderde', en: 'Show only what changed', fy: 'Toan allinnich wat feroare' },
  note: { nl: 'De organisatie schreef:', en: 'The organisation wrote:', fy: 'De organisaasje skreau:' },
  onlyOne: {
    nl: 'Er is één versie, dus er is niets te vergelijken',
    en: 'There is one version, so there is nothing to compare',
    fy: 'Der is ien ferzje, dus der is neat te fergelykjen',
  },
  one: {
    nl: 'Er is één versie in deze taal, dus er is niets te vergelijken',
    en: 'There is one version in this language, so there is nothing to compare',
    fy: 'Der is ien ferzje yn dizze taal, dus der is neat te fergelykjen',
  },
  back: { nl: 'Terug naar de beschrijving', en: 'Back to the entry', fy: 'Werom nei de beskriuwing' },
  unknownTitle: { nl: 'Deze versie bestaat niet', en: 'This version does not exist', fy: 'Dizze ferzje bestiet net' },
  unknown: {
    nl: 'Kies twee versies uit de lijst.',
    en: 'Choose two versions from the list.',
    fy: 'Kies twa ferzjes út de list.',
  },
  summary: {
    nl: 'Fout in de keuze van versies',
    en: 'Error in the choice of versions',
    fy: 'Flater yn de kar fan ferzjes',
  },
} as const satisfies Record<string, Text>;

const titles: Readonly<Record<Language, (from: number, to: number) => string>> = {
  nl: (from, to) => `Wat is er veranderd tussen versie ${from} en ${to}?`,
  en: (from, to) => `What changed between version ${from} and ${to}?`,
  fy: (from, to) => `Wat is der feroare tusken ferzje ${from} en ${to}?`,
};

const onDay: Readonly<Record<Language, (day: string) => string>> = {
  nl: (day) => `Versie van ${day}:`,
  en: (day) => `Version of ${day}:`,
  fy: (day) => `Ferzje fan ${day}:`,
};

/** The two versions to compare: as asked, else the newest and the one before it; null where what was asked does not exist. */
const chosenNumbers = (query: URLSearchParams, lines: readonly PublicLine[]): readonly [number, number] | null => {
  const known = (name: string, otherwise: number | undefined): number | null => {
    const text = query.get(name) ?? '';
    const number = text === '' ? (otherwise ?? null) : readVersionNumber(text);
    return number !== null && lines.some((line) => line.number === number) ? number : null;
  };
  const to = known('naar', lines[0]?.number);
  const before = lines.find((line) => to !== null && line.number < to) ?? lines.at(-1);
  const from = known('van', before?.number);
  return from === null || to === null ? null : [from, to];
};

type Comparison = {
  readonly request: PageRequest;
  readonly algorithm: Algorithm;
  /** The versions in the language that is compared. */
  readonly lines: readonly PublicLine[];
  readonly allLines: readonly PublicLine[];
  readonly name: string;
};

const pathOf = (reading: Reading, { request: { language }, algorithm, name }: Comparison): Html =>
  pathFromHome(
    [
      {
        name: reading.organisations().nameOf(algorithm.organisationId),
        address: href('organisation', { language, id: algorithm.organisationId }),
      },
      { name, address: href('entry', { language, id: algorithm.id }) },
    ],
    language,
  );

const page = (title: string, main: Html, status = 200): PageAnswer => ({
  kind: 'page',
  status,
  title,
  main,
  section: 'search',
  noIndex: true,
});

const onlyOnePage = (reading: Reading, comparison: Comparison): PageAnswer => {
  const { language } = comparison.request;
  const title = (comparison.allLines.length > 1 ? words.one : words.onlyOne)[language];
  const back = href('entry', { language, id: comparison.algorithm.id });
  return page(
    title,
    html`${pathOf(reading, comparison)}${pageTitle(title, null, html`${versionsElsewhere({ ...comparison, language })}<p><a href="${back}">${words.back[language]}</a></p>`)}`,
  );
};

const unknownPage = (reading: Reading, comparison: Comparison): PageAnswer => {
  const { request, algorithm, lines } = comparison;
  const { language } = request;
  const [to = 1, from = 1] = lines.map((line) => line.number);
  const title = words.unknownTitle[language];
  return page(
    title,
    html`${pathOf(reading, comparison)}${errorSummary(words.summary[language], [{ control: 'van', message: words.unknown[language] }])}${pageTitle(title)}${comparisonForm({ id: algorithm.id, language, lines, from, to, all: false })}`,
    400,
  );
};

const legend = ({ request, algorithm }: Comparison, from: number, to: number, all: boolean): Html => {
  const { language } = request;
  const other = href(
    'entryComparison',
    { language, id: algorithm.id },
    { van: from, naar: to, alles: all ? null : 'ja' },
  );
  return html`<p class="reg-small reg-gap-top">${words.how[language]} <del>${words.struck[language]}</del> ${words.gone[language]} <ins>${
    words.underlined[language]
  }</ins> ${words.isNew[language]} <a href="${other}">${(all ? words.showChanges : words.showAll)[language]}</a></p>`;
};

const noteOf = ({ changeNote, language }: EntryVersion, pageLanguage: Language): Html | null =>
  changeNote === null
    ? null
    : html`<p>${words.note[pageLanguage]} <q${langAttribute(language, pageLanguage)}>${changeNote}</q></p>`;

const leadOf = (changes: readonly FieldChange[], after: EntryVersion, language: Language): string => {
  const day = after.publishedAt === null ? '' : `${onDay[language](longDate(after.publishedAt, language))} `;
  return `${day}${countSentence(changes, language)}`;
};

const comparisonPage = (
  reading: Reading,
  comparison: Comparison,
  before: EntryVersion,
  after: EntryVersion,
): PageAnswer => {
  const { request, algorithm, lines } = comparison;
  const { language } = request;
  const all = request.query.get('alles') === 'ja';
  const [from, to] = [before.number, after.number];
  const changes = shownChanges(before.document, after.document, language);
  const shown = changes.filter(({ kind }) => all || kind !== 'same');
  const title = titles[language](from, to);
  const lead = leadOf(changes, after, language);
  const sideOf = (version: EntryVersion): Side => versionSide(version.number, version.language, language);
  return page(
    title,
    html`${pathOf(reading, comparison)}${pageTitle(title, lead, html`${noteOf(after, language)}${versionsElsewhere({ ...comparison, language })}`)}${comparisonForm({ id: algorithm.id, language, lines, from, to, all })}${legend(comparison, from, to, all)}${shown.map(
      (change) => changeSection(change, sideOf(before), sideOf(after), language),
    )}`,
  );
};

/** Two versions of an entry compared word by word: '?van=' and '?naar=', what stayed the same behind '?alles=ja'. */
export const entryComparison: Page = async (reading, request) => {
  const { queries, reader } = reading;
  const id = parseAlgorithmId(request.parameters.id ?? '');
  const algorithm = id === null ? null : await findAlgorithm(queries, reader, id);
  if (algorithm === null) return { kind: 'not-found' };
  const all = await publicLines(reading, algorithm.id);
  const own = all.filter((line) => line.language === request.language);
  const lines = own.length > 0 ? own : all.filter((line) => line.language === 'nl');
  const [newest] = lines;
  if (newest === undefined) return { kind: 'not-found' };
  const read = (number: number) => findVersion(queries, reader, algorithm.id, newest.language, number);
  const latest = await read(newest.number);
  const name = latest === null ? algorithm.id : entryTitle(algorithm, latest.document, request.language);
  const comparison: Comparison = { request, algorithm, lines, allLines: all, name };
  const numbers = chosenNumbers(request.query, lines);
  if (numbers === null) return unknownPage(reading, comparison);
  if (lines.length < 2) return onlyOnePage(reading, comparison);
  const [before, after] = [await read(numbers[0]), await read(numbers[1])];
  if (before === null || after === null) return { kind: 'not-found' };
  return comparisonPage(reading, comparison, before, after);
};
