import assert from 'node:assert/strict';
import type { IsoDate } from '#register/instant.ts';
import { quickTest } from '#test/stores.ts';
import { colleagueWith, own } from '#test/support/colleagues.ts';
import { daysOfMail, officeOn, submitted, write } from '#test/support/reminding.ts';
import { remindNext } from './remind.ts';

quickTest(
  'a coordinator whom no mail reaches counts as none: the CIO hears it on that day',
  async (database, context) => {
    const office = await officeOn(context, database);
    const [editor, cio] = [await office.worker('editor'), await office.worker('cio')];
    const invited = await colleagueWith(office.app, [{ role: 'coordinator', organisationId: own }]);
    const strange = await office.worker('coordinator');
    const { queries } = database;
    await queries
      .updateTable('person_name')
      .set({ email: 'nummer-8817' })
      .where('person_id', '=', strange.id)
      .execute();
    await submitted(office.app, editor);
    const mailed = await daysOfMail(office, 22);
    assert.deepEqual([...mailed], [[cio.email, ['2026-12-04']]]);
    assert.ok(invited);
  },
);

quickTest('one person with whom something goes wrong holds up no other', async (database, context) => {
  const office = await officeOn(context, database);
  const editor = await office.worker('editor');
  const approvers = [await office.worker('approver'), await office.worker('approver')];
  await submitted(office.app, editor);
  office.on('2026-11-27' as IsoDate);
  let times = 0;
  const faulty: typeof write = (digest) => {
    times += 1;
    if (times === 1) throw new Error('This one cannot be written.');
    return write(digest);
  };
  const faults: unknown[] = [];
  const lookAll = async () => {
    for (let after: number | null = 0; after !== null; )
      after = await remindNext(office.job, { write: faulty, reviewMonths: 12 }, after, (cause) => faults.push(cause));
  };
  await lookAll();
  assert.equal(faults.length, 1);
  const addresses = async () => (await office.mails()).map(({ address }) => address);
  assert.deepEqual(await addresses(), [approvers[1]?.email]);
  await lookAll();
  assert.deepEqual((await addresses()).toSorted(), approvers.map(({ email }) => email).toSorted());
});
