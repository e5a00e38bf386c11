import type { CommandContext } from '#commands/command.ts';
import { proposeTranslation, type TranslationKey } from '#commands/office/machine-translation/propose-translation.ts';
import { type Move, moveDraft, readWork } from '#commands/office/move-draft.ts';
import type { WriteOutcome } from '#commands/office/write-draft.ts';
import { revisionToSend } from '#commands/office/write-draft.ts';
import { writeTranslation } from '#commands/office/write-translation.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument, textOf } from '#register/entry.ts';
import { parseDate } from '#register/instant.ts';
import { personReader } from '#register/reader.ts';
import { allSteps, isSuccessionStep, openSteps, type StepName } from '#register/workflow.ts';
import { isLanguage, type Text } from '#standard/text.ts';
import { findFailedTranslation } from '#store/machine-translations.ts';
import { findTranslationWithdrawal } from '#store/translation-withdrawals.ts';
import { actionName } from '#web/entry-form/control-names.ts';
import { readEntryForm, withSent } from '#web/entry-form/read-entry-form.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { problems } from '#web/problem.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { problemPage } from '../../problem.ts';
import { confirmedName } from '../entries/confirming-part.ts';
import { refusalWords } from '../entries/refusal-words.ts';
import { placeInWords } from '../entries/state-words.ts';
import { controlOf, type Failed, isEditing, stepForm, whyNot } from '../entries/step-forms.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import {
  machineAction,
  machineMarkIn,
  machineNotice,
  machineRefusalWords,
  proposalNotice,
  wasMarkedIn,
} from './machine-part.ts';
import { type Found, noticesPart, remarksPart } from './notices-part.ts';
import { readingPart, writingPart } from './side-by-side.ts';
import { type TextLanguage, translationNames } from './translation-names.ts';

const words = {
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  back: { nl: 'Naar de Nederlandse tekst', en: 'To the Dutch text', fy: 'Nei de Nederlânske tekst' },
  public: { nl: 'Bekijk wat openbaar is', en: 'See what is public', fy: 'Besjoch wat iepenbier is' },
  onlyThis: {
    nl: 'Trekt u deze vertaling in, dan blijft de Nederlandse tekst openbaar. Oudere versies van de vertaling zijn dan ook niet meer te lezen.',
    en: 'When you withdraw this translation the Dutch text stays public. Older versions of the translation can then be read no more either.',
    fy: 'Lûke jo dizze oersetting yn, dan bliuwt de Nederlânske tekst iepenbier. Aldere ferzjes fan de oersetting binne dan ek net mear te lêzen.',
  },
  saved: {
    nl: 'Opgeslagen. Het publiek ziet dit nog niet.',
    en: 'Saved. The public does not see this yet.',
    fy: 'Bewarre. It publyk sjocht dit noch net.',
  },
  collided: {
    nl: 'Een collega veranderde intussen dezelfde velden. Hieronder staat uw tekst; er is nog niets opgeslagen. Sla opnieuw op als uw tekst moet staan.',
    en: 'A colleague changed the same fields meanwhile. Your text is below; nothing was saved yet. Save again when your text must stand.',
    fy: 'In kollega feroare yntusken deselde fjilden. Hjirûnder stiet jo tekst; der is noch neat bewarre. Bewarje opnij as jo tekst stean moat.',
  },
  steps: { nl: 'Wat wilt u doen?', en: 'What do you want to do?', fy: 'Wat wolle jo dwaan?' },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
} as const satisfies Record<string, Text>;

const textIn = ({ parameters }: OfficeRequest): TextLanguage | null => {
  const text = parameters.text ?? '';
  return isLanguage(text) && text !== 'nl' ? text : null;
};

const readFound = async ({ queries }: Reading, request: OfficeRequest): Promise<Found | null> => {
  const [id, text] = [parseAlgorithmId(request.parameters.id ?? ''), textIn(request)];
  if (request.present === null || id === null || text === null) return null;
  const work = await readWork(queries, request.present.actor, { algorithmId: id, language: text });
  if (work === null) return null;
  const mayHaveFailed = request.translator !== null && work.draft === null && work.published.number === 0;
  const reader = personReader(request.present.actor);
  const key = { algorithmId: id, language: text };
  const failedAt = mayHaveFailed ? await findFailedTranslation(queries, reader, key, work.owner) : null;
  const isOffLine = work.published.number > 0 && !work.asked.isPublished;
  const withdrawal = isOffLine ? await findTranslationWithdrawal(queries, reader, id, text) : null;
  return { ...work, id, text, failedAt, withdrawal };
};

/** True for a step that is taken on this page: others concern the whole entry. */
const isOffered = (name: StepName): boolean => !isEditing(name) && !isSuccessionStep(name);

const stepsPart = (found: Found, request: OfficeRequest, failed: Failed): Html | false => {
  const { language } = request;
  const open = openSteps(found.asked).filter(isOffered);
  const why = whyNot(found);
  const address = href('workTranslation', { language, id: found.id, text: found.text });
  return (
    (open.length > 0 || why !== null) &&
    html`<section class="reg-section" aria-labelledby="stappen"><h2 id="stappen">${words.steps[language]}</h2>${
      why !== null && html`<p>${why[language]}</p>`
    }${open.includes('withdraw') && html`<p>${words.onlyThis[language]}</p>`}<div class="reg-stack">${open.map((name) => stepForm(name, found, request, failed, address))}</div></section>`
  );
};

type Shown = {
  readonly status?: number;
  readonly notice?: Html;
  readonly failed?: Failed;
  /** The text as it was typed, and the revision from which; else what is saved. */
  readonly typed?: { readonly document: EntryDocument; readonly revision: number };
  /** Whether the text that was typed is marked as that of a machine; else what is saved. */
  readonly isMarked?: boolean;
  /** Whether the form that was sent was given with that mark. */
  readonly wasMarked?: boolean;
};

const bodyPart = (
  found: Found,
  request: OfficeRequest,
  { typed, isMarked, wasMarked = false }: Shown,
): Html | false => {
  const { draft, published, dutch, text, id } = found;
  if (dutch === null) return false;
  const { document } = draft ?? published;
  const mayWrite = !found.isOrphan && openSteps(found.asked).some(isEditing);
  const isByMachine = isMarked ?? (draft ?? published).machineTranslated ?? false;
  if (!mayWrite && draft === null) return false;
  if (!mayWrite)
    return html`${isByMachine && machineNotice(request.language)}${readingPart({ dutch, document, text }, request.language)}`;
  const about = { dutch, document: typed?.document ?? document, text };
  return writingPart(about, request, {
    action: href('workTranslation', { language: request.language, id, text }),
    revision: typed?.revision ?? revisionToSend(draft, published),
    ...{ isMarked: isByMachine, wasMarked },
    state: request.query.get('opgeslagen') === String(draft?.revision) ? words.saved[request.language] : null,
  });
};

const page = async (reading: Reading, request: OfficeRequest, shown: Shown = {}): Promise<PageAnswer> => {
  const { language } = request;
  const found = await readFound(reading, request);
  if (found === null) return forbidden(language);
  const { id, text, draft, dutch, asked } = found;
  const { status = 200, notice, failed = null } = shown;
  const name = (dutch === null ? '' : textOf(dutch, 'name')) || words.unnamed[language];
  const links = html`<p class="reg-row"><a href="${href('workEntry', { language, id })}">${words.back[language]}</a>${
    asked.isPublished && html`<a href="${href('entry', { language: text, id })}">${words.public[language]}</a>`
  }</p>`;
  const title = translationNames[text][language];
  const fault = failed !== null && [{ control: controlOf(failed, found), message: failed.message }];
  return {
    kind: 'page',
    status,
    title,
    section: null,
    main: html`${fault !== false && errorSummary(words.faults[language], fault)}${notice ?? null}${pageTitle(
      title,
      html`<span lang="nl">${name}</span> · ${placeInWords(asked.state, draft, language)} · ${id}`,
      links,
    )}${noticesPart(found, language)}${remarksPart(found, language)}${bodyPart(found, request, shown)}${stepsPart(found, request, failed)}`,
  };
};

const isMove = (text: string): text is Move => allSteps.some((name) => name === text && isOffered(name));

type Acting = OfficeRequest & { readonly form: URLSearchParams };

const answerWriting = async (outcome: WriteOutcome, reading: Reading, request: Acting): Promise<PageAnswer> => {
  const { language, parameters, form } = request;
  const mark = machineMarkIn(form);
  const wasMarked = wasMarkedIn(form);
  if (outcome.kind === 'collided') {
    const { document, revision } = outcome;
    const notice = alert('warning', { body: html`<p>${words.collided[language]}</p>` });
    // Of two texts that come together one by a machine is enough.
    const marked = mark === true ? { isMarked: true } : {};
    return page(reading, request, { status: 409, notice, typed: { document, revision }, wasMarked, ...marked });
  }
  if (outcome.kind === 'refused') {
    if (outcome.refusal === 'unknown' || outcome.refusal === 'not-allowed') return forbidden(language);
    const found = await readFound(reading, request);
    const document = withSent((found?.draft ?? found?.published)?.document ?? emptyDocument, readEntryForm(form));
    const notice = alert('error', { body: html`<p>${refusalWords[outcome.refusal][language]}</p>` });
    const marked = mark === undefined ? {} : { isMarked: mark };
    const typed = { document, revision: Number(form.get('revisie')) };
    return page(reading, request, { status: 409, notice, typed, wasMarked, ...marked });
  }
  const { id = '', text = '' } = parameters;
  const to = href('workTranslation', { language, id, text }, { opgeslagen: outcome.revision });
  return { kind: 'redirect', status: 303, to };
};

/** Fills the form, as it was typed, with what a machine makes of the fields that are empty; nothing is saved. */
const answerMachine = async (
  reading: Reading,
  context: CommandContext,
  request: Acting & { readonly key: TranslationKey; readonly revision: number },
): Promise<PageAnswer> => {
  const { language, present, translator, form, key, revision } = request;
  if (present === null || translator === null) return forbidden(language);
  const sent = readEntryForm(form);
  const typed = withSent(emptyDocument, sent);
  const isMarked = machineMarkIn(form) ?? false;
  const outcome = await proposeTranslation(context, translator, present.actor, key, typed);
  if (outcome.kind === 'proposed') {
    const document = { ...typed, values: { ...typed.values, ...outcome.values } };
    const notice = proposalNotice(outcome, language);
    return page(reading, request, { notice, typed: { document, revision }, isMarked: true });
  }
  const { refusal } = outcome;
  if (refusal === 'unknown' || refusal === 'not-allowed') return forbidden(language);
  const why = { ...refusalWords, ...machineRefusalWords }[refusal][language];
  const notice = html`<div role="alert">${alert('error', { body: html`<p>${why}</p>` })}</div>`;
  return page(reading, request, {
    status: 409,
    notice,
    typed: { document: typed, revision },
    isMarked,
    wasMarked: wasMarkedIn(form),
  });
};

/** The text of an entry in another language than Dutch: written beside the Dutch text, and judged like it. */
export const workTranslation: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) =>
    textIn(request) === null ? problemPage(problems.notFound, request.language) : page(reading, request),
  act: async (reading, context, request) => {
    const { language, present, parameters, form } = request;
    const [id, text] = [parseAlgorithmId(parameters.id ?? ''), textIn(request)];
    if (text === null) return { answer: problemPage(problems.notFound, language) };
    if (present === null || id === null) return { answer: forbidden(language) };
    const key = { algorithmId: id, language: text };
    const revision = Number(form.get('revisie'));
    const step = form.get('stap');
    if (step === null && form.get(actionName) === machineAction)
      return { answer: await answerMachine(reading, context, { ...request, key, revision }) };
    if (step === null) {
      const { sent, values } = readEntryForm(form);
      const machineTranslated = machineMarkIn(form);
      const marked = machineTranslated === undefined ? {} : { machineTranslated, wasMarked: wasMarkedIn(form) };
      const written = { asked: sent, values, notApplicable: [], revision, ...marked };
      const outcome = await writeTranslation(context, present.actor, key, written);
      return { answer: await answerWriting(outcome, reading, request) };
    }
    if (!isMove(step)) return { answer: forbidden(language) };
    const move = {
      ...{ step, revision, reason: form.get(`reden-${step}`) ?? '' },
      ...{ date: parseDate((form.get('datum') ?? '').trim()), confirmed: form.getAll(confirmedName) },
    };
    const outcome = await moveDraft(context, present.actor, key, move);
    if (outcome.kind === 'moved')
      return { answer: { kind: 'redirect', status: 303, to: href('workTranslation', { language, id, text }) } };
    if (outcome.refusal === 'unknown') return { answer: forbidden(language) };
    const failed = { step, message: refusalWords[outcome.refusal][language], form };
    return { answer: await page(reading, request, { status: 422, failed }) };
  },
};
