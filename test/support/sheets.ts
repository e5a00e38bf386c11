import assert from 'node:assert/strict';
import type { LightMyRequestResponse } from 'fastify';
import { readActor } from '#commands/office/context.ts';
import { beginSheet } from '#commands/office/sheets/begin-sheet.ts';
import { readSheetInto } from '#commands/office/sheets/read-sheet.ts';
import type { Actor } from '#register/access.ts';
import { registerReader } from '#register/reader.ts';
import type { SheetImport, SheetImportId, SheetRow } from '#register/sheet-import.ts';
import { href } from '#src/routes.ts';
import { findSheetImport } from '#store/sheet-imports.ts';
import { listSheetRowsAfter } from '#store/sheet-rows.ts';
import type { App } from '#test/app.ts';
import { cookieNames } from '#web/cookies.ts';
import { formTokenOf } from '#web/form-token.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';
import { type Colleague, own } from './colleagues.ts';

/** Rows of cells as CSV. */
export const csv = (...rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\r\n'));

/** Who a colleague is to access.ts. */
export const actorOf = ({ database, context }: App, { id }: Colleague): Promise<Actor> =>
  readActor(database.queries, id, context.now());

/** Takes a spreadsheet in for the own organisation, as far as it goes without a person. */
export const takeIn = async (app: App, actor: Actor, file: Uint8Array): Promise<SheetImportId> => {
  const begun = await beginSheet(app.context, actor, own, 'lijst.csv');
  assert.ok(begun.kind === 'begun');
  await readSheetInto(app.context, begun.id, file);
  return begun.id;
};

/** How a spreadsheet stands, as the register sees it. */
export const sheetAt = async ({ database }: App, id: SheetImportId): Promise<SheetImport> =>
  (await findSheetImport(database.queries, registerReader, id)) ?? assert.fail('the spreadsheet is gone');

/** The rows of a spreadsheet with what is known of them. */
export const rowsAt = ({ database }: App, id: SheetImportId): Promise<readonly SheetRow[]> =>
  listSheetRowsAfter(database.queries, registerReader, id, 0, 100_000);

/** Sends a file with the form on the page of an organisation, as a browser does; without a token, or with another, when asked. */
export const upload = (
  app: App,
  who: Pick<Colleague, 'visitor'>,
  organisation: string,
  ...more: Sending
): Promise<LightMyRequestResponse> => uploadTo(app, who, href('sheetStart', { language: 'nl', organisation }), ...more);

type Sending = [
  file: { readonly name: string; readonly bytes: Uint8Array },
  how?: { readonly token?: string; readonly headers?: Record<string, string> },
];

/** The same with the form at an address. */
export const uploadTo = async (
  { server }: App,
  { visitor }: Pick<Colleague, 'visitor'>,
  address: string,
  ...[file, { token, headers = {} } = {}]: Sending
): Promise<LightMyRequestResponse> => {
  const session = visitor.cookies.get(cookieNames.session) ?? '';
  const form = new FormData();
  form.set(formTokenName, token ?? formTokenOf(session));
  form.set('bestand', new File([Buffer.from(file.bytes)], file.name));
  const sent = new Response(form);
  return server.inject({
    ...{ method: 'POST', url: address },
    payload: Buffer.from(await sent.arrayBuffer()),
    headers: {
      ...{ host: 'localhost', cookie: `${cookieNames.session}=${session}` },
      ...{ 'content-type': sent.headers.get('content-type') ?? '', ...headers },
    },
  });
};
