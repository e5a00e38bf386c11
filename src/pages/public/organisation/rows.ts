import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { existsOn, type Organisation } from '#register/organisation.ts';
import type { Language, Text } from '#standard/text.ts';
import { countedWords, plural, wholeNumber } from '#web/format.ts';
import { type Html, html, join } from '#web/html.ts';
import { href } from '../../../routes.ts';
import type { EntryCounts } from './counts.ts';

const words = {
  nothing: { nl: 'niets in het register', en: 'nothing in the register', fy: 'neat yn it register' },
  noneInUse: {
    nl: 'meldt dat zij geen algoritmes gebruikt',
    en: 'reports that it uses no algorithms',
    fy: 'meldt dat se gjin algoritmes brûkt',
  },
  withParts: { nl: 'met onderdelen', en: 'with parts', fy: 'mei ûnderdielen' },
  ended: { nl: 'bestaat niet meer', en: 'no longer exists', fy: 'bestiet net mear' },
  under: { nl: 'valt onder', en: 'part of', fy: 'falt ûnder' },
} as const satisfies Record<string, Text>;

type Sources = {
  readonly directory: OrganisationDirectory;
  readonly counts: EntryCounts;
  readonly today: IsoDate;
  readonly language: Language;
};

/** What an organisation published, in words: its own number, that with its parts, or that there is nothing yet. */
const published = ({ id, participation }: Organisation, { counts, language }: Sources): string => {
  const own = counts.own(id);
  const all = counts.withParts(id);
  if (all === 0) return (participation === 'none-in-use' ? words.noneInUse : words.nothing)[language];
  const text = plural(own, countedWords.algorithm, language);
  return all === own ? text : `${text}, ${words.withParts[language]} ${wholeNumber(all, language)}`;
};

/** What tells organisations of one name apart: the kind, what it is part of, and whether it still exists. */
export const organisationMeta = (
  organisation: Organisation,
  { directory, today, language }: Omit<Sources, 'counts'>,
): Html => {
  const parent = directory.parentOf(organisation.id);
  const meta = [
    directory.typeLabelOf(organisation.id, language),
    parent !== null && `${words.under[language]} ${directory.nameOf(parent)}`,
    !existsOn(organisation, today) && words.ended[language],
  ].filter((part) => part !== false);
  return join(meta, ' · ');
};

const row = (organisation: Organisation, sources: Sources): Html => {
  const { directory, language, counts } = sources;
  const silent = counts.withParts(organisation.id) === 0;
  return html`<li class="reg-directory__item"><a class="reg-directory__name" href="${href('organisation', {
    language,
    id: organisation.id,
  })}">${directory.nameOf(organisation.id)}</a><span class="reg-directory__meta">${organisationMeta(organisation, sources)}</span><span class="reg-directory__count${
    silent && ' reg-directory__count--none'
  }">${published(organisation, sources)}</span></li>`;
};

/** Organisations as a list: name, kind, what they are part of, and what they published. */
export const organisationRows = (organisations: readonly Organisation[], sources: Sources): Html =>
  html`<ul class="reg-directory">${organisations.map((organisation) => row(organisation, sources))}</ul>`;
