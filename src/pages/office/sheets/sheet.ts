import type { CommandContext } from '#commands/command.ts';
import { discardSheet } from '#commands/office/sheets/begin-sheet.ts';
import { inBackground } from '#commands/office/sheets/in-background.ts';
import { chooseColumns, planSheet } from '#commands/office/sheets/plan-sheet.ts';
import type { SheetOutcome, SheetRefusal } from '#commands/office/sheets/sheet-command.ts';
import { startUndo, undoSheet } from '#commands/office/sheets/undo-sheet.ts';
import { confirmSheet, type Ticks, tickRows, writeSheet } from '#commands/office/sheets/write-sheet.ts';
import type { Actor } from '#register/access.ts';
import { personReader } from '#register/reader.ts';
import { parseSheetImportId, rowKinds, type SheetImport, type SheetRow, workOn } from '#register/sheet-import.ts';
import type { Text } from '#standard/text.ts';
import { findSheetImport } from '#store/sheet-imports.ts';
import { countSheetRows, listSheetRows } from '#store/sheet-rows.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest, SentForm } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { columnsLead, columnsPart, repeatedControls, sentTargets } from './columns-part.ts';
import { fileFaultText, sheetRefusalWords } from './fault-words.ts';
import { previewLead, previewPart } from './preview-part.ts';
import { progressPart } from './progress-part.ts';
import { resultPart } from './result-part.ts';
import { askedRows, filtersPart, rowsPart, rowsPerPage, tickNames } from './rows-part.ts';
import { deedName, type SheetShown } from './sheet-page.ts';

const words = {
  title: { nl: 'Uit een spreadsheet', en: 'From a spreadsheet', fy: 'Ut in spreadsheet' },
  nameless: { nl: 'Bestand zonder naam', en: 'File without a name', fy: 'Bestân sûnder namme' },
  other: { nl: 'Kies een ander bestand', en: 'Choose another file', fy: 'Kies in oar bestân' },
  notDone: { nl: 'Dit is niet gedaan', en: 'This was not done', fy: 'Dit is net dien' },
} as const satisfies Record<string, Text>;

type Found = { readonly shown: SheetShown; readonly actor: Actor };

/** A spreadsheet with its counts, for who may write the entries of its organisation. */
const find = async (reading: Reading, request: OfficeRequest): Promise<Found | null> => {
  const id = parseSheetImportId(request.parameters.id ?? '');
  if (request.present === null || id === null) return null;
  const { actor } = request.present;
  const reader = personReader(actor);
  const sheet = await findSheetImport(reading.queries, reader, id);
  if (sheet === null) return null;
  const counts = await countSheetRows(reading.queries, reader, id);
  return { shown: { reading, request, sheet, counts }, actor };
};

type Body = { readonly lead: Text | null; readonly body: Html; readonly watches?: boolean };

const asksColumns = ({ phase }: SheetImport, request: OfficeRequest): boolean =>
  phase === 'columns' || (phase === 'preview' && request.query.has('kolommen'));

const failedPart = ({ request: { language }, sheet }: SheetShown): Html =>
  html`${alert('error', { body: html`<p>${fileFaultText(sheet.fault)[language]}</p>` })}<p class="reg-gap-top"><a class="nl-button nl-button--primary" href="${href(
    'sheetStart',
    { language, organisation: sheet.organisationId },
  )}">${words.other[language]}</a></p>`;

const readRows = async ({ shown, actor }: Found, limit = rowsPerPage): Promise<readonly SheetRow[]> => {
  const { reading, request, sheet } = shown;
  const { filter, page } = limit === rowsPerPage ? askedRows(request.query) : { filter: 'all' as const, page: 1 };
  const place = { offset: (page - 1) * rowsPerPage, limit };
  return listSheetRows(reading.queries, personReader(actor), sheet.id, filter, place);
};

/** So many rows are looked through for an example of what a column holds. */
const exampleRows = 10;

/** What a colleague sees of a file that somebody else sent and did not confirm yet: its rows, and nothing to choose. */
const colleaguePart = async (found: Found): Promise<Html> => {
  const { shown } = found;
  const note = alert('info', {
    body: html`<p>${sheetRefusalWords['of-colleague'][shown.request.language]}</p>`,
  });
  return shown.sheet.phase === 'columns'
    ? note
    : html`${note}${filtersPart(shown, ['all', ...rowKinds, 'remarks'])}${rowsPart(shown, await readRows(found), false)}`;
};

const isOfColleague = ({ shown: { sheet }, actor }: Found): boolean =>
  sheet.personId !== actor.personId && (sheet.phase === 'columns' || sheet.phase === 'preview');

const bodyOf = async (found: Found, targets?: readonly (string | null)[]): Promise<Body> => {
  const { shown } = found;
  const { sheet, request, reading } = shown;
  if (sheet.phase === 'failed') return { lead: null, body: failedPart(shown) };
  if (isOfColleague(found)) return { lead: null, body: await colleaguePart(found) };
  if (asksColumns(sheet, request)) {
    const body = columnsPart(shown, await readRows(found, exampleRows), targets ?? sheet.targets);
    return { lead: columnsLead, body };
  }
  if (sheet.phase === 'preview') return { lead: previewLead, body: previewPart(shown, await readRows(found)) };
  if (sheet.phase === 'written' || sheet.phase === 'undone')
    return { lead: null, body: resultPart(shown, await readRows(found)) };
  return { lead: null, body: progressPart(shown), watches: workOn(sheet, reading.now()) === 'busy' };
};

type Failed = { readonly refusal: SheetRefusal; readonly targets?: readonly (string | null)[] };

const failure = ({ refusal, targets }: Failed, { language }: OfficeRequest): Html => {
  const message = sheetRefusalWords[refusal][language];
  const controls = targets === undefined ? [] : repeatedControls(targets);
  return controls.length > 0
    ? errorSummary(
        words.notDone[language],
        controls.map((control) => ({ control, message })),
      )
    : alert('error', { title: words.notDone[language], body: html`<p>${message}</p>` });
};

const page = async (reading: Reading, request: OfficeRequest, failed?: Failed): Promise<PageAnswer> => {
  const { language } = request;
  const found = await find(reading, request);
  if (found === null) return forbidden(language);
  const { lead, body, watches = false } = await bodyOf(found, failed?.targets);
  const title = `${words.title[language]}: ${found.shown.sheet.fileName || words.nameless[language]}`;
  return {
    ...{ kind: 'page', status: failed === undefined ? 200 : 422, title, section: null, watches },
    main: html`${failed !== undefined && failure(failed, request)}${pageTitle(title, lead?.[language] ?? null)}${body}`,
  };
};

const numbersIn = (form: URLSearchParams, name: string): readonly number[] =>
  form
    .getAll(name)
    .map(Number)
    .filter((number) => Number.isInteger(number) && number > 0)
    .slice(0, rowsPerPage);

const ticksIn = (form: URLSearchParams): Ticks => ({
  shown: numbersIn(form, tickNames.shown),
  ticked: numbersIn(form, tickNames.ticked),
});

type Deed = (
  context: CommandContext,
  actor: Actor,
  sheet: SheetImport,
  form: URLSearchParams,
) => Promise<{ readonly outcome: SheetOutcome; readonly work?: () => Promise<void> }>;

/** What each button does: its one command, and the work that goes on after it. */
const deeds: Readonly<Record<string, Deed>> = {
  kolommen: async (context, actor, { id, header }, form) => ({
    outcome: await chooseColumns(context, actor, id, sentTargets(form, header)),
    work: () => planSheet(context, id),
  }),
  opnieuw: async (context, actor, { id, targets }) => ({
    outcome: await chooseColumns(context, actor, id, targets),
    work: () => planSheet(context, id),
  }),
  keuze: async (context, actor, { id }, form) => ({ outcome: await tickRows(context, actor, id, ticksIn(form)) }),
  overnemen: async (context, actor, { id }, form) => ({
    outcome: await confirmSheet(context, actor, id, ticksIn(form)),
    work: () => writeSheet(context, actor, id),
  }),
  verder: async (context, actor, { id }) => ({
    outcome: await confirmSheet(context, actor, id, { shown: [], ticked: [] }),
    work: () => writeSheet(context, actor, id),
  }),
  ongedaan: async (context, actor, { id }) => ({
    outcome: await startUndo(context, actor, id),
    work: () => undoSheet(context, actor, id),
  }),
  weg: async (context, actor, { id }) => ({ outcome: await discardSheet(context, actor, id) }),
};

/** Where somebody goes when something was done: to the same rows when they only ticked, away when it was thrown away. */
const placeAfter = (deed: string, { id, organisationId }: SheetImport, { language, query }: OfficeRequest): string => {
  if (deed === 'weg') return href('sheetStart', { language, organisation: organisationId });
  const same = { toon: query.get('toon'), pagina: query.get('pagina') };
  return href('sheet', { language, id }, deed === 'keuze' ? same : {});
};

const act = async (
  reading: Reading,
  context: CommandContext,
  request: OfficeRequest & SentForm,
): Promise<PageAnswer> => {
  const { form } = request;
  const found = await find(reading, request);
  const name = form.get(deedName) ?? '';
  const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined;
  if (found === null) return forbidden(request.language);
  const { actor, shown } = found;
  if (deed === undefined) return page(reading, request);
  const { outcome, work } = await deed(context, actor, shown.sheet, form);
  if (outcome.kind === 'refused') {
    if (outcome.refusal === 'not-allowed' || outcome.refusal === 'unknown') return forbidden(request.language);
    const targets = name === 'kolommen' ? { targets: sentTargets(form, shown.sheet.header) } : {};
    const query = name === 'kolommen' ? new URLSearchParams({ kolommen: 'ja' }) : request.query;
    return page(reading, { ...request, query }, { refusal: outcome.refusal, ...targets });
  }
  if (work !== undefined) await inBackground(work());
  return { kind: 'redirect', status: 303, to: placeAfter(name, shown.sheet, request) };
};

/** A spreadsheet that is taken in: how far it is, what its columns hold, what its rows would do, and what became of them. */
export const sheet: FormPage = {
  isFor: 'whole',
  show: (reading, _context, request) => page(reading, request),
  act: async (reading, context, request) => ({ answer: await act(reading, context, request) }),
};
