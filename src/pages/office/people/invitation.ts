import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { alert } from '#web/parts/alert.ts';
import type { Config } from '../../../config.ts';
import { href } from '../../../routes.ts';

const words = {
  title: { nl: 'Stuur deze link aan', en: 'Send this link to', fy: 'Stjoer dizze keppeling oan' },
  lasts: {
    nl: 'De link werkt één keer en blijft zeven dagen geldig. U ziet hem alleen nu: kopieer hem voor u verdergaat.',
    en: 'The link works once and lasts seven days. You see it only now: copy it before you go on.',
    fy: 'De keppeling wurket ien kear en bliuwt sân dagen jildich. Jo sjogge him allinnich no: kopiearje him foar’t jo fierdergeane.',
  },
} as const satisfies Record<string, Text>;

/** The invitation that was just made, to copy: it is told once. */
export const invitationNotice = (
  { secret, to }: { readonly secret: string; readonly to: string },
  { baseUrl }: Pick<Config, 'baseUrl'>,
  language: Language,
): Html =>
  alert('ok', {
    title: `${words.title[language]} ${to}`,
    body: html`<p><code class="reg-secret">${baseUrl}${href('beginAccount', { language }, { link: secret })}</code></p><p>${words.lasts[language]}</p>`,
  });
