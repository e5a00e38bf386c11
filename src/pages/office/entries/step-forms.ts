import type { Move, Work } from '#commands/office/move-draft.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { publishDates } from '#register/publish-date.ts';
import { isSuccessionStep, openSteps, type StepName, steps } from '#register/workflow.ts';
import type { Language, Text } from '#standard/text.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest } from '../office-page.ts';
import { confirmedName, confirmingPart, firstUnconfirmed } from './confirming-part.ts';

const words = {
  edit: { nl: 'Bewerk de tekst', en: 'Edit the text', fy: 'Bewurkje de tekst' },
  begin: { nl: 'Maak een concept', en: 'Make a draft', fy: 'Meitsje in konsept' },
  succession: {
    nl: 'Samenvoegen, splitsen of vervangen',
    en: 'Merge, split or replace',
    fy: 'Gearfoegje, splitse of ferfange',
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
  anotherApprover: {
    nl: 'U keurde deze tekst al goed. Uw organisatie wil dat nog iemand dat doet.',
    en: 'You approved this text already. Your organisation wants another person to do so too.',
    fy: 'Jo hawwe dizze tekst al goedkard. Jo organisaasje wol dat noch immen dat docht.',
  },
  date: { nl: 'Op welke dag?', en: 'On which day?', fy: 'Op hokker dei?' },
} as const satisfies Record<string, Text>;

const dateHelp = {
  nl: (first: string, last: string) =>
    `De tekst wordt openbaar om 00:00 uur Nederlandse tijd. Kies een dag van ${first} tot en met ${last}.`,
  en: (first: string, last: string) =>
    `The text becomes public at 00:00 Dutch time. Choose a day from ${first} to ${last}.`,
  fy: (first: string, last: string) =>
    `De tekst wurdt iepenbier om 00:00 oere Nederlânske tiid. Kies in dei fan ${first} oant en mei ${last}.`,
} as const satisfies Record<Language, (first: string, last: string) => string>;

const reasons = {
  'send-back': { nl: 'Wat moet er veranderen?', en: 'What must change?', fy: 'Wat moat der feroarje?' },
  'hold-back': {
    nl: 'Waarom houdt u de tekst aan? De organisatie leest dit.',
    en: 'Why do you hold the text? The organisation reads this.',
    fy: 'Wêrom hâlde jo de tekst oan? De organisaasje lêst dit.',
  },
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
} as const satisfies Partial<Record<StepName, Text>>;

/** The work on an entry, with its number. */
export type Seen = Work & { readonly id: AlgorithmId };

/** A step that was not taken: what was typed and ticked with it, and why not. */
export type Failed = { readonly step: Move; readonly message: string; readonly form: URLSearchParams } | null;

/** The id of the form of a step. */
export const formOfStep = (step: StepName): string => `stap-${step}`;

/** How the names of remarks about one field begin, which go along when a text is sent back. */
export const fieldRemarkPrefix = 'opmerking-bij-';

/** The name in the form of a remark about one field. */
export const fieldRemarkName = (key: string): string => `${fieldRemarkPrefix}${key}`;

/** The name in the form of what is typed with a step. */
const controlOfStep = (step: StepName): string => (step === 'schedule' ? 'datum' : `reden-${step}`);

/** True for a step with which words change. */
export const isEditing = (name: StepName): boolean => name === 'begin' || name === 'write';

/** True for a step with which something is typed. */
const isTypedWith = (name: StepName, { asked }: Pick<Seen, 'asked'>): boolean =>
  name === 'schedule' || (Object.hasOwn(reasons, name) && (name !== 'submit' || asked.isPublished));

const faultOf = (name: StepName, failed: Failed): string | undefined =>
  failed?.step === name ? failed.message : undefined;

const confirmedIn = (failed: Failed): readonly string[] => failed?.form.getAll(confirmedName) ?? [];

/** Where what a step lacks is mended. */
export const controlOf = (failed: NonNullable<Failed>, seen: Seen): string => {
  if (isTypedWith(failed.step, seen)) return controlOfStep(failed.step);
  return (failed.step === 'approve' ? firstUnconfirmed(seen, confirmedIn(failed)) : null) ?? 'stappen';
};

const typedValue = (name: StepName, { draft }: Seen, failed: Failed): string => {
  const typed = failed?.step === name ? failed.form.get(controlOfStep(name)) : null;
  if (typed !== null) return typed;
  if (name === 'submit') return draft?.changeNote ?? '';
  return name === 'schedule' ? (draft?.scheduled?.on ?? '') : '';
};

const typedField = (name: StepName, seen: Seen, { language, today }: OfficeRequest, failed: Failed): Html | false => {
  if (!isTypedWith(name, seen)) return false;
  const about = {
    name: controlOfStep(name),
    autocomplete: 'off',
    fault: faultOf(name, failed),
    value: typedValue(name, seen, failed),
  };
  if (name !== 'schedule') return textField({ ...about, label: reasons[name as keyof typeof reasons][language] });
  const { first, last } = publishDates(today);
  const help = dateHelp[language](longDate(first, language), longDate(last, language));
  return textField({ ...about, label: words.date[language], help, type: 'date' });
};

const primarySteps: readonly StepName[] = ['submit', 'approve', 'release', 'publish'];

/** The form of a step, sent to an address. */
export const stepForm = (
  name: StepName,
  seen: Seen,
  request: OfficeRequest,
  failed: Failed,
  action: string = href('workEntry', { language: request.language, id: seen.id }),
): Html => {
  const { language, formToken } = request;
  const { draft } = seen;
  return html`<form class="reg-form" id="${formOfStep(name)}" method="post" action="${action}" novalidate>${formTokenField(
    formToken,
  )}<input type="hidden" name="stap" value="${name}"><input type="hidden" name="revisie" value="${draft?.revision ?? 0}">${typedField(
    name,
    seen,
    request,
    failed,
  )}${name === 'approve' && confirmingPart(seen, confirmedIn(failed), faultOf(name, failed), language)}<p><button class="nl-button${primarySteps.includes(name) && ' nl-button--primary'}" type="submit">${steps[name].button[language]}</button></p></form>`;
};

/** Why somebody who may approve does not approve this text; null when that is not so. */
export const whyNot = ({ asked, draft }: Seen): Text | null => {
  if (draft === null || !asked.may('approve-entry')) return null;
  if (asked.writers.includes(asked.personId)) return words.secondPerson;
  return asked.state === 'second-review' && asked.approvers.includes(asked.personId) ? words.anotherApprover : null;
};

/** The steps that this person can take with a text, each a form of its own. */
export const stepsPart = (seen: Seen, request: OfficeRequest, failed: Failed): Html => {
  const { language } = request;
  const { asked, draft, id } = seen;
  const open = openSteps(asked);
  const why = whyNot(seen);
  const label = (draft === null ? words.begin : words.edit)[language];
  return html`<section class="reg-section" aria-labelledby="stappen"><h2 id="stappen">${words.steps[language]}</h2>${
    open.length === 0 && html`<p>${words.nothing[language]}</p>`
  }${why !== null && html`<p>${why[language]}</p>`}${
    open.some(isEditing) && html`<p><a class="nl-button" href="${href('workEdit', { language, id })}">${label}</a></p>`
  }${
    open.some(isSuccessionStep) &&
    html`<p><a href="${href('workSuccession', { language, id })}">${words.succession[language]}</a></p>`
  }<div class="reg-stack">${open
    .filter((name) => !isEditing(name) && !isSuccessionStep(name))
    .map((name) => stepForm(name, seen, request, failed))}</div></section>`;
};
