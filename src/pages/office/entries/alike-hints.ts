import { fold } from '#language/fold.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, textOf } from '#register/entry.ts';
import { type Hint, hint, type OtherEntry } from '#register/hints/hint.ts';
import { areAlike, arePurposesAlike, type Likeness, likenessOf } from '#register/likeness.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { publicReader } from '#register/reader.ts';
import type { Language } from '#standard/text.ts';
import { termByValue } from '#standard/vocabularies.ts';
import { listPublishedEntries } from '#store/published-entries.ts';
import type { Reading } from '../../../reading.ts';

/** Which text it is, and whose. */
export type OwnEntry = { readonly id: AlgorithmId; readonly owner: OrganisationId; readonly document: EntryDocument };

/** So many hints of a kind are shown. */
const mostShown = 2;

type Compared = {
  readonly other: OtherEntry;
  readonly isOwn: boolean;
  readonly category: string;
  readonly likeness: Likeness | null;
};

const isDouble = (name: string, own: Likeness | null, { other, isOwn, likeness }: Compared): boolean => {
  if (!isOwn) return false;
  return fold(other.name) === fold(name) || (own !== null && likeness !== null && areAlike(own, likeness));
};

/** The others with nearly the same purpose and another category, one for each category. */
const otherwiseSorted = (
  category: string,
  own: Likeness | null,
  compared: readonly Compared[],
): readonly Compared[] => {
  const differing = compared.filter(
    (one) =>
      !one.isOwn &&
      one.category !== '' &&
      one.category !== category &&
      own !== null &&
      one.likeness !== null &&
      (arePurposesAlike(own.purpose, one.likeness.purpose) || areAlike(own, one.likeness)),
  );
  return differing.filter((one, at) => differing.findIndex(({ category: other }) => other === one.category) === at);
};

/**
 * What the public register has that is like this text: of the same organisation, so that nothing is entered twice, and of another
 * one that put nearly the same purpose in another publication category. Asks the store once, and not when there is nothing like it.
 */
export const alikeHints = async (
  reading: Reading,
  { id, owner, document }: OwnEntry,
  language: Language,
): Promise<readonly Hint[]> => {
  const [name, category] = [textOf(document, 'name'), textOf(document, 'publication_category')];
  const directory = reading.organisations();
  const organization = directory.nameOf(owner);
  const own = likenessOf({ ...document, values: { ...document.values, organization } });
  const near = reading.search.near({ title: name, organisationId: owner, likeness: own });
  const ids = near.filter((one) => one !== id);
  const entries = ids.length === 0 ? [] : await listPublishedEntries(reading.queries, publicReader, ids, 'nl');
  const compared = entries.map(({ algorithm, version }): Compared => {
    const { document: text } = version;
    const organisation = directory.nameOf(algorithm.organisationId);
    return {
      other: { id: algorithm.id, name: textOf(text, 'name') || algorithm.id, organisation },
      isOwn: algorithm.organisationId === owner,
      category: textOf(text, 'publication_category'),
      likeness: likenessOf(text),
    };
  });
  const double = compared.filter((one) => isDouble(name, own, one)).slice(0, mostShown);
  const sorted = category === '' ? [] : otherwiseSorted(category, own, compared).slice(0, mostShown);
  const categoryName = (value: string): string => termByValue('publication_category', value)?.label[language] ?? value;
  return [
    ...double.map(({ other }) => hint('name', 'alike-here', { other })),
    ...sorted.map((one) =>
      hint('publication_category', 'other-category', { other: one.other, instead: categoryName(one.category) }),
    ),
  ];
};
