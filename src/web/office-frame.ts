import { href } from '#src/routes.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from './html.ts';
import { mark } from './mark.ts';
import { formTokenField } from './parts/form-token-field.ts';

/** Who is in the office, as the frame of its pages shows it. */
export type Office = {
  readonly name: string;
  /** Where this person works and as what; empty for who holds no role now. */
  readonly roles: string;
  /** The token that every form of this session carries. */
  readonly formToken: string;
};

const words = {
  name: {
    nl: 'Werkbank algoritmeregister',
    en: 'Workbench of the algorithm register',
    fy: 'Wurkbank algoritmeregister',
  },
  signOut: { nl: 'Uitloggen', en: 'Sign out', fy: 'Ofmelde' },
  note: {
    nl: 'U werkt in de werkbank. Alles wat u hier doet, komt in het logboek van uw organisatie. Vragen? Bel of mail de coördinator van uw organisatie.',
    en: 'You are in the workbench. Everything you do here goes into the log of your organisation. Questions? Call or mail the coordinator of your organisation.',
    fy: 'Jo wurkje yn de wurkbank. Alles wat jo hjir dogge, komt yn it logboek fan jo organisaasje. Fragen? Belje of mail de koördinator fan jo organisaasje.',
  },
} as const satisfies Record<string, Text>;

/** The dark bar over every page of the office: where you are, who you are, and the way out. */
export const officeHeader = ({ name, roles, formToken }: Office, language: Language, languages: Html): Html =>
  html`<div class="reg-office-header"><div class="reg-page reg-office-header__bar"><a class="reg-brand" href="${href('office', { language })}">${mark}<span>${
    words.name[language]
  }</span></a><div class="reg-office-header__who"><a class="reg-office-header__me" href="${href('ownAccount', { language })}">${name}${roles !== '' && html` · ${roles}`}</a><form method="post" action="${href('signOut', { language })}">${formTokenField(
    formToken,
  )}<button class="reg-office-header__out" type="submit">${words.signOut[language]}</button></form>${languages}</div></div></div>`;

/** What stands at the foot of every page of the office. */
export const officeNote = (language: Language): Html => html`${words.note[language]}`;
