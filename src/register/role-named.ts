import { fold } from '#language/fold.ts';
import { allRoles, type Role, roles } from './roles.ts';

/** The ways in which people write the name of a role: whole, without or by its abbreviation, and without 'central'. */
const spellings = (name: string): readonly string[] => {
  const whole = name.replace(/\s*\(.*\)/, '');
  const [, short] = /\((.*)\)/.exec(name) ?? [];
  return [name, whole, whole.replace(/^(centrale|central|sintrale) /, ''), ...(short === undefined ? [] : [short])];
};

const known: ReadonlyMap<string, Role> = new Map(
  allRoles.flatMap((role) => {
    const { nl, en, fy } = roles[role].name;
    return [role, nl, en, fy].flatMap(spellings).map((name) => [fold(name), role] as const);
  }),
);

/** The role that a person means who types its name or abbreviation in any language, with or without accents; null for no role. */
export const roleNamed = (text: string): Role | null => known.get(fold(text.trim())) ?? null;
