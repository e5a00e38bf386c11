import { languageOfNational, nationalLanguageOf } from '#formats/national.ts';
import { anyEntry } from '#search/entry-counts.ts';
import type { JsonRecord } from '#standard/json.ts';
import { type Language, languages, type Text } from '#standard/text.ts';
import { lastChange } from '#store/changes.ts';
import { problems } from '#web/problem.ts';
import type { Reading } from '../../reading.ts';
import { nationalRoutes } from '../../routes.ts';
import { type ApiAnswer, optionsAnswer } from '../answer.ts';
import { matchesIn } from '../match.ts';
import { getAlgorithm } from './algorithm.ts';
import { listAlgorithms } from './algorithms.ts';
import { objectIn } from './body.ts';
import {
  type NationalHandler,
  type NationalRequest,
  nationalAnswer,
  nationalFaults,
  nationalRefusal,
  nationalReply,
} from './door.ts';
import { downloadAll, downloadOne } from './downloads.ts';
import { countCategories, countColumn, listColumns, listKind, listSitemap, topOrganisations } from './figures.ts';
import { joinedPerMonth, publishedPerMonth } from './months.ts';
import { findOrganisationId, getDetails, getRelation } from './organisation.ts';
import { countOrganisations, findOrganisations, listOrganisations } from './organisations.ts';
import { listSimilar } from './similar.ts';
import { downloadSiteData } from './site-data.ts';
import { highlight, suggest } from './suggestions.ts';
import { nationalWords } from './words.ts';

type NationalRouteName = keyof typeof nationalRoutes;

/** What an address answers: a question in a body, or reading. */
type Door = { readonly method: 'GET' | 'POST'; readonly handler: NationalHandler };

const languageNames = languages.map(nationalLanguageOf).join(', ');

type InLanguage = (
  reading: Reading,
  language: Language,
  parameters: Readonly<Record<string, string>>,
  request: NationalRequest,
) => Promise<ApiAnswer>;

/** An address with a language in it; another one than NLD, ENG or FRY is refused (422). */
const inLanguage =
  (handler: InLanguage): NationalHandler =>
  async (reading, request) => {
    const language = languageOfNational(request.parameters.lang ?? '');
    if (language === null) return nationalFaults([{ name: 'language', reason: `Kies uit: ${languageNames}.` }]);
    return handler(reading, language, request.parameters, request);
  };

const read = (handler: NationalHandler): Door => ({ method: 'GET', handler });
const reads = (handler: InLanguage): Door => read(inLanguage(handler));

/** An address that is asked something in a body. */
const asks = (handler: (reading: Reading, language: Language, content: JsonRecord) => Promise<ApiAnswer>): Door => ({
  method: 'POST',
  handler: inLanguage(async (reading, language, _parameters, { body }) => {
    const question = objectIn(body);
    return question.kind === 'unread' ? nationalFaults([question.fault]) : handler(reading, language, question.content);
  }),
});

/** A table of all entries or of one, as they are now or with every text they had. */
const gives = (history: boolean): Door =>
  reads((reading, language, { lars }, { query }) => {
    const asked = { language, history, query };
    return lars === undefined ? downloadAll(reading, asked) : downloadOne(reading, asked, lars);
  });

const countAlgorithms: NationalHandler = async ({ search }) =>
  nationalAnswer(search.search({ ...anyEntry, choices: { taal: ['nl'] } }).total);

/** That the register and its store answer; when the store does not, the server refuses this as everything else (503). */
const sayHealthy: NationalHandler = async ({ queries, reader }) => {
  await lastChange(queries, reader);
  return nationalReply({ status: 'ok' });
};

const doors: Readonly<Record<NationalRouteName, Door>> = {
  nationalCount: read(countAlgorithms),
  nationalAlgorithms: asks(listAlgorithms),
  nationalAlgorithm: reads((reading, language, { lars = '' }) => getAlgorithm(reading, language, lars)),
  nationalSimilar: reads((reading, language, { lars = '' }) => listSimilar(reading, language, lars)),
  nationalSuggestion: reads((reading, language, { search = '' }) => suggest(reading, language, search)),
  nationalHighlighted: reads(highlight),
  nationalPrecomputed: reads(highlight),
  nationalOrganisations: asks(listOrganisations),
  nationalOrganisationSearch: reads((reading, language, { search = '' }) =>
    findOrganisations(reading, language, search),
  ),
  nationalOrganisationCount: reads(countOrganisations),
  nationalOrganisation: read(findOrganisationId),
  nationalOrganisationRelation: read(getRelation),
  nationalOrganisationDetails: reads((reading, language, { id = '' }) => getDetails(reading, language, id)),
  nationalDownload: gives(false),
  nationalDownloadOf: gives(false),
  nationalHistory: gives(true),
  nationalHistoryOf: gives(true),
  nationalSiteData: read(downloadSiteData),
  nationalTop: reads(topOrganisations),
  nationalJoined: read(joinedPerMonth),
  nationalMunicipalities: read(listKind('gemeente')),
  nationalProvinces: read(listKind('provincie')),
  nationalWaterAuthorities: read(listKind('waterschap')),
  nationalSafetyRegions: read(listKind('veiligheidsregio')),
  nationalEnvironmentalServices: read(listKind('omgevingsdienst')),
  nationalPublished: read(publishedPerMonth),
  nationalCategories: reads(countCategories),
  nationalColumns: read(listColumns),
  nationalColumnCount: read(countColumn),
  nationalSitemap: read(listSitemap),
  nationalHealth: read(sayHealthy),
};

/** An address of the national interface as developers read of it. */
export type NationalAddress = { readonly method: 'GET' | 'POST'; readonly path: string; readonly summary: Text };

/** Every address of the national interface, in the order in which it is documented. */
export const nationalAddresses: readonly NationalAddress[] = (Object.keys(nationalRoutes) as NationalRouteName[]).map(
  (name) => ({
    method: doors[name].method,
    path: nationalRoutes[name].replace(/:([a-z]+)/g, '{$1}'),
    summary: nationalWords[name],
  }),
);

/** What stands at an address: one thing to read, one to ask in a body, or both. */
type Place = { readonly door: Door; readonly parameters: Readonly<Record<string, string>> };

const placesAt = (path: string): readonly Place[] =>
  matchesIn(nationalRoutes, path).map(({ name, parameters }) => ({ door: doors[name], parameters }));

const isAllowed = ({ door }: Place, method: string): boolean =>
  door.method === method || (door.method === 'GET' && method === 'HEAD');

const allowedAt = (places: readonly Place[]): string =>
  ['GET', 'HEAD', 'POST'].filter((method) => places.some((place) => isAllowed(place, method))).join(', ');

/** Whether an address of the national interface is asked something in a body; any other body is refused unread. */
export const takesBody = (method: string, path: string): boolean =>
  method === 'POST' && placesAt(path).some((place) => isAllowed(place, method));

/** The answer of the national interface, with status 200, 204, 404, 405 or 422; null when it has no such address. */
export const answerNational = async (
  reading: Reading,
  method: string,
  path: string,
  request: Omit<NationalRequest, 'parameters'>,
): Promise<ApiAnswer | null> => {
  const places = placesAt(path);
  if (places.length === 0) return null;
  if (method === 'OPTIONS') return optionsAnswer(`${allowedAt(places)}, OPTIONS`);
  const place = places.find((one) => isAllowed(one, method));
  if (place === undefined)
    return nationalRefusal(problems.methodNotAllowed, { Allow: `${allowedAt(places)}, OPTIONS` });
  return place.door.handler(reading, { ...request, parameters: place.parameters });
};
