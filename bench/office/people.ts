import { beginSession } from '#commands/office/sign-in.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Role } from '#register/roles.ts';
import { transact } from '#store/database.ts';
import { addWorker, type Worker } from '#test/support/colleagues.ts';
import type { Place } from './fill.ts';
import { own } from './organisations.ts';

/** Who looks at the pages that are measured, with the roles that they have between them. */
export const roles = {
  editor: ['editor', 'owner', 'coordinator'],
  approver: ['approver'],
  administrator: ['administrator'],
  supervisor: ['supervisor'],
} as const satisfies Record<string, readonly Role[]>;

export type Part = keyof typeof roles;

/** Those people, and somebody who gave a password and still owes a second factor. */
export type Cast = Readonly<Record<Part, Worker>> & { readonly halfway: { readonly secret: string } };

const isCentral = (part: Part): boolean => part === 'administrator' || part === 'supervisor';

const hire = (place: Place, part: Part, organisationId: OrganisationId | null): Promise<Worker> =>
  addWorker(
    place,
    roles[part].map((role) => ({ role, organisationId })),
  );

/** Adds the people who look at pages. */
export const addCast = async (place: Place): Promise<Cast> => {
  const one = (part: Part): Promise<Worker> => hire(place, part, isCentral(part) ? null : own);
  const [editor, approver] = [await one('editor'), await one('approver')];
  const [administrator, supervisor] = [await one('administrator'), await one('supervisor')];
  const newcomer = await hire(place, 'approver', own);
  const whereabouts = { agent: 'bench', network: '127.0.0.1' };
  const secret = await transact(place.database, (writing) =>
    beginSession(writing, newcomer.id, 'password', whereabouts, place.context.now()),
  );
  return { editor, approver, administrator, supervisor, halfway: { secret } };
};

/** Gives every organisation somebody who writes and somebody who approves. */
export const addStaff = async (
  place: Place,
  organisationIds: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, Worker>> => {
  const writers = new Map<OrganisationId, Worker>();
  for (const id of organisationIds) {
    writers.set(id, await hire(place, 'editor', id));
    await hire(place, 'approver', id);
  }
  return writers;
};
