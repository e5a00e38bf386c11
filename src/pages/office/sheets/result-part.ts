import { dateOf } from '#register/instant.ts';
import type { SheetRow } from '#register/sheet-import.ts';
import type { Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { href } from '../../../routes.ts';
import { deedForm } from './deed-form.ts';
import { filtersPart, rowsPart } from './rows-part.ts';
import type { SheetShown } from './sheet-page.ts';

const words = {
  one: { nl: 'concept gemaakt.', en: 'draft made.', fy: 'konsept makke.' },
  many: { nl: 'concepten gemaakt.', en: 'drafts made.', fy: 'konsepten makke.' },
  stale: {
    nl: 'niet gedaan, omdat de tekst intussen veranderde. Lees die rijen opnieuw in.',
    en: 'not done, because the text changed meanwhile. Take those rows in again.',
    fy: 'net dien, om’t de tekst yntusken feroare. Lês dy rigen opnij yn.',
  },
  next: {
    nl: 'Het publiek ziet dit nog niet. Maak de concepten af en dien ze in.',
    en: 'The public does not see this yet. Finish the drafts and submit them.',
    fy: 'It publyk sjocht dit noch net. Meitsje de konsepten ôf en tsjinje se yn.',
  },
  undone: { nl: 'ongedaan gemaakt.', en: 'undone.', fy: 'ûngedien makke.' },
  kept: {
    nl: 'niet ongedaan gemaakt, omdat iemand de tekst daarna veranderde of indiende.',
    en: 'not undone, because somebody changed or submitted the text since.',
    fy: 'net ûngedien makke, om’t immen de tekst dêrnei feroare of yntsjinne.',
  },
  undo: { nl: 'Maak alles ongedaan', en: 'Undo everything', fy: 'Meitsje alles ûngedien' },
  until: { nl: 'Dit kan tot', en: 'This can be done until', fy: 'Dit kin oant' },
  effect: {
    nl: 'Ongedaan maken gooit de nieuwe concepten weg en zet gewijzigde concepten terug. Wat iemand daarna veranderde, blijft staan.',
    en: 'Undoing throws the new drafts away and puts changed drafts back. What somebody changed since stays.',
    fy: 'Ungedien meitsje smyt de nije konsepten fuort en set feroare konsepten werom. Wat immen dêrnei feroare, bliuwt stean.',
  },
  list: { nl: 'Alle algoritmes', en: 'All algorithms', fy: 'Alle algoritmen' },
  more: { nl: 'Lees nog een bestand in', en: 'Take in another file', fy: 'Lês noch in bestân yn' },
} as const satisfies Record<string, Text>;

const summary = ({ request: { language }, sheet, counts }: SheetShown): Html => {
  const { written = 0, stale = 0, undone = 0, kept = 0 } = counts;
  const line = (count: number, text: Text): Html | false =>
    count > 0 && html`<p>${wholeNumber(count, language)} ${text[language]}</p>`;
  const isWritten = sheet.phase === 'written';
  return alert(stale + kept > 0 ? 'warning' : 'ok', {
    body: html`${isWritten && html`<p>${wholeNumber(written, language)} ${(written === 1 ? words.one : words.many)[language]}</p>`}${line(
      undone,
      words.undone,
    )}${line(stale, words.stale)}${line(kept, words.kept)}${isWritten && written > 0 && html`<p>${words.next[language]}</p>`}`,
  });
};

/** What became of a spreadsheet that was written or undone, row by row, and how to undo it. */
export const resultPart = (shown: SheetShown, rows: readonly SheetRow[]): Html => {
  const { request, sheet, counts } = shown;
  const { language } = request;
  const undo =
    sheet.phase === 'written' &&
    (counts.written ?? 0) > 0 &&
    html`<section class="reg-section" aria-labelledby="ongedaan"><h2 id="ongedaan">${words.undo[language]}</h2><p class="reg-prose">${
      words.effect[language]
    } ${words.until[language]} ${dateTag(dateOf(sheet.lastsUntil), language)}.</p>${deedForm(shown, 'ongedaan', words.undo)}</section>`;
  return html`${summary(shown)}<div class="reg-gap-top">${filtersPart(shown, ['all', 'written', 'stale', 'undone', 'kept', 'cannot', 'remarks'])}${rowsPart(
    shown,
    rows,
    false,
  )}</div>${undo}<ul class="reg-links reg-gap-top"><li><a href="${href('workList', { language, organisation: sheet.organisationId })}">${words.list[language]}</a></li><li><a href="${href(
    'sheetStart',
    { language, organisation: sheet.organisationId },
  )}">${words.more[language]}</a></li></ul>`;
};
