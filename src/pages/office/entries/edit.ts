import { readToWrite, type WriteOutcome, writeDraft } from '#commands/office/write-draft.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { emptyDocument, textOf } from '#register/entry.ts';
import { type Collision, notApplicable, type Said } from '#register/merge.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { type EntryFault, valueFaults } from '#register/rules/value-faults.ts';
import { valueText } from '#register/value-text.ts';
import { type FieldKey, fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { actionName } from '#web/entry-form/control-names.ts';
import { entryForm } from '#web/entry-form/entry-form.ts';
import { hintsName, hintsOff } from '#web/entry-form/hints-part.ts';
import { readEntryForm, withSent } from '#web/entry-form/read-entry-form.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest, SentForm } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import type { OwnEntry } from './alike-hints.ts';
import { autosaved, byItself } from './autosave.ts';
import { entryHints } from './entry-hints.ts';
import { refusalWords } from './refusal-words.ts';
import { remarksAtFields } from './remarks-at-fields.ts';

const words = {
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  save: { nl: 'Sla concept op', en: 'Save draft', fy: 'Bewarje konsept' },
  done: { nl: 'Sla op en ga verder', en: 'Save and continue', fy: 'Bewarje en gean fierder' },
  saved: {
    nl: 'Opgeslagen. Het publiek ziet dit nog niet.',
    en: 'Saved. The public does not see this yet.',
    fy: 'Bewarre. It publyk sjocht dit noch net.',
  },
  notSaved: {
    nl: 'Het publiek ziet dit nog niet.',
    en: 'The public does not see this yet.',
    fy: 'It publyk sjocht dit noch net.',
  },
  overview: {
    nl: 'Naar het overzicht zonder op te slaan',
    en: 'To the overview without saving',
    fy: 'Nei it oersjoch sûnder te bewarjen',
  },
  collided: {
    nl: 'Een collega veranderde intussen dezelfde velden. Er is nog niets opgeslagen. Hieronder staat in het formulier uw tekst; dit schreef uw collega:',
    en: 'A colleague changed the same fields meanwhile. Nothing was saved yet. The form below holds your text; this is what your colleague wrote:',
    fy: 'In kollega feroare yntusken deselde fjilden. Der is noch neat bewarre. Hjirûnder stiet yn it formulier jo tekst; dit skreau jo kollega:',
  },
  again: {
    nl: 'Kies per veld wat er moet staan en sla opnieuw op.',
    en: 'Choose per field what must stand there and save again.',
    fy: 'Kies per fjild wat der stean moat en bewarje opnij.',
  },
  byHand: {
    nl: 'Nog niet opgeslagen. Het lukt nu niet vanzelf: kies ‘Sla concept op’.',
    en: 'Not saved yet. It does not work by itself now: choose ‘Save draft’.',
    fy: 'Noch net bewarre. It slagget no net fansels: kies ‘Bewarje konsept’.',
  },
  empty: { nl: 'niets', en: 'nothing', fy: 'neat' },
  silent: { nl: 'niet van toepassing', en: 'not applicable', fy: 'net fan tapassing' },
} as const satisfies Record<string, Text>;

/** What the form is made from: the text, and the revision it is of. */
type Source = Omit<OwnEntry, 'owner'> & {
  /** Whose it is; null for who may not write it, or not now, and gets no hints. */
  readonly owner: OrganisationId | null;
  readonly revision: number;
};

/** The text to edit; null for who may not write it, or not now. */
const readSource = async ({ queries }: Reading, { present, parameters }: OfficeRequest): Promise<Source | null> => {
  const id = parseAlgorithmId(parameters.id ?? '');
  if (present === null || id === null) return null;
  const found = await readToWrite(queries, present.actor, { algorithmId: id, language: 'nl' });
  return found === null ? null : { ...found, id };
};

type Shown = {
  readonly status?: number;
  readonly faults: readonly EntryFault[];
  readonly asked?: FieldKey | null;
  readonly notice?: Html | false;
  readonly state: string;
};

const page = async (
  reading: Reading,
  source: Source,
  request: OfficeRequest & Partial<SentForm>,
  shown: Shown,
): Promise<PageAnswer> => {
  const { id, owner, document, revision } = source;
  const { language, formToken, query, form } = request;
  const hints = owner !== null && {
    all: await entryHints(reading, request, { id, owner, document }),
    areHidden: (form ?? query).get(hintsName) === hintsOff,
  };
  const remarks = owner === null ? new Map<string, Html>() : await remarksAtFields(reading, request, id);
  const title = textOf(document, 'name') || words.unnamed[language];
  const { status = 200, faults, asked = null, notice = false, state } = shown;
  return {
    kind: 'page',
    status,
    title,
    section: null,
    writesEntry: true,
    main: html`${notice}${pageTitle(title, null)}${entryForm({
      ...{ document, language, textLanguage: 'nl', formToken, faults, hints: hints || null, remarks, asked, state },
      action: href('workEdit', { language, id }),
      live: {
        hintsAddress: href('workHints', { language, id }),
        saves: status === 200,
        isUnsaved: form !== undefined,
        notSaved: words.byHand[language],
      },
      hidden: { revisie: String(revision) },
      buttons: [
        { value: 'opslaan', label: words.save[language] },
        { value: 'verder', label: words.done[language], isPrimary: true },
      ],
      below: html`<p class="reg-small reg-gap-top"><a href="${href('workEntry', { language, id })}">${words.overview[language]}</a></p>`,
    })}`,
  };
};

const saidText = (key: FieldKey, said: Said, language: Language): string => {
  const field = fieldByKey(key);
  if (said === notApplicable) return words.silent[language];
  if (said === null || field === undefined) return words.empty[language];
  return valueText(field, said as Exclude<Said, null | typeof notApplicable>, language);
};

const collidedNotice = (collisions: readonly Collision[], language: Language): Html =>
  alert('warning', {
    body: html`<p>${words.collided[language]}</p><dl class="reg-rows">${collisions.map(
      ({ key, theirs }) =>
        html`<div><dt><a href="#veld-${key}">${fieldByKey(key)?.label[language] ?? key}</a></dt><dd>${saidText(key, theirs, language)}</dd></div>`,
    )}</dl><p>${words.again[language]}</p>`,
  });

type Saved = Extract<WriteOutcome, { readonly kind: 'saved' | 'unchanged' }>;

const savedAnswer = (
  { revision }: Saved,
  id: AlgorithmId,
  { form, language }: OfficeRequest & SentForm,
): PageAnswer => {
  const stays = { opgeslagen: revision, [hintsName]: form.get(hintsName) };
  const goesOn = form.get(actionName) === 'verder';
  const to = goesOn ? href('workEntry', { language, id }) : href('workEdit', { language, id }, stays);
  return { kind: 'redirect', status: 303, to };
};

/** The form again, with what was sent, for whose text was not saved. */
const answerOf = async (
  reading: Reading,
  outcome: Exclude<WriteOutcome, Saved>,
  source: Source,
  request: OfficeRequest & SentForm,
): Promise<PageAnswer> => {
  const { language } = request;
  const { id, owner } = source;
  if (outcome.kind === 'collided') {
    const { collisions, document, revision } = outcome;
    const notice = collidedNotice(collisions, language);
    const shown = { status: 409, faults: valueFaults(document.values), notice, state: words.notSaved[language] };
    return page(reading, { id, owner, document, revision }, request, shown);
  }
  const notice = alert('error', { body: html`<p>${refusalWords[outcome.refusal][language]}</p>` });
  return page(reading, source, request, { status: 409, faults: [], notice, state: words.notSaved[language] });
};

/** Where the text of an entry is written, as a draft beside what is public. */
export const workEdit: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const source = await readSource(reading, request);
    if (source === null) return forbidden(request.language);
    const isSaved = request.query.get('opgeslagen') === String(source.revision);
    const state = (isSaved ? words.saved : words.notSaved)[request.language];
    return page(reading, source, request, { faults: valueFaults(source.document.values), state });
  },
  act: async (reading, context, request) => {
    const { form, language, present, parameters } = request;
    const id = parseAlgorithmId(parameters.id ?? '');
    if (present === null || id === null) return { answer: forbidden(language) };
    const sent = readEntryForm(form);
    const revision = Number(form.get('revisie'));
    /** The text as it was sent, and whose it is; only read for who gets the form again. */
    const readSent = async (): Promise<Source> => {
      const found = await readSource(reading, request);
      return { id, owner: found?.owner ?? null, document: withSent(found?.document ?? emptyDocument, sent), revision };
    };
    if (sent.asked !== null) {
      const source = await readSent();
      const shown = { faults: sent.faults, asked: sent.asked, state: words.notSaved[language] };
      if (source.owner !== null) return { answer: await page(reading, source, request, shown) };
    }
    const { sent: asked, values, notApplicable: silent } = sent;
    const written = { asked, values, notApplicable: silent, revision };
    const outcome = await writeDraft(context, present.actor, { algorithmId: id, language: 'nl' }, written);
    const isStranger = outcome.kind === 'refused' && ['unknown', 'not-allowed'].includes(outcome.refusal);
    if (isStranger) return { answer: forbidden(language) };
    if (form.get(actionName) === byItself) return { answer: autosaved(outcome, reading.now(), language) };
    if (outcome.kind === 'saved' || outcome.kind === 'unchanged') return { answer: savedAnswer(outcome, id, request) };
    return { answer: await answerOf(reading, outcome, await readSent(), request) };
  },
};
