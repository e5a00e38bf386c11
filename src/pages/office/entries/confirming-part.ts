import type { Work } from '#commands/office/move-draft.ts';
import { type PersonalWarning, personalWarnings } from '#register/rules/personal-warnings.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { icon } from '#web/icons.ts';

const words = {
  title: {
    nl: 'Staat hier iets over een persoon?',
    en: 'Does this say something about a person?',
    fy: 'Stiet hjir wat oer in persoan?',
  },
  help: {
    nl: 'In een openbare tekst horen geen namen, e-mailadressen of burgerservicenummers van mensen. Kijk naar elke plek. Vink aan wat mag blijven staan, of stuur de tekst terug. Uw keuze komt in het logboek, zonder de naam.',
    en: 'A public text should hold no names, e-mail addresses or citizen service numbers of people. Look at every place. Tick what may stay, or send the text back. Your choice goes into the log, without the name.',
    fy: 'Yn in iepenbiere tekst hearre gjin nammen, e-mailadressen of boargerservicenûmers fan minsken. Sjoch nei elk plak. Finkje oan wat stean bliuwe mei, of stjoer de tekst werom. Jo kar komt yn it lochboek, sûnder de namme.',
  },
} as const satisfies Record<string, Text>;

/** The name of the tick of every field with a warning; its value is the key of the field. */
export const confirmedName = 'bevestigd';

const tickId = (field: string): string => `${confirmedName}-${field}`;

const tick = ({ field, found }: PersonalWarning, isTicked: boolean, language: Language): Html => {
  const quoted = found.map(({ text }) => `‘${text}’`).join(', ');
  return html`<div class="reg-option"><input class="reg-check" type="checkbox" id="${tickId(field)}" name="${confirmedName}" value="${field}"${
    isTicked && html` checked`
  }><label for="${tickId(field)}">${fieldByKey(field)?.label[language] ?? field}: <span lang="nl">${quoted}</span></label></div>`;
};

const warningsIn = ({ draft }: Pick<Work, 'draft'>): readonly PersonalWarning[] =>
  draft === null ? [] : personalWarnings(draft.document.values);

/** The id of the first tick that is asked and was not given; null when all were. */
export const firstUnconfirmed = (work: Pick<Work, 'draft'>, confirmed: readonly string[]): string | null => {
  const first = warningsIn(work).find(({ field }) => !confirmed.includes(field));
  return first === undefined ? null : tickId(first.field);
};

/** A tick for every field in which something of a person may stand, for who approves the text; nothing where there is none. */
export const confirmingPart = (
  work: Pick<Work, 'draft'>,
  confirmed: readonly string[],
  fault: string | undefined,
  language: Language,
): Html | false => {
  const warnings = warningsIn(work);
  if (warnings.length === 0) return false;
  const [id, isInvalid] = ['bevestigen', fault !== undefined];
  return html`<fieldset class="reg-question${isInvalid && ' reg-question--invalid'}" aria-describedby="${id}-hulp${isInvalid && ` ${id}-fout`}"><legend class="utrecht-form-label">${
    words.title[language]
  }</legend><p class="reg-question__description" id="${id}-hulp">${words.help[language]}</p>${
    isInvalid &&
    html`<p class="utrecht-form-field-error-message" id="${id}-fout">${icon('warning')}<span>${fault}</span></p>`
  }<div class="reg-options">${warnings.map((one) => tick(one, confirmed.includes(one.field), language))}</div></fieldset>`;
};
