import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { openStates, type TransferStepName, transferSteps } from '#register/transfer.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Transfer } from '#store/transfers.ts';
import { countedWords, longDate, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { href } from '../../../routes.ts';
import { stateTexts } from './transfer-words.ts';

const words = {
  all: { nl: 'Alle algoritmes', en: 'All algorithms', fy: 'Alle algoritmen' },
  from: { nl: 'Van', en: 'From', fy: 'Fan' },
  to: { nl: 'Naar', en: 'To', fy: 'Nei' },
  on: { nl: 'op', en: 'on', fy: 'op' },
  why: { nl: 'Reden', en: 'Reason', fy: 'Reden' },
} as const satisfies Record<string, Text>;

/** What a list of transfers is made from. */
export type TransferItems = {
  readonly language: Language;
  readonly formToken: string;
  readonly place: OrganisationId;
  readonly directory: OrganisationDirectory;
  /** True when this person may take the step with the transfer. */
  readonly may: (name: TransferStepName, transfer: Transfer) => boolean;
};

/** 'Alle algoritmes', or how many. */
const whatGoes = ({ isAll, count, state }: Transfer, language: Language): string =>
  isAll && state !== 'carried-out' ? words.all[language] : plural(count, countedWords.algorithm, language);

const stepForms = (transfer: Transfer, { language, formToken, place, may }: TransferItems): Html | false => {
  const names = (Object.keys(transferSteps) as TransferStepName[]).filter((name) => may(name, transfer));
  return (
    names.length > 0 &&
    html`<form class="reg-row" method="post" action="${href('transfers', { language, organisation: place })}">${formTokenField(
      formToken,
    )}<input type="hidden" name="overdracht" value="${transfer.id}">${names.map(
      (name) =>
        html`<button class="nl-button${name === 'accept' && ' nl-button--primary'}" type="submit" name="stap" value="${name}">${transferSteps[name].button[language]}<span class="reg-hidden">: ${whatGoes(transfer, language)}</span></button>`,
    )}</form>`
  );
};

/** One transfer as the office shows it: what goes from where to where on which day, why, and the steps this person can take. */
export const transferItem = (transfer: Transfer, items: TransferItems): Html => {
  const { language, place, directory } = items;
  const { fromId, toId, day, reason, state } = transfer;
  const [label, otherId] = fromId === place ? [words.to, toId] : [words.from, fromId];
  return html`<li class="reg-held" id="overdracht-${transfer.id}"><div><p class="reg-record__name">${whatGoes(transfer, language)} · ${label[language].toLowerCase()} <a href="${href(
    'organisation',
    { language, id: otherId },
  )}">${directory.nameOf(otherId)}</a> ${words.on[language]} ${longDate(day, language)}</p><p class="reg-small">${stateTexts[state][language]}. ${words.why[language]}: <span lang="nl">${reason}</span></p></div>${
    openStates.includes(state) && stepForms(transfer, items)
  }</li>`;
};
