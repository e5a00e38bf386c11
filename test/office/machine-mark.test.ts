import assert from 'node:assert/strict';
import { href } from '#src/routes.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, own } from '#test/support/colleagues.ts';
import { english, office, take } from '#test/support/translating.ts';
import { startTranslator } from '#test/support/translator.ts';

const language = 'nl';
const asking = { actie: 'machine' };

storeTest(
  'an approver sees that somebody took off the mark of a machine, and in which change',
  async (database, context) => {
    const machine = await startTranslator(context);
    const now = await office(context, database, { TRANSLATOR_URL: machine.address });
    const { app, editor, approver, id } = now;
    const address = href('workTranslation', { language, id, text: 'en' });
    const takenOff = /weggehaald in wijziging (\d+) \(<time datetime="[^"]+">24 november 2026, \d\d:\d\d<\/time>\)/;
    const seenBy = async ({ visitor }: typeof approver): Promise<string | null> =>
      takenOff.exec((await visitor.get(address)).body)?.[1] ?? null;

    await editor.visitor.send(address, { ...english, machinevertaling: 'ja' });
    assert.equal(await seenBy(approver), null, 'the mark stands');
    await editor.visitor.send(address, english);
    await editor.visitor.send(address, { ...english, 'veld-goal': 'Sooner.' });
    assert.deepEqual(await take(now, 'en', ['submit']), ['moved']);
    assert.equal(await seenBy(approver), '2', 'a later change without the mark is not the one that took it off');
    const rows = await database.queries.selectFrom('audit_line').select('details').orderBy('sequence').execute();
    assert.equal(rows.filter(({ details }) => /"machineMarkTakenOff": ?true/.test(String(details))).length, 1);
    const judge = await colleagueWith(app, [{ role: 'coordinator', organisationId: own }]);
    assert.match((await judge.visitor.get(address)).body, new RegExp(href('trailEntry', { language, id })));

    await take(now, 'en', ['send-back']);
    await editor.visitor.send(address, { ...english, machinevertaling: 'ja' });
    assert.equal(await seenBy(approver), null, 'the mark stands again');
    assert.deepEqual(await take(now, 'en', ['submit', 'approve', 'publish']), ['moved', 'moved', 'moved']);

    await now.publishDutch('Nog sneller.');
    await editor.visitor.send(address, english);
    assert.deepEqual(await take(now, 'en', ['submit']), ['moved']);
    assert.equal(await seenBy(approver), '5', 'that of what is public was taken off');
  },
);

storeTest(
  'a proposal of a machine whose mark is taken off before it is saved is told to the approver',
  async (database, context) => {
    const machine = await startTranslator(context);
    const now = await office(context, database, { TRANSLATOR_URL: machine.address });
    const { editor, approver, id } = now;
    const address = href('workTranslation', { language, id, text: 'en' });
    const sign = /name="machinevertaling-gevraagd" value="([^"]+)"/;
    const proposed = await editor.visitor.send(address, asking);
    const asked = sign.exec(proposed.body)?.[1] ?? assert.fail();
    const unticked = { ...english, 'machinevertaling-gevraagd': asked };
    assert.equal((await editor.visitor.send(address, unticked)).statusCode, 303);
    assert.match((await approver.visitor.get(address)).body, /weggehaald in wijziging 1 /);

    const met = await editor.visitor.send(address, { ...unticked, 'veld-goal': 'Anders.', revisie: '0' });
    assert.equal(met.statusCode, 409);
    assert.equal(sign.exec(met.body)?.[1], asked, 'the form that is given back knows it too');
  },
);
