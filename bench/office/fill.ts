import { randomInt } from 'node:crypto';
import type { CommandContext } from '#commands/command.ts';
import { importEntries } from '#commands/import-entries.ts';
import { writeSupplierTexts } from '#commands/load-supplier-texts.ts';
import { appoint } from '#commands/office/appoint.ts';
import { beginFrom } from '#commands/office/begin-from.ts';
import { makeToken } from '#commands/office/delivery-tokens.ts';
import { beginPractice } from '#commands/office/practice.ts';
import { sharePreview } from '#commands/office/previews.ts';
import { beginSheet } from '#commands/office/sheets/begin-sheet.ts';
import { readSheetInto } from '#commands/office/sheets/read-sheet.ts';
import { demoSupplierTexts } from '#demo/supplier-texts.ts';
import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { addDays, dateOf, instantOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import { parseSupplierTextId, type SupplierTextId } from '#register/supplier-text.ts';
import { type Database, openDatabase, transact } from '#store/database.ts';
import { listAlgorithmIdsOf } from '#store/import-reads.ts';
import { migrate } from '#store/migrate.ts';
import { saveOrganisations } from '#store/organisations.ts';
import { refreshStatistics } from '#store/statistics.ts';
import type { Worker } from '#test/support/colleagues.ts';
import { actorOf } from '#test/support/work.ts';
import { findWords, syntheticFile } from '../synthetic.ts';
import { fillDrafts } from './drafts.ts';
import { ofTheseOrganisations, organisations, other, own } from './organisations.ts';
import { addCast, addStaff, type Cast } from './people.ts';
import { fillQuestions } from './questions.ts';
import { sheetOf } from './sheet-file.ts';
import { fillTrail } from './trail.ts';

/** Where the office is filled: the store, and the clock and chance of its commands. */
export type Place = { readonly database: Database; readonly context: CommandContext };

/** A filled office: who looks, and what there is to look at. */
export type Office = {
  readonly cast: Cast;
  /** A text that is written at, and those that wait to be published. */
  readonly draft: AlgorithmId;
  readonly published: AlgorithmId;
  readonly approved: readonly AlgorithmId[];
  readonly question: number;
  readonly sheet: string;
  readonly supplierText: SupplierTextId;
  /** An entry that rests on a text of a supplier. */
  readonly supplied: AlgorithmId;
  /** The secret of an invitation. */
  readonly invitation: string;
};

const placeOn = (database: Database): Place => {
  const now = () => instantOf(new Date());
  return { database, context: { database, now, actor: 'bench', origin: 'page', random: (limit) => randomInt(limit) } };
};

const fillEntries = async ({ context }: Place, count: number): Promise<void> => {
  const file = syntheticFile(count, 5, ofTheseOrganisations(findWords()));
  const report = await importEntries(context, { file, whole: null, host: null, yes: true, organisation: null });
  if (report.outcome === 'refused') throw new Error(report.reason.en);
};

type Supplied = Pick<Office, 'supplierText' | 'supplied'>;

/** Texts of suppliers, and an entry that rests on one of which there is a newer version. */
const fillSupplierTexts = async (place: Place, editor: Worker): Promise<Supplied> => {
  const { database, context } = place;
  const offer = (changed: Partial<EntryDocument['values']>): Promise<unknown> => {
    const texts = demoSupplierTexts.flatMap(({ id: text, values }) => {
      const id = parseSupplierTextId(text);
      return id === null ? [] : [{ id, document: { ...emptyDocument, values: { ...values, ...changed } } }];
    });
    return transact(database, (writing) => writeSupplierTexts(writing, texts, context.now()));
  };
  await offer({});
  const supplierText = parseSupplierTextId(demoSupplierTexts[0]?.id ?? '');
  if (supplierText === null) throw new Error('There is no text of a supplier.');
  const begun = await beginFrom(context, await actorOf(place, editor), own, { kind: 'supplier', id: supplierText });
  if (begun.kind !== 'begun') throw new Error(`A text of a supplier cannot be taken over: ${begun.refusal}.`);
  await offer({ goal: 'Een ander doel.', risks: 'Een ander risico.' });
  return { supplierText, supplied: begun.id };
};

/** The secret with which somebody who is invited begins. */
const invite = async ({ context }: Place): Promise<string> => {
  const days = { from: dateOf(context.now()), until: null, deputyFor: null };
  const invited = { email: 'genodigd@verzonnen.example', role: 'editor', organisationId: own, ...days } as const;
  const outcome = await appoint(context, null, invited);
  if (outcome.kind !== 'appointed' || outcome.invitation === null) throw new Error('Nobody is invited.');
  return outcome.invitation;
};

/** What stands beside the texts: a token, a link to read a draft, a text to practise with, and a domain. */
const fillBeside = async (place: Place, editor: Worker, draft: AlgorithmId): Promise<void> => {
  const { context, database } = place;
  const actor = await actorOf(place, editor);
  const lastDay = addDays(dateOf(context.now()), 100);
  await makeToken(context, actor, own, { name: 'Koppeling', scopes: ['concepten-lezen'], lastDay });
  await sharePreview(context, actor, { algorithmId: draft, language: 'nl' });
  await beginPractice(context, editor.id, 'Oefentekst');
  const members = organisations.slice(0, 30).map(({ id }) => ({
    ...{ domain_id: 1, organisation_id: id, valid_from: '2026-01-01', valid_until: null },
  }));
  await database.queries.insertInto('reporting_domain').values({ id: 1, name: 'Verzonnen domein' }).execute();
  await database.queries.insertInto('reporting_domain_member').values(members).execute();
};

const fillSheet = async (place: Place, editor: Worker): Promise<string> => {
  const begun = await beginSheet(place.context, await actorOf(place, editor), own, 'lijst.csv');
  if (begun.kind !== 'begun') throw new Error('The spreadsheet is not taken in.');
  await readSheetInto(place.context, begun.id, sheetOf(200, 21));
  return begun.id;
};

const fillOn = async (place: Place, count: number): Promise<Office> => {
  const { database } = place;
  await transact(database, (writing) => saveOrganisations(writing, organisations, fold));
  const cast = await addCast(place);
  const staff = await addStaff(
    place,
    organisations.map(({ id }) => id),
  );
  await fillTrail(
    database,
    [...staff].map(([organisation, { id: person }], index) => ({
      ...{ organisation, person, entries: [String(10_000_000 + index) as AlgorithmId] },
    })),
  );
  await fillEntries(place, count);
  const idsOf = (id: OrganisationId) => listAlgorithmIdsOf(database.queries, registerReader, id);
  const { editor, approver } = cast;
  const ids = await idsOf(own);
  const { drafts, approved } = await fillDrafts(place, { editor, approver }, ids);
  for (const { id } of organisations.slice(1, 101)) {
    const writer = staff.get(id);
    if (writer !== undefined) await fillDrafts(place, { editor: writer, approver }, (await idsOf(id)).slice(0, 1));
  }
  const [draft, published] = [drafts[0], ids.at(-1)];
  if (draft === undefined || published === undefined) throw new Error('The organisation has too few entries.');
  const question = await fillQuestions(place, [...ids.slice(-40), ...(await idsOf(other))], editor.id);
  const supplied = await fillSupplierTexts(place, editor);
  await fillBeside(place, editor, draft);
  const sheet = await fillSheet(place, editor);
  return { cast, draft, published, approved, question, sheet, ...supplied, invitation: await invite(place) };
};

/** Fills an empty store with an office at work: organisations, people, so many public texts, drafts in every state, questions and a trail. */
export const fillOffice = async (address: string, count: number): Promise<Office> => {
  const database = await openDatabase(address);
  try {
    await migrate(database);
    const office = await fillOn(placeOn(database), count);
    await refreshStatistics(database);
    return office;
  } finally {
    await database.close();
  }
};
