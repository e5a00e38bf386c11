import { href } from '#src/routes.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '../html.ts';
import { registerName } from '../layout.ts';
import type { PathStep } from '../page.ts';

const label: Text = { nl: 'Kruimelpad', en: 'Breadcrumb', fy: 'Krûmelpaad' };

/** The way back: links to the pages above this one, highest first. The page itself is not in it. */
export const breadcrumb = (steps: readonly PathStep[], language: Language): Html =>
  html`<nav class="reg-path" aria-label="${label[language]}"><ol class="reg-path__list">${steps.map(
    (step) => html`<li class="reg-path__item"><a class="reg-path__link" href="${step.address}">${step.name}</a></li>`,
  )}</ol></nav>`;

/** The way back that begins at the front page of the register. */
export const pathFromHome = (steps: readonly PathStep[], language: Language): Html =>
  breadcrumb([{ name: registerName[language], address: href('home', { language }) }, ...steps], language);
