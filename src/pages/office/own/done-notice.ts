import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';

/** What was done a moment ago, as it stands in the address. */
const done = {
  naam: { nl: 'Uw naam is veranderd.', en: 'Your name was changed.', fy: 'Jo namme is feroare.' },
  wachtwoord: {
    nl: 'Uw wachtwoord is veranderd. Overal elders bent u uitgelogd.',
    en: 'Your password was changed. You were signed out everywhere else.',
    fy: 'Jo wachtwurd is feroare. Oeral oars binne jo ôfmeld.',
  },
  sessie: {
    nl: 'U bent daar uitgelogd.',
    en: 'You were signed out there.',
    fy: 'Jo binne dêr ôfmeld.',
  },
  app: {
    nl: 'Uw app is vervangen. De oude app werkt niet meer.',
    en: 'Your app was replaced. The old app no longer works.',
    fy: 'Jo app is ferfongen. De âlde app wurket net mear.',
  },
  passkey: {
    nl: 'Uw passkey is bewaard. U kunt er nu mee inloggen.',
    en: 'Your passkey was kept. You can sign in with it now.',
    fy: 'Jo passkey is bewarre. Jo kinne der no mei oanmelde.',
  },
  'passkey-weg': {
    nl: 'De passkey werkt hier niet meer. Verwijder hem ook van uw apparaat.',
    en: 'The passkey no longer works here. Remove it from your device too.',
    fy: 'De passkey wurket hjir net mear. Smyt him ek fan jo apparaat fuort.',
  },
  organisatie: {
    nl: 'Dit account is verbonden met het account van uw organisatie.',
    en: 'This account is joined to the account of your organisation.',
    fy: 'Dit akkount is ferbûn mei it akkount fan jo organisaasje.',
  },
  herstelcode: {
    nl: 'U hebt een herstelcode gebruikt. Bent u uw telefoon kwijt? Stel dan hieronder een nieuwe app in.',
    en: 'You used a recovery code. Lost your telephone? Then set up a new app below.',
    fy: 'Jo hawwe in herstelkoade brûkt. Binne jo jo tillefoan kwyt? Stel dan hjirûnder in nije app yn.',
  },
} as const satisfies Record<string, Text>;

export type DoneKey = keyof typeof done;

const isDoneKey = (key: string): key is DoneKey => Object.hasOwn(done, key);

/** The notice over the own account of what was done a moment ago; nothing when that is nothing. */
export const doneNotice = (query: URLSearchParams, language: Language): Html | null => {
  const key = query.get('klaar') ?? '';
  return isDoneKey(key) ? alert('ok', { body: html`<p>${done[key][language]}</p>` }) : null;
};
