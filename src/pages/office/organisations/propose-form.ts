import { parseAlgorithmId } from '#register/algorithm.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import { organisationFromField } from '#register/find-organisation.ts';
import { parseDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { ProposalRefusal, ProposedTransfer } from '#register/transfer.ts';
import type { Language, Text } from '#standard/text.ts';
import type { WorkLine } from '#store/work-list.ts';
import { type Html, html } from '#web/html.ts';
import type { FieldFault } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { textArea } from '#web/parts/text-area.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import { proposalTexts } from './transfer-words.ts';

const words = {
  title: { nl: 'Draag algoritmes over', en: 'Hand algorithms over', fy: 'Draach algoritmen oer' },
  lead: {
    nl: 'De coördinator van de andere organisatie moet dit aannemen. Tot de dag zelf kunt u het voorstel intrekken. Op de dag gaan de algoritmes over, met hun concepten, geschiedenis en open vragen. Hun adressen blijven werken.',
    en: 'The coordinator of the other organisation must accept this. Until the day you can take the proposal back. On the day the algorithms go over, with their drafts, history and open questions. Their addresses keep working.',
    fy: 'De koördinator fan de oare organisaasje moat dit oannimme. Oant de dei sels kinne jo it foarstel ynlûke. Op de dei gean de algoritmen oer, mei harren konsepten, skiednis en iepen fragen. Harren adressen bliuwe wurkjen.',
  },
  to: { nl: 'Naar welke organisatie?', en: 'To which organisation?', fy: 'Nei hokker organisaasje?' },
  toHelp: {
    nl: 'De volledige naam of de code.',
    en: 'The full name or the code.',
    fy: 'De folsleine namme of de koade.',
  },
  day: { nl: 'Op welke dag?', en: 'On which day?', fy: 'Op hokker dei?' },
  needsDay: {
    nl: 'Geef een dag die bestaat, zoals 2027-01-31.',
    en: 'Give a day that exists, such as 2027-01-31.',
    fy: 'Jou in dei dy’t bestiet, lykas 2027-01-31.',
  },
  which: { nl: 'Welke algoritmes?', en: 'Which algorithms?', fy: 'Hokker algoritmen?' },
  all: {
    nl: 'Alles wat deze organisatie op die dag heeft',
    en: 'All that this organisation has on that day',
    fy: 'Alles wat dizze organisaasje op dy dei hat',
  },
  some: { nl: 'Alleen deze:', en: 'These only:', fy: 'Allinnich dizze:' },
  why: { nl: 'Waarom? Dit leest iedereen.', en: 'Why? Everyone can read this.', fy: 'Wêrom? Dit lêst elkenien.' },
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  send: { nl: 'Stel voor', en: 'Propose', fy: 'Stel foar' },
} as const satisfies Record<string, Text>;

const controls = { to: 'ontvanger', day: 'dag', which: 'welke', some: 'algoritme', reason: 'reden' } as const;

export type ReadProposal =
  | { readonly kind: 'proposed'; readonly proposed: ProposedTransfer }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] };

/** What is proposed with the form; the fields that cannot be read when there are any. */
export const readProposal = (
  form: URLSearchParams,
  fromId: OrganisationId,
  directory: OrganisationDirectory,
  language: Language,
): ReadProposal => {
  const toId = organisationFromField(directory, form.get(controls.to) ?? '');
  const day = parseDate((form.get(controls.day) ?? '').trim());
  const faults: readonly FieldFault[] = [
    ...(toId === null ? [{ control: controls.to, message: proposalTexts['unknown-organisation'][language] }] : []),
    ...(day === null ? [{ control: controls.day, message: words.needsDay[language] }] : []),
  ];
  if (toId === null || day === null) return { kind: 'faults', faults };
  const ids = form.getAll(controls.some).flatMap((text) => parseAlgorithmId(text) ?? []);
  const chosen = form.get(controls.which) === 'alles' ? null : [...new Set(ids)];
  return { kind: 'proposed', proposed: { fromId, toId, day, chosen, reason: form.get(controls.reason) ?? '' } };
};

const controlOf: Readonly<Record<ProposalRefusal, string>> = {
  'not-allowed': controls.to,
  'to-itself': controls.to,
  'unknown-organisation': controls.to,
  'receiver-ended': controls.to,
  'in-past': controls.day,
  'needs-reason': controls.reason,
  'reason-too-long': controls.reason,
  'personal-reason': controls.reason,
  'nothing-chosen': `${controls.which}-alles`,
  'not-theirs': `${controls.which}-alles`,
  'in-open-transfer': `${controls.which}-alles`,
};

/** A refusal at the field that mends it. */
export const proposalFault = (refusal: ProposalRefusal, language: Language): FieldFault => ({
  control: controlOf[refusal],
  message: proposalTexts[refusal][language],
});

/** What the form is made from; lines are the algorithms to choose from. */
export type ProposeForm = {
  readonly language: Language;
  readonly formToken: string;
  readonly place: OrganisationId;
  readonly lines: readonly WorkLine[];
  readonly failed: { readonly form: URLSearchParams; readonly faults: readonly FieldFault[] } | null;
};

const option = (line: WorkLine, isTicked: boolean, language: Language): Html => {
  const id = `${controls.some}-${line.id}`;
  return html`<div class="reg-option"><input class="reg-check" type="checkbox" id="${id}" name="${controls.some}" value="${line.id}"${
    isTicked && html` checked`
  }><label for="${id}">${line.name || words.unnamed[language]} <span class="reg-soft">${line.id}</span></label></div>`;
};

const radio = (value: string, label: Text, isChosen: boolean, language: Language): Html => {
  const id = `${controls.which}-${value}`;
  return html`<div class="reg-option"><input class="reg-check" type="radio" id="${id}" name="${controls.which}" value="${value}"${
    isChosen && html` checked`
  }><label for="${id}">${label[language]}</label></div>`;
};

/** The form with which somebody proposes that algorithms go to another organisation. */
export const proposeForm = ({ language, formToken, place, lines, failed }: ProposeForm): Html => {
  const typed = (control: string): string => failed?.form.get(control) ?? '';
  const fault = (control: string): string | undefined => {
    const message = failed?.faults.find((one) => one.control === control)?.message;
    return typeof message === 'string' ? message : undefined;
  };
  const isSome = lines.length > 0 && typed(controls.which) !== 'alles';
  const ticked = new Set(failed?.form.getAll(controls.some) ?? []);
  const which = fault(`${controls.which}-alles`);
  return html`<section class="reg-section" aria-labelledby="voorstel"><h2 id="voorstel">${words.title[language]}</h2><div class="reg-prose"><p>${words.lead[language]}</p></div><form class="reg-form reg-gap-top" method="post" action="${href(
    'transfers',
    { language, organisation: place },
  )}" novalidate>${formTokenField(formToken)}${textField({
    ...{ name: controls.to, label: words.to[language], help: words.toHelp[language], value: typed(controls.to) },
    ...{ fault: fault(controls.to), autocomplete: 'off' },
  })}${textField({
    ...{ name: controls.day, label: words.day[language], type: 'date', value: typed(controls.day) },
    ...{ fault: fault(controls.day), autocomplete: 'off' },
  })}<fieldset class="reg-question${which !== undefined && ' reg-question--invalid'}"><legend class="utrecht-form-label">${words.which[language]}</legend>${
    which !== undefined && html`<p class="utrecht-form-field-error-message">${which}</p>`
  }${radio('alles', words.all, !isSome, language)}${
    lines.length > 0 &&
    html`${radio('enkele', words.some, isSome, language)}<div class="reg-chosen">${lines.map((line) =>
      option(line, ticked.has(line.id), language),
    )}</div>`
  }</fieldset>${textArea({
    ...{ name: controls.reason, label: words.why[language], value: typed(controls.reason), rows: 4 },
    fault: fault(controls.reason),
  })}<p><button class="nl-button nl-button--primary" type="submit" name="stap" value="voorstel">${words.send[language]}</button></p></form></section>`;
};
