import assert from 'node:assert/strict';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Reply } from './ask.ts';

/** The parts of an OpenAPI document that the tests read. */
export type Schema = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
};
export type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly schema: Schema };
type Content = Readonly<Record<string, { readonly schema: Schema & { readonly $ref?: string } }>>;
export type Response = { readonly headers: Readonly<Record<string, unknown>>; readonly content?: Content };
export type Operation = {
  readonly operationId: string;
  /** Present where a token is asked. */
  readonly security?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Response & { readonly $ref?: string }>>;
};
export type Document = {
  readonly info: { readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Partial<Readonly<Record<'get' | 'post' | 'put' | 'delete', Operation>>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
};

/** What everybody may ask without a token, by its path. */
export const openOperations = ({ paths }: Document): readonly (readonly [path: string, operation: Operation])[] =>
  Object.entries(paths).flatMap(([path, { get }]) =>
    get === undefined || get.security !== undefined ? [] : [[path, get] as const],
  );

/** What every answer is held against. */
export type Contract = {
  readonly document: Document;
  /** Fails when the answer is not one that the document promises for the operation. */
  readonly check: (operation: Operation, reply: Reply) => void;
  /** Fails when the content of the answer is not as the schema says. */
  readonly checkSchema: (name: string, content: unknown) => void;
};

/** A schema in which an object has no properties but those it names, so that what is not documented is noticed. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.entries(schema).map(([key, value]) => [
    key,
    key === '$ref' && typeof value === 'string' ? value.replace('#/components/schemas/', '') : closed(value),
  ]);
  const isOpen = !('properties' in schema) || 'additionalProperties' in schema;
  return { ...Object.fromEntries(parts), ...(isOpen ? {} : { additionalProperties: false }) };
};

const withoutParameters = (mediaType: string | undefined): string => (mediaType ?? '').split(';')[0]?.trim() ?? '';

/** The contract that a served OpenAPI document is. */
export const contractOf = (document: Document): Contract => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('month', /^\d{4}-(0[1-9]|1[0-2])$/);
  for (const [name, schema] of Object.entries(document.components.schemas))
    ajv.addSchema(closed(schema) as object, name);
  const checkSchema = (name: string, content: unknown): void => {
    const validate = ajv.getSchema(name) as ValidateFunction;
    assert.ok(validate(content), `${name}: ${ajv.errorsText(validate.errors)}`);
  };
  const responseOf = (operation: Operation, status: number): Response => {
    const response = operation.responses[status];
    assert.ok(response, `${operation.operationId} answers ${status}, which is not documented`);
    const shared = response.$ref?.split('/').at(-1);
    const found = shared === undefined ? response : document.components.responses[shared];
    assert.ok(found);
    return found;
  };
  const check = (operation: Operation, reply: Reply): void => {
    const response = responseOf(operation, reply.status);
    for (const name of Object.keys(response.headers).filter((header) => header !== 'Link' && header !== 'Retry-After'))
      assert.ok(reply.headers[name.toLowerCase()] !== undefined, `${operation.operationId} has no ${name}`);
    if (response.content === undefined) {
      assert.equal(reply.body, '');
      return;
    }
    const mediaType = withoutParameters(reply.headers['content-type']);
    const content = response.content[mediaType];
    assert.ok(content, `${operation.operationId} answers ${mediaType}, which is not documented`);
    const name = content.schema.$ref?.split('/').at(-1);
    if (name !== undefined) checkSchema(name, JSON.parse(reply.body));
  };
  return { document, check, checkSchema };
};
