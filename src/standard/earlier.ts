import { type Carried, carry, type Draft, type Rule, targetsOf } from './carry.ts';
import type { FieldValue } from './field.ts';
import { type FieldKey, fields } from './fields.ts';
import type { JsonRecord, JsonValue } from './json.ts';
import { isBlank, textIn } from './shape.ts';

/** The versions of the publication standard in which records exist, oldest first. */
export const standards = ['0.1', '0.2.3', '0.3.1', '0.4', '1.0'] as const;
export type StandardVersion = (typeof standards)[number];

/** What happens to one key of an earlier record: the rules are tried in order until one carries the whole value. */
export type EarlierKey = {
  readonly from: string;
  readonly standards: readonly StandardVersion[];
  readonly rules: readonly Rule[];
};

const until023 = ['0.1', '0.2.3'] as const;
const until031 = ['0.1', '0.2.3', '0.3.1'] as const;
const until04 = ['0.1', '0.2.3', '0.3.1', '0.4'] as const;

const iama = 'Impact Assessment Mensenrechten en Algoritmes (IAMA)';
const dpia = 'Data Protection Impact Assessment (DPIA)';

/**
 * The one table by which records of 0.1 to 0.4 become 1.0, in the order in which the keys are read. A key of 1.0 that is
 * not in it is copied; a key nobody knows is kept as it came. Records labelled 1.0 often hold keys of 0.4, so most rows
 * hold for them too. Breaks in meaning: 'impacttoetsen' was a list of names in 0.4 and is an explanation in 1.0; 'goal'
 * had no impact in it until 0.3.1; 'iama_description' was a summary, then one link, then all links.
 */
export const earlierKeys: readonly EarlierKey[] = [
  { from: 'algorithm_id', standards, rules: [{ how: 'copy', to: 'lars' }] },
  { from: 'uuid', standards, rules: [{ how: 'leave' }] },
  { from: 'department', standards, rules: [{ how: 'copy', to: 'department' }] },
  { from: 'area', standards, rules: [{ how: 'copy', to: 'area' }] },
  {
    from: 'category',
    standards,
    rules: [
      {
        how: 'choice',
        to: 'category',
        derived: false,
        values: {
          Financiën: 'Overheidsfinanciën',
          Huisvesting: 'Wonen',
          Dienstverlening: null,
          Bestuur: null,
          Landbouw: null,
        },
      },
    ],
  },
  { from: 'documentation', standards: until023, rules: [{ how: 'when-empty', to: 'website' }] },
  { from: 'application_url', standards: until031, rules: [{ how: 'leave' }] },
  { from: 'goal', standards, rules: [{ how: 'copy', to: 'goal' }] },
  { from: 'impact', standards, rules: [{ how: 'append', to: 'goal', heading: 'Impact' }] },
  { from: 'decision_making_process', standards, rules: [{ how: 'append', to: 'goal', heading: 'Proces' }] },
  { from: 'competent_authority', standards: until023, rules: [{ how: 'leave' }] },
  { from: 'monitoring', standards, rules: [{ how: 'copy', to: 'monitoring' }] },
  { from: 'performance_standard', standards, rules: [{ how: 'copy', to: 'performance' }] },
  { from: 'objection_procedure', standards, rules: [{ how: 'route', route: 'Bezwaar maken' }] },
  { from: 'revision_date', standards, rules: [{ how: 'date', to: 'review_date' }] },
  {
    from: 'lawful_basis',
    standards: until031,
    rules: [
      { how: 'links', to: 'lawful_basis_grouping', wholeOnly: true },
      { how: 'copy', to: 'lawful_basis' },
    ],
  },
  {
    from: 'lawful_basis_link',
    standards,
    rules: [{ how: 'links', to: 'lawful_basis_grouping', wholeOnly: false }],
  },
  { from: 'source_data', standards, rules: [{ how: 'copy', to: 'source_data' }] },
  {
    from: 'mprd',
    standards,
    rules: [{ how: 'append', to: 'source_data', heading: 'Koppeling met basisregistraties' }],
  },
  { from: 'source_data_link', standards, rules: [{ how: 'links', to: 'source_data_grouping', wholeOnly: false }] },
  { from: 'methods_and_models', standards, rules: [{ how: 'copy', to: 'methods_and_models' }] },
  {
    from: 'description',
    standards,
    rules: [{ how: 'append', to: 'methods_and_models', heading: 'Uitgebreide omschrijving' }],
  },
  {
    from: 'type',
    standards: until031,
    rules: [
      { how: 'choice', to: 'technique', derived: true, values: {} },
      { how: 'append', to: 'methods_and_models', heading: 'Type algoritme' },
    ],
  },
  {
    from: 'type',
    standards: ['0.4', '1.0'],
    rules: [
      { how: 'choice', to: 'technique', derived: true, values: { Ja: 'Zelflerend' } },
      { how: 'append', to: 'methods_and_models', heading: 'Zelflerend' },
    ],
  },
  { from: 'impacttoetsen_grouping', standards, rules: [{ how: 'copy', to: 'impacttoetsen_grouping' }] },
  {
    from: 'impacttoetsen',
    standards: until04,
    rules: [
      { how: 'assessments', listsOnly: false },
      { how: 'copy', to: 'impacttoetsen' },
    ],
  },
  {
    from: 'impacttoetsen',
    standards: ['1.0'],
    rules: [
      { how: 'assessments', listsOnly: true },
      { how: 'copy', to: 'impacttoetsen' },
    ],
  },
  { from: 'iama', standards, rules: [{ how: 'assessment', title: iama }] },
  { from: 'dpia', standards, rules: [{ how: 'assessment', title: dpia }] },
  {
    from: 'iama_description',
    standards: until023,
    rules: [{ how: 'append', to: 'impacttoetsen', heading: 'Omschrijving van de IAMA' }],
  },
  {
    from: 'iama_description',
    standards: ['0.3.1'],
    rules: [
      { how: 'assessment-links', title: iama },
      { how: 'append', to: 'impacttoetsen', heading: 'Mensenrechtentoets' },
    ],
  },
  {
    from: 'iama_description',
    standards: ['0.4', '1.0'],
    rules: [
      { how: 'assessment-links', title: null },
      { how: 'append', to: 'impacttoetsen', heading: 'Link naar impacttoetsen' },
    ],
  },
  {
    from: 'dpia_description',
    standards,
    rules: [{ how: 'append', to: 'impacttoetsen', heading: 'Omschrijving van de DPIA' }],
  },
];

/** Where a key of a record went. */
export type Move = { readonly from: string; readonly to: readonly FieldKey[]; readonly carried: Carried };

export type Upgraded = {
  readonly values: Readonly<Partial<Record<FieldKey, FieldValue>>>;
  /** What has no place in 1.0, as it came, with the standard it was written in; null when 1.0 holds everything. */
  readonly earlier: { readonly standard: StandardVersion; readonly values: JsonRecord } | null;
  readonly moves: readonly Move[];
};

const normalKey = (key: string): string => key.toLowerCase();

type Place = { readonly order: number; readonly rules: readonly Rule[]; readonly targets: readonly FieldKey[] };

const place = (order: number, rules: readonly Rule[]): Place => ({
  order,
  rules,
  targets: [...new Set(rules.flatMap(targetsOf))],
});

const placesOf = (standard: StandardVersion): ReadonlyMap<string, Place> => {
  const copied = fields.map(({ key }): [string, Place] => [key, place(-1, [{ how: 'copy', to: key }])]);
  const rows = earlierKeys
    .map((row, order): [EarlierKey, Place] => [row, place(order, row.rules)])
    .filter(([row]) => row.standards.includes(standard))
    .map(([row, here]): [string, Place] => [row.from, here]);
  return new Map([...copied, ...rows]);
};

const places = new Map(standards.map((standard) => [standard, placesOf(standard)]));
const nowhere = place(-1, []);

const placeOf = (key: string, standard: StandardVersion): Place => places.get(standard)?.get(normalKey(key)) ?? nowhere;

const namesStandard = (key: string): boolean => ['standard_version', 'schema', 'schema_version'].includes(key);

const namesThis = (value: JsonValue, standard: StandardVersion): boolean =>
  [standard, `${standard}.0`].includes((textIn(value) ?? '').toLowerCase().replace(/^v/, ''));

const carryBy = (draft: Draft, rules: readonly Rule[], value: JsonValue): Carried => {
  let most: Carried = 'none';
  for (const rule of rules) {
    const result = carry(draft, rule, value);
    if (result !== 'none') most = result;
    if (result === 'whole') break;
  }
  return most;
};

const move = (draft: Draft, from: string, here: Place, value: JsonValue): Move => {
  const before = here.targets.map((key) => draft.get(key));
  const carried = carryBy(draft, here.rules, value);
  return { from, to: here.targets.filter((key, index) => draft.get(key) !== before[index]), carried };
};

const moveVersion = (from: string, value: JsonValue, standard: StandardVersion): Move =>
  namesThis(value, standard) ? { from, to: ['standard_version'], carried: 'whole' } : { from, to: [], carried: 'none' };

/**
 * A record of any version of the standard as the values of 1.0. Keys that are empty say nothing and are skipped. Every
 * other key ends up in `values`, in `earlier`, or in both when its value changed on the way. Texts must be free of HTML
 * before; lengths, dates and addresses of copied values are not judged here.
 */
export const upgrade = (standard: StandardVersion, record: JsonRecord): Upgraded => {
  const draft: Draft = new Map([['standard_version', '1.0']]);
  const filled = Object.entries(record).filter(([, value]) => !isBlank(value));
  const placed = filled.map(([key, value]) => ({ key, value, here: placeOf(key, standard) }));
  const moves = placed
    .toSorted((a, b) => a.here.order - b.here.order)
    .map(({ key, value, here }) =>
      namesStandard(normalKey(key)) ? moveVersion(key, value, standard) : move(draft, key, here, value),
    );
  const left = moves.filter((one) => one.carried !== 'whole').map((one) => [one.from, record[one.from] ?? null]);
  return {
    values: Object.fromEntries(fields.flatMap(({ key }) => (draft.has(key) ? [[key, draft.get(key)]] : []))),
    earlier: standard === '1.0' && left.length === 0 ? null : { standard, values: Object.fromEntries(left) },
    moves,
  };
};

const has = (record: JsonRecord, keys: readonly string[]): boolean => {
  const present = Object.keys(record).filter((key) => !isBlank(record[key]));
  return present.some((key) => keys.includes(normalKey(key)));
};

const shortNames: ReadonlyMap<string, StandardVersion> = new Map([
  ['0.2', '0.2.3'],
  ['0.3', '0.3.1'],
  ['0.3.0', '0.3.1'],
]);

const named = (record: JsonRecord): StandardVersion | null => {
  const key = Object.keys(record).find((one) => namesStandard(normalKey(one)) && !isBlank(record[one]));
  const value = (key === undefined ? null : record[key]) ?? null;
  const text = (textIn(value) ?? '').toLowerCase().replace(/^v/, '');
  const known = standards.find((standard) => namesThis(value, standard));
  if (known !== undefined) return known;
  return shortNames.get(text) ?? null;
};

/**
 * The version of the standard a record is written in: what it says itself, else what its filled keys show. 0.1 and 0.2.3
 * have the same keys; the later one is taken.
 */
export const standardOf = (record: JsonRecord): StandardVersion => {
  const said = named(record);
  if (said !== null) return said;
  if (has(record, ['publication_category', 'lawful_basis_grouping', 'source_data_grouping', 'impacttoetsen_grouping']))
    return '1.0';
  if (has(record, ['decision_making_process', 'documentation', 'mprd', 'competent_authority', 'dpia_description']))
    return '0.2.3';
  const gone = ['department', 'impact', 'description', 'application_url', 'iama', 'dpia', 'objection_procedure'];
  if (has(record, [...gone, 'performance_standard', 'revision_date'])) return '0.3.1';
  if (has(record, ['lawful_basis_link', 'source_data_link', 'type', 'iama_description'])) return '0.4';
  return Array.isArray(record.impacttoetsen) ? '0.4' : '1.0';
};

/** The keys of earlier records, in lower case, whose text may be in this field: what must be hidden when it is withheld. */
export const earlierKeysOf = (field: FieldKey): readonly string[] => [
  field,
  ...earlierKeys.filter((row) => row.rules.some((rule) => targetsOf(rule).includes(field))).map((row) => row.from),
];
