import { makeOrganisationId, type Organisation, type OrganisationId } from '#register/organisation.ts';
import type { Words } from '../synthetic.ts';

/** So many organisations keep their entries in the office that is measured. */
export const organisationCount = 300;
/** Of the entries so many in a hundred are of the first organisation: the largest ones have hundreds. */
const shareOfFirst = 10;

const organisationAt = (index: number): Organisation => ({
  id: makeOrganisationId(`bench-${String(index).padStart(3, '0')}`),
  type: 'gemeente',
  names: [{ name: `Gemeente Verzonnen ${index}`, kind: 'preferred', from: null, until: null }],
  identifiers: [],
  parents: [],
  website: `https://www.verzonnen-${index}.example`,
  contact: `algoritmes@verzonnen-${index}.example`,
  participation: 'connected',
  participationNote: null,
  participationSince: null,
  successorId: null,
  from: null,
  until: null,
});

/** The organisations of the office that is measured. */
export const organisations: readonly Organisation[] = Array.from({ length: organisationCount }, (_, index) =>
  organisationAt(index + 1),
);

/** The organisation whose pages are measured, and another. */
export const [own, other] = [1, 2].map((index): OrganisationId => organisationAt(index).id) as [
  OrganisationId,
  OrganisationId,
];

/** The words with these organisations in the place of others, the first more often. */
export const ofTheseOrganisations = (words: Words): Words => {
  const all = organisations.map(({ id, names }) => ({ id, name: names[0]?.name ?? '' }));
  const first = Array.from(
    { length: Math.round((organisationCount * shareOfFirst) / 100) },
    () => all[0] ?? { id: own, name: '' },
  );
  return { ...words, organisations: [...all, ...first] };
};
