import assert from 'node:assert/strict';
import { test } from 'node:test';
import { href } from '#src/routes.ts';
import { languages } from '#standard/text.ts';
import { makeApp } from '#test/app.ts';
import { freshDatabase } from '#test/stores.ts';
import { htmlFaults } from '#test/support/html-validity.ts';
import { addPasskey } from '#test/support/passkeys.ts';
import { firstAdministrator, goodPassword } from '#test/support/signing-in.ts';
import { visitorOf } from '#test/support/visitor.ts';

test('every page of signing in and of the own account is valid HTML, in every language', async (context) => {
  const app = await makeApp(context, await freshDatabase(context, 'sqlite'), { content: 'empty' });
  const { visitor, email } = await firstAdministrator(app);
  await addPasskey(visitor, 'Telefoon "van" <Anna>');
  const faults: string[] = [];
  const note = async (address: string, body: string): Promise<void> => {
    for (const fault of await htmlFaults(body)) faults.push(`${address}: ${fault}`);
  };
  for (const language of languages) {
    const own = ['ownAccount', 'ownPassword', 'ownApp', 'ownRecoveryCodes', 'ownPasskey'] as const;
    for (const address of own.map((name) => href(name, { language }))) {
      await note(address, (await visitor.get(address)).body);
      if (!/mijn-account$/.test(address)) await note(address, (await visitor.send(address, {})).body);
    }
    const [codes, passkey] = [href('ownRecoveryCodes', { language }), href('ownPasskey', { language })];
    for (const address of [codes, passkey])
      await note(address, (await visitor.send(address, { huidig: goodPassword })).body);
    const half = visitorOf(app, 'here');
    await note(language, (await half.send(href('signInPasskey', { language }), {})).body);
    await half.send(href('signIn', { language }), { email, wachtwoord: goodPassword });
    for (const name of ['secondFactor', 'recoveryCode', 'secondFactorPasskey'] as const) {
      const address = href(name, { language });
      await note(address, (await half.get(address)).body);
    }
    await note(language, (await half.send(href('secondFactorPasskey', { language }), {})).body);
  }
  assert.deepEqual(faults, []);
});
