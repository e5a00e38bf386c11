import type { Hint } from '#register/hints/hint.ts';
import { linkHints } from '#register/hints/link-hints.ts';
import { textHints } from '#register/hints/text-hints.ts';
import { linksIn } from '#register/links.ts';
import { personReader } from '#register/reader.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { listDeadAmong } from '#store/links.ts';
import type { Reading } from '../../../reading.ts';
import type { OfficeRequest } from '../office-page.ts';
import { alikeHints, type OwnEntry } from './alike-hints.ts';

const order = new Map(editableFields.map(({ key }, at) => [key, at]));

/** Every hint about a Dutch text, in the order of the form. */
export const entryHints = async (
  reading: Reading,
  { present, language }: Pick<OfficeRequest, 'present' | 'language'>,
  own: OwnEntry,
): Promise<readonly Hint[]> => {
  if (present === null) return [];
  const { document } = own;
  const addresses = [...new Set(linksIn(document).map(({ address }) => address))];
  const dead = await listDeadAmong(reading.queries, personReader(present.actor), addresses);
  const hints = [...textHints(document), ...(await alikeHints(reading, own, language)), ...linkHints(document, dead)];
  return hints.toSorted((one, other) => (order.get(one.field) ?? 0) - (order.get(other.field) ?? 0));
};
