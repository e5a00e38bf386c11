import type { Hint } from '#register/hints/hint.ts';
import { textHints } from '#register/hints/text-hints.ts';
import { editableFields } from '#register/rules/obligations.ts';
import type { Language } from '#standard/text.ts';
import type { Reading } from '../../../reading.ts';
import { alikeHints, type OwnEntry } from './alike-hints.ts';

const order = new Map(editableFields.map(({ key }, at) => [key, at]));

/** Every hint about a Dutch text, in the order of the form. */
export const entryHints = async (reading: Reading, own: OwnEntry, language: Language): Promise<readonly Hint[]> =>
  [...textHints(own.document), ...(await alikeHints(reading, own, language))].toSorted(
    (one, other) => (order.get(one.field) ?? 0) - (order.get(other.field) ?? 0),
  );
