import assert from 'node:assert/strict';
import { makeFirstLink } from '#commands/office/links.ts';
import { href } from '#src/routes.ts';
import { makeApp } from '#test/app.ts';
import { quickTest } from '#test/stores.ts';
import { firstAdministrator } from '#test/support/signing-in.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';

quickTest('a password is typed unseen, may be pasted and is kept by who helps with that', async (database, context) => {
  const app = await makeApp(context, database, { content: 'empty' });
  const link = (await makeFirstLink(app.context)) ?? assert.fail();
  const begin = await visitorOf(app).get(href('beginAccount', { language }, { link }));
  const { visitor } = await firstAdministrator(app);
  const pages = [
    [begin, ['new-password']],
    [await visitorOf(app).get(href('signIn', { language })), ['current-password']],
    [await visitor.get(href('ownPassword', { language })), ['current-password', 'new-password']],
  ] as const;
  for (const [{ body }, expected] of pages) {
    const fields = [...body.matchAll(/<input[^>]*type="password"[^>]*>/g)].map(([field]) => field);
    assert.deepEqual(fields.map((field) => /autocomplete="([^"]*)"/.exec(field)?.[1]).toSorted(), [...expected]);
    for (const field of fields) assert.doesNotMatch(field, /onpaste|readonly|maxlength|value="[^"]/);
    assert.doesNotMatch(body, /<input[^>]*name="(wachtwoord|huidig|nieuw)"[^>]*type="text"/);
  }
});
