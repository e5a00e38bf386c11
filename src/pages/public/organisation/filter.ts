import { type OrganisationType, organisationTypes } from '#register/organisation-types.ts';
import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';
import type { AskedOrganisations, OrganisationQuestion } from './question.ts';

const words = {
  label: { nl: 'Filter de organisaties', en: 'Filter the organisations', fy: 'Filterje de organisaasjes' },
  name: { nl: 'Naam', en: 'Name', fy: 'Namme' },
  nameHelp: {
    nl: 'Ook een vroegere naam of een afkorting mag',
    en: 'A former name or an abbreviation works too',
    fy: 'In eardere namme of in ôfkoarting mei ek',
  },
  type: { nl: 'Soort organisatie', en: 'Kind of organisation', fy: 'Soarte organisaasje' },
  every: { nl: 'Alle soorten', en: 'All kinds', fy: 'Alle soarten' },
  show: { nl: 'Toon', en: 'Show', fy: 'Toan' },
  apply: { nl: 'Toon organisaties', en: 'Show organisations', fy: 'Toan organisaasjes' },
} as const satisfies Record<string, Text>;

const publishingChoices: readonly { readonly value: string; readonly label: Text }[] = [
  {
    value: 'ja',
    label: {
      nl: 'Met algoritmes in het register',
      en: 'With algorithms in the register',
      fy: 'Mei algoritmes yn it register',
    },
  },
  { value: 'nee', label: { nl: 'Niets in het register', en: 'Nothing in the register', fy: 'Neat yn it register' } },
  { value: 'alle', label: { nl: 'Allemaal', en: 'All of them', fy: 'Allegear' } },
];

const typeField = ({ type }: OrganisationQuestion, { perType }: AskedOrganisations, language: Language): Html => {
  const options = (Object.keys(organisationTypes) as OrganisationType[])
    .map((key) => ({ key, count: perType.get(key) ?? 0 }))
    .filter(({ key, count }) => count > 0 || key === type);
  return html`<div class="reg-question"><label class="utrecht-form-label reg-small" for="organisatietype">${words.type[language]}</label><select class="utrecht-select utrecht-select--html-select" id="organisatietype" name="organisatietype"><option value="">${
    words.every[language]
  }</option>${options.map(
    ({ key, count }) =>
      html`<option value="${key}"${key === type && html` selected`}>${organisationTypes[key][language]} (${wholeNumber(count, language)})</option>`,
  )}</select></div>`;
};

const publishingField = ({ name, publishing }: OrganisationQuestion, language: Language): Html => {
  const chosen = publishing ?? (name === '' ? 'ja' : 'alle');
  return html`<fieldset class="reg-facet"><legend>${words.show[language]}</legend><div>${publishingChoices.map(
    ({ value, label }) =>
      html`<div class="reg-choice"><input class="reg-check" type="radio" name="gepubliceerd" id="gepubliceerd-${value}" value="${value}"${
        value === chosen && html` checked`
      }><label for="gepubliceerd-${value}">${label[language]}</label></div>`,
  )}</div></fieldset>`;
};

/** The form beside the list of organisations: name, kind, and whether they published something. */
export const organisationsFilter = (
  question: OrganisationQuestion,
  asked: AskedOrganisations,
  language: Language,
): Html =>
  html`<form class="reg-stack" action="${href('organisations', { language })}" method="get" aria-label="${words.label[language]}"><div class="reg-question"><label class="utrecht-form-label reg-small" for="naam">${
    words.name[language]
  }</label><p class="reg-question__description" id="naam-hulp">${words.nameHelp[language]}</p><input class="utrecht-textbox utrecht-textbox--html-input" id="naam" name="naam" type="search" value="${question.name}" autocomplete="off" aria-describedby="naam-hulp"></div>${typeField(
    question,
    asked,
    language,
  )}${publishingField(question, language)}<button class="nl-button nl-button--primary" type="submit">${words.apply[language]}</button></form>`;
