import type { AlgorithmId, AlgorithmRelation, RelationKind } from '#register/algorithm.ts';
import type { Language, Text } from '#standard/text.ts';
import { listRelations } from '#store/entries.ts';
import { listKnownAlgorithms, listLatestVersions } from '#store/version-lists.ts';
import { type Html, html } from '#web/html.ts';
import { langAttribute } from '#web/parts/lang-attribute.ts';
import { entryTitle } from '#web/parts/result-item.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';

/** How a relation reads from its first and from its second side. */
const labels: Readonly<Record<RelationKind, { readonly first: Text; readonly second: Text }>> = {
  replaces: {
    first: { nl: 'Komt in de plaats van', en: 'Replaces', fy: 'Komt yn it plak fan' },
    second: { nl: 'Vervangen door', en: 'Replaced by', fy: 'Ferfongen troch' },
  },
  'split-from': {
    first: { nl: 'Afgesplitst van', en: 'Split from', fy: 'Ofspjalte fan' },
    second: { nl: 'Hiervan is afgesplitst', en: 'Split off from this', fy: 'Hjirfan is ôfspjalte' },
  },
  'merged-into': {
    first: { nl: 'Opgegaan in', en: 'Merged into', fy: 'Opgien yn' },
    second: { nl: 'Hierin is opgegaan', en: 'Merged into this', fy: 'Hjiryn is opgien' },
  },
  'part-of': {
    first: { nl: 'Onderdeel van', en: 'Part of', fy: 'Underdiel fan' },
    second: { nl: 'Bestaat ook uit', en: 'Consists also of', fy: 'Bestiet ek út' },
  },
  'same-product': {
    first: { nl: 'Zelfde product als', en: 'Same product as', fy: 'Itselde produkt as' },
    second: { nl: 'Zelfde product als', en: 'Same product as', fy: 'Itselde produkt as' },
  },
};

const heading: Text = { nl: 'Verwante algoritmes', en: 'Related algorithms', fy: 'Besibbe algoritmes' };

/** So many of one kind are named; a product that many organisations use is found by searching. */
const mostOfOneKind = 6;

type Side = { readonly label: Text; readonly id: AlgorithmId; readonly isMerged: boolean };

const sideOf = (relation: AlgorithmRelation, id: AlgorithmId): Side => {
  const isFirst = relation.from === id;
  const other = isFirst ? relation.to : relation.from;
  const isMerged = relation.kind === 'merged-into' && !isFirst;
  return { label: labels[relation.kind][isFirst ? 'first' : 'second'], id: other, isMerged };
};

/** The algorithms this one replaces, is part of and so on, by name, as rows under a small heading; null when there are none. */
export const relationsBlock = async (reading: Reading, id: AlgorithmId, language: Language): Promise<Html | null> => {
  const relations = await listRelations(reading.queries, reading.reader, id);
  const byLabel = Map.groupBy(
    relations.map((relation) => sideOf(relation, id)),
    (side) => side.label[language],
  );
  const groups = [...byLabel].map(([label, sides]) => ({ label, sides: sides.slice(0, mostOfOneKind) }));
  const ids = [...new Set(groups.flatMap(({ sides }) => sides.map((side) => side.id)))];
  const versions = await listLatestVersions(reading.queries, reading.reader, ids);
  const latest = new Map(versions.map((version) => [version.algorithmId, version]));
  const algorithms = await listKnownAlgorithms(reading.queries, reading.reader, ids);
  const organisationOf = (other: AlgorithmId): string => {
    const known = algorithms.get(other);
    return known === undefined ? '' : reading.organisations().nameOf(known.organisationId);
  };
  const link = ({ id: other, isMerged }: Side): Html | null => {
    const version = latest.get(other);
    if (version === undefined) return null;
    const { document, number } = version;
    // The address of what was merged leads back to here; its last text has an address of its own.
    const address = isMerged
      ? href('entryVersion', { language, id: other, number })
      : href('entry', { language, id: other });
    const foreign = langAttribute('nl', language);
    return html`<li><a href="${address}"${foreign}>${entryTitle({ id: other }, document, language)}</a><br><span class="reg-soft">${organisationOf(other)}</span></li>`;
  };
  const rows = groups.filter(({ sides }) => sides.some((side) => latest.has(side.id)));
  if (rows.length === 0) return null;
  return html`<div class="reg-related"><h3>${heading[language]}</h3><dl class="reg-rows">${rows.map(
    ({ label, sides }) => html`<div><dt>${label}</dt><dd><ul class="reg-values">${sides.map(link)}</ul></dd></div>`,
  )}</dl></div>`;
};
