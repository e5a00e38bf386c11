import assert from 'node:assert/strict';
import { dump } from '#store/copy.ts';
import { storeTest } from '#test/stores.ts';
import { followBy, followingApp, linkIn, tellIn } from '#test/support/following.ts';

const searches = ['aardappel', 'weegt', 'algoritme', 'economie', 'versie'];
const emailOf = (term: string): string => `${term}@post.example`;

storeTest(
  'a round asks so many searches at most, and the next goes on with those that wait longest',
  async (database, context) => {
    const all = await followingApp(context, database);
    await all.tell();
    for (const term of searches) await followBy(all, `/nl/volg/zoeken?zoekterm=${term}`, emailOf(term));
    await followBy(all, '/nl/volg/zoeken?zoekterm=aardappel', 'tweede@post.example');
    const told = async (): Promise<readonly string[]> =>
      (await all.mail()).filter(({ kind }) => kind === 'follow-news').map((mail) => mail.address);
    const round = async (): Promise<readonly string[]> => {
      const before = (await told()).length;
      await tellIn(all.app, 2);
      return (await told()).slice(before).toSorted();
    };
    await all.change(1, 2, 'Eerst.');
    const first = await round();
    assert.deepEqual(first, ['aardappel', 'algoritme', 'tweede'].map(emailOf), 'two searches, one with two followers');
    assert.deepEqual(await round(), [], 'one round a day');
    all.wait(24 * 60);
    await all.change(2, 2, 'Daarna.');
    const second = await round();
    assert.deepEqual(second, ['economie', 'versie'].map(emailOf));
    all.wait(24 * 60);
    const third = await round();
    assert.deepEqual(third, ['aardappel', 'tweede', 'weegt'].map(emailOf), 'also when nothing changed since');
    all.wait(24 * 60);
    assert.deepEqual(await round(), ['algoritme'].map(emailOf), 'the others knew');
    all.wait(24 * 60);
    assert.deepEqual(await round(), [], 'nothing waits');
    const texts = new Map<string, string>();
    for (const { address, kind, text } of await all.mail())
      if (kind === 'follow-news') texts.set(address, (texts.get(address) ?? '') + text);
    for (const [whose, text] of texts)
      for (const note of ['Eerst', 'Daarna'])
        assert.equal(text.split(note).length, 2, `${whose} is told of each change once: ${note}`);
  },
);

storeTest('who is told of an entry is told later of a search that had to wait', async (database, context) => {
  const all = await followingApp(context, database);
  await all.tell();
  for (const term of ['aardappel', 'weegt']) await followBy(all, `/nl/volg/zoeken?zoekterm=${term}`);
  await all.change(1, 2, 'Eerst.');
  await tellIn(all.app, 1);
  await all.change(2, 2, 'Daarna.');
  all.wait(24 * 60);
  await tellIn(all.app, 1);
  const news = (await all.mail()).filter(({ kind }) => kind === 'follow-news').map(({ text }) => text);
  assert.equal(news.length, 2);
  assert.match(news[1] ?? '', /weegt[\s\S]*Daarna[\s\S]*Eerst/, 'what its search finds was not told yet');
});

storeTest(
  'a search that nobody follows any more is not kept, and a backup knows what was asked',
  async (database, context) => {
    const all = await followingApp(context, database);
    await all.tell();
    await followBy(all, '/nl/volg/zoeken?zoekterm=aardappel');
    await all.change(1, 2);
    await all.tell();
    const asked = async (): Promise<readonly string[]> =>
      (await database.queries.selectFrom('followed_search').select('subject').execute()).map(({ subject }) => subject);
    assert.match((await asked()).join(), /^zoekterm=aardappel&[^,]+$/);
    const text = (await database.snapshot((queries) => Array.fromAsync(dump(queries)))).join('');
    assert.match(text, /\["followed_search",\{"asked_through":\d+,"kind":"zoeken","subject":"zoekterm=aardappel&/);
    const link = linkIn((await all.mail()).findLast(({ kind }) => kind === 'follow-news')?.text ?? '', 'stoppen');
    assert.equal((await all.visitor.post(link, {})).statusCode, 200);
    await all.change(1, 3);
    await all.nextDay();
    assert.deepEqual(await asked(), []);
  },
);
