import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { prose } from '#web/parts/prose.ts';
import { entryLanguage, type Filled, isFilled, plainText, statesOf } from './field-parts.ts';
import { fieldsUnder, pageParts } from './questions.ts';
import { fieldsBody, nothingSaid, section } from './section.ts';
import type { BegunField } from './summary-block.ts';
import type { EntryView } from './view.ts';

const words = {
  above: {
    nl: 'Het antwoord staat bovenaan deze pagina.',
    en: 'The answer is at the top of this page.',
    fy: 'It antwurd stiet boppe-oan dizze side.',
  },
  begins: {
    nl: 'De eerste zin staat bovenaan deze pagina. Hier leest u verder.',
    en: 'The first sentence is at the top of this page. It goes on here.',
    fy: 'De earste sin stiet boppe-oan dizze side. Hjir lêze jo fierder.',
  },
} as const satisfies Record<string, Text>;

/** What follows the lead, under the name of its field, or without it for the short description. */
const restOf = (view: EntryView, { key, rest }: BegunField, { field }: Filled): Html => {
  const { language } = view;
  if (rest === '') return html`<p class="reg-small reg-soft">${words.above[language]}</p>`;
  return html`<p class="reg-small reg-soft">${words.begins[language]}</p>${
    key !== 'description_short' && html`<h3>${field.label[language]}</h3>`
  }<div class="reg-prose"${entryLanguage(view)}>${prose(rest, language, view.prose)}</div>`;
};

/**
 * What the algorithm is: the field that begins in the lead without its first sentence, the short description under the
 * question itself, the others under their own names.
 */
export const whatSection = (view: EntryView, begun: BegunField | null): Html => {
  const stated = statesOf(view, fieldsUnder('what'));
  const filled = stated.filter(isFilled);
  const leading = filled.find(({ field }) => field.key === begun?.key);
  const description = filled.find(({ field }) => field.key === 'description_short' && field !== leading?.field);
  const others = stated.filter((one) => one !== leading && one !== description).map(({ field }) => field);
  return section(
    view,
    pageParts.what,
    html`${nothingSaid(view, stated)}${begun !== null && leading !== undefined && restOf(view, begun, leading)}${
      description !== undefined && plainText(view, description)
    }${fieldsBody(view, others, { opens: false })}`,
  );
};
