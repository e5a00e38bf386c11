import type { AlgorithmId, Succession } from '#register/algorithm.ts';
import type { SuccessionRefusal } from '#register/succession.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Choosable } from '#store/successions.ts';
import { type Html, html } from '#web/html.ts';
import { icon } from '#web/icons.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { textArea } from '#web/parts/text-area.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest } from '../office-page.ts';
import { refusalWords } from './refusal-words.ts';

const words = {
  what: { nl: 'Wat is er gebeurd?', en: 'What happened?', fy: 'Wat is der bard?' },
  others: { nl: 'Om welke andere gaat het?', en: 'Which others is it about?', fy: 'Om hokker oaren giet it?' },
  othersHelp: {
    nl: 'U ziet wat van uw organisatie openbaar is. Staat een nieuwe beschrijving er niet bij? Publiceer die eerst.',
    en: 'You see what your organisation has public. Is a new entry missing? Publish it first.',
    fy: 'Jo sjogge wat fan jo organisaasje iepenbier is. Stiet in nije beskriuwing der net by? Publisearje dy earst.',
  },
  none: {
    nl: 'Uw organisatie heeft geen andere openbare beschrijving. Publiceer die eerst.',
    en: 'Your organisation has no other public entry. Publish it first.',
    fy: 'Jo organisaasje hat gjin oare iepenbiere beskriuwing. Publisearje dy earst.',
  },
  reason: { nl: 'Waarom? Dit leest iedereen.', en: 'Why? Everyone can read this.', fy: 'Wêrom? Dit lêst elkenien.' },
  send: { nl: 'Leg dit vast', en: 'Put this on record', fy: 'Lis dit fêst' },
} as const satisfies Record<string, Text>;

/** The kinds, as what happened to this entry, with what the public then sees. */
const kinds: Readonly<Record<Succession, { readonly label: Text; readonly help: Text }>> = {
  merge: {
    label: { nl: 'Andere gaan op in deze', en: 'Others merge into this one', fy: 'Oaren geane op yn dizze' },
    help: {
      nl: 'Deze blijft. Het adres van de andere leidt voortaan hierheen.',
      en: 'This one stays. The addresses of the others lead here from now on.',
      fy: 'Dizze bliuwt. It adres fan de oaren liedt foartaan hjirhinne.',
    },
  },
  split: {
    label: { nl: 'Deze is gesplitst', en: 'This one was split', fy: 'Dizze is splitst' },
    help: {
      nl: 'Kies er minstens twee. Op dit adres staat voortaan welke dat zijn.',
      en: 'Choose at least two. This address says from now on which they are.',
      fy: 'Kies op syn minst twa. Op dit adres stiet foartaan hokker dat binne.',
    },
  },
  replace: {
    label: {
      nl: 'Deze is vervangen door één andere',
      en: 'This one was replaced by one other',
      fy: 'Dizze is ferfongen troch ien oare',
    },
    help: {
      nl: 'Kies er één. Op dit adres staat voortaan welke dat is.',
      en: 'Choose one. This address says from now on which it is.',
      fy: 'Kies ien. Op dit adres stiet foartaan hokker dat is.',
    },
  },
};

export const isSuccession = (text: string): text is Succession => Object.hasOwn(kinds, text);

/** Why nothing was done. */
export const successionRefusals = {
  ...refusalWords,
  'wrong-state': {
    nl: 'Er loopt nog een concept. Publiceer dat eerst, of gooi het weg.',
    en: 'There is still a draft. Publish it first, or discard it.',
    fy: 'Der rint noch in konsept. Publisearje dat earst, of smyt it fuort.',
  },
  'nothing-published': {
    nl: 'Een van deze beschrijvingen is nu niet openbaar.',
    en: 'One of these entries is not public now.',
    fy: 'Ien fan dizze beskriuwingen is no net iepenbier.',
  },
  'too-few': {
    nl: 'Kies om welke andere het gaat. Bij splitsen zijn dat er minstens twee.',
    en: 'Choose which others it is about. A split needs at least two.',
    fy: 'Kies om hokker oaren it giet. By splitsen binne dat der op syn minst twa.',
  },
  'too-many': {
    nl: 'Dat zijn er te veel. Bij vervangen kiest u er één.',
    en: 'Those are too many. When one is replaced, choose one.',
    fy: 'Dat binne der te folle. By ferfangen kieze jo ien.',
  },
  itself: {
    nl: 'Kies andere beschrijvingen, en elke één keer.',
    en: 'Choose other entries, and each once.',
    fy: 'Kies oare beskriuwingen, en elk ien kear.',
  },
  'other-not-public': {
    nl: 'Een beschrijving die blijft, moet openbaar zijn. Publiceer die eerst.',
    en: 'An entry that stays must be public. Publish it first.',
    fy: 'In beskriuwing dy’t bliuwt, moat iepenbier wêze. Publisearje dy earst.',
  },
  'other-in-review': {
    nl: 'Van een beschrijving die blijft, wacht een tekst op een oordeel. Beslis eerst daarover.',
    en: 'A text of an entry that stays waits for a judgement. Decide on that first.',
    fy: 'Fan in beskriuwing dy’t bliuwt, wachtet in tekst op in oardiel. Beslis dêr earst oer.',
  },
  circle: {
    nl: 'Dan zou een beschrijving na zichzelf komen. Kies een andere.',
    en: 'Then an entry would come after itself. Choose another.',
    fy: 'Dan soe in beskriuwing nei himsels komme. Kies in oare.',
  },
  'published-since': {
    nl: 'Dit kan niet meer terug: wat ervoor in de plaats kwam, is intussen veranderd.',
    en: 'This can no longer be undone: what came in its place has changed meanwhile.',
    fy: 'Dit kin net mear werom: wat derfoar yn it plak kaam, is yntusken feroare.',
  },
} as const satisfies Record<SuccessionRefusal, Text>;

/** What was filled in, and what is wrong with it: in which field, and what to do. */
export type FilledIn = {
  readonly kind: Succession | null;
  readonly others: readonly AlgorithmId[];
  readonly reason: string;
  readonly fault?: { readonly control: 'soort' | 'ander' | 'reden'; readonly message: string };
};

type Option = { readonly value: string; readonly label: string; readonly help?: string; readonly isChosen: boolean };

type Group = { readonly name: 'soort' | 'ander'; readonly legend: string; readonly help?: string };

const group = ({ name, legend, help }: Group, options: readonly Option[], { fault }: FilledIn): Html => {
  const message = fault?.control === name ? fault.message : null;
  const type = name === 'soort' ? 'radio' : 'checkbox';
  return html`<fieldset class="reg-question${message !== null && ' reg-question--invalid'}"><legend class="utrecht-form-label">${legend}</legend>${
    help !== undefined && html`<p class="reg-question__description">${help}</p>`
  }${
    message !== null &&
    html`<p class="utrecht-form-field-error-message" id="${name}-fout">${icon('warning')}<span>${message}</span></p>`
  }<div class="reg-options">${options.map(
    (option, index) =>
      html`<div class="reg-option"><input class="reg-check" type="${type}" id="${index === 0 ? name : `${name}-${index + 1}`}" name="${name}" value="${option.value}"${
        option.isChosen && html` checked`
      }${message !== null && html` aria-describedby="${name}-fout"`}><label for="${index === 0 ? name : `${name}-${index + 1}`}">${option.label}${
        option.help !== undefined && html`<small>${option.help}</small>`
      }</label></div>`,
  )}</div></fieldset>`;
};

const kindOptions = (chosen: Succession | null, language: Language): readonly Option[] =>
  (Object.keys(kinds) as Succession[]).map((kind) => ({
    ...{ value: kind, label: kinds[kind].label[language], help: kinds[kind].help[language] },
    isChosen: kind === chosen,
  }));

/** The form by which entries of an organisation make way for others. */
export const successionForm = (
  id: AlgorithmId,
  choosable: readonly Choosable[],
  filled: FilledIn,
  { language, formToken }: OfficeRequest,
): Html => {
  if (choosable.length === 0) return html`<p>${words.none[language]}</p>`;
  const others = choosable.map((one) => ({
    ...{ value: one.id, label: `${one.name} (${one.id})`, isChosen: filled.others.includes(one.id) },
  }));
  return html`<form class="reg-form" method="post" action="${href('workSuccession', { language, id })}" novalidate>${formTokenField(
    formToken,
  )}${group({ name: 'soort', legend: words.what[language] }, kindOptions(filled.kind, language), filled)}${group(
    { name: 'ander', legend: words.others[language], help: words.othersHelp[language] },
    others,
    filled,
  )}${textArea({
    ...{ name: 'reden', label: words.reason[language], rows: 4, value: filled.reason },
    fault: filled.fault?.control === 'reden' ? filled.fault.message : undefined,
  })}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form>`;
};
