import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { type FollowKind, type FollowSubject, followTerms, isFollowKind, keyOfSubject } from '#register/following.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { facets } from '#search/facets.ts';
import { queryOfFollow } from '#search/follow-query.ts';
import type { SearchQuery } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { termByCode } from '#standard/vocabularies.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import { listLatestVersions } from '#store/version-lists.ts';
import { type Html, html } from '#web/html.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import { onOneLine } from '#web/plain-text.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import { choicesMade } from '../public/search/address.ts';
import { everyStatus, facetLabel } from '../public/search/choices.ts';
import { parametersIn, searchFollowed } from '../public/search/followed.ts';

const words = {
  algoritme: { nl: 'Algoritme', en: 'Algorithm', fy: 'Algoritme' },
  organisatie: { nl: 'Organisatie', en: 'Organisation', fy: 'Organisaasje' },
  thema: { nl: 'Thema', en: 'Theme', fy: 'Tema' },
  zoeken: { nl: 'Zoekopdracht', en: 'Search', fy: 'Sykopdracht' },
  everything: { nl: 'alle algoritmes', en: 'all algorithms', fy: 'alle algoritmes' },
  parts: { nl: 'met onderdelen', en: 'including its parts', fy: 'mei ûnderdielen' },
  inUse: {
    nl: 'zonder wat buiten gebruik is',
    en: 'not including what is out of use',
    fy: 'sûnder wat bûten gebrûk is',
  },
  literal: { nl: 'precies zo geschreven', en: 'exactly as written', fy: 'krekt sa skreaun' },
} as const satisfies Record<string, Text>;

/** What is followed, as people read it: what kind of thing it is, its name, and the page where it is. */
export type Described = {
  readonly kind: string;
  readonly name: string;
  /** The path of its page. */
  readonly address: string;
  /** The language of its name, when that may be another than that of the page. */
  readonly nameLanguage?: Language;
};

/** Its name as a link to its page. */
export const describedLink = ({ name, address, nameLanguage }: Described, language: Language): Html =>
  html`<a href="${address}"${langAttribute(nameLanguage ?? language, language)}>${name}</a>`;

const isEveryStatus = (values: readonly string[], but: string | null): boolean =>
  everyStatus.every((status) => values.includes(status) === (status !== but));

/** What a search asks, in words: '‘fraude’; Thema: Werk (zonder wat buiten gebruik is)'. */
const searchInWords = (query: SearchQuery, language: Language, reading: Reading): string => {
  const statuses = query.choices.status ?? [];
  const isUsual = isEveryStatus(statuses, 'buiten-gebruik');
  const isAll = isEveryStatus(statuses, null);
  const directory = reading.organisations();
  const byFacet = Map.groupBy(
    choicesMade(query).filter(({ key }) => key !== 'status' || (!isUsual && !isAll)),
    ({ key }) => key,
  );
  const choices = [...byFacet].map(([key, some]) => {
    const values = some.map(({ value }) => facetLabel(key, value, language, directory)).join(', ');
    return `${facets[key].label[language]}: ${values}`;
  });
  const said = [
    query.text === '' ? null : `‘${query.text}’`,
    query.literal === true ? words.literal[language] : null,
    ...choices,
    query.includingParts ? words.parts[language] : null,
  ].filter((part) => part !== null);
  const asked = said.length === 0 ? [words.everything[language]] : said;
  return `${asked.join('; ')}${isUsual ? ` (${words.inUse[language]})` : ''}`;
};

const describeSearch = (subject: FollowSubject, language: Language, reading: Reading): Described => {
  const query = queryOfFollow(subject);
  return {
    kind: words.zoeken[language],
    name: query === null ? subject.value : searchInWords(query, language, reading),
    address: href('search', { language }, parametersIn(subject)),
  };
};

const describe = (
  subject: FollowSubject,
  names: ReadonlyMap<string, string>,
  language: Language,
  reading: Reading,
): Described => {
  const { kind, value } = subject;
  if (kind === 'zoeken') return describeSearch(subject, language, reading);
  if (kind === 'thema') {
    const address = href('search', { language }, { thema: value, status: everyStatus });
    return { kind: words.thema[language], name: termByCode('theme', value)?.label[language] ?? value, address };
  }
  if (kind === 'organisatie') {
    const address = href('organisation', { language, id: value });
    return { kind: words[kind][language], name: reading.organisations().nameOf(value as OrganisationId), address };
  }
  return {
    kind: words[kind][language],
    name: names.get(value) ?? value,
    address: href('entry', { language, id: value }),
    nameLanguage: 'nl',
  };
};

/** Things that are followed as people read them, by keyOfSubject; entries by their Dutch name. Some hundred. */
export const describeSubjects = async (
  reading: Reading,
  subjects: readonly FollowSubject[],
  language: Language,
): Promise<ReadonlyMap<string, Described>> => {
  const ids = subjects.filter(({ kind }) => kind === 'algoritme').map(({ value }) => value as AlgorithmId);
  const versions = await listLatestVersions(reading.queries, reading.reader, [...new Set(ids)]);
  const names = new Map(
    versions.map(({ algorithmId, document }) => [
      algorithmId as string,
      entryTitle({ id: algorithmId }, document, language),
    ]),
  );
  return new Map(
    subjects.map((subject) => {
      const described = describe(subject, names, language, reading);
      return [keyOfSubject(subject), { ...described, name: onOneLine(described.name) }] as const;
    }),
  );
};

/** One thing that is followed as people read it. */
export const describeSubject = async (
  reading: Reading,
  subject: FollowSubject,
  language: Language,
): Promise<Described> => {
  const described = await describeSubjects(reading, [subject], language);
  return described.get(keyOfSubject(subject)) ?? { kind: '', name: subject.value, address: '' };
};

type ReadSubject = (reading: Reading, parameters: URLSearchParams) => Promise<FollowSubject | null>;

const readers: Readonly<Record<FollowKind, ReadSubject>> = {
  algoritme: async ({ queries, reader }, parameters) => {
    const id = parseAlgorithmId(parameters.get('id') ?? '');
    const entries = id === null ? [] : await listPublishedEntries(queries, reader, [id], 'nl');
    return id === null || entries.length === 0 ? null : { kind: 'algoritme', value: id };
  },
  organisatie: async ({ organisations }, parameters) => {
    const id = makeOrganisationId(parameters.get('id') ?? '');
    return organisations().find(id)?.id === id ? { kind: 'organisatie', value: id } : null;
  },
  thema: async (_reading, parameters) => {
    const value = parameters.get('id') ?? '';
    return termByCode('theme', value) === undefined ? null : { kind: 'thema', value };
  },
  zoeken: async (_reading, parameters) => {
    const query = queryOfFollow({ kind: 'zoeken', value: parameters.toString() });
    const subject = query === null ? null : searchFollowed(query);
    return subject === null || subject.value.length > followTerms.mostSubject ? null : subject;
  },
};

/**
 * What an address asks to follow: only what everyone can see now. Null when there is no such thing, or a search is too long to be
 * kept.
 */
export const readSubject = async (
  reading: Reading,
  what: string,
  parameters: URLSearchParams,
): Promise<FollowSubject | null> => (isFollowKind(what) ? readers[what](reading, parameters) : null);
