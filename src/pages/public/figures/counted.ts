import { setImmediate as turn } from 'node:timers/promises';
import type { CountedVersion } from '#register/counting.ts';
import { lastChange } from '#store/changes.ts';
import { type CountedPlace, listCountedVersionsAfter } from '#store/counted.ts';
import type { Reading } from '../../../reading.ts';

const slice = 2_000;

type Kept = { readonly change: number; readonly versions: readonly CountedVersion[] };

const kept = new WeakMap<Reading, Kept>();

/**
 * Every published Dutch version as it is counted, read in slices that let other requests go first. The answer is kept until
 * something changes in the register, so the figures of a page and of the lists behind it are of one moment.
 */
export const countedVersions = async (reading: Reading): Promise<readonly CountedVersion[]> => {
  const change = await lastChange(reading.queries, reading.reader);
  const known = kept.get(reading);
  if (known?.change === change) return known.versions;
  const versions: CountedVersion[] = [];
  let after: CountedPlace | null = null;
  for (;;) {
    const some: readonly CountedVersion[] = await listCountedVersionsAfter(
      reading.queries,
      reading.reader,
      after,
      slice,
    );
    versions.push(...some);
    const last = some.at(-1);
    if (last === undefined || some.length < slice) break;
    after = { algorithmId: last.algorithmId, number: last.number };
    await turn();
  }
  kept.set(reading, { change, versions });
  return versions;
};
