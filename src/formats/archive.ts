import { createHash } from 'node:crypto';
import { grounds } from '#law/grounds.ts';
import type { Algorithm } from '#register/algorithm.ts';
import { type EntryVersion, textOf } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { displayName, type Organisation } from '#register/organisation.ts';
import { fieldByKey } from '#standard/fields.ts';
import type { JsonValue } from '#standard/json.ts';
import { dataLicence } from '#standard/licence.ts';
import { canonicalJson } from './fingerprint.ts';
import {
  type MdtoEvent,
  type MdtoIdentification,
  type MdtoLimit,
  type MdtoObject,
  type MdtoReference,
  mdtoFile,
  mdtoObject,
  ownList,
} from './mdto.ts';
import type { PackedFile } from './zip-pieces.ts';

/** A line of the history of an entry: what was done, when, and by whom, by number. */
export type ArchivedLine = {
  readonly at: Instant;
  readonly action: string;
  readonly result: string;
  readonly origin: string;
  readonly actor: string;
  readonly details: { readonly [key: string]: JsonValue };
};

/** An entry with everything that the archive takes over. */
export type ArchivedEntry = {
  readonly algorithm: Algorithm;
  readonly organisation: Organisation;
  /** Every version that was ever public, in order of language and number. */
  readonly versions: readonly EntryVersion[];
  /** What was done with it, the oldest first. */
  readonly history: readonly ArchivedLine[];
  /** The public address of the register. */
  readonly baseUrl: string;
};

const json = { label: 'JSON Data Interchange Format', code: 'fmt/817', list: 'PRONOM-register' } as const;

const sourceOf = ({ baseUrl }: ArchivedEntry): string => `Algoritmeregister ${baseUrl}`;

const identified = (entry: ArchivedEntry, part = ''): MdtoIdentification => ({
  mark: `${entry.algorithm.id}${part}`,
  source: sourceOf(entry),
});

const makerOf = ({ organisation }: ArchivedEntry): MdtoReference => {
  const tooi = organisation.identifiers.find(({ scheme }) => scheme === 'tooi');
  const identification =
    tooi === undefined
      ? { mark: organisation.id, source: 'Algoritmeregister' }
      : { mark: tooi.value, source: 'TOOI, waardelijsten overheidsorganisaties' };
  return { name: displayName(organisation), identification };
};

const nameOf = ({ versions }: ArchivedEntry): string => {
  const last = versions.findLast(({ language }) => language === 'nl') ?? versions.at(-1);
  return (last === undefined ? '' : textOf(last.document, 'name')) || 'Algoritme zonder naam';
};

/** When the last thing happened to it: what is made from the same content is dated the same. */
const lastMoment = ({ algorithm, versions, history }: ArchivedEntry): Instant => {
  const moments = [
    algorithm.withdrawn?.at,
    ...versions.map(({ publishedAt }) => publishedAt),
    ...history.map(({ at }) => at),
  ];
  return moments.reduce<Instant>(
    (last, at) => (at !== null && at !== undefined && at > last ? at : last),
    '1970-01-01T00:00:00Z' as Instant,
  );
};

const open: MdtoLimit = {
  type: { label: dataLicence.name, list: ownList },
  about: `Openbaar. ${dataLicence.address}`,
  until: null,
};

const withheldIn = ({ document }: EntryVersion): readonly MdtoLimit[] =>
  Object.entries(document.withheld).map(([key, { ground, until, reason, decidedBy }]) => ({
    type: { label: grounds[ground].label.nl, code: ground, list: 'Wet open overheid, artikel 5.1 en 5.2' },
    about: `Niet openbaar: ${fieldByKey(key)?.label.nl ?? key}. ${reason ?? ''} Besluit van: ${decidedBy}.`.replace(
      '  ',
      ' ',
    ),
    until,
  }));

const published = (version: EntryVersion, entry: ArchivedEntry): readonly MdtoEvent[] =>
  version.publishedAt === null
    ? []
    : [
        {
          type: { label: 'Publicatie', list: ownList },
          at: version.publishedAt,
          by: makerOf(entry),
          result: version.changeNote,
        },
      ];

const withdrawal = (entry: ArchivedEntry): readonly MdtoEvent[] => {
  const { withdrawn } = entry.algorithm;
  return withdrawn === null
    ? []
    : [
        {
          type: { label: 'Intrekking', list: ownList },
          at: withdrawn.at,
          by: makerOf(entry),
          result: withdrawn.reason || null,
        },
      ];
};

/** A part of an entry: what it is called in names of folders, its content as JSON, and what the archive must know of it. */
type Part = {
  readonly mark: string;
  readonly name: string;
  readonly content: JsonValue;
  readonly languages: readonly string[];
  readonly events: readonly MdtoEvent[];
  readonly limits: readonly MdtoLimit[];
};

const versionPart = (version: EntryVersion, entry: ArchivedEntry): Part => {
  const { language, number, document, changeNote, publishedAt, confirmedAt, machineTranslated } = version;
  const { id, organisationId } = entry.algorithm;
  const about = { id, organisatie: organisationId, taal: language, versie: number, staat: version.state };
  const said = {
    gepubliceerd: publishedAt,
    bevestigd: confirmedAt,
    toelichting: changeNote,
    machinevertaald: machineTranslated,
  };
  return {
    mark: `-${language}-${number}`,
    name: `${nameOf(entry)}, versie ${number} (${language})`,
    // A document is JSON by what it is made of; its type says more than that.
    content: { ...about, ...said, tekst: document as unknown as JsonValue },
    languages: [language],
    events: published(version, entry),
    limits: [open, ...withheldIn(version)],
  };
};

const historyPart = (entry: ArchivedEntry): Part => {
  const { algorithm, history } = entry;
  return {
    mark: '-geschiedenis',
    name: `${nameOf(entry)}, geschiedenis`,
    content: {
      // As above: what the register knows of an algorithm is plain data.
      algoritme: algorithm as unknown as JsonValue,
      gebeurtenissen: history.map((line) => ({ ...line })),
    },
    languages: [],
    events: [],
    limits: [
      { type: { label: 'Alleen voor onderzoek', list: ownList }, about: 'Noemt mensen met een nummer.', until: null },
    ],
  };
};

const filesOfPart = (part: Part, entry: ArchivedEntry, whole: MdtoReference): readonly PackedFile[] => {
  const { id } = entry.algorithm;
  const called = `${id}${part.mark}`;
  const folder = `${id}/${called}`;
  const text = `${canonicalJson(part.content)}\n`;
  const fileName = `${called}.json`;
  const [self, file] = [identified(entry, part.mark), identified(entry, `${part.mark}.json`)];
  const object: MdtoObject = {
    ...{ identification: self, name: part.name, level: 'Archiefstuk', description: null, address: null },
    ...{ usedFrom: null, usedUntil: null, languages: part.languages, events: part.events, limits: part.limits },
    ...{ partOf: whole, parts: [], files: [{ name: fileName, identification: file }], maker: makerOf(entry) },
  };
  const metadata = mdtoFile({
    ...{ identification: file, name: fileName, bytes: Buffer.byteLength(text), format: json },
    ...{ sha256: createHash('sha256').update(text).digest('hex'), checkedAt: lastMoment(entry) },
    of: { name: part.name, identification: self },
  });
  return [
    { name: `${folder}/${called}.mdto.xml`, pieces: [mdtoObject(object)] },
    { name: `${folder}/${fileName}`, pieces: [text] },
    { name: `${folder}/${fileName}.bestand.mdto.xml`, pieces: [metadata] },
  ];
};

/**
 * An entry as the archive takes it over: a folder with the entry as a file (dossier) and in it a folder per version and one for its
 * history, each with its text as JSON and its MDTO beside it. The same entry gives the same bytes. Sources: R-221, MDTO 1.0.
 */
export const archiveOf = (entry: ArchivedEntry): readonly PackedFile[] =>
  // Many small files: they are stored as they are, which takes no time and is what an archive likes.
  filesOf(entry).map((file) => ({ ...file, isStored: true }));

const filesOf = (entry: ArchivedEntry): readonly PackedFile[] => {
  const { algorithm, versions, baseUrl } = entry;
  const { id } = algorithm;
  const parts = [...versions.map((version) => versionPart(version, entry)), historyPart(entry)];
  const whole: MdtoReference = { name: nameOf(entry), identification: identified(entry) };
  const description = versions.findLast(({ language }) => language === 'nl');
  const object: MdtoObject = {
    ...{ identification: identified(entry), name: nameOf(entry), level: 'Dossier' },
    description: description === undefined ? null : textOf(description.document, 'description_short') || null,
    ...{ address: `${baseUrl}/nl/algoritme/${id}`, usedFrom: algorithm.inUseFrom, usedUntil: algorithm.inUseUntil },
    languages: [...new Set(versions.map(({ language }) => language))],
    events: [...versions.flatMap((version) => published(version, entry)), ...withdrawal(entry)],
    ...{ partOf: null, files: [], maker: makerOf(entry), limits: [open] },
    parts: parts.map(({ mark, name }) => ({ name, identification: identified(entry, mark) })),
  };
  return [
    { name: `${id}/${id}.mdto.xml`, pieces: [mdtoObject(object)] },
    ...parts.flatMap((part) => filesOfPart(part, entry, whole)),
  ];
};
