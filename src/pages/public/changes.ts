import type { IsoDate } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Change, type ChangeKind, listChangesBefore, newsKinds } from '#store/changes.ts';
import { type Html, html } from '#web/html.ts';
import { feedHead, feedLink } from '#web/parts/feed-link.ts';
import { type LedgerLine, ledger } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { problems } from '#web/problem.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { problemPage } from '../problem.ts';
import { changeLines } from './changes/lines.ts';
import { listTakenOver, takenOverLine } from './changes/taken-over.ts';
import { readVersionNumber } from './entry/version-number.ts';

const words = {
  title: { nl: 'Wijzigingen', en: 'Changes', fy: 'Feroarings' },
  lead: {
    nl: 'Wat er in het register nieuw is, veranderd of weggehaald, met het nieuwste bovenaan.',
    en: 'What is new, changed or taken away in the register, newest first.',
    fy: 'Wat der yn it register nij is, feroare of weihelle, mei it nijste boppeoan.',
  },
  kinds: { nl: 'Soort wijziging', en: 'Kind of change', fy: 'Soarte feroaring' },
  none: {
    alles: {
      nl: 'Er zijn nog geen wijzigingen. Zodra een organisatie een algoritme publiceert, leest u dat hier.',
      en: 'There are no changes yet. As soon as an organisation publishes an algorithm, you read it here.',
      fy: 'Der binne noch gjin feroarings. Sa gau as in organisaasje in algoritme publisearret, lêze jo dat hjir.',
    },
    nieuw: {
      nl: 'Er is nog geen algoritme gepubliceerd.',
      en: 'No algorithm has been published yet.',
      fy: 'Der is noch gjin algoritme publisearre.',
    },
    gewijzigd: {
      nl: 'Er is nog geen beschrijving gewijzigd.',
      en: 'No description has changed yet.',
      fy: 'Der is noch gjin beskriuwing feroare.',
    },
    weg: {
      nl: 'Er is nog geen beschrijving ingetrokken of verdwenen.',
      en: 'No description has been withdrawn or has vanished yet.',
      fy: 'Der is noch gjin beskriuwing ynlutsen of ferdwûn.',
    },
  },
  older: { nl: 'Oudere wijzigingen', en: 'Older changes', fy: 'Aldere feroarings' },
  newest: { nl: 'Naar de nieuwste', en: 'To the newest', fy: 'Nei de nijste' },
  data: { nl: 'Wijzigingen als gegevens (JSON)', en: 'Changes as data (JSON)', fy: 'Feroarings as gegevens (JSON)' },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** What can be chosen, by its word in the address. */
const choices = {
  alles: { label: { nl: 'Alles', en: 'Everything', fy: 'Alles' }, kinds: newsKinds },
  nieuw: { label: { nl: 'Nieuw', en: 'New', fy: 'Nij' }, kinds: ['published'] },
  gewijzigd: { label: { nl: 'Gewijzigd', en: 'Changed', fy: 'Feroare' }, kinds: ['changed'] },
  weg: {
    label: { nl: 'Ingetrokken of verdwenen', en: 'Withdrawn or vanished', fy: 'Ynlutsen of ferdwûn' },
    kinds: ['withdrawn', 'translation-withdrawn', 'merged', 'split', 'replaced', 'restored', 'vanished', 'reappeared'],
  },
} as const satisfies Record<string, { readonly label: Text; readonly kinds: readonly ChangeKind[] }>;

type Choice = keyof typeof choices;

const isChoice = (text: string): text is Choice => Object.hasOwn(choices, text);

const pageSize = 25;

const addressOf = (language: Language, choice: Choice, before: number | null): string =>
  href('changes', { language }, { soort: choice === 'alles' ? null : choice, voor: before });

const choiceLinks = (language: Language, chosen: Choice): Html =>
  html`<nav aria-label="${words.kinds[language]}"><ul class="reg-row reg-small">${(
    Object.keys(choices) as Choice[]
  ).map((choice) => {
    const label = choices[choice].label[language];
    return choice === chosen
      ? html`<li><strong aria-current="true">${label}</strong></li>`
      : html`<li><a href="${addressOf(language, choice, null)}">${label}</a></li>`;
  })}</ul></nav>`;

/** The stretch of the list on a page: changes before a number, down to and without another. */
type Stretch = { readonly choice: Choice; readonly before: number | null; readonly after: number };

/** The changes of a stretch, and where it says so what was taken over then, the newest first. */
const linesOf = async (
  reading: Reading,
  changes: readonly Change[],
  { choice, before, after }: Stretch,
  language: Language,
): Promise<readonly LedgerLine[]> => {
  const lines = await changeLines(reading, changes, language);
  const numbered = changes.map(({ sequence }, index) => ({ sequence, line: lines[index] }));
  const takenOver = choice === 'alles' || choice === 'nieuw' ? await listTakenOver(reading) : [];
  const groups = takenOver
    .filter(({ sequence }) => sequence > after && (before === null || sequence < before))
    .map((group) => ({ sequence: group.sequence, line: takenOverLine(group, language) }));
  return [...numbered, ...groups].toSorted((a, b) => b.sequence - a.sequence).flatMap(({ line }) => line ?? []);
};

const listPart = (lines: readonly LedgerLine[], choice: Choice, language: Language, today: IsoDate): Html =>
  lines.length === 0 ? html`<p>${words.none[choice][language]}</p>` : ledger(lines, language, today.slice(0, 4));

/** What changed in the register, newest first, with what changed in words; '?voor=' gives the lines before a number. */
export const changes: Page = async (reading, { language, query, today }) => {
  const [kind, before] = [query.get('soort') ?? 'alles', query.get('voor')];
  const start = before === null || before === '' ? null : readVersionNumber(before);
  if (!isChoice(kind) || (start === null && before !== null && before !== ''))
    return problemPage(problems.badRequest, language);
  const found = await listChangesBefore(reading.queries, reading.reader, choices[kind].kinds, start, pageSize + 1);
  const shown = found.slice(0, pageSize);
  const next = found.length > pageSize ? (shown.at(-1)?.sequence ?? null) : null;
  const stretch = { choice: kind, before: start, after: next ?? 0 };
  const lines = await linesOf(reading, shown, stretch, language);
  const title = words.title[language];
  return {
    kind: 'page',
    status: 200,
    title,
    section: 'search',
    description: words.lead[language],
    head: feedHead(href('feedAll', {}), language),
    noIndex: start !== null,
    main: html`${pathFromHome([], language)}${pageTitle(title, words.lead[language])}${choiceLinks(
      language,
      kind,
    )}<div class="reg-gap-top">${listPart(lines, kind, language, today)}</div><p class="reg-row reg-gap-top">${
      next !== null && html`<a href="${addressOf(language, kind, next)}" rel="next">${words.older[language]}</a>`
    }${start !== null && html`<a href="${addressOf(language, kind, null)}">${words.newest[language]}</a>`}<a href="${href('apiChanges', {})}">${
      words.data[language]
    }</a>${feedLink(href('feedAll', {}), language)}</p>`,
  };
};
