import type { DemoEntry } from './demo.ts';
import { incomeEntries } from './entries/income.ts';

/** Every entry of the demo. */
export const demoEntries: readonly DemoEntry[] = [...incomeEntries];
