import type { IsoDate } from '#register/instant.ts';
import { isPossiblyOutOfDate, lastConfirmed } from '#register/out-of-date.ts';
import { restsOnOlder } from '#register/translation.ts';
import type { Language, Text } from '#standard/text.ts';
import { longDate, longMonth } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { href } from '../../../routes.ts';
import { successorLinks } from '../successors.ts';
import { otherLanguageWords } from './other-language.ts';
import type { EntryView } from './view.ts';

const words = {
  old: { nl: 'U leest een oude versie', en: 'You are reading an old version', fy: 'Jo lêze in âlde ferzje' },
  now: { nl: 'Lees de tekst van nu', en: 'Read the text of today', fy: 'Lês de tekst fan no' },
  changed: { nl: 'Wat is er sindsdien veranderd?', en: 'What has changed since?', fy: 'Wat is der sûnt feroare?' },
  permanent: { nl: 'Dit is een vast adres', en: 'This is a permanent address', fy: 'Dit is in fêst adres' },
  withdrawn: {
    nl: 'Deze beschrijving is ingetrokken',
    en: 'This entry has been withdrawn',
    fy: 'Dizze beskriuwing is ynlutsen',
  },
  below: {
    nl: 'Hieronder staat de laatste tekst. Die geldt niet meer.',
    en: 'The last text is below. It no longer holds.',
    fy: 'Hjirûnder stiet de lêste tekst. Dy jildt net mear.',
  },
  merged: {
    nl: 'Deze beschrijving is samengevoegd met een andere',
    en: 'This entry was merged into another',
    fy: 'Dizze beskriuwing is gearfoege mei in oare',
  },
  split: {
    nl: 'Deze beschrijving is gesplitst',
    en: 'This entry was split',
    fy: 'Dizze beskriuwing is splitst',
  },
  replaced: {
    nl: 'Deze beschrijving is vervangen',
    en: 'This entry was replaced',
    fy: 'Dizze beskriuwing is ferfongen',
  },
  inItsPlace: { nl: 'Lees in plaats hiervan:', en: 'Read in its place:', fy: 'Lês yn it plak hjirfan:' },
  toMerged: { nl: 'Naar de andere beschrijving', en: 'To the other entry', fy: 'Nei de oare beskriuwing' },
  outOfUse: {
    nl: 'Dit algoritme is niet meer in gebruik',
    en: 'This algorithm is no longer in use',
    fy: 'Dit algoritme is net mear yn gebrûk',
  },
  since: { nl: 'Het gebruik stopte in', en: 'Its use ended in', fy: 'It gebrûk stoppe yn' },
  possiblyOld: { nl: 'Mogelijk verouderd', en: 'Possibly out of date', fy: 'Mooglik ferâldere' },
  vanished: { nl: 'Niet meer in de bron', en: 'No longer in the source', fy: 'Net mear yn de boarne' },
  machine: { nl: 'Vertaald door een computer', en: 'Translated by a computer', fy: 'Oerset troch in kompjûter' },
  machineBody: {
    nl: 'Bij verschil geldt de Nederlandse tekst.',
    en: 'Where they differ, the Dutch text holds.',
    fy: 'By ferskil jildt de Nederlânske tekst.',
  },
  byHand: {
    nl: 'De organisatie vertaalde deze tekst zelf.',
    en: 'The organisation translated this text itself.',
    fy: 'De organisaasje hat dizze tekst sels oerset.',
  },
  older: {
    nl: 'Deze vertaling hoort bij een oudere Nederlandse tekst',
    en: 'This translation rests on an older Dutch text',
    fy: 'Dizze oersetting heart by in âldere Nederlânske tekst',
  },
  olderBody: {
    nl: 'De Nederlandse tekst is daarna veranderd, en geldt.',
    en: 'The Dutch text changed after that, and it is the one that holds.',
    fy: 'De Nederlânske tekst is dêrnei feroare, en jildt.',
  },
  readDutch: { nl: 'Lees de Nederlandse tekst', en: 'Read the Dutch text', fy: 'Lês de Nederlânske tekst' },
} as const satisfies Record<string, Text>;

type Filled<Value> = Readonly<Record<Language, (value: Value) => string>>;

const heldOn: Filled<{ day: string; number: number }> = {
  nl: ({ day, number }) => `Op ${day} gold versie ${number}.`,
  en: ({ day, number }) => `On ${day} version ${number} held.`,
  fy: ({ day, number }) => `Op ${day} joech ferzje ${number}.`,
};
const stillHolds: Filled<{ day: string; number: number }> = {
  nl: ({ day, number }) => `Op ${day} gold deze tekst al (versie ${number}). Het is nog steeds de nieuwste.`,
  en: ({ day, number }) => `On ${day} this text already held (version ${number}). It is still the newest.`,
  fy: ({ day, number }) => `Op ${day} joech dizze tekst al (ferzje ${number}). It is noch hieltyd de nijste.`,
};
const isVersion: Filled<{ number: number; day: string; newest: number }> = {
  nl: ({ number, day, newest }) => `Dit is versie ${number}, van ${day}. De nieuwste is versie ${newest}.`,
  en: ({ number, day, newest }) => `This is version ${number}, of ${day}. The newest is version ${newest}.`,
  fy: ({ number, day, newest }) => `Dit is ferzje ${number}, fan ${day}. De nijste is ferzje ${newest}.`,
};
const isNewest: Filled<{ number: number; day: string }> = {
  nl: ({ number, day }) => `Op dit adres blijft versie ${number} staan, van ${day}. Het is nu de nieuwste.`,
  en: ({ number, day }) => `Version ${number}, of ${day}, stays at this address. It is the newest now.`,
  fy: ({ number, day }) => `Op dit adres bliuwt ferzje ${number} stean, fan ${day}. It is no de nijste.`,
};
const withdrawnOn: Filled<string> = {
  nl: (day) => `De organisatie trok haar in op ${day}.`,
  en: (day) => `The organisation withdrew it on ${day}.`,
  fy: (day) => `De organisaasje hat har ynlutsen op ${day}.`,
};
const succeededOn: Filled<string> = {
  nl: (day) => `De organisatie deed dat op ${day}.`,
  en: (day) => `The organisation did so on ${day}.`,
  fy: (day) => `De organisaasje die dat op ${day}.`,
};
const confirmedOn: Filled<string> = {
  nl: (day) => `De organisatie bevestigde deze tekst voor het laatst op ${day}. Dat is langer dan een jaar geleden.`,
  en: (day) => `The organisation last confirmed this text on ${day}. That is more than a year ago.`,
  fy: (day) => `De organisaasje befêstige dizze tekst foar it lêst op ${day}. Dat is langer as in jier lyn.`,
};
const textOf: Filled<string> = {
  nl: (day) => `Deze tekst is van ${day}. Niemand bevestigde hem sindsdien. Dat is langer dan een jaar geleden.`,
  en: (day) => `This text is of ${day}. Nobody has confirmed it since. That is more than a year ago.`,
  fy: (day) => `Dizze tekst is fan ${day}. Nimmen hat him sûnt befêstige. Dat is langer as in jier lyn.`,
};
const vanishedOn: Filled<{ source: string; day: string }> = {
  nl: ({ source, day }) => `${source} noemt dit algoritme sinds ${day} niet meer. De tekst kan verouderd zijn.`,
  en: ({ source, day }) => `${source} has not listed this algorithm since ${day}. The text may be out of date.`,
  fy: ({ source, day }) => `${source} neamt dit algoritme sûnt ${day} net mear. De tekst kin ferâldere wêze.`,
};

const toNow = ({ language, algorithm }: EntryView): Html =>
  html`<a href="${href('entry', { language, id: algorithm.id })}">${words.now[language]}</a>`;

const comparison = ({ language, algorithm, version, lines }: EntryView): Html | null => {
  const newest = lines[0]?.number;
  if (newest === undefined || newest === version.number) return null;
  const address = href('entryComparison', { language, id: algorithm.id }, { van: version.number, naar: newest });
  return html`<a href="${address}">${words.changed[language]}</a>`;
};

const oldLinks = (view: EntryView): Html => html`<p class="reg-row">${toNow(view)}${comparison(view)}</p>`;

/** Says which text held on the day that was asked for, and that it is an old one when it is. */
export const dayNotice = (view: EntryView, day: IsoDate): Html => {
  const { language, version, isCurrent } = view;
  const on = { day: longDate(day, language), number: version.number };
  if (isCurrent) return alert('info', { body: html`<p>${stillHolds[language](on)} ${toNow(view)}</p>` });
  return alert('warning', {
    title: words.old[language],
    body: html`<p>${heldOn[language](on)}</p>${oldLinks(view)}`,
  });
};

/** Says that this is the lasting address of one version, and whether it is an old one. */
export const versionNotice = (view: EntryView): Html => {
  const { language, version, isCurrent, lines } = view;
  const { number } = version;
  const day = version.publishedAt === null ? '' : longDate(version.publishedAt, language);
  if (isCurrent)
    return alert('info', {
      title: words.permanent[language],
      body: html`<p>${isNewest[language]({ number, day })} ${toNow(view)}</p>`,
    });
  const newest = lines[0]?.number ?? number;
  return alert('warning', {
    title: words.old[language],
    body: html`<p>${isVersion[language]({ number, day, newest })}</p>${oldLinks(view)}`,
  });
};

const withdrawnTitles = { merge: words.merged, split: words.split, replace: words.replaced } as const;

/** That it was withdrawn or made way for others, since when and why, with what came in its place. */
const withdrawnNotice = ({ algorithm, language, successors }: EntryView): Html | null => {
  const { withdrawn } = algorithm;
  if (withdrawn === null) return null;
  const foreign = langAttribute('nl', language);
  const { succession } = withdrawn;
  const day = longDate(withdrawn.at, language);
  return alert('error', {
    title: (succession === undefined ? words.withdrawn : withdrawnTitles[succession])[language],
    body: html`<p>${(succession === undefined ? withdrawnOn : succeededOn)[language](day)}</p><p${foreign}>${withdrawn.reason}</p>${
      successors.length > 0 &&
      html`<p>${words.inItsPlace[language]}</p><ul>${successorLinks(successors, language).map((link) => html`<li>${link}</li>`)}</ul>`
    }<p>${words.below[language]}</p>`,
  });
};

const mergedNotice = ({ algorithm, language }: EntryView): Html | null => {
  const { mergedInto } = algorithm;
  if (mergedInto === null || algorithm.withdrawn !== null) return null;
  return alert('warning', {
    title: words.merged[language],
    body: html`<p><a href="${href('entry', { language, id: mergedInto })}">${words.toMerged[language]} (${mergedInto})</a></p>`,
  });
};

const outOfUseNotice = ({ algorithm, language }: EntryView): Html | null => {
  if (algorithm.useStatus !== 'buiten-gebruik' || algorithm.withdrawn !== null) return null;
  const { inUseUntil, useReason } = algorithm;
  const foreign = langAttribute('nl', language);
  return alert('warning', {
    title: words.outOfUse[language],
    body: html`${inUseUntil !== null && html`<p>${words.since[language]} ${longMonth(inUseUntil, language)}.</p>`}${
      useReason !== null && html`<p${foreign}>${useReason}</p>`
    }`,
  });
};

const possiblyOldNotice = ({
  version,
  language,
  today,
  isCurrent,
  algorithm,
  reviewMonths,
}: EntryView): Html | null => {
  const confirmed = lastConfirmed(version);
  const hides = !isCurrent || algorithm.withdrawn !== null || confirmed === null;
  if (hides || !isPossiblyOutOfDate(version, today, reviewMonths)) return null;
  return alert('warning', {
    title: words.possiblyOld[language],
    body: html`<p>${(version.confirmedAt === confirmed ? confirmedOn : textOf)[language](longDate(confirmed, language))}</p>`,
  });
};

const vanishedNotice = ({ algorithm, language }: EntryView): Html | null => {
  const { vanishedAt, source } = algorithm;
  if (vanishedAt === null) return null;
  const day = longDate(vanishedAt, language);
  return alert('warning', {
    title: words.vanished[language],
    body: html`<p>${vanishedOn[language]({ source: source?.name ?? '', day })}</p>`,
  });
};

const dutchLink = ({ language, algorithm }: EntryView): Html =>
  html`<a href="${href('entry', { language: 'nl', id: algorithm.id })}" hreflang="nl">${words.readDutch[language]}</a>`;

/** Who translated the text that is public now, and whether the Dutch text changed since; nothing for a Dutch text. */
const translationNotice = (view: EntryView): Html | null => {
  const { version, language, isCurrent, allLines } = view;
  if (version.language === 'nl') return null;
  const madeAt = version.publishedAt;
  if (isCurrent && restsOnOlder({ language: version.language, madeAt }, allLines))
    return alert('warning', {
      title: words.older[language],
      body: html`<p>${words.olderBody[language]} ${version.machineTranslated && html`${words.machine[language]}. `}${dutchLink(view)}</p>`,
    });
  if (version.machineTranslated)
    return alert('info', {
      title: words.machine[language],
      body: html`<p>${words.machineBody[language]} ${dutchLink(view)}</p>`,
    });
  return alert('info', {
    body: html`<p>${words.byHand[language]} ${words.machineBody[language]} ${dutchLink(view)}</p>`,
  });
};

/** In which language the text is, why, and where else it can be read: true of what the history below lists. */
const languageNotice = (view: EntryView): Html | null =>
  view.version.language === view.language ? translationNotice(view) : alert('info', { body: otherLanguageWords(view) });

/** Everything a reader must know of the state of an entry before reading it, the gravest first. */
export const stateNotices = (view: EntryView): readonly (Html | null)[] => [
  withdrawnNotice(view),
  mergedNotice(view),
  outOfUseNotice(view),
  vanishedNotice(view),
  possiblyOldNotice(view),
  languageNotice(view),
];
