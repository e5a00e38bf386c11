import { type EraseRefusal, eraseAddress } from '#commands/office/erase-person.ts';
import { accountRefusals, erasureRefusals } from '#register/account-refusals.ts';
import type { Text } from '#standard/text.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, done, refused } from './terminal.ts';

const inWords = (refusal: EraseRefusal): Text =>
  refusal === 'last-administrator' || refusal === 'last-coordinator'
    ? erasureRefusals[refusal]
    : accountRefusals[refusal];

/** Erases a person: everything that says who they are goes, what they did stays under their number. */
export const accountErase: CliCommand = {
  name: 'account-erase',
  words: [{ nl: 'e-mail', en: 'e-mail' }],
  options: {
    sure: {
      value: null,
      help: { nl: 'U weet het zeker: dit is niet terug te draaien.', en: 'You are sure: this cannot be undone.' },
    },
  },
  help: {
    nl: 'Verwijdert een persoon: naam, adres, wat met dat adres wordt gevolgd en alles om mee in te loggen.',
    en: 'Erases a person: name, address, what is followed with that address and everything to sign in with.',
  },
  more: {
    nl: 'Het logboek verandert niet: daar stond alleen een nummer. Oude kopieën van het register bevatten de gegevens nog.',
    en: 'The audit trail does not change: it held a number only. Old backups of the register still hold the data.',
  },
  run: async (typed, terminal) => {
    const [email = ''] = typed.words;
    if (typed.options.sure !== true)
      return refused('Voeg --sure toe: dit is niet terug te draaien.', 'Add --sure: this cannot be undone.');
    return withRegister(terminal, upToDate, async (database) => {
      const outcome = await eraseAddress(operatorContext(database), email);
      if (outcome.kind === 'erased') return done('De persoon is verwijderd.', 'The person was erased.');
      const { nl, en } = inWords(outcome.refusal);
      return refused(nl, en);
    });
  },
};
