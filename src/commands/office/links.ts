import type { PersonId } from '#register/appointment.ts';
import { dateOf, type Instant } from '#register/instant.ts';
import { type PasswordRefusal, refusalOfPassword } from '#register/password.ts';
import { type NameRefusal, refusalOfName } from '#register/person-name.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { isAccountAddress } from '#register/web-address.ts';
import { savePasswordHash } from '#store/accounts.ts';
import { addAppointment } from '#store/appointments.ts';
import type { Queries, Writing } from '#store/database.ts';
import {
  addOneTimeLink,
  findOneTimeLink,
  type LinkPurpose,
  type OneTimeLink,
  removeOneTimeLinks,
} from '#store/one-time-links.ts';
import {
  addPerson,
  countRealPeople,
  findPerson,
  findPersonByEmail,
  type Person,
  removeDemoPeople,
  savePersonName,
} from '#store/people.ts';
import { removeSessionsOf } from '#store/sessions.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { hashPassword } from '../password-hash.ts';
import { hashOfSecret, newSecret } from '../secrets.ts';
import { actorName, type Whereabouts } from './context.ts';
import { beginSession } from './sign-in.ts';

/** Minutes for which a link can be used. */
export const linkLasts = { 'first-administrator': 60, invitation: 7 * 24 * 60 } as const satisfies Record<
  LinkPurpose,
  number
>;

/** Makes a link in the transaction of a command; its secret, which is told once. */
export const makeLink = async (
  writing: Writing,
  purpose: LinkPurpose,
  personId: PersonId | null,
  now: Instant,
): Promise<string> => {
  const secret = newSecret();
  const lastsUntil = minutesLater(now, linkLasts[purpose]);
  await addOneTimeLink(writing, { hash: hashOfSecret(secret), purpose, personId, madeAt: now, lastsUntil });
  return secret;
};

/** The secret of the link by which the first administrator begins; null when somebody has an account already. */
export const makeFirstLink = async (context: CommandContext): Promise<string | null> => {
  if ((await countRealPeople(context.database.queries, registerReader)) > 0) return null;
  return runCommand(context, 'make-first-link', async (writing, now) => {
    const secret = await makeLink(writing, 'first-administrator', null, now);
    return { objectKind: 'account', objectId: 'first', result: 'made', details: {}, value: secret };
  });
};

/** What a link opens: the account of a person, or that of somebody who is not known yet. */
export type Opened = { readonly purpose: LinkPurpose; readonly person: Person | null };

const isUsable = async (queries: Queries, link: OneTimeLink, now: Instant): Promise<boolean> =>
  now < link.lastsUntil &&
  (link.purpose !== 'first-administrator' || (await countRealPeople(queries, registerReader)) === 0);

const findUsable = async (queries: Queries, secret: string, now: Instant): Promise<(OneTimeLink & Opened) | null> => {
  const link = await findOneTimeLink(queries, registerReader, hashOfSecret(secret));
  if (link === null || !(await isUsable(queries, link, now))) return null;
  const person = link.personId === null ? null : await findPerson(queries, registerReader, link.personId);
  return person === null && link.personId !== null ? null : { ...link, person };
};

/** What the link with this secret opens now; null when it was used, is too old, or never was one. */
export const openLink = async (context: CommandContext, secret: string): Promise<Opened | null> =>
  findUsable(context.database.queries, secret, context.now());

/** What somebody fills in where a link leads. An invited person has an e-mail address already. */
export type FilledIn = { readonly name: string; readonly email: string; readonly password: string };

export type FilledInFaults = {
  readonly name?: NameRefusal;
  readonly email?: 'not-an-address' | 'taken';
  readonly password?: PasswordRefusal;
};

export type UseLinkOutcome =
  | { readonly kind: 'begun'; readonly secret: string }
  | { readonly kind: 'faults'; readonly faults: FilledInFaults }
  | { readonly kind: 'gone' };

const faultsOf = ({ name, email, password }: FilledIn): FilledInFaults => {
  const refusal = refusalOfPassword(password, { name, email });
  const nameRefusal = refusalOfName(name);
  return {
    ...(nameRefusal === null ? {} : { name: nameRefusal }),
    ...(isAccountAddress(email) ? {} : { email: 'not-an-address' as const }),
    ...(refusal === null ? {} : { password: refusal }),
  };
};

/** Adds the first account that is not of the demo, which ends with it, and makes it an administrator. */
const addFirstAdministrator = async (
  writing: Writing,
  { name, email }: Pick<FilledIn, 'name' | 'email'>,
  now: Instant,
): Promise<PersonId> => {
  await removeDemoPeople(writing, now);
  const personId = await addPerson(writing, { name, email, isDemo: false }, now);
  const place = { organisationId: null, from: dateOf(now), until: null, deputyFor: null };
  await addAppointment(writing, { personId, role: 'administrator', ...place });
  return personId;
};

const gone: Done<UseLinkOutcome> = {
  objectKind: 'account',
  objectId: 'unknown',
  result: 'link-gone',
  details: {},
  value: { kind: 'gone' },
};

/**
 * Uses a link: gives its account a name and password, ends every session it had, and begins one in which only the second factor can
 * be given. Refuses what cannot be a name, address or password; then the link can be used again.
 */
export const useLink = async (
  context: CommandContext,
  secret: string,
  filledIn: FilledIn,
  whereabouts: Whereabouts,
): Promise<UseLinkOutcome> => {
  const opened = await openLink(context, secret);
  if (opened === null) return { kind: 'gone' };
  const name = filledIn.name.trim();
  const email = opened.person?.email ?? filledIn.email;
  const faults = faultsOf({ ...filledIn, name, email });
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults };
  const passwordHash = await hashPassword(filledIn.password);
  return runCommand(context, 'use-link', async (writing, now): Promise<Done<UseLinkOutcome>> => {
    const link = await findUsable(writing, secret, now);
    if (link === null) return gone;
    if (link.person === null && (await findPersonByEmail(writing, registerReader, email)) !== null)
      return { ...gone, result: 'address-taken', value: { kind: 'faults', faults: { email: 'taken' } } };
    const personId = link.person?.id ?? (await addFirstAdministrator(writing, { name, email }, now));
    await savePersonName(writing, personId, name);
    await savePasswordHash(writing, personId, passwordHash, now);
    await removeSessionsOf(writing, personId, null);
    await removeOneTimeLinks(writing, link.purpose, link.personId);
    const begun = await beginSession(writing, personId, 'password', whereabouts, now);
    const details = { purpose: link.purpose };
    return {
      ...{ objectKind: 'account', objectId: actorName(personId), result: 'begun', details },
      value: { kind: 'begun', secret: begun },
    };
  });
};
