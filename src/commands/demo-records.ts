import type { DemoEntry, DemoRelation, DemoVersion } from '#demo/demo.ts';
import { fingerprintOf } from '#formats/fingerprint.ts';
import { type Algorithm, type AlgorithmId, type AlgorithmRelation, parseAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { factsOf } from '#register/facts.ts';
import { type Instant, type IsoDate, parseDate, parseInstant } from '#register/instant.ts';
import { displayName, type Organisation, type OrganisationId } from '#register/organisation.ts';
import { longLanguageCode } from '#standard/text.ts';
import type { Change } from '#store/changes.ts';
import type { NewVersion } from '#store/entry-writes.ts';

/** A version of the demo: unlike another one it always has a moment of publication. */
export type DemoPublication = NewVersion & { readonly publishedAt: Instant };

/** An entry of the demo as the store keeps it. */
export type DemoRecord = {
  readonly algorithm: Algorithm;
  readonly publications: readonly DemoPublication[];
  readonly changes: readonly Omit<Change, 'sequence'>[];
};

const must = <Value>(value: Value | null | undefined, text: string): Value => {
  if (value === null || value === undefined) throw new Error(`The demo data name '${text}', which does not exist.`);
  return value;
};
const idIn = (text: string): AlgorithmId => must(parseAlgorithmId(text), text);
const instantIn = (text: string): Instant => must(parseInstant(text), text);
const dayIn = (text: string): IsoDate => must(parseDate(text), text);

const documentOf = (version: DemoVersion, organisationName: string): EntryDocument => ({
  ...emptyDocument,
  values: {
    ...version.values,
    organization: organisationName,
    lang: longLanguageCode[version.language],
    standard_version: emptyDocument.standard,
  },
  notApplicable: version.notApplicable ?? [],
  withheld: Object.fromEntries(
    Object.entries(version.withheld ?? {}).map(([key, withholding]) => [
      key,
      { ...withholding, until: withholding.until === null ? null : dayIn(withholding.until) },
    ]),
  ),
});

const publicationsOf = (entry: DemoEntry, organisationName: string): readonly DemoPublication[] =>
  entry.versions.map((version, index) => {
    const document = documentOf(version, organisationName);
    const earlier = entry.versions.slice(0, index).filter((other) => other.language === version.language);
    return {
      algorithmId: idIn(entry.id),
      language: version.language,
      number: earlier.length + 1,
      state: 'published',
      document,
      fingerprint: fingerprintOf(document),
      changeNote: version.changeNote ?? null,
      publishedAt: instantIn(version.publishedAt),
      confirmedAt: version.confirmedAt === undefined ? null : instantIn(version.confirmedAt),
      machineTranslated: version.machineTranslated ?? false,
    };
  });

const algorithmOf = (entry: DemoEntry, publications: readonly DemoPublication[]): Algorithm => ({
  id: idIn(entry.id),
  organisationId: entry.organisation,
  ...factsOf(must(publications.findLast(({ language }) => language === 'nl')?.document, `${entry.id} in Dutch`)),
  useReason: entry.useReason ?? null,
  mergedInto: entry.merged === undefined ? null : idIn(entry.merged.into),
  withdrawn:
    entry.withdrawn === undefined ? null : { at: instantIn(entry.withdrawn.at), reason: entry.withdrawn.reason },
  source: null,
  vanishedAt: null,
});

const changesOf = (entry: DemoEntry, publications: readonly DemoPublication[]): DemoRecord['changes'] => {
  const algorithmId = idIn(entry.id);
  const ended = { algorithmId, language: 'nl', number: null } as const;
  return [
    ...publications.map(({ language, number, publishedAt }, index) => ({
      at: publishedAt,
      algorithmId,
      kind: index === 0 ? ('published' as const) : ('changed' as const),
      language,
      number,
    })),
    ...(entry.withdrawn === undefined
      ? []
      : [{ ...ended, at: instantIn(entry.withdrawn.at), kind: 'withdrawn' as const }]),
    ...(entry.merged === undefined ? [] : [{ ...ended, at: instantIn(entry.merged.at), kind: 'merged' as const }]),
  ];
};

/**
 * The entries of the demo as the store keeps them: versions numbered from 1 in each language, facts read from the newest
 * Dutch text, and what changed for the public. Throws when an entry names an organisation, id or date that does not exist.
 */
export const demoRecords = (
  entries: readonly DemoEntry[],
  organisations: readonly Organisation[],
): readonly DemoRecord[] => {
  const names = new Map<OrganisationId, string>(organisations.map((known) => [known.id, displayName(known)]));
  return entries.map((entry) => {
    const publications = publicationsOf(entry, must(names.get(entry.organisation), entry.organisation));
    return {
      algorithm: algorithmOf(entry, publications),
      publications,
      changes: changesOf(entry, publications),
    };
  });
};

/** The relations of the demo with ids that are known to be ids. */
export const demoRelationsOf = (relations: readonly DemoRelation[]): readonly AlgorithmRelation[] =>
  relations.map(({ from, kind, to }) => ({ from: idIn(from), kind, to: idIn(to) }));
