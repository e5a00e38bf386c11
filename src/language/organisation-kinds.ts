/** Kinds of public bodies: what a question calls them, and the words that stand in the names of those that are of that kind. */
const kinds: readonly (readonly [asked: string, inNames: string])[] = [
  [
    'gemeente gemeenten gemeentelijk gemeentelijke gemeentehuis stadhuis municipality municipalities municipal',
    'gemeente',
  ],
  ['provincie provincies provinciaal provinciale province provinces provincial', 'provincie'],
  ['waterschap waterschappen hoogheemraadschap hoogheemraadschappen', 'waterschap hoogheemraadschap wetterskip'],
  ['ministerie ministeries minister ministers ministry ministries', 'ministerie'],
  ['omgevingsdienst omgevingsdiensten milieudienst milieudiensten', 'omgevingsdienst milieudienst'],
  ['veiligheidsregio veiligheidsregios brandweer brandweerlieden', 'veiligheidsregio brandweer'],
  ['ggd ggds', 'ggd'],
  ['reclassering reclasseringswerker reclasseringswerkers', 'reclassering verslavingsreclassering'],
  [
    'toezichthouder toezichthouders regulator regulators watchdog',
    'autoriteit zorgautoriteit inspectie rijksinspectie arbeidsinspectie commissariaat toezicht',
  ],
  ['inspectie inspecties inspectiedienst', 'inspectie rijksinspectie arbeidsinspectie'],
  ['universiteit universiteiten hogeschool hogescholen', 'universiteit hogeschool'],
];

const inNamesByWord: ReadonlyMap<string, readonly string[]> = new Map(
  kinds.flatMap(([asked, inNames]) => {
    const words = inNames.split(' ');
    return asked.split(' ').map((word) => [word, words] as const);
  }),
);

/** The words of which one stands in the name of an organisation of the kind that a folded word names; null when it names no kind. */
export const wordsInNamesOf = (word: string): readonly string[] | null => inNamesByWord.get(word) ?? null;
