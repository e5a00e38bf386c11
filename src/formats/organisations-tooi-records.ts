import type { RowProblem } from '#register/organisation-list.ts';
import { isRecord, type JsonRecord } from '#standard/json.ts';
import { notesFor } from './organisations-row.ts';

/** One record of TOOI, from the flat list or from its JSON-LD: an organisation, or an earlier version of one. */
export type TooiRecord = {
  readonly row: string;
  /** The code of the organisation, also for an earlier version of it. */
  readonly code: string;
  readonly isEarlierVersion: boolean;
  readonly kinds: readonly string[];
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly abbreviation: string;
  readonly begin: string;
  /** The last day. */
  readonly end: string;
};

export type TooiRecords = { readonly records: readonly TooiRecord[]; readonly problems: readonly RowProblem[] };

const lastPart = (address: string): string => address.split(/[/#]/).at(-1) ?? '';

/** True for a row as the flat TOOI list has them. */
export const isTooiFlatRow = (row: unknown): row is JsonRecord =>
  isRecord(row) && 'uri' in row && 'code' in row && 'organisatiesoort' in row;

const gather = (rows: readonly unknown[], recordFrom: (row: unknown, place: string) => TooiRecord | null | 'other') => {
  const problems: RowProblem[] = [];
  const records = rows.flatMap((row, index) => {
    const place = `${index + 1}`;
    const record = recordFrom(row, place);
    if (record === 'other') return [];
    if (record !== null) return [record];
    notesFor(problems, place, null)('', 'not-an-organisation', JSON.stringify(row).slice(0, 80));
    return [];
  });
  return { records, problems };
};

/** The records of the flat TOOI list. Its 'voorkeursnaam' puts a word like 'zbo' in front that nobody says: not used. */
export const tooiFlatRecords = (rows: readonly unknown[]): TooiRecords =>
  gather(rows, (row, place) => {
    if (!isTooiFlatRow(row)) return null;
    const text = (field: string): string => (typeof row[field] === 'string' ? row[field] : '');
    if (text('code') === '') return null;
    return {
      row: place,
      code: text('code'),
      isEarlierVersion: lastPart(text('uri')) !== text('code'),
      kinds: [text('organisatiesoort'), text('type')],
      name: text('label') || text('voorkeursnaam'),
      otherNames: [],
      abbreviation: text('afkorting'),
      begin: text('begindatum'),
      end: text('einddatum'),
    };
  });

const ontology = 'https://identifier.overheid.nl/tooi/def/ont/';
const earlierVersionOf = 'http://www.w3.org/ns/prov#specializationOf';
const label = 'http://www.w3.org/2000/01/rdf-schema#label';

const valuesIn = (node: JsonRecord, property: string): readonly string[] => {
  const values = node[property];
  return (Array.isArray(values) ? values : []).flatMap((value) => {
    const text = isRecord(value) ? (value['@value'] ?? value['@id']) : value;
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
};

/** True for a node of expanded JSON-LD that speaks the words of TOOI. */
export const isTooiNode = (node: unknown): node is JsonRecord =>
  isRecord(node) &&
  '@id' in node &&
  Object.keys(node).some((key) => key.startsWith(ontology) || key === earlierVersionOf);

const recordFromNode = (node: JsonRecord, place: string): TooiRecord | 'other' => {
  const own = (name: string): string => valuesIn(node, `${ontology}${name}`)[0] ?? '';
  const original = valuesIn(node, earlierVersionOf)[0];
  const code = original === undefined ? own('organisatiecode') : lastPart(original);
  const preferred = Object.keys(node)
    .filter((key) => key.startsWith(`${ontology}voorkeursnaam`))
    .flatMap((key) => valuesIn(node, key));
  const names = [own('officieleNaamExclSoort'), ...preferred, ...valuesIn(node, label)].filter((name) => name !== '');
  if (code === '' || names[0] === undefined) return 'other';
  const classes = Array.isArray(node['@type']) ? node['@type'].filter((type) => typeof type === 'string') : [];
  return {
    row: place,
    code,
    isEarlierVersion: original !== undefined,
    kinds: [...valuesIn(node, `${ontology}organisatiesoort`), ...classes].map(lastPart),
    name: names[0],
    otherNames: [],
    abbreviation: own('afkorting'),
    begin: own('begindatum'),
    end: own('einddatum') || own('einddatumHV'),
  };
};

/** The records in TOOI's own lists: expanded JSON-LD. Nodes that are no organisation (the list itself, events) are passed over. */
export const tooiLinkedRecords = (nodes: readonly unknown[]): TooiRecords =>
  gather(nodes, (node, place) => (isRecord(node) ? recordFromNode(node, place) : null));
