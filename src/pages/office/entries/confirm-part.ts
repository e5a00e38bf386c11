import { confirmBy, isPossiblyOutOfDate, lastConfirmed } from '#register/out-of-date.ts';
import type { Text } from '#standard/text.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest } from '../office-page.ts';
import type { Seen } from './step-forms.ts';

const words = {
  title: {
    nl: 'Klopt de openbare tekst nog?',
    en: 'Is the public text still right?',
    fy: 'Kloppet de iepenbiere tekst noch?',
  },
  last: { nl: 'Voor het laatst bevestigd op', en: 'Last confirmed on', fy: 'Foar it lêst befêstige op' },
  by: {
    nl: 'Bevestig de tekst uiterlijk op',
    en: 'Confirm the text no later than',
    fy: 'Befêstigje de tekst op syn lêst op',
  },
  old: {
    nl: 'Het publiek ziet nu dat deze tekst mogelijk verouderd is. Klopt hij nog? Bevestig dat dan. Klopt hij niet meer? Maak dan een concept.',
    en: 'The public now sees that this text may be out of date. Is it still right? Then confirm it. Is it not? Then make a draft.',
    fy: 'It publyk sjocht no dat dizze tekst mooglik ferâldere is. Kloppet er noch? Befêstigje dat dan. Kloppet er net mear? Meitsje dan in konsept.',
  },
  button: { nl: 'Ja, de tekst klopt nog', en: 'Yes, the text is still right', fy: 'Ja, de tekst kloppet noch' },
} as const satisfies Record<string, Text>;

/** The word in the form by which a text is confirmed. */
export const confirmStep = 'bevestig';

/** When the public text was last confirmed and by when it must be again, with the button that does so; nothing where nothing is public, or for who may not. */
export const confirmPart = (
  { id, published, asked }: Seen,
  { language, formToken, today }: OfficeRequest,
  reviewMonths: number,
): Html | false => {
  if (!asked.isPublished || !asked.may('confirm-entry')) return false;
  const version = { publishedAt: published.publishedAt ?? null, confirmedAt: published.confirmedAt ?? null };
  const [last, by] = [lastConfirmed(version), confirmBy(version, reviewMonths)];
  if (last === null || by === null) return false;
  const isOld = isPossiblyOutOfDate(version, today, reviewMonths);
  return html`<section class="reg-section" aria-labelledby="klopt"><h2 id="klopt">${words.title[language]}</h2>${
    isOld && html`<div class="reg-gap-top">${alert('warning', { body: html`<p>${words.old[language]}</p>` })}</div>`
  }<p class="reg-gap-top">${words.last[language]} ${dateTag(last, language)}. ${!isOld && `${words.by[language]} ${longDate(by, language)}.`}</p><form class="reg-form" method="post" action="${href(
    'workEntry',
    { language, id },
  )}">${formTokenField(formToken)}<input type="hidden" name="stap" value="${confirmStep}"><input type="hidden" name="versie" value="${published.number}"><p><button class="nl-button${
    isOld && ' nl-button--primary'
  }" type="submit">${words.button[language]}</button></p></form></section>`;
};
