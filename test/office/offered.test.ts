import assert from 'node:assert/strict';
import { loadSupplierTexts } from '#commands/load-supplier-texts.ts';
import { beginFrom } from '#commands/office/begin-from.ts';
import { readActor } from '#commands/office/context.ts';
import { proposeTransfer } from '#commands/office/transfer.ts';
import { beginAlgorithm } from '#commands/office/write-draft.ts';
import { demoOrganisations, organisationIds } from '#demo/organisations.ts';
import { fold } from '#language/fold.ts';
import { type Actor, organisationsOf } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { addDays, dateOf, endOfDate, type IsoDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import type { Role } from '#register/roles.ts';
import { parseSupplierTextId } from '#register/supplier-text.ts';
import { transact } from '#store/database.ts';
import { listOffered } from '#store/offered.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { type App, testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, officeWith, other, own } from '#test/support/colleagues.ts';

const suppliers = ['maker-een', 'maker-twee'] as const;

const begin = async (app: App, actor: Actor, text: string): Promise<AlgorithmId> => {
  const id = parseSupplierTextId(text) ?? assert.fail();
  const begun = await beginFrom(app.context, actor, own, { kind: 'supplier', id });
  return begun.kind === 'begun' ? begun.id : assert.fail();
};

const load = (app: App, goal: string, ids: readonly string[] = suppliers) => {
  const texts = ids.map((id) => ({ id, organization: null, lang: 'NLD', provider: 'Maker BV', name: id, goal }));
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
  for (const text of suppliers) await begin(app, both, text);
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

storeTest(
  'the text that changed last comes first, and of those at one moment the lowest number',
  async (database, context) => {
    let moment = testMoment;
    const app = await officeWith(context, database, {}, { clock: () => moment });
    await load(app, 'Sneller');
    const editor = await colleagueWith(app, [{ role: 'editor', organisationId: own }]);
    const actor = await readActor(database.queries, editor.id, moment);
    const begun: AlgorithmId[] = [];
    for (const text of [...suppliers, ...suppliers]) begun.push(await begin(app, actor, text));
    const told = async (limit: number) => {
      const { updates } = await listOffered(database.queries, personReader(actor), [own], limit);
      return updates.map(({ id }) => id);
    };
    await load(app, 'Nog sneller');
    const inOrder = begun.toSorted();
    assert.deepEqual(await told(10), inOrder);
    assert.deepEqual(await told(3), inOrder.slice(0, 3));
    moment = endOfDate(dateOf(moment));
    const lastText = begun.indexOf(inOrder[3] ?? assert.fail()) % 2;
    await load(app, 'Veel sneller', suppliers.slice(lastText, lastText + 1));
    const changed = begun.filter((_, index) => index % 2 === lastText).toSorted();
    const lastFirst = [...changed, ...inOrder.filter((id) => !changed.includes(id))];
    assert.deepEqual(await told(10), lastFirst);
    assert.deepEqual(await told(1), lastFirst.slice(0, 1));
    assert.deepEqual(await told(3), lastFirst.slice(0, 3));
  },
);

storeTest(
  'the transfer whose day comes first is first, and of those on one day that of the first giver',
  async (database, context) => {
    const app = await officeWith(context, database);
    const third = organisationIds.hoogduin;
    const organisations = demoOrganisations.filter(({ id }) => id === third);
    await transact(database, (writing) => saveOrganisations(writing, organisations, fold));
    const roles = (['editor', 'coordinator'] as const).flatMap((role) =>
      [own, other, third].map((organisationId) => ({ role, organisationId })),
    );
    const { id } = await colleagueWith(app, roles);
    const actor = await readActor(database.queries, id, app.context.now());
    const day = (days: number): IsoDate => addDays(dateOf(testMoment), days);
    const propose = async (fromId: OrganisationId, on: IsoDate) => {
      const begun = await beginAlgorithm(app.context, actor, fromId, 'Van de buren');
      assert.ok(begun.kind === 'begun');
      const plan = { fromId, toId: own, day: on, chosen: [begun.key.algorithmId], reason: 'De gemeenten gaan samen.' };
      assert.equal((await proposeTransfer(app.context, actor, plan)).kind, 'proposed');
    };
    await propose(other, day(3));
    await propose(other, day(2));
    await propose(third, day(2));
    await propose(other, day(1));
    const { transfers } = await listOffered(database.queries, personReader(actor), [own], 10);
    const inOrder = [
      [other, day(1)],
      [third, day(2)],
      [other, day(2)],
      [other, day(3)],
    ];
    assert.deepEqual(
      transfers.map((one) => [one.fromId, one.day]),
      inOrder,
    );
  },
);
