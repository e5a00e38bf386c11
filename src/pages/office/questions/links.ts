import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';

const words = {
  title: { nl: 'Vragen van het publiek', en: 'Questions from the public', fy: 'Fragen fan it publyk' },
  reports: {
    nl: 'Meldingen zonder organisatie',
    en: 'Reports without an organisation',
    fy: 'Meldingen sûnder organisaasje',
  },
} as const satisfies Record<string, Text>;

/** The links to the questions that somebody may answer or pass on; nothing for who may do neither. */
export const questionLinks = (actor: Actor, directory: OrganisationDirectory, language: Language): Html | false => {
  const own = organisationsOf(actor).filter((id) => mayDo(actor, 'answer-questions', id));
  const links = [
    ...own.map((organisation) => ({
      address: href('questionQueue', { language, organisation }),
      name: directory.nameOf(organisation),
    })),
    ...(mayDo(actor, 'pass-on-reports', null)
      ? [{ address: href('reportsQueue', { language }), name: words.reports[language] }]
      : []),
  ];
  return (
    links.length > 0 &&
    html`<section class="reg-section" aria-labelledby="vragen"><h2 id="vragen">${words.title[language]}</h2><ul class="reg-links">${links.map(
      ({ address, name }) => html`<li><a href="${address}">${name}</a></li>`,
    )}</ul></section>`
  );
};
