import type { CategoryCode } from '#standard/field.ts';
import { type Language, perLanguage, type Text } from '#standard/text.ts';
import { type Html, html } from '../html.ts';

/** The name of a category for one entry, in the singular; the vocabulary of the standard names the class in the plural. */
export const categoryNames: Readonly<Record<CategoryCode, Text>> = {
  a: { nl: 'Hoog-risico AI-systeem', en: 'High-risk AI system', fy: 'Heech-risiko AI-systeem' },
  b: { nl: 'Impactvol algoritme', en: 'Impactful algorithm', fy: 'Algoritme mei ympakt' },
  c: { nl: 'Overig algoritme', en: 'Other algorithm', fy: 'Oar algoritme' },
};

const noCategory: Text = {
  nl: 'Categorie niet ingevuld',
  en: 'Category not filled in',
  fy: 'Kategory net ynfolle',
};

const word: Text = { nl: 'Categorie', en: 'Category', fy: 'Kategory' };

const badgeOf = (category: CategoryCode | null, language: Language): Html => {
  if (category === null)
    return html`<span class="reg-category reg-category--none"><span class="reg-category__tile" aria-hidden="true">–</span><span>${noCategory[language]}</span></span>`;
  const letter = category.toUpperCase();
  return html`<span class="reg-category reg-category--${category}"><span class="reg-category__tile" aria-hidden="true">${letter}</span><span><span class="reg-hidden">${word[language]} ${letter}: </span>${categoryNames[category][language]}</span></span>`;
};

const badges = perLanguage(
  (language) => new Map(([null, 'a', 'b', 'c'] as const).map((category) => [category, badgeOf(category, language)])),
);

/** The letter of a category with its weight in bars and its name; without a category a dashed tile that says so. */
export const categoryBadge = (category: CategoryCode | null, language: Language): Html =>
  badges[language].get(category) ?? badgeOf(category, language);
