import assert from 'node:assert/strict';
import { appoint } from '#commands/office/appoint.ts';
import { readActor } from '#commands/office/context.ts';
import type { Actor } from '#register/access.ts';
import { dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { Role } from '#register/roles.ts';
import { findPersonByEmail } from '#store/people.ts';
import type { App } from '#test/app.ts';

/** Gives somebody a role at an organisation, as the operator does; who they are to the rules. */
export const appointed = async (
  { context, database }: Pick<App, 'context' | 'database'>,
  email: string,
  role: Role,
  organisationId: OrganisationId | null,
): Promise<Actor> => {
  const days = { from: dateOf(context.now()), until: null, deputyFor: null };
  const outcome = await appoint(context, null, { email, role, organisationId, ...days });
  assert.equal(outcome.kind, 'appointed');
  const person = (await findPersonByEmail(database.queries, registerReader, email)) ?? assert.fail(email);
  return readActor(database.queries, person.id, context.now());
};
