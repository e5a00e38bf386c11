import { readWork } from '#commands/office/move-draft.ts';
import type { DueRefusal } from '#commands/office/publish-due.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { textOf } from '#register/entry.ts';
import { textHints } from '#register/hints/text-hints.ts';
import type { Language, Text } from '#standard/text.ts';
import { hintsList } from '#web/entry-form/hints-part.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { entryLinks } from '../trail/entry-links.ts';
import { changesPart } from './changes-part.ts';
import { confirmPart } from './confirm-part.ts';
import { type ActOutcome, actOnEntry } from './entry-acts.ts';
import { missingPart } from './missing-part.ts';
import { originPart } from './origin-part.ts';
import { refusalWords } from './refusal-words.ts';
import { remarkControls, remarksPart } from './remarks-part.ts';
import { placeInWords } from './state-words.ts';
import { controlOf, type Seen, stepsPart } from './step-forms.ts';

const words = {
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  public: { nl: 'Bekijk wat openbaar is', en: 'See what is public', fy: 'Besjoch wat iepenbier is' },
  preview: {
    nl: 'Laat iemand dit concept lezen',
    en: 'Let somebody read this draft',
    fy: 'Lit immen dit konsept lêze',
  },
  all: { nl: 'Alle algoritmes', en: 'All algorithms', fy: 'Alle algoritmen' },
  notPublished: {
    nl: 'Kies een nieuwe datum, publiceer nu of stuur de tekst terug.',
    en: 'Choose another date, publish now or send the text back.',
    fy: 'Kies in nije datum, publisearje no of stjoer de tekst werom.',
  },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
} as const satisfies Record<string, Text>;

/** Why a text did not become public on its day because of who chose that day. */
const plannerWords = {
  'account-closed': {
    nl: 'Het account van wie de datum koos, is gesloten.',
    en: 'The account of who chose the date is closed.',
    fy: 'It akkount fan wa’t de datum keas, is sluten.',
  },
  'not-allowed': {
    nl: 'Wie de datum koos, mag geen teksten meer publiceren.',
    en: 'Who chose the date may no longer publish texts.',
    fy: 'Wa’t de datum keas, mei gjin teksten mear publisearje.',
  },
} as const satisfies Partial<Record<DueRefusal, Text>>;

/** What is to be seen of an entry in the office; null for who may not see the work of its organisation. */
const readSeen = async ({ queries }: Reading, { present, parameters }: OfficeRequest): Promise<Seen | null> => {
  const id = parseAlgorithmId(parameters.id ?? '');
  if (present === null || id === null) return null;
  const work = await readWork(queries, present.actor, { algorithmId: id, language: 'nl' });
  return work === null ? null : { ...work, id };
};

const notPublishedPart = ({ draft, asked }: Seen, language: Language): Html | false => {
  const failed = draft?.notPublished ?? null;
  if (failed === null) return false;
  const all: Readonly<Record<string, Text>> = { ...refusalWords, ...plannerWords };
  const why = all[failed.refusal] ?? null;
  return alert('warning', {
    title: placeInWords('approved', draft, language),
    body: html`${why !== null && html`<p>${why[language]}</p>`}${asked.may('approve-entry') && html`<p>${words.notPublished[language]}</p>`}`,
  });
};

/** Whoever judges reads first and decides then; whoever writes knows what it says. */
const isForJudge = ({ asked }: Seen): boolean =>
  (asked.may('approve-entry') || asked.may('release-entry')) && asked.state !== 'draft' && asked.state !== 'none';

/** What may be made better in the text itself, for who judges: what is known of links and of other entries its writer has seen, and this page asks the store enough. */
const judgeHints = ({ draft }: Seen, language: Language): Html | false =>
  draft !== null && hintsList(textHints(draft.document), language);

type Refused = Extract<ActOutcome, { readonly kind: 'failed' }>;

/** Where what was not done is mended. */
const controlOfRefused = ({ step, remark }: Refused, seen: Seen): string => {
  if (step !== null) return controlOf(step, seen);
  if (remark === null) return 'klopt';
  const to = remark.form.get('opmerking');
  return to === null ? remarkControls.text : `opmerking-${Number(to)}`;
};

const page = async (reading: Reading, request: OfficeRequest, refused: Refused | null): Promise<PageAnswer> => {
  const { language } = request;
  const seen = await readSeen(reading, request);
  if (seen === null) return forbidden(language);
  const { id, draft, published, asked, owner: organisation } = seen;
  const title = textOf((draft ?? published).document, 'name') || words.unnamed[language];
  const links = html`<p class="reg-row">${
    asked.may('see-work') && html`<a href="${href('workList', { language, organisation })}">${words.all[language]}</a>`
  }${asked.isPublished && html`<a href="${href('entry', { language, id })}">${words.public[language]}</a>`}${entryLinks(asked, id, language)}${
    draft !== null &&
    asked.may('see-work') &&
    html`<a href="${href('workPreview', { language, id })}">${words.preview[language]}</a>`
  }</p>`;
  const failed = refused?.step ?? null;
  const confirming = confirmPart(seen, request, reading.config.reviewMonths);
  return {
    kind: 'page',
    status: refused === null ? 200 : 422,
    title,
    section: null,
    main: html`${
      refused !== null &&
      errorSummary(words.faults[language], [{ control: controlOfRefused(refused, seen), message: refused.message }])
    }${pageTitle(
      title,
      `${placeInWords(asked.state, draft, language)} · ${id}`,
      links,
    )}${notPublishedPart(seen, language)}${missingPart(seen, language)}${draft === null && confirming}${await originPart(reading, request, seen)}${
      isForJudge(seen)
        ? [
            changesPart(seen, failed, language),
            remarksPart(seen, request, refused?.remark ?? null),
            judgeHints(seen, language),
            stepsPart(seen, request, failed),
          ]
        : [
            remarksPart(seen, request, refused?.remark ?? null),
            stepsPart(seen, request, failed),
            changesPart(seen, failed, language),
          ]
    }${draft !== null && confirming}`,
  };
};

/** One entry in the office: where its text stands, what changes for the public, and what this person can do with it. */
export const workEntry: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request, null),
  act: async (reading, context, request) => {
    const { language, present, parameters, form } = request;
    const id = parseAlgorithmId(parameters.id ?? '');
    if (present === null || id === null) return { answer: forbidden(language) };
    const outcome = await actOnEntry({ context, actor: present.actor, id, form, language });
    if (outcome.kind === 'forbidden') return { answer: forbidden(language) };
    if (outcome.kind === 'failed') return { answer: await page(reading, request, outcome) };
    return { answer: { kind: 'redirect', status: 303, to: href('workEntry', { language, id }) } };
  },
};
