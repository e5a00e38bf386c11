import { allFields } from '#standard/fields.ts';
import type { JsonRecord } from '#standard/json.ts';
import { deliveryRoutes } from '../../routes.ts';
import { fieldSchema } from '../field-schema.ts';
import type { Parameter } from '../parameters.ts';
import { headerOf, headersOfAll, schemaNamed } from '../responses.ts';
import {
  algorithmId,
  count,
  described,
  listOf,
  moment,
  momentOrNull,
  objectOf,
  text,
  textProperties,
} from '../schemas.ts';
import { deliveryStates } from './content.ts';
import type { DeliveryMethod } from './delivery.ts';
import { type DeliveryOperation, type DeliveryRouteName, deliveryOperations, isWriting } from './operations.ts';

const state: JsonRecord = {
  type: 'string',
  enum: deliveryStates,
  description: 'Waar de tekst staat. Een concept kan naast een openbare tekst staan: zie openbareVersie.',
};

const stateProperties: JsonRecord = {
  staat: state,
  revisie: {
    ...count,
    nullable: true,
    description: 'Hoe vaak het concept is opgeslagen; null als er geen concept is.',
  },
  openbareVersie: { ...count, nullable: true, description: 'Welke versie nu openbaar is; null als er geen is.' },
  ontbreekt: described(listOf(text), 'Velden zonder welke de tekst niet kan worden ingediend.'),
  opmerkingen: described(
    listOf(objectOf({ op: moment, tekst: text })),
    'Waarom de tekst is teruggestuurd, de nieuwste eerst.',
  ),
};

const deliveredText = objectOf(
  { ...textProperties, taal: { type: 'string', enum: ['nl'] }, ...stateProperties },
  { description: 'Een tekst van uw organisatie. Elk veld is er altijd.' },
);

const delivery: JsonRecord = {
  type: 'object',
  description:
    'Een tekst volgens de publicatiestandaard. Alleen de naam is verplicht. Wat een antwoord van deze interface of van /algoritmes geeft, kunt u terugsturen: ' +
    'de velden die het register zelf invult, worden niet gelezen.',
  required: ['name'],
  additionalProperties: true,
  properties: {
    ...Object.fromEntries(allFields.map((field) => [field.key, fieldSchema(field)])),
    nietVanToepassing: described(listOf(text), 'Velden die niet van toepassing zijn.'),
  },
};

/** The schemas of deliveries, by name. */
export const deliverySchemas: JsonRecord = {
  Aanlevering: delivery,
  Aangeleverd: deliveredText,
  AangeleverdLijst: objectOf({
    resultaten: listOf(objectOf({ id: algorithmId, naam: text, staat: state, openbaarSinds: momentOrNull })),
    volgende: {
      ...algorithmId,
      nullable: true,
      description: 'Geef dit de volgende keer als na; null als dit alles is.',
    },
  }),
  Staat: objectOf({ id: algorithmId, ...stateProperties }),
  Indiening: {
    type: 'object',
    properties: {
      toelichtingWijziging: {
        ...{ type: 'string', nullable: true, maxLength: 1000 },
        description: 'Wat er verandert, in woorden die iedereen kan lezen.',
      },
    },
  },
};

/** The headers that only deliveries have, by name. */
export const deliveryHeaderObjects: JsonRecord = {
  'WWW-Authenticate': headerOf('Wat er met het token is (RFC 6750).', 'Bearer error="invalid_token"'),
};

const headersOf = (...more: readonly string[]): JsonRecord =>
  Object.fromEntries(
    [...headersOfAll.filter((name) => name !== 'Access-Control-Allow-Origin'), ...more].map((name) => [
      name,
      { $ref: `#/components/headers/${name}` },
    ]),
  );

const problem = (description: string, ...more: readonly string[]): JsonRecord => ({
  description,
  headers: headersOf(...more),
  content: { 'application/problem+json': schemaNamed('Probleem') },
});

const refusals = {
  400: problem('De aanvraag kan niet worden gelezen of er klopt iets niet. Het antwoord noemt alle fouten.'),
  401: problem('Het token ontbreekt, is onbekend, is verlopen of is ingetrokken.', 'WWW-Authenticate'),
  403: problem('Het token mag dit niet, of de verbinding is niet versleuteld.'),
  404: problem('Hier staat niets, of niets van uw organisatie.'),
  409: problem('De tekst staat niet in een staat waarin dit kan, of is nog niet compleet.'),
  412: problem('De tekst is veranderd sinds u hem opvroeg.'),
  413: problem('De aanvraag is te groot.'),
  415: problem('De inhoud is geen JSON in UTF-8.'),
  422: problem('Deze Idempotency-Key hoort bij een andere aanvraag.'),
  428: problem('De kop If-Match ontbreekt.'),
  429: problem('Te veel aanvragen met dit token.', 'Retry-After'),
  500: problem('Het register kon de aanvraag niet beantwoorden.'),
  503: problem('Het register start op, of kan zijn gegevens even niet lezen.', 'Retry-After'),
} as const;

const nameOf = (status: string | number): string => `Aanlevering${status}`;

/** The refusals of deliveries, by name. */
export const deliveryResponses: JsonRecord = Object.fromEntries(
  Object.entries(refusals).map(([status, response]) => [nameOf(status), response]),
);

export const deliveryTag: JsonRecord = {
  name: 'Aanleveren',
  description: 'Teksten aanleveren voor uw eigen organisatie, met een token van haar coördinator.',
};

/** How a machine says who it is. */
export const securitySchemes: JsonRecord = {
  token: {
    ...{ type: 'http', scheme: 'bearer' },
    description:
      'Een token dat de coördinator van uw organisatie in de werkbank maakt. Het werkt alleen voor die organisatie.',
  },
};

const goodHeaders = ({ good, parameters }: DeliveryOperation): readonly string[] => [
  ...(good.schema === null ? [] : ['ETag']),
  ...(good.status === 201 ? ['Location'] : []),
  ...(parameters.some(({ name }) => name === 'limit') ? ['Link'] : []),
];

const responsesOf = (operation: DeliveryOperation): JsonRecord => {
  const { good, answers, summary } = operation;
  const content = good.schema === null ? {} : { content: { 'application/json': schemaNamed(good.schema) } };
  const statuses = [400, 401, 403, ...answers, 429, 500, 503];
  return {
    [good.status]: { description: summary, headers: headersOf(...goodHeaders(operation)), ...content },
    ...Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }])),
  };
};

const inHeader = (name: string, required: boolean, description: string, schema: JsonRecord): JsonRecord => ({
  ...{ name, in: 'header', required, description, schema },
});

const headerParameters = (method: string, { match }: DeliveryOperation): readonly JsonRecord[] => [
  ...(match === 'none'
    ? []
    : [
        inHeader(
          'If-Match',
          match === 'needed',
          'De ETag die u bij de tekst kreeg. Is de tekst intussen veranderd, dan gebeurt er niets (412).',
          {
            type: 'string',
          },
        ),
      ]),
  ...(isWriting(method)
    ? [
        inHeader(
          'Idempotency-Key',
          false,
          'Een sleutel die u zelf kiest voor deze aanvraag. Stuurt u binnen een etmaal hetzelfde met dezelfde sleutel, dan krijgt u het eerste antwoord nog eens en gebeurt er niets dubbel.',
          { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
        ),
      ]
    : []),
];

const pathParameters: JsonRecord = {
  id: { description: 'De id van uw organisatie.', schema: { type: 'string', maxLength: 80 } },
  algoritme: { description: 'Het nummer van het algoritme.', schema: { type: 'string', maxLength: 80 } },
};

const inPath = (path: string): readonly JsonRecord[] =>
  [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, ...(pathParameters[name] as JsonRecord) },
  }));

const inQuery = ({ name, description, schema, example }: Parameter): JsonRecord => ({
  ...{ name, in: 'query', description, schema, ...(example === undefined ? {} : { example }) },
});

const operationOf = (path: string, method: string, operation: DeliveryOperation): JsonRecord => ({
  ...{ operationId: operation.operationId, tags: [deliveryTag.name ?? ''], summary: operation.summary },
  description: operation.description,
  security: [{ token: [] }],
  parameters: [...inPath(path), ...operation.parameters.map(inQuery), ...headerParameters(method, operation)],
  ...(operation.body === null
    ? {}
    : {
        requestBody: {
          required: operation.body.required,
          content: { 'application/json': schemaNamed(operation.body.schema) },
        },
      }),
  responses: responsesOf(operation),
});

/** What the document says of the addresses of deliveries, after the part with which all begin. */
export const deliveryPaths = (root: string): JsonRecord =>
  Object.fromEntries(
    (Object.keys(deliveryRoutes) as DeliveryRouteName[]).map((name) => {
      const path = deliveryRoutes[name].slice(root.length).replace(/:([a-z]+)/g, '{$1}');
      const methods = Object.entries(deliveryOperations[name]) as [DeliveryMethod, DeliveryOperation][];
      return [
        path,
        Object.fromEntries(methods.map(([method, one]) => [method.toLowerCase(), operationOf(path, method, one)])),
      ];
    }),
  );
