import type { Text } from '#standard/text.ts';

/** What a file says about itself: whose it is, where it stands, and where its parts and its other forms are. */
export type About = {
  /** The address of the register, without a slash at the end. */
  readonly baseUrl: string;
  readonly registerName: Text;
  readonly contactEmail: string;
  /** Every form in which the same entries can be had. */
  readonly files: readonly {
    readonly address: string;
    readonly mediaType: string;
    readonly fileType: string;
    readonly name: string;
  }[];
  /** The address of an entry in a language: nl, en or fy. */
  readonly entryAddress: (id: string, language: string) => string;
  readonly landingPage: string;
  readonly standardPage: string;
  readonly interfaceAddress: string;
  readonly interfaceDocument: string;
};

/** A value in linked data: another node, a text in a language, or a plain or typed text. */
export type LinkedValue =
  | { readonly id: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: string };

/** A thing with its kinds and what is said of it, names shortened with a prefix. */
export type LinkedNode = {
  readonly id: string;
  readonly types: readonly string[];
  readonly values: readonly (readonly [property: string, value: LinkedValue])[];
};

/** The prefixes that are used, and what they stand for. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The vocabulary of the fields: the key of a field comes behind it. */
export const vocabularyOf = ({ baseUrl }: About): string => `${baseUrl}/standaard/1.0#`;

/** A shortened name in full. */
export const fullName = (name: string, about: About): string => {
  const [prefix = '', rest = ''] = name.split(/:(.*)/s);
  if (prefix === 'veld') return vocabularyOf(about) + rest;
  const known: Readonly<Record<string, string>> = prefixes;
  return (known[prefix] ?? `${prefix}:`) + rest;
};
