import { type Actor, mayDo } from '#register/access.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import type { OfficeRequest } from '../office-page.ts';

/** Where a new text is begun, and by whom. */
export type Place = { readonly organisation: OrganisationId; readonly actor: Actor };

/** The organisation of the address and who asks; null for who is not signed in. Whether they may is for the command to say. */
export const askedPlace = ({ present, parameters }: OfficeRequest): Place | null =>
  present === null ? null : { organisation: makeOrganisationId(parameters.organisation ?? ''), actor: present.actor };

/** The organisation of the address and who is there; null for who may not begin a text there. */
export const placeOf = (request: OfficeRequest): Place | null => {
  const place = askedPlace(request);
  return place !== null && mayDo(place.actor, 'write-entry', place.organisation) ? place : null;
};
