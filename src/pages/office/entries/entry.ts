import { type Move, moveDraft, readWork, type Work } from '#commands/office/move-draft.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { textOf } from '#register/entry.ts';
import { isSuccessionStep, openSteps, type StepName, steps } from '#register/workflow.ts';
import type { Language, Text } from '#standard/text.ts';
import { hintsList } from '#web/entry-form/hints-part.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { changeSection, countSentence, shownChanges } from '../../public/entry/comparison.ts';
import type { OfficePage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { entryLinks } from '../trail/entry-links.ts';
import { confirmedName, confirmingPart, firstUnconfirmed } from './confirming-part.ts';
import { entryHints } from './entry-hints.ts';
import { missingPart } from './missing-part.ts';
import { originPart } from './origin-part.ts';
import { refusalWords } from './refusal-words.ts';
import { stateWords } from './state-words.ts';

const words = {
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  edit: { nl: 'Bewerk de tekst', en: 'Edit the text', fy: 'Bewurkje de tekst' },
  begin: { nl: 'Maak een concept', en: 'Make a draft', fy: 'Meitsje in konsept' },
  public: { nl: 'Bekijk wat openbaar is', en: 'See what is public', fy: 'Besjoch wat iepenbier is' },
  preview: {
    nl: 'Laat iemand dit concept lezen',
    en: 'Let somebody read this draft',
    fy: 'Lit immen dit konsept lêze',
  },
  succession: {
    nl: 'Samenvoegen, splitsen of vervangen',
    en: 'Merge, split or replace',
    fy: 'Gearfoegje, splitse of ferfange',
  },
  all: { nl: 'Alle algoritmes', en: 'All algorithms', fy: 'Alle algoritmen' },
  changes: {
    nl: 'Wat verandert er voor het publiek?',
    en: 'What changes for the public?',
    fy: 'Wat feroaret der foar it publyk?',
  },
  now: { nl: 'Nu openbaar', en: 'Public now', fy: 'No iepenbier' },
  after: { nl: 'Nieuwe tekst', en: 'New text', fy: 'Nije tekst' },
  remarks: {
    nl: 'Opmerkingen bij het terugsturen',
    en: 'Remarks when it was sent back',
    fy: 'Opmerkings by it weromstjoeren',
  },
  steps: { nl: 'Wat wilt u doen?', en: 'What do you want to do?', fy: 'Wat wolle jo dwaan?' },
  nothing: {
    nl: 'U kunt nu niets doen met deze tekst.',
    en: 'You can do nothing with this text now.',
    fy: 'Jo kinne no neat dwaan mei dizze tekst.',
  },
  secondPerson: {
    nl: 'U schreef mee aan deze tekst, dus een ander beoordeelt die.',
    en: 'You wrote part of this text, so somebody else judges it.',
    fy: 'Jo skreaunen mei oan dizze tekst, dus in oar beoardielet dy.',
  },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
  reasons: {
    'send-back': { nl: 'Wat moet er veranderen?', en: 'What must change?', fy: 'Wat moat der feroarje?' },
    submit: {
      nl: 'Wat verandert er? Dit leest iedereen. (niet verplicht)',
      en: 'What changes? Everyone can read this. (not required)',
      fy: 'Wat feroaret der? Dit lêst elkenien. (net ferplichte)',
    },
    withdraw: {
      nl: 'Waarom trekt u het in? Dit leest iedereen.',
      en: 'Why do you withdraw it? Everyone can read this.',
      fy: 'Wêrom lûke jo it yn? Dit lêst elkenien.',
    },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** The work on an entry, with its number. */
type Seen = Work & { readonly id: AlgorithmId };

/** What is to be seen of an entry in the office; null for who may not see the work of its organisation. */
const readSeen = async ({ queries }: Reading, { present, parameters }: OfficeRequest): Promise<Seen | null> => {
  const id = parseAlgorithmId(parameters.id ?? '');
  if (present === null || id === null) return null;
  const work = await readWork(queries, present.actor, { algorithmId: id, language: 'nl' });
  return work === null ? null : { ...work, id };
};

const isStep = (text: string): text is StepName => Object.hasOwn(steps, text);

const isMove = (text: string): text is Move =>
  isStep(text) && !isSuccessionStep(text) && text !== 'begin' && text !== 'write';

const isEditing = (name: StepName): boolean => name === 'begin' || name === 'write';

const asksReason = (name: StepName, { asked }: Seen): name is keyof typeof words.reasons =>
  name === 'send-back' || name === 'withdraw' || (name === 'submit' && asked.isPublished);

const reasonField = (name: StepName, seen: Seen, language: Language, fault: string | undefined): Html | false =>
  asksReason(name, seen) &&
  textField({
    ...{ name: `reden-${name}`, label: words.reasons[name][language], autocomplete: 'off', fault },
    value: name === 'submit' ? (seen.draft?.changeNote ?? '') : '',
  });

/** A step that was not taken, why, and what was ticked with it. */
type Failed = { readonly step: Move; readonly message: string; readonly confirmed: readonly string[] } | null;

const stepForm = (name: StepName, seen: Seen, { language, formToken }: OfficeRequest, failed: Failed): Html => {
  const fault = failed?.step === name ? failed.message : undefined;
  return html`<form class="reg-form" method="post" action="${href('workEntry', { language, id: seen.id })}" novalidate>${formTokenField(
    formToken,
  )}<input type="hidden" name="stap" value="${name}"><input type="hidden" name="revisie" value="${seen.draft?.revision ?? 0}">${reasonField(
    name,
    seen,
    language,
    fault,
  )}${name === 'approve' && confirmingPart(seen, failed?.confirmed ?? [], fault, language)}<p><button class="nl-button${['submit', 'approve', 'publish'].includes(name) && ' nl-button--primary'}" type="submit">${steps[name].button[language]}</button></p></form>`;
};

const stepsPart = (seen: Seen, request: OfficeRequest, failed: Failed): Html => {
  const { language } = request;
  const { asked, draft, id } = seen;
  const open = openSteps(asked);
  const isOwnWork = draft !== null && asked.writers.includes(asked.personId) && asked.may('approve-entry');
  const edit = open.some(isEditing);
  const label = (draft === null ? words.begin : words.edit)[language];
  return html`<section class="reg-section" aria-labelledby="stappen"><h2 id="stappen">${words.steps[language]}</h2>${
    open.length === 0 && html`<p>${words.nothing[language]}</p>`
  }${isOwnWork && html`<p>${words.secondPerson[language]}</p>`}${
    edit && html`<p><a class="nl-button" href="${href('workEdit', { language, id })}">${label}</a></p>`
  }${
    open.some(isSuccessionStep) &&
    html`<p><a href="${href('workSuccession', { language, id })}">${words.succession[language]}</a></p>`
  }<div class="reg-stack">${open
    .filter((name) => !isEditing(name) && !isSuccessionStep(name))
    .map((name) => stepForm(name, seen, request, failed))}</div></section>`;
};

const changesPart = ({ draft, published: { document: published } }: Seen, language: Language): Html | false => {
  if (draft === null) return false;
  const changes = shownChanges(published, draft.document, language).filter(({ kind }) => kind !== 'same');
  const [before, after] = [words.now, words.after].map((text) => ({ name: text[language], language: 'nl' as const }));
  return (
    before !== undefined &&
    after !== undefined &&
    html`<section class="reg-section" aria-labelledby="veranderd"><h2 id="veranderd">${words.changes[language]}</h2><p>${countSentence(
      shownChanges(published, draft.document, language),
      language,
    )}</p>${changes.map((change) => changeSection(change, before, after, language))}</section>`
  );
};

const remarksPart = ({ remarks }: Seen, language: Language): Html | false =>
  remarks.length > 0 &&
  html`<section class="reg-section" aria-labelledby="opmerkingen"><h2 id="opmerkingen">${words.remarks[language]}</h2><ul class="reg-stack">${remarks.map(
    ({ text, at }) => html`<li>${text} <span class="reg-soft">${dateTag(at, language)}</span></li>`,
  )}</ul></section>`;

/** Whoever judges reads first and decides then; whoever writes knows what it says. */
const isForJudge = ({ asked }: Seen): boolean =>
  asked.may('approve-entry') && asked.state !== 'draft' && asked.state !== 'none';

/** What may be made better, for who judges. */
const judgeHints = async (reading: Reading, seen: Seen, language: Language): Promise<Html | false> => {
  const { draft, owner, id } = seen;
  if (draft === null) return false;
  return hintsList(await entryHints(reading, { id, owner, document: draft.document }, language), language);
};

/** Where what a step lacks is mended. */
const controlOf = ({ step, confirmed }: NonNullable<Failed>, seen: Seen): string => {
  if (step === 'send-back' || step === 'withdraw') return `reden-${step}`;
  return (step === 'approve' ? firstUnconfirmed(seen, confirmed) : null) ?? 'stappen';
};

const page = async (reading: Reading, request: OfficeRequest, failed: Failed): Promise<PageAnswer> => {
  const { language } = request;
  const seen = await readSeen(reading, request);
  if (seen === null) return forbidden(language);
  const { id, draft, published, asked, owner: organisation } = seen;
  const title = textOf((draft ?? published).document, 'name') || words.unnamed[language];
  const control = failed === null ? 'stappen' : controlOf(failed, seen);
  const links = html`<p class="reg-row"><a href="${href('workList', { language, organisation })}">${words.all[language]}</a>${
    asked.isPublished && html`<a href="${href('entry', { language, id })}">${words.public[language]}</a>`
  }${entryLinks(asked, id, language)}${draft !== null && html`<a href="${href('workPreview', { language, id })}">${words.preview[language]}</a>`}</p>`;
  return {
    kind: 'page',
    status: failed === null ? 200 : 422,
    title,
    section: null,
    main: html`${failed !== null && errorSummary(words.faults[language], [{ control, message: failed.message }])}${pageTitle(
      title,
      `${stateWords[asked.state][language]} · ${id}`,
      links,
    )}${missingPart(seen, language)}${remarksPart(seen, language)}${await originPart(reading, request, seen)}${
      isForJudge(seen)
        ? [changesPart(seen, language), await judgeHints(reading, seen, language), stepsPart(seen, request, failed)]
        : [stepsPart(seen, request, failed), changesPart(seen, language)]
    }`,
  };
};

/** One entry in the office: where its text stands, what changes for the public, and the steps that this person can take. */
export const workEntry: OfficePage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request, null),
  act: async (reading, context, request) => {
    const { language, present, parameters, form } = request;
    const id = parseAlgorithmId(parameters.id ?? '');
    const step = form.get('stap') ?? '';
    if (present === null || id === null || !isMove(step)) return { answer: forbidden(language) };
    const confirmed = form.getAll(confirmedName);
    const move = { step, revision: Number(form.get('revisie')), reason: form.get(`reden-${step}`) ?? '', confirmed };
    const outcome = await moveDraft(context, present.actor, { algorithmId: id, language: 'nl' }, move);
    if (outcome.kind === 'refused' && outcome.refusal === 'unknown') return { answer: forbidden(language) };
    if (outcome.kind === 'refused')
      return {
        answer: await page(reading, request, { step, message: refusalWords[outcome.refusal][language], confirmed }),
      };
    return { answer: { kind: 'redirect', status: 303, to: href('workEntry', { language, id }) } };
  },
};
