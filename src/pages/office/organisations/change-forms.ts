import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import { organisationInField } from '#register/find-organisation.ts';
import type { Organisation } from '#register/organisation.ts';
import { allParts, isOfLists, type PartName, rightOfPart } from '#register/organisation-change.ts';
import { identifierSchemes, schemeNames } from '#register/organisation-identifier.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import { participationTexts } from '#register/participation.ts';
import type { Language, Text } from '#standard/text.ts';
import type { KeptChange } from '#store/organisation-changes.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { selectField } from '#web/parts/select-field.ts';
import { textArea } from '#web/parts/text-area.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import type { FailedPart } from './fault-words.ts';
import { nameRows } from './name-rows.ts';
import { partNames } from './part-words.ts';
import { controls } from './read-change.ts';

const words = {
  change: { nl: 'Verander', en: 'Change', fy: 'Feroarje' },
  save: { nl: 'Sla op', en: 'Save', fy: 'Bewarje' },
  contact: {
    nl: 'E-mailadres of webadres van een team of afdeling',
    en: 'E-mail or web address of a team or department',
    fy: 'E-mailadres of webadres fan in team of ôfdieling',
  },
  contactHelp: {
    nl: 'Iedereen leest dit. Geen naam en geen adres van een persoon. Leeg is: geen contact.',
    en: 'Everyone reads this. No name and no address of a person. Empty is: no contact.',
    fy: 'Elkenien lêst dit. Gjin namme en gjin adres fan in persoan. Leech is: gjin kontakt.',
  },
  participation: { nl: 'Hoe doet u mee?', en: 'How do you take part?', fy: 'Hoe dogge jo mei?' },
  since: { nl: 'Vanaf welke dag geldt dit?', en: 'From which day does this hold?', fy: 'Fan hokker dei jildt dit?' },
  note: {
    nl: 'Toelichting voor iedereen',
    en: 'Explanation for everyone',
    fy: 'Taljochting foar elkenien',
  },
  noteHelp: {
    nl: 'Verplicht als u geen algoritmes gebruikt of zelf publiceert. Schrijf dan ook waar dat op berust, of waar het staat.',
    en: 'Obligatory when you use no algorithms or publish yourself. Then write what that rests on, or where it is.',
    fy: 'Ferplichte as jo gjin algoritmen brûke of sels publisearje. Skriuw dan ek wêr’t dat op berêst, of wêr’t it stiet.',
  },
  type: { nl: 'Soort organisatie', en: 'Kind of organisation', fy: 'Soarte organisaasje' },
  numbers: {
    nl: 'Meer dan één? Zet er een komma tussen.',
    en: 'More than one? Put a comma between them.',
    fy: 'Mear as ien? Set der in komma tusken.',
  },
  until: { nl: 'Bestaat tot', en: 'Exists until', fy: 'Bestiet oant' },
  untilHelp: {
    nl: 'De eerste dag waarop de organisatie niet meer bestaat. Leeg is: zij bestaat.',
    en: 'The first day on which the organisation no longer exists. Empty is: it exists.',
    fy: 'De earste dei dat de organisaasje net mear bestiet. Leech is: se bestiet.',
  },
  successor: { nl: 'Opvolger', en: 'Successor', fy: 'Opfolger' },
  successorHelp: {
    nl: 'De naam of de code van de organisatie die de taken overnam.',
    en: 'The name or code of the organisation that took over its tasks.',
    fy: 'De namme of de koade fan de organisaasje dy’t de taken oernaam.',
  },
  follow: {
    nl: 'Volg weer de lijsten (ROO en TOOI)',
    en: 'Follow the lists again (ROO and TOOI)',
    fy: 'Folgje wer de listen (ROO en TOOI)',
  },
  isOwn: {
    nl: 'Dit is hier aangepast. Het gaat voor op wat de lijsten zeggen.',
    en: 'This was changed here. It goes before what the lists say.',
    fy: 'Dit is hjir oanpast. It giet foar op wat de listen sizze.',
  },
} as const satisfies Record<string, Text>;

/** What the forms are made from. */
export type ChangeForms = {
  readonly language: Language;
  readonly actor: Actor;
  readonly formToken: string;
  readonly organisation: Organisation;
  readonly directory: OrganisationDirectory;
  /** The last change of each part here; null where there is none. */
  readonly lastOf: (part: PartName) => KeptChange | null;
  readonly failed: FailedPart | null;
};

/** What stands in the fields of a part: what was sent when it failed, else what holds now; and what is wrong with each. */
type Fields = {
  readonly value: (control: string, now: string | null) => string;
  readonly fault: (control: string) => string | undefined;
};

const fieldsOf = ({ failed }: ChangeForms, part: PartName): Fields => {
  const sent = failed?.part === part ? failed : null;
  return {
    value: (control, now) => (sent === null ? (now ?? '') : (sent.form.get(control) ?? '')),
    fault: (control) => {
      const message = sent?.faults.find((fault) => fault.control === control)?.message;
      return typeof message === 'string' ? message : undefined;
    },
  };
};

const optionsOf = <Key extends string>(texts: Readonly<Record<Key, Text>>, language: Language) =>
  Object.entries<Text>(texts).map(([value, text]) => ({ value, name: text[language] }));

const contactFields = ({ organisation, language }: ChangeForms, { value, fault }: Fields): Html =>
  textField({
    ...{ name: controls.contact, label: words.contact[language], help: words.contactHelp[language] },
    ...{ value: value(controls.contact, organisation.contact), fault: fault(controls.contact), autocomplete: 'off' },
  });

const participationFields = ({ organisation, language }: ChangeForms, { value, fault }: Fields): Html =>
  html`${selectField({
    ...{ name: controls.participation, label: words.participation[language] },
    ...{ options: optionsOf(participationTexts, language), fault: fault(controls.participation) },
    value: value(controls.participation, organisation.participation),
  })}${textField({
    ...{ name: controls.since, label: words.since[language], type: 'date', autocomplete: 'off' },
    ...{ value: value(controls.since, organisation.participationSince), fault: fault(controls.since) },
  })}${textArea({
    ...{ name: controls.note, label: words.note[language], help: words.noteHelp[language], rows: 5 },
    ...{ value: value(controls.note, organisation.participationNote), fault: fault(controls.note) },
  })}`;

const typeFields = ({ organisation, language }: ChangeForms, { value, fault }: Fields): Html =>
  selectField({
    ...{ name: controls.type, label: words.type[language], options: optionsOf(organisationTypes, language) },
    ...{ value: value(controls.type, organisation.type), fault: fault(controls.type) },
  });

const identifierFields = ({ organisation, language }: ChangeForms, { value, fault }: Fields): Html =>
  html`<p>${words.numbers[language]}</p>${identifierSchemes.map((scheme) => {
    const now = organisation.identifiers.filter((one) => one.scheme === scheme).map((one) => one.value);
    return textField({
      ...{ name: scheme, label: schemeNames[scheme], autocomplete: 'off', fault: fault(scheme) },
      value: value(scheme, now.join(', ')),
    });
  })}`;

const endingFields = ({ organisation, directory, language }: ChangeForms, { value, fault }: Fields): Html =>
  html`${textField({
    ...{ name: controls.until, label: words.until[language], help: words.untilHelp[language], type: 'date' },
    ...{ value: value(controls.until, organisation.until), fault: fault(controls.until), autocomplete: 'off' },
  })}${textField({
    ...{ name: controls.successor, label: words.successor[language], help: words.successorHelp[language] },
    value: value(controls.successor, organisationInField(directory, organisation.successorId)),
    ...{ fault: fault(controls.successor), autocomplete: 'off' },
  })}`;

const nameFields = ({ organisation, language, failed }: ChangeForms, { fault }: Fields): Html =>
  nameRows(organisation.names, failed?.part === 'names' ? failed.form : null, fault, language);

const fieldsOfPart: Readonly<Record<PartName, (forms: ChangeForms, fields: Fields) => Html>> = {
  contact: contactFields,
  participation: participationFields,
  type: typeFields,
  names: nameFields,
  identifiers: identifierFields,
  ending: endingFields,
};

const hiddenFields = ({ formToken, lastOf }: ChangeForms, part: PartName): Html =>
  html`${formTokenField(formToken)}<input type="hidden" name="onderdeel" value="${part}"><input type="hidden" name="gezien" value="${lastOf(part)?.id ?? 0}">`;

const followForm = (forms: ChangeForms, part: PartName, action: string): Html | false => {
  const { lastOf, language } = forms;
  return (
    isOfLists(part) &&
    lastOf(part)?.after.isOwn === true &&
    html`<form class="reg-form reg-gap-top" method="post" action="${action}"><p>${words.isOwn[language]}</p>${hiddenFields(forms, part)}<p><button class="nl-button" type="submit" name="doe" value="volg">${words.follow[language]}</button></p></form>`
  );
};

const partForm = (forms: ChangeForms, part: PartName): Html => {
  const { organisation, language, failed } = forms;
  const action = href('officeOrganisation', { language, organisation: organisation.id });
  return html`<details class="reg-disclose"${failed?.part === part && html` open`}><summary>${words.change[language]}: ${partNames[part][language].toLowerCase()}</summary><form class="reg-form${part === 'names' && ' reg-form--wide'} reg-gap-top" method="post" action="${action}" novalidate>${hiddenFields(
    forms,
    part,
  )}${fieldsOfPart[part](forms, fieldsOf(forms, part))}<p><button class="nl-button nl-button--primary" type="submit" name="doe" value="verander">${
    words.save[language]
  }<span class="reg-hidden">: ${partNames[part][language].toLowerCase()}</span></button></p></form>${followForm(forms, part, action)}</details>`;
};

/** The forms for what this person may change of the organisation, each folded until asked for; nothing for who may change nothing. */
export const changeForms = (forms: ChangeForms): readonly Html[] =>
  allParts
    .filter((part) => mayDo(forms.actor, rightOfPart[part], forms.organisation.id))
    .map((part) => partForm(forms, part));
