import assert from 'node:assert/strict';
import { openRound, seeFollowers, tellFollowers } from '#commands/following/tell-followers.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import type { Instant } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { href } from '#src/routes.ts';
import { tellNews } from '#src/tell-news.ts';
import { transact } from '#store/database.ts';
import { addRelations } from '#store/entry-writes.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { testOrganisation } from '#test/support/entries.ts';
import {
  address,
  type Following,
  followBy,
  followEntry,
  followingApp,
  linkIn,
  type Sent,
} from '#test/support/following.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';

const newsOf = async ({ mail }: Following): Promise<readonly Sent[]> =>
  (await mail()).filter(({ kind }) => kind === 'follow-news');

storeTest('who follows an entry is told what changed, once, and at most one mail a day', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  await all.tell();
  assert.deepEqual(await newsOf(all), [], 'nothing changed');
  await all.change(1, 2, 'Nu ook\nbieten.');
  await all.change(2, 2);
  await all.tell();
  const [first, ...none] = await newsOf(all);
  assert.ok(first !== undefined && none.length === 0);
  assert.deepEqual([first.address, first.language], [address, 'nl']);
  assert.match(first.subject, /^1 wijziging in wat u volgt/);
  assert.match(first.text, /Algoritme: Algoritme 1 versie 2\n- Nu ook bieten\. \(24 november 2026\)/);
  assert.doesNotMatch(first.text, /Algoritme 2|<|&amp;/);
  await all.change(1, 3, 'En uien.');
  await all.tell();
  all.wait(60);
  await all.tell();
  assert.equal((await newsOf(all)).length, 1, 'no second mail on one day');
  await all.nextDay();
  await all.tell();
  const [, second, ...others] = await newsOf(all);
  assert.match(second?.text ?? '', /En uien/);
  assert.doesNotMatch(second?.text ?? '', /bieten/, 'never the same twice');
  assert.deepEqual(others, []);
  await all.nextDay();
  assert.equal((await newsOf(all)).length, 2, 'no mail when nothing changed');
});

storeTest('a link in each mail stops with one button, or one POST of a mail program', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  await followBy(all, followEntry(2));
  await all.change(1, 2);
  await all.change(2, 2);
  await all.tell();
  const [mail] = await newsOf(all);
  assert.ok(mail !== undefined);
  const stranger = visitorOf(all.app, '198.51.100.9');
  const overview = linkIn(mail.text, '');
  assert.match((await stranger.get(overview)).body, /Algoritme 1[\s\S]*Algoritme 2/);
  const one = linkIn(mail.text, 'stoppen');
  assert.match((await stranger.get(one)).body, /U stopt met volgen van <a[^>]*>Algoritme 1/);
  assert.equal(
    (await database.queries.selectFrom('follow').selectAll().execute()).length,
    2,
    'to open it stops nothing',
  );
  assert.match((await stranger.post(one, {})).body, /U bent ermee gestopt/);
  assert.doesNotMatch((await stranger.get(overview)).body, /Algoritme 1/);
  assert.equal((await stranger.post(one, {})).statusCode, 200, 'again is no harm');
  const wrong = await stranger.post(`${linkIn(mail.text, '').replace('volgen?', 'volgen/stoppen?')}&wat=alles`, {});
  assert.equal(wrong.statusCode, 404, 'a kind that does not exist stops nothing');
  const stop = mail.stop_address?.replace('https://register.example', '') ?? assert.fail();
  const boundary =
    '--grens\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--grens--\r\n';
  const stopped = await all.app.server.inject({
    ...{ method: 'POST', url: stop, payload: boundary },
    headers: { host: 'register.example', 'content-type': 'multipart/form-data; boundary=grens' },
  });
  assert.equal(stopped.statusCode, 200);
  assert.equal((await stranger.post(stop, { 'List-Unsubscribe': 'One-Click' })).statusCode, 404);
  for (const table of ['follower', 'follow', 'follower_key', 'follow_request', 'mail'] as const)
    assert.deepEqual(await database.queries.selectFrom(table).selectAll().execute(), [], table);
  assert.equal((await stranger.get(overview)).statusCode, 404);
  await all.change(1, 3);
  await all.nextDay();
  assert.deepEqual(await newsOf(all), []);
  const trail = JSON.stringify(await database.queries.selectFrom('audit_line').selectAll().execute());
  assert.match(trail, /tell-followers[\s\S]*stop-following/);
  assert.ok(!trail.includes('post.example'));
});

storeTest(
  'an entry that is withdrawn, merged or replaced is told of, and followed no more',
  async (database, context) => {
    const all = await followingApp(context, database);
    for (const n of [1, 2, 3]) await followBy(all, followEntry(n));
    await all.end(1, 'withdrawn', { withdrawn: { at: all.now(), reason: 'Het wordt niet\nmeer gebruikt.' } });
    await all.tell();
    const [first] = await newsOf(all);
    assert.match(first?.text ?? '', /Ingetrokken \(24 november 2026\)\n {2}Reden: Het wordt niet meer gebruikt\./);
    assert.match(first?.text ?? '', /U volgt dit algoritme nu niet meer: de beschrijving is ingetrokken\./);
    assert.match(first?.text ?? '', /Stop met alles/);
    const follows = await database.queries.selectFrom('follow').select('subject').execute();
    assert.deepEqual(follows.map(({ subject }) => subject).sort(), [makeAlgorithmId(2), makeAlgorithmId(3)].sort());
    await transact(database, (writing) =>
      addRelations(writing, [{ from: makeAlgorithmId(2), kind: 'merged-into', to: makeAlgorithmId(3) }]),
    );
    await all.end(2, 'merged', { mergedInto: makeAlgorithmId(3) });
    await all.nextDay();
    const [, second] = await newsOf(all);
    assert.match(second?.text ?? '', /Samengevoegd met een andere beschrijving: Algoritme 3 \(/);
    assert.match(
      second?.text ?? '',
      new RegExp(`Wilt u die volgen\\?\\nhttps://register\\.example/nl/volg/algoritme\\?id=${makeAlgorithmId(3)}`),
    );
    await all.end(3, 'withdrawn', { withdrawn: { at: all.now(), reason: 'Klaar.' } });
    await all.nextDay();
    const [last, ...older] = await newsOf(all);
    assert.deepEqual(older, [], 'the mails before go with what they were about');
    assert.match(last?.text ?? '', /U volgt nu niets meer\. Wij hebben uw e-mailadres verwijderd\./);
    assert.doesNotMatch(last?.text ?? '', /sleutel=/);
    assert.equal(last?.stop_address, null);
    for (const table of ['follower', 'follow', 'follower_key'] as const)
      assert.deepEqual(await database.queries.selectFrom(table).selectAll().execute(), [], table);
  },
);

storeTest(
  'who follows an organisation, theme or search is told of each change once, in their language',
  async (database, context) => {
    const all = await followingApp(context, database);
    const above = { ...testOrganisation, id: makeOrganisationId('pv9999') };
    const parents = [{ parentId: above.id, from: null, until: null }];
    await transact(database, (writing) =>
      saveOrganisations(writing, [above, { ...testOrganisation, parents }], (name) => name.toLowerCase()),
    );
    await all.app.index.load();
    await followBy(all, '/en/volg/organisatie?id=pv9999');
    await followBy(all, '/en/volg/thema?id=economie');
    await followBy(all, '/fy/volg/zoeken?zoekterm=aardappel', 'fries@post.example');
    await followBy(all, '/nl/volg/zoeken?zoekterm=komkommer', 'niets@post.example');
    await all.change(1, 2);
    await all.end(2, 'withdrawn', { withdrawn: { at: all.now(), reason: 'Klaar.' } });
    await all.tell();
    const news = await newsOf(all);
    assert.deepEqual(
      news.map((one) => [one.address, one.language]),
      [
        [address, 'en'],
        ['fries@post.example', 'fy'],
      ],
    );
    const [english, frisian] = news;
    assert.match(
      english?.text ?? '',
      /Organisation: Gemeente Oosterhaven\n- Algoritme 2, Gemeente Oosterhaven: Withdrawn[\s\S]*Reason: Klaar\.[\s\S]*Algoritme 1 versie 2/,
    );
    assert.doesNotMatch(english?.text ?? '', /Theme:/, 'that change was told of the organisation');
    assert.match(frisian?.text ?? '', /Sykopdracht: ‘aardappel’[\s\S]*Algoritme 1 versie 2/);
    await all.nextDay();
    assert.equal((await newsOf(all)).length, 2, 'never the same twice');
  },
);

storeTest('a round that is broken off goes on, and two at once tell nobody twice', async (database, context) => {
  const all = await followingApp(context, database);
  for (let n = 0; n < 45; n += 1)
    await followBy({ ...all, visitor: visitorOf(all.app, `198.51.100.${n}`) }, followEntry(1), `v${n}@post.example`);
  await all.change(1, 2);
  const readingNow = async () => {
    await all.app.index.follow();
    return all.app.reading;
  };
  assert.equal(await tellNews(all.app.context, {}, readingNow), 20);
  assert.equal((await newsOf(all)).length, 20, 'then the process was gone');
  await all.change(1, 3);
  const broken = { ...all.app.context, now: () => assert.fail('in the middle of a transaction') as Instant };
  await assert.rejects(tellNews(broken, {}, readingNow));
  assert.equal((await newsOf(all)).length, 20);
  await Promise.all([all.tell(), all.tell()]);
  const news = await newsOf(all);
  assert.equal(news.length, 45);
  assert.equal(new Set(news.map((one) => one.address)).size, 45);
  assert.ok(news.every(({ text }) => !text.includes('versie 3, ')));
  await all.nextDay();
  assert.equal((await newsOf(all)).length, 90, 'what changed meanwhile is told the day after');
});

quickTest('one follower who cannot be told holds up no other', async (database, context) => {
  const all = await followingApp(context, database);
  for (const n of [1, 2, 3]) await followBy(all, followEntry(1), `v${n}@post.example`);
  await database.queries.updateTable('follower').set({ email: 'geen adres' }).where('id', '=', 2).execute();
  await all.change(1, 2);
  await assert.rejects(all.tell(), /1 followers were not told/);
  const told = (await newsOf(all)).map((one) => one.address);
  assert.deepEqual(told, ['v1@post.example', 'v3@post.example']);
  await all.tell();
  assert.equal((await newsOf(all)).length, 2, 'and the round is over');
});

quickTest('changes since the request are told, and following again changes nothing', async (database, context) => {
  const all = await followingApp(context, database);
  await all.visitor.send(followEntry(1), { email: address });
  const link = linkIn((await all.mail())[0]?.text ?? '', 'bevestigen');
  await all.change(1, 2, 'Intussen.');
  await all.visitor.post(link, {});
  await followBy(all, followEntry(1, 'en'));
  await all.tell();
  const [mail, ...others] = await newsOf(all);
  assert.match(mail?.text ?? '', /Intussen\./);
  assert.equal(mail?.language, 'en', 'the language of the page where they last asked');
  assert.deepEqual(others, []);
});

quickTest('pages, feeds and the interface tell nothing of followers', async (database, context) => {
  const all = await followingApp(context, database);
  const overview = await followBy(all, followEntry(1));
  const id = makeAlgorithmId(1);
  for (const open of [
    href('entry', { language, id }),
    `/api/v1/algoritmes/${id}`,
    href('feedAll', {}),
    href('figures', { language }),
  ])
    assert.doesNotMatch((await all.app.get(open)).body, /volger@|gevolgd door|followers/, open);
  assert.match((await all.app.get(overview)).headers['referrer-policy']?.toString() ?? '', /same-origin|no-referrer/);
});

quickTest(
  'who comes while a round is under way gets the next one, and nobody the mail of another',
  async (database, context) => {
    const all = await followingApp(context, database);
    await followBy(all, followEntry(1));
    await all.visitor.send(followEntry(1), { email: 'later@post.example' });
    const link = linkIn((await all.mail()).at(-1)?.text ?? '', 'bevestigen');
    await all.change(1, 2);
    const round = (await openRound(all.app.context)) ?? assert.fail();
    await all.app.index.follow();
    const [first = assert.fail()] = await seeFollowers(all.app.context, [1]);
    const subject = { kind: 'algoritme', value: makeAlgorithmId(1) } as const;
    const { key, email } = first;
    const telling = {
      followerId: 1,
      email,
      key,
      subject: 'Voor de eerste',
      text: 'x',
      stopAddress: 'https://x.example/',
    };
    await database.queries.deleteFrom('follow').execute();
    await database.queries.deleteFrom('follower_key').execute();
    await database.queries.deleteFrom('follower').execute();
    assert.equal((await all.visitor.post(link, {})).statusCode, 303);
    const follow = await database.queries.selectFrom('follow').selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([follow.follower_id, follow.told_through], [1, round.through]);
    await database.queries.updateTable('follow').set({ told_through: 0 }).execute();
    assert.equal(
      await tellFollowers(all.app.context, round, [{ ...telling, told: [subject], ended: [], waiting: [] }]),
      0,
    );
    await database.queries.updateTable('follow').set({ told_through: round.through }).execute();
    await all.tell();
    assert.deepEqual(await newsOf(all), [], 'they knew of it before they confirmed');
    await all.change(1, 3, 'Daarna.');
    await all.nextDay();
    const [mail, ...others] = await newsOf(all);
    assert.deepEqual([mail?.address, others], ['later@post.example', []]);
    assert.match(mail?.text ?? '', /Daarna/);
  },
);
