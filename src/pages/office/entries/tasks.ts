import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { askedToConfirmBefore, confirmBy, isPossiblyOutOfDate } from '#register/out-of-date.ts';
import { personReader } from '#register/reader.ts';
import { taskOf } from '#register/task.ts';
import type { Language, Text } from '#standard/text.ts';
import { listOpenQuestions } from '#store/questions.ts';
import {
  type DraftLine,
  listToConfirm,
  listWaitingDrafts,
  type ToConfirm,
  type WaitingDrafts,
} from '#store/work-list.ts';
import { longDate, plural } from '#web/format.ts';
import { type Html, type HtmlPart, html } from '#web/html.ts';
import { dateTag } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { questionItem } from '../questions/items.ts';
import { type ClimbedSince, climbedNote, textAddress, textKey, textNote } from './climbed.ts';
import { openRemarks, type WaitingKind, waitingKinds, waitingOrder } from './task-words.ts';

const words = {
  title: { nl: 'Wacht op u', en: 'Waits for you', fy: 'Wachtet op jo' },
  none: {
    nl: 'Er wacht nu niets op u.',
    en: 'Nothing waits for you now.',
    fy: 'Der wachtet no neat op jo.',
  },
  show: { nl: 'Toon:', en: 'Show:', fy: 'Toan:' },
  all: { nl: 'alles', en: 'everything', fy: 'alles' },
  more: {
    nl: 'Er is meer. Dat ziet u zodra u iets hiervan gedaan hebt.',
    en: 'There is more. You see it as soon as you have done some of this.',
    fy: 'Der is mear. Dat sjogge jo sa gau as jo hjir wat fan dien hawwe.',
  },
  lists: { nl: 'Alle teksten van:', en: 'All texts of:', fy: 'Alle teksten fan:' },
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  changed: { nl: 'gewijzigd op', en: 'changed on', fy: 'feroare op' },
  sentBack: { nl: 'teruggestuurd op', en: 'sent back on', fy: 'weromstjoerd op' },
  planned: { nl: 'moest op', en: 'was due on', fy: 'moast op' },
  confirmBy: { nl: 'uiterlijk', en: 'no later than', fy: 'op syn lêst' },
  outOfDate: { nl: 'mogelijk verouderd sinds', en: 'possibly out of date since', fy: 'mooglik ferâldere sûnt' },
} as const satisfies Record<string, Text>;

/** So many of each are shown: what waits longest comes first, and more than this nobody does in a sitting. */
const most = 25;

type Waiting = { readonly kind: WaitingKind; readonly item: Html };

type About = {
  readonly actor: Actor;
  readonly directory: OrganisationDirectory;
  readonly today: IsoDate;
  readonly reviewMonths: number;
  readonly language: Language;
  /** What of it climbed to them because it lies too long. */
  readonly climbed: ClimbedSince;
};

type Line = {
  readonly kind: WaitingKind;
  readonly id: DraftLine['id'];
  readonly name: string;
  readonly organisationId: OrganisationId;
  /** In which language the text is. */
  readonly text: Language;
  readonly more: string;
  readonly when: HtmlPart;
};

const waiting = (
  { kind, id, name, organisationId, text, more, when }: Line,
  { directory, language, climbed }: Pick<About, 'directory' | 'language' | 'climbed'>,
): Waiting => ({
  kind,
  item: html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${waitingKinds[kind].name[language]}</span><a class="reg-inbox__what" href="${textAddress(
    id,
    text,
    language,
  )}">${name || words.unnamed[language]}</a><span class="reg-inbox__meta">${directory.nameOf(organisationId)}${textNote(text, language)}${
    more !== '' && ` · ${more}`
  }${climbed.texts.has(textKey(id, text)) && ` · ${climbedNote(climbed.texts.get(textKey(id, text)), language)}`}</span><span class="reg-inbox__when">${when}</span></li>`,
});

const whenOf = ({ notPublished, sentBackAt, changedAt }: DraftLine, language: Language): Html => {
  if (notPublished !== null) return html`${words.planned[language]} ${longDate(notPublished.on, language)}`;
  if (sentBackAt !== null) return html`${words.sentBack[language]} ${dateTag(sentBackAt, language)}`;
  return html`${words.changed[language]} ${dateTag(changedAt, language)}`;
};

const draftWaiting = (line: DraftLine, about: About): Waiting | null => {
  const { actor, language } = about;
  const kind = taskOf(line, actor);
  if (kind === null) return null;
  const more = line.openRemarks === 0 ? '' : plural(line.openRemarks, openRemarks, language);
  return waiting({ ...line, text: line.language, kind, more, when: whenOf(line, language) }, about);
};

const confirmWaiting = (line: ToConfirm, about: About): Waiting => {
  const { today, reviewMonths, language } = about;
  const last = confirmBy(line, reviewMonths);
  const label = isPossiblyOutOfDate(line, today, reviewMonths) ? words.outOfDate : words.confirmBy;
  const when = `${label[language]} ${last === null ? '' : longDate(last, language)}`;
  return waiting({ ...line, text: 'nl', kind: 'confirm', more: '', when }, about);
};

/** What waits for somebody, as it is stored, and at which organisations they hold a role. */
export type WaitingNow = {
  readonly own: readonly OrganisationId[];
  readonly questions: Awaited<ReturnType<typeof listOpenQuestions>>;
  readonly drafts: WaitingDrafts;
  readonly toConfirm: readonly ToConfirm[];
};

/** Reads what waits for somebody; null for who does nothing in the office that can wait. */
export const readWaiting = async (
  { queries, config }: Reading,
  actor: Actor,
  today: IsoDate,
): Promise<WaitingNow | null> => {
  const [own, reader] = [organisationsOf(actor), personReader(actor)];
  const passesOn = mayDo(actor, 'pass-on-reports', null);
  if (own.length === 0 && !passesOn && !mayDo(actor, 'release-entry', null)) return null;
  // The one that takes longest is asked first.
  const [drafts, toConfirm, questions] = await Promise.all([
    listWaitingDrafts(queries, reader, own, most),
    listToConfirm(queries, reader, own, askedToConfirmBefore(today, config.reviewMonths), most),
    listOpenQuestions(queries, reader, passesOn ? [...own, null] : own, most),
  ]);
  return { own, questions, drafts, toConfirm };
};

/** What waits, in the order of the inbox. */
const inOrder = ({ questions, drafts, toConfirm }: WaitingNow, about: About): readonly Waiting[] => {
  const { directory, today, language, climbed } = about;
  const all: readonly Waiting[] = [
    ...questions.map((one) => ({
      kind: one.kind,
      item: questionItem(one, {
        directory,
        today,
        language,
        note: climbedNote(climbed.questions.get(one.id), language),
      }),
    })),
    ...drafts.lines.flatMap((line) => draftWaiting(line, about) ?? []),
    ...toConfirm.map((line) => confirmWaiting(line, about)),
  ];
  return waitingOrder.flatMap((kind) => all.filter((one) => one.kind === kind));
};

const hiddenWords = {
  nl: ['En nog 1 tekst die korter wacht.', 'En nog # teksten die korter wachten.'],
  en: ['And 1 more text that waits less long.', 'And # more texts that wait less long.'],
  fy: ['En noch 1 tekst dy’t koarter wachtet.', 'En noch # teksten dy’t koarter wachtsje.'],
} as const satisfies Record<Language, readonly [string, string]>;

/** What is not shown: how many texts, and where all of them are. */
const morePart = (
  { own, drafts, questions, toConfirm }: WaitingNow,
  { directory, language }: Pick<About, 'directory' | 'language'>,
): HtmlPart => {
  const hidden = drafts.total - drafts.lines.length;
  const isCut = questions.length === most || toConfirm.length === most;
  const [one, several] = hiddenWords[language];
  const said = hidden === 1 ? one : several.replace('#', String(hidden));
  const links = own.map(
    (organisation, index) =>
      html`${index > 0 && ', '}<a href="${href('workList', { language, organisation })}">${directory.nameOf(organisation)}</a>`,
  );
  return html`${hidden > 0 && html`<p class="reg-small">${said}${own.length > 0 && html` ${words.lists[language]} ${links}`}</p>`}${
    isCut && html`<p class="reg-small">${words.more[language]}</p>`
  }`;
};

/** How much waits of each kind, each a link to these alone. */
const kindLinks = (all: readonly Waiting[], shown: WaitingKind | null, language: Language): Html | false => {
  const kinds = waitingOrder.filter((kind) => all.some((one) => one.kind === kind));
  if (kinds.length < 2) return false;
  const link = (name: string, code: string | null, isHere: boolean): Html =>
    isHere
      ? html`<strong aria-current="true">${name}</strong>`
      : html`<a href="${href('office', { language }, { toon: code })}">${name}</a>`;
  const links = kinds.map((kind) => {
    const count = all.filter((one) => one.kind === kind).length;
    return html` · ${link(`${waitingKinds[kind].name[language].toLowerCase()} (${count})`, waitingKinds[kind].code, kind === shown)}`;
  });
  return html`<p class="reg-small">${words.show[language]} ${link(words.all[language], null, shown === null)}${links}</p>`;
};

/** What waits for somebody with counts and dates, all of it or the kind that is asked for. */
export const tasks = (now: WaitingNow, code: string | null, about: About): Html => {
  const { language } = about;
  const all = inOrder(now, about);
  const shown = waitingOrder.find((kind) => waitingKinds[kind].code === code && all.some((one) => one.kind === kind));
  const items = all.filter(({ kind }) => shown === undefined || kind === shown);
  const count = all.length === 0 ? '' : ` (${all.length + now.drafts.total - now.drafts.lines.length})`;
  return html`<section class="reg-section" aria-labelledby="wacht"><div class="reg-section__head"><h2 id="wacht">${words.title[language]}${count}</h2>${kindLinks(
    all,
    shown ?? null,
    language,
  )}</div>${
    items.length === 0
      ? html`<p>${words.none[language]}</p>`
      : html`<ol class="reg-inbox">${items.map(({ item }) => item)}</ol>`
  }${morePart(now, about)}</section>`;
};
