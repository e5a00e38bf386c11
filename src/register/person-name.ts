/** Why a text cannot be the name of a person. */
export type NameRefusal = 'empty' | 'too-long';

/** In signs. */
export const mostNameSigns = 100;

/** Why this cannot be how somebody is called; null when it can. Spaces around it do not count. */
export const refusalOfName = (name: string): NameRefusal | null => {
  const { length } = name.trim();
  if (length === 0) return 'empty';
  return length > mostNameSigns ? 'too-long' : null;
};
