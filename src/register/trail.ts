import { type Actor, mayDo, organisationsOf } from './access.ts';
import type { AlgorithmId } from './algorithm.ts';
import type { PersonId } from './appointment.ts';
import type { Instant, IsoDate } from './instant.ts';
import type { OrganisationId } from './organisation.ts';

/** Whose trail is looked at: that of an organisation, of an entry, or of a person (what they did, and what was done with their account). */
export type TrailSubject =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'entry'; readonly id: AlgorithmId }
  | { readonly kind: 'person'; readonly id: PersonId };

/** Which lines of it: from a day up to and including another, and of one action; null is no limit. */
export type TrailFilter = {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly action: string | null;
};

export type TrailSelection = { readonly subject: TrailSubject; readonly filter: TrailFilter };

/** Where a list of lines, the newest first, goes on: after this line. */
export type TrailPlace = { readonly at: Instant; readonly sequence: number };

/** How the trail names a person: by their number, never by their name. */
export const nameInTrail = (id: PersonId): string => `person:${id}`;

/** Who did something with an entry when it was of another organisation, to who sees no trail there. */
export const nameElsewhere = 'elsewhere';

/** The person whom the trail names; null for what is no person, such as the operator. */
export const personInTrail = (text: string): PersonId | null => {
  const [, number] = /^person:(\d{1,9})$/.exec(text) ?? [];
  return number === undefined ? null : (Number(number) as PersonId);
};

/** The organisations whose lines somebody sees in the trail of a person: null is all of them, as in one's own. */
export const organisationsSeenOf = (actor: Actor, person: PersonId): readonly OrganisationId[] | null => {
  if (actor.personId === person || mayDo(actor, 'see-trail', null)) return null;
  return organisationsOf(actor).filter((id) => mayDo(actor, 'see-trail', id));
};
