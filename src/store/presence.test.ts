import assert from 'node:assert/strict';
import type { IsoDate } from '#register/instant.ts';
import { instantOf } from '#register/instant.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import { storeTest } from '#test/stores.ts';
import { saveDisabled } from './accounts.ts';
import { addAppointment, listAppointmentsOf } from './appointments.ts';
import { type Database, transact } from './database.ts';
import { addPerson, findPerson } from './people.ts';
import { findPresence } from './presence.ts';
import { addSession, findSession } from './sessions.ts';

const at = instantOf(new Date('2026-11-30T12:00:00Z'));
const from = '2026-01-01' as IsoDate;

const enter = (database: Database, email: string) =>
  transact(database, async (writing) => {
    const id = await addPerson(writing, { name: 'Iemand', email, isDemo: false }, at);
    const seen = { createdAt: at, seenAt: at, strength: 'full' } as const;
    await addSession(writing, { hash: email, personId: id, ...seen, agent: 'bladeraar', network: '127.0.0.0/24' });
    return id;
  });

storeTest('who is there in a session is read at once with all that they hold', async (database) => {
  const { queries } = database;
  const id = await enter(database, 'a@verzonnen.example');
  const other = await enter(database, 'b@verzonnen.example');
  const presenceOf = (hash: string) => findPresence(queries, registerReader, hash);
  await transact(database, async (writing) => {
    const place = { organisationId: null, from, until: null };
    const theirs = await addAppointment(writing, { ...place, personId: other, role: 'approver', deputyFor: null });
    await addAppointment(writing, { ...place, personId: id, role: 'editor', deputyFor: null });
    await addAppointment(writing, { ...place, personId: id, role: 'approver', until: from, deputyFor: theirs });
  });
  const appointments = await listAppointmentsOf(queries, registerReader, id);
  assert.equal(appointments.length, 2);
  assert.deepEqual(await presenceOf('a@verzonnen.example'), {
    session: await findSession(queries, registerReader, 'a@verzonnen.example'),
    person: await findPerson(queries, registerReader, id),
    isDisabled: false,
    appointments,
  });
  await queries.deleteFrom('appointment').where('person_id', '=', id).execute();
  assert.deepEqual((await presenceOf('a@verzonnen.example'))?.appointments, []);
  await transact(database, (writing) => saveDisabled(writing, id, at));
  assert.equal((await presenceOf('a@verzonnen.example'))?.isDisabled, true);
  assert.equal((await presenceOf('b@verzonnen.example'))?.isDisabled, false);
  await queries.deleteFrom('person_name').where('person_id', '=', id).execute();
  assert.equal(await presenceOf('a@verzonnen.example'), null);
  assert.equal(await presenceOf('c@verzonnen.example'), null);
  assert.equal(await findPresence(queries, publicReader, 'b@verzonnen.example'), null);
});
