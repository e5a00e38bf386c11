import type { Instant, IsoDate } from '#register/instant.ts';
import { xmlText } from './sheet-cells.ts';

/*
 * MDTO 1.0 (metagegevens voor duurzaam toegankelijke overheidsinformatie), XML schema 1.0.1 of the Nationaal Archief: one object per
 * file, either an information object or a file of one. The elements stand in the order of the schema, each named as there.
 */

/** A piece of XML: an element with its text or the elements in it. Null elements are left out. */
type Element = readonly [name: string, content: string | readonly (Element | null)[]];

/** A term of a list: its label, its code when it has one, and the list. */
export type MdtoTerm = { readonly label: string; readonly code?: string; readonly list: string };

/** Something that is pointed to: what it is called, and its identification when it has one. */
export type MdtoReference = { readonly name: string; readonly identification?: MdtoIdentification };

export type MdtoIdentification = { readonly mark: string; readonly source: string };

export type MdtoEvent = {
  readonly type: MdtoTerm;
  readonly at: Instant;
  readonly by: MdtoReference;
  readonly result: string | null;
};

/** Why use is limited: of which kind, what that means, and until when. */
export type MdtoLimit = { readonly type: MdtoTerm; readonly about: string | null; readonly until: IsoDate | null };

/** An information object: an entry as a whole, one of its versions, or its history. */
export type MdtoObject = {
  readonly identification: MdtoIdentification;
  readonly name: string;
  readonly level: 'Dossier' | 'Archiefstuk';
  readonly description: string | null;
  readonly address: string | null;
  /** In which months it was used; null where nobody said. */
  readonly usedFrom: string | null;
  readonly usedUntil: string | null;
  readonly languages: readonly string[];
  readonly events: readonly MdtoEvent[];
  readonly partOf: MdtoReference | null;
  readonly parts: readonly MdtoReference[];
  readonly files: readonly MdtoReference[];
  readonly maker: MdtoReference;
  readonly limits: readonly MdtoLimit[];
};

/** A file of an information object. */
export type MdtoFile = {
  readonly identification: MdtoIdentification;
  readonly name: string;
  readonly bytes: number;
  readonly format: MdtoTerm;
  readonly sha256: string;
  readonly checkedAt: Instant;
  readonly of: MdtoReference;
};

const lists = {
  levels: 'Begrippenlijst Aggregatieniveaus MDTO',
  values: 'Begrippenlijst Waarderingen MDTO',
  checksums: 'Begrippenlijst ChecksumAlgoritme MDTO',
} as const;

/** The list of terms that are of the register itself. */
export const ownList = 'Begrippen van het algoritmeregister';

const term = (name: string, { label, code, list }: MdtoTerm): Element => [
  name,
  [
    ['begripLabel', label],
    code === undefined ? null : ['begripCode', code],
    ['begripBegrippenlijst', [['verwijzingNaam', list]]],
  ],
];

const identified = (name: string, { mark, source }: MdtoIdentification): Element => [
  name,
  [
    ['identificatieKenmerk', mark],
    ['identificatieBron', source],
  ],
];

const reference = (name: string, { name: called, identification }: MdtoReference): Element => [
  name,
  [
    ['verwijzingNaam', called],
    identification === undefined ? null : identified('verwijzingIdentificatie', identification),
  ],
];

const event = ({ type, at, by, result }: MdtoEvent): Element => [
  'event',
  [
    term('eventType', type),
    ['eventTijd', at],
    reference('eventVerantwoordelijkeActor', by),
    result === null ? null : ['eventResultaat', result],
  ],
];

const limit = ({ type, about, until }: MdtoLimit): Element => [
  'beperkingGebruik',
  [
    term('beperkingGebruikType', type),
    about === null ? null : ['beperkingGebruikNadereBeschrijving', about],
    until === null ? null : ['beperkingGebruikTermijn', [['termijnEinddatum', until]]],
  ],
];

const usedIn = ({ usedFrom, usedUntil }: MdtoObject): Element | null =>
  usedFrom === null
    ? null
    : [
        'dekkingInTijd',
        [
          term('dekkingInTijdType', { label: 'Gebruik van het algoritme', list: ownList }),
          ['dekkingInTijdBegindatum', usedFrom],
          usedUntil === null ? null : ['dekkingInTijdEinddatum', usedUntil],
        ],
      ];

const written = ([name, content]: Element, indent: string): string => {
  if (typeof content === 'string') return `${indent}<${name}>${xmlText(content)}</${name}>\n`;
  const inner = content.map((one) => (one === null ? '' : written(one, `${indent}  `))).join('');
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
};

const documentOf = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<MDTO xmlns="https://www.nationaalarchief.nl/mdto" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd">\n${written(root, '  ')}</MDTO>\n`;

/** An information object as MDTO XML. It is kept for good: the register throws away nothing that was public. */
export const mdtoObject = (object: MdtoObject): string =>
  documentOf([
    'informatieobject',
    [
      identified('identificatie', object.identification),
      ['naam', object.name],
      term('aggregatieniveau', { label: object.level, list: lists.levels }),
      object.description === null ? null : ['omschrijving', object.description],
      object.address === null ? null : ['raadpleeglocatie', [['raadpleeglocatieOnline', object.address]]],
      usedIn(object),
      ...object.languages.map((language): Element => ['taal', language]),
      ...object.events.map(event),
      term('waardering', { label: 'Blijvend te bewaren', code: 'B', list: lists.values }),
      object.partOf === null ? null : reference('isOnderdeelVan', object.partOf),
      ...object.parts.map((one) => reference('bevatOnderdeel', one)),
      ...object.files.map((one) => reference('heeftRepresentatie', one)),
      reference('archiefvormer', object.maker),
      ...object.limits.map(limit),
    ],
  ]);

/** A file of an information object as MDTO XML. */
export const mdtoFile = ({ identification, name, bytes, format, sha256, checkedAt, of }: MdtoFile): string =>
  documentOf([
    'bestand',
    [
      identified('identificatie', identification),
      ['naam', name],
      ['omvang', String(bytes)],
      term('bestandsformaat', format),
      [
        'checksum',
        [
          term('checksumAlgoritme', { label: 'SHA256', list: lists.checksums }),
          ['checksumWaarde', sha256],
          ['checksumDatum', checkedAt],
        ],
      ],
      reference('isRepresentatieVan', of),
    ],
  ]);
