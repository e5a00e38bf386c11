import { remarkStates } from '#register/remark.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Remark } from '#store/remarks.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { selectField } from '#web/parts/select-field.ts';
import { textArea } from '#web/parts/text-area.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest } from '../office-page.ts';
import type { Seen } from './step-forms.ts';

const words = {
  title: { nl: 'Opmerkingen', en: 'Remarks', fy: 'Opmerkings' },
  whole: { nl: 'De hele tekst', en: 'The whole text', fy: 'De hiele tekst' },
  sentBack: { nl: 'Teruggestuurd', en: 'Sent back', fy: 'Weromstjoerd' },
  held: { nl: 'Aangehouden', en: 'Held', fy: 'Oanholden' },
  you: { nl: 'u', en: 'you', fy: 'jo' },
  colleague: { nl: 'een collega', en: 'a colleague', fy: 'in kollega' },
  answer: { nl: 'Uw antwoord', en: 'Your answer', fy: 'Jo antwurd' },
  send: { nl: 'Antwoord', en: 'Answer', fy: 'Antwurdzje' },
  done: { nl: 'Klaar', en: 'Done', fy: 'Klear' },
  undone: { nl: 'Toch niet klaar', en: 'Not done after all', fy: 'Dochs net klear' },
  doneTitle: { nl: 'Klaar', en: 'Done', fy: 'Klear' },
  earlier: { nl: 'Eerdere opmerkingen', en: 'Earlier remarks', fy: 'Eardere opmerkings' },
  new: { nl: 'Maak een opmerking', en: 'Make a remark', fy: 'Meitsje in opmerking' },
  about: { nl: 'Waarover?', en: 'About what?', fy: 'Wêroer?' },
  text: { nl: 'Uw opmerking', en: 'Your remark', fy: 'Jo opmerking' },
  place: { nl: 'Plaats de opmerking', en: 'Place the remark', fy: 'Pleats de opmerking' },
} as const satisfies Record<string, Text>;

/** The words in the form for what is done with a remark. */
export const remarkSteps = { remark: 'opmerking', answer: 'antwoord', done: 'klaar', undone: 'niet-klaar' } as const;

/** What was refused of a remark: what was sent, and why. */
export type FailedRemark = { readonly form: URLSearchParams; readonly message: string } | null;

/** The names in the form of a new remark, which are their ids too. */
export const remarkControls = { field: 'opmerking-veld', text: 'opmerking-tekst' } as const;

const topicOf = ({ field }: Remark, language: Language): string =>
  (field === null ? undefined : fieldByKey(field)?.label[language]) ?? words.whole[language];

const said = ({ text, at, personId }: Remark, seen: Seen, language: Language): Html =>
  html`<p lang="nl">${text}</p><p class="reg-small reg-soft">${
    (personId === seen.asked.personId ? words.you : words.colleague)[language]
  }, ${dateTag(at, language)}</p>`;

const button = (step: string, label: string): Html =>
  html`<button class="nl-button" type="submit" name="stap" value="${step}">${label}</button>`;

const threadForm = (
  { id, doneAt }: Remark,
  seen: Seen,
  { language, formToken }: OfficeRequest,
  failed: FailedRemark,
): Html => {
  const isFailed = failed?.form.get('opmerking') === String(id);
  return html`<form class="reg-form" method="post" action="${href('workEntry', { language, id: seen.id })}" novalidate>${formTokenField(
    formToken,
  )}<input type="hidden" name="opmerking" value="${id}">${
    doneAt === null &&
    textArea({
      ...{ name: `antwoord-${id}`, label: words.answer[language], rows: 2 },
      value: isFailed ? (failed.form.get(`antwoord-${id}`) ?? '') : '',
      fault: isFailed ? failed.message : undefined,
    })
  }<p class="reg-row">${
    doneAt === null
      ? [button(remarkSteps.answer, words.send[language]), button(remarkSteps.done, words.done[language])]
      : button(remarkSteps.undone, words.undone[language])
  }</p></form>`;
};

const thread = (remark: Remark, seen: Seen, request: OfficeRequest, failed: FailedRemark, mayAnswer: boolean): Html => {
  const { language } = request;
  const answers = seen.remarks.filter(({ replyTo }) => replyTo === remark.id).toReversed();
  return html`<li class="reg-change" id="opmerking-${remark.id}"><h3>${topicOf(remark, language)}</h3>${said(
    remark,
    seen,
    language,
  )}${answers.map((one) => said(one, seen, language))}${mayAnswer && threadForm(remark, seen, request, failed)}</li>`;
};

const reason = (remark: Remark, seen: Seen, language: Language): Html =>
  html`<li class="reg-change"><h3>${(remark.kind === 'hold' ? words.held : words.sentBack)[language]}</h3>${said(remark, seen, language)}</li>`;

const folded = (title: string, items: readonly Html[]): Html | false =>
  items.length > 0 &&
  html`<details class="reg-gap-top"><summary>${title} (${items.length})</summary><ul class="reg-gap-top">${items}</ul></details>`;

const newForm = (seen: Seen, { language, formToken }: OfficeRequest, failed: FailedRemark): Html => {
  const isFailed = failed !== null && !failed.form.has('opmerking');
  const value = (name: string): string => (isFailed ? (failed.form.get(name) ?? '') : '');
  const fields = editableFields.map(({ key, label }) => ({ value: key as string, name: label[language] }));
  return html`<details class="reg-gap-top"${isFailed && html` open`}><summary>${words.new[language]}</summary><form class="reg-form reg-gap-top" method="post" action="${href(
    'workEntry',
    { language, id: seen.id },
  )}" novalidate>${formTokenField(formToken)}${selectField({
    ...{ name: remarkControls.field, label: words.about[language], value: value(remarkControls.field) },
    options: [{ value: '', name: words.whole[language] }, ...fields],
  })}${textArea({
    ...{ name: remarkControls.text, label: words.text[language], rows: 4, value: value(remarkControls.text) },
    fault: isFailed ? failed.message : undefined,
  })}<p>${button(remarkSteps.remark, words.place[language])}</p></form></details>`;
};

/** What was remarked about the text, by field, with what can be done: answer, tick off, remark. Nothing where there is nothing to see or do. */
export const remarksPart = (seen: Seen, request: OfficeRequest, failed: FailedRemark): Html | false => {
  const { language } = request;
  const { draft, remarks, asked } = seen;
  const mayRemark = draft !== null && asked.may('remark-on-entry') && remarkStates.includes(draft.state);
  const [now, before] = [true, false].map((isNow) =>
    remarks.filter(({ replyTo, number }) => replyTo === null && (number === draft?.number) === isNow),
  ) as [Remark[], Remark[]];
  if (!mayRemark && remarks.length === 0) return false;
  const shown = (some: readonly Remark[], may: boolean): readonly Html[] =>
    some.map((one) => (one.kind === 'remark' ? thread(one, seen, request, failed, may) : reason(one, seen, language)));
  const open = now.filter(({ doneAt }) => doneAt === null);
  const done = now.filter(({ doneAt }) => doneAt !== null);
  return html`<section class="reg-section" aria-labelledby="opmerkingen"><h2 id="opmerkingen">${words.title[language]}</h2>${
    open.length > 0 && html`<ul class="reg-gap-top">${shown(open, mayRemark)}</ul>`
  }${folded(words.doneTitle[language], shown(done, mayRemark))}${folded(words.earlier[language], shown(before, false))}${
    mayRemark && newForm(seen, request, failed)
  }</section>`;
};
