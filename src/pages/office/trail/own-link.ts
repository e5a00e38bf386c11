import type { Actor } from '#register/access.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const own: Text = { nl: 'Uw eigen logboek', en: 'Your own activity log', fy: 'Jo eigen lochboek' };

/** The link to what somebody did here themselves, and what happened to their account. */
export const ownTrailLink = (actor: Actor, language: Language): Html =>
  html`<a href="${href('trailPerson', { language, person: actor.personId })}">${own[language]}</a>`;
