import { rowKinds, type SheetRow } from '#register/sheet-import.ts';
import type { Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { href } from '../../../routes.ts';
import { deedForm } from './deed-form.ts';
import { filtersPart, rowsPart } from './rows-part.ts';
import { deedName, type SheetShown } from './sheet-page.ts';

const words = {
  nothing: {
    nl: 'Geen enkele rij verandert iets. Er valt niets over te nemen.',
    en: 'Not one row changes anything. There is nothing to take over.',
    fy: 'Net ien rige feroaret wat. Der falt neat oer te nimmen.',
  },
  keep: { nl: 'Bewaar de vinkjes', en: 'Keep the ticks', fy: 'Bewarje de finkjes' },
  take: {
    nl: 'Maak concepten van de aangevinkte rijen',
    en: 'Make drafts of the ticked rows',
    fy: 'Meitsje konsepten fan de oanfinke rigen',
  },
  columns: { nl: 'Verander de kolommen', en: 'Change the columns', fy: 'Feroarje de kolommen' },
  again: { nl: 'Bekijk de rijen opnieuw', en: 'Look at the rows again', fy: 'Besjoch de rigen opnij' },
  discard: { nl: 'Gooi dit weg', en: 'Throw this away', fy: 'Smyt dit fuort' },
  otherPages: {
    nl: 'Vinkjes op andere pagina’s tellen mee zoals u ze bewaarde.',
    en: 'Ticks on other pages count as you kept them.',
    fy: 'Finkjes op oare siden telle mei sa’t jo se bewarre hawwe.',
  },
  confirm: {
    nl: 'U kunt dit een maand lang ongedaan maken. Er wordt niets gepubliceerd.',
    en: 'You can undo this for a month. Nothing is published.',
    fy: 'Jo kinne dit in moanne lang ûngedien meitsje. Der wurdt neat publisearre.',
  },
} as const satisfies Record<string, Text>;

const lead: Text = {
  nl: 'Er is nog niets veranderd. Vink uit wat u niet wilt. Een lege cel verandert niets. Deze pagina blijft een dag staan.',
  en: 'Nothing was changed yet. Untick what you do not want. An empty cell changes nothing. This page stays for a day.',
  fy: 'Der is noch neat feroare. Finkje út wat jo net wolle. In lege sel feroaret neat. Dizze side bliuwt in dei stean.',
};

/** The sentence over the preview. */
export const previewLead = lead;

/** What a spreadsheet would do, row by row, with the form that confirms it. */
export const previewPart = (shown: SheetShown, rows: readonly SheetRow[]): Html => {
  const { request, sheet, counts } = shown;
  const { language, formToken } = request;
  const { ticked = 0 } = counts;
  const writes = (counts.new ?? 0) + (counts['changes-draft'] ?? 0) + (counts['changes-public'] ?? 0) > 0;
  const list = rowsPart(shown, rows, writes);
  const same = { toon: request.query.get('toon'), pagina: request.query.get('pagina') };
  const button = (deed: string, label: string, isPrimary: boolean): Html =>
    html`<button class="nl-button${isPrimary && ' nl-button--primary'}" type="submit" name="${deedName}" value="${deed}">${label}</button>`;
  const form = html`<form method="post" action="${href('sheet', { language, id: sheet.id }, same)}">${formTokenField(
    formToken,
  )}${list}<p class="reg-gap-top">${words.confirm[language]} ${counts.all !== undefined && counts.all > 50 && words.otherPages[language]}</p><p class="reg-actions">${button(
    'overnemen',
    `${words.take[language]} (${wholeNumber(ticked, language)})`,
    true,
  )}${button('keuze', words.keep[language], false)}</p></form>`;
  return html`${filtersPart(shown, ['all', ...rowKinds, 'remarks'])}${
    writes ? form : html`<p>${words.nothing[language]}</p>${list}`
  }<div class="reg-actions reg-gap-top"><a class="nl-button" href="${href('sheet', { language, id: sheet.id }, { kolommen: 'ja' })}">${words.columns[language]}</a>${deedForm(
    shown,
    'opnieuw',
    words.again,
  )}${deedForm(shown, 'weg', words.discard)}</div>`;
};
