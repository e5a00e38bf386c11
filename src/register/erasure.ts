import type { OrganisationId } from './organisation.ts';

/** What would be left behind when somebody is erased. */
export type LeftBehind = {
  readonly isAdministrator: boolean;
  /** How many others hold the role of administrator and can sign in. */
  readonly otherAdministrators: number;
  /** Where they are coordinator: how many others are that and can sign in, and whether work waits there. */
  readonly coordinates: readonly {
    readonly organisationId: OrganisationId;
    readonly others: number;
    readonly hasOpenWork: boolean;
  }[];
};

/** Why somebody cannot be erased now: nobody would be left who may give roles, or nobody who guards work that waits. */
export type ErasureRefusal = 'last-administrator' | 'last-coordinator';

/**
 * Why somebody cannot be erased now; null when they can. The right to be erased (GDPR, article 17) is not refused but waits for a
 * successor: the register must go on being kept.
 */
export const refusalOfErasure = ({
  isAdministrator,
  otherAdministrators,
  coordinates,
}: LeftBehind): ErasureRefusal | null => {
  if (isAdministrator && otherAdministrators === 0) return 'last-administrator';
  return coordinates.some(({ others, hasOpenWork }) => others === 0 && hasOpenWork) ? 'last-coordinator' : null;
};
