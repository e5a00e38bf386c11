import { hashOfSecret, isEqualSecret } from '#commands/secrets.ts';
import { type Language, languages, type Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { href } from '../../routes.ts';
import type { OfficeRequest, ShownPage } from './office-page.ts';

const words = {
  signedOut: { nl: 'U bent uitgelogd.', en: 'You are signed out.', fy: 'Jo binne ôfmeld.' },
  stillThere: {
    nl: 'Bij uw eigen organisatie bent u misschien nog ingelogd. Deelt u deze computer met anderen? Log dan ook daar uit.',
    en: 'You may still be signed in at your own organisation. Do you share this computer with others? Then sign out there too.',
    fy: 'By jo eigen organisaasje binne jo miskien noch oanmeld. Diele jo dizze kompjûter mei oaren? Meld jo dan dêr ek ôf.',
  },
  leave: {
    nl: 'Log ook uit bij uw organisatie',
    en: 'Sign out at your organisation too',
    fy: 'Meld jo ek ôf by jo organisaasje',
  },
  both: {
    nl: 'U bent uitgelogd, ook bij uw organisatie.',
    en: 'You are signed out, also at your organisation.',
    fy: 'Jo binne ôfmeld, ek by jo organisaasje.',
  },
  failed: {
    nl: 'U bent hier uitgelogd. Bij uw organisatie uitloggen lukte niet vanuit dit register. Log daar zelf uit, of sluit uw browser.',
    en: 'You are signed out here. Signing out at your organisation did not work from this register. Sign out there yourself, or close your browser.',
    fy: 'Jo binne hjir ôfmeld. Ofmelde by jo organisaasje slagge net fan dit register út. Meld jo dêr sels ôf, of slút jo browser.',
  },
} as const satisfies Record<string, Text>;

/** What the address of the page to sign in says of a sign-out that was just done. */
const outs = { here: 'ja', stillThere: 'hier', both: 'overal', failed: 'nee' } as const;

/** Where somebody comes who signed out here, and may still be in at their organisation. */
export const signedOutAddress = (language: Language, isKnownOutside: boolean): string =>
  href('signIn', { language }, { uit: isKnownOutside ? outs.stillThere : outs.here });

/** What only a page of ours that this browser asked for knows: nobody is signed out there by a link from elsewhere. */
const startMark = (formToken: string): string => hashOfSecret(`out ${formToken}`);

/** What comes back from the provider only in the browser that went there, with the language of who went. */
const stateFor = (formToken: string, language: Language): string => hashOfSecret(`out ${language} ${formToken}`);

/** That somebody is signed out, here and perhaps at their organisation, over the page to sign in; nothing when nobody just signed out. */
export const signedOutMessage = ({ query, language, formToken, outside }: OfficeRequest): Html | null => {
  const out = query.get('uit');
  if (out === outs.both) return alert('ok', { body: html`<p>${words.both[language]}</p>` });
  if (out === outs.failed) return alert('warning', { body: html`<p>${words.failed[language]}</p>` });
  if (out === outs.stillThere && outside !== null) {
    const address = href('signOutOutside', { language }, { begin: startMark(formToken) });
    const link = html`<a href="${address}">${words.leave[language]}</a>`;
    return alert('ok', {
      body: html`<p>${words.signedOut[language]} ${words.stillThere[language]}</p><p>${link}</p>`,
    });
  }
  return out === null ? null : alert('ok', { body: html`<p>${words.signedOut[language]}</p>` });
};

const toSignIn = (language: Language, out: string | null): PageAnswer => ({
  kind: 'redirect',
  status: 303,
  to: href('signIn', { language }, { uit: out }),
});

/** Sends a browser to its provider to sign out there too, only from a page of ours and after signing out here. */
export const signOutOutside: ShownPage = {
  isFor: 'anyone',
  show: async ({ config }, _context, { outside, present, language, query, formToken }) => {
    if (outside === null) return { kind: 'not-found' };
    if (present !== null) return { kind: 'redirect', status: 303, to: href('office', { language }) };
    if (!isEqualSecret(query.get('begin') ?? '', startMark(formToken))) return toSignIn(language, null);
    const returnTo = `${config.baseUrl}${href('signedOutOutside', { language: 'nl' })}`;
    const left = await outside.provider.leave(stateFor(formToken, language), returnTo);
    if (left.kind === 'refused') return toSignIn(language, outs.failed);
    return { kind: 'redirect', status: 303, to: left.address };
  },
};

/** Where the provider sends a browser back that signed out there. */
export const signedOutOutside: ShownPage = {
  isFor: 'anyone',
  show: async (_reading, _context, { outside, language, query, formToken }) => {
    if (outside === null) return { kind: 'not-found' };
    const state = query.get('state') ?? '';
    const went = languages.find((one) => isEqualSecret(state, stateFor(formToken, one)));
    return toSignIn(went ?? language, went === undefined ? null : outs.both);
  },
};
