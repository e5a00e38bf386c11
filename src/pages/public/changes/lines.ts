import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import { changedFieldsSentence } from '#register/changed-fields-sentence.ts';
import { changesBetween } from '#register/changes.ts';
import { type EntryVersion, emptyDocument } from '#register/entry.ts';
import { dateOf } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import type { Change, ChangeKind } from '#store/changes.ts';
import { listKnownAlgorithms, listLatestVersions, listVersions, type VersionKey } from '#store/version-lists.ts';
import { type Html, html, join } from '#web/html.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { dateTag, type LedgerLine } from '#web/parts/ledger.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { readSuccessors, type Successor, successorLinks } from '../successors.ts';

const kinds: Readonly<Record<Exclude<ChangeKind, 'organisations'>, Text>> = {
  published: { nl: 'Nieuw', en: 'New', fy: 'Nij' },
  'taken-over': { nl: 'Overgenomen', en: 'Taken over', fy: 'Oernommen' },
  changed: { nl: 'Gewijzigd', en: 'Changed', fy: 'Feroare' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn', fy: 'Ynlutsen' },
  'translation-withdrawn': { nl: 'Vertaling ingetrokken', en: 'Translation withdrawn', fy: 'Oersetting ynlutsen' },
  merged: {
    nl: 'Samengevoegd met een andere beschrijving',
    en: 'Merged into another entry',
    fy: 'Gearfoege mei in oare beskriuwing',
  },
  split: { nl: 'Gesplitst', en: 'Split', fy: 'Splitst' },
  replaced: { nl: 'Vervangen', en: 'Replaced', fy: 'Ferfongen' },
  restored: { nl: 'Weer een eigen beschrijving', en: 'An entry of its own again', fy: 'Wer in eigen beskriuwing' },
  vanished: { nl: 'Niet meer in de bron', en: 'No longer in the source', fy: 'Net mear yn de boarne' },
  reappeared: { nl: 'Terug in de bron', en: 'Back in the source', fy: 'Werom yn de boarne' },
};

const words = {
  translation: {
    nl: { nl: 'Tekst in het Nederlands toegevoegd', en: 'Text in Dutch added', fy: 'Tekst yn it Nederlânsk tafoege' },
    en: { nl: 'Tekst in het Engels toegevoegd', en: 'Text in English added', fy: 'Tekst yn it Ingelsk tafoege' },
    fy: { nl: 'Tekst in het Fries toegevoegd', en: 'Text in Frisian added', fy: 'Tekst yn it Frysk tafoege' },
  },
  elsewhere: { nl: 'bij de bron gepubliceerd op', en: 'published at its source on', fy: 'by de boarne publisearre op' },
  moved: {
    nl: 'Overgedragen aan deze organisatie',
    en: 'Handed over to this organisation',
    fy: 'Oerdroegen oan dizze organisaasje',
  },
  compare: { nl: 'Vergelijk', en: 'Compare', fy: 'Fergelykje' },
} as const satisfies { translation: Record<Language, Text>; elsewhere: Text; moved: Text; compare: Text };

const isSuccession = (kind: ChangeKind): boolean => kind === 'merged' || kind === 'split' || kind === 'replaced';

const keyOf = ({ algorithmId, language, number }: VersionKey): string => `${algorithmId} ${language} ${number}`;

/** Everything that lines are made from, read at once for a page of changes. */
type Known = {
  readonly versions: ReadonlyMap<string, EntryVersion>;
  readonly latest: ReadonlyMap<AlgorithmId, EntryVersion>;
  readonly algorithms: ReadonlyMap<AlgorithmId, Algorithm>;
  readonly organisations: ReadonlyMap<AlgorithmId, string>;
  /** What came in the place of those that made way for others, by name. */
  readonly successors: ReadonlyMap<AlgorithmId, readonly Successor[]>;
};

const read = async ({ queries, reader, organisations }: Reading, changes: readonly Change[]): Promise<Known> => {
  const ids = [...new Set(changes.map((change) => change.algorithmId))];
  const keys = changes.flatMap(({ algorithmId, language, number }) =>
    number === null
      ? []
      : [
          { algorithmId, language, number },
          { algorithmId, language, number: number - 1 },
        ],
  );
  const versions = await listVersions(queries, reader, keys);
  const latest = await listLatestVersions(queries, reader, ids);
  const algorithms = await listKnownAlgorithms(queries, reader, ids);
  const directory = organisations();
  return {
    versions: new Map(versions.map((version) => [keyOf(version), version])),
    latest: new Map(latest.map((version) => [version.algorithmId, version])),
    algorithms,
    organisations: new Map([...algorithms].map(([id, known]) => [id, directory.nameOf(known.organisationId)])),
    successors: await readSuccessors(
      { queries, reader },
      changes.flatMap(({ algorithmId, kind }) => (isSuccession(kind) ? [algorithmId] : [])),
    ),
  };
};

/** The day on which the source published it, when that is another one than the day on which it came in here. */
const elsewhere = ({ at }: Change, version: EntryVersion | undefined, language: Language): Html | null => {
  const day = version?.publishedAt ?? at;
  return dateOf(day) === dateOf(at) ? null : html`, ${words.elsewhere[language]} ${dateTag(day, language)}`;
};

const inItsPlace = (successors: readonly Successor[], language: Language): Html | false =>
  successors.length > 0 && html`: ${join(successorLinks(successors, language), ', ')}`;

/** What a version says anew, in the words of the organisation when it wrote them down, else by the fields that differ. */
const whatIsNew = (change: Change, number: number, known: Known, language: Language): Html | string => {
  const { algorithmId } = change;
  const plain = kinds.changed[language];
  const version = known.versions.get(keyOf({ ...change, number }));
  const before = known.versions.get(keyOf({ algorithmId, language: change.language, number: number - 1 }));
  if (before === undefined) return change.language === 'nl' ? plain : words.translation[change.language][language];
  const note = version?.changeNote ?? null;
  if (note !== null) return html`<span${langAttribute(change.language, language)}>${note}</span>`;
  return version === undefined
    ? plain
    : changedFieldsSentence(changesBetween(before.document, version.document, language), language) || plain;
};

/** What happened to an entry, in words. */
const whatChanged = (change: Change, known: Known, language: Language): Html | string => {
  const { algorithmId, kind, number } = change;
  const plain = kind === 'organisations' ? '' : kinds[kind][language];
  const version = number === null ? undefined : known.versions.get(keyOf({ ...change, number }));
  if (kind === 'published' || kind === 'taken-over') return html`${plain}${elsewhere(change, version, language)}`;
  if (isSuccession(kind)) return html`${plain}${inItsPlace(known.successors.get(algorithmId) ?? [], language)}`;
  if (kind !== 'changed') return plain;
  // No version changed: it is of another organisation.
  return number === null ? words.moved[language] : whatIsNew(change, number, known, language);
};

const comparison = (
  { kind, number, algorithmId, language: text }: Change,
  known: Known,
  language: Language,
): Html | null => {
  if (kind !== 'changed' || number === null) return null;
  if (!known.versions.has(keyOf({ algorithmId, language: text, number: number - 1 }))) return null;
  const address = href('entryComparison', { language: text, id: algorithmId }, { van: number - 1, naar: number });
  return html` <a href="${address}">${words.compare[language]}<span class="reg-hidden"> ${number - 1}–${number}</span></a>`;
};

const titleOf = (id: AlgorithmId, { latest }: Known, language: Language): string =>
  entryTitle({ id }, latest.get(id)?.document ?? emptyDocument, language);

const lineOf = (change: Change, known: Known, language: Language): LedgerLine => {
  const { algorithmId, at } = change;
  const organisation = known.organisations.get(algorithmId) ?? '';
  return {
    date: at,
    title: titleOf(algorithmId, known, language),
    titleLanguage: 'nl',
    address: href('entry', { language, id: algorithmId }),
    meta: html`${organisation} · ${whatChanged(change, known, language)}${comparison(change, known, language)}`,
  };
};

/** A change in the parts that a mail tells of it: by names in Dutch, and what happened in words. */
export type ToldChange = {
  readonly change: Change;
  readonly title: string;
  readonly organisation: string;
  readonly what: Html;
  /** The algorithm as it is now; null when it is not known any more. */
  readonly algorithm: Algorithm | null;
  /** What came in its place, when it made way for others. */
  readonly successors: readonly Successor[];
};

/** What a mail tells of changes, in the order of the changes; at most some hundred. */
export const toldChanges = async (
  reading: Reading,
  changes: readonly Change[],
  language: Language,
): Promise<readonly ToldChange[]> => {
  const known = await read(reading, changes);
  return changes.map((change) => {
    const id = change.algorithmId;
    return {
      ...{ change, title: titleOf(id, known, language), organisation: known.organisations.get(id) ?? '' },
      what: html`${whatChanged(change, known, language)}`,
      algorithm: known.algorithms.get(id) ?? null,
      successors: known.successors.get(id) ?? [],
    };
  });
};

/** The lines of a page of changes, in the order of the changes. Names are the Dutch ones, which every entry has. */
export const changeLines = async (
  reading: Reading,
  changes: readonly Change[],
  language: Language,
): Promise<readonly LedgerLine[]> => {
  const known = await read(reading, changes);
  return changes.map((change) => lineOf(change, known, language));
};
