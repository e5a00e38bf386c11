import assert from 'node:assert/strict';
import type { Kysely } from 'kysely';
import { readContent } from '#outside/content.ts';
import type { Instant } from '#register/instant.ts';
import { publicReader, registerReader } from '#register/reader.ts';
import { languages } from '#standard/text.ts';
import { listAuditLinesAfter } from '#store/audit.ts';
import type { Database } from '#store/database.ts';
import { findExplanation, listExplanations, listSavedByHand } from '#store/explanations.ts';
import { up } from '#store/migrations/0018-trail.ts';
import { storeTest } from '#test/stores.ts';
import type { CommandContext } from './command.ts';
import { loadExplanations, saveExplanation } from './save-explanations.ts';

const contextOf = (database: Database, now = '2026-11-24T10:00:00Z'): CommandContext => ({
  database,
  now: () => now as Instant,
  actor: 'operator',
  origin: 'cli',
  random: () => 0,
});

const privacy = { slug: 'privacy', language: 'nl', markdown: '# Privacy\n\nGeen cookies.\n' };
const privacyInFrisian = { slug: 'privacy', language: 'fy', markdown: '# Privacy\n\nGjin cookies.\n' };

const actionsIn = async (database: Database): Promise<readonly string[]> =>
  (await listAuditLinesAfter(database.queries, registerReader, 0, 100)).map(
    ({ action, objectId }) => `${action} ${objectId}`,
  );

storeTest('a saved page is public at once, its heading as title and apart from its text', async (database) => {
  const outcome = await saveExplanation(contextOf(database), privacy);
  assert.deepEqual(outcome, { kind: 'saved', slug: 'privacy', language: 'nl', title: 'Privacy' });
  assert.deepEqual(await findExplanation(database.queries, publicReader, 'privacy', 'nl'), {
    slug: 'privacy',
    language: 'nl',
    title: 'Privacy',
    body: 'Geen cookies.',
    changedAt: '2026-11-24T10:00:00Z',
  });
  assert.deepEqual(await actionsIn(database), ['save-explanation privacy.nl']);
});

storeTest('saving a page again replaces its text, in that language only', async (database) => {
  await loadExplanations(contextOf(database), [privacy, privacyInFrisian]);
  await saveExplanation(contextOf(database, '2026-11-25T10:00:00Z'), {
    ...privacy,
    markdown: '# Uw gegevens\r\n\r\nWij meten niets.',
  });
  const dutch = await findExplanation(database.queries, publicReader, 'privacy', 'nl');
  assert.deepEqual(
    [dutch?.title, dutch?.body, dutch?.changedAt],
    ['Uw gegevens', 'Wij meten niets.', '2026-11-25T10:00:00Z'],
  );
  assert.equal((await findExplanation(database.queries, publicReader, 'privacy', 'fy'))?.body, 'Gjin cookies.');
});

storeTest('what cannot be a page is refused and leaves no trace', async (database) => {
  const refusals = [
    [{ ...privacy, slug: 'Privacy' }, 'slug-not-kebab-case'],
    [{ ...privacy, slug: 'a--b' }, 'slug-not-kebab-case'],
    [{ ...privacy, slug: '../etc' }, 'slug-not-kebab-case'],
    [{ ...privacy, slug: '' }, 'slug-not-kebab-case'],
    [{ ...privacy, slug: 'a'.repeat(81) }, 'slug-not-kebab-case'],
    [{ ...privacy, language: 'de' }, 'unknown-language'],
    [{ ...privacy, markdown: 'Zonder kop' }, 'no-heading'],
    [{ ...privacy, markdown: '## Tweede kop' }, 'no-heading'],
    [{ ...privacy, markdown: '# ' }, 'no-heading'],
    [{ ...privacy, markdown: 'Eerst tekst\n# Dan een kop' }, 'no-heading'],
    [{ ...privacy, markdown: '' }, 'no-heading'],
  ] as const;
  for (const [written, refusal] of refusals)
    assert.deepEqual(await saveExplanation(contextOf(database), written), { kind: 'refused', refusal });
  assert.deepEqual(await listExplanations(database.queries, publicReader), []);
  assert.deepEqual(await actionsIn(database), []);
});

storeTest('shipped pages are added once and never overwrite an edited one', async (database) => {
  assert.equal(await loadExplanations(contextOf(database), [privacy]), 1);
  await saveExplanation(contextOf(database), { ...privacy, markdown: '# Zelf geschreven\n\nOns eigen verhaal.' });
  assert.equal(await loadExplanations(contextOf(database), [privacy, privacyInFrisian]), 1);
  assert.equal(await loadExplanations(contextOf(database), [privacy, privacyInFrisian]), 0);
  assert.equal((await findExplanation(database.queries, publicReader, 'privacy', 'nl'))?.title, 'Zelf geschreven');
  assert.deepEqual(await actionsIn(database), [
    'load-explanations shipped',
    'save-explanation privacy.nl',
    'load-explanations shipped',
  ]);
});

storeTest('a shipped page that improves replaces the one that nobody edited', async (database) => {
  await loadExplanations(contextOf(database), [privacy, privacyInFrisian]);
  await saveExplanation(contextOf(database), { ...privacyInFrisian, markdown: '# Privacy\n\nUs eigen ferhaal.' });
  const improved = [
    { ...privacy, markdown: '# Privacy\n\nWij plaatsen geen cookies.' },
    { ...privacyInFrisian, markdown: '# Privacy\n\nWy pleatse gjin cookies.' },
  ];
  assert.equal(await loadExplanations(contextOf(database, '2026-12-01T10:00:00Z'), improved), 1);
  assert.equal(await loadExplanations(contextOf(database, '2026-12-02T10:00:00Z'), improved), 0);
  const dutch = await findExplanation(database.queries, publicReader, 'privacy', 'nl');
  assert.deepEqual([dutch?.body, dutch?.changedAt], ['Wij plaatsen geen cookies.', '2026-12-01T10:00:00Z']);
  assert.equal((await findExplanation(database.queries, publicReader, 'privacy', 'fy'))?.body, 'Us eigen ferhaal.');
});

storeTest('a page that somebody saved stays theirs, also with the words that were shipped', async (database) => {
  await saveExplanation(contextOf(database), privacy);
  const improved = { ...privacy, markdown: '# Privacy\n\nWij plaatsen geen cookies.' };
  assert.equal(await loadExplanations(contextOf(database), [improved]), 0);
});

storeTest('a page that somebody saved stays theirs when the lines of the audit trail are gone', async (database) => {
  await saveExplanation(contextOf(database), privacy);
  await database.queries.deleteFrom('audit_line').execute();
  assert.equal(await loadExplanations(contextOf(database), [{ ...privacy, markdown: '# Privacy\n\nAnders.' }]), 0);
});

storeTest('what was saved by hand before a page knew it itself is read from the trail', async (database) => {
  const { queries } = database;
  await loadExplanations(contextOf(database), [privacy, privacyInFrisian]);
  await saveExplanation(contextOf(database), privacyInFrisian);
  await queries.schema.alterTable('explanation').dropColumn('is_saved_by_hand').execute();
  for (const index of ['of_organisation', 'of_object', 'of_actor'])
    await queries.schema.dropIndex(`audit_line_${index}`).execute();
  await queries.schema.createIndex('audit_line_organisation').on('audit_line').column('organisation_id').execute();
  // A migration knows no tables.
  await up(queries as unknown as Kysely<never>);
  assert.deepEqual([...(await listSavedByHand(queries, registerReader))], ['privacy.fy']);
});

storeTest('two processes that start at once add each shipped page once', async (database) => {
  const both = await Promise.all([1, 2].map(() => loadExplanations(contextOf(database), [privacy, privacyInFrisian])));
  assert.deepEqual(both.toSorted(), [0, 2]);
});

storeTest('a shipped page that cannot be used stops the start with its name', async (database) => {
  await assert.rejects(
    loadExplanations(contextOf(database), [privacy, { ...privacyInFrisian, markdown: '' }]),
    /privacy\.fy/,
  );
  assert.deepEqual(await listExplanations(database.queries, publicReader), []);
});

storeTest('every page that is shipped can be loaded', async (database) => {
  const shipped = await readContent();
  assert.equal(await loadExplanations(contextOf(database), shipped), shipped.length);
  const titles = (await listExplanations(database.queries, publicReader)).map(({ title }) => title);
  assert.equal(new Set(titles).size, shipped.length / languages.length);
});

storeTest('a zero in a name finds nothing, and in a text it is left out', async (database) => {
  const { queries } = database;
  assert.equal(await findExplanation(queries, publicReader, 'privacy\u0000', 'nl'), null);
  await saveExplanation(contextOf(database), { ...privacy, markdown: '# Pri\u0000vacy\n\nGeen\u0000 cookies.' });
  const page = await findExplanation(queries, publicReader, 'privacy', 'nl');
  assert.deepEqual([page?.title, page?.body], ['Privacy', 'Geen cookies.']);
});
