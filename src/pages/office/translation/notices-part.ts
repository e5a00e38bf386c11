import type { Instant } from '#register/instant.ts';
import type { Language, Text } from '#standard/text.ts';
import type { TranslationWithdrawal } from '#store/translation-withdrawals.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import { dateTag } from '#web/parts/ledger.ts';
import type { Seen } from '../entries/step-forms.ts';
import { failedNotice, unmarkedNotice } from './machine-part.ts';
import type { TextLanguage } from './translation-names.ts';

const words = {
  orphan: {
    nl: 'De Nederlandse tekst is nu niet openbaar. Daarom kan er ook geen vertaling openbaar worden.',
    en: 'The Dutch text is not public now. That is why no translation can become public either.',
    fy: 'De Nederlânske tekst is no net iepenbier. Dêrom kin der ek gjin oersetting iepenbier wurde.',
  },
  older: {
    nl: 'De Nederlandse tekst is veranderd sinds deze vertaling werd opgeslagen. Vergelijk de teksten en sla opnieuw op.',
    en: 'The Dutch text changed since this translation was saved. Compare the texts and save again.',
    fy: 'De Nederlânske tekst is feroare sûnt dizze oersetting bewarre waard. Fergelykje de teksten en bewarje opnij.',
  },
  remarks: { nl: 'Opmerkingen', en: 'Remarks', fy: 'Opmerkings' },
  withdrawn: {
    nl: 'Deze vertaling is ingetrokken op',
    en: 'This translation was withdrawn on',
    fy: 'Dizze oersetting is ynlutsen op',
  },
} as const satisfies Record<string, Text>;

/** The work on a translation, and the language of it. */
export type Found = Seen & {
  readonly text: TextLanguage;
  /** When a machine failed to translate a text that nobody translated yet. */
  readonly failedAt: Instant | null;
  /** When it was taken off line and why; null when it is public or never was. */
  readonly withdrawal: TranslationWithdrawal | null;
};

/** What must be known before the text is read: that it cannot become public, rests on an older text, failed or was withdrawn. */
export const noticesPart = (found: Found, language: Language): Html => {
  const { draft, isOlder, isOrphan, failedAt, withdrawal } = found;
  return html`${
    withdrawal !== null &&
    alert('info', {
      body: html`<p>${words.withdrawn[language]} ${dateTag(withdrawal.at, language)}: ${withdrawal.reason}</p>`,
    })
  }${failedAt !== null && failedNotice(failedAt, language)}${unmarkedNotice(found, language)}${isOrphan && alert('warning', { body: html`<p>${words.orphan[language]}</p>` })}${
    isOlder && draft !== null && !isOrphan && alert('warning', { body: html`<p>${words.older[language]}</p>` })
  }`;
};

/** What was remarked about the text; nothing when there is nothing. */
export const remarksPart = ({ remarks }: Found, language: Language): Html | false =>
  remarks.length > 0 &&
  html`<section class="reg-section" aria-labelledby="opmerkingen"><h2 id="opmerkingen">${words.remarks[language]}</h2><ul class="reg-stack">${remarks.map(
    ({ text, at }) => html`<li>${text} <span class="reg-soft">${dateTag(at, language)}</span></li>`,
  )}</ul></section>`;
