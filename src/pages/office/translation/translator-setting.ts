import type { OrganisationId } from '#register/organisation.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { selectField } from '#web/parts/select-field.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest } from '../office-page.ts';
import { translationNames } from './translation-names.ts';

const words = {
  title: { nl: 'Vertalingen', en: 'Translations', fy: 'Oersettings' },
  lead: {
    nl: 'Een machine kan ontbrekende vertalingen maken van teksten die u vanaf nu publiceert. Zij dient ze in; een goedkeurder leest ze en beslist. Het publiek ziet altijd dat een machine de tekst vertaalde.',
    en: 'A machine can make missing translations of texts that you publish from now on. It submits them; an approver reads them and decides. The public always sees that a machine translated the text.',
    fy: 'In masine kin ûntbrekkende oersettings meitsje fan teksten dy’t jo fan no ôf publisearje. Se tsjinnet se yn; in goedkarder lêst se en beslút. It publyk sjocht altyd dat in masine de tekst oerset hat.',
  },
  ask: {
    nl: 'Moet de machine ontbrekende vertalingen maken?',
    en: 'Shall the machine make missing translations?',
    fy: 'Moat de masine ûntbrekkende oersettings meitsje?',
  },
  help: {
    nl: 'De openbare Nederlandse tekst gaat dan naar',
    en: 'Then the public Dutch text goes to',
    fy: 'De iepenbiere Nederlânske tekst giet dan nei',
  },
  languages: { nl: 'Zij maakt', en: 'It makes', fy: 'Se makket' },
  no: { nl: 'Nee', en: 'No', fy: 'Nee' },
  yes: { nl: 'Ja', en: 'Yes', fy: 'Ja' },
  save: { nl: 'Sla op', en: 'Save', fy: 'Bewarje' },
} as const satisfies Record<string, Text>;

/** The name that tells the form about translations from the other on its page. */
export const translatorFormName = 'vertaalmachine';

/** Whether a machine makes missing translations for an organisation, as the form about it says. */
export const isTranslatorOn = (form: URLSearchParams): boolean => form.get(translatorFormName) === 'ja';

/** The form with which a coordinator lets a machine make missing translations; nothing where none is set up. */
export const translatorPart = (
  isOn: boolean,
  organisation: OrganisationId,
  { language, formToken, translator }: OfficeRequest,
): Html | false =>
  translator !== null &&
  html`<section class="reg-section" aria-labelledby="vertalingen"><h2 id="vertalingen">${words.title[language]}</h2><p>${words.lead[language]}</p><form class="reg-form reg-gap-top" method="post" action="${href(
    'workApproval',
    { language, organisation },
  )}" novalidate>${formTokenField(formToken)}${selectField({
    ...{ name: translatorFormName, label: words.ask[language] },
    help: `${words.help[language]} ${translator.host}. ${words.languages[language]}: ${translator.languages
      .map((text) => translationNames[text][language])
      .join(', ')}.`,
    value: isOn ? 'ja' : 'nee',
    options: [
      { value: 'nee', name: words.no[language] },
      { value: 'ja', name: words.yes[language] },
    ],
  })}<p><button class="nl-button nl-button--primary" type="submit">${words.save[language]}</button></p></form></section>`;
