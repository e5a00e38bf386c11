import assert from 'node:assert/strict';
import { beginSession } from '#commands/office/sign-in.ts';
import { remindNext } from '#commands/remind.ts';
import { type IsoDate, startOfDate } from '#register/instant.ts';
import { minutesLater } from '#register/session.ts';
import { href } from '#src/routes.ts';
import { savePasswordHash } from '#store/accounts.ts';
import { transact } from '#store/database.ts';
import { testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, own } from '#test/support/colleagues.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { english, office, take } from '#test/support/translating.ts';
import { visitorOf } from '#test/support/visitor.ts';
import { digestMail } from '#web/mail/digest-mail.ts';

const language = 'nl';

storeTest('a translation waits for its judge as a Dutch text does, and climbs', async (database, context) => {
  const now = await office(context, database);
  const { app, editor, approver, id } = now;
  const cio = await colleagueWith(app, [{ role: 'cio', organisationId: own }]);
  const address = href('workTranslation', { language, id, text: 'en' });
  await editor.visitor.send(address, english);
  assert.deepEqual(await take(now, 'en', ['submit']), ['moved']);
  const home = (await approver.visitor.get(href('office', { language }))).body;
  assert.match(home, new RegExp(`href="${address}">Sorting reports[\\s\\S]*?Engelse tekst`));
  assert.deepEqual(await htmlFaults(home), []);
  await transact(database, (writing) => savePasswordHash(writing, approver.id, 'hash', testMoment));
  const later = minutesLater(startOfDate('2027-01-12' as IsoDate), 13 * 60);
  const texts: string[] = [];
  const write = (digest: Parameters<typeof digestMail>[0]) => {
    const mail = digestMail(digest, 'https://register.example');
    texts.push(mail.text);
    return mail;
  };
  const job = { ...app.context, origin: 'job', now: () => later } as const;
  for (let after: number | null = 0; after !== null; )
    after = await remindNext(job, { write, reviewMonths: 120 }, after, assert.ifError);
  assert.match(texts.join('\n'), /- 1 tekst om na te kijken \(in het Engels\), sinds/);
  const where = { agent: 'test', network: '127.0.0.1' };
  const secret = await transact(database, (writing) => beginSession(writing, cio.id, 'full', where, app.context.now()));
  const head = (await visitorOf(app, 'here', secret).get(href('office', { language }))).body;
  assert.match(head, new RegExp(`href="${address}">Sorting reports[\\s\\S]*?Engelse tekst · wacht sinds`));
  assert.equal((await take(now, 'en', ['approve']))[0], 'moved');
  assert.doesNotMatch((await visitorOf(app, 'here', secret).get(href('office', { language }))).body, /Engelse tekst/);
});
