import type { OrganisationDirectory } from '#register/directory.ts';
import type { SelectField } from '#web/parts/select-field.ts';

/** Every organisation that there is now, in order of name, to choose from. */
export const organisationOptions = (directory: OrganisationDirectory): SelectField['options'] =>
  directory.all
    .map(({ id }) => ({ value: id, name: directory.nameOf(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
