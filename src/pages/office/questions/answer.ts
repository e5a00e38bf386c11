import { type AnswerOutcome, answerQuestion, passOnReport } from '#commands/office/answer-question.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { referenceOf } from '#register/question.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { findQuestion, type Question } from '#store/questions.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { plainParagraphs } from '#web/parts/plain-paragraphs.ts';
import { selectField } from '#web/parts/select-field.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { organisationOptions } from '../people/organisation-options.ts';
import { answerForm, answerIn, controlOf, type FailedAnswer, refusalText } from './answer-form.ts';

const words = {
  question: { nl: 'Vraag', en: 'Question', fy: 'Fraach' },
  report: { nl: 'Melding', en: 'Report', fy: 'Melding' },
  asked: { nl: 'Gesteld op', en: 'Asked on', fy: 'Steld op' },
  due: { nl: 'Antwoord uiterlijk op', en: 'Answer no later than', fy: 'Antwurd op syn lêst op' },
  about: { nl: 'Over', en: 'About', fy: 'Oer' },
  entry: { nl: 'Bekijk de beschrijving', en: 'See the entry', fy: 'Besjoch de beskriuwing' },
  said: {
    nl: 'Organisatie volgens de melder',
    en: 'Organisation according to who reported',
    fy: 'Organisaasje neffens de melder',
  },
  email: {
    nl: 'Wil het antwoord ook per e-mail',
    en: 'Also wants the answer by e-mail',
    fy: 'Wol it antwurd ek per e-mail',
  },
  emailNote: {
    nl: 'Gebruik dit adres alleen voor het antwoord. Het register verstuurt zelf geen e-mail.',
    en: 'Use this address for the answer only. The register sends no e-mail itself.',
    fy: 'Brûk dit adres allinnich foar it antwurd. It register ferstjoert sels gjin e-mail.',
  },
  erased: {
    nl: 'De tekst is weggehaald na de bewaartermijn.',
    en: 'The text was taken away after its term.',
    fy: 'De tekst is fuorthelle nei de bewartermyn.',
  },
  wrote: { nl: 'Dit schreef de vrager', en: 'This was written', fy: 'Dit skreau de freger' },
  answer: { nl: 'Antwoord', en: 'Answer', fy: 'Antwurd' },
  answeredOn: { nl: 'Beantwoord op', en: 'Answered on', fy: 'Beantwurde op' },
  isPublic: {
    nl: 'Openbaar onder de beschrijving.',
    en: 'Public under the entry.',
    fy: 'Iepenbier ûnder de beskriuwing.',
  },
  isPrivate: { nl: 'Alleen de vrager leest het.', en: 'Only who asked reads it.', fy: 'Allinnich de freger lêst it.' },
  yours: { nl: 'Dit schreef u', en: 'This is what you wrote', fy: 'Dit skreaunen jo' },
  faults: { nl: 'Er is niets verstuurd', en: 'Nothing was sent', fy: 'Der is neat ferstjoerd' },
  passOn: {
    nl: 'Geef door aan een organisatie',
    en: 'Pass on to an organisation',
    fy: 'Jou troch oan in organisaasje',
  },
  organisation: { nl: 'Organisatie', en: 'Organisation', fy: 'Organisaasje' },
  choose: { nl: 'Kies', en: 'Choose', fy: 'Kies' },
  pass: { nl: 'Geef door', en: 'Pass on', fy: 'Jou troch' },
} as const satisfies Record<string, Text>;

const row = (label: Text, body: Html | string, language: Language): Html =>
  html`<div><dt>${label[language]}</dt><dd>${body}</dd></div>`;

const facts = (question: Question, language: Language): Html => {
  const { algorithmId, organisationSaid, askedAt, dueOn, email } = question;
  return html`<dl class="reg-rows">${row(words.asked, dateTag(askedAt, language), language)}${row(words.due, longDate(dueOn, language), language)}${
    algorithmId !== null &&
    row(
      words.about,
      html`<a href="${href('entry', { language, id: algorithmId })}">${words.entry[language]}</a>`,
      language,
    )
  }${organisationSaid !== '' && row(words.said, organisationSaid, language)}${
    email !== null &&
    row(words.email, html`<a href="mailto:${email}">${email}</a><br>${words.emailNote[language]}`, language)
  }</dl>`;
};

const givenPart = ({ answer }: Question, failed: FailedAnswer, language: Language): Html | false => {
  if (answer === null) return false;
  const yours = failed?.form.get('antwoord') ?? '';
  return html`<section class="reg-section" aria-labelledby="gegeven"><h2 id="gegeven">${words.answer[language]}</h2><div class="reg-prose">${plainParagraphs(answer.text)}</div><p class="reg-small">${words.answeredOn[language]} ${dateTag(answer.at, language)}. ${
    (answer.isPublic ? words.isPublic : words.isPrivate)[language]
  }</p>${yours !== '' && html`<h3>${words.yours[language]}</h3><div class="reg-prose">${plainParagraphs(yours)}</div>`}</section>`;
};

const passOnForm = (
  { organisations }: Reading,
  { id }: Question,
  request: OfficeRequest,
  fault: string | undefined,
): Html => {
  const { language, formToken } = request;
  const options = [{ value: '', name: words.choose[language] }, ...organisationOptions(organisations())];
  return html`<section class="reg-section" aria-labelledby="doorgeven"><h2 id="doorgeven">${words.passOn[language]}</h2><form class="reg-form" method="post" action="${href(
    'questionAnswer',
    { language, id },
  )}" novalidate>${formTokenField(formToken)}${selectField({
    ...{ name: 'organisatie', label: words.organisation[language], options, value: '', fault },
  })}<p><button class="nl-button nl-button--primary" type="submit">${words.pass[language]}</button></p></form></section>`;
};

const topOf = (failed: FailedAnswer, language: Language): Html | false => {
  if (failed === null) return false;
  const message = refusalText(failed.refusal, language);
  const control = controlOf[failed.refusal];
  return control === undefined
    ? alert('error', { body: html`<p>${message}</p>` })
    : errorSummary(words.faults[language], [{ control, message }]);
};

const page = (reading: Reading, question: Question, request: OfficeRequest, failed: FailedAnswer): PageAnswer => {
  const { language } = request;
  const title = `${words[question.kind][language]} ${referenceOf(question.id, question.askedAt)}`;
  const text =
    question.text === null
      ? html`<p>${words.erased[language]}</p>`
      : html`<div class="reg-prose"${langAttribute(question.language, language)}>${plainParagraphs(question.text)}</div>`;
  const isOpen = question.answer === null;
  const form =
    question.organisationId === null
      ? passOnForm(reading, question, request, failed === null ? undefined : refusalText(failed.refusal, language))
      : answerForm(question, request, failed);
  const conflict = failed?.refusal === 'answered-already' ? 409 : 422;
  return {
    kind: 'page',
    status: failed === null ? 200 : conflict,
    title,
    section: null,
    main: html`${topOf(failed, language)}${pageTitle(title)}${facts(question, language)}<section class="reg-section" aria-labelledby="tekst"><h2 id="tekst">${words.wrote[language]}</h2>${text}</section>${givenPart(
      question,
      failed,
      language,
    )}${isOpen && form}`,
  };
};

const readSeen = async ({ queries }: Reading, { present, parameters }: OfficeRequest): Promise<Question | null> => {
  const id = /^\d{1,9}$/.test(parameters.id ?? '') ? Number(parameters.id) : null;
  return present === null || id === null ? null : findQuestion(queries, personReader(present.actor), id);
};

/** Where a question is answered for its organisation, or a report is passed on by the centre. */
export const questionAnswer: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const question = await readSeen(reading, request);
    return question === null ? forbidden(request.language) : page(reading, question, request, null);
  },
  act: async (reading, context, request) => {
    const { language, present, form } = request;
    const question = await readSeen(reading, request);
    if (present === null || question === null) return { answer: forbidden(language) };
    const { id, organisationId } = question;
    const answer = answerIn(form);
    if (organisationId !== null && answer === null)
      return { answer: page(reading, question, request, { refusal: 'needs-entry', form }) };
    const outcome: AnswerOutcome =
      organisationId === null || answer === null
        ? await passOnReport(context, present.actor, id, makeOrganisationId(form.get('organisatie') ?? ''))
        : await answerQuestion(context, present.actor, id, answer);
    if (outcome.kind === 'done') {
      const to =
        organisationId === null
          ? href('reportsQueue', { language })
          : href('questionQueue', { language, organisation: organisationId });
      return { answer: { kind: 'redirect', status: 303, to } };
    }
    const now = await readSeen(reading, request);
    if (outcome.refusal === 'not-allowed' || now === null) return { answer: forbidden(language) };
    return { answer: page(reading, now, request, { refusal: outcome.refusal, form }) };
  },
};
