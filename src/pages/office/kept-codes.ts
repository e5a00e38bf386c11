import type { Language, Text } from '#standard/text.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';

const words = {
  title: { nl: 'Bewaar uw herstelcodes', en: 'Keep your recovery codes', fy: 'Bewarje jo herstelkoades' },
  lead: {
    nl: 'Met een herstelcode logt u in als u uw telefoon of passkey niet hebt. U ziet deze codes alleen nu.',
    en: 'With a recovery code you sign in when you do not have your telephone or passkey. You see these codes only now.',
    fy: 'Mei in herstelkoade melde jo jo oan as jo jo tillefoan of passkey net hawwe. Jo sjogge dizze koades allinnich no.',
  },
  list: { nl: 'Uw herstelcodes', en: 'Your recovery codes', fy: 'Jo herstelkoades' },
  how: {
    nl: 'Print deze pagina, schrijf de codes op of zet ze in een wachtwoordkluis. Bewaar ze niet op uw telefoon. Elke code werkt één keer. Codes van eerder werken niet meer.',
    en: 'Print this page, write the codes down or put them in a password safe. Do not keep them on your telephone. Each code works once. Codes from before no longer work.',
    fy: 'Print dizze side, skriuw de koades op of set se yn in wachtwurdkluis. Bewarje se net op jo tillefoan. Elke koade wurket ien kear. Koades fan earder wurkje net mear.',
  },
  kept: {
    nl: 'Ik heb de codes bewaard',
    en: 'I have kept the codes',
    fy: 'Ik haw de koades bewarre',
  },
} as const satisfies Record<string, Text>;

/** The page that shows new recovery codes, once; the button leads to an address. */
export const keptCodes = (codes: readonly string[], to: string, language: Language): PageAnswer => ({
  ...{ kind: 'page', status: 200, title: words.title[language], section: null },
  main: html`${pageTitle(words.title[language], words.lead[language])}<div class="reg-stack reg-prose"><ol class="reg-codes" aria-label="${words.list[language]}">${codes.map(
    (code) => html`<li><code>${code}</code></li>`,
  )}</ol><p>${words.how[language]}</p><p><a class="nl-button nl-button--primary" href="${to}">${words.kept[language]}</a></p></div>`,
});
