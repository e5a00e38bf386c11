import type { SheetImport } from '#register/sheet-import.ts';
import type { RowCounts } from '#store/sheet-rows.ts';
import type { Reading } from '../../../reading.ts';
import type { OfficeRequest } from '../office-page.ts';

/** What every part of the page of a spreadsheet is made from. */
export type SheetShown = {
  readonly reading: Reading;
  readonly request: OfficeRequest;
  readonly sheet: SheetImport;
  readonly counts: RowCounts;
};

/** The name of the control that says what is to be done with a spreadsheet, and what can be. */
export const deedName = 'doe';
export type SheetDeed = 'kolommen' | 'keuze' | 'overnemen' | 'verder' | 'opnieuw' | 'ongedaan' | 'weg';
