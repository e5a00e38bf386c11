import type { Text } from '#standard/text.ts';

/** What becomes of a person who is erased, as both who asks it and who does it read. */
export const erasureWords = {
  goes: {
    nl: 'Weg zijn: naam, e-mailadres, wachtwoord, app, passkeys, herstelcodes, koppelingen met andere accounts en wat met dit adres wordt gevolgd. Alle rollen eindigen.',
    en: 'Gone are: name, e-mail address, password, app, passkeys, recovery codes, links with other accounts and what is followed with this address. All roles end.',
    fy: 'Fuort binne: namme, e-mailadres, wachtwurd, app, passkeys, herstelkoaden, keppelings mei oare akkounts en wat mei dit adres folge wurdt. Alle rollen einigje.',
  },
  stays: {
    nl: 'Wat deze persoon deed, blijft in het logboek staan, onder een nummer zonder naam.',
    en: 'What this person did stays in the activity log, under a number without a name.',
    fy: 'Wat dizze persoan die, bliuwt yn it lochboek stean, ûnder in nûmer sûnder namme.',
  },
  final: {
    nl: 'Dit is niet terug te draaien. In oude kopieën van het register staan de gegevens nog, zolang die worden bewaard.',
    en: 'This cannot be undone. Old backups of the register still hold the data, as long as they are kept.',
    fy: 'Dit is net werom te draaien. Yn âlde kopyen fan it register steane de gegevens noch, salang’t dy bewarre wurde.',
  },
} as const satisfies Record<string, Text>;
