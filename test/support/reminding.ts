import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { remindNext } from '#commands/remind.ts';
import { addDays, dateOf, type Instant, type IsoDate, startOfDate } from '#register/instant.ts';
import { registerReader } from '#register/reader.ts';
import { minutesLater } from '#register/session.ts';
import { savePasswordHash } from '#store/accounts.ts';
import { type Database, transact } from '#store/database.ts';
import { listOutbox } from '#store/outbox.ts';
import { type App, testMoment } from '#test/app.ts';
import { digestMail } from '#web/mail/digest-mail.ts';
import { type Colleague, colleagueWith, type HeldRole, officeWith, own } from './colleagues.ts';
import { begin, move } from './work.ts';

/** The mail of a day as the register writes it. */
export const write = (digest: Parameters<typeof digestMail>[0]) => digestMail(digest, 'https://register.example');
/** A Tuesday at one o'clock in the Netherlands. */
export const today = dateOf(testMoment);

/** An office whose clock a test moves, with colleagues who can sign in. */
export const officeOn = async (context: TestContext, database: Database) => {
  let now: Instant = testMoment;
  const app = await officeWith(context, database, {}, { clock: () => now });
  const job = { ...app.context, actor: 'system', origin: 'job' } as const;
  const lookAll = async (): Promise<number> => {
    let [count, after] = [0, 0];
    for (;;) {
      const id = await remindNext(job, { write, reviewMonths: 12 }, after, assert.ifError);
      if (id === null) return count;
      [count, after] = [count + 1, id];
    }
  };
  const hire = async (...held: readonly HeldRole[]): Promise<Colleague> => {
    const colleague = await colleagueWith(app, held);
    await transact(database, (writing) => savePasswordHash(writing, colleague.id, 'hash', testMoment));
    return colleague;
  };
  return {
    ...{ app, hire, lookAll, job },
    worker: (role: HeldRole['role']) => hire({ role, organisationId: own }),
    /** One o'clock on a day. */
    on: (day: IsoDate): void => {
      now = minutesLater(startOfDate(day), 13 * 60);
    },
    mails: async () =>
      (await listOutbox(database.queries, registerReader, 'waiting', { skip: 0, limit: 99 })).toReversed(),
  };
};

export type ReminderOffice = Awaited<ReturnType<typeof officeOn>>;

/** Lets every day pass from today on, and tells on which days somebody got mail. */
export const daysOfMail = async (
  office: ReminderOffice,
  days: number,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  for (let day = 0; day < days; day += 1) {
    office.on(addDays(today, day));
    await office.lookAll();
  }
  const mails = await office.mails();
  return new Map(
    [...Map.groupBy(mails, ({ address }) => address)].map(([address, some]) => [
      address,
      some.map(({ createdAt }) => dateOf(createdAt)),
    ]),
  );
};

/** A text that an editor began and submitted. */
export const submitted = async (app: App, editor: Colleague, name = 'Geheime tekst') => {
  const key = await begin(app, editor, name);
  assert.equal(await move(app, editor, key, 'submit', 2), 'moved');
  return key;
};
