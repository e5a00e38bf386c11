import { type EntryDocument, fieldState } from '#register/entry.ts';
import { fieldsToTranslate, translationFaults, withBegunGroups } from '#register/translation.ts';
import type { Field } from '#standard/field.ts';
import type { Language, Text } from '#standard/text.ts';
import { actionName } from '#web/entry-form/control-names.ts';
import { fieldBeside } from '#web/entry-form/field-in-form.ts';
import { type Html, html } from '#web/html.ts';
import { fieldStateValue } from '#web/parts/field-value.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import type { OfficeRequest } from '../office-page.ts';
import { machineButton, machineMark } from './machine-part.ts';

const words = {
  dutch: { nl: 'Nederlandse tekst', en: 'Dutch text', fy: 'Nederlânske tekst' },
  translation: { nl: 'Vertaling', en: 'Translation', fy: 'Oersetting' },
  texts: { nl: 'De teksten naast elkaar', en: 'The texts side by side', fy: 'De teksten njonken inoar' },
  write: {
    nl: 'Vertaal elk veld. Keuzes, datums en links volgen de Nederlandse tekst.',
    en: 'Translate every field. Choices, dates and links follow the Dutch text.',
    fy: 'Oerset elk fjild. Karren, datums en links folgje de Nederlânske tekst.',
  },
  save: { nl: 'Sla vertaling op', en: 'Save translation', fy: 'Bewarje oersetting' },
} as const satisfies Record<string, Text>;

/** A translation beside the Dutch text of which it is one. */
export type Pair = {
  readonly dutch: EntryDocument;
  readonly document: EntryDocument;
  readonly text: Exclude<Language, 'nl'>;
};

const dutchPart = (field: Field, dutch: EntryDocument, language: Language): Html =>
  html`<div class="reg-hints"><p class="reg-hints__title">${words.dutch[language]}<span class="reg-hidden">: ${field.label[language]}</span></p><div lang="nl">${fieldStateValue(
    field,
    fieldState(dutch, field),
    language,
  )}</div></div>`;

/** The form in which a translation is written: every field with words, with the Dutch text beside it. */
export const writingPart = (
  { dutch, document, text }: Pair,
  request: OfficeRequest,
  form: {
    readonly action: string;
    readonly revision: number;
    readonly state: string | null;
    readonly isMarked: boolean;
    readonly wasMarked: boolean;
  },
): Html => {
  const { language, formToken } = request;
  const { action, revision, state } = form;
  const faults = translationFaults(document);
  const begun = withBegunGroups(dutch, document);
  const entry = {
    document: begun,
    language,
    textLanguage: text,
    faults,
    remarks: new Map(),
    hints: null,
    asked: null,
    action,
  };
  return html`<section class="reg-section" aria-labelledby="teksten"><h2 id="teksten">${words.texts[language]}</h2><p>${words.write[language]}</p><form class="reg-gap-top" method="post" action="${action}" novalidate>${formTokenField(
    formToken,
  )}<input type="hidden" name="revisie" value="${revision}">${fieldsToTranslate(dutch).map((field) =>
    fieldBeside(field, entry, dutchPart(field, dutch, language)),
  )}${machineMark(form, request)}<p class="reg-row reg-gap-top"><button class="nl-button nl-button--primary" type="submit" name="${actionName}" value="opslaan">${words.save[language]}</button>${
    state !== null && html`<span role="status">${state}</span>`
  }</p>${machineButton(text, request)}</form></section>`;
};

const side = (name: string, field: Field, document: EntryDocument, at: { text: Language; page: Language }): Html =>
  html`<div class="reg-change__side"><h4 class="reg-change__label">${name}</h4><div lang="${at.text}">${fieldStateValue(
    field,
    fieldState(document, field),
    at.page,
  )}</div></div>`;

/** A translation beside the Dutch text, to be read by who judges it. */
export const readingPart = ({ dutch, document, text }: Pair, language: Language): Html =>
  html`<section class="reg-section" aria-labelledby="teksten"><h2 id="teksten">${words.texts[language]}</h2>${fieldsToTranslate(
    dutch,
  ).map(
    (field) =>
      html`<section class="reg-change" aria-labelledby="paar-${field.key}"><h3 class="reg-change__head" id="paar-${field.key}">${field.label[language]}</h3><div class="reg-change__pair">${side(
        words.dutch[language],
        field,
        dutch,
        { text: 'nl', page: language },
      )}${side(words.translation[language], field, document, { text, page: language })}</div></section>`,
  )}</section>`;
