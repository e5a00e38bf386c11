import { dataLicence } from '#standard/licence.ts';
import { type Language, languages, type Text } from '#standard/text.ts';
import type { About, LinkedNode, LinkedValue } from './linked.ts';

/*
 * The register as a catalogue for data portals: DCAT-AP-NL 3.0. Code lists are those of the Publications Office of the European
 * Union; what is referred to in them also gets its kind here, because the rules of the profile ask for it.
 */

const authority = 'http://publications.europa.eu/resource/authority';
const codes = {
  public: `${authority}/access-right/PUBLIC`,
  government: `${authority}/data-theme/GOVE`,
  themes: `${authority}/data-theme`,
  cc0: dataLicence.code,
  dutch: `${authority}/language/NLD`,
  fileType: `${authority}/file-type`,
  mediaType: 'https://www.iana.org/assignments/media-types',
} as const;

const words = {
  dataset: {
    nl: 'Algoritmes die overheden gebruiken',
    en: 'Algorithms that government bodies use',
    fy: "Algoritmen dy't oerheden brûke",
  },
  about: {
    nl: 'Beschrijvingen van algoritmes en AI-systemen van overheden: doel, gevolgen, gegevens, risico’s en waar u terecht kunt.',
    en: 'Descriptions of algorithms and AI systems of government bodies: purpose, consequences, data, risks and where to go.',
    fy: "Beskriuwingen fan algoritmen en AI-systemen fan oerheden: doel, gefolgen, gegevens, risiko's en wêr't jo hinne kinne.",
  },
  service: {
    nl: 'API van het algoritmeregister',
    en: 'API of the algorithm register',
    fy: 'API fan it algoritmeregister',
  },
  government: {
    nl: 'Overheid en publieke sector',
    en: 'Government and public sector',
    fy: 'Oerheid en publike sektor',
  },
  keyword: { nl: 'algoritmeregister', en: 'algorithm register', fy: 'algoritmeregister' },
} as const satisfies Record<string, Text>;

const node = (id: string): LinkedValue => ({ id });
const plain = (text: string): LinkedValue => ({ text });
const inLanguages = (property: string, text: Text): readonly (readonly [string, LinkedValue])[] =>
  languages.map((language: Language) => [property, { text: text[language], language }] as const);

/** The identifiers of the parts of the catalogue. */
export const catalogueIds = ({ baseUrl }: About) =>
  ({
    catalogue: `${baseUrl}/id/catalogus`,
    dataset: `${baseUrl}/id/dataset/algoritmes`,
    service: `${baseUrl}/id/dienst/api`,
    publisher: `${baseUrl}/id/beheerder`,
    contact: `${baseUrl}/id/contact`,
  }) as const;

const responsible = (about: About): LinkedNode['values'] => {
  const { publisher, contact } = catalogueIds(about);
  return [
    ['dct:publisher', node(publisher)],
    ['dcat:contactPoint', node(contact)],
  ];
};

const open: LinkedNode['values'] = [
  ['dct:accessRights', node(codes.public)],
  ['dcat:theme', node(codes.government)],
];

const fileNode = (about: About, file: About['files'][number]): LinkedNode => ({
  id: `${file.address}#bestand`,
  types: ['dcat:Distribution'],
  values: [
    ...inLanguages('dct:title', { nl: file.name, en: file.name, fy: file.name }),
    ['dcat:accessURL', node(about.landingPage)],
    ['dcat:downloadURL', node(file.address)],
    ['dcat:mediaType', node(`${codes.mediaType}/${file.mediaType}`)],
    ['dct:format', node(`${codes.fileType}/${file.fileType}`)],
    ['dct:license', node(codes.cc0)],
    ['dcat:accessService', node(catalogueIds(about).service)],
  ],
});

const datasetNode = (about: About): LinkedNode => {
  const { dataset, publisher } = catalogueIds(about);
  return {
    id: dataset,
    types: ['dcat:Dataset'],
    values: [
      ...inLanguages('dct:title', words.dataset),
      ...inLanguages('dct:description', words.about),
      ['dct:identifier', plain(dataset)],
      ['dct:creator', node(publisher)],
      ...responsible(about),
      ...open,
      ...inLanguages('dcat:keyword', words.keyword),
      ['dct:language', node(codes.dutch)],
      ['dct:conformsTo', node(about.standardPage)],
      ['dcat:landingPage', node(about.landingPage)],
      ...about.files.map((file) => ['dcat:distribution', node(`${file.address}#bestand`)] as const),
    ],
  };
};

const catalogueNode = (about: About): LinkedNode => {
  const { catalogue, dataset, service } = catalogueIds(about);
  return {
    id: catalogue,
    types: ['dcat:Catalog'],
    values: [
      ...inLanguages('dct:title', about.registerName),
      ...inLanguages('dct:description', words.about),
      ...responsible(about),
      ['dct:language', node(codes.dutch)],
      ['dct:license', node(codes.cc0)],
      ['dcat:dataset', node(dataset)],
      ['dcat:service', node(service)],
    ],
  };
};

const serviceNode = (about: About): LinkedNode => {
  const { service, dataset } = catalogueIds(about);
  return {
    id: service,
    types: ['dcat:DataService'],
    values: [
      ...inLanguages('dct:title', words.service),
      ...inLanguages('dct:description', words.service),
      ['dct:identifier', plain(service)],
      ['dcat:endpointURL', node(about.interfaceAddress)],
      ['dcat:endpointDescription', node(about.interfaceDocument)],
      ['dcat:servesDataset', node(dataset)],
      ['dct:license', node(codes.cc0)],
      ...responsible(about),
      ...open,
    ],
  };
};

const peopleNodes = (about: About): readonly LinkedNode[] => {
  const { publisher, contact } = catalogueIds(about);
  return [
    { id: publisher, types: ['foaf:Agent'], values: inLanguages('foaf:name', about.registerName) },
    {
      id: contact,
      types: ['vcard:Kind'],
      values: [
        ...inLanguages('vcard:fn', about.registerName),
        ['vcard:hasEmail', node(`mailto:${about.contactEmail}`)],
      ],
    },
  ];
};

const kinds = (about: About): readonly LinkedNode[] => [
  { id: codes.public, types: ['dct:RightsStatement'], values: [] },
  { id: codes.cc0, types: ['dct:LicenseDocument'], values: [] },
  { id: codes.dutch, types: ['dct:LinguisticSystem'], values: [] },
  { id: about.standardPage, types: ['dct:Standard'], values: [] },
  {
    id: codes.government,
    types: ['skos:Concept'],
    values: [...inLanguages('skos:prefLabel', words.government), ['skos:inScheme', node(codes.themes)]],
  },
  { id: codes.themes, types: ['skos:ConceptScheme'], values: [] },
];

/** The catalogue of the register after DCAT-AP-NL 3.0, the data set of this file first. */
export const catalogueNodes = (about: About): readonly LinkedNode[] => [
  datasetNode(about),
  ...about.files.map((file) => fileNode(about, file)),
  catalogueNode(about),
  serviceNode(about),
  ...peopleNodes(about),
  ...kinds(about),
];
