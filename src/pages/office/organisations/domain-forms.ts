import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import type { DomainMember, ReportingDomain } from '#register/reporting-domain.ts';
import type { Language, Text } from '#standard/text.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { FieldFault } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import { domainWords } from './domain-words.ts';

const words = {
  members: { nl: 'Wie in dit domein zit', en: 'Who is in this domain', fy: 'Wa’t yn dit domein sit' },
  note: {
    nl: 'Met alles wat eronder valt, behalve wat zelf in een ander domein zit.',
    en: 'With all that is under it, but for what is in another domain itself.',
    fy: 'Mei alles wat derûnder falt, útsein wat sels yn in oar domein sit.',
  },
  none: { nl: 'Nog niemand.', en: 'Nobody yet.', fy: 'Noch nimmen.' },
  since: { nl: 'Vanaf', en: 'From', fy: 'Fan' },
  until: { nl: 'tot', en: 'until', fy: 'oant' },
  end: { nl: 'Niet meer vanaf', en: 'No longer from', fy: 'Net mear fan' },
  endButton: { nl: 'Beëindig', en: 'End', fy: 'Beëinigje' },
  add: { nl: 'Voeg een organisatie toe', en: 'Add an organisation', fy: 'Foegje in organisaasje ta' },
  organisation: { nl: 'Organisatie', en: 'Organisation', fy: 'Organisaasje' },
  organisationHelp: {
    nl: 'De volledige naam of de code.',
    en: 'The full name or the code.',
    fy: 'De folsleine namme of de koade.',
  },
  from: { nl: 'Vanaf welke dag?', en: 'From which day?', fy: 'Fan hokker dei?' },
  addButton: { nl: 'Voeg toe', en: 'Add', fy: 'Foegje ta' },
  rename: { nl: 'Naam', en: 'Name', fy: 'Namme' },
  name: { nl: 'Naam van het domein', en: 'Name of the domain', fy: 'Namme fan it domein' },
  save: { nl: 'Sla op', en: 'Save', fy: 'Bewarje' },
} as const satisfies Record<string, Text>;

export type FailedDomain = { readonly form: URLSearchParams; readonly faults: readonly FieldFault[] } | null;

/** What the parts of the page of a domain are made from. */
export type DomainItems = {
  readonly language: Language;
  readonly formToken: string;
  readonly domain: ReportingDomain;
  readonly members: readonly DomainMember[];
  readonly directory: OrganisationDirectory;
  readonly mayManage: boolean;
  readonly failed: FailedDomain;
  readonly today: IsoDate;
};

const addressOf = ({ domain, language }: DomainItems): string => href('domain', { language, id: domain.id });

/** The form to see the domain as it is on another day. */
export const dayForm = (items: DomainItems, day: IsoDate): Html => {
  const { language } = items;
  return html`<form class="reg-form reg-gap-top" method="get" action="${addressOf(items)}">${textField({
    ...{ name: 'op', label: domainWords.day[language], type: 'date', value: day, autocomplete: 'off' },
  })}<p><button class="nl-button" type="submit">${domainWords.show[language]}</button></p></form>`;
};

const isOf = ({ form }: NonNullable<FailedDomain>, { organisationId, from }: DomainMember): boolean =>
  form.get('lid') === organisationId && form.get('sinds') === from;

const endForm = (member: DomainMember, items: DomainItems): Html => {
  const { language, formToken, directory, failed, today } = items;
  const { organisationId, from } = member;
  const isFailed = failed !== null && failed.form.get('doe') === 'beeindig' && isOf(failed, member);
  const id = isFailed ? 'tot' : `tot-${organisationId}-${from}`;
  return html`<form class="reg-row" method="post" action="${addressOf(items)}" novalidate>${formTokenField(formToken)}<input type="hidden" name="lid" value="${organisationId}"><input type="hidden" name="sinds" value="${from}"><label for="${id}">${words.end[language]}</label><input class="utrecht-textbox utrecht-textbox--html-input reg-day" id="${id}" name="tot" type="date" value="${
    isFailed ? (failed.form.get('tot') ?? '') : today
  }"${isFailed && html` aria-invalid="true"`}><button class="nl-button" type="submit" name="doe" value="beeindig">${words.endButton[language]}<span class="reg-hidden">: ${directory.nameOf(organisationId)}</span></button></form>`;
};

const memberItem = (member: DomainMember, items: DomainItems): Html => {
  const { language, directory, mayManage } = items;
  const { organisationId, from, until } = member;
  const days = `${words.since[language]} ${longDate(from, language)}${until === null ? '' : ` ${words.until[language]} ${longDate(until, language)}`}`;
  return html`<li class="reg-held"><div><p class="reg-record__name"><a href="${href('officeOrganisation', { language, organisation: organisationId })}">${directory.nameOf(organisationId)}</a></p><p class="reg-small reg-soft">${days}</p></div>${
    mayManage && until === null && endForm(member, items)
  }</li>`;
};

/** Which organisations are, were and will be in the domain, each with a form to end that for who may. */
export const memberItems = (items: DomainItems): Html => {
  const { language, members } = items;
  return html`<section class="reg-section" aria-labelledby="leden"><h2 id="leden">${words.members[language]}</h2><p class="reg-soft">${words.note[language]}</p>${
    members.length === 0
      ? html`<p>${words.none[language]}</p>`
      : html`<ul class="reg-held-list reg-gap-top">${members.map((member) => memberItem(member, items))}</ul>`
  }</section>`;
};

/** The forms to put an organisation in the domain and to give it another name. */
export const domainForms = (items: DomainItems): Html => {
  const { language, formToken, failed, domain, today } = items;
  const doing = failed?.form.get('doe');
  const typed = (what: string, control: string, otherwise: string): string =>
    doing === what ? (failed?.form.get(control) ?? '') : otherwise;
  const fault = (what: string, control: string): string | undefined => {
    const message = doing === what ? failed?.faults.find((one) => one.control === control)?.message : undefined;
    return typeof message === 'string' ? message : undefined;
  };
  return html`<section class="reg-section" aria-labelledby="toevoegen"><h2 id="toevoegen">${words.add[language]}</h2><form class="reg-form reg-gap-top" method="post" action="${addressOf(items)}" novalidate>${formTokenField(formToken)}${textField(
    {
      ...{ name: 'organisatie', label: words.organisation[language], help: words.organisationHelp[language] },
      ...{ value: typed('voegtoe', 'organisatie', ''), fault: fault('voegtoe', 'organisatie'), autocomplete: 'off' },
    },
  )}${textField({
    ...{ name: 'vanaf', label: words.from[language], type: 'date', autocomplete: 'off' },
    ...{ value: typed('voegtoe', 'vanaf', today), fault: fault('voegtoe', 'vanaf') },
  })}<p><button class="nl-button nl-button--primary" type="submit" name="doe" value="voegtoe">${words.addButton[language]}</button></p></form></section><section class="reg-section" aria-labelledby="hernoemen"><h2 id="hernoemen">${words.rename[language]}</h2><form class="reg-form reg-gap-top" method="post" action="${addressOf(items)}" novalidate>${formTokenField(formToken)}${textField(
    {
      ...{ name: 'naam', label: words.name[language], autocomplete: 'off' },
      ...{ value: typed('hernoem', 'naam', domain.name), fault: fault('hernoem', 'naam') },
    },
  )}<p><button class="nl-button" type="submit" name="doe" value="hernoem">${words.save[language]}</button></p></form></section>`;
};
