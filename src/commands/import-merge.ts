import { fingerprintOf } from '#formats/fingerprint.ts';
import { listingFields } from '#formats/read-listing.ts';
import type { IncomingFormat } from '#formats/read-record.ts';
import { type EntryDocument, publicDocument } from '#register/entry.ts';
import { factKeys } from '#register/facts.ts';
import type { FieldValue } from '#standard/field.ts';
import { allFields, type FieldKey } from '#standard/fields.ts';

type Values = EntryDocument['values'];

const isFact = (key: string): boolean => factKeys.some((fact) => fact === key);

const select = (values: Values, keep: (key: FieldKey) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => keep(key as FieldKey)));

/** What a text of an entry says itself: without what follows from the register, and with its lists of keys in one order. */
const comparable = (document: EntryDocument): EntryDocument => ({
  ...document,
  values: select(document.values, (key) => !isFact(key)),
  notApplicable: document.notApplicable.toSorted(),
});

/** True when two documents say the same of an algorithm, whatever the organisation is called now. */
export const saysTheSame = (one: EntryDocument, other: EntryDocument): boolean =>
  fingerprintOf(comparable(one)) === fingerprintOf(comparable(other));

const standardFields = new Set(allFields.filter((field) => field.origin === 'standard').map((field) => field.key));

/** True when a source in this format would say so if the field were filled; of the other fields it knows nothing. */
const speaksOf = (format: IncomingFormat, key: FieldKey, incoming: Values): boolean => {
  if (format === 'own-json' || format === 'own-csv' || isFact(key)) return true;
  if (format === 'listing') return listingFields.some((field) => field === key);
  return standardFields.has(key) || incoming[key] !== undefined;
};

const squeezed = (value: FieldValue | undefined): string => JSON.stringify(value ?? null).replace(/(\\n|\s)+/g, ' ');

/** These formats put a text on one line; a text that differs in its lines only is the same. */
const losesLines = (format: IncomingFormat): boolean => format === 'listing' || format === 'national-csv';

const mergedValues = (previous: Values, incoming: Values, format: IncomingFormat): Values => {
  const kept = select(previous, (key) => !speaksOf(format, key, incoming));
  const taken = Object.entries(incoming).map(([key, value]) => {
    const before = previous[key as FieldKey];
    const same = losesLines(format) && before !== undefined && squeezed(before) === squeezed(value);
    return [key, same ? before : value];
  });
  return { ...kept, ...Object.fromEntries(taken) };
};

/** What a listing says beside its fields is renewed, not added to what a fuller source said. */
const mergedEarlier = (
  previous: EntryDocument,
  incoming: EntryDocument,
  format: IncomingFormat,
): EntryDocument['earlier'] => {
  if (format !== 'listing') return incoming.earlier;
  if (previous.earlier === null) return null;
  const { standard, values } = previous.earlier;
  const renewed = Object.entries(incoming.earlier?.values ?? {}).filter(([key]) => Object.hasOwn(values, key));
  return { standard, values: { ...values, ...Object.fromEntries(renewed) } };
};

const withHidden = (previous: EntryDocument, merged: EntryDocument): EntryDocument => {
  if (Object.keys(previous.withheld).length === 0) return merged;
  const seen = publicDocument(previous);
  const hidden = select(previous.values, (key) => seen.values[key] === undefined && merged.values[key] === undefined);
  const withheld = { ...previous.withheld, ...merged.withheld };
  const earlier = Object.entries(previous.earlier?.values ?? {}).filter(
    ([key]) => !Object.hasOwn(seen.earlier?.values ?? {}, key),
  );
  return {
    ...merged,
    values: { ...merged.values, ...hidden },
    withheld,
    earlier:
      earlier.length === 0 || merged.earlier === null
        ? merged.earlier
        : { ...merged.earlier, values: { ...Object.fromEntries(earlier), ...merged.earlier.values } },
  };
};

/**
 * The next text of an entry: what comes in, and what is here of the fields the source says nothing about. What is withheld here stays
 * withheld and kept: no source lifts a decision that was taken here.
 */
export const mergedDocument = (
  previous: EntryDocument,
  incoming: EntryDocument,
  format: IncomingFormat,
): EntryDocument =>
  withHidden(previous, {
    ...incoming,
    values: mergedValues(previous.values, incoming.values, format),
    notApplicable: format === 'own-json' || format === 'own-csv' ? incoming.notApplicable : previous.notApplicable,
    earlier: mergedEarlier(previous, incoming, format),
  });
