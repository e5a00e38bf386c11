import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import type { OfferedTransfer } from '#store/offered.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
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

/** The transfers that wait for an answer; nothing when none do. */
export const transferTasks = (
  waiting: readonly OfferedTransfer[],
  directory: OrganisationDirectory,
  language: Language,
): Html | false =>
  waiting.length > 0 &&
  html`<section class="reg-section" aria-labelledby="aangeboden"><h2 id="aangeboden">${words.title[language]}</h2><ul class="reg-links">${waiting.map(
    ({ fromId, toId, day }) =>
      html`<li><a href="${href('transfers', { language, organisation: toId })}">${directory.nameOf(fromId)} ${words.wants[language]} ${directory.nameOf(toId)} ${words.on[language]} ${longDate(day, language)}</a></li>`,
  )}</ul></section>`;
