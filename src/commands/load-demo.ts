import type { DemoRelation } from '#demo/demo.ts';
import type { demoSupplierTexts } from '#demo/supplier-texts.ts';
import { fold } from '#language/fold.ts';
import { emptyDocument } from '#register/entry.ts';
import { registerReader } from '#register/reader.ts';
import { parseSupplierTextId } from '#register/supplier-text.ts';
import { addChanges } from '#store/changes.ts';
import type { Queries, Writing } from '#store/database.ts';
import { addRelations, addVersions, makeCurrent, removeCurrent, saveAlgorithms } from '#store/entry-writes.ts';
import { listOrganisationIds, saveOrganisations } from '#store/organisations.ts';
import { type CommandContext, runCommand } from './command.ts';
import { type DemoRecord, demoRecords, demoRelationsOf } from './demo-records.ts';
import { type OfferedText, writeSupplierTexts } from './load-supplier-texts.ts';
import { writeDemoPeople } from './office/demo-people.ts';

/** How many of each were loaded, or that the register was not empty and nothing was done. */
export type DemoOutcome =
  | { readonly kind: 'loaded'; readonly organisations: number; readonly algorithms: number; readonly versions: number }
  | { readonly kind: 'not-empty' };

/** An algorithm belongs to an organisation, so a register without organisations has no algorithms either. */
const isEmpty = async (queries: Queries): Promise<boolean> =>
  (await listOrganisationIds(queries, registerReader)).length === 0;

const inOrderOf = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] =>
  items.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));

const writeRecords = async (
  writing: Writing,
  records: readonly DemoRecord[],
  relations: readonly DemoRelation[],
): Promise<void> => {
  const publications = inOrderOf(
    records.flatMap((record) => record.publications),
    (publication) => publication.publishedAt,
  );
  const changes = inOrderOf(
    records.flatMap((record) => record.changes),
    (change) => change.at,
  );
  await saveAlgorithms(
    writing,
    records.map((record) => record.algorithm),
  );
  await addVersions(writing, publications);
  for (const publication of publications) await makeCurrent(writing, publication);
  for (const { algorithm } of records)
    if (algorithm.withdrawn !== null || algorithm.mergedInto !== null) await removeCurrent(writing, algorithm.id);
  await addRelations(writing, demoRelationsOf(relations));
  await addChanges(writing, changes);
};

const offered = (texts: typeof demoSupplierTexts): readonly OfferedText[] =>
  texts.flatMap(({ id: text, values }) => {
    const id = parseSupplierTextId(text);
    return id === null ? [] : [{ id, document: { ...emptyDocument, values } }];
  });

/** What the demo holds, read only for a register that is filled with it. */
const readDemo = async () => ({
  ...(await import('#demo/index.ts')),
  ...(await import('#demo/organisations.ts')),
  ...(await import('#demo/relations.ts')),
  ...(await import('#demo/supplier-texts.ts')),
});

/**
 * Fills an empty register with the invented organisations, entries and people of the demo, in one transaction. Does nothing, and
 * writes no audit line, when there is an organisation already.
 */
export const loadDemo = async (context: CommandContext): Promise<DemoOutcome> => {
  if (!(await isEmpty(context.database.queries))) return { kind: 'not-empty' };
  const { demoEntries, demoOrganisations, demoRelations, demoSupplierTexts } = await readDemo();
  return runCommand<DemoOutcome>(context, 'load-demo', async (writing, now) => {
    const line = { objectKind: 'register', objectId: 'demo' };
    if (!(await isEmpty(writing))) return { ...line, result: 'not-empty', details: {}, value: { kind: 'not-empty' } };
    const records = demoRecords(demoEntries, demoOrganisations);
    await saveOrganisations(writing, demoOrganisations, fold);
    await writeRecords(writing, records, demoRelations);
    await writeSupplierTexts(writing, offered(demoSupplierTexts), now);
    const people = await writeDemoPeople(writing, now);
    const value = {
      organisations: demoOrganisations.length,
      algorithms: records.length,
      versions: records.flatMap((record) => record.publications).length,
    };
    return { ...line, result: 'loaded', details: { ...value, people }, value: { kind: 'loaded', ...value } };
  });
};
