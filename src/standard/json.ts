/** Anything JSON can say, as it comes in from a source. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
/** A record of a source: its keys with their values. */
export type JsonRecord = Readonly<Record<string, JsonValue>>;
