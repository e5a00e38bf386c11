import { beginFrom } from '#commands/office/begin-from.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { carrying } from '#register/carry-over.ts';
import { type EntryDocument, fieldState } from '#register/entry.ts';
import { dateOf } from '#register/instant.ts';
import { personReader } from '#register/reader.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { parseSupplierTextId } from '#register/supplier-text.ts';
import type { Field } from '#standard/field.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { findSupplierText } from '#store/supplier-texts.ts';
import { listTakenBy } from '#store/text-origins.ts';
import { longDate } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { fieldStateValue } from '#web/parts/field-value.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { problems } from '#web/problem.ts';
import { href } from '../../../routes.ts';
import { problemPage } from '../../problem.ts';
import type { FormPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { askedPlace, placeOf } from './place.ts';
import { supplierName } from './supplier-name.ts';

const words = {
  unnamed: { nl: 'Tekst zonder naam', en: 'Text without a name', fy: 'Tekst sûnder namme' },
  version: { nl: 'versie', en: 'version', fy: 'ferzje' },
  of: { nl: 'van', en: 'of', fy: 'fan' },
  all: { nl: 'Alle teksten van leveranciers', en: 'All texts by suppliers', fy: 'Alle teksten fan leveransiers' },
  take: { nl: 'Neem deze tekst over', en: 'Take this text over', fy: 'Nim dizze tekst oer' },
  takeHelp: {
    nl: 'Er komt een nieuw concept van uw organisatie. Het publiek ziet dat nog niet.',
    en: 'A new draft of your organisation is made. The public does not see it yet.',
    fy: 'Der komt in nij konsept fan jo organisaasje. It publyk sjocht dat noch net.',
  },
  taken: {
    nl: 'Uw organisatie nam deze tekst al eerder over:',
    en: 'Your organisation took this text over before:',
    fy: 'Jo organisaasje hat dizze tekst al earder oernommen:',
  },
  carried: { nl: 'Komt mee', en: 'Comes along', fy: 'Komt mei' },
  carriedHelp: {
    nl: 'Dit gaat over het product.',
    en: 'This is about the product.',
    fy: 'Dit giet oer it produkt.',
  },
  check: { nl: 'Komt mee, kijk dit na', en: 'Comes along, check this', fy: 'Komt mei, sjoch dit nei' },
  checkHelp: {
    nl: 'Dit hangt af van hoe uw organisatie het product gebruikt.',
    en: 'This depends on how your organisation uses the product.',
    fy: 'Dit hinget ôf fan hoe’t jo organisaasje it produkt brûkt.',
  },
  own: { nl: 'Komt niet mee', en: 'Does not come along', fy: 'Komt net mei' },
  ownHelp: {
    nl: 'Dit kan alleen uw organisatie zeggen. Het begint leeg.',
    en: 'Only your organisation can say this. It begins empty.',
    fy: 'Dit kin allinnich jo organisaasje sizze. It begjint leech.',
  },
} as const satisfies Record<string, Text>;

type Group = 'carried' | 'check' | 'own';

const groups: readonly Group[] = ['carried', 'check', 'own'];

const row = (field: Field, document: EntryDocument, language: Language): Html =>
  html`<div><dt>${field.label[language]}</dt><dd lang="nl">${fieldStateValue(field, fieldState(document, field), language)}</dd></div>`;

const groupPart = (group: Group, document: EntryDocument, language: Language): Html | false => {
  const filled = editableFields.filter(
    (field) => carrying[field.key as FieldKey] === group && fieldState(document, field).state === 'filled',
  );
  return (
    filled.length > 0 &&
    html`<section class="reg-section" aria-labelledby="groep-${group}"><h2 id="groep-${group}">${words[group][language]}</h2><p class="reg-soft">${
      words[`${group}Help`][language]
    }</p><dl class="reg-rows reg-gap-top">${filled.map((field) => row(field, document, language))}</dl></section>`
  );
};

const takenNotice = (ids: readonly AlgorithmId[], language: Language): Html | false =>
  ids.length > 0 &&
  alert('info', {
    body: html`<p>${words.taken[language]} ${join(
      ids.map((id) => html`<a href="${href('workEntry', { language, id })}">${id}</a>`),
      ', ',
    )}</p>`,
  });

/** One text of a supplier as it is, with what comes along and what does not, and the button that takes it over. */
export const workSupplierText: FormPage = {
  isFor: 'whole',
  show: async ({ queries }, _context, request) => {
    const { language, parameters, formToken } = request;
    const place = placeOf(request);
    if (place === null) return forbidden(language);
    const { organisation, actor } = place;
    const id = parseSupplierTextId(parameters.text ?? '');
    const text = id === null ? null : await findSupplierText(queries, personReader(actor), id);
    if (id === null || text === null) return problemPage(problems.notFound, language);
    const title = text.name || words.unnamed[language];
    const taken = await listTakenBy(queries, personReader(actor), organisation, id);
    const day = longDate(dateOf(text.loadedAt), language);
    const lead = `${supplierName(text.supplier, language)} · ${words.version[language]} ${text.number} ${words.of[language]} ${day}`;
    const back = html`<p><a href="${href('workFromSupplier', { language, organisation })}">${words.all[language]}</a></p>`;
    return {
      kind: 'page',
      status: 200,
      title,
      section: null,
      main: html`${takenNotice(taken, language)}${pageTitle(html`<span lang="nl">${title}</span>`, lead, back)}<form class="reg-form" method="post" action="${href(
        'workSupplierText',
        { language, organisation, text: id },
      )}">${formTokenField(formToken)}<p>${words.takeHelp[language]}</p><p><button class="nl-button nl-button--primary" type="submit">${words.take[language]}</button></p></form>${groups.map(
        (group) => groupPart(group, text.document, language),
      )}`,
    };
  },
  act: async (_reading, context, request) => {
    const { language, parameters } = request;
    const place = askedPlace(request);
    const id = parseSupplierTextId(parameters.text ?? '');
    if (place === null) return { answer: forbidden(language) };
    if (id === null) return { answer: problemPage(problems.notFound, language) };
    const outcome = await beginFrom(context, place.actor, place.organisation, { kind: 'supplier', id });
    if (outcome.kind === 'begun')
      return { answer: { kind: 'redirect', status: 303, to: href('workEntry', { language, id: outcome.id }) } };
    if (outcome.refusal === 'not-allowed') return { answer: forbidden(language) };
    return { answer: problemPage(problems.notFound, language) };
  },
};
