import { makeToken, revokeToken } from '#commands/office/delivery-tokens.ts';
import type { PersonId } from '#register/appointment.ts';
import {
  allScopes,
  isScope,
  type TokenScope,
  tokenDays,
  tokenRefusals,
  tokenScopes,
  usualLastDay,
} from '#register/delivery-token.ts';
import { dateOf, type IsoDate, parseDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, done, type Outcome, optionOf, refused, type Terminal, type Typed } from './terminal.ts';

const listedScopes = (language: 'nl' | 'en'): string =>
  allScopes.map((scope) => `${scope} (${tokenScopes[scope].name[language].toLowerCase()})`).join(', ');

/** The scopes and last day that were typed; an end when they cannot be read. */
const readTyped = (
  typed: Typed,
): { readonly scopes: readonly TokenScope[]; readonly lastDay: IsoDate | null } | Outcome => {
  const said = (optionOf(typed, 'scope') ?? '').split(',').map((scope) => scope.trim());
  const scopes = said.filter(isScope);
  if (scopes.length !== said.length)
    return refused(
      `Noem met --scope wat het token mag, met komma’s ertussen: ${listedScopes('nl')}.`,
      `Name with --scope what the token may do, with commas between: ${listedScopes('en')}.`,
    );
  const last = optionOf(typed, 'tot');
  const lastDay = last === null ? null : parseDate(last);
  if (last !== null && lastDay === null)
    return refused(
      `‘${last}’ is geen dag. Schrijf de laatste dag als jaar-maand-dag, zoals --tot 2027-12-31.`,
      `‘${last}’ is no day. Write the last day as year-month-day, such as --tot 2027-12-31.`,
    );
  return { scopes, lastDay };
};

const run = async (typed: Typed, terminal: Terminal): Promise<Outcome> => {
  const [organisation = ''] = typed.words;
  const read = readTyped(typed);
  if ('kind' in read) return read;
  return withRegister(terminal, upToDate, async (database) => {
    const context = operatorContext(database);
    const lastDay = read.lastDay ?? usualLastDay(dateOf(context.now()));
    const name = optionOf(typed, 'naam') ?? '';
    const outcome = await makeToken(context, null, organisation as OrganisationId, {
      name,
      scopes: read.scopes,
      lastDay,
    });
    if (outcome.kind === 'refused') {
      const { nl, en } = tokenRefusals[outcome.refusal];
      const hint = outcome.refusal === 'needs-name' ? ' --naam' : '';
      return refused(nl + hint, en + hint);
    }
    terminal.say(outcome.secret);
    return done(
      `Dit token werkt tot en met ${lastDay}. U ziet het alleen nu. Intrekken kan met ‘token-revoke ${outcome.id}’.`,
      `This token works until ${lastDay}. You see it only now. Revoke it with ‘token-revoke ${outcome.id}’.`,
    );
  });
};

/** Makes a token with which a system delivers texts for an organisation, and prints it once. */
export const token: CliCommand = {
  name: 'token',
  words: [{ nl: 'organisatie', en: 'organisation' }],
  options: {
    scope: {
      value: { nl: 'rechten', en: 'rights' },
      help: {
        nl: `Wat het token mag, met komma’s ertussen: ${allScopes.join(', ')}.`,
        en: `What the token may do, with commas between: ${allScopes.join(', ')}.`,
      },
    },
    naam: {
      value: { nl: 'systeem', en: 'system' },
      help: { nl: 'Het systeem dat het token gebruikt.', en: 'The system that uses the token.' },
    },
    tot: {
      value: { nl: 'dag', en: 'day' },
      help: {
        nl: `De laatste dag, zoals 2027-12-31. Zonder deze optie ${tokenDays.usual} dagen; ten hoogste ${tokenDays.most}.`,
        en: `The last day, such as 2027-12-31. Without this option ${tokenDays.usual} days; at most ${tokenDays.most}.`,
      },
    },
  },
  help: {
    nl: 'Maakt een token waarmee een systeem teksten aanlevert, en toont het één keer.',
    en: 'Makes a token with which a system delivers texts, and shows it once.',
  },
  more: {
    nl: `Rechten: ${listedScopes('nl')}. Goedkeuren en publiceren kan geen enkel token: dat doet een mens.`,
    en: `Rights: ${listedScopes('en')}. No token can approve or publish: a person does that.`,
  },
  run,
};

/** Revokes a token at once, by its number. */
export const tokenRevoke: CliCommand = {
  name: 'token-revoke',
  words: [{ nl: 'nummer', en: 'number' }],
  options: {},
  help: {
    nl: 'Trekt een token meteen in. Het nummer staat in het spoor als token:nummer.',
    en: 'Revokes a token at once. Its number stands in the trail as token:number.',
  },
  run: async ({ words: [typed = ''] }, terminal) => {
    const id = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
    return withRegister(terminal, upToDate, async (database) =>
      (await revokeToken(operatorContext(database), null, id as PersonId))
        ? done('Het token is ingetrokken.', 'The token was revoked.')
        : refused('Er is geen token met dit nummer dat werkt.', 'There is no token with this number that works.'),
    );
  },
};
