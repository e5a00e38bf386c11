import assert from 'node:assert/strict';
import { registerReader } from '#register/reader.ts';
import { findLatestVersion } from '#store/entries.ts';
import { storeTest } from '#test/stores.ts';
import { idOf, run } from '#test/support/importing.ts';

const own = (n: number, more: object) => ({
  id: idOf(n),
  organisatieId: 'gm9999',
  name: `Zoeker ${n}`,
  taal: 'nl',
  ...more,
});

storeTest('signs that no store can hold stop no import, wherever they stand', async (database) => {
  const bad = 'a\u0000b\uD800\u001B[31m';
  const rows = [
    own(1, { eerdereStandaard: { standaard: bad, waarden: { [bad]: [bad] } } }),
    own(2, { organisatieId: bad, organization: bad, bron: { naam: bad, adres: bad }, toelichtingWijziging: bad }),
    own(3, { nietOpenbaar: { risks: { grond: '5.1.2d', besluitDoor: bad, reden: bad } }, redenStatus: bad }),
  ];
  const report = await run(database, { resultaten: rows });
  assert.deepEqual([report.counts.added, report.counts.leftOut], [3, 0]);
  const again = await run(database, { resultaten: rows });
  assert.equal(again.counts.unchanged, 3);
});

storeTest('names of keys that programs know are names like any other', async (database) => {
  const text = `{"resultaten":[{"id":"${idOf(1)}","organisatieId":"gm9999","name":"Zoeker","__proto__":{"risks":"vals"},
    "constructor":{"prototype":{"risks":"vals"}},"toString":"x","eerdereStandaard":{"standaard":"0.4","waarden":{"__proto__":{"a":1}}}}]}`;
  const report = await run(database, new TextEncoder().encode(text));
  assert.equal(report.counts.added, 1);
  const version = await findLatestVersion(database.queries, registerReader, idOf(1), 'nl');
  assert.equal(version?.document.values.risks, undefined);
  assert.equal(Object.hasOwn({}, 'risks'), false);
});

storeTest('organisations whose long names differ at the end only are two', async (database) => {
  const name = `Gemeenschappelijke regeling ${'samenwerking en uitvoering '.repeat(4)}`;
  const rows = ['noord', 'zuid'].map((end, index) => own(index + 1, { organisatieId: null, organization: name + end }));
  const report = await run(database, { resultaten: rows });
  assert.deepEqual(
    report.organisations.map(({ organisation }) => organisation.names[0]?.name),
    [`${name}noord`, `${name}zuid`],
  );
});

storeTest('a row or a name that is far too large stays out, and the others come in', async (database) => {
  const long = 'heel lang '.repeat(60);
  const rows = [
    own(1, { methods_and_models: 'zwaar '.repeat(200_000) }),
    own(2, { organisatieId: null, organization: long }),
    own(3, { organisatieId: long, organization: null }),
    own(4, { bron: { naam: long, adres: null } }),
    own(5, { methods_and_models: 'zwaar '.repeat(20_000) }),
  ];
  const report = await run(database, { resultaten: rows });
  assert.deepEqual([report.counts.added, report.counts.leftOut], [1, 4]);
  assert.deepEqual(
    report.findings.filter(({ kind }) => kind === 'too-large').map(({ row }) => row),
    [1, 2, 3, 4],
  );
});
