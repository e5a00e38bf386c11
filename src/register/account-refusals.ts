import type { Text } from '#standard/text.ts';
import type { ErasureRefusal } from './erasure.ts';

/** Why nothing is done with the account of another. */
export type AccountRefusal =
  | 'not-allowed'
  | 'unknown-person'
  | 'own-account'
  | 'demo-person'
  | 'disabled'
  | 'signs-in-outside';

/** What page and command line say of it: what is wrong and what to do. */
export const accountRefusals: Readonly<Record<AccountRefusal, Text>> = {
  'not-allowed': {
    nl: 'U beheert geen accounts. Vraag de centrale beheerder.',
    en: 'You manage no accounts. Ask the central administrator.',
    fy: 'Jo beheare gjin akkounts. Freegje de sintrale behearder.',
  },
  'unknown-person': {
    nl: 'Dit account is er niet meer. Vernieuw de pagina.',
    en: 'This account is no longer there. Reload the page.',
    fy: 'Dit akkount is der net mear. Fernij de side.',
  },
  'own-account': {
    nl: 'Dit is uw eigen account. Laat een andere beheerder dit doen.',
    en: 'This is your own account. Let another administrator do this.',
    fy: 'Dit is jo eigen akkount. Lit in oare behearder dit dwaan.',
  },
  'demo-person': {
    nl: 'Dit is een verzonnen persoon uit de demo. Die krijgt geen uitnodiging.',
    en: 'This is an invented person of the demo, who gets no invitation.',
    fy: 'Dit is in betochte persoan út de demo. Dy kriget gjin útnoeging.',
  },
  disabled: {
    nl: 'Dit account is dicht. Open het eerst en stuur dan een uitnodiging.',
    en: 'This account is closed. Open it first, then send an invitation.',
    fy: 'Dit akkount is ticht. Iepenje it earst en stjoer dan in útnoeging.',
  },
  'signs-in-outside': {
    nl: 'Deze persoon logt in met het account van de eigen organisatie en heeft geen uitnodiging nodig.',
    en: 'This person signs in with the account of their own organisation and needs no invitation.',
    fy: 'Dizze persoan meldt oan mei it akkount fan de eigen organisaasje en hat gjin útnoeging nedich.',
  },
};

/** What they say when a person cannot be erased now. */
export const erasureRefusals: Readonly<Record<ErasureRefusal, Text>> = {
  'last-administrator': {
    nl: 'Dit is de laatste centrale beheerder. Wijs eerst een andere beheerder aan.',
    en: 'This is the last central administrator. Appoint another administrator first.',
    fy: 'Dit is de lêste sintrale behearder. Wiis earst in oare behearder oan.',
  },
  'last-coordinator': {
    nl: 'Dit is de laatste coördinator van een organisatie waar nog werk wacht. Wijs daar eerst een andere coördinator aan.',
    en: 'This is the last coordinator of an organisation where work still waits. Appoint another coordinator there first.',
    fy: 'Dit is de lêste koördinator fan in organisaasje dêr’t noch wurk wachtet. Wiis dêr earst in oare koördinator oan.',
  },
};
