import type { IncomingFormat } from '#formats/read-record.ts';
import { type Finding, type FindingKind, findingKinds, isRepair } from '#formats/repair-kinds.ts';
import type { Text } from '#standard/text.ts';
import type { AddedOrganisation } from './import-matching.ts';

/** How many rows of each kind; 'repaired' counts rows that changed something and had a repair. */
export type ImportCounts = {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly leftOut: number;
  readonly repaired: number;
  readonly vanished: number;
  readonly reappeared: number;
};

/** What an import did. */
export type ImportReport = {
  readonly outcome: 'done';
  readonly format: IncomingFormat;
  readonly source: string;
  readonly counts: ImportCounts;
  readonly kinds: ReadonlyMap<FindingKind, number>;
  /** At most `mostFindings`; `kinds` counts all of them. */
  readonly findings: readonly Finding[];
  /** Organisations that were not here and were made from what the source says. */
  readonly organisations: readonly AddedOrganisation[];
  /** Why entries that are no longer listed were not marked; null when they were, or there were none. */
  readonly notMarked: Text | null;
};

/** Why nothing was done. */
export type ImportRefusal = { readonly outcome: 'refused'; readonly reason: Text };

/** More findings than anybody reads are counted and not kept. */
const mostFindings = 20_000;

/** Gathers what an import does while it runs. */
export type Tally = {
  readonly count: (key: keyof ImportCounts, number?: number) => void;
  readonly find: (findings: readonly Finding[]) => void;
  readonly add: (organisation: AddedOrganisation) => void;
  readonly counts: () => ImportCounts;
  readonly findings: () => readonly Finding[];
  readonly kinds: () => ReadonlyMap<FindingKind, number>;
  readonly organisations: () => readonly AddedOrganisation[];
};

/** A tally with nothing in it. */
export const newTally = (): Tally => {
  const counts = { read: 0, added: 0, changed: 0, unchanged: 0, leftOut: 0, repaired: 0, vanished: 0, reappeared: 0 };
  const kinds = new Map<FindingKind, number>();
  const kept: Finding[] = [];
  const organisations = new Map<string, AddedOrganisation>();
  return {
    count: (key, number = 1) => {
      counts[key] += number;
    },
    find: (findings) => {
      for (const finding of findings) {
        kinds.set(finding.kind, (kinds.get(finding.kind) ?? 0) + 1);
        if (kept.length < mostFindings) kept.push(finding);
      }
    },
    add: (added) => organisations.set(added.organisation.id, added),
    counts: () => ({ ...counts }),
    findings: () => kept,
    kinds: () => kinds,
    organisations: () => [...organisations.values()],
  };
};

/** The sentences and their number for a summary: what was left out first, then repairs, then notes. */
export const summaryOf = (
  kinds: ReadonlyMap<FindingKind, number>,
): readonly { readonly kind: FindingKind; readonly number: number; readonly text: Text }[] => {
  const order = ['left-out', 'repair', 'note'];
  return [...kinds]
    .map(([kind, number]) => ({ kind, number, text: findingKinds[kind].text }))
    .toSorted(
      (a, b) =>
        order.indexOf(findingKinds[a.kind].weight) - order.indexOf(findingKinds[b.kind].weight) || b.number - a.number,
    );
};

/** True when any of the findings tells of a value that was changed. */
export const hasRepair = (findings: readonly Finding[]): boolean => findings.some(isRepair);
