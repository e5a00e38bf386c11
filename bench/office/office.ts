import type { Store } from '../places.ts';
import { serveRegister } from '../programs.ts';
import { say } from '../table.ts';
import { fillOffice } from './fill.ts';
import { untilLinksAreNoted } from './links-noted.ts';
import { organisationCount } from './organisations.ts';
import { measurePages } from './pages.ts';
import { measurePublishing } from './publishing.ts';
import { measureSaving } from './saving.ts';
import { measureSheets } from './sheets.ts';
import { lineCount } from './trail.ts';

/** Measures the office on an empty store: it is filled, its pages are asked, and texts are saved, taken in and published. */
export const measureOffice = async (
  name: string,
  store: Store,
  size: number,
  folder: string,
  keptMegabytes: number,
): Promise<void> => {
  const since = performance.now();
  const office = await fillOffice(store.address, size);
  say(
    `\nAn office of ${organisationCount} organisations, ${size} entries and ${lineCount} lines of the trail was filled in ${Math.round((performance.now() - since) / 1000)} s.`,
  );
  const first = await serveRegister(store.address, keptMegabytes);
  const second = await serveRegister(store.address, keptMegabytes);
  try {
    say(`Its servers noted the links of all texts in ${Math.round(await untilLinksAreNoted(store.address, size))} s.`);
    await measureSaving(name, first, office);
    await measureSheets(name, first, office);
    await measurePublishing(name, [first, second], office);
    await second.stop();
    await measurePages(name, first, office, folder);
  } finally {
    await second.stop();
    await first.stop();
  }
};
