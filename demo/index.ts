import type { DemoEntry } from './demo.ts';
import { anonymisingEntries } from './entries/anonymising.ts';
import { incomeEntries } from './entries/income.ts';
import { municipalEntries } from './entries/municipal.ts';
import { nationalEntries } from './entries/national.ts';
import { parkingEntries } from './entries/parking.ts';
import { regionalEntries } from './entries/regional.ts';

/** Every entry of the demo. */
export const demoEntries: readonly DemoEntry[] = [
  ...incomeEntries,
  ...parkingEntries,
  ...anonymisingEntries,
  ...municipalEntries,
  ...regionalEntries,
  ...nationalEntries,
];
