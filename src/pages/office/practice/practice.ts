import { beginPractice, emptyPractice } from '#commands/office/practice.ts';
import { textOf } from '#register/entry.ts';
import type { PracticeText } from '#register/practice.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { listPracticeTexts } from '#store/practice-texts.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { textField } from '#web/parts/text-field.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { practicePage, practiceRefusals } from './frame.ts';
import { practiceStates } from './state-words.ts';

const words = {
  title: { nl: 'Oefenruimte', en: 'Practice space', fy: 'Oefenromte' },
  lead: {
    nl: 'Probeer hier het formulier en de weg naar publiceren. U speelt elke rol zelf, ook die van goedkeurder. In een kopie van het register gaat dit niet mee.',
    en: 'Try the form and the way to publication here. You play every role yourself, that of approver too. A backup of the register does not hold this.',
    fy: 'Besykje hjir it formulier en de wei nei publisearjen. Jo spylje elke rol sels, ek dy fan goedkarder. Yn in kopy fan it register giet dit net mei.',
  },
  own: { nl: 'Uw oefenteksten', en: 'Your practice texts', fy: 'Jo oefenteksten' },
  none: {
    nl: 'U hebt nog geen oefentekst.',
    en: 'You have no practice text yet.',
    fy: 'Jo hawwe noch gjin oefentekst.',
  },
  new: { nl: 'Begin een oefentekst', en: 'Begin a practice text', fy: 'Begjin in oefentekst' },
  name: { nl: 'Naam', en: 'Name', fy: 'Namme' },
  begin: { nl: 'Begin', en: 'Begin', fy: 'Begjin' },
  empty: {
    nl: 'Gooi al uw oefenteksten weg',
    en: 'Discard all your practice texts',
    fy: 'Smyt al jo oefenteksten fuort',
  },
  emptyNote: {
    nl: 'Dit kunt u niet terugdraaien.',
    en: 'You cannot undo this.',
    fy: 'Dit kinne jo net weromdraaie.',
  },
  faults: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
} as const satisfies Record<string, Text>;

const list = (texts: readonly PracticeText[], { language }: OfficeRequest): Html =>
  texts.length === 0
    ? html`<p>${words.none[language]}</p>`
    : html`<ul class="reg-held-list">${texts.map(
        ({ number, document, state, changedAt }) =>
          html`<li class="reg-held"><div><p class="reg-record__name"><a href="${href('practiceText', { language, number })}">${textOf(document, 'name')}</a></p><p class="reg-small reg-soft">${practiceStates[state][language]}, ${dateTag(changedAt, language)}</p></div></li>`,
      )}</ul>`;

const emptyForm = ({ language, formToken }: OfficeRequest): Html =>
  html`<form class="reg-gap-top" method="post" action="${href('practice', { language })}">${formTokenField(formToken)}<p class="reg-small">${words.emptyNote[language]}</p><p><button class="nl-button" type="submit" name="leegmaken" value="ja">${words.empty[language]}</button></p></form>`;

const beginForm = ({ language, formToken }: OfficeRequest, fault: string | undefined): Html =>
  html`<section class="reg-section" aria-labelledby="nieuw"><h2 id="nieuw">${words.new[language]}</h2><form class="reg-form" method="post" action="${href('practice', { language })}" novalidate>${formTokenField(formToken)}${textField(
    {
      ...{ name: 'naam', label: words.name[language], autocomplete: 'off', fault },
    },
  )}<p><button class="nl-button nl-button--primary" type="submit">${words.begin[language]}</button></p></form></section>`;

const page = async (reading: Reading, request: OfficeRequest, fault?: string): Promise<PageAnswer> => {
  const { language } = request;
  const { actor, person } = presentIn(request).present;
  const texts = await listPracticeTexts(reading.queries, personReader(actor), person.id);
  const main = html`${fault !== undefined && errorSummary(words.faults[language], [{ control: 'naam', message: fault }])}${pageTitle(
    words.title[language],
    words.lead[language],
  )}${beginForm(request, fault)}<section class="reg-section" aria-labelledby="eigen"><h2 id="eigen">${words.own[language]}</h2>${list(texts, request)}${
    texts.length > 0 && emptyForm(request)
  }</section>`;
  return practicePage(words.title[language], fault === undefined ? 200 : 422, main, language);
};

/** The practice space of one person: their texts, where a new one begins, and where all are thrown away. */
export const practice: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => {
    const { language, form } = request;
    const { person } = presentIn(request).present;
    if (form.get('leegmaken') === 'ja') {
      await emptyPractice(context, person.id);
      return { answer: { kind: 'redirect', status: 303, to: href('practice', { language }) } };
    }
    const outcome = await beginPractice(context, person.id, form.get('naam') ?? '');
    if (outcome.kind === 'refused')
      return { answer: await page(reading, request, practiceRefusals[outcome.refusal][language]) };
    const to = href('practiceEdit', { language, number: outcome.number });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
