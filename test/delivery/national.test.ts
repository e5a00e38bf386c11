import assert from 'node:assert/strict';
import { href } from '#src/routes.ts';
import { allFields } from '#standard/fields.ts';
import { storeTest } from '#test/stores.ts';
import { other, own } from '#test/support/colleagues.ts';
import { addressesOf, deliverWith, deliveryApp, textsIn, tokenFor, wholeText } from '#test/support/delivering.ts';

const at = (organisation: string, algoritme = '') => {
  const place = { id: organisation, algoritme };
  return {
    list: href('nationalDeliveryList', { id: organisation }),
    entry: href('nationalDeliveryEntry', place),
    release: href('nationalDeliveryRelease', place),
    publish: href('nationalDeliveryPublish', place),
    remove: href('nationalDeliveryRemove', place),
    published: href('nationalDeliveryPublished', place),
    retract: href('nationalDeliveryRetract', place),
    state: (action: string) => href('nationalDeliveryState', { ...place, action }),
  };
};

/** A text as a supplier of the national register sends it: the keys of standard 1.0, and some that mean nothing here. */
const national: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(wholeText).filter(([key]) =>
      allFields.some((field) => field.key === key && field.origin === 'standard'),
    ),
  ),
  ...{
    standard_version: '1.0',
    lang: 'NLD',
    organization: 'Hoe zij zich noemt',
    uuid: null,
    revision_date: '2025-01-01',
  },
  goal: '<p>Het <strong>doel</strong>.</p><ul><li>Een</li></ul><script>alert(1)</script>',
};

storeTest('what suppliers send to the national register is taken here, step by step', async (database, context) => {
  const app = await deliveryApp(context, database);
  const { secret } = await tokenFor(app, own);
  const deliver = deliverWith(app, secret);
  assert.equal(at(own).list, `/aanleverapi/v1_0/organizations/${own}/algorithms`);
  assert.deepEqual((await deliver('GET', at(own).list)).content, []);

  const begun = await deliver('POST', at(own).list, national);
  assert.equal(begun.status, 200, begun.body);
  assert.deepEqual(Object.keys(begun.content), ['lars_code']);
  const here = at(own, String(begun.content.lars_code));

  const got = await deliver('GET', here.entry);
  assert.equal(got.status, 200);
  assert.equal(got.content.name, national.name);
  assert.deepEqual(
    [got.content.lang, got.content.language, got.content.state, got.content.published],
    ['nld', 'NLD', 'STATE_1', false],
  );
  assert.doesNotMatch(String(got.content.goal), /[<>]|alert/);

  // Somebody adds in the office what the national standard has no place for.
  const entry = addressesOf(own, String(begun.content.lars_code)).entry;
  const more = await deliver('PUT', entry, { ...wholeText, goal: 'Het doel.' }, { 'if-match': '*' });
  assert.equal(more.status, 200, more.body);
  const put = await deliver('PUT', here.entry, { ...national, goal: 'Een ander doel.' });
  assert.deepEqual([put.status, put.body], [200, 'null']);
  assert.deepEqual((await deliver('PUT', here.entry, { ...national, goal: 'Een ander doel.' })).content, {
    message: 'NO_CHANGES',
  });
  const kept = (await deliver('GET', entry)).content;
  assert.equal(kept.goal, 'Een ander doel.');
  assert.deepEqual(kept.meaning, wholeText.meaning, 'what the national form does not know is left alone');

  assert.equal((await deliver('GET', here.published)).status, 404);
  const released = await deliver('PUT', here.release);
  assert.deepEqual([released.status, released.body], [200, 'null'], released.body);
  assert.equal((await deliver('GET', here.entry)).content.state, 'STATE_2');
  assert.equal((await deliver('PUT', here.release)).status, 409);
  for (const [method, address] of [
    ['PUT', here.publish],
    ['DELETE', here.remove],
    ['DELETE', here.retract],
    ['PUT', here.state('publish')],
    ['PUT', here.state('reject_to_1')],
    ['PUT', here.state('retract')],
  ] as const) {
    const reply = await deliver(method, address);
    assert.equal(reply.status, 403, address);
    assert.equal(reply.content.detail, 'REQUIRED_STATE_CHANGE_PERMISSION_MISSING');
  }
  assert.equal((await deliver('PUT', here.state('onzin'))).status, 404);
  const [line] = JSON.parse((await deliver('GET', at(own).list)).body) as Record<string, unknown>[];
  assert.deepEqual(line, {
    ...{ name: national.name, schema_version: '1.0', last_update_dt: '2026-11-24T13:00:00+01:00' },
    ...{ lars: begun.content.lars_code, source_id: national.source_id ?? null, published: false },
    ...{ current_version_released: true, current_version_published: false, last_update_by: null },
  });
});

storeTest('what is public is given as it is public, beside a draft', async (database, context) => {
  const app = await deliveryApp(context, database);
  const deliver = deliverWith(app, (await tokenFor(app, own)).secret);
  const id = await (await textsIn(app, own))('gepubliceerd');
  const here = at(own, id);
  assert.deepEqual((await deliver('PUT', here.entry, { ...wholeText, name: 'Anders' })).body, 'null');
  const [draft, open] = [(await deliver('GET', here.entry)).content, (await deliver('GET', here.published)).content];
  assert.deepEqual([draft.name, draft.state, draft.published], ['Anders', 'STATE_1', true]);
  assert.deepEqual([open.name, open.state, open.published], [wholeText.name, 'PUBLISHED', true]);
});

storeTest('the national addresses give no more than the others', async (database, context) => {
  const app = await deliveryApp(context, database);
  const reading = deliverWith(app, (await tokenFor(app, own, ['concepten-lezen'])).secret);
  const deliver = deliverWith(app, (await tokenFor(app, own)).secret);
  const [mine, theirs] = [await (await textsIn(app, own))('concept'), await (await textsIn(app, other))('concept')];
  for (const [place, id] of [
    [own, theirs],
    [other, theirs],
    [other, mine],
    ['bestaat-niet', mine],
  ] as const) {
    const there = at(place, id);
    for (const [method, address] of [
      ['GET', there.entry],
      ['PUT', there.entry],
      ['PUT', there.release],
      ['PUT', there.publish],
      ['DELETE', there.remove],
      ['GET', there.published],
      ['DELETE', there.retract],
      ['PUT', there.state('release_to_2')],
    ] as const) {
      const reply = await deliver(method, address, method === 'PUT' ? national : undefined);
      assert.deepEqual([reply.status, reply.content.detail], [404, 'NOT_FOUND'], address);
    }
  }
  const here = at(own, mine);
  for (const [method, address] of [
    ['POST', here.list],
    ['PUT', here.entry],
    ['PUT', here.release],
    ['PUT', here.state('release')],
  ] as const)
    assert.equal((await reading(method, address, national)).status, 403, address);
  assert.deepEqual((await deliverWith(app, null)('GET', here.entry)).content.detail, 'NOT_AUTHENTICATED');
  const wrong = await deliver('POST', here.list, {
    ...national,
    name: 'x'.repeat(101),
    website: 'geen adres',
    lang: 'ENG',
  });
  assert.equal(wrong.status, 422);
  const places = (wrong.content.detail as { loc: string[] }[]).map(({ loc }) => loc.join('.'));
  assert.deepEqual(new Set(places), new Set(['body.lang', 'body.name', 'body.website']));
  for (const reply of [wrong, await deliver('GET', here.entry)]) {
    assert.equal(reply.headers['access-control-allow-origin'], undefined);
    assert.equal(reply.headers['cache-control'], 'no-store');
  }
  assert.equal((await deliver('GET', `/aanleverapi/v1_0/users/${own}`)).status, 404);
});
