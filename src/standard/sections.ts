import type { SectionKey } from './field.ts';
import type { Text } from './text.ts';

/** The parts of the publication standard, in its order; 'system' is what the register fills in itself. */
export const sections = {
  general: { nl: 'Algemene informatie', en: 'General information', fy: 'Algemiene ynformaasje' },
  responsible: { nl: 'Verantwoord gebruik', en: 'Responsible use', fy: 'Ferantwurde gebrûk' },
  operations: { nl: 'Werking', en: 'How it works', fy: 'Wurking' },
  metadata: { nl: 'Over deze tekst', en: 'About this text', fy: 'Oer dizze tekst' },
  system: { nl: 'Door het register ingevuld', en: 'Filled in by the register', fy: 'Troch it register ynfolle' },
} as const satisfies Record<SectionKey, Text>;
