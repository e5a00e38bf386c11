import { fold } from '#language/fold.ts';
import type { OrganisationDirectory } from './directory.ts';
import type { OrganisationId } from './organisation.ts';
import { namedOrganisations } from './organisation-names.ts';

const sameName = (directory: OrganisationDirectory, name: string): readonly OrganisationId[] => {
  const wanted = fold(name);
  return wanted === ''
    ? []
    : namedOrganisations(directory).flatMap(({ organisation, shown }) =>
        fold(shown) === wanted ? [organisation.id] : [],
      );
};

/** How an organisation is written in a field in which somebody names one: its name, with its code when another has that name. */
export const organisationInField = (directory: OrganisationDirectory, id: OrganisationId | null): string => {
  if (id === null) return '';
  const name = directory.nameOf(id);
  return sameName(directory, name).length === 1 ? name : `${name} (${id})`;
};

/** The organisation that somebody named: by its code, a number of it, or its name when no other has that; null when it is none or not clear. */
export const organisationFromField = (directory: OrganisationDirectory, text: string): OrganisationId | null => {
  const typed = text.trim();
  const [, between = ''] = /\(([^()]+)\)$/.exec(typed) ?? [];
  for (const code of [typed, between]) {
    const byCode = directory.find(code.toLowerCase() as OrganisationId);
    if (byCode !== null) return byCode.id;
  }
  const [only, another] = sameName(directory, typed);
  if (only !== undefined && another === undefined) return only;
  const [numbered, second] = directory.all.filter(({ identifiers }) =>
    identifiers.some(({ value }) => value === typed),
  );
  return numbered !== undefined && second === undefined ? numbered.id : null;
};
