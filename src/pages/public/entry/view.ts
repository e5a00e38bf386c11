import type { Algorithm, AlgorithmId } from '#register/algorithm.ts';
import type { EntryVersion } from '#register/entry.ts';
import { factsOf } from '#register/facts.ts';
import { offersFollowing } from '#register/following.ts';
import type { Instant, IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Language } from '#standard/text.ts';
import { listVersionLines, type VersionLine } from '#store/entries.ts';
import { findTranslationWithdrawal, type TranslationWithdrawal } from '#store/translation-withdrawals.ts';
import type { PageRequest } from '#web/page.ts';
import type { ProseOptions } from '#web/parts/prose.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../../reading.ts';
import { readSuccessors, type Successor } from '../successors.ts';
import { glossaryTerms } from './terms.ts';

/** A line of the history that is public, so that it has a date. */
export type PublicLine = VersionLine & { readonly publishedAt: Instant };

export type OrganisationView = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly parent: { readonly id: OrganisationId; readonly name: string } | null;
  /** The contact or website that the register knows of the organisation itself. */
  readonly contact: string | null;
};

/** One version of an entry with what stands around it on a page. */
export type EntryView = {
  /** The language of the page; the text may be in another. */
  readonly language: Language;
  /** With category, status and months as this version gives them. */
  readonly algorithm: Algorithm;
  readonly version: EntryVersion;
  /** True when this version is the one that is public now, or (a draft) the one that is to be. */
  readonly isCurrent: boolean;
  readonly title: string;
  readonly organisation: OrganisationView;
  /** The versions in the language of this one, newest first. */
  readonly lines: readonly PublicLine[];
  /** Every version in every language, newest first. */
  readonly allLines: readonly PublicLine[];
  /** When and why the text in the language of the page was withdrawn, while another is shown; null when it was not. */
  readonly withdrawal: TranslationWithdrawal | null;
  /** What came in its place when it made way for others. */
  readonly successors: readonly Successor[];
  readonly today: IsoDate;
  /** After so many months without a confirmation a text may be out of date. */
  readonly reviewMonths: number;
  readonly baseUrl: string;
  /** Whether an entry can be followed by e-mail here. */
  readonly offersFollowing: boolean;
  /** The terms to link in texts; one set over the page, so that each is linked once. */
  readonly prose: ProseOptions;
};

/**
 * Category, status and months come from the text that is shown, so that an old version tells what held then and a withheld
 * value stays hidden. A translation may leave them out; then those of the algorithm count, but for what is withheld.
 */
const algorithmOf = (algorithm: Algorithm, { document, language }: EntryVersion, isCurrent: boolean): Algorithm => {
  const facts = factsOf(document);
  const useReason = isCurrent ? algorithm.useReason : null;
  if (language === 'nl' || !isCurrent) return { ...algorithm, ...facts, useReason };
  const { withheld } = document;
  return {
    ...algorithm,
    useReason,
    category: 'publication_category' in withheld ? null : (facts.category ?? algorithm.category),
    useStatus: 'status' in withheld ? null : (facts.useStatus ?? algorithm.useStatus),
    inUseFrom: 'begin_date' in withheld ? null : (facts.inUseFrom ?? algorithm.inUseFrom),
    inUseUntil: 'end_date' in withheld ? null : (facts.inUseUntil ?? algorithm.inUseUntil),
  };
};

const organisationOf = (reading: Reading, id: OrganisationId): OrganisationView => {
  const directory = reading.organisations();
  const parentId = directory.parentOf(id);
  const organisation = directory.find(id);
  return {
    id,
    name: directory.nameOf(id),
    parent: parentId === null ? null : { id: parentId, name: directory.nameOf(parentId) },
    contact: organisation?.contact ?? organisation?.website ?? null,
  };
};

/** The public lines of the history of an algorithm in every language, newest first. */
export const publicLines = async (reading: Reading, id: AlgorithmId): Promise<readonly PublicLine[]> => {
  const lines = await listVersionLines(reading.queries, reading.reader, id);
  return lines.flatMap((line) => (line.publishedAt === null ? [] : [{ ...line, publishedAt: line.publishedAt }]));
};

/** Reads what stands around a version on its page. */
export const readView = async (
  reading: Reading,
  { language, today }: Pick<PageRequest, 'language' | 'today'>,
  algorithm: Algorithm,
  version: EntryVersion,
): Promise<EntryView> => {
  const allLines = await publicLines(reading, algorithm.id);
  const lines = allLines.filter((line) => line.language === version.language);
  const successors =
    algorithm.withdrawn?.succession === undefined
      ? []
      : ((await readSuccessors(reading, [algorithm.id])).get(algorithm.id) ?? []);
  const isAnother = version.language !== language && algorithm.withdrawn === null;
  const withdrawal = isAnother
    ? await findTranslationWithdrawal(reading.queries, reading.reader, algorithm.id, language)
    : null;
  const isCurrent = version.state === 'draft' || lines[0]?.number === version.number;
  return {
    language,
    algorithm: algorithmOf(algorithm, version, isCurrent),
    version,
    isCurrent,
    withdrawal,
    title: entryTitle(algorithm, version.document, language),
    organisation: organisationOf(reading, algorithm.organisationId),
    lines,
    allLines,
    successors,
    today,
    reviewMonths: reading.config.reviewMonths,
    baseUrl: reading.config.baseUrl,
    offersFollowing: offersFollowing(reading.config),
    prose: { terms: glossaryTerms(version.language, language), linked: new Set() },
  };
};
