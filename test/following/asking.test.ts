import assert from 'node:assert/strict';
import { forgetFollowRequests } from '#commands/following/stop-following.ts';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { confirmationLimits, followTerms } from '#register/following.ts';
import { questionLimits } from '#register/question.ts';
import { href } from '#src/routes.ts';
import { dump } from '#store/copy.ts';
import { quickTest, storeTest } from '#test/stores.ts';
import { address, followBy, followEntry, followingApp, linkIn } from '#test/support/following.ts';
import { visitorOf } from '#test/support/visitor.ts';

const language = 'nl';

storeTest('to follow takes an address, and the button behind the link in the mail', async (database, context) => {
  const all = await followingApp(context, database);
  const { visitor, mail } = all;
  const entry = await visitor.get(href('entry', { language, id: makeAlgorithmId(1) }));
  assert.match(entry.body, /href="\/nl\/volg\/algoritme\?id=\d+">Volg per e-mail/);
  assert.equal(visitor.cookies.size, 0, 'a page that is read sets no cookie');
  const page = await visitor.get(followEntry(1));
  assert.equal(page.headers['cache-control'], 'no-store');
  assert.match(
    page.body,
    /Algoritme 1[\s\S]*Ten hoogste één e-mail per dag[\s\S]*Uw e-mailadres, de taal van de e-mail en wat u volgt\. Meer niet/,
  );
  const sent = await visitor.send(followEntry(1), { email: address.toUpperCase() });
  assert.equal(sent.statusCode, 303);
  assert.match((await visitor.get(String(sent.headers.location))).body, /Kijk in uw e-mail/);
  const [confirmation, ...others] = await mail();
  assert.ok(confirmation !== undefined && others.length === 0);
  assert.deepEqual([confirmation.address, confirmation.kind], [address, 'follow-confirm']);
  assert.match(confirmation.text, /Algoritme: Algoritme 1/);
  const link = linkIn(confirmation.text, 'bevestigen');
  const opened = await visitor.get(link);
  assert.equal(opened.headers['cache-control'], 'no-store');
  assert.match(opened.body, /Ja, ik wil dit volgen/);
  await visitor.get(link);
  assert.equal(
    (await database.queries.selectFrom('follow').selectAll().execute()).length,
    0,
    'to open it confirms nothing',
  );
  const stranger = visitorOf(all.app, '198.51.100.9');
  const confirmed = await stranger.post(link, {});
  assert.equal(confirmed.statusCode, 303, 'no cookie and no token');
  const overview = await stranger.get(String(confirmed.headers.location));
  assert.match(overview.body, /Wat u volgt per e-mail[\s\S]*<dt>Algoritme<\/dt>.*<a[^>]*>Algoritme 1<\/a>/);
  assert.ok(!overview.body.includes(address), 'whoever has the link does not see the address');
  assert.equal((await stranger.post(link, {})).statusCode, 404, 'it works once');
  assert.equal((await stranger.get(link)).statusCode, 404);
  const kept = JSON.stringify([
    await database.queries.selectFrom('follower').selectAll().execute(),
    await database.queries.selectFrom('follow').selectAll().execute(),
    await database.queries.selectFrom('follower_key').selectAll().execute(),
    await database.queries.selectFrom('follow_request').selectAll().execute(),
  ]);
  assert.ok(!kept.includes(new URL(link, 'https://x').searchParams.get('sleutel') ?? '?'), 'no secret is kept');
  const trail = JSON.stringify(await database.queries.selectFrom('audit_line').selectAll().execute());
  assert.match(trail, /ask-to-follow[\s\S]*confirm-follow/);
  assert.ok(
    !trail.includes('post.example') && !trail.includes(makeAlgorithmId(1)),
    'the trail says neither who nor what',
  );
});

storeTest('what is not confirmed in time is forgotten, and the mail with it', async (database, context) => {
  const { visitor, mail, wait, app } = await followingApp(context, database);
  await visitor.send(followEntry(1), { email: address });
  const link = linkIn((await mail())[0]?.text ?? '', 'bevestigen');
  wait(followTerms.confirmWithinHours * 60 - 1);
  assert.equal((await visitor.get(link)).statusCode, 200);
  assert.equal(await forgetFollowRequests(app.context), 0);
  wait(1);
  assert.equal((await visitor.get(link)).statusCode, 404);
  assert.equal((await visitor.post(link, {})).statusCode, 404, 'also when nothing came to forget it');
  assert.equal(await forgetFollowRequests(app.context), 1);
  assert.equal(await forgetFollowRequests(app.context), 0);
  assert.deepEqual(await mail(), []);
  assert.deepEqual(await database.queries.selectFrom('follow_request').selectAll().execute(), []);
});

storeTest('no answer tells whether an address is known, and nobody is mailed full', async (database, context) => {
  const all = await followingApp(context, database);
  const { visitor, mail, wait } = all;
  await followBy(all, followEntry(1));
  const answers = [];
  for (const email of [address, 'onbekend@post.example']) {
    const sent = await visitor.send(followEntry(1), { email });
    answers.push([sent.statusCode, sent.headers.location, sent.body]);
  }
  assert.deepEqual(answers[0], answers[1]);
  const [{ most, minutes }] = confirmationLimits;
  for (let asked = 0; asked < most + 2; asked += 1) {
    const other = visitorOf(all.app, `198.51.100.${asked}`);
    const sent = await other.send(followEntry(2), { email: 'Slachtoffer@post.example' });
    assert.deepEqual([sent.statusCode, sent.headers.location], [303, href('followAsked', { language })]);
  }
  const toVictim = async () => (await mail()).filter((one) => one.address === 'slachtoffer@post.example').length;
  assert.equal(await toVictim(), most);
  wait(minutes);
  await visitor.send(followEntry(2), { email: 'slachtoffer@post.example' });
  assert.equal(await toVictim(), most + 1);
});

quickTest('one mailbox gets no more mail by other spellings, and gives no fault', async (database, context) => {
  const all = await followingApp(context, database);
  const spellings = ['x@café.nl', 'x@CAFÉ.nl', 'x@xn--caf-dma.nl', 'ｘ@café.nl', 'x@ｃafé.nl'];
  for (const [index, email] of spellings.entries()) {
    const sent = await visitorOf(all.app, `198.51.100.${index}`).send(followEntry(1), { email });
    assert.equal(sent.statusCode, 303, email);
  }
  const mails = await all.mail();
  assert.deepEqual(
    mails.map((one) => one.address),
    Array.from({ length: confirmationLimits[0].most }, () => 'x@xn--caf-dma.nl'),
  );
  for (const email of ['x@a⑴.nl', 'x@ﷺ.nl'])
    assert.equal((await all.visitor.send(followEntry(1), { email })).statusCode, 422, email);
});

quickTest('the mail to confirm with holds no word of a search', async (database, context) => {
  const all = await followingApp(context, database);
  const term = 'Uw rekening is geblokkeerd.\n\nOpen https://kwaad.example';
  const page = href('followByMail', { language, what: 'zoeken' }, { zoekterm: term });
  assert.equal((await all.visitor.send(page, { email: address })).statusCode, 303);
  const [mail = assert.fail()] = await all.mail();
  assert.doesNotMatch(mail.text + mail.subject, /geblokkeerd|kwaad/);
  assert.match(mail.text, /\n\neen zoekopdracht \(/);
  const opened = await all.visitor.get(linkIn(mail.text, 'bevestigen'));
  assert.match(opened.body, /Zoekopdracht: <a[^>]*>‘Uw rekening is geblokkeerd\. Open https:\/\/kwaad\.example’/);
});

quickTest('who asks too often from one network must wait, as with questions', async (database, context) => {
  const { visitor, mail } = await followingApp(context, database);
  const [{ most }] = questionLimits;
  for (let asked = 0; asked < most; asked += 1)
    assert.equal((await visitor.send(followEntry(1), { email: `v${asked}@post.example` })).statusCode, 303);
  const refused = await visitor.send(followEntry(1), { email: 'nog-een@post.example' });
  assert.equal(refused.statusCode, 429);
  assert.match(refused.body, /Van uw netwerk kwamen veel aanvragen[\s\S]*nog-een@post\.example/);
  assert.equal((await mail()).length, most);
});

quickTest('what is wrong is said at the field and stays; nothing hostile gets through', async (database, context) => {
  const { visitor, mail, app } = await followingApp(context, database);
  for (const email of [
    '',
    'geen adres',
    'a@b.example,c@d.example',
    '"><script>alert(1)</script>',
    'a@b.example\r\nBcc: c@d.example',
  ]) {
    const sent = await visitor.send(followEntry(1), { email });
    assert.equal(sent.statusCode, 422, email);
    assert.match(sent.body, /href="#email"[\s\S]*aria-invalid="true"/);
    assert.ok(!sent.body.includes('<script>alert'));
  }
  assert.equal((await visitor.send(followEntry(1), { email: address, website: 'x' })).statusCode, 422);
  const form = { email: address };
  assert.equal((await visitor.post(followEntry(1), form)).statusCode, 403, 'a form without its token');
  const elsewhere = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' };
  assert.equal((await visitor.post(followEntry(1), form, elsewhere)).statusCode, 403);
  assert.deepEqual(await mail(), []);
  const strange = [
    href('followByMail', { language, what: 'algoritme' }, { id: makeAlgorithmId(9) }),
    href('followByMail', { language, what: 'algoritme' }, { id: "1' or 1=1" }),
    href('followByMail', { language, what: 'organisatie' }, { id: 'gm0000' }),
    href('followByMail', { language, what: 'thema' }, { id: 'constructor' }),
    href('followByMail', { language, what: 'persoon' }, { id: '1' }),
    href('followByMail', { language, what: 'zoeken' }, { onzin: 'x' }),
    href('followByMail', { language, what: 'zoeken' }, { zoekterm: '💥'.repeat(149) }),
    href('followConfirm', { language }, { sleutel: 'geraden' }),
    href('followConfirm', { language }),
    href('following', { language }, { sleutel: 'geraden' }),
    href('followStop', { language }),
  ];
  for (const one of strange) assert.equal((await app.get(one)).statusCode, 404, one);
});

storeTest('an organisation, theme and search are followed as they are asked', async (database, context) => {
  const all = await followingApp(context, database);
  const organisation = await all.visitor.get('/nl/organisatie/gm9999');
  assert.match(organisation.body, /href="\/nl\/volg\/organisatie\?id=gm9999"/);
  const theme = await all.visitor.get('/nl/zoeken?thema=economie');
  assert.match(theme.body, /href="\/nl\/volg\/thema\?id=economie"/);
  const search = await all.visitor.get('/nl/zoeken?zoekterm=aardappel&thema=economie&sorteer=naam');
  const [, link = ''] = /href="(\/nl\/volg\/zoeken\?[^"]*)"/.exec(search.body) ?? [];
  const pages = ['/nl/volg/organisatie?id=gm9999', '/nl/volg/thema?id=economie', link.replaceAll('&amp;', '&')];
  let overview = '';
  for (const page of pages) overview = await followBy(all, page);
  const { body } = await all.visitor.get(overview);
  assert.match(body, /Organisatie<\/dt><dd><div[^>]*><a[^>]*>Gemeente Oosterhaven</);
  assert.match(body, /Thema<\/dt><dd><div[^>]*><a[^>]*>Economie</);
  assert.match(
    body,
    /Zoekopdracht<\/dt><dd><div[^>]*><a[^>]*>‘aardappel’; Thema: Economie \(zonder wat buiten gebruik is\)</,
  );
  const rows = await database.queries.selectFrom('follow').selectAll().execute();
  assert.equal(rows.length, 3);
  await followBy(
    all,
    '/nl/volg/zoeken?thema=economie&zoekterm=aardappel&sorteer=nieuwste&page=3&status=onbekend&status=in-gebruik&status=in-ontwikkeling',
  );
  assert.equal(
    (await database.queries.selectFrom('follow').selectAll().execute()).length,
    3,
    'the same question is the same',
  );
  assert.equal((await database.queries.selectFrom('follower').selectAll().execute()).length, 1);
});

storeTest('a backup holds who follows what, and no request', async (database, context) => {
  const all = await followingApp(context, database);
  await followBy(all, followEntry(1));
  await all.visitor.send(followEntry(2), { email: 'aanvrager@post.example' });
  await all.change(1, 2);
  await all.tell();
  const text = (await database.snapshot((queries) => Array.fromAsync(dump(queries)))).join('');
  for (const table of ['follower', 'follow', 'follower_key', 'follow_round'])
    assert.match(text, new RegExp(`"${table}"`));
  assert.match(text, /volger@post\.example/);
  assert.ok(!text.includes('aanvrager@post.example'));
});

quickTest('where no mail goes out, nothing is offered that would need it', async (database, context) => {
  const { app } = await followingApp(context, database, false);
  const pages = [
    href('entry', { language, id: makeAlgorithmId(1) }),
    '/nl/organisatie/gm9999',
    '/nl/zoeken',
    '/nl/zoeken?zoekterm=xyzzy',
  ];
  for (const page of pages) assert.doesNotMatch((await app.get(page)).body, /Volg per e-mail/, page);
  assert.equal((await app.get(followEntry(1))).statusCode, 404);
  assert.equal((await app.get(href('followLink', { language }))).statusCode, 404);
});
