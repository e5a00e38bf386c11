import { dutchTimeOf, type Instant } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';

const words: Text = {
  nl: 'Er ging te vaak iets mis. Probeer het opnieuw na',
  en: 'It went wrong too often. Try again after',
  fy: 'It gie te faak mis. Besykje it opnij nei',
};

/** What is said to who must wait before the next attempt. */
export const waitSentence = (until: Instant, language: Language): string =>
  `${words[language]} ${dutchTimeOf(until).slice(11, 16)}.`;
