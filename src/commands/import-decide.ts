import { fingerprintOf } from '#formats/fingerprint.ts';
import type { IncomingFormat } from '#formats/read-record.ts';
import type { Finding, FindingKind } from '#formats/repair-kinds.ts';
import type { CleanRecord } from '#formats/repair-record.ts';
import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import type { EntryDocument } from '#register/entry.ts';
import { factsOf } from '#register/facts.ts';
import { type Instant, parseInstant } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { isTakenOver } from '#register/taken-over.ts';
import type { Change } from '#store/changes.ts';
import type { NewVersion } from '#store/entry-writes.ts';
import type { KnownVersion } from '#store/import-reads.ts';
import { mergedDocument, saysTheSame } from './import-merge.ts';

/** Where the rows come from; `whole`: it lists every entry it has, so what is missing has vanished there. */
export type ImportSource = { readonly name: string; readonly whole: boolean };

/** What is here of the algorithm of a row: itself, its last version in the language of the row, and the text of that when it is needed. */
export type Here = {
  readonly algorithm: Algorithm | null;
  readonly version: KnownVersion | null;
  readonly document: EntryDocument | null;
};

/** A row that goes in: the algorithm and the version as they will be, and what the public sees change. */
export type Decision =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'left-out'; readonly fault: FindingKind }
  | {
      /** 'noted': only what the register keeps beside the text changes; the public sees nothing of it. */
      readonly kind: 'added' | 'changed' | 'reappeared' | 'noted';
      readonly algorithm: Algorithm;
      readonly version: (NewVersion & { readonly publishedAt: Instant }) | null;
      readonly changes: readonly Omit<Change, 'sequence'>[];
      readonly findings: readonly Finding[];
    };

export type Incoming = {
  readonly record: CleanRecord;
  readonly id: AlgorithmId;
  readonly organisationId: OrganisationId;
  readonly format: IncomingFormat;
  readonly source: ImportSource;
};

const isOwn = (format: IncomingFormat): boolean => format === 'own-json' || format === 'own-csv';

const sourceOf = ({ record, format, source }: Incoming): Algorithm['source'] => {
  const said = record.own?.source ?? null;
  if (isOwn(format) && !source.whole) return said;
  return { name: source.name, address: record.address ?? said?.address ?? null };
};

const newAlgorithm = (incoming: Incoming): Algorithm => ({
  id: incoming.id,
  organisationId: incoming.organisationId,
  ...factsOf(incoming.record.document),
  useReason: null,
  mergedInto: null,
  withdrawn: null,
  source: sourceOf(incoming),
  vanishedAt: null,
});

/** Whether the row belongs to the source the algorithm came from: only that one can say that it is listed again. */
const isOfItsSource = (algorithm: Algorithm, incoming: Incoming): boolean =>
  algorithm.source !== null && algorithm.source.name === (sourceOf(incoming)?.name ?? incoming.source.name);

const nextAlgorithm = (algorithm: Algorithm, incoming: Incoming, document: EntryDocument | null): Algorithm => ({
  ...algorithm,
  organisationId: incoming.organisationId,
  ...(document !== null && incoming.record.language === 'nl' ? factsOf(document) : {}),
  ...(incoming.record.own === null || document === null ? {} : { useReason: incoming.record.own.useReason }),
  source: algorithm.source ?? (incoming.source.whole ? sourceOf(incoming) : null),
  vanishedAt: isOfItsSource(algorithm, incoming) ? null : algorithm.vanishedAt,
});

/** The day the source gives, never before the version it follows and never in the future. */
const momentOf = (record: CleanRecord, before: Instant | null, now: Instant): Instant => {
  const date = record.date === null || record.date > now ? now : record.date;
  return before !== null && before > date ? before : date;
};

const futureFinding = ({ row, id, date }: CleanRecord, now: Instant): readonly Finding[] =>
  date === null || date <= now
    ? []
    : [{ row, id, field: 'publication_dt', kind: 'future-date', before: date, after: now }];

const versionOf = (
  incoming: Incoming,
  document: EntryDocument,
  here: KnownVersion | null,
  now: Instant,
): NewVersion & { readonly publishedAt: Instant } => {
  const { record } = incoming;
  return {
    algorithmId: incoming.id,
    language: record.language,
    number: (here?.number ?? 0) + 1,
    state: 'published',
    document,
    changeNote: record.own?.changeNote ?? null,
    publishedAt: momentOf(record, here?.publishedAt ?? null, now),
    confirmedAt: parseInstant(record.own?.confirmedAt ?? ''),
    machineTranslated: record.machineTranslated,
    fingerprint: fingerprintOf(document),
  };
};

const newEntry = (incoming: Incoming, here: Here, now: Instant): Decision => {
  const { record } = incoming;
  const base = here.algorithm ?? newAlgorithm(incoming);
  const algorithm = { ...nextAlgorithm(base, incoming, record.document), source: base.source };
  const version = versionOf(incoming, record.document, null, now);
  const { id: algorithmId } = incoming;
  const kind = isTakenOver(version.publishedAt, now) ? 'taken-over' : 'published';
  return {
    kind: 'added',
    algorithm,
    version,
    changes: [{ at: now, algorithmId, kind, language: record.language, number: 1 }],
    findings: [...record.findings, ...futureFinding(record, now)],
  };
};

/** Why a row cannot change the algorithm that is here; null when it can. */
const refusalOf = (algorithm: Algorithm | null, incoming: Incoming): FindingKind | null => {
  if (algorithm === null) return null;
  if (algorithm.withdrawn !== null || algorithm.mergedInto !== null) return 'withdrawn-here';
  const moves = algorithm.organisationId !== incoming.organisationId;
  return moves && isOwn(incoming.format) && !isOfItsSource(algorithm, incoming) ? 'other-organisation' : null;
};

const sameAlgorithm = (one: Algorithm, other: Algorithm): boolean => fingerprintOf(one) === fingerprintOf(other);

/** The next document when it says something else than the one here; null when the row changes nothing of the text. */
const nextDocument = (incoming: Incoming, here: Here): EntryDocument | null => {
  const { record, format } = incoming;
  if (here.document === null) return null;
  const merged = mergedDocument(here.document, record.document, format);
  return saysTheSame(merged, here.document) ? null : merged;
};

/** What the public sees change: it is listed again, it has another text, it is of another organisation. */
const changesOf = (before: Algorithm, after: Algorithm, hasText: boolean): readonly ('reappeared' | 'changed')[] => [
  ...(before.vanishedAt !== null && after.vanishedAt === null ? (['reappeared'] as const) : []),
  ...(hasText || before.organisationId !== after.organisationId ? (['changed'] as const) : []),
];

const laterEntry = (
  incoming: Incoming,
  here: Here,
  algorithm: Algorithm,
  known: KnownVersion,
  now: Instant,
): Decision => {
  const { record, id: algorithmId } = incoming;
  const document = nextDocument(incoming, here);
  const next = nextAlgorithm(algorithm, incoming, document);
  if (document === null && sameAlgorithm(next, algorithm)) return { kind: 'unchanged' };
  const version = document === null ? null : versionOf(incoming, document, known, now);
  const kinds = changesOf(algorithm, next, document !== null);
  const line = { at: now, algorithmId, language: record.language, number: version?.number ?? known.number };
  return {
    kind: kinds[0] ?? 'noted',
    algorithm: next,
    version,
    changes: kinds.map((kind) => ({ ...line, kind })),
    findings: version === null ? [] : [...record.findings, ...futureFinding(record, now)],
  };
};

/** True when the row has the text that is here, to the letter. */
export const isSameText = (record: CleanRecord, known: KnownVersion | null): boolean =>
  known !== null && fingerprintOf(record.document) === known.fingerprint;

/**
 * What a row does: brings in a new text, a new version of one, says that it is listed again, or nothing. `here.document` may be null
 * when the row has the text that is here to the letter.
 */
export const decide = (incoming: Incoming, here: Here, now: Instant): Decision => {
  const fault = refusalOf(here.algorithm, incoming);
  if (fault !== null) return { kind: 'left-out', fault };
  if (here.algorithm === null || here.version === null) return newEntry(incoming, here, now);
  return laterEntry(incoming, here, here.algorithm, here.version, now);
};
