import type { PersonId } from '#register/appointment.ts';
import type { Claimed, Place } from '#register/claims.ts';
import type { Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount } from '#store/accounts.ts';
import type { Writing } from '#store/database.ts';
import { removeOneTimeLinks } from '#store/one-time-links.ts';
import { addOutsideIdentity, findPersonOutside, type OutsideIdentity } from '#store/outside-identities.ts';
import {
  addPerson,
  findPerson,
  findPersonByEmail,
  type Person,
  removeDemoPeople,
  savePersonEmail,
  savePersonName,
} from '#store/people.ts';

/** Why nobody of this register is who came back. */
export type PersonRefusal = 'no-email' | 'no-role' | 'address-taken' | 'known-as-another' | 'closed';

/** Who came back: how the provider knows them, what it says of them, and where they may work by that. */
export type Arrived = {
  readonly identity: OutsideIdentity;
  readonly claimed: Claimed;
  readonly places: readonly Place[];
  /** Who they are in this register, when they proved that before they left; else null. */
  readonly personId: PersonId | null;
};

const addArrived = async (
  writing: Writing,
  { identity, claimed: { name, email }, places }: Arrived,
  now: Instant,
): Promise<PersonId | PersonRefusal> => {
  if (email === null) return 'no-email';
  if (places.length === 0) return 'no-role';
  const known = await findPersonByEmail(writing, registerReader, email);
  // Whoever has the same address may be somebody else: an address alone proves nothing.
  if (known !== null && !known.isDemo) return 'address-taken';
  await removeDemoPeople(writing, now);
  const personId = await addPerson(writing, { name: name ?? email, email, isDemo: false }, now);
  await addOutsideIdentity(writing, identity, personId);
  return personId;
};

/** The address follows the account outside where it is not what one signs in with here; the name only as long as there is none. */
const followAccount = async (writing: Writing, person: Person, { name, email }: Claimed): Promise<void> => {
  const account = await findAccount(writing, registerReader, person.id);
  if (name !== null && person.name === person.email) await savePersonName(writing, person.id, name);
  if (email === null || account?.passwordHash !== null) return;
  if ((await findPersonByEmail(writing, registerReader, email)) === null)
    await savePersonEmail(writing, person.id, email);
};

/** The person who came back, made when they never came before; else why there is none. Only issuer and subject tell who it is. */
export const findOrAddArrived = async (
  writing: Writing,
  arrived: Arrived,
  now: Instant,
): Promise<PersonId | PersonRefusal> => {
  const { identity, personId } = arrived;
  const known = await findPersonOutside(writing, registerReader, identity);
  const id = known ?? personId;
  if (id === null) return addArrived(writing, arrived, now);
  if (personId !== null && id !== personId) return 'known-as-another';
  const person = await findPerson(writing, registerReader, id);
  const account = await findAccount(writing, registerReader, id);
  if (person === null || person.isDemo || account?.disabledAt !== null) return 'closed';
  if (known === null) {
    await addOutsideIdentity(writing, identity, id);
    await removeOneTimeLinks(writing, 'invitation', id);
  }
  await followAccount(writing, person, arrived.claimed);
  return id;
};
