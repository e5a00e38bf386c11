import { forgetAddress } from '#commands/following/forget-follower.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, done, refused } from './terminal.ts';

/** Forgets an e-mail address with which somebody follows something, when its owner asks for that otherwise than by the link in a mail. */
export const followerForget: CliCommand = {
  name: 'follower-forget',
  words: [{ nl: 'e-mail', en: 'e-mail' }],
  options: {
    'mail-again': {
      value: null,
      help: {
        nl: 'Laat de bevestigingsmail weer toe aan wie die niet meer wilde.',
        en: 'Allow the confirmation e-mail again for who wanted none.',
      },
    },
  },
  help: {
    nl: 'Verwijdert een e-mailadres waarmee iemand iets volgt, met alle e-mail daarover.',
    en: 'Deletes an e-mail address with which somebody follows something, with all e-mail about it.',
  },
  more: {
    nl: 'Wie geen bevestigingsmail meer wilde, krijgt die ook daarna niet. Oude kopieën van het register bevatten het adres nog.',
    en: 'Whoever wanted no confirmation e-mail gets none afterwards either. Old backups of the register still hold the address.',
  },
  run: async (typed, terminal) =>
    withRegister(terminal, upToDate, async (database) => {
      const mailsAgain = typed.options['mail-again'] === true;
      const wasKept = await forgetAddress(operatorContext(database), typed.words[0] ?? '', { mailsAgain });
      if (wasKept) return done('Het adres is verwijderd.', 'The address was deleted.');
      if (mailsAgain) return done('Bevestigingsmail is weer toegelaten.', 'Confirmation e-mail is allowed again.');
      return refused('Met dit adres volgt niemand iets.', 'Nobody follows anything with this address.');
    }),
};
