import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { appoint } from '#commands/office/appoint.ts';
import { type AlgorithmId, parseAlgorithmId } from '#register/algorithm.ts';
import { dateOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Role } from '#register/roles.ts';
import { href } from '#src/routes.ts';
import type { Database } from '#store/database.ts';
import { type App, makeApp } from '#test/app.ts';
import { beginWith } from './signing-in.ts';
import type { Visitor } from './visitor.ts';

const language = 'nl';
/** A question and an e-mail address, to be found again. */
export const question = 'Kijkt er ook een mens naar mijn aanvraag?';
export const email = 'vrager@post.example';

/** Somebody with a role at an organisation or (null) the centre, signed in. */
export const worker = async (
  app: App,
  name: string,
  role: Role,
  organisationId: OrganisationId | null,
): Promise<Visitor> => {
  const address = `${name}@waterwoude.example`;
  const days = { from: dateOf(app.context.now()), until: null, deputyFor: null };
  const outcome = await appoint(app.context, null, { email: address, role, organisationId, ...days });
  assert.ok(outcome.kind === 'appointed' && outcome.invitation !== null);
  return (await beginWith(app, outcome.invitation, { name, email: address })).visitor;
};

type Office = {
  readonly app: App;
  readonly id: AlgorithmId;
  readonly own: OrganisationId;
  readonly other: OrganisationId;
};

/** An entry that is public, its organisation, and another one. */
export const office = async (context: TestContext, database: Database): Promise<Office> => {
  const app = await makeApp(context, database, { content: 'demo', environment: { TRUST_PROXY: 'on' } });
  const row = await database.queries
    .selectFrom('current_entry')
    .innerJoin('algorithm', 'algorithm.id', 'current_entry.algorithm_id')
    .select(['algorithm.id', 'algorithm.organisation_id'])
    .where('algorithm.merged_into', 'is', null)
    .orderBy('algorithm.id')
    .executeTakeFirstOrThrow();
  const own = row.organisation_id as OrganisationId;
  const id = parseAlgorithmId(row.id) ?? assert.fail();
  const other = app.reading.organisations().all.find((one) => one.id !== own)?.id ?? assert.fail();
  return { app, id, own, other };
};

/** Sends the form for a question about an entry; where it is followed. */
export const ask = async (
  visitor: Visitor,
  id: string,
  values: Record<string, string> = {},
): Promise<{ readonly status: number; readonly follow: string; readonly body: string }> => {
  const sent = await visitor.send(href('askQuestion', { language, id }), { tekst: question, ...values });
  return { status: sent.statusCode, follow: String(sent.headers.location ?? ''), body: sent.body };
};

/** The address at which the first question that waits is answered. */
export const firstWaiting = async (visitor: Visitor, organisation: OrganisationId): Promise<string> => {
  const queue = await visitor.get(href('questionQueue', { language, organisation }));
  return /href="([^"]*\/kantoor\/vraag\/\d+)"/.exec(queue.body)?.[1] ?? assert.fail(queue.body);
};

/** The whole audit trail as text. */
export const auditText = async ({ database }: App): Promise<string> =>
  JSON.stringify(await database.queries.selectFrom('audit_line').selectAll().execute());
