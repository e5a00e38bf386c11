import { movePractice } from '#commands/office/practice.ts';
import { textOf } from '#register/entry.ts';
import { openPracticeSteps, type PracticeStep, type PracticeText, practiceSteps } from '#register/practice.ts';
import { personReader } from '#register/reader.ts';
import { publicationFaults } from '#register/rules/value-faults.ts';
import { steps } from '#register/workflow.ts';
import type { Language, Text } from '#standard/text.ts';
import { findPracticeText } from '#store/practice-texts.ts';
import { controlOfFault } from '#web/entry-form/control-names.ts';
import { faultSentence } from '#web/entry-form/fault-sentence.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { practicePage, practiceRefusals } from './frame.ts';
import { practiceStates } from './state-words.ts';

const words = {
  all: { nl: 'Naar de oefenruimte', en: 'To the practice space', fy: 'Nei de oefenromte' },
  edit: { nl: 'Bewerk de tekst', en: 'Edit the text', fy: 'Bewurkje de tekst' },
  steps: { nl: 'Wat wilt u oefenen?', en: 'What do you want to practise?', fy: 'Wat wolle jo oefenje?' },
  missing: {
    nl: 'In het echt staat dit nog tussen de tekst en het publiek:',
    en: 'In reality this would still stand between the text and the public:',
    fy: 'Yn it echt stiet dit noch tusken de tekst en it publyk:',
  },
  plays: {
    nl: 'In het echt doet een collega dit: wie meeschreef, keurt nooit zelf goed. Hier speelt u de goedkeurder.',
    en: 'In reality a colleague does this: whoever wrote a word never approves it. Here you play the approver.',
    fy: 'Yn it echt docht in kollega dit: wa’t meiskreau, kart nea sels goed. Hjir spylje jo de goedkarder.',
  },
  published: {
    nl: 'In het echt kan iedereen uw tekst nu lezen. Hier ziet alleen u hem.',
    en: 'In reality everyone could read your text now. Here only you see it.',
    fy: 'Yn it echt kin elkenien jo tekst no lêze. Hjir sjogge allinnich jo him.',
  },
  reason: { nl: 'Wat moet er veranderen?', en: 'What must change?', fy: 'Wat moat der feroarje?' },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
} as const satisfies Record<string, Text>;

type Failed = { readonly step: PracticeStep; readonly message: string } | null;

/** The number of a practice text in an address; 0, which none has, when it is no number. */
export const practiceNumber = ({ parameters: { number = '' } }: Pick<OfficeRequest, 'parameters'>): number =>
  /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0;

const isStep = (text: string): text is PracticeStep => practiceSteps.some((step) => step === text);

const stepForm = (step: PracticeStep, { number }: PracticeText, request: OfficeRequest, failed: Failed): Html => {
  const { language, formToken } = request;
  const fault = failed?.step === step ? failed.message : undefined;
  return html`<form class="reg-form" method="post" action="${href('practiceText', { language, number })}" novalidate>${formTokenField(formToken)}<input type="hidden" name="stap" value="${step}">${
    step === 'send-back' && textField({ name: 'reden', label: words.reason[language], autocomplete: 'off', fault })
  }<p><button class="nl-button${['submit', 'approve', 'publish'].includes(step) && ' nl-button--primary'}" type="submit">${steps[step].button[language]}</button></p></form>`;
};

const missingPart = ({ document, number, state }: PracticeText, language: Language): Html | false => {
  const faults = publicationFaults(document);
  const address = href('practiceEdit', { language, number });
  return (
    faults.length > 0 &&
    state === 'draft' &&
    alert('warning', {
      body: html`<p>${words.missing[language]}</p><ul>${faults.map(
        (fault) => html`<li><a href="${address}#${controlOfFault(fault)}">${faultSentence(fault, language)}</a></li>`,
      )}</ul>`,
    })
  );
};

const stepsPart = (text: PracticeText, request: OfficeRequest, failed: Failed): Html => {
  const { language } = request;
  const { state, number } = text;
  return html`<section class="reg-section" aria-labelledby="stappen"><h2 id="stappen">${words.steps[language]}</h2>${
    (state === 'in-review' || state === 'approved') && html`<p>${words.plays[language]}</p>`
  }${state === 'none' && html`<p>${words.published[language]}</p>`}${
    state === 'draft' &&
    html`<p><a class="nl-button" href="${href('practiceEdit', { language, number })}">${words.edit[language]}</a></p>`
  }<div class="reg-stack reg-gap-top">${openPracticeSteps(text).map((step) => stepForm(step, text, request, failed))}</div></section>`;
};

const page = async (reading: Reading, request: OfficeRequest, failed: Failed = null): Promise<PageAnswer> => {
  const { language } = request;
  const { actor, person } = presentIn(request).present;
  const text = await findPracticeText(reading.queries, personReader(actor), person.id, practiceNumber(request));
  if (text === null) return { kind: 'not-found' };
  const name = textOf(text.document, 'name');
  const control = failed?.step === 'send-back' ? 'reden' : 'stappen';
  const back = html`<p><a href="${href('practice', { language })}">${words.all[language]}</a></p>`;
  const main = html`${failed !== null && errorSummary(words.faults[language], [{ control, message: failed.message }])}${pageTitle(
    name,
    practiceStates[text.state][language],
    back,
  )}${missingPart(text, language)}${stepsPart(text, request, failed)}`;
  return practicePage(name, failed === null ? 200 : 422, main, language);
};

/** One practice text: where it stands, and the steps that can be practised with it in every role. */
export const practiceText: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => {
    const { language, form } = request;
    const { person } = presentIn(request).present;
    const [step, number] = [form.get('stap') ?? '', practiceNumber(request)];
    if (!isStep(step)) return { answer: { kind: 'not-found' } };
    const outcome = await movePractice(context, person.id, number, { step, reason: form.get('reden') ?? '' });
    if (outcome.kind === 'refused') {
      if (outcome.refusal === 'unknown') return { answer: { kind: 'not-found' } };
      const message = practiceRefusals[outcome.refusal][language];
      return { answer: await page(reading, request, { step, message }) };
    }
    const to = step === 'discard' ? href('practice', { language }) : href('practiceText', { language, number });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
