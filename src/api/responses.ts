import type { Format } from '#formats/index.ts';
import type { JsonRecord } from '#standard/json.ts';
import { href } from '../routes.ts';
import { apiVersion } from './answer.ts';
import type { Resource } from './resource.ts';

/** The number of an algorithm in examples. */
export const exampleId = '12345670';

/** A header of the document. */
export const headerOf = (description: string, example: string): JsonRecord => ({
  description,
  schema: { type: 'string' },
  example,
});

/** Every header of the document, by its own name. */
export const headers: JsonRecord = {
  'API-Version': headerOf('De versie van de interface.', apiVersion),
  'Access-Control-Allow-Origin': headerOf('Elke website mag de gegevens lezen.', '*'),
  'Cache-Control': headerOf('Of en hoe het antwoord bewaard mag worden.', 'no-cache'),
  'Content-Security-Policy': headerOf('Niets uit het antwoord mag worden uitgevoerd.', "default-src 'none'"),
  'Referrer-Policy': headerOf('Het adres wordt niet doorgegeven.', 'no-referrer'),
  'X-Content-Type-Options': headerOf('Het type is zoals het er staat.', 'nosniff'),
  'X-Frame-Options': headerOf('Het antwoord past in geen ander venster.', 'DENY'),
  ETag: headerOf('Het kenmerk van de inhoud; stuur het mee in If-None-Match.', '"abc"'),
  Link: headerOf(
    'De licentie van de gegevens, en bij een lijst de adressen van andere delen (RFC 8288).',
    '<https://…>; rel="license"',
  ),
  Location: headerOf('Het nieuwe adres.', href('apiAlgorithm', { id: exampleId })),
  'Retry-After': headerOf('Over hoeveel seconden u het opnieuw kunt proberen.', '1'),
};

/** The headers that every answer has. */
export const headersOfAll = [
  'API-Version',
  'Access-Control-Allow-Origin',
  'Cache-Control',
  'Content-Security-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
] as const;

const withHeaders = (...names: readonly string[]): JsonRecord =>
  Object.fromEntries([...headersOfAll, ...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Content that is as a schema says. */
export const schemaNamed = (name: string): JsonRecord => ({ schema: { $ref: `#/components/schemas/${name}` } });

const problem = (description: string, ...more: readonly string[]): JsonRecord => ({
  description,
  headers: withHeaders(...more),
  content: { 'application/problem+json': schemaNamed('Probleem') },
});

/** The answers that more than one resource gives, by status. */
export const responses = {
  301: {
    description: 'Het algoritme is samengevoegd met een ander. Location zegt met welk.',
    headers: withHeaders('Location'),
    content: { 'application/json': schemaNamed('Verplaatst') },
  },
  304: { description: 'Niet veranderd sinds het antwoord met dit kenmerk.', headers: withHeaders('ETag') },
  400: problem('De parameters kloppen niet. Het antwoord noemt alle fouten.'),
  404: problem('Hier staat niets.'),
  406: problem('Het gevraagde formaat is er niet.'),
  410: problem('De inschrijving is ingetrokken. Het antwoord zegt wanneer en waarom.'),
  429: problem('Te veel aanvragen achter elkaar.', 'Retry-After'),
  500: problem('Het register kon de aanvraag niet beantwoorden.'),
  503: problem('Het register start op, of kan zijn gegevens even niet lezen.', 'Retry-After'),
} as const satisfies Readonly<Record<number, JsonRecord>>;

const contentOf = (format: Format, schema: string): JsonRecord =>
  format.hasEnvelope
    ? schemaNamed(schema)
    : {
        schema: {
          type: 'string',
          ...(format.isText ? {} : { format: 'binary' }),
          description: 'De kopregel met de namen van de velden, daarna één rij per resultaat.',
        },
      };

/** The answers of a resource, by status: its content in every format, and what else may come. */
export const responsesOf = (resource: Resource): JsonRecord => {
  const content = resource.formats.map((format) => [format.mediaType, contentOf(format, resource.schema)]);
  const statuses = [...resource.answers, 304, 400, 406, 429, 500, 503] as const;
  return {
    200: {
      description: resource.summary,
      headers: withHeaders('ETag', 'Link'),
      content: Object.fromEntries(content),
    },
    ...Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${status}` }])),
  };
};
