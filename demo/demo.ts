import type { RelationKind } from '#register/algorithm.ts';
import type { EntryDocument, Withholding } from '#register/entry.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Language } from '#standard/text.ts';

/** What an entry of the demo says; what follows from its organisation and language is added when it is loaded. */
export type DemoValues = EntryDocument['values'];

/** A published text of the demo. Versions of one language stand in order of date and are numbered from 1. */
export type DemoVersion = {
  readonly language: Language;
  /** An instant in UTC: 2026-11-20T09:00:00Z. */
  readonly publishedAt: string;
  readonly confirmedAt?: string;
  readonly changeNote?: string;
  readonly machineTranslated?: boolean;
  readonly values: DemoValues;
  readonly notApplicable?: readonly FieldKey[];
  readonly withheld?: Partial<Record<FieldKey, Omit<Withholding, 'until'> & { readonly until: string | null }>>;
};

/** An algorithm of the demo with all its texts. Every organisation, person, supplier and figure in it is invented. */
export type DemoEntry = {
  readonly id: string;
  readonly organisation: OrganisationId;
  readonly useReason?: string;
  readonly withdrawn?: { readonly at: string; readonly reason: string };
  readonly merged?: { readonly at: string; readonly into: string };
  readonly versions: readonly DemoVersion[];
};

/** A relation between two algorithms of the demo, read from the first to the second. */
export type DemoRelation = { readonly from: string; readonly kind: RelationKind; readonly to: string };
