import type { FieldKey } from '#standard/fields.ts';
import { type EntryDocument, publicDocument } from './entry.ts';
import { saidOf, saysTheSame } from './merge.ts';

/**
 * What becomes of a field when the text of another begins a new one. 'carried': it is about the product and comes along. 'check': it
 * comes along, and must be held against the own situation. 'own': only the organisation itself can say it, so it begins empty.
 */
export type Carrying = 'carried' | 'check' | 'own';

/** Every field of the standard, with whether it comes along. Source: R-063: what is of the product is filled in, what is of the organisation is empty. */
export const carrying = {
  name: 'carried',
  description_short: 'check',
  organization: 'own',
  category: 'carried',
  status: 'own',
  begin_date: 'own',
  end_date: 'own',
  contact_email: 'own',
  website: 'own',
  publication_category: 'check',
  url: 'own',
  goal: 'check',
  proportionality: 'check',
  human_intervention: 'check',
  risks: 'check',
  lawful_basis: 'check',
  lawful_basis_grouping: 'check',
  process_index_url: 'own',
  impacttoetsen_grouping: 'own',
  impacttoetsen: 'own',
  source_data: 'check',
  source_data_grouping: 'carried',
  methods_and_models: 'carried',
  provider: 'carried',
  publiccode: 'carried',
  lang: 'own',
  standard_version: 'own',
  source_id: 'own',
  tags: 'carried',
  lars: 'own',
  publication_dt: 'own',
  meaning: 'check',
  consequences: 'check',
  redress_routes: 'own',
  affected: 'check',
  affected_number: 'own',
  risk_selection: 'check',
  distinction: 'check',
  distinction_justification: 'check',
  automation: 'check',
  technique: 'carried',
  data_categories: 'check',
  special_data: 'check',
  proxies: 'carried',
  acquisition: 'check',
  product: 'carried',
  review_date: 'own',
  monitoring: 'own',
  performance: 'check',
  department: 'own',
  area: 'own',
} as const satisfies Record<FieldKey, Carrying>;

/** The fields that come along, in the order of this list. */
export const carriedKeys: readonly FieldKey[] = (Object.keys(carrying) as FieldKey[]).filter(
  (key) => carrying[key] !== 'own',
);

const comesAlong = (key: string): boolean => carriedKeys.some((one) => one === key);

/** The beginning of a new text from that of another: what comes along, without anything that is withheld there. */
export const carriedDocument = (source: EntryDocument): EntryDocument => {
  const { standard, values, notApplicable } = publicDocument(source);
  return {
    standard,
    values: Object.fromEntries(Object.entries(values).filter(([key]) => comesAlong(key))),
    notApplicable: notApplicable.filter(comesAlong),
    withheld: {},
    earlier: null,
  };
};

/** The fields that were taken over, must be held against the own situation, and still say word for word what the source says. */
export const keysToCheck = (own: EntryDocument, source: EntryDocument): readonly FieldKey[] => {
  const begun = carriedDocument(source);
  return carriedKeys.filter((key) => {
    const said = saidOf(begun, key);
    return carrying[key] === 'check' && said !== null && saysTheSame(saidOf(own, key), said);
  });
};
