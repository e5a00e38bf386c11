import type { IncomingFormat } from '#formats/read-record.ts';
import type { Finding } from '#formats/repair-kinds.ts';
import type { CleanRecord } from '#formats/repair-record.ts';
import { fold } from '#language/fold.ts';
import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import { type EntryVersion, textOf } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { addChanges, organisationsChange } from '#store/changes.ts';
import type { Queries, Writing } from '#store/database.ts';
import { addVersions, makeAllCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { type KnownVersion, knownVersionsOf, listAlgorithmIdsOf, listAlgorithms } from '#store/import-reads.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { listHandedOver } from '#store/transfers.ts';
import { listLatestVersions, listVersions } from '#store/version-lists.ts';
import { type CommandContext, runCommand } from './command.ts';
import { type Decision, decide, type ImportSource, type Incoming, isSameText } from './import-decide.ts';
import type { AddedOrganisation, Matcher } from './import-matching.ts';
import { hasRepair, type Tally } from './import-report.ts';
import { newAlgorithmId } from './new-algorithm-id.ts';

/** What stays the same during an import. */
export type ImportSetting = {
  readonly context: CommandContext;
  readonly format: IncomingFormat;
  readonly source: ImportSource;
  readonly match: Matcher;
  /** Organisations of this import that are in the store by now. */
  readonly saved: Set<OrganisationId>;
  readonly tally: Tally;
};

/** What the rows of a slice do, decided on what is in the store at that moment. */
type Judged = {
  readonly decisions: readonly { readonly record: CleanRecord; readonly decision: Decision }[];
  readonly organisations: readonly AddedOrganisation[];
};

const idSlice = 300;

/** The entries of an organisation by the number it gives them itself, or by their name. */
const readOwnNumbers = async (queries: Queries, id: OrganisationId): Promise<Map<string, AlgorithmId>> => {
  const ids = await listAlgorithmIdsOf(queries, registerReader, id);
  const numbers = new Map<string, AlgorithmId>();
  for (let start = 0; start < ids.length; start += idSlice)
    for (const version of await listLatestVersions(queries, registerReader, ids.slice(start, start + idSlice)))
      numbers.set(ownNumberOf(version), version.algorithmId);
  return numbers;
};

const ownNumberOf = ({ document }: Pick<EntryVersion, 'document'>): string =>
  textOf(document, 'source_id') || fold(textOf(document, 'name'));

/** True when the id of an organisation in a row is one of ours. */
const givesOurIds = (format: IncomingFormat): boolean => ['own-json', 'own-csv', 'supplier'].includes(format);

type Placed = { readonly record: CleanRecord; readonly id: AlgorithmId; readonly organisationId: OrganisationId };

/** Every row with its organisation and its id: the one it has, the one it is known by here, or a new one. */
const place = async (
  queries: Queries,
  setting: ImportSetting,
  records: readonly CleanRecord[],
): Promise<readonly Placed[]> => {
  const trustsId = givesOurIds(setting.format);
  const known = new Map<OrganisationId, Map<string, AlgorithmId>>();
  const taken = new Set<string>();
  const placed: Placed[] = [];
  for (const record of records) {
    const organisationId = setting.match(record.organisation, trustsId).id;
    let id = record.id;
    if (id === null) {
      const numbers = known.get(organisationId) ?? (await readOwnNumbers(queries, organisationId));
      id = numbers.get(ownNumberOf(record)) ?? (await newAlgorithmId(queries, setting.context, taken));
      taken.add(id);
      known.set(organisationId, numbers.set(ownNumberOf(record), id));
    }
    placed.push({ record, id, organisationId });
  }
  return placed;
};

type Keyed = { readonly placed: Placed; readonly version: KnownVersion | null };

const readDocuments = async (queries: Queries, keyed: readonly Keyed[]): Promise<ReadonlyMap<string, EntryVersion>> => {
  const keys = keyed.flatMap(({ placed: { record, id }, version }) =>
    version === null || isSameText(record, version)
      ? []
      : [{ algorithmId: id, language: record.language, number: version.number }],
  );
  const versions = await listVersions(queries, registerReader, keys);
  return new Map(versions.map((version) => [`${version.algorithmId} ${version.language}`, version]));
};

const judge = async (
  queries: Queries,
  setting: ImportSetting,
  records: readonly CleanRecord[],
  now: Instant,
): Promise<Judged> => {
  const placed = await place(queries, setting, records);
  const ids = [...new Set(placed.map((one) => one.id))];
  const algorithms = new Map<AlgorithmId, Algorithm>(await listAlgorithms(queries, registerReader, ids));
  const versions = await knownVersionsOf(queries, registerReader, ids);
  const keyed = placed.map((one) => ({
    placed: one,
    version: versions.get(one.id)?.find((version) => version.language === one.record.language) ?? null,
  }));
  const documents = await readDocuments(queries, keyed);
  const handedOver = await listHandedOver(queries, registerReader, ids);
  const { format, source, match } = setting;
  const decisions = keyed.map(({ placed: { record, id, organisationId }, version }) => {
    const here = algorithms.get(id);
    const owner = here !== undefined && handedOver.has(id) ? here.organisationId : organisationId;
    const incoming: Incoming = { record, id, organisationId: owner, format, source };
    const document = documents.get(`${id} ${record.language}`)?.document ?? null;
    const decision = decide(incoming, { algorithm: algorithms.get(id) ?? null, version, document }, now);
    if ('algorithm' in decision) algorithms.set(id, decision.algorithm);
    return { record, decision };
  });
  const organisations = placed.flatMap(({ record, organisationId }) => {
    const { added } = match(record.organisation, givesOurIds(format));
    return added === null || setting.saved.has(organisationId) ? [] : [added];
  });
  return { decisions, organisations: [...new Set(organisations)] };
};

const write = async (writing: Writing, { decisions, organisations }: Judged, now: Instant): Promise<void> => {
  const done = decisions.flatMap(({ decision }) => ('algorithm' in decision ? [decision] : []));
  const versions = done.flatMap(({ version }) => version ?? []);
  await saveOrganisations(
    writing,
    organisations.map((added): Organisation => added.organisation),
    fold,
  );
  await saveAlgorithms(
    writing,
    done.map(({ algorithm }) => algorithm),
  );
  await addVersions(writing, versions);
  await makeAllCurrent(writing, versions);
  await addChanges(writing, [
    ...(organisations.length > 0 ? [organisationsChange(now)] : []),
    ...done.flatMap(({ changes }) => changes),
  ]);
};

const numberOf = ({ decisions }: Judged, kind: Decision['kind']): number =>
  decisions.filter(({ decision }) => decision.kind === kind).length;

const changesNothing = ({ decisions, organisations }: Judged): boolean =>
  organisations.length === 0 && decisions.every(({ decision }) => !('algorithm' in decision));

const tell = (tally: Tally, judged: Judged): void => {
  for (const added of judged.organisations) tally.add(added);
  for (const { record, decision } of judged.decisions) {
    if (decision.kind === 'left-out') {
      const { row, id } = record;
      const fault: Finding = { row, id, field: null, kind: decision.fault, before: null, after: null };
      tally.find([fault]);
      tally.count('leftOut');
      continue;
    }
    tally.count(decision.kind === 'noted' ? 'unchanged' : decision.kind);
    if (decision.kind === 'unchanged') continue;
    tally.find(decision.findings);
    if (hasRepair(decision.findings)) tally.count('repaired');
  }
};

/**
 * Takes some hundred rows in, in one transaction with its audit line: all of them or none. Rows that say what is here already cost no
 * transaction at all. What was done is told to the tally.
 */
export const importSlice = async (setting: ImportSetting, records: readonly CleanRecord[]): Promise<void> => {
  const { context, tally, source } = setting;
  const before = await judge(context.database.queries, setting, records, context.now());
  if (changesNothing(before)) return tell(tally, before);
  const after = await runCommand(context, 'import-entries', async (writing, now) => {
    const judged = await judge(writing, setting, records, now);
    await write(writing, judged, now);
    const [added, changed] = [numberOf(judged, 'added'), numberOf(judged, 'changed')];
    return {
      objectKind: 'source',
      objectId: source.name,
      result: `added ${added}, changed ${changed}`,
      details: {
        rows: [records[0]?.row ?? 0, records.at(-1)?.row ?? 0],
        ids: judged.decisions.flatMap(({ decision }) => ('algorithm' in decision ? [decision.algorithm.id] : [])),
        organisations: judged.organisations.map(({ organisation }) => organisation.id),
      },
      value: judged,
    };
  });
  for (const { organisation } of after.organisations) setting.saved.add(organisation.id);
  tell(tally, after);
};
