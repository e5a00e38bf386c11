import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { existsOn, type Organisation } from '#register/organisation.ts';
import { organisationsNamed } from '#register/organisation-names.ts';
import { isOrganisationType, type OrganisationType } from '#register/organisation-types.ts';
import type { EntryCounts } from './counts.ts';

/** Which organisations a reader wants to see. Without a choice: those that publish, or all when a name is given. */
export type OrganisationQuestion = {
  readonly name: string;
  readonly type: OrganisationType | null;
  readonly publishing: 'alle' | 'ja' | 'nee' | null;
  readonly page: number;
};

/** The question in the parameters of an address; what cannot be read counts as not given. */
export const readQuestion = (parameters: URLSearchParams): OrganisationQuestion => {
  const type = parameters.get('organisatietype') ?? '';
  const publishing = parameters.get('gepubliceerd') ?? '';
  const page = Number(parameters.get('page') ?? '1');
  return {
    name: (parameters.get('naam') ?? '').trim().slice(0, 200),
    type: isOrganisationType(type) ? type : null,
    publishing: publishing === 'alle' || publishing === 'ja' || publishing === 'nee' ? publishing : null,
    page: Number.isInteger(page) && page >= 1 ? page : 1,
  };
};

/** The parameters that ask this question. */
export const questionValues = (question: OrganisationQuestion): Readonly<Record<string, string | number | null>> => ({
  naam: question.name,
  organisatietype: question.type,
  gepubliceerd: question.publishing,
  page: question.page === 1 ? null : question.page,
});

export type AskedOrganisations = {
  readonly listed: readonly Organisation[];
  /** How many fit the name and the kind but are left out because they published nothing and nobody asked for them. */
  readonly left: number;
  /** How many of the others are left out because only organisations under them published something. */
  readonly throughParts: number;
  /** How many organisations exist today. */
  readonly known: number;
  /** How many fit the name per kind, for the choice of a kind. */
  readonly perType: ReadonlyMap<OrganisationType, number>;
};

type Sources = { readonly directory: OrganisationDirectory; readonly counts: EntryCounts; readonly today: IsoDate };

/**
 * The organisations that fit the question, by name. 'ja' are those with an entry of their own, 'nee' those without any, their
 * parts included. One that no longer exists is listed only when it has entries.
 */
export const askedOrganisations = (
  { name, type, publishing }: OrganisationQuestion,
  { directory, counts, today }: Sources,
): AskedOrganisations => {
  const publishes = ({ id }: Organisation): boolean => counts.own(id) > 0;
  const isSilent = ({ id }: Organisation): boolean => counts.withParts(id) === 0;
  const wanted = publishing ?? (name === '' ? 'ja' : 'alle');
  const named = organisationsNamed(directory, name).filter(
    (organisation) => existsOn(organisation, today) || !isSilent(organisation),
  );
  const fits = (organisation: Organisation): boolean =>
    wanted === 'alle' || (wanted === 'ja' ? publishes(organisation) : isSilent(organisation));
  const shown = named.filter(fits);
  const ofType = (all: readonly Organisation[]): readonly Organisation[] =>
    type === null ? all : all.filter((organisation) => organisation.type === type);
  const listed = ofType(shown);
  const leftOut = publishing === null && wanted === 'ja' ? ofType(named).filter((one) => !publishes(one)) : [];
  const left = leftOut.filter(isSilent).length;
  return {
    listed,
    left,
    throughParts: leftOut.length - left,
    known: directory.all.filter((organisation) => existsOn(organisation, today)).length,
    perType: new Map(
      [...Map.groupBy(shown, (organisation) => organisation.type)].map(([key, group]) => [key, group.length]),
    ),
  };
};
