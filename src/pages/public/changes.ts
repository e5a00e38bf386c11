import type { IsoDate } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Change, type ChangeKind, entryChangeKinds, listChangesBefore } from '#store/changes.ts';
import { type Html, html } from '#web/html.ts';
import { ledger } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import { problems } from '#web/problem.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import type { Page } from '../page.ts';
import { problemPage } from '../problem.ts';
import { changeLines } from './changes/lines.ts';
import { readVersionNumber } from './entry/version-number.ts';

const words = {
  title: { nl: 'Wijzigingen', en: 'Changes', fy: 'Feroarings' },
  lead: {
    nl: 'Wat er in het register nieuw is, veranderd of weggehaald, met het nieuwste bovenaan.',
    en: 'What is new, changed or taken away in the register, newest first.',
    fy: 'Wat der yn it register nij is, feroare of weihelle, mei it nijste boppeoan.',
  },
  kinds: { nl: 'Soort wijziging', en: 'Kind of change', fy: 'Soarte feroaring' },
  none: { nl: 'Er zijn geen wijzigingen.', en: 'There are no changes.', fy: 'Der binne gjin feroarings.' },
  older: { nl: 'Oudere wijzigingen', en: 'Older changes', fy: 'Aldere feroarings' },
  newest: { nl: 'Naar de nieuwste', en: 'To the newest', fy: 'Nei de nijste' },
  data: { nl: 'Wijzigingen als gegevens (JSON)', en: 'Changes as data (JSON)', fy: 'Feroarings as gegevens (JSON)' },
} as const satisfies Record<string, Text>;

/** What can be chosen, by its word in the address. */
const choices = {
  alles: { label: { nl: 'Alles', en: 'Everything', fy: 'Alles' }, kinds: entryChangeKinds },
  nieuw: { label: { nl: 'Nieuw', en: 'New', fy: 'Nij' }, kinds: ['published'] },
  gewijzigd: { label: { nl: 'Gewijzigd', en: 'Changed', fy: 'Feroare' }, kinds: ['changed'] },
  weg: {
    label: { nl: 'Ingetrokken of verdwenen', en: 'Withdrawn or vanished', fy: 'Ynlutsen of ferdwûn' },
    kinds: ['withdrawn', 'merged', 'vanished', 'reappeared'],
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

const listPart = async (
  reading: Reading,
  changes: readonly Change[],
  language: Language,
  today: IsoDate,
): Promise<Html> =>
  changes.length === 0
    ? html`<p>${words.none[language]}</p>`
    : ledger(await changeLines(reading, changes, language), language, today.slice(0, 4));

/** What changed in the register, newest first, with what changed in words; '?voor=' gives the lines before a number. */
export const changes: Page = async (reading, { language, query, today }) => {
  const [kind, before] = [query.get('soort') ?? 'alles', query.get('voor')];
  const start = before === null || before === '' ? null : readVersionNumber(before);
  if (!isChoice(kind) || (start === null && before !== null && before !== ''))
    return problemPage(problems.badRequest, language);
  const found = await listChangesBefore(reading.queries, reading.reader, choices[kind].kinds, start, pageSize + 1);
  const shown = found.slice(0, pageSize);
  const next = found.length > pageSize ? (shown.at(-1)?.sequence ?? null) : null;
  const title = words.title[language];
  return {
    kind: 'page',
    status: 200,
    title,
    section: 'search',
    description: words.lead[language],
    noIndex: start !== null,
    main: html`${pathFromHome([], language)}${pageTitle(title, words.lead[language])}${choiceLinks(
      language,
      kind,
    )}<div class="reg-gap-top">${await listPart(reading, shown, language, today)}</div><p class="reg-row reg-gap-top">${
      next !== null && html`<a href="${addressOf(language, kind, next)}" rel="next">${words.older[language]}</a>`
    }${start !== null && html`<a href="${addressOf(language, kind, null)}">${words.newest[language]}</a>`}<a href="${href('apiChanges', {})}">${
      words.data[language]
    }</a></p>`,
  };
};
