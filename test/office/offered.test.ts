import assert from 'node:assert/strict';
import { loadSupplierTexts } from '#commands/load-supplier-texts.ts';
import { beginFrom } from '#commands/office/begin-from.ts';
import { readActor } from '#commands/office/context.ts';
import { proposeTransfer } from '#commands/office/transfer.ts';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import { organisationsOf } from '#register/access.ts';
import { addDays, dateOf } from '#register/instant.ts';
import { personReader } from '#register/reader.ts';
import type { Role } from '#register/roles.ts';
import { parseSupplierTextId } from '#register/supplier-text.ts';
import { listOffered } from '#store/offered.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const suppliers = ['maker-een', 'maker-twee'] as const;

const load = (app: App, goal: string) => {
  const texts = suppliers.map((id) => ({ id, organization: null, lang: 'NLD', provider: 'Maker BV', name: id, goal }));
  return loadSupplierTexts(app.context, new TextEncoder().encode(JSON.stringify(texts)));
};

storeTest('what others offer is told to who may take it, and to nobody else', async (database, context) => {
  const app = await officeWith(context, database);
  await load(app, 'Sneller');
  const actorWith = async (roles: readonly Role[], organisationId = own) => {
    const appointments = roles.map((role) => ({ role, organisationId }));
    const { id } = await colleagueWith(app, appointments);
    return readActor(database.queries, id, app.context.now());
  };
  const both = await actorWith(['editor', 'coordinator']);
  for (const text of suppliers) {
    const begun = await beginFrom(app.context, both, own, {
      kind: 'supplier',
      id: parseSupplierTextId(text) ?? assert.fail(),
    });
    assert.equal(begun.kind, 'begun');
  }
  const giver = await actorWith(['coordinator', 'editor'], other);
  assert.equal((await beginAlgorithm(app.context, giver, other, 'Van de buren')).kind, 'begun');
  const day = addDays(dateOf(testMoment), 1);
  const plan = { fromId: other, toId: own, day, chosen: null, reason: 'De gemeenten gaan samen.' };
  assert.equal((await proposeTransfer(app.context, giver, plan)).kind, 'proposed');
  const told = async (actor: typeof both, limit = 10) => {
    const offered = await listOffered(database.queries, personReader(actor), organisationsOf(actor), limit);
    return [offered.transfers.map(({ fromId, toId, day: on }) => `${fromId} ${toId} ${on}`), offered.updates.length];
  };
  const transfer = [`${other} ${own} ${day}`];
  assert.deepEqual(await told(both), [transfer, 0], 'the supplier changed nothing yet');
  await load(app, 'Nog sneller');
  assert.deepEqual(await told(both), [transfer, 2]);
  assert.deepEqual(await told(both, 1), [transfer, 1], 'a limit is of the texts alone');
  assert.deepEqual(await told(await actorWith(['coordinator'])), [transfer, 2]);
  assert.deepEqual(await told(await actorWith(['editor'])), [[], 2]);
  assert.deepEqual(await told(await actorWith(['approver'])), [[], 0]);
  assert.deepEqual(await told(giver), [[], 0], 'who offers is not asked');
  const anyone = await listOffered(database.queries, { kind: 'public' }, [own], 10);
  assert.deepEqual(anyone, { transfers: [], updates: [] });
});
