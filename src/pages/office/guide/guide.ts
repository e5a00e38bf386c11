import { readWork } from '#commands/office/move-draft.ts';
import { revisionToSend, type WriteOutcome, writeDraft } from '#commands/office/write-draft.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, textOf } from '#register/entry.ts';
import { textHints } from '#register/hints/text-hints.ts';
import { type EntryFault, valueFaults } from '#register/rules/value-faults.ts';
import { openSteps } from '#register/workflow.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { actionName, controlOfFault } from '#web/entry-form/control-names.ts';
import { faultSentence } from '#web/entry-form/fault-sentence.ts';
import { fieldInForm } from '#web/entry-form/field-in-form.ts';
import { readEntryForm, withSent } from '#web/entry-form/read-entry-form.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { problems } from '#web/problem.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { problemPage } from '../../problem.ts';
import { refusalWords } from '../entries/refusal-words.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { type Answers, answersIn, listPart, proposalPart, withProposal } from './category-part.ts';
import { type GuideSlug, type GuideStep, guideSteps } from './guide-steps.ts';

const words = {
  save: { nl: 'Bewaar en ga verder', en: 'Save and go on', fy: 'Bewarje en gean fierder' },
  back: { nl: 'Bewaar en ga terug', en: 'Save and go back', fy: 'Bewarje en gean werom' },
  stop: { nl: 'Bewaar en stop', en: 'Save and stop', fy: 'Bewarje en stopje' },
  faults: { nl: 'Dit klopt nog niet', en: 'This is not right yet', fy: 'Dit kloppet noch net' },
  skip: {
    nl: 'Weet u iets nog niet? Laat het leeg en ga verder.',
    en: 'Is there something you do not know yet? Leave it empty and go on.',
    fy: 'Witte jo wat noch net? Lit it leech en gean fierder.',
  },
  collided: {
    nl: 'Een collega veranderde intussen hetzelfde. Hieronder staat uw tekst; er is nog niets bewaard. Bewaar opnieuw als uw tekst moet staan.',
    en: 'A colleague changed the same meanwhile. Your text is below; nothing was saved yet. Save again when your text must stand.',
    fy: 'In kollega feroare yntusken itselde. Hjirûnder stiet jo tekst; der is noch neat bewarre. Bewarje opnij as jo tekst stean moat.',
  },
} as const satisfies Record<string, Text>;

const place: Readonly<Record<Language, (step: number, of: number) => string>> = {
  nl: (step, of) => `Vraag ${step} van ${of}`,
  en: (step, of) => `Question ${step} of ${of}`,
  fy: (step, of) => `Fraach ${step} fan ${of}`,
};

/** A question, with its place among the others. */
type At = { readonly step: GuideStep & { readonly slug: GuideSlug }; readonly index: number };

type Source = { readonly id: AlgorithmId; readonly document: EntryDocument; readonly revision: number };

const stepIn = ({ parameters }: OfficeRequest): At | null => {
  const index = guideSteps.findIndex(({ slug }) => slug === parameters.step);
  const step = guideSteps[index];
  return step === undefined ? null : { step, index };
};

/** The text that is being written; null for who may not write it, or not now. */
const readSource = async ({ queries }: Reading, { present, parameters }: OfficeRequest): Promise<Source | null> => {
  const id = parseAlgorithmId(parameters.id ?? '');
  if (present === null || id === null) return null;
  const work = await readWork(queries, present.actor, { algorithmId: id, language: 'nl' });
  if (work === null || !openSteps(work.asked).some((step) => step === 'begin' || step === 'write')) return null;
  const { document } = work.draft ?? work.published;
  return { id, document, revision: revisionToSend(work.draft, work.published) };
};

const questions = (
  { step }: At,
  { id, document }: Source,
  faults: readonly EntryFault[],
  asked: OfficeRequest,
): Html => {
  const { language, query } = asked;
  const answers = answersIn(query);
  const shown = step.slug === 'categorie' ? withProposal(document, answers) : document;
  const action = href('workGuide', { language, id, step: step.slug }, answers);
  const hints = textHints(shown, step.fields);
  const entry = { document: shown, language, textLanguage: 'nl', faults, hints, asked: null, action } as const;
  const fields = step.fields.map((key) => fieldByKey(key)).filter((field) => field !== undefined);
  return html`${step.slug === 'lijst' && listPart(answers, language)}${
    step.slug === 'categorie' && proposalPart(document, answers, { language, id })
  }${fields.map((field) => fieldInForm(field, entry))}`;
};

const buttons = ({ index }: At, language: Language): Html =>
  html`<div class="reg-row reg-gap-top"><button class="nl-button nl-button--primary" type="submit" name="${actionName}" value="verder">${words.save[language]}</button>${
    index > 0 &&
    html`<button class="nl-button" type="submit" name="${actionName}" value="terug">${words.back[language]}</button>`
  }<button class="nl-button" type="submit" name="${actionName}" value="stop">${words.stop[language]}</button></div>`;

type Shown = { readonly status: number; readonly faults: readonly EntryFault[]; readonly notice?: Html };

const summary = (faults: readonly EntryFault[], language: Language): Html | false =>
  faults.length > 0 &&
  errorSummary(
    words.faults[language],
    faults.map((fault) => ({ control: controlOfFault(fault), message: faultSentence(fault, language) })),
  );

const page = (at: At, source: Source, request: OfficeRequest, { status, faults, notice }: Shown): PageAnswer => {
  const { language, formToken, query } = request;
  const { step, index } = at;
  const title = step.question[language];
  const own = faults.filter(({ field }) => step.fields.some((key) => key === field));
  const action = href('workGuide', { language, id: source.id, step: step.slug }, answersIn(query));
  const lead = `${place[language](index + 1, guideSteps.length)} · ${textOf(source.document, 'name')}`;
  return {
    kind: 'page',
    status,
    title,
    section: null,
    main: html`${notice ?? null}${summary(own, language)}${pageTitle(title, lead)}<p class="reg-gap-top">${step.help[language]} ${
      step.fields.length > 0 && words.skip[language]
    }</p><form class="reg-gap-top" method="post" action="${action}" novalidate>${formTokenField(formToken)}<input type="hidden" name="revisie" value="${source.revision}">${questions(
      at,
      source,
      own,
      request,
    )}${buttons(at, language)}</form>`,
  };
};

/** Where somebody goes after a question: to the one before or after it, to the overview, or after the last one to the whole form. */
const nextAddress = ({ index }: At, id: AlgorithmId, action: string, answers: Answers, language: Language): string => {
  if (action === 'stop') return href('workEntry', { language, id });
  const next = guideSteps[index + (action === 'terug' ? -1 : 1)];
  return next === undefined
    ? href('workEdit', { language, id })
    : href('workGuide', { language, id, step: next.slug }, answers);
};

const answerOf = (
  outcome: Extract<WriteOutcome, { kind: 'collided' | 'refused' }>,
  at: At,
  source: Source,
  request: OfficeRequest,
): PageAnswer => {
  const { language } = request;
  if (outcome.kind === 'collided') {
    const { document, revision } = outcome;
    const notice = alert('warning', { body: html`<p>${words.collided[language]}</p>` });
    return page(at, { ...source, document, revision }, request, { status: 409, faults: [], notice });
  }
  if (outcome.refusal === 'unknown' || outcome.refusal === 'not-allowed') return forbidden(language);
  const notice = alert('error', { body: html`<p>${refusalWords[outcome.refusal][language]}</p>` });
  return page(at, source, request, { status: 409, faults: [], notice });
};

/** One question of the guided entry on a page of its own. What is answered is saved at once, and each question can be left open. */
export const workGuide: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const at = stepIn(request);
    if (at === null) return problemPage(problems.notFound, request.language);
    const source = await readSource(reading, request);
    if (source === null) return forbidden(request.language);
    const faults = request.query.get('fout') === null ? [] : valueFaults(source.document.values);
    return page(at, source, request, { status: 200, faults });
  },
  act: async (reading, context, request) => {
    const { form, language, present, parameters, query } = request;
    const [at, id] = [stepIn(request), parseAlgorithmId(parameters.id ?? '')];
    if (at === null) return { answer: problemPage(problems.notFound, language) };
    if (present === null || id === null) return { answer: forbidden(language) };
    const { sent: asked, values, notApplicable, faults } = readEntryForm(form);
    const [revision, action] = [Number(form.get('revisie')), form.get(actionName) ?? 'verder'];
    const answers = at.step.slug === 'lijst' ? answersIn(form) : answersIn(query);
    const written = { asked, values, notApplicable, revision };
    const outcome = await writeDraft(context, present.actor, { algorithmId: id, language: 'nl' }, written);
    if (outcome.kind === 'collided' || outcome.kind === 'refused') {
      const found = await readSource(reading, request);
      const sent = readEntryForm(form);
      const source = found === null ? null : { ...found, document: withSent(found.document, sent) };
      return { answer: source === null ? forbidden(language) : answerOf(outcome, at, source, request) };
    }
    const stays = faults.length > 0 && action === 'verder';
    const to = stays
      ? href('workGuide', { language, id, step: at.step.slug }, { ...answers, fout: 1 })
      : nextAddress(at, id, action, answers, language);
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
