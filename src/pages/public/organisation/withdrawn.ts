import type { OrganisationId } from '#register/organisation.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Change, listChangesOfOrganisations } from '#store/changes.ts';
import { type Html, html } from '#web/html.ts';
import { ledger } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { changeLines } from '../changes/lines.ts';

const words = {
  title: { nl: 'Ingetrokken', en: 'Withdrawn', fy: 'Ynlutsen' },
  why: {
    nl: 'Deze algoritmes stonden eerder in het register. Op hun pagina staat waarom dat niet meer zo is.',
    en: 'These algorithms were in the register before. Their pages say why they no longer are.',
    fy: "Dizze algoritmes stiene earder yn it register. Op harren side stiet wêrom't dat net mear sa is.",
  },
  more: { nl: 'Alles wat is ingetrokken', en: 'Everything that was withdrawn', fy: 'Alles wat ynlutsen is' },
} as const satisfies Record<string, Text>;

const most = 20;

/** The newest withdrawals of an organisation itself, at most twenty. */
export const listWithdrawals = ({ queries, reader }: Reading, id: OrganisationId): Promise<readonly Change[]> =>
  listChangesOfOrganisations(queries, reader, [id], ['withdrawn', 'merged', 'split', 'replaced'], most);

/** What an organisation withdrew, so that nothing disappears without a trace; nothing when it withdrew nothing. */
export const withdrawnSection = async (
  reading: Reading,
  withdrawals: readonly Change[],
  language: Language,
): Promise<Html | null> => {
  if (withdrawals.length === 0) return null;
  const lines = await changeLines(reading, withdrawals, language);
  const more = href('changes', { language }, { soort: 'weg' });
  return html`<section class="reg-section" aria-labelledby="ingetrokken"><div class="reg-section__head"><h2 id="ingetrokken">${
    words.title[language]
  }</h2>${withdrawals.length === most && html`<a class="reg-small" href="${more}">${words.more[language]}</a>`}</div><p class="reg-small">${
    words.why[language]
  }</p><div class="reg-gap-top">${ledger(lines, language)}</div></section>`;
};
