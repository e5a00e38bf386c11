import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { demoOrganisations } from '#demo/organisations.ts';
import { entryKeys } from '#formats/json.ts';
import { publicReader } from '#register/reader.ts';
import { sortOrders } from '#search/search.ts';
import { listPublishedEntriesAfter } from '#store/published-entries.ts';
import { apiTest, demoIds, type Register, read, root } from './registers.ts';

type Facets = Readonly<Record<string, readonly { waarde: string; label: string; aantal: number }[]>>;
type Listed = { readonly id: string; readonly organization: string; readonly ookBij?: readonly { id: string }[] };
type List = { readonly totaal: number; readonly resultaten: readonly Listed[]; readonly facetten: Facets };
type Change = { readonly volgnummer: number; readonly id: string; readonly soort: string };
type Changes = { readonly resultaten: readonly Change[]; readonly volgende: number };

const publicIds = async ({ app }: Register): Promise<readonly string[]> =>
  (await listPublishedEntriesAfter(app.database.queries, publicReader, 'nl', null, 10_000)).map(
    ({ algorithm }) => algorithm.id as string,
  );

const nextIn = (link: string | undefined): string | null =>
  /<https?:\/\/[^/]+([^>]+)>; rel="next"/.exec(link ?? '')?.[1] ?? null;

/** Everything on the pages of a list, by following the Link header from the first to the last. */
const walk = async <Item>({ ask }: Register, address: string): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for (let next: string | null = root + address; next !== null; ) {
    const reply = await ask(next);
    assert.equal(reply.status, 200, reply.body);
    items.push(...(JSON.parse(reply.body) as { resultaten: Item[] }).resultaten);
    next = nextIn(reply.headers.link);
  }
  return items;
};

apiTest('the pages of the list together are all public entries, each once, in every order', async (register) => {
  const all = (await publicIds(register)).toSorted();
  for (const order of sortOrders) {
    const ids = (await walk<Listed>(register, `/algoritmes?pageSize=3&sorteer=${order}`)).map(({ id }) => id);
    assert.deepEqual(ids.toSorted(), all);
    const again = (await walk<Listed>(register, `/algoritmes?pageSize=3&sorteer=${order}`)).map(({ id }) => id);
    assert.deepEqual(again, ids);
  }
});

apiTest('the list holds entries out of use, and none that was withdrawn or merged', async (register) => {
  const ids = (await walk<Listed>(register, '/algoritmes?pageSize=100')).map(({ id }) => id);
  assert.ok(!ids.includes(demoIds.withdrawn));
  assert.ok(!ids.includes(demoIds.merged));
  const { totaal } = await read<List>(register, '/algoritmes?status=buiten-gebruik');
  assert.ok(totaal > 0);
});

apiTest('every count of a facet is the total of the list with that choice', async (register) => {
  for (const before of ['', '&status=in-gebruik', '&zoekterm=parkeren']) {
    const { facetten } = await read<List>(register, `/algoritmes?pageSize=1${before}`);
    for (const [name, values] of Object.entries(facetten).filter(([key]) => !before.includes(`${key}=`)))
      for (const { waarde, aantal, label } of values) {
        const { totaal } = await read<List>(register, `/algoritmes?pageSize=1${before}&${name}=${waarde}`);
        assert.equal(totaal, aantal, `${name}=${waarde}${before}`);
        assert.notEqual(label, '');
      }
  }
});

apiTest('two choices in one facet mean one or the other, choices in two facets mean both', async (register) => {
  const total = async (query: string): Promise<number> => (await read<List>(register, `/algoritmes?${query}`)).totaal;
  const used = await total('status=in-gebruik');
  assert.equal(await total('status=in-gebruik&status=buiten-gebruik'), used + (await total('status=buiten-gebruik')));
  assert.ok((await total('status=in-gebruik&publicatiecategorie=b')) <= used);
});

apiTest('CSV gives the rows of the same page', async (register) => {
  for (const address of [
    '/algoritmes?pageSize=4&page=2',
    `/algoritmes/${demoIds.public}`,
    '/organisaties?pageSize=5',
  ]) {
    const json = await read<{ resultaten?: { id: string }[]; id?: string }>(register, address);
    const reply = await register.ask(root + address, { headers: { accept: 'text/csv' } });
    assert.match(reply.headers['content-type'] ?? '', /^text\/csv/);
    const rows: { id: string }[] = parse(reply.body, { bom: true, columns: true });
    assert.deepEqual(
      rows.map(({ id }) => id),
      (json.resultaten ?? [{ id: json.id }]).map(({ id }) => id),
    );
  }
  const reply = await register.ask(`${root}/algoritmes`, { headers: { accept: 'text/csv' } });
  assert.deepEqual(Object.keys(parse<object>(reply.body, { bom: true, columns: true })[0] ?? {}), entryKeys);
});

apiTest('folded, every entry is still there once', async (register) => {
  const folded = await walk<Listed>(register, '/algoritmes?vouw=ja&pageSize=3');
  const ids = folded.flatMap(({ id, ookBij }) => [id, ...(ookBij ?? []).map((other) => other.id)]);
  assert.deepEqual(ids.toSorted(), (await publicIds(register)).toSorted());
  const { totaal } = await read<List>(register, '/algoritmes?vouw=ja');
  assert.equal(totaal, folded.length);
});

apiTest('the sum of the changes is the full set', async (register) => {
  const all = await walk<Change>(register, '/wijzigingen?limit=7');
  assert.deepEqual(
    all.map(({ volgnummer }) => volgnummer),
    [...new Set(all.map(({ volgnummer }) => volgnummer))].toSorted((one, two) => one - two),
  );
  const last = new Map(all.map(({ id, soort }) => [id, soort]));
  const present = [...last].filter(([, kind]) => kind !== 'ingetrokken' && kind !== 'samengevoegd').map(([id]) => id);
  assert.deepEqual(present.toSorted(), (await publicIds(register)).toSorted());
  const { volgende } = await read<Changes>(register, '/wijzigingen?limit=1000');
  assert.deepEqual(await read<Changes>(register, `/wijzigingen?sinds=${volgende}`), { resultaten: [], volgende });
});

apiTest('the pages of organisations together are all organisations, in order of name', async (register) => {
  const names = await walk<{ id: string; naam: string; aantalAlgoritmes: number }>(
    register,
    '/organisaties?pageSize=4',
  );
  assert.deepEqual(names.map(({ id }) => id).toSorted(), demoOrganisations.map(({ id }) => id as string).toSorted());
  const inOrder = names.map(({ naam }) => naam).toSorted(new Intl.Collator('nl').compare);
  assert.deepEqual(
    names.map(({ naam }) => naam),
    inOrder,
  );
  for (const { id, aantalAlgoritmes } of names) {
    const { totaal } = await read<List>(register, `/algoritmes?organisatie=${id}`);
    assert.equal(aantalAlgoritmes, totaal, id);
  }
});

apiTest('an organisation is found by a part of any of its names', async (register) => {
  for (const organisation of demoOrganisations)
    for (const { name } of organisation.names) {
      const address = `/organisaties?pageSize=100&zoekterm=${encodeURIComponent(name.toUpperCase())}`;
      const { resultaten } = await read<{ resultaten: { id: string }[] }>(register, address);
      assert.ok(
        resultaten.some(({ id }) => id === organisation.id),
        name,
      );
    }
});

apiTest(
  'an empty register answers empty lists',
  async (register) => {
    for (const address of ['/algoritmes', '/algoritmes?vouw=ja', '/organisaties', '/wijzigingen'])
      assert.deepEqual((await read<List>(register, address)).resultaten, []);
    const reply = await register.ask(`${root}/algoritmes`, { headers: { accept: 'text/csv' } });
    assert.equal(reply.body.trimEnd().split('\r\n').length, 1);
  },
  { content: 'empty' },
);
