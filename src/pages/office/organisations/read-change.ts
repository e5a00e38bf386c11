import type { OrganisationDirectory } from '#register/directory.ts';
import { organisationFromField } from '#register/find-organisation.ts';
import { type IsoDate, parseDate } from '#register/instant.ts';
import type { IdentifierScheme, NameKind, OrganisationId, OrganisationName } from '#register/organisation.ts';
import type { OrganisationChange, PartName } from '#register/organisation-change.ts';
import { identifierSchemes } from '#register/organisation-identifier.ts';
import { isOrganisationType } from '#register/organisation-types.ts';
import { isParticipation } from '#register/participation.ts';

/** The names of the fields in the forms, which are their ids too. */
export const controls = {
  ...{ contact: 'contact', participation: 'deelname', since: 'sinds', note: 'toelichting', type: 'soort' },
  ...{ until: 'opgeheven', successor: 'opvolger', name: 'naam', kind: 'naamsoort', nameFrom: 'van', nameUntil: 'tot' },
} as const;

/** The name of a control in a row of names. */
export const rowControl = (control: 'name' | 'kind' | 'nameFrom' | 'nameUntil', row: number): string =>
  `${controls[control]}-${row}`;

/** A field that cannot be read as it must be, with the name of its control. */
export type Unread = { readonly control: string; readonly what: 'date' | 'choice' | 'organisation' };

export type ReadChange =
  | { readonly kind: 'change'; readonly change: OrganisationChange }
  | { readonly kind: 'unread'; readonly unread: readonly Unread[] };

type Read = {
  readonly typed: (name: string) => string;
  readonly unread: Unread[];
  readonly directory: OrganisationDirectory;
};

const readDay = ({ typed, unread }: Read, control: string, shownAs = control): IsoDate | null => {
  const text = typed(control);
  const day = text === '' ? null : parseDate(text);
  if (text !== '' && day === null) unread.push({ control: shownAs, what: 'date' });
  return day;
};

const nameKinds: readonly NameKind[] = ['preferred', 'official', 'former', 'abbreviation', 'alternative'];

/** More rows than this are not asked. */
const mostNameRows = 45;

/** The rows in which a name was typed: an empty one is none, and a form that is shown again has no empty rows between. */
export const namedRows = (typed: (name: string) => string): readonly number[] =>
  Array.from({ length: mostNameRows }, (_, row) => row).filter((row) => typed(rowControl('name', row)) !== '');

const readNames = (read: Read): readonly OrganisationName[] =>
  namedRows(read.typed).map((row, place) => {
    const kind = nameKinds.find((one) => one === read.typed(rowControl('kind', row))) ?? 'alternative';
    const [from, until] = (['nameFrom', 'nameUntil'] as const).map((one) =>
      readDay(read, rowControl(one, row), rowControl(one, place)),
    );
    return { name: read.typed(rowControl('name', row)), kind, from: from ?? null, until: until ?? null };
  });

const readIdentifiers = ({ typed }: Read) =>
  identifierSchemes.flatMap((scheme: IdentifierScheme) =>
    typed(scheme)
      .split(/[\s,;]+/)
      .filter((value) => value !== '')
      .map((value) => ({ scheme, value: scheme === 'tooi' ? (value.split('/').at(-1) ?? '') : value })),
  );

const readSuccessor = ({ typed, unread, directory }: Read): OrganisationId | null => {
  const text = typed(controls.successor);
  const found = text === '' ? null : organisationFromField(directory, text);
  if (text !== '' && found === null) unread.push({ control: controls.successor, what: 'organisation' });
  return found;
};

const readPart = (part: PartName, read: Read): OrganisationChange | null => {
  const { typed, unread } = read;
  switch (part) {
    case 'contact':
      return { part, value: typed(controls.contact) || null };
    case 'participation': {
      const kind = typed(controls.participation);
      const since = readDay(read, controls.since);
      if (isParticipation(kind)) return { part, value: { kind, since, note: typed(controls.note) || null } };
      unread.push({ control: controls.participation, what: 'choice' });
      return null;
    }
    case 'type': {
      const type = typed(controls.type);
      if (isOrganisationType(type)) return { part, value: type };
      unread.push({ control: controls.type, what: 'choice' });
      return null;
    }
    case 'names':
      return { part, value: readNames(read) };
    case 'identifiers':
      return { part, value: readIdentifiers(read) };
    default:
      return { part, value: { until: readDay(read, controls.until), successorId: readSuccessor(read) } };
  }
};

/** What is asked with the form of a part; the fields that cannot be read when there are any. */
export const readChange = (part: PartName, form: URLSearchParams, directory: OrganisationDirectory): ReadChange => {
  const unread: Unread[] = [];
  const typed = (name: string): string => (form.get(name) ?? '').trim();
  const change = readPart(part, { typed, unread, directory });
  return change === null || unread.length > 0 ? { kind: 'unread', unread } : { kind: 'change', change };
};
