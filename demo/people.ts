import type { OrganisationId } from '#register/organisation.ts';
import type { Role } from '#register/roles.ts';
import { organisationIds } from './organisations.ts';

/** An invented person who may do something at an organisation, or (null) over all of government. */
export type DemoPerson = {
  readonly name: string;
  /** Ends in '.example', to which no mail goes. */
  readonly email: string;
  readonly role: Role;
  readonly organisation: OrganisationId | null;
  /** For so many days from the day on which the demo is loaded; null for no end. */
  readonly days: number | null;
  /** The address of the person for whom this one is a deputy, who stands before them. */
  readonly deputyFor?: string;
};

const atOosterlee = (name: string, role: Role, more: Partial<DemoPerson> = {}): DemoPerson => ({
  name,
  email: `${name
    .toLowerCase()
    .replaceAll('é', 'e')
    .replace(/[^a-z]+/g, '.')}@oosterlee.example`,
  role,
  organisation: organisationIds.oosterlee,
  days: null,
  ...more,
});

/** The people of the demo, one for each role, so that every role can be looked at. All are invented. */
export const demoPeople: readonly DemoPerson[] = [
  atOosterlee('Sanne Terpstra', 'editor'),
  atOosterlee('Yusuf Kaya', 'approver'),
  atOosterlee('Marijke Blauwhof', 'approver'),
  atOosterlee('Femke Hoogland', 'coordinator'),
  atOosterlee('Ruben Castelein', 'coordinator', { days: 365, deputyFor: 'femke.hoogland@oosterlee.example' }),
  atOosterlee('Amina El Idrissi', 'owner'),
  atOosterlee('Gerben Wiarda', 'cdo'),
  atOosterlee('Lotte van Zuylekom', 'cio'),
  atOosterlee('Deepak Ramlal', 'ciso'),
  atOosterlee('Hanneke Molendijk', 'data-protection-officer'),
  atOosterlee('Joris Kerkdijk', 'lawyer'),
  atOosterlee('Chayenne Pinas', 'security-adviser'),
  {
    ...{ name: 'Anneke Veldstra', email: 'anneke.veldstra@register.example', role: 'administrator' },
    ...{ organisation: null, days: null },
  },
  {
    ...{ name: 'Bas Olieman', email: 'bas.olieman@wonenenlandschap.example', role: 'reader' },
    ...{ organisation: null, days: null },
  },
  {
    ...{ name: 'Noor Zandvliet', email: 'noor.zandvliet@eerlijkloket.example', role: 'supervisor' },
    ...{ organisation: null, days: 365 },
  },
];
