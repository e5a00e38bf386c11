import type { Actor } from '#register/access.ts';
import type { PersonId } from '#register/appointment.ts';
import { type DemoDoor, opensToDemo } from '#register/demo-door.ts';
import type { Instant } from '#register/instant.ts';
import { isInvented } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { findAccount } from '#store/accounts.ts';
import type { Queries } from '#store/database.ts';
import { listOrganisationIds } from '#store/organisations.ts';
import { countRealPeople, listDemoPeople, type Person } from '#store/people.ts';
import { type CommandContext, type Done, runCommand } from '../command.ts';
import { actorName, readActor, type Whereabouts } from './context.ts';
import { beginSession } from './sign-in.ts';

/** Somebody of the demo as whom one can look around. */
export type DemoVisitor = { readonly person: Person; readonly actor: Actor };

/** True when the server stands open to the demo, the demo is loaded and nobody has a real account. */
const isDemoOpen = async (queries: Queries, door: DemoDoor): Promise<boolean> =>
  opensToDemo(door) &&
  (await countRealPeople(queries, registerReader)) === 0 &&
  (await listOrganisationIds(queries, registerReader)).some(isInvented);

const readVisitors = async (queries: Queries, door: DemoDoor, now: Instant): Promise<readonly DemoVisitor[]> => {
  if (!(await isDemoOpen(queries, door))) return [];
  const visitors: DemoVisitor[] = [];
  for (const person of await listDemoPeople(queries, registerReader)) {
    const account = await findAccount(queries, registerReader, person.id);
    if (account?.disabledAt === null) visitors.push({ person, actor: await readActor(queries, person.id, now) });
  }
  return visitors;
};

/** As whom one can look around now, without a password: nobody, as soon as one of the conditions does not hold. */
export const findDemoVisitors = async (context: CommandContext, door: DemoDoor): Promise<readonly DemoVisitor[]> =>
  readVisitors(context.database.queries, door, context.now());

/**
 * Signs in as a person of the demo; the secret of the session, or null when the demo is closed or the person is not of it. Everything
 * is looked at again in the transaction: a real account may just have been made, also by another process.
 */
export const signInDemo = async (
  context: CommandContext,
  door: DemoDoor,
  id: PersonId,
  whereabouts: Whereabouts,
): Promise<string | null> =>
  runCommand(context, 'sign-in-demo', async (writing, now): Promise<Done<string | null>> => {
    const visitors = await readVisitors(writing, door, now);
    const visitor = visitors.find(({ person }) => person.id === id);
    const line = { objectKind: 'account', details: {} };
    if (visitor === undefined) return { ...line, objectId: 'unknown', result: 'refused', value: null };
    const secret = await beginSession(writing, visitor.person.id, 'full', whereabouts, now);
    return { ...line, objectId: actorName(visitor.person.id), result: 'begun', value: secret };
  });
