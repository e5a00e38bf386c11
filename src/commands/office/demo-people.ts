import { type DemoPerson, demoPeople } from '#demo/people.ts';
import { addDays, dateOf, type Instant } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { addAppointment } from '#store/appointments.ts';
import type { Queries, Writing } from '#store/database.ts';
import { listOrganisationIds } from '#store/organisations.ts';
import { addPerson, countPeople } from '#store/people.ts';
import { type CommandContext, runCommand } from '../command.ts';

/** True when the demo is loaded and there never was anybody, of the demo or real: what was taken away stays away. */
const mayBeAdded = async (queries: Queries): Promise<boolean> => {
  if ((await countPeople(queries, registerReader)) > 0) return false;
  const known = new Set(await listOrganisationIds(queries, registerReader));
  return demoPeople.every(({ organisation }) => organisation === null || known.has(organisation));
};

const addOne = async (
  writing: Writing,
  { name, email, role, organisation, days, deputyFor }: DemoPerson,
  added: ReadonlyMap<string, number>,
  now: Instant,
): Promise<number> => {
  const personId = await addPerson(writing, { name, email, isDemo: true }, now);
  const from = dateOf(now);
  const until = days === null ? null : addDays(from, days);
  const deputised = deputyFor === undefined ? null : (added.get(deputyFor) ?? null);
  return addAppointment(writing, { personId, role, organisationId: organisation, from, until, deputyFor: deputised });
};

/** Adds the people of the demo in the transaction of a command, when there never was anybody; how many that were. */
export const writeDemoPeople = async (writing: Writing, now: Instant): Promise<number> => {
  if (!(await mayBeAdded(writing))) return 0;
  const added = new Map<string, number>();
  for (const person of demoPeople) added.set(person.email, await addOne(writing, person, added, now));
  return added.size;
};

/** Adds the people of the demo to a register that has the demo and never had anybody. Otherwise nothing is done or noted. */
export const addDemoPeople = async (context: CommandContext): Promise<number> => {
  if (!(await mayBeAdded(context.database.queries))) return 0;
  return runCommand(context, 'add-demo-people', async (writing, now) => {
    const people = await writeDemoPeople(writing, now);
    const result = people > 0 ? 'added' : 'not-needed';
    return { objectKind: 'register', objectId: 'demo', result, details: { people }, value: people };
  });
};
