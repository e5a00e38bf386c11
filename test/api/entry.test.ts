import assert from 'node:assert/strict';
import { demoEntries } from '#demo/index.ts';
import { addDays, dateOf, type Instant } from '#register/instant.ts';
import { testMoment } from '#test/app.ts';
import { apiTest, demoIds, type Register, read, root } from './registers.ts';

type Entry = {
  readonly id: string;
  readonly versie: number;
  readonly taal: string;
  readonly name: string;
  readonly gepubliceerdOp: Instant;
  readonly talen: readonly string[];
  readonly relaties: readonly { van: string; soort: string; naar: string }[];
  readonly nietOpenbaar: Readonly<Record<string, unknown>>;
};
type Line = {
  readonly versie: number;
  readonly taal: string;
  readonly gepubliceerdOp: Instant;
  readonly adres: string;
};
type History = { readonly totaal: number; readonly resultaten: readonly Line[] };

const present = demoEntries.filter((entry) => entry.withdrawn === undefined && entry.merged === undefined);

const historyOf = (register: Register, id: string): Promise<History> =>
  read<History>(register, `/algoritmes/${id}/versies`);

apiTest('as on a day: the version that stood at the end of it, and 404 before the first', async (register) => {
  for (const { id } of present) {
    const { resultaten } = await historyOf(register, id);
    const dutch = resultaten.filter(({ taal }) => taal === 'nl').toReversed();
    for (const [index, line] of dutch.entries()) {
      const day = dateOf(line.gepubliceerdOp);
      const next = dutch[index + 1];
      if (next !== undefined && dateOf(next.gepubliceerdOp) === day) continue;
      const entry = await read<Entry>(register, `/algoritmes/${id}?op=${day}`);
      assert.equal(entry.versie, line.versie);
      if (index > 0) continue;
      const before = await register.ask(`${root}/algoritmes/${id}?op=${addDays(day, -1)}`);
      assert.equal(before.status, 404);
    }
  }
});

apiTest(
  'today can be asked, and a day that has not come is refused with its name, as on the pages',
  async (register) => {
    const today = dateOf(testMoment);
    for (const id of [demoIds.public, demoIds.merged]) {
      assert.ok((await register.ask(`${root}/algoritmes/${id}?op=${today}`)).status < 400);
      for (const day of [addDays(today, 1), '2099-01-01']) {
        const { status, headers, body } = await register.ask(`${root}/algoritmes/${id}?op=${day}`);
        assert.equal(status, 400, day);
        assert.match(String(headers['content-type']), /^application\/problem\+json/);
        assert.deepEqual(JSON.parse(body).fouten, [
          { naam: 'op', reden: `Geef een dag tot en met vandaag, ${today}.` },
        ]);
      }
    }
  },
);

apiTest('the history names every version, newest first, and each address leads to it', async (register) => {
  for (const { id } of present) {
    const { totaal, resultaten } = await historyOf(register, id);
    assert.equal(totaal, demoEntries.find((entry) => entry.id === id)?.versions.length);
    assert.equal(resultaten.length, totaal);
    const moments = resultaten.map(({ gepubliceerdOp }) => gepubliceerdOp);
    assert.deepEqual(moments, moments.toSorted().toReversed());
    for (const { versie, taal, adres } of resultaten) {
      const reply = await register.ask(adres.replace('https://register.example', ''));
      assert.equal(reply.status, 200);
      const entry = JSON.parse(reply.body) as Entry;
      assert.deepEqual([entry.id, entry.versie, entry.taal], [id, versie, taal]);
      assert.equal(reply.headers['content-language'], taal);
    }
  }
});

apiTest('an entry is given in the language that is asked, or else in Dutch', async (register) => {
  for (const { id } of present) {
    const { talen } = await read<Entry>(register, `/algoritmes/${id}`);
    for (const language of ['nl', 'en', 'fy']) {
      const { taal } = await read<Entry>(register, `/algoritmes/${id}?taal=${language}`);
      assert.equal(taal, talen.includes(language) ? language : 'nl');
    }
  }
});

apiTest('the versions of a merged entry stay', async (register) => {
  const { totaal } = await historyOf(register, demoIds.merged);
  assert.ok(totaal > 0);
  assert.equal((await read<Entry>(register, `/algoritmes/${demoIds.merged}/versies/1`)).id, demoIds.merged);
});

apiTest('a withheld value is in no answer of the interface', async (register) => {
  const hidden = demoEntries.flatMap((entry) =>
    entry.versions.flatMap((version) =>
      Object.keys(version.withheld ?? {}).flatMap((key) => {
        const value = version.values[key as keyof typeof version.values];
        return typeof value === 'string' ? [{ id: entry.id, key, token: /\S*\d\S*/.exec(value)?.[0] ?? value }] : [];
      }),
    ),
  );
  assert.ok(hidden.length > 0, 'the demo withholds nothing');
  for (const { id, key, token } of hidden) {
    const { resultaten } = await historyOf(register, id);
    const versions = resultaten.map(({ versie, taal }) => `/algoritmes/${id}/versies/${versie}?taal=${taal}`);
    const lists = [`/algoritmes?pageSize=100`, `/algoritmes?zoekterm=${encodeURIComponent(token)}`];
    for (const address of [...lists, `/algoritmes/${id}`, `/algoritmes/${id}/versies`, ...versions])
      for (const accept of ['application/json', 'text/csv']) {
        const { body, status } = await register.ask(root + address, { headers: { accept } });
        assert.equal(status, 200);
        assert.ok(!body.includes(token), `${address} says ${token}`);
      }
    const { totaal } = await read<{ totaal: number }>(register, `/algoritmes?zoekterm=${encodeURIComponent(token)}`);
    assert.equal(totaal, 0, `an entry is found by ${token}`);
    const entry = await read<Entry & Record<string, unknown>>(register, `/algoritmes/${id}`);
    assert.equal(entry[key], null);
    assert.ok(key in entry.nietOpenbaar);
  }
});
