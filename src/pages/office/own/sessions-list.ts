import { dutchTimeOf, type Instant } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Session } from '#store/sessions.ts';
import { browserName } from '#web/browser-name.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const words = {
  half: { nl: 'Tweede stap nog niet gezet', en: 'Second step not taken yet', fy: 'Twadde stap noch net set' },
  since: { nl: 'Ingelogd sinds', en: 'Signed in since', fy: 'Oanmeld sûnt' },
  seen: { nl: 'laatst gebruikt', en: 'last used', fy: 'lêst brûkt' },
  from: { nl: 'vanaf', en: 'from', fy: 'fanôf' },
  at: { nl: 'om', en: 'at', fy: 'om' },
  here: { nl: 'Hier bent u nu', en: 'You are here now', fy: 'Hjir binne jo no' },
  end: { nl: 'Log hier uit', en: 'Sign out here', fy: 'Meld hjir ôf' },
  endOthers: {
    nl: 'Log overal elders uit',
    en: 'Sign out everywhere else',
    fy: 'Meld oeral oars ôf',
  },
} as const satisfies Record<string, Text>;

const momentIn = (instant: Instant, language: Language): string =>
  `${longDate(instant, language)} ${words.at[language]} ${dutchTimeOf(instant).slice(11, 16)}`;

/** What the list of sessions needs: which of them is this one. */
export type Listing = { readonly language: Language; readonly here: string };

/** The name with which a session to end is asked. */
export const sessionName = 'sessie';

/** The value with which the form ends every session but this one. */
export const allOthers = 'alle-andere';

/** To the page that asks who it is, and then ends the session. */
const endForm = ({ language }: Listing, value: string, label: Html): Html =>
  html`<form method="get" action="${href('ownSessions', { language })}"><button class="nl-button" type="submit" name="${sessionName}" value="${value}">${label}</button></form>`;

const item = (session: Session, listing: Listing): Html => {
  const { language, here } = listing;
  const browser = browserName(session.agent, language);
  const label = html`${words.end[language]}<span class="reg-hidden">: ${browser}, ${momentIn(session.createdAt, language)}</span>`;
  return html`<li class="reg-held"><div><p class="reg-record__name">${browser}</p><p class="reg-small reg-soft">${
    session.strength === 'full' ? words.since[language] : `${words.half[language]},`
  } ${momentIn(session.createdAt, language)}, ${words.from[language]} ${session.network}; ${words.seen[language]} ${momentIn(session.seenAt, language)}.</p></div>${
    session.hash === here
      ? html`<p class="reg-small"><strong>${words.here[language]}</strong></p>`
      : endForm(listing, session.hash, label)
  }</li>`;
};

/** Where somebody is signed in, in plain words, with a button to end each of those sessions but this one. */
export const sessionsList = (sessions: readonly Session[], listing: Listing): Html =>
  html`<ul class="reg-held-list">${sessions.map((session) => item(session, listing))}</ul>${
    sessions.some(({ hash }) => hash !== listing.here) &&
    html`<div class="reg-gap-top">${endForm(listing, allOthers, html`${words.endOthers[listing.language]}`)}</div>`
  }`;
