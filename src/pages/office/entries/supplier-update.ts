import { readWork } from '#commands/office/move-draft.ts';
import {
  readSupplierUpdate,
  type SupplierUpdate,
  takeSupplierUpdate,
  type UpdateRefusal,
} from '#commands/office/take-supplier-update.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { changesBetween, type FieldChange } from '#register/changes.ts';
import { type EntryDocument, emptyDocument, textOf } from '#register/entry.ts';
import { notApplicable, type Said } from '#register/merge.ts';
import { personReader } from '#register/reader.ts';
import type { SupplierOffer } from '#register/supplier-text.ts';
import { openSteps } from '#register/workflow.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { changeSection, type Side } from '../../public/entry/comparison.ts';
import { supplierName } from '../begin/supplier-name.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { refusalWords } from './refusal-words.ts';

const words = {
  title: {
    nl: 'De leverancier heeft zijn tekst veranderd',
    en: 'The supplier changed its text',
    fy: 'De leveransier hat syn tekst feroare',
  },
  lead: {
    nl: 'Kies per veld: overnemen of laten staan. Wat u overneemt, komt in een concept. Het publiek ziet dat nog niet.',
    en: 'Choose per field: take it over or leave it. What you take over comes into a draft. The public does not see it yet.',
    fy: 'Kies per fjild: oernimme of stean litte. Wat jo oernimme, komt yn in konsept. It publyk sjocht dat noch net.',
  },
  version: { nl: 'versie', en: 'version', fy: 'ferzje' },
  overview: { nl: 'Naar het overzicht', en: 'To the overview', fy: 'Nei it oersjoch' },
  now: { nl: 'Uw tekst nu', en: 'Your text now', fy: 'Jo tekst no' },
  new: { nl: 'Nieuwe tekst van de leverancier', en: 'New text of the supplier', fy: 'Nije tekst fan de leveransier' },
  own: {
    nl: 'Uw organisatie schreef hier een eigen tekst. Als u overneemt, vervangt de nieuwe tekst die.',
    en: 'Your organisation wrote a text of its own here. If you take it over, the new text replaces that.',
    fy: 'Jo organisaasje hat hjir in eigen tekst skreaun. As jo oernimme, ferfangt de nije tekst dy.',
  },
  was: {
    nl: 'Wat de leverancier hier eerst schreef',
    en: 'What the supplier wrote here before',
    fy: 'Wat de leveransier hjir earst skreau',
  },
  nothing: { nl: 'Niets', en: 'Nothing', fy: 'Neat' },
  choose: { nl: 'Wat doet u met dit veld?', en: 'What do you do with this field?', fy: 'Wat dogge jo mei dit fjild?' },
  take: { nl: 'Overnemen', en: 'Take over', fy: 'Oernimme' },
  leave: { nl: 'Laten staan', en: 'Leave it', fy: 'Stean litte' },
  save: { nl: 'Bewaar deze keuzes', en: 'Save these choices', fy: 'Bewarje dizze karren' },
  none: {
    nl: 'Er zijn geen veranderingen van de leverancier waar u nog over moet kiezen.',
    en: 'There are no changes of the supplier left to choose about.',
    fy: 'Der binne gjin feroarings fan de leveransier dêr’t jo noch oer kieze moatte.',
  },
  seen: { nl: 'Niet meer melden', en: 'Do not tell again', fy: 'Net mear melde' },
  waits: {
    nl: 'De tekst ligt nu bij wie beoordeelt. U kunt pas overnemen als hij weer een concept is. Laten staan kan wel.',
    en: 'The text is with who judges it now. You can take over only when it is a draft again. Leaving is possible.',
    fy: 'De tekst leit no by wa’t beoardielet. Jo kinne pas oernimme as it wer in konsept is. Stean litte kin wol.',
  },
} as const satisfies Record<string, Text>;

const choiceStart = 'keuze-';
type Choice = 'overnemen' | 'laten';

/** The name of the control with which the choice for a field is made. */
const choiceName = (key: FieldKey): string => `${choiceStart}${key}`;

const documentOf = (key: FieldKey, said: Said): EntryDocument => {
  if (said === null) return emptyDocument;
  return said === notApplicable
    ? { ...emptyDocument, notApplicable: [key] }
    : { ...emptyDocument, values: { [key]: said } };
};

const changeOf = (key: FieldKey, before: Said, after: Said, language: Language): FieldChange | undefined =>
  changesBetween(documentOf(key, before), documentOf(key, after), language).find(({ field }) => field.key === key);

const option = (key: FieldKey, value: Choice, label: string, isChosen: boolean): Html => {
  const id = value === 'overnemen' ? choiceName(key) : `${choiceName(key)}-laten`;
  return html`<div class="reg-option"><input class="reg-check" type="radio" id="${id}" name="${choiceName(key)}" value="${value}"${
    isChosen && html` checked`
  }><label for="${id}">${label}</label></div>`;
};

/** The choice for a field: a change of the supplier is taken, a text of one's own stays, unless somebody chooses otherwise. */
const choice = ({ key, isOwn }: SupplierOffer, name: Text, mayTake: boolean, language: Language): Html =>
  html`<fieldset class="reg-question reg-gap-top"><legend class="utrecht-form-label">${words.choose[language]}<span class="reg-hidden"> ${name[language]}</span></legend><div class="reg-options">${
    mayTake && option(key, 'overnemen', words.take[language], !isOwn)
  }${option(key, 'laten', words.leave[language], isOwn || !mayTake)}</div></fieldset>`;

const earlier = ({ key, before, isOwn }: SupplierOffer, language: Language): Html | false => {
  if (!isOwn) return false;
  const state = changeOf(key, null, before, language);
  const text = state?.afterRuns.map((run) => run.text).join('') ?? '';
  return html`<p class="reg-gap-top"><strong>${words.own[language]}</strong></p><details><summary>${words.was[language]}</summary><p class="reg-typed" lang="nl">${
    text || words.nothing[language]
  }</p></details>`;
};

const offerPart = (offer: SupplierOffer, mayTake: boolean, language: Language): Html | false => {
  const side = (name: string): Side => ({ name, language: 'nl' });
  const change = changeOf(offer.key, offer.own, offer.after, language);
  return (
    change !== undefined &&
    html`<div>${changeSection(change, side(words.now[language]), side(words.new[language]), language)}${earlier(offer, language)}${choice(
      offer,
      change.field.label,
      mayTake,
      language,
    )}</div>`
  );
};

type Shown = {
  readonly id: AlgorithmId;
  readonly update: SupplierUpdate;
  readonly revision: number;
  readonly name: string;
  readonly mayTake: boolean;
};

const readShown = async ({ queries }: Reading, { present, parameters }: OfficeRequest): Promise<Shown | null> => {
  const id = parseAlgorithmId(parameters.id ?? '');
  if (present === null || id === null) return null;
  const work = await readWork(queries, present.actor, { algorithmId: id, language: 'nl' });
  if (work === null || !work.asked.may('write-entry')) return null;
  const { document } = work.draft ?? work.published;
  const update = await readSupplierUpdate(queries, personReader(present.actor), id, document);
  if (update === null) return null;
  const mayTake = openSteps(work.asked).some((step) => step === 'begin' || step === 'write');
  const revision = work.draft?.revision ?? 0;
  return { id, update, revision, name: textOf(document, 'name'), mayTake };
};

const form = ({ id, update, revision, mayTake }: Shown, { language, formToken }: OfficeRequest): Html =>
  html`<form method="post" action="${href('workSupplierUpdate', { language, id })}">${formTokenField(
    formToken,
  )}<input type="hidden" name="revisie" value="${revision}"><input type="hidden" name="versie" value="${update.newest}">${update.offers.map(
    (offer) => offerPart(offer, mayTake, language),
  )}<p class="reg-gap-top"><button class="nl-button nl-button--primary" type="submit">${
    words[update.offers.length === 0 ? 'seen' : 'save'][language]
  }</button></p></form>`;

const page = async (reading: Reading, request: OfficeRequest, refusal?: UpdateRefusal): Promise<PageAnswer> => {
  const { language } = request;
  const shown = await readShown(reading, request);
  if (shown === null) return forbidden(language);
  const { id, update, name, mayTake } = shown;
  const { origin, newest, offers } = update;
  const title = words.title[language];
  const lead = `${name} · ${supplierName(origin.supplier, language)}, ${words.version[language]} ${newest}`;
  const choosing = mayTake ? 'lead' : 'waits';
  const about = offers.length === 0 ? 'none' : choosing;
  const back = html`<p><a href="${href('workEntry', { language, id })}">${words.overview[language]}</a></p>`;
  return {
    kind: 'page',
    status: refusal === undefined ? 200 : 409,
    title,
    section: null,
    main: html`${refusal !== undefined && alert('error', { body: html`<p>${refusalWords[refusal][language]}</p>` })}${pageTitle(
      title,
      lead,
      back,
    )}<p class="reg-gap-top">${words[about][language]}</p>${(offers.length > 0 || origin.seenNumber < newest) && form(shown, request)}`,
  };
};

/** Where the changes that a supplier made are taken or left, field by field. */
export const workSupplierUpdate: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => {
    const { language, present, parameters, form: sent } = request;
    const id = parseAlgorithmId(parameters.id ?? '');
    if (present === null || id === null) return { answer: forbidden(language) };
    const chosen = (asked: Choice): readonly string[] =>
      [...sent]
        .filter(([name, value]) => name.startsWith(choiceStart) && value === asked)
        .map(([name]) => name.slice(choiceStart.length));
    const decision = {
      ...{ take: chosen('overnemen'), leave: chosen('laten') },
      revision: Number(sent.get('revisie')),
      newest: Number(sent.get('versie')),
    };
    const outcome = await takeSupplierUpdate(context, present.actor, id, decision);
    if (outcome.kind === 'decided')
      return { answer: { kind: 'redirect', status: 303, to: href('workEntry', { language, id }) } };
    if (outcome.refusal === 'unknown' || outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    return { answer: await page(reading, request, outcome.refusal) };
  },
};
