import type { AlgorithmId } from '#register/algorithm.ts';
import type { StepAsked } from '#register/workflow.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const words = {
  withheld: { nl: 'Wat niet openbaar is', en: 'What is not public', fy: 'Wat net iepenbier is' },
  trail: { nl: 'Logboek', en: 'Activity log', fy: 'Lochboek' },
} as const satisfies Record<string, Text>;

/** From the page of an entry: to what is withheld of it and to what happened to it, for who may see that. */
export const entryLinks = ({ may }: StepAsked, id: AlgorithmId, language: Language): Html =>
  html`${may('see-withheld') && html`<a href="${href('workWithheld', { language, id })}">${words.withheld[language]}</a>`}${
    may('see-trail') && html`<a href="${href('trailEntry', { language, id })}">${words.trail[language]}</a>`
  }`;
