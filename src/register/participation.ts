import type { Text } from '#standard/text.ts';
import type { Participation } from './organisation.ts';

/** How an organisation can say that it takes part, as a choice in a form. */
export const participationTexts = {
  connected: { nl: 'Doet mee aan dit register', en: 'Takes part in this register', fy: 'Docht mei oan dit register' },
  'none-in-use': {
    nl: 'Gebruikt geen algoritmes die in het register horen',
    en: 'Uses no algorithms that belong in the register',
    fy: 'Brûkt gjin algoritmen dy’t yn it register hearre',
  },
  independent: {
    nl: 'Publiceert haar algoritmes zelf, op een andere plek',
    en: 'Publishes its algorithms itself, elsewhere',
    fy: 'Publisearret har algoritmen sels, op in oar plak',
  },
  unknown: { nl: 'Doet nog niet mee', en: 'Does not take part yet', fy: 'Docht noch net mei' },
} as const satisfies Record<Participation, Text>;

export const isParticipation = (text: string): text is Participation => Object.hasOwn(participationTexts, text);

/** Where an organisation stands in the eyes of the public: what it says itself, and whether anything of it is public. */
export const standings = {
  publishes: { nl: 'Publiceert', en: 'Publishes', fy: 'Publisearret' },
  'nothing-published': {
    nl: 'Doet mee, nog niets gepubliceerd',
    en: 'Takes part, nothing published yet',
    fy: 'Docht mei, noch neat publisearre',
  },
  'none-in-use': { nl: 'Geen algoritmes in gebruik', en: 'No algorithms in use', fy: 'Gjin algoritmen yn gebrûk' },
  independent: { nl: 'Publiceert zelf', en: 'Publishes itself', fy: 'Publisearret sels' },
  unknown: { nl: 'Doet nog niet mee', en: 'Does not take part yet', fy: 'Docht noch net mei' },
} as const satisfies Record<string, Text>;

export type Standing = keyof typeof standings;

/**
 * Where an organisation with so many public entries stands: one that publishes itself stays so; any other that has entries publishes,
 * whatever it says. Sources.
 */
export const standingOf = (participation: Participation, entries: number): Standing => {
  if (participation === 'independent') return 'independent';
  if (entries > 0) return 'publishes';
  return participation === 'connected' ? 'nothing-published' : participation;
};
