import type { JsonRecord } from '#standard/json.ts';
import { dataLicence } from '#standard/licence.ts';
import type { Config } from '../config.ts';
import { apiRoutes, href } from '../routes.ts';
import { apiVersion } from './answer.ts';
import {
  deliveryHeaderObjects,
  deliveryPaths,
  deliveryResponses,
  deliverySchemas,
  deliveryTag,
  securitySchemes,
} from './delivery/document.ts';
import type { ApiRouteName } from './match.ts';
import type { Parameter } from './parameters.ts';
import type { Resource } from './resource.ts';
import { headers, responses, responsesOf } from './responses.ts';
import { schemas } from './schemas.ts';

const openapiEnd = '/openapi.json';
/** What every address of the interface begins with; it ends in the major version. */
const apiRoot = apiRoutes.apiOpenapi.slice(0, -openapiEnd.length);

/** The public address for in the document: https, unless it is the machine itself. */
const documentedBase = (baseUrl: string): string => {
  const { hostname } = new URL(baseUrl);
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) ? baseUrl : baseUrl.replace(/^http:/, 'https:');
};

const pathParameters: JsonRecord = {
  id: { description: 'De id, zoals in een lijst.', schema: { type: 'string', maxLength: 80 } },
  n: { description: 'Het nummer van de versie, vanaf 1.', schema: { type: 'string', pattern: '^[1-9]\\d{0,8}$' } },
};

const inPath = (path: string): readonly JsonRecord[] =>
  [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...(pathParameters[name] as JsonRecord),
  }));

const inQuery = ({ name, description, schema, example }: Parameter): JsonRecord => ({
  name,
  in: 'query',
  description,
  schema,
  ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
  ...(example === undefined ? {} : { example }),
});

const operationOf = (path: string, resource: Resource): JsonRecord => ({
  operationId: resource.operationId,
  tags: [resource.tag],
  summary: resource.summary,
  description: resource.description,
  parameters: [...inPath(path), ...resource.parameters.map(inQuery)],
  responses: responsesOf(resource),
});

const tags: readonly JsonRecord[] = [
  { name: 'Algoritmes', description: 'De inschrijvingen van algoritmes, nu en vroeger.' },
  { name: 'Organisaties', description: 'De organisaties van de overheid.' },
  { name: 'Wijzigingen', description: 'Bijblijven zonder alles opnieuw op te halen.' },
  deliveryTag,
  { name: 'Beschrijving', description: 'Deze beschrijving zelf.' },
];

const description = [
  'De open interface van het algoritmeregister. Om te lezen hebt u geen sleutel nodig. De gegevens mag u vrij gebruiken, zonder voorwaarde (CC0 1.0).',
  'Aanleveren voor uw eigen organisatie kan met een token. Antwoorden daarop zijn niet openbaar: zij hebben no-store en geen Access-Control-Allow-Origin. ' +
    'Wat u aanlevert wordt nooit vanzelf openbaar: een mens keurt het goed en publiceert het. Fouten in de inhoud geven 400; 422 is er alleen voor een ' +
    'Idempotency-Key die bij een andere aanvraag hoort.',
  'De namen van de velden komen uit de publicatiestandaard en staan er onveranderd, in het Engels met een liggend streepje. ' +
    'Namen die wij zelf kozen zijn Nederlands, in camelCase. Dat is een bewuste afwijking: zo blijven gegevens uitwisselbaar.',
  'Een veld heeft een van vier toestanden: ingevuld (een waarde), niet ingevuld (null), niet van toepassing (null en genoemd in ' +
    'nietVanToepassing) of niet openbaar (null en genoemd in nietOpenbaar, met de grond in de wet).',
  'Openbare antwoorden hebben een ETag en Cache-Control: no-cache in plaats van no-store. Ook dat is een bewuste afwijking: wie ' +
    'vaak dezelfde gegevens ophaalt, krijgt met If-None-Match alleen wat veranderd is.',
  'Momenten zijn in UTC met een Z. U mag elk adres ook met HEAD en OPTIONS vragen. Een onbekende parameter is een fout.',
  'Een nieuwe hoofdversie staat ten minste een jaar naast de vorige; er zijn er nooit meer dan twee.',
].join('\n\n');

/** The OpenAPI 3.0.3 document of the interface, made from its resources, the fields of the standard, the facets and the formats. */
export const openapiDocument = (config: Config, resources: Readonly<Record<ApiRouteName, Resource>>): JsonRecord => {
  const base = documentedBase(config.baseUrl);
  const paths = Object.entries(resources).map(([name, resource]) => {
    const path = apiRoutes[name as ApiRouteName].slice(apiRoot.length).replace(/:([a-z]+)/g, '{$1}');
    return [path, { get: operationOf(path, resource) }];
  });
  const delivery = deliveryPaths(apiRoot);
  return {
    openapi: '3.0.3',
    info: {
      title: 'Algoritmeregister',
      version: apiVersion,
      description,
      contact: {
        name: 'Beheer van het algoritmeregister',
        email: config.contactEmail,
        url: `${base}${href('interface', { language: 'nl' })}`,
      },
      license: { name: dataLicence.name, url: dataLicence.address },
    },
    servers: [{ url: `${base}${apiRoot}`, description: 'Dit register' }],
    tags,
    paths: { ...Object.fromEntries(paths), ...delivery },
    components: {
      schemas: { ...schemas, ...deliverySchemas },
      headers: { ...headers, ...deliveryHeaderObjects },
      responses: { ...responses, ...deliveryResponses },
      securitySchemes,
    },
  };
};
