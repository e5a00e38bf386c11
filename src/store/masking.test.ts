import assert from 'node:assert/strict';
import { makeAlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, type EntryVersion, emptyDocument } from '#register/entry.ts';
import type { Instant } from '#register/instant.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import { storeTest } from '#test/stores.ts';
import { listCountedVersionsOf } from './counted.ts';
import { type Database, transact } from './database.ts';
import { findLatestVersion, findVersion, findVersionBefore } from './entries.ts';
import { addVersions, makeCurrent, saveAlgorithms } from './entry-writes.ts';
import { saveOrganisations } from './organisations.ts';
import { listPublishedEntries, listPublishedEntriesAfter, listPublishedTranslations } from './published-entries.ts';
import { listLatestVersions, listVersions } from './version-lists.ts';

const id = makeAlgorithmId(7);
const organisationId = makeOrganisationId('gm0001');
const token = 'GEHEIM-4711';

const withholding = { ground: '5.1.2d', until: null, decidedBy: 'directeur', reason: null } as const;

const entry = (values: EntryDocument['values'], isWithheld: boolean): EntryDocument => ({
  ...emptyDocument,
  values,
  withheld: isWithheld ? { risks: withholding, risk_selection: withholding } : {},
});

/** Dutch versions 1 (public), 2 (withheld) and a draft 3, and an English text that was never renewed. */
const fill = (database: Database): Promise<void> =>
  transact(database, async (writing) => {
    await saveOrganisations(
      writing,
      [
        {
          id: organisationId,
          type: 'gemeente',
          names: [{ name: 'Oosterhaven', kind: 'official', from: null, until: null }],
          identifiers: [],
          parents: [],
          website: null,
          contact: null,
          participation: 'connected',
          participationNote: null,
          participationSince: null,
          successorId: null,
          from: null,
          until: null,
        },
      ],
      (name) => name,
    );
    await saveAlgorithms(writing, [
      {
        id,
        organisationId,
        category: 'b',
        useStatus: 'in-gebruik',
        inUseFrom: null,
        inUseUntil: null,
        useReason: null,
        mergedInto: null,
        withdrawn: null,
        source: null,
        vanishedAt: null,
      },
    ]);
    const version = (
      language: 'nl' | 'en',
      number: number,
      document: EntryDocument,
    ): EntryVersion & { publishedAt: Instant } => ({
      algorithmId: id,
      language,
      number,
      state: language === 'nl' && number === 3 ? 'draft' : 'published',
      document,
      changeNote: null,
      publishedAt: `2026-0${number}-01T10:00:00Z` as Instant,
      confirmedAt: null,
      machineTranslated: false,
    });
    const values = { name: 'Naam', risks: token, risk_selection: 'Ja', status: 'In gebruik' };
    const versions = [
      version('nl', 1, entry(values, false)),
      version('en', 1, entry(values, false)),
      version('nl', 2, entry(values, true)),
      version('nl', 3, entry(values, false)),
    ];
    await addVersions(
      writing,
      versions.map((one) => ({ ...one, fingerprint: `${one.language}${one.number}` })),
    );
    for (const one of versions.slice(0, 3)) await makeCurrent(writing, one);
  });

storeTest(
  'what the newest version withholds is in no older version and no translation that the public reads',
  async ({ queries, ...rest }) => {
    await fill({ queries, ...rest });
    const key = (language: 'nl' | 'en', number: number) => ({ algorithmId: id, language, number });
    const answers = [
      await findVersion(queries, publicReader, id, 'nl', 1),
      await findVersion(queries, publicReader, id, 'en', 1),
      await findVersionBefore(queries, publicReader, id, 'nl', '2026-01-15T00:00:00Z' as Instant),
      await findLatestVersion(queries, publicReader, id, 'en'),
      await listVersions(queries, publicReader, [key('nl', 1), key('nl', 2), key('nl', 3), key('en', 1)]),
      await listLatestVersions(queries, publicReader, [id]),
      await listPublishedEntries(queries, publicReader, [id], 'en'),
      await listPublishedEntriesAfter(queries, publicReader, 'en', null, 10),
      await listPublishedTranslations(queries, publicReader, [id]),
    ];
    for (const answer of answers) {
      assert.doesNotMatch(JSON.stringify(answer), new RegExp(token));
      assert.match(JSON.stringify(answer), /5\.1\.2d/);
    }
  },
);

storeTest('a masked field says that it was withheld afterwards, and the public gets no draft', async (database) => {
  await fill(database);
  const { queries } = database;
  const first = await findVersion(queries, publicReader, id, 'nl', 1);
  assert.equal(first?.document.withheld.risks?.afterwards, true);
  assert.equal((await findVersion(queries, publicReader, id, 'nl', 2))?.document.withheld.risks?.afterwards, undefined);
  assert.equal(await findVersion(queries, publicReader, id, 'nl', 3), null);
  assert.equal((await listLatestVersions(queries, publicReader, [id]))[0]?.number, 2);
});

storeTest('what is withheld now is not counted of an earlier day either', async (database) => {
  await fill(database);
  const counted = await listCountedVersionsOf(database.queries, publicReader, [id]);
  assert.deepEqual(
    counted.map(({ number, riskSelection, useStatus }) => [number, riskSelection, useStatus]),
    [
      [1, null, 'in-gebruik'],
      [2, null, 'in-gebruik'],
    ],
  );
});

storeTest('the register itself reads versions as they were written', async (database) => {
  await fill(database);
  const first = await findVersion(database.queries, registerReader, id, 'nl', 1);
  assert.equal(first?.document.values.risks, token);
});
