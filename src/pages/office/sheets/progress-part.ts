import { workOn } from '#register/sheet-import.ts';
import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { href } from '../../../routes.ts';
import { deedForm } from './deed-form.ts';
import { phaseWords } from './phase-words.ts';
import type { SheetShown } from './sheet-page.ts';

const words = {
  of: { nl: 'van', en: 'of', fy: 'fan' },
  rows: { nl: 'rijen', en: 'rows', fy: 'rigen' },
  begun: { nl: 'Het register begint.', en: 'The register begins.', fy: 'It register begjint.' },
  look: { nl: 'Kijk opnieuw', en: 'Look again', fy: 'Sjoch opnij' },
  leave: {
    nl: 'U mag deze pagina verlaten. Het werk gaat door.',
    en: 'You may leave this page. The work goes on.',
    fy: 'Jo meie dizze side ferlitte. It wurk giet troch.',
  },
  brokenOff: { nl: 'Dit is afgebroken.', en: 'This was broken off.', fy: 'Dit is ôfbrutsen.' },
  readAgain: {
    nl: 'Het bestand is niet helemaal gelezen. Kies het opnieuw.',
    en: 'The file was not read whole. Choose it again.',
    fy: 'It bestân is net hielendal lêzen. Kies it opnij.',
  },
  consistent: {
    nl: 'Wat al gedaan is, klopt. U kunt verdergaan met de rest.',
    en: 'What was done is right. You can go on with the rest.',
    fy: 'Wat al dien is, kloppet. Jo kinne fierdergean mei de rest.',
  },
  goOn: { nl: 'Ga verder', en: 'Go on', fy: 'Gean fierder' },
  again: { nl: 'Bekijk de rijen opnieuw', en: 'Look at the rows again', fy: 'Besjoch de rigen opnij' },
  undo: { nl: 'Maak ongedaan', en: 'Undo', fy: 'Meitsje ûngedien' },
  other: { nl: 'Kies het bestand opnieuw', en: 'Choose the file again', fy: 'Kies it bestân opnij' },
} as const satisfies Record<string, Text>;

const countSentence = (done: number, total: number, language: Language): string =>
  total === 0
    ? words.begun[language]
    : `${wholeNumber(done, language)} ${words.of[language]} ${wholeNumber(total, language)} ${words.rows[language]}`;

/** How far the work is, with a link to look again; where scripts run the page looks again by itself. */
const busyPart = ({ request: { language }, sheet: { id, phase, done, total } }: SheetShown): Html =>
  html`<div class="reg-progress" data-watch role="status"><p><strong>${phaseWords[phase][language]}</strong></p>${
    total > 0 && html`<progress max="${total}" value="${done}" aria-label="${phaseWords[phase][language]}"></progress>`
  }<p>${countSentence(done, total, language)}</p><p class="reg-small">${words.leave[language]}</p><p><a class="nl-button" href="${href('sheet', { language, id })}">${words.look[language]}</a></p></div>`;

const brokenOffPart = (shown: SheetShown): Html => {
  const { sheet, request } = shown;
  const { language } = request;
  if (sheet.phase === 'reading')
    return html`${alert('warning', { title: words.brokenOff[language], body: html`<p>${words.readAgain[language]}</p>` })}<p class="reg-gap-top"><a class="nl-button nl-button--primary" href="${href(
      'sheetStart',
      { language, organisation: sheet.organisationId },
    )}">${words.other[language]}</a></p>`;
  const goesOn = sheet.phase === 'planning' ? ('opnieuw' as const) : ('verder' as const);
  const label = sheet.phase === 'planning' ? words.again : words.goOn;
  return html`${alert('warning', {
    title: words.brokenOff[language],
    body: html`<p>${countSentence(sheet.done, sheet.total, language)}. ${words.consistent[language]}</p>`,
  })}<div class="reg-actions">${deedForm(shown, sheet.phase === 'undoing' ? 'ongedaan' : goesOn, label, true)}${
    sheet.phase === 'writing' && deedForm(shown, 'ongedaan', words.undo)
  }</div>`;
};

/** What the page says while some process is at work, or was and is gone. */
export const progressPart = (shown: SheetShown): Html =>
  workOn(shown.sheet, shown.reading.now()) === 'busy' ? busyPart(shown) : brokenOffPart(shown);
