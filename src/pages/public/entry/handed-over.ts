import type { AlgorithmId } from '#register/algorithm.ts';
import type { Language, Text } from '#standard/text.ts';
import { listTransfersOfAlgorithm } from '#store/transfers.ts';
import { type Html, html } from '#web/html.ts';
import { dateTag } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';

const words = {
  title: {
    nl: 'Eerder van een andere organisatie',
    en: 'Of another organisation before',
    fy: 'Earder fan in oare organisaasje',
  },
  until: { nl: 'Tot', en: 'Until', fy: 'Oant' },
  of: { nl: 'van', en: 'of', fy: 'fan' },
} as const satisfies Record<string, Text>;

/** Of which organisations an algorithm was before, and until when; nothing when it was always of this one. */
export const handedOver = async (
  { queries, reader, organisations }: Reading,
  id: AlgorithmId,
  language: Language,
): Promise<Html | null> => {
  const transfers = await listTransfersOfAlgorithm(queries, reader, id);
  return transfers.length === 0
    ? null
    : html`<section class="reg-related" aria-labelledby="eerder-van"><h2 class="reg-facts__title" id="eerder-van">${words.title[language]}</h2><ul class="reg-values">${transfers.map(
        ({ day, fromId }) =>
          html`<li>${words.until[language]} ${dateTag(day, language)} ${words.of[language]} <a href="${href('organisation', { language, id: fromId })}">${organisations().nameOf(fromId)}</a></li>`,
      )}</ul></section>`;
};
