import type { FilledInFaults } from '#commands/office/links.ts';
import { passwordLength } from '#register/password.ts';
import type { Text } from '#standard/text.ts';

/** Why what somebody filled in about themselves is refused, and what to do. */
export const faultWords = {
  name: {
    empty: { nl: 'Vul uw naam in.', en: 'Fill in your name.', fy: 'Folje jo namme yn.' },
    'too-long': {
      nl: 'Gebruik ten hoogste 100 tekens.',
      en: 'Use at most 100 signs.',
      fy: 'Brûk op syn heechst 100 tekens.',
    },
  },
  email: {
    'not-an-address': {
      nl: 'Vul een e-mailadres in, zoals naam@gemeente.nl.',
      en: 'Fill in an e-mail address, such as name@municipality.nl.',
      fy: 'Folje in e-mailadres yn, lykas namme@gemeente.nl.',
    },
    taken: {
      nl: 'Dit e-mailadres is al in gebruik. Vul een ander in.',
      en: 'This e-mail address is in use already. Fill in another one.',
      fy: 'Dit e-mailadres is al yn gebrûk. Folje in oar yn.',
    },
  },
  password: {
    'too-short': {
      nl: `Gebruik minstens ${passwordLength.least} tekens.`,
      en: `Use at least ${passwordLength.least} signs.`,
      fy: `Brûk op syn minst ${passwordLength.least} tekens.`,
    },
    'too-long': {
      nl: `Gebruik ten hoogste ${passwordLength.most} tekens.`,
      en: `Use at most ${passwordLength.most} signs.`,
      fy: `Brûk op syn heechst ${passwordLength.most} tekens.`,
    },
    'too-simple': {
      nl: 'Dit wachtwoord bestaat uit te weinig verschillende tekens. Kies een paar woorden achter elkaar.',
      en: 'This password has too few different signs. Choose a few words in a row.',
      fy: 'Dit wachtwurd bestiet út te min ferskillende tekens. Kies in pear wurden efter inoar.',
    },
    'holds-own-name': {
      nl: 'In dit wachtwoord staat uw naam of e-mailadres. Kies iets dat niemand raadt.',
      en: 'This password holds your name or e-mail address. Choose something nobody guesses.',
      fy: 'Yn dit wachtwurd stiet jo namme of e-mailadres. Kies wat dat nimmen riedt.',
    },
    'well-known': {
      nl: 'Dit wachtwoord gebruiken veel mensen. Kies een paar woorden achter elkaar die niemand raadt.',
      en: 'Many people use this password. Choose a few words in a row that nobody guesses.',
      fy: 'Dit wachtwurd brûke in soad minsken. Kies in pear wurden efter inoar dy’t nimmen riedt.',
    },
  },
} as const satisfies { [Key in keyof FilledInFaults]-?: Record<NonNullable<FilledInFaults[Key]>, Text> };
