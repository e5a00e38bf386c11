import assert from 'node:assert/strict';
import { sendMail } from '#commands/send-mail.ts';
import type { MailAnswer } from '#register/mail.ts';
import { href } from '#src/routes.ts';
import { transact } from '#store/database.ts';
import { addMail } from '#store/outbox.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith } from '#test/support/colleagues.ts';
import { address, type Following, followBy, followEntry, followingApp } from '#test/support/following.ts';

const refused: MailAnswer = { kind: 'failed', failure: 'refused', answer: `550 5.1.1 <${address}> unknown` };

/** Hands over all mail that waits: what goes to the address of the follower is answered so, other mail is taken. */
const handOver = async ({ app }: Following, answer: MailAnswer): Promise<void> => {
  const mailer = {
    send: async (mail: { readonly address: string }): Promise<MailAnswer> =>
      mail.address === address ? answer : { kind: 'sent' },
    close: () => {},
  };
  await sendMail({ ...app.context, origin: 'job' }, () => mailer, {
    ...{ host: 'register.example', stopped: new AbortController().signal },
  });
};

/** A mail to somebody else, to see what the server does with that. */
const addOther = (all: Following): Promise<number> =>
  transact(all.database, (writing) =>
    addMail(writing, {
      ...{ address: 'collega@overheid.example', personId: null, kind: 'digest', language: 'nl' },
      ...{ subject: 'Er wacht iets', text: 'Iets.', stopAddress: null, createdAt: all.now(), notBefore: all.now() },
    }),
  );

const followersOf = async ({ database }: Following): Promise<readonly string[]> =>
  (await database.queries.selectFrom('follower').select('email').execute()).map(({ email }) => email);

let version = 1;

/** The mail of some days to who follows: the server of the address refuses each. */
const refuseFor = async (all: Following, days: number): Promise<void> => {
  for (let day = 0; day < days; day += 1) {
    version += 1;
    await all.change(1, version);
    await all.nextDay();
    await handOver(all, refused);
  }
};

storeTest(
  'an address that refuses mail for good is forgotten after some times, and the outbox says so',
  async (database, context) => {
    const all = await followingApp(context, database);
    await followBy(all, followEntry(1));
    await followBy(all, followEntry(1), 'ander@post.example');
    await handOver(all, { kind: 'sent' });
    await refuseFor(all, 2);
    assert.deepEqual((await followersOf(all)).toSorted(), ['ander@post.example', address]);
    await refuseFor(all, 1);
    assert.deepEqual(await followersOf(all), ['ander@post.example']);

    const trail = JSON.stringify(await database.queries.selectFrom('audit_line').selectAll().execute());
    assert.match(trail, /followerForgotten/);
    assert.ok(!trail.includes(address) && !JSON.stringify(await all.mail()).includes(address));
    const administrator = await colleagueWith(all.app, [{ role: 'administrator', organisationId: null }]);
    const failed = href('outbox', { language: 'nl' }, { staat: 'niet-verstuurd' });
    const { body } = await administrator.visitor.get(failed);
    assert.match(body, /adres verwijderd[\s\S]*weigerde dit adres 3 keer op rij[\s\S]*beëindigde het volgen/);
    assert.ok(!body.includes(address));
    assert.doesNotMatch(body, /Verstuur opnieuw/, 'there is nothing left to send');
    const kept = await database.queries.selectFrom('mail').selectAll().where('failure', '=', 'forgotten').execute();
    assert.deepEqual(
      kept.map((mail) => [mail.address, mail.text, mail.stop_address, mail.answer]),
      [['', '', null, null]],
    );
    const again = await administrator.send(failed, { bericht: String(kept[0]?.id) });
    assert.notEqual(again.statusCode, 303);
  },
);

storeTest(
  'a mail that arrives between makes the count begin anew, and what is held back counts not',
  async (database, context) => {
    const all = await followingApp(context, database);
    await followBy(all, followEntry(1));
    await addOther(all);
    await handOver(all, { kind: 'sent' });
    await refuseFor(all, 2);
    await all.change(1, 1_000);
    await all.nextDay();
    await handOver(all, { kind: 'sent' });
    await addOther(all);
    await refuseFor(all, 2);
    await all.change(1, 2_000);
    await all.nextDay();
    await handOver(all, { kind: 'failed', failure: 'later', answer: '451 later' });
    assert.deepEqual(await followersOf(all), [address]);
  },
);

storeTest('a server that takes no mail at all ends nobody', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  await handOver(all, { kind: 'sent' });
  all.wait(1);
  await refuseFor(all, 5);
  assert.deepEqual(await followersOf(all), [address]);
  await addOther(all);
  await refuseFor(all, 1);
  assert.deepEqual(await followersOf(all), [], 'until it takes mail of others');
});
