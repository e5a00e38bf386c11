import { setImmediate as turn } from 'node:timers/promises';
import type { IncomingFile } from '#formats/detect.ts';
import type { IncomingFormat } from '#formats/read-record.ts';
import type { Finding } from '#formats/repair-kinds.ts';
import { type CleanRecord, cleanRecord } from '#formats/repair-record.ts';
import { displayName, makeOrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { saveSource } from '#store/import-reads.ts';
import { findOrganisation } from '#store/organisations.ts';
import { manyRows, refreshStatistics } from '#store/statistics.ts';
import { type CommandContext, runCommand } from './command.ts';
import type { ImportSource } from './import-decide.ts';
import { readMatcher } from './import-matching.ts';
import { type ImportPlan, planImport } from './import-plan.ts';
import { type ImportRefusal, type ImportReport, newTally, type Tally } from './import-report.ts';
import { type ImportSetting, importSlice } from './import-slice.ts';
import { findMissing, isTooMuch, type Missing, markVanished } from './import-vanished.ts';

export type ImportRequest = {
  /** The file as it was read, of any kind the register understands. */
  readonly file: Uint8Array;
  /** The name of the source when the file is all it has, so that what is missing is marked; else null. */
  readonly whole: string | null;
  /** The host the file came from; null for a file of which it is not known. */
  readonly host: string | null;
  /** True when a person says that more than a tenth may vanish. */
  readonly yes: boolean;
  /** The id of the organisation that uses the texts of a supplier; else null. */
  readonly organisation: string | null;
  /** Told after every slice how many rows were done. */
  readonly progress?: (done: number, total: number) => void;
};

/** Rows in one transaction. With so few a reader in the same process never waits for long. */
const rowsPerSlice = 100;

const refused = (nl: string, en: string, fy: string): ImportRefusal => ({ outcome: 'refused', reason: { nl, en, fy } });

const defaultNames: Readonly<Record<IncomingFormat, string>> = {
  listing: 'algoritmes.overheid.nl',
  'national-json': 'algoritmes.overheid.nl',
  'national-csv': 'algoritmes.overheid.nl',
  'own-json': 'bestand',
  'own-csv': 'bestand',
  supplier: 'leverancier',
};

const sourceOf = (request: ImportRequest, format: IncomingFormat): ImportSource => ({
  name: request.whole ?? request.host ?? defaultNames[format],
  whole: request.whole !== null,
});

const mayLackId = (format: IncomingFormat): boolean => !['listing', 'national-json', 'national-csv'].includes(format);

const tooMuch = ({ ids, of }: Missing, source: string): ImportRefusal =>
  refused(
    `${ids.length} van de ${of} algoritmes van ${source} staan niet in dit bestand. Er is niets veranderd. Klopt het, geef dan --yes.`,
    `${ids.length} of the ${of} algorithms of ${source} are not in this file. Nothing was changed. If that is right, give --yes.`,
    `${ids.length} fan de ${of} algoritmes fan ${source} steane net yn dit bestân. Der is neat feroare. Kloppet it, jou dan --yes.`,
  );

/** What a file that holds only a part of the list it comes from says of itself. */
const partOf = ({ count, saidCount = 0 }: IncomingFile): readonly Finding[] =>
  count >= saidCount
    ? []
    : [{ row: 0, id: null, field: null, kind: 'one-page', before: String(saidCount), after: String(count) }];

const onlyPart = ({ count, saidCount = 0 }: IncomingFile): ImportRefusal =>
  refused(
    `In dit bestand staan ${count} van de ${saidCount} algoritmes: het is niet alles wat de bron heeft. Er is niets veranderd.`,
    `This file holds ${count} of the ${saidCount} algorithms: it is not all the source has. Nothing was changed.`,
    `Yn dit bestân steane ${count} fan de ${saidCount} algoritmes: it is net alles wat de boarne hat. Der is neat feroare.`,
  );

/** Why a whole source does not come in; null when it may. */
const whyNot = (source: ImportSource, file: IncomingFile, missing: Missing, yes: boolean): ImportRefusal | null => {
  if (source.whole && partOf(file).length > 0) return onlyPart(file);
  return isTooMuch(missing) && !yes ? tooMuch(missing, source.name) : null;
};

const namelessNote = (rows: number): Text => ({
  nl: `Algoritmes die ontbreken zijn niet gemerkt, omdat ${rows} regels geen nummer hebben.`,
  en: `Algorithms that are missing were not marked, because ${rows} rows have no number.`,
  fy: `Algoritmes dy\u2019t misse binne net markearre, om\u2019t ${rows} rigels gjin nûmer hawwe.`,
});

type Opened = { readonly file: IncomingFile } | ImportRefusal;

const open = async (context: CommandContext, request: ImportRequest): Promise<Opened> => {
  const id = request.organisation;
  const known =
    id === null ? null : await findOrganisation(context.database.queries, registerReader, makeOrganisationId(id));
  if (id !== null && known === null)
    return refused(
      `Het register kent geen organisatie ${id}.`,
      `The register knows no organisation ${id}.`,
      `It register ken gjin organisaasje ${id}.`,
    );
  const organisation = known === null ? null : { name: displayName(known), id: known.id };
  // What reads files is only there while somebody brings one in.
  const { understand } = await import('#formats/detect.ts');
  const understood = understand(request.file, { organisation });
  if (understood.outcome === 'unreadable') return { outcome: 'refused', reason: understood.reason };
  if (understood.format === 'supplier' && organisation === null)
    return refused(
      'Dit zijn teksten van een leverancier. Noem met --organisation de organisatie die het algoritme gebruikt.',
      'These are texts by a supplier. Name the organisation that uses the algorithm with --organisation.',
      'Dit binne teksten fan in leveransier. Neam mei --organisation de organisaasje dy\u2019t it algoritme brûkt.',
    );
  return { file: understood };
};

/** The rows that can come in; what cannot is told to the tally. */
function* cleanRows(file: IncomingFile, plan: ImportPlan, tally: Tally): Generator<CleanRecord | null> {
  const leaveOut = (fault: Finding): null => {
    tally.find([fault]);
    tally.count('leftOut');
    return null;
  };
  for (const record of file.rows()) {
    tally.count('read');
    const { row, id } = record;
    if (plan.counts(record)) {
      const clean = cleanRecord(record, mayLackId(file.format));
      yield 'fault' in clean ? leaveOut(clean.fault) : clean;
    } else yield leaveOut({ row, id, field: null, kind: 'repeated', before: null, after: null });
  }
}

const importRows = async (file: IncomingFile, plan: ImportPlan, setting: ImportSetting, request: ImportRequest) => {
  let slice: CleanRecord[] = [];
  const flush = async (): Promise<void> => {
    if (slice.length > 0) await importSlice(setting, slice);
    slice = [];
    request.progress?.(setting.tally.counts().read, file.count);
    await turn();
  };
  for (const clean of cleanRows(file, plan, setting.tally)) {
    if (clean !== null) slice.push(clean);
    if (slice.length >= rowsPerSlice) {
      await turn();
      await flush();
    }
  }
  await flush();
};

const finish = async ({ context, source, format, tally }: ImportSetting): Promise<void> =>
  runCommand(context, 'finish-import', async (writing, now) => {
    const counts = tally.counts();
    if (source.whole) await saveSource(writing, { name: source.name, readAt: now, count: counts.read });
    return {
      objectKind: 'source',
      objectId: source.name,
      result: 'done',
      details: { format, ...counts },
      value: undefined,
    };
  });

/**
 * Takes the entries of a file in, whatever the register understands by its content. Idempotent: what is here already is left alone, a
 * changed row becomes a new version, and an import that was broken off is completed by doing it again. A file that cannot be read, a
 * whole source of which more than a tenth would vanish, and a part of a list that is said to be whole, change nothing.
 */
export const importEntries = async (
  context: CommandContext,
  request: ImportRequest,
): Promise<ImportReport | ImportRefusal> => {
  const opened = await open(context, request);
  if ('outcome' in opened) return opened;
  const { file } = opened;
  const source = sourceOf(request, file.format);
  const plan = await planImport(file);
  const missing = source.whole ? await findMissing(context, source.name, plan.listed) : { ids: [], of: 0 };
  const refusal = whyNot(source, file, missing, request.yes);
  if (refusal !== null) return refusal;
  const tally = newTally();
  tally.find(partOf(file));
  const match = await readMatcher(context.database.queries);
  const setting: ImportSetting = { context, format: file.format, source, match, saved: new Set(), tally };
  await importRows(file, plan, setting, request);
  const marks = plan.nameless === 0 || request.yes;
  if (marks) tally.count('vanished', await markVanished(context, source.name, missing.ids));
  const { added, changed } = tally.counts();
  if (added + changed > 0) tally.find(file.findings);
  if (added + changed >= manyRows) await refreshStatistics(context.database);
  await finish(setting);
  return {
    outcome: 'done',
    format: file.format,
    source: source.name,
    counts: tally.counts(),
    kinds: tally.kinds(),
    findings: tally.findings(),
    organisations: tally.organisations(),
    notMarked: marks || missing.ids.length === 0 ? null : namelessNote(plan.nameless),
  };
};
