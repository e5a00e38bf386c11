import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { askQuestion } from '#commands/ask-question.ts';
import type { CommandContext } from '#commands/command.ts';
import { demoOrganisations } from '#demo/organisations.ts';
import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { addDays, dateOf, type Instant, instantOf } from '#register/instant.ts';
import { type Database, openDatabase, transact } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { addWorker, own, type Worker } from '#test/support/colleagues.ts';
import { begin, move } from '#test/support/work.ts';

/** What a crowd works on: people who are signed in, texts of one organisation and questions of the public. */
export type Scene = {
  readonly people: readonly Worker[];
  readonly entries: readonly AlgorithmId[];
  /** The texts whose day has come when the register starts. */
  readonly due: readonly AlgorithmId[];
  readonly questions: readonly number[];
  /** The last line of the audit trail before the crowd comes. */
  readonly before: number;
};

const [writersOnly, approversOnly, both] = [9, 5, 6];
const [publicTexts, draftTexts, dueTexts, questionCount] = [4, 2, 2, 10];

const now = (): Instant => instantOf(new Date());
const yesterday = (): Instant => instantOf(new Date(Date.now() - 24 * 60 * 60 * 1000));

type Place = { readonly database: Database; readonly context: CommandContext };

const placeAt = (database: Database, clock: () => Instant): Place => ({
  database,
  context: { database, now: clock, actor: 'test', origin: 'start', random: (limit) => randomInt(limit) },
});

const hire = async (database: Database, count: number, ...roles: readonly ('editor' | 'approver')[]) => {
  const people: Worker[] = [];
  const from = dateOf(yesterday());
  for (let one = 0; one < count; one += 1)
    people.push(
      await addWorker(
        placeAt(database, now),
        roles.map((role) => ({ role, organisationId: own, from })),
      ),
    );
  return people;
};

const fillWith = async (database: Database): Promise<Scene> => {
  const organisations = demoOrganisations.filter(({ id }) => id === own);
  await transact(database, (writing) => saveOrganisations(writing, organisations, fold));
  const place = placeAt(database, yesterday);
  const [editor, approver] = [...(await hire(database, 1, 'editor')), ...(await hire(database, 1, 'approver'))];
  assert.ok(editor !== undefined && approver !== undefined);
  const bring = async (name: string, end: 'draft' | 'publish' | 'schedule'): Promise<AlgorithmId> => {
    const key = await begin(place, editor, name);
    if (end === 'draft') return key.algorithmId;
    assert.equal(await move(place, editor, key, 'submit', 2), 'moved');
    assert.equal(await move(place, approver, key, 'approve', 2), 'moved');
    assert.equal(await move(place, approver, key, end, 2, '', addDays(dateOf(yesterday()), 1)), 'moved');
    return key.algorithmId;
  };
  const bringAll = async (count: number, name: string, end: Parameters<typeof bring>[1]): Promise<AlgorithmId[]> => {
    const all: AlgorithmId[] = [];
    for (let one = 0; one < count; one += 1) all.push(await bring(`${name} ${one}`, end));
    return all;
  };
  const open = await bringAll(publicTexts, 'Openbare tekst', 'publish');
  const drafts = await bringAll(draftTexts, 'Concept', 'draft');
  const due = await bringAll(dueTexts, 'Tekst van vandaag', 'schedule');
  for (let one = 0; one < questionCount; one += 1) {
    const said = { text: `Wie kijkt er mee naar vraag ${one}?`, email: '' };
    const asker = { network: `192.0.2.${one}`, language: 'nl' } as const;
    const asked = await askQuestion(place.context, open[0] ?? assert.fail(), said, asker);
    assert.equal(asked.kind, 'asked');
  }
  const questions = (await database.queries.selectFrom('question').select('id').execute()).map(({ id }) => id);
  const people = [
    ...(await hire(database, writersOnly, 'editor')),
    ...(await hire(database, approversOnly, 'approver')),
    ...(await hire(database, both, 'editor', 'approver')),
  ];
  const last = await database.queries.selectFrom('audit_line').select('sequence').orderBy('sequence', 'desc').limit(1);
  const { sequence: before } = await last.executeTakeFirstOrThrow();
  return { people, entries: [...open, ...drafts, ...due], due, questions, before };
};

/** Fills a new store with what a crowd works on. */
export const setScene = async (address: string): Promise<Scene> => {
  const database = await openDatabase(address);
  try {
    await migrate(database);
    return await fillWith(database);
  } finally {
    await database.close();
  }
};
