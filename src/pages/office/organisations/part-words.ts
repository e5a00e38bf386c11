import type { OrganisationDirectory } from '#register/directory.ts';
import type { NameKind, OrganisationName } from '#register/organisation.ts';
import type { OrganisationChange, PartName } from '#register/organisation-change.ts';
import { schemeNames } from '#register/organisation-identifier.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import { participationTexts } from '#register/participation.ts';
import type { Language, Text } from '#standard/text.ts';
import type { PartState } from '#store/organisation-changes.ts';
import { longDate } from '#web/format.ts';

/** How a part of an organisation is called. */
export const partNames = {
  contact: { nl: 'Contact', en: 'Contact', fy: 'Kontakt' },
  participation: { nl: 'Deelname', en: 'Taking part', fy: 'Dielname' },
  type: { nl: 'Soort', en: 'Kind', fy: 'Soarte' },
  names: { nl: 'Namen', en: 'Names', fy: 'Nammen' },
  identifiers: { nl: 'Nummers', en: 'Numbers', fy: 'Nûmers' },
  ending: { nl: 'Einde en opvolger', en: 'End and successor', fy: 'Ein en opfolger' },
} as const satisfies Record<PartName, Text>;

export const nameKindTexts = {
  preferred: { nl: 'naam die we tonen', en: 'name that is shown', fy: 'namme dy’t wy sjen litte' },
  official: { nl: 'officiële naam', en: 'official name', fy: 'offisjele namme' },
  former: { nl: 'vroegere naam', en: 'former name', fy: 'eardere namme' },
  abbreviation: { nl: 'afkorting', en: 'abbreviation', fy: 'ôfkoarting' },
  alternative: { nl: 'andere naam', en: 'other name', fy: 'oare namme' },
} as const satisfies Record<NameKind, Text>;

const words = {
  none: { nl: 'niets', en: 'nothing', fy: 'neat' },
  from: { nl: 'vanaf', en: 'from', fy: 'fan' },
  until: { nl: 'tot', en: 'until', fy: 'oant' },
  since: { nl: 'sinds', en: 'since', fy: 'sûnt' },
  exists: { nl: 'bestaat', en: 'exists', fy: 'bestiet' },
  ended: { nl: 'bestond tot', en: 'existed until', fy: 'bestie oant' },
  successor: { nl: 'opgevolgd door', en: 'succeeded by', fy: 'opfolge troch' },
} as const satisfies Record<string, Text>;

/** The days of a name: 'vanaf 1 januari 2020 tot 1 mei 2023'; empty when none are known. */
export const daysOfName = ({ from, until }: OrganisationName, language: Language): string =>
  [
    from !== null && `${words.from[language]} ${longDate(from, language)}`,
    until !== null && `${words.until[language]} ${longDate(until, language)}`,
  ]
    .filter((part) => part !== false)
    .join(' ');

const nameInWords = (name: OrganisationName, language: Language): string => {
  const about = [nameKindTexts[name.kind][language], daysOfName(name, language)].filter((part) => part !== '');
  return `${name.name} (${about.join(', ')})`;
};

const valueInWords = (kept: OrganisationChange, directory: OrganisationDirectory, language: Language): string => {
  switch (kept.part) {
    case 'contact':
      return kept.value ?? words.none[language];
    case 'participation': {
      const { kind, since, note } = kept.value;
      const day = since === null ? '' : `, ${words.since[language]} ${longDate(since, language)}`;
      return `${participationTexts[kind][language]}${day}${note === null ? '' : `: ${note}`}`;
    }
    case 'type':
      return organisationTypes[kept.value][language];
    case 'names':
      return kept.value.map((name) => nameInWords(name, language)).join('; ');
    case 'identifiers':
      return (
        kept.value.map(({ scheme, value }) => `${schemeNames[scheme]} ${value}`).join(', ') || words.none[language]
      );
    default: {
      const { until, successorId } = kept.value;
      const end = until === null ? words.exists[language] : `${words.ended[language]} ${longDate(until, language)}`;
      return successorId === null ? end : `${end}, ${words.successor[language]} ${directory.nameOf(successorId)}`;
    }
  }
};

/** What stands, or stood, in a part, in one line. */
export const partInWords = (
  part: PartName,
  { value }: PartState,
  directory: OrganisationDirectory,
  language: Language,
): string => valueInWords({ part, value } as OrganisationChange, directory, language);
