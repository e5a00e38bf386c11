import { mayDo } from '#register/access.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import { type DeadLink, listDeadLinks } from '#store/links.ts';
import { shortDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { href } from '../../../routes.ts';
import type { ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';

const words = {
  title: { nl: 'Links die het niet doen', en: 'Links that do not work', fy: "Keppelings dy't it net dogge" },
  why: {
    nl: 'Het register bezoekt de links in uw openbare teksten van tijd tot tijd. Deze deden het niet. Pas ze aan, of wacht: het register probeert het elke dag opnieuw.',
    en: 'The register visits the links in your public texts from time to time. These did not work. Change them, or wait: the register tries again every day.',
    fy: 'It register besiket de keppelings yn jo iepenbiere teksten fan tiid ta tiid. Dizze diene it net. Pas se oan, of wachtsje: it register besiket it alle dagen opnij.',
  },
  none: {
    nl: 'Alle links die het register bezocht, doen het.',
    en: 'All links that the register visited work.',
    fy: "Alle keppelings dy't it register besocht, dogge it.",
  },
  gone: { nl: 'de pagina bestaat niet meer', en: 'the page is gone', fy: 'de side bestiet net mear' },
  fails: { nl: 'geen antwoord', en: 'no answer', fy: 'gjin antwurd' },
  answers: { nl: 'doet het', en: 'works', fy: 'docht it' },
  since: { nl: 'sinds', en: 'since', fy: 'sûnt' },
  all: { nl: 'Alle algoritmes', en: 'All algorithms', fy: 'Alle algoritmen' },
} as const satisfies Record<string, Text>;

/** More are not shown at once: who mends these sees the next. */
export const mostDeadLinks = 200;

const item = ({ address, outcome, failingSince, field, algorithmId }: DeadLink, language: Language): Html => {
  const since = failingSince === null ? '' : `, ${words.since[language]} ${shortDate(failingSince, language)}`;
  return html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${words[outcome][language]}${since}</span><a class="reg-inbox__what" href="${href(
    'workEntry',
    { language, id: algorithmId },
  )}">${fieldByKey(field)?.label[language] ?? field} (${algorithmId})</a><span class="reg-inbox__meta reg-typed">${address}</span></li>`;
};

/** The links in the public texts of an organisation that readers cannot use, for who may see its work. */
export const deadLinks: ShownPage = {
  isFor: 'whole',
  show: async ({ queries, organisations }, _context, { language, present, parameters }) => {
    const organisation = makeOrganisationId(parameters.organisation ?? '');
    if (present === null || !mayDo(present.actor, 'see-work', organisation)) return forbidden(language);
    const found = await listDeadLinks(queries, personReader(present.actor), organisation, mostDeadLinks);
    const title = `${words.title[language]}: ${organisations().nameOf(organisation)}`;
    return {
      ...{ kind: 'page', status: 200, title, section: null },
      main: html`${pageTitle(title)}${
        found.length === 0
          ? html`<p>${words.none[language]}</p>`
          : html`<p>${words.why[language]}</p><ol class="reg-inbox reg-gap-top">${found.map((one) => item(one, language))}</ol>`
      }<p class="reg-gap-top"><a href="${href('workList', { language, organisation })}">${words.all[language]}</a></p>`,
    };
  },
};

/** The way to the dead links of an organisation, with how many there are; nothing when there are none. */
export const deadLinksNotice = (found: readonly DeadLink[], organisation: string, language: Language): Html | false =>
  found.length > 0 &&
  html`<p><a href="${href('deadLinks', { language, organisation })}">${words.title[language]} (${found.length >= mostDeadLinks ? `${mostDeadLinks}+` : found.length})</a></p>`;

/** So many links of an algorithm do not work, in words; nothing for none. */
export const deadOf = (count: number, language: Language): string => {
  if (count === 0) return '';
  const one: Text = { nl: '1 link doet het niet', en: '1 link does not work', fy: '1 keppeling docht it net' };
  const more: Text = { nl: 'links doen het niet', en: 'links do not work', fy: 'keppelings dogge it net' };
  return count === 1 ? one[language] : `${count} ${more[language]}`;
};
