import type { WorkState } from '#register/workflow.ts';
import type { Language, Text } from '#standard/text.ts';
import type { DraftPlace } from '#store/drafts.ts';
import { longDate } from '#web/format.ts';

/** Where a text stands, in words for who works on it. */
export const stateWords = {
  none: { nl: 'Geen concept', en: 'No draft', fy: 'Gjin konsept' },
  draft: { nl: 'Concept', en: 'Draft', fy: 'Konsept' },
  'in-review': { nl: 'Wacht op beoordeling', en: 'Waits for review', fy: 'Wachtet op beoardieling' },
  'second-review': {
    nl: 'Wacht op tweede beoordeling',
    en: 'Waits for a second review',
    fy: 'Wachtet op twadde beoardieling',
  },
  'to-release': {
    nl: 'Wacht op vrijgave door de centrale beheerder',
    en: 'Waits for release by the central administrator',
    fy: 'Wachtet op frijjaan troch de sintrale behearder',
  },
  held: {
    nl: 'Aangehouden door de centrale beheerder',
    en: 'Held by the central administrator',
    fy: 'Oanholden troch de sintrale behearder',
  },
  approved: {
    nl: 'Goedgekeurd, nog niet openbaar',
    en: 'Approved, not public yet',
    fy: 'Goedkard, noch net iepenbier',
  },
} as const satisfies Record<WorkState, Text>;

const scheduledWords = {
  nl: (day: string) => `Goedgekeurd, wordt openbaar op ${day} om 00:00 uur`,
  en: (day: string) => `Approved, becomes public on ${day} at 00:00`,
  fy: (day: string) => `Goedkard, wurdt iepenbier op ${day} om 00:00 oere`,
} as const satisfies Record<Language, (day: string) => string>;

const notPublishedWords = {
  nl: (day: string) => `Goedgekeurd, kon niet openbaar worden op ${day}`,
  en: (day: string) => `Approved, could not become public on ${day}`,
  fy: (day: string) => `Goedkard, koe net iepenbier wurde op ${day}`,
} as const satisfies Record<Language, (day: string) => string>;

/** Where a text stands in words, with the day on which it becomes public by itself or could not. */
export const placeInWords = (
  state: WorkState,
  place: Pick<DraftPlace, 'scheduled' | 'notPublished'> | null,
  language: Language,
): string => {
  if (place?.scheduled != null) return scheduledWords[language](longDate(place.scheduled.on, language));
  if (place?.notPublished != null) return notPublishedWords[language](longDate(place.notPublished.on, language));
  return stateWords[state][language];
};
