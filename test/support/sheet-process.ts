import { randomInt } from 'node:crypto';
import { readActor } from '#commands/office/context.ts';
import { undoSheet } from '#commands/office/sheets/undo-sheet.ts';
import { writeSheet } from '#commands/office/sheets/write-sheet.ts';
import type { PersonId } from '#register/appointment.ts';
import type { SheetImportId } from '#register/sheet-import.ts';
import { openDatabase } from '#store/database.ts';
import { testMoment } from '../app.ts';

// A process of its own that writes or undoes a spreadsheet, to be killed in the middle.
const [address = '', work = '', id = '', person = ''] = process.argv.slice(2);
const database = await openDatabase(address);
const now = () => testMoment;
const context = { database, now, actor: 'test', origin: 'page', random: (limit: number) => randomInt(limit) } as const;
const actor = await readActor(database.queries, Number(person) as PersonId, now());
await (work === 'write' ? writeSheet : undoSheet)(context, actor, id as SheetImportId);
await database.close();
