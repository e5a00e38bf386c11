import { withRow } from '#commands/office/sheets/judge-row.ts';
import type { Actor } from '#register/access.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { personReader } from '#register/reader.ts';
import { parseSheetImportId, type RowPlan, type SheetImport, type SheetRow } from '#register/sheet-import.ts';
import type { Language, Text } from '#standard/text.ts';
import { findDraft } from '#store/drafts.ts';
import { findLatestVersion } from '#store/entries.ts';
import { findSheetImport } from '#store/sheet-imports.ts';
import { findSheetRow } from '#store/sheet-rows.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { changeSection, countSentence, shownChanges } from '../../public/entry/comparison.ts';
import type { OfficeRequest, ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { kindWords, resultWords } from './phase-words.ts';
import { rowSentences } from './row-words.ts';

const words = {
  row: { nl: 'Rij', en: 'Row', fy: 'Rige' },
  nameless: { nl: 'Zonder naam', en: 'Without a name', fy: 'Sûnder namme' },
  remarks: { nl: 'Let op', en: 'Take note', fy: 'Tink derom' },
  now: { nl: 'Nu', en: 'Now', fy: 'No' },
  after: { nl: 'Na deze rij', en: 'After this row', fy: 'Nei dizze rige' },
  back: { nl: 'Terug naar alle rijen', en: 'Back to all rows', fy: 'Werom nei alle rigen' },
  draft: { nl: 'Open het concept', en: 'Open the draft', fy: 'Iepenje it konsept' },
  unseen: {
    nl: 'Nog niet bekeken wat deze rij doet.',
    en: 'What this row does was not looked at yet.',
    fy: 'Noch net besjoen wat dizze rige docht.',
  },
} as const satisfies Record<string, Text>;

type Found = { readonly sheet: SheetImport; readonly row: SheetRow; readonly actor: Actor };

const find = async (reading: Reading, { present, parameters }: OfficeRequest): Promise<Found | null> => {
  const id = parseSheetImportId(parameters.id ?? '');
  const number = /^\d{1,6}$/.test(parameters.row ?? '') ? Number(parameters.row) : 0;
  if (present === null || id === null || number === 0) return null;
  const { actor } = present;
  const reader = personReader(actor);
  const sheet = await findSheetImport(reading.queries, reader, id);
  const row = sheet === null ? null : await findSheetRow(reading.queries, reader, id, number);
  return sheet === null || row === null ? null : { sheet, row, actor };
};

/** The text that the row would change: what is worked on, else what is public, else nothing. */
const readBefore = async ({ queries }: Reading, { row, actor }: Found): Promise<EntryDocument> => {
  const { algorithmId, result } = row;
  if (algorithmId === null || result !== null) return emptyDocument;
  const reader = personReader(actor);
  const draft = await findDraft(queries, reader, { algorithmId, language: 'nl' });
  const text = draft ?? (await findLatestVersion(queries, reader, algorithmId, 'nl'));
  return text?.document ?? emptyDocument;
};

const differences = (before: EntryDocument, plan: RowPlan, language: Language): Html => {
  const changes = shownChanges(before, withRow(before, plan, false), 'nl');
  const changed = changes.filter(({ kind }) => kind !== 'same');
  const side = (text: Text) => ({ name: text[language], language: 'nl' as const });
  return html`<p class="reg-gap-top">${countSentence(changes, language)}</p>${changed.map((change) =>
    changeSection(change, side(words.now), side(words.after), language),
  )}`;
};

const remarksPart = (plan: RowPlan, language: Language): Html | false => {
  const sentences = rowSentences(plan, language);
  return (
    sentences.length > 0 &&
    alert(plan.kind === 'cannot' ? 'error' : 'warning', {
      title: plan.kind === 'cannot' ? kindWords.cannot[language] : words.remarks[language],
      body: html`<ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul>`,
    })
  );
};

const stateOf = ({ plan, result }: SheetRow): Text | null => {
  if (result !== null) return resultWords[result];
  return plan === null ? null : kindWords[plan.kind];
};

/** One row of a spreadsheet that is taken in: what it would change, field by field, and what there is to say about it. */
export const sheetRow: ShownPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const { language } = request;
    const found = await find(reading, request);
    if (found === null) return forbidden(language);
    const { sheet, row } = found;
    const { plan, algorithmId } = row;
    const title = `${words.row[language]} ${wholeNumber(row.row + 1, language)}: ${plan?.name || words.nameless[language]}`;
    const before = await readBefore(reading, found);
    const isMade = row.result === 'written' || row.result === 'kept';
    return {
      ...{ kind: 'page', status: 200, title, section: null },
      main: html`${pageTitle(title, stateOf(row)?.[language] ?? null)}${
        plan === null ? html`<p>${words.unseen[language]}</p>` : remarksPart(plan, language)
      }${isMade && algorithmId !== null && html`<p class="reg-gap-top"><a class="nl-button" href="${href('workEntry', { language, id: algorithmId })}">${words.draft[language]}</a></p>`}${
        plan !== null && differences(before, plan, language)
      }<p class="reg-gap-top"><a href="${href('sheet', { language, id: sheet.id })}">${words.back[language]}</a></p>`,
    };
  },
};
