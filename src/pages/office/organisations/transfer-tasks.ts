import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { listProposedTo } from '#store/transfers.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';

const words = {
  title: { nl: 'Aangeboden algoritmes', en: 'Algorithms offered', fy: 'Oanbeane algoritmen' },
  wants: {
    nl: 'wil algoritmes overdragen aan',
    en: 'wants to hand algorithms over to',
    fy: 'wol algoritmen oerdrage oan',
  },
  on: { nl: 'op', en: 'on', fy: 'op' },
} as const satisfies Record<string, Text>;

/** The transfers that wait for the answer of somebody; nothing when none do. */
export const transferTasks = async (
  { queries, organisations }: Reading,
  actor: Actor,
  language: Language,
): Promise<Html | false> => {
  const places = organisationsOf(actor).filter((id) => mayDo(actor, 'accept-transfer', id));
  const waiting = await listProposedTo(queries, personReader(actor), places);
  const directory = organisations();
  return (
    waiting.length > 0 &&
    html`<section class="reg-section" aria-labelledby="aangeboden"><h2 id="aangeboden">${words.title[language]}</h2><ul class="reg-links">${waiting.map(
      ({ fromId, toId, day }) =>
        html`<li><a href="${href('transfers', { language, organisation: toId })}">${directory.nameOf(fromId)} ${words.wants[language]} ${directory.nameOf(toId)} ${words.on[language]} ${longDate(day, language)}</a></li>`,
    )}</ul></section>`
  );
};
