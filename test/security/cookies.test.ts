import assert from 'node:assert/strict';
import { href } from '#src/routes.ts';
import { makeApp } from '#test/app.ts';
import { quickTest } from '#test/stores.ts';
import { firstAdministrator, goodPassword } from '#test/support/signing-in.ts';
import { visitorOf } from '#test/support/visitor.ts';
import { cookieNames, setCookie } from '#web/cookies.ts';

quickTest(
  'the cookie of the office is of this host alone, over https alone, and for no script',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'empty' });
    const { email } = await firstAdministrator(app);
    const visitor = visitorOf(app);
    const answers = [
      await visitor.get(href('signIn', { language: 'nl' })),
      await visitor.send(href('signIn', { language: 'nl' }), { email, wachtwoord: goodPassword }),
    ];
    const cookies = answers.flatMap(({ headers }) => headers['set-cookie'] ?? []);
    assert.equal(cookies.length, 2);
    for (const cookie of cookies) {
      const [pair = '', ...attributes] = cookie.split('; ');
      const [name = '', value = ''] = pair.split('=');
      assert.match(name, /^__Host-/);
      assert.match(value, /^[A-Za-z0-9_-]{43}$/, '256 bits');
      assert.deepEqual(attributes.toSorted(), ['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    }
    const session = visitor.cookies.get(cookieNames.session) ?? assert.fail();
    const { body } = await visitor.get(href('secondFactor', { language: 'nl' }));
    assert.ok(!body.includes(session), 'the secret is in no page');
    const kept = await database.queries.selectFrom('session').selectAll().execute();
    assert.ok(!JSON.stringify(kept).includes(session), 'the store knows its hash');
    assert.match(setCookie('session', null), /^__Host-kantoor=; Max-Age=0; /);
  },
);
