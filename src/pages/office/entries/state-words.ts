import type { WorkState } from '#register/workflow.ts';
import type { Text } from '#standard/text.ts';

/** Where a text stands, in words for who works on it. */
export const stateWords = {
  none: { nl: 'Geen concept', en: 'No draft', fy: 'Gjin konsept' },
  draft: { nl: 'Concept', en: 'Draft', fy: 'Konsept' },
  'in-review': { nl: 'Wacht op beoordeling', en: 'Waits for review', fy: 'Wachtet op beoardieling' },
  approved: {
    nl: 'Goedgekeurd, nog niet openbaar',
    en: 'Approved, not public yet',
    fy: 'Goedkard, noch net iepenbier',
  },
} as const satisfies Record<WorkState, Text>;
