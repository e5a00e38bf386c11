import assert from 'node:assert/strict';
import { askQuestion } from '#commands/ask-question.ts';
import { writeSupplierTexts } from '#commands/load-supplier-texts.ts';
import { appoint } from '#commands/office/appoint.ts';
import { beginFrom } from '#commands/office/begin-from.ts';
import { makeToken } from '#commands/office/delivery-tokens.ts';
import { sharePreview } from '#commands/office/previews.ts';
import { remarkOnEntry } from '#commands/office/remarks.ts';
import { beginSheet } from '#commands/office/sheets/begin-sheet.ts';
import { readSheetInto } from '#commands/office/sheets/read-sheet.ts';
import { proposeTransfer } from '#commands/office/transfer.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { emptyDocument } from '#register/entry.ts';
import { addDays, dateOf } from '#register/instant.ts';
import { makeOrganisationId, type OrganisationId } from '#register/organisation.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import { parseSupplierTextId, type SupplierTextId } from '#register/supplier-text.ts';
import { href, type OfficePageName, officeRoutes } from '#src/routes.ts';
import { transact } from '#store/database.ts';
import type { App } from '#test/app.ts';
import { type Colleague, colleagueWith } from '#test/support/colleagues.ts';
import { csv } from '#test/support/sheets.ts';
import { actorOf, begin, move, write } from '#test/support/work.ts';

/** The words that stand in everything that an organisation keeps to itself. */
export type Secret = string;

/** An organisation at work: people with every role and one thing of each kind, with a secret word in what is not public. */
export type WorkedPlace = {
  readonly organisation: OrganisationId;
  readonly people: readonly Colleague[];
  readonly draft: AlgorithmId;
  readonly published: AlgorithmId;
  readonly supplied: AlgorithmId;
  readonly question: number;
  readonly sheet: string;
  readonly token: number;
  readonly supplierText: SupplierTextId;
};

const everyRole = allRoles.filter((role) => kindOfRole(role) === 'organisation');

const offer = async ({ database, context }: App, goal: string): Promise<SupplierTextId> => {
  const id = parseSupplierTextId('leverancier-tekst') ?? assert.fail('no text of a supplier');
  const document = { ...emptyDocument, values: { name: 'Tekst van een leverancier', goal, provider: 'Leverancier' } };
  await transact(database, (writing) => writeSupplierTexts(writing, [{ id, document }], context.now()));
  return id;
};

/** Fills an organisation with one thing of each kind; what is not public holds the secret word. */
export const workAt = async (app: App, organisation: OrganisationId, secret: Secret): Promise<WorkedPlace> => {
  const { context } = app;
  const held = everyRole.map((role) => ({ role, organisationId: organisation }));
  const worker = await colleagueWith(app, held);
  const judge = await colleagueWith(app, held);
  const actor = await actorOf(app, worker);
  const published = await begin(app, worker, 'Openbare tekst', organisation);
  for (const [who, step] of [
    [worker, 'submit'],
    [judge, 'approve'],
    [judge, 'publish'],
  ] as const)
    assert.equal(await move(app, who, published, step, 2), 'moved');
  const draft = await begin(app, worker, `Plan ${secret}`, organisation);
  await write(app, worker, draft, { name: `Plan ${secret}`, goal: `Doel ${secret}` }, 2);
  await remarkOnEntry(context, await actorOf(app, judge), draft, {
    text: `Opmerking ${secret}`,
    field: null,
    replyTo: null,
  });
  await sharePreview(context, actor, draft);
  const said = { text: `Een vraag over ${secret}, die nog niemand zag.`, email: '' };
  const asker = { network: `192.0.2.${secret.length}`, language: 'nl' } as const;
  assert.equal((await askQuestion(context, published.algorithmId, said, asker)).kind, 'asked');
  const { id: question } = await app.database.queries
    .selectFrom('question')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const sheet = await beginSheet(context, actor, organisation, `${secret}.csv`);
  assert.ok(sheet.kind === 'begun');
  await readSheetInto(context, sheet.id, csv(['name', 'goal'], [`Rij ${secret}`, `Doel ${secret}`]));
  const lastDay = addDays(dateOf(context.now()), 30);
  const token = await makeToken(context, actor, organisation, { name: secret, scopes: ['concepten-lezen'], lastDay });
  assert.ok(token.kind === 'made');
  const supplierText = await offer(app, `Doel van ${organisation}`);
  const begun = await beginFrom(context, actor, organisation, { kind: 'supplier', id: supplierText });
  assert.ok(begun.kind === 'begun');
  await offer(app, 'Een nieuw doel');
  await appoint(context, null, {
    ...{ email: `${secret.toLowerCase()}@genodigd.example`, role: 'editor', organisationId: organisation },
    ...{ from: dateOf(context.now()), until: null, deputyFor: null },
  });
  const ids = { draft: draft.algorithmId, published: published.algorithmId, supplied: begun.id };
  return { organisation, people: [worker, judge], ...ids, question, sheet: sheet.id, token: token.id, supplierText };
};

/** Proposes that a text of one organisation goes to another. */
export const proposeBetween = async (
  app: App,
  from: WorkedPlace,
  to: OrganisationId,
  reason: string,
): Promise<void> => {
  const actor = await actorOf(app, from.people[0] ?? assert.fail());
  const proposed = { fromId: from.organisation, toId: makeOrganisationId(to), day: dateOf(app.context.now()), reason };
  const outcome = await proposeTransfer(app.context, actor, { ...proposed, chosen: [from.published] });
  assert.equal(outcome.kind, 'proposed');
};

/** The address of a page of the office with what a place has; its parameters are all filled. */
export const addressAt = (name: OfficePageName, place: WorkedPlace): string => {
  const ids: Partial<Record<OfficePageName, string | number>> = {
    ...{ questionAnswer: place.question, sheet: place.sheet, sheetRow: place.sheet, revokeToken: place.token },
    ...{ workSupplierUpdate: place.supplied, workSuccession: place.published, domain: 1 },
  };
  const parameters = {
    ...{
      language: 'nl',
      organisation: place.organisation,
      id: ids[name] ?? place.draft,
      step: 'wat',
      row: 1,
      number: 1,
    },
    ...{ person: place.people[0]?.id ?? 0, text: name === 'workTranslation' ? 'en' : place.supplierText },
  };
  return href(name as 'sheetRow', parameters as Parameters<typeof href<'sheetRow'>>[1]);
};

/** Every page under the office itself, where organisations are at work. */
export const workPages = (Object.keys(officeRoutes) as OfficePageName[]).filter((name) =>
  officeRoutes[name].includes('/kantoor'),
);
