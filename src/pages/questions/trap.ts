import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { FieldFault } from '#web/parts/error-summary.ts';

const words = {
  trap: { nl: 'Laat dit veld leeg', en: 'Leave this field empty', fy: 'Lit dit fjild leech' },
  trapped: {
    nl: 'Maak dit veld leeg. Het is er om automatische berichten tegen te houden.',
    en: 'Empty this field. It is there to stop automatic messages.',
    fy: 'Meitsje dit fjild leech. It is der om automatyske berjochten tsjin te hâlden.',
  },
} as const satisfies Record<string, Text>;

/** The field that people do not see and leave empty, and programs fill in. */
const trapName = 'website';

/** Why a form of the public was not taken: the status of the page, and what is wrong at which field. */
export type Failed = {
  readonly status: number;
  readonly faults: readonly (FieldFault & { readonly message: string })[];
};

export const noFaults: Failed = { status: 200, faults: [] };

/** What is wrong with a form that a program filled in; null when a person did. */
export const trapFault = (form: URLSearchParams, language: Language): Failed | null =>
  (form.get(trapName) ?? '') === ''
    ? null
    : { status: 422, faults: [{ control: trapName, message: words.trapped[language] }] };

/** The field itself, in a form of the public. */
export const trap = (language: Language): Html =>
  html`<div class="reg-hidden"><label for="${trapName}">${words.trap[language]}</label><input id="${trapName}" name="${trapName}" type="text" value="" tabindex="-1" autocomplete="off"></div>`;
