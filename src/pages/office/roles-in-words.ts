import type { Actor } from '#register/access.ts';
import { holdsOn } from '#register/appointment.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import { roles } from '#register/roles.ts';
import type { Language } from '#standard/text.ts';

/** What somebody is on this day and where: 'redacteur, goedkeurder, Gemeente Testdam'. Empty for who holds no role. */
export const rolesInWords = (
  { appointments, day }: Actor,
  directory: OrganisationDirectory,
  language: Language,
): string => {
  const held = appointments.filter((one) => holdsOn(one, day));
  const places = Map.groupBy(held, ({ organisationId }) => organisationId);
  return [...places]
    .map(([organisationId, some]) => {
      const names = [...new Set(some.map(({ role }) => roles[role].name[language]))];
      return [...names, ...(organisationId === null ? [] : [directory.nameOf(organisationId)])].join(', ');
    })
    .join(' · ');
};
