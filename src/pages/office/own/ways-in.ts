import type { OwnAccount } from '#commands/office/own-account.ts';
import type { Language, Text } from '#standard/text.ts';
import { type CountedWord, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const words = {
  demo: {
    nl: 'Dit is een voorbeeldaccount. U logt in zonder wachtwoord, alleen op deze computer.',
    en: 'This is an example account. You sign in without a password, only on this computer.',
    fy: 'Dit is in foarbyldakkount. Jo melde jo oan sûnder wachtwurd, allinnich op dizze kompjûter.',
  },
  elsewhere: {
    nl: 'U logt in bij uw eigen organisatie. Daar verandert u ook uw wachtwoord.',
    en: 'You sign in at your own organisation. There you change your password too.',
    fy: 'Jo melde jo oan by jo eigen organisaasje. Dêr feroarje jo ek jo wachtwurd.',
  },
  password: { nl: 'Wachtwoord', en: 'Password', fy: 'Wachtwurd' },
  changePassword: { nl: 'Verander uw wachtwoord', en: 'Change your password', fy: 'Feroarje jo wachtwurd' },
  app: { nl: 'App met codes', en: 'App with codes', fy: 'App mei koades' },
  replaceApp: { nl: 'Vervang de app', en: 'Replace the app', fy: 'Ferfang de app' },
  setUpApp: { nl: 'Stel een app in', en: 'Set up an app', fy: 'Stel in app yn' },
  codes: { nl: 'Herstelcodes', en: 'Recovery codes', fy: 'Herstelkoades' },
  newCodes: { nl: 'Maak nieuwe herstelcodes', en: 'Make new recovery codes', fy: 'Meitsje nije herstelkoades' },
} as const satisfies Record<string, Text>;

const codesLeft: CountedWord = {
  nl: ['code over', 'codes over'],
  en: ['code left', 'codes left'],
  fy: ['koade oer', 'koades oer'],
};

/** The ways in which somebody signs in, with where each is changed. */
export const waysIn = (own: OwnAccount, language: Language): Html => {
  if (own.isDemo) return html`<p>${words.demo[language]}</p>`;
  if (!own.hasPassword) return html`<p>${words.elsewhere[language]}</p>`;
  const app = own.hasApp ? words.replaceApp : words.setUpApp;
  return html`<dl class="reg-rows"><div><dt>${words.password[language]}</dt><dd><a href="${href('ownPassword', { language })}">${
    words.changePassword[language]
  }</a></dd></div><div><dt>${words.app[language]}</dt><dd><a href="${href('ownApp', { language })}">${app[language]}</a></dd></div><div><dt>${
    words.codes[language]
  }</dt><dd>${plural(own.codesLeft, codesLeft, language)}. <a href="${href('ownRecoveryCodes', { language })}">${
    words.newCodes[language]
  }</a></dd></div></dl>`;
};
