import type { TestContext } from 'node:test';
import { beginSession } from '#commands/office/sign-in.ts';
import { demoOrganisations, organisationIds } from '#demo/organisations.ts';
import { fold } from '#language/fold.ts';
import type { Appointment, PersonId } from '#register/appointment.ts';
import { dateOf } from '#register/instant.ts';
import type { Environment } from '#src/config.ts';
import { addAppointment } from '#store/appointments.ts';
import { type Database, transact } from '#store/database.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { addPerson } from '#store/people.ts';
import { type App, type AppOptions, makeApp } from '#test/app.ts';
import { formTokenOf } from '#web/form-token.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';
import { type Visitor, visitorOf } from './visitor.ts';

/** The two organisations of an office in a test. */
export const [own, other] = [organisationIds.oosterlee, organisationIds.rietmeer];

/** An app with two organisations in which nobody works yet. */
export const officeWith = async (
  context: TestContext,
  database: Database,
  environment: Environment = {},
  clock: Pick<AppOptions, 'clock'> = {},
): Promise<App> => {
  const organisations = demoOrganisations.filter(({ id }) => id === own || id === other);
  await transact(database, (writing) => saveOrganisations(writing, organisations, fold));
  return makeApp(context, database, { content: 'empty', environment, ...clock });
};

/** What somebody may do somewhere; from today and without an end, unless the test says otherwise. */
export type HeldRole = Pick<Appointment, 'role' | 'organisationId'> &
  Partial<Pick<Appointment, 'from' | 'until' | 'deputyFor'>>;

/** Somebody who works in the office and is wholly signed in. */
export type Colleague = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  /** The numbers of their appointments, in order. */
  readonly appointments: readonly number[];
  readonly visitor: Visitor;
  /** Sends a form of the office without opening a page first. */
  readonly send: (address: string, values: Readonly<Record<string, string>>) => ReturnType<Visitor['post']>;
};

/** Somebody who works in the office, with the secret of their session. */
export type Worker = Omit<Colleague, 'visitor' | 'send'> & { readonly secret: string };

let count = 0;

/** Somebody new with these roles and a session, as signing in and appointing would leave them. */
export const addWorker = async (
  { database, context }: Pick<App, 'database' | 'context'>,
  held: readonly HeldRole[],
  { isDemo = false }: { readonly isDemo?: boolean } = {},
): Promise<Worker> => {
  count += 1;
  const [name, email] = [`Zeldzame Naam ${count}`, `zeldzaam${count}@collega.example`];
  const now = context.now();
  const whereabouts = { agent: 'test', network: '127.0.0.1' };
  return transact(database, async (writing) => {
    const id = await addPerson(writing, { name, email, isDemo }, now);
    const appointments: number[] = [];
    for (const one of held) {
      const usual = { personId: id, from: dateOf(now), until: null, deputyFor: null };
      appointments.push(await addAppointment(writing, { ...usual, ...one }));
    }
    const secret = await beginSession(writing, id, 'full', whereabouts, now);
    return { id, name, email, appointments, secret };
  });
};

/** A new colleague with these roles and a session, who has a browser. */
export const colleagueWith = async (
  app: App,
  held: readonly HeldRole[],
  options: { readonly isDemo?: boolean } = {},
): Promise<Colleague> => {
  const { secret, ...worker } = await addWorker(app, held, options);
  const visitor = visitorOf(app, 'here', secret);
  const send: Colleague['send'] = (address, values) =>
    visitor.post(address, { [formTokenName]: formTokenOf(secret), ...values });
  return { ...worker, visitor, send };
};
