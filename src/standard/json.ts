/** Anything JSON can say, as it comes in from a source. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
/** A record of a source: its keys with their values. */
export type JsonRecord = Readonly<Record<string, JsonValue>>;

/** True for an object of JSON, not a list. In: what JSON.parse gave. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
