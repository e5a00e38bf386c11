import type { EntryFault } from '#register/rules/value-faults.ts';
import { fieldByKey } from '#standard/fields.ts';

/** The name of a control, and the id of it where it stands alone. */
export const controlName = (key: string): string => `veld-${key}`;

/** The name that one part of every row of a field carries. */
export const partName = (key: string, part: string): string => `veld-${key}-${part}`;

/** The id of one part of a row, rows counted from 0. */
export const partId = (key: string, row: number, part: string): string => `veld-${key}-${row + 1}-${part}`;

/** The name of every tick for 'not applicable'; its value is the key of the field. */
export const notApplicableName = 'nvt';

/** The name of every button that asks for one row more; its value is the key of the field. */
export const moreName = 'nog-een';

/** The name of the buttons of the form; what they ask is their value. */
export const actionName = 'actie';

/** The id of the control where a fault is mended. */
export const controlOfFault = ({ field: key, place }: Pick<EntryFault, 'field' | 'place'>): string => {
  if (place !== null) return partId(key, place.row, place.part);
  const field = fieldByKey(key);
  if (field?.kind === 'links') return partId(key, 0, 'title');
  if (field?.kind === 'group') return partId(key, 0, field.parts[0]?.key ?? '');
  return controlName(key);
};
