import type { OrganisationDirectory } from '#register/directory.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { entriesPerOrganisation } from '#search/entry-counts.ts';
import type { Reading } from '../../../reading.ts';

/** How many public entries an organisation has itself, and with the organisations under it. */
export type EntryCounts = {
  readonly own: (id: OrganisationId) => number;
  readonly withParts: (id: OrganisationId) => number;
  /** How many organisations have an entry of their own. */
  readonly publishing: number;
};

const countUp = (
  own: ReadonlyMap<OrganisationId, number>,
  directory: OrganisationDirectory,
): ReadonlyMap<OrganisationId, number> => {
  const totals = new Map<OrganisationId, number>();
  for (const [id, count] of own)
    for (const above of directory.lineOf(id)) totals.set(above, (totals.get(above) ?? 0) + count);
  return totals;
};

/** The number of public entries per organisation, whatever their status. */
export const entryCounts = (reading: Reading): EntryCounts => {
  const own = entriesPerOrganisation(reading.search);
  const totals = countUp(own, reading.organisations());
  return {
    own: (id) => own.get(id) ?? 0,
    withParts: (id) => totals.get(id) ?? 0,
    publishing: own.size,
  };
};
