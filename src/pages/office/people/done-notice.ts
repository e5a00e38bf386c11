import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';

const done = {
  gegeven: { nl: 'De rol is gegeven.', en: 'The role was given.', fy: 'De rol is jûn.' },
  beeindigd: { nl: 'De rol is beëindigd.', en: 'The role was ended.', fy: 'De rol is beëinige.' },
  gesloten: {
    nl: 'Het account is dicht. Deze persoon kan niet meer inloggen.',
    en: 'The account is closed. This person can no longer sign in.',
    fy: 'It akkount is ticht. Dizze persoan kin net mear oanmelde.',
  },
  geopend: {
    nl: 'Het account is open. Deze persoon kan weer inloggen.',
    en: 'The account is open. This person can sign in again.',
    fy: 'It akkount is iepen. Dizze persoan kin wer oanmelde.',
  },
  uitgelogd: {
    nl: 'Deze persoon is overal uitgelogd.',
    en: 'This person is signed out everywhere.',
    fy: 'Dizze persoan is oeral ôfmeld.',
  },
  verwijderd: {
    nl: 'De persoon is verwijderd. In het logboek staat voortaan ‘verwijderde persoon’.',
    en: 'The person was erased. From now on the activity log says ‘erased person’.',
    fy: 'De persoan is fuorthelle. Yn it lochboek stiet foartoan ‘fuorthelle persoan’.',
  },
} as const satisfies Record<string, Text>;

/** A thing that was just done, as it stands in an address. */
export type DoneName = keyof typeof done;

const isDone = (text: string): text is DoneName => Object.hasOwn(done, text);

/** The sentence that something was done, after the form that asked it; nothing when the address names nothing. */
export const doneNotice = (query: URLSearchParams, language: Language): Html | null => {
  const name = query.get('klaar') ?? '';
  return isDone(name) ? alert('ok', { body: html`<p>${done[name][language]}</p>` }) : null;
};
