import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import type { NameKind, OrganisationId } from '#register/organisation.ts';
import type { ComparedPart, DifferenceKind, PartDifference } from '#register/organisation-difference.ts';
import { isOrganisationType, organisationTypes } from '#register/organisation-types.ts';
import type { Language, Text } from '#standard/text.ts';
import type { ListDifference } from '#store/list-reviews.ts';
import { longDate, wholeNumber } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { EntryCounts } from '../../public/organisation/counts.ts';
import { nameKindTexts } from './part-words.ts';

export const differenceTexts = {
  new: { nl: 'Nieuw', en: 'New', fy: 'Nij' },
  renamed: { nl: 'Andere naam', en: 'Another name', fy: 'Oare namme' },
  ended: { nl: 'Opgeheven', en: 'Ended', fy: 'Opheft' },
  conflict: {
    nl: 'Anders dan hier is aangepast',
    en: 'Other than was changed here',
    fy: 'Oars as hjir oanpast is',
  },
  changed: { nl: 'Gewijzigd', en: 'Changed', fy: 'Feroare' },
} as const satisfies Record<DifferenceKind, Text>;

const partTexts = {
  name: { nl: 'Naam', en: 'Name', fy: 'Namme' },
  names: { nl: 'Alle namen', en: 'All names', fy: 'Alle nammen' },
  type: { nl: 'Soort', en: 'Kind', fy: 'Soarte' },
  identifiers: { nl: 'Nummers', en: 'Numbers', fy: 'Nûmers' },
  parents: { nl: 'Valt onder', en: 'Part of', fy: 'Falt ûnder' },
  website: { nl: 'Website', en: 'Website', fy: 'Webside' },
  contact: { nl: 'Contact', en: 'Contact', fy: 'Kontakt' },
  from: { nl: 'Bestaat sinds', en: 'Exists since', fy: 'Bestiet sûnt' },
  until: { nl: 'Bestaat tot', en: 'Exists until', fy: 'Bestiet oant' },
} as const satisfies Record<ComparedPart, Text>;

const words = {
  nothing: { nl: 'niets', en: 'nothing', fy: 'neat' },
  becomes: { nl: 'wordt', en: 'becomes', fy: 'wurdt' },
  stays: {
    nl: 'Wat hier is aangepast, blijft zo. Het register onthoudt wel wat de lijst zegt.',
    en: 'What was changed here stays so. The register does keep what the list says.',
    fy: 'Wat hjir oanpast is, bliuwt sa. It register ûnthâldt wol wat de list seit.',
  },
  hasEntries: {
    nl: 'Let op: er staan algoritmes van deze organisatie in het register. Draag die eerst over.',
    en: 'Note: the register holds algorithms of this organisation. Hand those over first.',
    fy: 'Tink derom: der steane algoritmen fan dizze organisaasje yn it register. Draach dy earst oer.',
  },
  rest: { nl: 'En ook de andere', en: 'And the others too', fy: 'En ek de oaren' },
  notShown: { nl: 'die hier niet staan', en: 'that are not listed here', fy: 'dy’t hjir net steane' },
} as const satisfies Record<string, Text>;

/** A line of names or parents with its codes in words. */
const inWords = (part: ComparedPart, line: string, directory: OrganisationDirectory, language: Language): string => {
  if (line === '') return words.nothing[language];
  if (part === 'from' || part === 'until') return longDate(line as IsoDate, language);
  if (part === 'type') return isOrganisationType(line) ? organisationTypes[line][language] : line;
  if (part === 'parents')
    return line
      .split(', ')
      .map((one) => one.replace(/^\S+/, (id) => directory.nameOf(id as OrganisationId)))
      .join(', ');
  return part === 'names'
    ? line.replace(
        /\[(preferred|official|former|abbreviation|alternative)/g,
        (_, kind: NameKind) => `[${nameKindTexts[kind][language]}`,
      )
    : line;
};

const partLine = (
  { part, before, after }: PartDifference,
  isNew: boolean,
  directory: OrganisationDirectory,
  language: Language,
): Html => {
  const [was, becomes] = [before, after].map((line) => inWords(part, line, directory, language));
  return html`<li>${partTexts[part][language]}: ${isNew ? becomes : `${was} – ${words.becomes[language]}: ${becomes}`}</li>`;
};

/** What the items of a group are made from. */
export type DifferenceItems = {
  readonly language: Language;
  readonly directory: OrganisationDirectory;
  readonly counts: EntryCounts;
};

/** Everything is ticked, but what would end an organisation that has public entries. */
const isTicked = ({ kind, planned }: ListDifference, { counts }: DifferenceItems): boolean =>
  kind !== 'ended' || counts.own(planned.id) === 0;

/** One difference: a tick to take it over, and what would change. */
export const differenceItem = (difference: ListDifference, items: DifferenceItems): Html => {
  const { language, directory } = items;
  const { kind, name, planned, parts, inConflict } = difference;
  const control = `neem-${difference.position}-${planned.id}`;
  const ticked = isTicked(difference, items);
  const shown = kind === 'new' ? parts.filter(({ part }) => !['name', 'names', 'from'].includes(part)) : parts;
  return html`<li class="reg-difference"><input type="hidden" name="getoond" value="${planned.id}"><div class="reg-option"><input class="reg-check" type="checkbox" id="${control}" name="neem" value="${planned.id}"${
    ticked && html` checked`
  }><label for="${control}">${name} <span class="reg-soft">${planned.id}</span></label></div>${
    shown.length > 0 &&
    html`<ul class="reg-small">${shown.map((part) => partLine(part, kind === 'new', directory, language))}</ul>`
  }${inConflict.length > 0 && html`<p class="reg-small">${words.stays[language]}</p>`}${
    !ticked && html`<p class="reg-small">${words.hasEntries[language]}</p>`
  }</li>`;
};

/** The tick for all differences of a group that are not shown. */
export const restItem = (kind: DifferenceKind, rest: number, language: Language): Html | false =>
  rest > 0 &&
  html`<div class="reg-option"><input class="reg-check" type="checkbox" id="rest-${kind}" name="rest" value="${kind}"${
    kind !== 'ended' && html` checked`
  }><label for="rest-${kind}">${words.rest[language]} ${wholeNumber(rest, language)} ${words.notShown[language]}</label></div>`;
