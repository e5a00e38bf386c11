import assert from 'node:assert/strict';
import { organisationIds } from '#demo/organisations.ts';
import { href } from '#src/routes.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith } from '#test/support/colleagues.ts';

const language = 'nl';
const { recht, wonen } = organisationIds;

storeTest(
  'a domain is made, filled from a day, shown as it is on a day, and emptied again',
  async (database, context) => {
    const app = await makeApp(context, database, { content: 'demo' });
    const { visitor, send } = await colleagueWith(app, [{ role: 'administrator', organisationId: null }]);
    const list = href('domains', { language });
    assert.match((await visitor.get(list)).body, /Er zijn nog geen domeinen/);
    const made = await visitor.send(list, { naam: 'Recht <i>en</i> wonen' });
    const address = href('domain', { language, id: 1 });
    assert.equal(made.headers.location, address);
    assert.match(
      (await visitor.send(list, { naam: 'recht <I>en</I> WONEN' })).body,
      /href="#naam">Een ander domein heet al zo/,
    );
    const add = (organisatie: string, vanaf: string) => send(address, { doe: 'voegtoe', organisatie, vanaf });
    assert.equal((await add(recht, '2024-01-01')).statusCode, 303);
    assert.equal((await add(wonen, '2026-11-25')).statusCode, 303);
    assert.match(
      (await add(recht, '2025-01-01')).body,
      /href="#organisatie">Deze organisatie zit dan al in een domein/,
    );
    assert.match((await add('Nergens', '2025-01-01')).body, /href="#organisatie">Deze organisatie vinden we niet/);
    assert.match((await add(wonen, '2025-02-30')).body, /href="#vanaf">Geef een dag/);
    const under = href('officeOrganisation', { language, organisation: organisationIds.huurgeschillen });
    const today = (await visitor.get(address)).body;
    assert.match(today, /Recht &lt;i&gt;en/);
    assert.ok(!today.includes(under));
    const tomorrow = (await visitor.get(href('domain', { language, id: 1 }, { op: '2026-11-25' }))).body;
    assert.ok(tomorrow.includes(under));
    const end = (tot: string) => send(address, { doe: 'beeindig', lid: recht, sinds: '2024-01-01', tot });
    assert.match((await end('ooit')).body, /href="#tot"/);
    assert.equal((await end('2026-01-01')).statusCode, 303);
    assert.match((await visitor.get(address)).body, /Vanaf 1 januari 2024 tot 1 januari 2026/);
    const wrong = { doe: 'beeindig', lid: 'x', sinds: "' or 1=1", tot: '2026-01-01' };
    assert.equal((await send(address, wrong)).statusCode, 422);
    assert.equal((await send(href('domain', { language, id: 99 }), wrong)).statusCode, 404);
    const kinds = await database.queries
      .selectFrom('audit_line')
      .select(['result', 'object_id'])
      .where('action', '=', 'change-domain')
      .where('result', '=', 'changed')
      .execute();
    assert.equal(kinds.length, 4);
  },
);
