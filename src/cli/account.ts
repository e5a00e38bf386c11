import { inviteAddress } from '#commands/office/accounts.ts';
import { type AppointmentRequest, type AppointOutcome, appoint } from '#commands/office/appoint.ts';
import { accountRefusals } from '#register/account-refusals.ts';
import { appointingRefusals } from '#register/appointment-refusals.ts';
import { dateOf, type IsoDate, parseDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { roleNamed } from '#register/role-named.ts';
import { allRoles, kindOfRole, type Role, roles } from '#register/roles.ts';
import type { Database } from '#store/database.ts';
import { href } from '../routes.ts';
import { operatorContext, upToDate, withRegister } from './register.ts';
import { type CliCommand, type Outcome, optionOf, refused, type Terminal, type Typed } from './terminal.ts';

const namesOf = (language: 'nl' | 'en', kinds: readonly string[]): string =>
  allRoles
    .filter((role) => kinds.includes(kindOfRole(role)))
    .map((role) => roles[role].name[language])
    .join(', ');

const anyRole = ['organisation', 'central', 'mandate'] as const;

/** The role and last day that were typed; an end when they cannot be read. */
const readTyped = (typed: Typed): { readonly role: Role; readonly until: IsoDate | null } | Outcome => {
  const [name, last] = [optionOf(typed, 'rol'), optionOf(typed, 'tot')];
  const role = name === null ? null : roleNamed(name);
  if (role === null)
    return refused(
      `${name === null ? 'Noem een rol' : `De rol ‘${name}’ bestaat niet. Noem er een`} met --rol: ${namesOf('nl', anyRole)}.`,
      `${name === null ? 'Name a role' : `The role ‘${name}’ does not exist. Name one`} with --rol: ${namesOf('en', anyRole)}.`,
    );
  const until = last === null ? null : parseDate(last);
  if (last !== null && until === null)
    return refused(
      `‘${last}’ is geen dag. Schrijf de laatste dag als jaar-maand-dag, zoals --tot 2027-12-31.`,
      `‘${last}’ is no day. Write the last day as year-month-day, such as --tot 2027-12-31.`,
    );
  if (kindOfRole(role) === 'organisation' && optionOf(typed, 'organisatie') === null)
    return refused(
      `De rol ${roles[role].name.nl} hoort bij een organisatie. Noem haar met --organisatie en de code in het adres van haar pagina, zoals gm0363.`,
      `The role ${roles[role].name.en} belongs to an organisation. Name it with --organisatie and the code in the address of its page, such as gm0363.`,
    );
  return { role, until };
};

const refusalOf = (refusal: (AppointOutcome & { readonly kind: 'refused' })['refusal'], typed: Typed): Outcome => {
  const place = optionOf(typed, 'organisatie') ?? '';
  if (refusal === 'unknown-organisation')
    return refused(
      `De organisatie ‘${place}’ staat niet in het register. De code staat in het adres van haar pagina; ‘organisations’ laadt een lijst.`,
      `The organisation ‘${place}’ is not in the register. The code stands in the address of its page; ‘organisations’ loads a list.`,
    );
  if (refusal === 'needs-last-day')
    return refused(
      'Een mandaat is tijdelijk. Geef de laatste dag, zoals --tot 2027-12-31.',
      'A mandate is temporary. Give its last day, such as --tot 2027-12-31.',
    );
  const { nl, en } = appointingRefusals[refusal];
  return { kind: 'refused', summary: { nl, en } };
};

const addressOf = (secret: string, { config, language }: Terminal): string =>
  `${config().baseUrl}${href('beginAccount', { language }, { link: secret })}`;

/** Says the link, which is seen here once; the end says what it is for. */
export const sayLink = (secret: string, email: string, terminal: Terminal): Outcome => {
  terminal.say(addressOf(secret, terminal));
  return {
    kind: 'done',
    summary: {
      nl: `Stuur deze link aan ${email}. Hij werkt één keer en zeven dagen lang; u ziet hem alleen nu.`,
      en: `Send this link to ${email}. It works once, for seven days; you see it only now.`,
    },
  };
};

const appointed = (invitation: string | null, role: Role, email: string, terminal: Terminal): Outcome => {
  terminal.say(`${email}: ${roles[role].name[terminal.language]}.`);
  if (invitation !== null) return sayLink(invitation, email, terminal);
  return {
    kind: 'done',
    summary: {
      nl: 'Deze persoon kan al inloggen. De rol geldt meteen.',
      en: 'This person can sign in already. The role holds at once.',
    },
  };
};

/** Who holds the role already gets a new link: the old one was lost, or the password forgotten. */
const again = async (database: Database, email: string, terminal: Terminal): Promise<Outcome> => {
  const outcome = await inviteAddress(operatorContext(database), email);
  if (outcome.kind === 'done' && outcome.invitation !== null) return sayLink(outcome.invitation, email, terminal);
  const { nl, en } = accountRefusals[outcome.kind === 'refused' ? outcome.refusal : 'unknown-person'];
  return { kind: 'refused', summary: { nl, en } };
};

const run = async (typed: Typed, terminal: Terminal): Promise<Outcome> => {
  const [email = ''] = typed.words;
  const read = readTyped(typed);
  if ('kind' in read) return read;
  return withRegister(terminal, upToDate, async (database) => {
    const context = operatorContext(database);
    const organisationId = optionOf(typed, 'organisatie') as OrganisationId | null;
    const days = { from: dateOf(context.now()), until: read.until, deputyFor: null };
    const request: AppointmentRequest = { email, role: read.role, organisationId, ...days };
    const outcome = await appoint(context, null, request);
    if (outcome.kind === 'appointed') return appointed(outcome.invitation, read.role, email, terminal);
    return outcome.refusal === 'held-already' ? again(database, email, terminal) : refusalOf(outcome.refusal, typed);
  });
};

/** Gives somebody a role in the office, and prints the link with which they begin. */
export const account: CliCommand = {
  name: 'account',
  words: [{ nl: 'e-mail', en: 'e-mail' }],
  options: {
    rol: {
      value: { nl: 'rol', en: 'role' },
      help: {
        nl: 'De rol, in het Nederlands of Engels: coördinator, redacteur, goedkeurder …',
        en: 'The role, in Dutch or English: coordinator, editor, approver …',
      },
    },
    organisatie: {
      value: { nl: 'code', en: 'code' },
      help: {
        nl: 'De organisatie, met de code in het adres van haar pagina, zoals gm0363.',
        en: 'The organisation, by the code in the address of its page, such as gm0363.',
      },
    },
    tot: {
      value: { nl: 'dag', en: 'day' },
      help: { nl: 'De laatste dag, zoals 2027-12-31.', en: 'The last day, such as 2027-12-31.' },
    },
  },
  help: {
    nl: 'Geeft iemand een rol in de werkbank en toont de link om te beginnen.',
    en: 'Gives somebody a role in the workbench and shows the link to begin with.',
  },
  more: {
    nl: `Rollen bij een organisatie: ${namesOf('nl', ['organisation'])}. Rollen voor de hele overheid, zonder --organisatie: ${namesOf('nl', ['central'])}. Mandaat, met --tot en zo nodig --organisatie: ${namesOf('nl', ['mandate'])}. Heeft iemand de rol al, dan krijgt hij een nieuwe link. Het eerste account sluit de demo-accounts voorgoed.`,
    en: `Roles at an organisation: ${namesOf('en', ['organisation'])}. Roles for all of government, without --organisatie: ${namesOf('en', ['central'])}. Mandate, with --tot and where needed --organisatie: ${namesOf('en', ['mandate'])}. Who holds the role already gets a new link. The first account closes the demo accounts for good.`,
  },
  run,
};
