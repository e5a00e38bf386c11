import type { OrganisationId } from '#register/organisation.ts';
import type { Language, Text } from '#standard/text.ts';
import { listTransfersOf, type Transfer } from '#store/transfers.ts';
import { countedWords, plural } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { dateTag } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';

const words = {
  title: { nl: 'Overgedragen', en: 'Handed over', fy: 'Oerdroegen' },
  to: { nl: 'naar', en: 'to', fy: 'nei' },
  from: { nl: 'van', en: 'from', fy: 'fan' },
} as const satisfies Record<string, Text>;

const most = 20;

const item = (transfer: Transfer, id: OrganisationId, { organisations }: Reading, language: Language): Html => {
  const { fromId, toId, day, count, reason } = transfer;
  const [word, otherId] = fromId === id ? [words.to, toId] : [words.from, fromId];
  return html`<li><p>${dateTag(day, language)}: ${plural(count, countedWords.algorithm, language)} ${word[language]} <a href="${href(
    'organisation',
    { language, id: otherId },
  )}">${organisations().nameOf(otherId)}</a>.</p><p class="reg-small" lang="nl">${reason}</p></li>`;
};

/** Where the algorithms of an organisation went and from where it got any, the newest first; nothing when none ever did. */
export const transferredSection = async (
  reading: Reading,
  id: OrganisationId,
  language: Language,
): Promise<Html | null> => {
  const { queries, reader } = reading;
  const transfers = await listTransfersOf(queries, reader, id, most);
  return transfers.length === 0
    ? null
    : html`<section class="reg-section" aria-labelledby="overgedragen"><h2 id="overgedragen">${words.title[language]}</h2><ul class="reg-stack reg-gap-top">${transfers.map(
        (transfer) => item(transfer, id, reading, language),
      )}</ul></section>`;
};
