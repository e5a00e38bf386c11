import type { ProposalOutcome, ProposalRefusal } from '#commands/office/machine-translation/propose-translation.ts';
import type { Instant } from '#register/instant.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { actionName } from '#web/entry-form/control-names.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { dateTag } from '#web/parts/ledger.ts';
import { href } from '../../../routes.ts';
import type { Seen } from '../entries/step-forms.ts';
import type { OfficeRequest } from '../office-page.ts';
import { momentInWords } from '../trail/line-words.ts';
import type { TextLanguage } from './translation-names.ts';

const words = {
  button: { nl: 'Vertaal met de machine', en: 'Translate with the machine', fy: 'Oerset mei de masine' },
  help: {
    nl: 'De machine vult alleen lege velden. U leest het voorstel na; er wordt niets opgeslagen. De openbare Nederlandse tekst gaat daarvoor naar',
    en: 'The machine fills empty fields only. You read the proposal; nothing is saved. For that the public Dutch text goes to',
    fy: 'De masine folt allinnich lege fjilden. Jo lêze it foarstel nei; der wurdt neat bewarre. De iepenbiere Nederlânske tekst giet dêrfoar nei',
  },
  mark: {
    nl: 'Een machine vertaalde deze tekst, of een deel ervan',
    en: 'A machine translated this text, or part of it',
    fy: 'In masine hat dizze tekst oerset, of in part derfan',
  },
  markHelp: {
    nl: 'Het publiek ziet dat bij de tekst. Haal het vinkje alleen weg als een mens alles opnieuw schreef.',
    en: 'The public sees that with the text. Take the tick away only when a person wrote all of it anew.',
    fy: 'It publyk sjocht dat by de tekst. Helje it finkje allinnich fuort as in minske alles opnij skreau.',
  },
  marked: {
    nl: 'Een machine vertaalde deze tekst. Lees hem daarom woord voor woord na.',
    en: 'A machine translated this text. That is why it must be read word by word.',
    fy: 'In masine hat dizze tekst oerset. Lês him dêrom wurd foar wurd nei.',
  },
  proposed: {
    nl: 'Dit is een voorstel van een machine. Er is nog niets opgeslagen. Lees het na, verbeter het en sla het op.',
    en: 'This is a proposal of a machine. Nothing was saved yet. Read it, mend it and save it.',
    fy: 'Dit is in foarstel fan in masine. Der is noch neat bewarre. Lês it nei, ferbetterje it en bewarje it.',
  },
  harmed: {
    nl: 'In deze velden veranderde de machine een link of liet zij iets weg. Vertaal ze zelf',
    en: 'In these fields the machine changed a link or left something out. Translate them yourself',
    fy: 'Yn dizze fjilden feroare de masine in link of liet se wat wei. Oerset se sels',
  },
  unmarked: {
    nl: 'Bij deze tekst stond dat een machine hem vertaalde. Dat is weggehaald in wijziging',
    en: 'This text said that a machine translated it. That was taken off in change',
    fy: 'By dizze tekst stie dat in masine him oersette. Dat is fuorthelle yn feroaring',
  },
  unmarkedHelp: {
    nl: 'Het publiek ziet dan niet meer dat een machine vertaalde. Klopt dat niet? Stuur de tekst terug.',
    en: 'The public then no longer sees that a machine translated. Is that not right? Send the text back.',
    fy: 'It publyk sjocht dan net mear dat in masine oersette. Kloppet dat net? Stjoer de tekst werom.',
  },
  unmarkedWho: {
    nl: 'Wie dat deed, staat in het logboek',
    en: 'Who did that is in the activity log',
    fy: 'Wa’t dat die, stiet yn it lochboek',
  },
  failed: {
    nl: 'De machine kon deze tekst niet uit zichzelf vertalen',
    en: 'The machine could not translate this text by itself',
    fy: 'De masine koe dizze tekst net út himsels oersette',
  },
} as const satisfies Record<string, Text>;

/** Why a machine made no proposal; of what is not here the sentence of the workflow is said. */
export const machineRefusalWords = {
  away: {
    nl: 'De vertaalmachine antwoordt niet. Er is niets veranderd. Probeer het later opnieuw of vertaal zelf.',
    en: 'The translation machine does not answer. Nothing was changed. Try again later or translate yourself.',
    fy: 'De oersetmasine antwurdet net. Der is neat feroare. Besykje it letter nochris of oerset sels.',
  },
  busy: {
    nl: 'De vertaalmachine heeft het druk. Er is niets veranderd. Probeer het over een minuut opnieuw.',
    en: 'The translation machine is busy. Nothing was changed. Try again in a minute.',
    fy: 'De oersetmasine hat it drok. Der is neat feroare. Besykje it oer in minút nochris.',
  },
  unwilling: {
    nl: 'De vertaalmachine kan deze tekst of deze taal niet aan. Er is niets veranderd. Vertaal de tekst zelf.',
    en: 'The translation machine cannot handle this text or this language. Nothing was changed. Translate the text yourself.',
    fy: 'De oersetmasine kin dizze tekst of dizze taal net oan. Der is neat feroare. Oerset de tekst sels.',
  },
  invalid: {
    nl: 'De vertaalmachine gaf geen bruikbaar antwoord. Er is niets veranderd. Vertaal de tekst zelf.',
    en: 'The translation machine gave no answer that can be used. Nothing was changed. Translate the text yourself.',
    fy: 'De oersetmasine joech gjin brûkber antwurd. Der is neat feroare. Oerset de tekst sels.',
  },
  'nothing-open': {
    nl: 'Alle velden zijn al ingevuld. Maak de velden leeg die de machine moet vertalen.',
    en: 'Every field is filled in already. Empty the fields that the machine must translate.',
    fy: 'Alle fjilden binne al ynfolle. Meitsje de fjilden leech dy’t de masine oersette moat.',
  },
} as const satisfies Partial<Record<ProposalRefusal, Text>>;

/** The name of the tick that says a machine translated the text, and of the sign that the tick was in the form. */
const markName = 'machinevertaling';
const markAskedName = 'machinevertaling-gevraagd';

/** What the button asks of the form. */
export const machineAction = 'machine';

/** What the sign says of a form that was given with the tick in it, so that taking it off is seen. */
const wasMarkedValue = 'gezet';

/**
 * The tick that says a machine translated the text: where one is set up, and where it was said before. wasMarked: of a text that was not
 * saved, and whose tick was taken off since a machine proposed it.
 */
export const machineMark = (
  { isMarked, wasMarked }: { readonly isMarked: boolean; readonly wasMarked: boolean },
  { language, translator }: Pick<OfficeRequest, 'language' | 'translator'>,
): Html | false =>
  (isMarked || wasMarked || translator !== null) &&
  html`<div class="reg-option reg-gap-top"><input type="hidden" name="${markAskedName}" value="${isMarked || wasMarked ? wasMarkedValue : 'ja'}"><input class="reg-check" type="checkbox" id="${markName}" name="${markName}" value="ja" aria-describedby="${markName}-uitleg"${
    isMarked && html` checked`
  }><label for="${markName}">${words.mark[language]}</label></div><p class="reg-soft" id="${markName}-uitleg">${words.markHelp[language]}</p>`;

/** Whether the form says that a machine translated the text; undefined when it did not ask. */
export const machineMarkIn = (form: URLSearchParams): boolean | undefined =>
  form.has(markAskedName) ? form.has(markName) : undefined;

/** Whether the form was given with the tick in it. */
export const wasMarkedIn = (form: URLSearchParams): boolean => form.get(markAskedName) === wasMarkedValue;

/** The button that asks the machine, and to where the text goes; nothing where there is no machine that knows the language. */
export const machineButton = (
  text: TextLanguage,
  { language, translator }: Pick<OfficeRequest, 'language' | 'translator'>,
): Html | false =>
  translator?.languages.includes(text) === true &&
  html`<p class="reg-soft reg-gap-top" id="machine-uitleg">${words.help[language]} ${translator.host}.</p><p class="reg-gap-top"><button class="nl-button nl-button--secondary" type="submit" name="${actionName}" value="${machineAction}" aria-describedby="machine-uitleg">${words.button[language]}</button></p>`;

/** What was made of the text, over the form: a proposal to read, and which fields it does not fill. */
export const proposalNotice = (
  { harmed }: Extract<ProposalOutcome, { kind: 'proposed' }>,
  language: Language,
): Html => {
  const names = harmed.map((key) => fieldByKey(key)?.label[language] ?? key);
  return html`<div role="status">${alert('info', { body: html`<p>${words.proposed[language]}</p>` })}${
    names.length > 0 && alert('warning', { body: html`<p>${words.harmed[language]}: ${names.join(', ')}.</p>` })
  }</div>`;
};

/** That a machine translated the text which somebody reads to judge it. */
export const machineNotice = (language: Language): Html =>
  alert('info', { body: html`<p>${words.marked[language]}</p>` });

/** That somebody took off the mark that a machine translated a text, and in which change: who judges the text judges that too. */
export const unmarkedNotice = (
  { unmarked, asked, id }: Pick<Seen, 'unmarked' | 'asked' | 'id'>,
  language: Language,
): Html | false =>
  unmarked !== null &&
  alert('warning', {
    body: html`<p>${words.unmarked[language]} ${unmarked.revision} (<time datetime="${unmarked.at}">${momentInWords(unmarked.at, language)}</time>). ${
      words.unmarkedHelp[language]
    }</p>${
      asked.may('see-trail') &&
      html`<p><a href="${href('trailEntry', { language, id })}">${words.unmarkedWho[language]}</a></p>`
    }`,
  });

/** That the machine failed to translate a text by itself, and when. */
export const failedNotice = (at: Instant, language: Language): Html =>
  alert('info', { body: html`<p>${words.failed[language]} (${dateTag(at, language)}).</p>` });
