import { allScopes, tokenScopes } from '#register/delivery-token.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { icon } from '#web/icons.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../../routes.ts';
import { controls, type Faults, type FilledIn } from './filled-in.ts';

const words = {
  title: { nl: 'Maak een sleutel', en: 'Make a token', fy: 'Meitsje in kaai' },
  faults: { nl: 'Er is nog geen sleutel gemaakt', en: 'No token was made yet', fy: 'Der is noch gjin kaai makke' },
  name: {
    nl: 'Welk systeem gebruikt de sleutel?',
    en: 'Which system uses the token?',
    fy: 'Hokker systeem brûkt de kaai?',
  },
  nameHelp: {
    nl: 'Bijvoorbeeld: zaaksysteem. Vul geen naam van een persoon in.',
    en: 'For example: case system. Do not fill in the name of a person.',
    fy: 'Bygelyks: saaksysteem. Folje gjin namme fan in persoan yn.',
  },
  scopes: { nl: 'Wat mag de sleutel?', en: 'What may the token do?', fy: 'Wat mei de kaai?' },
  scopesHelp: {
    nl: 'Goedkeuren en publiceren doet altijd een mens. Maakt u de sleutel, dan beoordeelt een ander wat ermee is geschreven.',
    en: 'Approving and publishing is always done by a person. When you make the token, somebody else judges what was written with it.',
    fy: 'Goedkarre en publisearje docht altyd in minske. Meitsje jo de kaai, dan beoardielet in oar wat der mei skreaun is.',
  },
  lastDay: { nl: 'Laatste dag', en: 'Last day', fy: 'Lêste dei' },
  lastDayHelp: {
    nl: 'Daarna werkt de sleutel niet meer. Ten hoogste een jaar.',
    en: 'After this day the token no longer works. A year at most.',
    fy: 'Dêrnei wurket de kaai net mear. Op syn heechst in jier.',
  },
  send: { nl: 'Maak de sleutel', en: 'Make the token', fy: 'Meitsje de kaai' },
} as const satisfies Record<string, Text>;

const scopesField = ({ scopes }: FilledIn, fault: string | undefined, language: Language): Html => {
  const { scopes: name } = controls;
  const idOf = (index: number): string => (index === 0 ? name : `${name}-${index + 1}`);
  return html`<fieldset class="reg-question${fault !== undefined && ' reg-question--invalid'}" aria-describedby="${name}-hulp${
    fault !== undefined && ` ${name}-fout`
  }"><legend class="utrecht-form-label">${words.scopes[language]}</legend><p class="reg-question__description" id="${name}-hulp">${words.scopesHelp[language]}</p>${
    fault !== undefined &&
    html`<p class="utrecht-form-field-error-message" id="${name}-fout">${icon('warning')}<span>${fault}</span></p>`
  }<div class="reg-options">${allScopes.map(
    (scope, index) =>
      html`<div class="reg-option"><input class="reg-check" type="checkbox" id="${idOf(index)}" name="${name}" value="${scope}"${
        scopes.includes(scope) && html` checked`
      }${fault !== undefined && html` aria-describedby="${name}-fout"`}><label for="${idOf(index)}">${tokenScopes[scope].name[language]}</label></div>`,
  )}</div></fieldset>`;
};

/** What is wrong with the form, with a link to each field; nothing when all is well. */
export const faultSummary = (faults: Faults, language: Language): Html | false => {
  const wrong = (Object.keys(controls) as (keyof FilledIn)[]).flatMap((field) => {
    const fault = faults[field];
    return fault === undefined ? [] : [{ control: controls[field], message: fault[language] }];
  });
  return wrong.length > 0 && errorSummary(words.faults[language], wrong);
};

/** The form to make a token for an organisation. */
export const tokenForm = (
  organisation: OrganisationId,
  {
    language,
    formToken,
    filledIn,
    faults,
  }: {
    readonly language: Language;
    readonly formToken: string;
    readonly filledIn: FilledIn;
    readonly faults: Faults;
  },
): Html =>
  html`<section class="reg-section" aria-labelledby="maken"><h2 id="maken">${words.title[language]}</h2><form class="reg-form reg-gap-top" method="post" action="${href(
    'tokens',
    { language, organisation },
  )}" novalidate>${formTokenField(formToken)}${textField({
    ...{ name: controls.name, label: words.name[language], help: words.nameHelp[language] },
    ...{ value: filledIn.name, autocomplete: 'off', fault: faults.name?.[language] },
  })}${scopesField(filledIn, faults.scopes?.[language], language)}${textField({
    ...{ name: controls.lastDay, label: words.lastDay[language], help: words.lastDayHelp[language] },
    ...{ value: filledIn.lastDay, type: 'date', autocomplete: 'off', fault: faults.lastDay?.[language] },
  })}<p><button class="nl-button nl-button--primary" type="submit">${words.send[language]}</button></p></form></section>`;
