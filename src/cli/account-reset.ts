import { beginAnew } from '#commands/office/begin-anew.ts';
import { accountRefusals } from '#register/account-refusals.ts';
import { sayLink } from './account.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import type { CliCommand, Outcome, Terminal, Typed } from './terminal.ts';

const run = async (typed: Typed, terminal: Terminal): Promise<Outcome> => {
  const [email = ''] = typed.words;
  return withRegister(terminal, upToDate, async (database) => {
    const outcome = await beginAnew(operatorContext(database), email);
    if (outcome.kind === 'done') return sayLink(outcome.invitation, email, terminal);
    const { nl, en } = accountRefusals[outcome.refusal];
    return { kind: 'refused', summary: { nl, en } };
  });
};

/** Lets somebody who lost everything to sign in with begin anew, and prints the link for that. */
export const accountReset: CliCommand = {
  name: 'account-reset',
  words: [{ nl: 'e-mail', en: 'e-mail' }],
  options: {},
  help: {
    nl: 'Laat iemand die niet meer kan inloggen opnieuw beginnen, met een nieuwe link.',
    en: 'Lets somebody who can no longer sign in begin anew, with a new link.',
  },
  more: {
    nl: 'Wachtwoord, app, passkeys en herstelcodes van deze persoon werken daarna niet meer; rollen blijven. Controleer eerst of deze persoon het echt vraagt: wie de link heeft, wordt deze persoon.',
    en: 'Password, app, passkeys and recovery codes of this person no longer work after that; roles stay. First check that this person really asks it: who has the link becomes this person.',
  },
  run,
};
