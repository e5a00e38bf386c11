import type { Text } from '#standard/text.ts';

/** What several pages say about passkeys. */
export const passkeyWords = {
  signIn: { nl: 'Inloggen met een passkey', en: 'Sign in with a passkey', fy: 'Oanmelde mei in passkey' },
  what: {
    nl: 'Een passkey is een sleutel op uw telefoon, computer of beveiligingssleutel. U opent hem met uw vinger, gezicht of pincode.',
    en: 'A passkey is a key on your telephone, computer or security key. You open it with your finger, face or PIN.',
    fy: 'In passkey is in kaai op jo tillefoan, kompjûter of befeiligingskaai. Jo iepenje him mei jo finger, gesicht of pinkoade.',
  },
  use: { nl: 'Gebruik uw passkey', en: 'Use your passkey', fy: 'Brûk jo passkey' },
  make: { nl: 'Maak een passkey', en: 'Make a passkey', fy: 'Meitsje in passkey' },
  name: { nl: 'Hoe noemt u deze passkey?', en: 'What do you call this passkey?', fy: 'Hoe neame jo dizze passkey?' },
  nameHelp: {
    nl: 'Zo herkent u hem later in de lijst.',
    en: 'This way you know it again in the list.',
    fy: 'Sa werkenne jo him letter yn de list.',
  },
  notSignedIn: { nl: 'U bent nog niet ingelogd', en: 'You are not signed in yet', fy: 'Jo binne noch net oanmeld' },
  refused: {
    nl: 'Deze passkey werkt hier niet, of het duurde te lang. Probeer het opnieuw of log in op een andere manier.',
    en: 'This passkey does not work here, or it took too long. Try again or sign in another way.',
    fy: 'Dizze passkey wurket hjir net, of it duorre te lang. Besykje it opnij of meld jo oan op in oare manier.',
  },
} as const satisfies Record<string, Text>;
