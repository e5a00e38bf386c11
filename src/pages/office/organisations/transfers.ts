import type { CommandContext } from '#commands/command.ts';
import { mayPropose, moveTransfer, proposeTransfer } from '#commands/office/transfer.ts';
import { mayDo } from '#register/access.ts';
import { displayName, type Organisation } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import { isTransferStep, openStates, refusalOfTransferStep, type TransferStepName } from '#register/transfer.ts';
import type { Text } from '#standard/text.ts';
import { listTransfersOf, type Transfer } from '#store/transfers.ts';
import { listWork } from '#store/work-list.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary, type FieldFault } from '#web/parts/error-summary.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest, SentForm } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { organisationDoor } from './organisation-door.ts';
import { proposalFault, proposeForm, readProposal } from './propose-form.ts';
import { type TransferItems, transferItem } from './transfer-items.ts';
import { transferTexts } from './transfer-words.ts';

const words = {
  title: { nl: 'Overdracht', en: 'Transfer', fy: 'Oerdracht' },
  open: { nl: 'Loopt nu', en: 'Open now', fy: 'Rint no' },
  noneOpen: { nl: 'Er loopt nu geen overdracht.', en: 'No transfer is open now.', fy: 'Der rint no gjin oerdracht.' },
  whoMay: {
    nl: 'De coördinator van de organisatie stelt een overdracht voor.',
    en: 'The coordinator of the organisation proposes a transfer.',
    fy: 'De koördinator fan de organisaasje stelt in oerdracht foar.',
  },
  over: { nl: 'Eerder', en: 'Before', fy: 'Earder' },
  back: { nl: 'Gegevens van de organisatie', en: 'Facts of the organisation', fy: 'Gegevens fan de organisaasje' },
  faults: { nl: 'Er is niets voorgesteld', en: 'Nothing was proposed', fy: 'Der is neat foarsteld' },
  notDone: { nl: 'Er is niets veranderd', en: 'Nothing was changed', fy: 'Der is neat feroare' },
} as const satisfies Record<string, Text>;

const done = {
  voorgesteld: {
    nl: 'Het voorstel is gedaan. De coördinator van de andere organisatie ziet het in de werkbank.',
    en: 'The proposal was made. The coordinator of the other organisation sees it in the workbench.',
    fy: 'It foarstel is dien. De koördinator fan de oare organisaasje sjocht it yn de wurkbank.',
  },
  accept: {
    nl: 'U neemt de algoritmes over. Op de dag zelf zijn ze van uw organisatie.',
    en: 'You take the algorithms over. On the day they are of your organisation.',
    fy: 'Jo nimme de algoritmen oer. Op de dei sels binne se fan jo organisaasje.',
  },
  refuse: { nl: 'De overdracht is geweigerd.', en: 'The transfer was refused.', fy: 'De oerdracht is wegere.' },
  'take-back': {
    nl: 'Het voorstel is ingetrokken.',
    en: 'The proposal was taken back.',
    fy: 'It foarstel is ynlutsen.',
  },
} as const satisfies Record<string, Text>;

const [shown, mostLines] = [50, 500];

type Failed = { readonly form: URLSearchParams; readonly faults: readonly FieldFault[] } | null;

const noticeOf = ({ query, language }: OfficeRequest): Html | false => {
  const name = query.get('klaar') ?? '';
  return Object.hasOwn(done, name) && alert('ok', { body: html`<p>${done[name as keyof typeof done][language]}</p>` });
};

const list = (title: Text, id: string, transfers: readonly Transfer[], items: TransferItems, none: Text | null) =>
  (transfers.length > 0 || none !== null) &&
  html`<section class="reg-section" aria-labelledby="${id}"><h2 id="${id}">${title[items.language]}</h2>${
    transfers.length === 0
      ? html`<p>${none?.[items.language]}</p>`
      : html`<ul class="reg-held-list reg-gap-top">${transfers.map((one) => transferItem(one, items))}</ul>`
  }</section>`;

const page = async (
  reading: Reading,
  request: OfficeRequest,
  organisation: Organisation,
  failed: Failed,
  problem: Text | null = null,
): Promise<PageAnswer> => {
  const { language, formToken, today } = request;
  const { actor } = presentIn(request).present;
  const { id } = organisation;
  if (!mayDo(actor, 'see-organisation', id)) return forbidden(language);
  const { queries } = reading;
  const reader = personReader(actor);
  const transfers = await listTransfersOf(queries, reader, id, shown);
  const mayGive = await mayPropose(queries, actor, id);
  const may = (name: TransferStepName, { toId, fromId, state, day }: Transfer): boolean => {
    if (refusalOfTransferStep(name, { state, day, today }) !== null) return false;
    return name === 'take-back' ? fromId === id && mayGive : toId === id && mayDo(actor, 'accept-transfer', id);
  };
  const items: TransferItems = { language, formToken, place: id, directory: reading.organisations(), may };
  const [open, over] = [true, false].map((isOpen) =>
    transfers.filter(({ state }) => openStates.includes(state) === isOpen),
  );
  const lines = mayGive ? await listWork(queries, reader, id, null, mostLines) : [];
  const title = `${words.title[language]}: ${displayName(organisation)}`;
  const back = html`<p><a href="${href('officeOrganisation', { language, organisation: id })}">${words.back[language]}</a></p>`;
  const top =
    failed !== null
      ? errorSummary(words.faults[language], failed.faults)
      : problem !== null
        ? alert('error', { title: words.notDone[language], body: html`<p>${problem[language]}</p>` })
        : noticeOf(request);
  return {
    ...{ kind: 'page', status: failed === null && problem === null ? 200 : 422, title, section: null },
    main: html`${top}${pageTitle(title, undefined, back)}${list(words.open, 'open', open ?? [], items, words.noneOpen)}${
      mayGive
        ? proposeForm({ language, formToken, place: id, lines, failed })
        : html`<p class="reg-soft">${words.whoMay[language]}</p>`
    }${list(words.over, 'eerder', over ?? [], items, null)}`,
  };
};

const act = async (
  reading: Reading,
  context: CommandContext,
  request: OfficeRequest & SentForm,
  organisation: Organisation,
): Promise<PageAnswer> => {
  const { language, form } = request;
  const { actor } = presentIn(request).present;
  const { id } = organisation;
  const to = (klaar: string) => href('transfers', { language, organisation: id }, { klaar });
  const step = form.get('stap') ?? '';
  if (isTransferStep(step)) {
    const number = /^\d{1,9}$/.test(form.get('overdracht') ?? '') ? Number(form.get('overdracht')) : 0;
    const outcome = await moveTransfer(context, actor, number, step);
    if (outcome.kind === 'done') return { kind: 'redirect', status: 303, to: to(step) };
    if (outcome.refusal === 'not-allowed' || outcome.refusal === 'unknown') return forbidden(language);
    return page(reading, request, organisation, null, transferTexts[outcome.refusal]);
  }
  if (!(await mayPropose(reading.queries, actor, id))) return forbidden(language);
  const read = readProposal(form, id, reading.organisations(), language);
  if (read.kind === 'faults') return page(reading, request, organisation, { form, faults: read.faults });
  const outcome = await proposeTransfer(context, actor, read.proposed);
  if (outcome.kind === 'proposed') return { kind: 'redirect', status: 303, to: to('voorgesteld') };
  if (outcome.refusal === 'not-allowed') return forbidden(language);
  return page(reading, request, organisation, { form, faults: [proposalFault(outcome.refusal, language)] });
};

/** The transfers from and to an organisation: those open with what can be done, the form for a new one, and those of before. */
export const transfers = organisationDoor(
  (reading, request, organisation) => page(reading, request, organisation, null),
  act,
);
