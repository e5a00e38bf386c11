import { SaxesParser } from 'saxes';
import type { IncomingOrganisation, OrganisationList, RowProblem } from '#register/organisation-list.ts';
import type { OrganisationType } from '#register/organisation-types.ts';
import { typeFromRoo } from './organisations-kinds.ts';
import { namesFrom, tidyName } from './organisations-names.ts';
import {
  beginBefore,
  identifierOf,
  notesFor,
  readContact,
  readDay,
  readIdentifiers,
  readName,
  readWebsite,
  withoutSharedNumbers,
} from './organisations-row.ts';

/** An organisation while its element is open: what its direct parts say, never what a part of a part says. */
type Draft = {
  readonly number: string;
  readonly tooi: string;
  readonly parent: Draft | null;
  readonly depth: number;
  readonly texts: Map<string, string[]>;
  ministry: { readonly number: string; readonly tooi: string } | null;
};

type Attributes = ReadonlyMap<string, string>;

/** Reads ROO's XML piece by piece; close gives the list. Both throw when it is no XML. */
export type RooXmlReader = { readonly write: (piece: string) => void; readonly close: () => OrganisationList };

const organisationElements = ['organisatie', 'organisatieonderdeel'];

/** An organisation stands in a list of organisations; elsewhere the word names a relation to one. */
const isOrganisation = (path: readonly string[]): boolean =>
  organisationElements.includes(path.at(-1) ?? '') &&
  (path.length <= 2 || /^(organisaties|organisatieonderdelen|overheidsorganisaties)$/.test(path.at(-2) ?? ''));

/** The texts that are kept, by their path below the organisation. */
const wanted = new Set([
  'naam',
  'afkorting',
  'types/type',
  'type',
  'startDatum',
  'eindDatum',
  'kvkNummer',
  'contact/emailadressen/emailadres/email',
  'contact/internetadressen/internetadres/url',
  'identificatiecodes/resourceIdentifier',
  'identificatiecodes/resourceIdentifier OIN',
]);

/** Kinds that are a part of their ministry: what a ministry is responsible for includes them. */
const partsOfMinistry: readonly OrganisationType[] = ['agentschap', 'inspectie'];

const textsOf = (draft: Draft, path: string): readonly string[] => draft.texts.get(path) ?? [];

const organisationFrom = (draft: Draft, problems: RowProblem[]): IncomingOrganisation | null => {
  const written = textsOf(draft, 'naam')[0] ?? '';
  const key = draft.number || draft.tooi || written;
  const note = notesFor(problems, key, key);
  const name = readName(note, 'naam', written);
  if (name === null) return null;
  const kinds = [...textsOf(draft, 'types/type'), ...textsOf(draft, 'type')];
  const type = typeFromRoo(draft.parent !== null && kinds.length === 0 ? ['organisatieonderdeel'] : kinds, name);
  if (type === null) note('types', 'unknown-type', kinds.join(', '), 'overig');
  const until = readDay(note, 'eindDatum', textsOf(draft, 'eindDatum')[0] ?? '');
  const from = readDay(note, 'startDatum', textsOf(draft, 'startDatum')[0] ?? '');
  return {
    key,
    row: key,
    parentKeys: parentKeysOf(draft, type ?? 'overig'),
    statement: {
      type: type ?? 'overig',
      names: namesFrom(type ?? 'overig', {
        name,
        others: textsOf(draft, 'naam').slice(1).map(tidyName),
        abbreviations: textsOf(draft, 'afkorting').map(tidyName),
        former: [],
      }),
      identifiers: readIdentifiers(note, {
        tooi: draft.tooi,
        roo: draft.number,
        oin: textsOf(draft, 'identificatiecodes/resourceIdentifier OIN')[0] ?? '',
        kvk: textsOf(draft, 'kvkNummer')[0] ?? '',
      }),
      website: readWebsite(note, 'url', textsOf(draft, 'contact/internetadressen/internetadres/url')[0] ?? ''),
      contact: readContact(note, 'email', textsOf(draft, 'contact/emailadressen/emailadres/email')[0] ?? ''),
      from: beginBefore(note, 'startDatum', from, until),
      until,
    },
  };
};

const parentKeysOf = (draft: Draft, type: OrganisationType): readonly string[] => {
  if (draft.parent !== null) return [draft.parent.number || draft.parent.tooi].filter((key) => key !== '');
  if (draft.ministry === null || !partsOfMinistry.includes(type)) return [];
  return [draft.ministry.number || draft.ministry.tooi].filter((key) => key !== '');
};

/** Parents that were named by their TOOI address get the key of the organisation with that address. */
const withKeysOfParents = (organisations: readonly IncomingOrganisation[]): readonly IncomingOrganisation[] => {
  const byCode = new Map(organisations.map((organisation) => [identifierOf(organisation, 'tooi'), organisation.key]));
  return organisations.map((organisation) => ({
    ...organisation,
    parentKeys: organisation.parentKeys.map((key) =>
      key.includes('/') ? (byCode.get(key.split('/').at(-1) ?? '') ?? key) : key,
    ),
  }));
};

/** ROO is some twenty deep; what is deeper is made to keep a machine busy. */
const deepest = 200;

/** A reader of ROO's XML export: any version of its schema, organisations at any depth, in any number of pieces. */
export const createRooXmlReader = (): RooXmlReader => {
  const parser = new SaxesParser({ xmlns: true });
  const problems: RowProblem[] = [];
  const organisations: IncomingOrganisation[] = [];
  const path: string[] = [];
  let draft: Draft | null = null;
  let key: string | null = null;
  let text = '';

  const opened = (attributes: Attributes): void => {
    const number = attributes.get('systeemId') ?? '';
    const tooi = attributes.get('resourceIdentifierTOOI') ?? '';
    draft = { number, tooi, parent: draft, depth: path.length, texts: new Map(), ministry: null };
  };
  const inside = (open: Draft, attributes: Attributes): void => {
    const below = path.slice(open.depth).join('/');
    if (below === 'relatieMetMinisterie')
      open.ministry = {
        number: attributes.get('systeemId') ?? '',
        tooi: attributes.get('resourceIdentifierTOOI') ?? '',
      };
    const named = attributes.get('naam');
    key = named === undefined ? below : `${below} ${named}`;
    text = '';
  };
  const closed = (open: Draft): void => {
    const organisation = organisationFrom(open, problems);
    if (organisation !== null) organisations.push(organisation);
    draft = open.parent;
  };

  parser.on('error', (cause) => {
    throw cause;
  });
  parser.on('opentag', (tag) => {
    path.push(tag.local);
    if (path.length > deepest) throw new Error(`${parser.line}:${parser.column}: deeper than ${deepest} elements.`);
    const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    if (isOrganisation(path)) opened(attributes);
    else if (draft !== null) inside(draft, attributes);
  });
  parser.on('text', (piece) => {
    if (key !== null && wanted.has(key) && text.length < 2_000) text += piece;
  });
  parser.on('closetag', () => {
    if (draft !== null && path.length === draft.depth) closed(draft);
    else if (draft !== null && key !== null && wanted.has(key) && text.trim() !== '')
      draft.texts.set(key, [...(draft.texts.get(key) ?? []), text.trim()]);
    key = null;
    path.pop();
  });
  return {
    write: (piece) => void parser.write(piece),
    close: () => {
      parser.close();
      const list = withoutSharedNumbers(withKeysOfParents(organisations), problems);
      return { name: 'roo', organisations: list, problems };
    },
  };
};
