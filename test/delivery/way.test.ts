import assert from 'node:assert/strict';
import { href } from '#src/routes.ts';
import { testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { colleagueWith, own } from '#test/support/colleagues.ts';
import { addressesOf, deliverWith, deliveryApp, textsIn, tokenFor, wholeText } from '#test/support/delivering.ts';

storeTest('a text goes from a machine to the public by the hands of people', async (database, context) => {
  const app = await deliveryApp(context, database);
  const { secret, id: token } = await tokenFor(app, own);
  const deliver = deliverWith(app, secret);
  const { name, ...nameless } = wholeText;
  const { list } = addressesOf(own, '');

  const begun = await deliver('POST', list, { name });
  assert.equal(begun.status, 201, begun.body);
  const id = String(begun.content.id);
  const { entry, submit, state } = addressesOf(own, id);
  assert.equal(begun.headers.location, entry);
  assert.equal(begun.content.staat, 'concept');
  assert.ok((begun.content.ontbreekt as string[]).includes('description_short'));

  const early = await deliver('POST', submit);
  assert.equal(early.status, 409);
  const lacks = (early.content.fouten as { naam: string; verwijzing: string }[]).map(({ verwijzing }) => verwijzing);
  assert.deepEqual(
    lacks,
    (begun.content.ontbreekt as string[]).map((key) => `/${key}`),
  );

  const tag = begun.headers.etag ?? '';
  assert.equal((await deliver('PUT', entry, wholeText)).status, 428);
  assert.equal((await deliver('PUT', entry, wholeText, { 'if-match': '"anders"' })).status, 412);
  const put = await deliver('PUT', entry, wholeText, { 'if-match': tag });
  assert.equal(put.status, 200, put.body);
  assert.deepEqual(put.content.ontbreekt, []);
  assert.equal(
    (await deliver('PUT', entry, wholeText, { 'if-match': tag })).status,
    412,
    'the tag is of an older text',
  );

  const got = await deliver('GET', entry);
  assert.equal(got.body, put.body);
  assert.equal(got.headers.etag, put.headers.etag);
  const again = await deliver('PUT', entry, got.content, { 'if-match': got.headers.etag ?? '' });
  assert.equal(again.body, got.body, 'what goes out comes in, and changes nothing');

  const submitted = await deliver(
    'POST',
    submit,
    { toelichtingWijziging: ' Nieuw. ' },
    { 'if-match': got.headers.etag ?? '' },
  );
  assert.equal(submitted.status, 200, submitted.body);
  assert.equal(submitted.content.staat, 'in-beoordeling');
  assert.equal((await deliver('PUT', entry, wholeText, { 'if-match': '*' })).status, 409, 'it is being judged');

  const judge = await colleagueWith(app, [{ role: 'approver', organisationId: own }]);
  const page = href('workEntry', { language: 'nl', id });
  const revision = String(submitted.content.revisie);
  assert.equal((await judge.send(page, { stap: 'approve', revisie: revision })).statusCode, 303);
  assert.equal((await judge.send(page, { stap: 'publish', revisie: revision })).statusCode, 303);
  await app.index.load();
  const open = JSON.parse((await app.get(href('apiAlgorithm', { id }))).body) as Record<string, unknown>;
  assert.equal(open.name, name);
  assert.equal(open.toelichtingWijziging, 'Nieuw.');
  assert.equal((await deliver('GET', state)).content.staat, 'gepubliceerd');

  const same = await deliver('PUT', entry, open, { 'if-match': '*' });
  assert.equal(same.status, 200, same.body);
  assert.equal(same.content.staat, 'gepubliceerd', 'what is public already begins no draft');
  const changed = await deliver('PUT', entry, { ...nameless, name: 'Anders' }, { 'if-match': same.headers.etag ?? '' });
  assert.equal(changed.content.staat, 'concept');
  assert.equal(changed.content.openbareVersie, 1);
  assert.equal((await deliver('DELETE', entry)).status, 204);
  assert.equal((await deliver('GET', entry)).content.name, name);

  const lines = await database.queries
    .selectFrom('audit_line')
    .select(['actor', 'origin', 'action'])
    .where('actor', '=', `token:${token}`)
    .execute();
  assert.ok(lines.some(({ action }) => action === 'submit') && lines.every(({ origin }) => origin === 'api'));
  const used = await database.queries.selectFrom('delivery_token').select('used_at').executeTakeFirstOrThrow();
  assert.equal(used.used_at, testMoment);
});

storeTest('the list tells of every algorithm where its text stands, in parts', async (database, context) => {
  const app = await deliveryApp(context, database);
  const deliver = deliverWith(app, (await tokenFor(app, own, ['concepten-lezen'])).secret);
  const { list } = addressesOf(own, '');
  assert.deepEqual((await deliver('GET', list)).content, { resultaten: [], volgende: null });
  const textIn = await textsIn(app, own);
  const made = [await textIn('concept'), await textIn('gepubliceerd'), await textIn('leeg')];
  const seen: Record<string, unknown>[] = [];
  let address: string | null = `${list}?limit=1`;
  while (address !== null) {
    const { content, headers, status } = await deliver('GET', address);
    assert.equal(status, 200);
    seen.push(...(content.resultaten as Record<string, unknown>[]));
    const next = /<https:\/\/register\.example([^>]+)>; rel="next"/.exec(headers.link ?? '')?.[1] ?? null;
    assert.equal(next !== null, content.volgende !== null);
    address = next;
  }
  assert.deepEqual(new Set(seen.map(({ id }) => id)), new Set(made));
  assert.deepEqual(Object.fromEntries(seen.map(({ id, staat }) => [id, staat])), {
    [made[0] ?? '']: 'concept',
    [made[1] ?? '']: 'gepubliceerd',
    [made[2] ?? '']: 'leeg',
  });
  for (const wrong of ['limit=0', 'limit=101', 'na=1', 'page=1'])
    assert.equal((await deliver('GET', `${list}?${wrong}`)).status, 400, wrong);
});

storeTest('a token that is over, revoked or made up opens nothing', async (database, context) => {
  const app = await deliveryApp(context, database);
  const { secret, id } = await tokenFor(app, own);
  const { list } = addressesOf(own, '');
  assert.equal((await deliverWith(app, secret)('GET', list)).status, 200);
  const dead = [null, '', 'x', `${secret}x`, secret.slice(0, -1), secret.toUpperCase(), secret.replace(/.$/, '_')];
  for (const other of dead.filter((one) => one !== secret)) {
    const reply = await deliverWith(app, other)('POST', list, wholeText);
    assert.equal(reply.status, 401, String(other));
    assert.match(reply.headers['www-authenticate'] ?? '', /^Bearer/);
  }
  const change = (values: { last_day?: string; revoked_at?: string }) =>
    database.queries.updateTable('delivery_token').set(values).where('person_id', '=', id).execute();
  await change({ last_day: '2026-11-23' });
  assert.equal((await deliverWith(app, secret)('GET', list)).status, 401, 'it is over');
  await change({ last_day: '2026-11-24' });
  assert.equal((await deliverWith(app, secret)('GET', list)).status, 200, 'it works on its last day');
  await change({ revoked_at: testMoment });
  assert.equal((await deliverWith(app, secret)('GET', list)).status, 401, 'it is revoked');
});
