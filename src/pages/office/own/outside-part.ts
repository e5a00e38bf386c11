import type { CommandContext } from '#commands/command.ts';
import { type OutsideStanding, readOutsideStanding } from '#commands/office/outside-link.ts';
import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import type { OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { joinAddress } from '../sign-in-outside.ts';

const words = {
  title: {
    nl: 'Het account van uw organisatie',
    en: 'The account of your organisation',
    fy: 'It akkount fan jo organisaasje',
  },
  join: {
    nl: 'Verbind met het account van uw organisatie',
    en: 'Join it to the account of your organisation',
    fy: 'Ferbyn mei it akkount fan jo organisaasje',
  },
} as const satisfies Record<string, Text>;

const standings: Readonly<Record<OutsideStanding, Text>> = {
  joined: {
    nl: 'Het is verbonden: u kunt ermee inloggen.',
    en: 'It is joined: you can sign in with it.',
    fy: 'It is ferbûn: jo kinne jo der mei oanmelde.',
  },
  'may-join': {
    nl: 'Verbind het, dan kunt u daarmee inloggen.',
    en: 'Join it, then you can sign in with it.',
    fy: 'Ferbyn it, dan kinne jo jo dêr mei oanmelde.',
  },
  'sign-in-again': {
    nl: 'U kunt het hier verbinden als u net bent ingelogd. Log uit en weer in.',
    en: 'You can join it here when you have just signed in. Sign out and in again.',
    fy: 'Jo kinne it hjir ferbine as jo jo krekt oanmeld hawwe. Meld jo ôf en wer oan.',
  },
};

/** The part of the own account that joins it to the one of the organisation; nothing where there is no provider. */
export const readOutsidePart = async (context: CommandContext, request: OfficeRequest): Promise<Html> => {
  const { outside, language } = request;
  if (outside === null) return html``;
  const standing = await readOutsideStanding(context, presentIn(request).present, outside);
  const button =
    standing === 'may-join' &&
    html`<p class="reg-gap-top"><a class="nl-button" href="${joinAddress(request)}">${words.join[language]}</a></p>`;
  return html`<section class="reg-section reg-own"><h2>${words.title[language]}</h2><p>${standings[standing][language]}</p>${button}</section>`;
};
