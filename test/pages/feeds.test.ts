import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import type { AlgorithmId } from '#register/algorithm.ts';
import { findAlgorithm } from '#store/entries.ts';
import { demoIds } from '#test/api/registers.ts';
import { makeApp } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';

type Item = { readonly id: string; readonly link: string; readonly updated: string };

/** The items of a feed; fails when it is no well-formed Atom. */
const itemsIn = (xml: string): { readonly items: readonly Item[]; readonly texts: string } => {
  const items: Record<string, string>[] = [];
  let [path, texts]: [string[], string] = [[], ''];
  const parser = new SaxesParser();
  parser.on('error', (problem) => assert.fail(problem));
  parser.on('opentag', ({ name, attributes }) => {
    path = [...path, name];
    if (name === 'entry') items.push({});
    const item = items.at(-1);
    if (name === 'link' && item !== undefined) item.link = String(attributes.href);
  });
  const take = (text: string): void => {
    texts += text;
    const [parent, name = ''] = path.slice(-2);
    const item = items.at(-1);
    if (parent === 'entry' && item !== undefined && text.trim() !== '') item[name] = text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    path = path.slice(0, -1);
  });
  parser.write(xml).close();
  return { items: items as unknown as readonly Item[], texts };
};

storeTest(
  'every feed is Atom with its own changes, and every link in it leads to a page',
  async (database, context) => {
    const { get } = await makeApp(context, database, { content: 'demo' });
    const all = await get('/feeds/alles/atom.xml');
    assert.match(String(all.headers['content-type']), /^application\/atom\+xml/);
    const everything = itemsIn(all.body).items;
    assert.ok(everything.length > 10);
    assert.deepEqual(
      everything.map(({ updated }) => updated),
      everything
        .map(({ updated }) => updated)
        .toSorted()
        .reverse(),
    );
    assert.equal(new Set(everything.map(({ id }) => id)).size, everything.length);
    for (const { link } of everything) {
      const { statusCode } = await get(new URL(link).pathname);
      assert.ok([200, 301, 410].includes(statusCode), `${link}: ${statusCode}`);
    }
  },
);

storeTest(
  'a feed of a search, a theme, an organisation or an entry holds only what belongs to it',
  async (database, context) => {
    const { get, reading } = await makeApp(context, database, { content: 'demo' });
    const { search } = reading;
    const query = { text: '', choices: {}, includingParts: false, sort: 'nieuwste', page: 1, pageSize: 500 } as const;
    const ofIds = (body: string): ReadonlySet<string> =>
      new Set(itemsIn(body).items.map(({ link }) => link.split('/').at(-1) ?? ''));
    const facets = search.search(query).facets;
    const theme = facets.thema.find(({ value, count }) => value !== 'onbekend' && count > 0)?.value ?? '';
    const organisation = facets.organisatie.find(({ count }) => count > 0)?.value ?? '';
    const [id = ''] = search.search(query).ids;
    for (const [address, choices, includingParts] of [
      [`/feeds/thema/${theme}/atom.xml`, { thema: [theme] }, false],
      [`/feeds/organisatie/${organisation}/atom.xml`, { organisatie: [organisation] }, true],
      [`/feeds/zoeken/atom.xml?risicoselectie=ja`, { risicoselectie: ['ja'] }, false],
    ] as const) {
      const expected = new Set<string>(search.search({ ...query, choices, includingParts }).ids);
      const found = ofIds((await get(address)).body);
      assert.ok(found.size > 0 && [...found].every((one) => expected.has(one)), address);
    }
    assert.deepEqual([...ofIds((await get(`/feeds/algoritme/${id}/atom.xml`)).body)], [id]);
  },
);

storeTest('a feed that does not exist is not found, and a faulty question is refused', async (database, context) => {
  const { get } = await makeApp(context, database, { content: 'demo' });
  for (const path of ['algoritme/12345678', 'algoritme/x', 'organisatie/niemand', 'thema/niets'])
    assert.equal((await get(`/feeds/${path}/atom.xml`)).statusCode, 404, path);
  assert.equal((await get('/feeds/zoeken/atom.xml?status=weg')).statusCode, 400);
  const none = await get('/feeds/zoeken/atom.xml?zoekterm=qqqqzzzz');
  assert.match(none.body, /<subtitle>Een beschrijving die is ingetrokken, staat hier niet meer\./);
  assert.deepEqual(itemsIn(none.body).items, []);
});

storeTest('an empty register has a feed without items', async (database, context) => {
  const { get } = await makeApp(context, database, { content: 'empty' });
  assert.deepEqual(itemsIn((await get('/feeds/alles/atom.xml')).body).items, []);
});

storeTest('who follows an organisation hears that a description of it was withdrawn', async (database, context) => {
  const { get, reading } = await makeApp(context, database, { content: 'demo' });
  const { organisationId } =
    (await findAlgorithm(reading.queries, reading.reader, demoIds.withdrawn as AlgorithmId)) ?? assert.fail();
  const { items } = itemsIn((await get(`/feeds/organisatie/${organisationId}/atom.xml`)).body);
  assert.ok(items.some(({ link }) => link.endsWith(demoIds.withdrawn)));
});

storeTest('every link inside a feed is whole, and a title is text whatever it holds', async (database, context) => {
  const { get } = await makeApp(context, database, { content: 'demo' });
  const { texts } = itemsIn((await get('/feeds/alles/atom.xml')).body);
  const links = [...texts.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '');
  assert.ok(links.length > 0);
  assert.deepEqual(
    links.filter((address) => !address.startsWith('https://register.example/')),
    [],
  );
});
