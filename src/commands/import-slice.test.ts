import assert from 'node:assert/strict';
import { fold } from '#language/fold.ts';
import type { Organisation } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { type Database, transact } from '#store/database.ts';
import { findAlgorithm, findLatestVersion } from '#store/entries.ts';
import { addVersions, removeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { storeTest } from '#test/stores.ts';
import { idOf, national, noon, reasonOf, results, run } from '#test/support/importing.ts';
import { organisationFromSource } from './import-matching.ts';

const load = (database: Database, organisations: readonly Organisation[]): Promise<void> =>
  transact(database, (writing) => saveOrganisations(writing, organisations, fold));

storeTest(
  'organisations are found by number and by all their names; a name that fits two is told',
  async (database) => {
    const testdam = organisationFromSource({ name: 'Gemeente Testdam', id: 'gm9999' });
    const former = { name: 'Gemeente Oud-Testdam', kind: 'former', from: null, until: null } as const;
    const twins = ['twee-a', 'twee-b'].map((id) => organisationFromSource({ name: 'Dienst Twee', id }));
    await load(database, [{ ...testdam, names: [...testdam.names, former] }, ...twins]);
    const report = await run(
      database,
      results(
        national(1, { organization: 'Gemeente TESTDAM', org_id: null }),
        national(2, { organization: 'gemeente oud testdam', org_id: null }),
        national(3, { organization: 'Heel anders', org_id: 'gm9999' }),
        national(4, { organization: 'Dienst Twee', org_id: null }),
        national(5, { organization: 'Provincie Nergens', org_id: 'pv99' }),
      ),
    );
    const found = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => findAlgorithm(database.queries, registerReader, idOf(n))),
    );
    assert.deepEqual(
      found.map((algorithm) => algorithm?.organisationId),
      ['gm9999', 'gm9999', 'gm9999', 'dienst-twee', 'pv99'],
    );
    assert.deepEqual(
      report.organisations.map(({ organisation, why }) => [organisation.id, organisation.type, why]),
      [
        ['dienst-twee', 'overig', 'ambiguous'],
        ['pv99', 'provincie', 'unknown'],
      ],
    );
  },
);

storeTest('texts of a supplier come in only for an organisation, and are known again', async (database) => {
  const texts = [
    { id: 'x-1', name: 'Lakker', organization: null, goal: '<p>Lakt.</p>', standard_version: '1.0' },
    { id: 'x-2', name: 'Teller', organization: null, standard_version: '1.0' },
  ];
  assert.match(await reasonOf(database, texts), /texts by a supplier.*--organisation/);
  assert.match(await reasonOf(database, texts, { organisation: 'gm9999' }), /no organisation gm9999/);
  await load(
    database,
    ['gm9999', 'gm9998'].map((id) => organisationFromSource({ name: `Gemeente ${id}`, id })),
  );
  for (const organisation of ['gm9999', 'gm9998'])
    assert.equal((await run(database, texts, { organisation })).counts.added, 2);
  const again = await run(database, [{ ...texts[0], name: 'Lakker 2' }, texts[1]], { organisation: 'gm9999' });
  assert.deepEqual([again.counts.changed, again.counts.unchanged], [1, 1]);
});

storeTest('a reduced listing adds nothing to, and takes nothing from, what a fuller source said', async (database) => {
  await run(database, results(national(1, { goal: '<p>Een</p><p>Twee</p>', risks: 'Groot', lawful_basis: 'Wet' })));
  const row = {
    id: idOf(1),
    title: 'Zoeker 1',
    organisatie: 'Gemeente Testdam',
    doel: 'Een Twee',
    juridische_basis: 'Wet',
    status: 'in_gebruik',
    impactassessment: 'Ja',
    laatst_gewijzigd: '2024-02-06',
    url: `https://algoritmes.overheid.nl/nl/algoritme/gm9999/${idOf(1)}`,
  };
  assert.equal((await run(database, { algoritmes: [row] })).counts.unchanged, 1);
  assert.equal((await run(database, { algoritmes: [{ ...row, doel: 'Iets anders' }] })).counts.changed, 1);
  const version = await findLatestVersion(database.queries, registerReader, idOf(1), 'nl');
  assert.deepEqual([version?.document.values.goal, version?.document.values.risks], ['Iets anders', 'Groot']);
});

storeTest('what was withdrawn or merged here does not come back by an import', async (database) => {
  await run(database, results(national(1)));
  await transact(database, async (writing) => {
    const algorithm = await findAlgorithm(writing, registerReader, idOf(1));
    assert.ok(algorithm);
    await saveAlgorithms(writing, [{ ...algorithm, withdrawn: { at: noon, reason: 'fout' } }]);
    await removeCurrent(writing, idOf(1));
  });
  const report = await run(database, results(national(1, { goal: 'terug' })));
  assert.deepEqual([report.counts.leftOut, report.findings[0]?.kind], [1, 'withdrawn-here']);
});

storeTest('what is withheld here stays withheld and kept, whatever a source sends', async (database) => {
  await run(database, results(national(1, { risks: 'GEHEIM', goal: 'Doel' })));
  const first = await findLatestVersion(database.queries, registerReader, idOf(1), 'nl');
  assert.ok(first);
  const risks = { ground: '5.1.2d', until: null, decidedBy: 'CDO', reason: null } as const;
  const document = { ...first.document, withheld: { risks } };
  await transact(database, (writing) => addVersions(writing, [{ ...first, number: 2, document, fingerprint: 'x' }]));
  const own = (goal: string) => ({
    resultaten: [
      {
        id: idOf(1),
        organisatieId: 'gm9999',
        organization: 'Gemeente Testdam',
        name: 'Zoeker 1',
        status: 'In gebruik',
        goal,
        risks: null,
        nietOpenbaar: { risks: { grond: '5.1.2d', tot: null, besluitDoor: 'CDO', reden: null } },
        taal: 'nl',
      },
    ],
  });
  assert.equal((await run(database, own('Doel'))).counts.unchanged, 1);
  assert.equal((await run(database, own('Anders'))).counts.changed, 1);
  await run(database, results(national(1, { risks: 'OPEN', goal: 'Doel' })));
  const last = await findLatestVersion(database.queries, registerReader, idOf(1), 'nl');
  assert.deepEqual([last?.number, last?.document.withheld, last?.document.values.goal], [4, { risks }, 'Doel']);
});
