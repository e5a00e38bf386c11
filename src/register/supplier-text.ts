import type { FieldKey } from '#standard/fields.ts';
import { carriedKeys } from './carry-over.ts';
import type { EntryDocument } from './entry.ts';
import { type Said, saidOf, saysTheSame } from './merge.ts';

/** The id that a supplier gives to a text. Made by parseSupplierTextId only. */
export type SupplierTextId = string & { readonly __brand: 'SupplierTextId' };

/** The text as the id of a text of a supplier; null when it has other signs than letters, digits and - . _ or is too long. */
export const parseSupplierTextId = (text: string): SupplierTextId | null =>
  /^[a-z0-9][a-z0-9._-]{0,119}$/i.test(text) ? (text as SupplierTextId) : null;

/** One version of the text of a supplier; the first is 1. */
export type SupplierVersion = { readonly number: number; readonly document: EntryDocument };

/** A change of a supplier that can be taken or left: what the supplier said before and says now, and what the organisation says. */
export type SupplierOffer = {
  readonly key: FieldKey;
  readonly before: Said;
  readonly after: Said;
  readonly own: Said;
  /** True when the organisation wrote something that the supplier never said. */
  readonly isOwn: boolean;
};

/** What the text of an organisation is held against. */
export type OfferQuestion = {
  /** The versions of the supplier from the one that was taken to the newest, in order. */
  readonly versions: readonly SupplierVersion[];
  readonly own: EntryDocument;
  /** Of which version each field was left. */
  readonly left: ReadonlyMap<FieldKey, number>;
};

const offerOf = (key: FieldKey, { versions, own, left }: OfferQuestion): SupplierOffer | null => {
  const [first, newest] = [versions[0], versions.at(-1)];
  if (first === undefined || newest === undefined || key in own.withheld) return null;
  const said = saidOf(own, key);
  const followed = versions.findLast(({ document }) => saysTheSame(saidOf(document, key), said));
  const known = Math.max(first.number, followed?.number ?? 0, left.get(key) ?? 0);
  const base = versions.findLast(({ number }) => number <= known) ?? first;
  const [before, after] = [saidOf(base.document, key), saidOf(newest.document, key)];
  if (saysTheSame(before, after) || saysTheSame(said, after)) return null;
  return { key, before, after, own: said, isOwn: followed === undefined };
};

/**
 * The changes of a supplier since a text was taken over that the organisation did not take or leave yet, field by field. What the
 * organisation says there already is no change to it; what was left comes back only when the supplier changes it again. Fields that
 * are of the organisation alone, and those it withholds, are never offered.
 */
export const supplierOffers = (question: OfferQuestion): readonly SupplierOffer[] =>
  carriedKeys.flatMap((key) => offerOf(key, question) ?? []);
