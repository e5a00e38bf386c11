import { fingerprintOf } from '#formats/fingerprint.ts';
import { typeFromRoo } from '#formats/organisations-kinds.ts';
import { namesFrom } from '#formats/organisations-names.ts';
import { fold } from '#language/fold.ts';
import { makeOrganisationId, type Organisation, type OrganisationId } from '#register/organisation.ts';
import type { OrganisationType } from '#register/organisation-types.ts';
import { registerReader } from '#register/reader.ts';
import type { Queries } from '#store/database.ts';
import { listIdentifiers } from '#store/import-reads.ts';
import { listFoldedNames, listOrganisationIds } from '#store/organisations.ts';

/** An organisation as a source names it. */
export type NamedOrganisation = { readonly name: string; readonly id: string | null };

/** An organisation that was not here, made from what the source says; 'ambiguous': the name fits more than one. */
export type AddedOrganisation = { readonly organisation: Organisation; readonly why: 'unknown' | 'ambiguous' };

/** The organisation a row belongs to; `added` when this import brings it in. */
export type Match = { readonly id: OrganisationId; readonly added: AddedOrganisation | null };

/** Finds organisations by their numbers and all their names; what it does not find it makes, once. */
export type Matcher = (named: NamedOrganisation, trustsId: boolean) => Match;

const typeByPrefix: Readonly<Record<string, OrganisationType>> = {
  gm: 'gemeente',
  pv: 'provincie',
  ws: 'waterschap',
  mnre: 'ministerie',
  zb: 'zelfstandig-bestuursorgaan',
};

const typeByName: readonly (readonly [RegExp, OrganisationType])[] = [
  [/^gemeente\s/i, 'gemeente'],
  [/^provincie\s/i, 'provincie'],
  [/^(waterschap|hoogheemraadschap|wetterskip)\s/i, 'waterschap'],
  [/^ministerie\s/i, 'ministerie'],
  [/^gemeenschappelijke regeling\s/i, 'samenwerking'],
  [/^(omgevingsdienst|regionale uitvoeringsdienst)\b/i, 'omgevingsdienst'],
  [/^veiligheids(-| en gezondheids)?regio\b/i, 'veiligheidsregio'],
  [/^inspectie\b/i, 'inspectie'],
];

/** The kind of an organisation by the prefix of its TOOI code (gm, pv, ws, mnre, zb, so), else by its name; 'overig' when neither tells. */
const guessType = ({ name, id }: NamedOrganisation): OrganisationType => {
  const prefix = /^([a-z]+)\d+$/.exec(id ?? '')?.[1] ?? '';
  if (prefix === 'so') return typeFromRoo(['gemeenschappelijke-regeling'], name) ?? 'samenwerking';
  return typeByPrefix[prefix] ?? typeByName.find(([pattern]) => pattern.test(name))?.[1] ?? 'overig';
};

const isTooiCode = (id: string): boolean => /^(gm\d{4}|mnre\d{4}|oorg\d{5}|pv\d{2}|so\d{4}|ws\d{4}|zb\d{6})$/.test(id);

/** An id is at most so long; of two names with the same beginning the rest would not tell them apart. */
const longestFromName = 79;

const idFor = ({ name, id }: NamedOrganisation): OrganisationId => {
  const made = makeOrganisationId(id ?? name);
  if (made !== '' && (id !== null || made.length <= longestFromName)) return made;
  const start = made === '' ? 'organisatie' : made.slice(0, 60);
  return makeOrganisationId(`${start}-${fingerprintOf({ name }).slice(0, 12)}`);
};

/** An organisation made from what a source says of it: its name, its number, and its kind as far as these tell. */
export const organisationFromSource = (named: NamedOrganisation): Organisation => {
  const type = guessType(named);
  return {
    id: idFor(named),
    type,
    names: namesFrom(type, { name: named.name || (named.id ?? ''), others: [], abbreviations: [], former: [] }),
    identifiers: named.id !== null && isTooiCode(named.id) ? [{ scheme: 'tooi', value: named.id }] : [],
    parents: [],
    website: null,
    contact: null,
    participation: 'unknown',
    participationNote: null,
    participationSince: null,
    successorId: null,
    from: null,
    until: null,
  };
};

type Known = {
  readonly ids: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly byNumber: ReadonlyMap<string, readonly OrganisationId[]>;
  /** Per folded name those that are called so, shown names apart from other ones and abbreviations. */
  readonly byName: readonly ReadonlyMap<string, readonly OrganisationId[]>[];
};

const gathered = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  idOf: (row: Row) => OrganisationId,
): ReadonlyMap<string, readonly OrganisationId[]> =>
  new Map([...Map.groupBy(rows, keyOf)].map(([key, some]) => [key, [...new Set(some.map(idOf))]]));

const readKnown = async (queries: Queries): Promise<Known> => {
  const ids = await listOrganisationIds(queries, registerReader);
  const names = await listFoldedNames(queries, registerReader);
  const identifiers = await listIdentifiers(queries, registerReader);
  const tiers = [['preferred', 'official'], ['alternative', 'former'], ['abbreviation']];
  return {
    ids: new Set(ids),
    numbered: new Set(identifiers.map((row) => row.organisationId)),
    byNumber: gathered(
      identifiers,
      (row) => row.value.toLowerCase(),
      (row) => row.organisationId,
    ),
    byName: tiers.map((kinds) =>
      gathered(
        names.filter((row) => kinds.includes(row.kind)),
        (row) => row.folded,
        (row) => row.organisationId,
      ),
    ),
  };
};

type Found = OrganisationId | 'unknown' | 'ambiguous';

const findByName = (known: Known, name: string): Found => {
  for (const tier of known.byName) {
    const found = tier.get(fold(name)) ?? [];
    const [only, another] = found;
    if (only === undefined) continue;
    if (another === undefined) return only;
    const [numbered, second] = found.filter((id) => known.numbered.has(id));
    return numbered !== undefined && second === undefined ? numbered : 'ambiguous';
  }
  return 'unknown';
};

/** A name may carry its abbreviation behind it, between brackets; the list that knows the organisation may not. */
const findByNames = (known: Known, name: string): Found => {
  const found = findByName(known, name);
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '');
  return found === 'unknown' && bare !== name && bare !== '' ? findByName(known, bare) : found;
};

const isId = (found: Found): found is OrganisationId => found !== 'unknown' && found !== 'ambiguous';

/**
 * By number first, then by name, then by the id itself. An id without any number of a public list was made by an earlier import;
 * a list that was loaded since knows the organisation better, so its name goes first.
 */
const find = (known: Known, { name, id }: NamedOrganisation, trustsId: boolean): Found => {
  const exact = id !== null && known.ids.has(makeOrganisationId(id)) ? makeOrganisationId(id) : null;
  if (exact !== null && (trustsId || known.numbered.has(exact))) return exact;
  const [number, another] = known.byNumber.get((id ?? '').toLowerCase()) ?? [];
  if (number !== undefined && another === undefined) return number;
  const named = name === '' ? 'unknown' : findByNames(known, name);
  if (isId(named) && (exact === null || known.numbered.has(named))) return named;
  return exact ?? named;
};

/** A matcher that knows every organisation in the store at this moment. */
export const readMatcher = async (queries: Queries): Promise<Matcher> => {
  const known = await readKnown(queries);
  const matches = new Map<string, Match>();
  const addedById = new Map<OrganisationId, AddedOrganisation>();
  const add = (named: NamedOrganisation, why: AddedOrganisation['why']): Match => {
    const id = idFor(named);
    if (known.ids.has(id)) return { id, added: null };
    const added = addedById.get(id) ?? { organisation: organisationFromSource(named), why };
    addedById.set(id, added);
    return { id, added };
  };
  const addedUnder = (name: string): Match | null => {
    const added = addedById
      .values()
      .find(({ organisation }) => organisation.names.some((one) => fold(one.name) === fold(name)));
    return added === undefined || name === '' ? null : { id: added.organisation.id, added };
  };
  return (named, trustsId) => {
    const key = JSON.stringify([named.name, named.id, trustsId]);
    const before = matches.get(key);
    if (before !== undefined) return before;
    const found = find(known, named, trustsId);
    const match = isId(found)
      ? { id: found, added: null }
      : ((named.id === null ? addedUnder(named.name) : null) ?? add(named, found));
    matches.set(key, match);
    return match;
  };
};
