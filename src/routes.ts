/** Every page for people, typed. ':language' is nl, en or fy; the words in an address are Dutch in every language. */
export const pageRoutes = {
  home: '/:language',
  search: '/:language/zoeken',
  entry: '/:language/algoritme/:id',
  entryVersion: '/:language/algoritme/:id/versie/:number',
  entryComparison: '/:language/algoritme/:id/vergelijk',
  sideBySide: '/:language/vergelijk',
  organisations: '/:language/organisaties',
  organisation: '/:language/organisatie/:id',
  themes: '/:language/themas',
  letter: '/:language/brief',
  figures: '/:language/cijfers',
  changes: '/:language/wijzigingen',
  glossary: '/:language/begrippen',
  about: '/:language/over',
  explanation: '/:language/uitleg/:slug',
  standard: '/:language/standaard',
  interface: '/:language/api',
  delivering: '/:language/api/aanleveren',
  downloads: '/:language/downloads',
  accessibility: '/:language/toegankelijkheid',
  privacy: '/:language/privacy',
} as const;

/** Every page of the office, where organisations keep their entries. What is secret in an address stands behind the question mark, which no log holds. */
export const officeRoutes = {
  signIn: '/:language/aanmelden',
  secondFactor: '/:language/aanmelden/tweede-stap',
  recoveryCode: '/:language/aanmelden/tweede-stap/herstelcode',
  secondFactorPasskey: '/:language/aanmelden/tweede-stap/passkey',
  signInPasskey: '/:language/aanmelden/passkey',
  beginAccount: '/:language/aanmelden/begin',
  signInDemo: '/:language/aanmelden/rondkijken',
  signInOutside: '/:language/aanmelden/organisatie',
  comeBack: '/:language/aanmelden/terug',
  signOut: '/:language/afmelden',
  signOutOutside: '/:language/afmelden/organisatie',
  signedOutOutside: '/:language/afmelden/terug',
  office: '/:language/kantoor',
  workList: '/:language/kantoor/algoritmes/:organisation',
  workNew: '/:language/kantoor/algoritmes/:organisation/nieuw',
  workFromEntry: '/:language/kantoor/algoritmes/:organisation/nieuw/beschrijving',
  workFromSupplier: '/:language/kantoor/algoritmes/:organisation/nieuw/leverancier',
  workSupplierText: '/:language/kantoor/algoritmes/:organisation/nieuw/leverancier/:text',
  deadLinks: '/:language/kantoor/links/:organisation',
  workEntry: '/:language/kantoor/algoritme/:id',
  workEdit: '/:language/kantoor/algoritme/:id/bewerken',
  workHints: '/:language/kantoor/algoritme/:id/bewerken/aanwijzingen',
  workSuccession: '/:language/kantoor/algoritme/:id/opvolging',
  workPreview: '/:language/kantoor/algoritme/:id/voorbeeld',
  workWithheld: '/:language/kantoor/algoritme/:id/niet-openbaar',
  workGuide: '/:language/kantoor/algoritme/:id/vragen/:step',
  workTranslation: '/:language/kantoor/algoritme/:id/vertaling/:text',
  workSupplierUpdate: '/:language/kantoor/algoritme/:id/leverancier',
  sheetStart: '/:language/kantoor/spreadsheet/:organisation',
  sheet: '/:language/kantoor/inlezen/:id',
  sheetRow: '/:language/kantoor/inlezen/:id/rij/:row',
  reportsQueue: '/:language/kantoor/meldingen',
  questionQueue: '/:language/kantoor/vragen/:organisation',
  questionAnswer: '/:language/kantoor/vraag/:id',
  workApproval: '/:language/kantoor/algoritmes/:organisation/goedkeuring',
  organisationChoice: '/:language/kantoor/organisaties',
  refresh: '/:language/kantoor/organisaties-lijsten',
  refreshFile: '/:language/kantoor/organisaties-lijsten/bestand',
  domains: '/:language/kantoor/verantwoordingsdomeinen',
  domain: '/:language/kantoor/verantwoordingsdomeinen/:id',
  officeOrganisation: '/:language/kantoor/organisaties/:organisation',
  transfers: '/:language/kantoor/organisaties/:organisation/overdracht',
  peopleChoice: '/:language/kantoor/mensen',
  people: '/:language/kantoor/mensen/:organisation',
  endRole: '/:language/kantoor/rol-beeindigen',
  archive: '/:language/kantoor/algoritmes/:organisation/archief',
  mandateChoice: '/:language/kantoor/toezicht',
  trailOrganisation: '/:language/kantoor/spoor/organisatie/:organisation',
  trailEntry: '/:language/kantoor/spoor/algoritme/:id',
  trailPerson: '/:language/kantoor/spoor/persoon/:person',
  centre: '/:language/kantoor/centraal',
  tokens: '/:language/kantoor/sleutels/:organisation',
  revokeToken: '/:language/kantoor/sleutel/:id/intrekken',
  accounts: '/:language/kantoor/accounts',
  outbox: '/:language/kantoor/uitgaande-post',
  forgetFollower: '/:language/kantoor/volger-verwijderen',
  erasePerson: '/:language/kantoor/accounts/:person/verwijderen',
  practice: '/:language/kantoor/oefenen',
  practiceText: '/:language/kantoor/oefenen/:number',
  practiceEdit: '/:language/kantoor/oefenen/:number/bewerken',
  ownAccount: '/:language/kantoor/mijn-account',
  ownPassword: '/:language/kantoor/mijn-account/wachtwoord',
  ownApp: '/:language/kantoor/mijn-account/app',
  ownRecoveryCodes: '/:language/kantoor/mijn-account/herstelcodes',
  ownPasskey: '/:language/kantoor/mijn-account/passkey',
  ownPasskeys: '/:language/kantoor/mijn-account/passkeys',
  ownSessions: '/:language/kantoor/mijn-account/sessies',
  ownReminders: '/:language/kantoor/mijn-account/herinneringen',
  ownErasure: '/:language/kantoor/mijn-account/verwijderen',
} as const;

/** The pages on which the public asks something. The secret of who asked stands behind the question mark, which no log holds. */
export const questionRoutes = {
  askQuestion: '/:language/algoritme/:id/vraag',
  reportMissing: '/:language/meld-algoritme',
  followQuestion: '/:language/vraag',
} as const;

/** The pages on which the public follows something by e-mail. The secret of who follows stands behind the question mark, which no log holds. */
export const followingRoutes = {
  followByMail: '/:language/volg/:what',
  followAsked: '/:language/volgen/gevraagd',
  followConfirm: '/:language/volgen/bevestigen',
  following: '/:language/volgen',
  followStop: '/:language/volgen/stoppen',
  followRefuse: '/:language/volgen/niet-meer',
  followLink: '/:language/volgen/link',
} as const;

/** A draft as the public will see it, for whoever has the link. Its secret stands behind the question mark, which no log holds. */
export const previewRoutes = { preview: '/:language/voorbeeld' } as const;

/** Addresses that are no page: files, machines, health. */
export const otherRoutes = {
  root: '/',
  asset: '/assets/:name',
  standardDocument: '/standaard/:file',
  sitemapIndex: '/sitemap.xml',
  sitemap: '/sitemap-:number.xml',
  robots: '/robots.txt',
  securityText: '/.well-known/security.txt',
  download: '/downloads/algoritmes.:extension',
  csvMetadata: '/downloads/algoritmes.csv-metadata.json',
  template: '/downloads/sjabloon.:extension',
  feedAll: '/feeds/alles/atom.xml',
  feedEntry: '/feeds/algoritme/:id/atom.xml',
  feedOrganisation: '/feeds/organisatie/:id/atom.xml',
  feedTheme: '/feeds/thema/:code/atom.xml',
  feedSearch: '/feeds/zoeken/atom.xml',
  backChannelSignOut: '/afmelden/vanuit-organisatie',
  live: '/health/live',
  ready: '/health/ready',
} as const;

/** The interface for machines. */
export const apiRoutes = {
  apiOpenapi: '/api/v1/openapi.json',
  apiAlgorithms: '/api/v1/algoritmes',
  apiAlgorithm: '/api/v1/algoritmes/:id',
  apiSuggestions: '/api/v1/suggesties',
  apiVersions: '/api/v1/algoritmes/:id/versies',
  apiVersion: '/api/v1/algoritmes/:id/versies/:n',
  apiOrganisations: '/api/v1/organisaties',
  apiOrganisation: '/api/v1/organisaties/:id',
  apiChanges: '/api/v1/wijzigingen',
} as const;

/** The interface with which machines deliver texts for their organisation. */
export const deliveryRoutes = {
  deliveryList: '/api/v1/organisaties/:id/algoritmes',
  deliveryEntry: '/api/v1/organisaties/:id/algoritmes/:algoritme',
  deliverySubmit: '/api/v1/organisaties/:id/algoritmes/:algoritme/indienen',
  deliveryState: '/api/v1/organisaties/:id/algoritmes/:algoritme/staat',
} as const;

/** The delivery interface of the national register, spoken here too: version 1.0 of it. */
export const nationalDeliveryRoutes = {
  nationalDeliveryList: '/aanleverapi/v1_0/organizations/:id/algorithms',
  nationalDeliveryEntry: '/aanleverapi/v1_0/organizations/:id/algorithms/:algoritme',
  nationalDeliveryRelease: '/aanleverapi/v1_0/organizations/:id/algorithms/:algoritme/release',
  nationalDeliveryPublish: '/aanleverapi/v1_0/organizations/:id/algorithms/:algoritme/publish',
  nationalDeliveryRemove: '/aanleverapi/v1_0/organizations/:id/algorithms/:algoritme/remove',
  nationalDeliveryPublished: '/aanleverapi/v1_0/organizations/:id/published-algorithms/:algoritme',
  nationalDeliveryRetract: '/aanleverapi/v1_0/organizations/:id/published-algorithms/:algoritme/retract',
  nationalDeliveryState: '/aanleverapi/organisations/:id/algorithms/:algoritme/state/:action',
} as const;

/** The national interface of algoritmes.overheid.nl, spoken here too. ':lang' is NLD, ENG or FRY. A fixed word stands before a parameter. */
export const nationalRoutes = {
  nationalCount: '/api/algoritme/total-count',
  nationalAlgorithms: '/api/algoritme/:lang',
  nationalSimilar: '/api/algoritme/:lang/similar/:lars',
  nationalAlgorithm: '/api/algoritme/:lang/:lars',
  nationalSuggestion: '/api/suggestion/:lang/:search',
  nationalHighlighted: '/api/highlighted/:lang',
  nationalPrecomputed: '/api/precomputed/:lang',
  nationalOrganisations: '/api/organisation/:lang',
  nationalTop: '/api/organisation/top-20/:lang',
  nationalOrganisationSearch: '/api/organisation/:lang/:search',
  nationalOrganisationCount: '/api/organisation-count/:lang',
  nationalOrganisationRelation: '/api/organisation-relation/:id',
  nationalOrganisationDetails: '/api/organisation-details/:id/:lang',
  nationalJoined: '/api/organisation/joined-permonth',
  nationalMunicipalities: '/api/organisation/municipalities',
  nationalProvinces: '/api/organisation/provinces',
  nationalWaterAuthorities: '/api/organisation/water-authorities',
  nationalSafetyRegions: '/api/organisation/safety-regions',
  nationalEnvironmentalServices: '/api/organisation/environmental-services',
  nationalOrganisation: '/api/organisation/:code',
  nationalSiteData: '/api/downloads/site-data/json',
  nationalHistory: '/api/downloads/history/:lang',
  nationalHistoryOf: '/api/downloads/history/algorithms/:lars/:lang',
  nationalDownloadOf: '/api/downloads/algorithms/:lars/:lang',
  nationalDownload: '/api/downloads/:lang',
  nationalPublished: '/api/algorithm/published-permonth',
  nationalCategories: '/api/algorithm/publication-categories/:lang',
  nationalColumns: '/api/columns/',
  nationalColumnCount: '/api/db-count/:column',
  nationalSitemap: '/api/sitemap-urls',
  nationalHealth: '/api/health',
} as const;

const deliveryPattern = /^\/(api\/v1\/organisaties\/[^/?]+\/algoritmes|aanleverapi)([/?]|$)/;

/** True for an address at which machines deliver. */
export const isDeliveryAddress = (address: string): boolean => deliveryPattern.test(address);

export const routes = {
  ...pageRoutes,
  ...officeRoutes,
  ...questionRoutes,
  ...followingRoutes,
  ...previewRoutes,
  ...otherRoutes,
  ...apiRoutes,
  ...deliveryRoutes,
  ...nationalDeliveryRoutes,
  ...nationalRoutes,
} as const;

export type PageName = keyof typeof pageRoutes;
export type OfficePageName = keyof typeof officeRoutes;
export type QuestionPageName = keyof typeof questionRoutes;
export type FollowingPageName = keyof typeof followingRoutes;
export type RouteName = keyof typeof routes;

type ParameterNames<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | ParameterNames<Tail>
    : Rest extends `${infer Name}.${string}`
      ? Name
      : Rest
  : never;

/** The parameters in the path of a route. */
export type RouteParameters<Name extends RouteName> = Readonly<
  Record<ParameterNames<(typeof routes)[Name]>, string | number>
>;

/** What may stand behind the question mark; null and undefined are left out, a list repeats the key. */
export type QueryValues = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** Two by two. */
const pairs = (items: readonly string[]): readonly (readonly [string, string])[] =>
  Array.from({ length: items.length / 2 }, (_, index) => [items[2 * index] ?? '', items[2 * index + 1] ?? '']);

/** The path of every route in pieces: what stands between its parameters, and their names. */
const pieces = Object.fromEntries(
  Object.entries(routes).map(([name, path]) => {
    const parts = path.split(/:([a-z]+)/i);
    return [name, { first: parts[0] ?? '', rest: pairs(parts.slice(1)) }];
  }),
) as Readonly<Record<RouteName, { readonly first: string; readonly rest: readonly (readonly [string, string])[] }>>;

/** The text behind a question mark, with the question mark; empty when there is none. */
const queryText = (query: QueryValues): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === 'string' || typeof value === 'number') search.append(key, String(value));
    else for (const item of value) search.append(key, item);
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

const none: QueryValues = {};

/** The address of a route: the only way an address is written. Parameters and query values are encoded. */
export const href = <Name extends RouteName>(
  name: Name,
  parameters: RouteParameters<Name>,
  query: QueryValues = none,
): string => {
  const values: Readonly<Record<string, string | number>> = parameters;
  const { first, rest } = pieces[name];
  let path = first;
  for (const [key, text] of rest) path += encodeURIComponent(values[key] ?? '') + text;
  return query === none ? path : path + queryText(query);
};
