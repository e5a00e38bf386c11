import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '../html.ts';

const follow: Text = { nl: 'Volg wijzigingen (Atom)', en: 'Follow changes (Atom)', fy: 'Folgje feroarings (Atom)' };
const byMail: Text = { nl: 'Volg per e-mail', en: 'Follow by e-mail', fy: 'Folgje fia e-mail' };

/** A link to a feed, for a reader of feeds or whoever wants to keep up. */
export const feedLink = (address: string, language: Language): Html =>
  html`<a href="${address}" type="application/atom+xml">${follow[language]}</a>`;

/** A link to the page where it is followed by e-mail, beside that to a feed. */
export const followLink = (address: string, language: Language): Html =>
  html`<a href="${address}">${byMail[language]}</a>`;

/** The same for the head of a page, where programs look for it. */
export const feedHead = (address: string, language: Language): Html =>
  html`<link rel="alternate" type="application/atom+xml" title="${follow[language]}" href="${address}">`;
