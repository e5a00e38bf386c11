import type { AlgorithmId } from '#register/algorithm.ts';
import type { CountedVersion } from '#register/counting.ts';
import { listCountedVersionsAfter, listCountedVersionsOf } from '#store/counted.ts';
import type { Followed, FollowedSource } from '../../../followed.ts';

/** Every published Dutch version as it is counted, up to a change. */
export type CountedVersions = Followed<readonly CountedVersion[]>;

const slice = 1_000;

/** What many versions say, kept once: hundreds of thousands of them have few different words. */
const makeWords = () => {
  const words = new Map<unknown, unknown>();
  const once = <Value>(value: Value, key: unknown = value): Value => {
    const known = words.get(key);
    if (known !== undefined) return known as Value;
    words.set(key, value);
    return value;
  };
  return (version: CountedVersion): CountedVersion => ({
    ...version,
    organisationId: once(version.organisationId),
    category: once(version.category),
    useStatus: once(version.useStatus),
    riskSelection: once(version.riskSelection),
    publishedAt: once(version.publishedAt),
    answered: once(version.answered, `answered ${version.answered.join()}`),
  });
};

/** Where the counted versions of one register are read from; it tells of the versions of an algorithm before and after a change. */
export const countedSource = (
  changed: (before: readonly CountedVersion[], after: readonly CountedVersion[]) => void,
): FollowedSource<CountedVersion, readonly CountedVersion[]> => {
  const withWordsOnce = makeWords();
  const put = (byId: Map<AlgorithmId, readonly CountedVersion[]>, versions: readonly CountedVersion[]): void => {
    for (const version of versions)
      byId.set(version.algorithmId, [...(byId.get(version.algorithmId) ?? []), withWordsOnce(version)]);
  };
  return {
    listAfter: ({ queries, reader }, after) => listCountedVersionsAfter(queries, reader, after, slice),
    listOf: ({ queries, reader }, ids) => listCountedVersionsOf(queries, reader, ids),
    put,
    changed: (before, after) => changed(before ?? [], after ?? []),
  };
};
