import type { AlgorithmId } from '#register/algorithm.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { Asked } from './filters.ts';

const words = {
  name: { nl: 'Lijkt hierop', en: 'Similar', fy: 'Liket hjirop' },
  line: {
    nl: 'We vonden weinig met uw woorden. Daarom ziet u ook algoritmes die erop lijken. Daar staat ‘Lijkt hierop’ bij.',
    en: 'We found little with your words. That is why you also see algorithms that are similar. They are marked ‘Similar’.',
    fy: 'Wy fûnen net folle mei jo wurden. Dêrom sjogge jo ek algoritmes dy’t derop lykje. Dêr stiet ‘Liket hjirop’ by.',
  },
} as const satisfies Record<string, Text>;

/** Says that some results hold none of the words; null when there are none such. */
export const alikeLine = ({ result, language }: Asked): Html | null =>
  result.alike.length === 0 ? null : html`<p class="reg-small reg-gap-top">${words.line[language]}</p>`;

/** What stands under a result that is only like what was found. */
export const alikeNote = ({ result, language }: Asked): ((id: AlgorithmId) => Html | null) => {
  const alike = new Set(result.alike);
  return (id) =>
    alike.has(id) ? html`<p><span class="nl-data-badge reg-tag--quiet">${words.name[language]}</span></p>` : null;
};
