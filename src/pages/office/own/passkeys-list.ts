import type { Language, Text } from '#standard/text.ts';
import type { Passkey } from '#store/passkeys.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { href } from '../../../routes.ts';

const words = {
  none: {
    nl: 'U hebt nog geen passkey.',
    en: 'You have no passkey yet.',
    fy: 'Jo hawwe noch gjin passkey.',
  },
  made: { nl: 'Gemaakt op', en: 'Made on', fy: 'Makke op' },
  used: { nl: 'laatst gebruikt op', en: 'last used on', fy: 'lêst brûkt op' },
  never: { nl: 'nog niet gebruikt', en: 'not used yet', fy: 'noch net brûkt' },
  remove: { nl: 'Verwijder', en: 'Remove', fy: 'Smyt fuort' },
  last: {
    nl: 'Dit is uw enige tweede stap. Stel eerst een app in of maak nog een passkey.',
    en: 'This is your only second step. First set up an app or make another passkey.',
    fy: 'Dit is jo iennige twadde stap. Stel earst in app yn of meitsje noch in passkey.',
  },
} as const satisfies Record<string, Text>;

const removeForm = ({ id, name }: Passkey, language: Language, formToken: string): Html =>
  html`<form method="post" action="${href('ownPasskeys', { language })}">${formTokenField(
    formToken,
  )}<button class="nl-button" type="submit" name="passkey" value="${id}">${
    words.remove[language]
  }<span class="reg-hidden">: ${name}</span></button></form>`;

/** Somebody's passkeys, with a button to remove each; not the one that is their last second factor. */
export const passkeysList = (
  passkeys: readonly Passkey[],
  hasApp: boolean,
  { language, formToken }: { readonly language: Language; readonly formToken: string },
): Html => {
  const mayRemove = hasApp || passkeys.length > 1;
  if (passkeys.length === 0) return html`<p>${words.none[language]}</p>`;
  return html`<ul class="reg-held-list">${passkeys.map(
    (passkey) =>
      html`<li class="reg-held"><div><p class="reg-record__name">${passkey.name}</p><p class="reg-small reg-soft">${words.made[language]} ${longDate(
        passkey.createdAt,
        language,
      )}, ${
        passkey.usedAt === null
          ? words.never[language]
          : `${words.used[language]} ${longDate(passkey.usedAt, language)}`
      }.</p></div>${
        mayRemove ? removeForm(passkey, language, formToken) : html`<p class="reg-small">${words.last[language]}</p>`
      }</li>`,
  )}</ul>`;
};
