import type { WorkState } from '#register/workflow.ts';
import type { Text } from '#standard/text.ts';
import { stateWords } from '../entries/state-words.ts';

/** Where a practice text stands, in words: published is said, and means nothing. */
export const practiceStates = {
  ...stateWords,
  none: { nl: 'Gepubliceerd, maar alleen hier', en: 'Published, but only here', fy: 'Publisearre, mar allinnich hjir' },
} as const satisfies Record<WorkState, Text>;
