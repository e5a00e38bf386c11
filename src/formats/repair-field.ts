import { isMailAddress, isWebAddress } from '#register/web-address.ts';
import type { Field, FieldValue, TitledLink } from '#standard/field.ts';
import { readDate, readMonth } from './repair-dates.ts';
import type { FindingKind } from './repair-kinds.ts';

/** What was said of one value, before it has a row. */
export type Remark = { readonly kind: FindingKind; readonly before: string | null; readonly after: string | null };

/** A value as it is taken; null when it is set aside. */
export type Judged = { readonly value: FieldValue | null; readonly remarks: readonly Remark[] };

const as = (value: FieldValue | null, ...remarks: readonly Remark[]): Judged => ({ value, remarks });
const changed = (kind: FindingKind, before: string, after: string): Judged =>
  as(after, ...(before === after ? [] : [{ kind, before, after }]));
const aside = (kind: FindingKind, before: string): Judged => as(null, { kind, before, after: null });

const tooLong = (text: string, maxLength: number): readonly Remark[] =>
  text.length > maxLength ? [{ kind: 'too-long', before: `${text.length}`, after: `${maxLength}` }] : [];

const unsafe = /^\s*(javascript|data|vbscript|file|blob):/i;
const host = /^(www\.)?([a-z0-9-]+\.)+(nl|eu|com|org|net|info|frl|amsterdam|io|app|gov|be|de)([/?#]\S*)?$/i;

/** A web address in its whole form, null when it can do harm; other text stays with a note. */
const judgeAddress = (text: string): Judged => {
  if (unsafe.test(text)) return aside('unsafe-address', text);
  if (isWebAddress(text)) return as(text);
  const slashes = text.replace(/^(https?):\/*(?=[a-z0-9])/i, '$1://');
  const whole = host.test(text) ? `https://${text}` : slashes;
  return isWebAddress(whole)
    ? changed('address', text, whole)
    : as(text, { kind: 'no-address', before: text, after: text });
};

const judgeContact = (text: string): Judged => {
  const bare = text.replace(/^mailto:\s*/i, '');
  return isMailAddress(bare) ? changed('address', text, bare) : judgeAddress(text);
};

const judgeLinks = (items: readonly TitledLink[], titleMaxLength: number): Judged => {
  const judged = items.map((item) => ({ item, link: item.link === null ? as(null) : judgeAddress(item.link) }));
  return as(
    judged.map(({ item, link }) => ({ title: item.title, link: link.value === null ? null : String(link.value) })),
    ...judged.flatMap(({ item, link }) => [...tooLong(item.title, titleMaxLength), ...link.remarks]),
  );
};

const judgeText = (field: Field, text: string): Judged => {
  switch (field.kind) {
    case 'month': {
      const month = readMonth(text);
      return month === null ? aside('no-date', text) : changed('month', text, month);
    }
    case 'date': {
      const date = readDate(text);
      return date === null ? aside('no-date', text) : changed('date', text, date);
    }
    case 'url':
      return judgeAddress(text);
    case 'contact':
      return judgeContact(text);
    case 'text':
      return as(text, ...tooLong(text, field.maxLength));
    default:
      return as(text);
  }
};

/**
 * A value in the shape of its field as it is taken: months and dates in the form of the standard, addresses whole. A text that is too
 * long is taken whole. A date that does not exist and an address that can do harm are set aside.
 */
export const judgeValue = (field: Field, value: FieldValue): Judged => {
  if (typeof value === 'string') return judgeText(field, value);
  return field.kind === 'links' ? judgeLinks(value as readonly TitledLink[], field.titleMaxLength) : as(value);
};
