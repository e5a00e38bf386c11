import type { RowKind, RowResult, SheetPhase } from '#register/sheet-import.ts';
import type { Text } from '#standard/text.ts';

/** Where a spreadsheet stands, for who takes it in. */
export const phaseWords = {
  reading: { nl: 'Wordt gelezen', en: 'Being read', fy: 'Wurdt lêzen' },
  columns: { nl: 'Wacht op uw kolommen', en: 'Waits for your columns', fy: 'Wachtet op jo kolommen' },
  planning: { nl: 'Wordt bekeken', en: 'Being looked at', fy: 'Wurdt besjoen' },
  preview: { nl: 'Wacht op uw akkoord', en: 'Waits for you to confirm', fy: 'Wachtet op jo goedkarring' },
  writing: { nl: 'Concepten worden gemaakt', en: 'Drafts are being made', fy: 'Konsepten wurde makke' },
  written: { nl: 'Concepten gemaakt', en: 'Drafts made', fy: 'Konsepten makke' },
  undoing: { nl: 'Wordt ongedaan gemaakt', en: 'Being undone', fy: 'Wurdt ûngedien makke' },
  undone: { nl: 'Ongedaan gemaakt', en: 'Undone', fy: 'Ungedien makke' },
  failed: { nl: 'Kan niet worden gelezen', en: 'Cannot be read', fy: 'Kin net lêzen wurde' },
} as const satisfies Record<SheetPhase, Text>;

/** What a row does. */
export const kindWords = {
  new: { nl: 'Nieuw', en: 'New', fy: 'Nij' },
  'changes-public': { nl: 'Wijzigt openbare tekst', en: 'Changes public text', fy: 'Feroaret iepenbiere tekst' },
  'changes-draft': { nl: 'Wijzigt concept', en: 'Changes draft', fy: 'Feroaret konsept' },
  same: { nl: 'Verandert niets', en: 'Changes nothing', fy: 'Feroaret neat' },
  cannot: { nl: 'Kan niet', en: 'Cannot', fy: 'Kin net' },
} as const satisfies Record<RowKind, Text>;

/** What became of a row. */
export const resultWords = {
  written: { nl: 'Concept gemaakt', en: 'Draft made', fy: 'Konsept makke' },
  stale: { nl: 'Niet gedaan: intussen veranderd', en: 'Not done: changed meanwhile', fy: 'Net dien: yntusken feroare' },
  undone: { nl: 'Ongedaan gemaakt', en: 'Undone', fy: 'Ungedien makke' },
  kept: {
    nl: 'Niet ongedaan gemaakt: daarna veranderd of ingediend',
    en: 'Not undone: changed or submitted since',
    fy: 'Net ûngedien makke: dêrnei feroare of yntsjinne',
  },
} as const satisfies Record<RowResult, Text>;
