import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** One sheet of a spreadsheet, every cell as text. */
export type Table = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const partOf = (name: string): string => name.slice(name.indexOf(':') + 1);
const attribute = (tag: SaxesTagPlain, name: string): string =>
  Object.entries(tag.attributes).find(([key]) => partOf(key) === name)?.[1] ?? '';

/** Walks over the elements of XML: what opens, the text, what closes; names without their prefix. Throws when it is not well formed. */
export const walkXml = (
  xml: string,
  on: {
    readonly open: (name: string, tag: (attributeName: string) => string) => void;
    readonly text?: (text: string) => void;
    readonly close?: (name: string) => void;
  },
): void => {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => on.open(partOf(tag.name), (name) => attribute(tag, name)));
  if (on.text !== undefined) parser.on('text', on.text);
  parser.on('closetag', (tag) => on.close?.(partOf(tag.name)));
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(xml).close();
};
