import type { IdentifierScheme } from './organisation.ts';

/** The form of every number: a TOOI code, a ROO number, an OIN of 20 digits, a KvK number of 8, an item of Wikidata. */
export const identifierForms: Readonly<Record<IdentifierScheme, RegExp>> = {
  tooi: /^([a-z]{1,10}\d{1,20}|hv_\d{1,20})$/,
  roo: /^\d{1,12}$/,
  oin: /^\d{20}$/,
  kvk: /^\d{8}$/,
  wikidata: /^Q\d+$/,
};

export const identifierSchemes = Object.keys(identifierForms) as readonly IdentifierScheme[];

/** How a scheme is called, which is the same in every language. */
export const schemeNames: Readonly<Record<IdentifierScheme, string>> = {
  tooi: 'TOOI',
  roo: 'ROO',
  oin: 'OIN',
  kvk: 'KVK',
  wikidata: 'Wikidata',
};

/** The schemes in which a number stands for one organisation; a KvK number or OIN can stand for several parts. */
export const ownSchemes: readonly IdentifierScheme[] = ['tooi', 'roo'];
